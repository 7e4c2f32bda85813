; SPDX-License-Identifier: MIT
;
; lb, base form: rd = byte, sign-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 156
        .equ    isa_users, 132
        .include "isa.inc"

; lb r3, 8(r4): byte 0 of the word
        group   g1, in=1<<4, out=1<<3, min=1<<5
g1:     lb      r3, 8(r4)
        si      255
        rows    g1, 14
        .word   0x0000800c, 0, CC00, 0 ; load 0
        .word   0x0000800c, 1, CC11, 1 ; load 1
        .word   0x0000800c, 0x000000ff, CC22, 0xffffffff ; load 255
        .word   0x0000800c, 0x00000055, CC33, 0x00000055 ; load 85
        .word   0x0000800c, 0x000000aa, CC00, 0xffffffaa ; load 170
        .word   0x0000800c, 2, CC11, 2 ; load 2
        .word   0x0000800c, 4, CC22, 4 ; load 4
        .word   0x0000800c, 8, CC33, 8 ; load 8
        .word   0x0000800c, 0x00000010, CC00, 0x00000010 ; load 16
        .word   0x0000800c, 0x00000020, CC11, 0x00000020 ; load 32
        .word   0x0000800c, 0x00000040, CC22, 0x00000040 ; load 64
        .word   0x0000800c, 0x00000080, CC33, 0xffffff80 ; load 128
        .word   0x0000800c, 0x0000007f, CC00, 0x0000007f ; load 127
        .word   0x0000800c, 0x000000ef, CC11, 0xffffffef ; load 239

; lb r3, 8(r4): byte 1 of the word
        group   g2, in=1<<4, out=1<<3, min=1<<5
g2:     lb      r3, 8(r4)
        si      255
        rows    g2, 14
        .word   0x0000800d, 0x00000036, CC22, 0 ; load 0
        .word   0x0000800d, 0x0000014c, CC33, 1 ; load 1
        .word   0x0000800d, 0x0000ff33, CC00, 0xffffffff ; load 255
        .word   0x0000800d, 0x000055e1, CC11, 0x00000055 ; load 85
        .word   0x0000800d, 0x0000aaad, CC22, 0xffffffaa ; load 170
        .word   0x0000800d, 0x000002ec, CC33, 2 ; load 2
        .word   0x0000800d, 0x000004c8, CC00, 4 ; load 4
        .word   0x0000800d, 0x000008d2, CC11, 8 ; load 8
        .word   0x0000800d, 0x00001024, CC22, 0x00000010 ; load 16
        .word   0x0000800d, 0x0000205a, CC33, 0x00000020 ; load 32
        .word   0x0000800d, 0x000040ff, CC00, 0x00000040 ; load 64
        .word   0x0000800d, 0x000080d5, CC11, 0xffffff80 ; load 128
        .word   0x0000800d, 0x00007f81, CC22, 0x0000007f ; load 127
        .word   0x0000800d, 0x0000e030, CC33, 0xffffffe0 ; load 224

; lb r3, 8(r4): byte 2 of the word
        group   g3, in=1<<4, out=1<<3, min=1<<5
g3:     lb      r3, 8(r4)
        si      255
        rows    g3, 14
        .word   0x0000800e, 0x00006c97, CC00, 0 ; load 0
        .word   0x0000800e, 0x0001cb2c, CC11, 1 ; load 1
        .word   0x0000800e, 0x00ff5120, CC22, 0xffffffff ; load 255
        .word   0x0000800e, 0x0055c049, CC33, 0x00000055 ; load 85
        .word   0x0000800e, 0x00aa68a1, CC00, 0xffffffaa ; load 170
        .word   0x0000800e, 0x000286fa, CC11, 2 ; load 2
        .word   0x0000800e, 0x0004a96a, CC22, 4 ; load 4
        .word   0x0000800e, 0x000865fa, CC33, 8 ; load 8
        .word   0x0000800e, 0x00106062, CC00, 0x00000010 ; load 16
        .word   0x0000800e, 0x0020f0e4, CC11, 0x00000020 ; load 32
        .word   0x0000800e, 0x0040900a, CC22, 0x00000040 ; load 64
        .word   0x0000800e, 0x0080f6bc, CC33, 0xffffff80 ; load 128
        .word   0x0000800e, 0x007f2737, CC00, 0x0000007f ; load 127
        .word   0x0000800e, 0x00cc3540, CC11, 0xffffffcc ; load 204

; lb r3, 8(r4): byte 3 of the word
        group   g4, in=1<<4, out=1<<3, min=1<<5
g4:     lb      r3, 8(r4)
        si      255
        rows    g4, 14
        .word   0x0000800f, 0x00ecb897, CC22, 0 ; load 0
        .word   0x0000800f, 0x01d5a2a4, CC33, 1 ; load 1
        .word   0x0000800f, 0xff40c2d8, CC00, 0xffffffff ; load 255
        .word   0x0000800f, 0x5503ce0c, CC11, 0x00000055 ; load 85
        .word   0x0000800f, 0xaafcb085, CC22, 0xffffffaa ; load 170
        .word   0x0000800f, 0x0204be13, CC33, 2 ; load 2
        .word   0x0000800f, 0x04ac4b77, CC00, 4 ; load 4
        .word   0x0000800f, 0x0812eae1, CC11, 8 ; load 8
        .word   0x0000800f, 0x10049016, CC22, 0x00000010 ; load 16
        .word   0x0000800f, 0x209f7a39, CC33, 0x00000020 ; load 32
        .word   0x0000800f, 0x409b7665, CC00, 0x00000040 ; load 64
        .word   0x0000800f, 0x80c781a6, CC11, 0xffffff80 ; load 128
        .word   0x0000800f, 0x7faf0a41, CC22, 0x0000007f ; load 127
        .word   0x0000800f, 0xaeb7dfe1, CC33, 0xffffffae ; load 174

; lb r3, 0(r4): displacement
        group   g5, in=1<<4, out=1<<3, min=1<<6|1<<20
g5:     lb      r3, 0(r4)
        si      255
        rows    g5, 2
        .word   0x00008018, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xffffffbb ; 0x8018
        .word   0x0000ffd0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xfffffff3 ; 0xffd0

; lb r3, 4(r4): displacement
        group   g6, in=1<<4, out=1<<3, min=1<<6|1<<20
g6:     lb      r3, 4(r4)
        si      255
        rows    g6, 2
        .word   0x00008014, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xffffffbb ; 0x8018
        .word   0x0000ffcc, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xfffffff3 ; 0xffd0

; lb r3, -4(r4): displacement
        group   g7, in=1<<4, out=1<<3, min=1<<6|1<<20
g7:     lb      r3, -4(r4)
        si      255
        rows    g7, 2
        .word   0x0000801c, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xffffffbb ; 0x8018
        .word   0x0000ffd4, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xfffffff3 ; 0xffd0

; lb r3, 32767(r4): displacement
        group   g8, in=1<<4, out=1<<3, min=1<<6|1<<20
g8:     lb      r3, 32767(r4)
        si      255
        rows    g8, 2
        .word   0x00000019, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xffffffbb ; 0x8018
        .word   0x00007fd1, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xfffffff3 ; 0xffd0

; lb r3, -32768(r4): displacement
        group   g9, in=1<<4, out=1<<3, min=1<<6|1<<20
g9:     lb      r3, -32768(r4)
        si      255
        rows    g9, 2
        .word   0x00010018, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xffffffbb ; 0x8018
        .word   0x00017fd0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xfffffff3 ; 0xffd0

; lb r3, 32764(r4): displacement
        group   g10, in=1<<4, out=1<<3, min=1<<6|1<<20
g10:    lb      r3, 32764(r4)
        si      255
        rows    g10, 2
        .word   0x0000001c, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xffffffbb ; 0x8018
        .word   0x00007fd4, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xfffffff3 ; 0xffd0

; lb r3, 256(r4): displacement
        group   g11, in=1<<4, out=1<<3, min=1<<6|1<<20
g11:    lb      r3, 256(r4)
        si      255
        rows    g11, 2
        .word   0x00007f18, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xffffffbb ; 0x8018
        .word   0x0000fed0, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xfffffff3 ; 0xffd0

; lb r3, 8(r4): wraps at 2^32
        group   g12, in=1<<4, out=1<<3
g12:    lb      r3, 8(r4)
        si      255
        rows    g12, 2
        .word   0xfffffff8, CC22, 0 ; 0xfffffff8 + 8
        .word   0xfffffffc, CC33, 0 ; 0xfffffffc + 8

; lb r3, 0(r0): r0 as base
        group   g13, out=1<<3
g13:    lb      r3, 0(r0)
        si      255
        rows    g13, 4
        .word   CC00, 0 ; address 0
        .word   CC11, 0 ; address 0
        .word   CC22, 0 ; address 0
        .word   CC33, 0 ; address 0

; lb r3, -64(r0): r0 as base, below 0
        group   g14, out=1<<3
g14:    lb      r3, -64(r0)
        si      255
        rows    g14, 1
        .word   CC00+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; lb r4, 0(r4): rd == ra
        group   g15, in=1<<4, out=1<<4, min=1<<7
g15:    lb      r4, 0(r4)
        si      255
        rows    g15, 7
        .word   0x0000801c, 0, CC11, 0 ; rd == ra: 0
        .word   0x0000801c, 1, CC22, 1 ; rd == ra: 1
        .word   0x0000801c, 0xffffffff, CC33, 0xffffffff ; rd == ra: -1
        .word   0x0000801c, 0x7fffffff, CC00, 0xffffffff ; rd == ra: 2^31-1
        .word   0x0000801c, 0x80000000, CC11, 0 ; rd == ra: -2^31
        .word   0x0000801c, 0x55555555, CC22, 0x00000055 ; rd == ra: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC33, 0xffffffaa ; rd == ra: 0xaaaaaaaa

; lb r0, 0(r4): rd = r0
        group   g16, in=1<<4, min=1<<7
g16:    lb      r0, 0(r4)
        si      255
        rows    g16, 7
        .word   0x0000801c, 0, CC00 ; rd = r0: 0
        .word   0x0000801c, 1, CC11 ; rd = r0: 1
        .word   0x0000801c, 0xffffffff, CC22 ; rd = r0: -1
        .word   0x0000801c, 0x7fffffff, CC33 ; rd = r0: 2^31-1
        .word   0x0000801c, 0x80000000, CC00 ; rd = r0: -2^31
        .word   0x0000801c, 0x55555555, CC11 ; rd = r0: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC22 ; rd = r0: 0xaaaaaaaa

; lb r15, 0(r14): sp, lr
        group   g17, in=1<<14, out=1<<15, min=1<<7
g17:    lb      r15, 0(r14)
        si      255
        rows    g17, 7
        .word   0x0000801c, 0, CC33, 0 ; sp, lr: 0
        .word   0x0000801c, 1, CC00, 1 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC11, 0xffffffff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC22, 0xffffffff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC33, 0 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC00, 0x00000055 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC11, 0xffffffaa ; sp, lr: 0xaaaaaaaa

; lb r14, 0(r15): lr, sp
        group   g18, in=1<<15, out=1<<14, min=1<<7
g18:    lb      r14, 0(r15)
        si      255
        rows    g18, 7
        .word   0x0000801c, 0, CC22, 0 ; lr, sp: 0
        .word   0x0000801c, 1, CC33, 1 ; lr, sp: 1
        .word   0x0000801c, 0xffffffff, CC00, 0xffffffff ; lr, sp: -1
        .word   0x0000801c, 0x7fffffff, CC11, 0xffffffff ; lr, sp: 2^31-1
        .word   0x0000801c, 0x80000000, CC22, 0 ; lr, sp: -2^31
        .word   0x0000801c, 0x55555555, CC33, 0x00000055 ; lr, sp: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC00, 0xffffffaa ; lr, sp: 0xaaaaaaaa

; lb r0, 0(r4): rd = r0, fault
        group   g19, in=1<<4
g19:    lb      r0, 0(r4)
        si      255
        rows    g19, 3
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC22+PROTECTION, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC33+PROTECTION, 0xffffffff ; lr, sp: faults all the same

; lb r3, 0(r4): the last bytes of memory, MPI = memory
        group   g20, in=1<<4, out=1<<3, min=1<<31
g20:    lb      r3, 0(r4)
        si      255
        rows    g20, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC00, 0x0000001d ; the last bytes of memory, MPI = memory

; lb r3, 0(r4): the last bytes of memory, MPI = all
        group   g21, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff
g21:    lb      r3, 0(r4)
        si      255
        rows    g21, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC11, 0x0000001d ; the last bytes of memory, MPI = all

; lb r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff
g22:    lb      r3, 0(r4)
        si      255
        rows    g22, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): over the end of memory, MPI = memory
        group   g23, in=1<<4, out=1<<3
g23:    lb      r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lb r3, 0(r4): over the end of memory, MPI = all
        group   g24, in=1<<4, out=1<<3, size=0xffffffff
g24:    lb      r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lb r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g25, in=1<<4, out=1<<3, base=4, size=0xffffffff
g25:    lb      r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): beyond memory, MPI = memory
        group   g26, in=1<<4, out=1<<3
g26:    lb      r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lb r3, 0(r4): beyond memory, MPI = all
        group   g27, in=1<<4, out=1<<3, size=0xffffffff
g27:    lb      r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lb r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g28, in=1<<4, out=1<<3, base=4, size=0xffffffff
g28:    lb      r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): 2^31, MPI = memory
        group   g29, in=1<<4, out=1<<3
g29:    lb      r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lb r3, 0(r4): 2^31, MPI = all
        group   g30, in=1<<4, out=1<<3, size=0xffffffff
g30:    lb      r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lb r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g31, in=1<<4, out=1<<3, base=4, size=0xffffffff
g31:    lb      r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lb r3, 0(r4): up to 2^32, MPI = memory
        group   g32, in=1<<4, out=1<<3
g32:    lb      r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0xffffffff, CC00+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lb r3, 0(r4): up to 2^32, MPI = all
        group   g33, in=1<<4, out=1<<3, size=0xffffffff
g33:    lb      r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0xffffffff, CC11+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lb r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g34, in=1<<4, out=1<<3, base=4, size=0xffffffff
g34:    lb      r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0xffffffff, CC22+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lb r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g35, in=1<<4, out=1<<3
g35:    lb      r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0xffffffff, CC33+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lb r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g36, in=1<<4, out=1<<3, size=0xffffffff
g36:    lb      r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0xffffffff, CC00+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lb r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g37, in=1<<4, out=1<<3, base=4, size=0xffffffff
g37:    lb      r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0xffffffff, CC11+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lb r3, 0(r4): below MPI.base
        group   g38, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g38:    lb      r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0x0000800b, 0xa8a9aaab, CC22+PROTECTION, 0x0000800b ; below MPI.base

; lb r3, 0(r4): over MPI.base
        group   g39, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g39:    lb      r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0x0000800b, 0xa8a9aaab, CC33+PROTECTION, 0x0000800b ; over MPI.base

; lb r3, 0(r4): at MPI.base
        group   g40, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g40:    lb      r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0xffffffaf ; at MPI.base

; lb r3, 0(r4): up to the end of MPI
        group   g41, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g41:    lb      r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x0000ffe7, 0x05060707, CC11, 5 ; up to the end of MPI

; lb r3, 0(r4): over the end of MPI
        group   g42, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g42:    lb      r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lb r3, 0(r4): at the end of MPI
        group   g43, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g43:    lb      r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lb r3, 0(r4): the last bytes of memory, MPI = memory
        group   g44, in=1<<4, out=1<<3, min=1<<31, m=0
g44:    lb      r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC00, 0x0000001d ; the last bytes of memory, MPI = memory

; lb r3, 0(r4): the last bytes of memory, MPI = all
        group   g45, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff, m=0
g45:    lb      r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC11, 0x0000001d ; the last bytes of memory, MPI = all

; lb r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g46, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g46:    lb      r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x0000ffff, 0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): over the end of memory, MPI = memory
        group   g47, in=1<<4, out=1<<3, m=0
g47:    lb      r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lb r3, 0(r4): over the end of memory, MPI = all
        group   g48, in=1<<4, out=1<<3, size=0xffffffff, m=0
g48:    lb      r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lb r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g49, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g49:    lb      r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): beyond memory, MPI = memory
        group   g50, in=1<<4, out=1<<3, m=0
g50:    lb      r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lb r3, 0(r4): beyond memory, MPI = all
        group   g51, in=1<<4, out=1<<3, size=0xffffffff, m=0
g51:    lb      r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lb r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g52, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g52:    lb      r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lb r3, 0(r4): 2^31, MPI = memory
        group   g53, in=1<<4, out=1<<3, m=0
g53:    lb      r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lb r3, 0(r4): 2^31, MPI = all
        group   g54, in=1<<4, out=1<<3, size=0xffffffff, m=0
g54:    lb      r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lb r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g55, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g55:    lb      r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lb r3, 0(r4): up to 2^32, MPI = memory
        group   g56, in=1<<4, out=1<<3, m=0
g56:    lb      r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0xffffffff, CC00+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lb r3, 0(r4): up to 2^32, MPI = all
        group   g57, in=1<<4, out=1<<3, size=0xffffffff, m=0
g57:    lb      r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0xffffffff, CC11+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lb r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g58, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g58:    lb      r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0xffffffff, CC22+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lb r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g59, in=1<<4, out=1<<3, m=0
g59:    lb      r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0xffffffff, CC33+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lb r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g60, in=1<<4, out=1<<3, size=0xffffffff, m=0
g60:    lb      r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0xffffffff, CC00+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lb r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g61, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g61:    lb      r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0xffffffff, CC11+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lb r3, 0(r4): below MPI.base
        group   g62, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g62:    lb      r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x0000800b, 0xa8a9aaab, CC22+PROTECTION, 0x0000800b ; below MPI.base

; lb r3, 0(r4): over MPI.base
        group   g63, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g63:    lb      r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0x0000800b, 0xa8a9aaab, CC33+PROTECTION, 0x0000800b ; over MPI.base

; lb r3, 0(r4): at MPI.base
        group   g64, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g64:    lb      r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0xffffffaf ; at MPI.base

; lb r3, 0(r4): up to the end of MPI
        group   g65, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g65:    lb      r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0x0000ffe7, 0x05060707, CC11, 5 ; up to the end of MPI

; lb r3, 0(r4): over the end of MPI
        group   g66, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g66:    lb      r3, 0(r4)
        si      255
        rows    g66, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lb r3, 0(r4): at the end of MPI
        group   g67, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g67:    lb      r3, 0(r4)
        si      255
        rows    g67, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

        isa_end
