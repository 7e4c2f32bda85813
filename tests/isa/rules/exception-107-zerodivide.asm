; SPDX-License-Identifier: MIT
;
; Arithmetic exception: division by zero.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 80
        .equ    isa_users, 40
        .include "isa.inc"

; div 0x0, 0; user mode, class 2 open
        group   g1, in=1<<1|1<<2
g1:     div     r3, r1, r2
        si      255
        rows    g1, 1
        .word   0, 0, CC00+ZERODIVIDE, 0 ; div 0x0, 0, user mode, class 2 open

; div 0x0, 0; user mode, class 2 masked
        group   g2, in=1<<1|1<<2, im=8
g2:     div     r3, r1, r2
        si      255
        rows    g2, 1
        .word   0, 0, CC11+ZERODIVIDE+MACHINE, 0 ; div 0x0, 0, user mode, class 2 masked

; div 0x0, 0; kernel mode, class 2 open
        group   g3, in=1<<1|1<<2, m=0
g3:     div     r3, r1, r2
        si      255
        rows    g3, 1
        .word   0, 0, CC22+ZERODIVIDE, 0 ; div 0x0, 0, kernel mode, class 2 open

; div 0x0, 0; kernel mode, class 2 masked
        group   g4, in=1<<1|1<<2, m=0, im=8
g4:     div     r3, r1, r2
        si      255
        rows    g4, 1
        .word   0, 0, CC33+ZERODIVIDE+MACHINE, 0 ; div 0x0, 0, kernel mode, class 2 masked

; div 0x1, 0; user mode, class 2 open
        group   g5, in=1<<1|1<<2
g5:     div     r3, r1, r2
        si      255
        rows    g5, 1
        .word   1, 0, CC00+ZERODIVIDE, 0 ; div 0x1, 0, user mode, class 2 open

; div 0x1, 0; user mode, class 2 masked
        group   g6, in=1<<1|1<<2, im=8
g6:     div     r3, r1, r2
        si      255
        rows    g6, 1
        .word   1, 0, CC11+ZERODIVIDE+MACHINE, 0 ; div 0x1, 0, user mode, class 2 masked

; div 0x1, 0; kernel mode, class 2 open
        group   g7, in=1<<1|1<<2, m=0
g7:     div     r3, r1, r2
        si      255
        rows    g7, 1
        .word   1, 0, CC22+ZERODIVIDE, 0 ; div 0x1, 0, kernel mode, class 2 open

; div 0x1, 0; kernel mode, class 2 masked
        group   g8, in=1<<1|1<<2, m=0, im=8
g8:     div     r3, r1, r2
        si      255
        rows    g8, 1
        .word   1, 0, CC33+ZERODIVIDE+MACHINE, 0 ; div 0x1, 0, kernel mode, class 2 masked

; div 0xffffffff, 0; user mode, class 2 open
        group   g9, in=1<<1|1<<2
g9:     div     r3, r1, r2
        si      255
        rows    g9, 1
        .word   0xffffffff, 0, CC00+ZERODIVIDE, 0 ; div 0xffffffff, 0, user mode, class 2 open

; div 0xffffffff, 0; user mode, class 2 masked
        group   g10, in=1<<1|1<<2, im=8
g10:    div     r3, r1, r2
        si      255
        rows    g10, 1
        .word   0xffffffff, 0, CC11+ZERODIVIDE+MACHINE, 0 ; div 0xffffffff, 0, user mode, class 2 masked

; div 0xffffffff, 0; kernel mode, class 2 open
        group   g11, in=1<<1|1<<2, m=0
g11:    div     r3, r1, r2
        si      255
        rows    g11, 1
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; div 0xffffffff, 0, kernel mode, class 2 open

; div 0xffffffff, 0; kernel mode, class 2 masked
        group   g12, in=1<<1|1<<2, m=0, im=8
g12:    div     r3, r1, r2
        si      255
        rows    g12, 1
        .word   0xffffffff, 0, CC33+ZERODIVIDE+MACHINE, 0 ; div 0xffffffff, 0, kernel mode, class 2 masked

; div 0x80000000, 0; user mode, class 2 open
        group   g13, in=1<<1|1<<2
g13:    div     r3, r1, r2
        si      255
        rows    g13, 1
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; div 0x80000000, 0, user mode, class 2 open

; div 0x80000000, 0; user mode, class 2 masked
        group   g14, in=1<<1|1<<2, im=8
g14:    div     r3, r1, r2
        si      255
        rows    g14, 1
        .word   0x80000000, 0, CC11+ZERODIVIDE+MACHINE, 0 ; div 0x80000000, 0, user mode, class 2 masked

; div 0x80000000, 0; kernel mode, class 2 open
        group   g15, in=1<<1|1<<2, m=0
g15:    div     r3, r1, r2
        si      255
        rows    g15, 1
        .word   0x80000000, 0, CC22+ZERODIVIDE, 0 ; div 0x80000000, 0, kernel mode, class 2 open

; div 0x80000000, 0; kernel mode, class 2 masked
        group   g16, in=1<<1|1<<2, m=0, im=8
g16:    div     r3, r1, r2
        si      255
        rows    g16, 1
        .word   0x80000000, 0, CC33+ZERODIVIDE+MACHINE, 0 ; div 0x80000000, 0, kernel mode, class 2 masked

; div to r0; user mode, class 2 open
        group   g17, in=1<<1
g17:    div     r0, r1, r0
        si      255
        rows    g17, 1
        .word   7, CC00+ZERODIVIDE, 0 ; div to r0, user mode, class 2 open

; div to r0; user mode, class 2 masked
        group   g18, in=1<<1, im=8
g18:    div     r0, r1, r0
        si      255
        rows    g18, 1
        .word   7, CC11+ZERODIVIDE+MACHINE, 0 ; div to r0, user mode, class 2 masked

; div to r0; kernel mode, class 2 open
        group   g19, in=1<<1, m=0
g19:    div     r0, r1, r0
        si      255
        rows    g19, 1
        .word   7, CC22+ZERODIVIDE, 0 ; div to r0, kernel mode, class 2 open

; div to r0; kernel mode, class 2 masked
        group   g20, in=1<<1, m=0, im=8
g20:    div     r0, r1, r0
        si      255
        rows    g20, 1
        .word   7, CC33+ZERODIVIDE+MACHINE, 0 ; div to r0, kernel mode, class 2 masked

; divu 0x0, 0; user mode, class 2 open
        group   g21, in=1<<1|1<<2
g21:    divu    r3, r1, r2
        si      255
        rows    g21, 1
        .word   0, 0, CC00+ZERODIVIDE, 0 ; divu 0x0, 0, user mode, class 2 open

; divu 0x0, 0; user mode, class 2 masked
        group   g22, in=1<<1|1<<2, im=8
g22:    divu    r3, r1, r2
        si      255
        rows    g22, 1
        .word   0, 0, CC11+ZERODIVIDE+MACHINE, 0 ; divu 0x0, 0, user mode, class 2 masked

; divu 0x0, 0; kernel mode, class 2 open
        group   g23, in=1<<1|1<<2, m=0
g23:    divu    r3, r1, r2
        si      255
        rows    g23, 1
        .word   0, 0, CC22+ZERODIVIDE, 0 ; divu 0x0, 0, kernel mode, class 2 open

; divu 0x0, 0; kernel mode, class 2 masked
        group   g24, in=1<<1|1<<2, m=0, im=8
g24:    divu    r3, r1, r2
        si      255
        rows    g24, 1
        .word   0, 0, CC33+ZERODIVIDE+MACHINE, 0 ; divu 0x0, 0, kernel mode, class 2 masked

; divu 0x1, 0; user mode, class 2 open
        group   g25, in=1<<1|1<<2
g25:    divu    r3, r1, r2
        si      255
        rows    g25, 1
        .word   1, 0, CC00+ZERODIVIDE, 0 ; divu 0x1, 0, user mode, class 2 open

; divu 0x1, 0; user mode, class 2 masked
        group   g26, in=1<<1|1<<2, im=8
g26:    divu    r3, r1, r2
        si      255
        rows    g26, 1
        .word   1, 0, CC11+ZERODIVIDE+MACHINE, 0 ; divu 0x1, 0, user mode, class 2 masked

; divu 0x1, 0; kernel mode, class 2 open
        group   g27, in=1<<1|1<<2, m=0
g27:    divu    r3, r1, r2
        si      255
        rows    g27, 1
        .word   1, 0, CC22+ZERODIVIDE, 0 ; divu 0x1, 0, kernel mode, class 2 open

; divu 0x1, 0; kernel mode, class 2 masked
        group   g28, in=1<<1|1<<2, m=0, im=8
g28:    divu    r3, r1, r2
        si      255
        rows    g28, 1
        .word   1, 0, CC33+ZERODIVIDE+MACHINE, 0 ; divu 0x1, 0, kernel mode, class 2 masked

; divu 0xffffffff, 0; user mode, class 2 open
        group   g29, in=1<<1|1<<2
g29:    divu    r3, r1, r2
        si      255
        rows    g29, 1
        .word   0xffffffff, 0, CC00+ZERODIVIDE, 0 ; divu 0xffffffff, 0, user mode, class 2 open

; divu 0xffffffff, 0; user mode, class 2 masked
        group   g30, in=1<<1|1<<2, im=8
g30:    divu    r3, r1, r2
        si      255
        rows    g30, 1
        .word   0xffffffff, 0, CC11+ZERODIVIDE+MACHINE, 0 ; divu 0xffffffff, 0, user mode, class 2 masked

; divu 0xffffffff, 0; kernel mode, class 2 open
        group   g31, in=1<<1|1<<2, m=0
g31:    divu    r3, r1, r2
        si      255
        rows    g31, 1
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; divu 0xffffffff, 0, kernel mode, class 2 open

; divu 0xffffffff, 0; kernel mode, class 2 masked
        group   g32, in=1<<1|1<<2, m=0, im=8
g32:    divu    r3, r1, r2
        si      255
        rows    g32, 1
        .word   0xffffffff, 0, CC33+ZERODIVIDE+MACHINE, 0 ; divu 0xffffffff, 0, kernel mode, class 2 masked

; divu 0x80000000, 0; user mode, class 2 open
        group   g33, in=1<<1|1<<2
g33:    divu    r3, r1, r2
        si      255
        rows    g33, 1
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; divu 0x80000000, 0, user mode, class 2 open

; divu 0x80000000, 0; user mode, class 2 masked
        group   g34, in=1<<1|1<<2, im=8
g34:    divu    r3, r1, r2
        si      255
        rows    g34, 1
        .word   0x80000000, 0, CC11+ZERODIVIDE+MACHINE, 0 ; divu 0x80000000, 0, user mode, class 2 masked

; divu 0x80000000, 0; kernel mode, class 2 open
        group   g35, in=1<<1|1<<2, m=0
g35:    divu    r3, r1, r2
        si      255
        rows    g35, 1
        .word   0x80000000, 0, CC22+ZERODIVIDE, 0 ; divu 0x80000000, 0, kernel mode, class 2 open

; divu 0x80000000, 0; kernel mode, class 2 masked
        group   g36, in=1<<1|1<<2, m=0, im=8
g36:    divu    r3, r1, r2
        si      255
        rows    g36, 1
        .word   0x80000000, 0, CC33+ZERODIVIDE+MACHINE, 0 ; divu 0x80000000, 0, kernel mode, class 2 masked

; divu to r0; user mode, class 2 open
        group   g37, in=1<<1
g37:    divu    r0, r1, r0
        si      255
        rows    g37, 1
        .word   7, CC00+ZERODIVIDE, 0 ; divu to r0, user mode, class 2 open

; divu to r0; user mode, class 2 masked
        group   g38, in=1<<1, im=8
g38:    divu    r0, r1, r0
        si      255
        rows    g38, 1
        .word   7, CC11+ZERODIVIDE+MACHINE, 0 ; divu to r0, user mode, class 2 masked

; divu to r0; kernel mode, class 2 open
        group   g39, in=1<<1, m=0
g39:    divu    r0, r1, r0
        si      255
        rows    g39, 1
        .word   7, CC22+ZERODIVIDE, 0 ; divu to r0, kernel mode, class 2 open

; divu to r0; kernel mode, class 2 masked
        group   g40, in=1<<1, m=0, im=8
g40:    divu    r0, r1, r0
        si      255
        rows    g40, 1
        .word   7, CC33+ZERODIVIDE+MACHINE, 0 ; divu to r0, kernel mode, class 2 masked

; rem 0x0, 0; user mode, class 2 open
        group   g41, in=1<<1|1<<2
g41:    rem     r3, r1, r2
        si      255
        rows    g41, 1
        .word   0, 0, CC00+ZERODIVIDE, 0 ; rem 0x0, 0, user mode, class 2 open

; rem 0x0, 0; user mode, class 2 masked
        group   g42, in=1<<1|1<<2, im=8
g42:    rem     r3, r1, r2
        si      255
        rows    g42, 1
        .word   0, 0, CC11+ZERODIVIDE+MACHINE, 0 ; rem 0x0, 0, user mode, class 2 masked

; rem 0x0, 0; kernel mode, class 2 open
        group   g43, in=1<<1|1<<2, m=0
g43:    rem     r3, r1, r2
        si      255
        rows    g43, 1
        .word   0, 0, CC22+ZERODIVIDE, 0 ; rem 0x0, 0, kernel mode, class 2 open

; rem 0x0, 0; kernel mode, class 2 masked
        group   g44, in=1<<1|1<<2, m=0, im=8
g44:    rem     r3, r1, r2
        si      255
        rows    g44, 1
        .word   0, 0, CC33+ZERODIVIDE+MACHINE, 0 ; rem 0x0, 0, kernel mode, class 2 masked

; rem 0x1, 0; user mode, class 2 open
        group   g45, in=1<<1|1<<2
g45:    rem     r3, r1, r2
        si      255
        rows    g45, 1
        .word   1, 0, CC00+ZERODIVIDE, 0 ; rem 0x1, 0, user mode, class 2 open

; rem 0x1, 0; user mode, class 2 masked
        group   g46, in=1<<1|1<<2, im=8
g46:    rem     r3, r1, r2
        si      255
        rows    g46, 1
        .word   1, 0, CC11+ZERODIVIDE+MACHINE, 0 ; rem 0x1, 0, user mode, class 2 masked

; rem 0x1, 0; kernel mode, class 2 open
        group   g47, in=1<<1|1<<2, m=0
g47:    rem     r3, r1, r2
        si      255
        rows    g47, 1
        .word   1, 0, CC22+ZERODIVIDE, 0 ; rem 0x1, 0, kernel mode, class 2 open

; rem 0x1, 0; kernel mode, class 2 masked
        group   g48, in=1<<1|1<<2, m=0, im=8
g48:    rem     r3, r1, r2
        si      255
        rows    g48, 1
        .word   1, 0, CC33+ZERODIVIDE+MACHINE, 0 ; rem 0x1, 0, kernel mode, class 2 masked

; rem 0xffffffff, 0; user mode, class 2 open
        group   g49, in=1<<1|1<<2
g49:    rem     r3, r1, r2
        si      255
        rows    g49, 1
        .word   0xffffffff, 0, CC00+ZERODIVIDE, 0 ; rem 0xffffffff, 0, user mode, class 2 open

; rem 0xffffffff, 0; user mode, class 2 masked
        group   g50, in=1<<1|1<<2, im=8
g50:    rem     r3, r1, r2
        si      255
        rows    g50, 1
        .word   0xffffffff, 0, CC11+ZERODIVIDE+MACHINE, 0 ; rem 0xffffffff, 0, user mode, class 2 masked

; rem 0xffffffff, 0; kernel mode, class 2 open
        group   g51, in=1<<1|1<<2, m=0
g51:    rem     r3, r1, r2
        si      255
        rows    g51, 1
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; rem 0xffffffff, 0, kernel mode, class 2 open

; rem 0xffffffff, 0; kernel mode, class 2 masked
        group   g52, in=1<<1|1<<2, m=0, im=8
g52:    rem     r3, r1, r2
        si      255
        rows    g52, 1
        .word   0xffffffff, 0, CC33+ZERODIVIDE+MACHINE, 0 ; rem 0xffffffff, 0, kernel mode, class 2 masked

; rem 0x80000000, 0; user mode, class 2 open
        group   g53, in=1<<1|1<<2
g53:    rem     r3, r1, r2
        si      255
        rows    g53, 1
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; rem 0x80000000, 0, user mode, class 2 open

; rem 0x80000000, 0; user mode, class 2 masked
        group   g54, in=1<<1|1<<2, im=8
g54:    rem     r3, r1, r2
        si      255
        rows    g54, 1
        .word   0x80000000, 0, CC11+ZERODIVIDE+MACHINE, 0 ; rem 0x80000000, 0, user mode, class 2 masked

; rem 0x80000000, 0; kernel mode, class 2 open
        group   g55, in=1<<1|1<<2, m=0
g55:    rem     r3, r1, r2
        si      255
        rows    g55, 1
        .word   0x80000000, 0, CC22+ZERODIVIDE, 0 ; rem 0x80000000, 0, kernel mode, class 2 open

; rem 0x80000000, 0; kernel mode, class 2 masked
        group   g56, in=1<<1|1<<2, m=0, im=8
g56:    rem     r3, r1, r2
        si      255
        rows    g56, 1
        .word   0x80000000, 0, CC33+ZERODIVIDE+MACHINE, 0 ; rem 0x80000000, 0, kernel mode, class 2 masked

; rem to r0; user mode, class 2 open
        group   g57, in=1<<1
g57:    rem     r0, r1, r0
        si      255
        rows    g57, 1
        .word   7, CC00+ZERODIVIDE, 0 ; rem to r0, user mode, class 2 open

; rem to r0; user mode, class 2 masked
        group   g58, in=1<<1, im=8
g58:    rem     r0, r1, r0
        si      255
        rows    g58, 1
        .word   7, CC11+ZERODIVIDE+MACHINE, 0 ; rem to r0, user mode, class 2 masked

; rem to r0; kernel mode, class 2 open
        group   g59, in=1<<1, m=0
g59:    rem     r0, r1, r0
        si      255
        rows    g59, 1
        .word   7, CC22+ZERODIVIDE, 0 ; rem to r0, kernel mode, class 2 open

; rem to r0; kernel mode, class 2 masked
        group   g60, in=1<<1, m=0, im=8
g60:    rem     r0, r1, r0
        si      255
        rows    g60, 1
        .word   7, CC33+ZERODIVIDE+MACHINE, 0 ; rem to r0, kernel mode, class 2 masked

; remu 0x0, 0; user mode, class 2 open
        group   g61, in=1<<1|1<<2
g61:    remu    r3, r1, r2
        si      255
        rows    g61, 1
        .word   0, 0, CC00+ZERODIVIDE, 0 ; remu 0x0, 0, user mode, class 2 open

; remu 0x0, 0; user mode, class 2 masked
        group   g62, in=1<<1|1<<2, im=8
g62:    remu    r3, r1, r2
        si      255
        rows    g62, 1
        .word   0, 0, CC11+ZERODIVIDE+MACHINE, 0 ; remu 0x0, 0, user mode, class 2 masked

; remu 0x0, 0; kernel mode, class 2 open
        group   g63, in=1<<1|1<<2, m=0
g63:    remu    r3, r1, r2
        si      255
        rows    g63, 1
        .word   0, 0, CC22+ZERODIVIDE, 0 ; remu 0x0, 0, kernel mode, class 2 open

; remu 0x0, 0; kernel mode, class 2 masked
        group   g64, in=1<<1|1<<2, m=0, im=8
g64:    remu    r3, r1, r2
        si      255
        rows    g64, 1
        .word   0, 0, CC33+ZERODIVIDE+MACHINE, 0 ; remu 0x0, 0, kernel mode, class 2 masked

; remu 0x1, 0; user mode, class 2 open
        group   g65, in=1<<1|1<<2
g65:    remu    r3, r1, r2
        si      255
        rows    g65, 1
        .word   1, 0, CC00+ZERODIVIDE, 0 ; remu 0x1, 0, user mode, class 2 open

; remu 0x1, 0; user mode, class 2 masked
        group   g66, in=1<<1|1<<2, im=8
g66:    remu    r3, r1, r2
        si      255
        rows    g66, 1
        .word   1, 0, CC11+ZERODIVIDE+MACHINE, 0 ; remu 0x1, 0, user mode, class 2 masked

; remu 0x1, 0; kernel mode, class 2 open
        group   g67, in=1<<1|1<<2, m=0
g67:    remu    r3, r1, r2
        si      255
        rows    g67, 1
        .word   1, 0, CC22+ZERODIVIDE, 0 ; remu 0x1, 0, kernel mode, class 2 open

; remu 0x1, 0; kernel mode, class 2 masked
        group   g68, in=1<<1|1<<2, m=0, im=8
g68:    remu    r3, r1, r2
        si      255
        rows    g68, 1
        .word   1, 0, CC33+ZERODIVIDE+MACHINE, 0 ; remu 0x1, 0, kernel mode, class 2 masked

; remu 0xffffffff, 0; user mode, class 2 open
        group   g69, in=1<<1|1<<2
g69:    remu    r3, r1, r2
        si      255
        rows    g69, 1
        .word   0xffffffff, 0, CC00+ZERODIVIDE, 0 ; remu 0xffffffff, 0, user mode, class 2 open

; remu 0xffffffff, 0; user mode, class 2 masked
        group   g70, in=1<<1|1<<2, im=8
g70:    remu    r3, r1, r2
        si      255
        rows    g70, 1
        .word   0xffffffff, 0, CC11+ZERODIVIDE+MACHINE, 0 ; remu 0xffffffff, 0, user mode, class 2 masked

; remu 0xffffffff, 0; kernel mode, class 2 open
        group   g71, in=1<<1|1<<2, m=0
g71:    remu    r3, r1, r2
        si      255
        rows    g71, 1
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; remu 0xffffffff, 0, kernel mode, class 2 open

; remu 0xffffffff, 0; kernel mode, class 2 masked
        group   g72, in=1<<1|1<<2, m=0, im=8
g72:    remu    r3, r1, r2
        si      255
        rows    g72, 1
        .word   0xffffffff, 0, CC33+ZERODIVIDE+MACHINE, 0 ; remu 0xffffffff, 0, kernel mode, class 2 masked

; remu 0x80000000, 0; user mode, class 2 open
        group   g73, in=1<<1|1<<2
g73:    remu    r3, r1, r2
        si      255
        rows    g73, 1
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; remu 0x80000000, 0, user mode, class 2 open

; remu 0x80000000, 0; user mode, class 2 masked
        group   g74, in=1<<1|1<<2, im=8
g74:    remu    r3, r1, r2
        si      255
        rows    g74, 1
        .word   0x80000000, 0, CC11+ZERODIVIDE+MACHINE, 0 ; remu 0x80000000, 0, user mode, class 2 masked

; remu 0x80000000, 0; kernel mode, class 2 open
        group   g75, in=1<<1|1<<2, m=0
g75:    remu    r3, r1, r2
        si      255
        rows    g75, 1
        .word   0x80000000, 0, CC22+ZERODIVIDE, 0 ; remu 0x80000000, 0, kernel mode, class 2 open

; remu 0x80000000, 0; kernel mode, class 2 masked
        group   g76, in=1<<1|1<<2, m=0, im=8
g76:    remu    r3, r1, r2
        si      255
        rows    g76, 1
        .word   0x80000000, 0, CC33+ZERODIVIDE+MACHINE, 0 ; remu 0x80000000, 0, kernel mode, class 2 masked

; remu to r0; user mode, class 2 open
        group   g77, in=1<<1
g77:    remu    r0, r1, r0
        si      255
        rows    g77, 1
        .word   7, CC00+ZERODIVIDE, 0 ; remu to r0, user mode, class 2 open

; remu to r0; user mode, class 2 masked
        group   g78, in=1<<1, im=8
g78:    remu    r0, r1, r0
        si      255
        rows    g78, 1
        .word   7, CC11+ZERODIVIDE+MACHINE, 0 ; remu to r0, user mode, class 2 masked

; remu to r0; kernel mode, class 2 open
        group   g79, in=1<<1, m=0
g79:    remu    r0, r1, r0
        si      255
        rows    g79, 1
        .word   7, CC22+ZERODIVIDE, 0 ; remu to r0, kernel mode, class 2 open

; remu to r0; kernel mode, class 2 masked
        group   g80, in=1<<1, m=0, im=8
g80:    remu    r0, r1, r0
        si      255
        rows    g80, 1
        .word   7, CC33+ZERODIVIDE+MACHINE, 0 ; remu to r0, kernel mode, class 2 masked

        isa_end
