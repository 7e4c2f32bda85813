; SPDX-License-Identifier: MIT
;
; Prints its argument word, and what it was started with.
;
; A number behind the name of a program, NAME.asm:NUMBER, is its argument word:
; the kernel puts it into r1 at the start.  sp is the end of the program's area,
; where its stack begins.
;
; Watch: each loaded copy has its own argument, its own place and its own stack.
;
; try: hypo run --kernel system-call programs/arguments.asm:78 programs/arguments.asm:-1
; expect: argument 78 = 0x0000004e, start 0x00008000, sp 0x000085e0
; expect: argument 4294967295 = 0xffffffff, start 0x00009000, sp 0x000095e0

start:  call    distinct                ; each register has its own value
        mv      r8, r1
        mv      r9, sp
        la      r1, text_argument
        call    print
        mv      r1, r8
        call    print_decimal
        la      r1, text_hex
        call    print
        mv      r1, r8
        call    print_hex
        la      r1, text_start
        call    print
        la      r1, start
        call    print_hex
        la      r1, text_sp
        call    print
        mv      r1, r9
        call    print_hex
        call    print_newline
        clr     r1
        b       exit

text_argument:
        .asciz  "argument "
text_hex:
        .asciz  " = "
text_start:
        .asciz  ", start "
text_sp:
        .asciz  ", sp "

        .include "print.inc"
        .include "distinct.inc"
