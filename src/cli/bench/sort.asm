; SPDX-License-Identifier: MIT
;
; Bubble sort of 3,000 words in descending order.
        .equ    WORDS, 3000
        .equ    TABLE, 0x10000
        .org    0x600
start:  li      r1, WORDS
        li      r2, TABLE
fill:   sw      r1, (r2)
        addi    r2, r2, 4
        dec     r1
        bgt     fill
        li      r1, WORDS - 1           ; comparisons of this pass
pass:   li      r2, TABLE
        mv      r3, r1
pair:   lw      r4, (r2)
        lw      r5, 4(r2)
        cmp     r4, r5
        ble     in_order
        sw      r5, (r2)
        sw      r4, 4(r2)
in_order:
        addi    r2, r2, 4
        dec     r3
        bgt     pair
        dec     r1
        bgt     pass
        li      r2, TABLE
        lw      r1, (r2)                ; the least: 1
        dec     r1
        halt    r1
