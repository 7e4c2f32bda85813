; SPDX-License-Identifier: MIT
;
; swim: swap interrupt mask
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 214
        .equ    isa_users, 28
        .include "isa.inc"

; swim in user mode
        group   g1
g1:     .word   0x60310000
        si      255
        rows    g1, 4
        .word   CC00+PRIVILEGED, 0x60310000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x60310000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x60310000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x60310000 ; user mode, CC 3

; swim in user mode
        group   g2
g2:     .word   0x60000000
        si      255
        rows    g2, 4
        .word   CC00+PRIVILEGED, 0x60000000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x60000000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x60000000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x60000000 ; user mode, CC 3

; swim in user mode
        group   g3
g3:     .word   0x60550000
        si      255
        rows    g3, 4
        .word   CC00+PRIVILEGED, 0x60550000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x60550000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x60550000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x60550000 ; user mode, CC 3

; swim with bit 0, unused
        group   g4
g4:     .word   0x60310001
        si      255
        rows    g4, 1
        .word   CC00+OPERATION, 0x60310001 ; unused bit 0

; swim with bit 1, unused
        group   g5
g5:     .word   0x60310002
        si      255
        rows    g5, 1
        .word   CC11+OPERATION, 0x60310002 ; unused bit 1

; swim with bit 2, unused
        group   g6
g6:     .word   0x60310004
        si      255
        rows    g6, 1
        .word   CC22+OPERATION, 0x60310004 ; unused bit 2

; swim with bit 3, unused
        group   g7
g7:     .word   0x60310008
        si      255
        rows    g7, 1
        .word   CC33+OPERATION, 0x60310008 ; unused bit 3

; swim with bit 4, unused
        group   g8
g8:     .word   0x60310010
        si      255
        rows    g8, 1
        .word   CC00+OPERATION, 0x60310010 ; unused bit 4

; swim with bit 5, unused
        group   g9
g9:     .word   0x60310020
        si      255
        rows    g9, 1
        .word   CC11+OPERATION, 0x60310020 ; unused bit 5

; swim with bit 6, unused
        group   g10
g10:    .word   0x60310040
        si      255
        rows    g10, 1
        .word   CC22+OPERATION, 0x60310040 ; unused bit 6

; swim with bit 7, unused
        group   g11
g11:    .word   0x60310080
        si      255
        rows    g11, 1
        .word   CC33+OPERATION, 0x60310080 ; unused bit 7

; swim with bit 8, unused
        group   g12
g12:    .word   0x60310100
        si      255
        rows    g12, 1
        .word   CC00+OPERATION, 0x60310100 ; unused bit 8

; swim with bit 9, unused
        group   g13
g13:    .word   0x60310200
        si      255
        rows    g13, 1
        .word   CC11+OPERATION, 0x60310200 ; unused bit 9

; swim with bit 10, unused
        group   g14
g14:    .word   0x60310400
        si      255
        rows    g14, 1
        .word   CC22+OPERATION, 0x60310400 ; unused bit 10

; swim with bit 11, unused
        group   g15
g15:    .word   0x60310800
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x60310800 ; unused bit 11

; swim with bit 12, unused
        group   g16
g16:    .word   0x60311000
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x60311000 ; unused bit 12

; swim with bit 13, unused
        group   g17
g17:    .word   0x60312000
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x60312000 ; unused bit 13

; swim with bit 14, unused
        group   g18
g18:    .word   0x60314000
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x60314000 ; unused bit 14

; swim with bit 15, unused
        group   g19
g19:    .word   0x60318000
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x60318000 ; unused bit 15

; swim with bit 0, unused
        group   g20, m=0
g20:    .word   0x60310001
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x60310001 ; unused bit 0

; swim with bit 1, unused
        group   g21, m=0
g21:    .word   0x60310002
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x60310002 ; unused bit 1

; swim with bit 2, unused
        group   g22, m=0
g22:    .word   0x60310004
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x60310004 ; unused bit 2

; swim with bit 3, unused
        group   g23, m=0
g23:    .word   0x60310008
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x60310008 ; unused bit 3

; swim with bit 4, unused
        group   g24, m=0
g24:    .word   0x60310010
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x60310010 ; unused bit 4

; swim with bit 5, unused
        group   g25, m=0
g25:    .word   0x60310020
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x60310020 ; unused bit 5

; swim with bit 6, unused
        group   g26, m=0
g26:    .word   0x60310040
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x60310040 ; unused bit 6

; swim with bit 7, unused
        group   g27, m=0
g27:    .word   0x60310080
        si      255
        rows    g27, 1
        .word   CC33+OPERATION, 0x60310080 ; unused bit 7

; swim with bit 8, unused
        group   g28, m=0
g28:    .word   0x60310100
        si      255
        rows    g28, 1
        .word   CC00+OPERATION, 0x60310100 ; unused bit 8

; swim with bit 9, unused
        group   g29, m=0
g29:    .word   0x60310200
        si      255
        rows    g29, 1
        .word   CC11+OPERATION, 0x60310200 ; unused bit 9

; swim with bit 10, unused
        group   g30, m=0
g30:    .word   0x60310400
        si      255
        rows    g30, 1
        .word   CC22+OPERATION, 0x60310400 ; unused bit 10

; swim with bit 11, unused
        group   g31, m=0
g31:    .word   0x60310800
        si      255
        rows    g31, 1
        .word   CC33+OPERATION, 0x60310800 ; unused bit 11

; swim with bit 12, unused
        group   g32, m=0
g32:    .word   0x60311000
        si      255
        rows    g32, 1
        .word   CC00+OPERATION, 0x60311000 ; unused bit 12

; swim with bit 13, unused
        group   g33, m=0
g33:    .word   0x60312000
        si      255
        rows    g33, 1
        .word   CC11+OPERATION, 0x60312000 ; unused bit 13

; swim with bit 14, unused
        group   g34, m=0
g34:    .word   0x60314000
        si      255
        rows    g34, 1
        .word   CC22+OPERATION, 0x60314000 ; unused bit 14

; swim with bit 15, unused
        group   g35, m=0
g35:    .word   0x60318000
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0x60318000 ; unused bit 15

; swim r3, r1, IM = 0xc: two registers
        group   g36, in=1<<1, out=1<<3, m=0
g36:    swim    r3, r1
        si      255
        rows    g36, 43
        .word   0, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0
        .word   4, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; two registers: 4
        .word   8, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x0000000c ; two registers: 8
        .word   0x000000fb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; two registers: 251
        .word   0x000000ff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; two registers: 255
        .word   0x00000100, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 256
        .word   0x00000104, CC22+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; two registers: 260
        .word   0xfffffffb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; two registers: -5
        .word   0xffffffff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; two registers: -1
        .word   0x55555555, CC11+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x0000000c ; two registers: 0x55555555
        .word   0xaaaaaaaa, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x0000000c ; two registers: 0xaaaaaaaa
        .word   1, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 1, 0x0000000c ; two registers: 1
        .word   2, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 2, 0x0000000c ; two registers: 2
        .word   4, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; two registers: 4
        .word   8, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x0000000c ; two registers: 8
        .word   0x00000010, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x00000010, 0x0000000c ; two registers: 16
        .word   0x00000020, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x00000020, 0x0000000c ; two registers: 32
        .word   0x00000040, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x00000040, 0x0000000c ; two registers: 64
        .word   0x00000080, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x00000080, 0x0000000c ; two registers: 128
        .word   0x00000100, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 256
        .word   0x00000200, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 512
        .word   0x00000400, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x400
        .word   0x00000800, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x800
        .word   0x00001000, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x1000
        .word   0x00002000, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x2000
        .word   0x00004000, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x4000
        .word   0x00008000, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 0x8000
        .word   0x00010000, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^16
        .word   0x00020000, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^17
        .word   0x00040000, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^18
        .word   0x00080000, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^19
        .word   0x00100000, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^20
        .word   0x00200000, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^21
        .word   0x00400000, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^22
        .word   0x00800000, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^23
        .word   0x01000000, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^24
        .word   0x02000000, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^25
        .word   0x04000000, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^26
        .word   0x08000000, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^27
        .word   0x10000000, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^28
        .word   0x20000000, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^29
        .word   0x40000000, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: 2^30
        .word   0x80000000, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; two registers: -2^31

; swim r3, r1, IM = 0xff: two registers
        group   g37, in=1<<1, out=1<<3, m=0, im=0x000000ff
g37:    swim    r3, r1
        si      255
        rows    g37, 11
        .word   0, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; two registers: 0
        .word   4, CC00+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; two registers: 4
        .word   8, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x000000ff ; two registers: 8
        .word   0x000000fb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; two registers: 251
        .word   0x000000ff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; two registers: 255
        .word   0x00000100, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; two registers: 256
        .word   0x00000104, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; two registers: 260
        .word   0xfffffffb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; two registers: -5
        .word   0xffffffff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; two registers: -1
        .word   0x55555555, CC00+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x000000ff ; two registers: 0x55555555
        .word   0xaaaaaaaa, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x000000ff ; two registers: 0xaaaaaaaa

; swim r3, r1, IM = 0x0: two registers
        group   g38, in=1<<1, out=1<<3, m=0, im=0
g38:    swim    r3, r1
        si      255
        rows    g38, 11
        .word   0, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; two registers: 0
        .word   4, CC33+NEWPSW, 0, 0, 0x00010000, 4, 0 ; two registers: 4
        .word   8, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0 ; two registers: 8
        .word   0x000000fb, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; two registers: 251
        .word   0x000000ff, CC22+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; two registers: 255
        .word   0x00000100, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; two registers: 256
        .word   0x00000104, CC00+NEWPSW, 0, 0, 0x00010000, 4, 0 ; two registers: 260
        .word   0xfffffffb, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; two registers: -5
        .word   0xffffffff, CC22+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; two registers: -1
        .word   0x55555555, CC33+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0 ; two registers: 0x55555555
        .word   0xaaaaaaaa, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0 ; two registers: 0xaaaaaaaa

; swim r1, r1, IM = 0xc: rd == ra
        group   g39, in=1<<1, out=1<<1, m=0
g39:    swim    r1, r1
        si      255
        rows    g39, 11
        .word   0, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; rd == ra: 0
        .word   4, CC22+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; rd == ra: 4
        .word   8, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x0000000c ; rd == ra: 8
        .word   0x000000fb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; rd == ra: 251
        .word   0x000000ff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; rd == ra: 255
        .word   0x00000100, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; rd == ra: 256
        .word   0x00000104, CC33+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; rd == ra: 260
        .word   0xfffffffb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; rd == ra: -5
        .word   0xffffffff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; rd == ra: -1
        .word   0x55555555, CC22+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x0000000c ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x0000000c ; rd == ra: 0xaaaaaaaa

; swim r1, r1, IM = 0xff: rd == ra
        group   g40, in=1<<1, out=1<<1, m=0, im=0x000000ff
g40:    swim    r1, r1
        si      255
        rows    g40, 11
        .word   0, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; rd == ra: 0
        .word   4, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; rd == ra: 4
        .word   8, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x000000ff ; rd == ra: 8
        .word   0x000000fb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; rd == ra: 251
        .word   0x000000ff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; rd == ra: 255
        .word   0x00000100, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; rd == ra: 256
        .word   0x00000104, CC22+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; rd == ra: 260
        .word   0xfffffffb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; rd == ra: -5
        .word   0xffffffff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; rd == ra: -1
        .word   0x55555555, CC11+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x000000ff ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x000000ff ; rd == ra: 0xaaaaaaaa

; swim r1, r1, IM = 0x0: rd == ra
        group   g41, in=1<<1, out=1<<1, m=0, im=0
g41:    swim    r1, r1
        si      255
        rows    g41, 11
        .word   0, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; rd == ra: 0
        .word   4, CC00+NEWPSW, 0, 0, 0x00010000, 4, 0 ; rd == ra: 4
        .word   8, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0 ; rd == ra: 8
        .word   0x000000fb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; rd == ra: 251
        .word   0x000000ff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; rd == ra: 255
        .word   0x00000100, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; rd == ra: 256
        .word   0x00000104, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0 ; rd == ra: 260
        .word   0xfffffffb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; rd == ra: -5
        .word   0xffffffff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; rd == ra: -1
        .word   0x55555555, CC00+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0 ; rd == ra: 0xaaaaaaaa

; swim r0, r1, IM = 0xc: r0 as destination
        group   g42, in=1<<1, m=0
g42:    swim    r0, r1
        si      255
        rows    g42, 11
        .word   0, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 0
        .word   4, CC33+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 4
        .word   8, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 8 ; r0 as destination: 8
        .word   0x000000fb, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: 251
        .word   0x000000ff, CC22+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: 255
        .word   0x00000100, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 256
        .word   0x00000104, CC00+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 260
        .word   0xfffffffb, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: -5
        .word   0xffffffff, CC22+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: -1
        .word   0x55555555, CC33+NEWPSW, 0, 0, 0x00010000, 0x00000055 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa ; r0 as destination: 0xaaaaaaaa

; swim r0, r1, IM = 0xff: r0 as destination
        group   g43, in=1<<1, m=0, im=0x000000ff
g43:    swim    r0, r1
        si      255
        rows    g43, 11
        .word   0, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 0
        .word   4, CC22+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 4
        .word   8, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 8 ; r0 as destination: 8
        .word   0x000000fb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: 251
        .word   0x000000ff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: 255
        .word   0x00000100, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 256
        .word   0x00000104, CC33+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 260
        .word   0xfffffffb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: -5
        .word   0xffffffff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: -1
        .word   0x55555555, CC22+NEWPSW, 0, 0, 0x00010000, 0x00000055 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa ; r0 as destination: 0xaaaaaaaa

; swim r0, r1, IM = 0x0: r0 as destination
        group   g44, in=1<<1, m=0, im=0
g44:    swim    r0, r1
        si      255
        rows    g44, 11
        .word   0, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 0
        .word   4, CC11+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 4
        .word   8, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 8 ; r0 as destination: 8
        .word   0x000000fb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: 251
        .word   0x000000ff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: 255
        .word   0x00000100, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; r0 as destination: 256
        .word   0x00000104, CC22+NEWPSW, 0, 0, 0x00010000, 4 ; r0 as destination: 260
        .word   0xfffffffb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; r0 as destination: -5
        .word   0xffffffff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff ; r0 as destination: -1
        .word   0x55555555, CC11+NEWPSW, 0, 0, 0x00010000, 0x00000055 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa ; r0 as destination: 0xaaaaaaaa

; swim r3, r0, IM = 0xc: ra = r0
        group   g45, out=1<<3, m=0
g45:    swim    r3, r0
        si      255
        rows    g45, 1
        .word   CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; ra = r0

; swim r3, r0, IM = 0xff: ra = r0
        group   g46, out=1<<3, m=0, im=0x000000ff
g46:    swim    r3, r0
        si      255
        rows    g46, 1
        .word   CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; ra = r0

; swim r3, r0, IM = 0x0: ra = r0
        group   g47, out=1<<3, m=0, im=0
g47:    swim    r3, r0
        si      255
        rows    g47, 1
        .word   CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; ra = r0

; swim r0, r0, IM = 0xc: both r0
        group   g48, m=0
g48:    swim    r0, r0
        si      255
        rows    g48, 1
        .word   CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; both r0

; swim r0, r0, IM = 0xff: both r0
        group   g49, m=0, im=0x000000ff
g49:    swim    r0, r0
        si      255
        rows    g49, 1
        .word   CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; both r0

; swim r0, r0, IM = 0x0: both r0
        group   g50, m=0, im=0
g50:    swim    r0, r0
        si      255
        rows    g50, 1
        .word   CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0 ; both r0

; swim r15, r14, IM = 0xc: sp, lr
        group   g51, in=1<<14, out=1<<15, m=0
g51:    swim    r15, r14
        si      255
        rows    g51, 11
        .word   0, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; sp, lr: 0
        .word   4, CC22+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; sp, lr: 4
        .word   8, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x0000000c ; sp, lr: 8
        .word   0x000000fb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; sp, lr: 251
        .word   0x000000ff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; sp, lr: 255
        .word   0x00000100, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x0000000c ; sp, lr: 256
        .word   0x00000104, CC33+NEWPSW, 0, 0, 0x00010000, 4, 0x0000000c ; sp, lr: 260
        .word   0xfffffffb, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x0000000c ; sp, lr: -5
        .word   0xffffffff, CC11+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x0000000c ; sp, lr: -1
        .word   0x55555555, CC22+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x0000000c ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x0000000c ; sp, lr: 0xaaaaaaaa

; swim r15, r14, IM = 0xff: sp, lr
        group   g52, in=1<<14, out=1<<15, m=0, im=0x000000ff
g52:    swim    r15, r14
        si      255
        rows    g52, 11
        .word   0, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; sp, lr: 0
        .word   4, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; sp, lr: 4
        .word   8, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0x000000ff ; sp, lr: 8
        .word   0x000000fb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; sp, lr: 251
        .word   0x000000ff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; sp, lr: 255
        .word   0x00000100, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0x000000ff ; sp, lr: 256
        .word   0x00000104, CC22+NEWPSW, 0, 0, 0x00010000, 4, 0x000000ff ; sp, lr: 260
        .word   0xfffffffb, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0x000000ff ; sp, lr: -5
        .word   0xffffffff, CC00+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0x000000ff ; sp, lr: -1
        .word   0x55555555, CC11+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0x000000ff ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0x000000ff ; sp, lr: 0xaaaaaaaa

; swim r15, r14, IM = 0x0: sp, lr
        group   g53, in=1<<14, out=1<<15, m=0, im=0
g53:    swim    r15, r14
        si      255
        rows    g53, 11
        .word   0, CC33+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; sp, lr: 0
        .word   4, CC00+NEWPSW, 0, 0, 0x00010000, 4, 0 ; sp, lr: 4
        .word   8, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 8, 0 ; sp, lr: 8
        .word   0x000000fb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; sp, lr: 251
        .word   0x000000ff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; sp, lr: 255
        .word   0x00000100, CC00+MACHINE+NEWPSW, 0, 0, 0x00010000, 0, 0 ; sp, lr: 256
        .word   0x00000104, CC11+NEWPSW, 0, 0, 0x00010000, 4, 0 ; sp, lr: 260
        .word   0xfffffffb, CC22+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, 0 ; sp, lr: -5
        .word   0xffffffff, CC33+NEWPSW, 0, 0, 0x00010000, 0x000000ff, 0 ; sp, lr: -1
        .word   0x55555555, CC00+NEWPSW, 0, 0, 0x00010000, 0x00000055, 0 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000aa, 0 ; sp, lr: 0xaaaaaaaa

        isa_end
