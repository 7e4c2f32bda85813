; SPDX-License-Identifier: MIT
;
; Pseudo-instructions.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 129
        .equ    isa_users, 129
        .include "isa.inc"

; nop
        group   g1
g1:     nop
        si      255
        rows    g1, 7
        .word   CC00 ; 0
        .word   CC11 ; 1
        .word   CC22 ; -1
        .word   CC33 ; 2^31-1
        .word   CC00 ; -2^31
        .word   CC11 ; 0x55555555
        .word   CC22 ; 0xaaaaaaaa

; neg     r3, r1
        group   g2, in=1<<1, out=1<<3
g2:     neg     r3, r1
        si      255
        rows    g2, 7
        .word   0, CC00, 0 ; 0
        .word   1, CC11, 0xffffffff ; 1
        .word   0xffffffff, CC22, 1 ; -1
        .word   0x7fffffff, CC31, 0x80000001 ; 2^31-1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31
        .word   0x55555555, CC11, 0xaaaaaaab ; 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555556 ; 0xaaaaaaaa

; neg     r1, r1
        group   g3, in=1<<1, out=1<<1
g3:     neg     r1, r1
        si      255
        rows    g3, 7
        .word   0, CC00, 0 ; 0
        .word   1, CC11, 0xffffffff ; 1
        .word   0xffffffff, CC22, 1 ; -1
        .word   0x7fffffff, CC31, 0x80000001 ; 2^31-1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31
        .word   0x55555555, CC11, 0xaaaaaaab ; 0x55555555
        .word   0xaaaaaaaa, CC22, 0x55555556 ; 0xaaaaaaaa

; subi    r3, r1, 5
        group   g4, in=1<<1, out=1<<3
g4:     subi    r3, r1, 5
        si      255
        rows    g4, 7
        .word   0, CC01, 0xfffffffb ; 0
        .word   1, CC11, 0xfffffffc ; 1
        .word   0xffffffff, CC21, 0xfffffffa ; -1
        .word   0x7fffffff, CC32, 0x7ffffffa ; 2^31-1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31
        .word   0x55555555, CC12, 0x55555550 ; 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaa5 ; 0xaaaaaaaa

; subi    r3, r1, -5
        group   g5, in=1<<1, out=1<<3
g5:     subi    r3, r1, -5
        si      255
        rows    g5, 7
        .word   0, CC02, 5 ; 0
        .word   1, CC12, 6 ; 1
        .word   0xffffffff, CC22, 4 ; -1
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1
        .word   0x80000000, CC01, 0x80000005 ; -2^31
        .word   0x55555555, CC12, 0x5555555a ; 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaf ; 0xaaaaaaaa

; subi    r3, r1, 32768
        group   g6, in=1<<1, out=1<<3
g6:     subi    r3, r1, 32768
        si      255
        rows    g6, 7
        .word   0, CC01, 0xffff8000 ; 0
        .word   1, CC11, 0xffff8001 ; 1
        .word   0xffffffff, CC21, 0xffff7fff ; -1
        .word   0x7fffffff, CC32, 0x7fff7fff ; 2^31-1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31
        .word   0x55555555, CC12, 0x5554d555 ; 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaa2aaa ; 0xaaaaaaaa

; inc     r1
        group   g7, in=1<<1, out=1<<1
g7:     inc     r1
        si      255
        rows    g7, 7
        .word   0, CC02, 1 ; 0
        .word   1, CC12, 2 ; 1
        .word   0xffffffff, CC20, 0 ; -1
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; -2^31
        .word   0x55555555, CC12, 0x55555556 ; 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; 0xaaaaaaaa

; dec     r1
        group   g8, in=1<<1, out=1<<1
g8:     dec     r1
        si      255
        rows    g8, 7
        .word   0, CC01, 0xffffffff ; 0
        .word   1, CC10, 0 ; 1
        .word   0xffffffff, CC21, 0xfffffffe ; -1
        .word   0x7fffffff, CC32, 0x7ffffffe ; 2^31-1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31
        .word   0x55555555, CC12, 0x55555554 ; 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaa9 ; 0xaaaaaaaa

; clr     r3
        group   g9, out=1<<3
g9:     clr     r3
        si      255
        rows    g9, 7
        .word   CC00, 0 ; 0
        .word   CC11, 0 ; 1
        .word   CC22, 0 ; -1
        .word   CC33, 0 ; 2^31-1
        .word   CC00, 0 ; -2^31
        .word   CC11, 0 ; 0x55555555
        .word   CC22, 0 ; 0xaaaaaaaa

; tst     r1
        group   g10, in=1<<1
g10:    tst     r1
        si      255
        rows    g10, 7
        .word   0, CC00 ; 0
        .word   1, CC12 ; 1
        .word   0xffffffff, CC21 ; -1
        .word   0x7fffffff, CC32 ; 2^31-1
        .word   0x80000000, CC01 ; -2^31
        .word   0x55555555, CC12 ; 0x55555555
        .word   0xaaaaaaaa, CC21 ; 0xaaaaaaaa

; tst     r0
        group   g11
g11:    tst     r0
        si      255
        rows    g11, 7
        .word   CC00 ; 0
        .word   CC10 ; 1
        .word   CC20 ; -1
        .word   CC30 ; 2^31-1
        .word   CC00 ; -2^31
        .word   CC10 ; 0x55555555
        .word   CC20 ; 0xaaaaaaaa

; li r3, 2147483647
        group   g12, out=1<<3, end=0x0000000c
g12:     li      r3, 2147483647
        si      255
        rows    g12, 4
        .word   CC00, 0x7fffffff ; li of 0x7fffffff, CC 0
        .word   CC11, 0x7fffffff ; li of 0x7fffffff, CC 1
        .word   CC22, 0x7fffffff ; li of 0x7fffffff, CC 2
        .word   CC33, 0x7fffffff ; li of 0x7fffffff, CC 3

; li r3, 2147483648
        group   g13, out=1<<3, end=8
g13:     li      r3, 2147483648
        si      255
        rows    g13, 4
        .word   CC00, 0x80000000 ; li of 0x80000000, CC 0
        .word   CC11, 0x80000000 ; li of 0x80000000, CC 1
        .word   CC22, 0x80000000 ; li of 0x80000000, CC 2
        .word   CC33, 0x80000000 ; li of 0x80000000, CC 3

; li r3, 305419896
        group   g14, out=1<<3, end=0x0000000c
g14:     li      r3, 305419896
        si      255
        rows    g14, 4
        .word   CC00, 0x12345678 ; li of 0x12345678, CC 0
        .word   CC11, 0x12345678 ; li of 0x12345678, CC 1
        .word   CC22, 0x12345678 ; li of 0x12345678, CC 2
        .word   CC33, 0x12345678 ; li of 0x12345678, CC 3

; li r3, 32768
        group   g15, out=1<<3, end=0x0000000c
g15:     li      r3, 32768
        si      255
        rows    g15, 4
        .word   CC00, 0x00008000 ; li of 0x8000, CC 0
        .word   CC11, 0x00008000 ; li of 0x8000, CC 1
        .word   CC22, 0x00008000 ; li of 0x8000, CC 2
        .word   CC33, 0x00008000 ; li of 0x8000, CC 3

; li r3, 65535
        group   g16, out=1<<3, end=0x0000000c
g16:     li      r3, 65535
        si      255
        rows    g16, 4
        .word   CC00, 0x0000ffff ; li of 0xffff, CC 0
        .word   CC11, 0x0000ffff ; li of 0xffff, CC 1
        .word   CC22, 0x0000ffff ; li of 0xffff, CC 2
        .word   CC33, 0x0000ffff ; li of 0xffff, CC 3

; li r3, 65536
        group   g17, out=1<<3, end=8
g17:     li      r3, 65536
        si      255
        rows    g17, 4
        .word   CC00, 0x00010000 ; li of 0x10000, CC 0
        .word   CC11, 0x00010000 ; li of 0x10000, CC 1
        .word   CC22, 0x00010000 ; li of 0x10000, CC 2
        .word   CC33, 0x00010000 ; li of 0x10000, CC 3

; li r3, -32769
        group   g18, out=1<<3, end=0x0000000c
g18:     li      r3, -32769
        si      255
        rows    g18, 4
        .word   CC00, 0xffff7fff ; li of -0x8001, CC 0
        .word   CC11, 0xffff7fff ; li of -0x8001, CC 1
        .word   CC22, 0xffff7fff ; li of -0x8001, CC 2
        .word   CC33, 0xffff7fff ; li of -0x8001, CC 3

; li r3, 1431655765
        group   g19, out=1<<3, end=0x0000000c
g19:     li      r3, 1431655765
        si      255
        rows    g19, 4
        .word   CC00, 0x55555555 ; li of 0x55555555, CC 0
        .word   CC11, 0x55555555 ; li of 0x55555555, CC 1
        .word   CC22, 0x55555555 ; li of 0x55555555, CC 2
        .word   CC33, 0x55555555 ; li of 0x55555555, CC 3

; li r3, 2863311530
        group   g20, out=1<<3, end=0x0000000c
g20:     li      r3, 2863311530
        si      255
        rows    g20, 4
        .word   CC00, 0xaaaaaaaa ; li of 0xaaaaaaaa, CC 0
        .word   CC11, 0xaaaaaaaa ; li of 0xaaaaaaaa, CC 1
        .word   CC22, 0xaaaaaaaa ; li of 0xaaaaaaaa, CC 2
        .word   CC33, 0xaaaaaaaa ; li of 0xaaaaaaaa, CC 3

; li r3, -32768
        group   g21, out=1<<3, end=8
g21:     li      r3, -32768
        si      255
        rows    g21, 4
        .word   CC00, 0xffff8000 ; li of -0x8000, CC 0
        .word   CC11, 0xffff8000 ; li of -0x8000, CC 1
        .word   CC22, 0xffff8000 ; li of -0x8000, CC 2
        .word   CC33, 0xffff8000 ; li of -0x8000, CC 3

; li r3, 32767
        group   g22, out=1<<3, end=8
g22:     li      r3, 32767
        si      255
        rows    g22, 4
        .word   CC00, 0x00007fff ; li of 0x7fff, CC 0
        .word   CC11, 0x00007fff ; li of 0x7fff, CC 1
        .word   CC22, 0x00007fff ; li of 0x7fff, CC 2
        .word   CC33, 0x00007fff ; li of 0x7fff, CC 3

; li r3, 0
        group   g23, out=1<<3, end=8
g23:     li      r3, 0
        si      255
        rows    g23, 4
        .word   CC00, 0 ; li of 0x0, CC 0
        .word   CC11, 0 ; li of 0x0, CC 1
        .word   CC22, 0 ; li of 0x0, CC 2
        .word   CC33, 0 ; li of 0x0, CC 3

; li r3, -1
        group   g24, out=1<<3, end=8
g24:     li      r3, -1
        si      255
        rows    g24, 4
        .word   CC00, 0xffffffff ; li of -0x1, CC 0
        .word   CC11, 0xffffffff ; li of -0x1, CC 1
        .word   CC22, 0xffffffff ; li of -0x1, CC 2
        .word   CC33, 0xffffffff ; li of -0x1, CC 3

        isa_end
