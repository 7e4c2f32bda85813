; SPDX-License-Identifier: MIT
;
; Test: lets the printer write while it waits for the display, so that two
; devices are at work at once, and ends when both have done.  All registers can
; be told apart.  Ends with 0, or with 1 for a wrong result.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"
start:  call    distinct
        la      r1, block
        system_call SYS_INIT_IO, 1
        tst     r1
        bne     wrong
        li      r1, STDOUT
        la      r2, text
        li      r3, 1
        system_call SYS_WRITE, 3
        cmpi    r1, 1
        bne     wrong
        la      r1, block
        system_call SYS_AWAIT_IO, 1
        tst     r1
        bne     wrong
        lw      r1, block+CB_STATUS
        tst     r1
        bne     wrong
        clr     r1
        system_call SYS_EXIT, 1
wrong:  li      r1, 1
        system_call SYS_EXIT, 1
        .align  4
block:  .word   CMD_WRITE, text, 1, 0, 0, 0, DEV_PRINTER, 0
text:   .ascii  "x"
        .include "distinct.inc"
