; SPDX-License-Identifier: MIT
;
; remu: rd = remainder, unsigned
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 246
        .equ    isa_users, 238
        .include "isa.inc"

; remu r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     remu    r3, r1, r2
        si      255
        rows    g1, 130
        .word   0, 0, CC00+ZERODIVIDE, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC33+ZERODIVIDE, 0 ; 1, 0
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC12, 1 ; 1, -1
        .word   1, 0x7fffffff, CC22, 1 ; 1, 2^31-1
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   1, 0x55555555, CC02, 1 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC12, 1 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; -1, 0
        .word   0xffffffff, 1, CC30, 0 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00, 0 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 1 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC30, 0 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x55555555 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC11+ZERODIVIDE, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC20, 0 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC32, 0x7fffffff ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12, 0x7fffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaaa ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x7fffffff ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; -2^31, 0
        .word   0x80000000, 1, CC10, 0 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC12, 0x2aaaaaab ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0x80000000 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC33+ZERODIVIDE, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC00, 0 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555555 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x55555555 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32, 0x55555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC22+ZERODIVIDE, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC30, 0 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaaa ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x2aaaaaab ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC30, 0 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC11+ZERODIVIDE, 0 ; 1, 0: walking one
        .word   0x27674686, 1, CC20, 0 ; 0x27674686, 1: walking one
        .word   2, 1, CC30, 0 ; 2, 1: walking one
        .word   0xaa912cd4, 2, CC00, 0 ; 0xaa912cd4, 2: walking one
        .word   4, 0xffffffff, CC12, 4 ; 4, -1: walking one
        .word   0xe94da1b7, 4, CC22, 3 ; 0xe94da1b7, 4: walking one
        .word   8, 0x7fffffff, CC32, 8 ; 8, 2^31-1: walking one
        .word   0x3b9eef64, 8, CC02, 4 ; 0x3b9eef64, 8: walking one
        .word   0x00000010, 0x80000000, CC12, 0x00000010 ; 16, -2^31: walking one
        .word   0x2eb74785, 0x00000010, CC22, 5 ; 0x2eb74785, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x00000020 ; 32, 0x55555555: walking one
        .word   0x01782911, 0x00000020, CC02, 0x00000011 ; 0x1782911, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC12, 0x00000040 ; 64, 0xaaaaaaaa: walking one
        .word   0x0f2cbc62, 0x00000040, CC22, 0x00000022 ; 0xf2cbc62, 64: walking one
        .word   0x00000080, 0, CC33+ZERODIVIDE, 0 ; 128, 0: walking one
        .word   0x066405e9, 0x00000080, CC02, 0x00000069 ; 0x66405e9, 128: walking one
        .word   0x00000100, 1, CC10, 0 ; 256, 1: walking one
        .word   0xbf6b9391, 0x00000100, CC22, 0x00000091 ; 0xbf6b9391, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x00000200 ; 512, -1: walking one
        .word   0x9418f9e0, 0x00000200, CC02, 0x000001e0 ; 0x9418f9e0, 512: walking one
        .word   0x00000400, 0x7fffffff, CC12, 0x00000400 ; 0x400, 2^31-1: walking one
        .word   0xb0228d01, 0x00000400, CC22, 0x00000101 ; 0xb0228d01, 0x400: walking one
        .word   0x00000800, 0x80000000, CC32, 0x00000800 ; 0x800, -2^31: walking one
        .word   0x68df3574, 0x00000800, CC02, 0x00000574 ; 0x68df3574, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x00001000 ; 0x1000, 0x55555555: walking one
        .word   0x06fdef13, 0x00001000, CC22, 0x00000f13 ; 0x6fdef13, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x00002000 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0x40e770d6, 0x00002000, CC02, 0x000010d6 ; 0x40e770d6, 0x2000: walking one
        .word   0x00004000, 0, CC11+ZERODIVIDE, 0 ; 0x4000, 0: walking one
        .word   0xef453916, 0x00004000, CC22, 0x00003916 ; 0xef453916, 0x4000: walking one
        .word   0x00008000, 1, CC30, 0 ; 0x8000, 1: walking one
        .word   0x9c820c40, 0x00008000, CC02, 0x00000c40 ; 0x9c820c40, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x00010000 ; 2^16, -1: walking one
        .word   0x3704a9e7, 0x00010000, CC22, 0x0000a9e7 ; 0x3704a9e7, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC32, 0x00020000 ; 2^17, 2^31-1: walking one
        .word   0x0cbd3d3a, 0x00020000, CC02, 0x00013d3a ; 0xcbd3d3a, 2^17: walking one
        .word   0x00040000, 0x80000000, CC12, 0x00040000 ; 2^18, -2^31: walking one
        .word   0xc61c1792, 0x00040000, CC22, 0x00001792 ; 0xc61c1792, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x00080000 ; 2^19, 0x55555555: walking one
        .word   0xc65c837b, 0x00080000, CC02, 0x0004837b ; 0xc65c837b, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC12, 0x00100000 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x7a7986c6, 0x00100000, CC22, 0x000986c6 ; 0x7a7986c6, 2^20: walking one
        .word   0x00200000, 0, CC33+ZERODIVIDE, 0 ; 2^21, 0: walking one
        .word   0x736241a3, 0x00200000, CC02, 0x000241a3 ; 0x736241a3, 2^21: walking one
        .word   0x00400000, 1, CC10, 0 ; 2^22, 1: walking one
        .word   0x0d3e977a, 0x00400000, CC22, 0x003e977a ; 0xd3e977a, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x00800000 ; 2^23, -1: walking one
        .word   0x09505211, 0x00800000, CC02, 0x00505211 ; 0x9505211, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC12, 0x01000000 ; 2^24, 2^31-1: walking one
        .word   0x96e05fef, 0x01000000, CC22, 0x00e05fef ; 0x96e05fef, 2^24: walking one
        .word   0x02000000, 0x80000000, CC32, 0x02000000 ; 2^25, -2^31: walking one
        .word   0x57a48072, 0x02000000, CC02, 0x01a48072 ; 0x57a48072, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x04000000 ; 2^26, 0x55555555: walking one
        .word   0xb8126c3e, 0x04000000, CC22, 0x00126c3e ; 0xb8126c3e, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x08000000 ; 2^27, 0xaaaaaaaa: walking one
        .word   0xe929b260, 0x08000000, CC02, 0x0129b260 ; 0xe929b260, 2^27: walking one
        .word   0x10000000, 0, CC11+ZERODIVIDE, 0 ; 2^28, 0: walking one
        .word   0x5d1491a5, 0x10000000, CC22, 0x0d1491a5 ; 0x5d1491a5, 2^28: walking one
        .word   0x20000000, 1, CC30, 0 ; 2^29, 1: walking one
        .word   0x3fafe666, 0x20000000, CC02, 0x1fafe666 ; 0x3fafe666, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x40000000 ; 2^30, -1: walking one
        .word   0x38cf4243, 0x40000000, CC22, 0x38cf4243 ; 0x38cf4243, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1: walking one
        .word   0xc99dacd1, 0x80000000, CC02, 0x499dacd1 ; 0xc99dacd1, -2^31: walking one
        .word   7, 2, CC12, 1 ; 7, 2
        .word   0xfffffff9, 2, CC22, 1 ; -7, 2
        .word   0xffffffff, 0x00000010, CC32, 0x0000000f ; -1, 16
        .word   0x80000000, 3, CC02, 2 ; -2^31, 3
        .word   5, 7, CC12, 5 ; 5, 7
        .word   0x00000064, 7, CC22, 2 ; 100, 7
        .word   7, 7, CC30, 0 ; 7, 7
        .word   0x6e930ef1, 0x6247ea81, CC02, 0x0c4b2470 ; 0x6e930ef1, 0x6247ea81: random
        .word   0xa90d4b95, 0x1199bdc1, CC12, 0x0aa59fcc ; 0xa90d4b95, 0x1199bdc1: random
        .word   0xe0bfd56e, 0x0127a446, CC22, 0x00b55862 ; 0xe0bfd56e, 0x127a446: random
        .word   0xa08e6a94, 0x00314516, CC32, 0x000b58e8 ; 0xa08e6a94, 0x314516: random
        .word   0x31e04f09, 0x000a136d, CC02, 0x00022a92 ; 0x31e04f09, 0xa136d: random
        .word   0xb41f8a66, 0x0000ac66, CC12, 0x00005896 ; 0xb41f8a66, 0xac66: random
        .word   0x9c8202e7, 0x00003dd0, CC22, 0x000029b7 ; 0x9c8202e7, 0x3dd0: random
        .word   0x0b3351e3, 0x000000c2, CC32, 7 ; 0xb3351e3, 194: random
        .word   0x400c8217, 0x00000043, CC02, 0x0000000f ; 0x400c8217, 67: random
        .word   0x2fd1b351, 0x0000000b, CC12, 6 ; 0x2fd1b351, 11: random

; remu r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     remu    r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC22, 1 ; rd == ra: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC00, 0 ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC00, 0 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; rd == ra: 0x55555555, 0xaaaaaaaa

; remu r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     remu    r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC22, 1 ; rd == rb: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC00, 0 ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC00, 0 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; rd == rb: 0x55555555, 0xaaaaaaaa

; remu r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     remu    r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC20, 0 ; ra == rb: 1, 2
        .word   0, CC33+ZERODIVIDE, 0 ; ra == rb: 0, 0
        .word   1, CC00, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC10, 0 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC00, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC10, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; remu r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     remu    r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC20, 0 ; rd == ra == rb: 1, 2
        .word   0, CC33+ZERODIVIDE, 0 ; rd == ra == rb: 0, 0
        .word   1, CC00, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC10, 0 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC00, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC10, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; remu r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     remu    r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC22 ; r0 as destination: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC00 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC11 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC00 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; remu r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     remu    r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC20, 0 ; ra = r0: 1, 2
        .word   0, CC33+ZERODIVIDE, 0 ; ra = r0: 0, 0
        .word   1, CC00, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC10, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC00, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC10, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; remu r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     remu    r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC22+ZERODIVIDE, 0 ; rb = r0: 1, 2
        .word   0, CC33+ZERODIVIDE, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC00+ZERODIVIDE, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC11+ZERODIVIDE, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC22+ZERODIVIDE, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC33+ZERODIVIDE, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC00+ZERODIVIDE, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC11+ZERODIVIDE, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; remu r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     remu    r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: 1, 2
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: 0, 0
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: -1, 1
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -1
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: 9, 3
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; remu r0, r0, r0: all r0
        group   g10
g10:    remu    r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC22+ZERODIVIDE, 0 ; all r0: 1, 2
        .word   CC33+ZERODIVIDE, 0 ; all r0: 0, 0
        .word   CC00+ZERODIVIDE, 0 ; all r0: -1, 1
        .word   CC11+ZERODIVIDE, 0 ; all r0: -2^31, -1
        .word   CC22+ZERODIVIDE, 0 ; all r0: 2^31-1, 2^31-1
        .word   CC33+ZERODIVIDE, 0 ; all r0: -2^31, -2^31
        .word   CC00+ZERODIVIDE, 0 ; all r0: 9, 3
        .word   CC11+ZERODIVIDE, 0 ; all r0: 0x55555555, 0xaaaaaaaa

; remu r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    remu    r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC22, 1 ; sp, lr, r13: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC00, 0 ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC11, 0x80000000 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC00, 0 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x55555555 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; remu r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    remu    r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC22, 1 ; lr, sp: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC00, 0 ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC11, 0x80000000 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC00, 0 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x55555555 ; lr, sp: 0x55555555, 0xaaaaaaaa

; remu r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    remu    r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC22, 1 ; r8, r7, r9: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC00, 0 ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC00, 0 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; remu r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    remu    r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC22, 1 ; kernel mode: 1, 2
        .word   0, 0, CC33+ZERODIVIDE, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC00, 0 ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC00, 0 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; kernel mode: 0x55555555, 0xaaaaaaaa

; remu with bit 0, unused
        group   g15
g15:    .word   0x19312001
        si      255
        rows    g15, 1
        .word   CC22+OPERATION, 0x19312001 ; unused bit 0

; remu with bit 1, unused
        group   g16
g16:    .word   0x19312002
        si      255
        rows    g16, 1
        .word   CC33+OPERATION, 0x19312002 ; unused bit 1

; remu with bit 2, unused
        group   g17
g17:    .word   0x19312004
        si      255
        rows    g17, 1
        .word   CC00+OPERATION, 0x19312004 ; unused bit 2

; remu with bit 3, unused
        group   g18
g18:    .word   0x19312008
        si      255
        rows    g18, 1
        .word   CC11+OPERATION, 0x19312008 ; unused bit 3

; remu with bit 4, unused
        group   g19
g19:    .word   0x19312010
        si      255
        rows    g19, 1
        .word   CC22+OPERATION, 0x19312010 ; unused bit 4

; remu with bit 5, unused
        group   g20
g20:    .word   0x19312020
        si      255
        rows    g20, 1
        .word   CC33+OPERATION, 0x19312020 ; unused bit 5

; remu with bit 6, unused
        group   g21
g21:    .word   0x19312040
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x19312040 ; unused bit 6

; remu with bit 7, unused
        group   g22
g22:    .word   0x19312080
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x19312080 ; unused bit 7

; remu with bit 8, unused
        group   g23
g23:    .word   0x19312100
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x19312100 ; unused bit 8

; remu with bit 9, unused
        group   g24
g24:    .word   0x19312200
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x19312200 ; unused bit 9

; remu with bit 10, unused
        group   g25
g25:    .word   0x19312400
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x19312400 ; unused bit 10

; remu with bit 11, unused
        group   g26
g26:    .word   0x19312800
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x19312800 ; unused bit 11

        isa_end
