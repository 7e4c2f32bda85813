; SPDX-License-Identifier: MIT
;
; xor: bitwise xor
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 239
        .equ    isa_users, 231
        .include "isa.inc"

; xor r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     xor     r3, r1, r2
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
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC11, 0xfffffffe ; 1, -1
        .word   1, 0x7fffffff, CC22, 0x7ffffffe ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000001 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x55555554 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11, 0xaaaaaaab ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00, 0 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0x80000000 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xaaaaaaaa ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x55555555 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7ffffffe ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000000 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0xffffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaaa ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31, 0xd5555555 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000001 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xd5555555 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22, 0x2aaaaaaa ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555554 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0xaaaaaaaa ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x2aaaaaaa ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0xd5555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11, 0xffffffff ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC02, 0x55555555 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11, 0xd5555555 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0x01e936fd, 1, CC22, 0x01e936fc ; 0x1e936fd, 1: walking one
        .word   2, 1, CC32, 3 ; 2, 1: walking one
        .word   0xd8de5534, 2, CC01, 0xd8de5536 ; 0xd8de5534, 2: walking one
        .word   4, 0xffffffff, CC11, 0xfffffffb ; 4, -1: walking one
        .word   0x8afdc0eb, 4, CC21, 0x8afdc0ef ; 0x8afdc0eb, 4: walking one
        .word   8, 0x7fffffff, CC32, 0x7ffffff7 ; 8, 2^31-1: walking one
        .word   0x46826d6a, 8, CC02, 0x46826d62 ; 0x46826d6a, 8: walking one
        .word   0x00000010, 0x80000000, CC11, 0x80000010 ; 16, -2^31: walking one
        .word   0x15c7ccee, 0x00000010, CC22, 0x15c7ccfe ; 0x15c7ccee, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x55555575 ; 32, 0x55555555: walking one
        .word   0xb5714685, 0x00000020, CC01, 0xb57146a5 ; 0xb5714685, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11, 0xaaaaaaea ; 64, 0xaaaaaaaa: walking one
        .word   0x0c1a4cf5, 0x00000040, CC22, 0x0c1a4cb5 ; 0xc1a4cf5, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0x20038090, 0x00000080, CC02, 0x20038010 ; 0x20038090, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000101 ; 256, 1: walking one
        .word   0xeeff754c, 0x00000100, CC21, 0xeeff744c ; 0xeeff754c, 256: walking one
        .word   0x00000200, 0xffffffff, CC31, 0xfffffdff ; 512, -1: walking one
        .word   0x82f0b71c, 0x00000200, CC01, 0x82f0b51c ; 0x82f0b71c, 512: walking one
        .word   0x00000400, 0x7fffffff, CC12, 0x7ffffbff ; 0x400, 2^31-1: walking one
        .word   0x0a999b22, 0x00000400, CC22, 0x0a999f22 ; 0xa999b22, 0x400: walking one
        .word   0x00000800, 0x80000000, CC31, 0x80000800 ; 0x800, -2^31: walking one
        .word   0xdec1ba98, 0x00000800, CC01, 0xdec1b298 ; 0xdec1ba98, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x55554555 ; 0x1000, 0x55555555: walking one
        .word   0xbeb3fcc4, 0x00001000, CC21, 0xbeb3ecc4 ; 0xbeb3fcc4, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC31, 0xaaaa8aaa ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xca392366, 0x00002000, CC01, 0xca390366 ; 0xca392366, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0x96d35fc4, 0x00004000, CC21, 0x96d31fc4 ; 0x96d35fc4, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008001 ; 0x8000, 1: walking one
        .word   0xe3751ca2, 0x00008000, CC01, 0xe3759ca2 ; 0xe3751ca2, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC11, 0xfffeffff ; 2^16, -1: walking one
        .word   0xe685fcc0, 0x00010000, CC21, 0xe684fcc0 ; 0xe685fcc0, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC32, 0x7ffdffff ; 2^17, 2^31-1: walking one
        .word   0x22323db1, 0x00020000, CC02, 0x22303db1 ; 0x22323db1, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11, 0x80040000 ; 2^18, -2^31: walking one
        .word   0x56ff9caf, 0x00040000, CC22, 0x56fb9caf ; 0x56ff9caf, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x555d5555 ; 2^19, 0x55555555: walking one
        .word   0x79d5c8d4, 0x00080000, CC02, 0x79ddc8d4 ; 0x79d5c8d4, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11, 0xaabaaaaa ; 2^20, 0xaaaaaaaa: walking one
        .word   0x5e764bcb, 0x00100000, CC22, 0x5e664bcb ; 0x5e764bcb, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0x91903ee4, 0x00200000, CC01, 0x91b03ee4 ; 0x91903ee4, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400001 ; 2^22, 1: walking one
        .word   0xff3b4e4f, 0x00400000, CC21, 0xff7b4e4f ; 0xff3b4e4f, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC31, 0xff7fffff ; 2^23, -1: walking one
        .word   0xe55343c7, 0x00800000, CC01, 0xe5d343c7 ; 0xe55343c7, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC12, 0x7effffff ; 2^24, 2^31-1: walking one
        .word   0xba094186, 0x01000000, CC21, 0xbb094186 ; 0xba094186, 2^24: walking one
        .word   0x02000000, 0x80000000, CC31, 0x82000000 ; 2^25, -2^31: walking one
        .word   0x62402fe8, 0x02000000, CC02, 0x60402fe8 ; 0x62402fe8, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x51555555 ; 2^26, 0x55555555: walking one
        .word   0xd7f048cb, 0x04000000, CC21, 0xd3f048cb ; 0xd7f048cb, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC31, 0xa2aaaaaa ; 2^27, 0xaaaaaaaa: walking one
        .word   0x1c63b74d, 0x08000000, CC02, 0x1463b74d ; 0x1c63b74d, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0x8535ed79, 0x10000000, CC21, 0x9535ed79 ; 0x8535ed79, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000001 ; 2^29, 1: walking one
        .word   0x2546b5d2, 0x20000000, CC02, 0x0546b5d2 ; 0x2546b5d2, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC11, 0xbfffffff ; 2^30, -1: walking one
        .word   0x150073b6, 0x40000000, CC22, 0x550073b6 ; 0x150073b6, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0x3e5f25b7, 0x80000000, CC01, 0xbe5f25b7 ; 0x3e5f25b7, -2^31: walking one
        .word   0x956de27e, 0xb7aa8652, CC12, 0x22c7642c ; 0x956de27e, 0xb7aa8652: random
        .word   0x8a422135, 0x007cadf6, CC21, 0x8a3e8cc3 ; 0x8a422135, 0x7cadf6: random
        .word   0xff783659, 0x011fdeec, CC31, 0xfe67e8b5 ; 0xff783659, 0x11fdeec: random
        .word   0x336310a4, 0x00641030, CC02, 0x33070094 ; 0x336310a4, 0x641030: random
        .word   0xd7d112a5, 0x000aed63, CC11, 0xd7dbffc6 ; 0xd7d112a5, 0xaed63: random
        .word   0x495f6262, 0x0001fcaa, CC22, 0x495e9ec8 ; 0x495f6262, 0x1fcaa: random
        .word   0x43295f0b, 0x000034bb, CC32, 0x43296bb0 ; 0x43295f0b, 0x34bb: random
        .word   0x1eb56514, 0x00000051, CC02, 0x1eb56545 ; 0x1eb56514, 81: random
        .word   0x4f7a9a1c, 0x000000e4, CC12, 0x4f7a9af8 ; 0x4f7a9a1c, 228: random
        .word   0xae1841dc, 0x0000000e, CC21, 0xae1841d2 ; 0xae1841dc, 14: random

; xor r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     xor     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC32, 3 ; rd == ra: 1, 2
        .word   0, 0, CC00, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC11, 0xfffffffe ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000a ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; rd == ra: 0x55555555, 0xaaaaaaaa

; xor r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     xor     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC32, 3 ; rd == rb: 1, 2
        .word   0, 0, CC00, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC11, 0xfffffffe ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000a ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; rd == rb: 0x55555555, 0xaaaaaaaa

; xor r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     xor     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC30, 0 ; ra == rb: 1, 2
        .word   0, CC00, 0 ; ra == rb: 0, 0
        .word   1, CC10, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC20, 0 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC30, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC00, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC10, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC20, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; xor r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     xor     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC30, 0 ; rd == ra == rb: 1, 2
        .word   0, CC00, 0 ; rd == ra == rb: 0, 0
        .word   1, CC10, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC20, 0 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC30, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC00, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC10, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC20, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; xor r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     xor     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC32 ; r0 as destination: 1, 2
        .word   0, 0, CC00 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC11 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC22 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC12 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; xor r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     xor     r3, r0, r2
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

; xor r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     xor     r3, r1, r0
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

; xor r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     xor     r3, r0, r0
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

; xor r0, r0, r0: all r0
        group   g10
g10:    xor     r0, r0, r0
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

; xor r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    xor     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC32, 3 ; sp, lr, r13: 1, 2
        .word   0, 0, CC00, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC11, 0xfffffffe ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC12, 0x0000000a ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC21, 0xffffffff ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; xor r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    xor     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC32, 3 ; lr, sp: 1, 2
        .word   0, 0, CC00, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC11, 0xfffffffe ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC12, 0x0000000a ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC21, 0xffffffff ; lr, sp: 0x55555555, 0xaaaaaaaa

; xor r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    xor     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC32, 3 ; r8, r7, r9: 1, 2
        .word   0, 0, CC00, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC11, 0xfffffffe ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000a ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; xor r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    xor     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC32, 3 ; kernel mode: 1, 2
        .word   0, 0, CC00, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC11, 0xfffffffe ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC30, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC12, 0x0000000a ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC21, 0xffffffff ; kernel mode: 0x55555555, 0xaaaaaaaa

; xor with bit 0, unused
        group   g15
g15:    .word   0x1c312001
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x1c312001 ; unused bit 0

; xor with bit 1, unused
        group   g16
g16:    .word   0x1c312002
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x1c312002 ; unused bit 1

; xor with bit 2, unused
        group   g17
g17:    .word   0x1c312004
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x1c312004 ; unused bit 2

; xor with bit 3, unused
        group   g18
g18:    .word   0x1c312008
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x1c312008 ; unused bit 3

; xor with bit 4, unused
        group   g19
g19:    .word   0x1c312010
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x1c312010 ; unused bit 4

; xor with bit 5, unused
        group   g20
g20:    .word   0x1c312020
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x1c312020 ; unused bit 5

; xor with bit 6, unused
        group   g21
g21:    .word   0x1c312040
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x1c312040 ; unused bit 6

; xor with bit 7, unused
        group   g22
g22:    .word   0x1c312080
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x1c312080 ; unused bit 7

; xor with bit 8, unused
        group   g23
g23:    .word   0x1c312100
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x1c312100 ; unused bit 8

; xor with bit 9, unused
        group   g24
g24:    .word   0x1c312200
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x1c312200 ; unused bit 9

; xor with bit 10, unused
        group   g25
g25:    .word   0x1c312400
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x1c312400 ; unused bit 10

; xor with bit 11, unused
        group   g26
g26:    .word   0x1c312800
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x1c312800 ; unused bit 11

        isa_end
