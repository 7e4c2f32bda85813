; SPDX-License-Identifier: MIT
;
; mul: rd = ra * rb, overflow traps
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 249
        .equ    isa_users, 241
        .include "isa.inc"

; mul r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     mul     r3, r1, r2
        si      255
        rows    g1, 133
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC30, 0 ; 1, 0
        .word   1, 1, CC02, 1 ; 1, 1
        .word   1, 0xffffffff, CC11, 0xffffffff ; 1, -1
        .word   1, 0x7fffffff, CC22, 0x7fffffff ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000000 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x55555555 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11, 0xaaaaaaaa ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC20, 0 ; -1, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC02, 1 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0x80000001 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22+OVERFLOW, 0 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xaaaaaaab ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x55555556 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC10, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000001 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00+OVERFLOW, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11+OVERFLOW, 0 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22+OVERFLOW, 0 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC33+OVERFLOW, 0 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00, 0 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC33+OVERFLOW, 0 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00+OVERFLOW, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11+OVERFLOW, 0 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22+OVERFLOW, 0 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC30, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555555 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0xaaaaaaab ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22+OVERFLOW, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC33+OVERFLOW, 0 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00+OVERFLOW, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11+OVERFLOW, 0 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC20, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaaa ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC02, 0x55555556 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11+OVERFLOW, 0 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC33+OVERFLOW, 0 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC10, 0 ; 1, 0: walking one
        .word   0x3767d825, 1, CC22, 0x3767d825 ; 0x3767d825, 1: walking one
        .word   2, 1, CC32, 2 ; 2, 1: walking one
        .word   0x91b8943f, 2, CC00+OVERFLOW, 0 ; 0x91b8943f, 2: walking one
        .word   4, 0xffffffff, CC11, 0xfffffffc ; 4, -1: walking one
        .word   0xc18e455e, 4, CC22+OVERFLOW, 0 ; 0xc18e455e, 4: walking one
        .word   8, 0x7fffffff, CC33+OVERFLOW, 0 ; 8, 2^31-1: walking one
        .word   0xc2e2a980, 8, CC00+OVERFLOW, 0 ; 0xc2e2a980, 8: walking one
        .word   0x00000010, 0x80000000, CC11+OVERFLOW, 0 ; 16, -2^31: walking one
        .word   0xc39855d6, 0x00000010, CC22+OVERFLOW, 0 ; 0xc39855d6, 16: walking one
        .word   0x00000020, 0x55555555, CC33+OVERFLOW, 0 ; 32, 0x55555555: walking one
        .word   0x68317c8c, 0x00000020, CC00+OVERFLOW, 0 ; 0x68317c8c, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11+OVERFLOW, 0 ; 64, 0xaaaaaaaa: walking one
        .word   0xd9e63213, 0x00000040, CC22+OVERFLOW, 0 ; 0xd9e63213, 64: walking one
        .word   0x00000080, 0, CC30, 0 ; 128, 0: walking one
        .word   0x45c2c43a, 0x00000080, CC00+OVERFLOW, 0 ; 0x45c2c43a, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000100 ; 256, 1: walking one
        .word   0x79026120, 0x00000100, CC22+OVERFLOW, 0 ; 0x79026120, 256: walking one
        .word   0x00000200, 0xffffffff, CC31, 0xfffffe00 ; 512, -1: walking one
        .word   0x69cc803e, 0x00000200, CC00+OVERFLOW, 0 ; 0x69cc803e, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11+OVERFLOW, 0 ; 0x400, 2^31-1: walking one
        .word   0xe5bad874, 0x00000400, CC22+OVERFLOW, 0 ; 0xe5bad874, 0x400: walking one
        .word   0x00000800, 0x80000000, CC33+OVERFLOW, 0 ; 0x800, -2^31: walking one
        .word   0x28f8c1b6, 0x00000800, CC00+OVERFLOW, 0 ; 0x28f8c1b6, 0x800: walking one
        .word   0x00001000, 0x55555555, CC11+OVERFLOW, 0 ; 0x1000, 0x55555555: walking one
        .word   0x0281e742, 0x00001000, CC22+OVERFLOW, 0 ; 0x281e742, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC33+OVERFLOW, 0 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xed8e2523, 0x00002000, CC00+OVERFLOW, 0 ; 0xed8e2523, 0x2000: walking one
        .word   0x00004000, 0, CC10, 0 ; 0x4000, 0: walking one
        .word   0x6529a447, 0x00004000, CC22+OVERFLOW, 0 ; 0x6529a447, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008000 ; 0x8000, 1: walking one
        .word   0xfb888df7, 0x00008000, CC00+OVERFLOW, 0 ; 0xfb888df7, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC11, 0xffff0000 ; 2^16, -1: walking one
        .word   0x9c5f1842, 0x00010000, CC22+OVERFLOW, 0 ; 0x9c5f1842, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC33+OVERFLOW, 0 ; 2^17, 2^31-1: walking one
        .word   0x5e1e256c, 0x00020000, CC00+OVERFLOW, 0 ; 0x5e1e256c, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11+OVERFLOW, 0 ; 2^18, -2^31: walking one
        .word   0xcb367dcc, 0x00040000, CC22+OVERFLOW, 0 ; 0xcb367dcc, 2^18: walking one
        .word   0x00080000, 0x55555555, CC33+OVERFLOW, 0 ; 2^19, 0x55555555: walking one
        .word   0xb7204559, 0x00080000, CC00+OVERFLOW, 0 ; 0xb7204559, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11+OVERFLOW, 0 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x77eb99b5, 0x00100000, CC22+OVERFLOW, 0 ; 0x77eb99b5, 2^20: walking one
        .word   0x00200000, 0, CC30, 0 ; 2^21, 0: walking one
        .word   0xf16559ca, 0x00200000, CC00+OVERFLOW, 0 ; 0xf16559ca, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400000 ; 2^22, 1: walking one
        .word   0x5bfed149, 0x00400000, CC22+OVERFLOW, 0 ; 0x5bfed149, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC31, 0xff800000 ; 2^23, -1: walking one
        .word   0x97493abf, 0x00800000, CC00+OVERFLOW, 0 ; 0x97493abf, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11+OVERFLOW, 0 ; 2^24, 2^31-1: walking one
        .word   0x88be789a, 0x01000000, CC22+OVERFLOW, 0 ; 0x88be789a, 2^24: walking one
        .word   0x02000000, 0x80000000, CC33+OVERFLOW, 0 ; 2^25, -2^31: walking one
        .word   0x4b0e081b, 0x02000000, CC00+OVERFLOW, 0 ; 0x4b0e081b, 2^25: walking one
        .word   0x04000000, 0x55555555, CC11+OVERFLOW, 0 ; 2^26, 0x55555555: walking one
        .word   0x9589db6e, 0x04000000, CC22+OVERFLOW, 0 ; 0x9589db6e, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC33+OVERFLOW, 0 ; 2^27, 0xaaaaaaaa: walking one
        .word   0x9b8e9b74, 0x08000000, CC00+OVERFLOW, 0 ; 0x9b8e9b74, 2^27: walking one
        .word   0x10000000, 0, CC10, 0 ; 2^28, 0: walking one
        .word   0x16871f08, 0x10000000, CC22+OVERFLOW, 0 ; 0x16871f08, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000000 ; 2^29, 1: walking one
        .word   0x757410f6, 0x20000000, CC00+OVERFLOW, 0 ; 0x757410f6, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC11, 0xc0000000 ; 2^30, -1: walking one
        .word   0xfe700fac, 0x40000000, CC22+OVERFLOW, 0 ; 0xfe700fac, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC33+OVERFLOW, 0 ; -2^31, 2^31-1: walking one
        .word   0x4051ec95, 0x80000000, CC00+OVERFLOW, 0 ; 0x4051ec95, -2^31: walking one
        .word   0x0000b504, 0x0000b504, CC12, 0x7ffea810 ; 0xb504, 0xb504
        .word   0x0000b505, 0x0000b505, CC22+OVERFLOW, 0 ; 0xb505, 0xb505
        .word   0x00010000, 0x00008000, CC33+OVERFLOW, 0 ; 2^16, 0x8000
        .word   0x00010000, 0xffff8000, CC01, 0x80000000 ; 2^16, 0xffff8000
        .word   0x00010000, 0x00007fff, CC12, 0x7fff0000 ; 2^16, 0x7fff
        .word   3, 0x2aaaaaab, CC22+OVERFLOW, 0 ; 3, 0x2aaaaaab
        .word   3, 0x2aaaaaaa, CC32, 0x7ffffffe ; 3, 0x2aaaaaaa
        .word   0xffff0000, 0x00008000, CC01, 0x80000000 ; 0xffff0000, 0x8000
        .word   0xffff0000, 0xffff8000, CC11+OVERFLOW, 0 ; 0xffff0000, 0xffff8000
        .word   0x0000ffff, 0x00010001, CC22+OVERFLOW, 0 ; 0xffff, 0x10001
        .word   0xe78e6c5e, 0x962faa0a, CC33+OVERFLOW, 0 ; 0xe78e6c5e, 0x962faa0a: random
        .word   0xece26394, 0x1e66508a, CC00+OVERFLOW, 0 ; 0xece26394, 0x1e66508a: random
        .word   0xfc0c2f9c, 0x01a7d8d8, CC11+OVERFLOW, 0 ; 0xfc0c2f9c, 0x1a7d8d8: random
        .word   0x775eaabb, 0x000273ce, CC22+OVERFLOW, 0 ; 0x775eaabb, 0x273ce: random
        .word   0x3e0fe257, 0x00069574, CC33+OVERFLOW, 0 ; 0x3e0fe257, 0x69574: random
        .word   0xeef6dd5c, 0x00013b6b, CC00+OVERFLOW, 0 ; 0xeef6dd5c, 0x13b6b: random
        .word   0x169ddff4, 0x00001897, CC11+OVERFLOW, 0 ; 0x169ddff4, 0x1897: random
        .word   0xfe228a0e, 0x000005c0, CC22+OVERFLOW, 0 ; 0xfe228a0e, 0x5c0: random
        .word   0x62127c7c, 0x0000002c, CC33+OVERFLOW, 0 ; 0x62127c7c, 44: random
        .word   0xdb5f61d6, 9, CC00+OVERFLOW, 0 ; 0xdb5f61d6, 9: random

; mul r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     mul     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC12, 2 ; rd == ra: 1, 2
        .word   0, 0, CC20, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 0x0000001b ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == ra: 0x55555555, 0xaaaaaaaa

; mul r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     mul     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC12, 2 ; rd == rb: 1, 2
        .word   0, 0, CC20, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 0x0000001b ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == rb: 0x55555555, 0xaaaaaaaa

; mul r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     mul     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC12, 4 ; ra == rb: 1, 2
        .word   0, CC20, 0 ; ra == rb: 0, 0
        .word   1, CC32, 1 ; ra == rb: -1, 1
        .word   0xffffffff, CC02, 1 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22+OVERFLOW, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC32, 9 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00+OVERFLOW, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; mul r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     mul     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC12, 4 ; rd == ra == rb: 1, 2
        .word   0, CC20, 0 ; rd == ra == rb: 0, 0
        .word   1, CC32, 1 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC02, 1 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22+OVERFLOW, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC32, 9 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; mul r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     mul     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC12 ; r0 as destination: 1, 2
        .word   0, 0, CC20 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC31 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; mul r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     mul     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC10, 0 ; ra = r0: 1, 2
        .word   0, CC20, 0 ; ra = r0: 0, 0
        .word   1, CC30, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC00, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC30, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; mul r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     mul     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC10, 0 ; rb = r0: 1, 2
        .word   0, CC20, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC30, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC00, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC30, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC00, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; mul r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     mul     r3, r0, r0
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

; mul r0, r0, r0: all r0
        group   g10
g10:    mul     r0, r0, r0
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

; mul r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    mul     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC12, 2 ; sp, lr, r13: 1, 2
        .word   0, 0, CC20, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC31, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 0x0000001b ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00+OVERFLOW, 0 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; mul r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    mul     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC12, 2 ; lr, sp: 1, 2
        .word   0, 0, CC20, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC31, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 0x0000001b ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00+OVERFLOW, 0 ; lr, sp: 0x55555555, 0xaaaaaaaa

; mul r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    mul     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC12, 2 ; r8, r7, r9: 1, 2
        .word   0, 0, CC20, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 0x0000001b ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; mul r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    mul     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC12, 2 ; kernel mode: 1, 2
        .word   0, 0, CC20, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11+OVERFLOW, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22+OVERFLOW, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 0x0000001b ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; kernel mode: 0x55555555, 0xaaaaaaaa

; mul with bit 0, unused
        group   g15
g15:    .word   0x14312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x14312001 ; unused bit 0

; mul with bit 1, unused
        group   g16
g16:    .word   0x14312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x14312002 ; unused bit 1

; mul with bit 2, unused
        group   g17
g17:    .word   0x14312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x14312004 ; unused bit 2

; mul with bit 3, unused
        group   g18
g18:    .word   0x14312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x14312008 ; unused bit 3

; mul with bit 4, unused
        group   g19
g19:    .word   0x14312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x14312010 ; unused bit 4

; mul with bit 5, unused
        group   g20
g20:    .word   0x14312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x14312020 ; unused bit 5

; mul with bit 6, unused
        group   g21
g21:    .word   0x14312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x14312040 ; unused bit 6

; mul with bit 7, unused
        group   g22
g22:    .word   0x14312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x14312080 ; unused bit 7

; mul with bit 8, unused
        group   g23
g23:    .word   0x14312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x14312100 ; unused bit 8

; mul with bit 9, unused
        group   g24
g24:    .word   0x14312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x14312200 ; unused bit 9

; mul with bit 10, unused
        group   g25
g25:    .word   0x14312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x14312400 ; unused bit 10

; mul with bit 11, unused
        group   g26
g26:    .word   0x14312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x14312800 ; unused bit 11

        isa_end
