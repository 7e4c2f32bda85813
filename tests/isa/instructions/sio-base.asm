; SPDX-License-Identifier: MIT
;
; sio, base form: start I/O: absent devices, faults
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 96
        .equ    isa_users, 16
        .include "isa.inc"

; sio r3, (r4): the last bytes of memory, MPI = memory
        group   g1, in=1<<3|1<<4, m=0
g1:     sio     r3, (r4)
        si      255
        rows    g1, 2
        .word   6, 0x0000ffe8, CC03 ; the last bytes of memory, MPI = memory
        .word   0x80000001, 0x0000ffe8, CC13 ; the last bytes of memory, MPI = memory

; sio r3, (r4): the last bytes of memory, MPI = all
        group   g2, in=1<<3|1<<4, size=0xffffffff, m=0
g2:     sio     r3, (r4)
        si      255
        rows    g2, 2
        .word   6, 0x0000ffe8, CC23 ; the last bytes of memory, MPI = all
        .word   0x80000001, 0x0000ffe8, CC33 ; the last bytes of memory, MPI = all

; sio r3, (r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g3, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g3:     sio     r3, (r4)
        si      255
        rows    g3, 2
        .word   6, 0x0000ffe8, CC03 ; the last bytes of memory, MPI from 4 on, over 2^32
        .word   0x80000001, 0x0000ffe8, CC13 ; the last bytes of memory, MPI from 4 on, over 2^32

; sio r3, (r4): over the end of memory, MPI = memory
        group   g4, in=1<<3|1<<4, m=0
g4:     sio     r3, (r4)
        si      255
        rows    g4, 2
        .word   6, 0x0000ffec, CC22+PROTECTION, 0x0000ffec ; over the end of memory, MPI = memory
        .word   0x80000001, 0x0000ffec, CC33+PROTECTION, 0x0000ffec ; over the end of memory, MPI = memory

; sio r3, (r4): over the end of memory, MPI = all
        group   g5, in=1<<3|1<<4, size=0xffffffff, m=0
g5:     sio     r3, (r4)
        si      255
        rows    g5, 2
        .word   6, 0x0000ffec, CC00+ADDRESSING, 0x0000ffec ; over the end of memory, MPI = all
        .word   0x80000001, 0x0000ffec, CC11+ADDRESSING, 0x0000ffec ; over the end of memory, MPI = all

; sio r3, (r4): over the end of memory, MPI from 4 on, over 2^32
        group   g6, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g6:     sio     r3, (r4)
        si      255
        rows    g6, 2
        .word   6, 0x0000ffec, CC22+ADDRESSING, 0x0000ffec ; over the end of memory, MPI from 4 on, over 2^32
        .word   0x80000001, 0x0000ffec, CC33+ADDRESSING, 0x0000ffec ; over the end of memory, MPI from 4 on, over 2^32

; sio r3, (r4): beyond memory, MPI = memory
        group   g7, in=1<<3|1<<4, m=0
g7:     sio     r3, (r4)
        si      255
        rows    g7, 2
        .word   6, 0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory
        .word   0x80000001, 0x00010000, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sio r3, (r4): beyond memory, MPI = all
        group   g8, in=1<<3|1<<4, size=0xffffffff, m=0
g8:     sio     r3, (r4)
        si      255
        rows    g8, 2
        .word   6, 0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all
        .word   0x80000001, 0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sio r3, (r4): beyond memory, MPI from 4 on, over 2^32
        group   g9, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g9:     sio     r3, (r4)
        si      255
        rows    g9, 2
        .word   6, 0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32
        .word   0x80000001, 0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sio r3, (r4): 2^31, MPI = memory
        group   g10, in=1<<3|1<<4, m=0
g10:    sio     r3, (r4)
        si      255
        rows    g10, 2
        .word   6, 0x80000000, CC22+PROTECTION, 0x80000000 ; 2^31, MPI = memory
        .word   0x80000001, 0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sio r3, (r4): 2^31, MPI = all
        group   g11, in=1<<3|1<<4, size=0xffffffff, m=0
g11:    sio     r3, (r4)
        si      255
        rows    g11, 2
        .word   6, 0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all
        .word   0x80000001, 0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sio r3, (r4): 2^31, MPI from 4 on, over 2^32
        group   g12, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g12:    sio     r3, (r4)
        si      255
        rows    g12, 2
        .word   6, 0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32
        .word   0x80000001, 0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sio r3, (r4): up to 2^32, MPI = memory
        group   g13, in=1<<3|1<<4, m=0
g13:    sio     r3, (r4)
        si      255
        rows    g13, 2
        .word   6, 0xffffffe8, CC00+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = memory
        .word   0x80000001, 0xffffffe8, CC11+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = memory

; sio r3, (r4): up to 2^32, MPI = all
        group   g14, in=1<<3|1<<4, size=0xffffffff, m=0
g14:    sio     r3, (r4)
        si      255
        rows    g14, 2
        .word   6, 0xffffffe8, CC22+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = all
        .word   0x80000001, 0xffffffe8, CC33+PROTECTION, 0xffffffe8 ; up to 2^32, MPI = all

; sio r3, (r4): up to 2^32, MPI from 4 on, over 2^32
        group   g15, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g15:    sio     r3, (r4)
        si      255
        rows    g15, 2
        .word   6, 0xffffffe8, CC00+ADDRESSING, 0xffffffe8 ; up to 2^32, MPI from 4 on, over 2^32
        .word   0x80000001, 0xffffffe8, CC11+ADDRESSING, 0xffffffe8 ; up to 2^32, MPI from 4 on, over 2^32

; sio r3, (r4): the last bytes below 2^32, MPI = memory
        group   g16, in=1<<3|1<<4, m=0
g16:    sio     r3, (r4)
        si      255
        rows    g16, 2
        .word   6, 0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory
        .word   0x80000001, 0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sio r3, (r4): the last bytes below 2^32, MPI = all
        group   g17, in=1<<3|1<<4, size=0xffffffff, m=0
g17:    sio     r3, (r4)
        si      255
        rows    g17, 2
        .word   6, 0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all
        .word   0x80000001, 0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sio r3, (r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g18, in=1<<3|1<<4, base=4, size=0xffffffff, m=0
g18:    sio     r3, (r4)
        si      255
        rows    g18, 2
        .word   6, 0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32
        .word   0x80000001, 0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sio r3, (r4): over MPI.base
        group   g19, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g19:    sio     r3, (r4)
        si      255
        rows    g19, 2
        .word   6, 0x00008008, CC00+PROTECTION, 0x00008008 ; over MPI.base
        .word   0x80000001, 0x00008008, CC11+PROTECTION, 0x00008008 ; over MPI.base

; sio r3, (r4): at MPI.base
        group   g20, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g20:    sio     r3, (r4)
        si      255
        rows    g20, 2
        .word   6, 0x0000800c, CC23 ; at MPI.base
        .word   0x80000001, 0x0000800c, CC33 ; at MPI.base

; sio r3, (r4): up to the end of MPI
        group   g21, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g21:    sio     r3, (r4)
        si      255
        rows    g21, 2
        .word   6, 0x0000ffd0, CC03 ; up to the end of MPI
        .word   0x80000001, 0x0000ffd0, CC13 ; up to the end of MPI

; sio r3, (r4): over the end of MPI
        group   g22, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g22:    sio     r3, (r4)
        si      255
        rows    g22, 2
        .word   6, 0x0000ffd4, CC22+PROTECTION, 0x0000ffd4 ; over the end of MPI
        .word   0x80000001, 0x0000ffd4, CC33+PROTECTION, 0x0000ffd4 ; over the end of MPI

; sio r3, (r4): at the end of MPI
        group   g23, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g23:    sio     r3, (r4)
        si      255
        rows    g23, 2
        .word   6, 0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; at the end of MPI
        .word   0x80000001, 0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sio r3, (r4): misaligned by 1, inside
        group   g24, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g24:    sio     r3, (r4)
        si      255
        rows    g24, 2
        .word   6, 0x00008011, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside
        .word   0x80000001, 0x00008011, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sio r3, (r4): misaligned by 1, outside MPI too
        group   g25, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g25:    sio     r3, (r4)
        si      255
        rows    g25, 2
        .word   6, 0x00008001, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too
        .word   0x80000001, 0x00008001, CC11+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sio r3, (r4): misaligned by 1, beyond memory too
        group   g26, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g26:    sio     r3, (r4)
        si      255
        rows    g26, 2
        .word   6, 0x00010001, CC22+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too
        .word   0x80000001, 0x00010001, CC33+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sio r3, (r4): misaligned by 2, inside
        group   g27, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g27:    sio     r3, (r4)
        si      255
        rows    g27, 2
        .word   6, 0x00008012, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside
        .word   0x80000001, 0x00008012, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sio r3, (r4): misaligned by 2, outside MPI too
        group   g28, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g28:    sio     r3, (r4)
        si      255
        rows    g28, 2
        .word   6, 0x00008002, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too
        .word   0x80000001, 0x00008002, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sio r3, (r4): misaligned by 2, beyond memory too
        group   g29, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g29:    sio     r3, (r4)
        si      255
        rows    g29, 2
        .word   6, 0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too
        .word   0x80000001, 0x00010002, CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sio r3, (r4): misaligned by 3, inside
        group   g30, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g30:    sio     r3, (r4)
        si      255
        rows    g30, 2
        .word   6, 0x00008013, CC22+ALIGNMENT, 0x00008013 ; misaligned by 3, inside
        .word   0x80000001, 0x00008013, CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sio r3, (r4): misaligned by 3, outside MPI too
        group   g31, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g31:    sio     r3, (r4)
        si      255
        rows    g31, 2
        .word   6, 0x00008003, CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too
        .word   0x80000001, 0x00008003, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sio r3, (r4): misaligned by 3, beyond memory too
        group   g32, in=1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g32:    sio     r3, (r4)
        si      255
        rows    g32, 2
        .word   6, 0x00010003, CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too
        .word   0x80000001, 0x00010003, CC33+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sio r3, 4(r4): no such device
        group   g33, in=1<<3|1<<4, m=0
g33:    sio     r3, 4(r4)
        si      255
        rows    g33, 16
        .word   0, 0x00008008, CC03 ; no device 0
        .word   6, 0x00008008, CC13 ; no device 6
        .word   7, 0x00008008, CC23 ; no device 7
        .word   8, 0x00008008, CC33 ; no device 8
        .word   9, 0x00008008, CC03 ; no device 9
        .word   0x0000000a, 0x00008008, CC13 ; no device 10
        .word   0x0000000b, 0x00008008, CC23 ; no device 11
        .word   0x0000000c, 0x00008008, CC33 ; no device 12
        .word   0x0000000d, 0x00008008, CC03 ; no device 13
        .word   0x0000000e, 0x00008008, CC13 ; no device 14
        .word   0x0000000f, 0x00008008, CC23 ; no device 15
        .word   0x00000010, 0x00008008, CC33 ; no device 16
        .word   0x00000101, 0x00008008, CC03 ; no device 257
        .word   0x00010003, 0x00008008, CC13 ; no device 0x10003
        .word   0x80000002, 0x00008008, CC23 ; no device 0x80000002
        .word   0xffffffff, 0x00008008, CC33 ; no device -1

; sio in user mode
        group   g34
g34:    sio     r3, 0(r4)
        si      255
        rows    g34, 4
        .word   CC00+PRIVILEGED, 0x4b340000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4b340000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4b340000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4b340000 ; user mode, CC 3

; sio in user mode
        group   g35
g35:    sio     r3, 1(r4)
        si      255
        rows    g35, 4
        .word   CC00+PRIVILEGED, 0x4b340001 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4b340001 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4b340001 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4b340001 ; user mode, CC 3

; sio in user mode
        group   g36
g36:    sio     r3, 256(r0)
        si      255
        rows    g36, 4
        .word   CC00+PRIVILEGED, 0x4b300100 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4b300100 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4b300100 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4b300100 ; user mode, CC 3

; sio in user mode
        group   g37
g37:    sio     r3, -4(r15)
        si      255
        rows    g37, 4
        .word   CC00+PRIVILEGED, 0x4b3ffffc ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x4b3ffffc ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x4b3ffffc ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x4b3ffffc ; user mode, CC 3

        isa_end
