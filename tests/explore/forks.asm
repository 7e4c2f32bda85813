; SPDX-License-Identifier: MIT
;
; Test, for kernel 07: becomes two that share an area; each changes the same
; word, and finds it so at the end.  Ends with 0, or with 1 for a wrong result.
        .include "system-calls.inc"
start:  call    distinct
        call    fork
        mv      r8, r1
        tst     r1
        blt     wrong
        inc     r1
        sw      r1, word                ; 1 in the child, more in the parent
        tst     r8
        beq     check
        la      r1, status
        call    wait_child
        cmp     r1, r8
        bne     wrong
        lw      r1, status
        tst     r1
        bne     wrong
check:  lw      r1, word
        addi    r2, r8, 1
        cmp     r1, r2
        bne     wrong
        clr     r1
        b       exit
wrong:  li      r1, 1
        b       exit
        .align  4
word:   .word   0
status: .word   -1
        .include "calls.inc"
        .include "distinct.inc"
