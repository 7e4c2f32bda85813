; SPDX-License-Identifier: MIT
;
; li: rd = imm, sign-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 55
        .equ    isa_users, 55
        .include "isa.inc"

; li r3, 0
        group   g1, in=1<<3, out=1<<3
g1:     li      r3, 0
        si      255
        rows    g1, 1
        .word   0x12345678, CC00, 0 ; rd was 0x12345678

; li r3, 1
        group   g2, in=1<<3, out=1<<3
g2:     li      r3, 1
        si      255
        rows    g2, 1
        .word   0x12345678, CC11, 1 ; rd was 0x12345678

; li r3, 32767
        group   g3, in=1<<3, out=1<<3
g3:     li      r3, 32767
        si      255
        rows    g3, 1
        .word   0x12345678, CC22, 0x00007fff ; rd was 0x12345678

; li r3, -32768
        group   g4, in=1<<3, out=1<<3
g4:     li      r3, -32768
        si      255
        rows    g4, 1
        .word   0x12345678, CC33, 0xffff8000 ; rd was 0x12345678

; li r3, -1
        group   g5, in=1<<3, out=1<<3
g5:     li      r3, -1
        si      255
        rows    g5, 1
        .word   0x12345678, CC00, 0xffffffff ; rd was 0x12345678

; li r3, 21845
        group   g6, in=1<<3, out=1<<3
g6:     li      r3, 21845
        si      255
        rows    g6, 1
        .word   0x12345678, CC11, 0x00005555 ; rd was 0x12345678

; li r3, -21846
        group   g7, in=1<<3, out=1<<3
g7:     li      r3, -21846
        si      255
        rows    g7, 1
        .word   0x12345678, CC22, 0xffffaaaa ; rd was 0x12345678

; li r3, 2
        group   g8, in=1<<3, out=1<<3
g8:     li      r3, 2
        si      255
        rows    g8, 1
        .word   0x12345678, CC33, 2 ; rd was 0x12345678

; li r3, 4
        group   g9, in=1<<3, out=1<<3
g9:     li      r3, 4
        si      255
        rows    g9, 1
        .word   0x12345678, CC00, 4 ; rd was 0x12345678

; li r3, 8
        group   g10, in=1<<3, out=1<<3
g10:    li      r3, 8
        si      255
        rows    g10, 1
        .word   0x12345678, CC11, 8 ; rd was 0x12345678

; li r3, 16
        group   g11, in=1<<3, out=1<<3
g11:    li      r3, 16
        si      255
        rows    g11, 1
        .word   0x12345678, CC22, 0x00000010 ; rd was 0x12345678

; li r3, 32
        group   g12, in=1<<3, out=1<<3
g12:    li      r3, 32
        si      255
        rows    g12, 1
        .word   0x12345678, CC33, 0x00000020 ; rd was 0x12345678

; li r3, 64
        group   g13, in=1<<3, out=1<<3
g13:    li      r3, 64
        si      255
        rows    g13, 1
        .word   0x12345678, CC00, 0x00000040 ; rd was 0x12345678

; li r3, 128
        group   g14, in=1<<3, out=1<<3
g14:    li      r3, 128
        si      255
        rows    g14, 1
        .word   0x12345678, CC11, 0x00000080 ; rd was 0x12345678

; li r3, 256
        group   g15, in=1<<3, out=1<<3
g15:    li      r3, 256
        si      255
        rows    g15, 1
        .word   0x12345678, CC22, 0x00000100 ; rd was 0x12345678

; li r3, 512
        group   g16, in=1<<3, out=1<<3
g16:    li      r3, 512
        si      255
        rows    g16, 1
        .word   0x12345678, CC33, 0x00000200 ; rd was 0x12345678

; li r3, 1024
        group   g17, in=1<<3, out=1<<3
g17:    li      r3, 1024
        si      255
        rows    g17, 1
        .word   0x12345678, CC00, 0x00000400 ; rd was 0x12345678

; li r3, 2048
        group   g18, in=1<<3, out=1<<3
g18:    li      r3, 2048
        si      255
        rows    g18, 1
        .word   0x12345678, CC11, 0x00000800 ; rd was 0x12345678

; li r3, 4096
        group   g19, in=1<<3, out=1<<3
g19:    li      r3, 4096
        si      255
        rows    g19, 1
        .word   0x12345678, CC22, 0x00001000 ; rd was 0x12345678

; li r3, 8192
        group   g20, in=1<<3, out=1<<3
g20:    li      r3, 8192
        si      255
        rows    g20, 1
        .word   0x12345678, CC33, 0x00002000 ; rd was 0x12345678

; li r3, 16384
        group   g21, in=1<<3, out=1<<3
g21:    li      r3, 16384
        si      255
        rows    g21, 1
        .word   0x12345678, CC00, 0x00004000 ; rd was 0x12345678

; li r3, -2
        group   g22, in=1<<3, out=1<<3
g22:    li      r3, -2
        si      255
        rows    g22, 1
        .word   0x12345678, CC11, 0xfffffffe ; rd was 0x12345678

; li r3, -3
        group   g23, in=1<<3, out=1<<3
g23:    li      r3, -3
        si      255
        rows    g23, 1
        .word   0x12345678, CC22, 0xfffffffd ; rd was 0x12345678

; li r3, -5
        group   g24, in=1<<3, out=1<<3
g24:    li      r3, -5
        si      255
        rows    g24, 1
        .word   0x12345678, CC33, 0xfffffffb ; rd was 0x12345678

; li r3, -9
        group   g25, in=1<<3, out=1<<3
g25:    li      r3, -9
        si      255
        rows    g25, 1
        .word   0x12345678, CC00, 0xfffffff7 ; rd was 0x12345678

; li r3, -17
        group   g26, in=1<<3, out=1<<3
g26:    li      r3, -17
        si      255
        rows    g26, 1
        .word   0x12345678, CC11, 0xffffffef ; rd was 0x12345678

; li r3, -33
        group   g27, in=1<<3, out=1<<3
g27:    li      r3, -33
        si      255
        rows    g27, 1
        .word   0x12345678, CC22, 0xffffffdf ; rd was 0x12345678

; li r3, -65
        group   g28, in=1<<3, out=1<<3
g28:    li      r3, -65
        si      255
        rows    g28, 1
        .word   0x12345678, CC33, 0xffffffbf ; rd was 0x12345678

; li r3, -129
        group   g29, in=1<<3, out=1<<3
g29:    li      r3, -129
        si      255
        rows    g29, 1
        .word   0x12345678, CC00, 0xffffff7f ; rd was 0x12345678

; li r3, -257
        group   g30, in=1<<3, out=1<<3
g30:    li      r3, -257
        si      255
        rows    g30, 1
        .word   0x12345678, CC11, 0xfffffeff ; rd was 0x12345678

; li r3, -513
        group   g31, in=1<<3, out=1<<3
g31:    li      r3, -513
        si      255
        rows    g31, 1
        .word   0x12345678, CC22, 0xfffffdff ; rd was 0x12345678

; li r3, -1025
        group   g32, in=1<<3, out=1<<3
g32:    li      r3, -1025
        si      255
        rows    g32, 1
        .word   0x12345678, CC33, 0xfffffbff ; rd was 0x12345678

; li r3, -2049
        group   g33, in=1<<3, out=1<<3
g33:    li      r3, -2049
        si      255
        rows    g33, 1
        .word   0x12345678, CC00, 0xfffff7ff ; rd was 0x12345678

; li r3, -4097
        group   g34, in=1<<3, out=1<<3
g34:    li      r3, -4097
        si      255
        rows    g34, 1
        .word   0x12345678, CC11, 0xffffefff ; rd was 0x12345678

; li r3, -8193
        group   g35, in=1<<3, out=1<<3
g35:    li      r3, -8193
        si      255
        rows    g35, 1
        .word   0x12345678, CC22, 0xffffdfff ; rd was 0x12345678

; li r3, -16385
        group   g36, in=1<<3, out=1<<3
g36:    li      r3, -16385
        si      255
        rows    g36, 1
        .word   0x12345678, CC33, 0xffffbfff ; rd was 0x12345678

; li r3, 32767
        group   g37, in=1<<3, out=1<<3
g37:    li      r3, 32767
        si      255
        rows    g37, 1
        .word   0x12345678, CC00, 0x00007fff ; rd was 0x12345678

; li r0, 0
        group   g38
g38:    li      r0, 0
        si      255
        rows    g38, 1
        .word   CC11 ; rd was 0x12345678

; li r0, 1
        group   g39
g39:    li      r0, 1
        si      255
        rows    g39, 1
        .word   CC22 ; rd was 0x12345678

; li r0, 32767
        group   g40
g40:    li      r0, 32767
        si      255
        rows    g40, 1
        .word   CC33 ; rd was 0x12345678

; li r0, -32768
        group   g41
g41:    li      r0, -32768
        si      255
        rows    g41, 1
        .word   CC00 ; rd was 0x12345678

; li r0, -1
        group   g42
g42:    li      r0, -1
        si      255
        rows    g42, 1
        .word   CC11 ; rd was 0x12345678

; li r0, 21845
        group   g43
g43:    li      r0, 21845
        si      255
        rows    g43, 1
        .word   CC22 ; rd was 0x12345678

; li r0, -21846
        group   g44
g44:    li      r0, -21846
        si      255
        rows    g44, 1
        .word   CC33 ; rd was 0x12345678

; li r15, 0
        group   g45, in=1<<15, out=1<<15
g45:    li      r15, 0
        si      255
        rows    g45, 1
        .word   0x12345678, CC00, 0 ; rd was 0x12345678

; li r15, 1
        group   g46, in=1<<15, out=1<<15
g46:    li      r15, 1
        si      255
        rows    g46, 1
        .word   0x12345678, CC11, 1 ; rd was 0x12345678

; li r15, 32767
        group   g47, in=1<<15, out=1<<15
g47:    li      r15, 32767
        si      255
        rows    g47, 1
        .word   0x12345678, CC22, 0x00007fff ; rd was 0x12345678

; li r15, -32768
        group   g48, in=1<<15, out=1<<15
g48:    li      r15, -32768
        si      255
        rows    g48, 1
        .word   0x12345678, CC33, 0xffff8000 ; rd was 0x12345678

; li r15, -1
        group   g49, in=1<<15, out=1<<15
g49:    li      r15, -1
        si      255
        rows    g49, 1
        .word   0x12345678, CC00, 0xffffffff ; rd was 0x12345678

; li r15, 21845
        group   g50, in=1<<15, out=1<<15
g50:    li      r15, 21845
        si      255
        rows    g50, 1
        .word   0x12345678, CC11, 0x00005555 ; rd was 0x12345678

; li r15, -21846
        group   g51, in=1<<15, out=1<<15
g51:    li      r15, -21846
        si      255
        rows    g51, 1
        .word   0x12345678, CC22, 0xffffaaaa ; rd was 0x12345678

; li with bit 16, unused
        group   g52
g52:    .word   0x31310007
        si      255
        rows    g52, 1
        .word   CC33+OPERATION, 0x31310007 ; unused bit 16

; li with bit 17, unused
        group   g53
g53:    .word   0x31320007
        si      255
        rows    g53, 1
        .word   CC00+OPERATION, 0x31320007 ; unused bit 17

; li with bit 18, unused
        group   g54
g54:    .word   0x31340007
        si      255
        rows    g54, 1
        .word   CC11+OPERATION, 0x31340007 ; unused bit 18

; li with bit 19, unused
        group   g55
g55:    .word   0x31380007
        si      255
        rows    g55, 1
        .word   CC22+OPERATION, 0x31380007 ; unused bit 19

        isa_end
