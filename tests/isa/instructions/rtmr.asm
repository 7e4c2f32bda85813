; SPDX-License-Identifier: MIT
;
; rtmr: privileged
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 52
        .equ    isa_users, 32
        .include "isa.inc"

; rtmr in user mode
        group   g1
g1:     .word   0x64300000
        si      255
        rows    g1, 4
        .word   CC00+PRIVILEGED, 0x64300000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x64300000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x64300000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x64300000 ; user mode, CC 3

; rtmr in user mode
        group   g2
g2:     .word   0x64000000
        si      255
        rows    g2, 4
        .word   CC00+PRIVILEGED, 0x64000000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x64000000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x64000000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x64000000 ; user mode, CC 3

; rtmr in user mode
        group   g3
g3:     .word   0x64f00000
        si      255
        rows    g3, 4
        .word   CC00+PRIVILEGED, 0x64f00000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x64f00000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x64f00000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x64f00000 ; user mode, CC 3

; rtmr with bit 0, unused
        group   g4
g4:     .word   0x64300001
        si      255
        rows    g4, 1
        .word   CC00+OPERATION, 0x64300001 ; unused bit 0

; rtmr with bit 1, unused
        group   g5
g5:     .word   0x64300002
        si      255
        rows    g5, 1
        .word   CC11+OPERATION, 0x64300002 ; unused bit 1

; rtmr with bit 2, unused
        group   g6
g6:     .word   0x64300004
        si      255
        rows    g6, 1
        .word   CC22+OPERATION, 0x64300004 ; unused bit 2

; rtmr with bit 3, unused
        group   g7
g7:     .word   0x64300008
        si      255
        rows    g7, 1
        .word   CC33+OPERATION, 0x64300008 ; unused bit 3

; rtmr with bit 4, unused
        group   g8
g8:     .word   0x64300010
        si      255
        rows    g8, 1
        .word   CC00+OPERATION, 0x64300010 ; unused bit 4

; rtmr with bit 5, unused
        group   g9
g9:     .word   0x64300020
        si      255
        rows    g9, 1
        .word   CC11+OPERATION, 0x64300020 ; unused bit 5

; rtmr with bit 6, unused
        group   g10
g10:    .word   0x64300040
        si      255
        rows    g10, 1
        .word   CC22+OPERATION, 0x64300040 ; unused bit 6

; rtmr with bit 7, unused
        group   g11
g11:    .word   0x64300080
        si      255
        rows    g11, 1
        .word   CC33+OPERATION, 0x64300080 ; unused bit 7

; rtmr with bit 8, unused
        group   g12
g12:    .word   0x64300100
        si      255
        rows    g12, 1
        .word   CC00+OPERATION, 0x64300100 ; unused bit 8

; rtmr with bit 9, unused
        group   g13
g13:    .word   0x64300200
        si      255
        rows    g13, 1
        .word   CC11+OPERATION, 0x64300200 ; unused bit 9

; rtmr with bit 10, unused
        group   g14
g14:    .word   0x64300400
        si      255
        rows    g14, 1
        .word   CC22+OPERATION, 0x64300400 ; unused bit 10

; rtmr with bit 11, unused
        group   g15
g15:    .word   0x64300800
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x64300800 ; unused bit 11

; rtmr with bit 12, unused
        group   g16
g16:    .word   0x64301000
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x64301000 ; unused bit 12

; rtmr with bit 13, unused
        group   g17
g17:    .word   0x64302000
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x64302000 ; unused bit 13

; rtmr with bit 14, unused
        group   g18
g18:    .word   0x64304000
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x64304000 ; unused bit 14

; rtmr with bit 15, unused
        group   g19
g19:    .word   0x64308000
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x64308000 ; unused bit 15

; rtmr with bit 16, unused
        group   g20
g20:    .word   0x64310000
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x64310000 ; unused bit 16

; rtmr with bit 17, unused
        group   g21
g21:    .word   0x64320000
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x64320000 ; unused bit 17

; rtmr with bit 18, unused
        group   g22
g22:    .word   0x64340000
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x64340000 ; unused bit 18

; rtmr with bit 19, unused
        group   g23
g23:    .word   0x64380000
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x64380000 ; unused bit 19

; rtmr with bit 0, unused
        group   g24, m=0
g24:    .word   0x64300001
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x64300001 ; unused bit 0

; rtmr with bit 1, unused
        group   g25, m=0
g25:    .word   0x64300002
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x64300002 ; unused bit 1

; rtmr with bit 2, unused
        group   g26, m=0
g26:    .word   0x64300004
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x64300004 ; unused bit 2

; rtmr with bit 3, unused
        group   g27, m=0
g27:    .word   0x64300008
        si      255
        rows    g27, 1
        .word   CC33+OPERATION, 0x64300008 ; unused bit 3

; rtmr with bit 4, unused
        group   g28, m=0
g28:    .word   0x64300010
        si      255
        rows    g28, 1
        .word   CC00+OPERATION, 0x64300010 ; unused bit 4

; rtmr with bit 5, unused
        group   g29, m=0
g29:    .word   0x64300020
        si      255
        rows    g29, 1
        .word   CC11+OPERATION, 0x64300020 ; unused bit 5

; rtmr with bit 6, unused
        group   g30, m=0
g30:    .word   0x64300040
        si      255
        rows    g30, 1
        .word   CC22+OPERATION, 0x64300040 ; unused bit 6

; rtmr with bit 7, unused
        group   g31, m=0
g31:    .word   0x64300080
        si      255
        rows    g31, 1
        .word   CC33+OPERATION, 0x64300080 ; unused bit 7

; rtmr with bit 8, unused
        group   g32, m=0
g32:    .word   0x64300100
        si      255
        rows    g32, 1
        .word   CC00+OPERATION, 0x64300100 ; unused bit 8

; rtmr with bit 9, unused
        group   g33, m=0
g33:    .word   0x64300200
        si      255
        rows    g33, 1
        .word   CC11+OPERATION, 0x64300200 ; unused bit 9

; rtmr with bit 10, unused
        group   g34, m=0
g34:    .word   0x64300400
        si      255
        rows    g34, 1
        .word   CC22+OPERATION, 0x64300400 ; unused bit 10

; rtmr with bit 11, unused
        group   g35, m=0
g35:    .word   0x64300800
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0x64300800 ; unused bit 11

; rtmr with bit 12, unused
        group   g36, m=0
g36:    .word   0x64301000
        si      255
        rows    g36, 1
        .word   CC00+OPERATION, 0x64301000 ; unused bit 12

; rtmr with bit 13, unused
        group   g37, m=0
g37:    .word   0x64302000
        si      255
        rows    g37, 1
        .word   CC11+OPERATION, 0x64302000 ; unused bit 13

; rtmr with bit 14, unused
        group   g38, m=0
g38:    .word   0x64304000
        si      255
        rows    g38, 1
        .word   CC22+OPERATION, 0x64304000 ; unused bit 14

; rtmr with bit 15, unused
        group   g39, m=0
g39:    .word   0x64308000
        si      255
        rows    g39, 1
        .word   CC33+OPERATION, 0x64308000 ; unused bit 15

; rtmr with bit 16, unused
        group   g40, m=0
g40:    .word   0x64310000
        si      255
        rows    g40, 1
        .word   CC00+OPERATION, 0x64310000 ; unused bit 16

; rtmr with bit 17, unused
        group   g41, m=0
g41:    .word   0x64320000
        si      255
        rows    g41, 1
        .word   CC11+OPERATION, 0x64320000 ; unused bit 17

; rtmr with bit 18, unused
        group   g42, m=0
g42:    .word   0x64340000
        si      255
        rows    g42, 1
        .word   CC22+OPERATION, 0x64340000 ; unused bit 18

; rtmr with bit 19, unused
        group   g43, m=0
g43:    .word   0x64380000
        si      255
        rows    g43, 1
        .word   CC33+OPERATION, 0x64380000 ; unused bit 19

        isa_end
