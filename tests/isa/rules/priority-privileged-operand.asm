; SPDX-License-Identifier: MIT
;
; Privileged instructions with bad operands in user mode: privileged operation.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 18
        .equ    isa_users, 18
        .include "isa.inc"

; lpsw at 0x8001; user mode, class 2 open
        group   g1, in=1<<4
g1:     .word   0x49040000
        si      255
        rows    g1, 1
        .word   0x00008001, CC00+PRIVILEGED, 0x49040000 ; lpsw at 0x8001, user mode, class 2 open

; lpsw at 0x8001; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     .word   0x49040000
        si      255
        rows    g2, 1
        .word   0x00008001, CC11+PRIVILEGED+MACHINE, 0x49040000 ; lpsw at 0x8001, user mode, class 2 masked

; lpsw at 0x10000; user mode, class 2 open
        group   g3, in=1<<4
g3:     .word   0x49040000
        si      255
        rows    g3, 1
        .word   0x00010000, CC22+PRIVILEGED, 0x49040000 ; lpsw at 0x10000, user mode, class 2 open

; lpsw at 0x10000; user mode, class 2 masked
        group   g4, in=1<<4, im=8
g4:     .word   0x49040000
        si      255
        rows    g4, 1
        .word   0x00010000, CC33+PRIVILEGED+MACHINE, 0x49040000 ; lpsw at 0x10000, user mode, class 2 masked

; lpsw at 0x10001; user mode, class 2 open
        group   g5, in=1<<4
g5:     .word   0x49040000
        si      255
        rows    g5, 1
        .word   0x00010001, CC00+PRIVILEGED, 0x49040000 ; lpsw at 0x10001, user mode, class 2 open

; lpsw at 0x10001; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     .word   0x49040000
        si      255
        rows    g6, 1
        .word   0x00010001, CC11+PRIVILEGED+MACHINE, 0x49040000 ; lpsw at 0x10001, user mode, class 2 masked

; spsw at 0x8001; user mode, class 2 open
        group   g7, in=1<<4
g7:     .word   0x4a040000
        si      255
        rows    g7, 1
        .word   0x00008001, CC22+PRIVILEGED, 0x4a040000 ; spsw at 0x8001, user mode, class 2 open

; spsw at 0x8001; user mode, class 2 masked
        group   g8, in=1<<4, im=8
g8:     .word   0x4a040000
        si      255
        rows    g8, 1
        .word   0x00008001, CC33+PRIVILEGED+MACHINE, 0x4a040000 ; spsw at 0x8001, user mode, class 2 masked

; spsw at 0x10000; user mode, class 2 open
        group   g9, in=1<<4
g9:     .word   0x4a040000
        si      255
        rows    g9, 1
        .word   0x00010000, CC00+PRIVILEGED, 0x4a040000 ; spsw at 0x10000, user mode, class 2 open

; spsw at 0x10000; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    .word   0x4a040000
        si      255
        rows    g10, 1
        .word   0x00010000, CC11+PRIVILEGED+MACHINE, 0x4a040000 ; spsw at 0x10000, user mode, class 2 masked

; spsw at 0x10001; user mode, class 2 open
        group   g11, in=1<<4
g11:    .word   0x4a040000
        si      255
        rows    g11, 1
        .word   0x00010001, CC22+PRIVILEGED, 0x4a040000 ; spsw at 0x10001, user mode, class 2 open

; spsw at 0x10001; user mode, class 2 masked
        group   g12, in=1<<4, im=8
g12:    .word   0x4a040000
        si      255
        rows    g12, 1
        .word   0x00010001, CC33+PRIVILEGED+MACHINE, 0x4a040000 ; spsw at 0x10001, user mode, class 2 masked

; sio at 0x8001; user mode, class 2 open
        group   g13, in=1<<4
g13:    .word   0x4b340000
        si      255
        rows    g13, 1
        .word   0x00008001, CC00+PRIVILEGED, 0x4b340000 ; sio at 0x8001, user mode, class 2 open

; sio at 0x8001; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    .word   0x4b340000
        si      255
        rows    g14, 1
        .word   0x00008001, CC11+PRIVILEGED+MACHINE, 0x4b340000 ; sio at 0x8001, user mode, class 2 masked

; sio at 0x10000; user mode, class 2 open
        group   g15, in=1<<4
g15:    .word   0x4b340000
        si      255
        rows    g15, 1
        .word   0x00010000, CC22+PRIVILEGED, 0x4b340000 ; sio at 0x10000, user mode, class 2 open

; sio at 0x10000; user mode, class 2 masked
        group   g16, in=1<<4, im=8
g16:    .word   0x4b340000
        si      255
        rows    g16, 1
        .word   0x00010000, CC33+PRIVILEGED+MACHINE, 0x4b340000 ; sio at 0x10000, user mode, class 2 masked

; sio at 0x10001; user mode, class 2 open
        group   g17, in=1<<4
g17:    .word   0x4b340000
        si      255
        rows    g17, 1
        .word   0x00010001, CC00+PRIVILEGED, 0x4b340000 ; sio at 0x10001, user mode, class 2 open

; sio at 0x10001; user mode, class 2 masked
        group   g18, in=1<<4, im=8
g18:    .word   0x4b340000
        si      255
        rows    g18, 1
        .word   0x00010001, CC11+PRIVILEGED+MACHINE, 0x4b340000 ; sio at 0x10001, user mode, class 2 masked

        isa_end
