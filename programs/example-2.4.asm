; SPDX-License-Identifier: MIT
;
; Example 2.4: a program asks for the time of day by `SI 78`.
;
; The kernel returns the seconds since 1970-01-01 00:00:00 UTC in r1 and the
; microseconds in r2; this program makes hours, minutes and seconds of them.
;
; Watch: the PSW at `SI 78`, and what r1 holds before and after.
;
; try: hypo run programs/example-2.4.asm
; expect: It is 00:00:00.
;
; The clock of the machine starts at the time that --epoch names:
;
; try: hypo run --epoch 2026-03-04T17:45:59 programs/example-2.4.asm
; expect: It is 17:45:59.
;
; try: hypo trace --psw programs/example-2.4.asm
; expect:     tick  what                      PC                 CC  M MPI             IM  IC
; expect: ...
; expect:      888  after SI 78               008010 answered    2  1 008000 0005c0 ff   4
; expect:      888  A PSW saved at 0x140      008010 answered    2  1 008000 0005c0 ff  4e
; expect:      888  B vector 0x040 loaded     00069c aaa         0  0 000000 100000 00  4e
; expect:      913  C lpsw: PSW loaded        008010 answered    2  1 008000 0005c0 ff  4e
; expect: ...
        .equ    MINUTE, 60              ; seconds
        .equ    HOUR, 60*MINUTE
        .equ    DAY, 24*HOUR
        .equ    DIGITS, 2               ; 07, not 7

start:  call    distinct                ; each register has its own value
        la      r1, before
        call    print

        SI      78                      ; the book's instruction
answered:
        li      r8, DAY                 ; UTC has days of equal length
        remu    r8, r1, r8              ; seconds since midnight

        li      r9, HOUR
        divu    r1, r8, r9
        li      r2, DIGITS
        call    print_padded
        li      r1, ':'
        call    print_char

        remu    r8, r8, r9              ; seconds since the full hour
        li      r9, MINUTE
        divu    r1, r8, r9
        li      r2, DIGITS
        call    print_padded
        li      r1, ':'
        call    print_char

        remu    r1, r8, r9
        li      r2, DIGITS
        call    print_padded
        la      r1, after
        call    print

        clr     r1
        b       exit

before: .asciz  "It is "
after:  .asciz  ".\n"

        .include "print.inc"
        .include "distinct.inc"
