; SPDX-License-Identifier: MIT
;
; Test: sleeps, the argument says how many milliseconds, and prints a line; three
; times.  nanosleep must give 0 and keep all registers and CC.  Status 0.
        .include "system-calls.inc"

        .equ    TIMES, 3
        .equ    MILLISECOND, 1000       ; microseconds

start:  call    distinct                ; each register has its own value
        muli    r8, r1, MILLISECOND
        li      r9, TIMES
1:      mv      r1, r8
        cmp     r12, r13                ; CC = 1, as `distinct` made it
        call    nanosleep
        bge     wrong                   ; CC was lost
        tst     r1
        bne     wrong
        la      r1, text
        call    print
        dec     r9
        bne     1b
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

text:   .asciz  "awake\n"

        .include "sleep.inc"
        .include "distinct.inc"
