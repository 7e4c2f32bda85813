; SPDX-License-Identifier: MIT
;
; div: rd = ra / rb, truncated
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 253
        .equ    isa_users, 245
        .include "isa.inc"

; div r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     div     r3, r1, r2
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
        .word   1, 1, CC02, 1 ; 1, 1
        .word   1, 0xffffffff, CC11, 0xffffffff ; 1, -1
        .word   1, 0x7fffffff, CC20, 0 ; 1, 2^31-1
        .word   1, 0x80000000, CC30, 0 ; 1, -2^31
        .word   1, 0x55555555, CC00, 0 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC10, 0 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC22+ZERODIVIDE, 0 ; -1, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC02, 1 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC10, 0 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC20, 0 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC30, 0 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC00, 0 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC11+ZERODIVIDE, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000001 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC10, 0 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 1 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31, 0xffffffff ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00+ZERODIVIDE, 0 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22+OVERFLOW, 0 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC02, 1 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xffffffff ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22, 1 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC33+ZERODIVIDE, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555555 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0xaaaaaaab ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC20, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC30, 0 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 1 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC10, 0 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC22+ZERODIVIDE, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaaa ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC02, 0x55555556 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC10, 0 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC20, 0 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC02, 1 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC11+ZERODIVIDE, 0 ; 1, 0: walking one
        .word   0x8267f4c1, 1, CC21, 0x8267f4c1 ; 0x8267f4c1, 1: walking one
        .word   2, 1, CC32, 2 ; 2, 1: walking one
        .word   0xeebc8e86, 2, CC01, 0xf75e4743 ; 0xeebc8e86, 2: walking one
        .word   4, 0xffffffff, CC11, 0xfffffffc ; 4, -1: walking one
        .word   0xa7af3e95, 4, CC21, 0xe9ebcfa6 ; 0xa7af3e95, 4: walking one
        .word   8, 0x7fffffff, CC30, 0 ; 8, 2^31-1: walking one
        .word   0x2df5b041, 8, CC02, 0x05beb608 ; 0x2df5b041, 8: walking one
        .word   0x00000010, 0x80000000, CC10, 0 ; 16, -2^31: walking one
        .word   0x79fb160b, 0x00000010, CC22, 0x079fb160 ; 0x79fb160b, 16: walking one
        .word   0x00000020, 0x55555555, CC30, 0 ; 32, 0x55555555: walking one
        .word   0xd97235a8, 0x00000020, CC01, 0xfecb91ae ; 0xd97235a8, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC10, 0 ; 64, 0xaaaaaaaa: walking one
        .word   0xda61901d, 0x00000040, CC21, 0xff698641 ; 0xda61901d, 64: walking one
        .word   0x00000080, 0, CC33+ZERODIVIDE, 0 ; 128, 0: walking one
        .word   0x565d698f, 0x00000080, CC02, 0x00acbad3 ; 0x565d698f, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000100 ; 256, 1: walking one
        .word   0xd5235610, 0x00000100, CC21, 0xffd52357 ; 0xd5235610, 256: walking one
        .word   0x00000200, 0xffffffff, CC31, 0xfffffe00 ; 512, -1: walking one
        .word   0x3952109b, 0x00000200, CC02, 0x001ca908 ; 0x3952109b, 512: walking one
        .word   0x00000400, 0x7fffffff, CC10, 0 ; 0x400, 2^31-1: walking one
        .word   0xe028b27e, 0x00000400, CC21, 0xfff80a2d ; 0xe028b27e, 0x400: walking one
        .word   0x00000800, 0x80000000, CC30, 0 ; 0x800, -2^31: walking one
        .word   0xa785424f, 0x00000800, CC01, 0xfff4f0a9 ; 0xa785424f, 0x800: walking one
        .word   0x00001000, 0x55555555, CC10, 0 ; 0x1000, 0x55555555: walking one
        .word   0x54948079, 0x00001000, CC22, 0x00054948 ; 0x54948079, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC30, 0 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0x41f3ac5e, 0x00002000, CC02, 0x00020f9d ; 0x41f3ac5e, 0x2000: walking one
        .word   0x00004000, 0, CC11+ZERODIVIDE, 0 ; 0x4000, 0: walking one
        .word   0x929a8497, 0x00004000, CC21, 0xfffe4a6b ; 0x929a8497, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008000 ; 0x8000, 1: walking one
        .word   0xfe2ffd9f, 0x00008000, CC01, 0xfffffc60 ; 0xfe2ffd9f, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC11, 0xffff0000 ; 2^16, -1: walking one
        .word   0x643ed1d7, 0x00010000, CC22, 0x0000643e ; 0x643ed1d7, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC30, 0 ; 2^17, 2^31-1: walking one
        .word   0x95527ca3, 0x00020000, CC01, 0xffffcaaa ; 0x95527ca3, 2^17: walking one
        .word   0x00040000, 0x80000000, CC10, 0 ; 2^18, -2^31: walking one
        .word   0xfeb82ac2, 0x00040000, CC21, 0xffffffaf ; 0xfeb82ac2, 2^18: walking one
        .word   0x00080000, 0x55555555, CC30, 0 ; 2^19, 0x55555555: walking one
        .word   0x72eb03e8, 0x00080000, CC02, 0x00000e5d ; 0x72eb03e8, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC10, 0 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x5a246027, 0x00100000, CC22, 0x000005a2 ; 0x5a246027, 2^20: walking one
        .word   0x00200000, 0, CC33+ZERODIVIDE, 0 ; 2^21, 0: walking one
        .word   0xe6a9d827, 0x00200000, CC01, 0xffffff36 ; 0xe6a9d827, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400000 ; 2^22, 1: walking one
        .word   0x06414183, 0x00400000, CC22, 0x00000019 ; 0x6414183, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC31, 0xff800000 ; 2^23, -1: walking one
        .word   0xeb22b94f, 0x00800000, CC01, 0xffffffd7 ; 0xeb22b94f, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC10, 0 ; 2^24, 2^31-1: walking one
        .word   0x5dce2f29, 0x01000000, CC22, 0x0000005d ; 0x5dce2f29, 2^24: walking one
        .word   0x02000000, 0x80000000, CC30, 0 ; 2^25, -2^31: walking one
        .word   0x93b440d6, 0x02000000, CC01, 0xffffffca ; 0x93b440d6, 2^25: walking one
        .word   0x04000000, 0x55555555, CC10, 0 ; 2^26, 0x55555555: walking one
        .word   0xe966705c, 0x04000000, CC21, 0xfffffffb ; 0xe966705c, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC30, 0 ; 2^27, 0xaaaaaaaa: walking one
        .word   0x88214fbb, 0x08000000, CC01, 0xfffffff2 ; 0x88214fbb, 2^27: walking one
        .word   0x10000000, 0, CC11+ZERODIVIDE, 0 ; 2^28, 0: walking one
        .word   0x17f48ccd, 0x10000000, CC22, 1 ; 0x17f48ccd, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000000 ; 2^29, 1: walking one
        .word   0x5f4219f2, 0x20000000, CC02, 2 ; 0x5f4219f2, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC11, 0xc0000000 ; 2^30, -1: walking one
        .word   0xa8a4c325, 0x40000000, CC21, 0xffffffff ; 0xa8a4c325, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0x56d122a6, 0x80000000, CC00, 0 ; 0x56d122a6, -2^31: walking one
        .word   7, 2, CC12, 3 ; 7, 2
        .word   0xfffffff9, 2, CC21, 0xfffffffd ; -7, 2
        .word   7, 0xfffffffe, CC31, 0xfffffffd ; 7, -2
        .word   0xfffffff9, 0xfffffffe, CC02, 3 ; -7, -2
        .word   1, 2, CC10, 0 ; 1, 2
        .word   0xffffffff, 2, CC20, 0 ; -1, 2
        .word   6, 3, CC32, 2 ; 6, 3
        .word   0xfffffffa, 3, CC01, 0xfffffffe ; -6, 3
        .word   0x00000064, 7, CC12, 0x0000000e ; 100, 7
        .word   0x80000000, 2, CC21, 0xc0000000 ; -2^31, 2
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000001, 0xffffffff, CC02, 0x7fffffff ; -2^31+1, -1
        .word   5, 7, CC10, 0 ; 5, 7
        .word   0xfffffffb, 7, CC20, 0 ; -5, 7
        .word   0x8ab9ae0d, 0x6770276e, CC31, 0xffffffff ; 0x8ab9ae0d, 0x6770276e: random
        .word   0x402b8829, 0x022789ac, CC02, 0x0000001d ; 0x402b8829, 0x22789ac: random
        .word   0xfba40e8f, 0x03008d21, CC11, 0xffffffff ; 0xfba40e8f, 0x3008d21: random
        .word   0x3a9703a1, 0x00122e6c, CC22, 0x00000338 ; 0x3a9703a1, 0x122e6c: random
        .word   0x2b4a9b62, 0x00050289, CC32, 0x000008a4 ; 0x2b4a9b62, 0x50289: random
        .word   0xbaad7afe, 0x0001e683, CC01, 0xffffdb86 ; 0xbaad7afe, 0x1e683: random
        .word   0xb3063d9e, 0x00000afd, CC11, 0xfff8fea9 ; 0xb3063d9e, 0xafd: random
        .word   0x61a10f37, 0x00000087, CC22, 0x00b9223e ; 0x61a10f37, 135: random
        .word   0x7dd2e2f7, 0x00000031, CC32, 0x02915d72 ; 0x7dd2e2f7, 49: random
        .word   0x0deca7d4, 0x00000012, CC02, 0x00c60952 ; 0xdeca7d4, 18: random

; div r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     div     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC10, 0 ; rd == ra: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 3 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00, 0 ; rd == ra: 0x55555555, 0xaaaaaaaa

; div r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     div     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC10, 0 ; rd == rb: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 3 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00, 0 ; rd == rb: 0x55555555, 0xaaaaaaaa

; div r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     div     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC12, 1 ; ra == rb: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; ra == rb: 0, 0
        .word   1, CC32, 1 ; ra == rb: -1, 1
        .word   0xffffffff, CC02, 1 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC12, 1 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22, 1 ; ra == rb: -2^31, -2^31
        .word   3, CC32, 1 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC02, 1 ; ra == rb: 0x55555555, 0xaaaaaaaa

; div r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     div     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC12, 1 ; rd == ra == rb: 1, 2
        .word   0, CC22+ZERODIVIDE, 0 ; rd == ra == rb: 0, 0
        .word   1, CC32, 1 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC02, 1 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC12, 1 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC22, 1 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC32, 1 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC02, 1 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; div r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     div     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC10 ; r0 as destination: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC31 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; div r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     div     r3, r0, r2
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

; div r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     div     r3, r1, r0
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

; div r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     div     r3, r0, r0
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

; div r0, r0, r0: all r0
        group   g10
g10:    div     r0, r0, r0
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

; div r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    div     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC10, 0 ; sp, lr, r13: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC31, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 3 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00, 0 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; div r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    div     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC10, 0 ; lr, sp: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC31, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC00+OVERFLOW, 0 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 3 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00, 0 ; lr, sp: 0x55555555, 0xaaaaaaaa

; div r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    div     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC10, 0 ; r8, r7, r9: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 3 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00, 0 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; div r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    div     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC10, 0 ; kernel mode: 1, 2
        .word   0, 0, CC22+ZERODIVIDE, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC31, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC00+OVERFLOW, 0 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC12, 1 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC22, 1 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 3 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00, 0 ; kernel mode: 0x55555555, 0xaaaaaaaa

; div with bit 0, unused
        group   g15
g15:    .word   0x16312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x16312001 ; unused bit 0

; div with bit 1, unused
        group   g16
g16:    .word   0x16312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x16312002 ; unused bit 1

; div with bit 2, unused
        group   g17
g17:    .word   0x16312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x16312004 ; unused bit 2

; div with bit 3, unused
        group   g18
g18:    .word   0x16312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x16312008 ; unused bit 3

; div with bit 4, unused
        group   g19
g19:    .word   0x16312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x16312010 ; unused bit 4

; div with bit 5, unused
        group   g20
g20:    .word   0x16312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x16312020 ; unused bit 5

; div with bit 6, unused
        group   g21
g21:    .word   0x16312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x16312040 ; unused bit 6

; div with bit 7, unused
        group   g22
g22:    .word   0x16312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x16312080 ; unused bit 7

; div with bit 8, unused
        group   g23
g23:    .word   0x16312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x16312100 ; unused bit 8

; div with bit 9, unused
        group   g24
g24:    .word   0x16312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x16312200 ; unused bit 9

; div with bit 10, unused
        group   g25
g25:    .word   0x16312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x16312400 ; unused bit 10

; div with bit 11, unused
        group   g26
g26:    .word   0x16312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x16312800 ; unused bit 11

        isa_end
