; SPDX-License-Identifier: MIT
;
; la, PC-relative form: rd = effective address
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 120
        .equ    isa_users, 120
        .include "isa.inc"

; la r3, isa_low+0
        group   g1, out=1<<3
g1:     la      r3, isa_low+0
        si      255
        rows    g1, 4
        .word   CC00, 0x00008000 ; 0x8000
        .word   CC11, 0x00008000 ; 0x8000
        .word   CC22, 0x00008000 ; 0x8000
        .word   CC33, 0x00008000 ; 0x8000

; la r3, isa_low+1
        group   g2, out=1<<3
g2:     la      r3, isa_low+1
        si      255
        rows    g2, 4
        .word   CC00, 0x00008001 ; 0x8001
        .word   CC11, 0x00008001 ; 0x8001
        .word   CC22, 0x00008001 ; 0x8001
        .word   CC33, 0x00008001 ; 0x8001

; la r3, isa_high+63
        group   g3, out=1<<3
g3:     la      r3, isa_high+63
        si      255
        rows    g3, 4
        .word   CC00, 0x0000ffff ; 0xffff
        .word   CC11, 0x0000ffff ; 0xffff
        .word   CC22, 0x0000ffff ; 0xffff
        .word   CC33, 0x0000ffff ; 0xffff

; la r3, isa_zero+0x10000
        group   g4, out=1<<3
g4:     la      r3, isa_zero+0x10000
        si      255
        rows    g4, 4
        .word   CC00, 0x00010000 ; 0x10000
        .word   CC11, 0x00010000 ; 0x10000
        .word   CC22, 0x00010000 ; 0x10000
        .word   CC33, 0x00010000 ; 0x10000

; la r3, isa_zero+0x10003
        group   g5, out=1<<3
g5:     la      r3, isa_zero+0x10003
        si      255
        rows    g5, 4
        .word   CC00, 0x00010003 ; 0x10003
        .word   CC11, 0x00010003 ; 0x10003
        .word   CC22, 0x00010003 ; 0x10003
        .word   CC33, 0x00010003 ; 0x10003

; la r3, isa_zero+0x0
        group   g6, out=1<<3
g6:     la      r3, isa_zero+0x0
        si      255
        rows    g6, 4
        .word   CC00, 0 ; 0x0
        .word   CC11, 0 ; 0x0
        .word   CC22, 0 ; 0x0
        .word   CC33, 0 ; 0x0

; la r3, isa_zero+0x4
        group   g7, out=1<<3
g7:     la      r3, isa_zero+0x4
        si      255
        rows    g7, 4
        .word   CC00, 4 ; 0x4
        .word   CC11, 4 ; 0x4
        .word   CC22, 4 ; 0x4
        .word   CC33, 4 ; 0x4

; la r3, isa_zero+0x600
        group   g8, out=1<<3
g8:     la      r3, isa_zero+0x600
        si      255
        rows    g8, 4
        .word   CC00, 0x00000600 ; 0x600
        .word   CC11, 0x00000600 ; 0x600
        .word   CC22, 0x00000600 ; 0x600
        .word   CC33, 0x00000600 ; 0x600

; la r3, isa_zero-0x1
        group   g9, out=1<<3
g9:     la      r3, isa_zero-0x1
        si      255
        rows    g9, 4
        .word   CC00, 0xffffffff ; 0xffffffff
        .word   CC11, 0xffffffff ; 0xffffffff
        .word   CC22, 0xffffffff ; 0xffffffff
        .word   CC33, 0xffffffff ; 0xffffffff

; la r3, isa_zero-0x8000
        group   g10, out=1<<3
g10:    la      r3, isa_zero-0x8000
        si      255
        rows    g10, 4
        .word   CC00, 0xffff8000 ; 0xffff8000
        .word   CC11, 0xffff8000 ; 0xffff8000
        .word   CC22, 0xffff8000 ; 0xffff8000
        .word   CC33, 0xffff8000 ; 0xffff8000

; la r0, isa_low+0
        group   g11
g11:    la      r0, isa_low+0
        si      255
        rows    g11, 4
        .word   CC00 ; 0x8000
        .word   CC11 ; 0x8000
        .word   CC22 ; 0x8000
        .word   CC33 ; 0x8000

; la r0, isa_low+1
        group   g12
g12:    la      r0, isa_low+1
        si      255
        rows    g12, 4
        .word   CC00 ; 0x8001
        .word   CC11 ; 0x8001
        .word   CC22 ; 0x8001
        .word   CC33 ; 0x8001

; la r0, isa_high+63
        group   g13
g13:    la      r0, isa_high+63
        si      255
        rows    g13, 4
        .word   CC00 ; 0xffff
        .word   CC11 ; 0xffff
        .word   CC22 ; 0xffff
        .word   CC33 ; 0xffff

; la r0, isa_zero+0x10000
        group   g14
g14:    la      r0, isa_zero+0x10000
        si      255
        rows    g14, 4
        .word   CC00 ; 0x10000
        .word   CC11 ; 0x10000
        .word   CC22 ; 0x10000
        .word   CC33 ; 0x10000

; la r0, isa_zero+0x10003
        group   g15
g15:    la      r0, isa_zero+0x10003
        si      255
        rows    g15, 4
        .word   CC00 ; 0x10003
        .word   CC11 ; 0x10003
        .word   CC22 ; 0x10003
        .word   CC33 ; 0x10003

; la r0, isa_zero+0x0
        group   g16
g16:    la      r0, isa_zero+0x0
        si      255
        rows    g16, 4
        .word   CC00 ; 0x0
        .word   CC11 ; 0x0
        .word   CC22 ; 0x0
        .word   CC33 ; 0x0

; la r0, isa_zero+0x4
        group   g17
g17:    la      r0, isa_zero+0x4
        si      255
        rows    g17, 4
        .word   CC00 ; 0x4
        .word   CC11 ; 0x4
        .word   CC22 ; 0x4
        .word   CC33 ; 0x4

; la r0, isa_zero+0x600
        group   g18
g18:    la      r0, isa_zero+0x600
        si      255
        rows    g18, 4
        .word   CC00 ; 0x600
        .word   CC11 ; 0x600
        .word   CC22 ; 0x600
        .word   CC33 ; 0x600

; la r0, isa_zero-0x1
        group   g19
g19:    la      r0, isa_zero-0x1
        si      255
        rows    g19, 4
        .word   CC00 ; 0xffffffff
        .word   CC11 ; 0xffffffff
        .word   CC22 ; 0xffffffff
        .word   CC33 ; 0xffffffff

; la r0, isa_zero-0x8000
        group   g20
g20:    la      r0, isa_zero-0x8000
        si      255
        rows    g20, 4
        .word   CC00 ; 0xffff8000
        .word   CC11 ; 0xffff8000
        .word   CC22 ; 0xffff8000
        .word   CC33 ; 0xffff8000

; la r15, isa_low+0
        group   g21, out=1<<15
g21:    la      r15, isa_low+0
        si      255
        rows    g21, 4
        .word   CC00, 0x00008000 ; 0x8000
        .word   CC11, 0x00008000 ; 0x8000
        .word   CC22, 0x00008000 ; 0x8000
        .word   CC33, 0x00008000 ; 0x8000

; la r15, isa_low+1
        group   g22, out=1<<15
g22:    la      r15, isa_low+1
        si      255
        rows    g22, 4
        .word   CC00, 0x00008001 ; 0x8001
        .word   CC11, 0x00008001 ; 0x8001
        .word   CC22, 0x00008001 ; 0x8001
        .word   CC33, 0x00008001 ; 0x8001

; la r15, isa_high+63
        group   g23, out=1<<15
g23:    la      r15, isa_high+63
        si      255
        rows    g23, 4
        .word   CC00, 0x0000ffff ; 0xffff
        .word   CC11, 0x0000ffff ; 0xffff
        .word   CC22, 0x0000ffff ; 0xffff
        .word   CC33, 0x0000ffff ; 0xffff

; la r15, isa_zero+0x10000
        group   g24, out=1<<15
g24:    la      r15, isa_zero+0x10000
        si      255
        rows    g24, 4
        .word   CC00, 0x00010000 ; 0x10000
        .word   CC11, 0x00010000 ; 0x10000
        .word   CC22, 0x00010000 ; 0x10000
        .word   CC33, 0x00010000 ; 0x10000

; la r15, isa_zero+0x10003
        group   g25, out=1<<15
g25:    la      r15, isa_zero+0x10003
        si      255
        rows    g25, 4
        .word   CC00, 0x00010003 ; 0x10003
        .word   CC11, 0x00010003 ; 0x10003
        .word   CC22, 0x00010003 ; 0x10003
        .word   CC33, 0x00010003 ; 0x10003

; la r15, isa_zero+0x0
        group   g26, out=1<<15
g26:    la      r15, isa_zero+0x0
        si      255
        rows    g26, 4
        .word   CC00, 0 ; 0x0
        .word   CC11, 0 ; 0x0
        .word   CC22, 0 ; 0x0
        .word   CC33, 0 ; 0x0

; la r15, isa_zero+0x4
        group   g27, out=1<<15
g27:    la      r15, isa_zero+0x4
        si      255
        rows    g27, 4
        .word   CC00, 4 ; 0x4
        .word   CC11, 4 ; 0x4
        .word   CC22, 4 ; 0x4
        .word   CC33, 4 ; 0x4

; la r15, isa_zero+0x600
        group   g28, out=1<<15
g28:    la      r15, isa_zero+0x600
        si      255
        rows    g28, 4
        .word   CC00, 0x00000600 ; 0x600
        .word   CC11, 0x00000600 ; 0x600
        .word   CC22, 0x00000600 ; 0x600
        .word   CC33, 0x00000600 ; 0x600

; la r15, isa_zero-0x1
        group   g29, out=1<<15
g29:    la      r15, isa_zero-0x1
        si      255
        rows    g29, 4
        .word   CC00, 0xffffffff ; 0xffffffff
        .word   CC11, 0xffffffff ; 0xffffffff
        .word   CC22, 0xffffffff ; 0xffffffff
        .word   CC33, 0xffffffff ; 0xffffffff

; la r15, isa_zero-0x8000
        group   g30, out=1<<15
g30:    la      r15, isa_zero-0x8000
        si      255
        rows    g30, 4
        .word   CC00, 0xffff8000 ; 0xffff8000
        .word   CC11, 0xffff8000 ; 0xffff8000
        .word   CC22, 0xffff8000 ; 0xffff8000
        .word   CC33, 0xffff8000 ; 0xffff8000

        isa_end
