; SPDX-License-Identifier: MIT
;
; Test: functions of the library at their edges.  Each prints a line; library.py
; knows which.  Before each call r8 to r13 are filled, and looked at after it.
; The end of the output is a line with how often one was lost, which is also the
; exit status.
        .equ    WORD, 4
        .equ    INT_MIN, 0x80000000
        .equ    INT_MAX, 0x7fffffff
        .equ    LINE_BYTES, 8

        .include "kept.inc"

; show: printf of the text with up to three values, then with its result.
        .macro  show text, a=0, b=0, c=0, d=0
        la      r1, \text
        li      r2, \a
        li      r3, \b
        li      r4, \c
        li      r5, \d
        kept    printf
        mv      r2, r1
        la      r1, result
        kept    printf
        .endm

start:  sw      sp, first_sp            ; of kept.inc
        show    plain
        show    empty
        show    decimal, 0, 1, -1, 10
        show    decimal, INT_MIN, INT_MAX, -10, 1234567890
        show    unsigned, 0, INT_MIN, -1, 4000000000
        show    hex, 0, INT_MIN, -1, 0x9abcdef
        show    character, 'a', 'z', 0x100+'%', ' '
        show    percent, 7
        show    unknown, 5
        show    last
        show    five, 1, 2, 3, 4
        show    exactly_64
        show    exactly_65

        la      r1, texts
        la      r2, plain_text
        la      r3, empty
        la      r4, percent
        la      r5, exactly_65
        kept    printf
        mv      r2, r1
        la      r1, result
        kept    printf

        la      r1, hex                 ; print, and the numbers of print.inc
        kept    print
        la      r1, empty
        kept    print
        mv      r2, r1
        la      r1, result
        kept    printf
        li      r1, INT_MIN
        kept    print_decimal
        kept    print_newline
        clr     r1
        kept    print_decimal
        kept    print_newline
        li      r1, -1
        kept    print_hex
        mv      r2, r1
        la      r1, result
        kept    printf
        li      r1, 7
        li      r2, 3
        kept    print_padded
        kept    print_newline
        li      r1, 5
        li      r2, 1
        li      r3, 2
        kept    print_number
        kept    print_newline

        .ifdef  READS                   ; from kernel 04 on
again:  la      r1, line
        li      r2, LINE_BYTES
        kept    read_line
        tst     r1
        blt     1f
        mv      r2, r1
        la      r1, got
        la      r3, line
        kept    printf
        b       again
1:      mv      r2, r1
        la      r1, ended
        kept    printf
        .endif

        la      r1, lost_text
        lw      r2, lost
        call    printf
        lw      r1, lost
        b       exit

        .align  WORD
line:   .space  LINE_BYTES
result: .asciz  "[%d]\n"
plain:  .asciz  "plain\n"
plain_text:
        .asciz  "plain"
empty:  .asciz  ""
decimal:
        .asciz  "%d %d %d %d\n"
unsigned:
        .asciz  "%u %u %u %u\n"
hex:    .asciz  "%x %x %x %x\n"
character:
        .asciz  "%c%c%c%c.\n"
percent:
        .asciz  "%%d %d%%\n"
unknown:
        .asciz  "%q %5d %d\n"
last:   .asciz  "at the end: %"
five:   .asciz  "%d %d %d %d %d %d\n"
texts:  .asciz  "(%s)(%s)(%s)(%s)\n"
got:    .asciz  "%d (%s)\n"
ended:  .asciz  "end of input: %d\n"
lost_text:
        .asciz  "%d lost\n"
exactly_64:
        .asciz  "0123456789012345678901234567890123456789012345678901234567890123"
exactly_65:
        .asciz  "01234567890123456789012345678901234567890123456789012345678901234"

        keeper
        .include "print.inc"
        .include "printf.inc"
        .ifdef  READS
        .include "io.inc"
        .endif
