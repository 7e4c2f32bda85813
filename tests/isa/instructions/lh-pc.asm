; SPDX-License-Identifier: MIT
;
; lh, PC-relative form: rd = halfword, sign-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 149
        .equ    isa_users, 122
        .include "isa.inc"

; lh r3, isa_low+0
        group   g1, out=1<<3, min=1<<0
g1:     lh      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x0000ffff, CC22, 0xffffffff ; load 0xffff
        .word   0x00005555, CC33, 0x00005555 ; load 0x5555
        .word   0x0000aaaa, CC00, 0xffffaaaa ; load 0xaaaa

; lh r3, isa_low+2
        group   g2, out=1<<3, min=1<<0
g2:     lh      r3, isa_low+2
        si      255
        rows    g2, 5
        .word   0x00000309, CC11, 0 ; load 0
        .word   0x00012335, CC22, 1 ; load 1
        .word   0xffffbc79, CC33, 0xffffffff ; load 0xffff
        .word   0x55552629, CC00, 0x00005555 ; load 0x5555
        .word   0xaaaae64a, CC11, 0xffffaaaa ; load 0xaaaa

; lh r3, isa_low+20
        group   g3, out=1<<3, min=1<<5
g3:     lh      r3, isa_low+20
        si      255
        rows    g3, 22
        .word   0, CC22, 0 ; load 0
        .word   1, CC33, 1 ; load 1
        .word   0x0000ffff, CC00, 0xffffffff ; load 0xffff
        .word   0x00005555, CC11, 0x00005555 ; load 0x5555
        .word   0x0000aaaa, CC22, 0xffffaaaa ; load 0xaaaa
        .word   2, CC33, 2 ; load 2
        .word   4, CC00, 4 ; load 4
        .word   8, CC11, 8 ; load 8
        .word   0x00000010, CC22, 0x00000010 ; load 16
        .word   0x00000020, CC33, 0x00000020 ; load 32
        .word   0x00000040, CC00, 0x00000040 ; load 64
        .word   0x00000080, CC11, 0x00000080 ; load 128
        .word   0x00000100, CC22, 0x00000100 ; load 256
        .word   0x00000200, CC33, 0x00000200 ; load 512
        .word   0x00000400, CC00, 0x00000400 ; load 0x400
        .word   0x00000800, CC11, 0x00000800 ; load 0x800
        .word   0x00001000, CC22, 0x00001000 ; load 0x1000
        .word   0x00002000, CC33, 0x00002000 ; load 0x2000
        .word   0x00004000, CC00, 0x00004000 ; load 0x4000
        .word   0x00008000, CC11, 0xffff8000 ; load 0x8000
        .word   0x00007fff, CC22, 0x00007fff ; load 0x7fff
        .word   0x000038d8, CC33, 0x000038d8 ; load 0x38d8

; lh r3, isa_low+22
        group   g4, out=1<<3, min=1<<5
g4:     lh      r3, isa_low+22
        si      255
        rows    g4, 22
        .word   0x00008bab, CC00, 0 ; load 0
        .word   0x00019f17, CC11, 1 ; load 1
        .word   0xffff5f8d, CC22, 0xffffffff ; load 0xffff
        .word   0x5555eff7, CC33, 0x00005555 ; load 0x5555
        .word   0xaaaa9d63, CC00, 0xffffaaaa ; load 0xaaaa
        .word   0x000215b2, CC11, 2 ; load 2
        .word   0x00042fd4, CC22, 4 ; load 4
        .word   0x0008e49c, CC33, 8 ; load 8
        .word   0x0010c31d, CC00, 0x00000010 ; load 16
        .word   0x00201686, CC11, 0x00000020 ; load 32
        .word   0x0040b80c, CC22, 0x00000040 ; load 64
        .word   0x0080d363, CC33, 0x00000080 ; load 128
        .word   0x010007c3, CC00, 0x00000100 ; load 256
        .word   0x02002894, CC11, 0x00000200 ; load 512
        .word   0x04009061, CC22, 0x00000400 ; load 0x400
        .word   0x0800c0a0, CC33, 0x00000800 ; load 0x800
        .word   0x10003e2a, CC00, 0x00001000 ; load 0x1000
        .word   0x20004cd9, CC11, 0x00002000 ; load 0x2000
        .word   0x400028fe, CC22, 0x00004000 ; load 0x4000
        .word   0x8000193e, CC33, 0xffff8000 ; load 0x8000
        .word   0x7ffff4fc, CC00, 0x00007fff ; load 0x7fff
        .word   0x6cd33322, CC11, 0x00006cd3 ; load 0x6cd3

; lh r3, isa_high+0
        group   g5, out=1<<3, min=1<<16
g5:     lh      r3, isa_high+0
        si      255
        rows    g5, 5
        .word   0, CC22, 0 ; load 0
        .word   1, CC33, 1 ; load 1
        .word   0x0000ffff, CC00, 0xffffffff ; load 0xffff
        .word   0x00005555, CC11, 0x00005555 ; load 0x5555
        .word   0x0000aaaa, CC22, 0xffffaaaa ; load 0xaaaa

; lh r3, isa_high+2
        group   g6, out=1<<3, min=1<<16
g6:     lh      r3, isa_high+2
        si      255
        rows    g6, 5
        .word   0x0000f091, CC33, 0 ; load 0
        .word   0x00012e83, CC00, 1 ; load 1
        .word   0xffff805b, CC11, 0xffffffff ; load 0xffff
        .word   0x5555722c, CC22, 0x00005555 ; load 0x5555
        .word   0xaaaa7248, CC33, 0xffffaaaa ; load 0xaaaa

; lh r3, isa_high+60
        group   g7, out=1<<3, min=1<<31
g7:     lh      r3, isa_high+60
        si      255
        rows    g7, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x0000ffff, CC22, 0xffffffff ; load 0xffff
        .word   0x00005555, CC33, 0x00005555 ; load 0x5555
        .word   0x0000aaaa, CC00, 0xffffaaaa ; load 0xaaaa

; lh r3, isa_high+62
        group   g8, out=1<<3, min=1<<31
g8:     lh      r3, isa_high+62
        si      255
        rows    g8, 5
        .word   0x00005105, CC11, 0 ; load 0
        .word   0x00019d04, CC22, 1 ; load 1
        .word   0xffff90a3, CC33, 0xffffffff ; load 0xffff
        .word   0x5555ed4f, CC00, 0x00005555 ; load 0x5555
        .word   0xaaaa22d6, CC11, 0xffffaaaa ; load 0xaaaa

; lh r0, isa_low+28: rd = r0
        group   g9, min=1<<7
g9:     lh      r0, isa_low+28
        si      255
        rows    g9, 7
        .word   0, CC22 ; rd = r0
        .word   1, CC33 ; rd = r0
        .word   0xffffffff, CC00 ; rd = r0
        .word   0x7fffffff, CC11 ; rd = r0
        .word   0x80000000, CC22 ; rd = r0
        .word   0x55555555, CC33 ; rd = r0
        .word   0xaaaaaaaa, CC00 ; rd = r0

; lh r14, isa_low+28: lr
        group   g10, out=1<<14, min=1<<7
g10:    lh      r14, isa_low+28
        si      255
        rows    g10, 7
        .word   0, CC11, 0 ; lr
        .word   1, CC22, 1 ; lr
        .word   0xffffffff, CC33, 0xffffffff ; lr
        .word   0x7fffffff, CC00, 0xffffffff ; lr
        .word   0x80000000, CC11, 0 ; lr
        .word   0x55555555, CC22, 0x00005555 ; lr
        .word   0xaaaaaaaa, CC33, 0xffffaaaa ; lr

; lh r15, isa_low+28: sp
        group   g11, out=1<<15, min=1<<7
g11:    lh      r15, isa_low+28
        si      255
        rows    g11, 7
        .word   0, CC00, 0 ; sp
        .word   1, CC11, 1 ; sp
        .word   0xffffffff, CC22, 0xffffffff ; sp
        .word   0x7fffffff, CC33, 0xffffffff ; sp
        .word   0x80000000, CC00, 0 ; sp
        .word   0x55555555, CC11, 0x00005555 ; sp
        .word   0xaaaaaaaa, CC22, 0xffffaaaa ; sp

; lh r3, isa_high+62: the last bytes of memory, MPI = memory
        group   g12, out=1<<3, min=1<<31
g12:    lh      r3, isa_high+62
        si      255
        rows    g12, 1
        .word   0x1d1e1f1f, CC33, 0x00001d1e ; the last bytes of memory, MPI = memory

; lh r3, isa_high+62: the last bytes of memory, MPI = all
        group   g13, out=1<<3, min=1<<31, size=0xffffffff
g13:    lh      r3, isa_high+62
        si      255
        rows    g13, 1
        .word   0x1d1e1f1f, CC00, 0x00001d1e ; the last bytes of memory, MPI = all

; lh r3, isa_high+62: the last bytes of memory, MPI from 4 on, over 2^32
        group   g14, out=1<<3, min=1<<31, base=4, size=0xffffffff
g14:    lh      r3, isa_high+62
        si      255
        rows    g14, 1
        .word   0x1d1e1f1f, CC11, 0x00001d1e ; the last bytes of memory, MPI from 4 on, over 2^32

; lh r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g15, out=1<<3
g15:    lh      r3, isa_zero+0x10000
        si      255
        rows    g15, 1
        .word   CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lh r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g16, out=1<<3, size=0xffffffff
g16:    lh      r3, isa_zero+0x10000
        si      255
        rows    g16, 1
        .word   CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lh r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g17, out=1<<3, base=4, size=0xffffffff
g17:    lh      r3, isa_zero+0x10000
        si      255
        rows    g17, 1
        .word   CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lh r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g18, out=1<<3
g18:    lh      r3, isa_zero+0x10000
        si      255
        rows    g18, 1
        .word   CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lh r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g19, out=1<<3, size=0xffffffff
g19:    lh      r3, isa_zero+0x10000
        si      255
        rows    g19, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lh r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g20, out=1<<3, base=4, size=0xffffffff
g20:    lh      r3, isa_zero+0x10000
        si      255
        rows    g20, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lh r3, isa_zero-0x2: up to 2^32, MPI = memory
        group   g21, out=1<<3
g21:    lh      r3, isa_zero-0x2
        si      255
        rows    g21, 1
        .word   CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; lh r3, isa_zero-0x2: up to 2^32, MPI = all
        group   g22, out=1<<3, size=0xffffffff
g22:    lh      r3, isa_zero-0x2
        si      255
        rows    g22, 1
        .word   CC11+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; lh r3, isa_zero-0x2: up to 2^32, MPI from 4 on, over 2^32
        group   g23, out=1<<3, base=4, size=0xffffffff
g23:    lh      r3, isa_zero-0x2
        si      255
        rows    g23, 1
        .word   CC22+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI = memory
        group   g24, out=1<<3
g24:    lh      r3, isa_zero-0x2
        si      255
        rows    g24, 1
        .word   CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI = all
        group   g25, out=1<<3, size=0xffffffff
g25:    lh      r3, isa_zero-0x2
        si      255
        rows    g25, 1
        .word   CC00+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g26, out=1<<3, base=4, size=0xffffffff
g26:    lh      r3, isa_zero-0x2
        si      255
        rows    g26, 1
        .word   CC11+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lh r3, isa_low+10: below MPI.base
        group   g27, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g27:    lh      r3, isa_low+10
        si      255
        rows    g27, 1
        .word   0xa8a9aaab, CC22+PROTECTION, 0x0000800a ; below MPI.base

; lh r3, isa_low+10: over MPI.base
        group   g28, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g28:    lh      r3, isa_low+10
        si      255
        rows    g28, 1
        .word   0xa8a9aaab, CC33+PROTECTION, 0x0000800a ; over MPI.base

; lh r3, isa_low+12: at MPI.base
        group   g29, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g29:    lh      r3, isa_low+12
        si      255
        rows    g29, 1
        .word   0xacadaeaf, CC00, 0xffffaeaf ; at MPI.base

; lh r3, isa_high+38: up to the end of MPI
        group   g30, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g30:    lh      r3, isa_high+38
        si      255
        rows    g30, 1
        .word   0x05060707, CC11, 0x00000506 ; up to the end of MPI

; lh r3, isa_high+40: over the end of MPI
        group   g31, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g31:    lh      r3, isa_high+40
        si      255
        rows    g31, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lh r3, isa_high+40: at the end of MPI
        group   g32, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g32:    lh      r3, isa_high+40
        si      255
        rows    g32, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lh r3, isa_low+17: misaligned by 1, inside
        group   g33, out=1<<3, min=1<<4, base=0x0000800c, size=0x00007fdc
g33:    lh      r3, isa_low+17
        si      255
        rows    g33, 1
        .word   0xb0b1b2b3, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lh r3, isa_low+1: misaligned by 1, outside MPI too
        group   g34, out=1<<3, min=1<<0, base=0x0000800c, size=0x00007fdc
g34:    lh      r3, isa_low+1
        si      255
        rows    g34, 1
        .word   0xa0a1a2a3, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lh r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g35, out=1<<3, base=0x0000800c, size=0x00007fdc
g35:    lh      r3, isa_zero+0x10001
        si      255
        rows    g35, 1
        .word   CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lh r3, isa_low+12: MPI.base is odd
        group   g36, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000
g36:    lh      r3, isa_low+12
        si      255
        rows    g36, 1
        .word   0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; lh r3, isa_high+40: the end of MPI is odd
        group   g37, out=1<<3, min=1<<26, size=0x0000ffe9
g37:    lh      r3, isa_high+40
        si      255
        rows    g37, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lh r3, isa_high+40: one byte too much
        group   g38, out=1<<3, min=1<<26, size=0x0000ffe9
g38:    lh      r3, isa_high+40
        si      255
        rows    g38, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; lh r3, isa_high+62: the last bytes of memory, MPI = memory
        group   g39, out=1<<3, min=1<<31, m=0
g39:    lh      r3, isa_high+62
        si      255
        rows    g39, 1
        .word   0x1d1e1f1f, CC22, 0x00001d1e ; the last bytes of memory, MPI = memory

; lh r3, isa_high+62: the last bytes of memory, MPI = all
        group   g40, out=1<<3, min=1<<31, size=0xffffffff, m=0
g40:    lh      r3, isa_high+62
        si      255
        rows    g40, 1
        .word   0x1d1e1f1f, CC33, 0x00001d1e ; the last bytes of memory, MPI = all

; lh r3, isa_high+62: the last bytes of memory, MPI from 4 on, over 2^32
        group   g41, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g41:    lh      r3, isa_high+62
        si      255
        rows    g41, 1
        .word   0x1d1e1f1f, CC00, 0x00001d1e ; the last bytes of memory, MPI from 4 on, over 2^32

; lh r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g42, out=1<<3, m=0
g42:    lh      r3, isa_zero+0x10000
        si      255
        rows    g42, 1
        .word   CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lh r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g43, out=1<<3, size=0xffffffff, m=0
g43:    lh      r3, isa_zero+0x10000
        si      255
        rows    g43, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lh r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g44, out=1<<3, base=4, size=0xffffffff, m=0
g44:    lh      r3, isa_zero+0x10000
        si      255
        rows    g44, 1
        .word   CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lh r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g45, out=1<<3, m=0
g45:    lh      r3, isa_zero+0x10000
        si      255
        rows    g45, 1
        .word   CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lh r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g46, out=1<<3, size=0xffffffff, m=0
g46:    lh      r3, isa_zero+0x10000
        si      255
        rows    g46, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lh r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g47, out=1<<3, base=4, size=0xffffffff, m=0
g47:    lh      r3, isa_zero+0x10000
        si      255
        rows    g47, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lh r3, isa_zero-0x2: up to 2^32, MPI = memory
        group   g48, out=1<<3, m=0
g48:    lh      r3, isa_zero-0x2
        si      255
        rows    g48, 1
        .word   CC33+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; lh r3, isa_zero-0x2: up to 2^32, MPI = all
        group   g49, out=1<<3, size=0xffffffff, m=0
g49:    lh      r3, isa_zero-0x2
        si      255
        rows    g49, 1
        .word   CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; lh r3, isa_zero-0x2: up to 2^32, MPI from 4 on, over 2^32
        group   g50, out=1<<3, base=4, size=0xffffffff, m=0
g50:    lh      r3, isa_zero-0x2
        si      255
        rows    g50, 1
        .word   CC11+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI = memory
        group   g51, out=1<<3, m=0
g51:    lh      r3, isa_zero-0x2
        si      255
        rows    g51, 1
        .word   CC22+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI = all
        group   g52, out=1<<3, size=0xffffffff, m=0
g52:    lh      r3, isa_zero-0x2
        si      255
        rows    g52, 1
        .word   CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; lh r3, isa_zero-0x2: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g53, out=1<<3, base=4, size=0xffffffff, m=0
g53:    lh      r3, isa_zero-0x2
        si      255
        rows    g53, 1
        .word   CC00+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lh r3, isa_low+10: below MPI.base
        group   g54, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g54:    lh      r3, isa_low+10
        si      255
        rows    g54, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x0000800a ; below MPI.base

; lh r3, isa_low+10: over MPI.base
        group   g55, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g55:    lh      r3, isa_low+10
        si      255
        rows    g55, 1
        .word   0xa8a9aaab, CC22+PROTECTION, 0x0000800a ; over MPI.base

; lh r3, isa_low+12: at MPI.base
        group   g56, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g56:    lh      r3, isa_low+12
        si      255
        rows    g56, 1
        .word   0xacadaeaf, CC33, 0xffffaeaf ; at MPI.base

; lh r3, isa_high+38: up to the end of MPI
        group   g57, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g57:    lh      r3, isa_high+38
        si      255
        rows    g57, 1
        .word   0x05060707, CC00, 0x00000506 ; up to the end of MPI

; lh r3, isa_high+40: over the end of MPI
        group   g58, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g58:    lh      r3, isa_high+40
        si      255
        rows    g58, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lh r3, isa_high+40: at the end of MPI
        group   g59, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g59:    lh      r3, isa_high+40
        si      255
        rows    g59, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lh r3, isa_low+17: misaligned by 1, inside
        group   g60, out=1<<3, min=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g60:    lh      r3, isa_low+17
        si      255
        rows    g60, 1
        .word   0xb0b1b2b3, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lh r3, isa_low+1: misaligned by 1, outside MPI too
        group   g61, out=1<<3, min=1<<0, base=0x0000800c, size=0x00007fdc, m=0
g61:    lh      r3, isa_low+1
        si      255
        rows    g61, 1
        .word   0xa0a1a2a3, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lh r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g62, out=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g62:    lh      r3, isa_zero+0x10001
        si      255
        rows    g62, 1
        .word   CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lh r3, isa_low+12: MPI.base is odd
        group   g63, out=1<<3, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g63:    lh      r3, isa_low+12
        si      255
        rows    g63, 1
        .word   0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; lh r3, isa_high+40: the end of MPI is odd
        group   g64, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g64:    lh      r3, isa_high+40
        si      255
        rows    g64, 1
        .word   0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; lh r3, isa_high+40: one byte too much
        group   g65, out=1<<3, min=1<<26, size=0x0000ffe9, m=0
g65:    lh      r3, isa_high+40
        si      255
        rows    g65, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
