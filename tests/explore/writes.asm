; SPDX-License-Identifier: MIT
;
; Test: writes one byte to the display, then (argument 1) one to the printer,
; with all registers told apart.  Ends with 0, or with 1 for a wrong result.
        .include "system-calls.inc"
        .include "system-call.inc"
start:  sw      r1, kind
        call    distinct
        li      r1, STDOUT
        la      r2, text
        li      r3, 1
        system_call SYS_WRITE, 3
        cmpi    r1, 1
        bne     wrong
        lw      r9, kind
        tst     r9
        beq     done
        li      r1, 3                   ; the printer, in nested.asm
        la      r2, text
        li      r3, 1
        system_call SYS_WRITE, 3
        cmpi    r1, 1
        bne     wrong
done:   clr     r1
        system_call SYS_EXIT, 1
wrong:  li      r1, 1
        system_call SYS_EXIT, 1
        .align  4
kind:   .word   0
text:   .ascii  "x"
        .include "distinct.inc"
