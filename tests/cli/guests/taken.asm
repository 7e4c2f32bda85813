; SPDX-License-Identifier: MIT
; Takes one interrupt of any class; halts with 16 * class + the code's low
; four bits.  After a reset: with 1.
        .org    0x20
        .psw    machine, 0, 0, 0, 0x10000, 0
        .psw    program, 0, 0, 0, 0x10000, 0
        .psw    timer, 0, 0, 0, 0x10000, 0
        .psw    io, 0, 0, 0, 0x10000, 0
        .psw    external, 0, 0, 0, 0x10000, 0
        .org    0x600
start:  lw      r2, count
        tst     r2
        bne     again
        inc     r2
        sw      r2, count
        li      r1, 0x3C
        swim    r0, r1
loop:   b       loop
again:  halt    r2
machine:
        la      r1, 0x10
        lw      r2, 0x120 + 24
        b       stop
program:
        la      r1, 0x20
        lw      r2, 0x140 + 24
        b       stop
timer:  la      r1, 0x30
        lw      r2, 0x160 + 28          ; II: expirations
        b       stop
io:     la      r1, 0x40
        lw      r2, 0x180 + 24
        b       stop
external:
        la      r1, 0x50
        lw      r2, 0x1A0 + 24
stop:   andi    r2, r2, 15
        or      r1, r1, r2
        halt    r1
count:  .word   0
