; SPDX-License-Identifier: MIT
;
; sm, base form: store registers rd..ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 201
        .equ    isa_users, 162
        .include "isa.inc"

; sm r1, r1, 0(r4): 1 registers
        group   g1, in=1<<4, mout=1<<0
g1:     sm      r1, r1, 0(r4)
        si      255
        rows    g1, 1
        .word   0x00008000, CC00, 0xb0010101 ; 1 registers

; sm r1, r1, 0(r4): 1 registers
        group   g2, in=1<<4, mout=1<<15
g2:     sm      r1, r1, 0(r4)
        si      255
        rows    g2, 1
        .word   0x0000803c, CC11, 0xb0010101 ; 1 registers

; sm r1, r1, 0(r4): 1 registers
        group   g3, in=1<<4, mout=1<<31
g3:     sm      r1, r1, 0(r4)
        si      255
        rows    g3, 1
        .word   0x0000fffc, CC22, 0xb0010101 ; 1 registers

; sm r1, r1, 4(r4): displacement 4
        group   g4, in=1<<4, mout=1<<0
g4:     sm      r1, r1, 4(r4)
        si      255
        rows    g4, 1
        .word   0x00007ffc, CC33, 0xb0010101 ; displacement 4

; sm r1, r1, 4092(r4): displacement 4092
        group   g5, in=1<<4, mout=1<<0
g5:     sm      r1, r1, 4092(r4)
        si      255
        rows    g5, 1
        .word   0x00007004, CC00, 0xb0010101 ; displacement 4092

; sm r1, r2, 0(r4): 2 registers
        group   g6, in=1<<4, mout=1<<0|1<<1
g6:     sm      r1, r2, 0(r4)
        si      255
        rows    g6, 1
        .word   0x00008000, CC11, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r2, 0(r4): 2 registers
        group   g7, in=1<<4, mout=1<<14|1<<15
g7:     sm      r1, r2, 0(r4)
        si      255
        rows    g7, 1
        .word   0x00008038, CC22, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r2, 0(r4): 2 registers
        group   g8, in=1<<4, mout=1<<30|1<<31
g8:     sm      r1, r2, 0(r4)
        si      255
        rows    g8, 1
        .word   0x0000fff8, CC33, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r2, 4(r4): displacement 4
        group   g9, in=1<<4, mout=1<<0|1<<1
g9:     sm      r1, r2, 4(r4)
        si      255
        rows    g9, 1
        .word   0x00007ffc, CC00, 0xb0010101, 0xb0020202 ; displacement 4

; sm r1, r2, 4092(r4): displacement 4092
        group   g10, in=1<<4, mout=1<<0|1<<1
g10:    sm      r1, r2, 4092(r4)
        si      255
        rows    g10, 1
        .word   0x00007004, CC11, 0xb0010101, 0xb0020202 ; displacement 4092

; sm r1, r4, 0(r4): 4 registers
        group   g11, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g11:    sm      r1, r4, 0(r4)
        si      255
        rows    g11, 1
        .word   0x00008000, CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008000 ; 4 registers

; sm r1, r4, 0(r4): 4 registers
        group   g12, in=1<<4, mout=1<<12|1<<13|1<<14|1<<15
g12:    sm      r1, r4, 0(r4)
        si      255
        rows    g12, 1
        .word   0x00008030, CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008030 ; 4 registers

; sm r1, r4, 0(r4): 4 registers
        group   g13, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31
g13:    sm      r1, r4, 0(r4)
        si      255
        rows    g13, 1
        .word   0x0000fff0, CC00, 0xb0010101, 0xb0020202, 0xb0030303, 0x0000fff0 ; 4 registers

; sm r1, r4, 4(r4): displacement 4
        group   g14, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g14:    sm      r1, r4, 4(r4)
        si      255
        rows    g14, 1
        .word   0x00007ffc, CC11, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007ffc ; displacement 4

; sm r1, r4, 4092(r4): displacement 4092
        group   g15, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g15:    sm      r1, r4, 4092(r4)
        si      255
        rows    g15, 1
        .word   0x00007004, CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007004 ; displacement 4092

; sm r3, r6, 0(r4): 4 registers
        group   g16, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g16:    sm      r3, r6, 0(r4)
        si      255
        rows    g16, 1
        .word   0x00008000, CC33, 0xb0030303, 0x00008000, 0xb0050505, 0xb0060606 ; 4 registers

; sm r3, r6, 0(r4): 4 registers
        group   g17, in=1<<4, mout=1<<12|1<<13|1<<14|1<<15
g17:    sm      r3, r6, 0(r4)
        si      255
        rows    g17, 1
        .word   0x00008030, CC00, 0xb0030303, 0x00008030, 0xb0050505, 0xb0060606 ; 4 registers

; sm r3, r6, 0(r4): 4 registers
        group   g18, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31
g18:    sm      r3, r6, 0(r4)
        si      255
        rows    g18, 1
        .word   0x0000fff0, CC11, 0xb0030303, 0x0000fff0, 0xb0050505, 0xb0060606 ; 4 registers

; sm r3, r6, 4(r4): displacement 4
        group   g19, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g19:    sm      r3, r6, 4(r4)
        si      255
        rows    g19, 1
        .word   0x00007ffc, CC22, 0xb0030303, 0x00007ffc, 0xb0050505, 0xb0060606 ; displacement 4

; sm r3, r6, 4092(r4): displacement 4092
        group   g20, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g20:    sm      r3, r6, 4092(r4)
        si      255
        rows    g20, 1
        .word   0x00007004, CC33, 0xb0030303, 0x00007004, 0xb0050505, 0xb0060606 ; displacement 4092

; sm r4, r4, 0(r4): 1 registers
        group   g21, in=1<<4, mout=1<<0
g21:    sm      r4, r4, 0(r4)
        si      255
        rows    g21, 1
        .word   0x00008000, CC00, 0x00008000 ; 1 registers

; sm r4, r4, 0(r4): 1 registers
        group   g22, in=1<<4, mout=1<<15
g22:    sm      r4, r4, 0(r4)
        si      255
        rows    g22, 1
        .word   0x0000803c, CC11, 0x0000803c ; 1 registers

; sm r4, r4, 0(r4): 1 registers
        group   g23, in=1<<4, mout=1<<31
g23:    sm      r4, r4, 0(r4)
        si      255
        rows    g23, 1
        .word   0x0000fffc, CC22, 0x0000fffc ; 1 registers

; sm r4, r4, 4(r4): displacement 4
        group   g24, in=1<<4, mout=1<<0
g24:    sm      r4, r4, 4(r4)
        si      255
        rows    g24, 1
        .word   0x00007ffc, CC33, 0x00007ffc ; displacement 4

; sm r4, r4, 4092(r4): displacement 4092
        group   g25, in=1<<4, mout=1<<0
g25:    sm      r4, r4, 4092(r4)
        si      255
        rows    g25, 1
        .word   0x00007004, CC00, 0x00007004 ; displacement 4092

; sm r4, r7, 0(r4): 4 registers
        group   g26, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g26:    sm      r4, r7, 0(r4)
        si      255
        rows    g26, 1
        .word   0x00008000, CC11, 0x00008000, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r4, r7, 0(r4): 4 registers
        group   g27, in=1<<4, mout=1<<12|1<<13|1<<14|1<<15
g27:    sm      r4, r7, 0(r4)
        si      255
        rows    g27, 1
        .word   0x00008030, CC22, 0x00008030, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r4, r7, 0(r4): 4 registers
        group   g28, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31
g28:    sm      r4, r7, 0(r4)
        si      255
        rows    g28, 1
        .word   0x0000fff0, CC33, 0x0000fff0, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r4, r7, 4(r4): displacement 4
        group   g29, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g29:    sm      r4, r7, 4(r4)
        si      255
        rows    g29, 1
        .word   0x00007ffc, CC00, 0x00007ffc, 0xb0050505, 0xb0060606, 0xb0070707 ; displacement 4

; sm r4, r7, 4092(r4): displacement 4092
        group   g30, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g30:    sm      r4, r7, 4092(r4)
        si      255
        rows    g30, 1
        .word   0x00007004, CC11, 0x00007004, 0xb0050505, 0xb0060606, 0xb0070707 ; displacement 4092

; sm r2, r4, 0(r4): 3 registers
        group   g31, in=1<<4, mout=1<<0|1<<1|1<<2
g31:    sm      r2, r4, 0(r4)
        si      255
        rows    g31, 1
        .word   0x00008000, CC22, 0xb0020202, 0xb0030303, 0x00008000 ; 3 registers

; sm r2, r4, 0(r4): 3 registers
        group   g32, in=1<<4, mout=1<<13|1<<14|1<<15
g32:    sm      r2, r4, 0(r4)
        si      255
        rows    g32, 1
        .word   0x00008034, CC33, 0xb0020202, 0xb0030303, 0x00008034 ; 3 registers

; sm r2, r4, 0(r4): 3 registers
        group   g33, in=1<<4, mout=1<<29|1<<30|1<<31
g33:    sm      r2, r4, 0(r4)
        si      255
        rows    g33, 1
        .word   0x0000fff4, CC00, 0xb0020202, 0xb0030303, 0x0000fff4 ; 3 registers

; sm r2, r4, 4(r4): displacement 4
        group   g34, in=1<<4, mout=1<<0|1<<1|1<<2
g34:    sm      r2, r4, 4(r4)
        si      255
        rows    g34, 1
        .word   0x00007ffc, CC11, 0xb0020202, 0xb0030303, 0x00007ffc ; displacement 4

; sm r2, r4, 4092(r4): displacement 4092
        group   g35, in=1<<4, mout=1<<0|1<<1|1<<2
g35:    sm      r2, r4, 4092(r4)
        si      255
        rows    g35, 1
        .word   0x00007004, CC22, 0xb0020202, 0xb0030303, 0x00007004 ; displacement 4092

; sm r0, r0, 0(r4): 1 registers
        group   g36, in=1<<4, mout=1<<0
g36:    sm      r0, r0, 0(r4)
        si      255
        rows    g36, 1
        .word   0x00008000, CC33, 0 ; 1 registers

; sm r0, r0, 0(r4): 1 registers
        group   g37, in=1<<4, mout=1<<15
g37:    sm      r0, r0, 0(r4)
        si      255
        rows    g37, 1
        .word   0x0000803c, CC00, 0 ; 1 registers

; sm r0, r0, 0(r4): 1 registers
        group   g38, in=1<<4, mout=1<<31
g38:    sm      r0, r0, 0(r4)
        si      255
        rows    g38, 1
        .word   0x0000fffc, CC11, 0 ; 1 registers

; sm r0, r0, 4(r4): displacement 4
        group   g39, in=1<<4, mout=1<<0
g39:    sm      r0, r0, 4(r4)
        si      255
        rows    g39, 1
        .word   0x00007ffc, CC22, 0 ; displacement 4

; sm r0, r0, 4092(r4): displacement 4092
        group   g40, in=1<<4, mout=1<<0
g40:    sm      r0, r0, 4092(r4)
        si      255
        rows    g40, 1
        .word   0x00007004, CC33, 0 ; displacement 4092

; sm r0, r3, 0(r4): 4 registers
        group   g41, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g41:    sm      r0, r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x00008000, CC00, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r3, 0(r4): 4 registers
        group   g42, in=1<<4, mout=1<<12|1<<13|1<<14|1<<15
g42:    sm      r0, r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x00008030, CC11, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r3, 0(r4): 4 registers
        group   g43, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31
g43:    sm      r0, r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x0000fff0, CC22, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r3, 4(r4): displacement 4
        group   g44, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g44:    sm      r0, r3, 4(r4)
        si      255
        rows    g44, 1
        .word   0x00007ffc, CC33, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; displacement 4

; sm r0, r3, 4092(r4): displacement 4092
        group   g45, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3
g45:    sm      r0, r3, 4092(r4)
        si      255
        rows    g45, 1
        .word   0x00007004, CC00, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; displacement 4092

; sm r0, r15, 0(r4): 16 registers
        group   g46, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g46:    sm      r0, r15, 0(r4)
        si      255
        rows    g46, 1
        .word   0x00008000, CC11, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008000, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r0, r15, 0(r4): 16 registers
        group   g47, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g47:    sm      r0, r15, 0(r4)
        si      255
        rows    g47, 1
        .word   0x00008000, CC22, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008000, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r0, r15, 0(r4): 16 registers
        group   g48, in=1<<4, mout=1<<16|1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g48:    sm      r0, r15, 0(r4)
        si      255
        rows    g48, 1
        .word   0x0000ffc0, CC33, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0x0000ffc0, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r0, r15, 4(r4): displacement 4
        group   g49, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g49:    sm      r0, r15, 4(r4)
        si      255
        rows    g49, 1
        .word   0x00007ffc, CC00, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007ffc, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4

; sm r0, r15, 4092(r4): displacement 4092
        group   g50, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g50:    sm      r0, r15, 4092(r4)
        si      255
        rows    g50, 1
        .word   0x00007004, CC11, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007004, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4092

; sm r1, r15, 0(r4): 15 registers
        group   g51, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g51:    sm      r1, r15, 0(r4)
        si      255
        rows    g51, 1
        .word   0x00008000, CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008000, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r1, r15, 0(r4): 15 registers
        group   g52, in=1<<4, mout=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g52:    sm      r1, r15, 0(r4)
        si      255
        rows    g52, 1
        .word   0x00008004, CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008004, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r1, r15, 0(r4): 15 registers
        group   g53, in=1<<4, mout=1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g53:    sm      r1, r15, 0(r4)
        si      255
        rows    g53, 1
        .word   0x0000ffc4, CC00, 0xb0010101, 0xb0020202, 0xb0030303, 0x0000ffc4, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r1, r15, 4(r4): displacement 4
        group   g54, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g54:    sm      r1, r15, 4(r4)
        si      255
        rows    g54, 1
        .word   0x00007ffc, CC11, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007ffc, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4

; sm r1, r15, 4092(r4): displacement 4092
        group   g55, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g55:    sm      r1, r15, 4092(r4)
        si      255
        rows    g55, 1
        .word   0x00007004, CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007004, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4092

; sm r15, r15, 0(r4): 1 registers
        group   g56, in=1<<4, mout=1<<0
g56:    sm      r15, r15, 0(r4)
        si      255
        rows    g56, 1
        .word   0x00008000, CC33, 0xb00f0f0f ; 1 registers

; sm r15, r15, 0(r4): 1 registers
        group   g57, in=1<<4, mout=1<<15
g57:    sm      r15, r15, 0(r4)
        si      255
        rows    g57, 1
        .word   0x0000803c, CC00, 0xb00f0f0f ; 1 registers

; sm r15, r15, 0(r4): 1 registers
        group   g58, in=1<<4, mout=1<<31
g58:    sm      r15, r15, 0(r4)
        si      255
        rows    g58, 1
        .word   0x0000fffc, CC11, 0xb00f0f0f ; 1 registers

; sm r15, r15, 4(r4): displacement 4
        group   g59, in=1<<4, mout=1<<0
g59:    sm      r15, r15, 4(r4)
        si      255
        rows    g59, 1
        .word   0x00007ffc, CC22, 0xb00f0f0f ; displacement 4

; sm r15, r15, 4092(r4): displacement 4092
        group   g60, in=1<<4, mout=1<<0
g60:    sm      r15, r15, 4092(r4)
        si      255
        rows    g60, 1
        .word   0x00007004, CC33, 0xb00f0f0f ; displacement 4092

; sm r14, r15, 0(r4): 2 registers
        group   g61, in=1<<4, mout=1<<0|1<<1
g61:    sm      r14, r15, 0(r4)
        si      255
        rows    g61, 1
        .word   0x00008000, CC00, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r14, r15, 0(r4): 2 registers
        group   g62, in=1<<4, mout=1<<14|1<<15
g62:    sm      r14, r15, 0(r4)
        si      255
        rows    g62, 1
        .word   0x00008038, CC11, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r14, r15, 0(r4): 2 registers
        group   g63, in=1<<4, mout=1<<30|1<<31
g63:    sm      r14, r15, 0(r4)
        si      255
        rows    g63, 1
        .word   0x0000fff8, CC22, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r14, r15, 4(r4): displacement 4
        group   g64, in=1<<4, mout=1<<0|1<<1
g64:    sm      r14, r15, 4(r4)
        si      255
        rows    g64, 1
        .word   0x00007ffc, CC33, 0xb00e0e0e, 0xb00f0f0f ; displacement 4

; sm r14, r15, 4092(r4): displacement 4092
        group   g65, in=1<<4, mout=1<<0|1<<1
g65:    sm      r14, r15, 4092(r4)
        si      255
        rows    g65, 1
        .word   0x00007004, CC00, 0xb00e0e0e, 0xb00f0f0f ; displacement 4092

; sm r7, r14, 0(r4): 8 registers
        group   g66, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g66:    sm      r7, r14, 0(r4)
        si      255
        rows    g66, 1
        .word   0x00008000, CC11, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r7, r14, 0(r4): 8 registers
        group   g67, in=1<<4, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g67:    sm      r7, r14, 0(r4)
        si      255
        rows    g67, 1
        .word   0x00008020, CC22, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r7, r14, 0(r4): 8 registers
        group   g68, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g68:    sm      r7, r14, 0(r4)
        si      255
        rows    g68, 1
        .word   0x0000ffe0, CC33, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r7, r14, 4(r4): displacement 4
        group   g69, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g69:    sm      r7, r14, 4(r4)
        si      255
        rows    g69, 1
        .word   0x00007ffc, CC00, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; displacement 4

; sm r7, r14, 4092(r4): displacement 4092
        group   g70, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g70:    sm      r7, r14, 4092(r4)
        si      255
        rows    g70, 1
        .word   0x00007004, CC11, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; displacement 4092

; sm r8, r15, 0(r4): 8 registers
        group   g71, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g71:    sm      r8, r15, 0(r4)
        si      255
        rows    g71, 1
        .word   0x00008000, CC22, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r8, r15, 0(r4): 8 registers
        group   g72, in=1<<4, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g72:    sm      r8, r15, 0(r4)
        si      255
        rows    g72, 1
        .word   0x00008020, CC33, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r8, r15, 0(r4): 8 registers
        group   g73, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g73:    sm      r8, r15, 0(r4)
        si      255
        rows    g73, 1
        .word   0x0000ffe0, CC00, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r8, r15, 4(r4): displacement 4
        group   g74, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g74:    sm      r8, r15, 4(r4)
        si      255
        rows    g74, 1
        .word   0x00007ffc, CC11, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4

; sm r8, r15, 4092(r4): displacement 4092
        group   g75, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g75:    sm      r8, r15, 4092(r4)
        si      255
        rows    g75, 1
        .word   0x00007004, CC22, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; displacement 4092

; sm r1, r8, 0(r4): 8 registers
        group   g76, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g76:    sm      r1, r8, 0(r4)
        si      255
        rows    g76, 1
        .word   0x00008000, CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008000, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r1, r8, 0(r4): 8 registers
        group   g77, in=1<<4, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g77:    sm      r1, r8, 0(r4)
        si      255
        rows    g77, 1
        .word   0x00008020, CC00, 0xb0010101, 0xb0020202, 0xb0030303, 0x00008020, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r1, r8, 0(r4): 8 registers
        group   g78, in=1<<4, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g78:    sm      r1, r8, 0(r4)
        si      255
        rows    g78, 1
        .word   0x0000ffe0, CC11, 0xb0010101, 0xb0020202, 0xb0030303, 0x0000ffe0, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r1, r8, 4(r4): displacement 4
        group   g79, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g79:    sm      r1, r8, 4(r4)
        si      255
        rows    g79, 1
        .word   0x00007ffc, CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007ffc, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; displacement 4

; sm r1, r8, 4092(r4): displacement 4092
        group   g80, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g80:    sm      r1, r8, 4092(r4)
        si      255
        rows    g80, 1
        .word   0x00007004, CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0x00007004, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; displacement 4092

; sm r5, r8, 0(r4): the last bytes of memory, MPI = memory
        group   g81, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31
g81:    sm      r5, r8, 0(r4)
        si      255
        rows    g81, 1
        .word   0x0000fff0, CC00, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = memory

; sm r5, r8, 0(r4): the last bytes of memory, MPI = all
        group   g82, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31, size=0xffffffff
g82:    sm      r5, r8, 0(r4)
        si      255
        rows    g82, 1
        .word   0x0000fff0, CC11, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = all

; sm r5, r8, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g83, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff
g83:    sm      r5, r8, 0(r4)
        si      255
        rows    g83, 1
        .word   0x0000fff0, CC22, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): over the end of memory, MPI = memory
        group   g84, in=1<<4, mout=1<<29|1<<30|1<<31
g84:    sm      r5, r8, 0(r4)
        si      255
        rows    g84, 1
        .word   0x0000fff4, CC33+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; sm r5, r8, 0(r4): over the end of memory, MPI = all
        group   g85, in=1<<4, mout=1<<29|1<<30|1<<31, size=0xffffffff
g85:    sm      r5, r8, 0(r4)
        si      255
        rows    g85, 1
        .word   0x0000fff4, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; sm r5, r8, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g86, in=1<<4, mout=1<<29|1<<30|1<<31, base=4, size=0xffffffff
g86:    sm      r5, r8, 0(r4)
        si      255
        rows    g86, 1
        .word   0x0000fff4, CC11+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): beyond memory, MPI = memory
        group   g87, in=1<<4
g87:    sm      r5, r8, 0(r4)
        si      255
        rows    g87, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sm r5, r8, 0(r4): beyond memory, MPI = all
        group   g88, in=1<<4, size=0xffffffff
g88:    sm      r5, r8, 0(r4)
        si      255
        rows    g88, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sm r5, r8, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g89, in=1<<4, base=4, size=0xffffffff
g89:    sm      r5, r8, 0(r4)
        si      255
        rows    g89, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): 2^31, MPI = memory
        group   g90, in=1<<4
g90:    sm      r5, r8, 0(r4)
        si      255
        rows    g90, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sm r5, r8, 0(r4): 2^31, MPI = all
        group   g91, in=1<<4, size=0xffffffff
g91:    sm      r5, r8, 0(r4)
        si      255
        rows    g91, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sm r5, r8, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g92, in=1<<4, base=4, size=0xffffffff
g92:    sm      r5, r8, 0(r4)
        si      255
        rows    g92, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): up to 2^32, MPI = memory
        group   g93, in=1<<4
g93:    sm      r5, r8, 0(r4)
        si      255
        rows    g93, 1
        .word   0xfffffff0, CC00+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = memory

; sm r5, r8, 0(r4): up to 2^32, MPI = all
        group   g94, in=1<<4, size=0xffffffff
g94:    sm      r5, r8, 0(r4)
        si      255
        rows    g94, 1
        .word   0xfffffff0, CC11+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = all

; sm r5, r8, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g95, in=1<<4, base=4, size=0xffffffff
g95:    sm      r5, r8, 0(r4)
        si      255
        rows    g95, 1
        .word   0xfffffff0, CC22+ADDRESSING, 0xfffffff0 ; up to 2^32, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI = memory
        group   g96, in=1<<4
g96:    sm      r5, r8, 0(r4)
        si      255
        rows    g96, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI = all
        group   g97, in=1<<4, size=0xffffffff
g97:    sm      r5, r8, 0(r4)
        si      255
        rows    g97, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g98, in=1<<4, base=4, size=0xffffffff
g98:    sm      r5, r8, 0(r4)
        si      255
        rows    g98, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): over MPI.base
        group   g99, in=1<<4, mout=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g99:    sm      r5, r8, 0(r4)
        si      255
        rows    g99, 1
        .word   0x00008008, CC22+PROTECTION, 0x00008008 ; over MPI.base

; sm r5, r8, 0(r4): at MPI.base
        group   g100, in=1<<4, mout=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc
g100:   sm      r5, r8, 0(r4)
        si      255
        rows    g100, 1
        .word   0x0000800c, CC33, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; at MPI.base

; sm r5, r8, 0(r4): up to the end of MPI
        group   g101, in=1<<4, mout=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc
g101:   sm      r5, r8, 0(r4)
        si      255
        rows    g101, 1
        .word   0x0000ffd8, CC00, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; up to the end of MPI

; sm r5, r8, 0(r4): over the end of MPI
        group   g102, in=1<<4, mout=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc
g102:   sm      r5, r8, 0(r4)
        si      255
        rows    g102, 1
        .word   0x0000ffdc, CC11+PROTECTION, 0x0000ffdc ; over the end of MPI

; sm r5, r8, 0(r4): at the end of MPI
        group   g103, in=1<<4, mout=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc
g103:   sm      r5, r8, 0(r4)
        si      255
        rows    g103, 1
        .word   0x0000ffe8, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sm r5, r8, 0(r4): misaligned by 1, inside
        group   g104, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g104:   sm      r5, r8, 0(r4)
        si      255
        rows    g104, 1
        .word   0x00008011, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sm r5, r8, 0(r4): misaligned by 1, outside MPI too
        group   g105, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g105:   sm      r5, r8, 0(r4)
        si      255
        rows    g105, 1
        .word   0x00008001, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sm r5, r8, 0(r4): misaligned by 1, beyond memory too
        group   g106, in=1<<4, base=0x0000800c, size=0x00007fdc
g106:   sm      r5, r8, 0(r4)
        si      255
        rows    g106, 1
        .word   0x00010001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sm r5, r8, 0(r4): misaligned by 2, inside
        group   g107, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g107:   sm      r5, r8, 0(r4)
        si      255
        rows    g107, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sm r5, r8, 0(r4): misaligned by 2, outside MPI too
        group   g108, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g108:   sm      r5, r8, 0(r4)
        si      255
        rows    g108, 1
        .word   0x00008002, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sm r5, r8, 0(r4): misaligned by 2, beyond memory too
        group   g109, in=1<<4, base=0x0000800c, size=0x00007fdc
g109:   sm      r5, r8, 0(r4)
        si      255
        rows    g109, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sm r5, r8, 0(r4): misaligned by 3, inside
        group   g110, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g110:   sm      r5, r8, 0(r4)
        si      255
        rows    g110, 1
        .word   0x00008013, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sm r5, r8, 0(r4): misaligned by 3, outside MPI too
        group   g111, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g111:   sm      r5, r8, 0(r4)
        si      255
        rows    g111, 1
        .word   0x00008003, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sm r5, r8, 0(r4): misaligned by 3, beyond memory too
        group   g112, in=1<<4, base=0x0000800c, size=0x00007fdc
g112:   sm      r5, r8, 0(r4)
        si      255
        rows    g112, 1
        .word   0x00010003, CC33+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sm r5, r8, 0(r4): wraps at 2^32
        group   g113, in=1<<4, base=4
g113:   sm      r5, r8, 0(r4)
        si      255
        rows    g113, 1
        .word   0xfffffff8, CC00+PROTECTION, 0xfffffff8 ; wraps at 2^32

; sm r5, r8, 0(r4): wraps at 2^32
        group   g114, in=1<<4, base=4, size=0xffffffff
g114:   sm      r5, r8, 0(r4)
        si      255
        rows    g114, 1
        .word   0xfffffff8, CC11+PROTECTION, 0xfffffff8 ; wraps at 2^32

; sm r5, r8, 0(r4): the last word below 2^32
        group   g115, in=1<<4, base=4
g115:   sm      r5, r8, 0(r4)
        si      255
        rows    g115, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last word below 2^32

; sm r5, r8, 0(r4): the last word below 2^32
        group   g116, in=1<<4, base=4, size=0xffffffff
g116:   sm      r5, r8, 0(r4)
        si      255
        rows    g116, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last word below 2^32

; sm r5, r8, 0(r4): misaligned, wraps
        group   g117, in=1<<4, base=4
g117:   sm      r5, r8, 0(r4)
        si      255
        rows    g117, 1
        .word   0xfffffffe, CC00+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; sm r5, r8, 0(r4): misaligned, wraps
        group   g118, in=1<<4, base=4, size=0xffffffff
g118:   sm      r5, r8, 0(r4)
        si      255
        rows    g118, 1
        .word   0xfffffffe, CC11+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; sm r1, r4, 0(r2): base among them
        group   g119, in=1<<2
g119:   sm      r1, r4, 0(r2)
        si      255
        rows    g119, 1
        .word   0x00018f00, CC22+PROTECTION, 0x00018f00 ; base among them

; sm r5, r8, 0(r4): the last bytes of memory, MPI = memory
        group   g120, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31, m=0
g120:   sm      r5, r8, 0(r4)
        si      255
        rows    g120, 1
        .word   0x0000fff0, CC33, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = memory

; sm r5, r8, 0(r4): the last bytes of memory, MPI = all
        group   g121, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g121:   sm      r5, r8, 0(r4)
        si      255
        rows    g121, 1
        .word   0x0000fff0, CC00, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = all

; sm r5, r8, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g122, in=1<<4, mout=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g122:   sm      r5, r8, 0(r4)
        si      255
        rows    g122, 1
        .word   0x0000fff0, CC11, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): over the end of memory, MPI = memory
        group   g123, in=1<<4, mout=1<<29|1<<30|1<<31, m=0
g123:   sm      r5, r8, 0(r4)
        si      255
        rows    g123, 1
        .word   0x0000fff4, CC22+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; sm r5, r8, 0(r4): over the end of memory, MPI = all
        group   g124, in=1<<4, mout=1<<29|1<<30|1<<31, size=0xffffffff, m=0
g124:   sm      r5, r8, 0(r4)
        si      255
        rows    g124, 1
        .word   0x0000fff4, CC33+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; sm r5, r8, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g125, in=1<<4, mout=1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g125:   sm      r5, r8, 0(r4)
        si      255
        rows    g125, 1
        .word   0x0000fff4, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): beyond memory, MPI = memory
        group   g126, in=1<<4, m=0
g126:   sm      r5, r8, 0(r4)
        si      255
        rows    g126, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sm r5, r8, 0(r4): beyond memory, MPI = all
        group   g127, in=1<<4, size=0xffffffff, m=0
g127:   sm      r5, r8, 0(r4)
        si      255
        rows    g127, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sm r5, r8, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g128, in=1<<4, base=4, size=0xffffffff, m=0
g128:   sm      r5, r8, 0(r4)
        si      255
        rows    g128, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): 2^31, MPI = memory
        group   g129, in=1<<4, m=0
g129:   sm      r5, r8, 0(r4)
        si      255
        rows    g129, 1
        .word   0x80000000, CC00+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; sm r5, r8, 0(r4): 2^31, MPI = all
        group   g130, in=1<<4, size=0xffffffff, m=0
g130:   sm      r5, r8, 0(r4)
        si      255
        rows    g130, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; sm r5, r8, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g131, in=1<<4, base=4, size=0xffffffff, m=0
g131:   sm      r5, r8, 0(r4)
        si      255
        rows    g131, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): up to 2^32, MPI = memory
        group   g132, in=1<<4, m=0
g132:   sm      r5, r8, 0(r4)
        si      255
        rows    g132, 1
        .word   0xfffffff0, CC33+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = memory

; sm r5, r8, 0(r4): up to 2^32, MPI = all
        group   g133, in=1<<4, size=0xffffffff, m=0
g133:   sm      r5, r8, 0(r4)
        si      255
        rows    g133, 1
        .word   0xfffffff0, CC00+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = all

; sm r5, r8, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g134, in=1<<4, base=4, size=0xffffffff, m=0
g134:   sm      r5, r8, 0(r4)
        si      255
        rows    g134, 1
        .word   0xfffffff0, CC11+ADDRESSING, 0xfffffff0 ; up to 2^32, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI = memory
        group   g135, in=1<<4, m=0
g135:   sm      r5, r8, 0(r4)
        si      255
        rows    g135, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI = all
        group   g136, in=1<<4, size=0xffffffff, m=0
g136:   sm      r5, r8, 0(r4)
        si      255
        rows    g136, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; sm r5, r8, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g137, in=1<<4, base=4, size=0xffffffff, m=0
g137:   sm      r5, r8, 0(r4)
        si      255
        rows    g137, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; sm r5, r8, 0(r4): over MPI.base
        group   g138, in=1<<4, mout=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g138:   sm      r5, r8, 0(r4)
        si      255
        rows    g138, 1
        .word   0x00008008, CC11+PROTECTION, 0x00008008 ; over MPI.base

; sm r5, r8, 0(r4): at MPI.base
        group   g139, in=1<<4, mout=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc, m=0
g139:   sm      r5, r8, 0(r4)
        si      255
        rows    g139, 1
        .word   0x0000800c, CC22, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; at MPI.base

; sm r5, r8, 0(r4): up to the end of MPI
        group   g140, in=1<<4, mout=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g140:   sm      r5, r8, 0(r4)
        si      255
        rows    g140, 1
        .word   0x0000ffd8, CC33, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; up to the end of MPI

; sm r5, r8, 0(r4): over the end of MPI
        group   g141, in=1<<4, mout=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g141:   sm      r5, r8, 0(r4)
        si      255
        rows    g141, 1
        .word   0x0000ffdc, CC00+PROTECTION, 0x0000ffdc ; over the end of MPI

; sm r5, r8, 0(r4): at the end of MPI
        group   g142, in=1<<4, mout=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc, m=0
g142:   sm      r5, r8, 0(r4)
        si      255
        rows    g142, 1
        .word   0x0000ffe8, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sm r5, r8, 0(r4): misaligned by 1, inside
        group   g143, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g143:   sm      r5, r8, 0(r4)
        si      255
        rows    g143, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sm r5, r8, 0(r4): misaligned by 1, outside MPI too
        group   g144, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g144:   sm      r5, r8, 0(r4)
        si      255
        rows    g144, 1
        .word   0x00008001, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sm r5, r8, 0(r4): misaligned by 1, beyond memory too
        group   g145, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g145:   sm      r5, r8, 0(r4)
        si      255
        rows    g145, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sm r5, r8, 0(r4): misaligned by 2, inside
        group   g146, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g146:   sm      r5, r8, 0(r4)
        si      255
        rows    g146, 1
        .word   0x00008012, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sm r5, r8, 0(r4): misaligned by 2, outside MPI too
        group   g147, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g147:   sm      r5, r8, 0(r4)
        si      255
        rows    g147, 1
        .word   0x00008002, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sm r5, r8, 0(r4): misaligned by 2, beyond memory too
        group   g148, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g148:   sm      r5, r8, 0(r4)
        si      255
        rows    g148, 1
        .word   0x00010002, CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sm r5, r8, 0(r4): misaligned by 3, inside
        group   g149, in=1<<4, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g149:   sm      r5, r8, 0(r4)
        si      255
        rows    g149, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sm r5, r8, 0(r4): misaligned by 3, outside MPI too
        group   g150, in=1<<4, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g150:   sm      r5, r8, 0(r4)
        si      255
        rows    g150, 1
        .word   0x00008003, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sm r5, r8, 0(r4): misaligned by 3, beyond memory too
        group   g151, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g151:   sm      r5, r8, 0(r4)
        si      255
        rows    g151, 1
        .word   0x00010003, CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sm r5, r8, 0(r4): wraps at 2^32
        group   g152, in=1<<4, base=4, m=0
g152:   sm      r5, r8, 0(r4)
        si      255
        rows    g152, 1
        .word   0xfffffff8, CC33+PROTECTION, 0xfffffff8 ; wraps at 2^32

; sm r5, r8, 0(r4): wraps at 2^32
        group   g153, in=1<<4, base=4, size=0xffffffff, m=0
g153:   sm      r5, r8, 0(r4)
        si      255
        rows    g153, 1
        .word   0xfffffff8, CC00+PROTECTION, 0xfffffff8 ; wraps at 2^32

; sm r5, r8, 0(r4): the last word below 2^32
        group   g154, in=1<<4, base=4, m=0
g154:   sm      r5, r8, 0(r4)
        si      255
        rows    g154, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last word below 2^32

; sm r5, r8, 0(r4): the last word below 2^32
        group   g155, in=1<<4, base=4, size=0xffffffff, m=0
g155:   sm      r5, r8, 0(r4)
        si      255
        rows    g155, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last word below 2^32

; sm r5, r8, 0(r4): misaligned, wraps
        group   g156, in=1<<4, base=4, m=0
g156:   sm      r5, r8, 0(r4)
        si      255
        rows    g156, 1
        .word   0xfffffffe, CC33+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; sm r5, r8, 0(r4): misaligned, wraps
        group   g157, in=1<<4, base=4, size=0xffffffff, m=0
g157:   sm      r5, r8, 0(r4)
        si      255
        rows    g157, 1
        .word   0xfffffffe, CC00+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; sm r1, r4, 0(r2): base among them
        group   g158, in=1<<2, m=0
g158:   sm      r1, r4, 0(r2)
        si      255
        rows    g158, 1
        .word   0x00018f00, CC11+PROTECTION, 0x00018f00 ; base among them

; sm r1, r0
        group   g159, in=1<<4
g159:   .word   0x4d104010
        si      255
        rows    g159, 1
        .word   0x00008000, CC22+OPERATION, 0x4d104010 ; first 1 > last 0

; sm r2, r0
        group   g160, in=1<<4
g160:   .word   0x4d204010
        si      255
        rows    g160, 1
        .word   0x00008000, CC33+OPERATION, 0x4d204010 ; first 2 > last 0

; sm r2, r1
        group   g161, in=1<<4
g161:   .word   0x4d214010
        si      255
        rows    g161, 1
        .word   0x00008000, CC00+OPERATION, 0x4d214010 ; first 2 > last 1

; sm r3, r0
        group   g162, in=1<<4
g162:   .word   0x4d304010
        si      255
        rows    g162, 1
        .word   0x00008000, CC11+OPERATION, 0x4d304010 ; first 3 > last 0

; sm r3, r1
        group   g163, in=1<<4
g163:   .word   0x4d314010
        si      255
        rows    g163, 1
        .word   0x00008000, CC22+OPERATION, 0x4d314010 ; first 3 > last 1

; sm r3, r2
        group   g164, in=1<<4
g164:   .word   0x4d324010
        si      255
        rows    g164, 1
        .word   0x00008000, CC33+OPERATION, 0x4d324010 ; first 3 > last 2

; sm r4, r0
        group   g165, in=1<<4
g165:   .word   0x4d404010
        si      255
        rows    g165, 1
        .word   0x00008000, CC00+OPERATION, 0x4d404010 ; first 4 > last 0

; sm r4, r2
        group   g166, in=1<<4
g166:   .word   0x4d424010
        si      255
        rows    g166, 1
        .word   0x00008000, CC11+OPERATION, 0x4d424010 ; first 4 > last 2

; sm r4, r3
        group   g167, in=1<<4
g167:   .word   0x4d434010
        si      255
        rows    g167, 1
        .word   0x00008000, CC22+OPERATION, 0x4d434010 ; first 4 > last 3

; sm r5, r0
        group   g168, in=1<<4
g168:   .word   0x4d504010
        si      255
        rows    g168, 1
        .word   0x00008000, CC33+OPERATION, 0x4d504010 ; first 5 > last 0

; sm r5, r2
        group   g169, in=1<<4
g169:   .word   0x4d524010
        si      255
        rows    g169, 1
        .word   0x00008000, CC00+OPERATION, 0x4d524010 ; first 5 > last 2

; sm r5, r4
        group   g170, in=1<<4
g170:   .word   0x4d544010
        si      255
        rows    g170, 1
        .word   0x00008000, CC11+OPERATION, 0x4d544010 ; first 5 > last 4

; sm r6, r0
        group   g171, in=1<<4
g171:   .word   0x4d604010
        si      255
        rows    g171, 1
        .word   0x00008000, CC22+OPERATION, 0x4d604010 ; first 6 > last 0

; sm r6, r3
        group   g172, in=1<<4
g172:   .word   0x4d634010
        si      255
        rows    g172, 1
        .word   0x00008000, CC33+OPERATION, 0x4d634010 ; first 6 > last 3

; sm r6, r5
        group   g173, in=1<<4
g173:   .word   0x4d654010
        si      255
        rows    g173, 1
        .word   0x00008000, CC00+OPERATION, 0x4d654010 ; first 6 > last 5

; sm r7, r0
        group   g174, in=1<<4
g174:   .word   0x4d704010
        si      255
        rows    g174, 1
        .word   0x00008000, CC11+OPERATION, 0x4d704010 ; first 7 > last 0

; sm r7, r3
        group   g175, in=1<<4
g175:   .word   0x4d734010
        si      255
        rows    g175, 1
        .word   0x00008000, CC22+OPERATION, 0x4d734010 ; first 7 > last 3

; sm r7, r6
        group   g176, in=1<<4
g176:   .word   0x4d764010
        si      255
        rows    g176, 1
        .word   0x00008000, CC33+OPERATION, 0x4d764010 ; first 7 > last 6

; sm r8, r0
        group   g177, in=1<<4
g177:   .word   0x4d804010
        si      255
        rows    g177, 1
        .word   0x00008000, CC00+OPERATION, 0x4d804010 ; first 8 > last 0

; sm r8, r4
        group   g178, in=1<<4
g178:   .word   0x4d844010
        si      255
        rows    g178, 1
        .word   0x00008000, CC11+OPERATION, 0x4d844010 ; first 8 > last 4

; sm r8, r7
        group   g179, in=1<<4
g179:   .word   0x4d874010
        si      255
        rows    g179, 1
        .word   0x00008000, CC22+OPERATION, 0x4d874010 ; first 8 > last 7

; sm r9, r0
        group   g180, in=1<<4
g180:   .word   0x4d904010
        si      255
        rows    g180, 1
        .word   0x00008000, CC33+OPERATION, 0x4d904010 ; first 9 > last 0

; sm r9, r8
        group   g181, in=1<<4
g181:   .word   0x4d984010
        si      255
        rows    g181, 1
        .word   0x00008000, CC00+OPERATION, 0x4d984010 ; first 9 > last 8

; sm r9, r4
        group   g182, in=1<<4
g182:   .word   0x4d944010
        si      255
        rows    g182, 1
        .word   0x00008000, CC11+OPERATION, 0x4d944010 ; first 9 > last 4

; sm r10, r0
        group   g183, in=1<<4
g183:   .word   0x4da04010
        si      255
        rows    g183, 1
        .word   0x00008000, CC22+OPERATION, 0x4da04010 ; first 10 > last 0

; sm r10, r9
        group   g184, in=1<<4
g184:   .word   0x4da94010
        si      255
        rows    g184, 1
        .word   0x00008000, CC33+OPERATION, 0x4da94010 ; first 10 > last 9

; sm r10, r5
        group   g185, in=1<<4
g185:   .word   0x4da54010
        si      255
        rows    g185, 1
        .word   0x00008000, CC00+OPERATION, 0x4da54010 ; first 10 > last 5

; sm r11, r0
        group   g186, in=1<<4
g186:   .word   0x4db04010
        si      255
        rows    g186, 1
        .word   0x00008000, CC11+OPERATION, 0x4db04010 ; first 11 > last 0

; sm r11, r10
        group   g187, in=1<<4
g187:   .word   0x4dba4010
        si      255
        rows    g187, 1
        .word   0x00008000, CC22+OPERATION, 0x4dba4010 ; first 11 > last 10

; sm r11, r5
        group   g188, in=1<<4
g188:   .word   0x4db54010
        si      255
        rows    g188, 1
        .word   0x00008000, CC33+OPERATION, 0x4db54010 ; first 11 > last 5

; sm r12, r0
        group   g189, in=1<<4
g189:   .word   0x4dc04010
        si      255
        rows    g189, 1
        .word   0x00008000, CC00+OPERATION, 0x4dc04010 ; first 12 > last 0

; sm r12, r11
        group   g190, in=1<<4
g190:   .word   0x4dcb4010
        si      255
        rows    g190, 1
        .word   0x00008000, CC11+OPERATION, 0x4dcb4010 ; first 12 > last 11

; sm r12, r6
        group   g191, in=1<<4
g191:   .word   0x4dc64010
        si      255
        rows    g191, 1
        .word   0x00008000, CC22+OPERATION, 0x4dc64010 ; first 12 > last 6

; sm r13, r0
        group   g192, in=1<<4
g192:   .word   0x4dd04010
        si      255
        rows    g192, 1
        .word   0x00008000, CC33+OPERATION, 0x4dd04010 ; first 13 > last 0

; sm r13, r12
        group   g193, in=1<<4
g193:   .word   0x4ddc4010
        si      255
        rows    g193, 1
        .word   0x00008000, CC00+OPERATION, 0x4ddc4010 ; first 13 > last 12

; sm r13, r6
        group   g194, in=1<<4
g194:   .word   0x4dd64010
        si      255
        rows    g194, 1
        .word   0x00008000, CC11+OPERATION, 0x4dd64010 ; first 13 > last 6

; sm r14, r0
        group   g195, in=1<<4
g195:   .word   0x4de04010
        si      255
        rows    g195, 1
        .word   0x00008000, CC22+OPERATION, 0x4de04010 ; first 14 > last 0

; sm r14, r13
        group   g196, in=1<<4
g196:   .word   0x4ded4010
        si      255
        rows    g196, 1
        .word   0x00008000, CC33+OPERATION, 0x4ded4010 ; first 14 > last 13

; sm r14, r7
        group   g197, in=1<<4
g197:   .word   0x4de74010
        si      255
        rows    g197, 1
        .word   0x00008000, CC00+OPERATION, 0x4de74010 ; first 14 > last 7

; sm r15, r0
        group   g198, in=1<<4
g198:   .word   0x4df04010
        si      255
        rows    g198, 1
        .word   0x00008000, CC11+OPERATION, 0x4df04010 ; first 15 > last 0

; sm r15, r14
        group   g199, in=1<<4
g199:   .word   0x4dfe4010
        si      255
        rows    g199, 1
        .word   0x00008000, CC22+OPERATION, 0x4dfe4010 ; first 15 > last 14

; sm r15, r7
        group   g200, in=1<<4
g200:   .word   0x4df74010
        si      255
        rows    g200, 1
        .word   0x00008000, CC33+OPERATION, 0x4df74010 ; first 15 > last 7

; sm r2, r1 at a bad address
        group   g201, in=1<<4
g201:   .word   0x4d214001
        si      255
        rows    g201, 1
        .word   0x00010000, CC00+OPERATION, 0x4d214001 ; first > last, misaligned, outside

        isa_end
