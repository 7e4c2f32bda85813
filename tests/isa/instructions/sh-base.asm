; SPDX-License-Identifier: MIT
;
; sh, base form: halfword = low half of rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 160
        .equ    isa_users, 130
        .include "isa.inc"

; sh r3, 8(r4): byte 0 of the word
        group   g1, in=1<<3|1<<4, mout=1<<5
g1:     sh      r3, 8(r4)
        si      255
        rows    g1, 22
        .word   0xad6f0000, 0x0000800c, CC00, 0xb4b50000 ; store 0
        .word   0x661c0001, 0x0000800c, CC11, 0xb4b50001 ; store 1
        .word   0x6728ffff, 0x0000800c, CC22, 0xb4b5ffff ; store 0xffff
        .word   0x26475555, 0x0000800c, CC33, 0xb4b55555 ; store 0x5555
        .word   0x6e1faaaa, 0x0000800c, CC00, 0xb4b5aaaa ; store 0xaaaa
        .word   0xc6ce0002, 0x0000800c, CC11, 0xb4b50002 ; store 2
        .word   0x7eb00004, 0x0000800c, CC22, 0xb4b50004 ; store 4
        .word   0x84850008, 0x0000800c, CC33, 0xb4b50008 ; store 8
        .word   0x1c4f0010, 0x0000800c, CC00, 0xb4b50010 ; store 16
        .word   0xd42e0020, 0x0000800c, CC11, 0xb4b50020 ; store 32
        .word   0x596c0040, 0x0000800c, CC22, 0xb4b50040 ; store 64
        .word   0x1c6d0080, 0x0000800c, CC33, 0xb4b50080 ; store 128
        .word   0x932a0100, 0x0000800c, CC00, 0xb4b50100 ; store 256
        .word   0x42600200, 0x0000800c, CC11, 0xb4b50200 ; store 512
        .word   0xd7060400, 0x0000800c, CC22, 0xb4b50400 ; store 0x400
        .word   0x8f320800, 0x0000800c, CC33, 0xb4b50800 ; store 0x800
        .word   0xc4301000, 0x0000800c, CC00, 0xb4b51000 ; store 0x1000
        .word   0x7e0f2000, 0x0000800c, CC11, 0xb4b52000 ; store 0x2000
        .word   0x14774000, 0x0000800c, CC22, 0xb4b54000 ; store 0x4000
        .word   0x41138000, 0x0000800c, CC33, 0xb4b58000 ; store 0x8000
        .word   0xc50c7fff, 0x0000800c, CC00, 0xb4b57fff ; store 0x7fff
        .word   0x3462c681, 0x0000800c, CC11, 0xb4b5c681 ; store 0xc681

; sh r3, 8(r4): byte 2 of the word
        group   g2, in=1<<3|1<<4, mout=1<<5
g2:     sh      r3, 8(r4)
        si      255
        rows    g2, 22
        .word   0x62a40000, 0x0000800e, CC22, 0x0000b6b7 ; store 0
        .word   0xa27c0001, 0x0000800e, CC33, 0x0001b6b7 ; store 1
        .word   0x873bffff, 0x0000800e, CC00, 0xffffb6b7 ; store 0xffff
        .word   0x08965555, 0x0000800e, CC11, 0x5555b6b7 ; store 0x5555
        .word   0xd68daaaa, 0x0000800e, CC22, 0xaaaab6b7 ; store 0xaaaa
        .word   0xe8020002, 0x0000800e, CC33, 0x0002b6b7 ; store 2
        .word   0x6e890004, 0x0000800e, CC00, 0x0004b6b7 ; store 4
        .word   0x890f0008, 0x0000800e, CC11, 0x0008b6b7 ; store 8
        .word   0xf5250010, 0x0000800e, CC22, 0x0010b6b7 ; store 16
        .word   0x63ec0020, 0x0000800e, CC33, 0x0020b6b7 ; store 32
        .word   0xad3d0040, 0x0000800e, CC00, 0x0040b6b7 ; store 64
        .word   0x08f30080, 0x0000800e, CC11, 0x0080b6b7 ; store 128
        .word   0x45d70100, 0x0000800e, CC22, 0x0100b6b7 ; store 256
        .word   0x5ad70200, 0x0000800e, CC33, 0x0200b6b7 ; store 512
        .word   0x880b0400, 0x0000800e, CC00, 0x0400b6b7 ; store 0x400
        .word   0x259b0800, 0x0000800e, CC11, 0x0800b6b7 ; store 0x800
        .word   0x48351000, 0x0000800e, CC22, 0x1000b6b7 ; store 0x1000
        .word   0x14f72000, 0x0000800e, CC33, 0x2000b6b7 ; store 0x2000
        .word   0xaa274000, 0x0000800e, CC00, 0x4000b6b7 ; store 0x4000
        .word   0x51f08000, 0x0000800e, CC11, 0x8000b6b7 ; store 0x8000
        .word   0x5e797fff, 0x0000800e, CC22, 0x7fffb6b7 ; store 0x7fff
        .word   0x43365196, 0x0000800e, CC33, 0x5196b6b7 ; store 0x5196

; sh r3, 0(r4): displacement
        group   g3, in=1<<3|1<<4, mout=1<<6|1<<20
g3:     sh      r3, 0(r4)
        si      255
        rows    g3, 2
        .word   0x275dcf1e, 0x00008018, CC00, 0xb8b9cf1e, 0xf0f1f2f3 ; 0x8018
        .word   0x08807a90, 0x0000ffd0, CC11, 0xb8b9babb, 0xf0f17a90 ; 0xffd0

; sh r3, 4(r4): displacement
        group   g4, in=1<<3|1<<4, mout=1<<6|1<<20
g4:     sh      r3, 4(r4)
        si      255
        rows    g4, 2
        .word   0x8786c792, 0x00008014, CC22, 0xb8b9c792, 0xf0f1f2f3 ; 0x8018
        .word   0xc0930232, 0x0000ffcc, CC33, 0xb8b9babb, 0xf0f10232 ; 0xffd0

; sh r3, -4(r4): displacement
        group   g5, in=1<<3|1<<4, mout=1<<6|1<<20
g5:     sh      r3, -4(r4)
        si      255
        rows    g5, 2
        .word   0x8b50db26, 0x0000801c, CC00, 0xb8b9db26, 0xf0f1f2f3 ; 0x8018
        .word   0xa8389d6b, 0x0000ffd4, CC11, 0xb8b9babb, 0xf0f19d6b ; 0xffd0

; sh r3, 32766(r4): displacement
        group   g6, in=1<<3|1<<4, mout=1<<6|1<<20
g6:     sh      r3, 32766(r4)
        si      255
        rows    g6, 2
        .word   0x5a9c037a, 0x0000001a, CC22, 0xb8b9037a, 0xf0f1f2f3 ; 0x8018
        .word   0xaa37af5b, 0x00007fd2, CC33, 0xb8b9babb, 0xf0f1af5b ; 0xffd0

; sh r3, -32768(r4): displacement
        group   g7, in=1<<3|1<<4, mout=1<<6|1<<20
g7:     sh      r3, -32768(r4)
        si      255
        rows    g7, 2
        .word   0xf82df615, 0x00010018, CC00, 0xb8b9f615, 0xf0f1f2f3 ; 0x8018
        .word   0xf9626da9, 0x00017fd0, CC11, 0xb8b9babb, 0xf0f16da9 ; 0xffd0

; sh r3, 32764(r4): displacement
        group   g8, in=1<<3|1<<4, mout=1<<6|1<<20
g8:     sh      r3, 32764(r4)
        si      255
        rows    g8, 2
        .word   0x4483e162, 0x0000001c, CC22, 0xb8b9e162, 0xf0f1f2f3 ; 0x8018
        .word   0x51c31db0, 0x00007fd4, CC33, 0xb8b9babb, 0xf0f11db0 ; 0xffd0

; sh r3, 256(r4): displacement
        group   g9, in=1<<3|1<<4, mout=1<<6|1<<20
g9:     sh      r3, 256(r4)
        si      255
        rows    g9, 2
        .word   0x387eabc9, 0x00007f18, CC00, 0xb8b9abc9, 0xf0f1f2f3 ; 0x8018
        .word   0xbbce46a3, 0x0000fed0, CC11, 0xb8b9babb, 0xf0f146a3 ; 0xffd0

; sh r3, 1(r4): odd displacement
        group   g10, in=1<<3|1<<4
g10:    sh      r3, 1(r4)
        si      255
        rows    g10, 2
        .word   7, 0x00008010, CC22+ALIGNMENT, 0x00008011 ; misaligned by the displacement
        .word   7, 0x00008010, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; sh r3, -1(r4): odd displacement
        group   g11, in=1<<3|1<<4
g11:    sh      r3, -1(r4)
        si      255
        rows    g11, 2
        .word   7, 0x00008010, CC00+ALIGNMENT, 0x0000800f ; misaligned by the displacement
        .word   7, 0x00008012, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; sh r3, 3(r4): odd displacement
        group   g12, in=1<<3|1<<4
g12:    sh      r3, 3(r4)
        si      255
        rows    g12, 2
        .word   7, 0x00008010, CC22+ALIGNMENT, 0x00008013 ; misaligned by the displacement
        .word   7, 0x0000800e, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; sh r3, -32767(r4): odd displacement
        group   g13, in=1<<3|1<<4
g13:    sh      r3, -32767(r4)
        si      255
        rows    g13, 2
        .word   7, 0x00008010, CC00+ALIGNMENT, 0x00000011 ; misaligned by the displacement
        .word   7, 0x00010010, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; sh r3, 32767(r4): odd displacement
        group   g14, in=1<<3|1<<4
g14:    sh      r3, 32767(r4)
        si      255
        rows    g14, 2
        .word   7, 0x00008010, CC22+ALIGNMENT, 0x0001000f ; misaligned by the displacement
        .word   7, 0x00000012, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; sh r3, -64(r0): r0 as base, below 0
        group   g15, in=1<<3
g15:    sh      r3, -64(r0)
        si      255
        rows    g15, 1
        .word   7, CC00+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; sh r4, 0(r4): rd == ra
        group   g16, in=1<<4, mout=1<<7
g16:    sh      r4, 0(r4)
        si      255
        rows    g16, 7
        .word   0x0000801c, CC11, 0xbcbd801c ; rd == ra: 0
        .word   0x0000801c, CC22, 0xbcbd801c ; rd == ra: 1
        .word   0x0000801c, CC33, 0xbcbd801c ; rd == ra: -1
        .word   0x0000801c, CC00, 0xbcbd801c ; rd == ra: 2^31-1
        .word   0x0000801c, CC11, 0xbcbd801c ; rd == ra: -2^31
        .word   0x0000801c, CC22, 0xbcbd801c ; rd == ra: 0x55555555
        .word   0x0000801c, CC33, 0xbcbd801c ; rd == ra: 0xaaaaaaaa

; sh r0, 0(r4): rd = r0
        group   g17, in=1<<4, mout=1<<7
g17:    sh      r0, 0(r4)
        si      255
        rows    g17, 7
        .word   0x0000801c, CC00, 0xbcbd0000 ; rd = r0: 0
        .word   0x0000801c, CC11, 0xbcbd0000 ; rd = r0: 1
        .word   0x0000801c, CC22, 0xbcbd0000 ; rd = r0: -1
        .word   0x0000801c, CC33, 0xbcbd0000 ; rd = r0: 2^31-1
        .word   0x0000801c, CC00, 0xbcbd0000 ; rd = r0: -2^31
        .word   0x0000801c, CC11, 0xbcbd0000 ; rd = r0: 0x55555555
        .word   0x0000801c, CC22, 0xbcbd0000 ; rd = r0: 0xaaaaaaaa

; sh r15, 0(r14): sp, lr
        group   g18, in=1<<14|1<<15, mout=1<<7
g18:    sh      r15, 0(r14)
        si      255
        rows    g18, 7
        .word   0x0000801c, 0, CC33, 0xbcbd0000 ; sp, lr: 0
        .word   0x0000801c, 1, CC00, 0xbcbd0001 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC11, 0xbcbdffff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC22, 0xbcbdffff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC33, 0xbcbd0000 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC00, 0xbcbd5555 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC11, 0xbcbdaaaa ; sp, lr: 0xaaaaaaaa

; sh r14, 0(r15): lr, sp
        group   g19, in=1<<14|1<<15, mout=1<<7
g19:    sh      r14, 0(r15)
        si      255
        rows    g19, 7
        .word   0, 0x0000801c, CC22, 0xbcbd0000 ; lr, sp: 0
        .word   1, 0x0000801c, CC33, 0xbcbd0001 ; lr, sp: 1
        .word   0xffffffff, 0x0000801c, CC00, 0xbcbdffff ; lr, sp: -1
        .word   0x7fffffff, 0x0000801c, CC11, 0xbcbdffff ; lr, sp: 2^31-1
        .word   0x80000000, 0x0000801c, CC22, 0xbcbd0000 ; lr, sp: -2^31
        .word   0x55555555, 0x0000801c, CC33, 0xbcbd5555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, 0x0000801c, CC00, 0xbcbdaaaa ; lr, sp: 0xaaaaaaaa

; sh r0, 0(r4): rd = r0, fault
        group   g20, in=1<<4
g20:    sh      r0, 0(r4)
        si      255
        rows    g20, 3
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC22+ALIGNMENT, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC33+ALIGNMENT, 0xffffffff ; lr, sp: faults all the same

; sh r3, 0(r4): the last bytes of memory, MPI = memory
        group   g21, in=1<<3|1<<4, mout=1<<31
g21:    sh      r3, 0(r4)
        si      255
        rows    g21, 1
        .word   0xd883feee, 0x0000fffe, CC00, 0xfeee1f1f ; the last bytes of memory, MPI = memory

; sh r3, 0(r4): the last bytes of memory, MPI = all
        group   g22, in=1<<3|1<<4, mout=1<<31, size=0xffffffff
g22:    sh      r3, 0(r4)
        si      255
        rows    g22, 1
        .word   0x019b87df, 0x0000fffe, CC11, 0x87df1f1f ; the last bytes of memory, MPI = all

; sh r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g23, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff
g23:    sh      r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x2d259d6a, 0x0000fffe, CC22, 0x9d6a1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): over the end of memory, MPI = memory
        group   g24, in=1<<3|1<<4
g24:    sh      r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x4744ccdb, 0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sh r3, 0(r4): over the end of memory, MPI = all
        group   g25, in=1<<3|1<<4, size=0xffffffff
g25:    sh      r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0xcf2c605d, 0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sh r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g26, in=1<<3|1<<4, base=4, size=0xffffffff
g26:    sh      r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0xe53b1141, 0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): beyond memory, MPI = memory
        group   g27, in=1<<3|1<<4
g27:    sh      r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0x5e68509c, 0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sh r3, 0(r4): beyond memory, MPI = all
        group   g28, in=1<<3|1<<4, size=0xffffffff
g28:    sh      r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0xe37554f5, 0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sh r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g29, in=1<<3|1<<4, base=4, size=0xffffffff
g29:    sh      r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0x86289f86, 0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): 2^31, MPI = memory
        group   g30, in=1<<3|1<<4
g30:    sh      r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x4a126150, 0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sh r3, 0(r4): 2^31, MPI = all
        group   g31, in=1<<3|1<<4, size=0xffffffff
g31:    sh      r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0x79a13110, 0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sh r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g32, in=1<<3|1<<4, base=4, size=0xffffffff
g32:    sh      r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0x618ac2aa, 0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sh r3, 0(r4): up to 2^32, MPI = memory
        group   g33, in=1<<3|1<<4
g33:    sh      r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0xf5b9fbbc, 0xfffffffe, CC00+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; sh r3, 0(r4): up to 2^32, MPI = all
        group   g34, in=1<<3|1<<4, size=0xffffffff
g34:    sh      r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0x86f45ecb, 0xfffffffe, CC11+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; sh r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g35, in=1<<3|1<<4, base=4, size=0xffffffff
g35:    sh      r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0xe08c9245, 0xfffffffe, CC22+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; sh r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g36, in=1<<3|1<<4
g36:    sh      r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0x9b8dbc89, 0xfffffffe, CC33+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; sh r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g37, in=1<<3|1<<4, size=0xffffffff
g37:    sh      r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0xc8eb16be, 0xfffffffe, CC00+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; sh r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g38, in=1<<3|1<<4, base=4, size=0xffffffff
g38:    sh      r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0xed0b1a2b, 0xfffffffe, CC11+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sh r3, 0(r4): below MPI.base
        group   g39, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g39:    sh      r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0xa69979ac, 0x0000800a, CC22+PROTECTION, 0x0000800a ; below MPI.base

; sh r3, 0(r4): over MPI.base
        group   g40, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g40:    sh      r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0xe276036b, 0x0000800a, CC33+PROTECTION, 0x0000800a ; over MPI.base

; sh r3, 0(r4): at MPI.base
        group   g41, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc
g41:    sh      r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x16a4b054, 0x0000800c, CC00, 0xacadb054 ; at MPI.base

; sh r3, 0(r4): up to the end of MPI
        group   g42, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc
g42:    sh      r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0xb33bdee7, 0x0000ffe6, CC11, 0xdee70707 ; up to the end of MPI

; sh r3, 0(r4): over the end of MPI
        group   g43, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g43:    sh      r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0xa756b5de, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sh r3, 0(r4): at the end of MPI
        group   g44, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g44:    sh      r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0xa4724e4b, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sh r3, 0(r4): misaligned by 1, inside
        group   g45, in=1<<3|1<<4, mout=1<<4, base=0x0000800c, size=0x00007fdc
g45:    sh      r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0xe4cdd939, 0x00008011, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sh r3, 0(r4): misaligned by 1, outside MPI too
        group   g46, in=1<<3|1<<4, mout=1<<0, base=0x0000800c, size=0x00007fdc
g46:    sh      r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x5ae080a3, 0x00008001, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sh r3, 0(r4): misaligned by 1, beyond memory too
        group   g47, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g47:    sh      r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x5a2c7d82, 0x00010001, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sh r3, 0(r4): MPI.base is odd
        group   g48, in=1<<3|1<<4, mout=1<<3, base=0x0000800d, size=0x00007000
g48:    sh      r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0x208ab540, 0x0000800c, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sh r3, 0(r4): the end of MPI is odd
        group   g49, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9
g49:    sh      r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x7ae163fa, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sh r3, 0(r4): one byte too much
        group   g50, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9
g50:    sh      r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0xc1d37043, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; sh r3, 0(r4): the last bytes of memory, MPI = memory
        group   g51, in=1<<3|1<<4, mout=1<<31, m=0
g51:    sh      r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x49f18cfe, 0x0000fffe, CC22, 0x8cfe1f1f ; the last bytes of memory, MPI = memory

; sh r3, 0(r4): the last bytes of memory, MPI = all
        group   g52, in=1<<3|1<<4, mout=1<<31, size=0xffffffff, m=0
g52:    sh      r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x0c486955, 0x0000fffe, CC33, 0x69551f1f ; the last bytes of memory, MPI = all

; sh r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g53, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff, m=0
g53:    sh      r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0xdf975738, 0x0000fffe, CC00, 0x57381f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): over the end of memory, MPI = memory
        group   g54, in=1<<3|1<<4, m=0
g54:    sh      r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0x71e5e16f, 0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sh r3, 0(r4): over the end of memory, MPI = all
        group   g55, in=1<<3|1<<4, size=0xffffffff, m=0
g55:    sh      r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0xa7a7829f, 0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sh r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g56, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g56:    sh      r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0x187e2630, 0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): beyond memory, MPI = memory
        group   g57, in=1<<3|1<<4, m=0
g57:    sh      r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0x4c8ad8d7, 0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sh r3, 0(r4): beyond memory, MPI = all
        group   g58, in=1<<3|1<<4, size=0xffffffff, m=0
g58:    sh      r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0x290d8bc3, 0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sh r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g59, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g59:    sh      r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0x7f7f6a78, 0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sh r3, 0(r4): 2^31, MPI = memory
        group   g60, in=1<<3|1<<4, m=0
g60:    sh      r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0xbec4400c, 0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sh r3, 0(r4): 2^31, MPI = all
        group   g61, in=1<<3|1<<4, size=0xffffffff, m=0
g61:    sh      r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0xd8bb2979, 0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sh r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g62, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g62:    sh      r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x8781df95, 0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sh r3, 0(r4): up to 2^32, MPI = memory
        group   g63, in=1<<3|1<<4, m=0
g63:    sh      r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0xdea7359c, 0xfffffffe, CC22+PROTECTION, 0xfffffffe ; up to 2^32, MPI = memory

; sh r3, 0(r4): up to 2^32, MPI = all
        group   g64, in=1<<3|1<<4, size=0xffffffff, m=0
g64:    sh      r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0x5a832a64, 0xfffffffe, CC33+PROTECTION, 0xfffffffe ; up to 2^32, MPI = all

; sh r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g65, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g65:    sh      r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0x115aa13c, 0xfffffffe, CC00+ADDRESSING, 0xfffffffe ; up to 2^32, MPI from 4 on, over 2^32

; sh r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g66, in=1<<3|1<<4, m=0
g66:    sh      r3, 0(r4)
        si      255
        rows    g66, 1
        .word   0xc5743db8, 0xfffffffe, CC11+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = memory

; sh r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g67, in=1<<3|1<<4, size=0xffffffff, m=0
g67:    sh      r3, 0(r4)
        si      255
        rows    g67, 1
        .word   0xf897e053, 0xfffffffe, CC22+PROTECTION, 0xfffffffe ; the last bytes below 2^32, MPI = all

; sh r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g68, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g68:    sh      r3, 0(r4)
        si      255
        rows    g68, 1
        .word   0x3c147cce, 0xfffffffe, CC33+ADDRESSING, 0xfffffffe ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sh r3, 0(r4): below MPI.base
        group   g69, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g69:    sh      r3, 0(r4)
        si      255
        rows    g69, 1
        .word   0x02d360b8, 0x0000800a, CC00+PROTECTION, 0x0000800a ; below MPI.base

; sh r3, 0(r4): over MPI.base
        group   g70, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g70:    sh      r3, 0(r4)
        si      255
        rows    g70, 1
        .word   0x0df454b1, 0x0000800a, CC11+PROTECTION, 0x0000800a ; over MPI.base

; sh r3, 0(r4): at MPI.base
        group   g71, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g71:    sh      r3, 0(r4)
        si      255
        rows    g71, 1
        .word   0x0984b63f, 0x0000800c, CC22, 0xacadb63f ; at MPI.base

; sh r3, 0(r4): up to the end of MPI
        group   g72, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g72:    sh      r3, 0(r4)
        si      255
        rows    g72, 1
        .word   0xd1674da9, 0x0000ffe6, CC33, 0x4da90707 ; up to the end of MPI

; sh r3, 0(r4): over the end of MPI
        group   g73, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g73:    sh      r3, 0(r4)
        si      255
        rows    g73, 1
        .word   0x0f102d6c, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sh r3, 0(r4): at the end of MPI
        group   g74, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g74:    sh      r3, 0(r4)
        si      255
        rows    g74, 1
        .word   0x3f2027fa, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sh r3, 0(r4): misaligned by 1, inside
        group   g75, in=1<<3|1<<4, mout=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g75:    sh      r3, 0(r4)
        si      255
        rows    g75, 1
        .word   0xa0703fd4, 0x00008011, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sh r3, 0(r4): misaligned by 1, outside MPI too
        group   g76, in=1<<3|1<<4, mout=1<<0, base=0x0000800c, size=0x00007fdc, m=0
g76:    sh      r3, 0(r4)
        si      255
        rows    g76, 1
        .word   0xe89afe95, 0x00008001, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sh r3, 0(r4): misaligned by 1, beyond memory too
        group   g77, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g77:    sh      r3, 0(r4)
        si      255
        rows    g77, 1
        .word   0xca263eb4, 0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sh r3, 0(r4): MPI.base is odd
        group   g78, in=1<<3|1<<4, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g78:    sh      r3, 0(r4)
        si      255
        rows    g78, 1
        .word   0xa0d4fd2a, 0x0000800c, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sh r3, 0(r4): the end of MPI is odd
        group   g79, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9, m=0
g79:    sh      r3, 0(r4)
        si      255
        rows    g79, 1
        .word   0x915e90ad, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sh r3, 0(r4): one byte too much
        group   g80, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9, m=0
g80:    sh      r3, 0(r4)
        si      255
        rows    g80, 1
        .word   0x537c83c2, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
