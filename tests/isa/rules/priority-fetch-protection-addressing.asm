; SPDX-License-Identifier: MIT
;
; A PC outside MPI and memory: fetch protection before fetch addressing.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 16
        .equ    isa_users, 8
        .include "isa.inc"

; fetch at 0x10000; user mode, class 2 open
        group   g1, in=1<<1
g1:     jr      r1
        si      255
        rows    g1, 1
        .word   0x00010000, CC00+PROTECTION+FETCH, 0x00010000 ; fetch at 0x10000, user mode, class 2 open

; fetch at 0x10000; user mode, class 2 masked
        group   g2, in=1<<1, im=8
g2:     jr      r1
        si      255
        rows    g2, 1
        .word   0x00010000, CC11+PROTECTION+FETCH+MACHINE, 0x00010000 ; fetch at 0x10000, user mode, class 2 masked

; fetch at 0x10000; kernel mode, class 2 open
        group   g3, in=1<<1, m=0
g3:     jr      r1
        si      255
        rows    g3, 1
        .word   0x00010000, CC22+PROTECTION+FETCH, 0x00010000 ; fetch at 0x10000, kernel mode, class 2 open

; fetch at 0x10000; kernel mode, class 2 masked
        group   g4, in=1<<1, m=0, im=8
g4:     jr      r1
        si      255
        rows    g4, 1
        .word   0x00010000, CC33+PROTECTION+FETCH+MACHINE, 0x00010000 ; fetch at 0x10000, kernel mode, class 2 masked

; fetch at 0x20000; user mode, class 2 open
        group   g5, in=1<<1
g5:     jr      r1
        si      255
        rows    g5, 1
        .word   0x00020000, CC00+PROTECTION+FETCH, 0x00020000 ; fetch at 0x20000, user mode, class 2 open

; fetch at 0x20000; user mode, class 2 masked
        group   g6, in=1<<1, im=8
g6:     jr      r1
        si      255
        rows    g6, 1
        .word   0x00020000, CC11+PROTECTION+FETCH+MACHINE, 0x00020000 ; fetch at 0x20000, user mode, class 2 masked

; fetch at 0x20000; kernel mode, class 2 open
        group   g7, in=1<<1, m=0
g7:     jr      r1
        si      255
        rows    g7, 1
        .word   0x00020000, CC22+PROTECTION+FETCH, 0x00020000 ; fetch at 0x20000, kernel mode, class 2 open

; fetch at 0x20000; kernel mode, class 2 masked
        group   g8, in=1<<1, m=0, im=8
g8:     jr      r1
        si      255
        rows    g8, 1
        .word   0x00020000, CC33+PROTECTION+FETCH+MACHINE, 0x00020000 ; fetch at 0x20000, kernel mode, class 2 masked

; fetch at 0x80000000; user mode, class 2 open
        group   g9, in=1<<1
g9:     jr      r1
        si      255
        rows    g9, 1
        .word   0x80000000, CC00+PROTECTION+FETCH, 0x80000000 ; fetch at 0x80000000, user mode, class 2 open

; fetch at 0x80000000; user mode, class 2 masked
        group   g10, in=1<<1, im=8
g10:    jr      r1
        si      255
        rows    g10, 1
        .word   0x80000000, CC11+PROTECTION+FETCH+MACHINE, 0x80000000 ; fetch at 0x80000000, user mode, class 2 masked

; fetch at 0x80000000; kernel mode, class 2 open
        group   g11, in=1<<1, m=0
g11:    jr      r1
        si      255
        rows    g11, 1
        .word   0x80000000, CC22+PROTECTION+FETCH, 0x80000000 ; fetch at 0x80000000, kernel mode, class 2 open

; fetch at 0x80000000; kernel mode, class 2 masked
        group   g12, in=1<<1, m=0, im=8
g12:    jr      r1
        si      255
        rows    g12, 1
        .word   0x80000000, CC33+PROTECTION+FETCH+MACHINE, 0x80000000 ; fetch at 0x80000000, kernel mode, class 2 masked

; fetch at 0xfffffffc; user mode, class 2 open
        group   g13, in=1<<1
g13:    jr      r1
        si      255
        rows    g13, 1
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc ; fetch at 0xfffffffc, user mode, class 2 open

; fetch at 0xfffffffc; user mode, class 2 masked
        group   g14, in=1<<1, im=8
g14:    jr      r1
        si      255
        rows    g14, 1
        .word   0xfffffffc, CC11+PROTECTION+FETCH+MACHINE, 0xfffffffc ; fetch at 0xfffffffc, user mode, class 2 masked

; fetch at 0xfffffffc; kernel mode, class 2 open
        group   g15, in=1<<1, m=0
g15:    jr      r1
        si      255
        rows    g15, 1
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc ; fetch at 0xfffffffc, kernel mode, class 2 open

; fetch at 0xfffffffc; kernel mode, class 2 masked
        group   g16, in=1<<1, m=0, im=8
g16:    jr      r1
        si      255
        rows    g16, 1
        .word   0xfffffffc, CC33+PROTECTION+FETCH+MACHINE, 0xfffffffc ; fetch at 0xfffffffc, kernel mode, class 2 masked

        isa_end
