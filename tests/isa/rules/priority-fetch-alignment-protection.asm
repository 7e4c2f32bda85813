; SPDX-License-Identifier: MIT
;
; A misaligned PC outside MPI: fetch alignment before fetch protection.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 24
        .equ    isa_users, 12
        .include "isa.inc"

; fetch at 0x10002; user mode, class 2 open
        group   g1, in=1<<1
g1:     jr      r1
        si      255
        rows    g1, 1
        .word   0x00010002, CC00+ALIGNMENT+FETCH, 0x00010002 ; fetch at 0x10002, user mode, class 2 open

; fetch at 0x10002; user mode, class 2 masked
        group   g2, in=1<<1, im=8
g2:     jr      r1
        si      255
        rows    g2, 1
        .word   0x00010002, CC11+ALIGNMENT+FETCH+MACHINE, 0x00010002 ; fetch at 0x10002, user mode, class 2 masked

; fetch at 0x10002; kernel mode, class 2 open
        group   g3, in=1<<1, m=0
g3:     jr      r1
        si      255
        rows    g3, 1
        .word   0x00010002, CC22+ALIGNMENT+FETCH, 0x00010002 ; fetch at 0x10002, kernel mode, class 2 open

; fetch at 0x10002; kernel mode, class 2 masked
        group   g4, in=1<<1, m=0, im=8
g4:     jr      r1
        si      255
        rows    g4, 1
        .word   0x00010002, CC33+ALIGNMENT+FETCH+MACHINE, 0x00010002 ; fetch at 0x10002, kernel mode, class 2 masked

; fetch at 0x80000001; user mode, class 2 open
        group   g5, in=1<<1
g5:     jr      r1
        si      255
        rows    g5, 1
        .word   0x80000001, CC00+ALIGNMENT+FETCH, 0x80000001 ; fetch at 0x80000001, user mode, class 2 open

; fetch at 0x80000001; user mode, class 2 masked
        group   g6, in=1<<1, im=8
g6:     jr      r1
        si      255
        rows    g6, 1
        .word   0x80000001, CC11+ALIGNMENT+FETCH+MACHINE, 0x80000001 ; fetch at 0x80000001, user mode, class 2 masked

; fetch at 0x80000001; kernel mode, class 2 open
        group   g7, in=1<<1, m=0
g7:     jr      r1
        si      255
        rows    g7, 1
        .word   0x80000001, CC22+ALIGNMENT+FETCH, 0x80000001 ; fetch at 0x80000001, kernel mode, class 2 open

; fetch at 0x80000001; kernel mode, class 2 masked
        group   g8, in=1<<1, m=0, im=8
g8:     jr      r1
        si      255
        rows    g8, 1
        .word   0x80000001, CC33+ALIGNMENT+FETCH+MACHINE, 0x80000001 ; fetch at 0x80000001, kernel mode, class 2 masked

; fetch at 0xffffffff; user mode, class 2 open
        group   g9, in=1<<1
g9:     jr      r1
        si      255
        rows    g9, 1
        .word   0xffffffff, CC00+ALIGNMENT+FETCH, 0xffffffff ; fetch at 0xffffffff, user mode, class 2 open

; fetch at 0xffffffff; user mode, class 2 masked
        group   g10, in=1<<1, im=8
g10:    jr      r1
        si      255
        rows    g10, 1
        .word   0xffffffff, CC11+ALIGNMENT+FETCH+MACHINE, 0xffffffff ; fetch at 0xffffffff, user mode, class 2 masked

; fetch at 0xffffffff; kernel mode, class 2 open
        group   g11, in=1<<1, m=0
g11:    jr      r1
        si      255
        rows    g11, 1
        .word   0xffffffff, CC22+ALIGNMENT+FETCH, 0xffffffff ; fetch at 0xffffffff, kernel mode, class 2 open

; fetch at 0xffffffff; kernel mode, class 2 masked
        group   g12, in=1<<1, m=0, im=8
g12:    jr      r1
        si      255
        rows    g12, 1
        .word   0xffffffff, CC33+ALIGNMENT+FETCH+MACHINE, 0xffffffff ; fetch at 0xffffffff, kernel mode, class 2 masked

; fetch at 0x1; user mode, class 2 open
        group   g13, in=1<<1, base=0x00008000
g13:    jr      r1
        si      255
        rows    g13, 1
        .word   1, CC00+ALIGNMENT+FETCH, 1 ; fetch at 0x1, user mode, class 2 open

; fetch at 0x1; user mode, class 2 masked
        group   g14, in=1<<1, base=0x00008000, im=8
g14:    jr      r1
        si      255
        rows    g14, 1
        .word   1, CC11+ALIGNMENT+FETCH+MACHINE, 1 ; fetch at 0x1, user mode, class 2 masked

; fetch at 0x1; kernel mode, class 2 open
        group   g15, in=1<<1, base=0x00008000, m=0
g15:    jr      r1
        si      255
        rows    g15, 1
        .word   1, CC22+ALIGNMENT+FETCH, 1 ; fetch at 0x1, kernel mode, class 2 open

; fetch at 0x1; kernel mode, class 2 masked
        group   g16, in=1<<1, base=0x00008000, m=0, im=8
g16:    jr      r1
        si      255
        rows    g16, 1
        .word   1, CC33+ALIGNMENT+FETCH+MACHINE, 1 ; fetch at 0x1, kernel mode, class 2 masked

; fetch at 0x2; user mode, class 2 open
        group   g17, in=1<<1, base=0x00008000
g17:    jr      r1
        si      255
        rows    g17, 1
        .word   2, CC00+ALIGNMENT+FETCH, 2 ; fetch at 0x2, user mode, class 2 open

; fetch at 0x2; user mode, class 2 masked
        group   g18, in=1<<1, base=0x00008000, im=8
g18:    jr      r1
        si      255
        rows    g18, 1
        .word   2, CC11+ALIGNMENT+FETCH+MACHINE, 2 ; fetch at 0x2, user mode, class 2 masked

; fetch at 0x2; kernel mode, class 2 open
        group   g19, in=1<<1, base=0x00008000, m=0
g19:    jr      r1
        si      255
        rows    g19, 1
        .word   2, CC22+ALIGNMENT+FETCH, 2 ; fetch at 0x2, kernel mode, class 2 open

; fetch at 0x2; kernel mode, class 2 masked
        group   g20, in=1<<1, base=0x00008000, m=0, im=8
g20:    jr      r1
        si      255
        rows    g20, 1
        .word   2, CC33+ALIGNMENT+FETCH+MACHINE, 2 ; fetch at 0x2, kernel mode, class 2 masked

; fetch at 0x7ffe; user mode, class 2 open
        group   g21, in=1<<1, base=0x00008000
g21:    jr      r1
        si      255
        rows    g21, 1
        .word   0x00007ffe, CC00+ALIGNMENT+FETCH, 0x00007ffe ; fetch at 0x7ffe, user mode, class 2 open

; fetch at 0x7ffe; user mode, class 2 masked
        group   g22, in=1<<1, base=0x00008000, im=8
g22:    jr      r1
        si      255
        rows    g22, 1
        .word   0x00007ffe, CC11+ALIGNMENT+FETCH+MACHINE, 0x00007ffe ; fetch at 0x7ffe, user mode, class 2 masked

; fetch at 0x7ffe; kernel mode, class 2 open
        group   g23, in=1<<1, base=0x00008000, m=0
g23:    jr      r1
        si      255
        rows    g23, 1
        .word   0x00007ffe, CC22+ALIGNMENT+FETCH, 0x00007ffe ; fetch at 0x7ffe, kernel mode, class 2 open

; fetch at 0x7ffe; kernel mode, class 2 masked
        group   g24, in=1<<1, base=0x00008000, m=0, im=8
g24:    jr      r1
        si      255
        rows    g24, 1
        .word   0x00007ffe, CC33+ALIGNMENT+FETCH+MACHINE, 0x00007ffe ; fetch at 0x7ffe, kernel mode, class 2 masked

        isa_end
