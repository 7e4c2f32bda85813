; SPDX-License-Identifier: MIT
;
; cmpui: compare with imm, unsigned
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 119
        .equ    isa_users, 119
        .include "isa.inc"

; cmpui r1, 0
        group   g1, in=1<<1
g1:     cmpui   r1, 0
        si      255
        rows    g1, 10
        .word   0, CC00 ; 0, 0
        .word   1, CC12 ; 1, 0
        .word   0xffffffff, CC22 ; -1, 0
        .word   0x7fffffff, CC32 ; 2^31-1, 0
        .word   0x80000000, CC02 ; -2^31, 0
        .word   0x55555555, CC12 ; 0x55555555, 0
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa, 0
        .word   0, CC30 ; 0, 0
        .word   0xffffffff, CC02 ; -1, 0
        .word   1, CC12 ; 1, 0

; cmpui r1, 1
        group   g2, in=1<<1
g2:     cmpui   r1, 1
        si      255
        rows    g2, 10
        .word   0, CC21 ; 0, 1
        .word   1, CC30 ; 1, 1
        .word   0xffffffff, CC02 ; -1, 1
        .word   0x7fffffff, CC12 ; 2^31-1, 1
        .word   0x80000000, CC22 ; -2^31, 1
        .word   0x55555555, CC32 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC02 ; 0xaaaaaaaa, 1
        .word   1, CC10 ; 1, 1
        .word   0, CC21 ; 0, 1
        .word   2, CC32 ; 2, 1

; cmpui r1, 32767
        group   g3, in=1<<1
g3:     cmpui   r1, 32767
        si      255
        rows    g3, 10
        .word   0, CC01 ; 0, 32767
        .word   1, CC11 ; 1, 32767
        .word   0xffffffff, CC22 ; -1, 32767
        .word   0x7fffffff, CC32 ; 2^31-1, 32767
        .word   0x80000000, CC02 ; -2^31, 32767
        .word   0x55555555, CC12 ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa, 32767
        .word   0x00007fff, CC30 ; 0x7fff, 32767
        .word   0x00007ffe, CC01 ; 0x7ffe, 32767
        .word   0x00008000, CC12 ; 0x8000, 32767

; cmpui r1, 32768
        group   g4, in=1<<1
g4:     cmpui   r1, 32768
        si      255
        rows    g4, 10
        .word   0, CC21 ; 0, 32768
        .word   1, CC31 ; 1, 32768
        .word   0xffffffff, CC02 ; -1, 32768
        .word   0x7fffffff, CC12 ; 2^31-1, 32768
        .word   0x80000000, CC22 ; -2^31, 32768
        .word   0x55555555, CC32 ; 0x55555555, 32768
        .word   0xaaaaaaaa, CC02 ; 0xaaaaaaaa, 32768
        .word   0x00008000, CC10 ; 0x8000, 32768
        .word   0x00007fff, CC21 ; 0x7fff, 32768
        .word   0x00008001, CC32 ; 0x8001, 32768

; cmpui r1, 65535
        group   g5, in=1<<1
g5:     cmpui   r1, 65535
        si      255
        rows    g5, 10
        .word   0, CC01 ; 0, 65535
        .word   1, CC11 ; 1, 65535
        .word   0xffffffff, CC22 ; -1, 65535
        .word   0x7fffffff, CC32 ; 2^31-1, 65535
        .word   0x80000000, CC02 ; -2^31, 65535
        .word   0x55555555, CC12 ; 0x55555555, 65535
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa, 65535
        .word   0x0000ffff, CC30 ; 0xffff, 65535
        .word   0x0000fffe, CC01 ; 0xfffe, 65535
        .word   0x00010000, CC12 ; 2^16, 65535

; cmpui r1, 21845
        group   g6, in=1<<1
g6:     cmpui   r1, 21845
        si      255
        rows    g6, 10
        .word   0, CC21 ; 0, 21845
        .word   1, CC31 ; 1, 21845
        .word   0xffffffff, CC02 ; -1, 21845
        .word   0x7fffffff, CC12 ; 2^31-1, 21845
        .word   0x80000000, CC22 ; -2^31, 21845
        .word   0x55555555, CC32 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC02 ; 0xaaaaaaaa, 21845
        .word   0x00005555, CC10 ; 0x5555, 21845
        .word   0x00005554, CC21 ; 0x5554, 21845
        .word   0x00005556, CC32 ; 0x5556, 21845

; cmpui r1, 43690
        group   g7, in=1<<1
g7:     cmpui   r1, 43690
        si      255
        rows    g7, 10
        .word   0, CC01 ; 0, 43690
        .word   1, CC11 ; 1, 43690
        .word   0xffffffff, CC22 ; -1, 43690
        .word   0x7fffffff, CC32 ; 2^31-1, 43690
        .word   0x80000000, CC02 ; -2^31, 43690
        .word   0x55555555, CC12 ; 0x55555555, 43690
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa, 43690
        .word   0x0000aaaa, CC30 ; 0xaaaa, 43690
        .word   0x0000aaa9, CC01 ; 0xaaa9, 43690
        .word   0x0000aaab, CC12 ; 0xaaab, 43690

; cmpui r1, 2
        group   g8, in=1<<1
g8:     cmpui   r1, 2
        si      255
        rows    g8, 3
        .word   2, CC20 ; 2, 2
        .word   1, CC31 ; 1, 2
        .word   3, CC02 ; 3, 2

; cmpui r1, 4
        group   g9, in=1<<1
g9:     cmpui   r1, 4
        si      255
        rows    g9, 3
        .word   4, CC10 ; 4, 4
        .word   3, CC21 ; 3, 4
        .word   5, CC32 ; 5, 4

; cmpui r1, 8
        group   g10, in=1<<1
g10:    cmpui   r1, 8
        si      255
        rows    g10, 3
        .word   8, CC00 ; 8, 8
        .word   7, CC11 ; 7, 8
        .word   9, CC22 ; 9, 8

; cmpui r1, 16
        group   g11, in=1<<1
g11:    cmpui   r1, 16
        si      255
        rows    g11, 3
        .word   0x00000010, CC30 ; 16, 16
        .word   0x0000000f, CC01 ; 15, 16
        .word   0x00000011, CC12 ; 17, 16

; cmpui r1, 32
        group   g12, in=1<<1
g12:    cmpui   r1, 32
        si      255
        rows    g12, 3
        .word   0x00000020, CC20 ; 32, 32
        .word   0x0000001f, CC31 ; 31, 32
        .word   0x00000021, CC02 ; 33, 32

; cmpui r1, 64
        group   g13, in=1<<1
g13:    cmpui   r1, 64
        si      255
        rows    g13, 3
        .word   0x00000040, CC10 ; 64, 64
        .word   0x0000003f, CC21 ; 63, 64
        .word   0x00000041, CC32 ; 65, 64

; cmpui r1, 128
        group   g14, in=1<<1
g14:    cmpui   r1, 128
        si      255
        rows    g14, 3
        .word   0x00000080, CC00 ; 128, 128
        .word   0x0000007f, CC11 ; 127, 128
        .word   0x00000081, CC22 ; 129, 128

; cmpui r1, 256
        group   g15, in=1<<1
g15:    cmpui   r1, 256
        si      255
        rows    g15, 3
        .word   0x00000100, CC30 ; 256, 256
        .word   0x000000ff, CC01 ; 255, 256
        .word   0x00000101, CC12 ; 257, 256

; cmpui r1, 512
        group   g16, in=1<<1
g16:    cmpui   r1, 512
        si      255
        rows    g16, 3
        .word   0x00000200, CC20 ; 512, 512
        .word   0x000001ff, CC31 ; 511, 512
        .word   0x00000201, CC02 ; 513, 512

; cmpui r1, 1024
        group   g17, in=1<<1
g17:    cmpui   r1, 1024
        si      255
        rows    g17, 3
        .word   0x00000400, CC10 ; 0x400, 1024
        .word   0x000003ff, CC21 ; 0x3ff, 1024
        .word   0x00000401, CC32 ; 0x401, 1024

; cmpui r1, 2048
        group   g18, in=1<<1
g18:    cmpui   r1, 2048
        si      255
        rows    g18, 3
        .word   0x00000800, CC00 ; 0x800, 2048
        .word   0x000007ff, CC11 ; 0x7ff, 2048
        .word   0x00000801, CC22 ; 0x801, 2048

; cmpui r1, 4096
        group   g19, in=1<<1
g19:    cmpui   r1, 4096
        si      255
        rows    g19, 3
        .word   0x00001000, CC30 ; 0x1000, 4096
        .word   0x00000fff, CC01 ; 0xfff, 4096
        .word   0x00001001, CC12 ; 0x1001, 4096

; cmpui r1, 8192
        group   g20, in=1<<1
g20:    cmpui   r1, 8192
        si      255
        rows    g20, 3
        .word   0x00002000, CC20 ; 0x2000, 8192
        .word   0x00001fff, CC31 ; 0x1fff, 8192
        .word   0x00002001, CC02 ; 0x2001, 8192

; cmpui r1, 16384
        group   g21, in=1<<1
g21:    cmpui   r1, 16384
        si      255
        rows    g21, 3
        .word   0x00004000, CC10 ; 0x4000, 16384
        .word   0x00003fff, CC21 ; 0x3fff, 16384
        .word   0x00004001, CC32 ; 0x4001, 16384

; cmpui r0, 0
        group   g22
g22:    cmpui   r0, 0
        si      255
        rows    g22, 1
        .word   CC00 ; ra = r0

; cmpui r0, 1
        group   g23
g23:    cmpui   r0, 1
        si      255
        rows    g23, 1
        .word   CC11 ; ra = r0

; cmpui r0, 32767
        group   g24
g24:    cmpui   r0, 32767
        si      255
        rows    g24, 1
        .word   CC21 ; ra = r0

; cmpui with bit 20, unused
        group   g25
g25:    .word   0x37110007
        si      255
        rows    g25, 1
        .word   CC33+OPERATION, 0x37110007 ; unused bit 20

; cmpui with bit 21, unused
        group   g26
g26:    .word   0x37210007
        si      255
        rows    g26, 1
        .word   CC00+OPERATION, 0x37210007 ; unused bit 21

; cmpui with bit 22, unused
        group   g27
g27:    .word   0x37410007
        si      255
        rows    g27, 1
        .word   CC11+OPERATION, 0x37410007 ; unused bit 22

; cmpui with bit 23, unused
        group   g28
g28:    .word   0x37810007
        si      255
        rows    g28, 1
        .word   CC22+OPERATION, 0x37810007 ; unused bit 23

        isa_end
