; SPDX-License-Identifier: MIT
;
; subu: rd = ra - rb mod 2^32
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 245
        .equ    isa_users, 237
        .include "isa.inc"

; subu r3, r1, r2: three registers
        group   g1, in=1<<1|1<<2, out=1<<3
g1:     subu    r3, r1, r2
        si      255
        rows    g1, 129
        .word   0, 0, CC00, 0 ; 0, 0
        .word   0, 1, CC11, 0xffffffff ; 0, 1
        .word   0, 0xffffffff, CC22, 1 ; 0, -1
        .word   0, 0x7fffffff, CC31, 0x80000001 ; 0, 2^31-1
        .word   0, 0x80000000, CC01, 0x80000000 ; 0, -2^31
        .word   0, 0x55555555, CC11, 0xaaaaaaab ; 0, 0x55555555
        .word   0, 0xaaaaaaaa, CC22, 0x55555556 ; 0, 0xaaaaaaaa
        .word   1, 0, CC32, 1 ; 1, 0
        .word   1, 1, CC00, 0 ; 1, 1
        .word   1, 0xffffffff, CC12, 2 ; 1, -1
        .word   1, 0x7fffffff, CC21, 0x80000002 ; 1, 2^31-1
        .word   1, 0x80000000, CC31, 0x80000001 ; 1, -2^31
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
        .word   0x7fffffff, 0xffffffff, CC31, 0x80000000 ; 2^31-1, -1
        .word   0x7fffffff, 0x7fffffff, CC00, 0 ; 2^31-1, 2^31-1
        .word   0x7fffffff, 0x80000000, CC11, 0xffffffff ; 2^31-1, -2^31
        .word   0x7fffffff, 0x55555555, CC22, 0x2aaaaaaa ; 2^31-1, 0x55555555
        .word   0x7fffffff, 0xaaaaaaaa, CC31, 0xd5555555 ; 2^31-1, 0xaaaaaaaa
        .word   0x80000000, 0, CC01, 0x80000000 ; -2^31, 0
        .word   0x80000000, 1, CC12, 0x7fffffff ; -2^31, 1
        .word   0x80000000, 0xffffffff, CC21, 0x80000001 ; -2^31, -1
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1
        .word   0x80000000, 0x80000000, CC00, 0 ; -2^31, -2^31
        .word   0x80000000, 0x55555555, CC12, 0x2aaaaaab ; -2^31, 0x55555555
        .word   0x80000000, 0xaaaaaaaa, CC21, 0xd5555556 ; -2^31, 0xaaaaaaaa
        .word   0x55555555, 0, CC32, 0x55555555 ; 0x55555555, 0
        .word   0x55555555, 1, CC02, 0x55555554 ; 0x55555555, 1
        .word   0x55555555, 0xffffffff, CC12, 0x55555556 ; 0x55555555, -1
        .word   0x55555555, 0x7fffffff, CC21, 0xd5555556 ; 0x55555555, 2^31-1
        .word   0x55555555, 0x80000000, CC31, 0xd5555555 ; 0x55555555, -2^31
        .word   0x55555555, 0x55555555, CC00, 0 ; 0x55555555, 0x55555555
        .word   0x55555555, 0xaaaaaaaa, CC11, 0xaaaaaaab ; 0x55555555, 0xaaaaaaaa
        .word   0xaaaaaaaa, 0, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0xaaaaaaaa, 1, CC31, 0xaaaaaaa9 ; 0xaaaaaaaa, 1
        .word   0xaaaaaaaa, 0xffffffff, CC01, 0xaaaaaaab ; 0xaaaaaaaa, -1
        .word   0xaaaaaaaa, 0x7fffffff, CC12, 0x2aaaaaab ; 0xaaaaaaaa, 2^31-1
        .word   0xaaaaaaaa, 0x80000000, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, -2^31
        .word   0xaaaaaaaa, 0x55555555, CC32, 0x55555555 ; 0xaaaaaaaa, 0x55555555
        .word   0xaaaaaaaa, 0xaaaaaaaa, CC00, 0 ; 0xaaaaaaaa, 0xaaaaaaaa
        .word   1, 0, CC12, 1 ; 1, 0: walking one
        .word   0x2b43fd51, 1, CC22, 0x2b43fd50 ; 0x2b43fd51, 1: walking one
        .word   2, 1, CC32, 1 ; 2, 1: walking one
        .word   0x5e463c4e, 2, CC02, 0x5e463c4c ; 0x5e463c4e, 2: walking one
        .word   4, 0xffffffff, CC12, 5 ; 4, -1: walking one
        .word   0x7bee1cb7, 4, CC22, 0x7bee1cb3 ; 0x7bee1cb7, 4: walking one
        .word   8, 0x7fffffff, CC31, 0x80000009 ; 8, 2^31-1: walking one
        .word   0x336067c0, 8, CC02, 0x336067b8 ; 0x336067c0, 8: walking one
        .word   0x00000010, 0x80000000, CC11, 0x80000010 ; 16, -2^31: walking one
        .word   0x78d4163b, 0x00000010, CC22, 0x78d4162b ; 0x78d4163b, 16: walking one
        .word   0x00000020, 0x55555555, CC31, 0xaaaaaacb ; 32, 0x55555555: walking one
        .word   0x2b4c67ac, 0x00000020, CC02, 0x2b4c678c ; 0x2b4c67ac, 32: walking one
        .word   0x00000040, 0xaaaaaaaa, CC12, 0x55555596 ; 64, 0xaaaaaaaa: walking one
        .word   0x9a999e64, 0x00000040, CC21, 0x9a999e24 ; 0x9a999e64, 64: walking one
        .word   0x00000080, 0, CC32, 0x00000080 ; 128, 0: walking one
        .word   0xd8d8d9c9, 0x00000080, CC01, 0xd8d8d949 ; 0xd8d8d9c9, 128: walking one
        .word   0x00000100, 1, CC12, 0x000000ff ; 256, 1: walking one
        .word   0xb4614a6d, 0x00000100, CC21, 0xb461496d ; 0xb4614a6d, 256: walking one
        .word   0x00000200, 0xffffffff, CC32, 0x00000201 ; 512, -1: walking one
        .word   0xc1d9bc38, 0x00000200, CC01, 0xc1d9ba38 ; 0xc1d9bc38, 512: walking one
        .word   0x00000400, 0x7fffffff, CC11, 0x80000401 ; 0x400, 2^31-1: walking one
        .word   0xbcc8c5ca, 0x00000400, CC21, 0xbcc8c1ca ; 0xbcc8c5ca, 0x400: walking one
        .word   0x00000800, 0x80000000, CC31, 0x80000800 ; 0x800, -2^31: walking one
        .word   0x85526e65, 0x00000800, CC01, 0x85526665 ; 0x85526e65, 0x800: walking one
        .word   0x00001000, 0x55555555, CC11, 0xaaaabaab ; 0x1000, 0x55555555: walking one
        .word   0xc9782a20, 0x00001000, CC21, 0xc9781a20 ; 0xc9782a20, 0x1000: walking one
        .word   0x00002000, 0xaaaaaaaa, CC32, 0x55557556 ; 0x2000, 0xaaaaaaaa: walking one
        .word   0x85232e3c, 0x00002000, CC01, 0x85230e3c ; 0x85232e3c, 0x2000: walking one
        .word   0x00004000, 0, CC12, 0x00004000 ; 0x4000, 0: walking one
        .word   0x83ef0dba, 0x00004000, CC21, 0x83eecdba ; 0x83ef0dba, 0x4000: walking one
        .word   0x00008000, 1, CC32, 0x00007fff ; 0x8000, 1: walking one
        .word   0x794e07cb, 0x00008000, CC02, 0x794d87cb ; 0x794e07cb, 0x8000: walking one
        .word   0x00010000, 0xffffffff, CC12, 0x00010001 ; 2^16, -1: walking one
        .word   0x22ec4ddb, 0x00010000, CC22, 0x22eb4ddb ; 0x22ec4ddb, 2^16: walking one
        .word   0x00020000, 0x7fffffff, CC31, 0x80020001 ; 2^17, 2^31-1: walking one
        .word   0xe7f82ad0, 0x00020000, CC01, 0xe7f62ad0 ; 0xe7f82ad0, 2^17: walking one
        .word   0x00040000, 0x80000000, CC11, 0x80040000 ; 2^18, -2^31: walking one
        .word   0x474814b9, 0x00040000, CC22, 0x474414b9 ; 0x474814b9, 2^18: walking one
        .word   0x00080000, 0x55555555, CC31, 0xaab2aaab ; 2^19, 0x55555555: walking one
        .word   0x6aef91b1, 0x00080000, CC02, 0x6ae791b1 ; 0x6aef91b1, 2^19: walking one
        .word   0x00100000, 0xaaaaaaaa, CC12, 0x55655556 ; 2^20, 0xaaaaaaaa: walking one
        .word   0x5ca2bd86, 0x00100000, CC22, 0x5c92bd86 ; 0x5ca2bd86, 2^20: walking one
        .word   0x00200000, 0, CC32, 0x00200000 ; 2^21, 0: walking one
        .word   0xe574492e, 0x00200000, CC01, 0xe554492e ; 0xe574492e, 2^21: walking one
        .word   0x00400000, 1, CC12, 0x003fffff ; 2^22, 1: walking one
        .word   0x0dda84f3, 0x00400000, CC22, 0x0d9a84f3 ; 0xdda84f3, 2^22: walking one
        .word   0x00800000, 0xffffffff, CC32, 0x00800001 ; 2^23, -1: walking one
        .word   0x29cc0742, 0x00800000, CC02, 0x294c0742 ; 0x29cc0742, 2^23: walking one
        .word   0x01000000, 0x7fffffff, CC11, 0x81000001 ; 2^24, 2^31-1: walking one
        .word   0x7ea3fa93, 0x01000000, CC22, 0x7da3fa93 ; 0x7ea3fa93, 2^24: walking one
        .word   0x02000000, 0x80000000, CC31, 0x82000000 ; 2^25, -2^31: walking one
        .word   0xe6d5698b, 0x02000000, CC01, 0xe4d5698b ; 0xe6d5698b, 2^25: walking one
        .word   0x04000000, 0x55555555, CC11, 0xaeaaaaab ; 2^26, 0x55555555: walking one
        .word   0x6fc0b0f1, 0x04000000, CC22, 0x6bc0b0f1 ; 0x6fc0b0f1, 2^26: walking one
        .word   0x08000000, 0xaaaaaaaa, CC32, 0x5d555556 ; 2^27, 0xaaaaaaaa: walking one
        .word   0x7cfb3b29, 0x08000000, CC02, 0x74fb3b29 ; 0x7cfb3b29, 2^27: walking one
        .word   0x10000000, 0, CC12, 0x10000000 ; 2^28, 0: walking one
        .word   0x387a6cec, 0x10000000, CC22, 0x287a6cec ; 0x387a6cec, 2^28: walking one
        .word   0x20000000, 1, CC32, 0x1fffffff ; 2^29, 1: walking one
        .word   0x955dd06e, 0x20000000, CC02, 0x755dd06e ; 0x955dd06e, 2^29: walking one
        .word   0x40000000, 0xffffffff, CC12, 0x40000001 ; 2^30, -1: walking one
        .word   0x9010630c, 0x40000000, CC22, 0x5010630c ; 0x9010630c, 2^30: walking one
        .word   0x80000000, 0x7fffffff, CC32, 1 ; -2^31, 2^31-1: walking one
        .word   0xa9775792, 0x80000000, CC02, 0x29775792 ; 0xa9775792, -2^31: walking one
        .word   0, 0x80000001, CC12, 0x7fffffff ; 0, -2^31+1
        .word   0x80000001, 1, CC21, 0x80000000 ; -2^31+1, 1
        .word   0x80000001, 2, CC32, 0x7fffffff ; -2^31+1, 2
        .word   1, 0xffffffff, CC02, 2 ; 1, -1
        .word   0x7ffffffe, 0xffffffff, CC12, 0x7fffffff ; 0x7ffffffe, -1
        .word   0x7ffffffe, 0xfffffffe, CC21, 0x80000000 ; 0x7ffffffe, -2
        .word   0x1ef99833, 0x53172e17, CC31, 0xcbe26a1c ; 0x1ef99833, 0x53172e17: random
        .word   0x122941b9, 0x0d09601e, CC02, 0x051fe19b ; 0x122941b9, 0xd09601e: random
        .word   0x1ee5d17c, 0x01ee039a, CC12, 0x1cf7cde2 ; 0x1ee5d17c, 0x1ee039a: random
        .word   0x51eb932d, 0x004c052a, CC22, 0x519f8e03 ; 0x51eb932d, 0x4c052a: random
        .word   0x67e42334, 0x0007cbcc, CC32, 0x67dc5768 ; 0x67e42334, 0x7cbcc: random
        .word   0x5a1fe02e, 0x000194ec, CC02, 0x5a1e4b42 ; 0x5a1fe02e, 0x194ec: random
        .word   0xa164839a, 0x00000481, CC11, 0xa1647f19 ; 0xa164839a, 0x481: random
        .word   0x1f192399, 0x000001c7, CC22, 0x1f1921d2 ; 0x1f192399, 455: random
        .word   0xe04bab8d, 0x000000c1, CC31, 0xe04baacc ; 0xe04bab8d, 193: random
        .word   0x43dad9df, 0x0000000b, CC02, 0x43dad9d4 ; 0x43dad9df, 11: random

; subu r1, r1, r2: rd == ra
        group   g2, in=1<<1|1<<2, out=1<<1
g2:     subu    r1, r1, r2
        si      255
        rows    g2, 8
        .word   1, 2, CC11, 0xffffffff ; rd == ra: 1, 2
        .word   0, 0, CC20, 0 ; rd == ra: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; rd == ra: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; rd == ra: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == ra: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == ra: -2^31, -2^31
        .word   9, 3, CC32, 6 ; rd == ra: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xaaaaaaab ; rd == ra: 0x55555555, 0xaaaaaaaa

; subu r2, r1, r2: rd == rb
        group   g3, in=1<<1|1<<2, out=1<<2
g3:     subu    r2, r1, r2
        si      255
        rows    g3, 8
        .word   1, 2, CC11, 0xffffffff ; rd == rb: 1, 2
        .word   0, 0, CC20, 0 ; rd == rb: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; rd == rb: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; rd == rb: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; rd == rb: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; rd == rb: -2^31, -2^31
        .word   9, 3, CC32, 6 ; rd == rb: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xaaaaaaab ; rd == rb: 0x55555555, 0xaaaaaaaa

; subu r3, r1, r1: ra == rb
        group   g4, in=1<<1, out=1<<3
g4:     subu    r3, r1, r1
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

; subu r1, r1, r1: rd == ra == rb
        group   g5, in=1<<1, out=1<<1
g5:     subu    r1, r1, r1
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

; subu r0, r1, r2: r0 as destination
        group   g6, in=1<<1|1<<2
g6:     subu    r0, r1, r2
        si      255
        rows    g6, 8
        .word   1, 2, CC11 ; r0 as destination: 1, 2
        .word   0, 0, CC20 ; r0 as destination: 0, 0
        .word   0xffffffff, 1, CC31 ; r0 as destination: -1, 1
        .word   0x80000000, 0xffffffff, CC01 ; r0 as destination: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10 ; r0 as destination: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20 ; r0 as destination: -2^31, -2^31
        .word   9, 3, CC32 ; r0 as destination: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01 ; r0 as destination: 0x55555555, 0xaaaaaaaa

; subu r3, r0, r2: ra = r0
        group   g7, in=1<<2, out=1<<3
g7:     subu    r3, r0, r2
        si      255
        rows    g7, 8
        .word   2, CC11, 0xfffffffe ; ra = r0: 1, 2
        .word   0, CC20, 0 ; ra = r0: 0, 0
        .word   1, CC31, 0xffffffff ; ra = r0: -1, 1
        .word   0xffffffff, CC02, 1 ; ra = r0: -2^31, -1
        .word   0x7fffffff, CC11, 0x80000001 ; ra = r0: 2^31-1, 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; ra = r0: -2^31, -2^31
        .word   3, CC31, 0xfffffffd ; ra = r0: 9, 3
        .word   0xaaaaaaaa, CC02, 0x55555556 ; ra = r0: 0x55555555, 0xaaaaaaaa

; subu r3, r1, r0: rb = r0
        group   g8, in=1<<1, out=1<<3
g8:     subu    r3, r1, r0
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

; subu r3, r0, r0: ra = rb = r0
        group   g9, out=1<<3
g9:     subu    r3, r0, r0
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

; subu r0, r0, r0: all r0
        group   g10
g10:    subu    r0, r0, r0
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

; subu r15, r14, r13: sp, lr, r13
        group   g11, in=1<<13|1<<14, out=1<<15
g11:    subu    r15, r14, r13
        si      255
        rows    g11, 8
        .word   2, 1, CC11, 0xffffffff ; sp, lr, r13: 1, 2
        .word   0, 0, CC20, 0 ; sp, lr, r13: 0, 0
        .word   1, 0xffffffff, CC31, 0xfffffffe ; sp, lr, r13: -1, 1
        .word   0xffffffff, 0x80000000, CC01, 0x80000001 ; sp, lr, r13: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; sp, lr, r13: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; sp, lr, r13: -2^31, -2^31
        .word   3, 9, CC32, 6 ; sp, lr, r13: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xaaaaaaab ; sp, lr, r13: 0x55555555, 0xaaaaaaaa

; subu r14, r15, r12: lr, sp
        group   g12, in=1<<12|1<<15, out=1<<14
g12:    subu    r14, r15, r12
        si      255
        rows    g12, 8
        .word   2, 1, CC11, 0xffffffff ; lr, sp: 1, 2
        .word   0, 0, CC20, 0 ; lr, sp: 0, 0
        .word   1, 0xffffffff, CC31, 0xfffffffe ; lr, sp: -1, 1
        .word   0xffffffff, 0x80000000, CC01, 0x80000001 ; lr, sp: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; lr, sp: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; lr, sp: -2^31, -2^31
        .word   3, 9, CC32, 6 ; lr, sp: 9, 3
        .word   0xaaaaaaaa, 0x55555555, CC01, 0xaaaaaaab ; lr, sp: 0x55555555, 0xaaaaaaaa

; subu r8, r7, r9: r8, r7, r9
        group   g13, in=1<<7|1<<9, out=1<<8
g13:    subu    r8, r7, r9
        si      255
        rows    g13, 8
        .word   1, 2, CC11, 0xffffffff ; r8, r7, r9: 1, 2
        .word   0, 0, CC20, 0 ; r8, r7, r9: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; r8, r7, r9: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; r8, r7, r9: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; r8, r7, r9: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; r8, r7, r9: -2^31, -2^31
        .word   9, 3, CC32, 6 ; r8, r7, r9: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xaaaaaaab ; r8, r7, r9: 0x55555555, 0xaaaaaaaa

; subu r3, r1, r2: in kernel mode
        group   g14, in=1<<1|1<<2, out=1<<3, m=0
g14:    subu    r3, r1, r2
        si      255
        rows    g14, 8
        .word   1, 2, CC11, 0xffffffff ; kernel mode: 1, 2
        .word   0, 0, CC20, 0 ; kernel mode: 0, 0
        .word   0xffffffff, 1, CC31, 0xfffffffe ; kernel mode: -1, 1
        .word   0x80000000, 0xffffffff, CC01, 0x80000001 ; kernel mode: -2^31, -1
        .word   0x7fffffff, 0x7fffffff, CC10, 0 ; kernel mode: 2^31-1, 2^31-1
        .word   0x80000000, 0x80000000, CC20, 0 ; kernel mode: -2^31, -2^31
        .word   9, 3, CC32, 6 ; kernel mode: 9, 3
        .word   0x55555555, 0xaaaaaaaa, CC01, 0xaaaaaaab ; kernel mode: 0x55555555, 0xaaaaaaaa

; subu with bit 0, unused
        group   g15
g15:    .word   0x13312001
        si      255
        rows    g15, 1
        .word   CC11+OPERATION, 0x13312001 ; unused bit 0

; subu with bit 1, unused
        group   g16
g16:    .word   0x13312002
        si      255
        rows    g16, 1
        .word   CC22+OPERATION, 0x13312002 ; unused bit 1

; subu with bit 2, unused
        group   g17
g17:    .word   0x13312004
        si      255
        rows    g17, 1
        .word   CC33+OPERATION, 0x13312004 ; unused bit 2

; subu with bit 3, unused
        group   g18
g18:    .word   0x13312008
        si      255
        rows    g18, 1
        .word   CC00+OPERATION, 0x13312008 ; unused bit 3

; subu with bit 4, unused
        group   g19
g19:    .word   0x13312010
        si      255
        rows    g19, 1
        .word   CC11+OPERATION, 0x13312010 ; unused bit 4

; subu with bit 5, unused
        group   g20
g20:    .word   0x13312020
        si      255
        rows    g20, 1
        .word   CC22+OPERATION, 0x13312020 ; unused bit 5

; subu with bit 6, unused
        group   g21
g21:    .word   0x13312040
        si      255
        rows    g21, 1
        .word   CC33+OPERATION, 0x13312040 ; unused bit 6

; subu with bit 7, unused
        group   g22
g22:    .word   0x13312080
        si      255
        rows    g22, 1
        .word   CC00+OPERATION, 0x13312080 ; unused bit 7

; subu with bit 8, unused
        group   g23
g23:    .word   0x13312100
        si      255
        rows    g23, 1
        .word   CC11+OPERATION, 0x13312100 ; unused bit 8

; subu with bit 9, unused
        group   g24
g24:    .word   0x13312200
        si      255
        rows    g24, 1
        .word   CC22+OPERATION, 0x13312200 ; unused bit 9

; subu with bit 10, unused
        group   g25
g25:    .word   0x13312400
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x13312400 ; unused bit 10

; subu with bit 11, unused
        group   g26
g26:    .word   0x13312800
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x13312800 ; unused bit 11

        isa_end
