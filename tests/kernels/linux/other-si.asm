; SPDX-License-Identifier: MIT
; Kernels 08 and 10: an `si` that is no call of theirs, that of its argument: 0
; for SI 4, 1 for SI 129.
start:  tst     r1
        bne     1f
        li      r1, 20
        si      4
1:      li      r1, 20
        si      129
