; SPDX-License-Identifier: MIT
;
; sb, PC-relative form: byte = low byte of rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 178
        .equ    isa_users, 157
        .include "isa.inc"

; sb r3, isa_low+0
        group   g1, in=1<<3, mout=1<<0
g1:     sb      r3, isa_low+0
        si      255
        rows    g1, 5
        .word   0, CC00, 0xa0a1a200 ; store 0
        .word   1, CC11, 0xa0a1a201 ; store 1
        .word   0x000000ff, CC22, 0xa0a1a2ff ; store 255
        .word   0x00000055, CC33, 0xa0a1a255 ; store 85
        .word   0x000000aa, CC00, 0xa0a1a2aa ; store 170

; sb r3, isa_low+1
        group   g2, in=1<<3, mout=1<<0
g2:     sb      r3, isa_low+1
        si      255
        rows    g2, 5
        .word   0, CC11, 0xa0a100a3 ; store 0
        .word   1, CC22, 0xa0a101a3 ; store 1
        .word   0x000000ff, CC33, 0xa0a1ffa3 ; store 255
        .word   0x00000055, CC00, 0xa0a155a3 ; store 85
        .word   0x000000aa, CC11, 0xa0a1aaa3 ; store 170

; sb r3, isa_low+2
        group   g3, in=1<<3, mout=1<<0
g3:     sb      r3, isa_low+2
        si      255
        rows    g3, 5
        .word   0, CC22, 0xa000a2a3 ; store 0
        .word   1, CC33, 0xa001a2a3 ; store 1
        .word   0x000000ff, CC00, 0xa0ffa2a3 ; store 255
        .word   0x00000055, CC11, 0xa055a2a3 ; store 85
        .word   0x000000aa, CC22, 0xa0aaa2a3 ; store 170

; sb r3, isa_low+3
        group   g4, in=1<<3, mout=1<<0
g4:     sb      r3, isa_low+3
        si      255
        rows    g4, 5
        .word   0, CC33, 0x00a1a2a3 ; store 0
        .word   1, CC00, 0x01a1a2a3 ; store 1
        .word   0x000000ff, CC11, 0xffa1a2a3 ; store 255
        .word   0x00000055, CC22, 0x55a1a2a3 ; store 85
        .word   0x000000aa, CC33, 0xaaa1a2a3 ; store 170

; sb r3, isa_low+20
        group   g5, in=1<<3, mout=1<<5
g5:     sb      r3, isa_low+20
        si      255
        rows    g5, 14
        .word   0, CC00, 0xb4b5b600 ; store 0
        .word   1, CC11, 0xb4b5b601 ; store 1
        .word   0x000000ff, CC22, 0xb4b5b6ff ; store 255
        .word   0x00000055, CC33, 0xb4b5b655 ; store 85
        .word   0x000000aa, CC00, 0xb4b5b6aa ; store 170
        .word   2, CC11, 0xb4b5b602 ; store 2
        .word   4, CC22, 0xb4b5b604 ; store 4
        .word   8, CC33, 0xb4b5b608 ; store 8
        .word   0x00000010, CC00, 0xb4b5b610 ; store 16
        .word   0x00000020, CC11, 0xb4b5b620 ; store 32
        .word   0x00000040, CC22, 0xb4b5b640 ; store 64
        .word   0x00000080, CC33, 0xb4b5b680 ; store 128
        .word   0x0000007f, CC00, 0xb4b5b67f ; store 127
        .word   0x000000c5, CC11, 0xb4b5b6c5 ; store 197

; sb r3, isa_low+21
        group   g6, in=1<<3, mout=1<<5
g6:     sb      r3, isa_low+21
        si      255
        rows    g6, 14
        .word   0, CC22, 0xb4b500b7 ; store 0
        .word   1, CC33, 0xb4b501b7 ; store 1
        .word   0x000000ff, CC00, 0xb4b5ffb7 ; store 255
        .word   0x00000055, CC11, 0xb4b555b7 ; store 85
        .word   0x000000aa, CC22, 0xb4b5aab7 ; store 170
        .word   2, CC33, 0xb4b502b7 ; store 2
        .word   4, CC00, 0xb4b504b7 ; store 4
        .word   8, CC11, 0xb4b508b7 ; store 8
        .word   0x00000010, CC22, 0xb4b510b7 ; store 16
        .word   0x00000020, CC33, 0xb4b520b7 ; store 32
        .word   0x00000040, CC00, 0xb4b540b7 ; store 64
        .word   0x00000080, CC11, 0xb4b580b7 ; store 128
        .word   0x0000007f, CC22, 0xb4b57fb7 ; store 127
        .word   0x000000c4, CC33, 0xb4b5c4b7 ; store 196

; sb r3, isa_low+22
        group   g7, in=1<<3, mout=1<<5
g7:     sb      r3, isa_low+22
        si      255
        rows    g7, 14
        .word   0, CC00, 0xb400b6b7 ; store 0
        .word   1, CC11, 0xb401b6b7 ; store 1
        .word   0x000000ff, CC22, 0xb4ffb6b7 ; store 255
        .word   0x00000055, CC33, 0xb455b6b7 ; store 85
        .word   0x000000aa, CC00, 0xb4aab6b7 ; store 170
        .word   2, CC11, 0xb402b6b7 ; store 2
        .word   4, CC22, 0xb404b6b7 ; store 4
        .word   8, CC33, 0xb408b6b7 ; store 8
        .word   0x00000010, CC00, 0xb410b6b7 ; store 16
        .word   0x00000020, CC11, 0xb420b6b7 ; store 32
        .word   0x00000040, CC22, 0xb440b6b7 ; store 64
        .word   0x00000080, CC33, 0xb480b6b7 ; store 128
        .word   0x0000007f, CC00, 0xb47fb6b7 ; store 127
        .word   0x000000f5, CC11, 0xb4f5b6b7 ; store 245

; sb r3, isa_low+23
        group   g8, in=1<<3, mout=1<<5
g8:     sb      r3, isa_low+23
        si      255
        rows    g8, 13
        .word   0, CC22, 0x00b5b6b7 ; store 0
        .word   1, CC33, 0x01b5b6b7 ; store 1
        .word   0x000000ff, CC00, 0xffb5b6b7 ; store 255
        .word   0x00000055, CC11, 0x55b5b6b7 ; store 85
        .word   0x000000aa, CC22, 0xaab5b6b7 ; store 170
        .word   2, CC33, 0x02b5b6b7 ; store 2
        .word   4, CC00, 0x04b5b6b7 ; store 4
        .word   8, CC11, 0x08b5b6b7 ; store 8
        .word   0x00000010, CC22, 0x10b5b6b7 ; store 16
        .word   0x00000020, CC33, 0x20b5b6b7 ; store 32
        .word   0x00000040, CC00, 0x40b5b6b7 ; store 64
        .word   0x00000080, CC11, 0x80b5b6b7 ; store 128
        .word   0x0000007f, CC22, 0x7fb5b6b7 ; store 127

; sb r3, isa_high+0
        group   g9, in=1<<3, mout=1<<16
g9:     sb      r3, isa_high+0
        si      255
        rows    g9, 5
        .word   0, CC33, 0xe0e1e200 ; store 0
        .word   1, CC00, 0xe0e1e201 ; store 1
        .word   0x000000ff, CC11, 0xe0e1e2ff ; store 255
        .word   0x00000055, CC22, 0xe0e1e255 ; store 85
        .word   0x000000aa, CC33, 0xe0e1e2aa ; store 170

; sb r3, isa_high+1
        group   g10, in=1<<3, mout=1<<16
g10:    sb      r3, isa_high+1
        si      255
        rows    g10, 5
        .word   0, CC00, 0xe0e100e3 ; store 0
        .word   1, CC11, 0xe0e101e3 ; store 1
        .word   0x000000ff, CC22, 0xe0e1ffe3 ; store 255
        .word   0x00000055, CC33, 0xe0e155e3 ; store 85
        .word   0x000000aa, CC00, 0xe0e1aae3 ; store 170

; sb r3, isa_high+2
        group   g11, in=1<<3, mout=1<<16
g11:    sb      r3, isa_high+2
        si      255
        rows    g11, 5
        .word   0, CC11, 0xe000e2e3 ; store 0
        .word   1, CC22, 0xe001e2e3 ; store 1
        .word   0x000000ff, CC33, 0xe0ffe2e3 ; store 255
        .word   0x00000055, CC00, 0xe055e2e3 ; store 85
        .word   0x000000aa, CC11, 0xe0aae2e3 ; store 170

; sb r3, isa_high+3
        group   g12, in=1<<3, mout=1<<16
g12:    sb      r3, isa_high+3
        si      255
        rows    g12, 5
        .word   0, CC22, 0x00e1e2e3 ; store 0
        .word   1, CC33, 0x01e1e2e3 ; store 1
        .word   0x000000ff, CC00, 0xffe1e2e3 ; store 255
        .word   0x00000055, CC11, 0x55e1e2e3 ; store 85
        .word   0x000000aa, CC22, 0xaae1e2e3 ; store 170

; sb r3, isa_high+60
        group   g13, in=1<<3, mout=1<<31
g13:    sb      r3, isa_high+60
        si      255
        rows    g13, 5
        .word   0, CC33, 0x1d1e1f00 ; store 0
        .word   1, CC00, 0x1d1e1f01 ; store 1
        .word   0x000000ff, CC11, 0x1d1e1fff ; store 255
        .word   0x00000055, CC22, 0x1d1e1f55 ; store 85
        .word   0x000000aa, CC33, 0x1d1e1faa ; store 170

; sb r3, isa_high+61
        group   g14, in=1<<3, mout=1<<31
g14:    sb      r3, isa_high+61
        si      255
        rows    g14, 5
        .word   0, CC00, 0x1d1e001f ; store 0
        .word   1, CC11, 0x1d1e011f ; store 1
        .word   0x000000ff, CC22, 0x1d1eff1f ; store 255
        .word   0x00000055, CC33, 0x1d1e551f ; store 85
        .word   0x000000aa, CC00, 0x1d1eaa1f ; store 170

; sb r3, isa_high+62
        group   g15, in=1<<3, mout=1<<31
g15:    sb      r3, isa_high+62
        si      255
        rows    g15, 5
        .word   0, CC11, 0x1d001f1f ; store 0
        .word   1, CC22, 0x1d011f1f ; store 1
        .word   0x000000ff, CC33, 0x1dff1f1f ; store 255
        .word   0x00000055, CC00, 0x1d551f1f ; store 85
        .word   0x000000aa, CC11, 0x1daa1f1f ; store 170

; sb r3, isa_high+63
        group   g16, in=1<<3, mout=1<<31
g16:    sb      r3, isa_high+63
        si      255
        rows    g16, 5
        .word   0, CC22, 0x001e1f1f ; store 0
        .word   1, CC33, 0x011e1f1f ; store 1
        .word   0x000000ff, CC00, 0xff1e1f1f ; store 255
        .word   0x00000055, CC11, 0x551e1f1f ; store 85
        .word   0x000000aa, CC22, 0xaa1e1f1f ; store 170

; sb r0, isa_low+28: rd = r0
        group   g17, mout=1<<7
g17:    sb      r0, isa_low+28
        si      255
        rows    g17, 7
        .word   CC33, 0xbcbdbe00 ; rd = r0
        .word   CC00, 0xbcbdbe00 ; rd = r0
        .word   CC11, 0xbcbdbe00 ; rd = r0
        .word   CC22, 0xbcbdbe00 ; rd = r0
        .word   CC33, 0xbcbdbe00 ; rd = r0
        .word   CC00, 0xbcbdbe00 ; rd = r0
        .word   CC11, 0xbcbdbe00 ; rd = r0

; sb r14, isa_low+28: lr
        group   g18, in=1<<14, mout=1<<7
g18:    sb      r14, isa_low+28
        si      255
        rows    g18, 7
        .word   0, CC22, 0xbcbdbe00 ; lr
        .word   1, CC33, 0xbcbdbe01 ; lr
        .word   0xffffffff, CC00, 0xbcbdbeff ; lr
        .word   0x7fffffff, CC11, 0xbcbdbeff ; lr
        .word   0x80000000, CC22, 0xbcbdbe00 ; lr
        .word   0x55555555, CC33, 0xbcbdbe55 ; lr
        .word   0xaaaaaaaa, CC00, 0xbcbdbeaa ; lr

; sb r15, isa_low+28: sp
        group   g19, in=1<<15, mout=1<<7
g19:    sb      r15, isa_low+28
        si      255
        rows    g19, 7
        .word   0, CC11, 0xbcbdbe00 ; sp
        .word   1, CC22, 0xbcbdbe01 ; sp
        .word   0xffffffff, CC33, 0xbcbdbeff ; sp
        .word   0x7fffffff, CC00, 0xbcbdbeff ; sp
        .word   0x80000000, CC11, 0xbcbdbe00 ; sp
        .word   0x55555555, CC22, 0xbcbdbe55 ; sp
        .word   0xaaaaaaaa, CC33, 0xbcbdbeaa ; sp

; sb r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g20, in=1<<3, mout=1<<31
g20:    sb      r3, isa_high+63
        si      255
        rows    g20, 1
        .word   0xb5a46e63, CC00, 0x631e1f1f ; the last bytes of memory, MPI = memory

; sb r3, isa_high+63: the last bytes of memory, MPI = all
        group   g21, in=1<<3, mout=1<<31, size=0xffffffff
g21:    sb      r3, isa_high+63
        si      255
        rows    g21, 1
        .word   0x741f13b3, CC11, 0xb31e1f1f ; the last bytes of memory, MPI = all

; sb r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, in=1<<3, mout=1<<31, base=4, size=0xffffffff
g22:    sb      r3, isa_high+63
        si      255
        rows    g22, 1
        .word   0x0580c822, CC22, 0x221e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sb r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g23, in=1<<3
g23:    sb      r3, isa_zero+0x10000
        si      255
        rows    g23, 1
        .word   0xa2ae42b8, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sb r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g24, in=1<<3, size=0xffffffff
g24:    sb      r3, isa_zero+0x10000
        si      255
        rows    g24, 1
        .word   0xf83d552d, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sb r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g25, in=1<<3, base=4, size=0xffffffff
g25:    sb      r3, isa_zero+0x10000
        si      255
        rows    g25, 1
        .word   0x3918adba, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sb r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g26, in=1<<3
g26:    sb      r3, isa_zero+0x10000
        si      255
        rows    g26, 1
        .word   0xcf262ca9, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sb r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g27, in=1<<3, size=0xffffffff
g27:    sb      r3, isa_zero+0x10000
        si      255
        rows    g27, 1
        .word   0x277135e7, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sb r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g28, in=1<<3, base=4, size=0xffffffff
g28:    sb      r3, isa_zero+0x10000
        si      255
        rows    g28, 1
        .word   0x72f0b208, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sb r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g29, in=1<<3
g29:    sb      r3, isa_zero-0x1
        si      255
        rows    g29, 1
        .word   0x14f1b9d5, CC11+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; sb r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g30, in=1<<3, size=0xffffffff
g30:    sb      r3, isa_zero-0x1
        si      255
        rows    g30, 1
        .word   0x5b625875, CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; sb r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g31, in=1<<3, base=4, size=0xffffffff
g31:    sb      r3, isa_zero-0x1
        si      255
        rows    g31, 1
        .word   0x9c83690c, CC33+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g32, in=1<<3
g32:    sb      r3, isa_zero-0x1
        si      255
        rows    g32, 1
        .word   0x16718491, CC00+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g33, in=1<<3, size=0xffffffff
g33:    sb      r3, isa_zero-0x1
        si      255
        rows    g33, 1
        .word   0x4adfae2e, CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g34, in=1<<3, base=4, size=0xffffffff
g34:    sb      r3, isa_zero-0x1
        si      255
        rows    g34, 1
        .word   0x101910b9, CC22+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sb r3, isa_low+11: below MPI.base
        group   g35, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g35:    sb      r3, isa_low+11
        si      255
        rows    g35, 1
        .word   0x5d035c0a, CC33+PROTECTION, 0x0000800b ; below MPI.base

; sb r3, isa_low+11: over MPI.base
        group   g36, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc
g36:    sb      r3, isa_low+11
        si      255
        rows    g36, 1
        .word   0x88bee2bb, CC00+PROTECTION, 0x0000800b ; over MPI.base

; sb r3, isa_low+12: at MPI.base
        group   g37, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc
g37:    sb      r3, isa_low+12
        si      255
        rows    g37, 1
        .word   0x4d42b7e1, CC11, 0xacadaee1 ; at MPI.base

; sb r3, isa_high+39: up to the end of MPI
        group   g38, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc
g38:    sb      r3, isa_high+39
        si      255
        rows    g38, 1
        .word   0x7c9bd517, CC22, 0x17060707 ; up to the end of MPI

; sb r3, isa_high+40: over the end of MPI
        group   g39, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g39:    sb      r3, isa_high+40
        si      255
        rows    g39, 1
        .word   0x6a1ce49e, CC33+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sb r3, isa_high+40: at the end of MPI
        group   g40, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc
g40:    sb      r3, isa_high+40
        si      255
        rows    g40, 1
        .word   0xfa169bc9, CC00+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sb r3, isa_high+63: the last bytes of memory, MPI = memory
        group   g41, in=1<<3, mout=1<<31, m=0
g41:    sb      r3, isa_high+63
        si      255
        rows    g41, 1
        .word   0x8141e8d5, CC11, 0xd51e1f1f ; the last bytes of memory, MPI = memory

; sb r3, isa_high+63: the last bytes of memory, MPI = all
        group   g42, in=1<<3, mout=1<<31, size=0xffffffff, m=0
g42:    sb      r3, isa_high+63
        si      255
        rows    g42, 1
        .word   0x114be892, CC22, 0x921e1f1f ; the last bytes of memory, MPI = all

; sb r3, isa_high+63: the last bytes of memory, MPI from 4 on, over 2^32
        group   g43, in=1<<3, mout=1<<31, base=4, size=0xffffffff, m=0
g43:    sb      r3, isa_high+63
        si      255
        rows    g43, 1
        .word   0x46ebcea3, CC33, 0xa31e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sb r3, isa_zero+0x10000: over the end of memory, MPI = memory
        group   g44, in=1<<3, m=0
g44:    sb      r3, isa_zero+0x10000
        si      255
        rows    g44, 1
        .word   0xf0abe05f, CC00+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sb r3, isa_zero+0x10000: over the end of memory, MPI = all
        group   g45, in=1<<3, size=0xffffffff, m=0
g45:    sb      r3, isa_zero+0x10000
        si      255
        rows    g45, 1
        .word   0xb394e2f3, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sb r3, isa_zero+0x10000: over the end of memory, MPI from 4 on, over 2^32
        group   g46, in=1<<3, base=4, size=0xffffffff, m=0
g46:    sb      r3, isa_zero+0x10000
        si      255
        rows    g46, 1
        .word   0x047f5e59, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sb r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g47, in=1<<3, m=0
g47:    sb      r3, isa_zero+0x10000
        si      255
        rows    g47, 1
        .word   0xda8e79f4, CC33+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sb r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g48, in=1<<3, size=0xffffffff, m=0
g48:    sb      r3, isa_zero+0x10000
        si      255
        rows    g48, 1
        .word   0x8c954ef7, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sb r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g49, in=1<<3, base=4, size=0xffffffff, m=0
g49:    sb      r3, isa_zero+0x10000
        si      255
        rows    g49, 1
        .word   0xe9c3a19e, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sb r3, isa_zero-0x1: up to 2^32, MPI = memory
        group   g50, in=1<<3, m=0
g50:    sb      r3, isa_zero-0x1
        si      255
        rows    g50, 1
        .word   0x0fc3fba6, CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; sb r3, isa_zero-0x1: up to 2^32, MPI = all
        group   g51, in=1<<3, size=0xffffffff, m=0
g51:    sb      r3, isa_zero-0x1
        si      255
        rows    g51, 1
        .word   0x3bb820d4, CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; sb r3, isa_zero-0x1: up to 2^32, MPI from 4 on, over 2^32
        group   g52, in=1<<3, base=4, size=0xffffffff, m=0
g52:    sb      r3, isa_zero-0x1
        si      255
        rows    g52, 1
        .word   0x2d4b334e, CC00+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI = memory
        group   g53, in=1<<3, m=0
g53:    sb      r3, isa_zero-0x1
        si      255
        rows    g53, 1
        .word   0x3d51a2ad, CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI = all
        group   g54, in=1<<3, size=0xffffffff, m=0
g54:    sb      r3, isa_zero-0x1
        si      255
        rows    g54, 1
        .word   0xe5d9f7e1, CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; sb r3, isa_zero-0x1: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g55, in=1<<3, base=4, size=0xffffffff, m=0
g55:    sb      r3, isa_zero-0x1
        si      255
        rows    g55, 1
        .word   0xe34d2498, CC33+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sb r3, isa_low+11: below MPI.base
        group   g56, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g56:    sb      r3, isa_low+11
        si      255
        rows    g56, 1
        .word   0x47371a84, CC00+PROTECTION, 0x0000800b ; below MPI.base

; sb r3, isa_low+11: over MPI.base
        group   g57, in=1<<3, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g57:    sb      r3, isa_low+11
        si      255
        rows    g57, 1
        .word   0x48911ad3, CC11+PROTECTION, 0x0000800b ; over MPI.base

; sb r3, isa_low+12: at MPI.base
        group   g58, in=1<<3, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g58:    sb      r3, isa_low+12
        si      255
        rows    g58, 1
        .word   0x48580319, CC22, 0xacadae19 ; at MPI.base

; sb r3, isa_high+39: up to the end of MPI
        group   g59, in=1<<3, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g59:    sb      r3, isa_high+39
        si      255
        rows    g59, 1
        .word   0x6272ce1d, CC33, 0x1d060707 ; up to the end of MPI

; sb r3, isa_high+40: over the end of MPI
        group   g60, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g60:    sb      r3, isa_high+40
        si      255
        rows    g60, 1
        .word   0x43149aed, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sb r3, isa_high+40: at the end of MPI
        group   g61, in=1<<3, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g61:    sb      r3, isa_high+40
        si      255
        rows    g61, 1
        .word   0x554b01f1, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

        isa_end
