; SPDX-License-Identifier: MIT
;
; rem: rd = remainder, sign of ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 253
        .equ    isa_users, 245
        .include "isa.inc"

; rem r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     rem     r3, r1, r2
        si      255
        rows    g1, 137
        .word   0, 0, CC00+ZERODIVIDE, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC33+ZERODIVIDE, 0 ; 1, 0
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC22, 1 ; 1, 2^31-1
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   1, 0x55555555, CC02, 1 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC12, 1 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; -1, 0
        .word   0xffffffff, 1, CC30, 0 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00, 0 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0xffffffff ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xffffffff ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xffffffff ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC11+ZERODIVIDE, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC20, 0 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC30, 0 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12, 0x7fffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaaa ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x2aaaaaa9 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; -2^31, 0
        .word   0x80000000, 1, CC10, 0 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC20, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xd5555555 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0xd5555556 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC33+ZERODIVIDE, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC00, 0 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC10, 0 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x55555555 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32, 0x55555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x55555555 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC22+ZERODIVIDE, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC30, 0 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC00, 0 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11, 0xaaaaaaaa ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC11+ZERODIVIDE, 0 ; 1, 0: walking one
        .word   0x68845046, 1, CC20, 0 ; 0x68845046, 1: walking one
        .word   2, 1, CC30, 0 ; 2, 1: walking one
        .word   0xc47f32ab, 2, CC01, 0xffffffff ; 0xc47f32ab, 2: walking one
        .word   4, 0xffffffff, CC10, 0 ; 4, -1: walking one
        .word   0x295fe211, 4, CC22, 1 ; 0x295fe211, 4: walking one
        .word   8, 0x7fffffff, CC32, 8 ; 8, 2^31-1: walking one
        .word   0xaa2b2145, 8, CC01, 0xfffffffd ; 0xaa2b2145, 8: walking one
        .word   0x00000010, 0x80000000, CC12, 0x00000010 ; 16, -2^31: walking one
        .word   0xebd273aa, 0x00000010, CC21, 0xfffffffa ; 0xebd273aa, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x00000020 ; 32, 0x55555555: walking one
        .word   0xc2834406, 0x00000020, CC01, 0xffffffe6 ; 0xc2834406, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC12, 0x00000040 ; 64, 0xaaaaaaaa: walking one
        .word   0xe5bcfe64, 0x00000040, CC21, 0xffffffe4 ; 0xe5bcfe64, 64: walking one
        .word   0x00000080, 0, CC33+ZERODIVIDE, 0 ; 128, 0: walking one
        .word   0x2f381058, 0x00000080, CC02, 0x00000058 ; 0x2f381058, 128: walking one
        .word   0x00000100, 1, CC10, 0 ; 256, 1: walking one
        .word   0xa13a7ae8, 0x00000100, CC21, 0xffffffe8 ; 0xa13a7ae8, 256: walking one
        .word   0x00000200, 0xffffffff, CC30, 0 ; 512, -1: walking one
        .word   0x5e586253, 0x00000200, CC02, 0x00000053 ; 0x5e586253, 512: walking one
        .word   0x00000400, 0x7fffffff, CC12, 0x00000400 ; 0x400, 2^31-1: walking one
        .word   0x6b54a6e6, 0x00000400, CC22, 0x000002e6 ; 0x6b54a6e6, 0x400: walking one
        .word   0x00000800, 0x80000000, CC32, 0x00000800 ; 0x800, -2^31: walking one
        .word   0xb5ca0f49, 0x00000800, CC01, 0xffffff49 ; 0xb5ca0f49, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x00001000 ; 0x1000, 0x55555555: walking one
        .word   0x4d951eba, 0x00001000, CC22, 0x00000eba ; 0x4d951eba, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x00002000 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xf837ddc0, 0x00002000, CC01, 0xfffffdc0 ; 0xf837ddc0, 0x2000: walking one
        .word   0x00004000, 0, CC11+ZERODIVIDE, 0 ; 0x4000, 0: walking one
        .word   0xc41b5573, 0x00004000, CC21, 0xffffd573 ; 0xc41b5573, 0x4000: walking one
        .word   0x00008000, 1, CC30, 0 ; 0x8000, 1: walking one
        .word   0x56f5fa67, 0x00008000, CC02, 0x00007a67 ; 0x56f5fa67, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC10, 0 ; 2^16, -1: walking one
        .word   0x8a9ee7be, 0x00010000, CC21, 0xffffe7be ; 0x8a9ee7be, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC32, 0x00020000 ; 2^17, 2^31-1: walking one
        .word   0xc84212d4, 0x00020000, CC01, 0xfffe12d4 ; 0xc84212d4, 2^17: walking one
        .word   0x00040000, 0x80000000, CC12, 0x00040000 ; 2^18, -2^31: walking one
        .word   0x44dcb62d, 0x00040000, CC22, 0x0000b62d ; 0x44dcb62d, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x00080000 ; 2^19, 0x55555555: walking one
        .word   0x9551ccf4, 0x00080000, CC01, 0xfff9ccf4 ; 0x9551ccf4, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC12, 0x00100000 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x90aa3c33, 0x00100000, CC21, 0xfffa3c33 ; 0x90aa3c33, 2^20: walking one
        .word   0x00200000, 0, CC33+ZERODIVIDE, 0 ; 2^21, 0: walking one
        .word   0x4751f92f, 0x00200000, CC02, 0x0011f92f ; 0x4751f92f, 2^21: walking one
        .word   0x00400000, 1, CC10, 0 ; 2^22, 1: walking one
        .word   0x54f69233, 0x00400000, CC22, 0x00369233 ; 0x54f69233, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC30, 0 ; 2^23, -1: walking one
        .word   0x8e8576ac, 0x00800000, CC01, 0xff8576ac ; 0x8e8576ac, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC12, 0x01000000 ; 2^24, 2^31-1: walking one
        .word   0x599eab77, 0x01000000, CC22, 0x009eab77 ; 0x599eab77, 2^24: walking one
        .word   0x02000000, 0x80000000, CC32, 0x02000000 ; 2^25, -2^31: walking one
        .word   0x616f4090, 0x02000000, CC02, 0x016f4090 ; 0x616f4090, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x04000000 ; 2^26, 0x55555555: walking one
        .word   0x1a0d9610, 0x04000000, CC22, 0x020d9610 ; 0x1a0d9610, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x08000000 ; 2^27, 0xaaaaaaaa: walking one
        .word   0x3ecc321b, 0x08000000, CC02, 0x06cc321b ; 0x3ecc321b, 2^27: walking one
        .word   0x10000000, 0, CC11+ZERODIVIDE, 0 ; 2^28, 0: walking one
        .word   0x1661d19f, 0x10000000, CC22, 0x0661d19f ; 0x1661d19f, 2^28: walking one
        .word   0x20000000, 1, CC30, 0 ; 2^29, 1: walking one
        .word   0xfcff7e94, 0x20000000, CC01, 0xfcff7e94 ; 0xfcff7e94, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC10, 0 ; 2^30, -1: walking one
        .word   0x8a57dea8, 0x40000000, CC21, 0xca57dea8 ; 0x8a57dea8, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0xffb68996, 0x80000000, CC01, 0xffb68996 ; 0xffb68996, -2^31: walking one
        .word   7, 2, CC12, 1 ; 7, 2
        .word   0xfffffff9, 2, CC21, 0xffffffff ; -7, 2
        .word   7, 0xfffffffe, CC32, 1 ; 7, -2
        .word   0xfffffff9, 0xfffffffe, CC01, 0xffffffff ; -7, -2
        .word   1, 2, CC12, 1 ; 1, 2
        .word   0xffffffff, 2, CC21, 0xffffffff ; -1, 2
        .word   6, 3, CC30, 0 ; 6, 3
        .word   0xfffffffa, 3, CC00, 0 ; -6, 3
        .word   0x00000064, 7, CC12, 2 ; 100, 7
        .word   0x80000000, 2, CC20, 0 ; -2^31, 2
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000001, 0xffffffff, CC00, 0 ; -2^31+1, -1
        .word   5, 7, CC12, 5 ; 5, 7
        .word   0xfffffffb, 7, CC21, 0xfffffffb ; -5, 7
        .word   0xaa116ce6, 0x1636c0c8, CC31, 0xecb5af3e ; 0xaa116ce6, 0x1636c0c8: random
        .word   0xef74a9c3, 0x0f0acc15, CC01, 0xfe7f75d8 ; 0xef74a9c3, 0xf0acc15: random
        .word   0xe4b134df, 0x0224c71c, CC11, 0xfe6a8a2f ; 0xe4b134df, 0x224c71c: random
        .word   0xf971f83e, 0x003aeb5a, CC21, 0xffe3b616 ; 0xf971f83e, 0x3aeb5a: random
        .word   0x16b54297, 0x0006c678, CC32, 0x00001467 ; 0x16b54297, 0x6c678: random
        .word   0x60d85619, 0x0001cf79, CC02, 0x00002b8b ; 0x60d85619, 0x1cf79: random
        .word   0xa680e123, 0x00002c1f, CC11, 0xfffff6bc ; 0xa680e123, 0x2c1f: random
        .word   0xd4ec0381, 0x00000448, CC21, 0xfffffec9 ; 0xd4ec0381, 0x448: random
        .word   0xa0a8a21a, 0x00000099, CC31, 0xffffffd2 ; 0xa0a8a21a, 153: random
        .word   0x388e5b5b, 0x0000000d, CC02, 1 ; 0x388e5b5b, 13: random

; rem r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     rem     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC12, 1 ; rd == ra: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC00, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC30, 0 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC02, 0x55555555 ; rd == ra: 0x55555555, 0xaaaaaaaa

; rem r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     rem     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC12, 1 ; rd == rb: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC00, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC30, 0 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC02, 0x55555555 ; rd == rb: 0x55555555, 0xaaaaaaaa

; rem r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     rem     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC10, 0 ; ra == rb: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; ra == rb: 0, 0
        .word   1, CC30, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC00, 0 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC30, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; rem r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     rem     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC10, 0 ; rd == ra == rb: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; rd == ra == rb: 0, 0
        .word   1, CC30, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC00, 0 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC30, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; rem r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     rem     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC12 ; r0 as destination: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC30 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC00 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC30 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC02 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; rem r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     rem     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC10, 0 ; ra = r0: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; ra = r0: 0, 0
        .word   1, CC30, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC00, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC30, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; rem r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     rem     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC11+ZERODIVIDE, 0 ; rb = r0: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC33+ZERODIVIDE, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC00+ZERODIVIDE, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC11+ZERODIVIDE, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC22+ZERODIVIDE, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC33+ZERODIVIDE, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC00+ZERODIVIDE, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; rem r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     rem     r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: 1, 2
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: 0, 0
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: -1, 1
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -1
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: 9, 3
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; rem r0, r0, r0: all r0
        group   g10
g10:    rem     r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC11+ZERODIVIDE, 0 ; all r0: 1, 2
        .word   CC22+ZERODIVIDE, 0 ; all r0: 0, 0
        .word   CC33+ZERODIVIDE, 0 ; all r0: -1, 1
        .word   CC00+ZERODIVIDE, 0 ; all r0: -2^31, -1
        .word   CC11+ZERODIVIDE, 0 ; all r0: 2^31-1, 2^31-1
        .word   CC22+ZERODIVIDE, 0 ; all r0: -2^31, -2^31
        .word   CC33+ZERODIVIDE, 0 ; all r0: 9, 3
        .word   CC00+ZERODIVIDE, 0 ; all r0: 0x55555555, 0xaaaaaaaa

; rem r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    rem     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC12, 1 ; sp, lr, r13: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC00, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC30, 0 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC02, 0x55555555 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; rem r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    rem     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC12, 1 ; lr, sp: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC00, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC30, 0 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC02, 0x55555555 ; lr, sp: 0x55555555, 0xaaaaaaaa

; rem r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    rem     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC12, 1 ; r8, r7, r9: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC00, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC30, 0 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC02, 0x55555555 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; rem r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    rem     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC12, 1 ; kernel mode: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC00, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC30, 0 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC02, 0x55555555 ; kernel mode: 0x55555555, 0xaaaaaaaa

; rem with bit 0, unused
        group   g15
g15:    .word   0x18312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x18312001 ; unused bit 0

; rem with bit 1, unused
        group   g16
g16:    .word   0x18312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x18312002 ; unused bit 1

; rem with bit 2, unused
        group   g17
g17:    .word   0x18312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x18312004 ; unused bit 2

; rem with bit 3, unused
        group   g18
g18:    .word   0x18312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x18312008 ; unused bit 3

; rem with bit 4, unused
        group   g19
g19:    .word   0x18312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x18312010 ; unused bit 4

; rem with bit 5, unused
        group   g20
g20:    .word   0x18312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x18312020 ; unused bit 5

; rem with bit 6, unused
        group   g21
g21:    .word   0x18312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x18312040 ; unused bit 6

; rem with bit 7, unused
        group   g22
g22:    .word   0x18312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x18312080 ; unused bit 7

; rem with bit 8, unused
        group   g23
g23:    .word   0x18312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x18312100 ; unused bit 8

; rem with bit 9, unused
        group   g24
g24:    .word   0x18312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x18312200 ; unused bit 9

; rem with bit 10, unused
        group   g25
g25:    .word   0x18312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x18312400 ; unused bit 10

; rem with bit 11, unused
        group   g26
g26:    .word   0x18312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x18312800 ; unused bit 11

        isa_end
