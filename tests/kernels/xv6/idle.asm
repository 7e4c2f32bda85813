; SPDX-License-Identifier: MIT
; Waits for lines, perhaps long ones, perhaps for hours: prints how many bytes
; each piece has, and the clock ticks since boot then and two ticks later.  The
; argument is how many pieces.
        .include "system-calls.inc"

        .equ    PIECE, 300              ; bytes: more than a buffer of the console

start:  call    distinct
        mv      r8, r1
1:      clr     r1                      ; STDIN
        la      r2, piece
        li      r3, PIECE
        call    read
        call    print_decimal
        call    tell_clock
        dec     r8
        bne     1b
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
piece:  .space  PIECE

        .include "print.inc"
        .include "distinct.inc"
