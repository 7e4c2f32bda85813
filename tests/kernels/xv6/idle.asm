; SPDX-License-Identifier: MIT
; Waits for lines, perhaps long ones, perhaps for hours: prints how many bytes
; each piece has, and the clock ticks since boot then and two ticks later.  The
; argument is how many pieces; for the first one there is less place.
        .include "system-calls.inc"

        .equ    SHORT, 10               ; bytes
        .equ    PIECE, 300              ; more than a buffer of the console

start:  call    distinct
        mv      r8, r1
        li      r9, SHORT
        la      r10, first
1:      clr     r1                      ; STDIN
        mv      r2, r10
        mv      r3, r9
        call    read
        call    print_decimal
        call    tell_clock
        li      r9, PIECE
        la      r10, piece
        dec     r8
        bne     1b
        lw      r1, guard               ; still as it was
        call    print_decimal
        li      r1, 2
        call    sleep
        call    tell_clock
        clr     r1
        b       exit

tell_clock:
        push    lr
        la      r1, text_at
        call    print
        call    uptime
        call    print_decimal
        call    print_newline
        pop     lr
        ret

text_at:
        .asciz  " at "
        .align  4
first:  .space  SHORT
        .align  4
guard:  .word   0
piece:  .space  PIECE

        .include "print.inc"
        .include "distinct.inc"
