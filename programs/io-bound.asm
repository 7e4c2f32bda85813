; SPDX-License-Identifier: MIT
;
; Prints much and computes little: four lines of 40 bytes.
;
; Watch: how many ticks it and a program that computes take together.  While the
; display is at work, 4000 ticks a line, kernel 04 gives the CPU to the other
; one; kernel 03 lets both wait.
;
; try: hypo run --kernel io-wait programs/io-bound.asm programs/rounds.asm:4
; expect: this line takes the display 4000 ticks,
; expect: B: round 1
; expect: this line takes the display 4000 ticks,
; expect: B: round 2
; expect: this line takes the display 4000 ticks,
; expect: B: round 3
; expect: this line takes the display 4000 ticks,
; expect: B: round 4
; expect: B: round 5
; verdict: halted with status 0; 26764 ticks, 22180 instructions
;
; try: hypo run --kernel time-slice programs/io-bound.asm programs/rounds.asm:4
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; expect: B: round 1
; expect: B: round 2
; expect: B: round 3
; expect: B: round 4
; expect: B: round 5
; verdict: halted with status 0; 42308 ticks, 42308 instructions
        .equ    LINES, 4

start:  call    distinct                ; each register has its own value
        li      r8, LINES
1:      la      r1, line
        call    print
        dec     r8
        bne     1b
        clr     r1
        b       exit

line:   .asciz  "this line takes the display 4000 ticks,\n"

        .include "calls.inc"
        .include "distinct.inc"
