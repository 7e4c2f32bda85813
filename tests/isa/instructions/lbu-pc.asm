; SPDX-License-Identifier: MIT
;
; lbu, PC-relative form: rd = byte, zero-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 179
        .equ    isa_users, 158
        .include "isa.inc"

; lbu r3, isa_low+0
        group   g1, out=1<<3, min=1<<0
g1:     lbu     r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0x000000ff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0x000000aa ; load 170

; lbu r3, isa_low+1
        group   g2, out=1<<3, min=1<<0
g2:     lbu     r3, isa_low+1
        si      255
        rows    g2, 5
        .word   0x0000004a, CC11, 0 ; load 0
        .word   0x0000012a, CC22, 1 ; load 1
        .word   0x0000ff69, CC33, 0x000000ff ; load 255
        .word   0x0000559d, CC00, 0x00000055 ; load 85
        .word   0x0000aaf5, CC11, 0x000000aa ; load 170

; lbu r3, isa_low+2
        group   g3, out=1<<3, min=1<<0
g3:     lbu     r3, isa_low+2
        si      255
        rows    g3, 5
        .word   0x000047cb, CC22, 0 ; load 0
        .word   0x0001145c, CC33, 1 ; load 1
        .word   0x00fff01c, CC00, 0x000000ff ; load 255
        .word   0x005537bf, CC11, 0x00000055 ; load 85
        .word   0x00aa4d6e, CC22, 0x000000aa ; load 170

; lbu r3, isa_low+3
        group   g4, out=1<<3, min=1<<0
g4:     lbu     r3, isa_low+3
        si      255
        rows    g4, 5
        .word   0x00e19668, CC33, 0 ; load 0
        .word   0x01c387ce, CC00, 1 ; load 1
        .word   0xff87475c, CC11, 0x000000ff ; load 255
        .word   0x552f7a6c, CC22, 0x00000055 ; load 85
        .word   0xaa78aa4e, CC33, 0x000000aa ; load 170

; lbu r3, isa_low+20
        group   g5, out=1<<3, min=1<<5
g5:     lbu     r3, isa_low+20
        si      255
        rows    g5, 14
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0x000000ff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0x000000aa ; load 170
        .word   2, CC11, 2 ; load 2
        .word   4, CC22, 4 ; load 4
        .word   8, CC33, 8 ; load 8
        .word   0x00000010, CC00, 0x00000010 ; load 16
        .word   0x00000020, CC11, 0x00000020 ; load 32
        .word   0x00000040, CC22, 0x00000040 ; load 64
        .word   0x00000080, CC33, 0x00000080 ; load 128
        .word   0x0000007f, CC00, 0x0000007f ; load 127
        .word   0x00000091, CC11, 0x00000091 ; load 145

; lbu r3, isa_low+21
        group   g6, out=1<<3, min=1<<5
g6:     lbu     r3, isa_low+21
        si      255
        rows    g6, 14
        .word   0x000000a1, CC22, 0 ; load 0
        .word   0x00000114, CC33, 1 ; load 1
        .word   0x0000ffa4, CC00, 0x000000ff ; load 255
        .word   0x00005507, CC11, 0x00000055 ; load 85
        .word   0x0000aa68, CC22, 0x000000aa ; load 170
        .word   0x0000020c, CC33, 2 ; load 2
        .word   0x0000048a, CC00, 4 ; load 4
        .word   0x0000086e, CC11, 8 ; load 8
        .word   0x0000105a, CC22, 0x00000010 ; load 16
        .word   0x00002068, CC33, 0x00000020 ; load 32
        .word   0x00004052, CC00, 0x00000040 ; load 64
        .word   0x00008028, CC11, 0x00000080 ; load 128
        .word   0x00007fef, CC22, 0x0000007f ; load 127
        .word   0x0000da2c, CC33, 0x000000da ; load 218

; lbu r3, isa_low+22
        group   g7, out=1<<3, min=1<<5
g7:     lbu     r3, isa_low+22
        si      255
        rows    g7, 14
        .word   0x0000beaf, CC00, 0 ; load 0
        .word   0x00017ca8, CC11, 1 ; load 1
        .word   0x00ff454a, CC22, 0x000000ff ; load 255
        .word   0x0055bc69, CC33, 0x00000055 ; load 85
        .word   0x00aa8984, CC00, 0x000000aa ; load 170
        .word   0x0002d76a, CC11, 2 ; load 2
        .word   0x00045f47, CC22, 4 ; load 4
        .word   0x0008a577, CC33, 8 ; load 8
        .word   0x00107199, CC00, 0x00000010 ; load 16
        .word   0x002016fa, CC11, 0x00000020 ; load 32
        .word   0x00404566, CC22, 0x00000040 ; load 64
        .word   0x008033e3, CC33, 0x00000080 ; load 128
        .word   0x007f5169, CC00, 0x0000007f ; load 127
        .word   0x0041b035, CC11, 0x00000041 ; load 65

; lbu r3, isa_low+23
        group   g8, out=1<<3, min=1<<5
g8:     lbu     r3, isa_low+23
        si      255
        rows    g8, 14
        .word   0x00bf13db, CC22, 0 ; load 0
        .word   0x01b46f43, CC33, 1 ; load 1
        .word   0xff4e1465, CC00, 0x000000ff ; load 255
        .word   0x55a88784, CC11, 0x00000055 ; load 85
        .word   0xaa55e5c8, CC22, 0x000000aa ; load 170
        .word   0x029be082, CC33, 2 ; load 2
        .word   0x0438188d, CC00, 4 ; load 4
        .word   0x08a06623, CC11, 8 ; load 8
        .word   0x10e7fa87, CC22, 0x00000010 ; load 16
        .word   0x20b9a618, CC33, 0x00000020 ; load 32
        .word   0x40804e45, CC00, 0x00000040 ; load 64
        .word   0x8099e636, CC11, 0x00000080 ; load 128
        .word   0x7f6ea49d, CC22, 0x0000007f ; load 127
        .word   0xe3d29473, CC33, 0x000000e3 ; load 227

; lbu r3, isa_high+0
        group   g9, out=1<<3, min=1<<16
g9:     lbu     r3, isa_high+0
        si      255
        rows    g9, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0x000000ff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0x000000aa ; load 170

; lbu r3, isa_high+1
        group   g10, out=1<<3, min=1<<16
g10:    lbu     r3, isa_high+1
        si      255
        rows    g10, 5
        .word   0x000000cf, CC11, 0 ; load 0
        .word   0x0000018c, CC22, 1 ; load 1
        .word   0x0000fff8, CC33, 0x000000ff ; load 255
        .word   0x00005539, CC00, 0x00000055 ; load 85
        .word   0x0000aa51, CC11, 0x000000aa ; load 170

; lbu r3, isa_high+2
        group   g11, out=1<<3, min=1<<16
g11:    lbu     r3, isa_high+2
        si      255
        rows    g11, 5
        .word   0x00000149, CC22, 0 ; load 0
        .word   0x000169aa, CC33, 1 ; load 1
        .word   0x00ff3fc6, CC00, 0x000000ff ; load 255
        .word   0x005576ca, CC11, 0x00000055 ; load 85
        .word   0x00aa5f1f, CC22, 0x000000aa ; load 170

; lbu r3, isa_high+3
        group   g12, out=1<<3, min=1<<16
g12:    lbu     r3, isa_high+3
        si      255
        rows    g12, 5
        .word   0x00db14bd, CC33, 0 ; load 0
        .word   0x015c5e85, CC00, 1 ; load 1
        .word   0xff5f9258, CC11, 0x000000ff ; load 255
        .word   0x5547ea34, CC22, 0x00000055 ; load 85
        .word   0xaaf4c9e0, CC33, 0x000000aa ; load 170

; lbu r3, isa_high+60
        group   g13, out=1<<3, min=1<<31
g13:    lbu     r3, isa_high+60
        si      255
        rows    g13, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0x000000ff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0x000000aa ; load 170

; lbu r3, isa_high+61
        group   g14, out=1<<3, min=1<<31
g14:    lbu     r3, isa_high+61
        si      255
        rows    g14, 5
        .word   0x0000008d, CC11, 0 ; load 0
        .word   0x00000107, CC22, 1 ; load 1
        .word   0x0000ff35, CC33, 0x000000ff ; load 255
        .word   0x00005526, CC00, 0x00000055 ; load 85
        .word   0x0000aade, CC11, 0x000000aa ; load 170

; lbu r3, isa_high+62
        group   g15, out=1<<3, min=1<<31
g15:    lbu     r3, isa_high+62
        si      255
        rows    g15, 5
        .word   0x0000f93f, CC22, 0 ; load 0
        .word   0x0001f61a, CC33, 1 ; load 1
        .word   0x00ff70a7, CC00, 0x000000ff ; load 255
        .word   0x00556a51, CC11, 0x00000055 ; load 85
        .word   0x00aaf4b7, CC22, 0x000000aa ; load 170

; lbu r3, isa_high+63
        group   g16, out=1<<3, min=1<<31
g16:    lbu     r3, isa_high+63
        si      255
        rows    g16, 5
        .word   0x00a4a25b, CC33, 0 ; load 0
        .word   0x0144be16, CC00, 1 ; load 1
        .word   0xff716d9d, CC11, 0x000000ff ; load 255
        .word   0x551a6414, CC22, 0x00000055 ; load 85
        .word   0xaa40f599, CC33, 0x000000aa ; load 170

; lbu r0, isa_low+28: rd = r0
        group   g17, min=1<<7
g17:    lbu     r0, isa_low+28
        si      255
        rows    g17, 7
        .word   0, CC00 ; rd = r0
        .word   1, CC11 ; rd = r0
        .word   0xffffffff, CC22 ; rd = r0
        .word   0x7fffffff, CC33 ; rd = r0
        .word   0x80000000, CC00 ; rd = r0
        .word   0x55555555, CC11 ; rd = r0
        .word   0xaaaaaaaa, CC22 ; rd = r0

; lbu r14, isa_low+28: lr
        group   g18, out=1<<14, min=1<<7
g18:    lbu     r14, isa_low+28
        si      255
        rows    g18, 7
        .word   0, CC33, 0 ; lr
        .word   1, CC00, 1 ; lr
        .word   0xffffffff, CC11, 0x000000ff ; lr
        .word   0x7fffffff, CC22, 0x000000ff ; lr
        .word   0x80000000, CC33, 0 ; lr
        .word   0x55555555, CC00, 0x00000055 ; lr
        .word   0xaaaaaaaa, CC11, 0x000000aa ; lr

; lbu r15, isa_low+28: sp
        group   g19, out=1<<15, min=1<<7
g19:    lbu     r15, isa_low+28
        si      255
        rows    g19, 7
        .word   0, CC22, 0 ; sp
        .word   1, CC33, 1 ; sp
        .word   0xffffffff, CC00, 0x000000ff ; sp
        .word   0x7fffffff, CC11, 0x000000ff ; sp
        .word   0x80000000, CC22, 0 ; sp
        .word   0x55555555, CC33, 0x00000055 ; sp
        .word   0xaaaaaaaa, CC00, 0x000000aa ; sp

; lbu r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g20, out=1<<3, min=1<<31
g20:    lbu     r3, isa_high+63
        si      255
        rows    g20, 1
        .word   0x1d1e1f1f, CC11, 0x0000001d ; the last bytes of memory, MPI = memory

; lbu r3, isa_high+63: the last bytes of memory, MPI = all
        group   g21, out=1<<3, min=1<<31, size=0xffffffff
g21:    lbu     r3, isa_high+63
        si      255
        rows    g21, 1
        .word   0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI = all

; lbu r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, out=1<<3, min=1<<31, base=4, size=0xffffffff
g22:    lbu     r3, isa_high+63
        si      255
        rows    g22, 1
        .word   0x1d1e1f1f, CC33, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g23, out=1<<3
g23:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g23, 1
        .word   CC00+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lbu r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g24, out=1<<3, size=0xffffffff
g24:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g24, 1
        .word   CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lbu r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g25, out=1<<3, base=4, size=0xffffffff
g25:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g25, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g26, out=1<<3
g26:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g26, 1
        .word   CC33+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lbu r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g27, out=1<<3, size=0xffffffff
g27:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g27, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lbu r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g28, out=1<<3, base=4, size=0xffffffff
g28:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g28, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g29, out=1<<3
g29:    lbu     r3, isa_zero-0x1
        si      255
        rows    g29, 1
        .word   CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lbu r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g30, out=1<<3, size=0xffffffff
g30:    lbu     r3, isa_zero-0x1
        si      255
        rows    g30, 1
        .word   CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lbu r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g31, out=1<<3, base=4, size=0xffffffff
g31:    lbu     r3, isa_zero-0x1
        si      255
        rows    g31, 1
        .word   CC00+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g32, out=1<<3
g32:    lbu     r3, isa_zero-0x1
        si      255
        rows    g32, 1
        .word   CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g33, out=1<<3, size=0xffffffff
g33:    lbu     r3, isa_zero-0x1
        si      255
        rows    g33, 1
        .word   CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g34, out=1<<3, base=4, size=0xffffffff
g34:    lbu     r3, isa_zero-0x1
        si      255
        rows    g34, 1
        .word   CC33+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lbu r3, isa_low+11: below MPI.base
        group   g35, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g35:    lbu     r3, isa_low+11
        si      255
        rows    g35, 1
        .word   0xa8a9aaab, CC00+PROTECTION, 0x0000800b ; below MPI.base

; lbu r3, isa_low+11: over MPI.base
        group   g36, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g36:    lbu     r3, isa_low+11
        si      255
        rows    g36, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x0000800b ; over MPI.base

; lbu r3, isa_low+12: at MPI.base
        group   g37, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g37:    lbu     r3, isa_low+12
        si      255
        rows    g37, 1
        .word   0xacadaeaf, CC22, 0x000000af ; at MPI.base

; lbu r3, isa_high+39: up to the end of MPI
        group   g38, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g38:    lbu     r3, isa_high+39
        si      255
        rows    g38, 1
        .word   0x05060707, CC33, 5 ; up to the end of MPI

; lbu r3, isa_high+40: over the end of MPI
        group   g39, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g39:    lbu     r3, isa_high+40
        si      255
        rows    g39, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lbu r3, isa_high+40: at the end of MPI
        group   g40, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g40:    lbu     r3, isa_high+40
        si      255
        rows    g40, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lbu r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g41, out=1<<3, min=1<<31, m=0
g41:    lbu     r3, isa_high+63
        si      255
        rows    g41, 1
        .word   0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI = memory

; lbu r3, isa_high+63: the last bytes of memory, MPI = all
        group   g42, out=1<<3, min=1<<31, size=0xffffffff, m=0
g42:    lbu     r3, isa_high+63
        si      255
        rows    g42, 1
        .word   0x1d1e1f1f, CC33, 0x0000001d ; the last bytes of memory, MPI = all

; lbu r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g43, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g43:    lbu     r3, isa_high+63
        si      255
        rows    g43, 1
        .word   0x1d1e1f1f, CC00, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g44, out=1<<3, m=0
g44:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g44, 1
        .word   CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lbu r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g45, out=1<<3, size=0xffffffff, m=0
g45:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g45, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lbu r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g46, out=1<<3, base=4, size=0xffffffff, m=0
g46:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g46, 1
        .word   CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g47, out=1<<3, m=0
g47:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g47, 1
        .word   CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lbu r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g48, out=1<<3, size=0xffffffff, m=0
g48:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g48, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lbu r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g49, out=1<<3, base=4, size=0xffffffff, m=0
g49:    lbu     r3, isa_zero+0x10000
        si      255
        rows    g49, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lbu r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g50, out=1<<3, m=0
g50:    lbu     r3, isa_zero-0x1
        si      255
        rows    g50, 1
        .word   CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lbu r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g51, out=1<<3, size=0xffffffff, m=0
g51:    lbu     r3, isa_zero-0x1
        si      255
        rows    g51, 1
        .word   CC00+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lbu r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g52, out=1<<3, base=4, size=0xffffffff, m=0
g52:    lbu     r3, isa_zero-0x1
        si      255
        rows    g52, 1
        .word   CC11+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g53, out=1<<3, m=0
g53:    lbu     r3, isa_zero-0x1
        si      255
        rows    g53, 1
        .word   CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g54, out=1<<3, size=0xffffffff, m=0
g54:    lbu     r3, isa_zero-0x1
        si      255
        rows    g54, 1
        .word   CC33+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lbu r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g55, out=1<<3, base=4, size=0xffffffff, m=0
g55:    lbu     r3, isa_zero-0x1
        si      255
        rows    g55, 1
        .word   CC00+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lbu r3, isa_low+11: below MPI.base
        group   g56, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g56:    lbu     r3, isa_low+11
        si      255
        rows    g56, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x0000800b ; below MPI.base

; lbu r3, isa_low+11: over MPI.base
        group   g57, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g57:    lbu     r3, isa_low+11
        si      255
        rows    g57, 1
        .word   0xa8a9aaab, CC22+PROTECTION, 0x0000800b ; over MPI.base

; lbu r3, isa_low+12: at MPI.base
        group   g58, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g58:    lbu     r3, isa_low+12
        si      255
        rows    g58, 1
        .word   0xacadaeaf, CC33, 0x000000af ; at MPI.base

; lbu r3, isa_high+39: up to the end of MPI
        group   g59, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g59:    lbu     r3, isa_high+39
        si      255
        rows    g59, 1
        .word   0x05060707, CC00, 5 ; up to the end of MPI

; lbu r3, isa_high+40: over the end of MPI
        group   g60, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g60:    lbu     r3, isa_high+40
        si      255
        rows    g60, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lbu r3, isa_high+40: at the end of MPI
        group   g61, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g61:    lbu     r3, isa_high+40
        si      255
        rows    g61, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

        isa_end
