; SPDX-License-Identifier: MIT
;
; Adds by system calls; status 99 if a register does not come back.
        .name   "adder"
start:  li      r1, 20
        li      r2, 22
        si      40
        cmpi    r2, 22
        bne     bad
        li      r2, 8
        si      40
        si      1                       ; ends the program with status r1
bad:    li      r1, 99
        si      1
