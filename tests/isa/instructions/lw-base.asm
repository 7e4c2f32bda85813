; SPDX-License-Identifier: MIT
;
; lw, base form: rd = word
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 184
        .equ    isa_users, 142
        .include "isa.inc"

; lw r3, 8(r4): byte 0 of the word
        group   g1, in=1<<4, out=1<<3, min=1<<5
g1:     lw      r3, 8(r4)
        si      255
        rows    g1, 38
        .word   0x0000800c, 0, CC00, 0 ; load 0
        .word   0x0000800c, 1, CC11, 1 ; load 1
        .word   0x0000800c, 0xffffffff, CC22, 0xffffffff ; load -1
        .word   0x0000800c, 0x7fffffff, CC33, 0x7fffffff ; load 2^31-1
        .word   0x0000800c, 0x80000000, CC00, 0x80000000 ; load -2^31
        .word   0x0000800c, 0x55555555, CC11, 0x55555555 ; load 0x55555555
        .word   0x0000800c, 0xaaaaaaaa, CC22, 0xaaaaaaaa ; load 0xaaaaaaaa
        .word   0x0000800c, 2, CC33, 2 ; load 2
        .word   0x0000800c, 4, CC00, 4 ; load 4
        .word   0x0000800c, 8, CC11, 8 ; load 8
        .word   0x0000800c, 0x00000010, CC22, 0x00000010 ; load 16
        .word   0x0000800c, 0x00000020, CC33, 0x00000020 ; load 32
        .word   0x0000800c, 0x00000040, CC00, 0x00000040 ; load 64
        .word   0x0000800c, 0x00000080, CC11, 0x00000080 ; load 128
        .word   0x0000800c, 0x00000100, CC22, 0x00000100 ; load 256
        .word   0x0000800c, 0x00000200, CC33, 0x00000200 ; load 512
        .word   0x0000800c, 0x00000400, CC00, 0x00000400 ; load 0x400
        .word   0x0000800c, 0x00000800, CC11, 0x00000800 ; load 0x800
        .word   0x0000800c, 0x00001000, CC22, 0x00001000 ; load 0x1000
        .word   0x0000800c, 0x00002000, CC33, 0x00002000 ; load 0x2000
        .word   0x0000800c, 0x00004000, CC00, 0x00004000 ; load 0x4000
        .word   0x0000800c, 0x00008000, CC11, 0x00008000 ; load 0x8000
        .word   0x0000800c, 0x00010000, CC22, 0x00010000 ; load 2^16
        .word   0x0000800c, 0x00020000, CC33, 0x00020000 ; load 2^17
        .word   0x0000800c, 0x00040000, CC00, 0x00040000 ; load 2^18
        .word   0x0000800c, 0x00080000, CC11, 0x00080000 ; load 2^19
        .word   0x0000800c, 0x00100000, CC22, 0x00100000 ; load 2^20
        .word   0x0000800c, 0x00200000, CC33, 0x00200000 ; load 2^21
        .word   0x0000800c, 0x00400000, CC00, 0x00400000 ; load 2^22
        .word   0x0000800c, 0x00800000, CC11, 0x00800000 ; load 2^23
        .word   0x0000800c, 0x01000000, CC22, 0x01000000 ; load 2^24
        .word   0x0000800c, 0x02000000, CC33, 0x02000000 ; load 2^25
        .word   0x0000800c, 0x04000000, CC00, 0x04000000 ; load 2^26
        .word   0x0000800c, 0x08000000, CC11, 0x08000000 ; load 2^27
        .word   0x0000800c, 0x10000000, CC22, 0x10000000 ; load 2^28
        .word   0x0000800c, 0x20000000, CC33, 0x20000000 ; load 2^29
        .word   0x0000800c, 0x40000000, CC00, 0x40000000 ; load 2^30
        .word   0x0000800c, 0x3087a366, CC11, 0x3087a366 ; load 0x3087a366

; lw r3, 0(r4): displacement
        group   g2, in=1<<4, out=1<<3, min=1<<6|1<<20
g2:     lw      r3, 0(r4)
        si      255
        rows    g2, 2
        .word   0x00008018, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xb8b9babb ; 0x8018
        .word   0x0000ffd0, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xf0f1f2f3 ; 0xffd0

; lw r3, 4(r4): displacement
        group   g3, in=1<<4, out=1<<3, min=1<<6|1<<20
g3:     lw      r3, 4(r4)
        si      255
        rows    g3, 2
        .word   0x00008014, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xb8b9babb ; 0x8018
        .word   0x0000ffcc, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xf0f1f2f3 ; 0xffd0

; lw r3, -4(r4): displacement
        group   g4, in=1<<4, out=1<<3, min=1<<6|1<<20
g4:     lw      r3, -4(r4)
        si      255
        rows    g4, 2
        .word   0x0000801c, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xb8b9babb ; 0x8018
        .word   0x0000ffd4, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xf0f1f2f3 ; 0xffd0

; lw r3, 32764(r4): displacement
        group   g5, in=1<<4, out=1<<3, min=1<<6|1<<20
g5:     lw      r3, 32764(r4)
        si      255
        rows    g5, 2
        .word   0x0000001c, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xb8b9babb ; 0x8018
        .word   0x00007fd4, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xf0f1f2f3 ; 0xffd0

; lw r3, -32768(r4): displacement
        group   g6, in=1<<4, out=1<<3, min=1<<6|1<<20
g6:     lw      r3, -32768(r4)
        si      255
        rows    g6, 2
        .word   0x00010018, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xb8b9babb ; 0x8018
        .word   0x00017fd0, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xf0f1f2f3 ; 0xffd0

; lw r3, 32764(r4): displacement
        group   g7, in=1<<4, out=1<<3, min=1<<6|1<<20
g7:     lw      r3, 32764(r4)
        si      255
        rows    g7, 2
        .word   0x0000001c, 0xb8b9babb, 0xf0f1f2f3, CC00, 0xb8b9babb ; 0x8018
        .word   0x00007fd4, 0xb8b9babb, 0xf0f1f2f3, CC11, 0xf0f1f2f3 ; 0xffd0

; lw r3, 256(r4): displacement
        group   g8, in=1<<4, out=1<<3, min=1<<6|1<<20
g8:     lw      r3, 256(r4)
        si      255
        rows    g8, 2
        .word   0x00007f18, 0xb8b9babb, 0xf0f1f2f3, CC22, 0xb8b9babb ; 0x8018
        .word   0x0000fed0, 0xb8b9babb, 0xf0f1f2f3, CC33, 0xf0f1f2f3 ; 0xffd0

; lw r3, 1(r4): odd displacement
        group   g9, in=1<<4, out=1<<3
g9:     lw      r3, 1(r4)
        si      255
        rows    g9, 2
        .word   0x00008010, CC00+ALIGNMENT, 0x00008011 ; misaligned by the displacement
        .word   0x00008010, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; lw r3, -1(r4): odd displacement
        group   g10, in=1<<4, out=1<<3
g10:    lw      r3, -1(r4)
        si      255
        rows    g10, 2
        .word   0x00008010, CC22+ALIGNMENT, 0x0000800f ; misaligned by the displacement
        .word   0x00008012, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; lw r3, 3(r4): odd displacement
        group   g11, in=1<<4, out=1<<3
g11:    lw      r3, 3(r4)
        si      255
        rows    g11, 2
        .word   0x00008010, CC00+ALIGNMENT, 0x00008013 ; misaligned by the displacement
        .word   0x0000800e, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; lw r3, -32767(r4): odd displacement
        group   g12, in=1<<4, out=1<<3
g12:    lw      r3, -32767(r4)
        si      255
        rows    g12, 2
        .word   0x00008010, CC22+ALIGNMENT, 0x00000011 ; misaligned by the displacement
        .word   0x00010010, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; lw r3, 32767(r4): odd displacement
        group   g13, in=1<<4, out=1<<3
g13:    lw      r3, 32767(r4)
        si      255
        rows    g13, 2
        .word   0x00008010, CC00+ALIGNMENT, 0x0001000f ; misaligned by the displacement
        .word   0x00000012, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; lw r3, 8(r4): wraps at 2^32
        group   g14, in=1<<4, out=1<<3
g14:    lw      r3, 8(r4)
        si      255
        rows    g14, 2
        .word   0xfffffff8, CC22, 0x00000600 ; 0xfffffff8 + 8
        .word   0xfffffffc, CC33, 0 ; 0xfffffffc + 8

; lw r3, 0(r0): r0 as base
        group   g15, out=1<<3
g15:    lw      r3, 0(r0)
        si      255
        rows    g15, 4
        .word   CC00, 0x00000600 ; address 0
        .word   CC11, 0x00000600 ; address 0
        .word   CC22, 0x00000600 ; address 0
        .word   CC33, 0x00000600 ; address 0

; lw r3, -64(r0): r0 as base, below 0
        group   g16, out=1<<3
g16:    lw      r3, -64(r0)
        si      255
        rows    g16, 1
        .word   CC00+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; lw r4, 0(r4): rd == ra
        group   g17, in=1<<4, out=1<<4, min=1<<7
g17:    lw      r4, 0(r4)
        si      255
        rows    g17, 7
        .word   0x0000801c, 0, CC11, 0 ; rd == ra: 0
        .word   0x0000801c, 1, CC22, 1 ; rd == ra: 1
        .word   0x0000801c, 0xffffffff, CC33, 0xffffffff ; rd == ra: -1
        .word   0x0000801c, 0x7fffffff, CC00, 0x7fffffff ; rd == ra: 2^31-1
        .word   0x0000801c, 0x80000000, CC11, 0x80000000 ; rd == ra: -2^31
        .word   0x0000801c, 0x55555555, CC22, 0x55555555 ; rd == ra: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC33, 0xaaaaaaaa ; rd == ra: 0xaaaaaaaa

; lw r0, 0(r4): rd = r0
        group   g18, in=1<<4, min=1<<7
g18:    lw      r0, 0(r4)
        si      255
        rows    g18, 7
        .word   0x0000801c, 0, CC00 ; rd = r0: 0
        .word   0x0000801c, 1, CC11 ; rd = r0: 1
        .word   0x0000801c, 0xffffffff, CC22 ; rd = r0: -1
        .word   0x0000801c, 0x7fffffff, CC33 ; rd = r0: 2^31-1
        .word   0x0000801c, 0x80000000, CC00 ; rd = r0: -2^31
        .word   0x0000801c, 0x55555555, CC11 ; rd = r0: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC22 ; rd = r0: 0xaaaaaaaa

; lw r15, 0(r14): sp, lr
        group   g19, in=1<<14, out=1<<15, min=1<<7
g19:    lw      r15, 0(r14)
        si      255
        rows    g19, 7
        .word   0x0000801c, 0, CC33, 0 ; sp, lr: 0
        .word   0x0000801c, 1, CC00, 1 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC11, 0xffffffff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC22, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC33, 0x80000000 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC00, 0x55555555 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC11, 0xaaaaaaaa ; sp, lr: 0xaaaaaaaa

; lw r14, 0(r15): lr, sp
        group   g20, in=1<<15, out=1<<14, min=1<<7
g20:    lw      r14, 0(r15)
        si      255
        rows    g20, 7
        .word   0x0000801c, 0, CC22, 0 ; lr, sp: 0
        .word   0x0000801c, 1, CC33, 1 ; lr, sp: 1
        .word   0x0000801c, 0xffffffff, CC00, 0xffffffff ; lr, sp: -1
        .word   0x0000801c, 0x7fffffff, CC11, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x0000801c, 0x80000000, CC22, 0x80000000 ; lr, sp: -2^31
        .word   0x0000801c, 0x55555555, CC33, 0x55555555 ; lr, sp: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC00, 0xaaaaaaaa ; lr, sp: 0xaaaaaaaa

; lw r0, 0(r4): rd = r0, fault
        group   g21, in=1<<4
g21:    lw      r0, 0(r4)
        si      255
        rows    g21, 3
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC33+ALIGNMENT, 0xffffffff ; lr, sp: faults all the same

; lw r3, 0(r4): the last bytes of memory, MPI = memory
        group   g22, in=1<<4, out=1<<3, min=1<<31
g22:    lw      r3, 0(r4)
        si      255
        rows    g22, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; lw r3, 0(r4): the last bytes of memory, MPI = all
        group   g23, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff
g23:    lw      r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; lw r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g24, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff
g24:    lw      r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC22, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): over the end of memory, MPI = memory
        group   g25, in=1<<4, out=1<<3
g25:    lw      r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lw r3, 0(r4): over the end of memory, MPI = all
        group   g26, in=1<<4, out=1<<3, size=0xffffffff
g26:    lw      r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lw r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g27, in=1<<4, out=1<<3, base=4, size=0xffffffff
g27:    lw      r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): beyond memory, MPI = memory
        group   g28, in=1<<4, out=1<<3
g28:    lw      r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lw r3, 0(r4): beyond memory, MPI = all
        group   g29, in=1<<4, out=1<<3, size=0xffffffff
g29:    lw      r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lw r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g30, in=1<<4, out=1<<3, base=4, size=0xffffffff
g30:    lw      r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): 2^31, MPI = memory
        group   g31, in=1<<4, out=1<<3
g31:    lw      r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lw r3, 0(r4): 2^31, MPI = all
        group   g32, in=1<<4, out=1<<3, size=0xffffffff
g32:    lw      r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lw r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g33, in=1<<4, out=1<<3, base=4, size=0xffffffff
g33:    lw      r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lw r3, 0(r4): up to 2^32, MPI = memory
        group   g34, in=1<<4, out=1<<3
g34:    lw      r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; lw r3, 0(r4): up to 2^32, MPI = all
        group   g35, in=1<<4, out=1<<3, size=0xffffffff
g35:    lw      r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; lw r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g36, in=1<<4, out=1<<3, base=4, size=0xffffffff
g36:    lw      r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0xfffffffc, CC22+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; lw r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g37, in=1<<4, out=1<<3
g37:    lw      r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lw r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g38, in=1<<4, out=1<<3, size=0xffffffff
g38:    lw      r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lw r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g39, in=1<<4, out=1<<3, base=4, size=0xffffffff
g39:    lw      r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0xfffffffc, CC11+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lw r3, 0(r4): below MPI.base
        group   g40, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g40:    lw      r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0x00008008, 0xa8a9aaab, CC22+PROTECTION, 0x00008008 ; below MPI.base

; lw r3, 0(r4): over MPI.base
        group   g41, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g41:    lw      r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x00008008, 0xa8a9aaab, CC33+PROTECTION, 0x00008008 ; over MPI.base

; lw r3, 0(r4): at MPI.base
        group   g42, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g42:    lw      r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0xacadaeaf ; at MPI.base

; lw r3, 0(r4): up to the end of MPI
        group   g43, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g43:    lw      r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x0000ffe4, 0x05060707, CC11, 0x05060707 ; up to the end of MPI

; lw r3, 0(r4): over the end of MPI
        group   g44, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g44:    lw      r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lw r3, 0(r4): at the end of MPI
        group   g45, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g45:    lw      r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lw r3, 0(r4): misaligned by 1, inside
        group   g46, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g46:    lw      r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lw r3, 0(r4): misaligned by 1, outside MPI too
        group   g47, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g47:    lw      r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lw r3, 0(r4): misaligned by 1, beyond memory too
        group   g48, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc
g48:    lw      r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g49, in=1<<4, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000
g49:    lw      r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g50, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9
g50:    lw      r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g51, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb
g51:    lw      r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, 0(r4): misaligned by 2, inside
        group   g52, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g52:    lw      r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lw r3, 0(r4): misaligned by 2, outside MPI too
        group   g53, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g53:    lw      r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lw r3, 0(r4): misaligned by 2, beyond memory too
        group   g54, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc
g54:    lw      r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g55, in=1<<4, out=1<<3, min=1<<3, base=0x0000800e, size=0x00007000
g55:    lw      r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0x0000800c, 0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g56, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffea
g56:    lw      r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g57, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb
g57:    lw      r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, 0(r4): misaligned by 3, inside
        group   g58, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g58:    lw      r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lw r3, 0(r4): misaligned by 3, outside MPI too
        group   g59, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g59:    lw      r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lw r3, 0(r4): misaligned by 3, beyond memory too
        group   g60, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc
g60:    lw      r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0x00010003, CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g61, in=1<<4, out=1<<3, min=1<<3, base=0x0000800f, size=0x00007000
g61:    lw      r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g62, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb
g62:    lw      r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g63, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb
g63:    lw      r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, 0(r4): the last bytes of memory, MPI = memory
        group   g64, in=1<<4, out=1<<3, min=1<<31, m=0
g64:    lw      r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC22, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; lw r3, 0(r4): the last bytes of memory, MPI = all
        group   g65, in=1<<4, out=1<<3, min=1<<31, size=0xffffffff, m=0
g65:    lw      r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC33, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; lw r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g66, in=1<<4, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g66:    lw      r3, 0(r4)
        si      255
        rows    g66, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): over the end of memory, MPI = memory
        group   g67, in=1<<4, out=1<<3, m=0
g67:    lw      r3, 0(r4)
        si      255
        rows    g67, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lw r3, 0(r4): over the end of memory, MPI = all
        group   g68, in=1<<4, out=1<<3, size=0xffffffff, m=0
g68:    lw      r3, 0(r4)
        si      255
        rows    g68, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lw r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g69, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g69:    lw      r3, 0(r4)
        si      255
        rows    g69, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): beyond memory, MPI = memory
        group   g70, in=1<<4, out=1<<3, m=0
g70:    lw      r3, 0(r4)
        si      255
        rows    g70, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lw r3, 0(r4): beyond memory, MPI = all
        group   g71, in=1<<4, out=1<<3, size=0xffffffff, m=0
g71:    lw      r3, 0(r4)
        si      255
        rows    g71, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lw r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g72, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g72:    lw      r3, 0(r4)
        si      255
        rows    g72, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lw r3, 0(r4): 2^31, MPI = memory
        group   g73, in=1<<4, out=1<<3, m=0
g73:    lw      r3, 0(r4)
        si      255
        rows    g73, 1
        .word   0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lw r3, 0(r4): 2^31, MPI = all
        group   g74, in=1<<4, out=1<<3, size=0xffffffff, m=0
g74:    lw      r3, 0(r4)
        si      255
        rows    g74, 1
        .word   0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lw r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g75, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g75:    lw      r3, 0(r4)
        si      255
        rows    g75, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lw r3, 0(r4): up to 2^32, MPI = memory
        group   g76, in=1<<4, out=1<<3, m=0
g76:    lw      r3, 0(r4)
        si      255
        rows    g76, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; lw r3, 0(r4): up to 2^32, MPI = all
        group   g77, in=1<<4, out=1<<3, size=0xffffffff, m=0
g77:    lw      r3, 0(r4)
        si      255
        rows    g77, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; lw r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g78, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g78:    lw      r3, 0(r4)
        si      255
        rows    g78, 1
        .word   0xfffffffc, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; lw r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g79, in=1<<4, out=1<<3, m=0
g79:    lw      r3, 0(r4)
        si      255
        rows    g79, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lw r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g80, in=1<<4, out=1<<3, size=0xffffffff, m=0
g80:    lw      r3, 0(r4)
        si      255
        rows    g80, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lw r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g81, in=1<<4, out=1<<3, base=4, size=0xffffffff, m=0
g81:    lw      r3, 0(r4)
        si      255
        rows    g81, 1
        .word   0xfffffffc, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lw r3, 0(r4): below MPI.base
        group   g82, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g82:    lw      r3, 0(r4)
        si      255
        rows    g82, 1
        .word   0x00008008, 0xa8a9aaab, CC00+PROTECTION, 0x00008008 ; below MPI.base

; lw r3, 0(r4): over MPI.base
        group   g83, in=1<<4, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g83:    lw      r3, 0(r4)
        si      255
        rows    g83, 1
        .word   0x00008008, 0xa8a9aaab, CC11+PROTECTION, 0x00008008 ; over MPI.base

; lw r3, 0(r4): at MPI.base
        group   g84, in=1<<4, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g84:    lw      r3, 0(r4)
        si      255
        rows    g84, 1
        .word   0x0000800c, 0xacadaeaf, CC22, 0xacadaeaf ; at MPI.base

; lw r3, 0(r4): up to the end of MPI
        group   g85, in=1<<4, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g85:    lw      r3, 0(r4)
        si      255
        rows    g85, 1
        .word   0x0000ffe4, 0x05060707, CC33, 0x05060707 ; up to the end of MPI

; lw r3, 0(r4): over the end of MPI
        group   g86, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g86:    lw      r3, 0(r4)
        si      255
        rows    g86, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lw r3, 0(r4): at the end of MPI
        group   g87, in=1<<4, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g87:    lw      r3, 0(r4)
        si      255
        rows    g87, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lw r3, 0(r4): misaligned by 1, inside
        group   g88, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g88:    lw      r3, 0(r4)
        si      255
        rows    g88, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lw r3, 0(r4): misaligned by 1, outside MPI too
        group   g89, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g89:    lw      r3, 0(r4)
        si      255
        rows    g89, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lw r3, 0(r4): misaligned by 1, beyond memory too
        group   g90, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g90:    lw      r3, 0(r4)
        si      255
        rows    g90, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g91, in=1<<4, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g91:    lw      r3, 0(r4)
        si      255
        rows    g91, 1
        .word   0x0000800c, 0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g92, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g92:    lw      r3, 0(r4)
        si      255
        rows    g92, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g93, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g93:    lw      r3, 0(r4)
        si      255
        rows    g93, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, 0(r4): misaligned by 2, inside
        group   g94, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g94:    lw      r3, 0(r4)
        si      255
        rows    g94, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lw r3, 0(r4): misaligned by 2, outside MPI too
        group   g95, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g95:    lw      r3, 0(r4)
        si      255
        rows    g95, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lw r3, 0(r4): misaligned by 2, beyond memory too
        group   g96, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g96:    lw      r3, 0(r4)
        si      255
        rows    g96, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g97, in=1<<4, out=1<<3, min=1<<3, base=0x0000800e, size=0x00007000, m=0
g97:    lw      r3, 0(r4)
        si      255
        rows    g97, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g98, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffea, m=0
g98:    lw      r3, 0(r4)
        si      255
        rows    g98, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g99, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g99:    lw      r3, 0(r4)
        si      255
        rows    g99, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, 0(r4): misaligned by 3, inside
        group   g100, in=1<<4, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g100:   lw      r3, 0(r4)
        si      255
        rows    g100, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lw r3, 0(r4): misaligned by 3, outside MPI too
        group   g101, in=1<<4, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g101:   lw      r3, 0(r4)
        si      255
        rows    g101, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lw r3, 0(r4): misaligned by 3, beyond memory too
        group   g102, in=1<<4, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g102:   lw      r3, 0(r4)
        si      255
        rows    g102, 1
        .word   0x00010003, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lw r3, 0(r4): MPI.base is odd
        group   g103, in=1<<4, out=1<<3, min=1<<3, base=0x0000800f, size=0x00007000, m=0
g103:   lw      r3, 0(r4)
        si      255
        rows    g103, 1
        .word   0x0000800c, 0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, 0(r4): the end of MPI is odd
        group   g104, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g104:   lw      r3, 0(r4)
        si      255
        rows    g104, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, 0(r4): one byte too much
        group   g105, in=1<<4, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g105:   lw      r3, 0(r4)
        si      255
        rows    g105, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
