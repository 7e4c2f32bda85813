; SPDX-License-Identifier: MIT
;
; Test: ends the keyboard server as often as the argument says; then reads from
; the keyboard.  Prints the result of each `kill`, and of `read`.
        .equ    KEYS, 4

start:  mv      r8, r1
1:      tst     r8
        beq     2f
        li      r1, KEYBOARD_SERVER
        call    kill
        call    shows
        dec     r8
        b       1b
2:      li      r1, STDIN
        la      r2, keys
        li      r3, KEYS
        call    read
        call    shows
        clr     r1
        b       exit

shows:  push    lr
        mv      r2, r1
        la      r1, text
        call    printf
        pop     lr
        ret

text:   .asciz  "%d\n"
keys:   .space  KEYS
        .include "calls.inc"
        .include "io.inc"
        .include "program.inc"
        .include "printf.inc"
