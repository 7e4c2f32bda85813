; SPDX-License-Identifier: MIT
;
; sub: rd = ra - rb, overflow traps
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 245
        .equ    isa_users, 237
        .include "isa.inc"

; sub r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     sub     r3, r1, r2
        si      255
        rows    g1, 129
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC11, 0xffffffff ; 0, 1
        .word   0, 0xffffffff, CC22, 1 ; 0, -1
        .word   0, 0x7fffffff, CC31, 0x80000001 ; 0, 2^31-1
        .word   0, 0x80000000, CC00+OVERFLOW, 0 ; 0, -2^31
        .word   0, 0x55555555, CC11, 0xaaaaaaab ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC22, 0x55555556 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC12, 2 ; 1, -1
        .word   1, 0x7fffffff, CC21, 0x80000002 ; 1, 2^31-1
        .word   1, 0x80000000, CC33+OVERFLOW, 0 ; 1, -2^31
        .word   1, 0x55555555, CC01, 0xaaaaaaac ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC12, 0x55555557 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; -1, 1
        .word   0xffffffff, 0xffffffff, CC00, 0 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC11, 0x80000000 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xaaaaaaaa ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x55555555 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7ffffffe ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC33+OVERFLOW, 0 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11+OVERFLOW, 0 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaaa ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC33+OVERFLOW, 0 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11+OVERFLOW, 0 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000001 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC33+OVERFLOW, 0 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11+OVERFLOW, 0 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0xd5555556 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555554 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555556 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21, 0xd5555556 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC33+OVERFLOW, 0 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11+OVERFLOW, 0 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaa9 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaab ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC11+OVERFLOW, 0 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC33+OVERFLOW, 0 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0xa464afb6, 1, CC21, 0xa464afb5 ; 0xa464afb6, 1: walking one
        .word   2, 1, CC32, 1 ; 2, 1: walking one
        .word   0xefe04f4a, 2, CC01, 0xefe04f48 ; 0xefe04f4a, 2: walking one
        .word   4, 0xffffffff, CC12, 5 ; 4, -1: walking one
        .word   0x4c5ffb7a, 4, CC22, 0x4c5ffb76 ; 0x4c5ffb7a, 4: walking one
        .word   8, 0x7fffffff, CC31, 0x80000009 ; 8, 2^31-1: walking one
        .word   0xb8f16094, 8, CC01, 0xb8f1608c ; 0xb8f16094, 8: walking one
        .word   0x00000010, 0x80000000, CC11+OVERFLOW, 0 ; 16, -2^31: walking one
        .word   0xcf4fe652, 0x00000010, CC21, 0xcf4fe642 ; 0xcf4fe652, 16: walking one
        .word   0x00000020, 0x55555555, CC31, 0xaaaaaacb ; 32, 0x55555555: walking one
        .word   0xaebe4a58, 0x00000020, CC01, 0xaebe4a38 ; 0xaebe4a58, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC12, 0x55555596 ; 64, 0xaaaaaaaa: walking one
        .word   0x8123f3a5, 0x00000040, CC21, 0x8123f365 ; 0x8123f3a5, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0x2905bf90, 0x00000080, CC02, 0x2905bf10 ; 0x2905bf90, 128: walking one
        .word   0x00000100, 1, CC12, 0x000000ff ; 256, 1: walking one
        .word   0xf70af001, 0x00000100, CC21, 0xf70aef01 ; 0xf70af001, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x00000201 ; 512, -1: walking one
        .word   0x1b6ab21e, 0x00000200, CC02, 0x1b6ab01e ; 0x1b6ab21e, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11, 0x80000401 ; 0x400, 2^31-1: walking one
        .word   0xf0c10034, 0x00000400, CC21, 0xf0c0fc34 ; 0xf0c10034, 0x400: walking one
        .word   0x00000800, 0x80000000, CC33+OVERFLOW, 0 ; 0x800, -2^31: walking one
        .word   0xf4595431, 0x00000800, CC01, 0xf4594c31 ; 0xf4595431, 0x800: walking one
        .word   0x00001000, 0x55555555, CC11, 0xaaaabaab ; 0x1000, 0x55555555: walking one
        .word   0x17b2005f, 0x00001000, CC22, 0x17b1f05f ; 0x17b2005f, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x55557556 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xac847862, 0x00002000, CC01, 0xac845862 ; 0xac847862, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0xd92ac497, 0x00004000, CC21, 0xd92a8497 ; 0xd92ac497, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00007fff ; 0x8000, 1: walking one
        .word   0x7dc7706b, 0x00008000, CC02, 0x7dc6f06b ; 0x7dc7706b, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x00010001 ; 2^16, -1: walking one
        .word   0xe4718ef7, 0x00010000, CC21, 0xe4708ef7 ; 0xe4718ef7, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC31, 0x80020001 ; 2^17, 2^31-1: walking one
        .word   0x4946537c, 0x00020000, CC02, 0x4944537c ; 0x4946537c, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11+OVERFLOW, 0 ; 2^18, -2^31: walking one
        .word   0x7b54d985, 0x00040000, CC22, 0x7b50d985 ; 0x7b54d985, 2^18: walking one
        .word   0x00080000, 0x55555555, CC31, 0xaab2aaab ; 2^19, 0x55555555: walking one
        .word   0x89ecce86, 0x00080000, CC01, 0x89e4ce86 ; 0x89ecce86, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC12, 0x55655556 ; 2^20, 0xaaaaaaaa: walking one
        .word   0xa41efe5d, 0x00100000, CC21, 0xa40efe5d ; 0xa41efe5d, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0x3a778511, 0x00200000, CC02, 0x3a578511 ; 0x3a778511, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x003fffff ; 2^22, 1: walking one
        .word   0xbe590a66, 0x00400000, CC21, 0xbe190a66 ; 0xbe590a66, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x00800001 ; 2^23, -1: walking one
        .word   0x8e3562eb, 0x00800000, CC01, 0x8db562eb ; 0x8e3562eb, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11, 0x81000001 ; 2^24, 2^31-1: walking one
        .word   0x6d9573d4, 0x01000000, CC22, 0x6c9573d4 ; 0x6d9573d4, 2^24: walking one
        .word   0x02000000, 0x80000000, CC33+OVERFLOW, 0 ; 2^25, -2^31: walking one
        .word   0x93b47cf3, 0x02000000, CC01, 0x91b47cf3 ; 0x93b47cf3, 2^25: walking one
        .word   0x04000000, 0x55555555, CC11, 0xaeaaaaab ; 2^26, 0x55555555: walking one
        .word   0x8ecff898, 0x04000000, CC21, 0x8acff898 ; 0x8ecff898, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x5d555556 ; 2^27, 0xaaaaaaaa: walking one
        .word   0xb3dbcf9e, 0x08000000, CC01, 0xabdbcf9e ; 0xb3dbcf9e, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0xfda2d7b7, 0x10000000, CC21, 0xeda2d7b7 ; 0xfda2d7b7, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x1fffffff ; 2^29, 1: walking one
        .word   0xc460caa4, 0x20000000, CC01, 0xa460caa4 ; 0xc460caa4, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x40000001 ; 2^30, -1: walking one
        .word   0x3a8b3678, 0x40000000, CC21, 0xfa8b3678 ; 0x3a8b3678, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC33+OVERFLOW, 0 ; -2^31, 2^31-1: walking one
        .word   0x3e04f00b, 0x80000000, CC00+OVERFLOW, 0 ; 0x3e04f00b, -2^31: walking one
        .word   0, 0x80000001, CC12, 0x7fffffff ; 0, -2^31+1
        .word   0x80000001, 1, CC21, 0x80000000 ; -2^31+1, 1
        .word   0x80000001, 2, CC33+OVERFLOW, 0 ; -2^31+1, 2
        .word   1, 0xffffffff, CC02, 2 ; 1, -1
        .word   0x7ffffffe, 0xffffffff, CC12, 0x7fffffff ; 0x7ffffffe, -1
        .word   0x7ffffffe, 0xfffffffe, CC22+OVERFLOW, 0 ; 0x7ffffffe, -2
        .word   0x406c1f56, 0x0eb2cb69, CC32, 0x31b953ed ; 0x406c1f56, 0xeb2cb69: random
        .word   0x2842cb25, 0x112151e6, CC02, 0x1721793f ; 0x2842cb25, 0x112151e6: random
        .word   0xd73c3432, 0x0147b85f, CC11, 0xd5f47bd3 ; 0xd73c3432, 0x147b85f: random
        .word   0x101ff444, 0x001cceb0, CC22, 0x10032594 ; 0x101ff444, 0x1cceb0: random
        .word   0xcd732d7d, 0x000520dc, CC31, 0xcd6e0ca1 ; 0xcd732d7d, 0x520dc: random
        .word   0xab33840e, 0x0001a180, CC01, 0xab31e28e ; 0xab33840e, 0x1a180: random
        .word   0xf2f1396c, 0x00001e01, CC11, 0xf2f11b6b ; 0xf2f1396c, 0x1e01: random
        .word   0x1f0924cd, 0x000000fd, CC22, 0x1f0923d0 ; 0x1f0924cd, 253: random
        .word   0x576a17d4, 0x0000009a, CC32, 0x576a173a ; 0x576a17d4, 154: random
        .word   0x5e9679b6, 2, CC02, 0x5e9679b4 ; 0x5e9679b6, 2: random

; sub r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     sub     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC11, 0xffffffff ; rd == ra: 1, 2
        .word   0, 0, CC20, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 6 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == ra: 0x55555555, 0xaaaaaaaa

; sub r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     sub     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC11, 0xffffffff ; rd == rb: 1, 2
        .word   0, 0, CC20, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 6 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; rd == rb: 0x55555555, 0xaaaaaaaa

; sub r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     sub     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC10, 0 ; ra == rb: 1, 2
        .word   0, CC20, 0 ; ra == rb: 0, 0
        .word   1, CC30, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC00, 0 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC30, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; ra == rb: 0x55555555, 0xaaaaaaaa

; sub r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     sub     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC10, 0 ; rd == ra == rb: 1, 2
        .word   0, CC20, 0 ; rd == ra == rb: 0, 0
        .word   1, CC30, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC00, 0 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC10, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC30, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC00, 0 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; sub r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     sub     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC11 ; r0 as destination: 1, 2
        .word   0, 0, CC20 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC31 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC01 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; sub r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     sub     r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC11, 0xfffffffe ; ra = r0: 1, 2
        .word   0, CC20, 0 ; ra = r0: 0, 0
        .word   1, CC31, 0xffffffff ; ra = r0: -1, 1
        .word   0xffffffff, CC02, 1 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC11, 0x80000001 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC22+OVERFLOW, 0 ; ra = r0: -2^31, -2^31
        .word   3, CC31, 0xfffffffd ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC02, 0x55555556 ; ra = r0: 0x55555555, 0xaaaaaaaa

; sub r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     sub     r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC12, 1 ; rb = r0: 1, 2
        .word   0, CC20, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC31, 0xffffffff ; rb = r0: -1, 1
        .word   0x80000000, CC01, 0x80000000 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC12, 0x7fffffff ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; rb = r0: -2^31, -2^31
        .word   9, CC32, 9 ; rb = r0: 9, 3
        .word   0x55555555, CC02, 0x55555555 ; rb = r0: 0x55555555, 0xaaaaaaaa

; sub r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     sub     r3, r0, r0
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

; sub r0, r0, r0: all r0
        group   g10
g10:    sub     r0, r0, r0
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

; sub r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    sub     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC11, 0xffffffff ; sp, lr, r13: 1, 2
        .word   0, 0, CC20, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC31, 0xfffffffe ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC01, 0x80000001 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 6 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00+OVERFLOW, 0 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; sub r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    sub     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC11, 0xffffffff ; lr, sp: 1, 2
        .word   0, 0, CC20, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC31, 0xfffffffe ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC01, 0x80000001 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 6 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC00+OVERFLOW, 0 ; lr, sp: 0x55555555, 0xaaaaaaaa

; sub r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    sub     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC11, 0xffffffff ; r8, r7, r9: 1, 2
        .word   0, 0, CC20, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 6 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; sub r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    sub     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC11, 0xffffffff ; kernel mode: 1, 2
        .word   0, 0, CC20, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 6 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC00+OVERFLOW, 0 ; kernel mode: 0x55555555, 0xaaaaaaaa

; sub with bit 0, unused
        group   g15
g15:    .word   0x12312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x12312001 ; unused bit 0

; sub with bit 1, unused
        group   g16
g16:    .word   0x12312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x12312002 ; unused bit 1

; sub with bit 2, unused
        group   g17
g17:    .word   0x12312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x12312004 ; unused bit 2

; sub with bit 3, unused
        group   g18
g18:    .word   0x12312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x12312008 ; unused bit 3

; sub with bit 4, unused
        group   g19
g19:    .word   0x12312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x12312010 ; unused bit 4

; sub with bit 5, unused
        group   g20
g20:    .word   0x12312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x12312020 ; unused bit 5

; sub with bit 6, unused
        group   g21
g21:    .word   0x12312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x12312040 ; unused bit 6

; sub with bit 7, unused
        group   g22
g22:    .word   0x12312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x12312080 ; unused bit 7

; sub with bit 8, unused
        group   g23
g23:    .word   0x12312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x12312100 ; unused bit 8

; sub with bit 9, unused
        group   g24
g24:    .word   0x12312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x12312200 ; unused bit 9

; sub with bit 10, unused
        group   g25
g25:    .word   0x12312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x12312400 ; unused bit 10

; sub with bit 11, unused
        group   g26
g26:    .word   0x12312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x12312800 ; unused bit 11

        isa_end
