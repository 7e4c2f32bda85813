; SPDX-License-Identifier: MIT
;
; jr: PC = ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 124
        .equ    isa_users, 124
        .include "isa.inc"

; jr r1
        group   g1, in=1<<1, other=g1.t+4-g1
g1:     jr      r1
        si      255
g1.t:   si      1
        rows    g1, 4
        .word   g1.t, CC00+(SI^1<<16) ; r1, CC 0
        .word   g1.t, CC11+(SI^1<<16) ; r1, CC 1
        .word   g1.t, CC22+(SI^1<<16) ; r1, CC 2
        .word   g1.t, CC33+(SI^1<<16) ; r1, CC 3

; jr r2
        group   g2, in=1<<2, other=g2.t+4-g2
g2:     jr      r2
        si      255
g2.t:   si      1
        rows    g2, 4
        .word   g2.t, CC00+(SI^1<<16) ; r2, CC 0
        .word   g2.t, CC11+(SI^1<<16) ; r2, CC 1
        .word   g2.t, CC22+(SI^1<<16) ; r2, CC 2
        .word   g2.t, CC33+(SI^1<<16) ; r2, CC 3

; jr r3
        group   g3, in=1<<3, other=g3.t+4-g3
g3:     jr      r3
        si      255
g3.t:   si      1
        rows    g3, 4
        .word   g3.t, CC00+(SI^1<<16) ; r3, CC 0
        .word   g3.t, CC11+(SI^1<<16) ; r3, CC 1
        .word   g3.t, CC22+(SI^1<<16) ; r3, CC 2
        .word   g3.t, CC33+(SI^1<<16) ; r3, CC 3

; jr r4
        group   g4, in=1<<4, other=g4.t+4-g4
g4:     jr      r4
        si      255
g4.t:   si      1
        rows    g4, 4
        .word   g4.t, CC00+(SI^1<<16) ; r4, CC 0
        .word   g4.t, CC11+(SI^1<<16) ; r4, CC 1
        .word   g4.t, CC22+(SI^1<<16) ; r4, CC 2
        .word   g4.t, CC33+(SI^1<<16) ; r4, CC 3

; jr r5
        group   g5, in=1<<5, other=g5.t+4-g5
g5:     jr      r5
        si      255
g5.t:   si      1
        rows    g5, 4
        .word   g5.t, CC00+(SI^1<<16) ; r5, CC 0
        .word   g5.t, CC11+(SI^1<<16) ; r5, CC 1
        .word   g5.t, CC22+(SI^1<<16) ; r5, CC 2
        .word   g5.t, CC33+(SI^1<<16) ; r5, CC 3

; jr r6
        group   g6, in=1<<6, other=g6.t+4-g6
g6:     jr      r6
        si      255
g6.t:   si      1
        rows    g6, 4
        .word   g6.t, CC00+(SI^1<<16) ; r6, CC 0
        .word   g6.t, CC11+(SI^1<<16) ; r6, CC 1
        .word   g6.t, CC22+(SI^1<<16) ; r6, CC 2
        .word   g6.t, CC33+(SI^1<<16) ; r6, CC 3

; jr r7
        group   g7, in=1<<7, other=g7.t+4-g7
g7:     jr      r7
        si      255
g7.t:   si      1
        rows    g7, 4
        .word   g7.t, CC00+(SI^1<<16) ; r7, CC 0
        .word   g7.t, CC11+(SI^1<<16) ; r7, CC 1
        .word   g7.t, CC22+(SI^1<<16) ; r7, CC 2
        .word   g7.t, CC33+(SI^1<<16) ; r7, CC 3

; jr r8
        group   g8, in=1<<8, other=g8.t+4-g8
g8:     jr      r8
        si      255
g8.t:   si      1
        rows    g8, 4
        .word   g8.t, CC00+(SI^1<<16) ; r8, CC 0
        .word   g8.t, CC11+(SI^1<<16) ; r8, CC 1
        .word   g8.t, CC22+(SI^1<<16) ; r8, CC 2
        .word   g8.t, CC33+(SI^1<<16) ; r8, CC 3

; jr r9
        group   g9, in=1<<9, other=g9.t+4-g9
g9:     jr      r9
        si      255
g9.t:   si      1
        rows    g9, 4
        .word   g9.t, CC00+(SI^1<<16) ; r9, CC 0
        .word   g9.t, CC11+(SI^1<<16) ; r9, CC 1
        .word   g9.t, CC22+(SI^1<<16) ; r9, CC 2
        .word   g9.t, CC33+(SI^1<<16) ; r9, CC 3

; jr r10
        group   g10, in=1<<10, other=g10.t+4-g10
g10:     jr      r10
        si      255
g10.t:   si      1
        rows    g10, 4
        .word   g10.t, CC00+(SI^1<<16) ; r10, CC 0
        .word   g10.t, CC11+(SI^1<<16) ; r10, CC 1
        .word   g10.t, CC22+(SI^1<<16) ; r10, CC 2
        .word   g10.t, CC33+(SI^1<<16) ; r10, CC 3

; jr r11
        group   g11, in=1<<11, other=g11.t+4-g11
g11:     jr      r11
        si      255
g11.t:   si      1
        rows    g11, 4
        .word   g11.t, CC00+(SI^1<<16) ; r11, CC 0
        .word   g11.t, CC11+(SI^1<<16) ; r11, CC 1
        .word   g11.t, CC22+(SI^1<<16) ; r11, CC 2
        .word   g11.t, CC33+(SI^1<<16) ; r11, CC 3

; jr r12
        group   g12, in=1<<12, other=g12.t+4-g12
g12:     jr      r12
        si      255
g12.t:   si      1
        rows    g12, 4
        .word   g12.t, CC00+(SI^1<<16) ; r12, CC 0
        .word   g12.t, CC11+(SI^1<<16) ; r12, CC 1
        .word   g12.t, CC22+(SI^1<<16) ; r12, CC 2
        .word   g12.t, CC33+(SI^1<<16) ; r12, CC 3

; jr r13
        group   g13, in=1<<13, other=g13.t+4-g13
g13:     jr      r13
        si      255
g13.t:   si      1
        rows    g13, 4
        .word   g13.t, CC00+(SI^1<<16) ; r13, CC 0
        .word   g13.t, CC11+(SI^1<<16) ; r13, CC 1
        .word   g13.t, CC22+(SI^1<<16) ; r13, CC 2
        .word   g13.t, CC33+(SI^1<<16) ; r13, CC 3

; jr r14
        group   g14, in=1<<14, other=g14.t+4-g14
g14:     jr      r14
        si      255
g14.t:   si      1
        rows    g14, 4
        .word   g14.t, CC00+(SI^1<<16) ; r14 == lr, CC 0
        .word   g14.t, CC11+(SI^1<<16) ; r14 == lr, CC 1
        .word   g14.t, CC22+(SI^1<<16) ; r14 == lr, CC 2
        .word   g14.t, CC33+(SI^1<<16) ; r14 == lr, CC 3

; jr r15
        group   g15, in=1<<15, other=g15.t+4-g15
g15:     jr      r15
        si      255
g15.t:   si      1
        rows    g15, 4
        .word   g15.t, CC00+(SI^1<<16) ; r15, CC 0
        .word   g15.t, CC11+(SI^1<<16) ; r15, CC 1
        .word   g15.t, CC22+(SI^1<<16) ; r15, CC 2
        .word   g15.t, CC33+(SI^1<<16) ; r15, CC 3

; jr r1 to a bad address
        group   g16, in=1<<1
g16:    jr      r1
        si      255
        rows    g16, 10
        .word   1, CC00+ALIGNMENT+FETCH, 1 ; to 0x1: the fetch fails
        .word   2, CC11+ALIGNMENT+FETCH, 2 ; to 0x2: the fetch fails
        .word   3, CC22+ALIGNMENT+FETCH, 3 ; to 0x3: the fetch fails
        .word   0x00008001, CC33+ALIGNMENT+FETCH, 0x00008001 ; to 0x8001: the fetch fails
        .word   0x00010001, CC00+ALIGNMENT+FETCH, 0x00010001 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC11+ALIGNMENT+FETCH, 0xffffffff ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC33+PROTECTION+FETCH, 0x00010000 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC00+PROTECTION+FETCH, 0x7ffffffc ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC11+PROTECTION+FETCH, 0x80000000 ; to 0x80000000: the fetch fails

; jr r14 to a bad address
        group   g17, in=1<<14
g17:    jr      r14
        si      255
        rows    g17, 10
        .word   1, CC22+ALIGNMENT+FETCH, 1 ; to 0x1: the fetch fails
        .word   2, CC33+ALIGNMENT+FETCH, 2 ; to 0x2: the fetch fails
        .word   3, CC00+ALIGNMENT+FETCH, 3 ; to 0x3: the fetch fails
        .word   0x00008001, CC11+ALIGNMENT+FETCH, 0x00008001 ; to 0x8001: the fetch fails
        .word   0x00010001, CC22+ALIGNMENT+FETCH, 0x00010001 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC33+ALIGNMENT+FETCH, 0xffffffff ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC11+PROTECTION+FETCH, 0x00010000 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC22+PROTECTION+FETCH, 0x7ffffffc ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC33+PROTECTION+FETCH, 0x80000000 ; to 0x80000000: the fetch fails

; jr r1 to a bad address
        group   g18, in=1<<1, size=0xffffffff
g18:    jr      r1
        si      255
        rows    g18, 10
        .word   1, CC00+ALIGNMENT+FETCH, 1 ; to 0x1: the fetch fails
        .word   2, CC11+ALIGNMENT+FETCH, 2 ; to 0x2: the fetch fails
        .word   3, CC22+ALIGNMENT+FETCH, 3 ; to 0x3: the fetch fails
        .word   0x00008001, CC33+ALIGNMENT+FETCH, 0x00008001 ; to 0x8001: the fetch fails
        .word   0x00010001, CC00+ALIGNMENT+FETCH, 0x00010001 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC11+ALIGNMENT+FETCH, 0xffffffff ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC22+PROTECTION+FETCH, 0xfffffffc ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC33+ADDRESSING+FETCH, 0x00010000 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC00+ADDRESSING+FETCH, 0x7ffffffc ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC11+ADDRESSING+FETCH, 0x80000000 ; to 0x80000000: the fetch fails

; jr r14 to a bad address
        group   g19, in=1<<14, size=0xffffffff
g19:    jr      r14
        si      255
        rows    g19, 10
        .word   1, CC22+ALIGNMENT+FETCH, 1 ; to 0x1: the fetch fails
        .word   2, CC33+ALIGNMENT+FETCH, 2 ; to 0x2: the fetch fails
        .word   3, CC00+ALIGNMENT+FETCH, 3 ; to 0x3: the fetch fails
        .word   0x00008001, CC11+ALIGNMENT+FETCH, 0x00008001 ; to 0x8001: the fetch fails
        .word   0x00010001, CC22+ALIGNMENT+FETCH, 0x00010001 ; to 0x10001: the fetch fails
        .word   0xffffffff, CC33+ALIGNMENT+FETCH, 0xffffffff ; to 0xffffffff: the fetch fails
        .word   0xfffffffc, CC00+PROTECTION+FETCH, 0xfffffffc ; to 0xfffffffc: the fetch fails
        .word   0x00010000, CC11+ADDRESSING+FETCH, 0x00010000 ; to 0x10000: the fetch fails
        .word   0x7ffffffc, CC22+ADDRESSING+FETCH, 0x7ffffffc ; to 0x7ffffffc: the fetch fails
        .word   0x80000000, CC33+ADDRESSING+FETCH, 0x80000000 ; to 0x80000000: the fetch fails

; jr to below MPI.base
        group   g20, in=1<<1, base=0x00008004
g20:    jr      r1
        si      255
        rows    g20, 4
        .word   0, CC00+PROTECTION+FETCH, 0 ; to 0x0, below MPI.base
        .word   0x00008000, CC11+PROTECTION+FETCH, 0x00008000 ; to 0x8000, below MPI.base
        .word   0x00008002, CC22+ALIGNMENT+FETCH, 0x00008002 ; to 0x8002, below MPI.base
        .word   0x00007ffc, CC33+PROTECTION+FETCH, 0x00007ffc ; to 0x7ffc, below MPI.base

; jr with bit 0, unused
        group   g21
g21:    .word   0x03010001
        si      255
        rows    g21, 1
        .word   CC00+OPERATION, 0x03010001 ; unused bit 0

; jr with bit 1, unused
        group   g22
g22:    .word   0x03010002
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x03010002 ; unused bit 1

; jr with bit 2, unused
        group   g23
g23:    .word   0x03010004
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x03010004 ; unused bit 2

; jr with bit 3, unused
        group   g24
g24:    .word   0x03010008
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x03010008 ; unused bit 3

; jr with bit 4, unused
        group   g25
g25:    .word   0x03010010
        si      255
        rows    g25, 1
        .word   CC00+OPERATION, 0x03010010 ; unused bit 4

; jr with bit 5, unused
        group   g26
g26:    .word   0x03010020
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x03010020 ; unused bit 5

; jr with bit 6, unused
        group   g27
g27:    .word   0x03010040
        si      255
        rows    g27, 1
        .word   CC22+OPERATION, 0x03010040 ; unused bit 6

; jr with bit 7, unused
        group   g28
g28:    .word   0x03010080
        si      255
        rows    g28, 1
        .word   CC33+OPERATION, 0x03010080 ; unused bit 7

; jr with bit 8, unused
        group   g29
g29:    .word   0x03010100
        si      255
        rows    g29, 1
        .word   CC00+OPERATION, 0x03010100 ; unused bit 8

; jr with bit 9, unused
        group   g30
g30:    .word   0x03010200
        si      255
        rows    g30, 1
        .word   CC11+OPERATION, 0x03010200 ; unused bit 9

; jr with bit 10, unused
        group   g31
g31:    .word   0x03010400
        si      255
        rows    g31, 1
        .word   CC22+OPERATION, 0x03010400 ; unused bit 10

; jr with bit 11, unused
        group   g32
g32:    .word   0x03010800
        si      255
        rows    g32, 1
        .word   CC33+OPERATION, 0x03010800 ; unused bit 11

; jr with bit 12, unused
        group   g33
g33:    .word   0x03011000
        si      255
        rows    g33, 1
        .word   CC00+OPERATION, 0x03011000 ; unused bit 12

; jr with bit 13, unused
        group   g34
g34:    .word   0x03012000
        si      255
        rows    g34, 1
        .word   CC11+OPERATION, 0x03012000 ; unused bit 13

; jr with bit 14, unused
        group   g35
g35:    .word   0x03014000
        si      255
        rows    g35, 1
        .word   CC22+OPERATION, 0x03014000 ; unused bit 14

; jr with bit 15, unused
        group   g36
g36:    .word   0x03018000
        si      255
        rows    g36, 1
        .word   CC33+OPERATION, 0x03018000 ; unused bit 15

; jr with bit 20, unused
        group   g37
g37:    .word   0x03110000
        si      255
        rows    g37, 1
        .word   CC00+OPERATION, 0x03110000 ; unused bit 20

; jr with bit 21, unused
        group   g38
g38:    .word   0x03210000
        si      255
        rows    g38, 1
        .word   CC11+OPERATION, 0x03210000 ; unused bit 21

; jr with bit 22, unused
        group   g39
g39:    .word   0x03410000
        si      255
        rows    g39, 1
        .word   CC22+OPERATION, 0x03410000 ; unused bit 22

; jr with bit 23, unused
        group   g40
g40:    .word   0x03810000
        si      255
        rows    g40, 1
        .word   CC33+OPERATION, 0x03810000 ; unused bit 23

        isa_end
