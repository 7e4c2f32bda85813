; SPDX-License-Identifier: MIT
;
; `si` with class 2 masked: a machine check with IC = 1 and
; II = the code; the saved PC is the next instruction (9.17).
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 144
        .equ    isa_users, 48
        .include "isa.inc"

; si 0, IM 0x0
        group   g1, other=4, im=0
g1:     si      0
        rows    g1, 4
        .word   CC00+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 0, IM 0x8
        group   g2, other=4, im=8
g2:     si      0
        rows    g2, 4
        .word   CC00+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 0, IM 0xfb
        group   g3, other=4, im=0x000000fb
g3:     si      0
        rows    g3, 4
        .word   CC00+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 0, IM 0x0
        group   g4, other=4, m=0, im=0
g4:     si      0
        rows    g4, 4
        .word   CC00+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 0, IM 0x8
        group   g5, other=4, m=0, im=8
g5:     si      0
        rows    g5, 4
        .word   CC00+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 0, IM 0xfb
        group   g6, other=4, m=0, im=0x000000fb
g6:     si      0
        rows    g6, 4
        .word   CC00+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^0<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 1, IM 0x0
        group   g7, other=4, im=0
g7:     si      1
        rows    g7, 4
        .word   CC00+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 1, IM 0x8
        group   g8, other=4, im=8
g8:     si      1
        rows    g8, 4
        .word   CC00+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 1, IM 0xfb
        group   g9, other=4, im=0x000000fb
g9:     si      1
        rows    g9, 4
        .word   CC00+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 1, IM 0x0
        group   g10, other=4, m=0, im=0
g10:     si      1
        rows    g10, 4
        .word   CC00+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 1, IM 0x8
        group   g11, other=4, m=0, im=8
g11:     si      1
        rows    g11, 4
        .word   CC00+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 1, IM 0xfb
        group   g12, other=4, m=0, im=0x000000fb
g12:     si      1
        rows    g12, 4
        .word   CC00+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^1<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 78, IM 0x0
        group   g13, other=4, im=0
g13:     si      78
        rows    g13, 4
        .word   CC00+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 78, IM 0x8
        group   g14, other=4, im=8
g14:     si      78
        rows    g14, 4
        .word   CC00+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 78, IM 0xfb
        group   g15, other=4, im=0x000000fb
g15:     si      78
        rows    g15, 4
        .word   CC00+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 78, IM 0x0
        group   g16, other=4, m=0, im=0
g16:     si      78
        rows    g16, 4
        .word   CC00+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 78, IM 0x8
        group   g17, other=4, m=0, im=8
g17:     si      78
        rows    g17, 4
        .word   CC00+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 78, IM 0xfb
        group   g18, other=4, m=0, im=0x000000fb
g18:     si      78
        rows    g18, 4
        .word   CC00+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^78<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 127, IM 0x0
        group   g19, other=4, im=0
g19:     si      127
        rows    g19, 4
        .word   CC00+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 127, IM 0x8
        group   g20, other=4, im=8
g20:     si      127
        rows    g20, 4
        .word   CC00+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 127, IM 0xfb
        group   g21, other=4, im=0x000000fb
g21:     si      127
        rows    g21, 4
        .word   CC00+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 127, IM 0x0
        group   g22, other=4, m=0, im=0
g22:     si      127
        rows    g22, 4
        .word   CC00+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 127, IM 0x8
        group   g23, other=4, m=0, im=8
g23:     si      127
        rows    g23, 4
        .word   CC00+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 127, IM 0xfb
        group   g24, other=4, m=0, im=0x000000fb
g24:     si      127
        rows    g24, 4
        .word   CC00+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^127<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 128, IM 0x0
        group   g25, other=4, im=0
g25:     si      128
        rows    g25, 4
        .word   CC00+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 128, IM 0x8
        group   g26, other=4, im=8
g26:     si      128
        rows    g26, 4
        .word   CC00+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 128, IM 0xfb
        group   g27, other=4, im=0x000000fb
g27:     si      128
        rows    g27, 4
        .word   CC00+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 128, IM 0x0
        group   g28, other=4, m=0, im=0
g28:     si      128
        rows    g28, 4
        .word   CC00+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 128, IM 0x8
        group   g29, other=4, m=0, im=8
g29:     si      128
        rows    g29, 4
        .word   CC00+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 128, IM 0xfb
        group   g30, other=4, m=0, im=0x000000fb
g30:     si      128
        rows    g30, 4
        .word   CC00+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^128<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 254, IM 0x0
        group   g31, other=4, im=0
g31:     si      254
        rows    g31, 4
        .word   CC00+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 254, IM 0x8
        group   g32, other=4, im=8
g32:     si      254
        rows    g32, 4
        .word   CC00+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 254, IM 0xfb
        group   g33, other=4, im=0x000000fb
g33:     si      254
        rows    g33, 4
        .word   CC00+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; user mode, class 2 masked, CC 3

; si 254, IM 0x0
        group   g34, other=4, m=0, im=0
g34:     si      254
        rows    g34, 4
        .word   CC00+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 254, IM 0x8
        group   g35, other=4, m=0, im=8
g35:     si      254
        rows    g35, 4
        .word   CC00+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

; si 254, IM 0xfb
        group   g36, other=4, m=0, im=0x000000fb
g36:     si      254
        rows    g36, 4
        .word   CC00+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 0
        .word   CC11+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 1
        .word   CC22+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 2
        .word   CC33+(SI^254<<16)+MACHINE ; kernel mode, class 2 masked, CC 3

        isa_end
