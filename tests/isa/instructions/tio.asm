; SPDX-License-Identifier: MIT
;
; tio: test I/O: idle and absent devices
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 137
        .equ    isa_users, 28
        .include "isa.inc"

; tio in user mode
        group   g1
g1:     .word   0x66310000
        si      255
        rows    g1, 4
        .word   CC00+PRIVILEGED, 0x66310000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x66310000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x66310000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x66310000 ; user mode, CC 3

; tio in user mode
        group   g2
g2:     .word   0x66000000
        si      255
        rows    g2, 4
        .word   CC00+PRIVILEGED, 0x66000000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x66000000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x66000000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x66000000 ; user mode, CC 3

; tio in user mode
        group   g3
g3:     .word   0x66550000
        si      255
        rows    g3, 4
        .word   CC00+PRIVILEGED, 0x66550000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x66550000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x66550000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x66550000 ; user mode, CC 3

; tio with bit 0, unused
        group   g4
g4:     .word   0x66310001
        si      255
        rows    g4, 1
        .word   CC00+OPERATION, 0x66310001 ; unused bit 0

; tio with bit 1, unused
        group   g5
g5:     .word   0x66310002
        si      255
        rows    g5, 1
        .word   CC11+OPERATION, 0x66310002 ; unused bit 1

; tio with bit 2, unused
        group   g6
g6:     .word   0x66310004
        si      255
        rows    g6, 1
        .word   CC22+OPERATION, 0x66310004 ; unused bit 2

; tio with bit 3, unused
        group   g7
g7:     .word   0x66310008
        si      255
        rows    g7, 1
        .word   CC33+OPERATION, 0x66310008 ; unused bit 3

; tio with bit 4, unused
        group   g8
g8:     .word   0x66310010
        si      255
        rows    g8, 1
        .word   CC00+OPERATION, 0x66310010 ; unused bit 4

; tio with bit 5, unused
        group   g9
g9:     .word   0x66310020
        si      255
        rows    g9, 1
        .word   CC11+OPERATION, 0x66310020 ; unused bit 5

; tio with bit 6, unused
        group   g10
g10:    .word   0x66310040
        si      255
        rows    g10, 1
        .word   CC22+OPERATION, 0x66310040 ; unused bit 6

; tio with bit 7, unused
        group   g11
g11:    .word   0x66310080
        si      255
        rows    g11, 1
        .word   CC33+OPERATION, 0x66310080 ; unused bit 7

; tio with bit 8, unused
        group   g12
g12:    .word   0x66310100
        si      255
        rows    g12, 1
        .word   CC00+OPERATION, 0x66310100 ; unused bit 8

; tio with bit 9, unused
        group   g13
g13:    .word   0x66310200
        si      255
        rows    g13, 1
        .word   CC11+OPERATION, 0x66310200 ; unused bit 9

; tio with bit 10, unused
        group   g14
g14:    .word   0x66310400
        si      255
        rows    g14, 1
        .word   CC22+OPERATION, 0x66310400 ; unused bit 10

; tio with bit 11, unused
        group   g15
g15:    .word   0x66310800
        si      255
        rows    g15, 1
        .word   CC33+OPERATION, 0x66310800 ; unused bit 11

; tio with bit 12, unused
        group   g16
g16:    .word   0x66311000
        si      255
        rows    g16, 1
        .word   CC00+OPERATION, 0x66311000 ; unused bit 12

; tio with bit 13, unused
        group   g17
g17:    .word   0x66312000
        si      255
        rows    g17, 1
        .word   CC11+OPERATION, 0x66312000 ; unused bit 13

; tio with bit 14, unused
        group   g18
g18:    .word   0x66314000
        si      255
        rows    g18, 1
        .word   CC22+OPERATION, 0x66314000 ; unused bit 14

; tio with bit 15, unused
        group   g19
g19:    .word   0x66318000
        si      255
        rows    g19, 1
        .word   CC33+OPERATION, 0x66318000 ; unused bit 15

; tio with bit 0, unused
        group   g20, m=0
g20:    .word   0x66310001
        si      255
        rows    g20, 1
        .word   CC00+OPERATION, 0x66310001 ; unused bit 0

; tio with bit 1, unused
        group   g21, m=0
g21:    .word   0x66310002
        si      255
        rows    g21, 1
        .word   CC11+OPERATION, 0x66310002 ; unused bit 1

; tio with bit 2, unused
        group   g22, m=0
g22:    .word   0x66310004
        si      255
        rows    g22, 1
        .word   CC22+OPERATION, 0x66310004 ; unused bit 2

; tio with bit 3, unused
        group   g23, m=0
g23:    .word   0x66310008
        si      255
        rows    g23, 1
        .word   CC33+OPERATION, 0x66310008 ; unused bit 3

; tio with bit 4, unused
        group   g24, m=0
g24:    .word   0x66310010
        si      255
        rows    g24, 1
        .word   CC00+OPERATION, 0x66310010 ; unused bit 4

; tio with bit 5, unused
        group   g25, m=0
g25:    .word   0x66310020
        si      255
        rows    g25, 1
        .word   CC11+OPERATION, 0x66310020 ; unused bit 5

; tio with bit 6, unused
        group   g26, m=0
g26:    .word   0x66310040
        si      255
        rows    g26, 1
        .word   CC22+OPERATION, 0x66310040 ; unused bit 6

; tio with bit 7, unused
        group   g27, m=0
g27:    .word   0x66310080
        si      255
        rows    g27, 1
        .word   CC33+OPERATION, 0x66310080 ; unused bit 7

; tio with bit 8, unused
        group   g28, m=0
g28:    .word   0x66310100
        si      255
        rows    g28, 1
        .word   CC00+OPERATION, 0x66310100 ; unused bit 8

; tio with bit 9, unused
        group   g29, m=0
g29:    .word   0x66310200
        si      255
        rows    g29, 1
        .word   CC11+OPERATION, 0x66310200 ; unused bit 9

; tio with bit 10, unused
        group   g30, m=0
g30:    .word   0x66310400
        si      255
        rows    g30, 1
        .word   CC22+OPERATION, 0x66310400 ; unused bit 10

; tio with bit 11, unused
        group   g31, m=0
g31:    .word   0x66310800
        si      255
        rows    g31, 1
        .word   CC33+OPERATION, 0x66310800 ; unused bit 11

; tio with bit 12, unused
        group   g32, m=0
g32:    .word   0x66311000
        si      255
        rows    g32, 1
        .word   CC00+OPERATION, 0x66311000 ; unused bit 12

; tio with bit 13, unused
        group   g33, m=0
g33:    .word   0x66312000
        si      255
        rows    g33, 1
        .word   CC11+OPERATION, 0x66312000 ; unused bit 13

; tio with bit 14, unused
        group   g34, m=0
g34:    .word   0x66314000
        si      255
        rows    g34, 1
        .word   CC22+OPERATION, 0x66314000 ; unused bit 14

; tio with bit 15, unused
        group   g35, m=0
g35:    .word   0x66318000
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0x66318000 ; unused bit 15

; tio r3, r1: idle devices, none
        group   g36, in=1<<1, out=1<<3, m=0
g36:    tio     r3, r1
        si      255
        rows    g36, 23
        .word   0, CC03, 0 ; no device 0
        .word   1, CC10, 0 ; idle
        .word   2, CC20, 0 ; idle
        .word   3, CC30, 0 ; idle
        .word   4, CC00, 0 ; idle
        .word   5, CC10, 0 ; idle
        .word   6, CC23, 0 ; no device 6
        .word   7, CC33, 0 ; no device 7
        .word   8, CC03, 0 ; no device 8
        .word   9, CC13, 0 ; no device 9
        .word   0x0000000a, CC23, 0 ; no device 10
        .word   0x0000000b, CC33, 0 ; no device 11
        .word   0x0000000c, CC03, 0 ; no device 12
        .word   0x0000000d, CC13, 0 ; no device 13
        .word   0x0000000e, CC23, 0 ; no device 14
        .word   0x0000000f, CC33, 0 ; no device 15
        .word   0x00000010, CC03, 0 ; no device 16
        .word   0x00000101, CC13, 0 ; no device 257
        .word   0x00010002, CC23, 0 ; no device 0x10002
        .word   0x80000003, CC33, 0 ; no device 0x80000003
        .word   0xffffffff, CC03, 0 ; no device -1
        .word   0x80000000, CC13, 0 ; no device -2^31
        .word   0xfffffffd, CC23, 0 ; no device -3

; tio r1, r1: idle devices, none
        group   g37, in=1<<1, out=1<<1, m=0
g37:    tio     r1, r1
        si      255
        rows    g37, 23
        .word   0, CC33, 0 ; no device 0
        .word   1, CC00, 0 ; idle
        .word   2, CC10, 0 ; idle
        .word   3, CC20, 0 ; idle
        .word   4, CC30, 0 ; idle
        .word   5, CC00, 0 ; idle
        .word   6, CC13, 0 ; no device 6
        .word   7, CC23, 0 ; no device 7
        .word   8, CC33, 0 ; no device 8
        .word   9, CC03, 0 ; no device 9
        .word   0x0000000a, CC13, 0 ; no device 10
        .word   0x0000000b, CC23, 0 ; no device 11
        .word   0x0000000c, CC33, 0 ; no device 12
        .word   0x0000000d, CC03, 0 ; no device 13
        .word   0x0000000e, CC13, 0 ; no device 14
        .word   0x0000000f, CC23, 0 ; no device 15
        .word   0x00000010, CC33, 0 ; no device 16
        .word   0x00000101, CC03, 0 ; no device 257
        .word   0x00010002, CC13, 0 ; no device 0x10002
        .word   0x80000003, CC23, 0 ; no device 0x80000003
        .word   0xffffffff, CC33, 0 ; no device -1
        .word   0x80000000, CC03, 0 ; no device -2^31
        .word   0xfffffffd, CC13, 0 ; no device -3

; tio r0, r1: idle devices, none
        group   g38, in=1<<1, m=0
g38:    tio     r0, r1
        si      255
        rows    g38, 23
        .word   0, CC23 ; no device 0
        .word   1, CC30 ; idle
        .word   2, CC00 ; idle
        .word   3, CC10 ; idle
        .word   4, CC20 ; idle
        .word   5, CC30 ; idle
        .word   6, CC03 ; no device 6
        .word   7, CC13 ; no device 7
        .word   8, CC23 ; no device 8
        .word   9, CC33 ; no device 9
        .word   0x0000000a, CC03 ; no device 10
        .word   0x0000000b, CC13 ; no device 11
        .word   0x0000000c, CC23 ; no device 12
        .word   0x0000000d, CC33 ; no device 13
        .word   0x0000000e, CC03 ; no device 14
        .word   0x0000000f, CC13 ; no device 15
        .word   0x00000010, CC23 ; no device 16
        .word   0x00000101, CC33 ; no device 257
        .word   0x00010002, CC03 ; no device 0x10002
        .word   0x80000003, CC13 ; no device 0x80000003
        .word   0xffffffff, CC23 ; no device -1
        .word   0x80000000, CC33 ; no device -2^31
        .word   0xfffffffd, CC03 ; no device -3

; tio r15, r14: idle devices, none
        group   g39, in=1<<14, out=1<<15, m=0
g39:    tio     r15, r14
        si      255
        rows    g39, 23
        .word   0, CC13, 0 ; no device 0
        .word   1, CC20, 0 ; idle
        .word   2, CC30, 0 ; idle
        .word   3, CC00, 0 ; idle
        .word   4, CC10, 0 ; idle
        .word   5, CC20, 0 ; idle
        .word   6, CC33, 0 ; no device 6
        .word   7, CC03, 0 ; no device 7
        .word   8, CC13, 0 ; no device 8
        .word   9, CC23, 0 ; no device 9
        .word   0x0000000a, CC33, 0 ; no device 10
        .word   0x0000000b, CC03, 0 ; no device 11
        .word   0x0000000c, CC13, 0 ; no device 12
        .word   0x0000000d, CC23, 0 ; no device 13
        .word   0x0000000e, CC33, 0 ; no device 14
        .word   0x0000000f, CC03, 0 ; no device 15
        .word   0x00000010, CC13, 0 ; no device 16
        .word   0x00000101, CC23, 0 ; no device 257
        .word   0x00010002, CC33, 0 ; no device 0x10002
        .word   0x80000003, CC03, 0 ; no device 0x80000003
        .word   0xffffffff, CC13, 0 ; no device -1
        .word   0x80000000, CC23, 0 ; no device -2^31
        .word   0xfffffffd, CC33, 0 ; no device -3

; tio r3, r0
        group   g40, out=1<<3, m=0
g40:    tio     r3, r0
        si      255
        rows    g40, 1
        .word   CC03, 0 ; ra = r0: no device 0

        isa_end
