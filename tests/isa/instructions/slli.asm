; SPDX-License-Identifier: MIT
;
; slli: shift left by imm
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 253
        .equ    isa_users, 253
        .include "isa.inc"

; slli r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     slli    r3, r1, 0
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
        .word   0x7ca66c36, CC32, 0x7ca66c36 ; random, 0

; slli r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     slli    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC00, 0 ; 0, 1
        .word   1, CC12, 2 ; 1, 1
        .word   0xffffffff, CC21, 0xfffffffe ; -1, 1
        .word   0x7fffffff, CC31, 0xfffffffe ; 2^31-1, 1
        .word   0x80000000, CC00, 0 ; -2^31, 1
        .word   0x55555555, CC11, 0xaaaaaaaa ; 0x55555555, 1
        .word   0xaaaaaaaa, CC22, 0x55555554 ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00010000 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffff0000 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x0001fffe ; 0xffff, 1
        .word   0x00010000, CC22, 0x00020000 ; 2^16, 1
        .word   0x2bf26e9f, CC32, 0x57e4dd3e ; random, 1

; slli r3, r1, 2
        group   g3, in=1<<1, out=1<<3
g3:     slli    r3, r1, 2
        si      255
        rows    g3, 12
        .word   0, CC00, 0 ; 0, 2
        .word   1, CC12, 4 ; 1, 2
        .word   0xffffffff, CC21, 0xfffffffc ; -1, 2
        .word   0x7fffffff, CC31, 0xfffffffc ; 2^31-1, 2
        .word   0x80000000, CC00, 0 ; -2^31, 2
        .word   0x55555555, CC12, 0x55555554 ; 0x55555555, 2
        .word   0xaaaaaaaa, CC21, 0xaaaaaaa8 ; 0xaaaaaaaa, 2
        .word   0x00008000, CC32, 0x00020000 ; 0x8000, 2
        .word   0xffff8000, CC01, 0xfffe0000 ; 0xffff8000, 2
        .word   0x0000ffff, CC12, 0x0003fffc ; 0xffff, 2
        .word   0x00010000, CC22, 0x00040000 ; 2^16, 2
        .word   0x586238b6, CC32, 0x6188e2d8 ; random, 2

; slli r3, r1, 3
        group   g4, in=1<<1, out=1<<3
g4:     slli    r3, r1, 3
        si      255
        rows    g4, 12
        .word   0, CC00, 0 ; 0, 3
        .word   1, CC12, 8 ; 1, 3
        .word   0xffffffff, CC21, 0xfffffff8 ; -1, 3
        .word   0x7fffffff, CC31, 0xfffffff8 ; 2^31-1, 3
        .word   0x80000000, CC00, 0 ; -2^31, 3
        .word   0x55555555, CC11, 0xaaaaaaa8 ; 0x55555555, 3
        .word   0xaaaaaaaa, CC22, 0x55555550 ; 0xaaaaaaaa, 3
        .word   0x00008000, CC32, 0x00040000 ; 0x8000, 3
        .word   0xffff8000, CC01, 0xfffc0000 ; 0xffff8000, 3
        .word   0x0000ffff, CC12, 0x0007fff8 ; 0xffff, 3
        .word   0x00010000, CC22, 0x00080000 ; 2^16, 3
        .word   0x6e73a271, CC32, 0x739d1388 ; random, 3

; slli r3, r1, 4
        group   g5, in=1<<1, out=1<<3
g5:     slli    r3, r1, 4
        si      255
        rows    g5, 12
        .word   0, CC00, 0 ; 0, 4
        .word   1, CC12, 0x00000010 ; 1, 4
        .word   0xffffffff, CC21, 0xfffffff0 ; -1, 4
        .word   0x7fffffff, CC31, 0xfffffff0 ; 2^31-1, 4
        .word   0x80000000, CC00, 0 ; -2^31, 4
        .word   0x55555555, CC12, 0x55555550 ; 0x55555555, 4
        .word   0xaaaaaaaa, CC21, 0xaaaaaaa0 ; 0xaaaaaaaa, 4
        .word   0x00008000, CC32, 0x00080000 ; 0x8000, 4
        .word   0xffff8000, CC01, 0xfff80000 ; 0xffff8000, 4
        .word   0x0000ffff, CC12, 0x000ffff0 ; 0xffff, 4
        .word   0x00010000, CC22, 0x00100000 ; 2^16, 4
        .word   0xa916692e, CC31, 0x916692e0 ; random, 4

; slli r3, r1, 5
        group   g6, in=1<<1, out=1<<3
g6:     slli    r3, r1, 5
        si      255
        rows    g6, 12
        .word   0, CC00, 0 ; 0, 5
        .word   1, CC12, 0x00000020 ; 1, 5
        .word   0xffffffff, CC21, 0xffffffe0 ; -1, 5
        .word   0x7fffffff, CC31, 0xffffffe0 ; 2^31-1, 5
        .word   0x80000000, CC00, 0 ; -2^31, 5
        .word   0x55555555, CC11, 0xaaaaaaa0 ; 0x55555555, 5
        .word   0xaaaaaaaa, CC22, 0x55555540 ; 0xaaaaaaaa, 5
        .word   0x00008000, CC32, 0x00100000 ; 0x8000, 5
        .word   0xffff8000, CC01, 0xfff00000 ; 0xffff8000, 5
        .word   0x0000ffff, CC12, 0x001fffe0 ; 0xffff, 5
        .word   0x00010000, CC22, 0x00200000 ; 2^16, 5
        .word   0x78f07de2, CC32, 0x1e0fbc40 ; random, 5

; slli r3, r1, 6
        group   g7, in=1<<1, out=1<<3
g7:     slli    r3, r1, 6
        si      255
        rows    g7, 12
        .word   0, CC00, 0 ; 0, 6
        .word   1, CC12, 0x00000040 ; 1, 6
        .word   0xffffffff, CC21, 0xffffffc0 ; -1, 6
        .word   0x7fffffff, CC31, 0xffffffc0 ; 2^31-1, 6
        .word   0x80000000, CC00, 0 ; -2^31, 6
        .word   0x55555555, CC12, 0x55555540 ; 0x55555555, 6
        .word   0xaaaaaaaa, CC21, 0xaaaaaa80 ; 0xaaaaaaaa, 6
        .word   0x00008000, CC32, 0x00200000 ; 0x8000, 6
        .word   0xffff8000, CC01, 0xffe00000 ; 0xffff8000, 6
        .word   0x0000ffff, CC12, 0x003fffc0 ; 0xffff, 6
        .word   0x00010000, CC22, 0x00400000 ; 2^16, 6
        .word   0x1cc40caf, CC32, 0x31032bc0 ; random, 6

; slli r3, r1, 7
        group   g8, in=1<<1, out=1<<3
g8:     slli    r3, r1, 7
        si      255
        rows    g8, 4
        .word   0xffffffff, CC01, 0xffffff80 ; -1, 7
        .word   0x71512569, CC11, 0xa892b480 ; 0x71512569, 7
        .word   7, CC22, 0x00000380 ; 7, 7
        .word   0x976a0362, CC31, 0xb501b100 ; random, 7

; slli r3, r1, 8
        group   g9, in=1<<1, out=1<<3
g9:     slli    r3, r1, 8
        si      255
        rows    g9, 4
        .word   0xffffffff, CC01, 0xffffff00 ; -1, 8
        .word   0x9640ee29, CC12, 0x40ee2900 ; 0x9640ee29, 8
        .word   8, CC22, 0x00000800 ; 8, 8
        .word   0x41669eef, CC32, 0x669eef00 ; random, 8

; slli r3, r1, 9
        group   g10, in=1<<1, out=1<<3
g10:    slli    r3, r1, 9
        si      255
        rows    g10, 4
        .word   0xffffffff, CC01, 0xfffffe00 ; -1, 9
        .word   0xb72594ba, CC12, 0x4b297400 ; 0xb72594ba, 9
        .word   9, CC22, 0x00001200 ; 9, 9
        .word   0x06c4f135, CC31, 0x89e26a00 ; random, 9

; slli r3, r1, 10
        group   g11, in=1<<1, out=1<<3
g11:    slli    r3, r1, 10
        si      255
        rows    g11, 4
        .word   0xffffffff, CC01, 0xfffffc00 ; -1, 10
        .word   0xdf708321, CC11, 0xc20c8400 ; 0xdf708321, 10
        .word   0x0000000a, CC22, 0x00002800 ; 10, 10
        .word   0x7619ec90, CC32, 0x67b24000 ; random, 10

; slli r3, r1, 11
        group   g12, in=1<<1, out=1<<3
g12:    slli    r3, r1, 11
        si      255
        rows    g12, 4
        .word   0xffffffff, CC01, 0xfffff800 ; -1, 11
        .word   0x1c10f21f, CC11, 0x8790f800 ; 0x1c10f21f, 11
        .word   0x0000000b, CC22, 0x00005800 ; 11, 11
        .word   0x43fa04f2, CC31, 0xd0279000 ; random, 11

; slli r3, r1, 12
        group   g13, in=1<<1, out=1<<3
g13:    slli    r3, r1, 12
        si      255
        rows    g13, 4
        .word   0xffffffff, CC01, 0xfffff000 ; -1, 12
        .word   0x4d7ff7ae, CC11, 0xff7ae000 ; 0x4d7ff7ae, 12
        .word   0x0000000c, CC22, 0x0000c000 ; 12, 12
        .word   0xfbe575b8, CC32, 0x575b8000 ; random, 12

; slli r3, r1, 13
        group   g14, in=1<<1, out=1<<3
g14:    slli    r3, r1, 13
        si      255
        rows    g14, 4
        .word   0xffffffff, CC01, 0xffffe000 ; -1, 13
        .word   0xaf66b709, CC11, 0xd6e12000 ; 0xaf66b709, 13
        .word   0x0000000d, CC22, 0x0001a000 ; 13, 13
        .word   0xf5f162e0, CC32, 0x2c5c0000 ; random, 13

; slli r3, r1, 14
        group   g15, in=1<<1, out=1<<3
g15:    slli    r3, r1, 14
        si      255
        rows    g15, 4
        .word   0xffffffff, CC01, 0xffffc000 ; -1, 14
        .word   0x3d4721db, CC11, 0xc876c000 ; 0x3d4721db, 14
        .word   0x0000000e, CC22, 0x00038000 ; 14, 14
        .word   0x775d0829, CC32, 0x420a4000 ; random, 14

; slli r3, r1, 15
        group   g16, in=1<<1, out=1<<3
g16:    slli    r3, r1, 15
        si      255
        rows    g16, 4
        .word   0xffffffff, CC01, 0xffff8000 ; -1, 15
        .word   0x8c430e9d, CC11, 0x874e8000 ; 0x8c430e9d, 15
        .word   0x0000000f, CC22, 0x00078000 ; 15, 15
        .word   0x6457a142, CC31, 0xd0a10000 ; random, 15

; slli r3, r1, 16
        group   g17, in=1<<1, out=1<<3
g17:    slli    r3, r1, 16
        si      255
        rows    g17, 4
        .word   0xffffffff, CC01, 0xffff0000 ; -1, 16
        .word   0x85b8d909, CC11, 0xd9090000 ; 0x85b8d909, 16
        .word   0x00000010, CC22, 0x00100000 ; 16, 16
        .word   0xc43bf4db, CC31, 0xf4db0000 ; random, 16

; slli r3, r1, 17
        group   g18, in=1<<1, out=1<<3
g18:    slli    r3, r1, 17
        si      255
        rows    g18, 4
        .word   0xffffffff, CC01, 0xfffe0000 ; -1, 17
        .word   0x03c0fb42, CC11, 0xf6840000 ; 0x3c0fb42, 17
        .word   0x00000011, CC22, 0x00220000 ; 17, 17
        .word   0x63d7f4e3, CC31, 0xe9c60000 ; random, 17

; slli r3, r1, 18
        group   g19, in=1<<1, out=1<<3
g19:    slli    r3, r1, 18
        si      255
        rows    g19, 4
        .word   0xffffffff, CC01, 0xfffc0000 ; -1, 18
        .word   0xbe3ac0e7, CC12, 0x039c0000 ; 0xbe3ac0e7, 18
        .word   0x00000012, CC22, 0x00480000 ; 18, 18
        .word   0x43980b39, CC32, 0x2ce40000 ; random, 18

; slli r3, r1, 19
        group   g20, in=1<<1, out=1<<3
g20:    slli    r3, r1, 19
        si      255
        rows    g20, 4
        .word   0xffffffff, CC01, 0xfff80000 ; -1, 19
        .word   0x3042f01f, CC11, 0x80f80000 ; 0x3042f01f, 19
        .word   0x00000013, CC22, 0x00980000 ; 19, 19
        .word   0xc1433253, CC31, 0x92980000 ; random, 19

; slli r3, r1, 20
        group   g21, in=1<<1, out=1<<3
g21:    slli    r3, r1, 20
        si      255
        rows    g21, 4
        .word   0xffffffff, CC01, 0xfff00000 ; -1, 20
        .word   0x753692cb, CC12, 0x2cb00000 ; 0x753692cb, 20
        .word   0x00000014, CC22, 0x01400000 ; 20, 20
        .word   0x65b88da2, CC31, 0xda200000 ; random, 20

; slli r3, r1, 21
        group   g22, in=1<<1, out=1<<3
g22:    slli    r3, r1, 21
        si      255
        rows    g22, 4
        .word   0xffffffff, CC01, 0xffe00000 ; -1, 21
        .word   0x451f48ce, CC12, 0x19c00000 ; 0x451f48ce, 21
        .word   0x00000015, CC22, 0x02a00000 ; 21, 21
        .word   0xe76f0310, CC32, 0x62000000 ; random, 21

; slli r3, r1, 22
        group   g23, in=1<<1, out=1<<3
g23:    slli    r3, r1, 22
        si      255
        rows    g23, 4
        .word   0xffffffff, CC01, 0xffc00000 ; -1, 22
        .word   0x3e4e5aed, CC11, 0xbb400000 ; 0x3e4e5aed, 22
        .word   0x00000016, CC22, 0x05800000 ; 22, 22
        .word   0xb9fc91d7, CC32, 0x75c00000 ; random, 22

; slli r3, r1, 23
        group   g24, in=1<<1, out=1<<3
g24:    slli    r3, r1, 23
        si      255
        rows    g24, 4
        .word   0xffffffff, CC01, 0xff800000 ; -1, 23
        .word   0xb63e1696, CC12, 0x4b000000 ; 0xb63e1696, 23
        .word   0x00000017, CC22, 0x0b800000 ; 23, 23
        .word   0x34bf20fa, CC32, 0x7d000000 ; random, 23

; slli r3, r1, 24
        group   g25, in=1<<1, out=1<<3
g25:    slli    r3, r1, 24
        si      255
        rows    g25, 4
        .word   0xffffffff, CC01, 0xff000000 ; -1, 24
        .word   0x95998b32, CC12, 0x32000000 ; 0x95998b32, 24
        .word   0x00000018, CC22, 0x18000000 ; 24, 24
        .word   0x23c27ed8, CC31, 0xd8000000 ; random, 24

; slli r3, r1, 25
        group   g26, in=1<<1, out=1<<3
g26:    slli    r3, r1, 25
        si      255
        rows    g26, 4
        .word   0xffffffff, CC01, 0xfe000000 ; -1, 25
        .word   0x028c035d, CC11, 0xba000000 ; 0x28c035d, 25
        .word   0x00000019, CC22, 0x32000000 ; 25, 25
        .word   0x73dd2fda, CC31, 0xb4000000 ; random, 25

; slli r3, r1, 26
        group   g27, in=1<<1, out=1<<3
g27:    slli    r3, r1, 26
        si      255
        rows    g27, 4
        .word   0xffffffff, CC01, 0xfc000000 ; -1, 26
        .word   0xd28e11c4, CC12, 0x10000000 ; 0xd28e11c4, 26
        .word   0x0000001a, CC22, 0x68000000 ; 26, 26
        .word   0x9db59f09, CC32, 0x24000000 ; random, 26

; slli r3, r1, 27
        group   g28, in=1<<1, out=1<<3
g28:    slli    r3, r1, 27
        si      255
        rows    g28, 4
        .word   0xffffffff, CC01, 0xf8000000 ; -1, 27
        .word   0x6950acdf, CC11, 0xf8000000 ; 0x6950acdf, 27
        .word   0x0000001b, CC21, 0xd8000000 ; 27, 27
        .word   0xaa773b47, CC32, 0x38000000 ; random, 27

; slli r3, r1, 28
        group   g29, in=1<<1, out=1<<3
g29:    slli    r3, r1, 28
        si      255
        rows    g29, 4
        .word   0xffffffff, CC01, 0xf0000000 ; -1, 28
        .word   0xe8df0634, CC12, 0x40000000 ; 0xe8df0634, 28
        .word   0x0000001c, CC21, 0xc0000000 ; 28, 28
        .word   0x653305ce, CC31, 0xe0000000 ; random, 28

; slli r3, r1, 29
        group   g30, in=1<<1, out=1<<3
g30:    slli    r3, r1, 29
        si      255
        rows    g30, 4
        .word   0xffffffff, CC01, 0xe0000000 ; -1, 29
        .word   0xab90eb49, CC12, 0x20000000 ; 0xab90eb49, 29
        .word   0x0000001d, CC21, 0xa0000000 ; 29, 29
        .word   0x465034ce, CC31, 0xc0000000 ; random, 29

; slli r3, r1, 30
        group   g31, in=1<<1, out=1<<3
g31:    slli    r3, r1, 30
        si      255
        rows    g31, 4
        .word   0xffffffff, CC01, 0xc0000000 ; -1, 30
        .word   0x39b3b38a, CC11, 0x80000000 ; 0x39b3b38a, 30
        .word   0x0000001e, CC21, 0x80000000 ; 30, 30
        .word   0x2b427f57, CC31, 0xc0000000 ; random, 30

; slli r3, r1, 31
        group   g32, in=1<<1, out=1<<3
g32:    slli    r3, r1, 31
        si      255
        rows    g32, 4
        .word   0xffffffff, CC01, 0x80000000 ; -1, 31
        .word   0xfefe6707, CC11, 0x80000000 ; 0xfefe6707, 31
        .word   0x0000001f, CC21, 0x80000000 ; 31, 31
        .word   0x836c3713, CC31, 0x80000000 ; random, 31

; slli r1, r1, 1: rd == ra
        group   g33, in=1<<1, out=1<<1
g33:    slli    r1, r1, 1
        si      255
        rows    g33, 7
        .word   0, CC00, 0 ; rd == ra: 0
        .word   1, CC12, 2 ; rd == ra: 1
        .word   0xffffffff, CC21, 0xfffffffe ; rd == ra: -1
        .word   0x7fffffff, CC31, 0xfffffffe ; rd == ra: 2^31-1
        .word   0x80000000, CC00, 0 ; rd == ra: -2^31
        .word   0x55555555, CC11, 0xaaaaaaaa ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555554 ; rd == ra: 0xaaaaaaaa

; slli r1, r1, 31: rd == ra
        group   g34, in=1<<1, out=1<<1
g34:    slli    r1, r1, 31
        si      255
        rows    g34, 7
        .word   0, CC30, 0 ; rd == ra: 0
        .word   1, CC01, 0x80000000 ; rd == ra: 1
        .word   0xffffffff, CC11, 0x80000000 ; rd == ra: -1
        .word   0x7fffffff, CC21, 0x80000000 ; rd == ra: 2^31-1
        .word   0x80000000, CC30, 0 ; rd == ra: -2^31
        .word   0x55555555, CC01, 0x80000000 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC10, 0 ; rd == ra: 0xaaaaaaaa

; slli r0, r1, 1: r0 as destination
        group   g35, in=1<<1
g35:    slli    r0, r1, 1
        si      255
        rows    g35, 7
        .word   0, CC20 ; r0 as destination: 0
        .word   1, CC32 ; r0 as destination: 1
        .word   0xffffffff, CC01 ; r0 as destination: -1
        .word   0x7fffffff, CC11 ; r0 as destination: 2^31-1
        .word   0x80000000, CC20 ; r0 as destination: -2^31
        .word   0x55555555, CC31 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC02 ; r0 as destination: 0xaaaaaaaa

; slli r0, r1, 31: r0 as destination
        group   g36, in=1<<1
g36:    slli    r0, r1, 31
        si      255
        rows    g36, 7
        .word   0, CC10 ; r0 as destination: 0
        .word   1, CC21 ; r0 as destination: 1
        .word   0xffffffff, CC31 ; r0 as destination: -1
        .word   0x7fffffff, CC01 ; r0 as destination: 2^31-1
        .word   0x80000000, CC10 ; r0 as destination: -2^31
        .word   0x55555555, CC21 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC30 ; r0 as destination: 0xaaaaaaaa

; slli r3, r0, 1: ra = r0
        group   g37, out=1<<3
g37:    slli    r3, r0, 1
        si      255
        rows    g37, 1
        .word   CC00, 0 ; ra = r0: 0

; slli r3, r0, 31: ra = r0
        group   g38, out=1<<3
g38:    slli    r3, r0, 31
        si      255
        rows    g38, 1
        .word   CC10, 0 ; ra = r0: 0

; slli r0, r0, 1: both r0
        group   g39
g39:    slli    r0, r0, 1
        si      255
        rows    g39, 1
        .word   CC20 ; both r0: 0

; slli r0, r0, 31: both r0
        group   g40
g40:    slli    r0, r0, 31
        si      255
        rows    g40, 1
        .word   CC30 ; both r0: 0

; slli r15, r14, 1: sp, lr
        group   g41, in=1<<14, out=1<<15
g41:    slli    r15, r14, 1
        si      255
        rows    g41, 7
        .word   0, CC00, 0 ; sp, lr: 0
        .word   1, CC12, 2 ; sp, lr: 1
        .word   0xffffffff, CC21, 0xfffffffe ; sp, lr: -1
        .word   0x7fffffff, CC31, 0xfffffffe ; sp, lr: 2^31-1
        .word   0x80000000, CC00, 0 ; sp, lr: -2^31
        .word   0x55555555, CC11, 0xaaaaaaaa ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555554 ; sp, lr: 0xaaaaaaaa

; slli r15, r14, 31: sp, lr
        group   g42, in=1<<14, out=1<<15
g42:    slli    r15, r14, 31
        si      255
        rows    g42, 7
        .word   0, CC30, 0 ; sp, lr: 0
        .word   1, CC01, 0x80000000 ; sp, lr: 1
        .word   0xffffffff, CC11, 0x80000000 ; sp, lr: -1
        .word   0x7fffffff, CC21, 0x80000000 ; sp, lr: 2^31-1
        .word   0x80000000, CC30, 0 ; sp, lr: -2^31
        .word   0x55555555, CC01, 0x80000000 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC10, 0 ; sp, lr: 0xaaaaaaaa

; slli r14, r15, 1: lr, sp
        group   g43, in=1<<15, out=1<<14
g43:    slli    r14, r15, 1
        si      255
        rows    g43, 7
        .word   0, CC20, 0 ; lr, sp: 0
        .word   1, CC32, 2 ; lr, sp: 1
        .word   0xffffffff, CC01, 0xfffffffe ; lr, sp: -1
        .word   0x7fffffff, CC11, 0xfffffffe ; lr, sp: 2^31-1
        .word   0x80000000, CC20, 0 ; lr, sp: -2^31
        .word   0x55555555, CC31, 0xaaaaaaaa ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC02, 0x55555554 ; lr, sp: 0xaaaaaaaa

; slli r14, r15, 31: lr, sp
        group   g44, in=1<<15, out=1<<14
g44:    slli    r14, r15, 31
        si      255
        rows    g44, 7
        .word   0, CC10, 0 ; lr, sp: 0
        .word   1, CC21, 0x80000000 ; lr, sp: 1
        .word   0xffffffff, CC31, 0x80000000 ; lr, sp: -1
        .word   0x7fffffff, CC01, 0x80000000 ; lr, sp: 2^31-1
        .word   0x80000000, CC10, 0 ; lr, sp: -2^31
        .word   0x55555555, CC21, 0x80000000 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC30, 0 ; lr, sp: 0xaaaaaaaa

; slli with a count of 32
        group   g45, in=1<<1
g45:    .word   0x2d310020
        si      255
        rows    g45, 1
        .word   5, CC00+OPERATION, 0x2d310020 ; count 32: operation exception

; slli with a count of 33
        group   g46, in=1<<1
g46:    .word   0x2d310021
        si      255
        rows    g46, 1
        .word   5, CC11+OPERATION, 0x2d310021 ; count 33: operation exception

; slli with a count of 63
        group   g47, in=1<<1
g47:    .word   0x2d31003f
        si      255
        rows    g47, 1
        .word   5, CC22+OPERATION, 0x2d31003f ; count 63: operation exception

; slli with a count of 64
        group   g48, in=1<<1
g48:    .word   0x2d310040
        si      255
        rows    g48, 1
        .word   5, CC33+OPERATION, 0x2d310040 ; count 64: operation exception

; slli with a count of 255
        group   g49, in=1<<1
g49:    .word   0x2d3100ff
        si      255
        rows    g49, 1
        .word   5, CC00+OPERATION, 0x2d3100ff ; count 255: operation exception

; slli with a count of 256
        group   g50, in=1<<1
g50:    .word   0x2d310100
        si      255
        rows    g50, 1
        .word   5, CC11+OPERATION, 0x2d310100 ; count 256: operation exception

; slli with a count of 32767
        group   g51, in=1<<1
g51:    .word   0x2d317fff
        si      255
        rows    g51, 1
        .word   5, CC22+OPERATION, 0x2d317fff ; count 32767: operation exception

; slli with a count of 32768
        group   g52, in=1<<1
g52:    .word   0x2d318000
        si      255
        rows    g52, 1
        .word   5, CC33+OPERATION, 0x2d318000 ; count 32768: operation exception

; slli with a count of 65535
        group   g53, in=1<<1
g53:    .word   0x2d31ffff
        si      255
        rows    g53, 1
        .word   5, CC00+OPERATION, 0x2d31ffff ; count 65535: operation exception

        isa_end
