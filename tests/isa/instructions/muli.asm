; SPDX-License-Identifier: MIT
;
; muli: rd = ra * imm, overflow traps
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 200
        .equ    isa_users, 200
        .include "isa.inc"

; muli r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     muli    r3, r1, 0
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
        .word   0xc4f1cadd, CC30, 0 ; random, 0

; muli r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     muli    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC00, 0 ; 0, 1
        .word   1, CC12, 1 ; 1, 1
        .word   0xffffffff, CC21, 0xffffffff ; -1, 1
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 1
        .word   0x80000000, CC01, 0x80000000 ; -2^31, 1
        .word   0x55555555, CC12, 0x55555555 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffff8000 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 1
        .word   0x00010000, CC22, 0x00010000 ; 2^16, 1
        .word   0x88f713eb, CC31, 0x88f713eb ; random, 1

; muli r3, r1, -1
        group   g3, in=1<<1, out=1<<3
g3:     muli    r3, r1, -1
        si      255
        rows    g3, 12
        .word   0, CC00, 0 ; 0, -1
        .word   1, CC11, 0xffffffff ; 1, -1
        .word   0xffffffff, CC22, 1 ; -1, -1
        .word   0x7fffffff, CC31, 0x80000001 ; 2^31-1, -1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -1
        .word   0x55555555, CC11, 0xaaaaaaab ; 0x55555555, -1
        .word   0xaaaaaaaa, CC22, 0x55555556 ; 0xaaaaaaaa, -1
        .word   0x00008000, CC31, 0xffff8000 ; 0x8000, -1
        .word   0xffff8000, CC02, 0x00008000 ; 0xffff8000, -1
        .word   0x0000ffff, CC11, 0xffff0001 ; 0xffff, -1
        .word   0x00010000, CC21, 0xffff0000 ; 2^16, -1
        .word   0x8c30cfec, CC32, 0x73cf3014 ; random, -1

; muli r3, r1, 32767
        group   g4, in=1<<1, out=1<<3
g4:     muli    r3, r1, 32767
        si      255
        rows    g4, 12
        .word   0, CC00, 0 ; 0, 32767
        .word   1, CC12, 0x00007fff ; 1, 32767
        .word   0xffffffff, CC21, 0xffff8001 ; -1, 32767
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, 32767
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, 32767
        .word   0x55555555, CC11+OVERFLOW, 0 ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, 32767
        .word   0x00008000, CC32, 0x3fff8000 ; 0x8000, 32767
        .word   0xffff8000, CC01, 0xc0008000 ; 0xffff8000, 32767
        .word   0x0000ffff, CC12, 0x7ffe8001 ; 0xffff, 32767
        .word   0x00010000, CC22, 0x7fff0000 ; 2^16, 32767
        .word   0x21e75125, CC33+OVERFLOW, 0 ; random, 32767

; muli r3, r1, -32768
        group   g5, in=1<<1, out=1<<3
g5:     muli    r3, r1, -32768
        si      255
        rows    g5, 12
        .word   0, CC00, 0 ; 0, -32768
        .word   1, CC11, 0xffff8000 ; 1, -32768
        .word   0xffffffff, CC22, 0x00008000 ; -1, -32768
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, -32768
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -32768
        .word   0x55555555, CC11+OVERFLOW, 0 ; 0x55555555, -32768
        .word   0xaaaaaaaa, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, -32768
        .word   0x00008000, CC31, 0xc0000000 ; 0x8000, -32768
        .word   0xffff8000, CC02, 0x40000000 ; 0xffff8000, -32768
        .word   0x0000ffff, CC11, 0x80008000 ; 0xffff, -32768
        .word   0x00010000, CC21, 0x80000000 ; 2^16, -32768
        .word   0x5f75115f, CC33+OVERFLOW, 0 ; random, -32768

; muli r3, r1, 21845
        group   g6, in=1<<1, out=1<<3
g6:     muli    r3, r1, 21845
        si      255
        rows    g6, 12
        .word   0, CC00, 0 ; 0, 21845
        .word   1, CC12, 0x00005555 ; 1, 21845
        .word   0xffffffff, CC21, 0xffffaaab ; -1, 21845
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, 21845
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, 21845
        .word   0x55555555, CC11+OVERFLOW, 0 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, 21845
        .word   0x00008000, CC32, 0x2aaa8000 ; 0x8000, 21845
        .word   0xffff8000, CC01, 0xd5558000 ; 0xffff8000, 21845
        .word   0x0000ffff, CC12, 0x5554aaab ; 0xffff, 21845
        .word   0x00010000, CC22, 0x55550000 ; 2^16, 21845
        .word   0xa57b9482, CC33+OVERFLOW, 0 ; random, 21845

; muli r3, r1, -21846
        group   g7, in=1<<1, out=1<<3
g7:     muli    r3, r1, -21846
        si      255
        rows    g7, 12
        .word   0, CC00, 0 ; 0, -21846
        .word   1, CC11, 0xffffaaaa ; 1, -21846
        .word   0xffffffff, CC22, 0x00005556 ; -1, -21846
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, -21846
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -21846
        .word   0x55555555, CC11+OVERFLOW, 0 ; 0x55555555, -21846
        .word   0xaaaaaaaa, CC22+OVERFLOW, 0 ; 0xaaaaaaaa, -21846
        .word   0x00008000, CC31, 0xd5550000 ; 0x8000, -21846
        .word   0xffff8000, CC02, 0x2aab0000 ; 0xffff8000, -21846
        .word   0x0000ffff, CC11, 0xaaaa5556 ; 0xffff, -21846
        .word   0x00010000, CC21, 0xaaaa0000 ; 2^16, -21846
        .word   0x2c9ca685, CC33+OVERFLOW, 0 ; random, -21846

; muli r3, r1, 2
        group   g8, in=1<<1, out=1<<3
g8:     muli    r3, r1, 2
        si      255
        rows    g8, 4
        .word   0xffffffff, CC01, 0xfffffffe ; -1, 2
        .word   0xe8ddd163, CC11, 0xd1bba2c6 ; 0xe8ddd163, 2
        .word   2, CC22, 4 ; 2, 2
        .word   0x474ddccd, CC33+OVERFLOW, 0 ; random, 2

; muli r3, r1, 4
        group   g9, in=1<<1, out=1<<3
g9:     muli    r3, r1, 4
        si      255
        rows    g9, 4
        .word   0xffffffff, CC01, 0xfffffffc ; -1, 4
        .word   0x7e4dcada, CC11+OVERFLOW, 0 ; 0x7e4dcada, 4
        .word   4, CC22, 0x00000010 ; 4, 4
        .word   0x91e7b0e4, CC33+OVERFLOW, 0 ; random, 4

; muli r3, r1, 8
        group   g10, in=1<<1, out=1<<3
g10:    muli    r3, r1, 8
        si      255
        rows    g10, 4
        .word   0xffffffff, CC01, 0xfffffff8 ; -1, 8
        .word   0x33097406, CC11+OVERFLOW, 0 ; 0x33097406, 8
        .word   8, CC22, 0x00000040 ; 8, 8
        .word   0x20e64cfe, CC33+OVERFLOW, 0 ; random, 8

; muli r3, r1, 16
        group   g11, in=1<<1, out=1<<3
g11:    muli    r3, r1, 16
        si      255
        rows    g11, 4
        .word   0xffffffff, CC01, 0xfffffff0 ; -1, 16
        .word   0xbea7d303, CC11+OVERFLOW, 0 ; 0xbea7d303, 16
        .word   0x00000010, CC22, 0x00000100 ; 16, 16
        .word   0x2ebef8cc, CC33+OVERFLOW, 0 ; random, 16

; muli r3, r1, 32
        group   g12, in=1<<1, out=1<<3
g12:    muli    r3, r1, 32
        si      255
        rows    g12, 4
        .word   0xffffffff, CC01, 0xffffffe0 ; -1, 32
        .word   0xd00a3b15, CC11+OVERFLOW, 0 ; 0xd00a3b15, 32
        .word   0x00000020, CC22, 0x00000400 ; 32, 32
        .word   0xb3dd4542, CC33+OVERFLOW, 0 ; random, 32

; muli r3, r1, 64
        group   g13, in=1<<1, out=1<<3
g13:    muli    r3, r1, 64
        si      255
        rows    g13, 4
        .word   0xffffffff, CC01, 0xffffffc0 ; -1, 64
        .word   0xd7565cca, CC11+OVERFLOW, 0 ; 0xd7565cca, 64
        .word   0x00000040, CC22, 0x00001000 ; 64, 64
        .word   0xfd433aeb, CC33+OVERFLOW, 0 ; random, 64

; muli r3, r1, 128
        group   g14, in=1<<1, out=1<<3
g14:    muli    r3, r1, 128
        si      255
        rows    g14, 4
        .word   0xffffffff, CC01, 0xffffff80 ; -1, 128
        .word   0x6bab4ce9, CC11+OVERFLOW, 0 ; 0x6bab4ce9, 128
        .word   0x00000080, CC22, 0x00004000 ; 128, 128
        .word   0x6488e178, CC33+OVERFLOW, 0 ; random, 128

; muli r3, r1, 256
        group   g15, in=1<<1, out=1<<3
g15:    muli    r3, r1, 256
        si      255
        rows    g15, 4
        .word   0xffffffff, CC01, 0xffffff00 ; -1, 256
        .word   0xb73058f6, CC11+OVERFLOW, 0 ; 0xb73058f6, 256
        .word   0x00000100, CC22, 0x00010000 ; 256, 256
        .word   0x8c215928, CC33+OVERFLOW, 0 ; random, 256

; muli r3, r1, 512
        group   g16, in=1<<1, out=1<<3
g16:    muli    r3, r1, 512
        si      255
        rows    g16, 4
        .word   0xffffffff, CC01, 0xfffffe00 ; -1, 512
        .word   0x3eeb22f0, CC11+OVERFLOW, 0 ; 0x3eeb22f0, 512
        .word   0x00000200, CC22, 0x00040000 ; 512, 512
        .word   0x92594495, CC33+OVERFLOW, 0 ; random, 512

; muli r3, r1, 1024
        group   g17, in=1<<1, out=1<<3
g17:    muli    r3, r1, 1024
        si      255
        rows    g17, 4
        .word   0xffffffff, CC01, 0xfffffc00 ; -1, 1024
        .word   0x41da7dd0, CC11+OVERFLOW, 0 ; 0x41da7dd0, 1024
        .word   0x00000400, CC22, 0x00100000 ; 0x400, 1024
        .word   0x23a027e5, CC33+OVERFLOW, 0 ; random, 1024

; muli r3, r1, 2048
        group   g18, in=1<<1, out=1<<3
g18:    muli    r3, r1, 2048
        si      255
        rows    g18, 4
        .word   0xffffffff, CC01, 0xfffff800 ; -1, 2048
        .word   0x86464942, CC11+OVERFLOW, 0 ; 0x86464942, 2048
        .word   0x00000800, CC22, 0x00400000 ; 0x800, 2048
        .word   0xf296b8f0, CC33+OVERFLOW, 0 ; random, 2048

; muli r3, r1, 4096
        group   g19, in=1<<1, out=1<<3
g19:    muli    r3, r1, 4096
        si      255
        rows    g19, 4
        .word   0xffffffff, CC01, 0xfffff000 ; -1, 4096
        .word   0xaac9e170, CC11+OVERFLOW, 0 ; 0xaac9e170, 4096
        .word   0x00001000, CC22, 0x01000000 ; 0x1000, 4096
        .word   0x087cc2d0, CC33+OVERFLOW, 0 ; random, 4096

; muli r3, r1, 8192
        group   g20, in=1<<1, out=1<<3
g20:    muli    r3, r1, 8192
        si      255
        rows    g20, 4
        .word   0xffffffff, CC01, 0xffffe000 ; -1, 8192
        .word   0x48dd37f7, CC11+OVERFLOW, 0 ; 0x48dd37f7, 8192
        .word   0x00002000, CC22, 0x04000000 ; 0x2000, 8192
        .word   0xe61056c9, CC33+OVERFLOW, 0 ; random, 8192

; muli r3, r1, 16384
        group   g21, in=1<<1, out=1<<3
g21:    muli    r3, r1, 16384
        si      255
        rows    g21, 4
        .word   0xffffffff, CC01, 0xffffc000 ; -1, 16384
        .word   0x9f76955c, CC11+OVERFLOW, 0 ; 0x9f76955c, 16384
        .word   0x00004000, CC22, 0x10000000 ; 0x4000, 16384
        .word   0x71359515, CC33+OVERFLOW, 0 ; random, 16384

; muli r1, r1, 1: rd == ra
        group   g22, in=1<<1, out=1<<1
g22:    muli    r1, r1, 1
        si      255
        rows    g22, 7
        .word   0, CC00, 0 ; rd == ra: 0
        .word   1, CC12, 1 ; rd == ra: 1
        .word   0xffffffff, CC21, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC32, 0x7fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x55555555 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; rd == ra: 0xaaaaaaaa

; muli r1, r1, 32767: rd == ra
        group   g23, in=1<<1, out=1<<1
g23:    muli    r1, r1, 32767
        si      255
        rows    g23, 7
        .word   0, CC30, 0 ; rd == ra: 0
        .word   1, CC02, 0x00007fff ; rd == ra: 1
        .word   0xffffffff, CC11, 0xffff8001 ; rd == ra: -1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; rd == ra: 2^31-1
        .word   0x80000000, CC33+OVERFLOW, 0 ; rd == ra: -2^31
        .word   0x55555555, CC00+OVERFLOW, 0 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11+OVERFLOW, 0 ; rd == ra: 0xaaaaaaaa

; muli r0, r1, 1: r0 as destination
        group   g24, in=1<<1
g24:    muli    r0, r1, 1
        si      255
        rows    g24, 7
        .word   0, CC20 ; r0 as destination: 0
        .word   1, CC32 ; r0 as destination: 1
        .word   0xffffffff, CC01 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC21 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC01 ; r0 as destination: 0xaaaaaaaa

; muli r0, r1, 32767: r0 as destination
        group   g25, in=1<<1
g25:    muli    r0, r1, 32767
        si      255
        rows    g25, 7
        .word   0, CC10 ; r0 as destination: 0
        .word   1, CC22 ; r0 as destination: 1
        .word   0xffffffff, CC31 ; r0 as destination: -1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; r0 as destination: 2^31-1
        .word   0x80000000, CC11+OVERFLOW, 0 ; r0 as destination: -2^31
        .word   0x55555555, CC22+OVERFLOW, 0 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC33+OVERFLOW, 0 ; r0 as destination: 0xaaaaaaaa

; muli r3, r0, 1: ra = r0
        group   g26, out=1<<3
g26:    muli    r3, r0, 1
        si      255
        rows    g26, 1
        .word   CC00, 0 ; ra = r0: 0

; muli r3, r0, 32767: ra = r0
        group   g27, out=1<<3
g27:    muli    r3, r0, 32767
        si      255
        rows    g27, 1
        .word   CC10, 0 ; ra = r0: 0

; muli r0, r0, 1: both r0
        group   g28
g28:    muli    r0, r0, 1
        si      255
        rows    g28, 1
        .word   CC20 ; both r0: 0

; muli r0, r0, 32767: both r0
        group   g29
g29:    muli    r0, r0, 32767
        si      255
        rows    g29, 1
        .word   CC30 ; both r0: 0

; muli r15, r14, 1: sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    muli    r15, r14, 1
        si      255
        rows    g30, 7
        .word   0, CC00, 0 ; sp, lr: 0
        .word   1, CC12, 1 ; sp, lr: 1
        .word   0xffffffff, CC21, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC32, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC01, 0x80000000 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x55555555 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; sp, lr: 0xaaaaaaaa

; muli r15, r14, 32767: sp, lr
        group   g31, in=1<<14, out=1<<15
g31:    muli    r15, r14, 32767
        si      255
        rows    g31, 7
        .word   0, CC30, 0 ; sp, lr: 0
        .word   1, CC02, 0x00007fff ; sp, lr: 1
        .word   0xffffffff, CC11, 0xffff8001 ; sp, lr: -1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; sp, lr: 2^31-1
        .word   0x80000000, CC33+OVERFLOW, 0 ; sp, lr: -2^31
        .word   0x55555555, CC00+OVERFLOW, 0 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11+OVERFLOW, 0 ; sp, lr: 0xaaaaaaaa

; muli r14, r15, 1: lr, sp
        group   g32, in=1<<15, out=1<<14
g32:    muli    r14, r15, 1
        si      255
        rows    g32, 7
        .word   0, CC20, 0 ; lr, sp: 0
        .word   1, CC32, 1 ; lr, sp: 1
        .word   0xffffffff, CC01, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC12, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC21, 0x80000000 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x55555555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC01, 0xaaaaaaaa ; lr, sp: 0xaaaaaaaa

; muli r14, r15, 32767: lr, sp
        group   g33, in=1<<15, out=1<<14
g33:    muli    r14, r15, 32767
        si      255
        rows    g33, 7
        .word   0, CC10, 0 ; lr, sp: 0
        .word   1, CC22, 0x00007fff ; lr, sp: 1
        .word   0xffffffff, CC31, 0xffff8001 ; lr, sp: -1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; lr, sp: 2^31-1
        .word   0x80000000, CC11+OVERFLOW, 0 ; lr, sp: -2^31
        .word   0x55555555, CC22+OVERFLOW, 0 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC33+OVERFLOW, 0 ; lr, sp: 0xaaaaaaaa

        isa_end
