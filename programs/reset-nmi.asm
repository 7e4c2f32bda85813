; SPDX-License-Identifier: MIT
;
; What a reset discards and an NMI saves.  The program counts its beginnings in
; a word of its memory, and then to a number in a register.
;
; Watch: an NMI in the middle changes nothing: the PSW is saved, and comes back.
; A reset saves nothing: the program begins once more, with no register as it
; was; but memory is kept, so that it knows that this is the second time.
;
; try: hypo run --interrupt nmi@2500 programs/reset-nmi.asm
; expect: beginning 1: I have counted to 300.
; verdict: halted with status 0;
;
; try: hypo run --interrupt reset@2500 programs/reset-nmi.asm
; expect: beginning 2: I have counted to 300.
; verdict: halted with status 0;
        .equ    MOST, 300

start:  call    distinct                ; each register has its own value
        lw      r9, beginnings
        inc     r9
        sw      r9, beginnings
        clr     r8
1:      inc     r8
        cmpi    r8, MOST
        blt     1b
        la      r1, text
        mv      r2, r9
        mv      r3, r8
        call    printf
        clr     r1
        b       exit

text:   .asciz  "beginning %u: I have counted to %u.\n"
        .align  4
beginnings:
        .word   0

        .include "calls.inc"
        .include "printf.inc"
        .include "distinct.inc"
