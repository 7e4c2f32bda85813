; SPDX-License-Identifier: MIT
;
; and: bitwise and
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 239
        .equ    isa_users, 231
        .include "isa.inc"

; and r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     and     r3, r1, r2
        si      255
        rows    g1, 123
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC30, 0 ; 1, 0
        .word   1, 1, CC02, 1 ; 1, 1
        .word   1, 0xffffffff, CC12, 1 ; 1, -1
        .word   1, 0x7fffffff, CC22, 1 ; 1, 2^31-1
        .word   1, 0x80000000, CC30, 0 ; 1, -2^31
        .word   1, 0x55555555, CC02, 1 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC10, 0 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC20, 0 ; -1, 0
        .word   0xffffffff, 1, CC32, 1 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0xffffffff ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 0x7fffffff ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0x80000000 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32, 0x55555555 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xaaaaaaaa ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC10, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 1 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC32, 0x7fffffff ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 0x7fffffff ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC10, 0 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x55555555 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x2aaaaaaa ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00, 0 ; -2^31, 0
        .word   0x80000000, 1, CC10, 0 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC30, 0 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC10, 0 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0x80000000 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC30, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 1 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555555 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x55555555 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC30, 0 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 0x55555555 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC10, 0 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC20, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC30, 0 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaaa ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x2aaaaaaa ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0x80000000 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC30, 0 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC01, 0xaaaaaaaa ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC10, 0 ; 1, 0: walking one
        .word   0x15f62754, 1, CC20, 0 ; 0x15f62754, 1: walking one
        .word   2, 1, CC30, 0 ; 2, 1: walking one
        .word   0x7516428c, 2, CC00, 0 ; 0x7516428c, 2: walking one
        .word   4, 0xffffffff, CC12, 4 ; 4, -1: walking one
        .word   0x8b9ec239, 4, CC20, 0 ; 0x8b9ec239, 4: walking one
        .word   8, 0x7fffffff, CC32, 8 ; 8, 2^31-1: walking one
        .word   0x92fed4e0, 8, CC00, 0 ; 0x92fed4e0, 8: walking one
        .word   0x00000010, 0x80000000, CC10, 0 ; 16, -2^31: walking one
        .word   0x27fa3074, 0x00000010, CC22, 0x00000010 ; 0x27fa3074, 16: walking one
        .word   0x00000020, 0x55555555, CC30, 0 ; 32, 0x55555555: walking one
        .word   0x3daf3686, 0x00000020, CC00, 0 ; 0x3daf3686, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC10, 0 ; 64, 0xaaaaaaaa: walking one
        .word   0xccdc221e, 0x00000040, CC20, 0 ; 0xccdc221e, 64: walking one
        .word   0x00000080, 0, CC30, 0 ; 128, 0: walking one
        .word   0xf06c9274, 0x00000080, CC00, 0 ; 0xf06c9274, 128: walking one
        .word   0x00000100, 1, CC10, 0 ; 256, 1: walking one
        .word   0xcdfa1d9b, 0x00000100, CC22, 0x00000100 ; 0xcdfa1d9b, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x00000200 ; 512, -1: walking one
        .word   0x6060271a, 0x00000200, CC02, 0x00000200 ; 0x6060271a, 512: walking one
        .word   0x00000400, 0x7fffffff, CC12, 0x00000400 ; 0x400, 2^31-1: walking one
        .word   0x143e8864, 0x00000400, CC20, 0 ; 0x143e8864, 0x400: walking one
        .word   0x00000800, 0x80000000, CC30, 0 ; 0x800, -2^31: walking one
        .word   0xc9c2db17, 0x00000800, CC02, 0x00000800 ; 0xc9c2db17, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x00001000 ; 0x1000, 0x55555555: walking one
        .word   0xe0f45022, 0x00001000, CC22, 0x00001000 ; 0xe0f45022, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x00002000 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xa5a923ad, 0x00002000, CC02, 0x00002000 ; 0xa5a923ad, 0x2000: walking one
        .word   0x00004000, 0, CC10, 0 ; 0x4000, 0: walking one
        .word   0x5f9b3cce, 0x00004000, CC20, 0 ; 0x5f9b3cce, 0x4000: walking one
        .word   0x00008000, 1, CC30, 0 ; 0x8000, 1: walking one
        .word   0x9ce637fe, 0x00008000, CC00, 0 ; 0x9ce637fe, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x00010000 ; 2^16, -1: walking one
        .word   0xedd9f422, 0x00010000, CC22, 0x00010000 ; 0xedd9f422, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC32, 0x00020000 ; 2^17, 2^31-1: walking one
        .word   0x6ac7f0e5, 0x00020000, CC02, 0x00020000 ; 0x6ac7f0e5, 2^17: walking one
        .word   0x00040000, 0x80000000, CC10, 0 ; 2^18, -2^31: walking one
        .word   0x0166d8b3, 0x00040000, CC22, 0x00040000 ; 0x166d8b3, 2^18: walking one
        .word   0x00080000, 0x55555555, CC30, 0 ; 2^19, 0x55555555: walking one
        .word   0xb0b060fe, 0x00080000, CC00, 0 ; 0xb0b060fe, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC10, 0 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x023760a5, 0x00100000, CC22, 0x00100000 ; 0x23760a5, 2^20: walking one
        .word   0x00200000, 0, CC30, 0 ; 2^21, 0: walking one
        .word   0xdf0abbd7, 0x00200000, CC00, 0 ; 0xdf0abbd7, 2^21: walking one
        .word   0x00400000, 1, CC10, 0 ; 2^22, 1: walking one
        .word   0x9bb72cf8, 0x00400000, CC20, 0 ; 0x9bb72cf8, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x00800000 ; 2^23, -1: walking one
        .word   0xe6b5e222, 0x00800000, CC02, 0x00800000 ; 0xe6b5e222, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC12, 0x01000000 ; 2^24, 2^31-1: walking one
        .word   0x5395a553, 0x01000000, CC22, 0x01000000 ; 0x5395a553, 2^24: walking one
        .word   0x02000000, 0x80000000, CC30, 0 ; 2^25, -2^31: walking one
        .word   0xef38f7c7, 0x02000000, CC02, 0x02000000 ; 0xef38f7c7, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x04000000 ; 2^26, 0x55555555: walking one
        .word   0xf2c9e8f3, 0x04000000, CC20, 0 ; 0xf2c9e8f3, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x08000000 ; 2^27, 0xaaaaaaaa: walking one
        .word   0xd63486ec, 0x08000000, CC00, 0 ; 0xd63486ec, 2^27: walking one
        .word   0x10000000, 0, CC10, 0 ; 2^28, 0: walking one
        .word   0xcc300aaf, 0x10000000, CC20, 0 ; 0xcc300aaf, 2^28: walking one
        .word   0x20000000, 1, CC30, 0 ; 2^29, 1: walking one
        .word   0x00413800, 0x20000000, CC00, 0 ; 0x413800, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x40000000 ; 2^30, -1: walking one
        .word   0x2bdd7fb1, 0x40000000, CC20, 0 ; 0x2bdd7fb1, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC30, 0 ; -2^31, 2^31-1: walking one
        .word   0xcef92157, 0x80000000, CC01, 0x80000000 ; 0xcef92157, -2^31: walking one
        .word   0x9458fa2b, 0x927418f2, CC11, 0x90501822 ; 0x9458fa2b, 0x927418f2: random
        .word   0xeab23ebe, 0x1a3f16fe, CC22, 0x0a3216be ; 0xeab23ebe, 0x1a3f16fe: random
        .word   0x298f92eb, 0x0049ca93, CC32, 0x00098283 ; 0x298f92eb, 0x49ca93: random
        .word   0x0b876dd8, 0x0066c8df, CC02, 0x000648d8 ; 0xb876dd8, 0x66c8df: random
        .word   0xdef42b1a, 0x0003cbf2, CC12, 0x00000b12 ; 0xdef42b1a, 0x3cbf2: random
        .word   0x08f73ee1, 0x00017eb9, CC22, 0x00013ea1 ; 0x8f73ee1, 0x17eb9: random
        .word   0x68e8761f, 0x00001233, CC32, 0x00001213 ; 0x68e8761f, 0x1233: random
        .word   0xec6e8748, 0x0000053b, CC02, 0x00000508 ; 0xec6e8748, 0x53b: random
        .word   0xb5ad1128, 0x00000059, CC12, 8 ; 0xb5ad1128, 89: random
        .word   0x40fa9c97, 0x0000001d, CC22, 0x00000015 ; 0x40fa9c97, 29: random

; and r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     and     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC30, 0 ; rd == ra: 1, 2
        .word   0, 0, CC00, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC12, 1 ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC12, 1 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC20, 0 ; rd == ra: 0x55555555, 0xaaaaaaaa

; and r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     and     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC30, 0 ; rd == rb: 1, 2
        .word   0, 0, CC00, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC12, 1 ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC12, 1 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC20, 0 ; rd == rb: 0x55555555, 0xaaaaaaaa

; and r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     and     r3, r1, r1
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

; and r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     and     r1, r1, r1
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

; and r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     and     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC30 ; r0 as destination: 1, 2
        .word   0, 0, CC00 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC12 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC21 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC12 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC20 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; and r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     and     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC30, 0 ; ra = r0: 1, 2
        .word   0, CC00, 0 ; ra = r0: 0, 0
        .word   1, CC10, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC20, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC30, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC00, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC10, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC20, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; and r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     and     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC30, 0 ; rb = r0: 1, 2
        .word   0, CC00, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC10, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC20, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC30, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC00, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC10, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC20, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; and r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     and     r3, r0, r0
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

; and r0, r0, r0: all r0
        group   g10
g10:    and     r0, r0, r0
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

; and r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    and     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC30, 0 ; sp, lr, r13: 1, 2
        .word   0, 0, CC00, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC12, 1 ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC21, 0x80000000 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC12, 1 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC20, 0 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; and r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    and     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC30, 0 ; lr, sp: 1, 2
        .word   0, 0, CC00, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC12, 1 ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC21, 0x80000000 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC12, 1 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC20, 0 ; lr, sp: 0x55555555, 0xaaaaaaaa

; and r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    and     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC30, 0 ; r8, r7, r9: 1, 2
        .word   0, 0, CC00, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC12, 1 ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC12, 1 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC20, 0 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; and r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    and     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC30, 0 ; kernel mode: 1, 2
        .word   0, 0, CC00, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC12, 1 ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC32, 0x7fffffff ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC12, 1 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC20, 0 ; kernel mode: 0x55555555, 0xaaaaaaaa

; and with bit 0, unused
        group   g15
g15:    .word   0x1a312001
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x1a312001 ; unused bit 0

; and with bit 1, unused
        group   g16
g16:    .word   0x1a312002
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x1a312002 ; unused bit 1

; and with bit 2, unused
        group   g17
g17:    .word   0x1a312004
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x1a312004 ; unused bit 2

; and with bit 3, unused
        group   g18
g18:    .word   0x1a312008
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x1a312008 ; unused bit 3

; and with bit 4, unused
        group   g19
g19:    .word   0x1a312010
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x1a312010 ; unused bit 4

; and with bit 5, unused
        group   g20
g20:    .word   0x1a312020
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x1a312020 ; unused bit 5

; and with bit 6, unused
        group   g21
g21:    .word   0x1a312040
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x1a312040 ; unused bit 6

; and with bit 7, unused
        group   g22
g22:    .word   0x1a312080
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x1a312080 ; unused bit 7

; and with bit 8, unused
        group   g23
g23:    .word   0x1a312100
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x1a312100 ; unused bit 8

; and with bit 9, unused
        group   g24
g24:    .word   0x1a312200
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x1a312200 ; unused bit 9

; and with bit 10, unused
        group   g25
g25:    .word   0x1a312400
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x1a312400 ; unused bit 10

; and with bit 11, unused
        group   g26
g26:    .word   0x1a312800
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x1a312800 ; unused bit 11

        isa_end
