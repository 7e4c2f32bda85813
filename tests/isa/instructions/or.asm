; SPDX-License-Identifier: MIT
;
; or: bitwise or
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 239
        .equ    isa_users, 231
        .include "isa.inc"

; or r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     or      r3, r1, r2
        si      255
        rows    g1, 123
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC12, 1 ; 0, 1
        .word   0, 0xffffffff, CC21, 0xffffffff ; 0, -1
        .word   0, 0x7fffffff, CC32, 0x7fffffff ; 0, 2^31-1
        .word   0, 0x80000000, CC01, 0x80000000 ; 0, -2^31
        .word   0, 0x55555555, CC12, 0x55555555 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC02, 1 ; 1, 1
        .word   1, 0xffffffff, CC11, 0xffffffff ; 1, -1
        .word   1, 0x7fffffff, CC22, 0x7fffffff ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000001 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x55555555 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11, 0xaaaaaaab ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0xffffffff ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0xffffffff ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xffffffff ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xffffffff ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0xffffffff ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 0x7fffffff ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0xffffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x7fffffff ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31, 0xffffffff ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000001 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xd5555555 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0xaaaaaaaa ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555555 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0xffffffff ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x7fffffff ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0xd5555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 0x55555555 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11, 0xffffffff ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xffffffff ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11, 0xffffffff ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC01, 0xaaaaaaaa ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0x3a567ee8, 1, CC22, 0x3a567ee9 ; 0x3a567ee8, 1: walking one
        .word   2, 1, CC32, 3 ; 2, 1: walking one
        .word   0x88a33b08, 2, CC01, 0x88a33b0a ; 0x88a33b08, 2: walking one
        .word   4, 0xffffffff, CC11, 0xffffffff ; 4, -1: walking one
        .word   0x786b325f, 4, CC22, 0x786b325f ; 0x786b325f, 4: walking one
        .word   8, 0x7fffffff, CC32, 0x7fffffff ; 8, 2^31-1: walking one
        .word   0x6a165430, 8, CC02, 0x6a165438 ; 0x6a165430, 8: walking one
        .word   0x00000010, 0x80000000, CC11, 0x80000010 ; 16, -2^31: walking one
        .word   0x685854aa, 0x00000010, CC22, 0x685854ba ; 0x685854aa, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x55555575 ; 32, 0x55555555: walking one
        .word   0xb2669672, 0x00000020, CC01, 0xb2669672 ; 0xb2669672, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11, 0xaaaaaaea ; 64, 0xaaaaaaaa: walking one
        .word   0xdb79587f, 0x00000040, CC21, 0xdb79587f ; 0xdb79587f, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0xc1c343f1, 0x00000080, CC01, 0xc1c343f1 ; 0xc1c343f1, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000101 ; 256, 1: walking one
        .word   0x1b5055ce, 0x00000100, CC22, 0x1b5055ce ; 0x1b5055ce, 256: walking one
        .word   0x00000200, 0xffffffff, CC31, 0xffffffff ; 512, -1: walking one
        .word   0x61b6b8dd, 0x00000200, CC02, 0x61b6badd ; 0x61b6b8dd, 512: walking one
        .word   0x00000400, 0x7fffffff, CC12, 0x7fffffff ; 0x400, 2^31-1: walking one
        .word   0x65022809, 0x00000400, CC22, 0x65022c09 ; 0x65022809, 0x400: walking one
        .word   0x00000800, 0x80000000, CC31, 0x80000800 ; 0x800, -2^31: walking one
        .word   0xa0aa1768, 0x00000800, CC01, 0xa0aa1f68 ; 0xa0aa1768, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x55555555 ; 0x1000, 0x55555555: walking one
        .word   0x6a614123, 0x00001000, CC22, 0x6a615123 ; 0x6a614123, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC31, 0xaaaaaaaa ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xf292f279, 0x00002000, CC01, 0xf292f279 ; 0xf292f279, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0x96bee29e, 0x00004000, CC21, 0x96bee29e ; 0x96bee29e, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008001 ; 0x8000, 1: walking one
        .word   0xb926fcf0, 0x00008000, CC01, 0xb926fcf0 ; 0xb926fcf0, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC11, 0xffffffff ; 2^16, -1: walking one
        .word   0x0c0a2381, 0x00010000, CC22, 0x0c0b2381 ; 0xc0a2381, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC32, 0x7fffffff ; 2^17, 2^31-1: walking one
        .word   0x13dfb899, 0x00020000, CC02, 0x13dfb899 ; 0x13dfb899, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11, 0x80040000 ; 2^18, -2^31: walking one
        .word   0x760452a6, 0x00040000, CC22, 0x760452a6 ; 0x760452a6, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x555d5555 ; 2^19, 0x55555555: walking one
        .word   0xcda78b2a, 0x00080000, CC01, 0xcdaf8b2a ; 0xcda78b2a, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11, 0xaabaaaaa ; 2^20, 0xaaaaaaaa: walking one
        .word   0x9ddbabc4, 0x00100000, CC21, 0x9ddbabc4 ; 0x9ddbabc4, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0xb0ddf03e, 0x00200000, CC01, 0xb0fdf03e ; 0xb0ddf03e, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400001 ; 2^22, 1: walking one
        .word   0x24a84325, 0x00400000, CC22, 0x24e84325 ; 0x24a84325, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC31, 0xffffffff ; 2^23, -1: walking one
        .word   0x7772faee, 0x00800000, CC02, 0x77f2faee ; 0x7772faee, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC12, 0x7fffffff ; 2^24, 2^31-1: walking one
        .word   0xab6881ca, 0x01000000, CC21, 0xab6881ca ; 0xab6881ca, 2^24: walking one
        .word   0x02000000, 0x80000000, CC31, 0x82000000 ; 2^25, -2^31: walking one
        .word   0x19dec9a3, 0x02000000, CC02, 0x1bdec9a3 ; 0x19dec9a3, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x55555555 ; 2^26, 0x55555555: walking one
        .word   0xf1d0ce80, 0x04000000, CC21, 0xf5d0ce80 ; 0xf1d0ce80, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC31, 0xaaaaaaaa ; 2^27, 0xaaaaaaaa: walking one
        .word   0x061d4fa1, 0x08000000, CC02, 0x0e1d4fa1 ; 0x61d4fa1, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0x53bd84d8, 0x10000000, CC22, 0x53bd84d8 ; 0x53bd84d8, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000001 ; 2^29, 1: walking one
        .word   0x70e4ce02, 0x20000000, CC02, 0x70e4ce02 ; 0x70e4ce02, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC11, 0xffffffff ; 2^30, -1: walking one
        .word   0x68101015, 0x40000000, CC22, 0x68101015 ; 0x68101015, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0xae7d32e7, 0x80000000, CC01, 0xae7d32e7 ; 0xae7d32e7, -2^31: walking one
        .word   0xcb98b62f, 0x9a9d8e68, CC11, 0xdb9dbe6f ; 0xcb98b62f, 0x9a9d8e68: random
        .word   0x31e01a54, 0x01f3bce6, CC22, 0x31f3bef6 ; 0x31e01a54, 0x1f3bce6: random
        .word   0x00ad13fe, 0x03e357be, CC32, 0x03ef57fe ; 0xad13fe, 0x3e357be: random
        .word   0x50dd1cae, 0x00058197, CC02, 0x50dd9dbf ; 0x50dd1cae, 0x58197: random
        .word   0x71ab6e8b, 0x000b140b, CC12, 0x71ab7e8b ; 0x71ab6e8b, 0xb140b: random
        .word   0x7d9a8e5e, 0x0000b46a, CC22, 0x7d9abe7e ; 0x7d9a8e5e, 0xb46a: random
        .word   0xdbbf3880, 0x00000d99, CC31, 0xdbbf3d99 ; 0xdbbf3880, 0xd99: random
        .word   0xc261bc04, 0x00000365, CC01, 0xc261bf65 ; 0xc261bc04, 869: random
        .word   0x62581245, 0x000000e9, CC12, 0x625812ed ; 0x62581245, 233: random
        .word   0x2c3f3cdf, 0x0000000f, CC22, 0x2c3f3cdf ; 0x2c3f3cdf, 15: random

; or r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     or      r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC32, 3 ; rd == ra: 1, 2
        .word   0, 0, CC00, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC11, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000b ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; rd == ra: 0x55555555, 0xaaaaaaaa

; or r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     or      r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC32, 3 ; rd == rb: 1, 2
        .word   0, 0, CC00, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC11, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000b ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; rd == rb: 0x55555555, 0xaaaaaaaa

; or r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     or      r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC32, 2 ; ra == rb: 1, 2
        .word   0, CC00, 0 ; ra == rb: 0, 0
        .word   1, CC12, 1 ; ra == rb: -1, 1
        .word   0xffffffff, CC21, 0xffffffff ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC32, 0x7fffffff ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; ra == rb: -2^31, -2^31
        .word   3, CC12, 3 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; ra == rb: 0x55555555, 0xaaaaaaaa

; or r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     or      r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC32, 2 ; rd == ra == rb: 1, 2
        .word   0, CC00, 0 ; rd == ra == rb: 0, 0
        .word   1, CC12, 1 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC21, 0xffffffff ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC32, 0x7fffffff ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC12, 3 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; or r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     or      r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC32 ; r0 as destination: 1, 2
        .word   0, 0, CC00 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC11 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC21 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC12 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; or r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     or      r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC32, 2 ; ra = r0: 1, 2
        .word   0, CC00, 0 ; ra = r0: 0, 0
        .word   1, CC12, 1 ; ra = r0: -1, 1
        .word   0xffffffff, CC21, 0xffffffff ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC32, 0x7fffffff ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; ra = r0: -2^31, -2^31
        .word   3, CC12, 3 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; ra = r0: 0x55555555, 0xaaaaaaaa

; or r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     or      r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC32, 1 ; rb = r0: 1, 2
        .word   0, CC00, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC11, 0xffffffff ; rb = r0: -1, 1
        .word   0x80000000, CC21, 0x80000000 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC32, 0x7fffffff ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; rb = r0: -2^31, -2^31
        .word   9, CC12, 9 ; rb = r0: 9, 3
        .word   0x55555555, CC22, 0x55555555 ; rb = r0: 0x55555555, 0xaaaaaaaa

; or r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     or      r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC30, 0 ; ra = rb = r0: 1, 2
        .word   CC00, 0 ; ra = rb = r0: 0, 0
        .word   CC10, 0 ; ra = rb = r0: -1, 1
        .word   CC20, 0 ; ra = rb = r0: -2^31, -1
        .word   CC30, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC00, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC10, 0 ; ra = rb = r0: 9, 3
        .word   CC20, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; or r0, r0, r0: all r0
        group   g10
g10:    or      r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC30 ; all r0: 1, 2
        .word   CC00 ; all r0: 0, 0
        .word   CC10 ; all r0: -1, 1
        .word   CC20 ; all r0: -2^31, -1
        .word   CC30 ; all r0: 2^31-1, 2^31-1
        .word   CC00 ; all r0: -2^31, -2^31
        .word   CC10 ; all r0: 9, 3
        .word   CC20 ; all r0: 0x55555555, 0xaaaaaaaa

; or r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    or      r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC32, 3 ; sp, lr, r13: 1, 2
        .word   0, 0, CC00, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC11, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC12, 0x0000000b ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC21, 0xffffffff ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; or r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    or      r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC32, 3 ; lr, sp: 1, 2
        .word   0, 0, CC00, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC11, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC12, 0x0000000b ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC21, 0xffffffff ; lr, sp: 0x55555555, 0xaaaaaaaa

; or r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    or      r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC32, 3 ; r8, r7, r9: 1, 2
        .word   0, 0, CC00, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC11, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000b ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; or r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    or      r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC32, 3 ; kernel mode: 1, 2
        .word   0, 0, CC00, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC11, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000b ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; kernel mode: 0x55555555, 0xaaaaaaaa

; or with bit 0, unused
        group   g15
g15:    .word   0x1b312001
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x1b312001 ; unused bit 0

; or with bit 1, unused
        group   g16
g16:    .word   0x1b312002
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x1b312002 ; unused bit 1

; or with bit 2, unused
        group   g17
g17:    .word   0x1b312004
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x1b312004 ; unused bit 2

; or with bit 3, unused
        group   g18
g18:    .word   0x1b312008
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x1b312008 ; unused bit 3

; or with bit 4, unused
        group   g19
g19:    .word   0x1b312010
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x1b312010 ; unused bit 4

; or with bit 5, unused
        group   g20
g20:    .word   0x1b312020
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x1b312020 ; unused bit 5

; or with bit 6, unused
        group   g21
g21:    .word   0x1b312040
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x1b312040 ; unused bit 6

; or with bit 7, unused
        group   g22
g22:    .word   0x1b312080
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x1b312080 ; unused bit 7

; or with bit 8, unused
        group   g23
g23:    .word   0x1b312100
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x1b312100 ; unused bit 8

; or with bit 9, unused
        group   g24
g24:    .word   0x1b312200
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x1b312200 ; unused bit 9

; or with bit 10, unused
        group   g25
g25:    .word   0x1b312400
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x1b312400 ; unused bit 10

; or with bit 11, unused
        group   g26
g26:    .word   0x1b312800
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x1b312800 ; unused bit 11

        isa_end
