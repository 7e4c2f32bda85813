; SPDX-License-Identifier: MIT
;
; Counts to 300 in a register.  A word in memory has seen every step, also those
; of an earlier run that a reset has cut off.
        .name   "counter"
start:  li      r1, 0x1111
        li      r2, 0x2222
        li      r3, 0
1:      lw      r4, steps
        inc     r4
        sw      r4, steps
        inc     r3
        cmpi    r3, 300
        blt     1b
        cmpi    r1, 0x1111
        bne     bad
        cmpi    r2, 0x2222
        bne     bad
        li      r1, 0
        cmpi    r4, 300
        beq     2f
        li      r1, 3                   ; it did not begin at its entry only once
2:      si      1                       ; ends with status 0; 3 after a reset
bad:    li      r1, 1
        si      1
        .align  4
steps:  .word   0
