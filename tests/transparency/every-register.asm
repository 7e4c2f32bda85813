; SPDX-License-Identifier: MIT
;
; Test: a value of its own in every register, sp and lr too, which change in a
; loop; each CC is set and needed.  The argument is how often.  Makes no call
; but the one at the end, so that it runs under kernel 01: status 0.
        .include "system-calls.inc"

        .equ    STEP, 0x0101

start:  mv      r13, r1
        li      r1, 0x1111
        li      r2, 0x2222
        li      r3, 0x3333
        li      r4, 0x4444
        li      r5, 0x5555
        li      r6, 0x6666
        li      r7, 0x7777
        li      r8, 0x0888
        li      r9, 0x0999
        li      r10, 0x0aaa
        li      r11, 0x0bbb
        li      r12, 0x0ccc
        li      lr, 0x0eee
again:  addi    r1, r1, STEP
        addi    r2, r2, STEP
        addi    r3, r3, STEP
        addi    r4, r4, STEP
        addi    r5, r5, STEP
        addi    r6, r6, STEP
        addi    r7, r7, STEP
        addi    r8, r8, STEP
        addi    r9, r9, STEP
        addi    r10, r10, STEP
        addi    r11, r11, STEP
        addi    r12, r12, STEP
        addi    lr, lr, STEP
        subi    sp, sp, 4
        cmp     r1, r2                  ; less
        bge     wrong
        cmp     r2, r1                  ; greater
        ble     wrong
        cmp     r1, r1                  ; equal
        bne     wrong
        dec     r13
        bne     again
        clr     r1
        cmp     sp, r1                  ; CC is not 0 at the end
        si      SYS_EXIT
wrong:  li      r1, STATUS_FAILED
        si      SYS_EXIT
