; SPDX-License-Identifier: MIT
;
; A privileged opcode with an unused bit, in user mode: operation exception.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 24
        .equ    isa_users, 24
        .include "isa.inc"

; 0x61000001; user mode, class 2 open
        group   g1, in=1<<4
g1:     .word   0x61000001
        si      255
        rows    g1, 1
        .word   0x00008000, CC00+OPERATION, 0x61000001 ; 0x61000001, user mode, class 2 open

; 0x61000001; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     .word   0x61000001
        si      255
        rows    g2, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x61000001 ; 0x61000001, user mode, class 2 masked

; 0x62010001; user mode, class 2 open
        group   g3, in=1<<4
g3:     .word   0x62010001
        si      255
        rows    g3, 1
        .word   0x00008000, CC22+OPERATION, 0x62010001 ; 0x62010001, user mode, class 2 open

; 0x62010001; user mode, class 2 masked
        group   g4, in=1<<4, im=8
g4:     .word   0x62010001
        si      255
        rows    g4, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0x62010001 ; 0x62010001, user mode, class 2 masked

; 0x60310001; user mode, class 2 open
        group   g5, in=1<<4
g5:     .word   0x60310001
        si      255
        rows    g5, 1
        .word   0x00008000, CC00+OPERATION, 0x60310001 ; 0x60310001, user mode, class 2 open

; 0x60310001; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     .word   0x60310001
        si      255
        rows    g6, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x60310001 ; 0x60310001, user mode, class 2 masked

; 0x49140000; user mode, class 2 open
        group   g7, in=1<<4
g7:     .word   0x49140000
        si      255
        rows    g7, 1
        .word   0x00008000, CC22+OPERATION, 0x49140000 ; 0x49140000, user mode, class 2 open

; 0x49140000; user mode, class 2 masked
        group   g8, in=1<<4, im=8
g8:     .word   0x49140000
        si      255
        rows    g8, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0x49140000 ; 0x49140000, user mode, class 2 masked

; 0x4a140000; user mode, class 2 open
        group   g9, in=1<<4
g9:     .word   0x4a140000
        si      255
        rows    g9, 1
        .word   0x00008000, CC00+OPERATION, 0x4a140000 ; 0x4a140000, user mode, class 2 open

; 0x4a140000; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    .word   0x4a140000
        si      255
        rows    g10, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x4a140000 ; 0x4a140000, user mode, class 2 masked

; 0xc9100000; user mode, class 2 open
        group   g11, in=1<<4
g11:    .word   0xc9100000
        si      255
        rows    g11, 1
        .word   0x00008000, CC22+OPERATION, 0xc9100000 ; 0xc9100000, user mode, class 2 open

; 0xc9100000; user mode, class 2 masked
        group   g12, in=1<<4, im=8
g12:    .word   0xc9100000
        si      255
        rows    g12, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0xc9100000 ; 0xc9100000, user mode, class 2 masked

; 0x63012001; user mode, class 2 open
        group   g13, in=1<<4
g13:    .word   0x63012001
        si      255
        rows    g13, 1
        .word   0x00008000, CC00+OPERATION, 0x63012001 ; 0x63012001, user mode, class 2 open

; 0x63012001; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    .word   0x63012001
        si      255
        rows    g14, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x63012001 ; 0x63012001, user mode, class 2 masked

; 0x63112000; user mode, class 2 open
        group   g15, in=1<<4
g15:    .word   0x63112000
        si      255
        rows    g15, 1
        .word   0x00008000, CC22+OPERATION, 0x63112000 ; 0x63112000, user mode, class 2 open

; 0x63112000; user mode, class 2 masked
        group   g16, in=1<<4, im=8
g16:    .word   0x63112000
        si      255
        rows    g16, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0x63112000 ; 0x63112000, user mode, class 2 masked

; 0x64310000; user mode, class 2 open
        group   g17, in=1<<4
g17:    .word   0x64310000
        si      255
        rows    g17, 1
        .word   0x00008000, CC00+OPERATION, 0x64310000 ; 0x64310000, user mode, class 2 open

; 0x64310000; user mode, class 2 masked
        group   g18, in=1<<4, im=8
g18:    .word   0x64310000
        si      255
        rows    g18, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x64310000 ; 0x64310000, user mode, class 2 masked

; 0x65310001; user mode, class 2 open
        group   g19, in=1<<4
g19:    .word   0x65310001
        si      255
        rows    g19, 1
        .word   0x00008000, CC22+OPERATION, 0x65310001 ; 0x65310001, user mode, class 2 open

; 0x65310001; user mode, class 2 masked
        group   g20, in=1<<4, im=8
g20:    .word   0x65310001
        si      255
        rows    g20, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0x65310001 ; 0x65310001, user mode, class 2 masked

; 0x66310800; user mode, class 2 open
        group   g21, in=1<<4
g21:    .word   0x66310800
        si      255
        rows    g21, 1
        .word   0x00008000, CC00+OPERATION, 0x66310800 ; 0x66310800, user mode, class 2 open

; 0x66310800; user mode, class 2 masked
        group   g22, in=1<<4, im=8
g22:    .word   0x66310800
        si      255
        rows    g22, 1
        .word   0x00008000, CC11+OPERATION+MACHINE, 0x66310800 ; 0x66310800, user mode, class 2 masked

; 0x67110000; user mode, class 2 open
        group   g23, in=1<<4
g23:    .word   0x67110000
        si      255
        rows    g23, 1
        .word   0x00008000, CC22+OPERATION, 0x67110000 ; 0x67110000, user mode, class 2 open

; 0x67110000; user mode, class 2 masked
        group   g24, in=1<<4, im=8
g24:    .word   0x67110000
        si      255
        rows    g24, 1
        .word   0x00008000, CC33+OPERATION+MACHINE, 0x67110000 ; 0x67110000, user mode, class 2 masked

        isa_end
