; SPDX-License-Identifier: MIT
;
; cmp: compare, signed
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 184
        .equ    isa_users, 184
        .include "isa.inc"

; cmp r1, r2: two registers
        group   g1, in=1<<1|1<<2
g1:     cmp     r1, r2
        si      255
        rows    g1, 128
        .word   0, 0, CC00 ; 0, 0
        .word   0, 1, CC11 ; 0, 1
        .word   0, 0xffffffff, CC22 ; 0, -1
        .word   0, 0x7fffffff, CC31 ; 0, 2^31-1
        .word   0, 0x80000000, CC02 ; 0, -2^31
        .word   0, 0x55555555, CC11 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC22 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32 ; 1, 0
        .word   1, 1, CC00 ; 1, 1
        .word   1, 0xffffffff, CC12 ; 1, -1
        .word   1, 0x7fffffff, CC21 ; 1, 2^31-1
        .word   1, 0x80000000, CC32 ; 1, -2^31
        .word   1, 0x55555555, CC01 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC12 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21 ; -1, 0
        .word   0xffffffff, 1, CC31 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC32 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01 ; -2^31, 0
        .word   0x80000000, 1, CC11 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32 ; 0x55555555, 0
        .word   0x55555555, 1, CC02 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12 ; 1, 0
        .word   0xeeabc953, 1, CC21 ; 0xeeabc953, 1
        .word   2, 1, CC32 ; 2, 1
        .word   0xb15b03cd, 2, CC01 ; 0xb15b03cd, 2
        .word   4, 0xffffffff, CC12 ; 4, -1
        .word   0x00143e36, 4, CC22 ; 0x143e36, 4
        .word   8, 0x7fffffff, CC31 ; 8, 2^31-1
        .word   0xa2f2a5a3, 8, CC01 ; 0xa2f2a5a3, 8
        .word   0x00000010, 0x80000000, CC12 ; 16, -2^31
        .word   0xf9540a9c, 0x00000010, CC21 ; 0xf9540a9c, 16
        .word   0x00000020, 0x55555555, CC31 ; 32, 0x55555555
        .word   0x84d3414c, 0x00000020, CC01 ; 0x84d3414c, 32
        .word   0x00000040, 0xaaaaaaaa, CC12 ; 64, 0xaaaaaaaa
        .word   0xa5aa2a92, 0x00000040, CC21 ; 0xa5aa2a92, 64
        .word   0x00000080, 0, CC32 ; 128, 0
        .word   0xf09edf9a, 0x00000080, CC01 ; 0xf09edf9a, 128
        .word   0x00000100, 1, CC12 ; 256, 1
        .word   0x7e591059, 0x00000100, CC22 ; 0x7e591059, 256
        .word   0x00000200, 0xffffffff, CC32 ; 512, -1
        .word   0x1461c2df, 0x00000200, CC02 ; 0x1461c2df, 512
        .word   0x00000400, 0x7fffffff, CC11 ; 0x400, 2^31-1
        .word   0xf265dd9d, 0x00000400, CC21 ; 0xf265dd9d, 0x400
        .word   0x00000800, 0x80000000, CC32 ; 0x800, -2^31
        .word   0x5a621ef4, 0x00000800, CC02 ; 0x5a621ef4, 0x800
        .word   0x00001000, 0x55555555, CC11 ; 0x1000, 0x55555555
        .word   0x1c53c7f4, 0x00001000, CC22 ; 0x1c53c7f4, 0x1000
        .word   0x00002000, 0xaaaaaaaa, CC32 ; 0x2000, 0xaaaaaaaa
        .word   0x71c6e181, 0x00002000, CC02 ; 0x71c6e181, 0x2000
        .word   0x00004000, 0, CC12 ; 0x4000, 0
        .word   0x76f93f1a, 0x00004000, CC22 ; 0x76f93f1a, 0x4000
        .word   0x00008000, 1, CC32 ; 0x8000, 1
        .word   0x718e230b, 0x00008000, CC02 ; 0x718e230b, 0x8000
        .word   0x00010000, 0xffffffff, CC12 ; 2^16, -1
        .word   0x1b036094, 0x00010000, CC22 ; 0x1b036094, 2^16
        .word   0x00020000, 0x7fffffff, CC31 ; 2^17, 2^31-1
        .word   0x54a15fc9, 0x00020000, CC02 ; 0x54a15fc9, 2^17
        .word   0x00040000, 0x80000000, CC12 ; 2^18, -2^31
        .word   0xc1c5689d, 0x00040000, CC21 ; 0xc1c5689d, 2^18
        .word   0x00080000, 0x55555555, CC31 ; 2^19, 0x55555555
        .word   0xf5ceef3d, 0x00080000, CC01 ; 0xf5ceef3d, 2^19
        .word   0x00100000, 0xaaaaaaaa, CC12 ; 2^20, 0xaaaaaaaa
        .word   0x08fb1859, 0x00100000, CC22 ; 0x8fb1859, 2^20
        .word   0x00200000, 0, CC32 ; 2^21, 0
        .word   0xc63a044e, 0x00200000, CC01 ; 0xc63a044e, 2^21
        .word   0x00400000, 1, CC12 ; 2^22, 1
        .word   0x5e28646d, 0x00400000, CC22 ; 0x5e28646d, 2^22
        .word   0x00800000, 0xffffffff, CC32 ; 2^23, -1
        .word   0xce0848b1, 0x00800000, CC01 ; 0xce0848b1, 2^23
        .word   0x01000000, 0x7fffffff, CC11 ; 2^24, 2^31-1
        .word   0x5328c87b, 0x01000000, CC22 ; 0x5328c87b, 2^24
        .word   0x02000000, 0x80000000, CC32 ; 2^25, -2^31
        .word   0xf15b15c9, 0x02000000, CC01 ; 0xf15b15c9, 2^25
        .word   0x04000000, 0x55555555, CC11 ; 2^26, 0x55555555
        .word   0xc1cc59de, 0x04000000, CC21 ; 0xc1cc59de, 2^26
        .word   0x08000000, 0xaaaaaaaa, CC32 ; 2^27, 0xaaaaaaaa
        .word   0x73b16366, 0x08000000, CC02 ; 0x73b16366, 2^27
        .word   0x10000000, 0, CC12 ; 2^28, 0
        .word   0x427259d0, 0x10000000, CC22 ; 0x427259d0, 2^28
        .word   0x20000000, 1, CC32 ; 2^29, 1
        .word   0x0b61443d, 0x20000000, CC01 ; 0xb61443d, 2^29
        .word   0x40000000, 0xffffffff, CC12 ; 2^30, -1
        .word   0xf193d408, 0x40000000, CC21 ; 0xf193d408, 2^30
        .word   0x80000000, 0x7fffffff, CC31 ; -2^31, 2^31-1
        .word   0x2a474776, 0x80000000, CC02 ; 0x2a474776, -2^31
        .word   5, 5, CC10 ; 5, 5
        .word   5, 7, CC21 ; 5, 7
        .word   0x80000000, 1, CC31 ; -2^31, 1
        .word   0xfffffffe, 0xffffffff, CC01 ; -2, -1
        .word   0xffffffff, 0xfffffffe, CC12 ; -1, -2
        .word   0xc6f7e623, 0x1831827d, CC21 ; 0xc6f7e623, 0x1831827d
        .word   0xc8914223, 0x0b84e1da, CC31 ; 0xc8914223, 0xb84e1da
        .word   0xe0dcb203, 0x0169e4ee, CC01 ; 0xe0dcb203, 0x169e4ee
        .word   0xd682b31a, 0x004c1896, CC11 ; 0xd682b31a, 0x4c1896
        .word   0x64fe7251, 0x00075a3b, CC22 ; 0x64fe7251, 0x75a3b
        .word   0x923d3ac0, 0x000149f8, CC31 ; 0x923d3ac0, 0x149f8
        .word   0x251fd0c5, 0x000007d7, CC02 ; 0x251fd0c5, 0x7d7
        .word   0x1788f49c, 0x00000578, CC12 ; 0x1788f49c, 0x578
        .word   0x7fb18e08, 0x00000019, CC22 ; 0x7fb18e08, 25
        .word   0xde080016, 9, CC31 ; 0xde080016, 9

; cmp r1, r1: ra == rb
        group   g2, in=1<<1
g2:     cmp     r1, r1
        si      255
        rows    g2, 8
        .word   2, CC00 ; ra == rb: 1, 2
        .word   0, CC10 ; ra == rb: 0, 0
        .word   1, CC20 ; ra == rb: -1, 1
        .word   0xffffffff, CC30 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC00 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC10 ; ra == rb: -2^31, -2^31
        .word   3, CC20 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC30 ; ra == rb: 0x55555555, 0xaaaaaaaa

; cmp r0, r2: ra = r0
        group   g3, in=1<<2
g3:     cmp     r0, r2
        si      255
        rows    g3, 8
        .word   2, CC01 ; ra = r0: 1, 2
        .word   0, CC10 ; ra = r0: 0, 0
        .word   1, CC21 ; ra = r0: -1, 1
        .word   0xffffffff, CC32 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC01 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC12 ; ra = r0: -2^31, -2^31
        .word   3, CC21 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC32 ; ra = r0: 0x55555555, 0xaaaaaaaa

; cmp r1, r0: rb = r0
        group   g4, in=1<<1
g4:     cmp     r1, r0
        si      255
        rows    g4, 8
        .word   1, CC02 ; rb = r0: 1, 2
        .word   0, CC10 ; rb = r0: 0, 0
        .word   0xffffffff, CC21 ; rb = r0: -1, 1
        .word   0x80000000, CC31 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC02 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC11 ; rb = r0: -2^31, -2^31
        .word   9, CC22 ; rb = r0: 9, 3
        .word   0x55555555, CC32 ; rb = r0: 0x55555555, 0xaaaaaaaa

; cmp r0, r0: both r0
        group   g5
g5:     cmp     r0, r0
        si      255
        rows    g5, 8
        .word   CC00 ; both r0: 1, 2
        .word   CC10 ; both r0: 0, 0
        .word   CC20 ; both r0: -1, 1
        .word   CC30 ; both r0: -2^31, -1
        .word   CC00 ; both r0: 2^31-1, 2^31-1
        .word   CC10 ; both r0: -2^31, -2^31
        .word   CC20 ; both r0: 9, 3
        .word   CC30 ; both r0: 0x55555555, 0xaaaaaaaa

; cmp r15, r14: sp, lr
        group   g6, in=1<<14|1<<15
g6:     cmp     r15, r14
        si      255
        rows    g6, 8
        .word   2, 1, CC01 ; sp, lr: 1, 2
        .word   0, 0, CC10 ; sp, lr: 0, 0
        .word   1, 0xffffffff, CC21 ; sp, lr: -1, 1
        .word   0xffffffff, 0x80000000, CC31 ; sp, lr: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00 ; sp, lr: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC10 ; sp, lr: -2^31, -2^31
        .word   3, 9, CC22 ; sp, lr: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC32 ; sp, lr: 0x55555555, 0xaaaaaaaa

; cmp with bit 0, unused
        group   g7
g7:     .word   0x34012001
        si      255
        rows    g7, 1
        .word   CC00+OPERATION, 0x34012001 ; unused bit 0

; cmp with bit 1, unused
        group   g8
g8:     .word   0x34012002
        si      255
        rows    g8, 1
        .word   CC11+OPERATION, 0x34012002 ; unused bit 1

; cmp with bit 2, unused
        group   g9
g9:     .word   0x34012004
        si      255
        rows    g9, 1
        .word   CC22+OPERATION, 0x34012004 ; unused bit 2

; cmp with bit 3, unused
        group   g10
g10:    .word   0x34012008
        si      255
        rows    g10, 1
        .word   CC33+OPERATION, 0x34012008 ; unused bit 3

; cmp with bit 4, unused
        group   g11
g11:    .word   0x34012010
        si      255
        rows    g11, 1
        .word   CC00+OPERATION, 0x34012010 ; unused bit 4

; cmp with bit 5, unused
        group   g12
g12:    .word   0x34012020
        si      255
        rows    g12, 1
        .word   CC11+OPERATION, 0x34012020 ; unused bit 5

; cmp with bit 6, unused
        group   g13
g13:    .word   0x34012040
        si      255
        rows    g13, 1
        .word   CC22+OPERATION, 0x34012040 ; unused bit 6

; cmp with bit 7, unused
        group   g14
g14:    .word   0x34012080
        si      255
        rows    g14, 1
        .word   CC33+OPERATION, 0x34012080 ; unused bit 7

; cmp with bit 8, unused
        group   g15
g15:    .word   0x34012100
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x34012100 ; unused bit 8

; cmp with bit 9, unused
        group   g16
g16:    .word   0x34012200
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x34012200 ; unused bit 9

; cmp with bit 10, unused
        group   g17
g17:    .word   0x34012400
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x34012400 ; unused bit 10

; cmp with bit 11, unused
        group   g18
g18:    .word   0x34012800
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x34012800 ; unused bit 11

; cmp with bit 20, unused
        group   g19
g19:    .word   0x34112000
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x34112000 ; unused bit 20

; cmp with bit 21, unused
        group   g20
g20:    .word   0x34212000
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x34212000 ; unused bit 21

; cmp with bit 22, unused
        group   g21
g21:    .word   0x34412000
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x34412000 ; unused bit 22

; cmp with bit 23, unused
        group   g22
g22:    .word   0x34812000
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x34812000 ; unused bit 23

        isa_end
