; SPDX-License-Identifier: MIT
;
; Runs for a while; its registers must still be there at the end.
        .name   "keeper"
start:  li      r1, 0x1111
        li      r2, 0x2222
        li      r3, 45
1:      dec     r3
        bgt     1b
        cmpi    r1, 0x1111
        bne     bad
        cmpi    r2, 0x2222
        bne     bad
        li      r1, 0
        si      1                       ; ends the program with status r1
bad:    li      r1, 1
        si      1
