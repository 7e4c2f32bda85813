; SPDX-License-Identifier: MIT
;
; Prints three lines, and after each lets the other programs go first.
;
; Watch: the programs take turns, though none has used up its time slice.
;
; try: hypo run --kernel time-slice programs/yield.asm programs/yield.asm
; expect: A: 1
; expect: B: 1
; expect: A: 2
; expect: B: 2
; expect: A: 3
; expect: B: 3
; verdict: halted with status 0;
        .equ    LINES, 3

start:  call    distinct                ; each register has its own value
        call    getpid
        addi    r1, r1, 'A'-1           ; the first program is A
        sb      r1, line
        li      r9, 1
1:      addi    r1, r9, '0'
        sb      r1, number
        la      r1, line
        call    print
        call    sched_yield
        inc     r9
        cmpi    r9, LINES
        ble     1b
        clr     r1
        b       exit

line:   .ascii  "?: "
number: .asciz  "?\n"

        .include "time.inc"
        .include "distinct.inc"
