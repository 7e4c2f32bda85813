; SPDX-License-Identifier: MIT
;
; Writes back each line that is typed, until the end of the input.
;
; For a person at a terminal:  hypo run --kernel io-wait programs/echo.asm
; and Ctrl-D at the end.  For the tries below the keys are pressed at ticks.
;
; Watch: while nothing is typed the CPU is idle; the ticks go on by leaps, and
; are far more than the instructions.
;
; try: hypo run --kernel io-wait --keys '2000:hello\n' --keys '50000:you\n' programs/echo.asm
; expect: ? hello
; expect: ? you
; expect: ? 
; verdict: halted with status 0; 5
;
; Another program computes meanwhile.  Its output goes between ours, since there
; is one display:
;
; try: hypo run --kernel io-wait --keys '2000:hello\n' programs/echo.asm programs/rounds.asm:2
; expect: ? B: round 1
; expect: hello
; expect: B: round 2
; expect: ? B: round 3
; expect: 
; expect: B: round 4
; expect: B: round 5
; verdict: halted with status 0;
        .equ    LINE_BYTES, 80

start:  call    distinct                ; each register has its own value
again:  la      r1, prompt
        call    print
        la      r1, line
        li      r2, LINE_BYTES
        call    read_line
        tst     r1
        blt     1f
        la      r1, line
        call    print
        la      r1, newline
        call    print
        b       again
1:      la      r1, newline
        call    print
        clr     r1
        b       exit

prompt: .asciz  "? "
newline:
        .asciz  "\n"
line:   .space  LINE_BYTES

        .include "io.inc"
        .include "distinct.inc"
