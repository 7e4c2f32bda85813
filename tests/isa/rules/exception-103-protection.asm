; SPDX-License-Identifier: MIT
;
; Memory protection violation, by data and by the fetch.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 72
        .equ    isa_users, 36
        .include "isa.inc"

; lw at 0x10000; user mode, class 2 open
        group   g1, in=1<<4
g1:     lw      r3, (r4)
        si      255
        rows    g1, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; lw at 0x10000, user mode, class 2 open

; lw at 0x10000; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     lw      r3, (r4)
        si      255
        rows    g2, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; lw at 0x10000, user mode, class 2 masked

; lw at 0x10000; kernel mode, class 2 open
        group   g3, in=1<<4, m=0
g3:     lw      r3, (r4)
        si      255
        rows    g3, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; lw at 0x10000, kernel mode, class 2 open

; lw at 0x10000; kernel mode, class 2 masked
        group   g4, in=1<<4, m=0, im=8
g4:     lw      r3, (r4)
        si      255
        rows    g4, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; lw at 0x10000, kernel mode, class 2 masked

; lh at 0x10000; user mode, class 2 open
        group   g5, in=1<<4
g5:     lh      r3, (r4)
        si      255
        rows    g5, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; lh at 0x10000, user mode, class 2 open

; lh at 0x10000; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     lh      r3, (r4)
        si      255
        rows    g6, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; lh at 0x10000, user mode, class 2 masked

; lh at 0x10000; kernel mode, class 2 open
        group   g7, in=1<<4, m=0
g7:     lh      r3, (r4)
        si      255
        rows    g7, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; lh at 0x10000, kernel mode, class 2 open

; lh at 0x10000; kernel mode, class 2 masked
        group   g8, in=1<<4, m=0, im=8
g8:     lh      r3, (r4)
        si      255
        rows    g8, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; lh at 0x10000, kernel mode, class 2 masked

; lbu at 0x10000; user mode, class 2 open
        group   g9, in=1<<4
g9:     lbu     r3, (r4)
        si      255
        rows    g9, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; lbu at 0x10000, user mode, class 2 open

; lbu at 0x10000; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    lbu     r3, (r4)
        si      255
        rows    g10, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; lbu at 0x10000, user mode, class 2 masked

; lbu at 0x10000; kernel mode, class 2 open
        group   g11, in=1<<4, m=0
g11:    lbu     r3, (r4)
        si      255
        rows    g11, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; lbu at 0x10000, kernel mode, class 2 open

; lbu at 0x10000; kernel mode, class 2 masked
        group   g12, in=1<<4, m=0, im=8
g12:    lbu     r3, (r4)
        si      255
        rows    g12, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; lbu at 0x10000, kernel mode, class 2 masked

; sw at 0x10000; user mode, class 2 open
        group   g13, in=1<<4
g13:    sw      r3, (r4)
        si      255
        rows    g13, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; sw at 0x10000, user mode, class 2 open

; sw at 0x10000; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    sw      r3, (r4)
        si      255
        rows    g14, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; sw at 0x10000, user mode, class 2 masked

; sw at 0x10000; kernel mode, class 2 open
        group   g15, in=1<<4, m=0
g15:    sw      r3, (r4)
        si      255
        rows    g15, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; sw at 0x10000, kernel mode, class 2 open

; sw at 0x10000; kernel mode, class 2 masked
        group   g16, in=1<<4, m=0, im=8
g16:    sw      r3, (r4)
        si      255
        rows    g16, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; sw at 0x10000, kernel mode, class 2 masked

; sh at 0x10000; user mode, class 2 open
        group   g17, in=1<<4
g17:    sh      r3, (r4)
        si      255
        rows    g17, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; sh at 0x10000, user mode, class 2 open

; sh at 0x10000; user mode, class 2 masked
        group   g18, in=1<<4, im=8
g18:    sh      r3, (r4)
        si      255
        rows    g18, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; sh at 0x10000, user mode, class 2 masked

; sh at 0x10000; kernel mode, class 2 open
        group   g19, in=1<<4, m=0
g19:    sh      r3, (r4)
        si      255
        rows    g19, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; sh at 0x10000, kernel mode, class 2 open

; sh at 0x10000; kernel mode, class 2 masked
        group   g20, in=1<<4, m=0, im=8
g20:    sh      r3, (r4)
        si      255
        rows    g20, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; sh at 0x10000, kernel mode, class 2 masked

; sb at 0x10000; user mode, class 2 open
        group   g21, in=1<<4
g21:    sb      r3, (r4)
        si      255
        rows    g21, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; sb at 0x10000, user mode, class 2 open

; sb at 0x10000; user mode, class 2 masked
        group   g22, in=1<<4, im=8
g22:    sb      r3, (r4)
        si      255
        rows    g22, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; sb at 0x10000, user mode, class 2 masked

; sb at 0x10000; kernel mode, class 2 open
        group   g23, in=1<<4, m=0
g23:    sb      r3, (r4)
        si      255
        rows    g23, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; sb at 0x10000, kernel mode, class 2 open

; sb at 0x10000; kernel mode, class 2 masked
        group   g24, in=1<<4, m=0, im=8
g24:    sb      r3, (r4)
        si      255
        rows    g24, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; sb at 0x10000, kernel mode, class 2 masked

; lm at 0x10000; user mode, class 2 open
        group   g25, in=1<<4
g25:    lm      r5, r7, (r4)
        si      255
        rows    g25, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; lm at 0x10000, user mode, class 2 open

; lm at 0x10000; user mode, class 2 masked
        group   g26, in=1<<4, im=8
g26:    lm      r5, r7, (r4)
        si      255
        rows    g26, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; lm at 0x10000, user mode, class 2 masked

; lm at 0x10000; kernel mode, class 2 open
        group   g27, in=1<<4, m=0
g27:    lm      r5, r7, (r4)
        si      255
        rows    g27, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; lm at 0x10000, kernel mode, class 2 open

; lm at 0x10000; kernel mode, class 2 masked
        group   g28, in=1<<4, m=0, im=8
g28:    lm      r5, r7, (r4)
        si      255
        rows    g28, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; lm at 0x10000, kernel mode, class 2 masked

; sm at 0x10000; user mode, class 2 open
        group   g29, in=1<<4
g29:    sm      r5, r7, (r4)
        si      255
        rows    g29, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; sm at 0x10000, user mode, class 2 open

; sm at 0x10000; user mode, class 2 masked
        group   g30, in=1<<4, im=8
g30:    sm      r5, r7, (r4)
        si      255
        rows    g30, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; sm at 0x10000, user mode, class 2 masked

; sm at 0x10000; kernel mode, class 2 open
        group   g31, in=1<<4, m=0
g31:    sm      r5, r7, (r4)
        si      255
        rows    g31, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; sm at 0x10000, kernel mode, class 2 open

; sm at 0x10000; kernel mode, class 2 masked
        group   g32, in=1<<4, m=0, im=8
g32:    sm      r5, r7, (r4)
        si      255
        rows    g32, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; sm at 0x10000, kernel mode, class 2 masked

; push at 0x10000; user mode, class 2 open
        group   g33, in=1<<15
g33:    push    r3
        si      255
        rows    g33, 1
        .word   0x00010004, CC00+PROTECTION, 0x00010000 ; push at 0x10000, user mode, class 2 open

; push at 0x10000; user mode, class 2 masked
        group   g34, in=1<<15, im=8
g34:    push    r3
        si      255
        rows    g34, 1
        .word   0x00010004, CC11+PROTECTION+MACHINE, 0x00010000 ; push at 0x10000, user mode, class 2 masked

; push at 0x10000; kernel mode, class 2 open
        group   g35, in=1<<15, m=0
g35:    push    r3
        si      255
        rows    g35, 1
        .word   0x00010004, CC22+PROTECTION, 0x00010000 ; push at 0x10000, kernel mode, class 2 open

; push at 0x10000; kernel mode, class 2 masked
        group   g36, in=1<<15, m=0, im=8
g36:    push    r3
        si      255
        rows    g36, 1
        .word   0x00010004, CC33+PROTECTION+MACHINE, 0x00010000 ; push at 0x10000, kernel mode, class 2 masked

; pop at 0x10000; user mode, class 2 open
        group   g37, in=1<<15
g37:    pop     r3
        si      255
        rows    g37, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; pop at 0x10000, user mode, class 2 open

; pop at 0x10000; user mode, class 2 masked
        group   g38, in=1<<15, im=8
g38:    pop     r3
        si      255
        rows    g38, 1
        .word   0x00010000, CC11+PROTECTION+MACHINE, 0x00010000 ; pop at 0x10000, user mode, class 2 masked

; pop at 0x10000; kernel mode, class 2 open
        group   g39, in=1<<15, m=0
g39:    pop     r3
        si      255
        rows    g39, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; pop at 0x10000, kernel mode, class 2 open

; pop at 0x10000; kernel mode, class 2 masked
        group   g40, in=1<<15, m=0, im=8
g40:    pop     r3
        si      255
        rows    g40, 1
        .word   0x00010000, CC33+PROTECTION+MACHINE, 0x00010000 ; pop at 0x10000, kernel mode, class 2 masked

; lw below MPI.base; user mode, class 2 open
        group   g41, in=1<<4, base=0x00008004
g41:    lw      r3, (r4)
        si      255
        rows    g41, 1
        .word   0x00008000, CC00+PROTECTION, 0x00008000 ; lw below MPI.base, user mode, class 2 open

; lw below MPI.base; user mode, class 2 masked
        group   g42, in=1<<4, base=0x00008004, im=8
g42:    lw      r3, (r4)
        si      255
        rows    g42, 1
        .word   0x00008000, CC11+PROTECTION+MACHINE, 0x00008000 ; lw below MPI.base, user mode, class 2 masked

; lw below MPI.base; kernel mode, class 2 open
        group   g43, in=1<<4, base=0x00008004, m=0
g43:    lw      r3, (r4)
        si      255
        rows    g43, 1
        .word   0x00008000, CC22+PROTECTION, 0x00008000 ; lw below MPI.base, kernel mode, class 2 open

; lw below MPI.base; kernel mode, class 2 masked
        group   g44, in=1<<4, base=0x00008004, m=0, im=8
g44:    lw      r3, (r4)
        si      255
        rows    g44, 1
        .word   0x00008000, CC33+PROTECTION+MACHINE, 0x00008000 ; lw below MPI.base, kernel mode, class 2 masked

; sw below MPI.base; user mode, class 2 open
        group   g45, in=1<<4, base=0x00008004
g45:    sw      r3, (r4)
        si      255
        rows    g45, 1
        .word   0x00008000, CC00+PROTECTION, 0x00008000 ; sw below MPI.base, user mode, class 2 open

; sw below MPI.base; user mode, class 2 masked
        group   g46, in=1<<4, base=0x00008004, im=8
g46:    sw      r3, (r4)
        si      255
        rows    g46, 1
        .word   0x00008000, CC11+PROTECTION+MACHINE, 0x00008000 ; sw below MPI.base, user mode, class 2 masked

; sw below MPI.base; kernel mode, class 2 open
        group   g47, in=1<<4, base=0x00008004, m=0
g47:    sw      r3, (r4)
        si      255
        rows    g47, 1
        .word   0x00008000, CC22+PROTECTION, 0x00008000 ; sw below MPI.base, kernel mode, class 2 open

; sw below MPI.base; kernel mode, class 2 masked
        group   g48, in=1<<4, base=0x00008004, m=0, im=8
g48:    sw      r3, (r4)
        si      255
        rows    g48, 1
        .word   0x00008000, CC33+PROTECTION+MACHINE, 0x00008000 ; sw below MPI.base, kernel mode, class 2 masked

; fetch at 0x10000; user mode, class 2 open
        group   g49, in=1<<1
g49:    jr      r1
        si      255
        rows    g49, 1
        .word   0x00010000, CC00+PROTECTION+FETCH, 0x00010000 ; fetch at 0x10000, user mode, class 2 open

; fetch at 0x10000; user mode, class 2 masked
        group   g50, in=1<<1, im=8
g50:    jr      r1
        si      255
        rows    g50, 1
        .word   0x00010000, CC11+PROTECTION+FETCH+MACHINE, 0x00010000 ; fetch at 0x10000, user mode, class 2 masked

; fetch at 0x10000; kernel mode, class 2 open
        group   g51, in=1<<1, m=0
g51:    jr      r1
        si      255
        rows    g51, 1
        .word   0x00010000, CC22+PROTECTION+FETCH, 0x00010000 ; fetch at 0x10000, kernel mode, class 2 open

; fetch at 0x10000; kernel mode, class 2 masked
        group   g52, in=1<<1, m=0, im=8
g52:    jr      r1
        si      255
        rows    g52, 1
        .word   0x00010000, CC33+PROTECTION+FETCH+MACHINE, 0x00010000 ; fetch at 0x10000, kernel mode, class 2 masked

; fetch at 0x80000000; user mode, class 2 open
        group   g53, in=1<<1
g53:    jr      r1
        si      255
        rows    g53, 1
        .word   0x80000000, CC00+PROTECTION+FETCH, 0x80000000 ; fetch at 0x80000000, user mode, class 2 open

; fetch at 0x80000000; user mode, class 2 masked
        group   g54, in=1<<1, im=8
g54:    jr      r1
        si      255
        rows    g54, 1
        .word   0x80000000, CC11+PROTECTION+FETCH+MACHINE, 0x80000000 ; fetch at 0x80000000, user mode, class 2 masked

; fetch at 0x80000000; kernel mode, class 2 open
        group   g55, in=1<<1, m=0
g55:    jr      r1
        si      255
        rows    g55, 1
        .word   0x80000000, CC22+PROTECTION+FETCH, 0x80000000 ; fetch at 0x80000000, kernel mode, class 2 open

; fetch at 0x80000000; kernel mode, class 2 masked
        group   g56, in=1<<1, m=0, im=8
g56:    jr      r1
        si      255
        rows    g56, 1
        .word   0x80000000, CC33+PROTECTION+FETCH+MACHINE, 0x80000000 ; fetch at 0x80000000, kernel mode, class 2 masked

; fetch at 0xfffffffc; user mode, class 2 open
        group   g57, in=1<<1
g57:    jr      r1
        si      255
        rows    g57, 1
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc ; fetch at 0xfffffffc, user mode, class 2 open

; fetch at 0xfffffffc; user mode, class 2 masked
        group   g58, in=1<<1, im=8
g58:    jr      r1
        si      255
        rows    g58, 1
        .word   0xfffffffc, CC11+PROTECTION+FETCH+MACHINE, 0xfffffffc ; fetch at 0xfffffffc, user mode, class 2 masked

; fetch at 0xfffffffc; kernel mode, class 2 open
        group   g59, in=1<<1, m=0
g59:    jr      r1
        si      255
        rows    g59, 1
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc ; fetch at 0xfffffffc, kernel mode, class 2 open

; fetch at 0xfffffffc; kernel mode, class 2 masked
        group   g60, in=1<<1, m=0, im=8
g60:    jr      r1
        si      255
        rows    g60, 1
        .word   0xfffffffc, CC33+PROTECTION+FETCH+MACHINE, 0xfffffffc ; fetch at 0xfffffffc, kernel mode, class 2 masked

; fetch at 0x0; user mode, class 2 open
        group   g61, in=1<<1, base=0x00008000
g61:    jr      r1
        si      255
        rows    g61, 1
        .word   0, CC00+PROTECTION+FETCH, 0 ; fetch at 0x0, user mode, class 2 open

; fetch at 0x0; user mode, class 2 masked
        group   g62, in=1<<1, base=0x00008000, im=8
g62:    jr      r1
        si      255
        rows    g62, 1
        .word   0, CC11+PROTECTION+FETCH+MACHINE, 0 ; fetch at 0x0, user mode, class 2 masked

; fetch at 0x0; kernel mode, class 2 open
        group   g63, in=1<<1, base=0x00008000, m=0
g63:    jr      r1
        si      255
        rows    g63, 1
        .word   0, CC22+PROTECTION+FETCH, 0 ; fetch at 0x0, kernel mode, class 2 open

; fetch at 0x0; kernel mode, class 2 masked
        group   g64, in=1<<1, base=0x00008000, m=0, im=8
g64:    jr      r1
        si      255
        rows    g64, 1
        .word   0, CC33+PROTECTION+FETCH+MACHINE, 0 ; fetch at 0x0, kernel mode, class 2 masked

; fetch at 0x600; user mode, class 2 open
        group   g65, in=1<<1, base=0x00008000
g65:    jr      r1
        si      255
        rows    g65, 1
        .word   0x00000600, CC00+PROTECTION+FETCH, 0x00000600 ; fetch at 0x600, user mode, class 2 open

; fetch at 0x600; user mode, class 2 masked
        group   g66, in=1<<1, base=0x00008000, im=8
g66:    jr      r1
        si      255
        rows    g66, 1
        .word   0x00000600, CC11+PROTECTION+FETCH+MACHINE, 0x00000600 ; fetch at 0x600, user mode, class 2 masked

; fetch at 0x600; kernel mode, class 2 open
        group   g67, in=1<<1, base=0x00008000, m=0
g67:    jr      r1
        si      255
        rows    g67, 1
        .word   0x00000600, CC22+PROTECTION+FETCH, 0x00000600 ; fetch at 0x600, kernel mode, class 2 open

; fetch at 0x600; kernel mode, class 2 masked
        group   g68, in=1<<1, base=0x00008000, m=0, im=8
g68:    jr      r1
        si      255
        rows    g68, 1
        .word   0x00000600, CC33+PROTECTION+FETCH+MACHINE, 0x00000600 ; fetch at 0x600, kernel mode, class 2 masked

; fetch at 0x7ffc; user mode, class 2 open
        group   g69, in=1<<1, base=0x00008000
g69:    jr      r1
        si      255
        rows    g69, 1
        .word   0x00007ffc, CC00+PROTECTION+FETCH, 0x00007ffc ; fetch at 0x7ffc, user mode, class 2 open

; fetch at 0x7ffc; user mode, class 2 masked
        group   g70, in=1<<1, base=0x00008000, im=8
g70:    jr      r1
        si      255
        rows    g70, 1
        .word   0x00007ffc, CC11+PROTECTION+FETCH+MACHINE, 0x00007ffc ; fetch at 0x7ffc, user mode, class 2 masked

; fetch at 0x7ffc; kernel mode, class 2 open
        group   g71, in=1<<1, base=0x00008000, m=0
g71:    jr      r1
        si      255
        rows    g71, 1
        .word   0x00007ffc, CC22+PROTECTION+FETCH, 0x00007ffc ; fetch at 0x7ffc, kernel mode, class 2 open

; fetch at 0x7ffc; kernel mode, class 2 masked
        group   g72, in=1<<1, base=0x00008000, m=0, im=8
g72:    jr      r1
        si      255
        rows    g72, 1
        .word   0x00007ffc, CC33+PROTECTION+FETCH+MACHINE, 0x00007ffc ; fetch at 0x7ffc, kernel mode, class 2 masked

        isa_end
