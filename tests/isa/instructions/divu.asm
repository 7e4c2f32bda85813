; SPDX-License-Identifier: MIT
;
; divu: rd = ra / rb, unsigned
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 244
        .equ    isa_users, 236
        .include "isa.inc"

; divu r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     divu    r3, r1, r2
        si      255
        rows    g1, 128
        .word   0, 0, CC00+ZERODIVIDE, 0 ; 0, 0
        .word   0, 1, CC10, 0 ; 0, 1
        .word   0, 0xffffffff, CC20, 0 ; 0, -1
        .word   0, 0x7fffffff, CC30, 0 ; 0, 2^31-1
        .word   0, 0x80000000, CC00, 0 ; 0, -2^31
        .word   0, 0x55555555, CC10, 0 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC20, 0 ; 0, 0xaaaaaaaa
        .word   1, 0, CC33+ZERODIVIDE, 0 ; 1, 0
        .word   1, 1, CC02, 1 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC20, 0 ; 1, 2^31-1
        .word   1, 0x80000000, CC30, 0 ; 1, -2^31
        .word   1, 0x55555555, CC00, 0 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC10, 0 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; -1, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC02, 1 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 2 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22, 1 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32, 3 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 1 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC11+ZERODIVIDE, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC30, 0 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC10, 0 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 1 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC30, 0 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC20, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC02, 1 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC12, 1 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC20, 0 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC33+ZERODIVIDE, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555555 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC10, 0 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC20, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC30, 0 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 1 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC10, 0 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC22+ZERODIVIDE, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaaa ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC00, 0 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 1 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 1 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32, 2 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC02, 1 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC11+ZERODIVIDE, 0 ; 1, 0: walking one
        .word   0x4852ec8d, 1, CC22, 0x4852ec8d ; 0x4852ec8d, 1: walking one
        .word   2, 1, CC32, 2 ; 2, 1: walking one
        .word   0xc7288ae7, 2, CC02, 0x63944573 ; 0xc7288ae7, 2: walking one
        .word   4, 0xffffffff, CC10, 0 ; 4, -1: walking one
        .word   0xb87d9deb, 4, CC22, 0x2e1f677a ; 0xb87d9deb, 4: walking one
        .word   8, 0x7fffffff, CC30, 0 ; 8, 2^31-1: walking one
        .word   0xebb81292, 8, CC02, 0x1d770252 ; 0xebb81292, 8: walking one
        .word   0x00000010, 0x80000000, CC10, 0 ; 16, -2^31: walking one
        .word   0xb0c6a5aa, 0x00000010, CC22, 0x0b0c6a5a ; 0xb0c6a5aa, 16: walking one
        .word   0x00000020, 0x55555555, CC30, 0 ; 32, 0x55555555: walking one
        .word   0x8750a1df, 0x00000020, CC02, 0x043a850e ; 0x8750a1df, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC10, 0 ; 64, 0xaaaaaaaa: walking one
        .word   0xba8fe0d9, 0x00000040, CC22, 0x02ea3f83 ; 0xba8fe0d9, 64: walking one
        .word   0x00000080, 0, CC33+ZERODIVIDE, 0 ; 128, 0: walking one
        .word   0xbd74d379, 0x00000080, CC02, 0x017ae9a6 ; 0xbd74d379, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000100 ; 256, 1: walking one
        .word   0x2240119d, 0x00000100, CC22, 0x00224011 ; 0x2240119d, 256: walking one
        .word   0x00000200, 0xffffffff, CC30, 0 ; 512, -1: walking one
        .word   0x198b9ae3, 0x00000200, CC02, 0x000cc5cd ; 0x198b9ae3, 512: walking one
        .word   0x00000400, 0x7fffffff, CC10, 0 ; 0x400, 2^31-1: walking one
        .word   0x234b1c0c, 0x00000400, CC22, 0x0008d2c7 ; 0x234b1c0c, 0x400: walking one
        .word   0x00000800, 0x80000000, CC30, 0 ; 0x800, -2^31: walking one
        .word   0xdc298b31, 0x00000800, CC02, 0x001b8531 ; 0xdc298b31, 0x800: walking one
        .word   0x00001000, 0x55555555, CC10, 0 ; 0x1000, 0x55555555: walking one
        .word   0xf145c28c, 0x00001000, CC22, 0x000f145c ; 0xf145c28c, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC30, 0 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xda2a6b23, 0x00002000, CC02, 0x0006d153 ; 0xda2a6b23, 0x2000: walking one
        .word   0x00004000, 0, CC11+ZERODIVIDE, 0 ; 0x4000, 0: walking one
        .word   0x0b6b194f, 0x00004000, CC22, 0x00002dac ; 0xb6b194f, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008000 ; 0x8000, 1: walking one
        .word   0x82ed5609, 0x00008000, CC02, 0x000105da ; 0x82ed5609, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC10, 0 ; 2^16, -1: walking one
        .word   0xcd30cc65, 0x00010000, CC22, 0x0000cd30 ; 0xcd30cc65, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC30, 0 ; 2^17, 2^31-1: walking one
        .word   0xb785130a, 0x00020000, CC02, 0x00005bc2 ; 0xb785130a, 2^17: walking one
        .word   0x00040000, 0x80000000, CC10, 0 ; 2^18, -2^31: walking one
        .word   0x88985c43, 0x00040000, CC22, 0x00002226 ; 0x88985c43, 2^18: walking one
        .word   0x00080000, 0x55555555, CC30, 0 ; 2^19, 0x55555555: walking one
        .word   0x0ad66f0d, 0x00080000, CC02, 0x0000015a ; 0xad66f0d, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC10, 0 ; 2^20, 0xaaaaaaaa: walking one
        .word   0xb228d5a2, 0x00100000, CC22, 0x00000b22 ; 0xb228d5a2, 2^20: walking one
        .word   0x00200000, 0, CC33+ZERODIVIDE, 0 ; 2^21, 0: walking one
        .word   0x48407111, 0x00200000, CC02, 0x00000242 ; 0x48407111, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400000 ; 2^22, 1: walking one
        .word   0x34f73c84, 0x00400000, CC22, 0x000000d3 ; 0x34f73c84, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC30, 0 ; 2^23, -1: walking one
        .word   0x973b0f2a, 0x00800000, CC02, 0x0000012e ; 0x973b0f2a, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC10, 0 ; 2^24, 2^31-1: walking one
        .word   0x86e6fba2, 0x01000000, CC22, 0x00000086 ; 0x86e6fba2, 2^24: walking one
        .word   0x02000000, 0x80000000, CC30, 0 ; 2^25, -2^31: walking one
        .word   0x2448d9f6, 0x02000000, CC02, 0x00000012 ; 0x2448d9f6, 2^25: walking one
        .word   0x04000000, 0x55555555, CC10, 0 ; 2^26, 0x55555555: walking one
        .word   0xb23cce58, 0x04000000, CC22, 0x0000002c ; 0xb23cce58, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC30, 0 ; 2^27, 0xaaaaaaaa: walking one
        .word   0xb89b14df, 0x08000000, CC02, 0x00000017 ; 0xb89b14df, 2^27: walking one
        .word   0x10000000, 0, CC11+ZERODIVIDE, 0 ; 2^28, 0: walking one
        .word   0xcc0d5cbb, 0x10000000, CC22, 0x0000000c ; 0xcc0d5cbb, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000000 ; 2^29, 1: walking one
        .word   0x005f7769, 0x20000000, CC00, 0 ; 0x5f7769, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC10, 0 ; 2^30, -1: walking one
        .word   0x2404215e, 0x40000000, CC20, 0 ; 0x2404215e, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1: walking one
        .word   0xa3183bb5, 0x80000000, CC02, 1 ; 0xa3183bb5, -2^31: walking one
        .word   7, 2, CC12, 3 ; 7, 2
        .word   0xfffffff9, 2, CC22, 0x7ffffffc ; -7, 2
        .word   0xffffffff, 0x00000010, CC32, 0x0fffffff ; -1, 16
        .word   0x80000000, 3, CC02, 0x2aaaaaaa ; -2^31, 3
        .word   5, 7, CC10, 0 ; 5, 7
        .word   0x28338fbb, 0x910c28d3, CC20, 0 ; 0x28338fbb, 0x910c28d3: random
        .word   0xcf8cf827, 0x098a8ce1, CC32, 0x00000015 ; 0xcf8cf827, 0x98a8ce1: random
        .word   0xf6d99b4b, 0x03f19c01, CC02, 0x0000003e ; 0xf6d99b4b, 0x3f19c01: random
        .word   0x32373d94, 0x0021b0ca, CC12, 0x0000017d ; 0x32373d94, 0x21b0ca: random
        .word   0xc40d7415, 0x000af74f, CC22, 0x000011e0 ; 0xc40d7415, 0xaf74f: random
        .word   0xadd1545f, 0x0001600e, CC32, 0x00007e64 ; 0xadd1545f, 0x1600e: random
        .word   0xcb229dfb, 0x00003c1d, CC02, 0x00036113 ; 0xcb229dfb, 0x3c1d: random
        .word   0xe531d947, 0x00000585, CC12, 0x00298639 ; 0xe531d947, 0x585: random
        .word   0x306a177b, 0x0000009f, CC22, 0x004df344 ; 0x306a177b, 159: random
        .word   0x5f7d09b7, 0x0000000f, CC32, 0x065dab50 ; 0x5f7d09b7, 15: random

; divu r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     divu    r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC00, 0 ; rd == ra: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC30, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC22, 3 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC30, 0 ; rd == ra: 0x55555555, 0xaaaaaaaa

; divu r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     divu    r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC00, 0 ; rd == rb: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC30, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC22, 3 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC30, 0 ; rd == rb: 0x55555555, 0xaaaaaaaa

; divu r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     divu    r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC02, 1 ; ra == rb: 1, 2
        .word   0, CC11+ZERODIVIDE, 0 ; ra == rb: 0, 0
        .word   1, CC22, 1 ; ra == rb: -1, 1
        .word   0xffffffff, CC32, 1 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC02, 1 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC12, 1 ; ra == rb: -2^31, -2^31
        .word   3, CC22, 1 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC32, 1 ; ra == rb: 0x55555555, 0xaaaaaaaa

; divu r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     divu    r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC02, 1 ; rd == ra == rb: 1, 2
        .word   0, CC11+ZERODIVIDE, 0 ; rd == ra == rb: 0, 0
        .word   1, CC22, 1 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC32, 1 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC02, 1 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC12, 1 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC22, 1 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC32, 1 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; divu r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     divu    r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC00 ; r0 as destination: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC21 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC30 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC22 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC30 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; divu r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     divu    r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC00, 0 ; ra = r0: 1, 2
        .word   0, CC11+ZERODIVIDE, 0 ; ra = r0: 0, 0
        .word   1, CC20, 0 ; ra = r0: -1, 1
        .word   0xffffffff, CC30, 0 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC00, 0 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC10, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC20, 0 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC30, 0 ; ra = r0: 0x55555555, 0xaaaaaaaa

; divu r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     divu    r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC00+ZERODIVIDE, 0 ; rb = r0: 1, 2
        .word   0, CC11+ZERODIVIDE, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC22+ZERODIVIDE, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC33+ZERODIVIDE, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC00+ZERODIVIDE, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC11+ZERODIVIDE, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC22+ZERODIVIDE, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC33+ZERODIVIDE, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; divu r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     divu    r3, r0, r0
        si      255
        rows    g9, 8
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: 1, 2
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: 0, 0
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: -1, 1
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -1
        .word   CC00+ZERODIVIDE, 0 ; ra = rb = r0: 2^31-1, 2^31-1
        .word   CC11+ZERODIVIDE, 0 ; ra = rb = r0: -2^31, -2^31
        .word   CC22+ZERODIVIDE, 0 ; ra = rb = r0: 9, 3
        .word   CC33+ZERODIVIDE, 0 ; ra = rb = r0: 0x55555555, 0xaaaaaaaa

; divu r0, r0, r0: all r0
        group   g10
g10:    divu    r0, r0, r0
        si      255
        rows    g10, 8
        .word   CC00+ZERODIVIDE, 0 ; all r0: 1, 2
        .word   CC11+ZERODIVIDE, 0 ; all r0: 0, 0
        .word   CC22+ZERODIVIDE, 0 ; all r0: -1, 1
        .word   CC33+ZERODIVIDE, 0 ; all r0: -2^31, -1
        .word   CC00+ZERODIVIDE, 0 ; all r0: 2^31-1, 2^31-1
        .word   CC11+ZERODIVIDE, 0 ; all r0: -2^31, -2^31
        .word   CC22+ZERODIVIDE, 0 ; all r0: 9, 3
        .word   CC33+ZERODIVIDE, 0 ; all r0: 0x55555555, 0xaaaaaaaa

; divu r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    divu    r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC00, 0 ; sp, lr, r13: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC21, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC30, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC22, 3 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC30, 0 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; divu r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    divu    r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC00, 0 ; lr, sp: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC21, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC30, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC22, 3 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC30, 0 ; lr, sp: 0x55555555, 0xaaaaaaaa

; divu r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    divu    r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC00, 0 ; r8, r7, r9: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC30, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC22, 3 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC30, 0 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; divu r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    divu    r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC00, 0 ; kernel mode: 1, 2
        .word   0, 0, CC11+ZERODIVIDE, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC21, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC30, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC12, 1 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC22, 3 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC30, 0 ; kernel mode: 0x55555555, 0xaaaaaaaa

; divu with bit 0, unused
        group   g15
g15:    .word   0x17312001
        si      255
        rows    g15, 1
        .word   CC00+OPERATION, 0x17312001 ; unused bit 0

; divu with bit 1, unused
        group   g16
g16:    .word   0x17312002
        si      255
        rows    g16, 1
        .word   CC11+OPERATION, 0x17312002 ; unused bit 1

; divu with bit 2, unused
        group   g17
g17:    .word   0x17312004
        si      255
        rows    g17, 1
        .word   CC22+OPERATION, 0x17312004 ; unused bit 2

; divu with bit 3, unused
        group   g18
g18:    .word   0x17312008
        si      255
        rows    g18, 1
        .word   CC33+OPERATION, 0x17312008 ; unused bit 3

; divu with bit 4, unused
        group   g19
g19:    .word   0x17312010
        si      255
        rows    g19, 1
        .word   CC00+OPERATION, 0x17312010 ; unused bit 4

; divu with bit 5, unused
        group   g20
g20:    .word   0x17312020
        si      255
        rows    g20, 1
        .word   CC11+OPERATION, 0x17312020 ; unused bit 5

; divu with bit 6, unused
        group   g21
g21:    .word   0x17312040
        si      255
        rows    g21, 1
        .word   CC22+OPERATION, 0x17312040 ; unused bit 6

; divu with bit 7, unused
        group   g22
g22:    .word   0x17312080
        si      255
        rows    g22, 1
        .word   CC33+OPERATION, 0x17312080 ; unused bit 7

; divu with bit 8, unused
        group   g23
g23:    .word   0x17312100
        si      255
        rows    g23, 1
        .word   CC00+OPERATION, 0x17312100 ; unused bit 8

; divu with bit 9, unused
        group   g24
g24:    .word   0x17312200
        si      255
        rows    g24, 1
        .word   CC11+OPERATION, 0x17312200 ; unused bit 9

; divu with bit 10, unused
        group   g25
g25:    .word   0x17312400
        si      255
        rows    g25, 1
        .word   CC22+OPERATION, 0x17312400 ; unused bit 10

; divu with bit 11, unused
        group   g26
g26:    .word   0x17312800
        si      255
        rows    g26, 1
        .word   CC33+OPERATION, 0x17312800 ; unused bit 11

        isa_end
