; SPDX-License-Identifier: MIT
;
; Leaves its memory: a memory protection violation (IC = 0x103).
;
; A program may use the bytes [MPI.base, MPI.base + MPI.size) and no others.
; First it asks the kernel to print from outside, which the kernel refuses with
; -14; then it tries for itself to store below its first instruction.
;
; Watch: the store at `leave` is not done.
;
; try: hypo run programs/protection.asm
; expect: The kernel refuses: -14
; expect: protection: memory protection violation at 0x0000803c
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    WORD, 4
        .equ    TEXT_BYTES, 20

start:  call    distinct                ; each register has its own value
        la      r8, start               ; where it may begin to be

        li      r1, STDOUT
        subi    r2, r8, WORD            ; a buffer outside
        li      r3, TEXT_BYTES
        call    write
        mv      r9, r1                  ; a negative number

        la      r1, text
        call    print
        li      r1, '-'
        call    print_char
        neg     r1, r9
        call    print_decimal
        call    print_newline

        li      r1, WORD
leave:  sw      r1, -WORD(r8)           ; does not come back

        clr     r1
        b       exit

text:   .asciz  "The kernel refuses: "

        .include "print.inc"
        .include "distinct.inc"
