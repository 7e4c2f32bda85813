; SPDX-License-Identifier: MIT
;
; bc: branch if bit (8 >> CC) of the mask is 1
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 186
        .equ    isa_users, 186
        .include "isa.inc"

; bc 0, forward
        group   g1, other=g1.t+4-g1
g1:     bc      0, g1.t
        si      255
g1.t:   si      1
        rows    g1, 4
        .word   CC00 ; mask 0, CC 0: not taken
        .word   CC11 ; mask 0, CC 1: not taken
        .word   CC22 ; mask 0, CC 2: not taken
        .word   CC33 ; mask 0, CC 3: not taken

; bc 0, backward
        group   g2, other=g2.t+4-g2
g2.t:   si      1
g2:     bc      0, g2.t
        si      255
        rows    g2, 4
        .word   CC00 ; mask 0, CC 0: not taken
        .word   CC11 ; mask 0, CC 1: not taken
        .word   CC22 ; mask 0, CC 2: not taken
        .word   CC33 ; mask 0, CC 3: not taken

; bc 1, forward
        group   g3, other=g3.t+4-g3
g3:     bc      1, g3.t
        si      255
g3.t:   si      1
        rows    g3, 4
        .word   CC00 ; mask 1, CC 0: not taken
        .word   CC11 ; mask 1, CC 1: not taken
        .word   CC22 ; mask 1, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 1, CC 3: taken

; bc 1, backward
        group   g4, other=g4.t+4-g4
g4.t:   si      1
g4:     bc      1, g4.t
        si      255
        rows    g4, 4
        .word   CC00 ; mask 1, CC 0: not taken
        .word   CC11 ; mask 1, CC 1: not taken
        .word   CC22 ; mask 1, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 1, CC 3: taken

; bc 2, forward
        group   g5, other=g5.t+4-g5
g5:     bc      2, g5.t
        si      255
g5.t:   si      1
        rows    g5, 4
        .word   CC00 ; mask 2, CC 0: not taken
        .word   CC11 ; mask 2, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 2, CC 2: taken
        .word   CC33 ; mask 2, CC 3: not taken

; bc 2, backward
        group   g6, other=g6.t+4-g6
g6.t:   si      1
g6:     bc      2, g6.t
        si      255
        rows    g6, 4
        .word   CC00 ; mask 2, CC 0: not taken
        .word   CC11 ; mask 2, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 2, CC 2: taken
        .word   CC33 ; mask 2, CC 3: not taken

; bc 3, forward
        group   g7, other=g7.t+4-g7
g7:     bc      3, g7.t
        si      255
g7.t:   si      1
        rows    g7, 4
        .word   CC00 ; mask 3, CC 0: not taken
        .word   CC11 ; mask 3, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 3, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 3, CC 3: taken

; bc 3, backward
        group   g8, other=g8.t+4-g8
g8.t:   si      1
g8:     bc      3, g8.t
        si      255
        rows    g8, 4
        .word   CC00 ; mask 3, CC 0: not taken
        .word   CC11 ; mask 3, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 3, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 3, CC 3: taken

; bc 4, forward
        group   g9, other=g9.t+4-g9
g9:     bc      4, g9.t
        si      255
g9.t:   si      1
        rows    g9, 4
        .word   CC00 ; mask 4, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 4, CC 1: taken
        .word   CC22 ; mask 4, CC 2: not taken
        .word   CC33 ; mask 4, CC 3: not taken

; bc 4, backward
        group   g10, other=g10.t+4-g10
g10.t:   si      1
g10:     bc      4, g10.t
        si      255
        rows    g10, 4
        .word   CC00 ; mask 4, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 4, CC 1: taken
        .word   CC22 ; mask 4, CC 2: not taken
        .word   CC33 ; mask 4, CC 3: not taken

; bc 5, forward
        group   g11, other=g11.t+4-g11
g11:     bc      5, g11.t
        si      255
g11.t:   si      1
        rows    g11, 4
        .word   CC00 ; mask 5, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 5, CC 1: taken
        .word   CC22 ; mask 5, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 5, CC 3: taken

; bc 5, backward
        group   g12, other=g12.t+4-g12
g12.t:   si      1
g12:     bc      5, g12.t
        si      255
        rows    g12, 4
        .word   CC00 ; mask 5, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 5, CC 1: taken
        .word   CC22 ; mask 5, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 5, CC 3: taken

; bc 6, forward
        group   g13, other=g13.t+4-g13
g13:     bc      6, g13.t
        si      255
g13.t:   si      1
        rows    g13, 4
        .word   CC00 ; mask 6, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 6, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 6, CC 2: taken
        .word   CC33 ; mask 6, CC 3: not taken

; bc 6, backward
        group   g14, other=g14.t+4-g14
g14.t:   si      1
g14:     bc      6, g14.t
        si      255
        rows    g14, 4
        .word   CC00 ; mask 6, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 6, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 6, CC 2: taken
        .word   CC33 ; mask 6, CC 3: not taken

; bc 7, forward
        group   g15, other=g15.t+4-g15
g15:     bc      7, g15.t
        si      255
g15.t:   si      1
        rows    g15, 4
        .word   CC00 ; mask 7, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 7, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 7, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 7, CC 3: taken

; bc 7, backward
        group   g16, other=g16.t+4-g16
g16.t:   si      1
g16:     bc      7, g16.t
        si      255
        rows    g16, 4
        .word   CC00 ; mask 7, CC 0: not taken
        .word   CC11+(SI^1<<16) ; mask 7, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 7, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 7, CC 3: taken

; bc 8, forward
        group   g17, other=g17.t+4-g17
g17:     bc      8, g17.t
        si      255
g17.t:   si      1
        rows    g17, 4
        .word   CC00+(SI^1<<16) ; mask 8, CC 0: taken
        .word   CC11 ; mask 8, CC 1: not taken
        .word   CC22 ; mask 8, CC 2: not taken
        .word   CC33 ; mask 8, CC 3: not taken

; bc 8, backward
        group   g18, other=g18.t+4-g18
g18.t:   si      1
g18:     bc      8, g18.t
        si      255
        rows    g18, 4
        .word   CC00+(SI^1<<16) ; mask 8, CC 0: taken
        .word   CC11 ; mask 8, CC 1: not taken
        .word   CC22 ; mask 8, CC 2: not taken
        .word   CC33 ; mask 8, CC 3: not taken

; bc 9, forward
        group   g19, other=g19.t+4-g19
g19:     bc      9, g19.t
        si      255
g19.t:   si      1
        rows    g19, 4
        .word   CC00+(SI^1<<16) ; mask 9, CC 0: taken
        .word   CC11 ; mask 9, CC 1: not taken
        .word   CC22 ; mask 9, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 9, CC 3: taken

; bc 9, backward
        group   g20, other=g20.t+4-g20
g20.t:   si      1
g20:     bc      9, g20.t
        si      255
        rows    g20, 4
        .word   CC00+(SI^1<<16) ; mask 9, CC 0: taken
        .word   CC11 ; mask 9, CC 1: not taken
        .word   CC22 ; mask 9, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 9, CC 3: taken

; bc 10, forward
        group   g21, other=g21.t+4-g21
g21:     bc      10, g21.t
        si      255
g21.t:   si      1
        rows    g21, 4
        .word   CC00+(SI^1<<16) ; mask 10, CC 0: taken
        .word   CC11 ; mask 10, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 10, CC 2: taken
        .word   CC33 ; mask 10, CC 3: not taken

; bc 10, backward
        group   g22, other=g22.t+4-g22
g22.t:   si      1
g22:     bc      10, g22.t
        si      255
        rows    g22, 4
        .word   CC00+(SI^1<<16) ; mask 10, CC 0: taken
        .word   CC11 ; mask 10, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 10, CC 2: taken
        .word   CC33 ; mask 10, CC 3: not taken

; bc 11, forward
        group   g23, other=g23.t+4-g23
g23:     bc      11, g23.t
        si      255
g23.t:   si      1
        rows    g23, 4
        .word   CC00+(SI^1<<16) ; mask 11, CC 0: taken
        .word   CC11 ; mask 11, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 11, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 11, CC 3: taken

; bc 11, backward
        group   g24, other=g24.t+4-g24
g24.t:   si      1
g24:     bc      11, g24.t
        si      255
        rows    g24, 4
        .word   CC00+(SI^1<<16) ; mask 11, CC 0: taken
        .word   CC11 ; mask 11, CC 1: not taken
        .word   CC22+(SI^1<<16) ; mask 11, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 11, CC 3: taken

; bc 12, forward
        group   g25, other=g25.t+4-g25
g25:     bc      12, g25.t
        si      255
g25.t:   si      1
        rows    g25, 4
        .word   CC00+(SI^1<<16) ; mask 12, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 12, CC 1: taken
        .word   CC22 ; mask 12, CC 2: not taken
        .word   CC33 ; mask 12, CC 3: not taken

; bc 12, backward
        group   g26, other=g26.t+4-g26
g26.t:   si      1
g26:     bc      12, g26.t
        si      255
        rows    g26, 4
        .word   CC00+(SI^1<<16) ; mask 12, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 12, CC 1: taken
        .word   CC22 ; mask 12, CC 2: not taken
        .word   CC33 ; mask 12, CC 3: not taken

; bc 13, forward
        group   g27, other=g27.t+4-g27
g27:     bc      13, g27.t
        si      255
g27.t:   si      1
        rows    g27, 4
        .word   CC00+(SI^1<<16) ; mask 13, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 13, CC 1: taken
        .word   CC22 ; mask 13, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 13, CC 3: taken

; bc 13, backward
        group   g28, other=g28.t+4-g28
g28.t:   si      1
g28:     bc      13, g28.t
        si      255
        rows    g28, 4
        .word   CC00+(SI^1<<16) ; mask 13, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 13, CC 1: taken
        .word   CC22 ; mask 13, CC 2: not taken
        .word   CC33+(SI^1<<16) ; mask 13, CC 3: taken

; bc 14, forward
        group   g29, other=g29.t+4-g29
g29:     bc      14, g29.t
        si      255
g29.t:   si      1
        rows    g29, 4
        .word   CC00+(SI^1<<16) ; mask 14, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 14, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 14, CC 2: taken
        .word   CC33 ; mask 14, CC 3: not taken

; bc 14, backward
        group   g30, other=g30.t+4-g30
g30.t:   si      1
g30:     bc      14, g30.t
        si      255
        rows    g30, 4
        .word   CC00+(SI^1<<16) ; mask 14, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 14, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 14, CC 2: taken
        .word   CC33 ; mask 14, CC 3: not taken

; bc 15, forward
        group   g31, other=g31.t+4-g31
g31:     bc      15, g31.t
        si      255
g31.t:   si      1
        rows    g31, 4
        .word   CC00+(SI^1<<16) ; mask 15, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 15, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 15, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 15, CC 3: taken

; bc 15, backward
        group   g32, other=g32.t+4-g32
g32.t:   si      1
g32:     bc      15, g32.t
        si      255
        rows    g32, 4
        .word   CC00+(SI^1<<16) ; mask 15, CC 0: taken
        .word   CC11+(SI^1<<16) ; mask 15, CC 1: taken
        .word   CC22+(SI^1<<16) ; mask 15, CC 2: taken
        .word   CC33+(SI^1<<16) ; mask 15, CC 3: taken

; b
        group   g33, other=g33.t+4-g33
g33:     b       g33.t
        si      255
g33.t:   si      1
        rows    g33, 4
        .word   CC00+(SI^1<<16) ; b with CC 0
        .word   CC11+(SI^1<<16) ; b with CC 1
        .word   CC22+(SI^1<<16) ; b with CC 2
        .word   CC33+(SI^1<<16) ; b with CC 3

; j
        group   g34, other=g34.t+4-g34
g34:     j       g34.t
        si      255
g34.t:   si      1
        rows    g34, 4
        .word   CC00+(SI^1<<16) ; j with CC 0
        .word   CC11+(SI^1<<16) ; j with CC 1
        .word   CC22+(SI^1<<16) ; j with CC 2
        .word   CC33+(SI^1<<16) ; j with CC 3

; beq
        group   g35, other=g35.t+4-g35
g35:     beq     g35.t
        si      255
g35.t:   si      1
        rows    g35, 4
        .word   CC00+(SI^1<<16) ; beq with CC 0
        .word   CC11 ; beq with CC 1
        .word   CC22 ; beq with CC 2
        .word   CC33 ; beq with CC 3

; bne
        group   g36, other=g36.t+4-g36
g36:     bne     g36.t
        si      255
g36.t:   si      1
        rows    g36, 4
        .word   CC00 ; bne with CC 0
        .word   CC11+(SI^1<<16) ; bne with CC 1
        .word   CC22+(SI^1<<16) ; bne with CC 2
        .word   CC33+(SI^1<<16) ; bne with CC 3

; blt
        group   g37, other=g37.t+4-g37
g37:     blt     g37.t
        si      255
g37.t:   si      1
        rows    g37, 4
        .word   CC00 ; blt with CC 0
        .word   CC11+(SI^1<<16) ; blt with CC 1
        .word   CC22 ; blt with CC 2
        .word   CC33 ; blt with CC 3

; bge
        group   g38, other=g38.t+4-g38
g38:     bge     g38.t
        si      255
g38.t:   si      1
        rows    g38, 4
        .word   CC00+(SI^1<<16) ; bge with CC 0
        .word   CC11 ; bge with CC 1
        .word   CC22+(SI^1<<16) ; bge with CC 2
        .word   CC33+(SI^1<<16) ; bge with CC 3

; bgt
        group   g39, other=g39.t+4-g39
g39:     bgt     g39.t
        si      255
g39.t:   si      1
        rows    g39, 4
        .word   CC00 ; bgt with CC 0
        .word   CC11 ; bgt with CC 1
        .word   CC22+(SI^1<<16) ; bgt with CC 2
        .word   CC33 ; bgt with CC 3

; ble
        group   g40, other=g40.t+4-g40
g40:     ble     g40.t
        si      255
g40.t:   si      1
        rows    g40, 4
        .word   CC00+(SI^1<<16) ; ble with CC 0
        .word   CC11+(SI^1<<16) ; ble with CC 1
        .word   CC22 ; ble with CC 2
        .word   CC33+(SI^1<<16) ; ble with CC 3

; bd
        group   g41, other=g41.t+4-g41
g41:     bd      g41.t
        si      255
g41.t:   si      1
        rows    g41, 4
        .word   CC00 ; bd with CC 0
        .word   CC11+(SI^1<<16) ; bd with CC 1
        .word   CC22 ; bd with CC 2
        .word   CC33 ; bd with CC 3

; bb
        group   g42, other=g42.t+4-g42
g42:     bb      g42.t
        si      255
g42.t:   si      1
        rows    g42, 4
        .word   CC00 ; bb with CC 0
        .word   CC11 ; bb with CC 1
        .word   CC22+(SI^1<<16) ; bb with CC 2
        .word   CC33 ; bb with CC 3

; bx
        group   g43, other=g43.t+4-g43
g43:     bx      g43.t
        si      255
g43.t:   si      1
        rows    g43, 4
        .word   CC00 ; bx with CC 0
        .word   CC11 ; bx with CC 1
        .word   CC22 ; bx with CC 2
        .word   CC33+(SI^1<<16) ; bx with CC 3

; bc with imm 0x7fff, outside memory
        group   g44
g44:    .word   0x01f07fff
        si      255
        rows    g44, 1
        .word   CC00+PROTECTION+FETCH, g44+4+0x1fffc ; distance 0x1fffc: the fetch fails there

; bc with imm 0x7fff, outside memory
        group   g45, size=0xffffffff
g45:    .word   0x01f07fff
        si      255
        rows    g45, 1
        .word   CC11+ADDRESSING+FETCH, g45+4+0x1fffc ; distance 0x1fffc: the fetch fails there

; bc with imm 0x8000, outside memory
        group   g46
g46:    .word   0x01f08000
        si      255
        rows    g46, 1
        .word   CC22+PROTECTION+FETCH, g46+4-0x20000 ; distance -0x20000: the fetch fails there

; bc with imm 0x8000, outside memory
        group   g47, size=0xffffffff
g47:    .word   0x01f08000
        si      255
        rows    g47, 1
        .word   CC33+ADDRESSING+FETCH, g47+4-0x20000 ; distance -0x20000: the fetch fails there

; bc with imm 0x7000, outside memory
        group   g48
g48:    .word   0x01f07000
        si      255
        rows    g48, 1
        .word   CC00+PROTECTION+FETCH, g48+4+0x1c000 ; distance 0x1c000: the fetch fails there

; bc with imm 0x7000, outside memory
        group   g49, size=0xffffffff
g49:    .word   0x01f07000
        si      255
        rows    g49, 1
        .word   CC11+ADDRESSING+FETCH, g49+4+0x1c000 ; distance 0x1c000: the fetch fails there

; bc with imm 0xc000, outside memory
        group   g50
g50:    .word   0x01f0c000
        si      255
        rows    g50, 1
        .word   CC22+PROTECTION+FETCH, g50+4-0x10000 ; distance -0x10000: the fetch fails there

; bc with imm 0xc000, outside memory
        group   g51, size=0xffffffff
g51:    .word   0x01f0c000
        si      255
        rows    g51, 1
        .word   CC33+ADDRESSING+FETCH, g51+4-0x10000 ; distance -0x10000: the fetch fails there

; bc with imm 0x7fff, outside memory
        group   g52
g52:    .word   0x01f07fff
        si      255
        rows    g52, 1
        .word   CC00+PROTECTION+FETCH, g52+4+0x1fffc ; distance 0x1fffc: the fetch fails there

; bc with imm 0x7fff, outside memory
        group   g53, size=0xffffffff
g53:    .word   0x01f07fff
        si      255
        rows    g53, 1
        .word   CC11+ADDRESSING+FETCH, g53+4+0x1fffc ; distance 0x1fffc: the fetch fails there

; bc with bit 16, unused
        group   g54
g54:    .word   0x01810001
        si      255
        rows    g54, 1
        .word   CC22+OPERATION, 0x01810001 ; unused bit 16

; bc with bit 17, unused
        group   g55
g55:    .word   0x01820001
        si      255
        rows    g55, 1
        .word   CC33+OPERATION, 0x01820001 ; unused bit 17

; bc with bit 18, unused
        group   g56
g56:    .word   0x01840001
        si      255
        rows    g56, 1
        .word   CC00+OPERATION, 0x01840001 ; unused bit 18

; bc with bit 19, unused
        group   g57
g57:    .word   0x01880001
        si      255
        rows    g57, 1
        .word   CC11+OPERATION, 0x01880001 ; unused bit 19

        isa_end
