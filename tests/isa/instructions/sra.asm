; SPDX-License-Identifier: MIT
;
; sra: shift right, the sign moves in
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 244
        .equ    isa_users, 236
        .include "isa.inc"

; sra r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     sra     r3, r1, r2
        si      255
        rows    g1, 128
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC20, 0 ; 1, 2^31-1
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   1, 0x55555555, CC00, 0 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC10, 0 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0xffffffff ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0xffffffff ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xffffffff ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xffffffff ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x3fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC30, 0 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12, 0x7fffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x000003ff ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x001fffff ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0xc0000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0xffffffff ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xfffffc00 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0xffe00000 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x2aaaaaaa ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC10, 0 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC20, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32, 0x55555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 0x000002aa ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xd5555555 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xffffffff ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11, 0xffffffff ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xfffffd55 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC01, 0xffeaaaaa ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0xc6e09042, CC10, 0 ; 1, 0xc6e09042: walking one
        .word   2, 0x875c2ebd, CC20, 0 ; 2, 0x875c2ebd: walking one
        .word   4, 0xc91f5c1e, CC30, 0 ; 4, 0xc91f5c1e: walking one
        .word   8, 0x80c0fc40, CC02, 8 ; 8, 0x80c0fc40: walking one
        .word   0x00000010, 0x0597d78f, CC10, 0 ; 16, 0x597d78f: walking one
        .word   0x00000020, 0x93fd7876, CC20, 0 ; 32, 0x93fd7876: walking one
        .word   0x00000040, 0x6d1842cb, CC30, 0 ; 64, 0x6d1842cb: walking one
        .word   0x00000080, 0x7c09c692, CC00, 0 ; 128, 0x7c09c692: walking one
        .word   0x00000100, 0x27a8c55b, CC10, 0 ; 256, 0x27a8c55b: walking one
        .word   0x00000200, 0x191a28ad, CC20, 0 ; 512, 0x191a28ad: walking one
        .word   0x00000400, 0x295ac344, CC32, 0x00000040 ; 0x400, 0x295ac344: walking one
        .word   0x00000800, 0x43ec7258, CC00, 0 ; 0x800, 0x43ec7258: walking one
        .word   0x00001000, 0xecca1fad, CC10, 0 ; 0x1000, 0xecca1fad: walking one
        .word   0x00002000, 0xba0c0673, CC20, 0 ; 0x2000, 0xba0c0673: walking one
        .word   0x00004000, 0x67982eee, CC32, 1 ; 0x4000, 0x67982eee: walking one
        .word   0x00008000, 0xc193b836, CC00, 0 ; 0x8000, 0xc193b836: walking one
        .word   0x00010000, 0x9756b2cc, CC12, 0x00000010 ; 2^16, 0x9756b2cc: walking one
        .word   0x00020000, 0x7cd0b73f, CC20, 0 ; 2^17, 0x7cd0b73f: walking one
        .word   0x00040000, 0x7f9054c2, CC32, 0x00010000 ; 2^18, 0x7f9054c2: walking one
        .word   0x00080000, 0x9d50c66c, CC02, 0x00000080 ; 2^19, 0x9d50c66c: walking one
        .word   0x00100000, 0x12f6ba33, CC12, 2 ; 2^20, 0x12f6ba33: walking one
        .word   0x00200000, 0x9358cd23, CC22, 0x00040000 ; 2^21, 0x9358cd23: walking one
        .word   0x00400000, 0x2d3e7326, CC32, 0x00010000 ; 2^22, 0x2d3e7326: walking one
        .word   0x00800000, 0x6939b812, CC02, 0x00000020 ; 2^23, 0x6939b812: walking one
        .word   0x01000000, 0x89af1ac1, CC12, 0x00800000 ; 2^24, 0x89af1ac1: walking one
        .word   0x02000000, 0x69cef76b, CC22, 0x00004000 ; 2^25, 0x69cef76b: walking one
        .word   0x04000000, 0xae4931dd, CC30, 0 ; 2^26, 0xae4931dd: walking one
        .word   0x08000000, 0xa44ebc87, CC02, 0x00100000 ; 2^27, 0xa44ebc87: walking one
        .word   0x10000000, 0xe1d7fe66, CC12, 0x00400000 ; 2^28, 0xe1d7fe66: walking one
        .word   0x20000000, 0xd7b666c2, CC22, 0x08000000 ; 2^29, 0xd7b666c2: walking one
        .word   0x40000000, 0x0b121093, CC32, 0x00000800 ; 2^30, 0xb121093: walking one
        .word   0x80000000, 0x443c3f43, CC01, 0xf0000000 ; -2^31, 0x443c3f43: walking one
        .word   0x80000000, 0, CC11, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC21, 0xc0000000 ; -2^31, 1
        .word   0x80000000, 2, CC31, 0xe0000000 ; -2^31, 2
        .word   0x80000000, 3, CC01, 0xf0000000 ; -2^31, 3
        .word   0x80000000, 4, CC11, 0xf8000000 ; -2^31, 4
        .word   0x80000000, 5, CC21, 0xfc000000 ; -2^31, 5
        .word   0x80000000, 6, CC31, 0xfe000000 ; -2^31, 6
        .word   0x80000000, 7, CC01, 0xff000000 ; -2^31, 7
        .word   0x80000000, 8, CC11, 0xff800000 ; -2^31, 8
        .word   0x80000000, 9, CC21, 0xffc00000 ; -2^31, 9
        .word   0x80000000, 0x0000000a, CC31, 0xffe00000 ; -2^31, 10
        .word   0x80000000, 0x0000000b, CC01, 0xfff00000 ; -2^31, 11
        .word   0x80000000, 0x0000000c, CC11, 0xfff80000 ; -2^31, 12
        .word   0x80000000, 0x0000000d, CC21, 0xfffc0000 ; -2^31, 13
        .word   0x80000000, 0x0000000e, CC31, 0xfffe0000 ; -2^31, 14
        .word   0x80000000, 0x0000000f, CC01, 0xffff0000 ; -2^31, 15
        .word   0x80000000, 0x00000010, CC11, 0xffff8000 ; -2^31, 16
        .word   0x80000000, 0x00000011, CC21, 0xffffc000 ; -2^31, 17
        .word   0x80000000, 0x00000012, CC31, 0xffffe000 ; -2^31, 18
        .word   0x80000000, 0x00000013, CC01, 0xfffff000 ; -2^31, 19
        .word   0x80000000, 0x00000014, CC11, 0xfffff800 ; -2^31, 20
        .word   0x80000000, 0x00000015, CC21, 0xfffffc00 ; -2^31, 21
        .word   0x80000000, 0x00000016, CC31, 0xfffffe00 ; -2^31, 22
        .word   0x80000000, 0x00000017, CC01, 0xffffff00 ; -2^31, 23
        .word   0x80000000, 0x00000018, CC11, 0xffffff80 ; -2^31, 24
        .word   0x80000000, 0x00000019, CC21, 0xffffffc0 ; -2^31, 25
        .word   0x80000000, 0x0000001a, CC31, 0xffffffe0 ; -2^31, 26
        .word   0x80000000, 0x0000001b, CC01, 0xfffffff0 ; -2^31, 27
        .word   0x80000000, 0x0000001c, CC11, 0xfffffff8 ; -2^31, 28
        .word   0x80000000, 0x0000001d, CC21, 0xfffffffc ; -2^31, 29
        .word   0x80000000, 0x0000001e, CC31, 0xfffffffe ; -2^31, 30
        .word   0x80000000, 0x0000001f, CC01, 0xffffffff ; -2^31, 31
        .word   0xffffffff, 0x00000021, CC11, 0xffffffff ; -1, 33
        .word   0xffffffff, 0x0000003f, CC21, 0xffffffff ; -1, 63
        .word   0xffffffff, 0x80000000, CC31, 0xffffffff ; -1, -2^31
        .word   0x7fffffff, 0x0000001f, CC00, 0 ; 2^31-1, 31
        .word   0x40000000, 0x0000001e, CC12, 1 ; 2^30, 30
        .word   0x115c27c2, 0x6bd18b01, CC22, 0x08ae13e1 ; 0x115c27c2, 0x6bd18b01: random
        .word   0x8a87df5f, 0x1eda2d2f, CC31, 0xffff150f ; 0x8a87df5f, 0x1eda2d2f: random
        .word   0xf23d75aa, 0x020bba11, CC01, 0xfffff91e ; 0xf23d75aa, 0x20bba11: random
        .word   0x5a3a57fa, 0x00048232, CC12, 0x0000168e ; 0x5a3a57fa, 0x48232: random
        .word   0x5bd0d09a, 0x0003f41b, CC22, 0x0000000b ; 0x5bd0d09a, 0x3f41b: random
        .word   0x1a640b35, 0x0001d445, CC32, 0x00d32059 ; 0x1a640b35, 0x1d445: random
        .word   0xea6ed7d8, 0x00003370, CC01, 0xffffea6e ; 0xea6ed7d8, 0x3370: random
        .word   0xe50fbf43, 0x0000043b, CC11, 0xfffffffc ; 0xe50fbf43, 0x43b: random
        .word   0x4d6bbc91, 4, CC22, 0x04d6bbc9 ; 0x4d6bbc91, 4: random
        .word   0xd03f3964, 0x0000001c, CC31, 0xfffffffd ; 0xd03f3964, 28: random

; sra r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     sra     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC00, 0 ; rd == ra: 1, 2
        .word   0, 0, CC10, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC31, 0xffffffff ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC22, 1 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC32, 0x00155555 ; rd == ra: 0x55555555, 0xaaaaaaaa

; sra r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     sra     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC00, 0 ; rd == rb: 1, 2
        .word   0, 0, CC10, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC31, 0xffffffff ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC22, 1 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC32, 0x00155555 ; rd == rb: 0x55555555, 0xaaaaaaaa

; sra r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     sra     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC00, 0 ; ra == rb: 1, 2
        .word   0, CC10, 0 ; ra == rb: 0, 0
        .word   1, CC20, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC31, 0xffffffff ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC00, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; ra == rb: -2^31, -2^31
        .word   3, CC20, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC31, 0xffeaaaaa ; ra == rb: 0x55555555, 0xaaaaaaaa

; sra r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     sra     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC00, 0 ; rd == ra == rb: 1, 2
        .word   0, CC10, 0 ; rd == ra == rb: 0, 0
        .word   1, CC20, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC31, 0xffffffff ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC00, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC20, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC31, 0xffeaaaaa ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; sra r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     sra     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC00 ; r0 as destination: 1, 2
        .word   0, 0, CC10 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC21 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC31 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC22 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC32 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; sra r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     sra     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC00, 0 ; ra = r0: 1, 2
        .word   0, CC10, 0 ; ra = r0: 0, 0
        .word   1, CC20, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC30, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC00, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC10, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC20, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC30, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; sra r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     sra     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC02, 1 ; rb = r0: 1, 2
        .word   0, CC10, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC21, 0xffffffff ; rb = r0: -1, 1
        .word   0x80000000, CC31, 0x80000000 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC02, 0x7fffffff ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; rb = r0: -2^31, -2^31
        .word   9, CC22, 9 ; rb = r0: 9, 3
        .word   0x55555555, CC32, 0x55555555 ; rb = r0: 0x55555555, 0xaaaaaaaa

; sra r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     sra     r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC00, 0 ; ra = rb = r0: 1, 2
        .word   CC10, 0 ; ra = rb = r0: 0, 0
        .word   CC20, 0 ; ra = rb = r0: -1, 1
        .word   CC30, 0 ; ra = rb = r0: -2^31, -1
        .word   CC00, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC10, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC20, 0 ; ra = rb = r0: 9, 3
        .word   CC30, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; sra r0, r0, r0: all r0
        group   g10
g10:    sra     r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC00 ; all r0: 1, 2
        .word   CC10 ; all r0: 0, 0
        .word   CC20 ; all r0: -1, 1
        .word   CC30 ; all r0: -2^31, -1
        .word   CC00 ; all r0: 2^31-1, 2^31-1
        .word   CC10 ; all r0: -2^31, -2^31
        .word   CC20 ; all r0: 9, 3
        .word   CC30 ; all r0: 0x55555555, 0xaaaaaaaa

; sra r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    sra     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC00, 0 ; sp, lr, r13: 1, 2
        .word   0, 0, CC10, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC21, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC31, 0xffffffff ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC22, 1 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x00155555 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; sra r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    sra     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC00, 0 ; lr, sp: 1, 2
        .word   0, 0, CC10, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC21, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC31, 0xffffffff ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC22, 1 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x00155555 ; lr, sp: 0x55555555, 0xaaaaaaaa

; sra r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    sra     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC00, 0 ; r8, r7, r9: 1, 2
        .word   0, 0, CC10, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC31, 0xffffffff ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC22, 1 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC32, 0x00155555 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; sra r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    sra     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC00, 0 ; kernel mode: 1, 2
        .word   0, 0, CC10, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC31, 0xffffffff ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC11, 0x80000000 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC22, 1 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC32, 0x00155555 ; kernel mode: 0x55555555, 0xaaaaaaaa

; sra with bit 0, unused
        group   g15
g15:    .word   0x1f312001
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x1f312001 ; unused bit 0

; sra with bit 1, unused
        group   g16
g16:    .word   0x1f312002
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x1f312002 ; unused bit 1

; sra with bit 2, unused
        group   g17
g17:    .word   0x1f312004
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x1f312004 ; unused bit 2

; sra with bit 3, unused
        group   g18
g18:    .word   0x1f312008
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x1f312008 ; unused bit 3

; sra with bit 4, unused
        group   g19
g19:    .word   0x1f312010
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x1f312010 ; unused bit 4

; sra with bit 5, unused
        group   g20
g20:    .word   0x1f312020
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x1f312020 ; unused bit 5

; sra with bit 6, unused
        group   g21
g21:    .word   0x1f312040
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x1f312040 ; unused bit 6

; sra with bit 7, unused
        group   g22
g22:    .word   0x1f312080
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x1f312080 ; unused bit 7

; sra with bit 8, unused
        group   g23
g23:    .word   0x1f312100
        si      255
        rows    g23, 1
        .word   CC00+OPERATION, 0x1f312100 ; unused bit 8

; sra with bit 9, unused
        group   g24
g24:    .word   0x1f312200
        si      255
        rows    g24, 1
        .word   CC11+OPERATION, 0x1f312200 ; unused bit 9

; sra with bit 10, unused
        group   g25
g25:    .word   0x1f312400
        si      255
        rows    g25, 1
        .word   CC22+OPERATION, 0x1f312400 ; unused bit 10

; sra with bit 11, unused
        group   g26
g26:    .word   0x1f312800
        si      255
        rows    g26, 1
        .word   CC33+OPERATION, 0x1f312800 ; unused bit 11

        isa_end
