; SPDX-License-Identifier: MIT
;
; The product of two matrices of 96 x 96 words, six times.
        .equ    SIDE, 96
        .equ    ROW, 4 * SIDE
        .equ    A, 0x10000
        .equ    B, 0x20000
        .equ    C, 0x30000
        .equ    CORNER, 27870720        ; the sum of 96 i * i for i < 96
        .org    0x600
start:  li      r1, A                   ; A and B: 0, 1, 2, ...
        li      r2, B
        clr     r3
        li      r4, SIDE * SIDE
fill:   sw      r3, (r1)
        sw      r3, (r2)
        addi    r1, r1, 4
        addi    r2, r2, 4
        inc     r3
        cmp     r3, r4
        blt     fill
        li      r12, 6                  ; rounds
round:  li      r1, A                   ; the row of A
        li      r3, C                   ; the element of C
        li      r10, SIDE               ; rows to go
row:    li      r2, B                   ; the column of B
        li      r11, SIDE               ; columns to go
column: mv      r4, r1
        mv      r5, r2
        clr     r6                      ; the sum
        li      r7, SIDE
element:
        lw      r8, (r4)
        lw      r9, (r5)
        mulu    r8, r8, r9
        addu    r6, r6, r8
        addi    r4, r4, 4
        addi    r5, r5, ROW
        dec     r7
        bgt     element
        sw      r6, (r3)
        addi    r3, r3, 4
        addi    r2, r2, 4
        dec     r11
        bgt     column
        addi    r1, r1, ROW
        dec     r10
        bgt     row
        dec     r12
        bgt     round
        li      r1, C
        lw      r1, (r1)
        lui     r2, CORNER / 65536
        lli     r2, CORNER % 65536
        cmp     r1, r2
        bne     wrong
        halt    r0
wrong:  li      r1, 1
        halt    r1
