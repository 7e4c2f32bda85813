; SPDX-License-Identifier: MIT
; Halts with the II of the first timer interrupt after 10 ticks, or, without
; one, is idle for ever.
        .org    0x60
        .psw    taken, 0, 0, 0, 0x10000, 0
        .org    0x600
start:  li      r1, 10
        stmr    r1, r0
        li      r1, 8
        swim    r0, r1
        wait
taken:  lw      r1, 0x160 + 28
        halt    r1
