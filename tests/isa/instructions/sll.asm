; SPDX-License-Identifier: MIT
;
; sll: shift left by rb mod 32
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 242
        .equ    isa_users, 234
        .include "isa.inc"

; sll r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     sll     r3, r1, r2
        si      255
        rows    g1, 126
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC02, 2 ; 1, 1
        .word   1, 0xffffffff, CC11, 0x80000000 ; 1, -1
        .word   1, 0x7fffffff, CC21, 0x80000000 ; 1, 2^31-1
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x00200000 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC12, 0x00000400 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0x80000000 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0x80000000 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xffe00000 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xfffffc00 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC21, 0xfffffffe ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000000 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC01, 0x80000000 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12, 0x7fffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC21, 0xffe00000 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31, 0xfffffc00 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC10, 0 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC20, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC30, 0 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC10, 0 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC20, 0 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC01, 0xaaaaaaaa ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0x80000000 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21, 0x80000000 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32, 0x55555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC01, 0xaaa00000 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555400 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC32, 0x55555554 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC00, 0 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC10, 0 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x55400000 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC01, 0xaaaaa800 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0xbca08933, CC12, 0x00080000 ; 1, 0xbca08933: walking one
        .word   2, 0xd5074fb1, CC22, 0x00040000 ; 2, 0xd5074fb1: walking one
        .word   4, 0x393a439e, CC30, 0 ; 4, 0x393a439e: walking one
        .word   8, 0x135feddc, CC01, 0x80000000 ; 8, 0x135feddc: walking one
        .word   0x00000010, 0x9bff2eb4, CC12, 0x01000000 ; 16, 0x9bff2eb4: walking one
        .word   0x00000020, 0x43723e3b, CC20, 0 ; 32, 0x43723e3b: walking one
        .word   0x00000040, 0x65e43835, CC32, 0x08000000 ; 64, 0x65e43835: walking one
        .word   0x00000080, 0xb516c268, CC02, 0x00008000 ; 128, 0xb516c268: walking one
        .word   0x00000100, 0x12f26c22, CC12, 0x00000400 ; 256, 0x12f26c22: walking one
        .word   0x00000200, 0xc398b6ba, CC20, 0 ; 512, 0xc398b6ba: walking one
        .word   0x00000400, 0x845c8ff6, CC30, 0 ; 0x400, 0x845c8ff6: walking one
        .word   0x00000800, 0xba20576a, CC02, 0x00200000 ; 0x800, 0xba20576a: walking one
        .word   0x00001000, 0xff74435c, CC10, 0 ; 0x1000, 0xff74435c: walking one
        .word   0x00002000, 0x2cca413e, CC20, 0 ; 0x2000, 0x2cca413e: walking one
        .word   0x00004000, 0x3e708009, CC32, 0x00800000 ; 0x4000, 0x3e708009: walking one
        .word   0x00008000, 0xf27cab58, CC00, 0 ; 0x8000, 0xf27cab58: walking one
        .word   0x00010000, 0x4ee1c815, CC10, 0 ; 2^16, 0x4ee1c815: walking one
        .word   0x00020000, 0xca619ff3, CC20, 0 ; 2^17, 0xca619ff3: walking one
        .word   0x00040000, 0xcc53f4e5, CC32, 0x00800000 ; 2^18, 0xcc53f4e5: walking one
        .word   0x00080000, 0xfff5516a, CC02, 0x20000000 ; 2^19, 0xfff5516a: walking one
        .word   0x00100000, 0xfeb70dcb, CC11, 0x80000000 ; 2^20, 0xfeb70dcb: walking one
        .word   0x00200000, 0xefd5736c, CC20, 0 ; 2^21, 0xefd5736c: walking one
        .word   0x00400000, 0x5c1a1809, CC31, 0x80000000 ; 2^22, 0x5c1a1809: walking one
        .word   0x00800000, 0xe0fa6a81, CC02, 0x01000000 ; 2^23, 0xe0fa6a81: walking one
        .word   0x01000000, 0x4afe6e2c, CC10, 0 ; 2^24, 0x4afe6e2c: walking one
        .word   0x02000000, 0x101ee695, CC20, 0 ; 2^25, 0x101ee695: walking one
        .word   0x04000000, 0x25c94a4a, CC30, 0 ; 2^26, 0x25c94a4a: walking one
        .word   0x08000000, 0x97a32609, CC00, 0 ; 2^27, 0x97a32609: walking one
        .word   0x10000000, 0xf33a975a, CC10, 0 ; 2^28, 0xf33a975a: walking one
        .word   0x20000000, 0x323a1ae5, CC20, 0 ; 2^29, 0x323a1ae5: walking one
        .word   0x40000000, 0x8f01c6d4, CC30, 0 ; 2^30, 0x8f01c6d4: walking one
        .word   0x80000000, 0x57cf81ec, CC00, 0 ; -2^31, 0x57cf81ec: walking one
        .word   1, 0, CC12, 1 ; 1, 0
        .word   1, 1, CC22, 2 ; 1, 1
        .word   1, 2, CC32, 4 ; 1, 2
        .word   1, 3, CC02, 8 ; 1, 3
        .word   1, 4, CC12, 0x00000010 ; 1, 4
        .word   1, 5, CC22, 0x00000020 ; 1, 5
        .word   1, 6, CC32, 0x00000040 ; 1, 6
        .word   1, 7, CC02, 0x00000080 ; 1, 7
        .word   1, 8, CC12, 0x00000100 ; 1, 8
        .word   1, 9, CC22, 0x00000200 ; 1, 9
        .word   1, 0x0000000a, CC32, 0x00000400 ; 1, 10
        .word   1, 0x0000000b, CC02, 0x00000800 ; 1, 11
        .word   1, 0x0000000c, CC12, 0x00001000 ; 1, 12
        .word   1, 0x0000000d, CC22, 0x00002000 ; 1, 13
        .word   1, 0x0000000e, CC32, 0x00004000 ; 1, 14
        .word   1, 0x0000000f, CC02, 0x00008000 ; 1, 15
        .word   1, 0x00000010, CC12, 0x00010000 ; 1, 16
        .word   1, 0x00000011, CC22, 0x00020000 ; 1, 17
        .word   1, 0x00000012, CC32, 0x00040000 ; 1, 18
        .word   1, 0x00000013, CC02, 0x00080000 ; 1, 19
        .word   1, 0x00000014, CC12, 0x00100000 ; 1, 20
        .word   1, 0x00000015, CC22, 0x00200000 ; 1, 21
        .word   1, 0x00000016, CC32, 0x00400000 ; 1, 22
        .word   1, 0x00000017, CC02, 0x00800000 ; 1, 23
        .word   1, 0x00000018, CC12, 0x01000000 ; 1, 24
        .word   1, 0x00000019, CC22, 0x02000000 ; 1, 25
        .word   1, 0x0000001a, CC32, 0x04000000 ; 1, 26
        .word   1, 0x0000001b, CC02, 0x08000000 ; 1, 27
        .word   1, 0x0000001c, CC12, 0x10000000 ; 1, 28
        .word   1, 0x0000001d, CC22, 0x20000000 ; 1, 29
        .word   1, 0x0000001e, CC32, 0x40000000 ; 1, 30
        .word   1, 0x0000001f, CC01, 0x80000000 ; 1, 31
        .word   0xffffffff, 0x00000021, CC11, 0xfffffffe ; -1, 33
        .word   0xffffffff, 0x0000003f, CC21, 0x80000000 ; -1, 63
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   0xff75851e, 0xf0b0eaa2, CC01, 0xfdd61478 ; 0xff75851e, 0xf0b0eaa2: random
        .word   0xf1b8a3c8, 0x1e586588, CC11, 0xb8a3c800 ; 0xf1b8a3c8, 0x1e586588: random
        .word   0xcc198bf2, 0x010f898f, CC21, 0xc5f90000 ; 0xcc198bf2, 0x10f898f: random
        .word   0x87257211, 0x002d80c0, CC31, 0x87257211 ; 0x87257211, 0x2d80c0: random
        .word   0xbeabbdc9, 0x00018873, CC01, 0xee480000 ; 0xbeabbdc9, 0x18873: random
        .word   0x6d3c1cbb, 0x0001aba8, CC12, 0x3c1cbb00 ; 0x6d3c1cbb, 0x1aba8: random
        .word   0xa6d475f8, 0x00001551, CC21, 0xebf00000 ; 0xa6d475f8, 0x1551: random
        .word   0x52557de2, 0x0000004c, CC32, 0x57de2000 ; 0x52557de2, 76: random
        .word   0x86049849, 0x000000e0, CC01, 0x86049849 ; 0x86049849, 224: random
        .word   0x01fb6e60, 6, CC12, 0x7edb9800 ; 0x1fb6e60, 6: random

; sll r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     sll     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC22, 4 ; rd == ra: 1, 2
        .word   0, 0, CC30, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC01, 0xfffffffe ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC10, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC02, 0x00000048 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555400 ; rd == ra: 0x55555555, 0xaaaaaaaa

; sll r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     sll     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC22, 4 ; rd == rb: 1, 2
        .word   0, 0, CC30, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC01, 0xfffffffe ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC10, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC02, 0x00000048 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555400 ; rd == rb: 0x55555555, 0xaaaaaaaa

; sll r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     sll     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC22, 8 ; ra == rb: 1, 2
        .word   0, CC30, 0 ; ra == rb: 0, 0
        .word   1, CC02, 2 ; ra == rb: -1, 1
        .word   0xffffffff, CC11, 0x80000000 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC21, 0x80000000 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC31, 0x80000000 ; ra == rb: -2^31, -2^31
        .word   3, CC02, 0x00000018 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC11, 0xaaaaa800 ; ra == rb: 0x55555555, 0xaaaaaaaa

; sll r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     sll     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC22, 8 ; rd == ra == rb: 1, 2
        .word   0, CC30, 0 ; rd == ra == rb: 0, 0
        .word   1, CC02, 2 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC11, 0x80000000 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC21, 0x80000000 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC31, 0x80000000 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC02, 0x00000018 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC11, 0xaaaaa800 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; sll r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     sll     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC22 ; r0 as destination: 1, 2
        .word   0, 0, CC30 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC01 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC10 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC02 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; sll r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     sll     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC20, 0 ; ra = r0: 1, 2
        .word   0, CC30, 0 ; ra = r0: 0, 0
        .word   1, CC00, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC10, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC00, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC10, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; sll r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     sll     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC22, 1 ; rb = r0: 1, 2
        .word   0, CC30, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC01, 0xffffffff ; rb = r0: -1, 1
        .word   0x80000000, CC11, 0x80000000 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC22, 0x7fffffff ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC31, 0x80000000 ; rb = r0: -2^31, -2^31
        .word   9, CC02, 9 ; rb = r0: 9, 3
        .word   0x55555555, CC12, 0x55555555 ; rb = r0: 0x55555555, 0xaaaaaaaa

; sll r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     sll     r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC20, 0 ; ra = rb = r0: 1, 2
        .word   CC30, 0 ; ra = rb = r0: 0, 0
        .word   CC00, 0 ; ra = rb = r0: -1, 1
        .word   CC10, 0 ; ra = rb = r0: -2^31, -1
        .word   CC20, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC30, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC00, 0 ; ra = rb = r0: 9, 3
        .word   CC10, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; sll r0, r0, r0: all r0
        group   g10
g10:    sll     r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC20 ; all r0: 1, 2
        .word   CC30 ; all r0: 0, 0
        .word   CC00 ; all r0: -1, 1
        .word   CC10 ; all r0: -2^31, -1
        .word   CC20 ; all r0: 2^31-1, 2^31-1
        .word   CC30 ; all r0: -2^31, -2^31
        .word   CC00 ; all r0: 9, 3
        .word   CC10 ; all r0: 0x55555555, 0xaaaaaaaa

; sll r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    sll     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC22, 4 ; sp, lr, r13: 1, 2
        .word   0, 0, CC30, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC01, 0xfffffffe ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC10, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC02, 0x00000048 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x55555400 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; sll r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    sll     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC22, 4 ; lr, sp: 1, 2
        .word   0, 0, CC30, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC01, 0xfffffffe ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC10, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC02, 0x00000048 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x55555400 ; lr, sp: 0x55555555, 0xaaaaaaaa

; sll r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    sll     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC22, 4 ; r8, r7, r9: 1, 2
        .word   0, 0, CC30, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC01, 0xfffffffe ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC10, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC02, 0x00000048 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555400 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; sll r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    sll     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC22, 4 ; kernel mode: 1, 2
        .word   0, 0, CC30, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC01, 0xfffffffe ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC10, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC21, 0x80000000 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC02, 0x00000048 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555400 ; kernel mode: 0x55555555, 0xaaaaaaaa

; sll with bit 0, unused
        group   g15
g15:    .word   0x1d312001
        si      255
        rows    g15, 1
        .word   CC22+OPERATION, 0x1d312001 ; unused bit 0

; sll with bit 1, unused
        group   g16
g16:    .word   0x1d312002
        si      255
        rows    g16, 1
        .word   CC33+OPERATION, 0x1d312002 ; unused bit 1

; sll with bit 2, unused
        group   g17
g17:    .word   0x1d312004
        si      255
        rows    g17, 1
        .word   CC00+OPERATION, 0x1d312004 ; unused bit 2

; sll with bit 3, unused
        group   g18
g18:    .word   0x1d312008
        si      255
        rows    g18, 1
        .word   CC11+OPERATION, 0x1d312008 ; unused bit 3

; sll with bit 4, unused
        group   g19
g19:    .word   0x1d312010
        si      255
        rows    g19, 1
        .word   CC22+OPERATION, 0x1d312010 ; unused bit 4

; sll with bit 5, unused
        group   g20
g20:    .word   0x1d312020
        si      255
        rows    g20, 1
        .word   CC33+OPERATION, 0x1d312020 ; unused bit 5

; sll with bit 6, unused
        group   g21
g21:    .word   0x1d312040
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x1d312040 ; unused bit 6

; sll with bit 7, unused
        group   g22
g22:    .word   0x1d312080
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x1d312080 ; unused bit 7

; sll with bit 8, unused
        group   g23
g23:    .word   0x1d312100
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x1d312100 ; unused bit 8

; sll with bit 9, unused
        group   g24
g24:    .word   0x1d312200
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x1d312200 ; unused bit 9

; sll with bit 10, unused
        group   g25
g25:    .word   0x1d312400
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x1d312400 ; unused bit 10

; sll with bit 11, unused
        group   g26
g26:    .word   0x1d312800
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x1d312800 ; unused bit 11

        isa_end
