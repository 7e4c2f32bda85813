; SPDX-License-Identifier: MIT
;
; The sieve of Eratosthenes: prints the primes below the argument word.
;
; The argument is a number from 3 to 1000, else 50 is taken.
;
; Watch: the argument word, which the kernel puts into r1 at the start.
;
; try: hypo run programs/sieve.asm:30
; expect: 2 3 5 7 11 13 17 19 23 29
;
; try: hypo run programs/sieve.asm
; expect: 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47
        .equ    LEAST, 3
        .equ    MOST, 1000
        .equ    DEFAULT, 50
        .equ    FIRST, 2                ; the first prime
        .equ    CROSSED, 1              ; in `marks`: a multiple

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; the limit
        cmpi    r8, LEAST
        blt     1f
        cmpi    r8, MOST
        ble     sift
1:      li      r8, DEFAULT

; Crosses out the multiples of r9, from its square on.
sift:   la      r10, marks
        li      r11, CROSSED
        li      r9, FIRST
1:      mulu    r12, r9, r9             ; the next multiple
        cmp     r12, r8
        bge     show                    ; nothing is left to cross out
2:      addu    r13, r10, r12
        sb      r11, (r13)
        addu    r12, r12, r9
        cmp     r12, r8
        blt     2b
        inc     r9
        b       1b

; What is not crossed out is a prime.
show:   li      r9, FIRST
        b       2f                      ; no space before the first
1:      addu    r13, r10, r9
        lbu     r13, (r13)
        cmpi    r13, CROSSED
        beq     3f
        li      r1, ' '
        call    print_char
2:      mv      r1, r9
        call    print_decimal
3:      inc     r9
        cmp     r9, r8
        blt     1b
        call    print_newline

        clr     r1
        b       exit

marks:  .space  MOST                    ; a byte for each number

        .include "print.inc"
        .include "distinct.inc"
