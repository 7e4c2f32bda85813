; SPDX-License-Identifier: MIT
; As often as its argument says: waits for a line, so that the CPU is idle and
; nobody sleeps for the clock; then sleeps a clock tick.  Prints what the clock
; says at the end.
        .include "system-calls.inc"

        .equ    LINE, 8                 ; bytes

start:  call    distinct
        mv      r8, r1
1:      clr     r1                      ; STDIN
        la      r2, line
        li      r3, LINE
        call    read
        li      r1, 1
        call    sleep
        dec     r8
        bne     1b
        call    uptime
        call    print_decimal
        call    print_newline
        clr     r1
        b       exit

        .align  4
line:   .space  LINE

        .include "print.inc"
        .include "distinct.inc"
