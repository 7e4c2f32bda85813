; SPDX-License-Identifier: MIT
;
; A counted loop with a little arithmetic in it.
        .org    0x600
start:  li      r1, 10000000            ; rounds
        clr     r2
again:  addu    r2, r2, r1
        xori    r2, r2, 0x55
        subi    r1, r1, 1
        bgt     again
        halt    r0
