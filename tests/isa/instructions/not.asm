; SPDX-License-Identifier: MIT
;
; not: rd = complement of ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 133
        .equ    isa_users, 133
        .include "isa.inc"

; not r3, r1: two registers
        group   g1, in=1<<1, out=1<<3
g1:     not     r3, r1
        si      255
        rows    g1, 81
        .word   0, CC01, 0xffffffff ; two registers: 0
        .word   1, CC11, 0xfffffffe ; two registers: 1
        .word   0xffffffff, CC20, 0 ; two registers: -1
        .word   0x7fffffff, CC31, 0x80000000 ; two registers: 2^31-1
        .word   0x80000000, CC02, 0x7fffffff ; two registers: -2^31
        .word   0x55555555, CC11, 0xaaaaaaaa ; two registers: 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555555 ; two registers: 0xaaaaaaaa
        .word   1, CC31, 0xfffffffe ; two registers: 1
        .word   2, CC01, 0xfffffffd ; two registers: 2
        .word   4, CC11, 0xfffffffb ; two registers: 4
        .word   8, CC21, 0xfffffff7 ; two registers: 8
        .word   0x00000010, CC31, 0xffffffef ; two registers: 16
        .word   0x00000020, CC01, 0xffffffdf ; two registers: 32
        .word   0x00000040, CC11, 0xffffffbf ; two registers: 64
        .word   0x00000080, CC21, 0xffffff7f ; two registers: 128
        .word   0x00000100, CC31, 0xfffffeff ; two registers: 256
        .word   0x00000200, CC01, 0xfffffdff ; two registers: 512
        .word   0x00000400, CC11, 0xfffffbff ; two registers: 0x400
        .word   0x00000800, CC21, 0xfffff7ff ; two registers: 0x800
        .word   0x00001000, CC31, 0xffffefff ; two registers: 0x1000
        .word   0x00002000, CC01, 0xffffdfff ; two registers: 0x2000
        .word   0x00004000, CC11, 0xffffbfff ; two registers: 0x4000
        .word   0x00008000, CC21, 0xffff7fff ; two registers: 0x8000
        .word   0x00010000, CC31, 0xfffeffff ; two registers: 2^16
        .word   0x00020000, CC01, 0xfffdffff ; two registers: 2^17
        .word   0x00040000, CC11, 0xfffbffff ; two registers: 2^18
        .word   0x00080000, CC21, 0xfff7ffff ; two registers: 2^19
        .word   0x00100000, CC31, 0xffefffff ; two registers: 2^20
        .word   0x00200000, CC01, 0xffdfffff ; two registers: 2^21
        .word   0x00400000, CC11, 0xffbfffff ; two registers: 2^22
        .word   0x00800000, CC21, 0xff7fffff ; two registers: 2^23
        .word   0x01000000, CC31, 0xfeffffff ; two registers: 2^24
        .word   0x02000000, CC01, 0xfdffffff ; two registers: 2^25
        .word   0x04000000, CC11, 0xfbffffff ; two registers: 2^26
        .word   0x08000000, CC21, 0xf7ffffff ; two registers: 2^27
        .word   0x10000000, CC31, 0xefffffff ; two registers: 2^28
        .word   0x20000000, CC01, 0xdfffffff ; two registers: 2^29
        .word   0x40000000, CC11, 0xbfffffff ; two registers: 2^30
        .word   0x80000000, CC22, 0x7fffffff ; two registers: -2^31
        .word   0xfffffffe, CC32, 1 ; two registers: -2
        .word   0xfffffffd, CC02, 2 ; two registers: -3
        .word   0xfffffffb, CC12, 4 ; two registers: -5
        .word   0xfffffff7, CC22, 8 ; two registers: -9
        .word   0xffffffef, CC32, 0x00000010 ; two registers: -17
        .word   0xffffffdf, CC02, 0x00000020 ; two registers: -33
        .word   0xffffffbf, CC12, 0x00000040 ; two registers: -65
        .word   0xffffff7f, CC22, 0x00000080 ; two registers: -129
        .word   0xfffffeff, CC32, 0x00000100 ; two registers: -257
        .word   0xfffffdff, CC02, 0x00000200 ; two registers: -513
        .word   0xfffffbff, CC12, 0x00000400 ; two registers: 0xfffffbff
        .word   0xfffff7ff, CC22, 0x00000800 ; two registers: 0xfffff7ff
        .word   0xffffefff, CC32, 0x00001000 ; two registers: 0xffffefff
        .word   0xffffdfff, CC02, 0x00002000 ; two registers: 0xffffdfff
        .word   0xffffbfff, CC12, 0x00004000 ; two registers: 0xffffbfff
        .word   0xffff7fff, CC22, 0x00008000 ; two registers: 0xffff7fff
        .word   0xfffeffff, CC32, 0x00010000 ; two registers: 0xfffeffff
        .word   0xfffdffff, CC02, 0x00020000 ; two registers: 0xfffdffff
        .word   0xfffbffff, CC12, 0x00040000 ; two registers: 0xfffbffff
        .word   0xfff7ffff, CC22, 0x00080000 ; two registers: 0xfff7ffff
        .word   0xffefffff, CC32, 0x00100000 ; two registers: 0xffefffff
        .word   0xffdfffff, CC02, 0x00200000 ; two registers: 0xffdfffff
        .word   0xffbfffff, CC12, 0x00400000 ; two registers: 0xffbfffff
        .word   0xff7fffff, CC22, 0x00800000 ; two registers: 0xff7fffff
        .word   0xfeffffff, CC32, 0x01000000 ; two registers: 0xfeffffff
        .word   0xfdffffff, CC02, 0x02000000 ; two registers: 0xfdffffff
        .word   0xfbffffff, CC12, 0x04000000 ; two registers: 0xfbffffff
        .word   0xf7ffffff, CC22, 0x08000000 ; two registers: 0xf7ffffff
        .word   0xefffffff, CC32, 0x10000000 ; two registers: 0xefffffff
        .word   0xdfffffff, CC02, 0x20000000 ; two registers: 0xdfffffff
        .word   0xbfffffff, CC12, 0x40000000 ; two registers: 0xbfffffff
        .word   0x7fffffff, CC21, 0x80000000 ; two registers: 2^31-1
        .word   0x809af9db, CC32, 0x7f650624 ; two registers: 0x809af9db
        .word   0xd4f22bdd, CC02, 0x2b0dd422 ; two registers: 0xd4f22bdd
        .word   0xda5017cd, CC12, 0x25afe832 ; two registers: 0xda5017cd
        .word   0xbc7a8eba, CC22, 0x43857145 ; two registers: 0xbc7a8eba
        .word   0x02f6800d, CC31, 0xfd097ff2 ; two registers: 0x2f6800d
        .word   0x3d2aabb1, CC01, 0xc2d5544e ; two registers: 0x3d2aabb1
        .word   0x630a9538, CC11, 0x9cf56ac7 ; two registers: 0x630a9538
        .word   0x6f4f24df, CC21, 0x90b0db20 ; two registers: 0x6f4f24df
        .word   0x56195e1d, CC31, 0xa9e6a1e2 ; two registers: 0x56195e1d
        .word   0x70a1e326, CC01, 0x8f5e1cd9 ; two registers: 0x70a1e326

; not r1, r1: rd == ra
        group   g2, in=1<<1, out=1<<1
g2:     not     r1, r1
        si      255
        rows    g2, 7
        .word   0, CC11, 0xffffffff ; rd == ra: 0
        .word   1, CC21, 0xfffffffe ; rd == ra: 1
        .word   0xffffffff, CC30, 0 ; rd == ra: -1
        .word   0x7fffffff, CC01, 0x80000000 ; rd == ra: 2^31-1
        .word   0x80000000, CC12, 0x7fffffff ; rd == ra: -2^31
        .word   0x55555555, CC21, 0xaaaaaaaa ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC32, 0x55555555 ; rd == ra: 0xaaaaaaaa

; not r0, r1: r0 as destination
        group   g3, in=1<<1
g3:     not     r0, r1
        si      255
        rows    g3, 7
        .word   0, CC01 ; r0 as destination: 0
        .word   1, CC11 ; r0 as destination: 1
        .word   0xffffffff, CC20 ; r0 as destination: -1
        .word   0x7fffffff, CC31 ; r0 as destination: 2^31-1
        .word   0x80000000, CC02 ; r0 as destination: -2^31
        .word   0x55555555, CC11 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC22 ; r0 as destination: 0xaaaaaaaa

; not r3, r0: ra = r0
        group   g4, out=1<<3
g4:     not     r3, r0
        si      255
        rows    g4, 4
        .word   CC01, 0xffffffff ; ra = r0: CC 0 before
        .word   CC11, 0xffffffff ; ra = r0: CC 1 before
        .word   CC21, 0xffffffff ; ra = r0: CC 2 before
        .word   CC31, 0xffffffff ; ra = r0: CC 3 before

; not r0, r0: both r0
        group   g5
g5:     not     r0, r0
        si      255
        rows    g5, 4
        .word   CC01 ; both r0: CC 0 before
        .word   CC11 ; both r0: CC 1 before
        .word   CC21 ; both r0: CC 2 before
        .word   CC31 ; both r0: CC 3 before

; not r15, r14: sp, lr
        group   g6, in=1<<14, out=1<<15
g6:     not     r15, r14
        si      255
        rows    g6, 7
        .word   0, CC31, 0xffffffff ; sp, lr: 0
        .word   1, CC01, 0xfffffffe ; sp, lr: 1
        .word   0xffffffff, CC10, 0 ; sp, lr: -1
        .word   0x7fffffff, CC21, 0x80000000 ; sp, lr: 2^31-1
        .word   0x80000000, CC32, 0x7fffffff ; sp, lr: -2^31
        .word   0x55555555, CC01, 0xaaaaaaaa ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC12, 0x55555555 ; sp, lr: 0xaaaaaaaa

; not r14, r15: lr, sp
        group   g7, in=1<<15, out=1<<14
g7:     not     r14, r15
        si      255
        rows    g7, 7
        .word   0, CC21, 0xffffffff ; lr, sp: 0
        .word   1, CC31, 0xfffffffe ; lr, sp: 1
        .word   0xffffffff, CC00, 0 ; lr, sp: -1
        .word   0x7fffffff, CC11, 0x80000000 ; lr, sp: 2^31-1
        .word   0x80000000, CC22, 0x7fffffff ; lr, sp: -2^31
        .word   0x55555555, CC31, 0xaaaaaaaa ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC02, 0x55555555 ; lr, sp: 0xaaaaaaaa

; not with bit 0, unused
        group   g8
g8:     .word   0x38310001
        si      255
        rows    g8, 1
        .word   CC11+OPERATION, 0x38310001 ; unused bit 0

; not with bit 1, unused
        group   g9
g9:     .word   0x38310002
        si      255
        rows    g9, 1
        .word   CC22+OPERATION, 0x38310002 ; unused bit 1

; not with bit 2, unused
        group   g10
g10:    .word   0x38310004
        si      255
        rows    g10, 1
        .word   CC33+OPERATION, 0x38310004 ; unused bit 2

; not with bit 3, unused
        group   g11
g11:    .word   0x38310008
        si      255
        rows    g11, 1
        .word   CC00+OPERATION, 0x38310008 ; unused bit 3

; not with bit 4, unused
        group   g12
g12:    .word   0x38310010
        si      255
        rows    g12, 1
        .word   CC11+OPERATION, 0x38310010 ; unused bit 4

; not with bit 5, unused
        group   g13
g13:    .word   0x38310020
        si      255
        rows    g13, 1
        .word   CC22+OPERATION, 0x38310020 ; unused bit 5

; not with bit 6, unused
        group   g14
g14:    .word   0x38310040
        si      255
        rows    g14, 1
        .word   CC33+OPERATION, 0x38310040 ; unused bit 6

; not with bit 7, unused
        group   g15
g15:    .word   0x38310080
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x38310080 ; unused bit 7

; not with bit 8, unused
        group   g16
g16:    .word   0x38310100
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x38310100 ; unused bit 8

; not with bit 9, unused
        group   g17
g17:    .word   0x38310200
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x38310200 ; unused bit 9

; not with bit 10, unused
        group   g18
g18:    .word   0x38310400
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x38310400 ; unused bit 10

; not with bit 11, unused
        group   g19
g19:    .word   0x38310800
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x38310800 ; unused bit 11

; not with bit 12, unused
        group   g20
g20:    .word   0x38311000
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x38311000 ; unused bit 12

; not with bit 13, unused
        group   g21
g21:    .word   0x38312000
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x38312000 ; unused bit 13

; not with bit 14, unused
        group   g22
g22:    .word   0x38314000
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x38314000 ; unused bit 14

; not with bit 15, unused
        group   g23
g23:    .word   0x38318000
        si      255
        rows    g23, 1
        .word   CC00+OPERATION, 0x38318000 ; unused bit 15

        isa_end
