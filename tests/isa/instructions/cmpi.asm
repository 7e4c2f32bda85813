; SPDX-License-Identifier: MIT
;
; cmpi: compare with imm, signed
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 119
        .equ    isa_users, 119
        .include "isa.inc"

; cmpi r1, 0
        group   g1, in=1<<1
g1:     cmpi    r1, 0
        si      255
        rows    g1, 10
        .word   0, CC00 ; 0, 0
        .word   1, CC12 ; 1, 0
        .word   0xffffffff, CC21 ; -1, 0
        .word   0x7fffffff, CC32 ; 2^31-1, 0
        .word   0x80000000, CC01 ; -2^31, 0
        .word   0x55555555, CC12 ; 0x55555555, 0
        .word   0xaaaaaaaa, CC21 ; 0xaaaaaaaa, 0
        .word   0, CC30 ; 0, 0
        .word   0xffffffff, CC01 ; -1, 0
        .word   1, CC12 ; 1, 0

; cmpi r1, 1
        group   g2, in=1<<1
g2:     cmpi    r1, 1
        si      255
        rows    g2, 10
        .word   0, CC21 ; 0, 1
        .word   1, CC30 ; 1, 1
        .word   0xffffffff, CC01 ; -1, 1
        .word   0x7fffffff, CC12 ; 2^31-1, 1
        .word   0x80000000, CC21 ; -2^31, 1
        .word   0x55555555, CC32 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC01 ; 0xaaaaaaaa, 1
        .word   1, CC10 ; 1, 1
        .word   0, CC21 ; 0, 1
        .word   2, CC32 ; 2, 1

; cmpi r1, -1
        group   g3, in=1<<1
g3:     cmpi    r1, -1
        si      255
        rows    g3, 10
        .word   0, CC02 ; 0, -1
        .word   1, CC12 ; 1, -1
        .word   0xffffffff, CC20 ; -1, -1
        .word   0x7fffffff, CC32 ; 2^31-1, -1
        .word   0x80000000, CC01 ; -2^31, -1
        .word   0x55555555, CC12 ; 0x55555555, -1
        .word   0xaaaaaaaa, CC21 ; 0xaaaaaaaa, -1
        .word   0xffffffff, CC30 ; -1, -1
        .word   0xfffffffe, CC01 ; -2, -1
        .word   0, CC12 ; 0, -1

; cmpi r1, 32767
        group   g4, in=1<<1
g4:     cmpi    r1, 32767
        si      255
        rows    g4, 10
        .word   0, CC21 ; 0, 32767
        .word   1, CC31 ; 1, 32767
        .word   0xffffffff, CC01 ; -1, 32767
        .word   0x7fffffff, CC12 ; 2^31-1, 32767
        .word   0x80000000, CC21 ; -2^31, 32767
        .word   0x55555555, CC32 ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC01 ; 0xaaaaaaaa, 32767
        .word   0x00007fff, CC10 ; 0x7fff, 32767
        .word   0x00007ffe, CC21 ; 0x7ffe, 32767
        .word   0x00008000, CC32 ; 0x8000, 32767

; cmpi r1, -32768
        group   g5, in=1<<1
g5:     cmpi    r1, -32768
        si      255
        rows    g5, 10
        .word   0, CC02 ; 0, -32768
        .word   1, CC12 ; 1, -32768
        .word   0xffffffff, CC22 ; -1, -32768
        .word   0x7fffffff, CC32 ; 2^31-1, -32768
        .word   0x80000000, CC01 ; -2^31, -32768
        .word   0x55555555, CC12 ; 0x55555555, -32768
        .word   0xaaaaaaaa, CC21 ; 0xaaaaaaaa, -32768
        .word   0xffff8000, CC30 ; 0xffff8000, -32768
        .word   0xffff7fff, CC01 ; 0xffff7fff, -32768
        .word   0xffff8001, CC12 ; 0xffff8001, -32768

; cmpi r1, 21845
        group   g6, in=1<<1
g6:     cmpi    r1, 21845
        si      255
        rows    g6, 10
        .word   0, CC21 ; 0, 21845
        .word   1, CC31 ; 1, 21845
        .word   0xffffffff, CC01 ; -1, 21845
        .word   0x7fffffff, CC12 ; 2^31-1, 21845
        .word   0x80000000, CC21 ; -2^31, 21845
        .word   0x55555555, CC32 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC01 ; 0xaaaaaaaa, 21845
        .word   0x00005555, CC10 ; 0x5555, 21845
        .word   0x00005554, CC21 ; 0x5554, 21845
        .word   0x00005556, CC32 ; 0x5556, 21845

; cmpi r1, -21846
        group   g7, in=1<<1
g7:     cmpi    r1, -21846
        si      255
        rows    g7, 10
        .word   0, CC02 ; 0, -21846
        .word   1, CC12 ; 1, -21846
        .word   0xffffffff, CC22 ; -1, -21846
        .word   0x7fffffff, CC32 ; 2^31-1, -21846
        .word   0x80000000, CC01 ; -2^31, -21846
        .word   0x55555555, CC12 ; 0x55555555, -21846
        .word   0xaaaaaaaa, CC21 ; 0xaaaaaaaa, -21846
        .word   0xffffaaaa, CC30 ; 0xffffaaaa, -21846
        .word   0xffffaaa9, CC01 ; 0xffffaaa9, -21846
        .word   0xffffaaab, CC12 ; 0xffffaaab, -21846

; cmpi r1, 2
        group   g8, in=1<<1
g8:     cmpi    r1, 2
        si      255
        rows    g8, 3
        .word   2, CC20 ; 2, 2
        .word   1, CC31 ; 1, 2
        .word   3, CC02 ; 3, 2

; cmpi r1, 4
        group   g9, in=1<<1
g9:     cmpi    r1, 4
        si      255
        rows    g9, 3
        .word   4, CC10 ; 4, 4
        .word   3, CC21 ; 3, 4
        .word   5, CC32 ; 5, 4

; cmpi r1, 8
        group   g10, in=1<<1
g10:    cmpi    r1, 8
        si      255
        rows    g10, 3
        .word   8, CC00 ; 8, 8
        .word   7, CC11 ; 7, 8
        .word   9, CC22 ; 9, 8

; cmpi r1, 16
        group   g11, in=1<<1
g11:    cmpi    r1, 16
        si      255
        rows    g11, 3
        .word   0x00000010, CC30 ; 16, 16
        .word   0x0000000f, CC01 ; 15, 16
        .word   0x00000011, CC12 ; 17, 16

; cmpi r1, 32
        group   g12, in=1<<1
g12:    cmpi    r1, 32
        si      255
        rows    g12, 3
        .word   0x00000020, CC20 ; 32, 32
        .word   0x0000001f, CC31 ; 31, 32
        .word   0x00000021, CC02 ; 33, 32

; cmpi r1, 64
        group   g13, in=1<<1
g13:    cmpi    r1, 64
        si      255
        rows    g13, 3
        .word   0x00000040, CC10 ; 64, 64
        .word   0x0000003f, CC21 ; 63, 64
        .word   0x00000041, CC32 ; 65, 64

; cmpi r1, 128
        group   g14, in=1<<1
g14:    cmpi    r1, 128
        si      255
        rows    g14, 3
        .word   0x00000080, CC00 ; 128, 128
        .word   0x0000007f, CC11 ; 127, 128
        .word   0x00000081, CC22 ; 129, 128

; cmpi r1, 256
        group   g15, in=1<<1
g15:    cmpi    r1, 256
        si      255
        rows    g15, 3
        .word   0x00000100, CC30 ; 256, 256
        .word   0x000000ff, CC01 ; 255, 256
        .word   0x00000101, CC12 ; 257, 256

; cmpi r1, 512
        group   g16, in=1<<1
g16:    cmpi    r1, 512
        si      255
        rows    g16, 3
        .word   0x00000200, CC20 ; 512, 512
        .word   0x000001ff, CC31 ; 511, 512
        .word   0x00000201, CC02 ; 513, 512

; cmpi r1, 1024
        group   g17, in=1<<1
g17:    cmpi    r1, 1024
        si      255
        rows    g17, 3
        .word   0x00000400, CC10 ; 0x400, 1024
        .word   0x000003ff, CC21 ; 0x3ff, 1024
        .word   0x00000401, CC32 ; 0x401, 1024

; cmpi r1, 2048
        group   g18, in=1<<1
g18:    cmpi    r1, 2048
        si      255
        rows    g18, 3
        .word   0x00000800, CC00 ; 0x800, 2048
        .word   0x000007ff, CC11 ; 0x7ff, 2048
        .word   0x00000801, CC22 ; 0x801, 2048

; cmpi r1, 4096
        group   g19, in=1<<1
g19:    cmpi    r1, 4096
        si      255
        rows    g19, 3
        .word   0x00001000, CC30 ; 0x1000, 4096
        .word   0x00000fff, CC01 ; 0xfff, 4096
        .word   0x00001001, CC12 ; 0x1001, 4096

; cmpi r1, 8192
        group   g20, in=1<<1
g20:    cmpi    r1, 8192
        si      255
        rows    g20, 3
        .word   0x00002000, CC20 ; 0x2000, 8192
        .word   0x00001fff, CC31 ; 0x1fff, 8192
        .word   0x00002001, CC02 ; 0x2001, 8192

; cmpi r1, 16384
        group   g21, in=1<<1
g21:    cmpi    r1, 16384
        si      255
        rows    g21, 3
        .word   0x00004000, CC10 ; 0x4000, 16384
        .word   0x00003fff, CC21 ; 0x3fff, 16384
        .word   0x00004001, CC32 ; 0x4001, 16384

; cmpi r0, 0
        group   g22
g22:    cmpi    r0, 0
        si      255
        rows    g22, 1
        .word   CC00 ; ra = r0

; cmpi r0, 1
        group   g23
g23:    cmpi    r0, 1
        si      255
        rows    g23, 1
        .word   CC11 ; ra = r0

; cmpi r0, 32767
        group   g24
g24:    cmpi    r0, 32767
        si      255
        rows    g24, 1
        .word   CC21 ; ra = r0

; cmpi with bit 20, unused
        group   g25
g25:    .word   0x36110007
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x36110007 ; unused bit 20

; cmpi with bit 21, unused
        group   g26
g26:    .word   0x36210007
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x36210007 ; unused bit 21

; cmpi with bit 22, unused
        group   g27
g27:    .word   0x36410007
        si      255
        rows    g27, 1
        .word   CC11+OPERATION, 0x36410007 ; unused bit 22

; cmpi with bit 23, unused
        group   g28
g28:    .word   0x36810007
        si      255
        rows    g28, 1
        .word   CC22+OPERATION, 0x36810007 ; unused bit 23

        isa_end
