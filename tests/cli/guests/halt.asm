; SPDX-License-Identifier: MIT
; Halts with STATUS (-D STATUS=N), 0 without it.
        .org    0x600
        .ifndef STATUS
        .equ    STATUS, 0
        .endif
start:  li      r1, STATUS
        halt    r1
