; SPDX-License-Identifier: MIT
;
; srli: shift right by imm, zeros move in
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 253
        .equ    isa_users, 253
        .include "isa.inc"

; srli r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     srli    r3, r1, 0
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
        .word   0x0592c18d, CC32, 0x0592c18d ; random, 0

; srli r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     srli    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC00, 0 ; 0, 1
        .word   1, CC10, 0 ; 1, 1
        .word   0xffffffff, CC22, 0x7fffffff ; -1, 1
        .word   0x7fffffff, CC32, 0x3fffffff ; 2^31-1, 1
        .word   0x80000000, CC02, 0x40000000 ; -2^31, 1
        .word   0x55555555, CC12, 0x2aaaaaaa ; 0x55555555, 1
        .word   0xaaaaaaaa, CC22, 0x55555555 ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00004000 ; 0x8000, 1
        .word   0xffff8000, CC02, 0x7fffc000 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x00007fff ; 0xffff, 1
        .word   0x00010000, CC22, 0x00008000 ; 2^16, 1
        .word   0xb3b97dd9, CC32, 0x59dcbeec ; random, 1

; srli r3, r1, 2
        group   g3, in=1<<1, out=1<<3
g3:     srli    r3, r1, 2
        si      255
        rows    g3, 12
        .word   0, CC00, 0 ; 0, 2
        .word   1, CC10, 0 ; 1, 2
        .word   0xffffffff, CC22, 0x3fffffff ; -1, 2
        .word   0x7fffffff, CC32, 0x1fffffff ; 2^31-1, 2
        .word   0x80000000, CC02, 0x20000000 ; -2^31, 2
        .word   0x55555555, CC12, 0x15555555 ; 0x55555555, 2
        .word   0xaaaaaaaa, CC22, 0x2aaaaaaa ; 0xaaaaaaaa, 2
        .word   0x00008000, CC32, 0x00002000 ; 0x8000, 2
        .word   0xffff8000, CC02, 0x3fffe000 ; 0xffff8000, 2
        .word   0x0000ffff, CC12, 0x00003fff ; 0xffff, 2
        .word   0x00010000, CC22, 0x00004000 ; 2^16, 2
        .word   0x20d5a719, CC32, 0x083569c6 ; random, 2

; srli r3, r1, 3
        group   g4, in=1<<1, out=1<<3
g4:     srli    r3, r1, 3
        si      255
        rows    g4, 12
        .word   0, CC00, 0 ; 0, 3
        .word   1, CC10, 0 ; 1, 3
        .word   0xffffffff, CC22, 0x1fffffff ; -1, 3
        .word   0x7fffffff, CC32, 0x0fffffff ; 2^31-1, 3
        .word   0x80000000, CC02, 0x10000000 ; -2^31, 3
        .word   0x55555555, CC12, 0x0aaaaaaa ; 0x55555555, 3
        .word   0xaaaaaaaa, CC22, 0x15555555 ; 0xaaaaaaaa, 3
        .word   0x00008000, CC32, 0x00001000 ; 0x8000, 3
        .word   0xffff8000, CC02, 0x1ffff000 ; 0xffff8000, 3
        .word   0x0000ffff, CC12, 0x00001fff ; 0xffff, 3
        .word   0x00010000, CC22, 0x00002000 ; 2^16, 3
        .word   0x0255d095, CC32, 0x004aba12 ; random, 3

; srli r3, r1, 4
        group   g5, in=1<<1, out=1<<3
g5:     srli    r3, r1, 4
        si      255
        rows    g5, 12
        .word   0, CC00, 0 ; 0, 4
        .word   1, CC10, 0 ; 1, 4
        .word   0xffffffff, CC22, 0x0fffffff ; -1, 4
        .word   0x7fffffff, CC32, 0x07ffffff ; 2^31-1, 4
        .word   0x80000000, CC02, 0x08000000 ; -2^31, 4
        .word   0x55555555, CC12, 0x05555555 ; 0x55555555, 4
        .word   0xaaaaaaaa, CC22, 0x0aaaaaaa ; 0xaaaaaaaa, 4
        .word   0x00008000, CC32, 0x00000800 ; 0x8000, 4
        .word   0xffff8000, CC02, 0x0ffff800 ; 0xffff8000, 4
        .word   0x0000ffff, CC12, 0x00000fff ; 0xffff, 4
        .word   0x00010000, CC22, 0x00001000 ; 2^16, 4
        .word   0x4802a6bf, CC32, 0x04802a6b ; random, 4

; srli r3, r1, 5
        group   g6, in=1<<1, out=1<<3
g6:     srli    r3, r1, 5
        si      255
        rows    g6, 12
        .word   0, CC00, 0 ; 0, 5
        .word   1, CC10, 0 ; 1, 5
        .word   0xffffffff, CC22, 0x07ffffff ; -1, 5
        .word   0x7fffffff, CC32, 0x03ffffff ; 2^31-1, 5
        .word   0x80000000, CC02, 0x04000000 ; -2^31, 5
        .word   0x55555555, CC12, 0x02aaaaaa ; 0x55555555, 5
        .word   0xaaaaaaaa, CC22, 0x05555555 ; 0xaaaaaaaa, 5
        .word   0x00008000, CC32, 0x00000400 ; 0x8000, 5
        .word   0xffff8000, CC02, 0x07fffc00 ; 0xffff8000, 5
        .word   0x0000ffff, CC12, 0x000007ff ; 0xffff, 5
        .word   0x00010000, CC22, 0x00000800 ; 2^16, 5
        .word   0x2c614645, CC32, 0x01630a32 ; random, 5

; srli r3, r1, 6
        group   g7, in=1<<1, out=1<<3
g7:     srli    r3, r1, 6
        si      255
        rows    g7, 12
        .word   0, CC00, 0 ; 0, 6
        .word   1, CC10, 0 ; 1, 6
        .word   0xffffffff, CC22, 0x03ffffff ; -1, 6
        .word   0x7fffffff, CC32, 0x01ffffff ; 2^31-1, 6
        .word   0x80000000, CC02, 0x02000000 ; -2^31, 6
        .word   0x55555555, CC12, 0x01555555 ; 0x55555555, 6
        .word   0xaaaaaaaa, CC22, 0x02aaaaaa ; 0xaaaaaaaa, 6
        .word   0x00008000, CC32, 0x00000200 ; 0x8000, 6
        .word   0xffff8000, CC02, 0x03fffe00 ; 0xffff8000, 6
        .word   0x0000ffff, CC12, 0x000003ff ; 0xffff, 6
        .word   0x00010000, CC22, 0x00000400 ; 2^16, 6
        .word   0x2e68bc3a, CC32, 0x00b9a2f0 ; random, 6

; srli r3, r1, 7
        group   g8, in=1<<1, out=1<<3
g8:     srli    r3, r1, 7
        si      255
        rows    g8, 4
        .word   0xffffffff, CC02, 0x01ffffff ; -1, 7
        .word   0xef0faef8, CC12, 0x01de1f5d ; 0xef0faef8, 7
        .word   7, CC20, 0 ; 7, 7
        .word   0xd71208b5, CC32, 0x01ae2411 ; random, 7

; srli r3, r1, 8
        group   g9, in=1<<1, out=1<<3
g9:     srli    r3, r1, 8
        si      255
        rows    g9, 4
        .word   0xffffffff, CC02, 0x00ffffff ; -1, 8
        .word   0x8dc6c343, CC12, 0x008dc6c3 ; 0x8dc6c343, 8
        .word   8, CC20, 0 ; 8, 8
        .word   0x79e3a967, CC32, 0x0079e3a9 ; random, 8

; srli r3, r1, 9
        group   g10, in=1<<1, out=1<<3
g10:    srli    r3, r1, 9
        si      255
        rows    g10, 4
        .word   0xffffffff, CC02, 0x007fffff ; -1, 9
        .word   0x8ecf0eb5, CC12, 0x00476787 ; 0x8ecf0eb5, 9
        .word   9, CC20, 0 ; 9, 9
        .word   0x961ed4ba, CC32, 0x004b0f6a ; random, 9

; srli r3, r1, 10
        group   g11, in=1<<1, out=1<<3
g11:    srli    r3, r1, 10
        si      255
        rows    g11, 4
        .word   0xffffffff, CC02, 0x003fffff ; -1, 10
        .word   0xb1e02a64, CC12, 0x002c780a ; 0xb1e02a64, 10
        .word   0x0000000a, CC20, 0 ; 10, 10
        .word   0x6887f67b, CC32, 0x001a21fd ; random, 10

; srli r3, r1, 11
        group   g12, in=1<<1, out=1<<3
g12:    srli    r3, r1, 11
        si      255
        rows    g12, 4
        .word   0xffffffff, CC02, 0x001fffff ; -1, 11
        .word   0x4de39349, CC12, 0x0009bc72 ; 0x4de39349, 11
        .word   0x0000000b, CC20, 0 ; 11, 11
        .word   0x2479759f, CC32, 0x00048f2e ; random, 11

; srli r3, r1, 12
        group   g13, in=1<<1, out=1<<3
g13:    srli    r3, r1, 12
        si      255
        rows    g13, 4
        .word   0xffffffff, CC02, 0x000fffff ; -1, 12
        .word   0xfbeb62f0, CC12, 0x000fbeb6 ; 0xfbeb62f0, 12
        .word   0x0000000c, CC20, 0 ; 12, 12
        .word   0xadd498a1, CC32, 0x000add49 ; random, 12

; srli r3, r1, 13
        group   g14, in=1<<1, out=1<<3
g14:    srli    r3, r1, 13
        si      255
        rows    g14, 4
        .word   0xffffffff, CC02, 0x0007ffff ; -1, 13
        .word   0x773fda33, CC12, 0x0003b9fe ; 0x773fda33, 13
        .word   0x0000000d, CC20, 0 ; 13, 13
        .word   0x3d4ab65d, CC32, 0x0001ea55 ; random, 13

; srli r3, r1, 14
        group   g15, in=1<<1, out=1<<3
g15:    srli    r3, r1, 14
        si      255
        rows    g15, 4
        .word   0xffffffff, CC02, 0x0003ffff ; -1, 14
        .word   0x4e5bc55e, CC12, 0x0001396f ; 0x4e5bc55e, 14
        .word   0x0000000e, CC20, 0 ; 14, 14
        .word   0x0cfe9fe5, CC32, 0x000033fa ; random, 14

; srli r3, r1, 15
        group   g16, in=1<<1, out=1<<3
g16:    srli    r3, r1, 15
        si      255
        rows    g16, 4
        .word   0xffffffff, CC02, 0x0001ffff ; -1, 15
        .word   0x77504301, CC12, 0x0000eea0 ; 0x77504301, 15
        .word   0x0000000f, CC20, 0 ; 15, 15
        .word   0x2ef99d54, CC32, 0x00005df3 ; random, 15

; srli r3, r1, 16
        group   g17, in=1<<1, out=1<<3
g17:    srli    r3, r1, 16
        si      255
        rows    g17, 4
        .word   0xffffffff, CC02, 0x0000ffff ; -1, 16
        .word   0x88b2dda9, CC12, 0x000088b2 ; 0x88b2dda9, 16
        .word   0x00000010, CC20, 0 ; 16, 16
        .word   0xd6773f99, CC32, 0x0000d677 ; random, 16

; srli r3, r1, 17
        group   g18, in=1<<1, out=1<<3
g18:    srli    r3, r1, 17
        si      255
        rows    g18, 4
        .word   0xffffffff, CC02, 0x00007fff ; -1, 17
        .word   0x113d7166, CC12, 0x0000089e ; 0x113d7166, 17
        .word   0x00000011, CC20, 0 ; 17, 17
        .word   0x00cc244c, CC32, 0x00000066 ; random, 17

; srli r3, r1, 18
        group   g19, in=1<<1, out=1<<3
g19:    srli    r3, r1, 18
        si      255
        rows    g19, 4
        .word   0xffffffff, CC02, 0x00003fff ; -1, 18
        .word   0xdff5d5e9, CC12, 0x000037fd ; 0xdff5d5e9, 18
        .word   0x00000012, CC20, 0 ; 18, 18
        .word   0x9be31b4c, CC32, 0x000026f8 ; random, 18

; srli r3, r1, 19
        group   g20, in=1<<1, out=1<<3
g20:    srli    r3, r1, 19
        si      255
        rows    g20, 4
        .word   0xffffffff, CC02, 0x00001fff ; -1, 19
        .word   0x04d2292c, CC12, 0x0000009a ; 0x4d2292c, 19
        .word   0x00000013, CC20, 0 ; 19, 19
        .word   0x08a3a264, CC32, 0x00000114 ; random, 19

; srli r3, r1, 20
        group   g21, in=1<<1, out=1<<3
g21:    srli    r3, r1, 20
        si      255
        rows    g21, 4
        .word   0xffffffff, CC02, 0x00000fff ; -1, 20
        .word   0x61f27d00, CC12, 0x0000061f ; 0x61f27d00, 20
        .word   0x00000014, CC20, 0 ; 20, 20
        .word   0x3d5ab28c, CC32, 0x000003d5 ; random, 20

; srli r3, r1, 21
        group   g22, in=1<<1, out=1<<3
g22:    srli    r3, r1, 21
        si      255
        rows    g22, 4
        .word   0xffffffff, CC02, 0x000007ff ; -1, 21
        .word   0x05d32616, CC12, 0x0000002e ; 0x5d32616, 21
        .word   0x00000015, CC20, 0 ; 21, 21
        .word   0x68674a58, CC32, 0x00000343 ; random, 21

; srli r3, r1, 22
        group   g23, in=1<<1, out=1<<3
g23:    srli    r3, r1, 22
        si      255
        rows    g23, 4
        .word   0xffffffff, CC02, 0x000003ff ; -1, 22
        .word   0x0f718302, CC12, 0x0000003d ; 0xf718302, 22
        .word   0x00000016, CC20, 0 ; 22, 22
        .word   0xdedfc1d4, CC32, 0x0000037b ; random, 22

; srli r3, r1, 23
        group   g24, in=1<<1, out=1<<3
g24:    srli    r3, r1, 23
        si      255
        rows    g24, 4
        .word   0xffffffff, CC02, 0x000001ff ; -1, 23
        .word   0xd0822333, CC12, 0x000001a1 ; 0xd0822333, 23
        .word   0x00000017, CC20, 0 ; 23, 23
        .word   0xbd51891c, CC32, 0x0000017a ; random, 23

; srli r3, r1, 24
        group   g25, in=1<<1, out=1<<3
g25:    srli    r3, r1, 24
        si      255
        rows    g25, 4
        .word   0xffffffff, CC02, 0x000000ff ; -1, 24
        .word   0x0653e14f, CC12, 6 ; 0x653e14f, 24
        .word   0x00000018, CC20, 0 ; 24, 24
        .word   0x45978318, CC32, 0x00000045 ; random, 24

; srli r3, r1, 25
        group   g26, in=1<<1, out=1<<3
g26:    srli    r3, r1, 25
        si      255
        rows    g26, 4
        .word   0xffffffff, CC02, 0x0000007f ; -1, 25
        .word   0x30439cf9, CC12, 0x00000018 ; 0x30439cf9, 25
        .word   0x00000019, CC20, 0 ; 25, 25
        .word   0xf68aa2fe, CC32, 0x0000007b ; random, 25

; srli r3, r1, 26
        group   g27, in=1<<1, out=1<<3
g27:    srli    r3, r1, 26
        si      255
        rows    g27, 4
        .word   0xffffffff, CC02, 0x0000003f ; -1, 26
        .word   0xbdac433d, CC12, 0x0000002f ; 0xbdac433d, 26
        .word   0x0000001a, CC20, 0 ; 26, 26
        .word   0x1e9f0a55, CC32, 7 ; random, 26

; srli r3, r1, 27
        group   g28, in=1<<1, out=1<<3
g28:    srli    r3, r1, 27
        si      255
        rows    g28, 4
        .word   0xffffffff, CC02, 0x0000001f ; -1, 27
        .word   0xb4519a36, CC12, 0x00000016 ; 0xb4519a36, 27
        .word   0x0000001b, CC20, 0 ; 27, 27
        .word   0x1d02e127, CC32, 3 ; random, 27

; srli r3, r1, 28
        group   g29, in=1<<1, out=1<<3
g29:    srli    r3, r1, 28
        si      255
        rows    g29, 4
        .word   0xffffffff, CC02, 0x0000000f ; -1, 28
        .word   0x5ef451ac, CC12, 5 ; 0x5ef451ac, 28
        .word   0x0000001c, CC20, 0 ; 28, 28
        .word   0x4139eda4, CC32, 4 ; random, 28

; srli r3, r1, 29
        group   g30, in=1<<1, out=1<<3
g30:    srli    r3, r1, 29
        si      255
        rows    g30, 4
        .word   0xffffffff, CC02, 7 ; -1, 29
        .word   0x5268ce91, CC12, 2 ; 0x5268ce91, 29
        .word   0x0000001d, CC20, 0 ; 29, 29
        .word   0x3d473955, CC32, 1 ; random, 29

; srli r3, r1, 30
        group   g31, in=1<<1, out=1<<3
g31:    srli    r3, r1, 30
        si      255
        rows    g31, 4
        .word   0xffffffff, CC02, 3 ; -1, 30
        .word   0x76465128, CC12, 1 ; 0x76465128, 30
        .word   0x0000001e, CC20, 0 ; 30, 30
        .word   0x16807904, CC30, 0 ; random, 30

; srli r3, r1, 31
        group   g32, in=1<<1, out=1<<3
g32:    srli    r3, r1, 31
        si      255
        rows    g32, 4
        .word   0xffffffff, CC02, 1 ; -1, 31
        .word   0xa68eeb64, CC12, 1 ; 0xa68eeb64, 31
        .word   0x0000001f, CC20, 0 ; 31, 31
        .word   0x6e2cb2cd, CC30, 0 ; random, 31

; srli r1, r1, 1: rd == ra
        group   g33, in=1<<1, out=1<<1
g33:    srli    r1, r1, 1
        si      255
        rows    g33, 7
        .word   0, CC00, 0 ; rd == ra: 0
        .word   1, CC10, 0 ; rd == ra: 1
        .word   0xffffffff, CC22, 0x7fffffff ; rd == ra: -1
        .word   0x7fffffff, CC32, 0x3fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC02, 0x40000000 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x2aaaaaaa ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555555 ; rd == ra: 0xaaaaaaaa

; srli r1, r1, 31: rd == ra
        group   g34, in=1<<1, out=1<<1
g34:    srli    r1, r1, 31
        si      255
        rows    g34, 7
        .word   0, CC30, 0 ; rd == ra: 0
        .word   1, CC00, 0 ; rd == ra: 1
        .word   0xffffffff, CC12, 1 ; rd == ra: -1
        .word   0x7fffffff, CC20, 0 ; rd == ra: 2^31-1
        .word   0x80000000, CC32, 1 ; rd == ra: -2^31
        .word   0x55555555, CC00, 0 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC12, 1 ; rd == ra: 0xaaaaaaaa

; srli r0, r1, 1: r0 as destination
        group   g35, in=1<<1
g35:    srli    r0, r1, 1
        si      255
        rows    g35, 7
        .word   0, CC20 ; r0 as destination: 0
        .word   1, CC30 ; r0 as destination: 1
        .word   0xffffffff, CC02 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC22 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC02 ; r0 as destination: 0xaaaaaaaa

; srli r0, r1, 31: r0 as destination
        group   g36, in=1<<1
g36:    srli    r0, r1, 31
        si      255
        rows    g36, 7
        .word   0, CC10 ; r0 as destination: 0
        .word   1, CC20 ; r0 as destination: 1
        .word   0xffffffff, CC32 ; r0 as destination: -1
        .word   0x7fffffff, CC00 ; r0 as destination: 2^31-1
        .word   0x80000000, CC12 ; r0 as destination: -2^31
        .word   0x55555555, CC20 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC32 ; r0 as destination: 0xaaaaaaaa

; srli r3, r0, 1: ra = r0
        group   g37, out=1<<3
g37:    srli    r3, r0, 1
        si      255
        rows    g37, 1
        .word   CC00, 0 ; ra = r0: 0

; srli r3, r0, 31: ra = r0
        group   g38, out=1<<3
g38:    srli    r3, r0, 31
        si      255
        rows    g38, 1
        .word   CC10, 0 ; ra = r0: 0

; srli r0, r0, 1: both r0
        group   g39
g39:    srli    r0, r0, 1
        si      255
        rows    g39, 1
        .word   CC20 ; both r0: 0

; srli r0, r0, 31: both r0
        group   g40
g40:    srli    r0, r0, 31
        si      255
        rows    g40, 1
        .word   CC30 ; both r0: 0

; srli r15, r14, 1: sp, lr
        group   g41, in=1<<14, out=1<<15
g41:    srli    r15, r14, 1
        si      255
        rows    g41, 7
        .word   0, CC00, 0 ; sp, lr: 0
        .word   1, CC10, 0 ; sp, lr: 1
        .word   0xffffffff, CC22, 0x7fffffff ; sp, lr: -1
        .word   0x7fffffff, CC32, 0x3fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC02, 0x40000000 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x2aaaaaaa ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555555 ; sp, lr: 0xaaaaaaaa

; srli r15, r14, 31: sp, lr
        group   g42, in=1<<14, out=1<<15
g42:    srli    r15, r14, 31
        si      255
        rows    g42, 7
        .word   0, CC30, 0 ; sp, lr: 0
        .word   1, CC00, 0 ; sp, lr: 1
        .word   0xffffffff, CC12, 1 ; sp, lr: -1
        .word   0x7fffffff, CC20, 0 ; sp, lr: 2^31-1
        .word   0x80000000, CC32, 1 ; sp, lr: -2^31
        .word   0x55555555, CC00, 0 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC12, 1 ; sp, lr: 0xaaaaaaaa

; srli r14, r15, 1: lr, sp
        group   g43, in=1<<15, out=1<<14
g43:    srli    r14, r15, 1
        si      255
        rows    g43, 7
        .word   0, CC20, 0 ; lr, sp: 0
        .word   1, CC30, 0 ; lr, sp: 1
        .word   0xffffffff, CC02, 0x7fffffff ; lr, sp: -1
        .word   0x7fffffff, CC12, 0x3fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC22, 0x40000000 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x2aaaaaaa ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC02, 0x55555555 ; lr, sp: 0xaaaaaaaa

; srli r14, r15, 31: lr, sp
        group   g44, in=1<<15, out=1<<14
g44:    srli    r14, r15, 31
        si      255
        rows    g44, 7
        .word   0, CC10, 0 ; lr, sp: 0
        .word   1, CC20, 0 ; lr, sp: 1
        .word   0xffffffff, CC32, 1 ; lr, sp: -1
        .word   0x7fffffff, CC00, 0 ; lr, sp: 2^31-1
        .word   0x80000000, CC12, 1 ; lr, sp: -2^31
        .word   0x55555555, CC20, 0 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC32, 1 ; lr, sp: 0xaaaaaaaa

; srli with a count of 32
        group   g45, in=1<<1
g45:    .word   0x2e310020
        si      255
        rows    g45, 1
        .word   5, CC00+OPERATION, 0x2e310020 ; count 32: operation exception

; srli with a count of 33
        group   g46, in=1<<1
g46:    .word   0x2e310021
        si      255
        rows    g46, 1
        .word   5, CC11+OPERATION, 0x2e310021 ; count 33: operation exception

; srli with a count of 63
        group   g47, in=1<<1
g47:    .word   0x2e31003f
        si      255
        rows    g47, 1
        .word   5, CC22+OPERATION, 0x2e31003f ; count 63: operation exception

; srli with a count of 64
        group   g48, in=1<<1
g48:    .word   0x2e310040
        si      255
        rows    g48, 1
        .word   5, CC33+OPERATION, 0x2e310040 ; count 64: operation exception

; srli with a count of 255
        group   g49, in=1<<1
g49:    .word   0x2e3100ff
        si      255
        rows    g49, 1
        .word   5, CC00+OPERATION, 0x2e3100ff ; count 255: operation exception

; srli with a count of 256
        group   g50, in=1<<1
g50:    .word   0x2e310100
        si      255
        rows    g50, 1
        .word   5, CC11+OPERATION, 0x2e310100 ; count 256: operation exception

; srli with a count of 32767
        group   g51, in=1<<1
g51:    .word   0x2e317fff
        si      255
        rows    g51, 1
        .word   5, CC22+OPERATION, 0x2e317fff ; count 32767: operation exception

; srli with a count of 32768
        group   g52, in=1<<1
g52:    .word   0x2e318000
        si      255
        rows    g52, 1
        .word   5, CC33+OPERATION, 0x2e318000 ; count 32768: operation exception

; srli with a count of 65535
        group   g53, in=1<<1
g53:    .word   0x2e31ffff
        si      255
        rows    g53, 1
        .word   5, CC00+OPERATION, 0x2e31ffff ; count 65535: operation exception

        isa_end
