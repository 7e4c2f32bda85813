; SPDX-License-Identifier: MIT
;
; sb, base form: byte = low byte of rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 150
        .equ    isa_users, 126
        .include "isa.inc"

; sb r3, 8(r4): byte 0 of the word
        group   g1, in=1<<3|1<<4, mout=1<<5
g1:     sb      r3, 8(r4)
        si      255
        rows    g1, 14
        .word   0xf36d0000, 0x0000800c, CC00, 0xb4b5b600 ; store 0
        .word   0xfb8ccc01, 0x0000800c, CC11, 0xb4b5b601 ; store 1
        .word   0x429675ff, 0x0000800c, CC22, 0xb4b5b6ff ; store 255
        .word   0xac11dc55, 0x0000800c, CC33, 0xb4b5b655 ; store 85
        .word   0xe15f1baa, 0x0000800c, CC00, 0xb4b5b6aa ; store 170
        .word   0xa18f9b02, 0x0000800c, CC11, 0xb4b5b602 ; store 2
        .word   0x06cb7e04, 0x0000800c, CC22, 0xb4b5b604 ; store 4
        .word   0xd0ba6408, 0x0000800c, CC33, 0xb4b5b608 ; store 8
        .word   0x7c9f6810, 0x0000800c, CC00, 0xb4b5b610 ; store 16
        .word   0x1999a320, 0x0000800c, CC11, 0xb4b5b620 ; store 32
        .word   0xbf659640, 0x0000800c, CC22, 0xb4b5b640 ; store 64
        .word   0x92b02080, 0x0000800c, CC33, 0xb4b5b680 ; store 128
        .word   0x87b2e57f, 0x0000800c, CC00, 0xb4b5b67f ; store 127
        .word   0x3db8d8b0, 0x0000800c, CC11, 0xb4b5b6b0 ; store 176

; sb r3, 8(r4): byte 1 of the word
        group   g2, in=1<<3|1<<4, mout=1<<5
g2:     sb      r3, 8(r4)
        si      255
        rows    g2, 14
        .word   0x61d59a00, 0x0000800d, CC22, 0xb4b500b7 ; store 0
        .word   0xb77bde01, 0x0000800d, CC33, 0xb4b501b7 ; store 1
        .word   0x36b015ff, 0x0000800d, CC00, 0xb4b5ffb7 ; store 255
        .word   0xcc4c4355, 0x0000800d, CC11, 0xb4b555b7 ; store 85
        .word   0x6e367eaa, 0x0000800d, CC22, 0xb4b5aab7 ; store 170
        .word   0x7a3d9702, 0x0000800d, CC33, 0xb4b502b7 ; store 2
        .word   0xbe8e3204, 0x0000800d, CC00, 0xb4b504b7 ; store 4
        .word   0x9b79b708, 0x0000800d, CC11, 0xb4b508b7 ; store 8
        .word   0xade97010, 0x0000800d, CC22, 0xb4b510b7 ; store 16
        .word   0x74fa1320, 0x0000800d, CC33, 0xb4b520b7 ; store 32
        .word   0xbe38d140, 0x0000800d, CC00, 0xb4b540b7 ; store 64
        .word   0xd7465780, 0x0000800d, CC11, 0xb4b580b7 ; store 128
        .word   0xc8db767f, 0x0000800d, CC22, 0xb4b57fb7 ; store 127
        .word   0xcfa25056, 0x0000800d, CC33, 0xb4b556b7 ; store 86

; sb r3, 8(r4): byte 2 of the word
        group   g3, in=1<<3|1<<4, mout=1<<5
g3:     sb      r3, 8(r4)
        si      255
        rows    g3, 14
        .word   0xd6e89000, 0x0000800e, CC00, 0xb400b6b7 ; store 0
        .word   0xe55f2e01, 0x0000800e, CC11, 0xb401b6b7 ; store 1
        .word   0x06fd35ff, 0x0000800e, CC22, 0xb4ffb6b7 ; store 255
        .word   0xfa85ca55, 0x0000800e, CC33, 0xb455b6b7 ; store 85
        .word   0x33a1b4aa, 0x0000800e, CC00, 0xb4aab6b7 ; store 170
        .word   0xbd67dc02, 0x0000800e, CC11, 0xb402b6b7 ; store 2
        .word   0x6faec104, 0x0000800e, CC22, 0xb404b6b7 ; store 4
        .word   0x7c2fef08, 0x0000800e, CC33, 0xb408b6b7 ; store 8
        .word   0x45fca210, 0x0000800e, CC00, 0xb410b6b7 ; store 16
        .word   0xa4ada920, 0x0000800e, CC11, 0xb420b6b7 ; store 32
        .word   0x495e4840, 0x0000800e, CC22, 0xb440b6b7 ; store 64
        .word   0xbdf36080, 0x0000800e, CC33, 0xb480b6b7 ; store 128
        .word   0xf026a07f, 0x0000800e, CC00, 0xb47fb6b7 ; store 127
        .word   0x156ff81f, 0x0000800e, CC11, 0xb41fb6b7 ; store 31

; sb r3, 8(r4): byte 3 of the word
        group   g4, in=1<<3|1<<4, mout=1<<5
g4:     sb      r3, 8(r4)
        si      255
        rows    g4, 14
        .word   0xc0abb800, 0x0000800f, CC22, 0x00b5b6b7 ; store 0
        .word   0x1810d101, 0x0000800f, CC33, 0x01b5b6b7 ; store 1
        .word   0x79d57dff, 0x0000800f, CC00, 0xffb5b6b7 ; store 255
        .word   0xaaad4755, 0x0000800f, CC11, 0x55b5b6b7 ; store 85
        .word   0xaf2f23aa, 0x0000800f, CC22, 0xaab5b6b7 ; store 170
        .word   0xba13dc02, 0x0000800f, CC33, 0x02b5b6b7 ; store 2
        .word   0x2753ba04, 0x0000800f, CC00, 0x04b5b6b7 ; store 4
        .word   0xcb318308, 0x0000800f, CC11, 0x08b5b6b7 ; store 8
        .word   0x41accd10, 0x0000800f, CC22, 0x10b5b6b7 ; store 16
        .word   0xfc3b5920, 0x0000800f, CC33, 0x20b5b6b7 ; store 32
        .word   0x2255e040, 0x0000800f, CC00, 0x40b5b6b7 ; store 64
        .word   0xf3087b80, 0x0000800f, CC11, 0x80b5b6b7 ; store 128
        .word   0x10b3127f, 0x0000800f, CC22, 0x7fb5b6b7 ; store 127
        .word   0x6e936e52, 0x0000800f, CC33, 0x52b5b6b7 ; store 82

; sb r3, 0(r4): displacement
        group   g5, in=1<<3|1<<4, mout=1<<6|1<<20
g5:     sb      r3, 0(r4)
        si      255
        rows    g5, 2
        .word   0x90abc610, 0x00008018, CC00, 0xb8b9ba10, 0xf0f1f2f3 ; 0x8018
        .word   0x38eb18c8, 0x0000ffd0, CC11, 0xb8b9babb, 0xf0f1f2c8 ; 0xffd0

; sb r3, 4(r4): displacement
        group   g6, in=1<<3|1<<4, mout=1<<6|1<<20
g6:     sb      r3, 4(r4)
        si      255
        rows    g6, 2
        .word   0x811a93f0, 0x00008014, CC22, 0xb8b9baf0, 0xf0f1f2f3 ; 0x8018
        .word   0x0392cfdf, 0x0000ffcc, CC33, 0xb8b9babb, 0xf0f1f2df ; 0xffd0

; sb r3, -4(r4): displacement
        group   g7, in=1<<3|1<<4, mout=1<<6|1<<20
g7:     sb      r3, -4(r4)
        si      255
        rows    g7, 2
        .word   0x255c1574, 0x0000801c, CC00, 0xb8b9ba74, 0xf0f1f2f3 ; 0x8018
        .word   0xbe3406e8, 0x0000ffd4, CC11, 0xb8b9babb, 0xf0f1f2e8 ; 0xffd0

; sb r3, 32767(r4): displacement
        group   g8, in=1<<3|1<<4, mout=1<<6|1<<20
g8:     sb      r3, 32767(r4)
        si      255
        rows    g8, 2
        .word   0xd36c563f, 0x00000019, CC22, 0xb8b9ba3f, 0xf0f1f2f3 ; 0x8018
        .word   0xa12b951d, 0x00007fd1, CC33, 0xb8b9babb, 0xf0f1f21d ; 0xffd0

; sb r3, -32768(r4): displacement
        group   g9, in=1<<3|1<<4, mout=1<<6|1<<20
g9:     sb      r3, -32768(r4)
        si      255
        rows    g9, 2
        .word   0x77c440d7, 0x00010018, CC00, 0xb8b9bad7, 0xf0f1f2f3 ; 0x8018
        .word   0x4f59e215, 0x00017fd0, CC11, 0xb8b9babb, 0xf0f1f215 ; 0xffd0

; sb r3, 32764(r4): displacement
        group   g10, in=1<<3|1<<4, mout=1<<6|1<<20
g10:    sb      r3, 32764(r4)
        si      255
        rows    g10, 2
        .word   0xf173cc0c, 0x0000001c, CC22, 0xb8b9ba0c, 0xf0f1f2f3 ; 0x8018
        .word   0x3659beee, 0x00007fd4, CC33, 0xb8b9babb, 0xf0f1f2ee ; 0xffd0

; sb r3, 256(r4): displacement
        group   g11, in=1<<3|1<<4, mout=1<<6|1<<20
g11:    sb      r3, 256(r4)
        si      255
        rows    g11, 2
        .word   0xf94dd9dd, 0x00007f18, CC00, 0xb8b9badd, 0xf0f1f2f3 ; 0x8018
        .word   0x382781ee, 0x0000fed0, CC11, 0xb8b9babb, 0xf0f1f2ee ; 0xffd0

; sb r3, -64(r0): r0 as base, below 0
        group   g12, in=1<<3
g12:    sb      r3, -64(r0)
        si      255
        rows    g12, 1
        .word   7, CC22+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; sb r4, 0(r4): rd == ra
        group   g13, in=1<<4, mout=1<<7
g13:    sb      r4, 0(r4)
        si      255
        rows    g13, 7
        .word   0x0000801c, CC33, 0xbcbdbe1c ; rd == ra: 0
        .word   0x0000801c, CC00, 0xbcbdbe1c ; rd == ra: 1
        .word   0x0000801c, CC11, 0xbcbdbe1c ; rd == ra: -1
        .word   0x0000801c, CC22, 0xbcbdbe1c ; rd == ra: 2^31-1
        .word   0x0000801c, CC33, 0xbcbdbe1c ; rd == ra: -2^31
        .word   0x0000801c, CC00, 0xbcbdbe1c ; rd == ra: 0x55555555
        .word   0x0000801c, CC11, 0xbcbdbe1c ; rd == ra: 0xaaaaaaaa

; sb r0, 0(r4): rd = r0
        group   g14, in=1<<4, mout=1<<7
g14:    sb      r0, 0(r4)
        si      255
        rows    g14, 7
        .word   0x0000801c, CC22, 0xbcbdbe00 ; rd = r0: 0
        .word   0x0000801c, CC33, 0xbcbdbe00 ; rd = r0: 1
        .word   0x0000801c, CC00, 0xbcbdbe00 ; rd = r0: -1
        .word   0x0000801c, CC11, 0xbcbdbe00 ; rd = r0: 2^31-1
        .word   0x0000801c, CC22, 0xbcbdbe00 ; rd = r0: -2^31
        .word   0x0000801c, CC33, 0xbcbdbe00 ; rd = r0: 0x55555555
        .word   0x0000801c, CC00, 0xbcbdbe00 ; rd = r0: 0xaaaaaaaa

; sb r15, 0(r14): sp, lr
        group   g15, in=1<<14|1<<15, mout=1<<7
g15:    sb      r15, 0(r14)
        si      255
        rows    g15, 7
        .word   0x0000801c, 0, CC11, 0xbcbdbe00 ; sp, lr: 0
        .word   0x0000801c, 1, CC22, 0xbcbdbe01 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC33, 0xbcbdbeff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC00, 0xbcbdbeff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC11, 0xbcbdbe00 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC22, 0xbcbdbe55 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC33, 0xbcbdbeaa ; sp, lr: 0xaaaaaaaa

; sb r14, 0(r15): lr, sp
        group   g16, in=1<<14|1<<15, mout=1<<7
g16:    sb      r14, 0(r15)
        si      255
        rows    g16, 7
        .word   0, 0x0000801c, CC00, 0xbcbdbe00 ; lr, sp: 0
        .word   1, 0x0000801c, CC11, 0xbcbdbe01 ; lr, sp: 1
        .word   0xffffffff, 0x0000801c, CC22, 0xbcbdbeff ; lr, sp: -1
        .word   0x7fffffff, 0x0000801c, CC33, 0xbcbdbeff ; lr, sp: 2^31-1
        .word   0x80000000, 0x0000801c, CC00, 0xbcbdbe00 ; lr, sp: -2^31
        .word   0x55555555, 0x0000801c, CC11, 0xbcbdbe55 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, 0x0000801c, CC22, 0xbcbdbeaa ; lr, sp: 0xaaaaaaaa

; sb r0, 0(r4): rd = r0, fault
        group   g17, in=1<<4
g17:    sb      r0, 0(r4)
        si      255
        rows    g17, 3
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC00+PROTECTION, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC11+PROTECTION, 0xffffffff ; lr, sp: faults all the same

; sb r3, 0(r4): the last bytes of memory, MPI = memory
        group   g18, in=1<<3|1<<4, mout=1<<31
g18:    sb      r3, 0(r4)
        si      255
        rows    g18, 1
        .word   0x28b88327, 0x0000ffff, CC22, 0x271e1f1f ; the last bytes of memory, MPI = memory

; sb r3, 0(r4): the last bytes of memory, MPI = all
        group   g19, in=1<<3|1<<4, mout=1<<31, size=0xffffffff
g19:    sb      r3, 0(r4)
        si      255
        rows    g19, 1
        .word   0x60ebf140, 0x0000ffff, CC33, 0x401e1f1f ; the last bytes of memory, MPI = all

; sb r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g20, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff
g20:    sb      r3, 0(r4)
        si      255
        rows    g20, 1
        .word   0x77348b3b, 0x0000ffff, CC00, 0x3b1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): over the end of memory, MPI = memory
        group   g21, in=1<<3|1<<4
g21:    sb      r3, 0(r4)
        si      255
        rows    g21, 1
        .word   0xb4a6372b, 0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sb r3, 0(r4): over the end of memory, MPI = all
        group   g22, in=1<<3|1<<4, size=0xffffffff
g22:    sb      r3, 0(r4)
        si      255
        rows    g22, 1
        .word   0xf493cc77, 0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sb r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g23, in=1<<3|1<<4, base=4, size=0xffffffff
g23:    sb      r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x0d230d17, 0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): beyond memory, MPI = memory
        group   g24, in=1<<3|1<<4
g24:    sb      r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x362f5434, 0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sb r3, 0(r4): beyond memory, MPI = all
        group   g25, in=1<<3|1<<4, size=0xffffffff
g25:    sb      r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0x94ffd429, 0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sb r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g26, in=1<<3|1<<4, base=4, size=0xffffffff
g26:    sb      r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0x17f5d1c4, 0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): 2^31, MPI = memory
        group   g27, in=1<<3|1<<4
g27:    sb      r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0x8a7ee2f1, 0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sb r3, 0(r4): 2^31, MPI = all
        group   g28, in=1<<3|1<<4, size=0xffffffff
g28:    sb      r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0x24179f36, 0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sb r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g29, in=1<<3|1<<4, base=4, size=0xffffffff
g29:    sb      r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0xe410d865, 0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sb r3, 0(r4): up to 2^32, MPI = memory
        group   g30, in=1<<3|1<<4
g30:    sb      r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x02d440ca, 0xffffffff, CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; sb r3, 0(r4): up to 2^32, MPI = all
        group   g31, in=1<<3|1<<4, size=0xffffffff
g31:    sb      r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0x40ae3346, 0xffffffff, CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; sb r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g32, in=1<<3|1<<4, base=4, size=0xffffffff
g32:    sb      r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0x0ad41c45, 0xffffffff, CC00+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; sb r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g33, in=1<<3|1<<4
g33:    sb      r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0x9624a85f, 0xffffffff, CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; sb r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g34, in=1<<3|1<<4, size=0xffffffff
g34:    sb      r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0xbd9fdea3, 0xffffffff, CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; sb r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g35, in=1<<3|1<<4, base=4, size=0xffffffff
g35:    sb      r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0x95844cac, 0xffffffff, CC33+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sb r3, 0(r4): below MPI.base
        group   g36, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g36:    sb      r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0x84cbb0c1, 0x0000800b, CC00+PROTECTION, 0x0000800b ; below MPI.base

; sb r3, 0(r4): over MPI.base
        group   g37, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g37:    sb      r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0x8a08b719, 0x0000800b, CC11+PROTECTION, 0x0000800b ; over MPI.base

; sb r3, 0(r4): at MPI.base
        group   g38, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc
g38:    sb      r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0x15fdbea2, 0x0000800c, CC22, 0xacadaea2 ; at MPI.base

; sb r3, 0(r4): up to the end of MPI
        group   g39, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc
g39:    sb      r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0xa35a5e31, 0x0000ffe7, CC33, 0x31060707 ; up to the end of MPI

; sb r3, 0(r4): over the end of MPI
        group   g40, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g40:    sb      r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0xab3fe1c2, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sb r3, 0(r4): at the end of MPI
        group   g41, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g41:    sb      r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x7c1333f9, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sb r3, 0(r4): the last bytes of memory, MPI = memory
        group   g42, in=1<<3|1<<4, mout=1<<31, m=0
g42:    sb      r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x6d6808f1, 0x0000ffff, CC22, 0xf11e1f1f ; the last bytes of memory, MPI = memory

; sb r3, 0(r4): the last bytes of memory, MPI = all
        group   g43, in=1<<3|1<<4, mout=1<<31, size=0xffffffff, m=0
g43:    sb      r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0xbdf5f4a9, 0x0000ffff, CC33, 0xa91e1f1f ; the last bytes of memory, MPI = all

; sb r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g44, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff, m=0
g44:    sb      r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0xf7eff90c, 0x0000ffff, CC00, 0x0c1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): over the end of memory, MPI = memory
        group   g45, in=1<<3|1<<4, m=0
g45:    sb      r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0xcbb97e3f, 0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sb r3, 0(r4): over the end of memory, MPI = all
        group   g46, in=1<<3|1<<4, size=0xffffffff, m=0
g46:    sb      r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x551f219c, 0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sb r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g47, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g47:    sb      r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x39a8d1bc, 0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): beyond memory, MPI = memory
        group   g48, in=1<<3|1<<4, m=0
g48:    sb      r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0xc187c7ad, 0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sb r3, 0(r4): beyond memory, MPI = all
        group   g49, in=1<<3|1<<4, size=0xffffffff, m=0
g49:    sb      r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x61f14359, 0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sb r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g50, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g50:    sb      r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0x29c33d89, 0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sb r3, 0(r4): 2^31, MPI = memory
        group   g51, in=1<<3|1<<4, m=0
g51:    sb      r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x87775885, 0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sb r3, 0(r4): 2^31, MPI = all
        group   g52, in=1<<3|1<<4, size=0xffffffff, m=0
g52:    sb      r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x75bd3327, 0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sb r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g53, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g53:    sb      r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0x01808c86, 0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sb r3, 0(r4): up to 2^32, MPI = memory
        group   g54, in=1<<3|1<<4, m=0
g54:    sb      r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0xd25a3dba, 0xffffffff, CC22+PROTECTION, 0xffffffff ; up to 2^32, MPI = memory

; sb r3, 0(r4): up to 2^32, MPI = all
        group   g55, in=1<<3|1<<4, size=0xffffffff, m=0
g55:    sb      r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0x3b7630d2, 0xffffffff, CC33+PROTECTION, 0xffffffff ; up to 2^32, MPI = all

; sb r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g56, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g56:    sb      r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0xdf32fe0b, 0xffffffff, CC00+ADDRESSING, 0xffffffff ; up to 2^32, MPI from 4 on, over 2^32

; sb r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g57, in=1<<3|1<<4, m=0
g57:    sb      r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0x71ec0bbc, 0xffffffff, CC11+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = memory

; sb r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g58, in=1<<3|1<<4, size=0xffffffff, m=0
g58:    sb      r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0xab152cbf, 0xffffffff, CC22+PROTECTION, 0xffffffff ; the last bytes below 2^32, MPI = all

; sb r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g59, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g59:    sb      r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0x954f520d, 0xffffffff, CC33+ADDRESSING, 0xffffffff ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sb r3, 0(r4): below MPI.base
        group   g60, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g60:    sb      r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0xe3f00bd6, 0x0000800b, CC00+PROTECTION, 0x0000800b ; below MPI.base

; sb r3, 0(r4): over MPI.base
        group   g61, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g61:    sb      r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0x81e747e1, 0x0000800b, CC11+PROTECTION, 0x0000800b ; over MPI.base

; sb r3, 0(r4): at MPI.base
        group   g62, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g62:    sb      r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x766e0377, 0x0000800c, CC22, 0xacadae77 ; at MPI.base

; sb r3, 0(r4): up to the end of MPI
        group   g63, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g63:    sb      r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0xdf823314, 0x0000ffe7, CC33, 0x14060707 ; up to the end of MPI

; sb r3, 0(r4): over the end of MPI
        group   g64, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g64:    sb      r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0x32c9a66d, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sb r3, 0(r4): at the end of MPI
        group   g65, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g65:    sb      r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0x7c3fccbc, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

        isa_end
