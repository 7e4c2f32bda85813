; SPDX-License-Identifier: MIT
;
; sh, PC-relative form: halfword = low half of rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 149
        .equ    isa_users, 122
        .include "isa.inc"

; sh r3, isa_low+0
        group   g1, in=1<<3, mout=1<<0
g1:     sh      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0xa0a10000 ; store 0
        .word   1, CC11, 0xa0a10001 ; store 1
        .word   0x0000ffff, CC22, 0xa0a1ffff ; store 0xffff
        .word   0x00005555, CC33, 0xa0a15555 ; store 0x5555
        .word   0x0000aaaa, CC00, 0xa0a1aaaa ; store 0xaaaa

; sh r3, isa_low+2
        group   g2, in=1<<3, mout=1<<0
g2:     sh      r3, isa_low+2
        si      255
        rows    g2, 5
        .word   0, CC11, 0x0000a2a3 ; store 0
        .word   1, CC22, 0x0001a2a3 ; store 1
        .word   0x0000ffff, CC33, 0xffffa2a3 ; store 0xffff
        .word   0x00005555, CC00, 0x5555a2a3 ; store 0x5555
        .word   0x0000aaaa, CC11, 0xaaaaa2a3 ; store 0xaaaa

; sh r3, isa_low+20
        group   g3, in=1<<3, mout=1<<5
g3:     sh      r3, isa_low+20
        si      255
        rows    g3, 22
        .word   0, CC22, 0xb4b50000 ; store 0
        .word   1, CC33, 0xb4b50001 ; store 1
        .word   0x0000ffff, CC00, 0xb4b5ffff ; store 0xffff
        .word   0x00005555, CC11, 0xb4b55555 ; store 0x5555
        .word   0x0000aaaa, CC22, 0xb4b5aaaa ; store 0xaaaa
        .word   2, CC33, 0xb4b50002 ; store 2
        .word   4, CC00, 0xb4b50004 ; store 4
        .word   8, CC11, 0xb4b50008 ; store 8
        .word   0x00000010, CC22, 0xb4b50010 ; store 16
        .word   0x00000020, CC33, 0xb4b50020 ; store 32
        .word   0x00000040, CC00, 0xb4b50040 ; store 64
        .word   0x00000080, CC11, 0xb4b50080 ; store 128
        .word   0x00000100, CC22, 0xb4b50100 ; store 256
        .word   0x00000200, CC33, 0xb4b50200 ; store 512
        .word   0x00000400, CC00, 0xb4b50400 ; store 0x400
        .word   0x00000800, CC11, 0xb4b50800 ; store 0x800
        .word   0x00001000, CC22, 0xb4b51000 ; store 0x1000
        .word   0x00002000, CC33, 0xb4b52000 ; store 0x2000
        .word   0x00004000, CC00, 0xb4b54000 ; store 0x4000
        .word   0x00008000, CC11, 0xb4b58000 ; store 0x8000
        .word   0x00007fff, CC22, 0xb4b57fff ; store 0x7fff
        .word   0x0000b09e, CC33, 0xb4b5b09e ; store 0xb09e

; sh r3, isa_low+22
        group   g4, in=1<<3, mout=1<<5
g4:     sh      r3, isa_low+22
        si      255
        rows    g4, 22
        .word   0, CC00, 0x0000b6b7 ; store 0
        .word   1, CC11, 0x0001b6b7 ; store 1
        .word   0x0000ffff, CC22, 0xffffb6b7 ; store 0xffff
        .word   0x00005555, CC33, 0x5555b6b7 ; store 0x5555
        .word   0x0000aaaa, CC00, 0xaaaab6b7 ; store 0xaaaa
        .word   2, CC11, 0x0002b6b7 ; store 2
        .word   4, CC22, 0x0004b6b7 ; store 4
        .word   8, CC33, 0x0008b6b7 ; store 8
        .word   0x00000010, CC00, 0x0010b6b7 ; store 16
        .word   0x00000020, CC11, 0x0020b6b7 ; store 32
        .word   0x00000040, CC22, 0x0040b6b7 ; store 64
        .word   0x00000080, CC33, 0x0080b6b7 ; store 128
        .word   0x00000100, CC00, 0x0100b6b7 ; store 256
        .word   0x00000200, CC11, 0x0200b6b7 ; store 512
        .word   0x00000400, CC22, 0x0400b6b7 ; store 0x400
        .word   0x00000800, CC33, 0x0800b6b7 ; store 0x800
        .word   0x00001000, CC00, 0x1000b6b7 ; store 0x1000
        .word   0x00002000, CC11, 0x2000b6b7 ; store 0x2000
        .word   0x00004000, CC22, 0x4000b6b7 ; store 0x4000
        .word   0x00008000, CC33, 0x8000b6b7 ; store 0x8000
        .word   0x00007fff, CC00, 0x7fffb6b7 ; store 0x7fff
        .word   0x0000a95f, CC11, 0xa95fb6b7 ; store 0xa95f

; sh r3, isa_high+0
        group   g5, in=1<<3, mout=1<<16
g5:     sh      r3, isa_high+0
        si      255
        rows    g5, 5
        .word   0, CC22, 0xe0e10000 ; store 0
        .word   1, CC33, 0xe0e10001 ; store 1
        .word   0x0000ffff, CC00, 0xe0e1ffff ; store 0xffff
        .word   0x00005555, CC11, 0xe0e15555 ; store 0x5555
        .word   0x0000aaaa, CC22, 0xe0e1aaaa ; store 0xaaaa

; sh r3, isa_high+2
        group   g6, in=1<<3, mout=1<<16
g6:     sh      r3, isa_high+2
        si      255
        rows    g6, 5
        .word   0, CC33, 0x0000e2e3 ; store 0
        .word   1, CC00, 0x0001e2e3 ; store 1
        .word   0x0000ffff, CC11, 0xffffe2e3 ; store 0xffff
        .word   0x00005555, CC22, 0x5555e2e3 ; store 0x5555
        .word   0x0000aaaa, CC33, 0xaaaae2e3 ; store 0xaaaa

; sh r3, isa_high+60
        group   g7, in=1<<3, mout=1<<31
g7:     sh      r3, isa_high+60
        si      255
        rows    g7, 5
        .word   0, CC00, 0x1d1e0000 ; store 0
        .word   1, CC11, 0x1d1e0001 ; store 1
        .word   0x0000ffff, CC22, 0x1d1effff ; store 0xffff
        .word   0x00005555, CC33, 0x1d1e5555 ; store 0x5555
        .word   0x0000aaaa, CC00, 0x1d1eaaaa ; store 0xaaaa

; sh r3, isa_high+62
        group   g8, in=1<<3, mout=1<<31
g8:     sh      r3, isa_high+62
        si      255
        rows    g8, 5
        .word   0, CC11, 0x00001f1f ; store 0
        .word   1, CC22, 0x00011f1f ; store 1
        .word   0x0000ffff, CC33, 0xffff1f1f ; store 0xffff
        .word   0x00005555, CC00, 0x55551f1f ; store 0x5555
        .word   0x0000aaaa, CC11, 0xaaaa1f1f ; store 0xaaaa

; sh r0, isa_low+28: rd = r0
        group   g9, mout=1<<7
g9:     sh      r0, isa_low+28
        si      255
        rows    g9, 7
        .word   CC22, 0xbcbd0000 ; rd = r0
        .word   CC33, 0xbcbd0000 ; rd = r0
        .word   CC00, 0xbcbd0000 ; rd = r0
        .word   CC11, 0xbcbd0000 ; rd = r0
        .word   CC22, 0xbcbd0000 ; rd = r0
        .word   CC33, 0xbcbd0000 ; rd = r0
        .word   CC00, 0xbcbd0000 ; rd = r0

; sh r14, isa_low+28: lr
        group   g10, in=1<<14, mout=1<<7
g10:    sh      r14, isa_low+28
        si      255
        rows    g10, 7
        .word   0, CC11, 0xbcbd0000 ; lr
        .word   1, CC22, 0xbcbd0001 ; lr
        .word   0xffffffff, CC33, 0xbcbdffff ; lr
        .word   0x7fffffff, CC00, 0xbcbdffff ; lr
        .word   0x80000000, CC11, 0xbcbd0000 ; lr
        .word   0x55555555, CC22, 0xbcbd5555 ; lr
        .word   0xaaaaaaaa, CC33, 0xbcbdaaaa ; lr

; sh r15, isa_low+28: sp
        group   g11, in=1<<15, mout=1<<7
g11:    sh      r15, isa_low+28
        si      255
        rows    g11, 7
        .word   0, CC00, 0xbcbd0000 ; sp
        .word   1, CC11, 0xbcbd0001 ; sp
        .word   0xffffffff, CC22, 0xbcbdffff ; sp
        .word   0x7fffffff, CC33, 0xbcbdffff ; sp
        .word   0x80000000, CC00, 0xbcbd0000 ; sp
        .word   0x55555555, CC11, 0xbcbd5555 ; sp
        .word   0xaaaaaaaa, CC22, 0xbcbdaaaa ; sp

; sh r3, isa_high+62: the last bytes of memory, MPI = memory
        group   g12, in=1<<3, mout=1<<31
g12:    sh      r3, isa_high+62
        si      255
        rows    g12, 1
        .word   0x6fcf5dde, CC33, 0x5dde1f1f ; the last bytes of memory, MPI = memory

; sh r3, isa_high+62: the last bytes of memory, MPI = all
        group   g13, in=1<<3, mout=1<<31, size=0xffffffff
g13:    sh      r3, isa_high+62
        si      255
        rows    g13, 1
        .word   0x91329a7f, CC00, 0x9a7f1f1f ; the last bytes of memory, MPI = all

; sh r3, isa_high+62: the last bytes of memory, MPI from 4 on, over 2^32
        group   g14, in=1<<3, mout=1<<31, base=4, size=0xffffffff
g14:    sh      r3, isa_high+62
        si      255
        rows    g14, 1
        .word   0xcc7f77f5, CC11, 0x77f51f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sh r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g15, in=1<<3
g15:    sh      r3, isa_zero+0x10000
        si      255
        rows    g15, 1
        .word   0x75563a86, CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sh r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g16, in=1<<3, size=0xffffffff
g16:    sh      r3, isa_zero+0x10000
        si      255
        rows    g16, 1
        .word   0x67c07683, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sh r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g17, in=1<<3, base=4, size=0xffffffff
g17:    sh      r3, isa_zero+0x10000
        si      255
        rows    g17, 1
        .word   0xcaaf7524, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sh r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g18, in=1<<3
g18:    sh      r3, isa_zero+0x10000
        si      255
        rows    g18, 1
        .word   0xffbaf7b0, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sh r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g19, in=1<<3, size=0xffffffff
g19:    sh      r3, isa_zero+0x10000
        si      255
        rows    g19, 1
        .word   0xea413ee5, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sh r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g20, in=1<<3, base=4, size=0xffffffff
g20:    sh      r3, isa_zero+0x10000
        si      255
        rows    g20, 1
        .word   0x0ad3326c, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sh r3, isa_zero-0x2: up to 2^32, MPI = memory
        group   g21, in=1<<3
g21:    sh      r3, isa_zero-0x2
        si      255
        rows    g21, 1
        .word   0x68f7e380, CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; sh r3, isa_zero-0x2: up to 2^32, MPI = all
        group   g22, in=1<<3, size=0xffffffff
g22:    sh      r3, isa_zero-0x2
        si      255
        rows    g22, 1
        .word   0xe7f0a4c4, CC11+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; sh r3, isa_zero-0x2: up to 2^32, MPI from 4 on, over 2^32
        group   g23, in=1<<3, base=4, size=0xffffffff
g23:    sh      r3, isa_zero-0x2
        si      255
        rows    g23, 1
        .word   0xdd78fc78, CC22+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI = memory
        group   g24, in=1<<3
g24:    sh      r3, isa_zero-0x2
        si      255
        rows    g24, 1
        .word   0x7837b5c3, CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI = all
        group   g25, in=1<<3, size=0xffffffff
g25:    sh      r3, isa_zero-0x2
        si      255
        rows    g25, 1
        .word   0x62994b9c, CC00+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g26, in=1<<3, base=4, size=0xffffffff
g26:    sh      r3, isa_zero-0x2
        si      255
        rows    g26, 1
        .word   0xfae51f4e, CC11+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sh r3, isa_low+10: below MPI.base
        group   g27, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g27:    sh      r3, isa_low+10
        si      255
        rows    g27, 1
        .word   0xc2487ab5, CC22+PROTECTION, 0x0000800a ; below MPI.base

; sh r3, isa_low+10: over MPI.base
        group   g28, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g28:    sh      r3, isa_low+10
        si      255
        rows    g28, 1
        .word   0xb67d41ce, CC33+PROTECTION, 0x0000800a ; over MPI.base

; sh r3, isa_low+12: at MPI.base
        group   g29, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc
g29:    sh      r3, isa_low+12
        si      255
        rows    g29, 1
        .word   0x53f2270e, CC00, 0xacad270e ; at MPI.base

; sh r3, isa_high+38: up to the end of MPI
        group   g30, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc
g30:    sh      r3, isa_high+38
        si      255
        rows    g30, 1
        .word   0x2e8fbacf, CC11, 0xbacf0707 ; up to the end of MPI

; sh r3, isa_high+40: over the end of MPI
        group   g31, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g31:    sh      r3, isa_high+40
        si      255
        rows    g31, 1
        .word   0x99152a9b, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sh r3, isa_high+40: at the end of MPI
        group   g32, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g32:    sh      r3, isa_high+40
        si      255
        rows    g32, 1
        .word   0x106595b1, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sh r3, isa_low+17: misaligned by 1, inside
        group   g33, in=1<<3, mout=1<<4, base=0x0000800c, size=0x00007fdc
g33:    sh      r3, isa_low+17
        si      255
        rows    g33, 1
        .word   0x6d5af56e, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sh r3, isa_low+1: misaligned by 1, outside MPI too
        group   g34, in=1<<3, mout=1<<0, base=0x0000800c, size=0x00007fdc
g34:    sh      r3, isa_low+1
        si      255
        rows    g34, 1
        .word   0x6d971a47, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sh r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g35, in=1<<3, base=0x0000800c, size=0x00007fdc
g35:    sh      r3, isa_zero+0x10001
        si      255
        rows    g35, 1
        .word   0x916ea85d, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sh r3, isa_low+12: MPI.base is odd
        group   g36, in=1<<3, mout=1<<3, base=0x0000800d, size=0x00007000
g36:    sh      r3, isa_low+12
        si      255
        rows    g36, 1
        .word   0x6fd46e3e, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sh r3, isa_high+40: the end of MPI is odd
        group   g37, in=1<<3, mout=1<<26, size=0x0000ffe9
g37:    sh      r3, isa_high+40
        si      255
        rows    g37, 1
        .word   0xf52ac3b4, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sh r3, isa_high+40: one byte too much
        group   g38, in=1<<3, mout=1<<26, size=0x0000ffe9
g38:    sh      r3, isa_high+40
        si      255
        rows    g38, 1
        .word   0x54961bd4, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; sh r3, isa_high+62: the last bytes of memory, MPI = memory
        group   g39, in=1<<3, mout=1<<31, m=0
g39:    sh      r3, isa_high+62
        si      255
        rows    g39, 1
        .word   0x239bdff1, CC22, 0xdff11f1f ; the last bytes of memory, MPI = memory

; sh r3, isa_high+62: the last bytes of memory, MPI = all
        group   g40, in=1<<3, mout=1<<31, size=0xffffffff, m=0
g40:    sh      r3, isa_high+62
        si      255
        rows    g40, 1
        .word   0x27e4b015, CC33, 0xb0151f1f ; the last bytes of memory, MPI = all

; sh r3, isa_high+62: the last bytes of memory, MPI from 4 on, over 2^32
        group   g41, in=1<<3, mout=1<<31, base=4, size=0xffffffff, m=0
g41:    sh      r3, isa_high+62
        si      255
        rows    g41, 1
        .word   0x583e7fb2, CC00, 0x7fb21f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sh r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g42, in=1<<3, m=0
g42:    sh      r3, isa_zero+0x10000
        si      255
        rows    g42, 1
        .word   0x775b7edc, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sh r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g43, in=1<<3, size=0xffffffff, m=0
g43:    sh      r3, isa_zero+0x10000
        si      255
        rows    g43, 1
        .word   0x291814a4, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sh r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g44, in=1<<3, base=4, size=0xffffffff, m=0
g44:    sh      r3, isa_zero+0x10000
        si      255
        rows    g44, 1
        .word   0xa1f12eda, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sh r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g45, in=1<<3, m=0
g45:    sh      r3, isa_zero+0x10000
        si      255
        rows    g45, 1
        .word   0x13a0b6c8, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sh r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g46, in=1<<3, size=0xffffffff, m=0
g46:    sh      r3, isa_zero+0x10000
        si      255
        rows    g46, 1
        .word   0xf517f6cb, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sh r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g47, in=1<<3, base=4, size=0xffffffff, m=0
g47:    sh      r3, isa_zero+0x10000
        si      255
        rows    g47, 1
        .word   0xf2c879d1, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sh r3, isa_zero-0x2: up to 2^32, MPI = memory
        group   g48, in=1<<3, m=0
g48:    sh      r3, isa_zero-0x2
        si      255
        rows    g48, 1
        .word   0x9ce7ca06, CC33+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; sh r3, isa_zero-0x2: up to 2^32, MPI = all
        group   g49, in=1<<3, size=0xffffffff, m=0
g49:    sh      r3, isa_zero-0x2
        si      255
        rows    g49, 1
        .word   0x35ecf26f, CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; sh r3, isa_zero-0x2: up to 2^32, MPI from 4 on, over 2^32
        group   g50, in=1<<3, base=4, size=0xffffffff, m=0
g50:    sh      r3, isa_zero-0x2
        si      255
        rows    g50, 1
        .word   0xf37db878, CC11+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI = memory
        group   g51, in=1<<3, m=0
g51:    sh      r3, isa_zero-0x2
        si      255
        rows    g51, 1
        .word   0x5682ef70, CC22+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI = all
        group   g52, in=1<<3, size=0xffffffff, m=0
g52:    sh      r3, isa_zero-0x2
        si      255
        rows    g52, 1
        .word   0x40fea5ab, CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; sh r3, isa_zero-0x2: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g53, in=1<<3, base=4, size=0xffffffff, m=0
g53:    sh      r3, isa_zero-0x2
        si      255
        rows    g53, 1
        .word   0x8b141630, CC00+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sh r3, isa_low+10: below MPI.base
        group   g54, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g54:    sh      r3, isa_low+10
        si      255
        rows    g54, 1
        .word   0xbbc269a3, CC11+PROTECTION, 0x0000800a ; below MPI.base

; sh r3, isa_low+10: over MPI.base
        group   g55, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g55:    sh      r3, isa_low+10
        si      255
        rows    g55, 1
        .word   0x9e67add4, CC22+PROTECTION, 0x0000800a ; over MPI.base

; sh r3, isa_low+12: at MPI.base
        group   g56, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g56:    sh      r3, isa_low+12
        si      255
        rows    g56, 1
        .word   0x19c0d9ef, CC33, 0xacadd9ef ; at MPI.base

; sh r3, isa_high+38: up to the end of MPI
        group   g57, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g57:    sh      r3, isa_high+38
        si      255
        rows    g57, 1
        .word   0x77ae0604, CC00, 0x06040707 ; up to the end of MPI

; sh r3, isa_high+40: over the end of MPI
        group   g58, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g58:    sh      r3, isa_high+40
        si      255
        rows    g58, 1
        .word   0xb2e5f794, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sh r3, isa_high+40: at the end of MPI
        group   g59, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g59:    sh      r3, isa_high+40
        si      255
        rows    g59, 1
        .word   0x02a9793f, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sh r3, isa_low+17: misaligned by 1, inside
        group   g60, in=1<<3, mout=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g60:    sh      r3, isa_low+17
        si      255
        rows    g60, 1
        .word   0x9cbcf6a1, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sh r3, isa_low+1: misaligned by 1, outside MPI too
        group   g61, in=1<<3, mout=1<<0, base=0x0000800c, size=0x00007fdc, m=0
g61:    sh      r3, isa_low+1
        si      255
        rows    g61, 1
        .word   0x5ca76b7a, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sh r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g62, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g62:    sh      r3, isa_zero+0x10001
        si      255
        rows    g62, 1
        .word   0x7de52194, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sh r3, isa_low+12: MPI.base is odd
        group   g63, in=1<<3, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g63:    sh      r3, isa_low+12
        si      255
        rows    g63, 1
        .word   0xb17ed548, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; sh r3, isa_high+40: the end of MPI is odd
        group   g64, in=1<<3, mout=1<<26, size=0x0000ffe9, m=0
g64:    sh      r3, isa_high+40
        si      255
        rows    g64, 1
        .word   0xba308dd9, CC33+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sh r3, isa_high+40: one byte too much
        group   g65, in=1<<3, mout=1<<26, size=0x0000ffe9, m=0
g65:    sh      r3, isa_high+40
        si      255
        rows    g65, 1
        .word   0x09745e83, CC00+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
