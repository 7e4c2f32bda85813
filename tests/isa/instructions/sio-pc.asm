; SPDX-License-Identifier: MIT
;
; sio, PC-relative form: start I/O: absent devices, faults
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 86
        .equ    isa_users, 12
        .include "isa.inc"

; sio r3, isa_high+40: the last bytes of memory, MPI = memory
        group   g1, in=1<<3, m=0
g1:     sio     r3, isa_high+40
        si      255
        rows    g1, 2
        .word   6, CC03 ; the last bytes of memory, MPI = memory
        .word   0x80000001, CC13 ; the last bytes of memory, MPI = memory

; sio r3, isa_high+40: the last bytes of memory, MPI = all
        group   g2, in=1<<3, size=0xffffffff, m=0
g2:     sio     r3, isa_high+40
        si      255
        rows    g2, 2
        .word   6, CC23 ; the last bytes of memory, MPI = all
        .word   0x80000001, CC33 ; the last bytes of memory, MPI = all

; sio r3, isa_high+40: the last bytes of memory, MPI from 4 on, over 2^32
        group   g3, in=1<<3, base=4, size=0xffffffff, m=0
g3:     sio     r3, isa_high+40
        si      255
        rows    g3, 2
        .word   6, CC03 ; the last bytes of memory, MPI from 4 on, over 2^32
        .word   0x80000001, CC13 ; the last bytes of memory, MPI from 4 on, over 2^32

; sio r3, isa_high+44: over the end of memory, MPI = memory
        group   g4, in=1<<3, m=0
g4:     sio     r3, isa_high+44
        si      255
        rows    g4, 2
        .word   6, CC22+PROTECTION, 0x0000ffec ; over the end of memory, MPI = memory
        .word   0x80000001, CC33+PROTECTION, 0x0000ffec ; over the end of memory, MPI = memory

; sio r3, isa_high+44: over the end of memory, MPI = all
        group   g5, in=1<<3, size=0xffffffff, m=0
g5:     sio     r3, isa_high+44
        si      255
        rows    g5, 2
        .word   6, CC00+ADDRESSING, 0x0000ffec ; over the end of memory, MPI = all
        .word   0x80000001, CC11+ADDRESSING, 0x0000ffec ; over the end of memory, MPI = all

; sio r3, isa_high+44: over the end of memory, MPI from 4 on, over 2^32
        group   g6, in=1<<3, base=4, size=0xffffffff, m=0
g6:     sio     r3, isa_high+44
        si      255
        rows    g6, 2
        .word   6, CC22+ADDRESSING, 0x0000ffec ; over the end of memory, MPI from 4 on, over 2^32
        .word   0x80000001, CC33+ADDRESSING, 0x0000ffec ; over the end of memory, MPI from 4 on, over 2^32

; sio r3, isa_zero+0x10000: beyond memory, MPI = memory
        group   g7, in=1<<3, m=0
g7:     sio     r3, isa_zero+0x10000
        si      255
        rows    g7, 2
        .word   6, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory
        .word   0x80000001, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sio r3, isa_zero+0x10000: beyond memory, MPI = all
        group   g8, in=1<<3, size=0xffffffff, m=0
g8:     sio     r3, isa_zero+0x10000
        si      255
        rows    g8, 2
        .word   6, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all
        .word   0x80000001, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sio r3, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g9, in=1<<3, base=4, size=0xffffffff, m=0
g9:     sio     r3, isa_zero+0x10000
        si      255
        rows    g9, 2
        .word   6, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32
        .word   0x80000001, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sio r3, isa_zero-0x18: up to 2^32, MPI = memory
        group   g10, in=1<<3, m=0
g10:    sio     r3, isa_zero-0x18
        si      255
        rows    g10, 2
        .word   6, CC22+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = memory
        .word   0x80000001, CC33+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = memory

; sio r3, isa_zero-0x18: up to 2^32, MPI = all
        group   g11, in=1<<3, size=0xffffffff, m=0
g11:    sio     r3, isa_zero-0x18
        si      255
        rows    g11, 2
        .word   6, CC00+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = all
        .word   0x80000001, CC11+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = all

; sio r3, isa_zero-0x18: up to 2^32, MPI from 4 on, over 2^32
        group   g12, in=1<<3, base=4, size=0xffffffff, m=0
g12:    sio     r3, isa_zero-0x18
        si      255
        rows    g12, 2
        .word   6, CC22+ADDRESSING, 0xffffffe8 ; up to 2^32, MPI from 4 on, over 2^32
        .word   0x80000001, CC33+ADDRESSING, 0xffffffe8 ; up to 2^32, MPI from 4 on, over 2^32

; sio r3, isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g13, in=1<<3, m=0
g13:    sio     r3, isa_zero-0x4
        si      255
        rows    g13, 2
        .word   6, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory
        .word   0x80000001, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sio r3, isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g14, in=1<<3, size=0xffffffff, m=0
g14:    sio     r3, isa_zero-0x4
        si      255
        rows    g14, 2
        .word   6, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all
        .word   0x80000001, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sio r3, isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g15, in=1<<3, base=4, size=0xffffffff, m=0
g15:    sio     r3, isa_zero-0x4
        si      255
        rows    g15, 2
        .word   6, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32
        .word   0x80000001, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sio r3, isa_low+8: over MPI.base
        group   g16, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g16:    sio     r3, isa_low+8
        si      255
        rows    g16, 2
        .word   6, CC22+PROTECTION, 0x00008008 ; over MPI.base
        .word   0x80000001, CC33+PROTECTION, 0x00008008 ; over MPI.base

; sio r3, isa_low+12: at MPI.base
        group   g17, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g17:    sio     r3, isa_low+12
        si      255
        rows    g17, 2
        .word   6, CC03 ; at MPI.base
        .word   0x80000001, CC13 ; at MPI.base

; sio r3, isa_high+16: up to the end of MPI
        group   g18, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g18:    sio     r3, isa_high+16
        si      255
        rows    g18, 2
        .word   6, CC23 ; up to the end of MPI
        .word   0x80000001, CC33 ; up to the end of MPI

; sio r3, isa_high+20: over the end of MPI
        group   g19, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g19:    sio     r3, isa_high+20
        si      255
        rows    g19, 2
        .word   6, CC00+PROTECTION, 0x0000ffd4 ; over the end of MPI
        .word   0x80000001, CC11+PROTECTION, 0x0000ffd4 ; over the end of MPI

; sio r3, isa_high+40: at the end of MPI
        group   g20, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g20:    sio     r3, isa_high+40
        si      255
        rows    g20, 2
        .word   6, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI
        .word   0x80000001, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sio r3, isa_low+17: misaligned by 1, inside
        group   g21, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g21:    sio     r3, isa_low+17
        si      255
        rows    g21, 2
        .word   6, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside
        .word   0x80000001, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sio r3, isa_low+1: misaligned by 1, outside MPI too
        group   g22, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g22:    sio     r3, isa_low+1
        si      255
        rows    g22, 2
        .word   6, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too
        .word   0x80000001, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sio r3, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g23, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g23:    sio     r3, isa_zero+0x10001
        si      255
        rows    g23, 2
        .word   6, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too
        .word   0x80000001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sio r3, isa_low+18: misaligned by 2, inside
        group   g24, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g24:    sio     r3, isa_low+18
        si      255
        rows    g24, 2
        .word   6, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside
        .word   0x80000001, CC33+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sio r3, isa_low+2: misaligned by 2, outside MPI too
        group   g25, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g25:    sio     r3, isa_low+2
        si      255
        rows    g25, 2
        .word   6, CC00+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too
        .word   0x80000001, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sio r3, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g26, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g26:    sio     r3, isa_zero+0x10002
        si      255
        rows    g26, 2
        .word   6, CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too
        .word   0x80000001, CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sio r3, isa_low+19: misaligned by 3, inside
        group   g27, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g27:    sio     r3, isa_low+19
        si      255
        rows    g27, 2
        .word   6, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside
        .word   0x80000001, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sio r3, isa_low+3: misaligned by 3, outside MPI too
        group   g28, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g28:    sio     r3, isa_low+3
        si      255
        rows    g28, 2
        .word   6, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too
        .word   0x80000001, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sio r3, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g29, in=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g29:    sio     r3, isa_zero+0x10003
        si      255
        rows    g29, 2
        .word   6, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too
        .word   0x80000001, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sio r3, isa_low+16: no such device
        group   g30, in=1<<3, m=0
g30:    sio     r3, isa_low+16
        si      255
        rows    g30, 16
        .word   0, CC23 ; no device 0
        .word   6, CC33 ; no device 6
        .word   7, CC03 ; no device 7
        .word   8, CC13 ; no device 8
        .word   9, CC23 ; no device 9
        .word   0x0000000a, CC33 ; no device 10
        .word   0x0000000b, CC03 ; no device 11
        .word   0x0000000c, CC13 ; no device 12
        .word   0x0000000d, CC23 ; no device 13
        .word   0x0000000e, CC33 ; no device 14
        .word   0x0000000f, CC03 ; no device 15
        .word   0x00000010, CC13 ; no device 16
        .word   0x00000101, CC23 ; no device 257
        .word   0x00010003, CC33 ; no device 0x10003
        .word   0x80000002, CC03 ; no device 0x80000002
        .word   0xffffffff, CC13 ; no device -1

; sio in user mode
        group   g31
g31:    sio     r3, isa_low
        si      255
        rows    g31, 4
        .word   CC00+PRIVILEGED, 0xcb300000|((isa_low-g31-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xcb300000|((isa_low-g31-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xcb300000|((isa_low-g31-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xcb300000|((isa_low-g31-4)&0xfffff) ; user mode, CC 3

; sio in user mode
        group   g32
g32:    sio     r3, isa_low+1
        si      255
        rows    g32, 4
        .word   CC00+PRIVILEGED, 0xcb300000|((isa_low+1-g32-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xcb300000|((isa_low+1-g32-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xcb300000|((isa_low+1-g32-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xcb300000|((isa_low+1-g32-4)&0xfffff) ; user mode, CC 3

; sio in user mode
        group   g33
g33:    sio     r3, isa_zero+0x10000
        si      255
        rows    g33, 4
        .word   CC00+PRIVILEGED, 0xcb300000|((isa_zero+0x10000-g33-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xcb300000|((isa_zero+0x10000-g33-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xcb300000|((isa_zero+0x10000-g33-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xcb300000|((isa_zero+0x10000-g33-4)&0xfffff) ; user mode, CC 3

        isa_end
