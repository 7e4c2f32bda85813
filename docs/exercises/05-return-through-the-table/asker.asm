; SPDX-License-Identifier: MIT
;
; Asks the kernel for a number and ends with it as status; r3 must not change.
        .name   "asker"
start:  li      r1, 5
        li      r3, 0x3333
        si      78
        cmpi    r3, 0x3333
        bne     bad
        si      1                       ; ends the program with status r1
bad:    li      r1, 99
        si      1
