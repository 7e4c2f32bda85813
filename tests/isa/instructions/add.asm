; SPDX-License-Identifier: MIT
;
; add: rd = ra + rb, overflow traps
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 245
        .equ    isa_users, 237
        .include "isa.inc"

; add r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     add     r3, r1, r2
        si      255
        rows    g1, 129
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC12, 1 ; 0, 1
        .word   0, 0xffffffff, CC21, 0xffffffff ; 0, -1
        .word   0, 0x7fffffff, CC32, 0x7fffffff ; 0, 2^31-1
        .word   0, 0x80000000, CC01, 0x80000000 ; 0, -2^31
        .word   0, 0x55555555, CC12, 0x55555555 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC02, 2 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC22+OVERFLOW, 0 ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000001 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x55555556 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11, 0xaaaaaaab ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC30, 0 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0xfffffffe ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 0x7ffffffe ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22+OVERFLOW, 0 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32, 0x55555554 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xaaaaaaa9 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22+OVERFLOW, 0 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC32, 0x7ffffffe ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00+OVERFLOW, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0xffffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22+OVERFLOW, 0 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x2aaaaaa9 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000001 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00+OVERFLOW, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xd5555555 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22+OVERFLOW, 0 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555556 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555554 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22+OVERFLOW, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0xd5555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00+OVERFLOW, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11, 0xffffffff ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaa9 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x2aaaaaa9 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0x4de32514, 1, CC22, 0x4de32515 ; 0x4de32514, 1: walking one
        .word   2, 1, CC32, 3 ; 2, 1: walking one
        .word   0xba034f4c, 2, CC01, 0xba034f4e ; 0xba034f4c, 2: walking one
        .word   4, 0xffffffff, CC12, 3 ; 4, -1: walking one
        .word   0x7dc987b6, 4, CC22, 0x7dc987ba ; 0x7dc987b6, 4: walking one
        .word   8, 0x7fffffff, CC33+OVERFLOW, 0 ; 8, 2^31-1: walking one
        .word   0x8ec078eb, 8, CC01, 0x8ec078f3 ; 0x8ec078eb, 8: walking one
        .word   0x00000010, 0x80000000, CC11, 0x80000010 ; 16, -2^31: walking one
        .word   0x534a2ccb, 0x00000010, CC22, 0x534a2cdb ; 0x534a2ccb, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x55555575 ; 32, 0x55555555: walking one
        .word   0x699739b7, 0x00000020, CC02, 0x699739d7 ; 0x699739b7, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11, 0xaaaaaaea ; 64, 0xaaaaaaaa: walking one
        .word   0x55b03de9, 0x00000040, CC22, 0x55b03e29 ; 0x55b03de9, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0x1bb8f437, 0x00000080, CC02, 0x1bb8f4b7 ; 0x1bb8f437, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000101 ; 256, 1: walking one
        .word   0x038a15d7, 0x00000100, CC22, 0x038a16d7 ; 0x38a15d7, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x000001ff ; 512, -1: walking one
        .word   0x9f3b6e60, 0x00000200, CC01, 0x9f3b7060 ; 0x9f3b6e60, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11+OVERFLOW, 0 ; 0x400, 2^31-1: walking one
        .word   0x85657d5c, 0x00000400, CC21, 0x8565815c ; 0x85657d5c, 0x400: walking one
        .word   0x00000800, 0x80000000, CC31, 0x80000800 ; 0x800, -2^31: walking one
        .word   0x39d767dc, 0x00000800, CC02, 0x39d76fdc ; 0x39d767dc, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x55556555 ; 0x1000, 0x55555555: walking one
        .word   0xbc555272, 0x00001000, CC21, 0xbc556272 ; 0xbc555272, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC31, 0xaaaacaaa ; 0x2000, 0xaaaaaaaa: walking one
        .word   0x284f795e, 0x00002000, CC02, 0x284f995e ; 0x284f795e, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0xd2b3408d, 0x00004000, CC21, 0xd2b3808d ; 0xd2b3408d, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008001 ; 0x8000, 1: walking one
        .word   0x784670d7, 0x00008000, CC02, 0x7846f0d7 ; 0x784670d7, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x0000ffff ; 2^16, -1: walking one
        .word   0xa3eb4d0e, 0x00010000, CC21, 0xa3ec4d0e ; 0xa3eb4d0e, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC33+OVERFLOW, 0 ; 2^17, 2^31-1: walking one
        .word   0x8e17a6c8, 0x00020000, CC01, 0x8e19a6c8 ; 0x8e17a6c8, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11, 0x80040000 ; 2^18, -2^31: walking one
        .word   0x7f954e60, 0x00040000, CC22, 0x7f994e60 ; 0x7f954e60, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x555d5555 ; 2^19, 0x55555555: walking one
        .word   0x54fdc342, 0x00080000, CC02, 0x5505c342 ; 0x54fdc342, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11, 0xaabaaaaa ; 2^20, 0xaaaaaaaa: walking one
        .word   0x363dffef, 0x00100000, CC22, 0x364dffef ; 0x363dffef, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0xe79dcf70, 0x00200000, CC01, 0xe7bdcf70 ; 0xe79dcf70, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400001 ; 2^22, 1: walking one
        .word   0x6539dc87, 0x00400000, CC22, 0x6579dc87 ; 0x6539dc87, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x007fffff ; 2^23, -1: walking one
        .word   0xa9a85adf, 0x00800000, CC01, 0xaa285adf ; 0xa9a85adf, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11+OVERFLOW, 0 ; 2^24, 2^31-1: walking one
        .word   0x67327045, 0x01000000, CC22, 0x68327045 ; 0x67327045, 2^24: walking one
        .word   0x02000000, 0x80000000, CC31, 0x82000000 ; 2^25, -2^31: walking one
        .word   0x51f17190, 0x02000000, CC02, 0x53f17190 ; 0x51f17190, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x59555555 ; 2^26, 0x55555555: walking one
        .word   0xa7bcd3fd, 0x04000000, CC21, 0xabbcd3fd ; 0xa7bcd3fd, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC31, 0xb2aaaaaa ; 2^27, 0xaaaaaaaa: walking one
        .word   0x7464a183, 0x08000000, CC02, 0x7c64a183 ; 0x7464a183, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0xd5b53191, 0x10000000, CC21, 0xe5b53191 ; 0xd5b53191, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000001 ; 2^29, 1: walking one
        .word   0x9d0bd83c, 0x20000000, CC01, 0xbd0bd83c ; 0x9d0bd83c, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x3fffffff ; 2^30, -1: walking one
        .word   0x87e28a16, 0x40000000, CC21, 0xc7e28a16 ; 0x87e28a16, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0x32c33c0f, 0x80000000, CC01, 0xb2c33c0f ; 0x32c33c0f, -2^31: walking one
        .word   0x40000000, 0x40000000, CC11+OVERFLOW, 0 ; 2^30, 2^30
        .word   0x3fffffff, 0x40000000, CC22, 0x7fffffff ; 0x3fffffff, 2^30
        .word   0xc0000000, 0xc0000000, CC31, 0x80000000 ; 0xc0000000, 0xc0000000
        .word   0xbfffffff, 0xc0000000, CC00+OVERFLOW, 0 ; 0xbfffffff, 0xc0000000
        .word   0x80000001, 0xffffffff, CC11, 0x80000000 ; -2^31+1, -1
        .word   0x7ffffffe, 1, CC22, 0x7fffffff ; 0x7ffffffe, 1
        .word   0xffb99a6a, 0x20d3c287, CC32, 0x208d5cf1 ; 0xffb99a6a, 0x20d3c287: random
        .word   0x90f90b1a, 0x189d2ac5, CC01, 0xa99635df ; 0x90f90b1a, 0x189d2ac5: random
        .word   0x25c13085, 0x0123c80d, CC12, 0x26e4f892 ; 0x25c13085, 0x123c80d: random
        .word   0x20fb585d, 0x0046059d, CC22, 0x21415dfa ; 0x20fb585d, 0x46059d: random
        .word   0x0160b0bd, 0x00049e53, CC32, 0x01654f10 ; 0x160b0bd, 0x49e53: random
        .word   0x794fa808, 0x00002bce, CC02, 0x794fd3d6 ; 0x794fa808, 0x2bce: random
        .word   0xea896673, 0x000025f4, CC11, 0xea898c67 ; 0xea896673, 0x25f4: random
        .word   0x032be5e5, 0x0000071d, CC22, 0x032bed02 ; 0x32be5e5, 0x71d: random
        .word   0xa36d8f39, 0x0000004a, CC31, 0xa36d8f83 ; 0xa36d8f39, 74: random
        .word   0x9f8fb999, 0x0000001a, CC01, 0x9f8fb9b3 ; 0x9f8fb999, 26: random

; add r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     add     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC12, 3 ; rd == ra: 1, 2
        .word   0, 0, CC20, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; rd == ra: 0x55555555, 0xaaaaaaaa

; add r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     add     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC12, 3 ; rd == rb: 1, 2
        .word   0, 0, CC20, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; rd == rb: 0x55555555, 0xaaaaaaaa

; add r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     add     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC12, 4 ; ra == rb: 1, 2
        .word   0, CC20, 0 ; ra == rb: 0, 0
        .word   1, CC32, 2 ; ra == rb: -1, 1
        .word   0xffffffff, CC01, 0xfffffffe ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22+OVERFLOW, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC32, 6 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00+OVERFLOW, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; add r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     add     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC12, 4 ; rd == ra == rb: 1, 2
        .word   0, CC20, 0 ; rd == ra == rb: 0, 0
        .word   1, CC32, 2 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC01, 0xfffffffe ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22+OVERFLOW, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC32, 6 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; add r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     add     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC12 ; r0 as destination: 1, 2
        .word   0, 0, CC20 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC30 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; add r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     add     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC12, 2 ; ra = r0: 1, 2
        .word   0, CC20, 0 ; ra = r0: 0, 0
        .word   1, CC32, 1 ; ra = r0: -1, 1
        .word   0xffffffff, CC01, 0xffffffff ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC12, 0x7fffffff ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; ra = r0: -2^31, -2^31
        .word   3, CC32, 3 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC01, 0xaaaaaaaa ; ra = r0: 0x55555555, 0xaaaaaaaa

; add r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     add     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC12, 1 ; rb = r0: 1, 2
        .word   0, CC20, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC31, 0xffffffff ; rb = r0: -1, 1
        .word   0x80000000, CC01, 0x80000000 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC12, 0x7fffffff ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; rb = r0: -2^31, -2^31
        .word   9, CC32, 9 ; rb = r0: 9, 3
        .word   0x55555555, CC02, 0x55555555 ; rb = r0: 0x55555555, 0xaaaaaaaa

; add r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     add     r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC10, 0 ; ra = rb = r0: 1, 2
        .word   CC20, 0 ; ra = rb = r0: 0, 0
        .word   CC30, 0 ; ra = rb = r0: -1, 1
        .word   CC00, 0 ; ra = rb = r0: -2^31, -1
        .word   CC10, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC20, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC30, 0 ; ra = rb = r0: 9, 3
        .word   CC00, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; add r0, r0, r0: all r0
        group   g10
g10:    add     r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC10 ; all r0: 1, 2
        .word   CC20 ; all r0: 0, 0
        .word   CC30 ; all r0: -1, 1
        .word   CC00 ; all r0: -2^31, -1
        .word   CC10 ; all r0: 2^31-1, 2^31-1
        .word   CC20 ; all r0: -2^31, -2^31
        .word   CC30 ; all r0: 9, 3
        .word   CC00 ; all r0: 0x55555555, 0xaaaaaaaa

; add r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    add     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC12, 3 ; sp, lr, r13: 1, 2
        .word   0, 0, CC20, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 0x0000000c ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xffffffff ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; add r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    add     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC12, 3 ; lr, sp: 1, 2
        .word   0, 0, CC20, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 0x0000000c ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xffffffff ; lr, sp: 0x55555555, 0xaaaaaaaa

; add r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    add     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC12, 3 ; r8, r7, r9: 1, 2
        .word   0, 0, CC20, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; add r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    add     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC12, 3 ; kernel mode: 1, 2
        .word   0, 0, CC20, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; kernel mode: 0x55555555, 0xaaaaaaaa

; add with bit 0, unused
        group   g15
g15:    .word   0x10312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x10312001 ; unused bit 0

; add with bit 1, unused
        group   g16
g16:    .word   0x10312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x10312002 ; unused bit 1

; add with bit 2, unused
        group   g17
g17:    .word   0x10312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x10312004 ; unused bit 2

; add with bit 3, unused
        group   g18
g18:    .word   0x10312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x10312008 ; unused bit 3

; add with bit 4, unused
        group   g19
g19:    .word   0x10312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x10312010 ; unused bit 4

; add with bit 5, unused
        group   g20
g20:    .word   0x10312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x10312020 ; unused bit 5

; add with bit 6, unused
        group   g21
g21:    .word   0x10312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x10312040 ; unused bit 6

; add with bit 7, unused
        group   g22
g22:    .word   0x10312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x10312080 ; unused bit 7

; add with bit 8, unused
        group   g23
g23:    .word   0x10312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x10312100 ; unused bit 8

; add with bit 9, unused
        group   g24
g24:    .word   0x10312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x10312200 ; unused bit 9

; add with bit 10, unused
        group   g25
g25:    .word   0x10312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x10312400 ; unused bit 10

; add with bit 11, unused
        group   g26
g26:    .word   0x10312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x10312800 ; unused bit 11

        isa_end
