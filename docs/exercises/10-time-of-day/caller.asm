; SPDX-License-Identifier: MIT
;
; Computes, and calls the slow service SI 3 twice.
        .name   "caller"
start:  li      r2, 150
1:      dec     r2
        bgt     1b
        si      3
        li      r2, 150
2:      dec     r2
        bgt     2b
        si      3
        li      r2, 20
3:      dec     r2
        bgt     3b
        si      1
