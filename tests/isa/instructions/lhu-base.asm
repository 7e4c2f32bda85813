; SPDX-License-Identifier: MIT
;
; lhu, base form: rd = halfword, zero-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 166
        .equ    isa_users, 136
        .include "isa.inc"

; lhu r3, 8(r4): byte 0 of the word
        group   g1, in=1<<4, out=1<<3, min=1<<5
g1:     lhu     r3, 8(r4)
        si      255
        rows    g1, 22
        .word   0x0000800c, 0, CC00, 0 ; load 0
        .word   0x0000800c, 1, CC11, 1 ; load 1
        .word   0x0000800c, 0x0000ffff, CC22, 0x0000ffff ; load 0xffff
        .word   0x0000800c, 0x00005555, CC33, 0x00005555 ; load 0x5555
        .word   0x0000800c, 0x0000aaaa, CC00, 0x0000aaaa ; load 0xaaaa
        .word   0x0000800c, 2, CC11, 2 ; load 2
        .word   0x0000800c, 4, CC22, 4 ; load 4
        .word   0x0000800c, 8, CC33, 8 ; load 8
        .word   0x0000800c, 0x00000010, CC00, 0x00000010 ; load 16
        .word   0x0000800c, 0x00000020, CC11, 0x00000020 ; load 32
        .word   0x0000800c, 0x00000040, CC22, 0x00000040 ; load 64
        .word   0x0000800c, 0x00000080, CC33, 0x00000080 ; load 128
        .word   0x0000800c, 0x00000100, CC00, 0x00000100 ; load 256
        .word   0x0000800c, 0x00000200, CC11, 0x00000200 ; load 512
        .word   0x0000800c, 0x00000400, CC22, 0x00000400 ; load 0x400
        .word   0x0000800c, 0x00000800, CC33, 0x00000800 ; load 0x800
        .word   0x0000800c, 0x00001000, CC00, 0x00001000 ; load 0x1000
        .word   0x0000800c, 0x00002000, CC11, 0x00002000 ; load 0x2000
        .word   0x0000800c, 0x00004000, CC22, 0x00004000 ; load 0x4000
        .word   0x0000800c, 0x00008000, CC33, 0x00008000 ; load 0x8000
        .word   0x0000800c, 0x00007fff, CC00, 0x00007fff ; load 0x7fff
        .word   0x0000800c, 0x0000c27b, CC11, 0x0000c27b ; load 0xc27b

; lhu r3, 8(r4): byte 2 of the word
        group   g2, in=1<<4, out=1<<3, min=1<<5
g2:     lhu     r3, 8(r4)
        si      255
        rows    g2, 22
        .word   0x0000800e, 0x00009a88, CC22, 0 ; load 0
        .word   0x0000800e, 0x00019b66, CC33, 1 ; load 1
        .word   0x0000800e, 0xffff2305, CC00, 0x0000ffff ; load 0xffff
        .word   0x0000800e, 0x555523e2, CC11, 0x00005555 ; load 0x5555
        .word   0x0000800e, 0xaaaadee4, CC22, 0x0000aaaa ; load 0xaaaa
        .word   0x0000800e, 0x00027e84, CC33, 2 ; load 2
        .word   0x0000800e, 0x00046fba, CC00, 4 ; load 4
        .word   0x0000800e, 0x0008f769, CC11, 8 ; load 8
        .word   0x0000800e, 0x0010a850, CC22, 0x00000010 ; load 16
        .word   0x0000800e, 0x0020acb4, CC33, 0x00000020 ; load 32
        .word   0x0000800e, 0x0040e3c5, CC00, 0x00000040 ; load 64
        .word   0x0000800e, 0x0080c3c0, CC11, 0x00000080 ; load 128
        .word   0x0000800e, 0x01006235, CC22, 0x00000100 ; load 256
        .word   0x0000800e, 0x02000711, CC33, 0x00000200 ; load 512
        .word   0x0000800e, 0x0400d0b1, CC00, 0x00000400 ; load 0x400
        .word   0x0000800e, 0x080035f8, CC11, 0x00000800 ; load 0x800
        .word   0x0000800e, 0x10003790, CC22, 0x00001000 ; load 0x1000
        .word   0x0000800e, 0x2000faaa, CC33, 0x00002000 ; load 0x2000
        .word   0x0000800e, 0x4000451e, CC00, 0x00004000 ; load 0x4000
        .word   0x0000800e, 0x8000503d, CC11, 0x00008000 ; load 0x8000
        .word   0x0000800e, 0x7fffbd86, CC22, 0x00007fff ; load 0x7fff
        .word   0x0000800e, 0x212cff17, CC33, 0x0000212c ; load 0x212c

; lhu r3, 0(r4): displacement
        group   g3, in=1<<4, out=1<<3, min=1<<6|1<<20
g3:     lhu     r3, 0(r4)
        si      255
        rows    g3, 2
        .word   0x00008018, 0xb8b9babb, 0xf0f1f2f3, CC00, 0x0000babb ; 0x8018
        .word   0x0000ffd0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0x0000f2f3 ; 0xffd0

; lhu r3, 4(r4): displacement
        group   g4, in=1<<4, out=1<<3, min=1<<6|1<<20
g4:     lhu     r3, 4(r4)
        si      255
        rows    g4, 2
        .word   0x00008014, 0xb8b9babb, 0xf0f1f2f3, CC22, 0x0000babb ; 0x8018
        .word   0x0000ffcc, 0xb8b9babb, 0xf0f1f2f3, CC33, 0x0000f2f3 ; 0xffd0

; lhu r3, -4(r4): displacement
        group   g5, in=1<<4, out=1<<3, min=1<<6|1<<20
g5:     lhu     r3, -4(r4)
        si      255
        rows    g5, 2
        .word   0x0000801c, 0xb8b9babb, 0xf0f1f2f3, CC00, 0x0000babb ; 0x8018
        .word   0x0000ffd4, 0xb8b9babb, 0xf0f1f2f3, CC11, 0x0000f2f3 ; 0xffd0

; lhu r3, 32766(r4): displacement
        group   g6, in=1<<4, out=1<<3, min=1<<6|1<<20
g6:     lhu     r3, 32766(r4)
        si      255
        rows    g6, 2
        .word   0x0000001a, 0xb8b9babb, 0xf0f1f2f3, CC22, 0x0000babb ; 0x8018
        .word   0x00007fd2, 0xb8b9babb, 0xf0f1f2f3, CC33, 0x0000f2f3 ; 0xffd0

; lhu r3, -32768(r4): displacement
        group   g7, in=1<<4, out=1<<3, min=1<<6|1<<20
g7:     lhu     r3, -32768(r4)
        si      255
        rows    g7, 2
        .word   0x00010018, 0xb8b9babb, 0xf0f1f2f3, CC00, 0x0000babb ; 0x8018
        .word   0x00017fd0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0x0000f2f3 ; 0xffd0

; lhu r3, 32764(r4): displacement
        group   g8, in=1<<4, out=1<<3, min=1<<6|1<<20
g8:     lhu     r3, 32764(r4)
        si      255
        rows    g8, 2
        .word   0x0000001c, 0xb8b9babb, 0xf0f1f2f3, CC22, 0x0000babb ; 0x8018
        .word   0x00007fd4, 0xb8b9babb, 0xf0f1f2f3, CC33, 0x0000f2f3 ; 0xffd0

; lhu r3, 256(r4): displacement
        group   g9, in=1<<4, out=1<<3, min=1<<6|1<<20
g9:     lhu     r3, 256(r4)
        si      255
        rows    g9, 2
        .word   0x00007f18, 0xb8b9babb, 0xf0f1f2f3, CC00, 0x0000babb ; 0x8018
        .word   0x0000fed0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0x0000f2f3 ; 0xffd0

; lhu r3, 1(r4): odd displacement
        group   g10, in=1<<4, out=1<<3
g10:    lhu     r3, 1(r4)
        si      255
        rows    g10, 2
        .word   0x00008010, CC22+ALIGNMENT, 0x00008011 ; misaligned by the displacement
        .word   0x00008010, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; lhu r3, -1(r4): odd displacement
        group   g11, in=1<<4, out=1<<3
g11:    lhu     r3, -1(r4)
        si      255
        rows    g11, 2
        .word   0x00008010, CC00+ALIGNMENT, 0x0000800f ; misaligned by the displacement
        .word   0x00008012, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; lhu r3, 3(r4): odd displacement
        group   g12, in=1<<4, out=1<<3
g12:    lhu     r3, 3(r4)
        si      255
        rows    g12, 2
        .word   0x00008010, CC22+ALIGNMENT, 0x00008013 ; misaligned by the displacement
        .word   0x0000800e, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; lhu r3, -32767(r4): odd displacement
        group   g13, in=1<<4, out=1<<3
g13:    lhu     r3, -32767(r4)
        si      255
        rows    g13, 2
        .word   0x00008010, CC00+ALIGNMENT, 0x00000011 ; misaligned by the displacement
        .word   0x00010010, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; lhu r3, 32767(r4): odd displacement
        group   g14, in=1<<4, out=1<<3
g14:    lhu     r3, 32767(r4)
        si      255
        rows    g14, 2
        .word   0x00008010, CC22+ALIGNMENT, 0x0001000f ; misaligned by the displacement
        .word   0x00000012, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; lhu r3, 8(r4): wraps at 2^32
        group   g15, in=1<<4, out=1<<3
g15:    lhu     r3, 8(r4)
        si      255
        rows    g15, 2
        .word   0xfffffff8, CC00, 0x00000600 ; 0xfffffff8 + 8
        .word   0xfffffffc, CC11, 0 ; 0xfffffffc + 8

; lhu r3, 0(r0): r0 as base
        group   g16, out=1<<3
g16:    lhu     r3, 0(r0)
        si      255
        rows    g16, 4
        .word   CC00, 0x00000600 ; address 0
        .word   CC11, 0x00000600 ; address 0
        .word   CC22, 0x00000600 ; address 0
        .word   CC33, 0x00000600 ; address 0

; lhu r3, -64(r0): r0 as base, below 0
        group   g17, out=1<<3
g17:    lhu     r3, -64(r0)
        si      255
        rows    g17, 1
        .word   CC22+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; lhu r4, 0(r4): rd == ra
        group   g18, in=1<<4, out=1<<4, min=1<<7
g18:    lhu     r4, 0(r4)
        si      255
        rows    g18, 7
        .word   0x0000801c, 0, CC33, 0 ; rd == ra: 0
        .word   0x0000801c, 1, CC00, 1 ; rd == ra: 1
        .word   0x0000801c, 0xffffffff, CC11, 0x0000ffff ; rd == ra: -1
        .word   0x0000801c, 0x7fffffff, CC22, 0x0000ffff ; rd == ra: 2^31-1
        .word   0x0000801c, 0x80000000, CC33, 0 ; rd == ra: -2^31
        .word   0x0000801c, 0x55555555, CC00, 0x00005555 ; rd == ra: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC11, 0x0000aaaa ; rd == ra: 0xaaaaaaaa

; lhu r0, 0(r4): rd = r0
        group   g19, in=1<<4, min=1<<7
g19:    lhu     r0, 0(r4)
        si      255
        rows    g19, 7
        .word   0x0000801c, 0, CC22 ; rd = r0: 0
        .word   0x0000801c, 1, CC33 ; rd = r0: 1
        .word   0x0000801c, 0xffffffff, CC00 ; rd = r0: -1
        .word   0x0000801c, 0x7fffffff, CC11 ; rd = r0: 2^31-1
        .word   0x0000801c, 0x80000000, CC22 ; rd = r0: -2^31
        .word   0x0000801c, 0x55555555, CC33 ; rd = r0: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC00 ; rd = r0: 0xaaaaaaaa

; lhu r15, 0(r14): sp, lr
        group   g20, in=1<<14, out=1<<15, min=1<<7
g20:    lhu     r15, 0(r14)
        si      255
        rows    g20, 7
        .word   0x0000801c, 0, CC11, 0 ; sp, lr: 0
        .word   0x0000801c, 1, CC22, 1 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC33, 0x0000ffff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC00, 0x0000ffff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC11, 0 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC22, 0x00005555 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC33, 0x0000aaaa ; sp, lr: 0xaaaaaaaa

; lhu r14, 0(r15): lr, sp
        group   g21, in=1<<15, out=1<<14, min=1<<7
g21:    lhu     r14, 0(r15)
        si      255
        rows    g21, 7
        .word   0x0000801c, 0, CC00, 0 ; lr, sp: 0
        .word   0x0000801c, 1, CC11, 1 ; lr, sp: 1
        .word   0x0000801c, 0xffffffff, CC22, 0x0000ffff ; lr, sp: -1
        .word   0x0000801c, 0x7fffffff, CC33, 0x0000ffff ; lr, sp: 2^31-1
        .word   0x0000801c, 0x80000000, CC00, 0 ; lr, sp: -2^31
        .word   0x0000801c, 0x55555555, CC11, 0x00005555 ; lr, sp: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC22, 0x0000aaaa ; lr, sp: 0xaaaaaaaa

; lhu r0, 0(r4): rd = r0, fault
        group   g22, in=1<<4
g22:    lhu     r0, 0(r4)
        si      255
        rows    g22, 3
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC11+ALIGNMENT, 0xffffffff ; lr, sp: faults all the same

; lhu r3, 0(r4): the last bytes of memory, MPI = memory
        group   g23, in=1<<4, out=1<<3, min=1<<31
g23:    lhu     r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC22, 0x00001d1e ; the last bytes of memory, MPI = memory

; lhu r3, 0(r4): the last bytes of memory, MPI = all
        group   g24, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff
g24:    lhu     r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC33, 0x00001d1e ; the last bytes of memory, MPI = all

; lhu r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g25, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff
g25:    lhu     r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC00, 0x00001d1e ; the last bytes of memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): over the end of memory, MPI = memory
        group   g26, in=1<<4, out=1<<3
g26:    lhu     r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lhu r3, 0(r4): over the end of memory, MPI = all
        group   g27, in=1<<4, out=1<<3, size=0xffffffff
g27:    lhu     r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lhu r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g28, in=1<<4, out=1<<3, base=4, size=0xffffffff
g28:    lhu     r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): beyond memory, MPI = memory
        group   g29, in=1<<4, out=1<<3
g29:    lhu     r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lhu r3, 0(r4): beyond memory, MPI = all
        group   g30, in=1<<4, out=1<<3, size=0xffffffff
g30:    lhu     r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lhu r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g31, in=1<<4, out=1<<3, base=4, size=0xffffffff
g31:    lhu     r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): 2^31, MPI = memory
        group   g32, in=1<<4, out=1<<3
g32:    lhu     r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lhu r3, 0(r4): 2^31, MPI = all
        group   g33, in=1<<4, out=1<<3, size=0xffffffff
g33:    lhu     r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lhu r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g34, in=1<<4, out=1<<3, base=4, size=0xffffffff
g34:    lhu     r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lhu r3, 0(r4): up to 2^32, MPI = memory
        group   g35, in=1<<4, out=1<<3
g35:    lhu     r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0xfffffffe, CC22+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; lhu r3, 0(r4): up to 2^32, MPI = all
        group   g36, in=1<<4, out=1<<3, size=0xffffffff
g36:    lhu     r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0xfffffffe, CC33+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; lhu r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g37, in=1<<4, out=1<<3, base=4, size=0xffffffff
g37:    lhu     r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0xfffffffe, CC00+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; lhu r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g38, in=1<<4, out=1<<3
g38:    lhu     r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0xfffffffe, CC11+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; lhu r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g39, in=1<<4, out=1<<3, size=0xffffffff
g39:    lhu     r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0xfffffffe, CC22+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; lhu r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g40, in=1<<4, out=1<<3, base=4, size=0xffffffff
g40:    lhu     r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0xfffffffe, CC33+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lhu r3, 0(r4): below MPI.base
        group   g41, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g41:    lhu     r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x0000800a, 0xa8a9aaab, CC00+PROTECTION, 0x0000800a ; below MPI.base

; lhu r3, 0(r4): over MPI.base
        group   g42, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g42:    lhu     r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x0000800a, 0xa8a9aaab, CC11+PROTECTION, 0x0000800a ; over MPI.base

; lhu r3, 0(r4): at MPI.base
        group   g43, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g43:    lhu     r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x0000800c, 0xacadaeaf, CC22, 0x0000aeaf ; at MPI.base

; lhu r3, 0(r4): up to the end of MPI
        group   g44, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g44:    lhu     r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0x0000ffe6, 0x05060707, CC33, 0x00000506 ; up to the end of MPI

; lhu r3, 0(r4): over the end of MPI
        group   g45, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g45:    lhu     r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lhu r3, 0(r4): at the end of MPI
        group   g46, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g46:    lhu     r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lhu r3, 0(r4): misaligned by 1, inside
        group   g47, in=1<<4, out=1<<3, min=1<<4, base=0x0000800c, size=0x00007fdc
g47:    lhu     r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x00008011, 0xb0b1b2b3, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lhu r3, 0(r4): misaligned by 1, outside MPI too
        group   g48, in=1<<4, out=1<<3, min=1<<0, base=0x0000800c, size=0x00007fdc
g48:    lhu     r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0x00008001, 0xa0a1a2a3, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lhu r3, 0(r4): misaligned by 1, beyond memory too
        group   g49, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc
g49:    lhu     r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lhu r3, 0(r4): MPI.base is odd
        group   g50, in=1<<4, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000
g50:    lhu     r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0x0000800c, 0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lhu r3, 0(r4): the end of MPI is odd
        group   g51, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9
g51:    lhu     r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lhu r3, 0(r4): one byte too much
        group   g52, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9
g52:    lhu     r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; lhu r3, 0(r4): the last bytes of memory, MPI = memory
        group   g53, in=1<<4, out=1<<3, min=1<<31, m=0
g53:    lhu     r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC00, 0x00001d1e ; the last bytes of memory, MPI = memory

; lhu r3, 0(r4): the last bytes of memory, MPI = all
        group   g54, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff, m=0
g54:    lhu     r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC11, 0x00001d1e ; the last bytes of memory, MPI = all

; lhu r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g55, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g55:    lhu     r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0x0000fffe, 0x1d1e1f1f, CC22, 0x00001d1e ; the last bytes of memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): over the end of memory, MPI = memory
        group   g56, in=1<<4, out=1<<3, m=0
g56:    lhu     r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lhu r3, 0(r4): over the end of memory, MPI = all
        group   g57, in=1<<4, out=1<<3, size=0xffffffff, m=0
g57:    lhu     r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lhu r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g58, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g58:    lhu     r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): beyond memory, MPI = memory
        group   g59, in=1<<4, out=1<<3, m=0
g59:    lhu     r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lhu r3, 0(r4): beyond memory, MPI = all
        group   g60, in=1<<4, out=1<<3, size=0xffffffff, m=0
g60:    lhu     r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lhu r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g61, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g61:    lhu     r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lhu r3, 0(r4): 2^31, MPI = memory
        group   g62, in=1<<4, out=1<<3, m=0
g62:    lhu     r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lhu r3, 0(r4): 2^31, MPI = all
        group   g63, in=1<<4, out=1<<3, size=0xffffffff, m=0
g63:    lhu     r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lhu r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g64, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g64:    lhu     r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lhu r3, 0(r4): up to 2^32, MPI = memory
        group   g65, in=1<<4, out=1<<3, m=0
g65:    lhu     r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0xfffffffe, CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; lhu r3, 0(r4): up to 2^32, MPI = all
        group   g66, in=1<<4, out=1<<3, size=0xffffffff, m=0
g66:    lhu     r3, 0(r4)
        si      255
        rows    g66, 1
        .word   0xfffffffe, CC11+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; lhu r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g67, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g67:    lhu     r3, 0(r4)
        si      255
        rows    g67, 1
        .word   0xfffffffe, CC22+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; lhu r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g68, in=1<<4, out=1<<3, m=0
g68:    lhu     r3, 0(r4)
        si      255
        rows    g68, 1
        .word   0xfffffffe, CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; lhu r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g69, in=1<<4, out=1<<3, size=0xffffffff, m=0
g69:    lhu     r3, 0(r4)
        si      255
        rows    g69, 1
        .word   0xfffffffe, CC00+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; lhu r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g70, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g70:    lhu     r3, 0(r4)
        si      255
        rows    g70, 1
        .word   0xfffffffe, CC11+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lhu r3, 0(r4): below MPI.base
        group   g71, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g71:    lhu     r3, 0(r4)
        si      255
        rows    g71, 1
        .word   0x0000800a, 0xa8a9aaab, CC22+PROTECTION, 0x0000800a ; below MPI.base

; lhu r3, 0(r4): over MPI.base
        group   g72, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g72:    lhu     r3, 0(r4)
        si      255
        rows    g72, 1
        .word   0x0000800a, 0xa8a9aaab, CC33+PROTECTION, 0x0000800a ; over MPI.base

; lhu r3, 0(r4): at MPI.base
        group   g73, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g73:    lhu     r3, 0(r4)
        si      255
        rows    g73, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0x0000aeaf ; at MPI.base

; lhu r3, 0(r4): up to the end of MPI
        group   g74, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g74:    lhu     r3, 0(r4)
        si      255
        rows    g74, 1
        .word   0x0000ffe6, 0x05060707, CC11, 0x00000506 ; up to the end of MPI

; lhu r3, 0(r4): over the end of MPI
        group   g75, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g75:    lhu     r3, 0(r4)
        si      255
        rows    g75, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lhu r3, 0(r4): at the end of MPI
        group   g76, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g76:    lhu     r3, 0(r4)
        si      255
        rows    g76, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lhu r3, 0(r4): misaligned by 1, inside
        group   g77, in=1<<4, out=1<<3, min=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g77:    lhu     r3, 0(r4)
        si      255
        rows    g77, 1
        .word   0x00008011, 0xb0b1b2b3, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lhu r3, 0(r4): misaligned by 1, outside MPI too
        group   g78, in=1<<4, out=1<<3, min=1<<0, base=0x0000800c, size=0x00007fdc, m=0
g78:    lhu     r3, 0(r4)
        si      255
        rows    g78, 1
        .word   0x00008001, 0xa0a1a2a3, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lhu r3, 0(r4): misaligned by 1, beyond memory too
        group   g79, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g79:    lhu     r3, 0(r4)
        si      255
        rows    g79, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lhu r3, 0(r4): MPI.base is odd
        group   g80, in=1<<4, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g80:    lhu     r3, 0(r4)
        si      255
        rows    g80, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lhu r3, 0(r4): the end of MPI is odd
        group   g81, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g81:    lhu     r3, 0(r4)
        si      255
        rows    g81, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lhu r3, 0(r4): one byte too much
        group   g82, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g82:    lhu     r3, 0(r4)
        si      255
        rows    g82, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
