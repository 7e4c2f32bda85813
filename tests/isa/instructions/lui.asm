; SPDX-License-Identifier: MIT
;
; lui: rd = imm << 16
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 55
        .equ    isa_users, 55
        .include "isa.inc"

; lui r3, 0
        group   g1, in=1<<3, out=1<<3
g1:     lui     r3, 0
        si      255
        rows    g1, 1
        .word   0x12345678, CC00, 0 ; rd was 0x12345678

; lui r3, 1
        group   g2, in=1<<3, out=1<<3
g2:     lui     r3, 1
        si      255
        rows    g2, 1
        .word   0x12345678, CC11, 0x00010000 ; rd was 0x12345678

; lui r3, 32767
        group   g3, in=1<<3, out=1<<3
g3:     lui     r3, 32767
        si      255
        rows    g3, 1
        .word   0x12345678, CC22, 0x7fff0000 ; rd was 0x12345678

; lui r3, 32768
        group   g4, in=1<<3, out=1<<3
g4:     lui     r3, 32768
        si      255
        rows    g4, 1
        .word   0x12345678, CC33, 0x80000000 ; rd was 0x12345678

; lui r3, 65535
        group   g5, in=1<<3, out=1<<3
g5:     lui     r3, 65535
        si      255
        rows    g5, 1
        .word   0x12345678, CC00, 0xffff0000 ; rd was 0x12345678

; lui r3, 21845
        group   g6, in=1<<3, out=1<<3
g6:     lui     r3, 21845
        si      255
        rows    g6, 1
        .word   0x12345678, CC11, 0x55550000 ; rd was 0x12345678

; lui r3, 43690
        group   g7, in=1<<3, out=1<<3
g7:     lui     r3, 43690
        si      255
        rows    g7, 1
        .word   0x12345678, CC22, 0xaaaa0000 ; rd was 0x12345678

; lui r3, 2
        group   g8, in=1<<3, out=1<<3
g8:     lui     r3, 2
        si      255
        rows    g8, 1
        .word   0x12345678, CC33, 0x00020000 ; rd was 0x12345678

; lui r3, 4
        group   g9, in=1<<3, out=1<<3
g9:     lui     r3, 4
        si      255
        rows    g9, 1
        .word   0x12345678, CC00, 0x00040000 ; rd was 0x12345678

; lui r3, 8
        group   g10, in=1<<3, out=1<<3
g10:    lui     r3, 8
        si      255
        rows    g10, 1
        .word   0x12345678, CC11, 0x00080000 ; rd was 0x12345678

; lui r3, 16
        group   g11, in=1<<3, out=1<<3
g11:    lui     r3, 16
        si      255
        rows    g11, 1
        .word   0x12345678, CC22, 0x00100000 ; rd was 0x12345678

; lui r3, 32
        group   g12, in=1<<3, out=1<<3
g12:    lui     r3, 32
        si      255
        rows    g12, 1
        .word   0x12345678, CC33, 0x00200000 ; rd was 0x12345678

; lui r3, 64
        group   g13, in=1<<3, out=1<<3
g13:    lui     r3, 64
        si      255
        rows    g13, 1
        .word   0x12345678, CC00, 0x00400000 ; rd was 0x12345678

; lui r3, 128
        group   g14, in=1<<3, out=1<<3
g14:    lui     r3, 128
        si      255
        rows    g14, 1
        .word   0x12345678, CC11, 0x00800000 ; rd was 0x12345678

; lui r3, 256
        group   g15, in=1<<3, out=1<<3
g15:    lui     r3, 256
        si      255
        rows    g15, 1
        .word   0x12345678, CC22, 0x01000000 ; rd was 0x12345678

; lui r3, 512
        group   g16, in=1<<3, out=1<<3
g16:    lui     r3, 512
        si      255
        rows    g16, 1
        .word   0x12345678, CC33, 0x02000000 ; rd was 0x12345678

; lui r3, 1024
        group   g17, in=1<<3, out=1<<3
g17:    lui     r3, 1024
        si      255
        rows    g17, 1
        .word   0x12345678, CC00, 0x04000000 ; rd was 0x12345678

; lui r3, 2048
        group   g18, in=1<<3, out=1<<3
g18:    lui     r3, 2048
        si      255
        rows    g18, 1
        .word   0x12345678, CC11, 0x08000000 ; rd was 0x12345678

; lui r3, 4096
        group   g19, in=1<<3, out=1<<3
g19:    lui     r3, 4096
        si      255
        rows    g19, 1
        .word   0x12345678, CC22, 0x10000000 ; rd was 0x12345678

; lui r3, 8192
        group   g20, in=1<<3, out=1<<3
g20:    lui     r3, 8192
        si      255
        rows    g20, 1
        .word   0x12345678, CC33, 0x20000000 ; rd was 0x12345678

; lui r3, 16384
        group   g21, in=1<<3, out=1<<3
g21:    lui     r3, 16384
        si      255
        rows    g21, 1
        .word   0x12345678, CC00, 0x40000000 ; rd was 0x12345678

; lui r3, 65534
        group   g22, in=1<<3, out=1<<3
g22:    lui     r3, 65534
        si      255
        rows    g22, 1
        .word   0x12345678, CC11, 0xfffe0000 ; rd was 0x12345678

; lui r3, 65533
        group   g23, in=1<<3, out=1<<3
g23:    lui     r3, 65533
        si      255
        rows    g23, 1
        .word   0x12345678, CC22, 0xfffd0000 ; rd was 0x12345678

; lui r3, 65531
        group   g24, in=1<<3, out=1<<3
g24:    lui     r3, 65531
        si      255
        rows    g24, 1
        .word   0x12345678, CC33, 0xfffb0000 ; rd was 0x12345678

; lui r3, 65527
        group   g25, in=1<<3, out=1<<3
g25:    lui     r3, 65527
        si      255
        rows    g25, 1
        .word   0x12345678, CC00, 0xfff70000 ; rd was 0x12345678

; lui r3, 65519
        group   g26, in=1<<3, out=1<<3
g26:    lui     r3, 65519
        si      255
        rows    g26, 1
        .word   0x12345678, CC11, 0xffef0000 ; rd was 0x12345678

; lui r3, 65503
        group   g27, in=1<<3, out=1<<3
g27:    lui     r3, 65503
        si      255
        rows    g27, 1
        .word   0x12345678, CC22, 0xffdf0000 ; rd was 0x12345678

; lui r3, 65471
        group   g28, in=1<<3, out=1<<3
g28:    lui     r3, 65471
        si      255
        rows    g28, 1
        .word   0x12345678, CC33, 0xffbf0000 ; rd was 0x12345678

; lui r3, 65407
        group   g29, in=1<<3, out=1<<3
g29:    lui     r3, 65407
        si      255
        rows    g29, 1
        .word   0x12345678, CC00, 0xff7f0000 ; rd was 0x12345678

; lui r3, 65279
        group   g30, in=1<<3, out=1<<3
g30:    lui     r3, 65279
        si      255
        rows    g30, 1
        .word   0x12345678, CC11, 0xfeff0000 ; rd was 0x12345678

; lui r3, 65023
        group   g31, in=1<<3, out=1<<3
g31:    lui     r3, 65023
        si      255
        rows    g31, 1
        .word   0x12345678, CC22, 0xfdff0000 ; rd was 0x12345678

; lui r3, 64511
        group   g32, in=1<<3, out=1<<3
g32:    lui     r3, 64511
        si      255
        rows    g32, 1
        .word   0x12345678, CC33, 0xfbff0000 ; rd was 0x12345678

; lui r3, 63487
        group   g33, in=1<<3, out=1<<3
g33:    lui     r3, 63487
        si      255
        rows    g33, 1
        .word   0x12345678, CC00, 0xf7ff0000 ; rd was 0x12345678

; lui r3, 61439
        group   g34, in=1<<3, out=1<<3
g34:    lui     r3, 61439
        si      255
        rows    g34, 1
        .word   0x12345678, CC11, 0xefff0000 ; rd was 0x12345678

; lui r3, 57343
        group   g35, in=1<<3, out=1<<3
g35:    lui     r3, 57343
        si      255
        rows    g35, 1
        .word   0x12345678, CC22, 0xdfff0000 ; rd was 0x12345678

; lui r3, 49151
        group   g36, in=1<<3, out=1<<3
g36:    lui     r3, 49151
        si      255
        rows    g36, 1
        .word   0x12345678, CC33, 0xbfff0000 ; rd was 0x12345678

; lui r3, 32767
        group   g37, in=1<<3, out=1<<3
g37:    lui     r3, 32767
        si      255
        rows    g37, 1
        .word   0x12345678, CC00, 0x7fff0000 ; rd was 0x12345678

; lui r0, 0
        group   g38
g38:    lui     r0, 0
        si      255
        rows    g38, 1
        .word   CC11 ; rd was 0x12345678

; lui r0, 1
        group   g39
g39:    lui     r0, 1
        si      255
        rows    g39, 1
        .word   CC22 ; rd was 0x12345678

; lui r0, 32767
        group   g40
g40:    lui     r0, 32767
        si      255
        rows    g40, 1
        .word   CC33 ; rd was 0x12345678

; lui r0, 32768
        group   g41
g41:    lui     r0, 32768
        si      255
        rows    g41, 1
        .word   CC00 ; rd was 0x12345678

; lui r0, 65535
        group   g42
g42:    lui     r0, 65535
        si      255
        rows    g42, 1
        .word   CC11 ; rd was 0x12345678

; lui r0, 21845
        group   g43
g43:    lui     r0, 21845
        si      255
        rows    g43, 1
        .word   CC22 ; rd was 0x12345678

; lui r0, 43690
        group   g44
g44:    lui     r0, 43690
        si      255
        rows    g44, 1
        .word   CC33 ; rd was 0x12345678

; lui r15, 0
        group   g45, in=1<<15, out=1<<15
g45:    lui     r15, 0
        si      255
        rows    g45, 1
        .word   0x12345678, CC00, 0 ; rd was 0x12345678

; lui r15, 1
        group   g46, in=1<<15, out=1<<15
g46:    lui     r15, 1
        si      255
        rows    g46, 1
        .word   0x12345678, CC11, 0x00010000 ; rd was 0x12345678

; lui r15, 32767
        group   g47, in=1<<15, out=1<<15
g47:    lui     r15, 32767
        si      255
        rows    g47, 1
        .word   0x12345678, CC22, 0x7fff0000 ; rd was 0x12345678

; lui r15, 32768
        group   g48, in=1<<15, out=1<<15
g48:    lui     r15, 32768
        si      255
        rows    g48, 1
        .word   0x12345678, CC33, 0x80000000 ; rd was 0x12345678

; lui r15, 65535
        group   g49, in=1<<15, out=1<<15
g49:    lui     r15, 65535
        si      255
        rows    g49, 1
        .word   0x12345678, CC00, 0xffff0000 ; rd was 0x12345678

; lui r15, 21845
        group   g50, in=1<<15, out=1<<15
g50:    lui     r15, 21845
        si      255
        rows    g50, 1
        .word   0x12345678, CC11, 0x55550000 ; rd was 0x12345678

; lui r15, 43690
        group   g51, in=1<<15, out=1<<15
g51:    lui     r15, 43690
        si      255
        rows    g51, 1
        .word   0x12345678, CC22, 0xaaaa0000 ; rd was 0x12345678

; lui with bit 16, unused
        group   g52
g52:    .word   0x32310007
        si      255
        rows    g52, 1
        .word   CC33+OPERATION, 0x32310007 ; unused bit 16

; lui with bit 17, unused
        group   g53
g53:    .word   0x32320007
        si      255
        rows    g53, 1
        .word   CC00+OPERATION, 0x32320007 ; unused bit 17

; lui with bit 18, unused
        group   g54
g54:    .word   0x32340007
        si      255
        rows    g54, 1
        .word   CC11+OPERATION, 0x32340007 ; unused bit 18

; lui with bit 19, unused
        group   g55
g55:    .word   0x32380007
        si      255
        rows    g55, 1
        .word   CC22+OPERATION, 0x32380007 ; unused bit 19

        isa_end
