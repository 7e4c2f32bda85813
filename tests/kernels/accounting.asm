; SPDX-License-Identifier: MIT
;
; Test: are ticks counted exactly?  The same piece of code, again and again, is
; as many ticks each time, whatever happens meanwhile.  The argument is how
; often it is tried.  Ends with status 0, or 1 and a line.
        .include "system-calls.inc"

        .equ    LOOP, 150
        .equ    PIECE, 3+2*LOOP+2       ; from behind one `si` up to the next

start:  mv      r8, r1
again:  la      r1, first
        si      SYS_TIMES
        li      r2, LOOP                ; PIECE begins
        nop
        nop
1:      dec     r2
        bne     1b
        la      r1, second
        si      SYS_TIMES               ; the last tick of it
        lw      r1, first
        lw      r2, second
        subu    r1, r2, r1
        cmpi    r1, PIECE
        bne     wrong
        dec     r8
        bne     again
        clr     r1
        b       exit

wrong:  call    print_decimal
        call    print_newline
        li      r1, STATUS_FAILED
        b       exit

        .align  4
first:  .word   0
second: .word   0

        .include "print.inc"
