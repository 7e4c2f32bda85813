; SPDX-License-Identifier: MIT
;
; sw, base form: word = rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 178
        .equ    isa_users, 136
        .include "isa.inc"

; sw r3, 8(r4): byte 0 of the word
        group   g1, in=1<<3|1<<4, mout=1<<5
g1:     sw      r3, 8(r4)
        si      255
        rows    g1, 38
        .word   0, 0x0000800c, CC00, 0 ; store 0
        .word   1, 0x0000800c, CC11, 1 ; store 1
        .word   0xffffffff, 0x0000800c, CC22, 0xffffffff ; store -1
        .word   0x7fffffff, 0x0000800c, CC33, 0x7fffffff ; store 2^31-1
        .word   0x80000000, 0x0000800c, CC00, 0x80000000 ; store -2^31
        .word   0x55555555, 0x0000800c, CC11, 0x55555555 ; store 0x55555555
        .word   0xaaaaaaaa, 0x0000800c, CC22, 0xaaaaaaaa ; store 0xaaaaaaaa
        .word   2, 0x0000800c, CC33, 2 ; store 2
        .word   4, 0x0000800c, CC00, 4 ; store 4
        .word   8, 0x0000800c, CC11, 8 ; store 8
        .word   0x00000010, 0x0000800c, CC22, 0x00000010 ; store 16
        .word   0x00000020, 0x0000800c, CC33, 0x00000020 ; store 32
        .word   0x00000040, 0x0000800c, CC00, 0x00000040 ; store 64
        .word   0x00000080, 0x0000800c, CC11, 0x00000080 ; store 128
        .word   0x00000100, 0x0000800c, CC22, 0x00000100 ; store 256
        .word   0x00000200, 0x0000800c, CC33, 0x00000200 ; store 512
        .word   0x00000400, 0x0000800c, CC00, 0x00000400 ; store 0x400
        .word   0x00000800, 0x0000800c, CC11, 0x00000800 ; store 0x800
        .word   0x00001000, 0x0000800c, CC22, 0x00001000 ; store 0x1000
        .word   0x00002000, 0x0000800c, CC33, 0x00002000 ; store 0x2000
        .word   0x00004000, 0x0000800c, CC00, 0x00004000 ; store 0x4000
        .word   0x00008000, 0x0000800c, CC11, 0x00008000 ; store 0x8000
        .word   0x00010000, 0x0000800c, CC22, 0x00010000 ; store 2^16
        .word   0x00020000, 0x0000800c, CC33, 0x00020000 ; store 2^17
        .word   0x00040000, 0x0000800c, CC00, 0x00040000 ; store 2^18
        .word   0x00080000, 0x0000800c, CC11, 0x00080000 ; store 2^19
        .word   0x00100000, 0x0000800c, CC22, 0x00100000 ; store 2^20
        .word   0x00200000, 0x0000800c, CC33, 0x00200000 ; store 2^21
        .word   0x00400000, 0x0000800c, CC00, 0x00400000 ; store 2^22
        .word   0x00800000, 0x0000800c, CC11, 0x00800000 ; store 2^23
        .word   0x01000000, 0x0000800c, CC22, 0x01000000 ; store 2^24
        .word   0x02000000, 0x0000800c, CC33, 0x02000000 ; store 2^25
        .word   0x04000000, 0x0000800c, CC00, 0x04000000 ; store 2^26
        .word   0x08000000, 0x0000800c, CC11, 0x08000000 ; store 2^27
        .word   0x10000000, 0x0000800c, CC22, 0x10000000 ; store 2^28
        .word   0x20000000, 0x0000800c, CC33, 0x20000000 ; store 2^29
        .word   0x40000000, 0x0000800c, CC00, 0x40000000 ; store 2^30
        .word   0xc104059d, 0x0000800c, CC11, 0xc104059d ; store 0xc104059d

; sw r3, 0(r4): displacement
        group   g2, in=1<<3|1<<4, mout=1<<6|1<<20
g2:     sw      r3, 0(r4)
        si      255
        rows    g2, 2
        .word   0x995e5027, 0x00008018, CC22, 0x995e5027, 0xf0f1f2f3 ; 0x8018
        .word   0x87e8b836, 0x0000ffd0, CC33, 0xb8b9babb, 0x87e8b836 ; 0xffd0

; sw r3, 4(r4): displacement
        group   g3, in=1<<3|1<<4, mout=1<<6|1<<20
g3:     sw      r3, 4(r4)
        si      255
        rows    g3, 2
        .word   0xd54f0abe, 0x00008014, CC00, 0xd54f0abe, 0xf0f1f2f3 ; 0x8018
        .word   0x80df8d46, 0x0000ffcc, CC11, 0xb8b9babb, 0x80df8d46 ; 0xffd0

; sw r3, -4(r4): displacement
        group   g4, in=1<<3|1<<4, mout=1<<6|1<<20
g4:     sw      r3, -4(r4)
        si      255
        rows    g4, 2
        .word   0x9207c7e5, 0x0000801c, CC22, 0x9207c7e5, 0xf0f1f2f3 ; 0x8018
        .word   0x890e7bea, 0x0000ffd4, CC33, 0xb8b9babb, 0x890e7bea ; 0xffd0

; sw r3, 32764(r4): displacement
        group   g5, in=1<<3|1<<4, mout=1<<6|1<<20
g5:     sw      r3, 32764(r4)
        si      255
        rows    g5, 2
        .word   0xdbbd898f, 0x0000001c, CC00, 0xdbbd898f, 0xf0f1f2f3 ; 0x8018
        .word   0xb5681ec8, 0x00007fd4, CC11, 0xb8b9babb, 0xb5681ec8 ; 0xffd0

; sw r3, -32768(r4): displacement
        group   g6, in=1<<3|1<<4, mout=1<<6|1<<20
g6:     sw      r3, -32768(r4)
        si      255
        rows    g6, 2
        .word   0xe411b87e, 0x00010018, CC22, 0xe411b87e, 0xf0f1f2f3 ; 0x8018
        .word   0x991d5f09, 0x00017fd0, CC33, 0xb8b9babb, 0x991d5f09 ; 0xffd0

; sw r3, 32764(r4): displacement
        group   g7, in=1<<3|1<<4, mout=1<<6|1<<20
g7:     sw      r3, 32764(r4)
        si      255
        rows    g7, 2
        .word   0xc65caabc, 0x0000001c, CC00, 0xc65caabc, 0xf0f1f2f3 ; 0x8018
        .word   0xcee24552, 0x00007fd4, CC11, 0xb8b9babb, 0xcee24552 ; 0xffd0

; sw r3, 256(r4): displacement
        group   g8, in=1<<3|1<<4, mout=1<<6|1<<20
g8:     sw      r3, 256(r4)
        si      255
        rows    g8, 2
        .word   0x78a1000d, 0x00007f18, CC22, 0x78a1000d, 0xf0f1f2f3 ; 0x8018
        .word   0xf8abe049, 0x0000fed0, CC33, 0xb8b9babb, 0xf8abe049 ; 0xffd0

; sw r3, 1(r4): odd displacement
        group   g9, in=1<<3|1<<4
g9:     sw      r3, 1(r4)
        si      255
        rows    g9, 2
        .word   7, 0x00008010, CC00+ALIGNMENT, 0x00008011 ; misaligned by the displacement
        .word   7, 0x00008010, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; sw r3, -1(r4): odd displacement
        group   g10, in=1<<3|1<<4
g10:    sw      r3, -1(r4)
        si      255
        rows    g10, 2
        .word   7, 0x00008010, CC22+ALIGNMENT, 0x0000800f ; misaligned by the displacement
        .word   7, 0x00008012, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; sw r3, 3(r4): odd displacement
        group   g11, in=1<<3|1<<4
g11:    sw      r3, 3(r4)
        si      255
        rows    g11, 2
        .word   7, 0x00008010, CC00+ALIGNMENT, 0x00008013 ; misaligned by the displacement
        .word   7, 0x0000800e, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; sw r3, -32767(r4): odd displacement
        group   g12, in=1<<3|1<<4
g12:    sw      r3, -32767(r4)
        si      255
        rows    g12, 2
        .word   7, 0x00008010, CC22+ALIGNMENT, 0x00000011 ; misaligned by the displacement
        .word   7, 0x00010010, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1

; sw r3, 32767(r4): odd displacement
        group   g13, in=1<<3|1<<4
g13:    sw      r3, 32767(r4)
        si      255
        rows    g13, 2
        .word   7, 0x00008010, CC00+ALIGNMENT, 0x0001000f ; misaligned by the displacement
        .word   7, 0x00000012, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1

; sw r3, -64(r0): r0 as base, below 0
        group   g14, in=1<<3
g14:    sw      r3, -64(r0)
        si      255
        rows    g14, 1
        .word   7, CC22+PROTECTION, 0xffffffc0 ; 0xffffffc0: outside

; sw r4, 0(r4): rd == ra
        group   g15, in=1<<4, mout=1<<7
g15:    sw      r4, 0(r4)
        si      255
        rows    g15, 7
        .word   0x0000801c, CC33, 0x0000801c ; rd == ra: 0
        .word   0x0000801c, CC00, 0x0000801c ; rd == ra: 1
        .word   0x0000801c, CC11, 0x0000801c ; rd == ra: -1
        .word   0x0000801c, CC22, 0x0000801c ; rd == ra: 2^31-1
        .word   0x0000801c, CC33, 0x0000801c ; rd == ra: -2^31
        .word   0x0000801c, CC00, 0x0000801c ; rd == ra: 0x55555555
        .word   0x0000801c, CC11, 0x0000801c ; rd == ra: 0xaaaaaaaa

; sw r0, 0(r4): rd = r0
        group   g16, in=1<<4, mout=1<<7
g16:    sw      r0, 0(r4)
        si      255
        rows    g16, 7
        .word   0x0000801c, CC22, 0 ; rd = r0: 0
        .word   0x0000801c, CC33, 0 ; rd = r0: 1
        .word   0x0000801c, CC00, 0 ; rd = r0: -1
        .word   0x0000801c, CC11, 0 ; rd = r0: 2^31-1
        .word   0x0000801c, CC22, 0 ; rd = r0: -2^31
        .word   0x0000801c, CC33, 0 ; rd = r0: 0x55555555
        .word   0x0000801c, CC00, 0 ; rd = r0: 0xaaaaaaaa

; sw r15, 0(r14): sp, lr
        group   g17, in=1<<14|1<<15, mout=1<<7
g17:    sw      r15, 0(r14)
        si      255
        rows    g17, 7
        .word   0x0000801c, 0, CC11, 0 ; sp, lr: 0
        .word   0x0000801c, 1, CC22, 1 ; sp, lr: 1
        .word   0x0000801c, 0xffffffff, CC33, 0xffffffff ; sp, lr: -1
        .word   0x0000801c, 0x7fffffff, CC00, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x0000801c, 0x80000000, CC11, 0x80000000 ; sp, lr: -2^31
        .word   0x0000801c, 0x55555555, CC22, 0x55555555 ; sp, lr: 0x55555555
        .word   0x0000801c, 0xaaaaaaaa, CC33, 0xaaaaaaaa ; sp, lr: 0xaaaaaaaa

; sw r14, 0(r15): lr, sp
        group   g18, in=1<<14|1<<15, mout=1<<7
g18:    sw      r14, 0(r15)
        si      255
        rows    g18, 7
        .word   0, 0x0000801c, CC00, 0 ; lr, sp: 0
        .word   1, 0x0000801c, CC11, 1 ; lr, sp: 1
        .word   0xffffffff, 0x0000801c, CC22, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, 0x0000801c, CC33, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x80000000, 0x0000801c, CC00, 0x80000000 ; lr, sp: -2^31
        .word   0x55555555, 0x0000801c, CC11, 0x55555555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, 0x0000801c, CC22, 0xaaaaaaaa ; lr, sp: 0xaaaaaaaa

; sw r0, 0(r4): rd = r0, fault
        group   g19, in=1<<4
g19:    sw      r0, 0(r4)
        si      255
        rows    g19, 3
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; lr, sp: faults all the same
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; lr, sp: faults all the same
        .word   0xffffffff, CC11+ALIGNMENT, 0xffffffff ; lr, sp: faults all the same

; sw r3, 0(r4): the last bytes of memory, MPI = memory
        group   g20, in=1<<3|1<<4, mout=1<<31
g20:    sw      r3, 0(r4)
        si      255
        rows    g20, 1
        .word   0xdf6bbadb, 0x0000fffc, CC22, 0xdf6bbadb ; the last bytes of memory, MPI = memory

; sw r3, 0(r4): the last bytes of memory, MPI = all
        group   g21, in=1<<3|1<<4, mout=1<<31, size=0xffffffff
g21:    sw      r3, 0(r4)
        si      255
        rows    g21, 1
        .word   0x1c3dd7a8, 0x0000fffc, CC33, 0x1c3dd7a8 ; the last bytes of memory, MPI = all

; sw r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff
g22:    sw      r3, 0(r4)
        si      255
        rows    g22, 1
        .word   0xb6e066eb, 0x0000fffc, CC00, 0xb6e066eb ; the last bytes of memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): over the end of memory, MPI = memory
        group   g23, in=1<<3|1<<4
g23:    sw      r3, 0(r4)
        si      255
        rows    g23, 1
        .word   0x17ea3d95, 0x00010000, CC11+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sw r3, 0(r4): over the end of memory, MPI = all
        group   g24, in=1<<3|1<<4, size=0xffffffff
g24:    sw      r3, 0(r4)
        si      255
        rows    g24, 1
        .word   0x0c66ed28, 0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sw r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g25, in=1<<3|1<<4, base=4, size=0xffffffff
g25:    sw      r3, 0(r4)
        si      255
        rows    g25, 1
        .word   0x64fe4a1b, 0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): beyond memory, MPI = memory
        group   g26, in=1<<3|1<<4
g26:    sw      r3, 0(r4)
        si      255
        rows    g26, 1
        .word   0x32bb55cd, 0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sw r3, 0(r4): beyond memory, MPI = all
        group   g27, in=1<<3|1<<4, size=0xffffffff
g27:    sw      r3, 0(r4)
        si      255
        rows    g27, 1
        .word   0xbd238721, 0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sw r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g28, in=1<<3|1<<4, base=4, size=0xffffffff
g28:    sw      r3, 0(r4)
        si      255
        rows    g28, 1
        .word   0xa37b9905, 0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): 2^31, MPI = memory
        group   g29, in=1<<3|1<<4
g29:    sw      r3, 0(r4)
        si      255
        rows    g29, 1
        .word   0x2103f6a6, 0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sw r3, 0(r4): 2^31, MPI = all
        group   g30, in=1<<3|1<<4, size=0xffffffff
g30:    sw      r3, 0(r4)
        si      255
        rows    g30, 1
        .word   0x4dffe53d, 0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sw r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g31, in=1<<3|1<<4, base=4, size=0xffffffff
g31:    sw      r3, 0(r4)
        si      255
        rows    g31, 1
        .word   0xdee513bd, 0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sw r3, 0(r4): up to 2^32, MPI = memory
        group   g32, in=1<<3|1<<4
g32:    sw      r3, 0(r4)
        si      255
        rows    g32, 1
        .word   0x306f49f9, 0xfffffffc, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; sw r3, 0(r4): up to 2^32, MPI = all
        group   g33, in=1<<3|1<<4, size=0xffffffff
g33:    sw      r3, 0(r4)
        si      255
        rows    g33, 1
        .word   0x29c10f37, 0xfffffffc, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; sw r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g34, in=1<<3|1<<4, base=4, size=0xffffffff
g34:    sw      r3, 0(r4)
        si      255
        rows    g34, 1
        .word   0x7b52c1cc, 0xfffffffc, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; sw r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g35, in=1<<3|1<<4
g35:    sw      r3, 0(r4)
        si      255
        rows    g35, 1
        .word   0x456456ba, 0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sw r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g36, in=1<<3|1<<4, size=0xffffffff
g36:    sw      r3, 0(r4)
        si      255
        rows    g36, 1
        .word   0xa8451ea4, 0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sw r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g37, in=1<<3|1<<4, base=4, size=0xffffffff
g37:    sw      r3, 0(r4)
        si      255
        rows    g37, 1
        .word   0x8544b54d, 0xfffffffc, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sw r3, 0(r4): below MPI.base
        group   g38, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g38:    sw      r3, 0(r4)
        si      255
        rows    g38, 1
        .word   0xc8e75e72, 0x00008008, CC00+PROTECTION, 0x00008008 ; below MPI.base

; sw r3, 0(r4): over MPI.base
        group   g39, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc
g39:    sw      r3, 0(r4)
        si      255
        rows    g39, 1
        .word   0x8d7587a5, 0x00008008, CC11+PROTECTION, 0x00008008 ; over MPI.base

; sw r3, 0(r4): at MPI.base
        group   g40, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc
g40:    sw      r3, 0(r4)
        si      255
        rows    g40, 1
        .word   0x7d0c8c1a, 0x0000800c, CC22, 0x7d0c8c1a ; at MPI.base

; sw r3, 0(r4): up to the end of MPI
        group   g41, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc
g41:    sw      r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x9d87694a, 0x0000ffe4, CC33, 0x9d87694a ; up to the end of MPI

; sw r3, 0(r4): over the end of MPI
        group   g42, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g42:    sw      r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x962a3777, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sw r3, 0(r4): at the end of MPI
        group   g43, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc
g43:    sw      r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x40406a71, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sw r3, 0(r4): misaligned by 1, inside
        group   g44, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g44:    sw      r3, 0(r4)
        si      255
        rows    g44, 1
        .word   0x355bb64c, 0x00008011, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sw r3, 0(r4): misaligned by 1, outside MPI too
        group   g45, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g45:    sw      r3, 0(r4)
        si      255
        rows    g45, 1
        .word   0x7c3b61b8, 0x00008001, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sw r3, 0(r4): misaligned by 1, beyond memory too
        group   g46, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g46:    sw      r3, 0(r4)
        si      255
        rows    g46, 1
        .word   0x44905679, 0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g47, in=1<<3|1<<4, mout=1<<3, base=0x0000800d, size=0x00007000
g47:    sw      r3, 0(r4)
        si      255
        rows    g47, 1
        .word   0x874daa53, 0x0000800c, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g48, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9
g48:    sw      r3, 0(r4)
        si      255
        rows    g48, 1
        .word   0x5513d5ca, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g49, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb
g49:    sw      r3, 0(r4)
        si      255
        rows    g49, 1
        .word   0x2d134fc1, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, 0(r4): misaligned by 2, inside
        group   g50, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g50:    sw      r3, 0(r4)
        si      255
        rows    g50, 1
        .word   0x98e3d16b, 0x00008012, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sw r3, 0(r4): misaligned by 2, outside MPI too
        group   g51, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g51:    sw      r3, 0(r4)
        si      255
        rows    g51, 1
        .word   0x7d6a3c7e, 0x00008002, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sw r3, 0(r4): misaligned by 2, beyond memory too
        group   g52, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g52:    sw      r3, 0(r4)
        si      255
        rows    g52, 1
        .word   0x2ad827e1, 0x00010002, CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g53, in=1<<3|1<<4, mout=1<<3, base=0x0000800e, size=0x00007000
g53:    sw      r3, 0(r4)
        si      255
        rows    g53, 1
        .word   0xff08f380, 0x0000800c, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g54, in=1<<3|1<<4, mout=1<<26, size=0x0000ffea
g54:    sw      r3, 0(r4)
        si      255
        rows    g54, 1
        .word   0xf99c95e2, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g55, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb
g55:    sw      r3, 0(r4)
        si      255
        rows    g55, 1
        .word   0x82f46067, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, 0(r4): misaligned by 3, inside
        group   g56, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g56:    sw      r3, 0(r4)
        si      255
        rows    g56, 1
        .word   0x4aac153b, 0x00008013, CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sw r3, 0(r4): misaligned by 3, outside MPI too
        group   g57, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g57:    sw      r3, 0(r4)
        si      255
        rows    g57, 1
        .word   0xc738ad0a, 0x00008003, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sw r3, 0(r4): misaligned by 3, beyond memory too
        group   g58, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g58:    sw      r3, 0(r4)
        si      255
        rows    g58, 1
        .word   0xe12d6f1e, 0x00010003, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g59, in=1<<3|1<<4, mout=1<<3, base=0x0000800f, size=0x00007000
g59:    sw      r3, 0(r4)
        si      255
        rows    g59, 1
        .word   0xd5590f7a, 0x0000800c, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g60, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb
g60:    sw      r3, 0(r4)
        si      255
        rows    g60, 1
        .word   0xcea1166a, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g61, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb
g61:    sw      r3, 0(r4)
        si      255
        rows    g61, 1
        .word   0xd686a391, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, 0(r4): the last bytes of memory, MPI = memory
        group   g62, in=1<<3|1<<4, mout=1<<31, m=0
g62:    sw      r3, 0(r4)
        si      255
        rows    g62, 1
        .word   0x0102f751, 0x0000fffc, CC00, 0x0102f751 ; the last bytes of memory, MPI = memory

; sw r3, 0(r4): the last bytes of memory, MPI = all
        group   g63, in=1<<3|1<<4, mout=1<<31, size=0xffffffff, m=0
g63:    sw      r3, 0(r4)
        si      255
        rows    g63, 1
        .word   0xbfc27fcb, 0x0000fffc, CC11, 0xbfc27fcb ; the last bytes of memory, MPI = all

; sw r3, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g64, in=1<<3|1<<4, mout=1<<31, base=4, size=0xffffffff, m=0
g64:    sw      r3, 0(r4)
        si      255
        rows    g64, 1
        .word   0xdae3509d, 0x0000fffc, CC22, 0xdae3509d ; the last bytes of memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): over the end of memory, MPI = memory
        group   g65, in=1<<3|1<<4, m=0
g65:    sw      r3, 0(r4)
        si      255
        rows    g65, 1
        .word   0x71fc7766, 0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; sw r3, 0(r4): over the end of memory, MPI = all
        group   g66, in=1<<3|1<<4, size=0xffffffff, m=0
g66:    sw      r3, 0(r4)
        si      255
        rows    g66, 1
        .word   0xcfc0a4c9, 0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; sw r3, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g67, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g67:    sw      r3, 0(r4)
        si      255
        rows    g67, 1
        .word   0xae628946, 0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): beyond memory, MPI = memory
        group   g68, in=1<<3|1<<4, m=0
g68:    sw      r3, 0(r4)
        si      255
        rows    g68, 1
        .word   0x9808f36d, 0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sw r3, 0(r4): beyond memory, MPI = all
        group   g69, in=1<<3|1<<4, size=0xffffffff, m=0
g69:    sw      r3, 0(r4)
        si      255
        rows    g69, 1
        .word   0x7c7c7da6, 0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sw r3, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g70, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g70:    sw      r3, 0(r4)
        si      255
        rows    g70, 1
        .word   0x76d4e032, 0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sw r3, 0(r4): 2^31, MPI = memory
        group   g71, in=1<<3|1<<4, m=0
g71:    sw      r3, 0(r4)
        si      255
        rows    g71, 1
        .word   0xf477f143, 0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sw r3, 0(r4): 2^31, MPI = all
        group   g72, in=1<<3|1<<4, size=0xffffffff, m=0
g72:    sw      r3, 0(r4)
        si      255
        rows    g72, 1
        .word   0x3e23551e, 0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sw r3, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g73, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g73:    sw      r3, 0(r4)
        si      255
        rows    g73, 1
        .word   0x18065c0f, 0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sw r3, 0(r4): up to 2^32, MPI = memory
        group   g74, in=1<<3|1<<4, m=0
g74:    sw      r3, 0(r4)
        si      255
        rows    g74, 1
        .word   0xceccfa64, 0xfffffffc, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; sw r3, 0(r4): up to 2^32, MPI = all
        group   g75, in=1<<3|1<<4, size=0xffffffff, m=0
g75:    sw      r3, 0(r4)
        si      255
        rows    g75, 1
        .word   0xe6c8fc99, 0xfffffffc, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; sw r3, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g76, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g76:    sw      r3, 0(r4)
        si      255
        rows    g76, 1
        .word   0x9babd2e6, 0xfffffffc, CC22+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; sw r3, 0(r4): the last bytes below 2^32, MPI = memory
        group   g77, in=1<<3|1<<4, m=0
g77:    sw      r3, 0(r4)
        si      255
        rows    g77, 1
        .word   0xbeb26ba9, 0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sw r3, 0(r4): the last bytes below 2^32, MPI = all
        group   g78, in=1<<3|1<<4, size=0xffffffff, m=0
g78:    sw      r3, 0(r4)
        si      255
        rows    g78, 1
        .word   0xd6263de3, 0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sw r3, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g79, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g79:    sw      r3, 0(r4)
        si      255
        rows    g79, 1
        .word   0xa33e60d1, 0xfffffffc, CC11+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sw r3, 0(r4): below MPI.base
        group   g80, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g80:    sw      r3, 0(r4)
        si      255
        rows    g80, 1
        .word   0xfb651e5b, 0x00008008, CC22+PROTECTION, 0x00008008 ; below MPI.base

; sw r3, 0(r4): over MPI.base
        group   g81, in=1<<3|1<<4, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g81:    sw      r3, 0(r4)
        si      255
        rows    g81, 1
        .word   0x2850004d, 0x00008008, CC33+PROTECTION, 0x00008008 ; over MPI.base

; sw r3, 0(r4): at MPI.base
        group   g82, in=1<<3|1<<4, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g82:    sw      r3, 0(r4)
        si      255
        rows    g82, 1
        .word   0xbbad55cc, 0x0000800c, CC00, 0xbbad55cc ; at MPI.base

; sw r3, 0(r4): up to the end of MPI
        group   g83, in=1<<3|1<<4, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g83:    sw      r3, 0(r4)
        si      255
        rows    g83, 1
        .word   0xd80670e9, 0x0000ffe4, CC11, 0xd80670e9 ; up to the end of MPI

; sw r3, 0(r4): over the end of MPI
        group   g84, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g84:    sw      r3, 0(r4)
        si      255
        rows    g84, 1
        .word   0x0535e825, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; over the end of MPI

; sw r3, 0(r4): at the end of MPI
        group   g85, in=1<<3|1<<4, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g85:    sw      r3, 0(r4)
        si      255
        rows    g85, 1
        .word   0x54f71b61, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sw r3, 0(r4): misaligned by 1, inside
        group   g86, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g86:    sw      r3, 0(r4)
        si      255
        rows    g86, 1
        .word   0x31b84865, 0x00008011, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sw r3, 0(r4): misaligned by 1, outside MPI too
        group   g87, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g87:    sw      r3, 0(r4)
        si      255
        rows    g87, 1
        .word   0xf4e0bb47, 0x00008001, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sw r3, 0(r4): misaligned by 1, beyond memory too
        group   g88, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g88:    sw      r3, 0(r4)
        si      255
        rows    g88, 1
        .word   0x473af2e0, 0x00010001, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g89, in=1<<3|1<<4, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g89:    sw      r3, 0(r4)
        si      255
        rows    g89, 1
        .word   0x6fd1177a, 0x0000800c, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g90, in=1<<3|1<<4, mout=1<<26, size=0x0000ffe9, m=0
g90:    sw      r3, 0(r4)
        si      255
        rows    g90, 1
        .word   0x8a8a46dd, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g91, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb, m=0
g91:    sw      r3, 0(r4)
        si      255
        rows    g91, 1
        .word   0xac5be571, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, 0(r4): misaligned by 2, inside
        group   g92, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g92:    sw      r3, 0(r4)
        si      255
        rows    g92, 1
        .word   0xacdc3464, 0x00008012, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sw r3, 0(r4): misaligned by 2, outside MPI too
        group   g93, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g93:    sw      r3, 0(r4)
        si      255
        rows    g93, 1
        .word   0xe074af9a, 0x00008002, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sw r3, 0(r4): misaligned by 2, beyond memory too
        group   g94, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g94:    sw      r3, 0(r4)
        si      255
        rows    g94, 1
        .word   0xec7ee71a, 0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g95, in=1<<3|1<<4, mout=1<<3, base=0x0000800e, size=0x00007000, m=0
g95:    sw      r3, 0(r4)
        si      255
        rows    g95, 1
        .word   0x964f5b0a, 0x0000800c, CC11+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g96, in=1<<3|1<<4, mout=1<<26, size=0x0000ffea, m=0
g96:    sw      r3, 0(r4)
        si      255
        rows    g96, 1
        .word   0x083f849c, 0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g97, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb, m=0
g97:    sw      r3, 0(r4)
        si      255
        rows    g97, 1
        .word   0xf5f4ebf8, 0x0000ffe8, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; sw r3, 0(r4): misaligned by 3, inside
        group   g98, in=1<<3|1<<4, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g98:    sw      r3, 0(r4)
        si      255
        rows    g98, 1
        .word   0x6f40641c, 0x00008013, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sw r3, 0(r4): misaligned by 3, outside MPI too
        group   g99, in=1<<3|1<<4, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g99:    sw      r3, 0(r4)
        si      255
        rows    g99, 1
        .word   0xc68ce78b, 0x00008003, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sw r3, 0(r4): misaligned by 3, beyond memory too
        group   g100, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g100:   sw      r3, 0(r4)
        si      255
        rows    g100, 1
        .word   0xdf6f3991, 0x00010003, CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sw r3, 0(r4): MPI.base is odd
        group   g101, in=1<<3|1<<4, mout=1<<3, base=0x0000800f, size=0x00007000, m=0
g101:   sw      r3, 0(r4)
        si      255
        rows    g101, 1
        .word   0x962a3683, 0x0000800c, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; sw r3, 0(r4): the end of MPI is odd
        group   g102, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb, m=0
g102:   sw      r3, 0(r4)
        si      255
        rows    g102, 1
        .word   0x6c4105ff, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; sw r3, 0(r4): one byte too much
        group   g103, in=1<<3|1<<4, mout=1<<26, size=0x0000ffeb, m=0
g103:   sw      r3, 0(r4)
        si      255
        rows    g103, 1
        .word   0x6aac60ab, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; one byte too much

        isa_end
