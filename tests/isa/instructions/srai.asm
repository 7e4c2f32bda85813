; SPDX-License-Identifier: MIT
;
; srai: shift right by imm, the sign moves in
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 253
        .equ    isa_users, 253
        .include "isa.inc"

; srai r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     srai    r3, r1, 0
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
        .word   0xb40e268f, CC31, 0xb40e268f ; random, 0

; srai r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     srai    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC00, 0 ; 0, 1
        .word   1, CC10, 0 ; 1, 1
        .word   0xffffffff, CC21, 0xffffffff ; -1, 1
        .word   0x7fffffff, CC32, 0x3fffffff ; 2^31-1, 1
        .word   0x80000000, CC01, 0xc0000000 ; -2^31, 1
        .word   0x55555555, CC12, 0x2aaaaaaa ; 0x55555555, 1
        .word   0xaaaaaaaa, CC21, 0xd5555555 ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00004000 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffffc000 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x00007fff ; 0xffff, 1
        .word   0x00010000, CC22, 0x00008000 ; 2^16, 1
        .word   0x69559331, CC32, 0x34aac998 ; random, 1

; srai r3, r1, 2
        group   g3, in=1<<1, out=1<<3
g3:     srai    r3, r1, 2
        si      255
        rows    g3, 12
        .word   0, CC00, 0 ; 0, 2
        .word   1, CC10, 0 ; 1, 2
        .word   0xffffffff, CC21, 0xffffffff ; -1, 2
        .word   0x7fffffff, CC32, 0x1fffffff ; 2^31-1, 2
        .word   0x80000000, CC01, 0xe0000000 ; -2^31, 2
        .word   0x55555555, CC12, 0x15555555 ; 0x55555555, 2
        .word   0xaaaaaaaa, CC21, 0xeaaaaaaa ; 0xaaaaaaaa, 2
        .word   0x00008000, CC32, 0x00002000 ; 0x8000, 2
        .word   0xffff8000, CC01, 0xffffe000 ; 0xffff8000, 2
        .word   0x0000ffff, CC12, 0x00003fff ; 0xffff, 2
        .word   0x00010000, CC22, 0x00004000 ; 2^16, 2
        .word   0x5c834c86, CC32, 0x1720d321 ; random, 2

; srai r3, r1, 3
        group   g4, in=1<<1, out=1<<3
g4:     srai    r3, r1, 3
        si      255
        rows    g4, 12
        .word   0, CC00, 0 ; 0, 3
        .word   1, CC10, 0 ; 1, 3
        .word   0xffffffff, CC21, 0xffffffff ; -1, 3
        .word   0x7fffffff, CC32, 0x0fffffff ; 2^31-1, 3
        .word   0x80000000, CC01, 0xf0000000 ; -2^31, 3
        .word   0x55555555, CC12, 0x0aaaaaaa ; 0x55555555, 3
        .word   0xaaaaaaaa, CC21, 0xf5555555 ; 0xaaaaaaaa, 3
        .word   0x00008000, CC32, 0x00001000 ; 0x8000, 3
        .word   0xffff8000, CC01, 0xfffff000 ; 0xffff8000, 3
        .word   0x0000ffff, CC12, 0x00001fff ; 0xffff, 3
        .word   0x00010000, CC22, 0x00002000 ; 2^16, 3
        .word   0x3f5c2d58, CC32, 0x07eb85ab ; random, 3

; srai r3, r1, 4
        group   g5, in=1<<1, out=1<<3
g5:     srai    r3, r1, 4
        si      255
        rows    g5, 12
        .word   0, CC00, 0 ; 0, 4
        .word   1, CC10, 0 ; 1, 4
        .word   0xffffffff, CC21, 0xffffffff ; -1, 4
        .word   0x7fffffff, CC32, 0x07ffffff ; 2^31-1, 4
        .word   0x80000000, CC01, 0xf8000000 ; -2^31, 4
        .word   0x55555555, CC12, 0x05555555 ; 0x55555555, 4
        .word   0xaaaaaaaa, CC21, 0xfaaaaaaa ; 0xaaaaaaaa, 4
        .word   0x00008000, CC32, 0x00000800 ; 0x8000, 4
        .word   0xffff8000, CC01, 0xfffff800 ; 0xffff8000, 4
        .word   0x0000ffff, CC12, 0x00000fff ; 0xffff, 4
        .word   0x00010000, CC22, 0x00001000 ; 2^16, 4
        .word   0xdb5b7b01, CC31, 0xfdb5b7b0 ; random, 4

; srai r3, r1, 5
        group   g6, in=1<<1, out=1<<3
g6:     srai    r3, r1, 5
        si      255
        rows    g6, 12
        .word   0, CC00, 0 ; 0, 5
        .word   1, CC10, 0 ; 1, 5
        .word   0xffffffff, CC21, 0xffffffff ; -1, 5
        .word   0x7fffffff, CC32, 0x03ffffff ; 2^31-1, 5
        .word   0x80000000, CC01, 0xfc000000 ; -2^31, 5
        .word   0x55555555, CC12, 0x02aaaaaa ; 0x55555555, 5
        .word   0xaaaaaaaa, CC21, 0xfd555555 ; 0xaaaaaaaa, 5
        .word   0x00008000, CC32, 0x00000400 ; 0x8000, 5
        .word   0xffff8000, CC01, 0xfffffc00 ; 0xffff8000, 5
        .word   0x0000ffff, CC12, 0x000007ff ; 0xffff, 5
        .word   0x00010000, CC22, 0x00000800 ; 2^16, 5
        .word   0x8f677cbe, CC31, 0xfc7b3be5 ; random, 5

; srai r3, r1, 6
        group   g7, in=1<<1, out=1<<3
g7:     srai    r3, r1, 6
        si      255
        rows    g7, 12
        .word   0, CC00, 0 ; 0, 6
        .word   1, CC10, 0 ; 1, 6
        .word   0xffffffff, CC21, 0xffffffff ; -1, 6
        .word   0x7fffffff, CC32, 0x01ffffff ; 2^31-1, 6
        .word   0x80000000, CC01, 0xfe000000 ; -2^31, 6
        .word   0x55555555, CC12, 0x01555555 ; 0x55555555, 6
        .word   0xaaaaaaaa, CC21, 0xfeaaaaaa ; 0xaaaaaaaa, 6
        .word   0x00008000, CC32, 0x00000200 ; 0x8000, 6
        .word   0xffff8000, CC01, 0xfffffe00 ; 0xffff8000, 6
        .word   0x0000ffff, CC12, 0x000003ff ; 0xffff, 6
        .word   0x00010000, CC22, 0x00000400 ; 2^16, 6
        .word   0x0134bafe, CC32, 0x0004d2eb ; random, 6

; srai r3, r1, 7
        group   g8, in=1<<1, out=1<<3
g8:     srai    r3, r1, 7
        si      255
        rows    g8, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 7
        .word   0x2b3c4f68, CC12, 0x0056789e ; 0x2b3c4f68, 7
        .word   7, CC20, 0 ; 7, 7
        .word   0x365d7e37, CC32, 0x006cbafc ; random, 7

; srai r3, r1, 8
        group   g9, in=1<<1, out=1<<3
g9:     srai    r3, r1, 8
        si      255
        rows    g9, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 8
        .word   0x40b36029, CC12, 0x0040b360 ; 0x40b36029, 8
        .word   8, CC20, 0 ; 8, 8
        .word   0x10dccc2b, CC32, 0x0010dccc ; random, 8

; srai r3, r1, 9
        group   g10, in=1<<1, out=1<<3
g10:    srai    r3, r1, 9
        si      255
        rows    g10, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 9
        .word   0x3df26934, CC12, 0x001ef934 ; 0x3df26934, 9
        .word   9, CC20, 0 ; 9, 9
        .word   0x00327773, CC32, 0x0000193b ; random, 9

; srai r3, r1, 10
        group   g11, in=1<<1, out=1<<3
g11:    srai    r3, r1, 10
        si      255
        rows    g11, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 10
        .word   0x15e81406, CC12, 0x00057a05 ; 0x15e81406, 10
        .word   0x0000000a, CC20, 0 ; 10, 10
        .word   0xbd59f9e0, CC31, 0xffef567e ; random, 10

; srai r3, r1, 11
        group   g12, in=1<<1, out=1<<3
g12:    srai    r3, r1, 11
        si      255
        rows    g12, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 11
        .word   0x5b448e88, CC12, 0x000b6891 ; 0x5b448e88, 11
        .word   0x0000000b, CC20, 0 ; 11, 11
        .word   0xd15e86b1, CC31, 0xfffa2bd0 ; random, 11

; srai r3, r1, 12
        group   g13, in=1<<1, out=1<<3
g13:    srai    r3, r1, 12
        si      255
        rows    g13, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 12
        .word   0xbfb32900, CC11, 0xfffbfb32 ; 0xbfb32900, 12
        .word   0x0000000c, CC20, 0 ; 12, 12
        .word   0x53ef1447, CC32, 0x00053ef1 ; random, 12

; srai r3, r1, 13
        group   g14, in=1<<1, out=1<<3
g14:    srai    r3, r1, 13
        si      255
        rows    g14, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 13
        .word   0x789aeb35, CC12, 0x0003c4d7 ; 0x789aeb35, 13
        .word   0x0000000d, CC20, 0 ; 13, 13
        .word   0x43f342b3, CC32, 0x00021f9a ; random, 13

; srai r3, r1, 14
        group   g15, in=1<<1, out=1<<3
g15:    srai    r3, r1, 14
        si      255
        rows    g15, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 14
        .word   0xf4916512, CC11, 0xffffd245 ; 0xf4916512, 14
        .word   0x0000000e, CC20, 0 ; 14, 14
        .word   0x87d2533f, CC31, 0xfffe1f49 ; random, 14

; srai r3, r1, 15
        group   g16, in=1<<1, out=1<<3
g16:    srai    r3, r1, 15
        si      255
        rows    g16, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 15
        .word   0x4d2a04e9, CC12, 0x00009a54 ; 0x4d2a04e9, 15
        .word   0x0000000f, CC20, 0 ; 15, 15
        .word   0x9f2122c2, CC31, 0xffff3e42 ; random, 15

; srai r3, r1, 16
        group   g17, in=1<<1, out=1<<3
g17:    srai    r3, r1, 16
        si      255
        rows    g17, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 16
        .word   0xdb5c0ea2, CC11, 0xffffdb5c ; 0xdb5c0ea2, 16
        .word   0x00000010, CC20, 0 ; 16, 16
        .word   0x5d099915, CC32, 0x00005d09 ; random, 16

; srai r3, r1, 17
        group   g18, in=1<<1, out=1<<3
g18:    srai    r3, r1, 17
        si      255
        rows    g18, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 17
        .word   0x24ba52ce, CC12, 0x0000125d ; 0x24ba52ce, 17
        .word   0x00000011, CC20, 0 ; 17, 17
        .word   0x9a8e0704, CC31, 0xffffcd47 ; random, 17

; srai r3, r1, 18
        group   g19, in=1<<1, out=1<<3
g19:    srai    r3, r1, 18
        si      255
        rows    g19, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 18
        .word   0x881e6fba, CC11, 0xffffe207 ; 0x881e6fba, 18
        .word   0x00000012, CC20, 0 ; 18, 18
        .word   0xbe94f2d6, CC31, 0xffffefa5 ; random, 18

; srai r3, r1, 19
        group   g20, in=1<<1, out=1<<3
g20:    srai    r3, r1, 19
        si      255
        rows    g20, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 19
        .word   0x65140530, CC12, 0x00000ca2 ; 0x65140530, 19
        .word   0x00000013, CC20, 0 ; 19, 19
        .word   0xf53c5597, CC31, 0xfffffea7 ; random, 19

; srai r3, r1, 20
        group   g21, in=1<<1, out=1<<3
g21:    srai    r3, r1, 20
        si      255
        rows    g21, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 20
        .word   0xf0aded06, CC11, 0xffffff0a ; 0xf0aded06, 20
        .word   0x00000014, CC20, 0 ; 20, 20
        .word   0xaebc9877, CC31, 0xfffffaeb ; random, 20

; srai r3, r1, 21
        group   g22, in=1<<1, out=1<<3
g22:    srai    r3, r1, 21
        si      255
        rows    g22, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 21
        .word   0x162d71fd, CC12, 0x000000b1 ; 0x162d71fd, 21
        .word   0x00000015, CC20, 0 ; 21, 21
        .word   0x52d0f92e, CC32, 0x00000296 ; random, 21

; srai r3, r1, 22
        group   g23, in=1<<1, out=1<<3
g23:    srai    r3, r1, 22
        si      255
        rows    g23, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 22
        .word   0x05b7fc02, CC12, 0x00000016 ; 0x5b7fc02, 22
        .word   0x00000016, CC20, 0 ; 22, 22
        .word   0x7e7e55e6, CC32, 0x000001f9 ; random, 22

; srai r3, r1, 23
        group   g24, in=1<<1, out=1<<3
g24:    srai    r3, r1, 23
        si      255
        rows    g24, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 23
        .word   0x7e438a67, CC12, 0x000000fc ; 0x7e438a67, 23
        .word   0x00000017, CC20, 0 ; 23, 23
        .word   0x4783296b, CC32, 0x0000008f ; random, 23

; srai r3, r1, 24
        group   g25, in=1<<1, out=1<<3
g25:    srai    r3, r1, 24
        si      255
        rows    g25, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 24
        .word   0x5a8d9f9f, CC12, 0x0000005a ; 0x5a8d9f9f, 24
        .word   0x00000018, CC20, 0 ; 24, 24
        .word   0xb411fa79, CC31, 0xffffffb4 ; random, 24

; srai r3, r1, 25
        group   g26, in=1<<1, out=1<<3
g26:    srai    r3, r1, 25
        si      255
        rows    g26, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 25
        .word   0x20431551, CC12, 0x00000010 ; 0x20431551, 25
        .word   0x00000019, CC20, 0 ; 25, 25
        .word   0x9cdfb755, CC31, 0xffffffce ; random, 25

; srai r3, r1, 26
        group   g27, in=1<<1, out=1<<3
g27:    srai    r3, r1, 26
        si      255
        rows    g27, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 26
        .word   0x8127ec8f, CC11, 0xffffffe0 ; 0x8127ec8f, 26
        .word   0x0000001a, CC20, 0 ; 26, 26
        .word   0x34d73ac6, CC32, 0x0000000d ; random, 26

; srai r3, r1, 27
        group   g28, in=1<<1, out=1<<3
g28:    srai    r3, r1, 27
        si      255
        rows    g28, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 27
        .word   0x72b242d7, CC12, 0x0000000e ; 0x72b242d7, 27
        .word   0x0000001b, CC20, 0 ; 27, 27
        .word   0x4992b0d6, CC32, 9 ; random, 27

; srai r3, r1, 28
        group   g29, in=1<<1, out=1<<3
g29:    srai    r3, r1, 28
        si      255
        rows    g29, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 28
        .word   0xf9e72e83, CC11, 0xffffffff ; 0xf9e72e83, 28
        .word   0x0000001c, CC20, 0 ; 28, 28
        .word   0xb4ba59c8, CC31, 0xfffffffb ; random, 28

; srai r3, r1, 29
        group   g30, in=1<<1, out=1<<3
g30:    srai    r3, r1, 29
        si      255
        rows    g30, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 29
        .word   0xb59d0126, CC11, 0xfffffffd ; 0xb59d0126, 29
        .word   0x0000001d, CC20, 0 ; 29, 29
        .word   0x58b5ee2e, CC32, 2 ; random, 29

; srai r3, r1, 30
        group   g31, in=1<<1, out=1<<3
g31:    srai    r3, r1, 30
        si      255
        rows    g31, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 30
        .word   0x29a4d935, CC10, 0 ; 0x29a4d935, 30
        .word   0x0000001e, CC20, 0 ; 30, 30
        .word   0x10088bf0, CC30, 0 ; random, 30

; srai r3, r1, 31
        group   g32, in=1<<1, out=1<<3
g32:    srai    r3, r1, 31
        si      255
        rows    g32, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 31
        .word   0x88751128, CC11, 0xffffffff ; 0x88751128, 31
        .word   0x0000001f, CC20, 0 ; 31, 31
        .word   0xea43b9ea, CC31, 0xffffffff ; random, 31

; srai r1, r1, 1: rd == ra
        group   g33, in=1<<1, out=1<<1
g33:    srai    r1, r1, 1
        si      255
        rows    g33, 7
        .word   0, CC00, 0 ; rd == ra: 0
        .word   1, CC10, 0 ; rd == ra: 1
        .word   0xffffffff, CC21, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC32, 0x3fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC01, 0xc0000000 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x2aaaaaaa ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xd5555555 ; rd == ra: 0xaaaaaaaa

; srai r1, r1, 31: rd == ra
        group   g34, in=1<<1, out=1<<1
g34:    srai    r1, r1, 31
        si      255
        rows    g34, 7
        .word   0, CC30, 0 ; rd == ra: 0
        .word   1, CC00, 0 ; rd == ra: 1
        .word   0xffffffff, CC11, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC20, 0 ; rd == ra: 2^31-1
        .word   0x80000000, CC31, 0xffffffff ; rd == ra: -2^31
        .word   0x55555555, CC00, 0 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xffffffff ; rd == ra: 0xaaaaaaaa

; srai r0, r1, 1: r0 as destination
        group   g35, in=1<<1
g35:    srai    r0, r1, 1
        si      255
        rows    g35, 7
        .word   0, CC20 ; r0 as destination: 0
        .word   1, CC30 ; r0 as destination: 1
        .word   0xffffffff, CC01 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC21 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC01 ; r0 as destination: 0xaaaaaaaa

; srai r0, r1, 31: r0 as destination
        group   g36, in=1<<1
g36:    srai    r0, r1, 31
        si      255
        rows    g36, 7
        .word   0, CC10 ; r0 as destination: 0
        .word   1, CC20 ; r0 as destination: 1
        .word   0xffffffff, CC31 ; r0 as destination: -1
        .word   0x7fffffff, CC00 ; r0 as destination: 2^31-1
        .word   0x80000000, CC11 ; r0 as destination: -2^31
        .word   0x55555555, CC20 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC31 ; r0 as destination: 0xaaaaaaaa

; srai r3, r0, 1: ra = r0
        group   g37, out=1<<3
g37:    srai    r3, r0, 1
        si      255
        rows    g37, 1
        .word   CC00, 0 ; ra = r0: 0

; srai r3, r0, 31: ra = r0
        group   g38, out=1<<3
g38:    srai    r3, r0, 31
        si      255
        rows    g38, 1
        .word   CC10, 0 ; ra = r0: 0

; srai r0, r0, 1: both r0
        group   g39
g39:    srai    r0, r0, 1
        si      255
        rows    g39, 1
        .word   CC20 ; both r0: 0

; srai r0, r0, 31: both r0
        group   g40
g40:    srai    r0, r0, 31
        si      255
        rows    g40, 1
        .word   CC30 ; both r0: 0

; srai r15, r14, 1: sp, lr
        group   g41, in=1<<14, out=1<<15
g41:    srai    r15, r14, 1
        si      255
        rows    g41, 7
        .word   0, CC00, 0 ; sp, lr: 0
        .word   1, CC10, 0 ; sp, lr: 1
        .word   0xffffffff, CC21, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC32, 0x3fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC01, 0xc0000000 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x2aaaaaaa ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xd5555555 ; sp, lr: 0xaaaaaaaa

; srai r15, r14, 31: sp, lr
        group   g42, in=1<<14, out=1<<15
g42:    srai    r15, r14, 31
        si      255
        rows    g42, 7
        .word   0, CC30, 0 ; sp, lr: 0
        .word   1, CC00, 0 ; sp, lr: 1
        .word   0xffffffff, CC11, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC20, 0 ; sp, lr: 2^31-1
        .word   0x80000000, CC31, 0xffffffff ; sp, lr: -2^31
        .word   0x55555555, CC00, 0 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xffffffff ; sp, lr: 0xaaaaaaaa

; srai r14, r15, 1: lr, sp
        group   g43, in=1<<15, out=1<<14
g43:    srai    r14, r15, 1
        si      255
        rows    g43, 7
        .word   0, CC20, 0 ; lr, sp: 0
        .word   1, CC30, 0 ; lr, sp: 1
        .word   0xffffffff, CC01, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC12, 0x3fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC21, 0xc0000000 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x2aaaaaaa ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC01, 0xd5555555 ; lr, sp: 0xaaaaaaaa

; srai r14, r15, 31: lr, sp
        group   g44, in=1<<15, out=1<<14
g44:    srai    r14, r15, 31
        si      255
        rows    g44, 7
        .word   0, CC10, 0 ; lr, sp: 0
        .word   1, CC20, 0 ; lr, sp: 1
        .word   0xffffffff, CC31, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC00, 0 ; lr, sp: 2^31-1
        .word   0x80000000, CC11, 0xffffffff ; lr, sp: -2^31
        .word   0x55555555, CC20, 0 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC31, 0xffffffff ; lr, sp: 0xaaaaaaaa

; srai with a count of 32
        group   g45, in=1<<1
g45:    .word   0x2f310020
        si      255
        rows    g45, 1
        .word   5, CC00+OPERATION, 0x2f310020 ; count 32: operation exception

; srai with a count of 33
        group   g46, in=1<<1
g46:    .word   0x2f310021
        si      255
        rows    g46, 1
        .word   5, CC11+OPERATION, 0x2f310021 ; count 33: operation exception

; srai with a count of 63
        group   g47, in=1<<1
g47:    .word   0x2f31003f
        si      255
        rows    g47, 1
        .word   5, CC22+OPERATION, 0x2f31003f ; count 63: operation exception

; srai with a count of 64
        group   g48, in=1<<1
g48:    .word   0x2f310040
        si      255
        rows    g48, 1
        .word   5, CC33+OPERATION, 0x2f310040 ; count 64: operation exception

; srai with a count of 255
        group   g49, in=1<<1
g49:    .word   0x2f3100ff
        si      255
        rows    g49, 1
        .word   5, CC00+OPERATION, 0x2f3100ff ; count 255: operation exception

; srai with a count of 256
        group   g50, in=1<<1
g50:    .word   0x2f310100
        si      255
        rows    g50, 1
        .word   5, CC11+OPERATION, 0x2f310100 ; count 256: operation exception

; srai with a count of 32767
        group   g51, in=1<<1
g51:    .word   0x2f317fff
        si      255
        rows    g51, 1
        .word   5, CC22+OPERATION, 0x2f317fff ; count 32767: operation exception

; srai with a count of 32768
        group   g52, in=1<<1
g52:    .word   0x2f318000
        si      255
        rows    g52, 1
        .word   5, CC33+OPERATION, 0x2f318000 ; count 32768: operation exception

; srai with a count of 65535
        group   g53, in=1<<1
g53:    .word   0x2f31ffff
        si      255
        rows    g53, 1
        .word   5, CC00+OPERATION, 0x2f31ffff ; count 65535: operation exception

        isa_end
