; SPDX-License-Identifier: MIT
;
; mv: rd = ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 133
        .equ    isa_users, 133
        .include "isa.inc"

; mv r3, r1: two registers
        group   g1, in=1<<1, out=1<<3
g1:     mv      r3, r1
        si      255
        rows    g1, 81
        .word   0, CC00, 0 ; two registers: 0
        .word   1, CC11, 1 ; two registers: 1
        .word   0xffffffff, CC22, 0xffffffff ; two registers: -1
        .word   0x7fffffff, CC33, 0x7fffffff ; two registers: 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; two registers: -2^31
        .word   0x55555555, CC11, 0x55555555 ; two registers: 0x55555555
        .word   0xaaaaaaaa, CC22, 0xaaaaaaaa ; two registers: 0xaaaaaaaa
        .word   1, CC33, 1 ; two registers: 1
        .word   2, CC00, 2 ; two registers: 2
        .word   4, CC11, 4 ; two registers: 4
        .word   8, CC22, 8 ; two registers: 8
        .word   0x00000010, CC33, 0x00000010 ; two registers: 16
        .word   0x00000020, CC00, 0x00000020 ; two registers: 32
        .word   0x00000040, CC11, 0x00000040 ; two registers: 64
        .word   0x00000080, CC22, 0x00000080 ; two registers: 128
        .word   0x00000100, CC33, 0x00000100 ; two registers: 256
        .word   0x00000200, CC00, 0x00000200 ; two registers: 512
        .word   0x00000400, CC11, 0x00000400 ; two registers: 0x400
        .word   0x00000800, CC22, 0x00000800 ; two registers: 0x800
        .word   0x00001000, CC33, 0x00001000 ; two registers: 0x1000
        .word   0x00002000, CC00, 0x00002000 ; two registers: 0x2000
        .word   0x00004000, CC11, 0x00004000 ; two registers: 0x4000
        .word   0x00008000, CC22, 0x00008000 ; two registers: 0x8000
        .word   0x00010000, CC33, 0x00010000 ; two registers: 2^16
        .word   0x00020000, CC00, 0x00020000 ; two registers: 2^17
        .word   0x00040000, CC11, 0x00040000 ; two registers: 2^18
        .word   0x00080000, CC22, 0x00080000 ; two registers: 2^19
        .word   0x00100000, CC33, 0x00100000 ; two registers: 2^20
        .word   0x00200000, CC00, 0x00200000 ; two registers: 2^21
        .word   0x00400000, CC11, 0x00400000 ; two registers: 2^22
        .word   0x00800000, CC22, 0x00800000 ; two registers: 2^23
        .word   0x01000000, CC33, 0x01000000 ; two registers: 2^24
        .word   0x02000000, CC00, 0x02000000 ; two registers: 2^25
        .word   0x04000000, CC11, 0x04000000 ; two registers: 2^26
        .word   0x08000000, CC22, 0x08000000 ; two registers: 2^27
        .word   0x10000000, CC33, 0x10000000 ; two registers: 2^28
        .word   0x20000000, CC00, 0x20000000 ; two registers: 2^29
        .word   0x40000000, CC11, 0x40000000 ; two registers: 2^30
        .word   0x80000000, CC22, 0x80000000 ; two registers: -2^31
        .word   0xfffffffe, CC33, 0xfffffffe ; two registers: -2
        .word   0xfffffffd, CC00, 0xfffffffd ; two registers: -3
        .word   0xfffffffb, CC11, 0xfffffffb ; two registers: -5
        .word   0xfffffff7, CC22, 0xfffffff7 ; two registers: -9
        .word   0xffffffef, CC33, 0xffffffef ; two registers: -17
        .word   0xffffffdf, CC00, 0xffffffdf ; two registers: -33
        .word   0xffffffbf, CC11, 0xffffffbf ; two registers: -65
        .word   0xffffff7f, CC22, 0xffffff7f ; two registers: -129
        .word   0xfffffeff, CC33, 0xfffffeff ; two registers: -257
        .word   0xfffffdff, CC00, 0xfffffdff ; two registers: -513
        .word   0xfffffbff, CC11, 0xfffffbff ; two registers: 0xfffffbff
        .word   0xfffff7ff, CC22, 0xfffff7ff ; two registers: 0xfffff7ff
        .word   0xffffefff, CC33, 0xffffefff ; two registers: 0xffffefff
        .word   0xffffdfff, CC00, 0xffffdfff ; two registers: 0xffffdfff
        .word   0xffffbfff, CC11, 0xffffbfff ; two registers: 0xffffbfff
        .word   0xffff7fff, CC22, 0xffff7fff ; two registers: 0xffff7fff
        .word   0xfffeffff, CC33, 0xfffeffff ; two registers: 0xfffeffff
        .word   0xfffdffff, CC00, 0xfffdffff ; two registers: 0xfffdffff
        .word   0xfffbffff, CC11, 0xfffbffff ; two registers: 0xfffbffff
        .word   0xfff7ffff, CC22, 0xfff7ffff ; two registers: 0xfff7ffff
        .word   0xffefffff, CC33, 0xffefffff ; two registers: 0xffefffff
        .word   0xffdfffff, CC00, 0xffdfffff ; two registers: 0xffdfffff
        .word   0xffbfffff, CC11, 0xffbfffff ; two registers: 0xffbfffff
        .word   0xff7fffff, CC22, 0xff7fffff ; two registers: 0xff7fffff
        .word   0xfeffffff, CC33, 0xfeffffff ; two registers: 0xfeffffff
        .word   0xfdffffff, CC00, 0xfdffffff ; two registers: 0xfdffffff
        .word   0xfbffffff, CC11, 0xfbffffff ; two registers: 0xfbffffff
        .word   0xf7ffffff, CC22, 0xf7ffffff ; two registers: 0xf7ffffff
        .word   0xefffffff, CC33, 0xefffffff ; two registers: 0xefffffff
        .word   0xdfffffff, CC00, 0xdfffffff ; two registers: 0xdfffffff
        .word   0xbfffffff, CC11, 0xbfffffff ; two registers: 0xbfffffff
        .word   0x7fffffff, CC22, 0x7fffffff ; two registers: 2^31-1
        .word   0xc1c87491, CC33, 0xc1c87491 ; two registers: 0xc1c87491
        .word   0x1f0d5ffb, CC00, 0x1f0d5ffb ; two registers: 0x1f0d5ffb
        .word   0x4977d0e6, CC11, 0x4977d0e6 ; two registers: 0x4977d0e6
        .word   0x976fbc60, CC22, 0x976fbc60 ; two registers: 0x976fbc60
        .word   0x52ac6e98, CC33, 0x52ac6e98 ; two registers: 0x52ac6e98
        .word   0x93440811, CC00, 0x93440811 ; two registers: 0x93440811
        .word   0x6b647a53, CC11, 0x6b647a53 ; two registers: 0x6b647a53
        .word   0xea2ac757, CC22, 0xea2ac757 ; two registers: 0xea2ac757
        .word   0x81422c04, CC33, 0x81422c04 ; two registers: 0x81422c04
        .word   0x7d368446, CC00, 0x7d368446 ; two registers: 0x7d368446

; mv r1, r1: rd == ra
        group   g2, in=1<<1, out=1<<1
g2:     mv      r1, r1
        si      255
        rows    g2, 7
        .word   0, CC11, 0 ; rd == ra: 0
        .word   1, CC22, 1 ; rd == ra: 1
        .word   0xffffffff, CC33, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC00, 0x7fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; rd == ra: -2^31
        .word   0x55555555, CC22, 0x55555555 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC33, 0xaaaaaaaa ; rd == ra: 0xaaaaaaaa

; mv r0, r1: r0 as destination
        group   g3, in=1<<1
g3:     mv      r0, r1
        si      255
        rows    g3, 7
        .word   0, CC00 ; r0 as destination: 0
        .word   1, CC11 ; r0 as destination: 1
        .word   0xffffffff, CC22 ; r0 as destination: -1
        .word   0x7fffffff, CC33 ; r0 as destination: 2^31-1
        .word   0x80000000, CC00 ; r0 as destination: -2^31
        .word   0x55555555, CC11 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC22 ; r0 as destination: 0xaaaaaaaa

; mv r3, r0: ra = r0
        group   g4, out=1<<3
g4:     mv      r3, r0
        si      255
        rows    g4, 4
        .word   CC00, 0 ; ra = r0: CC 0 before
        .word   CC11, 0 ; ra = r0: CC 1 before
        .word   CC22, 0 ; ra = r0: CC 2 before
        .word   CC33, 0 ; ra = r0: CC 3 before

; mv r0, r0: both r0
        group   g5
g5:     mv      r0, r0
        si      255
        rows    g5, 4
        .word   CC00 ; both r0: CC 0 before
        .word   CC11 ; both r0: CC 1 before
        .word   CC22 ; both r0: CC 2 before
        .word   CC33 ; both r0: CC 3 before

; mv r15, r14: sp, lr
        group   g6, in=1<<14, out=1<<15
g6:     mv      r15, r14
        si      255
        rows    g6, 7
        .word   0, CC33, 0 ; sp, lr: 0
        .word   1, CC00, 1 ; sp, lr: 1
        .word   0xffffffff, CC11, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC22, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC33, 0x80000000 ; sp, lr: -2^31
        .word   0x55555555, CC00, 0x55555555 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaaaaaa ; sp, lr: 0xaaaaaaaa

; mv r14, r15: lr, sp
        group   g7, in=1<<15, out=1<<14
g7:     mv      r14, r15
        si      255
        rows    g7, 7
        .word   0, CC22, 0 ; lr, sp: 0
        .word   1, CC33, 1 ; lr, sp: 1
        .word   0xffffffff, CC00, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC11, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC22, 0x80000000 ; lr, sp: -2^31
        .word   0x55555555, CC33, 0x55555555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC00, 0xaaaaaaaa ; lr, sp: 0xaaaaaaaa

; mv with bit 0, unused
        group   g8
g8:     .word   0x30310001
        si      255
        rows    g8, 1
        .word   CC11+OPERATION, 0x30310001 ; unused bit 0

; mv with bit 1, unused
        group   g9
g9:     .word   0x30310002
        si      255
        rows    g9, 1
        .word   CC22+OPERATION, 0x30310002 ; unused bit 1

; mv with bit 2, unused
        group   g10
g10:    .word   0x30310004
        si      255
        rows    g10, 1
        .word   CC33+OPERATION, 0x30310004 ; unused bit 2

; mv with bit 3, unused
        group   g11
g11:    .word   0x30310008
        si      255
        rows    g11, 1
        .word   CC00+OPERATION, 0x30310008 ; unused bit 3

; mv with bit 4, unused
        group   g12
g12:    .word   0x30310010
        si      255
        rows    g12, 1
        .word   CC11+OPERATION, 0x30310010 ; unused bit 4

; mv with bit 5, unused
        group   g13
g13:    .word   0x30310020
        si      255
        rows    g13, 1
        .word   CC22+OPERATION, 0x30310020 ; unused bit 5

; mv with bit 6, unused
        group   g14
g14:    .word   0x30310040
        si      255
        rows    g14, 1
        .word   CC33+OPERATION, 0x30310040 ; unused bit 6

; mv with bit 7, unused
        group   g15
g15:    .word   0x30310080
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x30310080 ; unused bit 7

; mv with bit 8, unused
        group   g16
g16:    .word   0x30310100
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x30310100 ; unused bit 8

; mv with bit 9, unused
        group   g17
g17:    .word   0x30310200
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x30310200 ; unused bit 9

; mv with bit 10, unused
        group   g18
g18:    .word   0x30310400
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x30310400 ; unused bit 10

; mv with bit 11, unused
        group   g19
g19:    .word   0x30310800
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x30310800 ; unused bit 11

; mv with bit 12, unused
        group   g20
g20:    .word   0x30311000
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x30311000 ; unused bit 12

; mv with bit 13, unused
        group   g21
g21:    .word   0x30312000
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x30312000 ; unused bit 13

; mv with bit 14, unused
        group   g22
g22:    .word   0x30314000
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x30314000 ; unused bit 14

; mv with bit 15, unused
        group   g23
g23:    .word   0x30318000
        si      255
        rows    g23, 1
        .word   CC00+OPERATION, 0x30318000 ; unused bit 15

        isa_end
