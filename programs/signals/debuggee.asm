; SPDX-License-Identifier: MIT
;
; Computes a factorial.  It knows nothing of the program that debugs it
; (debugger.asm), which must know where the instruction at `multiplies` is.
;
; try: hypo run --kernel signals programs/signals/debuggee.asm
; expect: 5! = 120
; verdict: halted with status 0;
        .equ    NUMBER, 5

start:  call    distinct                ; each register has its own value
        li      r8, NUMBER
        li      r9, 1
multiplies:
        mul     r9, r9, r8
        dec     r8
        bgt     multiplies
        la      r1, text
        li      r2, NUMBER
        mv      r3, r9
        call    printf
        clr     r1
        b       exit

text:   .asciz  "%d! = %d\n"

        .include "printf.inc"
        .include "distinct.inc"
