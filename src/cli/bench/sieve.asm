; SPDX-License-Identifier: MIT
;
; The sieve of Eratosthenes over 500,000 bytes: composites are marked with 1.
        .equ    LIMIT, 500000
        .equ    FLAGS, 0x10000
        .org    0x600
start:  li      r7, 6                   ; rounds
round:  li      r1, FLAGS
        li      r2, FLAGS + LIMIT
clear:  sb      r0, (r1)
        inc     r1
        cmp     r1, r2
        blt     clear
        li      r1, 2                   ; candidate
next:   li      r3, FLAGS
        addu    r3, r3, r1
        lbu     r4, (r3)
        cmp     r4, r0
        bne     composite
        mulu    r5, r1, r1
        li      r6, LIMIT
        cmp     r5, r6
        bge     done
        li      r3, FLAGS
        addu    r5, r3, r5
        li      r4, 1
mark:   sb      r4, (r5)
        addu    r5, r5, r1
        cmp     r5, r2
        blt     mark
composite:
        inc     r1
        b       next
done:   dec     r7
        bgt     round
        halt    r0
