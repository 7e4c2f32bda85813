; SPDX-License-Identifier: MIT
; Ends with its argument as status: for xv6.asm, which becomes it.
start:  mv      r8, r1
        tst     sp
        beq     1f
        mv      r1, r8
        b       exit
1:      li      r1, 1
        b       exit

        .include "calls.inc"
