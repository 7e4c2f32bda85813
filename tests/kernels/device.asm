; SPDX-License-Identifier: MIT
;
; Test: writes four bytes, then prints the result of that, its sign first; ends
; with its argument word as status.
        .include "system-calls.inc"

        .equ    COUNT, 4

start:  mv      r13, r1
        li      r1, STDOUT
        la      r2, text
        li      r3, COUNT
        call    write
        mv      r8, r1
        tst     r8
        bge     1f
        li      r1, '-'
        call    print_char
        neg     r8, r8
1:      mv      r1, r8
        call    print_decimal
        call    print_newline
        mv      r1, r13
        b       exit

text:   .ascii  "abc\n"

        .include "print.inc"
