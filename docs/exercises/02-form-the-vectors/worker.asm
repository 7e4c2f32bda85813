; SPDX-License-Identifier: MIT
;
; A program that computes for a while and ends with status 0.
        .name   "worker"
start:  li      r2, 200
1:      dec     r2
        bgt     1b
        li      r1, 0
        si      1                       ; ends the program with status r1
