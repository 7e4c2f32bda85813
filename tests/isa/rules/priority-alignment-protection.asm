; SPDX-License-Identifier: MIT
;
; A misaligned address outside MPI: alignment before protection.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 56
        .equ    isa_users, 28
        .include "isa.inc"

; lw at 0x10002; user mode, class 2 open
        group   g1, in=1<<4
g1:     lw      r3, (r4)
        si      255
        rows    g1, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; lw at 0x10002, user mode, class 2 open

; lw at 0x10002; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     lw      r3, (r4)
        si      255
        rows    g2, 1
        .word   0x00010002, CC11+ALIGNMENT+MACHINE, 0x00010002 ; lw at 0x10002, user mode, class 2 masked

; lw at 0x10002; kernel mode, class 2 open
        group   g3, in=1<<4, m=0
g3:     lw      r3, (r4)
        si      255
        rows    g3, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; lw at 0x10002, kernel mode, class 2 open

; lw at 0x10002; kernel mode, class 2 masked
        group   g4, in=1<<4, m=0, im=8
g4:     lw      r3, (r4)
        si      255
        rows    g4, 1
        .word   0x00010002, CC33+ALIGNMENT+MACHINE, 0x00010002 ; lw at 0x10002, kernel mode, class 2 masked

; sw at 0x10002; user mode, class 2 open
        group   g5, in=1<<4
g5:     sw      r3, (r4)
        si      255
        rows    g5, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; sw at 0x10002, user mode, class 2 open

; sw at 0x10002; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     sw      r3, (r4)
        si      255
        rows    g6, 1
        .word   0x00010002, CC11+ALIGNMENT+MACHINE, 0x00010002 ; sw at 0x10002, user mode, class 2 masked

; sw at 0x10002; kernel mode, class 2 open
        group   g7, in=1<<4, m=0
g7:     sw      r3, (r4)
        si      255
        rows    g7, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; sw at 0x10002, kernel mode, class 2 open

; sw at 0x10002; kernel mode, class 2 masked
        group   g8, in=1<<4, m=0, im=8
g8:     sw      r3, (r4)
        si      255
        rows    g8, 1
        .word   0x00010002, CC33+ALIGNMENT+MACHINE, 0x00010002 ; sw at 0x10002, kernel mode, class 2 masked

; lm at 0x10002; user mode, class 2 open
        group   g9, in=1<<4
g9:     lm      r5, r7, (r4)
        si      255
        rows    g9, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; lm at 0x10002, user mode, class 2 open

; lm at 0x10002; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    lm      r5, r7, (r4)
        si      255
        rows    g10, 1
        .word   0x00010002, CC11+ALIGNMENT+MACHINE, 0x00010002 ; lm at 0x10002, user mode, class 2 masked

; lm at 0x10002; kernel mode, class 2 open
        group   g11, in=1<<4, m=0
g11:    lm      r5, r7, (r4)
        si      255
        rows    g11, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; lm at 0x10002, kernel mode, class 2 open

; lm at 0x10002; kernel mode, class 2 masked
        group   g12, in=1<<4, m=0, im=8
g12:    lm      r5, r7, (r4)
        si      255
        rows    g12, 1
        .word   0x00010002, CC33+ALIGNMENT+MACHINE, 0x00010002 ; lm at 0x10002, kernel mode, class 2 masked

; sm at 0x10002; user mode, class 2 open
        group   g13, in=1<<4
g13:    sm      r5, r7, (r4)
        si      255
        rows    g13, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; sm at 0x10002, user mode, class 2 open

; sm at 0x10002; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    sm      r5, r7, (r4)
        si      255
        rows    g14, 1
        .word   0x00010002, CC11+ALIGNMENT+MACHINE, 0x00010002 ; sm at 0x10002, user mode, class 2 masked

; sm at 0x10002; kernel mode, class 2 open
        group   g15, in=1<<4, m=0
g15:    sm      r5, r7, (r4)
        si      255
        rows    g15, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; sm at 0x10002, kernel mode, class 2 open

; sm at 0x10002; kernel mode, class 2 masked
        group   g16, in=1<<4, m=0, im=8
g16:    sm      r5, r7, (r4)
        si      255
        rows    g16, 1
        .word   0x00010002, CC33+ALIGNMENT+MACHINE, 0x00010002 ; sm at 0x10002, kernel mode, class 2 masked

; push at 0x10002; user mode, class 2 open
        group   g17, in=1<<15
g17:    push    r3
        si      255
        rows    g17, 1
        .word   0x00010006, CC00+ALIGNMENT, 0x00010002 ; push at 0x10002, user mode, class 2 open

; push at 0x10002; user mode, class 2 masked
        group   g18, in=1<<15, im=8
g18:    push    r3
        si      255
        rows    g18, 1
        .word   0x00010006, CC11+ALIGNMENT+MACHINE, 0x00010002 ; push at 0x10002, user mode, class 2 masked

; push at 0x10002; kernel mode, class 2 open
        group   g19, in=1<<15, m=0
g19:    push    r3
        si      255
        rows    g19, 1
        .word   0x00010006, CC22+ALIGNMENT, 0x00010002 ; push at 0x10002, kernel mode, class 2 open

; push at 0x10002; kernel mode, class 2 masked
        group   g20, in=1<<15, m=0, im=8
g20:    push    r3
        si      255
        rows    g20, 1
        .word   0x00010006, CC33+ALIGNMENT+MACHINE, 0x00010002 ; push at 0x10002, kernel mode, class 2 masked

; pop at 0x10002; user mode, class 2 open
        group   g21, in=1<<15
g21:    pop     r3
        si      255
        rows    g21, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; pop at 0x10002, user mode, class 2 open

; pop at 0x10002; user mode, class 2 masked
        group   g22, in=1<<15, im=8
g22:    pop     r3
        si      255
        rows    g22, 1
        .word   0x00010002, CC11+ALIGNMENT+MACHINE, 0x00010002 ; pop at 0x10002, user mode, class 2 masked

; pop at 0x10002; kernel mode, class 2 open
        group   g23, in=1<<15, m=0
g23:    pop     r3
        si      255
        rows    g23, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; pop at 0x10002, kernel mode, class 2 open

; pop at 0x10002; kernel mode, class 2 masked
        group   g24, in=1<<15, m=0, im=8
g24:    pop     r3
        si      255
        rows    g24, 1
        .word   0x00010002, CC33+ALIGNMENT+MACHINE, 0x00010002 ; pop at 0x10002, kernel mode, class 2 masked

; lh at 0x10001; user mode, class 2 open
        group   g25, in=1<<4
g25:    lh      r3, (r4)
        si      255
        rows    g25, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lh at 0x10001, user mode, class 2 open

; lh at 0x10001; user mode, class 2 masked
        group   g26, in=1<<4, im=8
g26:    lh      r3, (r4)
        si      255
        rows    g26, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; lh at 0x10001, user mode, class 2 masked

; lh at 0x10001; kernel mode, class 2 open
        group   g27, in=1<<4, m=0
g27:    lh      r3, (r4)
        si      255
        rows    g27, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lh at 0x10001, kernel mode, class 2 open

; lh at 0x10001; kernel mode, class 2 masked
        group   g28, in=1<<4, m=0, im=8
g28:    lh      r3, (r4)
        si      255
        rows    g28, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; lh at 0x10001, kernel mode, class 2 masked

; lhu at 0x10001; user mode, class 2 open
        group   g29, in=1<<4
g29:    lhu     r3, (r4)
        si      255
        rows    g29, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lhu at 0x10001, user mode, class 2 open

; lhu at 0x10001; user mode, class 2 masked
        group   g30, in=1<<4, im=8
g30:    lhu     r3, (r4)
        si      255
        rows    g30, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; lhu at 0x10001, user mode, class 2 masked

; lhu at 0x10001; kernel mode, class 2 open
        group   g31, in=1<<4, m=0
g31:    lhu     r3, (r4)
        si      255
        rows    g31, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lhu at 0x10001, kernel mode, class 2 open

; lhu at 0x10001; kernel mode, class 2 masked
        group   g32, in=1<<4, m=0, im=8
g32:    lhu     r3, (r4)
        si      255
        rows    g32, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; lhu at 0x10001, kernel mode, class 2 masked

; sh at 0x10001; user mode, class 2 open
        group   g33, in=1<<4
g33:    sh      r3, (r4)
        si      255
        rows    g33, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; sh at 0x10001, user mode, class 2 open

; sh at 0x10001; user mode, class 2 masked
        group   g34, in=1<<4, im=8
g34:    sh      r3, (r4)
        si      255
        rows    g34, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; sh at 0x10001, user mode, class 2 masked

; sh at 0x10001; kernel mode, class 2 open
        group   g35, in=1<<4, m=0
g35:    sh      r3, (r4)
        si      255
        rows    g35, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; sh at 0x10001, kernel mode, class 2 open

; sh at 0x10001; kernel mode, class 2 masked
        group   g36, in=1<<4, m=0, im=8
g36:    sh      r3, (r4)
        si      255
        rows    g36, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; sh at 0x10001, kernel mode, class 2 masked

; lw at 0x10001; user mode, class 2 open
        group   g37, in=1<<4, size=0xffffffff
g37:    lw      r3, (r4)
        si      255
        rows    g37, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lw at 0x10001, user mode, class 2 open

; lw at 0x10001; user mode, class 2 masked
        group   g38, in=1<<4, size=0xffffffff, im=8
g38:    lw      r3, (r4)
        si      255
        rows    g38, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; lw at 0x10001, user mode, class 2 masked

; lw at 0x10001; kernel mode, class 2 open
        group   g39, in=1<<4, size=0xffffffff, m=0
g39:    lw      r3, (r4)
        si      255
        rows    g39, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lw at 0x10001, kernel mode, class 2 open

; lw at 0x10001; kernel mode, class 2 masked
        group   g40, in=1<<4, size=0xffffffff, m=0, im=8
g40:    lw      r3, (r4)
        si      255
        rows    g40, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; lw at 0x10001, kernel mode, class 2 masked

; lh at 0x10001; user mode, class 2 open
        group   g41, in=1<<4, size=0xffffffff
g41:    lh      r3, (r4)
        si      255
        rows    g41, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lh at 0x10001, user mode, class 2 open

; lh at 0x10001; user mode, class 2 masked
        group   g42, in=1<<4, size=0xffffffff, im=8
g42:    lh      r3, (r4)
        si      255
        rows    g42, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; lh at 0x10001, user mode, class 2 masked

; lh at 0x10001; kernel mode, class 2 open
        group   g43, in=1<<4, size=0xffffffff, m=0
g43:    lh      r3, (r4)
        si      255
        rows    g43, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lh at 0x10001, kernel mode, class 2 open

; lh at 0x10001; kernel mode, class 2 masked
        group   g44, in=1<<4, size=0xffffffff, m=0, im=8
g44:    lh      r3, (r4)
        si      255
        rows    g44, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; lh at 0x10001, kernel mode, class 2 masked

; lhu at 0x10001; user mode, class 2 open
        group   g45, in=1<<4, size=0xffffffff
g45:    lhu     r3, (r4)
        si      255
        rows    g45, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lhu at 0x10001, user mode, class 2 open

; lhu at 0x10001; user mode, class 2 masked
        group   g46, in=1<<4, size=0xffffffff, im=8
g46:    lhu     r3, (r4)
        si      255
        rows    g46, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; lhu at 0x10001, user mode, class 2 masked

; lhu at 0x10001; kernel mode, class 2 open
        group   g47, in=1<<4, size=0xffffffff, m=0
g47:    lhu     r3, (r4)
        si      255
        rows    g47, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lhu at 0x10001, kernel mode, class 2 open

; lhu at 0x10001; kernel mode, class 2 masked
        group   g48, in=1<<4, size=0xffffffff, m=0, im=8
g48:    lhu     r3, (r4)
        si      255
        rows    g48, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; lhu at 0x10001, kernel mode, class 2 masked

; sw at 0x10001; user mode, class 2 open
        group   g49, in=1<<4, size=0xffffffff
g49:    sw      r3, (r4)
        si      255
        rows    g49, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; sw at 0x10001, user mode, class 2 open

; sw at 0x10001; user mode, class 2 masked
        group   g50, in=1<<4, size=0xffffffff, im=8
g50:    sw      r3, (r4)
        si      255
        rows    g50, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; sw at 0x10001, user mode, class 2 masked

; sw at 0x10001; kernel mode, class 2 open
        group   g51, in=1<<4, size=0xffffffff, m=0
g51:    sw      r3, (r4)
        si      255
        rows    g51, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; sw at 0x10001, kernel mode, class 2 open

; sw at 0x10001; kernel mode, class 2 masked
        group   g52, in=1<<4, size=0xffffffff, m=0, im=8
g52:    sw      r3, (r4)
        si      255
        rows    g52, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; sw at 0x10001, kernel mode, class 2 masked

; sh at 0x10001; user mode, class 2 open
        group   g53, in=1<<4, size=0xffffffff
g53:    sh      r3, (r4)
        si      255
        rows    g53, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; sh at 0x10001, user mode, class 2 open

; sh at 0x10001; user mode, class 2 masked
        group   g54, in=1<<4, size=0xffffffff, im=8
g54:    sh      r3, (r4)
        si      255
        rows    g54, 1
        .word   0x00010001, CC11+ALIGNMENT+MACHINE, 0x00010001 ; sh at 0x10001, user mode, class 2 masked

; sh at 0x10001; kernel mode, class 2 open
        group   g55, in=1<<4, size=0xffffffff, m=0
g55:    sh      r3, (r4)
        si      255
        rows    g55, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; sh at 0x10001, kernel mode, class 2 open

; sh at 0x10001; kernel mode, class 2 masked
        group   g56, in=1<<4, size=0xffffffff, m=0, im=8
g56:    sh      r3, (r4)
        si      255
        rows    g56, 1
        .word   0x00010001, CC33+ALIGNMENT+MACHINE, 0x00010001 ; sh at 0x10001, kernel mode, class 2 masked

        isa_end
