; SPDX-License-Identifier: MIT
;
; mulu: low half of ra * rb
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 242
        .equ    isa_users, 234
        .include "isa.inc"

; mulu r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     mulu    r3, r1, r2
        si      255
        rows    g1, 126
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
        .word   0xffffffff, 0x80000000, CC21, 0x80000000 ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC31, 0xaaaaaaab ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x55555556 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC10, 0 ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x7fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000001 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC02, 1 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0x80000000 ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaab ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x55555556 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC00, 0 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000000 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0x80000000 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0x80000000 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC20, 0 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC30, 0 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555555 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC11, 0xaaaaaaab ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC22, 0x2aaaaaab ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0x80000000 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 0x38e38e39 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x71c71c72 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC20, 0 ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaaa ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC02, 0x55555556 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x55555556 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC20, 0 ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x71c71c72 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC01, 0xe38e38e4 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC10, 0 ; 1, 0: walking one
        .word   0xa8430eb2, 1, CC21, 0xa8430eb2 ; 0xa8430eb2, 1: walking one
        .word   2, 1, CC32, 2 ; 2, 1: walking one
        .word   0xe30b9136, 2, CC01, 0xc617226c ; 0xe30b9136, 2: walking one
        .word   4, 0xffffffff, CC11, 0xfffffffc ; 4, -1: walking one
        .word   0x8963ce3d, 4, CC22, 0x258f38f4 ; 0x8963ce3d, 4: walking one
        .word   8, 0x7fffffff, CC31, 0xfffffff8 ; 8, 2^31-1: walking one
        .word   0x9ee1f840, 8, CC01, 0xf70fc200 ; 0x9ee1f840, 8: walking one
        .word   0x00000010, 0x80000000, CC10, 0 ; 16, -2^31: walking one
        .word   0xe9d09954, 0x00000010, CC21, 0x9d099540 ; 0xe9d09954, 16: walking one
        .word   0x00000020, 0x55555555, CC31, 0xaaaaaaa0 ; 32, 0x55555555: walking one
        .word   0xd64f7d65, 0x00000020, CC01, 0xc9efaca0 ; 0xd64f7d65, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11, 0xaaaaaa80 ; 64, 0xaaaaaaaa: walking one
        .word   0xb9de01b6, 0x00000040, CC22, 0x77806d80 ; 0xb9de01b6, 64: walking one
        .word   0x00000080, 0, CC30, 0 ; 128, 0: walking one
        .word   0xbf67f223, 0x00000080, CC01, 0xb3f91180 ; 0xbf67f223, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000100 ; 256, 1: walking one
        .word   0xf55ea5a8, 0x00000100, CC22, 0x5ea5a800 ; 0xf55ea5a8, 256: walking one
        .word   0x00000200, 0xffffffff, CC31, 0xfffffe00 ; 512, -1: walking one
        .word   0x5dc54052, 0x00000200, CC01, 0x8a80a400 ; 0x5dc54052, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11, 0xfffffc00 ; 0x400, 2^31-1: walking one
        .word   0xb49f6e65, 0x00000400, CC22, 0x7db99400 ; 0xb49f6e65, 0x400: walking one
        .word   0x00000800, 0x80000000, CC30, 0 ; 0x800, -2^31: walking one
        .word   0x18c3cffd, 0x00000800, CC02, 0x1e7fe800 ; 0x18c3cffd, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x55555000 ; 0x1000, 0x55555555: walking one
        .word   0x5e05c976, 0x00001000, CC22, 0x5c976000 ; 0x5e05c976, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x55554000 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0xf9f0a328, 0x00002000, CC02, 0x14650000 ; 0xf9f0a328, 0x2000: walking one
        .word   0x00004000, 0, CC10, 0 ; 0x4000, 0: walking one
        .word   0x9ec310ea, 0x00004000, CC21, 0xc43a8000 ; 0x9ec310ea, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008000 ; 0x8000, 1: walking one
        .word   0x58ac1da8, 0x00008000, CC02, 0x0ed40000 ; 0x58ac1da8, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC11, 0xffff0000 ; 2^16, -1: walking one
        .word   0x129267e4, 0x00010000, CC22, 0x67e40000 ; 0x129267e4, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC31, 0xfffe0000 ; 2^17, 2^31-1: walking one
        .word   0xf4327f3d, 0x00020000, CC01, 0xfe7a0000 ; 0xf4327f3d, 2^17: walking one
        .word   0x00040000, 0x80000000, CC10, 0 ; 2^18, -2^31: walking one
        .word   0xcbfd2e22, 0x00040000, CC21, 0xb8880000 ; 0xcbfd2e22, 2^18: walking one
        .word   0x00080000, 0x55555555, CC31, 0xaaa80000 ; 2^19, 0x55555555: walking one
        .word   0xfd7216d9, 0x00080000, CC01, 0xb6c80000 ; 0xfd7216d9, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11, 0xaaa00000 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x74f939b5, 0x00100000, CC21, 0x9b500000 ; 0x74f939b5, 2^20: walking one
        .word   0x00200000, 0, CC30, 0 ; 2^21, 0: walking one
        .word   0x00bcd647, 0x00200000, CC01, 0xc8e00000 ; 0xbcd647, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400000 ; 2^22, 1: walking one
        .word   0xa17d1a0d, 0x00400000, CC21, 0x83400000 ; 0xa17d1a0d, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC31, 0xff800000 ; 2^23, -1: walking one
        .word   0x0f0473bf, 0x00800000, CC01, 0xdf800000 ; 0xf0473bf, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11, 0xff000000 ; 2^24, 2^31-1: walking one
        .word   0xeae16b7e, 0x01000000, CC22, 0x7e000000 ; 0xeae16b7e, 2^24: walking one
        .word   0x02000000, 0x80000000, CC30, 0 ; 2^25, -2^31: walking one
        .word   0x1a8e4d15, 0x02000000, CC02, 0x2a000000 ; 0x1a8e4d15, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x54000000 ; 2^26, 0x55555555: walking one
        .word   0x4e59db17, 0x04000000, CC22, 0x5c000000 ; 0x4e59db17, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x50000000 ; 2^27, 0xaaaaaaaa: walking one
        .word   0x47d03585, 0x08000000, CC02, 0x28000000 ; 0x47d03585, 2^27: walking one
        .word   0x10000000, 0, CC10, 0 ; 2^28, 0: walking one
        .word   0x768dd048, 0x10000000, CC21, 0x80000000 ; 0x768dd048, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000000 ; 2^29, 1: walking one
        .word   0x2b805c14, 0x20000000, CC01, 0x80000000 ; 0x2b805c14, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC11, 0xc0000000 ; 2^30, -1: walking one
        .word   0x479be808, 0x40000000, CC20, 0 ; 0x479be808, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0x80000000 ; -2^31, 2^31-1: walking one
        .word   0xdab81161, 0x80000000, CC01, 0x80000000 ; 0xdab81161, -2^31: walking one
        .word   0x00010000, 0x00010000, CC10, 0 ; 2^16, 2^16
        .word   0x0000ffff, 0x00010001, CC21, 0xffffffff ; 0xffff, 0x10001
        .word   0x00010001, 0x00010001, CC32, 0x00020001 ; 0x10001, 0x10001
        .word   0x4e37ee88, 0x25ba3a17, CC01, 0xa9e13e38 ; 0x4e37ee88, 0x25ba3a17: random
        .word   0xc66dc54c, 0x1bfe7c1e, CC12, 0x31d5eee8 ; 0xc66dc54c, 0x1bfe7c1e: random
        .word   0x8a9774f8, 0x012d0bf6, CC22, 0x37290e50 ; 0x8a9774f8, 0x12d0bf6: random
        .word   0x860b3842, 0x0079ac3d, CC32, 0x11aabfba ; 0x860b3842, 0x79ac3d: random
        .word   0xd0197f48, 0x0007fe2d, CC02, 0x5bbccfa8 ; 0xd0197f48, 0x7fe2d: random
        .word   0x425d0979, 0x0001916c, CC11, 0xbb16880c ; 0x425d0979, 0x1916c: random
        .word   0x78b73245, 0x00003d6e, CC21, 0x85b20aa6 ; 0x78b73245, 0x3d6e: random
        .word   0x25d055bf, 0x00000494, CC32, 0x1dc88e6c ; 0x25d055bf, 0x494: random
        .word   0xb4f79e99, 0x000000c7, CC01, 0xac7c48ef ; 0xb4f79e99, 199: random
        .word   0x6e7c83f9, 0, CC10, 0 ; 0x6e7c83f9, 0: random

; mulu r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     mulu    r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC22, 2 ; rd == ra: 1, 2
        .word   0, 0, CC30, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC01, 0xffffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC02, 0x0000001b ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x71c71c72 ; rd == ra: 0x55555555, 0xaaaaaaaa

; mulu r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     mulu    r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC22, 2 ; rd == rb: 1, 2
        .word   0, 0, CC30, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC01, 0xffffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC02, 0x0000001b ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x71c71c72 ; rd == rb: 0x55555555, 0xaaaaaaaa

; mulu r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     mulu    r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC22, 4 ; ra == rb: 1, 2
        .word   0, CC30, 0 ; ra == rb: 0, 0
        .word   1, CC02, 1 ; ra == rb: -1, 1
        .word   0xffffffff, CC12, 1 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC22, 1 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC02, 9 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC11, 0xe38e38e4 ; ra == rb: 0x55555555, 0xaaaaaaaa

; mulu r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     mulu    r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC22, 4 ; rd == ra == rb: 1, 2
        .word   0, CC30, 0 ; rd == ra == rb: 0, 0
        .word   1, CC02, 1 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC12, 1 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC22, 1 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC02, 9 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC11, 0xe38e38e4 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; mulu r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     mulu    r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC22 ; r0 as destination: 1, 2
        .word   0, 0, CC30 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC01 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC11 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC02 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; mulu r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     mulu    r3, r0, r2
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

; mulu r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     mulu    r3, r1, r0
        si      255
        rows    g8, 8
        .word   1, CC20, 0 ; rb = r0: 1, 2
        .word   0, CC30, 0 ; rb = r0: 0, 0
        .word   0xffffffff, CC00, 0 ; rb = r0: -1, 1
        .word   0x80000000, CC10, 0 ; rb = r0: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; rb = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC30, 0 ; rb = r0: -2^31, -2^31
        .word   9, CC00, 0 ; rb = r0: 9, 3
        .word   0x55555555, CC10, 0 ; rb = r0: 0x55555555, 0xaaaaaaaa

; mulu r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     mulu    r3, r0, r0
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

; mulu r0, r0, r0: all r0
        group   g10
g10:    mulu    r0, r0, r0
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

; mulu r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    mulu    r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC22, 2 ; sp, lr, r13: 1, 2
        .word   0, 0, CC30, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC01, 0xffffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC11, 0x80000000 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC02, 0x0000001b ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x71c71c72 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; mulu r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    mulu    r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC22, 2 ; lr, sp: 1, 2
        .word   0, 0, CC30, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC01, 0xffffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC11, 0x80000000 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC02, 0x0000001b ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x71c71c72 ; lr, sp: 0x55555555, 0xaaaaaaaa

; mulu r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    mulu    r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC22, 2 ; r8, r7, r9: 1, 2
        .word   0, 0, CC30, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC01, 0xffffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC02, 0x0000001b ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x71c71c72 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; mulu r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    mulu    r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC22, 2 ; kernel mode: 1, 2
        .word   0, 0, CC30, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC01, 0xffffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC11, 0x80000000 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC22, 1 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC30, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC02, 0x0000001b ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x71c71c72 ; kernel mode: 0x55555555, 0xaaaaaaaa

; mulu with bit 0, unused
        group   g15
g15:    .word   0x15312001
        si      255
        rows    g15, 1
        .word   CC22+OPERATION, 0x15312001 ; unused bit 0

; mulu with bit 1, unused
        group   g16
g16:    .word   0x15312002
        si      255
        rows    g16, 1
        .word   CC33+OPERATION, 0x15312002 ; unused bit 1

; mulu with bit 2, unused
        group   g17
g17:    .word   0x15312004
        si      255
        rows    g17, 1
        .word   CC00+OPERATION, 0x15312004 ; unused bit 2

; mulu with bit 3, unused
        group   g18
g18:    .word   0x15312008
        si      255
        rows    g18, 1
        .word   CC11+OPERATION, 0x15312008 ; unused bit 3

; mulu with bit 4, unused
        group   g19
g19:    .word   0x15312010
        si      255
        rows    g19, 1
        .word   CC22+OPERATION, 0x15312010 ; unused bit 4

; mulu with bit 5, unused
        group   g20
g20:    .word   0x15312020
        si      255
        rows    g20, 1
        .word   CC33+OPERATION, 0x15312020 ; unused bit 5

; mulu with bit 6, unused
        group   g21
g21:    .word   0x15312040
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x15312040 ; unused bit 6

; mulu with bit 7, unused
        group   g22
g22:    .word   0x15312080
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x15312080 ; unused bit 7

; mulu with bit 8, unused
        group   g23
g23:    .word   0x15312100
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x15312100 ; unused bit 8

; mulu with bit 9, unused
        group   g24
g24:    .word   0x15312200
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x15312200 ; unused bit 9

; mulu with bit 10, unused
        group   g25
g25:    .word   0x15312400
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x15312400 ; unused bit 10

; mulu with bit 11, unused
        group   g26
g26:    .word   0x15312800
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x15312800 ; unused bit 11

        isa_end
