; SPDX-License-Identifier: MIT
;
; lb, PC-relative form: rd = byte, sign-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 179
        .equ    isa_users, 158
        .include "isa.inc"

; lb r3, isa_low+0
        group   g1, out=1<<3, min=1<<0
g1:     lb      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0xffffffff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0xffffffaa ; load 170

; lb r3, isa_low+1
        group   g2, out=1<<3, min=1<<0
g2:     lb      r3, isa_low+1
        si      255
        rows    g2, 5
        .word   0x00000067, CC11, 0 ; load 0
        .word   0x000001b5, CC22, 1 ; load 1
        .word   0x0000ff63, CC33, 0xffffffff ; load 255
        .word   0x000055c5, CC00, 0x00000055 ; load 85
        .word   0x0000aa64, CC11, 0xffffffaa ; load 170

; lb r3, isa_low+2
        group   g3, out=1<<3, min=1<<0
g3:     lb      r3, isa_low+2
        si      255
        rows    g3, 5
        .word   0x00008b6c, CC22, 0 ; load 0
        .word   0x0001028f, CC33, 1 ; load 1
        .word   0x00ff5a12, CC00, 0xffffffff ; load 255
        .word   0x0055a1a5, CC11, 0x00000055 ; load 85
        .word   0x00aa3b67, CC22, 0xffffffaa ; load 170

; lb r3, isa_low+3
        group   g4, out=1<<3, min=1<<0
g4:     lb      r3, isa_low+3
        si      255
        rows    g4, 5
        .word   0x00ac4296, CC33, 0 ; load 0
        .word   0x0132df91, CC00, 1 ; load 1
        .word   0xff45883d, CC11, 0xffffffff ; load 255
        .word   0x55acde10, CC22, 0x00000055 ; load 85
        .word   0xaa0cd7f1, CC33, 0xffffffaa ; load 170

; lb r3, isa_low+20
        group   g5, out=1<<3, min=1<<5
g5:     lb      r3, isa_low+20
        si      255
        rows    g5, 14
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0xffffffff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0xffffffaa ; load 170
        .word   2, CC11, 2 ; load 2
        .word   4, CC22, 4 ; load 4
        .word   8, CC33, 8 ; load 8
        .word   0x00000010, CC00, 0x00000010 ; load 16
        .word   0x00000020, CC11, 0x00000020 ; load 32
        .word   0x00000040, CC22, 0x00000040 ; load 64
        .word   0x00000080, CC33, 0xffffff80 ; load 128
        .word   0x0000007f, CC00, 0x0000007f ; load 127
        .word   0x000000d4, CC11, 0xffffffd4 ; load 212

; lb r3, isa_low+21
        group   g6, out=1<<3, min=1<<5
g6:     lb      r3, isa_low+21
        si      255
        rows    g6, 14
        .word   0x000000c7, CC22, 0 ; load 0
        .word   0x0000016d, CC33, 1 ; load 1
        .word   0x0000ff58, CC00, 0xffffffff ; load 255
        .word   0x000055bb, CC11, 0x00000055 ; load 85
        .word   0x0000aa7b, CC22, 0xffffffaa ; load 170
        .word   0x000002bc, CC33, 2 ; load 2
        .word   0x00000469, CC00, 4 ; load 4
        .word   0x0000081a, CC11, 8 ; load 8
        .word   0x00001094, CC22, 0x00000010 ; load 16
        .word   0x000020df, CC33, 0x00000020 ; load 32
        .word   0x00004049, CC00, 0x00000040 ; load 64
        .word   0x000080d8, CC11, 0xffffff80 ; load 128
        .word   0x00007f33, CC22, 0x0000007f ; load 127
        .word   0x000066ee, CC33, 0x00000066 ; load 102

; lb r3, isa_low+22
        group   g7, out=1<<3, min=1<<5
g7:     lb      r3, isa_low+22
        si      255
        rows    g7, 14
        .word   0x0000ee7b, CC00, 0 ; load 0
        .word   0x00019ca2, CC11, 1 ; load 1
        .word   0x00ffe140, CC22, 0xffffffff ; load 255
        .word   0x00550df5, CC33, 0x00000055 ; load 85
        .word   0x00aafe51, CC00, 0xffffffaa ; load 170
        .word   0x0002f8f2, CC11, 2 ; load 2
        .word   0x0004bb4b, CC22, 4 ; load 4
        .word   0x00080af8, CC33, 8 ; load 8
        .word   0x00109b1e, CC00, 0x00000010 ; load 16
        .word   0x0020645a, CC11, 0x00000020 ; load 32
        .word   0x00400e94, CC22, 0x00000040 ; load 64
        .word   0x0080c328, CC33, 0xffffff80 ; load 128
        .word   0x007f815f, CC00, 0x0000007f ; load 127
        .word   0x00f30940, CC11, 0xfffffff3 ; load 243

; lb r3, isa_low+23
        group   g8, out=1<<3, min=1<<5
g8:     lb      r3, isa_low+23
        si      255
        rows    g8, 14
        .word   0x0018802e, CC22, 0 ; load 0
        .word   0x0151ece0, CC33, 1 ; load 1
        .word   0xffde42a0, CC00, 0xffffffff ; load 255
        .word   0x55263425, CC11, 0x00000055 ; load 85
        .word   0xaa3621ac, CC22, 0xffffffaa ; load 170
        .word   0x02ca2e7d, CC33, 2 ; load 2
        .word   0x0438222a, CC00, 4 ; load 4
        .word   0x08f4582b, CC11, 8 ; load 8
        .word   0x109e0663, CC22, 0x00000010 ; load 16
        .word   0x2004c5f9, CC33, 0x00000020 ; load 32
        .word   0x402b7b42, CC00, 0x00000040 ; load 64
        .word   0x808a7ef0, CC11, 0xffffff80 ; load 128
        .word   0x7f83fc64, CC22, 0x0000007f ; load 127
        .word   0x5c985228, CC33, 0x0000005c ; load 92

; lb r3, isa_high+0
        group   g9, out=1<<3, min=1<<16
g9:     lb      r3, isa_high+0
        si      255
        rows    g9, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0xffffffff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0xffffffaa ; load 170

; lb r3, isa_high+1
        group   g10, out=1<<3, min=1<<16
g10:    lb      r3, isa_high+1
        si      255
        rows    g10, 5
        .word   0x0000008c, CC11, 0 ; load 0
        .word   0x00000146, CC22, 1 ; load 1
        .word   0x0000ff6f, CC33, 0xffffffff ; load 255
        .word   0x000055b1, CC00, 0x00000055 ; load 85
        .word   0x0000aaba, CC11, 0xffffffaa ; load 170

; lb r3, isa_high+2
        group   g11, out=1<<3, min=1<<16
g11:    lb      r3, isa_high+2
        si      255
        rows    g11, 5
        .word   0x00006a45, CC22, 0 ; load 0
        .word   0x0001c9f1, CC33, 1 ; load 1
        .word   0x00ff17f5, CC00, 0xffffffff ; load 255
        .word   0x0055ef86, CC11, 0x00000055 ; load 85
        .word   0x00aaed12, CC22, 0xffffffaa ; load 170

; lb r3, isa_high+3
        group   g12, out=1<<3, min=1<<16
g12:    lb      r3, isa_high+3
        si      255
        rows    g12, 5
        .word   0x005d538c, CC33, 0 ; load 0
        .word   0x0140dc37, CC00, 1 ; load 1
        .word   0xffd145df, CC11, 0xffffffff ; load 255
        .word   0x55ffb526, CC22, 0x00000055 ; load 85
        .word   0xaa418316, CC33, 0xffffffaa ; load 170

; lb r3, isa_high+60
        group   g13, out=1<<3, min=1<<31
g13:    lb      r3, isa_high+60
        si      255
        rows    g13, 5
        .word   0, CC00, 0 ; load 0
        .word   1, CC11, 1 ; load 1
        .word   0x000000ff, CC22, 0xffffffff ; load 255
        .word   0x00000055, CC33, 0x00000055 ; load 85
        .word   0x000000aa, CC00, 0xffffffaa ; load 170

; lb r3, isa_high+61
        group   g14, out=1<<3, min=1<<31
g14:    lb      r3, isa_high+61
        si      255
        rows    g14, 5
        .word   0x000000e0, CC11, 0 ; load 0
        .word   0x000001e9, CC22, 1 ; load 1
        .word   0x0000ff17, CC33, 0xffffffff ; load 255
        .word   0x000055d7, CC00, 0x00000055 ; load 85
        .word   0x0000aa34, CC11, 0xffffffaa ; load 170

; lb r3, isa_high+62
        group   g15, out=1<<3, min=1<<31
g15:    lb      r3, isa_high+62
        si      255
        rows    g15, 5
        .word   0x0000537a, CC22, 0 ; load 0
        .word   0x00019bb7, CC33, 1 ; load 1
        .word   0x00fff728, CC00, 0xffffffff ; load 255
        .word   0x0055a597, CC11, 0x00000055 ; load 85
        .word   0x00aa03a6, CC22, 0xffffffaa ; load 170

; lb r3, isa_high+63
        group   g16, out=1<<3, min=1<<31
g16:    lb      r3, isa_high+63
        si      255
        rows    g16, 5
        .word   0x0049b164, CC33, 0 ; load 0
        .word   0x019648fe, CC00, 1 ; load 1
        .word   0xff5b0ee2, CC11, 0xffffffff ; load 255
        .word   0x5560027e, CC22, 0x00000055 ; load 85
        .word   0xaa392c98, CC33, 0xffffffaa ; load 170

; lb r0, isa_low+28: rd = r0
        group   g17, min=1<<7
g17:    lb      r0, isa_low+28
        si      255
        rows    g17, 7
        .word   0, CC00 ; rd = r0
        .word   1, CC11 ; rd = r0
        .word   0xffffffff, CC22 ; rd = r0
        .word   0x7fffffff, CC33 ; rd = r0
        .word   0x80000000, CC00 ; rd = r0
        .word   0x55555555, CC11 ; rd = r0
        .word   0xaaaaaaaa, CC22 ; rd = r0

; lb r14, isa_low+28: lr
        group   g18, out=1<<14, min=1<<7
g18:    lb      r14, isa_low+28
        si      255
        rows    g18, 7
        .word   0, CC33, 0 ; lr
        .word   1, CC00, 1 ; lr
        .word   0xffffffff, CC11, 0xffffffff ; lr
        .word   0x7fffffff, CC22, 0xffffffff ; lr
        .word   0x80000000, CC33, 0 ; lr
        .word   0x55555555, CC00, 0x00000055 ; lr
        .word   0xaaaaaaaa, CC11, 0xffffffaa ; lr

; lb r15, isa_low+28: sp
        group   g19, out=1<<15, min=1<<7
g19:    lb      r15, isa_low+28
        si      255
        rows    g19, 7
        .word   0, CC22, 0 ; sp
        .word   1, CC33, 1 ; sp
        .word   0xffffffff, CC00, 0xffffffff ; sp
        .word   0x7fffffff, CC11, 0xffffffff ; sp
        .word   0x80000000, CC22, 0 ; sp
        .word   0x55555555, CC33, 0x00000055 ; sp
        .word   0xaaaaaaaa, CC00, 0xffffffaa ; sp

; lb r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g20, out=1<<3, min=1<<31
g20:    lb      r3, isa_high+63
        si      255
        rows    g20, 1
        .word   0x1d1e1f1f, CC11, 0x0000001d ; the last bytes of memory, MPI = memory

; lb r3, isa_high+63: the last bytes of memory, MPI = all
        group   g21, out=1<<3, min=1<<31, size=0xffffffff
g21:    lb      r3, isa_high+63
        si      255
        rows    g21, 1
        .word   0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI = all

; lb r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, out=1<<3, min=1<<31, base=4, size=0xffffffff
g22:    lb      r3, isa_high+63
        si      255
        rows    g22, 1
        .word   0x1d1e1f1f, CC33, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lb r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g23, out=1<<3
g23:    lb      r3, isa_zero+0x10000
        si      255
        rows    g23, 1
        .word   CC00+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lb r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g24, out=1<<3, size=0xffffffff
g24:    lb      r3, isa_zero+0x10000
        si      255
        rows    g24, 1
        .word   CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lb r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g25, out=1<<3, base=4, size=0xffffffff
g25:    lb      r3, isa_zero+0x10000
        si      255
        rows    g25, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lb r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g26, out=1<<3
g26:    lb      r3, isa_zero+0x10000
        si      255
        rows    g26, 1
        .word   CC33+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lb r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g27, out=1<<3, size=0xffffffff
g27:    lb      r3, isa_zero+0x10000
        si      255
        rows    g27, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lb r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g28, out=1<<3, base=4, size=0xffffffff
g28:    lb      r3, isa_zero+0x10000
        si      255
        rows    g28, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lb r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g29, out=1<<3
g29:    lb      r3, isa_zero-0x1
        si      255
        rows    g29, 1
        .word   CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lb r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g30, out=1<<3, size=0xffffffff
g30:    lb      r3, isa_zero-0x1
        si      255
        rows    g30, 1
        .word   CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lb r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g31, out=1<<3, base=4, size=0xffffffff
g31:    lb      r3, isa_zero-0x1
        si      255
        rows    g31, 1
        .word   CC00+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g32, out=1<<3
g32:    lb      r3, isa_zero-0x1
        si      255
        rows    g32, 1
        .word   CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g33, out=1<<3, size=0xffffffff
g33:    lb      r3, isa_zero-0x1
        si      255
        rows    g33, 1
        .word   CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g34, out=1<<3, base=4, size=0xffffffff
g34:    lb      r3, isa_zero-0x1
        si      255
        rows    g34, 1
        .word   CC33+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lb r3, isa_low+11: below MPI.base
        group   g35, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g35:    lb      r3, isa_low+11
        si      255
        rows    g35, 1
        .word   0xa8a9aaab, CC00+PROTECTION, 0x0000800b ; below MPI.base

; lb r3, isa_low+11: over MPI.base
        group   g36, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc
g36:    lb      r3, isa_low+11
        si      255
        rows    g36, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x0000800b ; over MPI.base

; lb r3, isa_low+12: at MPI.base
        group   g37, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc
g37:    lb      r3, isa_low+12
        si      255
        rows    g37, 1
        .word   0xacadaeaf, CC22, 0xffffffaf ; at MPI.base

; lb r3, isa_high+39: up to the end of MPI
        group   g38, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc
g38:    lb      r3, isa_high+39
        si      255
        rows    g38, 1
        .word   0x05060707, CC33, 5 ; up to the end of MPI

; lb r3, isa_high+40: over the end of MPI
        group   g39, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g39:    lb      r3, isa_high+40
        si      255
        rows    g39, 1
        .word   0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lb r3, isa_high+40: at the end of MPI
        group   g40, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc
g40:    lb      r3, isa_high+40
        si      255
        rows    g40, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lb r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g41, out=1<<3, min=1<<31, m=0
g41:    lb      r3, isa_high+63
        si      255
        rows    g41, 1
        .word   0x1d1e1f1f, CC22, 0x0000001d ; the last bytes of memory, MPI = memory

; lb r3, isa_high+63: the last bytes of memory, MPI = all
        group   g42, out=1<<3, min=1<<31, size=0xffffffff, m=0
g42:    lb      r3, isa_high+63
        si      255
        rows    g42, 1
        .word   0x1d1e1f1f, CC33, 0x0000001d ; the last bytes of memory, MPI = all

; lb r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g43, out=1<<3, min=1<<31, base=4, size=0xffffffff, m=0
g43:    lb      r3, isa_high+63
        si      255
        rows    g43, 1
        .word   0x1d1e1f1f, CC00, 0x0000001d ; the last bytes of memory, MPI from 4 on, over 2^32

; lb r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g44, out=1<<3, m=0
g44:    lb      r3, isa_zero+0x10000
        si      255
        rows    g44, 1
        .word   CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; lb r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g45, out=1<<3, size=0xffffffff, m=0
g45:    lb      r3, isa_zero+0x10000
        si      255
        rows    g45, 1
        .word   CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; lb r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g46, out=1<<3, base=4, size=0xffffffff, m=0
g46:    lb      r3, isa_zero+0x10000
        si      255
        rows    g46, 1
        .word   CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; lb r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g47, out=1<<3, m=0
g47:    lb      r3, isa_zero+0x10000
        si      255
        rows    g47, 1
        .word   CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lb r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g48, out=1<<3, size=0xffffffff, m=0
g48:    lb      r3, isa_zero+0x10000
        si      255
        rows    g48, 1
        .word   CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lb r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g49, out=1<<3, base=4, size=0xffffffff, m=0
g49:    lb      r3, isa_zero+0x10000
        si      255
        rows    g49, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lb r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g50, out=1<<3, m=0
g50:    lb      r3, isa_zero-0x1
        si      255
        rows    g50, 1
        .word   CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; lb r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g51, out=1<<3, size=0xffffffff, m=0
g51:    lb      r3, isa_zero-0x1
        si      255
        rows    g51, 1
        .word   CC00+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; lb r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g52, out=1<<3, base=4, size=0xffffffff, m=0
g52:    lb      r3, isa_zero-0x1
        si      255
        rows    g52, 1
        .word   CC11+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g53, out=1<<3, m=0
g53:    lb      r3, isa_zero-0x1
        si      255
        rows    g53, 1
        .word   CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g54, out=1<<3, size=0xffffffff, m=0
g54:    lb      r3, isa_zero-0x1
        si      255
        rows    g54, 1
        .word   CC33+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; lb r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g55, out=1<<3, base=4, size=0xffffffff, m=0
g55:    lb      r3, isa_zero-0x1
        si      255
        rows    g55, 1
        .word   CC00+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lb r3, isa_low+11: below MPI.base
        group   g56, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g56:    lb      r3, isa_low+11
        si      255
        rows    g56, 1
        .word   0xa8a9aaab, CC11+PROTECTION, 0x0000800b ; below MPI.base

; lb r3, isa_low+11: over MPI.base
        group   g57, out=1<<3, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g57:    lb      r3, isa_low+11
        si      255
        rows    g57, 1
        .word   0xa8a9aaab, CC22+PROTECTION, 0x0000800b ; over MPI.base

; lb r3, isa_low+12: at MPI.base
        group   g58, out=1<<3, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g58:    lb      r3, isa_low+12
        si      255
        rows    g58, 1
        .word   0xacadaeaf, CC33, 0xffffffaf ; at MPI.base

; lb r3, isa_high+39: up to the end of MPI
        group   g59, out=1<<3, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g59:    lb      r3, isa_high+39
        si      255
        rows    g59, 1
        .word   0x05060707, CC00, 5 ; up to the end of MPI

; lb r3, isa_high+40: over the end of MPI
        group   g60, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g60:    lb      r3, isa_high+40
        si      255
        rows    g60, 1
        .word   0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; lb r3, isa_high+40: at the end of MPI
        group   g61, out=1<<3, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g61:    lb      r3, isa_high+40
        si      255
        rows    g61, 1
        .word   0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

        isa_end
