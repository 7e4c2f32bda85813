; SPDX-License-Identifier: MIT
;
; addu: rd = ra + rb mod 2^32
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 245
        .equ    isa_users, 237
        .include "isa.inc"

; addu r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     addu    r3, r1, r2
        si      255
        rows    g1, 129
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC12, 1 ; 0, 1
        .word   0, 0xffffffff, CC21, 0xffffffff ; 0, -1
        .word   0, 0x7fffffff, CC32, 0x7fffffff ; 0, 2^31-1
        .word   0, 0x80000000, CC01, 0x80000000 ; 0, -2^31
        .word   0, 0x55555555, CC12, 0x55555555 ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC02, 2 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC21, 0x80000000 ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000001 ; 1, -2^31
        .word   1, 0x55555555, CC02, 0x55555556 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC11, 0xaaaaaaab ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC30, 0 ; -1, 1
        .word   0xffffffff, 0xffffffff, CC01, 0xfffffffe ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 0x7ffffffe ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC22, 0x7fffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32, 0x55555554 ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC01, 0xaaaaaaa9 ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC21, 0x80000000 ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC32, 0x7ffffffe ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC01, 0xfffffffe ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0xffffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC21, 0xd5555554 ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x2aaaaaa9 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC11, 0x80000001 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22, 0x7fffffff ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC11, 0xd5555555 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22, 0x2aaaaaaa ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555556 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555554 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21, 0xd5555554 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0xd5555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC01, 0xaaaaaaaa ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11, 0xffffffff ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaa9 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x2aaaaaa9 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC31, 0xffffffff ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC02, 0x55555554 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0x632e9640, 1, CC22, 0x632e9641 ; 0x632e9640, 1: walking one
        .word   2, 1, CC32, 3 ; 2, 1: walking one
        .word   0x2b5e7954, 2, CC02, 0x2b5e7956 ; 0x2b5e7954, 2: walking one
        .word   4, 0xffffffff, CC12, 3 ; 4, -1: walking one
        .word   0x5902834b, 4, CC22, 0x5902834f ; 0x5902834b, 4: walking one
        .word   8, 0x7fffffff, CC31, 0x80000007 ; 8, 2^31-1: walking one
        .word   0x512ace74, 8, CC02, 0x512ace7c ; 0x512ace74, 8: walking one
        .word   0x00000010, 0x80000000, CC11, 0x80000010 ; 16, -2^31: walking one
        .word   0xa0bf9e5e, 0x00000010, CC21, 0xa0bf9e6e ; 0xa0bf9e5e, 16: walking one
        .word   0x00000020, 0x55555555, CC32, 0x55555575 ; 32, 0x55555555: walking one
        .word   0x826da7ab, 0x00000020, CC01, 0x826da7cb ; 0x826da7ab, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC11, 0xaaaaaaea ; 64, 0xaaaaaaaa: walking one
        .word   0x49f13736, 0x00000040, CC22, 0x49f13776 ; 0x49f13736, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0xffd91b80, 0x00000080, CC01, 0xffd91c00 ; 0xffd91b80, 128: walking one
        .word   0x00000100, 1, CC12, 0x00000101 ; 256, 1: walking one
        .word   0xd2ac100d, 0x00000100, CC21, 0xd2ac110d ; 0xd2ac100d, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x000001ff ; 512, -1: walking one
        .word   0x773b48a1, 0x00000200, CC02, 0x773b4aa1 ; 0x773b48a1, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11, 0x800003ff ; 0x400, 2^31-1: walking one
        .word   0x868e6eae, 0x00000400, CC21, 0x868e72ae ; 0x868e6eae, 0x400: walking one
        .word   0x00000800, 0x80000000, CC31, 0x80000800 ; 0x800, -2^31: walking one
        .word   0xe8144328, 0x00000800, CC01, 0xe8144b28 ; 0xe8144328, 0x800: walking one
        .word   0x00001000, 0x55555555, CC12, 0x55556555 ; 0x1000, 0x55555555: walking one
        .word   0x1bbb9d37, 0x00001000, CC22, 0x1bbbad37 ; 0x1bbb9d37, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC31, 0xaaaacaaa ; 0x2000, 0xaaaaaaaa: walking one
        .word   0x7b4865ac, 0x00002000, CC02, 0x7b4885ac ; 0x7b4865ac, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0xdf68a698, 0x00004000, CC21, 0xdf68e698 ; 0xdf68a698, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00008001 ; 0x8000, 1: walking one
        .word   0x38616ac3, 0x00008000, CC02, 0x3861eac3 ; 0x38616ac3, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x0000ffff ; 2^16, -1: walking one
        .word   0x1278ddd8, 0x00010000, CC22, 0x1279ddd8 ; 0x1278ddd8, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC31, 0x8001ffff ; 2^17, 2^31-1: walking one
        .word   0x27086e22, 0x00020000, CC02, 0x270a6e22 ; 0x27086e22, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11, 0x80040000 ; 2^18, -2^31: walking one
        .word   0xc81c0305, 0x00040000, CC21, 0xc8200305 ; 0xc81c0305, 2^18: walking one
        .word   0x00080000, 0x55555555, CC32, 0x555d5555 ; 2^19, 0x55555555: walking one
        .word   0x27b4f01c, 0x00080000, CC02, 0x27bcf01c ; 0x27b4f01c, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC11, 0xaabaaaaa ; 2^20, 0xaaaaaaaa: walking one
        .word   0x08c7cf8d, 0x00100000, CC22, 0x08d7cf8d ; 0x8c7cf8d, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0x2536e74a, 0x00200000, CC02, 0x2556e74a ; 0x2536e74a, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x00400001 ; 2^22, 1: walking one
        .word   0x86d67c75, 0x00400000, CC21, 0x87167c75 ; 0x86d67c75, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x007fffff ; 2^23, -1: walking one
        .word   0x284ec240, 0x00800000, CC02, 0x28cec240 ; 0x284ec240, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11, 0x80ffffff ; 2^24, 2^31-1: walking one
        .word   0xd9be06a1, 0x01000000, CC21, 0xdabe06a1 ; 0xd9be06a1, 2^24: walking one
        .word   0x02000000, 0x80000000, CC31, 0x82000000 ; 2^25, -2^31: walking one
        .word   0x549fcc1c, 0x02000000, CC02, 0x569fcc1c ; 0x549fcc1c, 2^25: walking one
        .word   0x04000000, 0x55555555, CC12, 0x59555555 ; 2^26, 0x55555555: walking one
        .word   0xaef612ec, 0x04000000, CC21, 0xb2f612ec ; 0xaef612ec, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC31, 0xb2aaaaaa ; 2^27, 0xaaaaaaaa: walking one
        .word   0x7eaa6b28, 0x08000000, CC01, 0x86aa6b28 ; 0x7eaa6b28, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0x8e0e089b, 0x10000000, CC21, 0x9e0e089b ; 0x8e0e089b, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x20000001 ; 2^29, 1: walking one
        .word   0xcd96cff8, 0x20000000, CC01, 0xed96cff8 ; 0xcd96cff8, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x3fffffff ; 2^30, -1: walking one
        .word   0xbec4bd14, 0x40000000, CC21, 0xfec4bd14 ; 0xbec4bd14, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC31, 0xffffffff ; -2^31, 2^31-1: walking one
        .word   0x75d41ca4, 0x80000000, CC01, 0xf5d41ca4 ; 0x75d41ca4, -2^31: walking one
        .word   0x40000000, 0x40000000, CC11, 0x80000000 ; 2^30, 2^30
        .word   0x3fffffff, 0x40000000, CC22, 0x7fffffff ; 0x3fffffff, 2^30
        .word   0xc0000000, 0xc0000000, CC31, 0x80000000 ; 0xc0000000, 0xc0000000
        .word   0xbfffffff, 0xc0000000, CC02, 0x7fffffff ; 0xbfffffff, 0xc0000000
        .word   0x80000001, 0xffffffff, CC11, 0x80000000 ; -2^31+1, -1
        .word   0x7ffffffe, 1, CC22, 0x7fffffff ; 0x7ffffffe, 1
        .word   0xde6fb218, 0xf284ba26, CC31, 0xd0f46c3e ; 0xde6fb218, 0xf284ba26: random
        .word   0x6335e0e8, 0x0b6f435a, CC02, 0x6ea52442 ; 0x6335e0e8, 0xb6f435a: random
        .word   0xde958bcf, 0x03161058, CC11, 0xe1ab9c27 ; 0xde958bcf, 0x3161058: random
        .word   0xdbd5b992, 0x0045101b, CC21, 0xdc1ac9ad ; 0xdbd5b992, 0x45101b: random
        .word   0x8c0d1ac6, 0x0005494b, CC31, 0x8c126411 ; 0x8c0d1ac6, 0x5494b: random
        .word   0xe9c69ab4, 0x0001c260, CC01, 0xe9c85d14 ; 0xe9c69ab4, 0x1c260: random
        .word   0x3a34b0d7, 0x00000552, CC12, 0x3a34b629 ; 0x3a34b0d7, 0x552: random
        .word   0x79b61557, 0x00000590, CC22, 0x79b61ae7 ; 0x79b61557, 0x590: random
        .word   0x2b9ec320, 0x0000003b, CC32, 0x2b9ec35b ; 0x2b9ec320, 59: random
        .word   0xbb69db44, 7, CC01, 0xbb69db4b ; 0xbb69db44, 7: random

; addu r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     addu    r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC12, 3 ; rd == ra: 1, 2
        .word   0, 0, CC20, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC02, 0x7fffffff ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; rd == ra: 0x55555555, 0xaaaaaaaa

; addu r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     addu    r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC12, 3 ; rd == rb: 1, 2
        .word   0, 0, CC20, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC02, 0x7fffffff ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; rd == rb: 0x55555555, 0xaaaaaaaa

; addu r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     addu    r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC12, 4 ; ra == rb: 1, 2
        .word   0, CC20, 0 ; ra == rb: 0, 0
        .word   1, CC32, 2 ; ra == rb: -1, 1
        .word   0xffffffff, CC01, 0xfffffffe ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC11, 0xfffffffe ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; ra == rb: -2^31, -2^31
        .word   3, CC32, 6 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC02, 0x55555554 ; ra == rb: 0x55555555, 0xaaaaaaaa

; addu r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     addu    r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC12, 4 ; rd == ra == rb: 1, 2
        .word   0, CC20, 0 ; rd == ra == rb: 0, 0
        .word   1, CC32, 2 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC01, 0xfffffffe ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC11, 0xfffffffe ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC20, 0 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC32, 6 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC02, 0x55555554 ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; addu r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     addu    r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC12 ; r0 as destination: 1, 2
        .word   0, 0, CC20 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC30 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC02 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; addu r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     addu    r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC12, 2 ; ra = r0: 1, 2
        .word   0, CC20, 0 ; ra = r0: 0, 0
        .word   1, CC32, 1 ; ra = r0: -1, 1
        .word   0xffffffff, CC01, 0xffffffff ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC12, 0x7fffffff ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; ra = r0: -2^31, -2^31
        .word   3, CC32, 3 ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC01, 0xaaaaaaaa ; ra = r0: 0x55555555, 0xaaaaaaaa

; addu r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     addu    r3, r1, r0
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

; addu r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     addu    r3, r0, r0
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

; addu r0, r0, r0: all r0
        group   g10
g10:    addu    r0, r0, r0
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

; addu r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    addu    r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC12, 3 ; sp, lr, r13: 1, 2
        .word   0, 0, CC20, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC02, 0x7fffffff ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 0x0000000c ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xffffffff ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; addu r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    addu    r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC12, 3 ; lr, sp: 1, 2
        .word   0, 0, CC20, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC30, 0 ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC02, 0x7fffffff ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 0x0000000c ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xffffffff ; lr, sp: 0x55555555, 0xaaaaaaaa

; addu r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    addu    r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC12, 3 ; r8, r7, r9: 1, 2
        .word   0, 0, CC20, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC02, 0x7fffffff ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; addu r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    addu    r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC12, 3 ; kernel mode: 1, 2
        .word   0, 0, CC20, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC30, 0 ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC02, 0x7fffffff ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC11, 0xfffffffe ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 0x0000000c ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xffffffff ; kernel mode: 0x55555555, 0xaaaaaaaa

; addu with bit 0, unused
        group   g15
g15:    .word   0x11312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x11312001 ; unused bit 0

; addu with bit 1, unused
        group   g16
g16:    .word   0x11312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x11312002 ; unused bit 1

; addu with bit 2, unused
        group   g17
g17:    .word   0x11312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x11312004 ; unused bit 2

; addu with bit 3, unused
        group   g18
g18:    .word   0x11312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x11312008 ; unused bit 3

; addu with bit 4, unused
        group   g19
g19:    .word   0x11312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x11312010 ; unused bit 4

; addu with bit 5, unused
        group   g20
g20:    .word   0x11312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x11312020 ; unused bit 5

; addu with bit 6, unused
        group   g21
g21:    .word   0x11312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x11312040 ; unused bit 6

; addu with bit 7, unused
        group   g22
g22:    .word   0x11312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x11312080 ; unused bit 7

; addu with bit 8, unused
        group   g23
g23:    .word   0x11312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x11312100 ; unused bit 8

; addu with bit 9, unused
        group   g24
g24:    .word   0x11312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x11312200 ; unused bit 9

; addu with bit 10, unused
        group   g25
g25:    .word   0x11312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x11312400 ; unused bit 10

; addu with bit 11, unused
        group   g26
g26:    .word   0x11312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x11312800 ; unused bit 11

        isa_end
