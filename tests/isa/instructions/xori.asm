; SPDX-License-Identifier: MIT
;
; xori: xor, imm zero-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 200
        .equ    isa_users, 200
        .include "isa.inc"

; xori r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     xori    r3, r1, 0
        si      255
        rows    g1, 12
        .word   0, CC00, 0 ; 0, 0
        .word   1, CC12, 1 ; 1, 0
        .word   0xffffffff, CC21, 0xffffffff ; -1, 0
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 0
        .word   0x80000000, CC01, 0x80000000 ; -2^31, 0
        .word   0x55555555, CC12, 0x55555555 ; 0x55555555, 0
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 0
        .word   0xffff8000, CC01, 0xffff8000 ; 0xffff8000, 0
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 0
        .word   0x00010000, CC22, 0x00010000 ; 2^16, 0
        .word   0x3e63158a, CC32, 0x3e63158a ; random, 0

; xori r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     xori    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC02, 1 ; 0, 1
        .word   1, CC10, 0 ; 1, 1
        .word   0xffffffff, CC21, 0xfffffffe ; -1, 1
        .word   0x7fffffff, CC32, 0x7ffffffe ; 2^31-1, 1
        .word   0x80000000, CC01, 0x80000001 ; -2^31, 1
        .word   0x55555555, CC12, 0x55555554 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00008001 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffff8001 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x0000fffe ; 0xffff, 1
        .word   0x00010000, CC22, 0x00010001 ; 2^16, 1
        .word   0xa88ac364, CC31, 0xa88ac365 ; random, 1

; xori r3, r1, 32767
        group   g3, in=1<<1, out=1<<3
g3:     xori    r3, r1, 32767
        si      255
        rows    g3, 12
        .word   0, CC02, 0x00007fff ; 0, 32767
        .word   1, CC12, 0x00007ffe ; 1, 32767
        .word   0xffffffff, CC21, 0xffff8000 ; -1, 32767
        .word   0x7fffffff, CC32, 0x7fff8000 ; 2^31-1, 32767
        .word   0x80000000, CC01, 0x80007fff ; -2^31, 32767
        .word   0x55555555, CC12, 0x55552aaa ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC21, 0xaaaad555 ; 0xaaaaaaaa, 32767
        .word   0x00008000, CC32, 0x0000ffff ; 0x8000, 32767
        .word   0xffff8000, CC01, 0xffffffff ; 0xffff8000, 32767
        .word   0x0000ffff, CC12, 0x00008000 ; 0xffff, 32767
        .word   0x00010000, CC22, 0x00017fff ; 2^16, 32767
        .word   0xd1b37011, CC31, 0xd1b30fee ; random, 32767

; xori r3, r1, 32768
        group   g4, in=1<<1, out=1<<3
g4:     xori    r3, r1, 32768
        si      255
        rows    g4, 12
        .word   0, CC02, 0x00008000 ; 0, 32768
        .word   1, CC12, 0x00008001 ; 1, 32768
        .word   0xffffffff, CC21, 0xffff7fff ; -1, 32768
        .word   0x7fffffff, CC32, 0x7fff7fff ; 2^31-1, 32768
        .word   0x80000000, CC01, 0x80008000 ; -2^31, 32768
        .word   0x55555555, CC12, 0x5555d555 ; 0x55555555, 32768
        .word   0xaaaaaaaa, CC21, 0xaaaa2aaa ; 0xaaaaaaaa, 32768
        .word   0x00008000, CC30, 0 ; 0x8000, 32768
        .word   0xffff8000, CC01, 0xffff0000 ; 0xffff8000, 32768
        .word   0x0000ffff, CC12, 0x00007fff ; 0xffff, 32768
        .word   0x00010000, CC22, 0x00018000 ; 2^16, 32768
        .word   0xcffc6ff6, CC31, 0xcffceff6 ; random, 32768

; xori r3, r1, 65535
        group   g5, in=1<<1, out=1<<3
g5:     xori    r3, r1, 65535
        si      255
        rows    g5, 12
        .word   0, CC02, 0x0000ffff ; 0, 65535
        .word   1, CC12, 0x0000fffe ; 1, 65535
        .word   0xffffffff, CC21, 0xffff0000 ; -1, 65535
        .word   0x7fffffff, CC32, 0x7fff0000 ; 2^31-1, 65535
        .word   0x80000000, CC01, 0x8000ffff ; -2^31, 65535
        .word   0x55555555, CC12, 0x5555aaaa ; 0x55555555, 65535
        .word   0xaaaaaaaa, CC21, 0xaaaa5555 ; 0xaaaaaaaa, 65535
        .word   0x00008000, CC32, 0x00007fff ; 0x8000, 65535
        .word   0xffff8000, CC01, 0xffff7fff ; 0xffff8000, 65535
        .word   0x0000ffff, CC10, 0 ; 0xffff, 65535
        .word   0x00010000, CC22, 0x0001ffff ; 2^16, 65535
        .word   0xb12d3b45, CC31, 0xb12dc4ba ; random, 65535

; xori r3, r1, 21845
        group   g6, in=1<<1, out=1<<3
g6:     xori    r3, r1, 21845
        si      255
        rows    g6, 12
        .word   0, CC02, 0x00005555 ; 0, 21845
        .word   1, CC12, 0x00005554 ; 1, 21845
        .word   0xffffffff, CC21, 0xffffaaaa ; -1, 21845
        .word   0x7fffffff, CC32, 0x7fffaaaa ; 2^31-1, 21845
        .word   0x80000000, CC01, 0x80005555 ; -2^31, 21845
        .word   0x55555555, CC12, 0x55550000 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC21, 0xaaaaffff ; 0xaaaaaaaa, 21845
        .word   0x00008000, CC32, 0x0000d555 ; 0x8000, 21845
        .word   0xffff8000, CC01, 0xffffd555 ; 0xffff8000, 21845
        .word   0x0000ffff, CC12, 0x0000aaaa ; 0xffff, 21845
        .word   0x00010000, CC22, 0x00015555 ; 2^16, 21845
        .word   0x35a052bc, CC32, 0x35a007e9 ; random, 21845

; xori r3, r1, 43690
        group   g7, in=1<<1, out=1<<3
g7:     xori    r3, r1, 43690
        si      255
        rows    g7, 12
        .word   0, CC02, 0x0000aaaa ; 0, 43690
        .word   1, CC12, 0x0000aaab ; 1, 43690
        .word   0xffffffff, CC21, 0xffff5555 ; -1, 43690
        .word   0x7fffffff, CC32, 0x7fff5555 ; 2^31-1, 43690
        .word   0x80000000, CC01, 0x8000aaaa ; -2^31, 43690
        .word   0x55555555, CC12, 0x5555ffff ; 0x55555555, 43690
        .word   0xaaaaaaaa, CC21, 0xaaaa0000 ; 0xaaaaaaaa, 43690
        .word   0x00008000, CC32, 0x00002aaa ; 0x8000, 43690
        .word   0xffff8000, CC01, 0xffff2aaa ; 0xffff8000, 43690
        .word   0x0000ffff, CC12, 0x00005555 ; 0xffff, 43690
        .word   0x00010000, CC22, 0x0001aaaa ; 2^16, 43690
        .word   0xa46edeba, CC31, 0xa46e7410 ; random, 43690

; xori r3, r1, 2
        group   g8, in=1<<1, out=1<<3
g8:     xori    r3, r1, 2
        si      255
        rows    g8, 4
        .word   0xffffffff, CC01, 0xfffffffd ; -1, 2
        .word   0x58c289a2, CC12, 0x58c289a0 ; 0x58c289a2, 2
        .word   2, CC20, 0 ; 2, 2
        .word   0xfe0a619b, CC31, 0xfe0a6199 ; random, 2

; xori r3, r1, 4
        group   g9, in=1<<1, out=1<<3
g9:     xori    r3, r1, 4
        si      255
        rows    g9, 4
        .word   0xffffffff, CC01, 0xfffffffb ; -1, 4
        .word   0x71649a55, CC12, 0x71649a51 ; 0x71649a55, 4
        .word   4, CC20, 0 ; 4, 4
        .word   0x676bac0d, CC32, 0x676bac09 ; random, 4

; xori r3, r1, 8
        group   g10, in=1<<1, out=1<<3
g10:    xori    r3, r1, 8
        si      255
        rows    g10, 4
        .word   0xffffffff, CC01, 0xfffffff7 ; -1, 8
        .word   0x80a8473c, CC11, 0x80a84734 ; 0x80a8473c, 8
        .word   8, CC20, 0 ; 8, 8
        .word   0x4c1ba09b, CC32, 0x4c1ba093 ; random, 8

; xori r3, r1, 16
        group   g11, in=1<<1, out=1<<3
g11:    xori    r3, r1, 16
        si      255
        rows    g11, 4
        .word   0xffffffff, CC01, 0xffffffef ; -1, 16
        .word   0x6b90d900, CC12, 0x6b90d910 ; 0x6b90d900, 16
        .word   0x00000010, CC20, 0 ; 16, 16
        .word   0x9f8f65b7, CC31, 0x9f8f65a7 ; random, 16

; xori r3, r1, 32
        group   g12, in=1<<1, out=1<<3
g12:    xori    r3, r1, 32
        si      255
        rows    g12, 4
        .word   0xffffffff, CC01, 0xffffffdf ; -1, 32
        .word   0x87075ca7, CC11, 0x87075c87 ; 0x87075ca7, 32
        .word   0x00000020, CC20, 0 ; 32, 32
        .word   0x90a094ca, CC31, 0x90a094ea ; random, 32

; xori r3, r1, 64
        group   g13, in=1<<1, out=1<<3
g13:    xori    r3, r1, 64
        si      255
        rows    g13, 4
        .word   0xffffffff, CC01, 0xffffffbf ; -1, 64
        .word   0x4bf75af2, CC12, 0x4bf75ab2 ; 0x4bf75af2, 64
        .word   0x00000040, CC20, 0 ; 64, 64
        .word   0x1d2242c5, CC32, 0x1d224285 ; random, 64

; xori r3, r1, 128
        group   g14, in=1<<1, out=1<<3
g14:    xori    r3, r1, 128
        si      255
        rows    g14, 4
        .word   0xffffffff, CC01, 0xffffff7f ; -1, 128
        .word   0xdfc45a89, CC11, 0xdfc45a09 ; 0xdfc45a89, 128
        .word   0x00000080, CC20, 0 ; 128, 128
        .word   0x812b1366, CC31, 0x812b13e6 ; random, 128

; xori r3, r1, 256
        group   g15, in=1<<1, out=1<<3
g15:    xori    r3, r1, 256
        si      255
        rows    g15, 4
        .word   0xffffffff, CC01, 0xfffffeff ; -1, 256
        .word   0x5e4cbffa, CC12, 0x5e4cbefa ; 0x5e4cbffa, 256
        .word   0x00000100, CC20, 0 ; 256, 256
        .word   0xa483ddad, CC31, 0xa483dcad ; random, 256

; xori r3, r1, 512
        group   g16, in=1<<1, out=1<<3
g16:    xori    r3, r1, 512
        si      255
        rows    g16, 4
        .word   0xffffffff, CC01, 0xfffffdff ; -1, 512
        .word   0x7b0bfb42, CC12, 0x7b0bf942 ; 0x7b0bfb42, 512
        .word   0x00000200, CC20, 0 ; 512, 512
        .word   0x575d8aa5, CC32, 0x575d88a5 ; random, 512

; xori r3, r1, 1024
        group   g17, in=1<<1, out=1<<3
g17:    xori    r3, r1, 1024
        si      255
        rows    g17, 4
        .word   0xffffffff, CC01, 0xfffffbff ; -1, 1024
        .word   0x146c290a, CC12, 0x146c2d0a ; 0x146c290a, 1024
        .word   0x00000400, CC20, 0 ; 0x400, 1024
        .word   0xf4c01a3c, CC31, 0xf4c01e3c ; random, 1024

; xori r3, r1, 2048
        group   g18, in=1<<1, out=1<<3
g18:    xori    r3, r1, 2048
        si      255
        rows    g18, 4
        .word   0xffffffff, CC01, 0xfffff7ff ; -1, 2048
        .word   0x792487d8, CC12, 0x79248fd8 ; 0x792487d8, 2048
        .word   0x00000800, CC20, 0 ; 0x800, 2048
        .word   0x49677474, CC32, 0x49677c74 ; random, 2048

; xori r3, r1, 4096
        group   g19, in=1<<1, out=1<<3
g19:    xori    r3, r1, 4096
        si      255
        rows    g19, 4
        .word   0xffffffff, CC01, 0xffffefff ; -1, 4096
        .word   0x420f476d, CC12, 0x420f576d ; 0x420f476d, 4096
        .word   0x00001000, CC20, 0 ; 0x1000, 4096
        .word   0x09f86433, CC32, 0x09f87433 ; random, 4096

; xori r3, r1, 8192
        group   g20, in=1<<1, out=1<<3
g20:    xori    r3, r1, 8192
        si      255
        rows    g20, 4
        .word   0xffffffff, CC01, 0xffffdfff ; -1, 8192
        .word   0xe76d3132, CC11, 0xe76d1132 ; 0xe76d3132, 8192
        .word   0x00002000, CC20, 0 ; 0x2000, 8192
        .word   0x815a4620, CC31, 0x815a6620 ; random, 8192

; xori r3, r1, 16384
        group   g21, in=1<<1, out=1<<3
g21:    xori    r3, r1, 16384
        si      255
        rows    g21, 4
        .word   0xffffffff, CC01, 0xffffbfff ; -1, 16384
        .word   0xfe566757, CC11, 0xfe562757 ; 0xfe566757, 16384
        .word   0x00004000, CC20, 0 ; 0x4000, 16384
        .word   0x02e2eb83, CC32, 0x02e2ab83 ; random, 16384

; xori r1, r1, 1: rd == ra
        group   g22, in=1<<1, out=1<<1
g22:    xori    r1, r1, 1
        si      255
        rows    g22, 7
        .word   0, CC02, 1 ; rd == ra: 0
        .word   1, CC10, 0 ; rd == ra: 1
        .word   0xffffffff, CC21, 0xfffffffe ; rd == ra: -1
        .word   0x7fffffff, CC32, 0x7ffffffe ; rd == ra: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x55555554 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; rd == ra: 0xaaaaaaaa

; xori r1, r1, 32767: rd == ra
        group   g23, in=1<<1, out=1<<1
g23:    xori    r1, r1, 32767
        si      255
        rows    g23, 7
        .word   0, CC32, 0x00007fff ; rd == ra: 0
        .word   1, CC02, 0x00007ffe ; rd == ra: 1
        .word   0xffffffff, CC11, 0xffff8000 ; rd == ra: -1
        .word   0x7fffffff, CC22, 0x7fff8000 ; rd == ra: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; rd == ra: -2^31
        .word   0x55555555, CC02, 0x55552aaa ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaad555 ; rd == ra: 0xaaaaaaaa

; xori r0, r1, 1: r0 as destination
        group   g24, in=1<<1
g24:    xori    r0, r1, 1
        si      255
        rows    g24, 7
        .word   0, CC22 ; r0 as destination: 0
        .word   1, CC30 ; r0 as destination: 1
        .word   0xffffffff, CC01 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC21 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC01 ; r0 as destination: 0xaaaaaaaa

; xori r0, r1, 32767: r0 as destination
        group   g25, in=1<<1
g25:    xori    r0, r1, 32767
        si      255
        rows    g25, 7
        .word   0, CC12 ; r0 as destination: 0
        .word   1, CC22 ; r0 as destination: 1
        .word   0xffffffff, CC31 ; r0 as destination: -1
        .word   0x7fffffff, CC02 ; r0 as destination: 2^31-1
        .word   0x80000000, CC11 ; r0 as destination: -2^31
        .word   0x55555555, CC22 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC31 ; r0 as destination: 0xaaaaaaaa

; xori r3, r0, 1: ra = r0
        group   g26, out=1<<3
g26:    xori    r3, r0, 1
        si      255
        rows    g26, 1
        .word   CC02, 1 ; ra = r0: 0

; xori r3, r0, 32767: ra = r0
        group   g27, out=1<<3
g27:    xori    r3, r0, 32767
        si      255
        rows    g27, 1
        .word   CC12, 0x00007fff ; ra = r0: 0

; xori r0, r0, 1: both r0
        group   g28
g28:    xori    r0, r0, 1
        si      255
        rows    g28, 1
        .word   CC22 ; both r0: 0

; xori r0, r0, 32767: both r0
        group   g29
g29:    xori    r0, r0, 32767
        si      255
        rows    g29, 1
        .word   CC32 ; both r0: 0

; xori r15, r14, 1: sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    xori    r15, r14, 1
        si      255
        rows    g30, 7
        .word   0, CC02, 1 ; sp, lr: 0
        .word   1, CC10, 0 ; sp, lr: 1
        .word   0xffffffff, CC21, 0xfffffffe ; sp, lr: -1
        .word   0x7fffffff, CC32, 0x7ffffffe ; sp, lr: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x55555554 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; sp, lr: 0xaaaaaaaa

; xori r15, r14, 32767: sp, lr
        group   g31, in=1<<14, out=1<<15
g31:    xori    r15, r14, 32767
        si      255
        rows    g31, 7
        .word   0, CC32, 0x00007fff ; sp, lr: 0
        .word   1, CC02, 0x00007ffe ; sp, lr: 1
        .word   0xffffffff, CC11, 0xffff8000 ; sp, lr: -1
        .word   0x7fffffff, CC22, 0x7fff8000 ; sp, lr: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; sp, lr: -2^31
        .word   0x55555555, CC02, 0x55552aaa ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaad555 ; sp, lr: 0xaaaaaaaa

; xori r14, r15, 1: lr, sp
        group   g32, in=1<<15, out=1<<14
g32:    xori    r14, r15, 1
        si      255
        rows    g32, 7
        .word   0, CC22, 1 ; lr, sp: 0
        .word   1, CC30, 0 ; lr, sp: 1
        .word   0xffffffff, CC01, 0xfffffffe ; lr, sp: -1
        .word   0x7fffffff, CC12, 0x7ffffffe ; lr, sp: 2^31-1
        .word   0x80000000, CC21, 0x80000001 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x55555554 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC01, 0xaaaaaaab ; lr, sp: 0xaaaaaaaa

; xori r14, r15, 32767: lr, sp
        group   g33, in=1<<15, out=1<<14
g33:    xori    r14, r15, 32767
        si      255
        rows    g33, 7
        .word   0, CC12, 0x00007fff ; lr, sp: 0
        .word   1, CC22, 0x00007ffe ; lr, sp: 1
        .word   0xffffffff, CC31, 0xffff8000 ; lr, sp: -1
        .word   0x7fffffff, CC02, 0x7fff8000 ; lr, sp: 2^31-1
        .word   0x80000000, CC11, 0x80007fff ; lr, sp: -2^31
        .word   0x55555555, CC22, 0x55552aaa ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC31, 0xaaaad555 ; lr, sp: 0xaaaaaaaa

        isa_end
