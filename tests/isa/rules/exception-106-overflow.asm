; SPDX-License-Identifier: MIT
;
; Arithmetic exception: overflow.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 52
        .equ    isa_users, 26
        .include "isa.inc"

; add 0x7fffffff, 0x1; user mode, class 2 open
        group   g1, in=1<<1|1<<2
g1:     add     r3, r1, r2
        si      255
        rows    g1, 1
        .word   0x7fffffff, 1, CC00+OVERFLOW, 0 ; add 0x7fffffff, 0x1, user mode, class 2 open

; add 0x7fffffff, 0x1; user mode, class 2 masked
        group   g2, in=1<<1|1<<2, im=8
g2:     add     r3, r1, r2
        si      255
        rows    g2, 1
        .word   0x7fffffff, 1, CC11+OVERFLOW+MACHINE, 0 ; add 0x7fffffff, 0x1, user mode, class 2 masked

; add 0x7fffffff, 0x1; kernel mode, class 2 open
        group   g3, in=1<<1|1<<2, m=0
g3:     add     r3, r1, r2
        si      255
        rows    g3, 1
        .word   0x7fffffff, 1, CC22+OVERFLOW, 0 ; add 0x7fffffff, 0x1, kernel mode, class 2 open

; add 0x7fffffff, 0x1; kernel mode, class 2 masked
        group   g4, in=1<<1|1<<2, m=0, im=8
g4:     add     r3, r1, r2
        si      255
        rows    g4, 1
        .word   0x7fffffff, 1, CC33+OVERFLOW+MACHINE, 0 ; add 0x7fffffff, 0x1, kernel mode, class 2 masked

; add 0x80000000, 0xffffffff; user mode, class 2 open
        group   g5, in=1<<1|1<<2
g5:     add     r3, r1, r2
        si      255
        rows    g5, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; add 0x80000000, 0xffffffff, user mode, class 2 open

; add 0x80000000, 0xffffffff; user mode, class 2 masked
        group   g6, in=1<<1|1<<2, im=8
g6:     add     r3, r1, r2
        si      255
        rows    g6, 1
        .word   0x80000000, 0xffffffff, CC11+OVERFLOW+MACHINE, 0 ; add 0x80000000, 0xffffffff, user mode, class 2 masked

; add 0x80000000, 0xffffffff; kernel mode, class 2 open
        group   g7, in=1<<1|1<<2, m=0
g7:     add     r3, r1, r2
        si      255
        rows    g7, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; add 0x80000000, 0xffffffff, kernel mode, class 2 open

; add 0x80000000, 0xffffffff; kernel mode, class 2 masked
        group   g8, in=1<<1|1<<2, m=0, im=8
g8:     add     r3, r1, r2
        si      255
        rows    g8, 1
        .word   0x80000000, 0xffffffff, CC33+OVERFLOW+MACHINE, 0 ; add 0x80000000, 0xffffffff, kernel mode, class 2 masked

; sub 0x80000000, 0x1; user mode, class 2 open
        group   g9, in=1<<1|1<<2
g9:     sub     r3, r1, r2
        si      255
        rows    g9, 1
        .word   0x80000000, 1, CC00+OVERFLOW, 0 ; sub 0x80000000, 0x1, user mode, class 2 open

; sub 0x80000000, 0x1; user mode, class 2 masked
        group   g10, in=1<<1|1<<2, im=8
g10:    sub     r3, r1, r2
        si      255
        rows    g10, 1
        .word   0x80000000, 1, CC11+OVERFLOW+MACHINE, 0 ; sub 0x80000000, 0x1, user mode, class 2 masked

; sub 0x80000000, 0x1; kernel mode, class 2 open
        group   g11, in=1<<1|1<<2, m=0
g11:    sub     r3, r1, r2
        si      255
        rows    g11, 1
        .word   0x80000000, 1, CC22+OVERFLOW, 0 ; sub 0x80000000, 0x1, kernel mode, class 2 open

; sub 0x80000000, 0x1; kernel mode, class 2 masked
        group   g12, in=1<<1|1<<2, m=0, im=8
g12:    sub     r3, r1, r2
        si      255
        rows    g12, 1
        .word   0x80000000, 1, CC33+OVERFLOW+MACHINE, 0 ; sub 0x80000000, 0x1, kernel mode, class 2 masked

; sub 0x7fffffff, 0xffffffff; user mode, class 2 open
        group   g13, in=1<<1|1<<2
g13:    sub     r3, r1, r2
        si      255
        rows    g13, 1
        .word   0x7fffffff, 0xffffffff, CC00+OVERFLOW, 0 ; sub 0x7fffffff, 0xffffffff, user mode, class 2 open

; sub 0x7fffffff, 0xffffffff; user mode, class 2 masked
        group   g14, in=1<<1|1<<2, im=8
g14:    sub     r3, r1, r2
        si      255
        rows    g14, 1
        .word   0x7fffffff, 0xffffffff, CC11+OVERFLOW+MACHINE, 0 ; sub 0x7fffffff, 0xffffffff, user mode, class 2 masked

; sub 0x7fffffff, 0xffffffff; kernel mode, class 2 open
        group   g15, in=1<<1|1<<2, m=0
g15:    sub     r3, r1, r2
        si      255
        rows    g15, 1
        .word   0x7fffffff, 0xffffffff, CC22+OVERFLOW, 0 ; sub 0x7fffffff, 0xffffffff, kernel mode, class 2 open

; sub 0x7fffffff, 0xffffffff; kernel mode, class 2 masked
        group   g16, in=1<<1|1<<2, m=0, im=8
g16:    sub     r3, r1, r2
        si      255
        rows    g16, 1
        .word   0x7fffffff, 0xffffffff, CC33+OVERFLOW+MACHINE, 0 ; sub 0x7fffffff, 0xffffffff, kernel mode, class 2 masked

; sub 0x0, 0x80000000; user mode, class 2 open
        group   g17, in=1<<1|1<<2
g17:    sub     r3, r1, r2
        si      255
        rows    g17, 1
        .word   0, 0x80000000, CC00+OVERFLOW, 0 ; sub 0x0, 0x80000000, user mode, class 2 open

; sub 0x0, 0x80000000; user mode, class 2 masked
        group   g18, in=1<<1|1<<2, im=8
g18:    sub     r3, r1, r2
        si      255
        rows    g18, 1
        .word   0, 0x80000000, CC11+OVERFLOW+MACHINE, 0 ; sub 0x0, 0x80000000, user mode, class 2 masked

; sub 0x0, 0x80000000; kernel mode, class 2 open
        group   g19, in=1<<1|1<<2, m=0
g19:    sub     r3, r1, r2
        si      255
        rows    g19, 1
        .word   0, 0x80000000, CC22+OVERFLOW, 0 ; sub 0x0, 0x80000000, kernel mode, class 2 open

; sub 0x0, 0x80000000; kernel mode, class 2 masked
        group   g20, in=1<<1|1<<2, m=0, im=8
g20:    sub     r3, r1, r2
        si      255
        rows    g20, 1
        .word   0, 0x80000000, CC33+OVERFLOW+MACHINE, 0 ; sub 0x0, 0x80000000, kernel mode, class 2 masked

; mul 0x7fffffff, 0x2; user mode, class 2 open
        group   g21, in=1<<1|1<<2
g21:    mul     r3, r1, r2
        si      255
        rows    g21, 1
        .word   0x7fffffff, 2, CC00+OVERFLOW, 0 ; mul 0x7fffffff, 0x2, user mode, class 2 open

; mul 0x7fffffff, 0x2; user mode, class 2 masked
        group   g22, in=1<<1|1<<2, im=8
g22:    mul     r3, r1, r2
        si      255
        rows    g22, 1
        .word   0x7fffffff, 2, CC11+OVERFLOW+MACHINE, 0 ; mul 0x7fffffff, 0x2, user mode, class 2 masked

; mul 0x7fffffff, 0x2; kernel mode, class 2 open
        group   g23, in=1<<1|1<<2, m=0
g23:    mul     r3, r1, r2
        si      255
        rows    g23, 1
        .word   0x7fffffff, 2, CC22+OVERFLOW, 0 ; mul 0x7fffffff, 0x2, kernel mode, class 2 open

; mul 0x7fffffff, 0x2; kernel mode, class 2 masked
        group   g24, in=1<<1|1<<2, m=0, im=8
g24:    mul     r3, r1, r2
        si      255
        rows    g24, 1
        .word   0x7fffffff, 2, CC33+OVERFLOW+MACHINE, 0 ; mul 0x7fffffff, 0x2, kernel mode, class 2 masked

; mul 0x80000000, 0xffffffff; user mode, class 2 open
        group   g25, in=1<<1|1<<2
g25:    mul     r3, r1, r2
        si      255
        rows    g25, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; mul 0x80000000, 0xffffffff, user mode, class 2 open

; mul 0x80000000, 0xffffffff; user mode, class 2 masked
        group   g26, in=1<<1|1<<2, im=8
g26:    mul     r3, r1, r2
        si      255
        rows    g26, 1
        .word   0x80000000, 0xffffffff, CC11+OVERFLOW+MACHINE, 0 ; mul 0x80000000, 0xffffffff, user mode, class 2 masked

; mul 0x80000000, 0xffffffff; kernel mode, class 2 open
        group   g27, in=1<<1|1<<2, m=0
g27:    mul     r3, r1, r2
        si      255
        rows    g27, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; mul 0x80000000, 0xffffffff, kernel mode, class 2 open

; mul 0x80000000, 0xffffffff; kernel mode, class 2 masked
        group   g28, in=1<<1|1<<2, m=0, im=8
g28:    mul     r3, r1, r2
        si      255
        rows    g28, 1
        .word   0x80000000, 0xffffffff, CC33+OVERFLOW+MACHINE, 0 ; mul 0x80000000, 0xffffffff, kernel mode, class 2 masked

; div 0x80000000, 0xffffffff; user mode, class 2 open
        group   g29, in=1<<1|1<<2
g29:    div     r3, r1, r2
        si      255
        rows    g29, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; div 0x80000000, 0xffffffff, user mode, class 2 open

; div 0x80000000, 0xffffffff; user mode, class 2 masked
        group   g30, in=1<<1|1<<2, im=8
g30:    div     r3, r1, r2
        si      255
        rows    g30, 1
        .word   0x80000000, 0xffffffff, CC11+OVERFLOW+MACHINE, 0 ; div 0x80000000, 0xffffffff, user mode, class 2 masked

; div 0x80000000, 0xffffffff; kernel mode, class 2 open
        group   g31, in=1<<1|1<<2, m=0
g31:    div     r3, r1, r2
        si      255
        rows    g31, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; div 0x80000000, 0xffffffff, kernel mode, class 2 open

; div 0x80000000, 0xffffffff; kernel mode, class 2 masked
        group   g32, in=1<<1|1<<2, m=0, im=8
g32:    div     r3, r1, r2
        si      255
        rows    g32, 1
        .word   0x80000000, 0xffffffff, CC33+OVERFLOW+MACHINE, 0 ; div 0x80000000, 0xffffffff, kernel mode, class 2 masked

; addi 0x7fffffff, 1; user mode, class 2 open
        group   g33, in=1<<1
g33:    addi    r3, r1, 1
        si      255
        rows    g33, 1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; addi 0x7fffffff, 1, user mode, class 2 open

; addi 0x7fffffff, 1; user mode, class 2 masked
        group   g34, in=1<<1, im=8
g34:    addi    r3, r1, 1
        si      255
        rows    g34, 1
        .word   0x7fffffff, CC11+OVERFLOW+MACHINE, 0 ; addi 0x7fffffff, 1, user mode, class 2 masked

; addi 0x7fffffff, 1; kernel mode, class 2 open
        group   g35, in=1<<1, m=0
g35:    addi    r3, r1, 1
        si      255
        rows    g35, 1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; addi 0x7fffffff, 1, kernel mode, class 2 open

; addi 0x7fffffff, 1; kernel mode, class 2 masked
        group   g36, in=1<<1, m=0, im=8
g36:    addi    r3, r1, 1
        si      255
        rows    g36, 1
        .word   0x7fffffff, CC33+OVERFLOW+MACHINE, 0 ; addi 0x7fffffff, 1, kernel mode, class 2 masked

; addi 0x80000000, -1; user mode, class 2 open
        group   g37, in=1<<1
g37:    addi    r3, r1, -1
        si      255
        rows    g37, 1
        .word   0x80000000, CC00+OVERFLOW, 0 ; addi 0x80000000, -1, user mode, class 2 open

; addi 0x80000000, -1; user mode, class 2 masked
        group   g38, in=1<<1, im=8
g38:    addi    r3, r1, -1
        si      255
        rows    g38, 1
        .word   0x80000000, CC11+OVERFLOW+MACHINE, 0 ; addi 0x80000000, -1, user mode, class 2 masked

; addi 0x80000000, -1; kernel mode, class 2 open
        group   g39, in=1<<1, m=0
g39:    addi    r3, r1, -1
        si      255
        rows    g39, 1
        .word   0x80000000, CC22+OVERFLOW, 0 ; addi 0x80000000, -1, kernel mode, class 2 open

; addi 0x80000000, -1; kernel mode, class 2 masked
        group   g40, in=1<<1, m=0, im=8
g40:    addi    r3, r1, -1
        si      255
        rows    g40, 1
        .word   0x80000000, CC33+OVERFLOW+MACHINE, 0 ; addi 0x80000000, -1, kernel mode, class 2 masked

; muli 0x7fffffff, 2; user mode, class 2 open
        group   g41, in=1<<1
g41:    muli    r3, r1, 2
        si      255
        rows    g41, 1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; muli 0x7fffffff, 2, user mode, class 2 open

; muli 0x7fffffff, 2; user mode, class 2 masked
        group   g42, in=1<<1, im=8
g42:    muli    r3, r1, 2
        si      255
        rows    g42, 1
        .word   0x7fffffff, CC11+OVERFLOW+MACHINE, 0 ; muli 0x7fffffff, 2, user mode, class 2 masked

; muli 0x7fffffff, 2; kernel mode, class 2 open
        group   g43, in=1<<1, m=0
g43:    muli    r3, r1, 2
        si      255
        rows    g43, 1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; muli 0x7fffffff, 2, kernel mode, class 2 open

; muli 0x7fffffff, 2; kernel mode, class 2 masked
        group   g44, in=1<<1, m=0, im=8
g44:    muli    r3, r1, 2
        si      255
        rows    g44, 1
        .word   0x7fffffff, CC33+OVERFLOW+MACHINE, 0 ; muli 0x7fffffff, 2, kernel mode, class 2 masked

; muli 0x80000000, -1; user mode, class 2 open
        group   g45, in=1<<1
g45:    muli    r3, r1, -1
        si      255
        rows    g45, 1
        .word   0x80000000, CC00+OVERFLOW, 0 ; muli 0x80000000, -1, user mode, class 2 open

; muli 0x80000000, -1; user mode, class 2 masked
        group   g46, in=1<<1, im=8
g46:    muli    r3, r1, -1
        si      255
        rows    g46, 1
        .word   0x80000000, CC11+OVERFLOW+MACHINE, 0 ; muli 0x80000000, -1, user mode, class 2 masked

; muli 0x80000000, -1; kernel mode, class 2 open
        group   g47, in=1<<1, m=0
g47:    muli    r3, r1, -1
        si      255
        rows    g47, 1
        .word   0x80000000, CC22+OVERFLOW, 0 ; muli 0x80000000, -1, kernel mode, class 2 open

; muli 0x80000000, -1; kernel mode, class 2 masked
        group   g48, in=1<<1, m=0, im=8
g48:    muli    r3, r1, -1
        si      255
        rows    g48, 1
        .word   0x80000000, CC33+OVERFLOW+MACHINE, 0 ; muli 0x80000000, -1, kernel mode, class 2 masked

; add to r0; user mode, class 2 open
        group   g49, in=1<<1|1<<2
g49:    add     r0, r1, r2
        si      255
        rows    g49, 1
        .word   0x7fffffff, 1, CC00+OVERFLOW, 0 ; add to r0, user mode, class 2 open

; add to r0; user mode, class 2 masked
        group   g50, in=1<<1|1<<2, im=8
g50:    add     r0, r1, r2
        si      255
        rows    g50, 1
        .word   0x7fffffff, 1, CC11+OVERFLOW+MACHINE, 0 ; add to r0, user mode, class 2 masked

; add to r0; kernel mode, class 2 open
        group   g51, in=1<<1|1<<2, m=0
g51:    add     r0, r1, r2
        si      255
        rows    g51, 1
        .word   0x7fffffff, 1, CC22+OVERFLOW, 0 ; add to r0, kernel mode, class 2 open

; add to r0; kernel mode, class 2 masked
        group   g52, in=1<<1|1<<2, m=0, im=8
g52:    add     r0, r1, r2
        si      255
        rows    g52, 1
        .word   0x7fffffff, 1, CC33+OVERFLOW+MACHINE, 0 ; add to r0, kernel mode, class 2 masked

        isa_end
