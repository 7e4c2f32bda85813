; SPDX-License-Identifier: MIT
;
; Adds by system calls; status 99 if a register does not come back.
        .name   "other"
start:  li      r1, 5
        li      r2, -2
        si      40
        cmpi    r2, -2
        bne     bad
        li      r2, 100
        si      40
        si      1                       ; ends the program with status r1
bad:    li      r1, 99
        si      1
