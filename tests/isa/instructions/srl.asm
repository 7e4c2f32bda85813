; SPDX-License-Identifier: MIT
;
; srl: shift right, zeros move in
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 242
        .equ    isa_users, 234
        .include "isa.inc"

; srl r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     srl     r3, r1, r2
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
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC10, 0 ; 1, -1
        .word   1, 0x7fffffff, CC20, 0 ; 1, 2^31-1
        .word   1, 0x80000000, CC32, 1 ; 1, -2^31
        .word   1, 0x55555555, CC00, 0 ; 1, 0x55555555
        .word   1, 0xaaaaaaaa, CC10, 0 ; 1, 0xaaaaaaaa
        .word   0xffffffff, 0, CC21, 0xffffffff ; -1, 0
        .word   0xffffffff, 1, CC32, 0x7fffffff ; -1, 1
        .word   0xffffffff, 0xffffffff, CC02, 1 ; -1, -1
        .word   0xffffffff, 0x7fffffff, CC12, 1 ; -1, 2^31-1
        .word   0xffffffff, 0x80000000, CC21, 0xffffffff ; -1, -2^31
        .word   0xffffffff, 0x55555555, CC32, 0x000007ff ; -1, 0x55555555
        .word   0xffffffff, 0xaaaaaaaa, CC02, 0x003fffff ; -1, 0xaaaaaaaa
        .word   0x7fffffff, 0, CC12, 0x7fffffff ; 2^31-1, 0
        .word   0x7fffffff, 1, CC22, 0x3fffffff ; 2^31-1, 1
        .word   0x7fffffff, 0xffffffff, CC30, 0 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC12, 0x7fffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x000003ff ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC32, 0x001fffff ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC12, 0x40000000 ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC22, 1 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC01, 0x80000000 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC12, 0x00000400 ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC22, 0x00200000 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x2aaaaaaa ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC10, 0 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC20, 0 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC32, 0x55555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC02, 0x000002aa ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC32, 0x55555555 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC02, 1 ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 1 ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x00000555 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC02, 0x002aaaaa ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0x13ad22ee, CC10, 0 ; 1, 0x13ad22ee: walking one
        .word   2, 0xd73b0df0, CC20, 0 ; 2, 0xd73b0df0: walking one
        .word   4, 0x8a27abc8, CC30, 0 ; 4, 0x8a27abc8: walking one
        .word   8, 0x7ff973af, CC00, 0 ; 8, 0x7ff973af: walking one
        .word   0x00000010, 0xfca38975, CC10, 0 ; 16, 0xfca38975: walking one
        .word   0x00000020, 0x21ebf1b4, CC20, 0 ; 32, 0x21ebf1b4: walking one
        .word   0x00000040, 0x4eb77f96, CC30, 0 ; 64, 0x4eb77f96: walking one
        .word   0x00000080, 0x22c3744d, CC00, 0 ; 128, 0x22c3744d: walking one
        .word   0x00000100, 0x4b9a4789, CC10, 0 ; 256, 0x4b9a4789: walking one
        .word   0x00000200, 0x2d9d5a6a, CC20, 0 ; 512, 0x2d9d5a6a: walking one
        .word   0x00000400, 0xeba6ba92, CC30, 0 ; 0x400, 0xeba6ba92: walking one
        .word   0x00000800, 0x1d219650, CC00, 0 ; 0x800, 0x1d219650: walking one
        .word   0x00001000, 0xa74d43c3, CC12, 0x00000200 ; 0x1000, 0xa74d43c3: walking one
        .word   0x00002000, 0xf800dcd8, CC20, 0 ; 0x2000, 0xf800dcd8: walking one
        .word   0x00004000, 0xeb2b9e38, CC30, 0 ; 0x4000, 0xeb2b9e38: walking one
        .word   0x00008000, 0xd4bd38be, CC00, 0 ; 0x8000, 0xd4bd38be: walking one
        .word   0x00010000, 0x529e017b, CC10, 0 ; 2^16, 0x529e017b: walking one
        .word   0x00020000, 0xb19438e6, CC22, 0x00000800 ; 2^17, 0xb19438e6: walking one
        .word   0x00040000, 0xbd367d29, CC32, 0x00000200 ; 2^18, 0xbd367d29: walking one
        .word   0x00080000, 0x8538b69b, CC00, 0 ; 2^19, 0x8538b69b: walking one
        .word   0x00100000, 0xf9f58835, CC10, 0 ; 2^20, 0xf9f58835: walking one
        .word   0x00200000, 0x02a6b834, CC22, 2 ; 2^21, 0x2a6b834: walking one
        .word   0x00400000, 0x330bcfb8, CC30, 0 ; 2^22, 0x330bcfb8: walking one
        .word   0x00800000, 0xe0011747, CC02, 0x00010000 ; 2^23, 0xe0011747: walking one
        .word   0x01000000, 0x4eb9a0dc, CC10, 0 ; 2^24, 0x4eb9a0dc: walking one
        .word   0x02000000, 0x23de173a, CC20, 0 ; 2^25, 0x23de173a: walking one
        .word   0x04000000, 0x8e25b13e, CC30, 0 ; 2^26, 0x8e25b13e: walking one
        .word   0x08000000, 0x8bd9a011, CC02, 0x00000400 ; 2^27, 0x8bd9a011: walking one
        .word   0x10000000, 0x20c202bb, CC12, 2 ; 2^28, 0x20c202bb: walking one
        .word   0x20000000, 0x2ca5bcde, CC20, 0 ; 2^29, 0x2ca5bcde: walking one
        .word   0x40000000, 0x00aa66bb, CC32, 8 ; 2^30, 0xaa66bb: walking one
        .word   0x80000000, 0xe48d0366, CC02, 0x02000000 ; -2^31, 0xe48d0366: walking one
        .word   0x80000000, 0, CC11, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC22, 0x40000000 ; -2^31, 1
        .word   0x80000000, 2, CC32, 0x20000000 ; -2^31, 2
        .word   0x80000000, 3, CC02, 0x10000000 ; -2^31, 3
        .word   0x80000000, 4, CC12, 0x08000000 ; -2^31, 4
        .word   0x80000000, 5, CC22, 0x04000000 ; -2^31, 5
        .word   0x80000000, 6, CC32, 0x02000000 ; -2^31, 6
        .word   0x80000000, 7, CC02, 0x01000000 ; -2^31, 7
        .word   0x80000000, 8, CC12, 0x00800000 ; -2^31, 8
        .word   0x80000000, 9, CC22, 0x00400000 ; -2^31, 9
        .word   0x80000000, 0x0000000a, CC32, 0x00200000 ; -2^31, 10
        .word   0x80000000, 0x0000000b, CC02, 0x00100000 ; -2^31, 11
        .word   0x80000000, 0x0000000c, CC12, 0x00080000 ; -2^31, 12
        .word   0x80000000, 0x0000000d, CC22, 0x00040000 ; -2^31, 13
        .word   0x80000000, 0x0000000e, CC32, 0x00020000 ; -2^31, 14
        .word   0x80000000, 0x0000000f, CC02, 0x00010000 ; -2^31, 15
        .word   0x80000000, 0x00000010, CC12, 0x00008000 ; -2^31, 16
        .word   0x80000000, 0x00000011, CC22, 0x00004000 ; -2^31, 17
        .word   0x80000000, 0x00000012, CC32, 0x00002000 ; -2^31, 18
        .word   0x80000000, 0x00000013, CC02, 0x00001000 ; -2^31, 19
        .word   0x80000000, 0x00000014, CC12, 0x00000800 ; -2^31, 20
        .word   0x80000000, 0x00000015, CC22, 0x00000400 ; -2^31, 21
        .word   0x80000000, 0x00000016, CC32, 0x00000200 ; -2^31, 22
        .word   0x80000000, 0x00000017, CC02, 0x00000100 ; -2^31, 23
        .word   0x80000000, 0x00000018, CC12, 0x00000080 ; -2^31, 24
        .word   0x80000000, 0x00000019, CC22, 0x00000040 ; -2^31, 25
        .word   0x80000000, 0x0000001a, CC32, 0x00000020 ; -2^31, 26
        .word   0x80000000, 0x0000001b, CC02, 0x00000010 ; -2^31, 27
        .word   0x80000000, 0x0000001c, CC12, 8 ; -2^31, 28
        .word   0x80000000, 0x0000001d, CC22, 4 ; -2^31, 29
        .word   0x80000000, 0x0000001e, CC32, 2 ; -2^31, 30
        .word   0x80000000, 0x0000001f, CC02, 1 ; -2^31, 31
        .word   0xffffffff, 0x00000021, CC12, 0x7fffffff ; -1, 33
        .word   0xffffffff, 0x0000003f, CC22, 1 ; -1, 63
        .word   0xffffffff, 0x80000000, CC31, 0xffffffff ; -1, -2^31
        .word   0x0811df11, 0x681e66cb, CC02, 0x0001023b ; 0x811df11, 0x681e66cb: random
        .word   0xc4e50129, 0x0de2afd1, CC12, 0x00006272 ; 0xc4e50129, 0xde2afd1: random
        .word   0xe3a5fb4a, 0x009249f1, CC22, 0x000071d2 ; 0xe3a5fb4a, 0x9249f1: random
        .word   0xb40a8f9d, 0x0044fd12, CC32, 0x00002d02 ; 0xb40a8f9d, 0x44fd12: random
        .word   0xafa393f2, 0x00031ec9, CC02, 0x0057d1c9 ; 0xafa393f2, 0x31ec9: random
        .word   0xc69144ee, 0x0000c513, CC12, 0x000018d2 ; 0xc69144ee, 0xc513: random
        .word   0xb44bc71e, 0x00003781, CC22, 0x5a25e38f ; 0xb44bc71e, 0x3781: random
        .word   0x23eec198, 0x00000035, CC32, 0x0000011f ; 0x23eec198, 53: random
        .word   0x036fd65c, 0x000000c6, CC02, 0x000dbf59 ; 0x36fd65c, 198: random
        .word   0xcd124c6b, 0x0000001b, CC12, 0x00000019 ; 0xcd124c6b, 27: random

; srl r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     srl     r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC20, 0 ; rd == ra: 1, 2
        .word   0, 0, CC30, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC02, 0x7fffffff ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC12, 1 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC02, 1 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; rd == ra: 0x55555555, 0xaaaaaaaa

; srl r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     srl     r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC20, 0 ; rd == rb: 1, 2
        .word   0, 0, CC30, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC02, 0x7fffffff ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC12, 1 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC02, 1 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; rd == rb: 0x55555555, 0xaaaaaaaa

; srl r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     srl     r3, r1, r1
        si      255
        rows    g4, 8
        .word   2, CC20, 0 ; ra == rb: 1, 2
        .word   0, CC30, 0 ; ra == rb: 0, 0
        .word   1, CC00, 0 ; ra == rb: -1, 1
        .word   0xffffffff, CC12, 1 ; ra == rb: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC31, 0x80000000 ; ra == rb: -2^31, -2^31
        .word   3, CC00, 0 ; ra == rb: 9, 3
        .word   0xaaaaaaaa, CC12, 0x002aaaaa ; ra == rb: 0x55555555, 0xaaaaaaaa

; srl r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     srl     r1, r1, r1
        si      255
        rows    g5, 8
        .word   2, CC20, 0 ; rd == ra == rb: 1, 2
        .word   0, CC30, 0 ; rd == ra == rb: 0, 0
        .word   1, CC00, 0 ; rd == ra == rb: -1, 1
        .word   0xffffffff, CC12, 1 ; rd == ra == rb: -2^31, -1
        .word   0x7fffffff, CC20, 0 ; rd == ra == rb: 2^31-1, 2^31-1
        .word   0x80000000, CC31, 0x80000000 ; rd == ra == rb: -2^31, -2^31
        .word   3, CC00, 0 ; rd == ra == rb: 9, 3
        .word   0xaaaaaaaa, CC12, 0x002aaaaa ; rd == ra == rb: 0x55555555, 0xaaaaaaaa

; srl r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     srl     r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC20 ; r0 as destination: 1, 2
        .word   0, 0, CC30 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC02 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC12 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC02 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; srl r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     srl     r3, r0, r2
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

; srl r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     srl     r3, r1, r0
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

; srl r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     srl     r3, r0, r0
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

; srl r0, r0, r0: all r0
        group   g10
g10:    srl     r0, r0, r0
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

; srl r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    srl     r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC20, 0 ; sp, lr, r13: 1, 2
        .word   0, 0, CC30, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC02, 0x7fffffff ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC12, 1 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC02, 1 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x00155555 ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; srl r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    srl     r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC20, 0 ; lr, sp: 1, 2
        .word   0, 0, CC30, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC02, 0x7fffffff ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC12, 1 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC02, 1 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC12, 0x00155555 ; lr, sp: 0x55555555, 0xaaaaaaaa

; srl r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    srl     r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC20, 0 ; r8, r7, r9: 1, 2
        .word   0, 0, CC30, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC02, 0x7fffffff ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC12, 1 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC02, 1 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; srl r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    srl     r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC20, 0 ; kernel mode: 1, 2
        .word   0, 0, CC30, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC02, 0x7fffffff ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC12, 1 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC20, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC31, 0x80000000 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC02, 1 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC12, 0x00155555 ; kernel mode: 0x55555555, 0xaaaaaaaa

; srl with bit 0, unused
        group   g15
g15:    .word   0x1e312001
        si      255
        rows    g15, 1
        .word   CC22+OPERATION, 0x1e312001 ; unused bit 0

; srl with bit 1, unused
        group   g16
g16:    .word   0x1e312002
        si      255
        rows    g16, 1
        .word   CC33+OPERATION, 0x1e312002 ; unused bit 1

; srl with bit 2, unused
        group   g17
g17:    .word   0x1e312004
        si      255
        rows    g17, 1
        .word   CC00+OPERATION, 0x1e312004 ; unused bit 2

; srl with bit 3, unused
        group   g18
g18:    .word   0x1e312008
        si      255
        rows    g18, 1
        .word   CC11+OPERATION, 0x1e312008 ; unused bit 3

; srl with bit 4, unused
        group   g19
g19:    .word   0x1e312010
        si      255
        rows    g19, 1
        .word   CC22+OPERATION, 0x1e312010 ; unused bit 4

; srl with bit 5, unused
        group   g20
g20:    .word   0x1e312020
        si      255
        rows    g20, 1
        .word   CC33+OPERATION, 0x1e312020 ; unused bit 5

; srl with bit 6, unused
        group   g21
g21:    .word   0x1e312040
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x1e312040 ; unused bit 6

; srl with bit 7, unused
        group   g22
g22:    .word   0x1e312080
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x1e312080 ; unused bit 7

; srl with bit 8, unused
        group   g23
g23:    .word   0x1e312100
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x1e312100 ; unused bit 8

; srl with bit 9, unused
        group   g24
g24:    .word   0x1e312200
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x1e312200 ; unused bit 9

; srl with bit 10, unused
        group   g25
g25:    .word   0x1e312400
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x1e312400 ; unused bit 10

; srl with bit 11, unused
        group   g26
g26:    .word   0x1e312800
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x1e312800 ; unused bit 11

        isa_end
