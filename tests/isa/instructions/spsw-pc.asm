; SPDX-License-Identifier: MIT
;
; spsw, PC-relative form: store the PSW
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 61
        .equ    isa_users, 16
        .include "isa.inc"

; spsw isa_high+32: the last bytes of memory, MPI = memory
        group   g1, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, m=0
g1:     spsw    isa_high+32
        si      255
        rows    g1, 1
        .word   CC00, g1+4, 0, 0, 0, 0x00010000, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI = memory, CC 0

; spsw isa_high+32: the last bytes of memory, MPI = all
        group   g2, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g2:     spsw    isa_high+32
        si      255
        rows    g2, 1
        .word   CC11, g2+4, 1, 0, 0, 0xffffffff, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI = all, CC 1

; spsw isa_high+32: the last bytes of memory, MPI from 4 on, over 2^32
        group   g3, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g3:     spsw    isa_high+32
        si      255
        rows    g3, 1
        .word   CC22, g3+4, 2, 0, 4, 0xffffffff, 0x0000000c, 0x00005a5a, 0 ; the last bytes of memory, MPI from 4 on, over 2^32, CC 2

; spsw isa_high+36: over the end of memory, MPI = memory
        group   g4, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, m=0
g4:     spsw    isa_high+36
        si      255
        rows    g4, 1
        .word   CC33+PROTECTION, 0x0000ffe4 ; over the end of memory, MPI = memory, CC 3

; spsw isa_high+36: over the end of memory, MPI = all
        group   g5, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g5:     spsw    isa_high+36
        si      255
        rows    g5, 1
        .word   CC00+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI = all, CC 0

; spsw isa_high+36: over the end of memory, MPI from 4 on, over 2^32
        group   g6, mout=1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g6:     spsw    isa_high+36
        si      255
        rows    g6, 1
        .word   CC11+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI from 4 on, over 2^32, CC 1

; spsw isa_zero+0x10000: beyond memory, MPI = memory
        group   g7, m=0
g7:     spsw    isa_zero+0x10000
        si      255
        rows    g7, 1
        .word   CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory, CC 2

; spsw isa_zero+0x10000: beyond memory, MPI = all
        group   g8, size=0xffffffff, m=0
g8:     spsw    isa_zero+0x10000
        si      255
        rows    g8, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all, CC 3

; spsw isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g9, base=4, size=0xffffffff, m=0
g9:     spsw    isa_zero+0x10000
        si      255
        rows    g9, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32, CC 0

; spsw isa_zero-0x20: up to 2^32, MPI = memory
        group   g10, m=0
g10:    spsw    isa_zero-0x20
        si      255
        rows    g10, 1
        .word   CC11+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = memory, CC 1

; spsw isa_zero-0x20: up to 2^32, MPI = all
        group   g11, size=0xffffffff, m=0
g11:    spsw    isa_zero-0x20
        si      255
        rows    g11, 1
        .word   CC22+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = all, CC 2

; spsw isa_zero-0x20: up to 2^32, MPI from 4 on, over 2^32
        group   g12, base=4, size=0xffffffff, m=0
g12:    spsw    isa_zero-0x20
        si      255
        rows    g12, 1
        .word   CC33+ADDRESSING, 0xffffffe0 ; up to 2^32, MPI from 4 on, over 2^32, CC 3

; spsw isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g13, m=0
g13:    spsw    isa_zero-0x4
        si      255
        rows    g13, 1
        .word   CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory, CC 0

; spsw isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g14, size=0xffffffff, m=0
g14:    spsw    isa_zero-0x4
        si      255
        rows    g14, 1
        .word   CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all, CC 1

; spsw isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g15, base=4, size=0xffffffff, m=0
g15:    spsw    isa_zero-0x4
        si      255
        rows    g15, 1
        .word   CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32, CC 2

; spsw isa_low+8: over MPI.base
        group   g16, mout=1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9, base=0x0000800c, size=0x00007fdc, m=0
g16:    spsw    isa_low+8
        si      255
        rows    g16, 1
        .word   CC33+PROTECTION, 0x00008008 ; over MPI.base, CC 3

; spsw isa_low+12: at MPI.base
        group   g17, mout=1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10, base=0x0000800c, size=0x00007fdc, m=0
g17:    spsw    isa_low+12
        si      255
        rows    g17, 1
        .word   CC00, g17+4, 0, 0, 0x0000800c, 0x00007fdc, 0x0000000c, 0x00005a5a, 0 ; at MPI.base, CC 0

; spsw isa_high+8: up to the end of MPI
        group   g18, mout=1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g18:    spsw    isa_high+8
        si      255
        rows    g18, 1
        .word   CC11, g18+4, 1, 0, 0x0000800c, 0x00007fdc, 0x0000000c, 0x00005a5a, 0 ; up to the end of MPI, CC 1

; spsw isa_high+12: over the end of MPI
        group   g19, mout=1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g19:    spsw    isa_high+12
        si      255
        rows    g19, 1
        .word   CC22+PROTECTION, 0x0000ffcc ; over the end of MPI, CC 2

; spsw isa_high+40: at the end of MPI
        group   g20, mout=1<<26|1<<27|1<<28|1<<29|1<<30|1<<31, base=0x0000800c, size=0x00007fdc, m=0
g20:    spsw    isa_high+40
        si      255
        rows    g20, 1
        .word   CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI, CC 3

; spsw isa_low+17: misaligned by 1, inside
        group   g21, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g21:    spsw    isa_low+17
        si      255
        rows    g21, 1
        .word   CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside, CC 0

; spsw isa_low+1: misaligned by 1, outside MPI too
        group   g22, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g22:    spsw    isa_low+1
        si      255
        rows    g22, 1
        .word   CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too, CC 1

; spsw isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g23, base=0x0000800c, size=0x00007fdc, m=0
g23:    spsw    isa_zero+0x10001
        si      255
        rows    g23, 1
        .word   CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too, CC 2

; spsw isa_low+18: misaligned by 2, inside
        group   g24, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g24:    spsw    isa_low+18
        si      255
        rows    g24, 1
        .word   CC33+ALIGNMENT, 0x00008012 ; misaligned by 2, inside, CC 3

; spsw isa_low+2: misaligned by 2, outside MPI too
        group   g25, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g25:    spsw    isa_low+2
        si      255
        rows    g25, 1
        .word   CC00+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too, CC 0

; spsw isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g26, base=0x0000800c, size=0x00007fdc, m=0
g26:    spsw    isa_zero+0x10002
        si      255
        rows    g26, 1
        .word   CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too, CC 1

; spsw isa_low+19: misaligned by 3, inside
        group   g27, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12, base=0x0000800c, size=0x00007fdc, m=0
g27:    spsw    isa_low+19
        si      255
        rows    g27, 1
        .word   CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside, CC 2

; spsw isa_low+3: misaligned by 3, outside MPI too
        group   g28, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g28:    spsw    isa_low+3
        si      255
        rows    g28, 1
        .word   CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too, CC 3

; spsw isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g29, base=0x0000800c, size=0x00007fdc, m=0
g29:    spsw    isa_zero+0x10003
        si      255
        rows    g29, 1
        .word   CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too, CC 0

; spsw isa_low+16: IM 0x4
        group   g30, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=4
g30:    spsw    isa_low+16
        si      255
        rows    g30, 4
        .word   CC00, g30+4, 0, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 0
        .word   CC11, g30+4, 1, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 1
        .word   CC22, g30+4, 2, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 2
        .word   CC33, g30+4, 3, 0, 0, 0x00010000, 4, 0x00005a5a, 0 ; IM 0x4, CC 3

; spsw isa_low+16: IM 0xff
        group   g31, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=0x000000ff
g31:    spsw    isa_low+16
        si      255
        rows    g31, 4
        .word   CC00, g31+4, 0, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 0
        .word   CC11, g31+4, 1, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 1
        .word   CC22, g31+4, 2, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 2
        .word   CC33, g31+4, 3, 0, 0, 0x00010000, 0x000000ff, 0x00005a5a, 0 ; IM 0xff, CC 3

; spsw isa_low+16: IM 0xc7
        group   g32, mout=1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11, m=0, im=0x000000c7
g32:    spsw    isa_low+16
        si      255
        rows    g32, 4
        .word   CC00, g32+4, 0, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 0
        .word   CC11, g32+4, 1, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 1
        .word   CC22, g32+4, 2, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 2
        .word   CC33, g32+4, 3, 0, 0, 0x00010000, 0x000000c7, 0x00005a5a, 0 ; IM 0xc7, CC 3

; spsw in user mode
        group   g33
g33:    spsw    isa_low
        si      255
        rows    g33, 4
        .word   CC00+PRIVILEGED, 0xca000000|((isa_low-g33-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xca000000|((isa_low-g33-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xca000000|((isa_low-g33-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xca000000|((isa_low-g33-4)&0xfffff) ; user mode, CC 3

; spsw in user mode
        group   g34
g34:    spsw    isa_low+1
        si      255
        rows    g34, 4
        .word   CC00+PRIVILEGED, 0xca000000|((isa_low+1-g34-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xca000000|((isa_low+1-g34-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xca000000|((isa_low+1-g34-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xca000000|((isa_low+1-g34-4)&0xfffff) ; user mode, CC 3

; spsw in user mode
        group   g35
g35:    spsw    isa_zero+0x10000
        si      255
        rows    g35, 4
        .word   CC00+PRIVILEGED, 0xca000000|((isa_zero+0x10000-g35-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xca000000|((isa_zero+0x10000-g35-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xca000000|((isa_zero+0x10000-g35-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xca000000|((isa_zero+0x10000-g35-4)&0xfffff) ; user mode, CC 3

; spsw with an unused bit
        group   g36
g36:    .word   0xca100000
        si      255
        rows    g36, 1
        .word   CC11+OPERATION, 0xca100000 ; unused bit 20

; spsw with an unused bit
        group   g37, m=0
g37:    .word   0xca100000
        si      255
        rows    g37, 1
        .word   CC22+OPERATION, 0xca100000 ; unused bit 20

; spsw with an unused bit
        group   g38
g38:    .word   0xca200000
        si      255
        rows    g38, 1
        .word   CC33+OPERATION, 0xca200000 ; unused bit 21

; spsw with an unused bit
        group   g39, m=0
g39:    .word   0xca200000
        si      255
        rows    g39, 1
        .word   CC00+OPERATION, 0xca200000 ; unused bit 21

; spsw with an unused bit
        group   g40
g40:    .word   0xca400000
        si      255
        rows    g40, 1
        .word   CC11+OPERATION, 0xca400000 ; unused bit 22

; spsw with an unused bit
        group   g41, m=0
g41:    .word   0xca400000
        si      255
        rows    g41, 1
        .word   CC22+OPERATION, 0xca400000 ; unused bit 22

; spsw with an unused bit
        group   g42
g42:    .word   0xca800000
        si      255
        rows    g42, 1
        .word   CC33+OPERATION, 0xca800000 ; unused bit 23

; spsw with an unused bit
        group   g43, m=0
g43:    .word   0xca800000
        si      255
        rows    g43, 1
        .word   CC00+OPERATION, 0xca800000 ; unused bit 23

        isa_end
