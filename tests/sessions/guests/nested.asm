; SPDX-License-Identifier: MIT
; A kernel alone whose timer service can be interrupted by I/O: nested service.
; Its main part counts in r1 and makes an `si`.  Halts after 40 rounds.
        .org    0x20
        .psw    check, 0, 0, 0, 0x10000, 0
        .org    0x40
        .psw    program, 0, 0, 0, 0x10000, 0
        .org    0x60
        .psw    timer, 0, 0, 0, 0x10000, 0x10   ; I/O may interrupt it
        .org    0x80
        .psw    io, 0, 0, 0, 0x10000, 0
        .org    0xA0
        .psw    external, 0, 0, 0, 0x10000, 0
        .org    0x600
start:  clr     r1
        li      r2, 2
        sio     r2, output              ; completes 100 ticks later
        li      r3, 90
        stmr    r3, r0                  ; runs out before that
        li      r4, 0x3c
        swim    r0, r4
again:  inc     r1
        si      7
behind: cmpi    r1, 40
        blt     again
        halt    r0

program:
        lw      r5, 0x158               ; IC
        lpsw    0x140
timer:  li      r6, 12                  ; long enough for I/O to come
1:      dec     r6
        bgt     1b
        call    leaf
        lpsw    0x160
leaf:   inc     r7
        ret
io:     lw      r8, 0x198               ; the device
        lpsw    0x180
external:
        lpsw    0x1a0
check:  lpsw    0x120

output: .word   2, text, 1, 0, 0, 0
text:   .asciz  "A"
