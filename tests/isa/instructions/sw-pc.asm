; SPDX-License-Identifier: MIT
;
; sw, PC-relative form: word = rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 152
        .equ    isa_users, 113
        .include "isa.inc"

; sw r3, isa_low+0
        group   g1, in=1<<3, mout=1<<0
g1:     sw      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0 ; store 0
        .word   1, CC11, 1 ; store 1
        .word   0xffffffff, CC22, 0xffffffff ; store -1
        .word   0x7fffffff, CC33, 0x7fffffff ; store 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; store -2^31

; sw r3, isa_low+20
        group   g2, in=1<<3, mout=1<<5
g2:     sw      r3, isa_low+20
        si      255
        rows    g2, 38
        .word   0, CC11, 0 ; store 0
        .word   1, CC22, 1 ; store 1
        .word   0xffffffff, CC33, 0xffffffff ; store -1
        .word   0x7fffffff, CC00, 0x7fffffff ; store 2^31-1
        .word   0x80000000, CC11, 0x80000000 ; store -2^31
        .word   0x55555555, CC22, 0x55555555 ; store 0x55555555
        .word   0xaaaaaaaa, CC33, 0xaaaaaaaa ; store 0xaaaaaaaa
        .word   2, CC00, 2 ; store 2
        .word   4, CC11, 4 ; store 4
        .word   8, CC22, 8 ; store 8
        .word   0x00000010, CC33, 0x00000010 ; store 16
        .word   0x00000020, CC00, 0x00000020 ; store 32
        .word   0x00000040, CC11, 0x00000040 ; store 64
        .word   0x00000080, CC22, 0x00000080 ; store 128
        .word   0x00000100, CC33, 0x00000100 ; store 256
        .word   0x00000200, CC00, 0x00000200 ; store 512
        .word   0x00000400, CC11, 0x00000400 ; store 0x400
        .word   0x00000800, CC22, 0x00000800 ; store 0x800
        .word   0x00001000, CC33, 0x00001000 ; store 0x1000
        .word   0x00002000, CC00, 0x00002000 ; store 0x2000
        .word   0x00004000, CC11, 0x00004000 ; store 0x4000
        .word   0x00008000, CC22, 0x00008000 ; store 0x8000
        .word   0x00010000, CC33, 0x00010000 ; store 2^16
        .word   0x00020000, CC00, 0x00020000 ; store 2^17
        .word   0x00040000, CC11, 0x00040000 ; store 2^18
        .word   0x00080000, CC22, 0x00080000 ; store 2^19
        .word   0x00100000, CC33, 0x00100000 ; store 2^20
        .word   0x00200000, CC00, 0x00200000 ; store 2^21
        .word   0x00400000, CC11, 0x00400000 ; store 2^22
        .word   0x00800000, CC22, 0x00800000 ; store 2^23
        .word   0x01000000, CC33, 0x01000000 ; store 2^24
        .word   0x02000000, CC00, 0x02000000 ; store 2^25
        .word   0x04000000, CC11, 0x04000000 ; store 2^26
        .word   0x08000000, CC22, 0x08000000 ; store 2^27
        .word   0x10000000, CC33, 0x10000000 ; store 2^28
        .word   0x20000000, CC00, 0x20000000 ; store 2^29
        .word   0x40000000, CC11, 0x40000000 ; store 2^30
        .word   0xe8ef6829, CC22, 0xe8ef6829 ; store 0xe8ef6829

; sw r3, isa_high+0
        group   g3, in=1<<3, mout=1<<16
g3:     sw      r3, isa_high+0
        si      255
        rows    g3, 5
        .word   0, CC33, 0 ; store 0
        .word   1, CC00, 1 ; store 1
        .word   0xffffffff, CC11, 0xffffffff ; store -1
        .word   0x7fffffff, CC22, 0x7fffffff ; store 2^31-1
        .word   0x80000000, CC33, 0x80000000 ; store -2^31

; sw r3, isa_high+60
        group   g4, in=1<<3, mout=1<<31
g4:     sw      r3, isa_high+60
        si      255
        rows    g4, 5
        .word   0, CC00, 0 ; store 0
        .word   1, CC11, 1 ; store 1
        .word   0xffffffff, CC22, 0xffffffff ; store -1
        .word   0x7fffffff, CC33, 0x7fffffff ; store 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; store -2^31

; sw r0, isa_low+28: rd = r0
        group   g5, mout=1<<7
g5:     sw      r0, isa_low+28
        si      255
        rows    g5, 7
        .word   CC11, 0 ; rd = r0
        .word   CC22, 0 ; rd = r0
        .word   CC33, 0 ; rd = r0
        .word   CC00, 0 ; rd = r0
        .word   CC11, 0 ; rd = r0
        .word   CC22, 0 ; rd = r0
        .word   CC33, 0 ; rd = r0

; sw r14, isa_low+28: lr
        group   g6, in=1<<14, mout=1<<7
g6:     sw      r14, isa_low+28
        si      255
        rows    g6, 7
        .word   0, CC00, 0 ; lr
        .word   1, CC11, 1 ; lr
        .word   0xffffffff, CC22, 0xffffffff ; lr
        .word   0x7fffffff, CC33, 0x7fffffff ; lr
        .word   0x80000000, CC00, 0x80000000 ; lr
        .word   0x55555555, CC11, 0x55555555 ; lr
        .word   0xaaaaaaaa, CC22, 0xaaaaaaaa ; lr

; sw r15, isa_low+28: sp
        group   g7, in=1<<15, mout=1<<7
g7:     sw      r15, isa_low+28
        si      255
        rows    g7, 7
        .word   0, CC33, 0 ; sp
        .word   1, CC00, 1 ; sp
        .word   0xffffffff, CC11, 0xffffffff ; sp
        .word   0x7fffffff, CC22, 0x7fffffff ; sp
        .word   0x80000000, CC33, 0x80000000 ; sp
        .word   0x55555555, CC00, 0x55555555 ; sp
        .word   0xaaaaaaaa, CC11, 0xaaaaaaaa ; sp

; sw r3, isa_high+60: the last bytes of memory, MPI = memory
        group   g8, in=1<<3, mout=1<<31
g8:     sw      r3, isa_high+60
        si      255
        rows    g8, 1
        .word   0x6d4eb65e, CC22, 0x6d4eb65e ; the last bytes of memory, MPI = memory

; sw r3, isa_high+60: the last bytes of memory, MPI = all
        group   g9, in=1<<3, mout=1<<31, size=0xffffffff
g9:     sw      r3, isa_high+60
        si      255
        rows    g9, 1
        .word   0xc3328375, CC33, 0xc3328375 ; the last bytes of memory, MPI = all

; sw r3, isa_high+60: the last bytes of memory, MPI from 4 on, over 2^32
        group   g10, in=1<<3, mout=1<<31, base=4, size=0xffffffff
g10:    sw      r3, isa_high+60
        si      255
        rows    g10, 1
        .word   0x617c4ab1, CC00, 0x617c4ab1 ; the last bytes of memory, MPI from 4 on, over 2^32

; sw r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g11, in=1<<3
g11:    sw      r3, isa_zero+0x10000
        si      255
        rows    g11, 1
        .word   0x7508e557, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sw r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g12, in=1<<3, size=0xffffffff
g12:    sw      r3, isa_zero+0x10000
        si      255
        rows    g12, 1
        .word   0x7305a7ee, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sw r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g13, in=1<<3, base=4, size=0xffffffff
g13:    sw      r3, isa_zero+0x10000
        si      255
        rows    g13, 1
        .word   0x92d95f31, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sw r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g14, in=1<<3
g14:    sw      r3, isa_zero+0x10000
        si      255
        rows    g14, 1
        .word   0x25d2c503, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sw r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g15, in=1<<3, size=0xffffffff
g15:    sw      r3, isa_zero+0x10000
        si      255
        rows    g15, 1
        .word   0xd9befa1f, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sw r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g16, in=1<<3, base=4, size=0xffffffff
g16:    sw      r3, isa_zero+0x10000
        si      255
        rows    g16, 1
        .word   0xe52ffc4d, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sw r3, isa_zero-0x4: up to 2^32, MPI = memory
        group   g17, in=1<<3
g17:    sw      r3, isa_zero-0x4
        si      255
        rows    g17, 1
        .word   0x17b149db, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; sw r3, isa_zero-0x4: up to 2^32, MPI = all
        group   g18, in=1<<3, size=0xffffffff
g18:    sw      r3, isa_zero-0x4
        si      255
        rows    g18, 1
        .word   0xbd29947e, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; sw r3, isa_zero-0x4: up to 2^32, MPI from 4 on, over 2^32
        group   g19, in=1<<3, base=4, size=0xffffffff
g19:    sw      r3, isa_zero-0x4
        si      255
        rows    g19, 1
        .word   0x2e903f8a, CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g20, in=1<<3
g20:    sw      r3, isa_zero-0x4
        si      255
        rows    g20, 1
        .word   0x03306b9e, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g21, in=1<<3, size=0xffffffff
g21:    sw      r3, isa_zero-0x4
        si      255
        rows    g21, 1
        .word   0xda30ed0b, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g22, in=1<<3, base=4, size=0xffffffff
g22:    sw      r3, isa_zero-0x4
        si      255
        rows    g22, 1
        .word   0x05f8e038, CC00+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sw r3, isa_low+8: below MPI.base
        group   g23, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g23:    sw      r3, isa_low+8
        si      255
        rows    g23, 1
        .word   0xe40f8499, CC11+PROTECTION, 0x00008008 ; below MPI.base

; sw r3, isa_low+8: over MPI.base
        group   g24, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g24:    sw      r3, isa_low+8
        si      255
        rows    g24, 1
        .word   0x47f2e019, CC22+PROTECTION, 0x00008008 ; over MPI.base

; sw r3, isa_low+12: at MPI.base
        group   g25, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc
g25:    sw      r3, isa_low+12
        si      255
        rows    g25, 1
        .word   0x039fa26f, CC33, 0x039fa26f ; at MPI.base

; sw r3, isa_high+36: up to the end of MPI
        group   g26, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc
g26:    sw      r3, isa_high+36
        si      255
        rows    g26, 1
        .word   0xa4cebcf3, CC00, 0xa4cebcf3 ; up to the end of MPI

; sw r3, isa_high+40: over the end of MPI
        group   g27, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g27:    sw      r3, isa_high+40
        si      255
        rows    g27, 1
        .word   0xc28a72dc, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sw r3, isa_high+40: at the end of MPI
        group   g28, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g28:    sw      r3, isa_high+40
        si      255
        rows    g28, 1
        .word   0xbe6c1605, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sw r3, isa_low+17: misaligned by 1, inside
        group   g29, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g29:    sw      r3, isa_low+17
        si      255
        rows    g29, 1
        .word   0x61a2a20b, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sw r3, isa_low+1: misaligned by 1, outside MPI too
        group   g30, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g30:    sw      r3, isa_low+1
        si      255
        rows    g30, 1
        .word   0x0ff5f028, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sw r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g31, in=1<<3, base=0x0000800c, size=0x00007fdc
g31:    sw      r3, isa_zero+0x10001
        si      255
        rows    g31, 1
        .word   0x3e9f40ed, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g32, in=1<<3, mout=1<<3, base=0x0000800d, size=0x00007000
g32:    sw      r3, isa_low+12
        si      255
        rows    g32, 1
        .word   0xbf261ede, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g33, in=1<<3, mout=1<<26, size=0x0000ffe9
g33:    sw      r3, isa_high+40
        si      255
        rows    g33, 1
        .word   0x6beb77ad, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g34, in=1<<3, mout=1<<26, size=0x0000ffeb
g34:    sw      r3, isa_high+40
        si      255
        rows    g34, 1
        .word   0xf30af977, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, isa_low+18: misaligned by 2, inside
        group   g35, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g35:    sw      r3, isa_low+18
        si      255
        rows    g35, 1
        .word   0xca7cba61, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sw r3, isa_low+2: misaligned by 2, outside MPI too
        group   g36, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g36:    sw      r3, isa_low+2
        si      255
        rows    g36, 1
        .word   0xa5e9516c, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sw r3, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g37, in=1<<3, base=0x0000800c, size=0x00007fdc
g37:    sw      r3, isa_zero+0x10002
        si      255
        rows    g37, 1
        .word   0x649081a6, CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g38, in=1<<3, mout=1<<3, base=0x0000800e, size=0x00007000
g38:    sw      r3, isa_low+12
        si      255
        rows    g38, 1
        .word   0xbdbeadfa, CC00+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g39, in=1<<3, mout=1<<26, size=0x0000ffea
g39:    sw      r3, isa_high+40
        si      255
        rows    g39, 1
        .word   0xa0a4c7a7, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g40, in=1<<3, mout=1<<26, size=0x0000ffeb
g40:    sw      r3, isa_high+40
        si      255
        rows    g40, 1
        .word   0x4d375985, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, isa_low+19: misaligned by 3, inside
        group   g41, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g41:    sw      r3, isa_low+19
        si      255
        rows    g41, 1
        .word   0xa56b0117, CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sw r3, isa_low+3: misaligned by 3, outside MPI too
        group   g42, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g42:    sw      r3, isa_low+3
        si      255
        rows    g42, 1
        .word   0xff4e19d7, CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sw r3, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g43, in=1<<3, base=0x0000800c, size=0x00007fdc
g43:    sw      r3, isa_zero+0x10003
        si      255
        rows    g43, 1
        .word   0xcdd18029, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g44, in=1<<3, mout=1<<3, base=0x0000800f, size=0x00007000
g44:    sw      r3, isa_low+12
        si      255
        rows    g44, 1
        .word   0x4dd6db15, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g45, in=1<<3, mout=1<<26, size=0x0000ffeb
g45:    sw      r3, isa_high+40
        si      255
        rows    g45, 1
        .word   0x68109b56, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g46, in=1<<3, mout=1<<26, size=0x0000ffeb
g46:    sw      r3, isa_high+40
        si      255
        rows    g46, 1
        .word   0x2f74ca42, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, isa_high+60: the last bytes of memory, MPI = memory
        group   g47, in=1<<3, mout=1<<31, m=0
g47:    sw      r3, isa_high+60
        si      255
        rows    g47, 1
        .word   0x2c44b434, CC11, 0x2c44b434 ; the last bytes of memory, MPI = memory

; sw r3, isa_high+60: the last bytes of memory, MPI = all
        group   g48, in=1<<3, mout=1<<31, size=0xffffffff, m=0
g48:    sw      r3, isa_high+60
        si      255
        rows    g48, 1
        .word   0xf6fd21c0, CC22, 0xf6fd21c0 ; the last bytes of memory, MPI = all

; sw r3, isa_high+60: the last bytes of memory, MPI from 4 on, over 2^32
        group   g49, in=1<<3, mout=1<<31, base=4, size=0xffffffff, m=0
g49:    sw      r3, isa_high+60
        si      255
        rows    g49, 1
        .word   0x1354d169, CC33, 0x1354d169 ; the last bytes of memory, MPI from 4 on, over 2^32

; sw r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g50, in=1<<3, m=0
g50:    sw      r3, isa_zero+0x10000
        si      255
        rows    g50, 1
        .word   0x07f934e2, CC00+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sw r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g51, in=1<<3, size=0xffffffff, m=0
g51:    sw      r3, isa_zero+0x10000
        si      255
        rows    g51, 1
        .word   0x78ccd6c0, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sw r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g52, in=1<<3, base=4, size=0xffffffff, m=0
g52:    sw      r3, isa_zero+0x10000
        si      255
        rows    g52, 1
        .word   0x8576d1fb, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sw r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g53, in=1<<3, m=0
g53:    sw      r3, isa_zero+0x10000
        si      255
        rows    g53, 1
        .word   0xcf9dd378, CC33+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sw r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g54, in=1<<3, size=0xffffffff, m=0
g54:    sw      r3, isa_zero+0x10000
        si      255
        rows    g54, 1
        .word   0xd77af673, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sw r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g55, in=1<<3, base=4, size=0xffffffff, m=0
g55:    sw      r3, isa_zero+0x10000
        si      255
        rows    g55, 1
        .word   0x402bb0e8, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sw r3, isa_zero-0x4: up to 2^32, MPI = memory
        group   g56, in=1<<3, m=0
g56:    sw      r3, isa_zero-0x4
        si      255
        rows    g56, 1
        .word   0xea3692e9, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; sw r3, isa_zero-0x4: up to 2^32, MPI = all
        group   g57, in=1<<3, size=0xffffffff, m=0
g57:    sw      r3, isa_zero-0x4
        si      255
        rows    g57, 1
        .word   0xe05cc38c, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; sw r3, isa_zero-0x4: up to 2^32, MPI from 4 on, over 2^32
        group   g58, in=1<<3, base=4, size=0xffffffff, m=0
g58:    sw      r3, isa_zero-0x4
        si      255
        rows    g58, 1
        .word   0xbc21d7a7, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g59, in=1<<3, m=0
g59:    sw      r3, isa_zero-0x4
        si      255
        rows    g59, 1
        .word   0xc0ec5add, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g60, in=1<<3, size=0xffffffff, m=0
g60:    sw      r3, isa_zero-0x4
        si      255
        rows    g60, 1
        .word   0xccedba20, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sw r3, isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g61, in=1<<3, base=4, size=0xffffffff, m=0
g61:    sw      r3, isa_zero-0x4
        si      255
        rows    g61, 1
        .word   0x60c39232, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sw r3, isa_low+8: below MPI.base
        group   g62, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g62:    sw      r3, isa_low+8
        si      255
        rows    g62, 1
        .word   0x9324a6b9, CC00+PROTECTION, 0x00008008 ; below MPI.base

; sw r3, isa_low+8: over MPI.base
        group   g63, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g63:    sw      r3, isa_low+8
        si      255
        rows    g63, 1
        .word   0xedac80a7, CC11+PROTECTION, 0x00008008 ; over MPI.base

; sw r3, isa_low+12: at MPI.base
        group   g64, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g64:    sw      r3, isa_low+12
        si      255
        rows    g64, 1
        .word   0x251c3bb1, CC22, 0x251c3bb1 ; at MPI.base

; sw r3, isa_high+36: up to the end of MPI
        group   g65, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g65:    sw      r3, isa_high+36
        si      255
        rows    g65, 1
        .word   0xe2132b24, CC33, 0xe2132b24 ; up to the end of MPI

; sw r3, isa_high+40: over the end of MPI
        group   g66, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g66:    sw      r3, isa_high+40
        si      255
        rows    g66, 1
        .word   0x8b1d6c52, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sw r3, isa_high+40: at the end of MPI
        group   g67, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g67:    sw      r3, isa_high+40
        si      255
        rows    g67, 1
        .word   0xb51b8594, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sw r3, isa_low+17: misaligned by 1, inside
        group   g68, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g68:    sw      r3, isa_low+17
        si      255
        rows    g68, 1
        .word   0x87c81c8e, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sw r3, isa_low+1: misaligned by 1, outside MPI too
        group   g69, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g69:    sw      r3, isa_low+1
        si      255
        rows    g69, 1
        .word   0x6409d164, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sw r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g70, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g70:    sw      r3, isa_zero+0x10001
        si      255
        rows    g70, 1
        .word   0x8aab0105, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g71, in=1<<3, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g71:    sw      r3, isa_low+12
        si      255
        rows    g71, 1
        .word   0x417307a0, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g72, in=1<<3, mout=1<<26, size=0x0000ffe9, m=0
g72:    sw      r3, isa_high+40
        si      255
        rows    g72, 1
        .word   0x42c9927b, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g73, in=1<<3, mout=1<<26, size=0x0000ffeb, m=0
g73:    sw      r3, isa_high+40
        si      255
        rows    g73, 1
        .word   0xdc934534, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, isa_low+18: misaligned by 2, inside
        group   g74, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g74:    sw      r3, isa_low+18
        si      255
        rows    g74, 1
        .word   0xcf23e6fb, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sw r3, isa_low+2: misaligned by 2, outside MPI too
        group   g75, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g75:    sw      r3, isa_low+2
        si      255
        rows    g75, 1
        .word   0xc5229549, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sw r3, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g76, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g76:    sw      r3, isa_zero+0x10002
        si      255
        rows    g76, 1
        .word   0x516b306c, CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g77, in=1<<3, mout=1<<3, base=0x0000800e, size=0x00007000, m=0
g77:    sw      r3, isa_low+12
        si      255
        rows    g77, 1
        .word   0x75770aec, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g78, in=1<<3, mout=1<<26, size=0x0000ffea, m=0
g78:    sw      r3, isa_high+40
        si      255
        rows    g78, 1
        .word   0xdd42cd1f, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g79, in=1<<3, mout=1<<26, size=0x0000ffeb, m=0
g79:    sw      r3, isa_high+40
        si      255
        rows    g79, 1
        .word   0x1cee60c9, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, isa_low+19: misaligned by 3, inside
        group   g80, in=1<<3, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g80:    sw      r3, isa_low+19
        si      255
        rows    g80, 1
        .word   0x37bd806a, CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sw r3, isa_low+3: misaligned by 3, outside MPI too
        group   g81, in=1<<3, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g81:    sw      r3, isa_low+3
        si      255
        rows    g81, 1
        .word   0x047f109f, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sw r3, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g82, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g82:    sw      r3, isa_zero+0x10003
        si      255
        rows    g82, 1
        .word   0xcb4c27c7, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sw r3, isa_low+12: MPI.base is odd
        group   g83, in=1<<3, mout=1<<3, base=0x0000800f, size=0x00007000, m=0
g83:    sw      r3, isa_low+12
        si      255
        rows    g83, 1
        .word   0x93893500, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, isa_high+40: the end of MPI is odd
        group   g84, in=1<<3, mout=1<<26, size=0x0000ffeb, m=0
g84:    sw      r3, isa_high+40
        si      255
        rows    g84, 1
        .word   0x188182e5, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, isa_high+40: one byte too much
        group   g85, in=1<<3, mout=1<<26, size=0x0000ffeb, m=0
g85:    sw      r3, isa_high+40
        si      255
        rows    g85, 1
        .word   0x104e6fda, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
