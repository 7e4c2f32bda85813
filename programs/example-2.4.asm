; SPDX-License-Identifier: MIT
;
; Example 2.4: a program asks for the time of day by `SI 78`.
;
; The kernel returns the seconds since 1970-01-01 00:00:00 UTC in r1 and the
; microseconds in r2; this program makes hours, minutes and seconds of them.
;
; Watch: the PSW at `SI 78`: its IC is 4e, which is 78; the saved PC is that of
; the next instruction, `answered`.
;
; try: hypo run programs/example-2.4.asm
; expect: It is 00:00:00.
;
; The clock of the machine starts at the time that --epoch names:
;
; try: hypo run --epoch 2026-03-04T17:45:59 programs/example-2.4.asm
; expect: It is 17:45:59.
;
; try: hypo trace --psw --kernel system-call programs/example-2.4.asm
; expect:     tick  what                      PC                 CC M MPI           IM  IC
; expect:        0  reset                     000600 boot        0  0 000000 100000 00   0
; expect:      177  C lpsw: PSW loaded        008000 start       0  1 008000 000500 ff   0
; expect:      193  after SI 78               008008 answered    1  1 008000 000500 ff   0
; expect:      193  A PSW saved at 0x140      008008 answered    1  1 008000 000500 ff  4e
; expect:      193  B vector 0x040 loaded     00069c aaa         0  0 000000 100000 00  4e
; expect:      218  C lpsw: PSW loaded        008008 answered    1  1 008000 000500 ff  4e
; expect:      348  after SI 4                008090 write+4     2  1 008000 000500 ff  4e
; expect:      348  A PSW saved at 0x140      008090 write+4     2  1 008000 000500 ff   4
; expect:      348  B vector 0x040 loaded     00069c aaa         0  0 000000 100000 00   4
; expect:     2001  C lpsw: PSW loaded        008090 write+4     2  1 008000 000500 ff   4
; expect:     2005  after SI 1                00808c write       2  1 008000 000500 ff   4
; expect:     2005  A PSW saved at 0x140      00808c write       2  1 008000 000500 ff   1
; expect:     2005  B vector 0x040 loaded     00069c aaa         0  0 000000 100000 00   1
        .equ    MINUTE, 60              ; seconds
        .equ    HOUR, 60*MINUTE
        .equ    DAY, 24*HOUR
        .equ    TEN, 10                 ; the base of the digits

start:  call    distinct                ; each register has its own value

        SI      78                      ; the book's instruction
answered:
        li      r8, DAY                 ; UTC has days of equal length
        remu    r8, r1, r8              ; seconds since midnight

        li      r9, HOUR
        divu    r1, r8, r9
        la      r2, hours
        call    put_two
        remu    r8, r8, r9              ; seconds since the full hour

        li      r9, MINUTE
        divu    r1, r8, r9
        la      r2, minutes
        call    put_two

        remu    r1, r8, r9              ; seconds since the full minute
        la      r2, seconds
        call    put_two

        la      r1, line
        call    print
        clr     r1
        b       exit

; put_two: stores r1, 0 to 99, as two digits at r2.  Uses: r1, r3, r4.
put_two:
        li      r3, TEN
        divu    r4, r1, r3
        addi    r4, r4, '0'
        sb      r4, (r2)
        remu    r4, r1, r3
        addi    r4, r4, '0'
        sb      r4, 1(r2)
        ret

line:   .ascii  "It is "
hours:  .ascii  "hh:"
minutes:
        .ascii  "mm:"
seconds:
        .asciz  "ss.\n"

        .include "calls.inc"
        .include "distinct.inc"
