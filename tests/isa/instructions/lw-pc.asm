; SPDX-License-Identifier: MIT
;
; lw, PC-relative form: rd = word
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 152
        .equ    isa_users, 113
        .include "isa.inc"

; lw r3, isa_low+0
        group   g1, out=1<<3, min=1<<0
g1:     lw      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0xffffffff, CC22, 0xffffffff ; load -1
        .word   0x7fffffff, CC33, 0x7fffffff ; load 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; load -2^31

; lw r3, isa_low+20
        group   g2, out=1<<3, min=1<<5
g2:     lw      r3, isa_low+20
        si      255
        rows    g2, 38
        .word   0, CC11, 0 ; load 0
        .word   1, CC22, 1 ; load 1
        .word   0xffffffff, CC33, 0xffffffff ; load -1
        .word   0x7fffffff, CC00, 0x7fffffff ; load 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; load -2^31
        .word   0x55555555, CC22, 0x55555555 ; load 0x55555555
        .word   0xaaaaaaaa, CC33, 0xaaaaaaaa ; load 0xaaaaaaaa
        .word   2, CC00, 2 ; load 2
        .word   4, CC11, 4 ; load 4
        .word   8, CC22, 8 ; load 8
        .word   0x00000010, CC33, 0x00000010 ; load 16
        .word   0x00000020, CC00, 0x00000020 ; load 32
        .word   0x00000040, CC11, 0x00000040 ; load 64
        .word   0x00000080, CC22, 0x00000080 ; load 128
        .word   0x00000100, CC33, 0x00000100 ; load 256
        .word   0x00000200, CC00, 0x00000200 ; load 512
        .word   0x00000400, CC11, 0x00000400 ; load 0x400
        .word   0x00000800, CC22, 0x00000800 ; load 0x800
        .word   0x00001000, CC33, 0x00001000 ; load 0x1000
        .word   0x00002000, CC00, 0x00002000 ; load 0x2000
        .word   0x00004000, CC11, 0x00004000 ; load 0x4000
        .word   0x00008000, CC22, 0x00008000 ; load 0x8000
        .word   0x00010000, CC33, 0x00010000 ; load 2^16
        .word   0x00020000, CC00, 0x00020000 ; load 2^17
        .word   0x00040000, CC11, 0x00040000 ; load 2^18
        .word   0x00080000, CC22, 0x00080000 ; load 2^19
        .word   0x00100000, CC33, 0x00100000 ; load 2^20
        .word   0x00200000, CC00, 0x00200000 ; load 2^21
        .word   0x00400000, CC11, 0x00400000 ; load 2^22
        .word   0x00800000, CC22, 0x00800000 ; load 2^23
        .word   0x01000000, CC33, 0x01000000 ; load 2^24
        .word   0x02000000, CC00, 0x02000000 ; load 2^25
        .word   0x04000000, CC11, 0x04000000 ; load 2^26
        .word   0x08000000, CC22, 0x08000000 ; load 2^27
        .word   0x10000000, CC33, 0x10000000 ; load 2^28
        .word   0x20000000, CC00, 0x20000000 ; load 2^29
        .word   0x40000000, CC11, 0x40000000 ; load 2^30
        .word   0x781df9b2, CC22, 0x781df9b2 ; load 0x781df9b2

; lw r3, isa_high+0
        group   g3, out=1<<3, min=1<<16
g3:     lw      r3, isa_high+0
        si      255
        rows    g3, 5
        .word   0, CC33, 0 ; load 0
        .word   1, CC00, 1 ; load 1
        .word   0xffffffff, CC11, 0xffffffff ; load -1
        .word   0x7fffffff, CC22, 0x7fffffff ; load 2^31-1
        .word   0x80000000, CC33, 0x80000000 ; load -2^31

; lw r3, isa_high+60
        group   g4, out=1<<3, min=1<<31
g4:     lw      r3, isa_high+60
        si      255
        rows    g4, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0xffffffff, CC22, 0xffffffff ; load -1
        .word   0x7fffffff, CC33, 0x7fffffff ; load 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; load -2^31

; lw r0, isa_low+28: rd = r0
        group   g5, min=1<<7
g5:     lw      r0, isa_low+28
        si      255
        rows    g5, 7
        .word   0, CC11 ; rd = r0
        .word   1, CC22 ; rd = r0
        .word   0xffffffff, CC33 ; rd = r0
        .word   0x7fffffff, CC00 ; rd = r0
        .word   0x80000000, CC11 ; rd = r0
        .word   0x55555555, CC22 ; rd = r0
        .word   0xaaaaaaaa, CC33 ; rd = r0

; lw r14, isa_low+28: lr
        group   g6, out=1<<14, min=1<<7
g6:     lw      r14, isa_low+28
        si      255
        rows    g6, 7
        .word   0, CC00, 0 ; lr
        .word   1, CC11, 1 ; lr
        .word   0xffffffff, CC22, 0xffffffff ; lr
        .word   0x7fffffff, CC33, 0x7fffffff ; lr
        .word   0x80000000, CC00, 0x80000000 ; lr
        .word   0x55555555, CC11, 0x55555555 ; lr
        .word   0xaaaaaaaa, CC22, 0xaaaaaaaa ; lr

; lw r15, isa_low+28: sp
        group   g7, out=1<<15, min=1<<7
g7:     lw      r15, isa_low+28
        si      255
        rows    g7, 7
        .word   0, CC33, 0 ; sp
        .word   1, CC00, 1 ; sp
        .word   0xffffffff, CC11, 0xffffffff ; sp
        .word   0x7fffffff, CC22, 0x7fffffff ; sp
        .word   0x80000000, CC33, 0x80000000 ; sp
        .word   0x55555555, CC00, 0x55555555 ; sp
        .word   0xaaaaaaaa, CC11, 0xaaaaaaaa ; sp

; lw r3, isa_high+60: the last bytes of memory, MPI = memory
        group   g8, out=1<<3, min=1<<31
g8:     lw      r3, isa_high+60
        si      255
        rows    g8, 1
        .word   0x1d1e1f1f, CC22, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; lw r3, isa_high+60: the last bytes of memory, MPI = all
        group   g9, out=1<<3, min=1<<31, size=0xffffffff
g9:     lw      r3, isa_high+60
        si      255
        rows    g9, 1
        .word   0x1d1e1f1f, CC33, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; lw r3, isa_high+60: the last bytes of memory, MPI from 4 on, over 2^32
        group   g10, out=1<<3, min=1<<31, base=4, size=0xffffffff
g10:    lw      r3, isa_high+60
        si      255
        rows    g10, 1
        .word   0x1d1e1f1f, CC00, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; lw r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g11, out=1<<3
g11:    lw      r3, isa_zero+0x10000
        si      255
        rows    g11, 1
        .word   CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lw r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g12, out=1<<3, size=0xffffffff
g12:    lw      r3, isa_zero+0x10000
        si      255
        rows    g12, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lw r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g13, out=1<<3, base=4, size=0xffffffff
g13:    lw      r3, isa_zero+0x10000
        si      255
        rows    g13, 1
        .word   CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lw r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g14, out=1<<3
g14:    lw      r3, isa_zero+0x10000
        si      255
        rows    g14, 1
        .word   CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lw r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g15, out=1<<3, size=0xffffffff
g15:    lw      r3, isa_zero+0x10000
        si      255
        rows    g15, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lw r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g16, out=1<<3, base=4, size=0xffffffff
g16:    lw      r3, isa_zero+0x10000
        si      255
        rows    g16, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lw r3, isa_zero-0x4: up to 2^32, MPI = memory
        group   g17, out=1<<3
g17:    lw      r3, isa_zero-0x4
        si      255
        rows    g17, 1
        .word   CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; lw r3, isa_zero-0x4: up to 2^32, MPI = all
        group   g18, out=1<<3, size=0xffffffff
g18:    lw      r3, isa_zero-0x4
        si      255
        rows    g18, 1
        .word   CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; lw r3, isa_zero-0x4: up to 2^32, MPI from 4 on, over 2^32
        group   g19, out=1<<3, base=4, size=0xffffffff
g19:    lw      r3, isa_zero-0x4
        si      255
        rows    g19, 1
        .word   CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g20, out=1<<3
g20:    lw      r3, isa_zero-0x4
        si      255
        rows    g20, 1
        .word   CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g21, out=1<<3, size=0xffffffff
g21:    lw      r3, isa_zero-0x4
        si      255
        rows    g21, 1
        .word   CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g22, out=1<<3, base=4, size=0xffffffff
g22:    lw      r3, isa_zero-0x4
        si      255
        rows    g22, 1
        .word   CC00+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lw r3, isa_low+8: below MPI.base
        group   g23, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g23:    lw      r3, isa_low+8
        si      255
        rows    g23, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x00008008 ; below MPI.base

; lw r3, isa_low+8: over MPI.base
        group   g24, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g24:    lw      r3, isa_low+8
        si      255
        rows    g24, 1
        .word   0xa8a9aaab, CC22+PROTECTION, 0x00008008 ; over MPI.base

; lw r3, isa_low+12: at MPI.base
        group   g25, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g25:    lw      r3, isa_low+12
        si      255
        rows    g25, 1
        .word   0xacadaeaf, CC33, 0xacadaeaf ; at MPI.base

; lw r3, isa_high+36: up to the end of MPI
        group   g26, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g26:    lw      r3, isa_high+36
        si      255
        rows    g26, 1
        .word   0x05060707, CC00, 0x05060707 ; up to the end of MPI

; lw r3, isa_high+40: over the end of MPI
        group   g27, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g27:    lw      r3, isa_high+40
        si      255
        rows    g27, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lw r3, isa_high+40: at the end of MPI
        group   g28, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g28:    lw      r3, isa_high+40
        si      255
        rows    g28, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lw r3, isa_low+17: misaligned by 1, inside
        group   g29, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g29:    lw      r3, isa_low+17
        si      255
        rows    g29, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lw r3, isa_low+1: misaligned by 1, outside MPI too
        group   g30, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g30:    lw      r3, isa_low+1
        si      255
        rows    g30, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lw r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g31, out=1<<3, base=0x0000800c, size=0x00007fdc
g31:    lw      r3, isa_zero+0x10001
        si      255
        rows    g31, 1
        .word   CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g32, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000
g32:    lw      r3, isa_low+12
        si      255
        rows    g32, 1
        .word   0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g33, out=1<<3, min=1<<26, size=0x0000ffe9
g33:    lw      r3, isa_high+40
        si      255
        rows    g33, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g34, out=1<<3, min=1<<26, size=0x0000ffeb
g34:    lw      r3, isa_high+40
        si      255
        rows    g34, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, isa_low+18: misaligned by 2, inside
        group   g35, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g35:    lw      r3, isa_low+18
        si      255
        rows    g35, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lw r3, isa_low+2: misaligned by 2, outside MPI too
        group   g36, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g36:    lw      r3, isa_low+2
        si      255
        rows    g36, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lw r3, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g37, out=1<<3, base=0x0000800c, size=0x00007fdc
g37:    lw      r3, isa_zero+0x10002
        si      255
        rows    g37, 1
        .word   CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g38, out=1<<3, min=1<<3, base=0x0000800e, size=0x00007000
g38:    lw      r3, isa_low+12
        si      255
        rows    g38, 1
        .word   0xacadaeaf, CC00+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g39, out=1<<3, min=1<<26, size=0x0000ffea
g39:    lw      r3, isa_high+40
        si      255
        rows    g39, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g40, out=1<<3, min=1<<26, size=0x0000ffeb
g40:    lw      r3, isa_high+40
        si      255
        rows    g40, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, isa_low+19: misaligned by 3, inside
        group   g41, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g41:    lw      r3, isa_low+19
        si      255
        rows    g41, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lw r3, isa_low+3: misaligned by 3, outside MPI too
        group   g42, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g42:    lw      r3, isa_low+3
        si      255
        rows    g42, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lw r3, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g43, out=1<<3, base=0x0000800c, size=0x00007fdc
g43:    lw      r3, isa_zero+0x10003
        si      255
        rows    g43, 1
        .word   CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g44, out=1<<3, min=1<<3, base=0x0000800f, size=0x00007000
g44:    lw      r3, isa_low+12
        si      255
        rows    g44, 1
        .word   0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g45, out=1<<3, min=1<<26, size=0x0000ffeb
g45:    lw      r3, isa_high+40
        si      255
        rows    g45, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g46, out=1<<3, min=1<<26, size=0x0000ffeb
g46:    lw      r3, isa_high+40
        si      255
        rows    g46, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, isa_high+60: the last bytes of memory, MPI = memory
        group   g47, out=1<<3, min=1<<31, m=0
g47:    lw      r3, isa_high+60
        si      255
        rows    g47, 1
        .word   0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; lw r3, isa_high+60: the last bytes of memory, MPI = all
        group   g48, out=1<<3, min=1<<31, size=0xffffffff, m=0
g48:    lw      r3, isa_high+60
        si      255
        rows    g48, 1
        .word   0x1d1e1f1f, CC22, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; lw r3, isa_high+60: the last bytes of memory, MPI from 4 on, over 2^32
        group   g49, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g49:    lw      r3, isa_high+60
        si      255
        rows    g49, 1
        .word   0x1d1e1f1f, CC33, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; lw r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g50, out=1<<3, m=0
g50:    lw      r3, isa_zero+0x10000
        si      255
        rows    g50, 1
        .word   CC00+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lw r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g51, out=1<<3, size=0xffffffff, m=0
g51:    lw      r3, isa_zero+0x10000
        si      255
        rows    g51, 1
        .word   CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lw r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g52, out=1<<3, base=4, size=0xffffffff, m=0
g52:    lw      r3, isa_zero+0x10000
        si      255
        rows    g52, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lw r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g53, out=1<<3, m=0
g53:    lw      r3, isa_zero+0x10000
        si      255
        rows    g53, 1
        .word   CC33+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lw r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g54, out=1<<3, size=0xffffffff, m=0
g54:    lw      r3, isa_zero+0x10000
        si      255
        rows    g54, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lw r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g55, out=1<<3, base=4, size=0xffffffff, m=0
g55:    lw      r3, isa_zero+0x10000
        si      255
        rows    g55, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lw r3, isa_zero-0x4: up to 2^32, MPI = memory
        group   g56, out=1<<3, m=0
g56:    lw      r3, isa_zero-0x4
        si      255
        rows    g56, 1
        .word   CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; lw r3, isa_zero-0x4: up to 2^32, MPI = all
        group   g57, out=1<<3, size=0xffffffff, m=0
g57:    lw      r3, isa_zero-0x4
        si      255
        rows    g57, 1
        .word   CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; lw r3, isa_zero-0x4: up to 2^32, MPI from 4 on, over 2^32
        group   g58, out=1<<3, base=4, size=0xffffffff, m=0
g58:    lw      r3, isa_zero-0x4
        si      255
        rows    g58, 1
        .word   CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g59, out=1<<3, m=0
g59:    lw      r3, isa_zero-0x4
        si      255
        rows    g59, 1
        .word   CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g60, out=1<<3, size=0xffffffff, m=0
g60:    lw      r3, isa_zero-0x4
        si      255
        rows    g60, 1
        .word   CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lw r3, isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g61, out=1<<3, base=4, size=0xffffffff, m=0
g61:    lw      r3, isa_zero-0x4
        si      255
        rows    g61, 1
        .word   CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lw r3, isa_low+8: below MPI.base
        group   g62, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g62:    lw      r3, isa_low+8
        si      255
        rows    g62, 1
        .word   0xa8a9aaab, CC00+PROTECTION, 0x00008008 ; below MPI.base

; lw r3, isa_low+8: over MPI.base
        group   g63, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g63:    lw      r3, isa_low+8
        si      255
        rows    g63, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x00008008 ; over MPI.base

; lw r3, isa_low+12: at MPI.base
        group   g64, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g64:    lw      r3, isa_low+12
        si      255
        rows    g64, 1
        .word   0xacadaeaf, CC22, 0xacadaeaf ; at MPI.base

; lw r3, isa_high+36: up to the end of MPI
        group   g65, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g65:    lw      r3, isa_high+36
        si      255
        rows    g65, 1
        .word   0x05060707, CC33, 0x05060707 ; up to the end of MPI

; lw r3, isa_high+40: over the end of MPI
        group   g66, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g66:    lw      r3, isa_high+40
        si      255
        rows    g66, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lw r3, isa_high+40: at the end of MPI
        group   g67, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g67:    lw      r3, isa_high+40
        si      255
        rows    g67, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lw r3, isa_low+17: misaligned by 1, inside
        group   g68, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g68:    lw      r3, isa_low+17
        si      255
        rows    g68, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lw r3, isa_low+1: misaligned by 1, outside MPI too
        group   g69, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g69:    lw      r3, isa_low+1
        si      255
        rows    g69, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lw r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g70, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g70:    lw      r3, isa_zero+0x10001
        si      255
        rows    g70, 1
        .word   CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g71, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g71:    lw      r3, isa_low+12
        si      255
        rows    g71, 1
        .word   0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g72, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g72:    lw      r3, isa_high+40
        si      255
        rows    g72, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g73, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g73:    lw      r3, isa_high+40
        si      255
        rows    g73, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, isa_low+18: misaligned by 2, inside
        group   g74, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g74:    lw      r3, isa_low+18
        si      255
        rows    g74, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lw r3, isa_low+2: misaligned by 2, outside MPI too
        group   g75, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g75:    lw      r3, isa_low+2
        si      255
        rows    g75, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lw r3, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g76, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g76:    lw      r3, isa_zero+0x10002
        si      255
        rows    g76, 1
        .word   CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g77, out=1<<3, min=1<<3, base=0x0000800e, size=0x00007000, m=0
g77:    lw      r3, isa_low+12
        si      255
        rows    g77, 1
        .word   0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g78, out=1<<3, min=1<<26, size=0x0000ffea, m=0
g78:    lw      r3, isa_high+40
        si      255
        rows    g78, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g79, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g79:    lw      r3, isa_high+40
        si      255
        rows    g79, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; lw r3, isa_low+19: misaligned by 3, inside
        group   g80, out=1<<3, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g80:    lw      r3, isa_low+19
        si      255
        rows    g80, 1
        .word   0xb0b1b2b3, 0xb4b5b6b7, CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lw r3, isa_low+3: misaligned by 3, outside MPI too
        group   g81, out=1<<3, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g81:    lw      r3, isa_low+3
        si      255
        rows    g81, 1
        .word   0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lw r3, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g82, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g82:    lw      r3, isa_zero+0x10003
        si      255
        rows    g82, 1
        .word   CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lw r3, isa_low+12: MPI.base is odd
        group   g83, out=1<<3, min=1<<3, base=0x0000800f, size=0x00007000, m=0
g83:    lw      r3, isa_low+12
        si      255
        rows    g83, 1
        .word   0xacadaeaf, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; lw r3, isa_high+40: the end of MPI is odd
        group   g84, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g84:    lw      r3, isa_high+40
        si      255
        rows    g84, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lw r3, isa_high+40: one byte too much
        group   g85, out=1<<3, min=1<<26, size=0x0000ffeb, m=0
g85:    lw      r3, isa_high+40
        si      255
        rows    g85, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
