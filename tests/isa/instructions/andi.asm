; SPDX-License-Identifier: MIT
;
; andi: and, imm zero-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 200
        .equ    isa_users, 200
        .include "isa.inc"

; andi r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     andi    r3, r1, 0
        si      255
        rows    g1, 12
        .word   0, CC00, 0 ; 0, 0
        .word   1, CC10, 0 ; 1, 0
        .word   0xffffffff, CC20, 0 ; -1, 0
        .word   0x7fffffff, CC30, 0 ; 2^31-1, 0
        .word   0x80000000, CC00, 0 ; -2^31, 0
        .word   0x55555555, CC10, 0 ; 0x55555555, 0
        .word   0xaaaaaaaa, CC20, 0 ; 0xaaaaaaaa, 0
        .word   0x00008000, CC30, 0 ; 0x8000, 0
        .word   0xffff8000, CC00, 0 ; 0xffff8000, 0
        .word   0x0000ffff, CC10, 0 ; 0xffff, 0
        .word   0x00010000, CC20, 0 ; 2^16, 0
        .word   0x7135b10c, CC30, 0 ; random, 0

; andi r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     andi    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC00, 0 ; 0, 1
        .word   1, CC12, 1 ; 1, 1
        .word   0xffffffff, CC22, 1 ; -1, 1
        .word   0x7fffffff, CC32, 1 ; 2^31-1, 1
        .word   0x80000000, CC00, 0 ; -2^31, 1
        .word   0x55555555, CC12, 1 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC20, 0 ; 0xaaaaaaaa, 1
        .word   0x00008000, CC30, 0 ; 0x8000, 1
        .word   0xffff8000, CC00, 0 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 1 ; 0xffff, 1
        .word   0x00010000, CC20, 0 ; 2^16, 1
        .word   0x9fbade1c, CC30, 0 ; random, 1

; andi r3, r1, 32767
        group   g3, in=1<<1, out=1<<3
g3:     andi    r3, r1, 32767
        si      255
        rows    g3, 12
        .word   0, CC00, 0 ; 0, 32767
        .word   1, CC12, 1 ; 1, 32767
        .word   0xffffffff, CC22, 0x00007fff ; -1, 32767
        .word   0x7fffffff, CC32, 0x00007fff ; 2^31-1, 32767
        .word   0x80000000, CC00, 0 ; -2^31, 32767
        .word   0x55555555, CC12, 0x00005555 ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC22, 0x00002aaa ; 0xaaaaaaaa, 32767
        .word   0x00008000, CC30, 0 ; 0x8000, 32767
        .word   0xffff8000, CC00, 0 ; 0xffff8000, 32767
        .word   0x0000ffff, CC12, 0x00007fff ; 0xffff, 32767
        .word   0x00010000, CC20, 0 ; 2^16, 32767
        .word   0x14132d69, CC32, 0x00002d69 ; random, 32767

; andi r3, r1, 32768
        group   g4, in=1<<1, out=1<<3
g4:     andi    r3, r1, 32768
        si      255
        rows    g4, 12
        .word   0, CC00, 0 ; 0, 32768
        .word   1, CC10, 0 ; 1, 32768
        .word   0xffffffff, CC22, 0x00008000 ; -1, 32768
        .word   0x7fffffff, CC32, 0x00008000 ; 2^31-1, 32768
        .word   0x80000000, CC00, 0 ; -2^31, 32768
        .word   0x55555555, CC10, 0 ; 0x55555555, 32768
        .word   0xaaaaaaaa, CC22, 0x00008000 ; 0xaaaaaaaa, 32768
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 32768
        .word   0xffff8000, CC02, 0x00008000 ; 0xffff8000, 32768
        .word   0x0000ffff, CC12, 0x00008000 ; 0xffff, 32768
        .word   0x00010000, CC20, 0 ; 2^16, 32768
        .word   0x50daff3a, CC32, 0x00008000 ; random, 32768

; andi r3, r1, 65535
        group   g5, in=1<<1, out=1<<3
g5:     andi    r3, r1, 65535
        si      255
        rows    g5, 12
        .word   0, CC00, 0 ; 0, 65535
        .word   1, CC12, 1 ; 1, 65535
        .word   0xffffffff, CC22, 0x0000ffff ; -1, 65535
        .word   0x7fffffff, CC32, 0x0000ffff ; 2^31-1, 65535
        .word   0x80000000, CC00, 0 ; -2^31, 65535
        .word   0x55555555, CC12, 0x00005555 ; 0x55555555, 65535
        .word   0xaaaaaaaa, CC22, 0x0000aaaa ; 0xaaaaaaaa, 65535
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 65535
        .word   0xffff8000, CC02, 0x00008000 ; 0xffff8000, 65535
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 65535
        .word   0x00010000, CC20, 0 ; 2^16, 65535
        .word   0x395f0a12, CC32, 0x00000a12 ; random, 65535

; andi r3, r1, 21845
        group   g6, in=1<<1, out=1<<3
g6:     andi    r3, r1, 21845
        si      255
        rows    g6, 12
        .word   0, CC00, 0 ; 0, 21845
        .word   1, CC12, 1 ; 1, 21845
        .word   0xffffffff, CC22, 0x00005555 ; -1, 21845
        .word   0x7fffffff, CC32, 0x00005555 ; 2^31-1, 21845
        .word   0x80000000, CC00, 0 ; -2^31, 21845
        .word   0x55555555, CC12, 0x00005555 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC20, 0 ; 0xaaaaaaaa, 21845
        .word   0x00008000, CC30, 0 ; 0x8000, 21845
        .word   0xffff8000, CC00, 0 ; 0xffff8000, 21845
        .word   0x0000ffff, CC12, 0x00005555 ; 0xffff, 21845
        .word   0x00010000, CC20, 0 ; 2^16, 21845
        .word   0x9b23b765, CC32, 0x00001545 ; random, 21845

; andi r3, r1, 43690
        group   g7, in=1<<1, out=1<<3
g7:     andi    r3, r1, 43690
        si      255
        rows    g7, 12
        .word   0, CC00, 0 ; 0, 43690
        .word   1, CC10, 0 ; 1, 43690
        .word   0xffffffff, CC22, 0x0000aaaa ; -1, 43690
        .word   0x7fffffff, CC32, 0x0000aaaa ; 2^31-1, 43690
        .word   0x80000000, CC00, 0 ; -2^31, 43690
        .word   0x55555555, CC10, 0 ; 0x55555555, 43690
        .word   0xaaaaaaaa, CC22, 0x0000aaaa ; 0xaaaaaaaa, 43690
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 43690
        .word   0xffff8000, CC02, 0x00008000 ; 0xffff8000, 43690
        .word   0x0000ffff, CC12, 0x0000aaaa ; 0xffff, 43690
        .word   0x00010000, CC20, 0 ; 2^16, 43690
        .word   0x2df5966a, CC32, 0x0000822a ; random, 43690

; andi r3, r1, 2
        group   g8, in=1<<1, out=1<<3
g8:     andi    r3, r1, 2
        si      255
        rows    g8, 4
        .word   0xffffffff, CC02, 2 ; -1, 2
        .word   0xc3426266, CC12, 2 ; 0xc3426266, 2
        .word   2, CC22, 2 ; 2, 2
        .word   0x20debe0f, CC32, 2 ; random, 2

; andi r3, r1, 4
        group   g9, in=1<<1, out=1<<3
g9:     andi    r3, r1, 4
        si      255
        rows    g9, 4
        .word   0xffffffff, CC02, 4 ; -1, 4
        .word   0xc1e9cd26, CC12, 4 ; 0xc1e9cd26, 4
        .word   4, CC22, 4 ; 4, 4
        .word   0xbf9ed732, CC30, 0 ; random, 4

; andi r3, r1, 8
        group   g10, in=1<<1, out=1<<3
g10:    andi    r3, r1, 8
        si      255
        rows    g10, 4
        .word   0xffffffff, CC02, 8 ; -1, 8
        .word   0x81fe7a78, CC12, 8 ; 0x81fe7a78, 8
        .word   8, CC22, 8 ; 8, 8
        .word   0x2e545d56, CC30, 0 ; random, 8

; andi r3, r1, 16
        group   g11, in=1<<1, out=1<<3
g11:    andi    r3, r1, 16
        si      255
        rows    g11, 4
        .word   0xffffffff, CC02, 0x00000010 ; -1, 16
        .word   0x0684f14a, CC10, 0 ; 0x684f14a, 16
        .word   0x00000010, CC22, 0x00000010 ; 16, 16
        .word   0xb9dc9270, CC32, 0x00000010 ; random, 16

; andi r3, r1, 32
        group   g12, in=1<<1, out=1<<3
g12:    andi    r3, r1, 32
        si      255
        rows    g12, 4
        .word   0xffffffff, CC02, 0x00000020 ; -1, 32
        .word   0xd455763a, CC12, 0x00000020 ; 0xd455763a, 32
        .word   0x00000020, CC22, 0x00000020 ; 32, 32
        .word   0xb73b542b, CC32, 0x00000020 ; random, 32

; andi r3, r1, 64
        group   g13, in=1<<1, out=1<<3
g13:    andi    r3, r1, 64
        si      255
        rows    g13, 4
        .word   0xffffffff, CC02, 0x00000040 ; -1, 64
        .word   0xd002a5be, CC10, 0 ; 0xd002a5be, 64
        .word   0x00000040, CC22, 0x00000040 ; 64, 64
        .word   0x041d1a84, CC30, 0 ; random, 64

; andi r3, r1, 128
        group   g14, in=1<<1, out=1<<3
g14:    andi    r3, r1, 128
        si      255
        rows    g14, 4
        .word   0xffffffff, CC02, 0x00000080 ; -1, 128
        .word   0x60105ece, CC12, 0x00000080 ; 0x60105ece, 128
        .word   0x00000080, CC22, 0x00000080 ; 128, 128
        .word   0xe28bdac9, CC32, 0x00000080 ; random, 128

; andi r3, r1, 256
        group   g15, in=1<<1, out=1<<3
g15:    andi    r3, r1, 256
        si      255
        rows    g15, 4
        .word   0xffffffff, CC02, 0x00000100 ; -1, 256
        .word   0xbc4acbb5, CC12, 0x00000100 ; 0xbc4acbb5, 256
        .word   0x00000100, CC22, 0x00000100 ; 256, 256
        .word   0xbec9cb88, CC32, 0x00000100 ; random, 256

; andi r3, r1, 512
        group   g16, in=1<<1, out=1<<3
g16:    andi    r3, r1, 512
        si      255
        rows    g16, 4
        .word   0xffffffff, CC02, 0x00000200 ; -1, 512
        .word   0xbf1b7046, CC10, 0 ; 0xbf1b7046, 512
        .word   0x00000200, CC22, 0x00000200 ; 512, 512
        .word   0x0918b77c, CC32, 0x00000200 ; random, 512

; andi r3, r1, 1024
        group   g17, in=1<<1, out=1<<3
g17:    andi    r3, r1, 1024
        si      255
        rows    g17, 4
        .word   0xffffffff, CC02, 0x00000400 ; -1, 1024
        .word   0xd28e35e5, CC12, 0x00000400 ; 0xd28e35e5, 1024
        .word   0x00000400, CC22, 0x00000400 ; 0x400, 1024
        .word   0x98c30241, CC30, 0 ; random, 1024

; andi r3, r1, 2048
        group   g18, in=1<<1, out=1<<3
g18:    andi    r3, r1, 2048
        si      255
        rows    g18, 4
        .word   0xffffffff, CC02, 0x00000800 ; -1, 2048
        .word   0xc8f03f55, CC12, 0x00000800 ; 0xc8f03f55, 2048
        .word   0x00000800, CC22, 0x00000800 ; 0x800, 2048
        .word   0x0674f77e, CC30, 0 ; random, 2048

; andi r3, r1, 4096
        group   g19, in=1<<1, out=1<<3
g19:    andi    r3, r1, 4096
        si      255
        rows    g19, 4
        .word   0xffffffff, CC02, 0x00001000 ; -1, 4096
        .word   0x7f763bf4, CC12, 0x00001000 ; 0x7f763bf4, 4096
        .word   0x00001000, CC22, 0x00001000 ; 0x1000, 4096
        .word   0x771c5faf, CC32, 0x00001000 ; random, 4096

; andi r3, r1, 8192
        group   g20, in=1<<1, out=1<<3
g20:    andi    r3, r1, 8192
        si      255
        rows    g20, 4
        .word   0xffffffff, CC02, 0x00002000 ; -1, 8192
        .word   0xe502cbc4, CC10, 0 ; 0xe502cbc4, 8192
        .word   0x00002000, CC22, 0x00002000 ; 0x2000, 8192
        .word   0x5062cb49, CC30, 0 ; random, 8192

; andi r3, r1, 16384
        group   g21, in=1<<1, out=1<<3
g21:    andi    r3, r1, 16384
        si      255
        rows    g21, 4
        .word   0xffffffff, CC02, 0x00004000 ; -1, 16384
        .word   0xfc9d8f57, CC10, 0 ; 0xfc9d8f57, 16384
        .word   0x00004000, CC22, 0x00004000 ; 0x4000, 16384
        .word   0x58077e23, CC32, 0x00004000 ; random, 16384

; andi r1, r1, 1: rd == ra
        group   g22, in=1<<1, out=1<<1
g22:    andi    r1, r1, 1
        si      255
        rows    g22, 7
        .word   0, CC00, 0 ; rd == ra: 0
        .word   1, CC12, 1 ; rd == ra: 1
        .word   0xffffffff, CC22, 1 ; rd == ra: -1
        .word   0x7fffffff, CC32, 1 ; rd == ra: 2^31-1
        .word   0x80000000, CC00, 0 ; rd == ra: -2^31
        .word   0x55555555, CC12, 1 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC20, 0 ; rd == ra: 0xaaaaaaaa

; andi r1, r1, 32767: rd == ra
        group   g23, in=1<<1, out=1<<1
g23:    andi    r1, r1, 32767
        si      255
        rows    g23, 7
        .word   0, CC30, 0 ; rd == ra: 0
        .word   1, CC02, 1 ; rd == ra: 1
        .word   0xffffffff, CC12, 0x00007fff ; rd == ra: -1
        .word   0x7fffffff, CC22, 0x00007fff ; rd == ra: 2^31-1
        .word   0x80000000, CC30, 0 ; rd == ra: -2^31
        .word   0x55555555, CC02, 0x00005555 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC12, 0x00002aaa ; rd == ra: 0xaaaaaaaa

; andi r0, r1, 1: r0 as destination
        group   g24, in=1<<1
g24:    andi    r0, r1, 1
        si      255
        rows    g24, 7
        .word   0, CC20 ; r0 as destination: 0
        .word   1, CC32 ; r0 as destination: 1
        .word   0xffffffff, CC02 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC20 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC00 ; r0 as destination: 0xaaaaaaaa

; andi r0, r1, 32767: r0 as destination
        group   g25, in=1<<1
g25:    andi    r0, r1, 32767
        si      255
        rows    g25, 7
        .word   0, CC10 ; r0 as destination: 0
        .word   1, CC22 ; r0 as destination: 1
        .word   0xffffffff, CC32 ; r0 as destination: -1
        .word   0x7fffffff, CC02 ; r0 as destination: 2^31-1
        .word   0x80000000, CC10 ; r0 as destination: -2^31
        .word   0x55555555, CC22 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC32 ; r0 as destination: 0xaaaaaaaa

; andi r3, r0, 1: ra = r0
        group   g26, out=1<<3
g26:    andi    r3, r0, 1
        si      255
        rows    g26, 1
        .word   CC00, 0 ; ra = r0: 0

; andi r3, r0, 32767: ra = r0
        group   g27, out=1<<3
g27:    andi    r3, r0, 32767
        si      255
        rows    g27, 1
        .word   CC10, 0 ; ra = r0: 0

; andi r0, r0, 1: both r0
        group   g28
g28:    andi    r0, r0, 1
        si      255
        rows    g28, 1
        .word   CC20 ; both r0: 0

; andi r0, r0, 32767: both r0
        group   g29
g29:    andi    r0, r0, 32767
        si      255
        rows    g29, 1
        .word   CC30 ; both r0: 0

; andi r15, r14, 1: sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    andi    r15, r14, 1
        si      255
        rows    g30, 7
        .word   0, CC00, 0 ; sp, lr: 0
        .word   1, CC12, 1 ; sp, lr: 1
        .word   0xffffffff, CC22, 1 ; sp, lr: -1
        .word   0x7fffffff, CC32, 1 ; sp, lr: 2^31-1
        .word   0x80000000, CC00, 0 ; sp, lr: -2^31
        .word   0x55555555, CC12, 1 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC20, 0 ; sp, lr: 0xaaaaaaaa

; andi r15, r14, 32767: sp, lr
        group   g31, in=1<<14, out=1<<15
g31:    andi    r15, r14, 32767
        si      255
        rows    g31, 7
        .word   0, CC30, 0 ; sp, lr: 0
        .word   1, CC02, 1 ; sp, lr: 1
        .word   0xffffffff, CC12, 0x00007fff ; sp, lr: -1
        .word   0x7fffffff, CC22, 0x00007fff ; sp, lr: 2^31-1
        .word   0x80000000, CC30, 0 ; sp, lr: -2^31
        .word   0x55555555, CC02, 0x00005555 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC12, 0x00002aaa ; sp, lr: 0xaaaaaaaa

; andi r14, r15, 1: lr, sp
        group   g32, in=1<<15, out=1<<14
g32:    andi    r14, r15, 1
        si      255
        rows    g32, 7
        .word   0, CC20, 0 ; lr, sp: 0
        .word   1, CC32, 1 ; lr, sp: 1
        .word   0xffffffff, CC02, 1 ; lr, sp: -1
        .word   0x7fffffff, CC12, 1 ; lr, sp: 2^31-1
        .word   0x80000000, CC20, 0 ; lr, sp: -2^31
        .word   0x55555555, CC32, 1 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC00, 0 ; lr, sp: 0xaaaaaaaa

; andi r14, r15, 32767: lr, sp
        group   g33, in=1<<15, out=1<<14
g33:    andi    r14, r15, 32767
        si      255
        rows    g33, 7
        .word   0, CC10, 0 ; lr, sp: 0
        .word   1, CC22, 1 ; lr, sp: 1
        .word   0xffffffff, CC32, 0x00007fff ; lr, sp: -1
        .word   0x7fffffff, CC02, 0x00007fff ; lr, sp: 2^31-1
        .word   0x80000000, CC10, 0 ; lr, sp: -2^31
        .word   0x55555555, CC22, 0x00005555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC32, 0x00002aaa ; lr, sp: 0xaaaaaaaa

        isa_end
