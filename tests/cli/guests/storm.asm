; SPDX-License-Identifier: MIT
; A kernel that takes the same program interrupt for ever.
        .org    0x40
        .psw    again, 0, 0, 0, 0x10000, 4
        .org    0x600
start:  li      r1, 4
        swim    r0, r1
again:  si      7
