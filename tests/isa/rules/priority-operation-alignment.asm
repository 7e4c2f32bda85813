; SPDX-License-Identifier: MIT
;
; `lm` and `sm` with first > last at a misaligned address outside MPI:
; operation exception.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 16
        .equ    isa_users, 8
        .include "isa.inc"

; 0x4c214001; user mode, class 2 open
        group   g1, in=1<<4
g1:     .word   0x4c214001
        si      255
        rows    g1, 1
        .word   0x00010000, CC00+OPERATION, 0x4c214001 ; 0x4c214001, user mode, class 2 open

; 0x4c214001; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     .word   0x4c214001
        si      255
        rows    g2, 1
        .word   0x00010000, CC11+OPERATION+MACHINE, 0x4c214001 ; 0x4c214001, user mode, class 2 masked

; 0x4c214001; kernel mode, class 2 open
        group   g3, in=1<<4, m=0
g3:     .word   0x4c214001
        si      255
        rows    g3, 1
        .word   0x00010000, CC22+OPERATION, 0x4c214001 ; 0x4c214001, kernel mode, class 2 open

; 0x4c214001; kernel mode, class 2 masked
        group   g4, in=1<<4, m=0, im=8
g4:     .word   0x4c214001
        si      255
        rows    g4, 1
        .word   0x00010000, CC33+OPERATION+MACHINE, 0x4c214001 ; 0x4c214001, kernel mode, class 2 masked

; 0x4d214001; user mode, class 2 open
        group   g5, in=1<<4
g5:     .word   0x4d214001
        si      255
        rows    g5, 1
        .word   0x00010000, CC00+OPERATION, 0x4d214001 ; 0x4d214001, user mode, class 2 open

; 0x4d214001; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     .word   0x4d214001
        si      255
        rows    g6, 1
        .word   0x00010000, CC11+OPERATION+MACHINE, 0x4d214001 ; 0x4d214001, user mode, class 2 masked

; 0x4d214001; kernel mode, class 2 open
        group   g7, in=1<<4, m=0
g7:     .word   0x4d214001
        si      255
        rows    g7, 1
        .word   0x00010000, CC22+OPERATION, 0x4d214001 ; 0x4d214001, kernel mode, class 2 open

; 0x4d214001; kernel mode, class 2 masked
        group   g8, in=1<<4, m=0, im=8
g8:     .word   0x4d214001
        si      255
        rows    g8, 1
        .word   0x00010000, CC33+OPERATION+MACHINE, 0x4d214001 ; 0x4d214001, kernel mode, class 2 masked

; 0xcc210001; user mode, class 2 open
        group   g9, in=1<<4
g9:     .word   0xcc210001
        si      255
        rows    g9, 1
        .word   0x00010000, CC00+OPERATION, 0xcc210001 ; 0xcc210001, user mode, class 2 open

; 0xcc210001; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    .word   0xcc210001
        si      255
        rows    g10, 1
        .word   0x00010000, CC11+OPERATION+MACHINE, 0xcc210001 ; 0xcc210001, user mode, class 2 masked

; 0xcc210001; kernel mode, class 2 open
        group   g11, in=1<<4, m=0
g11:    .word   0xcc210001
        si      255
        rows    g11, 1
        .word   0x00010000, CC22+OPERATION, 0xcc210001 ; 0xcc210001, kernel mode, class 2 open

; 0xcc210001; kernel mode, class 2 masked
        group   g12, in=1<<4, m=0, im=8
g12:    .word   0xcc210001
        si      255
        rows    g12, 1
        .word   0x00010000, CC33+OPERATION+MACHINE, 0xcc210001 ; 0xcc210001, kernel mode, class 2 masked

; 0xcdf07fff; user mode, class 2 open
        group   g13, in=1<<4
g13:    .word   0xcdf07fff
        si      255
        rows    g13, 1
        .word   0x00010000, CC00+OPERATION, 0xcdf07fff ; 0xcdf07fff, user mode, class 2 open

; 0xcdf07fff; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    .word   0xcdf07fff
        si      255
        rows    g14, 1
        .word   0x00010000, CC11+OPERATION+MACHINE, 0xcdf07fff ; 0xcdf07fff, user mode, class 2 masked

; 0xcdf07fff; kernel mode, class 2 open
        group   g15, in=1<<4, m=0
g15:    .word   0xcdf07fff
        si      255
        rows    g15, 1
        .word   0x00010000, CC22+OPERATION, 0xcdf07fff ; 0xcdf07fff, kernel mode, class 2 open

; 0xcdf07fff; kernel mode, class 2 masked
        group   g16, in=1<<4, m=0, im=8
g16:    .word   0xcdf07fff
        si      255
        rows    g16, 1
        .word   0x00010000, CC33+OPERATION+MACHINE, 0xcdf07fff ; 0xcdf07fff, kernel mode, class 2 masked

        isa_end
