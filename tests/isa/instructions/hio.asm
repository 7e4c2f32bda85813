; SPDX-License-Identifier: MIT
;
; hio: halt I/O: idle and absent devices
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 99
        .equ    isa_users, 32
        .include "isa.inc"

; hio in user mode
        group   g1
g1:     .word   0x67000000
        si      255
        rows    g1, 4
        .word   CC00+PRIVILEGED, 0x67000000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x67000000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x67000000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x67000000 ; user mode, CC 3

; hio in user mode
        group   g2
g2:     .word   0x67010000
        si      255
        rows    g2, 4
        .word   CC00+PRIVILEGED, 0x67010000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x67010000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x67010000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x67010000 ; user mode, CC 3

; hio in user mode
        group   g3
g3:     .word   0x670f0000
        si      255
        rows    g3, 4
        .word   CC00+PRIVILEGED, 0x670f0000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x670f0000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x670f0000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x670f0000 ; user mode, CC 3

; hio with bit 0, unused
        group   g4
g4:     .word   0x67000001
        si      255
        rows    g4, 1
        .word   CC00+OPERATION, 0x67000001 ; unused bit 0

; hio with bit 1, unused
        group   g5
g5:     .word   0x67000002
        si      255
        rows    g5, 1
        .word   CC11+OPERATION, 0x67000002 ; unused bit 1

; hio with bit 2, unused
        group   g6
g6:     .word   0x67000004
        si      255
        rows    g6, 1
        .word   CC22+OPERATION, 0x67000004 ; unused bit 2

; hio with bit 3, unused
        group   g7
g7:     .word   0x67000008
        si      255
        rows    g7, 1
        .word   CC33+OPERATION, 0x67000008 ; unused bit 3

; hio with bit 4, unused
        group   g8
g8:     .word   0x67000010
        si      255
        rows    g8, 1
        .word   CC00+OPERATION, 0x67000010 ; unused bit 4

; hio with bit 5, unused
        group   g9
g9:     .word   0x67000020
        si      255
        rows    g9, 1
        .word   CC11+OPERATION, 0x67000020 ; unused bit 5

; hio with bit 6, unused
        group   g10
g10:    .word   0x67000040
        si      255
        rows    g10, 1
        .word   CC22+OPERATION, 0x67000040 ; unused bit 6

; hio with bit 7, unused
        group   g11
g11:    .word   0x67000080
        si      255
        rows    g11, 1
        .word   CC33+OPERATION, 0x67000080 ; unused bit 7

; hio with bit 8, unused
        group   g12
g12:    .word   0x67000100
        si      255
        rows    g12, 1
        .word   CC00+OPERATION, 0x67000100 ; unused bit 8

; hio with bit 9, unused
        group   g13
g13:    .word   0x67000200
        si      255
        rows    g13, 1
        .word   CC11+OPERATION, 0x67000200 ; unused bit 9

; hio with bit 10, unused
        group   g14
g14:    .word   0x67000400
        si      255
        rows    g14, 1
        .word   CC22+OPERATION, 0x67000400 ; unused bit 10

; hio with bit 11, unused
        group   g15
g15:    .word   0x67000800
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x67000800 ; unused bit 11

; hio with bit 12, unused
        group   g16
g16:    .word   0x67001000
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x67001000 ; unused bit 12

; hio with bit 13, unused
        group   g17
g17:    .word   0x67002000
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x67002000 ; unused bit 13

; hio with bit 14, unused
        group   g18
g18:    .word   0x67004000
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x67004000 ; unused bit 14

; hio with bit 15, unused
        group   g19
g19:    .word   0x67008000
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x67008000 ; unused bit 15

; hio with bit 20, unused
        group   g20
g20:    .word   0x67100000
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x67100000 ; unused bit 20

; hio with bit 21, unused
        group   g21
g21:    .word   0x67200000
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x67200000 ; unused bit 21

; hio with bit 22, unused
        group   g22
g22:    .word   0x67400000
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x67400000 ; unused bit 22

; hio with bit 23, unused
        group   g23
g23:    .word   0x67800000
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x67800000 ; unused bit 23

; hio with bit 0, unused
        group   g24, m=0
g24:    .word   0x67000001
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x67000001 ; unused bit 0

; hio with bit 1, unused
        group   g25, m=0
g25:    .word   0x67000002
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x67000002 ; unused bit 1

; hio with bit 2, unused
        group   g26, m=0
g26:    .word   0x67000004
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x67000004 ; unused bit 2

; hio with bit 3, unused
        group   g27, m=0
g27:    .word   0x67000008
        si      255
        rows    g27, 1
        .word   CC33+OPERATION, 0x67000008 ; unused bit 3

; hio with bit 4, unused
        group   g28, m=0
g28:    .word   0x67000010
        si      255
        rows    g28, 1
        .word   CC00+OPERATION, 0x67000010 ; unused bit 4

; hio with bit 5, unused
        group   g29, m=0
g29:    .word   0x67000020
        si      255
        rows    g29, 1
        .word   CC11+OPERATION, 0x67000020 ; unused bit 5

; hio with bit 6, unused
        group   g30, m=0
g30:    .word   0x67000040
        si      255
        rows    g30, 1
        .word   CC22+OPERATION, 0x67000040 ; unused bit 6

; hio with bit 7, unused
        group   g31, m=0
g31:    .word   0x67000080
        si      255
        rows    g31, 1
        .word   CC33+OPERATION, 0x67000080 ; unused bit 7

; hio with bit 8, unused
        group   g32, m=0
g32:    .word   0x67000100
        si      255
        rows    g32, 1
        .word   CC00+OPERATION, 0x67000100 ; unused bit 8

; hio with bit 9, unused
        group   g33, m=0
g33:    .word   0x67000200
        si      255
        rows    g33, 1
        .word   CC11+OPERATION, 0x67000200 ; unused bit 9

; hio with bit 10, unused
        group   g34, m=0
g34:    .word   0x67000400
        si      255
        rows    g34, 1
        .word   CC22+OPERATION, 0x67000400 ; unused bit 10

; hio with bit 11, unused
        group   g35, m=0
g35:    .word   0x67000800
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0x67000800 ; unused bit 11

; hio with bit 12, unused
        group   g36, m=0
g36:    .word   0x67001000
        si      255
        rows    g36, 1
        .word   CC00+OPERATION, 0x67001000 ; unused bit 12

; hio with bit 13, unused
        group   g37, m=0
g37:    .word   0x67002000
        si      255
        rows    g37, 1
        .word   CC11+OPERATION, 0x67002000 ; unused bit 13

; hio with bit 14, unused
        group   g38, m=0
g38:    .word   0x67004000
        si      255
        rows    g38, 1
        .word   CC22+OPERATION, 0x67004000 ; unused bit 14

; hio with bit 15, unused
        group   g39, m=0
g39:    .word   0x67008000
        si      255
        rows    g39, 1
        .word   CC33+OPERATION, 0x67008000 ; unused bit 15

; hio with bit 20, unused
        group   g40, m=0
g40:    .word   0x67100000
        si      255
        rows    g40, 1
        .word   CC00+OPERATION, 0x67100000 ; unused bit 20

; hio with bit 21, unused
        group   g41, m=0
g41:    .word   0x67200000
        si      255
        rows    g41, 1
        .word   CC11+OPERATION, 0x67200000 ; unused bit 21

; hio with bit 22, unused
        group   g42, m=0
g42:    .word   0x67400000
        si      255
        rows    g42, 1
        .word   CC22+OPERATION, 0x67400000 ; unused bit 22

; hio with bit 23, unused
        group   g43, m=0
g43:    .word   0x67800000
        si      255
        rows    g43, 1
        .word   CC33+OPERATION, 0x67800000 ; unused bit 23

; hio r1: idle devices, none
        group   g44, in=1<<1, m=0
g44:    hio     r1
        si      255
        rows    g44, 23
        .word   0, CC03 ; no device 0
        .word   1, CC10 ; idle
        .word   2, CC20 ; idle
        .word   3, CC30 ; idle
        .word   4, CC00 ; idle
        .word   5, CC10 ; idle
        .word   6, CC23 ; no device 6
        .word   7, CC33 ; no device 7
        .word   8, CC03 ; no device 8
        .word   9, CC13 ; no device 9
        .word   0x0000000a, CC23 ; no device 10
        .word   0x0000000b, CC33 ; no device 11
        .word   0x0000000c, CC03 ; no device 12
        .word   0x0000000d, CC13 ; no device 13
        .word   0x0000000e, CC23 ; no device 14
        .word   0x0000000f, CC33 ; no device 15
        .word   0x00000010, CC03 ; no device 16
        .word   0x00000101, CC13 ; no device 257
        .word   0x00010002, CC23 ; no device 0x10002
        .word   0x80000003, CC33 ; no device 0x80000003
        .word   0xffffffff, CC03 ; no device -1
        .word   0x80000000, CC13 ; no device -2^31
        .word   0xfffffffd, CC23 ; no device -3

; hio r14: idle devices, none
        group   g45, in=1<<14, m=0
g45:    hio     r14
        si      255
        rows    g45, 23
        .word   0, CC33 ; no device 0
        .word   1, CC00 ; idle
        .word   2, CC10 ; idle
        .word   3, CC20 ; idle
        .word   4, CC30 ; idle
        .word   5, CC00 ; idle
        .word   6, CC13 ; no device 6
        .word   7, CC23 ; no device 7
        .word   8, CC33 ; no device 8
        .word   9, CC03 ; no device 9
        .word   0x0000000a, CC13 ; no device 10
        .word   0x0000000b, CC23 ; no device 11
        .word   0x0000000c, CC33 ; no device 12
        .word   0x0000000d, CC03 ; no device 13
        .word   0x0000000e, CC13 ; no device 14
        .word   0x0000000f, CC23 ; no device 15
        .word   0x00000010, CC33 ; no device 16
        .word   0x00000101, CC03 ; no device 257
        .word   0x00010002, CC13 ; no device 0x10002
        .word   0x80000003, CC23 ; no device 0x80000003
        .word   0xffffffff, CC33 ; no device -1
        .word   0x80000000, CC03 ; no device -2^31
        .word   0xfffffffd, CC13 ; no device -3

; hio r0
        group   g46, m=0
g46:    hio     r0
        si      255
        rows    g46, 1
        .word   CC23 ; ra = r0: no device 0

        isa_end
