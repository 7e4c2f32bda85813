; SPDX-License-Identifier: MIT
; Parent and child both compute, and their area is so large that to bring it in
; takes longer than a clock tick.  The status is the child's, 0 if each found in
; the area what it had put there.
        .include "system-calls.inc"

        .equ    LARGE, 16384            ; bytes
        .equ    STEP, 16                ; bytes

start:  call    distinct
        call    fork
        mv      r12, r1                 ; 0 in the child
        la      r9, large
        la      r10, large_end
1:      sw      r12, (r9)
        addi    r9, r9, STEP
        cmpu    r9, r10
        blt     1b
        la      r10, large
2:      subi    r9, r9, STEP
        lw      r11, (r9)
        cmp     r11, r12
        li      r1, 1
        bne     exit
        cmpu    r9, r10
        bgt     2b
        clr     r1
        tst     r12
        beq     exit
        la      r1, status
        call    wait_child
        lw      r1, status
        b       exit

        .align  4
status: .word   0
large:  .space  LARGE
large_end:

        .include "calls.inc"
        .include "distinct.inc"
