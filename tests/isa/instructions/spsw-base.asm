; SPDX-License-Identifier: MIT
;
; spsw, base form: store the PSW
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 68
        .equ    isa_users, 20
        .include "isa.inc"

; spsw (r4): the last bytes of memory, MPI = memory
        group   g1, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, m=0
g1:     spsw    (r4)
        si      255
        rows    g1, 1
        .word   0x0000ffe0, CC00, g1+4, 0, 0, 0, 0x00010000, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI = memory, CC 0

; spsw (r4): the last bytes of memory, MPI = all
        group   g2, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g2:     spsw    (r4)
        si      255
        rows    g2, 1
        .word   0x0000ffe0, CC11, g2+4, 1, 0, 0, 0xffffffff, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI = all, CC 1

; spsw (r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g3, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g3:     spsw    (r4)
        si      255
        rows    g3, 1
        .word   0x0000ffe0, CC22, g3+4, 2, 0, 4, 0xffffffff, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI from 4 on, over 2^32, CC 2

; spsw (r4): over the end of memory, MPI = memory
        group   g4, in=1<<4, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, m=0
g4:     spsw    (r4)
        si      255
        rows    g4, 1
        .word   0x0000ffe4, CC33+PROTECTION, 0x0000ffe4 ; over the end of memory, MPI = memory, CC 3

; spsw (r4): over the end of memory, MPI = all
        group   g5, in=1<<4, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g5:     spsw    (r4)
        si      255
        rows    g5, 1
        .word   0x0000ffe4, CC00+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI = all, CC 0

; spsw (r4): over the end of memory, MPI from 4 on, over 2^32
        group   g6, in=1<<4, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g6:     spsw    (r4)
        si      255
        rows    g6, 1
        .word   0x0000ffe4, CC11+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI from 4 on, over 2^32, CC 1

; spsw (r4): beyond memory, MPI = memory
        group   g7, in=1<<4, m=0
g7:     spsw    (r4)
        si      255
        rows    g7, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory, CC 2

; spsw (r4): beyond memory, MPI = all
        group   g8, in=1<<4, size=0xffffffff, m=0
g8:     spsw    (r4)
        si      255
        rows    g8, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all, CC 3

; spsw (r4): beyond memory, MPI from 4 on, over 2^32
        group   g9, in=1<<4, base=4, size=0xffffffff, m=0
g9:     spsw    (r4)
        si      255
        rows    g9, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32, CC 0

; spsw (r4): 2^31, MPI = memory
        group   g10, in=1<<4, m=0
g10:    spsw    (r4)
        si      255
        rows    g10, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory, CC 1

; spsw (r4): 2^31, MPI = all
        group   g11, in=1<<4, size=0xffffffff, m=0
g11:    spsw    (r4)
        si      255
        rows    g11, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all, CC 2

; spsw (r4): 2^31, MPI from 4 on, over 2^32
        group   g12, in=1<<4, base=4, size=0xffffffff, m=0
g12:    spsw    (r4)
        si      255
        rows    g12, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32, CC 3

; spsw (r4): up to 2^32, MPI = memory
        group   g13, in=1<<4, m=0
g13:    spsw    (r4)
        si      255
        rows    g13, 1
        .word   0xffffffe0, CC00+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = memory, CC 0

; spsw (r4): up to 2^32, MPI = all
        group   g14, in=1<<4, size=0xffffffff, m=0
g14:    spsw    (r4)
        si      255
        rows    g14, 1
        .word   0xffffffe0, CC11+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = all, CC 1

; spsw (r4): up to 2^32, MPI from 4 on, over 2^32
        group   g15, in=1<<4, base=4, size=0xffffffff, m=0
g15:    spsw    (r4)
        si      255
        rows    g15, 1
        .word   0xffffffe0, CC22+ADDRESSING, 0xffffffe0 ; up to 2^32, MPI from 4 on, over 2^32, CC 2

; spsw (r4): the last bytes below 2^32, MPI = memory
        group   g16, in=1<<4, m=0
g16:    spsw    (r4)
        si      255
        rows    g16, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory, CC 3

; spsw (r4): the last bytes below 2^32, MPI = all
        group   g17, in=1<<4, size=0xffffffff, m=0
g17:    spsw    (r4)
        si      255
        rows    g17, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all, CC 0

; spsw (r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g18, in=1<<4, base=4, size=0xffffffff, m=0
g18:    spsw    (r4)
        si      255
        rows    g18, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32, CC 1

; spsw (r4): over MPI.base
        group   g19, in=1<<4, mout=1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9, base=0x0000800c, size=0x00007fdc, m=0
g19:    spsw    (r4)
        si      255
        rows    g19, 1
        .word   0x00008008, CC22+PROTECTION, 0x00008008 ; over MPI.base, CC 2

; spsw (r4): at MPI.base
        group   g20, in=1<<4, mout=1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10, base=0x0000800c, size=0x00007fdc, m=0
g20:    spsw    (r4)
        si      255
        rows    g20, 1
        .word   0x0000800c, CC33, g20+4, 3, 0, 0x0000800c, 0x00007fdc, 0x0000000c, 0x00005a5a, 0 ; at MPI.base, CC 3

; spsw (r4): up to the end of MPI
        group   g21, in=1<<4, mout=1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g21:    spsw    (r4)
        si      255
        rows    g21, 1
        .word   0x0000ffc8, CC00, g21+4, 0, 0, 0x0000800c, 0x00007fdc, 0x0000000c, 0x00005a5a, 0 ; up to the end of MPI, CC 0

; spsw (r4): over the end of MPI
        group   g22, in=1<<4, mout=1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g22:    spsw    (r4)
        si      255
        rows    g22, 1
        .word   0x0000ffcc, CC11+PROTECTION, 0x0000ffcc ; over the end of MPI, CC 1

; spsw (r4): at the end of MPI
        group   g23, in=1<<4, mout=1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=0x0000800c, size=0x00007fdc, m=0
g23:    spsw    (r4)
        si      255
        rows    g23, 1
        .word   0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI, CC 2

; spsw (r4): misaligned by 1, inside
        group   g24, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g24:    spsw    (r4)
        si      255
        rows    g24, 1
        .word   0x00008011, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside, CC 3

; spsw (r4): misaligned by 1, outside MPI too
        group   g25, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g25:    spsw    (r4)
        si      255
        rows    g25, 1
        .word   0x00008001, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too, CC 0

; spsw (r4): misaligned by 1, beyond memory too
        group   g26, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g26:    spsw    (r4)
        si      255
        rows    g26, 1
        .word   0x00010001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too, CC 1

; spsw (r4): misaligned by 2, inside
        group   g27, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g27:    spsw    (r4)
        si      255
        rows    g27, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside, CC 2

; spsw (r4): misaligned by 2, outside MPI too
        group   g28, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g28:    spsw    (r4)
        si      255
        rows    g28, 1
        .word   0x00008002, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too, CC 3

; spsw (r4): misaligned by 2, beyond memory too
        group   g29, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g29:    spsw    (r4)
        si      255
        rows    g29, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too, CC 0

; spsw (r4): misaligned by 3, inside
        group   g30, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g30:    spsw    (r4)
        si      255
        rows    g30, 1
        .word   0x00008013, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside, CC 1

; spsw (r4): misaligned by 3, outside MPI too
        group   g31, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g31:    spsw    (r4)
        si      255
        rows    g31, 1
        .word   0x00008003, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too, CC 2

; spsw (r4): misaligned by 3, beyond memory too
        group   g32, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g32:    spsw    (r4)
        si      255
        rows    g32, 1
        .word   0x00010003, CC33+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too, CC 3

; spsw (r4): IM 0x4
        group   g33, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=4
g33:    spsw    (r4)
        si      255
        rows    g33, 4
        .word   0x00008010, CC00, g33+4, 0, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 0
        .word   0x00008010, CC11, g33+4, 1, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 1
        .word   0x00008010, CC22, g33+4, 2, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 2
        .word   0x00008010, CC33, g33+4, 3, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 3

; spsw (r4): IM 0xff
        group   g34, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=0x000000ff
g34:    spsw    (r4)
        si      255
        rows    g34, 4
        .word   0x00008010, CC00, g34+4, 0, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 0
        .word   0x00008010, CC11, g34+4, 1, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 1
        .word   0x00008010, CC22, g34+4, 2, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 2
        .word   0x00008010, CC33, g34+4, 3, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 3

; spsw (r4): IM 0xc7
        group   g35, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=0x000000c7
g35:    spsw    (r4)
        si      255
        rows    g35, 4
        .word   0x00008010, CC00, g35+4, 0, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 0
        .word   0x00008010, CC11, g35+4, 1, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 1
        .word   0x00008010, CC22, g35+4, 2, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 2
        .word   0x00008010, CC33, g35+4, 3, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 3

; spsw in user mode
        group   g36
g36:    spsw    0(r4)
        si      255
        rows    g36, 4
        .word   CC00+PRIVILEGED, 0x4a040000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4a040000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4a040000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4a040000 ; user mode, CC 3

; spsw in user mode
        group   g37
g37:    spsw    1(r4)
        si      255
        rows    g37, 4
        .word   CC00+PRIVILEGED, 0x4a040001 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4a040001 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4a040001 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4a040001 ; user mode, CC 3

; spsw in user mode
        group   g38
g38:    spsw    256(r0)
        si      255
        rows    g38, 4
        .word   CC00+PRIVILEGED, 0x4a000100 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4a000100 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4a000100 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4a000100 ; user mode, CC 3

; spsw in user mode
        group   g39
g39:    spsw    -4(r15)
        si      255
        rows    g39, 4
        .word   CC00+PRIVILEGED, 0x4a0ffffc ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4a0ffffc ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4a0ffffc ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4a0ffffc ; user mode, CC 3

; spsw with bit 20, unused
        group   g40
g40:    .word   0x4a140000
        si      255
        rows    g40, 1
        .word   CC00+OPERATION, 0x4a140000 ; unused bit 20

; spsw with bit 21, unused
        group   g41
g41:    .word   0x4a240000
        si      255
        rows    g41, 1
        .word   CC11+OPERATION, 0x4a240000 ; unused bit 21

; spsw with bit 22, unused
        group   g42
g42:    .word   0x4a440000
        si      255
        rows    g42, 1
        .word   CC22+OPERATION, 0x4a440000 ; unused bit 22

; spsw with bit 23, unused
        group   g43
g43:    .word   0x4a840000
        si      255
        rows    g43, 1
        .word   CC33+OPERATION, 0x4a840000 ; unused bit 23

; spsw with bit 20, unused
        group   g44, m=0
g44:    .word   0x4a140000
        si      255
        rows    g44, 1
        .word   CC00+OPERATION, 0x4a140000 ; unused bit 20

; spsw with bit 21, unused
        group   g45, m=0
g45:    .word   0x4a240000
        si      255
        rows    g45, 1
        .word   CC11+OPERATION, 0x4a240000 ; unused bit 21

; spsw with bit 22, unused
        group   g46, m=0
g46:    .word   0x4a440000
        si      255
        rows    g46, 1
        .word   CC22+OPERATION, 0x4a440000 ; unused bit 22

; spsw with bit 23, unused
        group   g47, m=0
g47:    .word   0x4a840000
        si      255
        rows    g47, 1
        .word   CC33+OPERATION, 0x4a840000 ; unused bit 23

        isa_end
