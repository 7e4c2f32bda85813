; SPDX-License-Identifier: MIT
;
; cmpu: compare, unsigned
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 184
        .equ    isa_users, 184
        .include "isa.inc"

; cmpu r1, r2: two registers
        group   g1, in=1<<1|1<<2
g1:     cmpu    r1, r2
        si      255
        rows    g1, 128
        .word   0, 0, CC00 ; 0, 0
        .word   0, 1, CC11 ; 0, 1
        .word   0, 0xffffffff, CC21 ; 0, -1
        .word   0, 0x7fffffff, CC31 ; 0, 2^31-1
        .word   0, 0x80000000, CC01 ; 0, -2^31
        .word   0, 0x55555555, CC11 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC21 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32 ; 1, 0
        .word   1, 1, CC00 ; 1, 1
        .word   1, 0xffffffff, CC11 ; 1, -1
        .word   1, 0x7fffffff, CC21 ; 1, 2^31-1
        .word   1, 0x80000000, CC31 ; 1, -2^31
        .word   1, 0x55555555, CC01 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC22 ; -1, 0
        .word   0xffffffff, 1, CC32 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC02 ; -2^31, 0
        .word   0x80000000, 1, CC12 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC32 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC12 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32 ; 0x55555555, 0
        .word   0x55555555, 1, CC02 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC22 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC32 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12 ; 1, 0
        .word   0xca18b7aa, 1, CC22 ; 0xca18b7aa, 1
        .word   2, 1, CC32 ; 2, 1
        .word   0x53029937, 2, CC02 ; 0x53029937, 2
        .word   4, 0xffffffff, CC11 ; 4, -1
        .word   0x78b84519, 4, CC22 ; 0x78b84519, 4
        .word   8, 0x7fffffff, CC31 ; 8, 2^31-1
        .word   0xcfafe426, 8, CC02 ; 0xcfafe426, 8
        .word   0x00000010, 0x80000000, CC11 ; 16, -2^31
        .word   0xaa13d80c, 0x00000010, CC22 ; 0xaa13d80c, 16
        .word   0x00000020, 0x55555555, CC31 ; 32, 0x55555555
        .word   0x2612885e, 0x00000020, CC02 ; 0x2612885e, 32
        .word   0x00000040, 0xaaaaaaaa, CC11 ; 64, 0xaaaaaaaa
        .word   0xd8e8b483, 0x00000040, CC22 ; 0xd8e8b483, 64
        .word   0x00000080, 0, CC32 ; 128, 0
        .word   0x64b9cf57, 0x00000080, CC02 ; 0x64b9cf57, 128
        .word   0x00000100, 1, CC12 ; 256, 1
        .word   0x8d8c64de, 0x00000100, CC22 ; 0x8d8c64de, 256
        .word   0x00000200, 0xffffffff, CC31 ; 512, -1
        .word   0x87feb8e2, 0x00000200, CC02 ; 0x87feb8e2, 512
        .word   0x00000400, 0x7fffffff, CC11 ; 0x400, 2^31-1
        .word   0x8a57f427, 0x00000400, CC22 ; 0x8a57f427, 0x400
        .word   0x00000800, 0x80000000, CC31 ; 0x800, -2^31
        .word   0x1304b733, 0x00000800, CC02 ; 0x1304b733, 0x800
        .word   0x00001000, 0x55555555, CC11 ; 0x1000, 0x55555555
        .word   0x4dd2b5e2, 0x00001000, CC22 ; 0x4dd2b5e2, 0x1000
        .word   0x00002000, 0xaaaaaaaa, CC31 ; 0x2000, 0xaaaaaaaa
        .word   0x0207a5b9, 0x00002000, CC02 ; 0x207a5b9, 0x2000
        .word   0x00004000, 0, CC12 ; 0x4000, 0
        .word   0xa5d1698c, 0x00004000, CC22 ; 0xa5d1698c, 0x4000
        .word   0x00008000, 1, CC32 ; 0x8000, 1
        .word   0x9c232ef8, 0x00008000, CC02 ; 0x9c232ef8, 0x8000
        .word   0x00010000, 0xffffffff, CC11 ; 2^16, -1
        .word   0x5fa03978, 0x00010000, CC22 ; 0x5fa03978, 2^16
        .word   0x00020000, 0x7fffffff, CC31 ; 2^17, 2^31-1
        .word   0x3de1e92b, 0x00020000, CC02 ; 0x3de1e92b, 2^17
        .word   0x00040000, 0x80000000, CC11 ; 2^18, -2^31
        .word   0xe472fcf8, 0x00040000, CC22 ; 0xe472fcf8, 2^18
        .word   0x00080000, 0x55555555, CC31 ; 2^19, 0x55555555
        .word   0x8ebd3a8d, 0x00080000, CC02 ; 0x8ebd3a8d, 2^19
        .word   0x00100000, 0xaaaaaaaa, CC11 ; 2^20, 0xaaaaaaaa
        .word   0x87f44ea1, 0x00100000, CC22 ; 0x87f44ea1, 2^20
        .word   0x00200000, 0, CC32 ; 2^21, 0
        .word   0x74c657af, 0x00200000, CC02 ; 0x74c657af, 2^21
        .word   0x00400000, 1, CC12 ; 2^22, 1
        .word   0xf152e38c, 0x00400000, CC22 ; 0xf152e38c, 2^22
        .word   0x00800000, 0xffffffff, CC31 ; 2^23, -1
        .word   0x4a577f48, 0x00800000, CC02 ; 0x4a577f48, 2^23
        .word   0x01000000, 0x7fffffff, CC11 ; 2^24, 2^31-1
        .word   0x67f861a4, 0x01000000, CC22 ; 0x67f861a4, 2^24
        .word   0x02000000, 0x80000000, CC31 ; 2^25, -2^31
        .word   0x1ca66756, 0x02000000, CC02 ; 0x1ca66756, 2^25
        .word   0x04000000, 0x55555555, CC11 ; 2^26, 0x55555555
        .word   0xa00cfd51, 0x04000000, CC22 ; 0xa00cfd51, 2^26
        .word   0x08000000, 0xaaaaaaaa, CC31 ; 2^27, 0xaaaaaaaa
        .word   0x021aac92, 0x08000000, CC01 ; 0x21aac92, 2^27
        .word   0x10000000, 0, CC12 ; 2^28, 0
        .word   0x90c82b43, 0x10000000, CC22 ; 0x90c82b43, 2^28
        .word   0x20000000, 1, CC32 ; 2^29, 1
        .word   0x4156501e, 0x20000000, CC02 ; 0x4156501e, 2^29
        .word   0x40000000, 0xffffffff, CC11 ; 2^30, -1
        .word   0x5afc3fad, 0x40000000, CC22 ; 0x5afc3fad, 2^30
        .word   0x80000000, 0x7fffffff, CC32 ; -2^31, 2^31-1
        .word   0x4a0f6345, 0x80000000, CC01 ; 0x4a0f6345, -2^31
        .word   5, 5, CC10 ; 5, 5
        .word   5, 7, CC21 ; 5, 7
        .word   0x80000000, 1, CC32 ; -2^31, 1
        .word   0xfffffffe, 0xffffffff, CC01 ; -2, -1
        .word   0xffffffff, 0xfffffffe, CC12 ; -1, -2
        .word   0xae0da6b6, 0xeb213329, CC21 ; 0xae0da6b6, 0xeb213329
        .word   0x5a546f9f, 0x1f296025, CC32 ; 0x5a546f9f, 0x1f296025
        .word   0xc6439837, 0x001e32d8, CC02 ; 0xc6439837, 0x1e32d8
        .word   0x27a5a67f, 0x005b8f1f, CC12 ; 0x27a5a67f, 0x5b8f1f
        .word   0x8f388967, 0x0007b80f, CC22 ; 0x8f388967, 0x7b80f
        .word   0xdd1d4165, 0x00014608, CC32 ; 0xdd1d4165, 0x14608
        .word   0xf16d1198, 0x00000bca, CC02 ; 0xf16d1198, 0xbca
        .word   0x7951e013, 0x00000783, CC12 ; 0x7951e013, 0x783
        .word   0x23cd7c83, 0x00000093, CC22 ; 0x23cd7c83, 147
        .word   0x472b8bfc, 8, CC32 ; 0x472b8bfc, 8

; cmpu r1, r1: ra == rb
        group   g2, in=1<<1
g2:     cmpu    r1, r1
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

; cmpu r0, r2: ra = r0
        group   g3, in=1<<2
g3:     cmpu    r0, r2
        si      255
        rows    g3, 8
        .word   2, CC01 ; ra = r0: 1, 2
        .word   0, CC10 ; ra = r0: 0, 0
        .word   1, CC21 ; ra = r0: -1, 1
        .word   0xffffffff, CC31 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC01 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC11 ; ra = r0: -2^31, -2^31
        .word   3, CC21 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC31 ; ra = r0: 0x55555555, 0xaaaaaaaa

; cmpu r1, r0: rb = r0
        group   g4, in=1<<1
g4:     cmpu    r1, r0
        si      255
        rows    g4, 8
        .word   1, CC02 ; rb = r0: 1, 2
        .word   0, CC10 ; rb = r0: 0, 0
        .word   0xffffffff, CC22 ; rb = r0: -1, 1
        .word   0x80000000, CC32 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC02 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC12 ; rb = r0: -2^31, -2^31
        .word   9, CC22 ; rb = r0: 9, 3
        .word   0x55555555, CC32 ; rb = r0: 0x55555555, 0xaaaaaaaa

; cmpu r0, r0: both r0
        group   g5
g5:     cmpu    r0, r0
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

; cmpu r15, r14: sp, lr
        group   g6, in=1<<14|1<<15
g6:     cmpu    r15, r14
        si      255
        rows    g6, 8
        .word   2, 1, CC01 ; sp, lr: 1, 2
        .word   0, 0, CC10 ; sp, lr: 0, 0
        .word   1, 0xffffffff, CC22 ; sp, lr: -1, 1
        .word   0xffffffff, 0x80000000, CC31 ; sp, lr: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00 ; sp, lr: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC10 ; sp, lr: -2^31, -2^31
        .word   3, 9, CC22 ; sp, lr: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC31 ; sp, lr: 0x55555555, 0xaaaaaaaa

; cmpu with bit 0, unused
        group   g7
g7:     .word   0x35012001
        si      255
        rows    g7, 1
        .word   CC00+OPERATION, 0x35012001 ; unused bit 0

; cmpu with bit 1, unused
        group   g8
g8:     .word   0x35012002
        si      255
        rows    g8, 1
        .word   CC11+OPERATION, 0x35012002 ; unused bit 1

; cmpu with bit 2, unused
        group   g9
g9:     .word   0x35012004
        si      255
        rows    g9, 1
        .word   CC22+OPERATION, 0x35012004 ; unused bit 2

; cmpu with bit 3, unused
        group   g10
g10:    .word   0x35012008
        si      255
        rows    g10, 1
        .word   CC33+OPERATION, 0x35012008 ; unused bit 3

; cmpu with bit 4, unused
        group   g11
g11:    .word   0x35012010
        si      255
        rows    g11, 1
        .word   CC00+OPERATION, 0x35012010 ; unused bit 4

; cmpu with bit 5, unused
        group   g12
g12:    .word   0x35012020
        si      255
        rows    g12, 1
        .word   CC11+OPERATION, 0x35012020 ; unused bit 5

; cmpu with bit 6, unused
        group   g13
g13:    .word   0x35012040
        si      255
        rows    g13, 1
        .word   CC22+OPERATION, 0x35012040 ; unused bit 6

; cmpu with bit 7, unused
        group   g14
g14:    .word   0x35012080
        si      255
        rows    g14, 1
        .word   CC33+OPERATION, 0x35012080 ; unused bit 7

; cmpu with bit 8, unused
        group   g15
g15:    .word   0x35012100
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x35012100 ; unused bit 8

; cmpu with bit 9, unused
        group   g16
g16:    .word   0x35012200
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x35012200 ; unused bit 9

; cmpu with bit 10, unused
        group   g17
g17:    .word   0x35012400
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x35012400 ; unused bit 10

; cmpu with bit 11, unused
        group   g18
g18:    .word   0x35012800
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x35012800 ; unused bit 11

; cmpu with bit 20, unused
        group   g19
g19:    .word   0x35112000
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x35112000 ; unused bit 20

; cmpu with bit 21, unused
        group   g20
g20:    .word   0x35212000
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x35212000 ; unused bit 21

; cmpu with bit 22, unused
        group   g21
g21:    .word   0x35412000
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x35412000 ; unused bit 22

; cmpu with bit 23, unused
        group   g22
g22:    .word   0x35812000
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x35812000 ; unused bit 23

        isa_end
