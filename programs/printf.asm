; SPDX-License-Identifier: MIT
;
; Prints its argument in decimal and hexadecimal, by `printf`.
; docs/printf.md follows this output to the display and back.
;
; Watch: `printf` makes the text in a buffer on the program's stack, and one
; `si 4` writes it, however many values there are.
;
; try: hypo run --kernel io-wait programs/printf.asm:78
; expect: 78 is 0x4e.
; verdict: halted with status 0;
start:  call    distinct                ; each register has its own value
        mv      r2, r1                  ; the argument, twice
        mv      r3, r1
        la      r1, text
        call    printf
        clr     r1
        b       exit

text:   .asciz  "%d is 0x%x.\n"

        .include "calls.inc"
        .include "printf.inc"
        .include "distinct.inc"
