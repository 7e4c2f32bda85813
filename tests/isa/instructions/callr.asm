; SPDX-License-Identifier: MIT
;
; callr: t = ra; lr = PC; PC = t
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 124
        .equ    isa_users, 124
        .include "isa.inc"

; callr r1
        group   g1, in=1<<1, out=1<<14, other=g1.t+4-g1
g1:     callr   r1
        si      255
g1.t:   si      1
        rows    g1, 4
        .word   g1.t, CC00+(SI^1<<16), g1+4 ; r1, CC 0
        .word   g1.t, CC11+(SI^1<<16), g1+4 ; r1, CC 1
        .word   g1.t, CC22+(SI^1<<16), g1+4 ; r1, CC 2
        .word   g1.t, CC33+(SI^1<<16), g1+4 ; r1, CC 3

; callr r2
        group   g2, in=1<<2, out=1<<14, other=g2.t+4-g2
g2:     callr   r2
        si      255
g2.t:   si      1
        rows    g2, 4
        .word   g2.t, CC00+(SI^1<<16), g2+4 ; r2, CC 0
        .word   g2.t, CC11+(SI^1<<16), g2+4 ; r2, CC 1
        .word   g2.t, CC22+(SI^1<<16), g2+4 ; r2, CC 2
        .word   g2.t, CC33+(SI^1<<16), g2+4 ; r2, CC 3

; callr r3
        group   g3, in=1<<3, out=1<<14, other=g3.t+4-g3
g3:     callr   r3
        si      255
g3.t:   si      1
        rows    g3, 4
        .word   g3.t, CC00+(SI^1<<16), g3+4 ; r3, CC 0
        .word   g3.t, CC11+(SI^1<<16), g3+4 ; r3, CC 1
        .word   g3.t, CC22+(SI^1<<16), g3+4 ; r3, CC 2
        .word   g3.t, CC33+(SI^1<<16), g3+4 ; r3, CC 3

; callr r4
        group   g4, in=1<<4, out=1<<14, other=g4.t+4-g4
g4:     callr   r4
        si      255
g4.t:   si      1
        rows    g4, 4
        .word   g4.t, CC00+(SI^1<<16), g4+4 ; r4, CC 0
        .word   g4.t, CC11+(SI^1<<16), g4+4 ; r4, CC 1
        .word   g4.t, CC22+(SI^1<<16), g4+4 ; r4, CC 2
        .word   g4.t, CC33+(SI^1<<16), g4+4 ; r4, CC 3

; callr r5
        group   g5, in=1<<5, out=1<<14, other=g5.t+4-g5
g5:     callr   r5
        si      255
g5.t:   si      1
        rows    g5, 4
        .word   g5.t, CC00+(SI^1<<16), g5+4 ; r5, CC 0
        .word   g5.t, CC11+(SI^1<<16), g5+4 ; r5, CC 1
        .word   g5.t, CC22+(SI^1<<16), g5+4 ; r5, CC 2
        .word   g5.t, CC33+(SI^1<<16), g5+4 ; r5, CC 3

; callr r6
        group   g6, in=1<<6, out=1<<14, other=g6.t+4-g6
g6:     callr   r6
        si      255
g6.t:   si      1
        rows    g6, 4
        .word   g6.t, CC00+(SI^1<<16), g6+4 ; r6, CC 0
        .word   g6.t, CC11+(SI^1<<16), g6+4 ; r6, CC 1
        .word   g6.t, CC22+(SI^1<<16), g6+4 ; r6, CC 2
        .word   g6.t, CC33+(SI^1<<16), g6+4 ; r6, CC 3

; callr r7
        group   g7, in=1<<7, out=1<<14, other=g7.t+4-g7
g7:     callr   r7
        si      255
g7.t:   si      1
        rows    g7, 4
        .word   g7.t, CC00+(SI^1<<16), g7+4 ; r7, CC 0
        .word   g7.t, CC11+(SI^1<<16), g7+4 ; r7, CC 1
        .word   g7.t, CC22+(SI^1<<16), g7+4 ; r7, CC 2
        .word   g7.t, CC33+(SI^1<<16), g7+4 ; r7, CC 3

; callr r8
        group   g8, in=1<<8, out=1<<14, other=g8.t+4-g8
g8:     callr   r8
        si      255
g8.t:   si      1
        rows    g8, 4
        .word   g8.t, CC00+(SI^1<<16), g8+4 ; r8, CC 0
        .word   g8.t, CC11+(SI^1<<16), g8+4 ; r8, CC 1
        .word   g8.t, CC22+(SI^1<<16), g8+4 ; r8, CC 2
        .word   g8.t, CC33+(SI^1<<16), g8+4 ; r8, CC 3

; callr r9
        group   g9, in=1<<9, out=1<<14, other=g9.t+4-g9
g9:     callr   r9
        si      255
g9.t:   si      1
        rows    g9, 4
        .word   g9.t, CC00+(SI^1<<16), g9+4 ; r9, CC 0
        .word   g9.t, CC11+(SI^1<<16), g9+4 ; r9, CC 1
        .word   g9.t, CC22+(SI^1<<16), g9+4 ; r9, CC 2
        .word   g9.t, CC33+(SI^1<<16), g9+4 ; r9, CC 3

; callr r10
        group   g10, in=1<<10, out=1<<14, other=g10.t+4-g10
g10:     callr   r10
        si      255
g10.t:   si      1
        rows    g10, 4
        .word   g10.t, CC00+(SI^1<<16), g10+4 ; r10, CC 0
        .word   g10.t, CC11+(SI^1<<16), g10+4 ; r10, CC 1
        .word   g10.t, CC22+(SI^1<<16), g10+4 ; r10, CC 2
        .word   g10.t, CC33+(SI^1<<16), g10+4 ; r10, CC 3

; callr r11
        group   g11, in=1<<11, out=1<<14, other=g11.t+4-g11
g11:     callr   r11
        si      255
g11.t:   si      1
        rows    g11, 4
        .word   g11.t, CC00+(SI^1<<16), g11+4 ; r11, CC 0
        .word   g11.t, CC11+(SI^1<<16), g11+4 ; r11, CC 1
        .word   g11.t, CC22+(SI^1<<16), g11+4 ; r11, CC 2
        .word   g11.t, CC33+(SI^1<<16), g11+4 ; r11, CC 3

; callr r12
        group   g12, in=1<<12, out=1<<14, other=g12.t+4-g12
g12:     callr   r12
        si      255
g12.t:   si      1
        rows    g12, 4
        .word   g12.t, CC00+(SI^1<<16), g12+4 ; r12, CC 0
        .word   g12.t, CC11+(SI^1<<16), g12+4 ; r12, CC 1
        .word   g12.t, CC22+(SI^1<<16), g12+4 ; r12, CC 2
        .word   g12.t, CC33+(SI^1<<16), g12+4 ; r12, CC 3

; callr r13
        group   g13, in=1<<13, out=1<<14, other=g13.t+4-g13
g13:     callr   r13
        si      255
g13.t:   si      1
        rows    g13, 4
        .word   g13.t, CC00+(SI^1<<16), g13+4 ; r13, CC 0
        .word   g13.t, CC11+(SI^1<<16), g13+4 ; r13, CC 1
        .word   g13.t, CC22+(SI^1<<16), g13+4 ; r13, CC 2
        .word   g13.t, CC33+(SI^1<<16), g13+4 ; r13, CC 3

; callr r14
        group   g14, in=1<<14, out=1<<14, other=g14.t+4-g14
g14:     callr   r14
        si      255
g14.t:   si      1
        rows    g14, 4
        .word   g14.t, CC00+(SI^1<<16), g14+4 ; r14 == lr, CC 0
        .word   g14.t, CC11+(SI^1<<16), g14+4 ; r14 == lr, CC 1
        .word   g14.t, CC22+(SI^1<<16), g14+4 ; r14 == lr, CC 2
        .word   g14.t, CC33+(SI^1<<16), g14+4 ; r14 == lr, CC 3

; callr r15
        group   g15, in=1<<15, out=1<<14, other=g15.t+4-g15
g15:     callr   r15
        si      255
g15.t:   si      1
        rows    g15, 4
        .word   g15.t, CC00+(SI^1<<16), g15+4 ; r15, CC 0
        .word   g15.t, CC11+(SI^1<<16), g15+4 ; r15, CC 1
        .word   g15.t, CC22+(SI^1<<16), g15+4 ; r15, CC 2
        .word   g15.t, CC33+(SI^1<<16), g15+4 ; r15, CC 3

; callr r1 to a bad address
        group   g16, in=1<<1, out=1<<14
g16:    callr   r1
        si      255
        rows    g16, 10
        .word   1, CC00+ALIGNMENT+FETCH, 1, g16+4 ; to 0x1: the fetch fails
        .word   2, CC11+ALIGNMENT+FETCH, 2, g16+4 ; to 0x2: the fetch fails
        .word   3, CC22+ALIGNMENT+FETCH, 3, g16+4 ; to 0x3: the fetch fails
        .word   0x00008001, CC33+ALIGNMENT+FETCH, 0x00008001, g16+4 ; to 0x8001: the fetch fails
        .word   0x00010001, CC00+ALIGNMENT+FETCH, 0x00010001, g16+4 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC11+ALIGNMENT+FETCH, 0xffffffff, g16+4 ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc, g16+4 ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC33+PROTECTION+FETCH, 0x00010000, g16+4 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC00+PROTECTION+FETCH, 0x7ffffffc, g16+4 ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC11+PROTECTION+FETCH, 0x80000000, g16+4 ; to 0x80000000: the fetch fails

; callr r14 to a bad address
        group   g17, in=1<<14, out=1<<14
g17:    callr   r14
        si      255
        rows    g17, 10
        .word   1, CC22+ALIGNMENT+FETCH, 1, g17+4 ; to 0x1: the fetch fails
        .word   2, CC33+ALIGNMENT+FETCH, 2, g17+4 ; to 0x2: the fetch fails
        .word   3, CC00+ALIGNMENT+FETCH, 3, g17+4 ; to 0x3: the fetch fails
        .word   0x00008001, CC11+ALIGNMENT+FETCH, 0x00008001, g17+4 ; to 0x8001: the fetch fails
        .word   0x00010001, CC22+ALIGNMENT+FETCH, 0x00010001, g17+4 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC33+ALIGNMENT+FETCH, 0xffffffff, g17+4 ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc, g17+4 ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC11+PROTECTION+FETCH, 0x00010000, g17+4 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC22+PROTECTION+FETCH, 0x7ffffffc, g17+4 ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC33+PROTECTION+FETCH, 0x80000000, g17+4 ; to 0x80000000: the fetch fails

; callr r1 to a bad address
        group   g18, in=1<<1, out=1<<14, size=0xffffffff
g18:    callr   r1
        si      255
        rows    g18, 10
        .word   1, CC00+ALIGNMENT+FETCH, 1, g18+4 ; to 0x1: the fetch fails
        .word   2, CC11+ALIGNMENT+FETCH, 2, g18+4 ; to 0x2: the fetch fails
        .word   3, CC22+ALIGNMENT+FETCH, 3, g18+4 ; to 0x3: the fetch fails
        .word   0x00008001, CC33+ALIGNMENT+FETCH, 0x00008001, g18+4 ; to 0x8001: the fetch fails
        .word   0x00010001, CC00+ALIGNMENT+FETCH, 0x00010001, g18+4 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC11+ALIGNMENT+FETCH, 0xffffffff, g18+4 ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc, g18+4 ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC33+ADDRESSING+FETCH, 0x00010000, g18+4 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC00+ADDRESSING+FETCH, 0x7ffffffc, g18+4 ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC11+ADDRESSING+FETCH, 0x80000000, g18+4 ; to 0x80000000: the fetch fails

; callr r14 to a bad address
        group   g19, in=1<<14, out=1<<14, size=0xffffffff
g19:    callr   r14
        si      255
        rows    g19, 10
        .word   1, CC22+ALIGNMENT+FETCH, 1, g19+4 ; to 0x1: the fetch fails
        .word   2, CC33+ALIGNMENT+FETCH, 2, g19+4 ; to 0x2: the fetch fails
        .word   3, CC00+ALIGNMENT+FETCH, 3, g19+4 ; to 0x3: the fetch fails
        .word   0x00008001, CC11+ALIGNMENT+FETCH, 0x00008001, g19+4 ; to 0x8001: the fetch fails
        .word   0x00010001, CC22+ALIGNMENT+FETCH, 0x00010001, g19+4 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC33+ALIGNMENT+FETCH, 0xffffffff, g19+4 ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc, g19+4 ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC11+ADDRESSING+FETCH, 0x00010000, g19+4 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC22+ADDRESSING+FETCH, 0x7ffffffc, g19+4 ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC33+ADDRESSING+FETCH, 0x80000000, g19+4 ; to 0x80000000: the fetch fails

; callr to below MPI.base
        group   g20, in=1<<1, out=1<<14, base=0x00008004
g20:    callr   r1
        si      255
        rows    g20, 4
        .word   0, CC00+PROTECTION+FETCH, 0, g20+4 ; to 0x0, below MPI.base
        .word   0x00008000, CC11+PROTECTION+FETCH, 0x00008000, g20+4 ; to 0x8000, below MPI.base
        .word   0x00008002, CC22+ALIGNMENT+FETCH, 0x00008002, g20+4 ; to 0x8002, below MPI.base
        .word   0x00007ffc, CC33+PROTECTION+FETCH, 0x00007ffc, g20+4 ; to 0x7ffc, below MPI.base

; callr with bit 0, unused
        group   g21
g21:    .word   0x04010001
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x04010001 ; unused bit 0

; callr with bit 1, unused
        group   g22
g22:    .word   0x04010002
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x04010002 ; unused bit 1

; callr with bit 2, unused
        group   g23
g23:    .word   0x04010004
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x04010004 ; unused bit 2

; callr with bit 3, unused
        group   g24
g24:    .word   0x04010008
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x04010008 ; unused bit 3

; callr with bit 4, unused
        group   g25
g25:    .word   0x04010010
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x04010010 ; unused bit 4

; callr with bit 5, unused
        group   g26
g26:    .word   0x04010020
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x04010020 ; unused bit 5

; callr with bit 6, unused
        group   g27
g27:    .word   0x04010040
        si      255
        rows    g27, 1
        .word   CC22+OPERATION, 0x04010040 ; unused bit 6

; callr with bit 7, unused
        group   g28
g28:    .word   0x04010080
        si      255
        rows    g28, 1
        .word   CC33+OPERATION, 0x04010080 ; unused bit 7

; callr with bit 8, unused
        group   g29
g29:    .word   0x04010100
        si      255
        rows    g29, 1
        .word   CC00+OPERATION, 0x04010100 ; unused bit 8

; callr with bit 9, unused
        group   g30
g30:    .word   0x04010200
        si      255
        rows    g30, 1
        .word   CC11+OPERATION, 0x04010200 ; unused bit 9

; callr with bit 10, unused
        group   g31
g31:    .word   0x04010400
        si      255
        rows    g31, 1
        .word   CC22+OPERATION, 0x04010400 ; unused bit 10

; callr with bit 11, unused
        group   g32
g32:    .word   0x04010800
        si      255
        rows    g32, 1
        .word   CC33+OPERATION, 0x04010800 ; unused bit 11

; callr with bit 12, unused
        group   g33
g33:    .word   0x04011000
        si      255
        rows    g33, 1
        .word   CC00+OPERATION, 0x04011000 ; unused bit 12

; callr with bit 13, unused
        group   g34
g34:    .word   0x04012000
        si      255
        rows    g34, 1
        .word   CC11+OPERATION, 0x04012000 ; unused bit 13

; callr with bit 14, unused
        group   g35
g35:    .word   0x04014000
        si      255
        rows    g35, 1
        .word   CC22+OPERATION, 0x04014000 ; unused bit 14

; callr with bit 15, unused
        group   g36
g36:    .word   0x04018000
        si      255
        rows    g36, 1
        .word   CC33+OPERATION, 0x04018000 ; unused bit 15

; callr with bit 20, unused
        group   g37
g37:    .word   0x04110000
        si      255
        rows    g37, 1
        .word   CC00+OPERATION, 0x04110000 ; unused bit 20

; callr with bit 21, unused
        group   g38
g38:    .word   0x04210000
        si      255
        rows    g38, 1
        .word   CC11+OPERATION, 0x04210000 ; unused bit 21

; callr with bit 22, unused
        group   g39
g39:    .word   0x04410000
        si      255
        rows    g39, 1
        .word   CC22+OPERATION, 0x04410000 ; unused bit 22

; callr with bit 23, unused
        group   g40
g40:    .word   0x04810000
        si      255
        rows    g40, 1
        .word   CC33+OPERATION, 0x04810000 ; unused bit 23

        isa_end
