; SPDX-License-Identifier: MIT
;
; stmr: privileged
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 44
        .equ    isa_users, 28
        .include "isa.inc"

; stmr in user mode
        group   g1
g1:     .word   0x63012000
        si      255
        rows    g1, 4
        .word   CC00+PRIVILEGED, 0x63012000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x63012000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x63012000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x63012000 ; user mode, CC 3

; stmr in user mode
        group   g2
g2:     .word   0x63000000
        si      255
        rows    g2, 4
        .word   CC00+PRIVILEGED, 0x63000000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x63000000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x63000000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x63000000 ; user mode, CC 3

; stmr in user mode
        group   g3
g3:     .word   0x63055000
        si      255
        rows    g3, 4
        .word   CC00+PRIVILEGED, 0x63055000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x63055000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x63055000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x63055000 ; user mode, CC 3

; stmr with bit 0, unused
        group   g4
g4:     .word   0x63012001
        si      255
        rows    g4, 1
        .word   CC00+OPERATION, 0x63012001 ; unused bit 0

; stmr with bit 1, unused
        group   g5
g5:     .word   0x63012002
        si      255
        rows    g5, 1
        .word   CC11+OPERATION, 0x63012002 ; unused bit 1

; stmr with bit 2, unused
        group   g6
g6:     .word   0x63012004
        si      255
        rows    g6, 1
        .word   CC22+OPERATION, 0x63012004 ; unused bit 2

; stmr with bit 3, unused
        group   g7
g7:     .word   0x63012008
        si      255
        rows    g7, 1
        .word   CC33+OPERATION, 0x63012008 ; unused bit 3

; stmr with bit 4, unused
        group   g8
g8:     .word   0x63012010
        si      255
        rows    g8, 1
        .word   CC00+OPERATION, 0x63012010 ; unused bit 4

; stmr with bit 5, unused
        group   g9
g9:     .word   0x63012020
        si      255
        rows    g9, 1
        .word   CC11+OPERATION, 0x63012020 ; unused bit 5

; stmr with bit 6, unused
        group   g10
g10:    .word   0x63012040
        si      255
        rows    g10, 1
        .word   CC22+OPERATION, 0x63012040 ; unused bit 6

; stmr with bit 7, unused
        group   g11
g11:    .word   0x63012080
        si      255
        rows    g11, 1
        .word   CC33+OPERATION, 0x63012080 ; unused bit 7

; stmr with bit 8, unused
        group   g12
g12:    .word   0x63012100
        si      255
        rows    g12, 1
        .word   CC00+OPERATION, 0x63012100 ; unused bit 8

; stmr with bit 9, unused
        group   g13
g13:    .word   0x63012200
        si      255
        rows    g13, 1
        .word   CC11+OPERATION, 0x63012200 ; unused bit 9

; stmr with bit 10, unused
        group   g14
g14:    .word   0x63012400
        si      255
        rows    g14, 1
        .word   CC22+OPERATION, 0x63012400 ; unused bit 10

; stmr with bit 11, unused
        group   g15
g15:    .word   0x63012800
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x63012800 ; unused bit 11

; stmr with bit 20, unused
        group   g16
g16:    .word   0x63112000
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x63112000 ; unused bit 20

; stmr with bit 21, unused
        group   g17
g17:    .word   0x63212000
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x63212000 ; unused bit 21

; stmr with bit 22, unused
        group   g18
g18:    .word   0x63412000
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x63412000 ; unused bit 22

; stmr with bit 23, unused
        group   g19
g19:    .word   0x63812000
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x63812000 ; unused bit 23

; stmr with bit 0, unused
        group   g20, m=0
g20:    .word   0x63012001
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x63012001 ; unused bit 0

; stmr with bit 1, unused
        group   g21, m=0
g21:    .word   0x63012002
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x63012002 ; unused bit 1

; stmr with bit 2, unused
        group   g22, m=0
g22:    .word   0x63012004
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x63012004 ; unused bit 2

; stmr with bit 3, unused
        group   g23, m=0
g23:    .word   0x63012008
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x63012008 ; unused bit 3

; stmr with bit 4, unused
        group   g24, m=0
g24:    .word   0x63012010
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x63012010 ; unused bit 4

; stmr with bit 5, unused
        group   g25, m=0
g25:    .word   0x63012020
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x63012020 ; unused bit 5

; stmr with bit 6, unused
        group   g26, m=0
g26:    .word   0x63012040
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x63012040 ; unused bit 6

; stmr with bit 7, unused
        group   g27, m=0
g27:    .word   0x63012080
        si      255
        rows    g27, 1
        .word   CC33+OPERATION, 0x63012080 ; unused bit 7

; stmr with bit 8, unused
        group   g28, m=0
g28:    .word   0x63012100
        si      255
        rows    g28, 1
        .word   CC00+OPERATION, 0x63012100 ; unused bit 8

; stmr with bit 9, unused
        group   g29, m=0
g29:    .word   0x63012200
        si      255
        rows    g29, 1
        .word   CC11+OPERATION, 0x63012200 ; unused bit 9

; stmr with bit 10, unused
        group   g30, m=0
g30:    .word   0x63012400
        si      255
        rows    g30, 1
        .word   CC22+OPERATION, 0x63012400 ; unused bit 10

; stmr with bit 11, unused
        group   g31, m=0
g31:    .word   0x63012800
        si      255
        rows    g31, 1
        .word   CC33+OPERATION, 0x63012800 ; unused bit 11

; stmr with bit 20, unused
        group   g32, m=0
g32:    .word   0x63112000
        si      255
        rows    g32, 1
        .word   CC00+OPERATION, 0x63112000 ; unused bit 20

; stmr with bit 21, unused
        group   g33, m=0
g33:    .word   0x63212000
        si      255
        rows    g33, 1
        .word   CC11+OPERATION, 0x63212000 ; unused bit 21

; stmr with bit 22, unused
        group   g34, m=0
g34:    .word   0x63412000
        si      255
        rows    g34, 1
        .word   CC22+OPERATION, 0x63412000 ; unused bit 22

; stmr with bit 23, unused
        group   g35, m=0
g35:    .word   0x63812000
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0x63812000 ; unused bit 23

        isa_end
