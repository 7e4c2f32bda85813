; SPDX-License-Identifier: MIT
;
; sm, PC-relative form: store registers rd..ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 137
        .equ    isa_users, 114
        .include "isa.inc"

; sm r1, r1, isa_low+0: 1 registers
        group   g1, mout=1<<0
g1:     sm      r1, r1, isa_low+0
        si      255
        rows    g1, 1
        .word   CC00, 0xb0010101 ; 1 registers

; sm r1, r1, isa_low+60: 1 registers
        group   g2, mout=1<<15
g2:     sm      r1, r1, isa_low+60
        si      255
        rows    g2, 1
        .word   CC11, 0xb0010101 ; 1 registers

; sm r1, r1, isa_high+60: 1 registers
        group   g3, mout=1<<31
g3:     sm      r1, r1, isa_high+60
        si      255
        rows    g3, 1
        .word   CC22, 0xb0010101 ; 1 registers

; sm r1, r2, isa_low+0: 2 registers
        group   g4, mout=1<<0|1<<1
g4:     sm      r1, r2, isa_low+0
        si      255
        rows    g4, 1
        .word   CC33, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r2, isa_low+56: 2 registers
        group   g5, mout=1<<14|1<<15
g5:     sm      r1, r2, isa_low+56
        si      255
        rows    g5, 1
        .word   CC00, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r2, isa_high+56: 2 registers
        group   g6, mout=1<<30|1<<31
g6:     sm      r1, r2, isa_high+56
        si      255
        rows    g6, 1
        .word   CC11, 0xb0010101, 0xb0020202 ; 2 registers

; sm r1, r4, isa_low+0: 4 registers
        group   g7, mout=1<<0|1<<1|1<<2|1<<3
g7:     sm      r1, r4, isa_low+0
        si      255
        rows    g7, 1
        .word   CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404 ; 4 registers

; sm r1, r4, isa_low+48: 4 registers
        group   g8, mout=1<<12|1<<13|1<<14|1<<15
g8:     sm      r1, r4, isa_low+48
        si      255
        rows    g8, 1
        .word   CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404 ; 4 registers

; sm r1, r4, isa_high+48: 4 registers
        group   g9, mout=1<<28|1<<29|1<<30|1<<31
g9:     sm      r1, r4, isa_high+48
        si      255
        rows    g9, 1
        .word   CC00, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404 ; 4 registers

; sm r3, r6, isa_low+0: 4 registers
        group   g10, mout=1<<0|1<<1|1<<2|1<<3
g10:    sm      r3, r6, isa_low+0
        si      255
        rows    g10, 1
        .word   CC11, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606 ; 4 registers

; sm r3, r6, isa_low+48: 4 registers
        group   g11, mout=1<<12|1<<13|1<<14|1<<15
g11:    sm      r3, r6, isa_low+48
        si      255
        rows    g11, 1
        .word   CC22, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606 ; 4 registers

; sm r3, r6, isa_high+48: 4 registers
        group   g12, mout=1<<28|1<<29|1<<30|1<<31
g12:    sm      r3, r6, isa_high+48
        si      255
        rows    g12, 1
        .word   CC33, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606 ; 4 registers

; sm r4, r4, isa_low+0: 1 registers
        group   g13, mout=1<<0
g13:    sm      r4, r4, isa_low+0
        si      255
        rows    g13, 1
        .word   CC00, 0xb0040404 ; 1 registers

; sm r4, r4, isa_low+60: 1 registers
        group   g14, mout=1<<15
g14:    sm      r4, r4, isa_low+60
        si      255
        rows    g14, 1
        .word   CC11, 0xb0040404 ; 1 registers

; sm r4, r4, isa_high+60: 1 registers
        group   g15, mout=1<<31
g15:    sm      r4, r4, isa_high+60
        si      255
        rows    g15, 1
        .word   CC22, 0xb0040404 ; 1 registers

; sm r4, r7, isa_low+0: 4 registers
        group   g16, mout=1<<0|1<<1|1<<2|1<<3
g16:    sm      r4, r7, isa_low+0
        si      255
        rows    g16, 1
        .word   CC33, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r4, r7, isa_low+48: 4 registers
        group   g17, mout=1<<12|1<<13|1<<14|1<<15
g17:    sm      r4, r7, isa_low+48
        si      255
        rows    g17, 1
        .word   CC00, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r4, r7, isa_high+48: 4 registers
        group   g18, mout=1<<28|1<<29|1<<30|1<<31
g18:    sm      r4, r7, isa_high+48
        si      255
        rows    g18, 1
        .word   CC11, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707 ; 4 registers

; sm r2, r4, isa_low+0: 3 registers
        group   g19, mout=1<<0|1<<1|1<<2
g19:    sm      r2, r4, isa_low+0
        si      255
        rows    g19, 1
        .word   CC22, 0xb0020202, 0xb0030303, 0xb0040404 ; 3 registers

; sm r2, r4, isa_low+52: 3 registers
        group   g20, mout=1<<13|1<<14|1<<15
g20:    sm      r2, r4, isa_low+52
        si      255
        rows    g20, 1
        .word   CC33, 0xb0020202, 0xb0030303, 0xb0040404 ; 3 registers

; sm r2, r4, isa_high+52: 3 registers
        group   g21, mout=1<<29|1<<30|1<<31
g21:    sm      r2, r4, isa_high+52
        si      255
        rows    g21, 1
        .word   CC00, 0xb0020202, 0xb0030303, 0xb0040404 ; 3 registers

; sm r0, r0, isa_low+0: 1 registers
        group   g22, mout=1<<0
g22:    sm      r0, r0, isa_low+0
        si      255
        rows    g22, 1
        .word   CC11, 0 ; 1 registers

; sm r0, r0, isa_low+60: 1 registers
        group   g23, mout=1<<15
g23:    sm      r0, r0, isa_low+60
        si      255
        rows    g23, 1
        .word   CC22, 0 ; 1 registers

; sm r0, r0, isa_high+60: 1 registers
        group   g24, mout=1<<31
g24:    sm      r0, r0, isa_high+60
        si      255
        rows    g24, 1
        .word   CC33, 0 ; 1 registers

; sm r0, r3, isa_low+0: 4 registers
        group   g25, mout=1<<0|1<<1|1<<2|1<<3
g25:    sm      r0, r3, isa_low+0
        si      255
        rows    g25, 1
        .word   CC00, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r3, isa_low+48: 4 registers
        group   g26, mout=1<<12|1<<13|1<<14|1<<15
g26:    sm      r0, r3, isa_low+48
        si      255
        rows    g26, 1
        .word   CC11, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r3, isa_high+48: 4 registers
        group   g27, mout=1<<28|1<<29|1<<30|1<<31
g27:    sm      r0, r3, isa_high+48
        si      255
        rows    g27, 1
        .word   CC22, 0, 0xb0010101, 0xb0020202, 0xb0030303 ; 4 registers

; sm r0, r15, isa_low+0: 16 registers
        group   g28, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g28:    sm      r0, r15, isa_low+0
        si      255
        rows    g28, 1
        .word   CC33, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r0, r15, isa_low+0: 16 registers
        group   g29, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g29:    sm      r0, r15, isa_low+0
        si      255
        rows    g29, 1
        .word   CC00, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r0, r15, isa_high+0: 16 registers
        group   g30, mout=1<<16|1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g30:    sm      r0, r15, isa_high+0
        si      255
        rows    g30, 1
        .word   CC11, 0, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 16 registers

; sm r1, r15, isa_low+0: 15 registers
        group   g31, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g31:    sm      r1, r15, isa_low+0
        si      255
        rows    g31, 1
        .word   CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r1, r15, isa_low+4: 15 registers
        group   g32, mout=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g32:    sm      r1, r15, isa_low+4
        si      255
        rows    g32, 1
        .word   CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r1, r15, isa_high+4: 15 registers
        group   g33, mout=1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g33:    sm      r1, r15, isa_high+4
        si      255
        rows    g33, 1
        .word   CC00, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 15 registers

; sm r15, r15, isa_low+0: 1 registers
        group   g34, mout=1<<0
g34:    sm      r15, r15, isa_low+0
        si      255
        rows    g34, 1
        .word   CC11, 0xb00f0f0f ; 1 registers

; sm r15, r15, isa_low+60: 1 registers
        group   g35, mout=1<<15
g35:    sm      r15, r15, isa_low+60
        si      255
        rows    g35, 1
        .word   CC22, 0xb00f0f0f ; 1 registers

; sm r15, r15, isa_high+60: 1 registers
        group   g36, mout=1<<31
g36:    sm      r15, r15, isa_high+60
        si      255
        rows    g36, 1
        .word   CC33, 0xb00f0f0f ; 1 registers

; sm r14, r15, isa_low+0: 2 registers
        group   g37, mout=1<<0|1<<1
g37:    sm      r14, r15, isa_low+0
        si      255
        rows    g37, 1
        .word   CC00, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r14, r15, isa_low+56: 2 registers
        group   g38, mout=1<<14|1<<15
g38:    sm      r14, r15, isa_low+56
        si      255
        rows    g38, 1
        .word   CC11, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r14, r15, isa_high+56: 2 registers
        group   g39, mout=1<<30|1<<31
g39:    sm      r14, r15, isa_high+56
        si      255
        rows    g39, 1
        .word   CC22, 0xb00e0e0e, 0xb00f0f0f ; 2 registers

; sm r7, r14, isa_low+0: 8 registers
        group   g40, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g40:    sm      r7, r14, isa_low+0
        si      255
        rows    g40, 1
        .word   CC33, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r7, r14, isa_low+32: 8 registers
        group   g41, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g41:    sm      r7, r14, isa_low+32
        si      255
        rows    g41, 1
        .word   CC00, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r7, r14, isa_high+32: 8 registers
        group   g42, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g42:    sm      r7, r14, isa_high+32
        si      255
        rows    g42, 1
        .word   CC11, 0xb0070707, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e ; 8 registers

; sm r8, r15, isa_low+0: 8 registers
        group   g43, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g43:    sm      r8, r15, isa_low+0
        si      255
        rows    g43, 1
        .word   CC22, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r8, r15, isa_low+32: 8 registers
        group   g44, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g44:    sm      r8, r15, isa_low+32
        si      255
        rows    g44, 1
        .word   CC33, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r8, r15, isa_high+32: 8 registers
        group   g45, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g45:    sm      r8, r15, isa_high+32
        si      255
        rows    g45, 1
        .word   CC00, 0xb0080808, 0xb0090909, 0xb00a0a0a, 0xb00b0b0b, 0xb00c0c0c, 0xb00d0d0d, 0xb00e0e0e, 0xb00f0f0f ; 8 registers

; sm r1, r8, isa_low+0: 8 registers
        group   g46, mout=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g46:    sm      r1, r8, isa_low+0
        si      255
        rows    g46, 1
        .word   CC11, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r1, r8, isa_low+32: 8 registers
        group   g47, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g47:    sm      r1, r8, isa_low+32
        si      255
        rows    g47, 1
        .word   CC22, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r1, r8, isa_high+32: 8 registers
        group   g48, mout=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g48:    sm      r1, r8, isa_high+32
        si      255
        rows    g48, 1
        .word   CC33, 0xb0010101, 0xb0020202, 0xb0030303, 0xb0040404, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; 8 registers

; sm r5, r8, isa_high+48: the last bytes of memory, MPI = memory
        group   g49, mout=1<<28|1<<29|1<<30|1<<31
g49:    sm      r5, r8, isa_high+48
        si      255
        rows    g49, 1
        .word   CC00, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = memory

; sm r5, r8, isa_high+48: the last bytes of memory, MPI = all
        group   g50, mout=1<<28|1<<29|1<<30|1<<31, size=0xffffffff
g50:    sm      r5, r8, isa_high+48
        si      255
        rows    g50, 1
        .word   CC11, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = all

; sm r5, r8, isa_high+48: the last bytes of memory, MPI from 4 on, over 2^32
        group   g51, mout=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff
g51:    sm      r5, r8, isa_high+48
        si      255
        rows    g51, 1
        .word   CC22, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_high+52: over the end of memory, MPI = memory
        group   g52, mout=1<<29|1<<30|1<<31
g52:    sm      r5, r8, isa_high+52
        si      255
        rows    g52, 1
        .word   CC33+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; sm r5, r8, isa_high+52: over the end of memory, MPI = all
        group   g53, mout=1<<29|1<<30|1<<31, size=0xffffffff
g53:    sm      r5, r8, isa_high+52
        si      255
        rows    g53, 1
        .word   CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; sm r5, r8, isa_high+52: over the end of memory, MPI from 4 on, over 2^32
        group   g54, mout=1<<29|1<<30|1<<31, base=4, size=0xffffffff
g54:    sm      r5, r8, isa_high+52
        si      255
        rows    g54, 1
        .word   CC11+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI = memory
        group   g55
g55:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g55, 1
        .word   CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI = all
        group   g56, size=0xffffffff
g56:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g56, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g57, base=4, size=0xffffffff
g57:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g57, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_low+8: over MPI.base
        group   g58, mout=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g58:    sm      r5, r8, isa_low+8
        si      255
        rows    g58, 1
        .word   CC11+PROTECTION, 0x00008008 ; over MPI.base

; sm r5, r8, isa_low+12: at MPI.base
        group   g59, mout=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc
g59:    sm      r5, r8, isa_low+12
        si      255
        rows    g59, 1
        .word   CC22, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; at MPI.base

; sm r5, r8, isa_high+24: up to the end of MPI
        group   g60, mout=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc
g60:    sm      r5, r8, isa_high+24
        si      255
        rows    g60, 1
        .word   CC33, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; up to the end of MPI

; sm r5, r8, isa_high+28: over the end of MPI
        group   g61, mout=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc
g61:    sm      r5, r8, isa_high+28
        si      255
        rows    g61, 1
        .word   CC00+PROTECTION, 0x0000ffdc ; over the end of MPI

; sm r5, r8, isa_high+40: at the end of MPI
        group   g62, mout=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc
g62:    sm      r5, r8, isa_high+40
        si      255
        rows    g62, 1
        .word   CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sm r5, r8, isa_low+17: misaligned by 1, inside
        group   g63, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g63:    sm      r5, r8, isa_low+17
        si      255
        rows    g63, 1
        .word   CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sm r5, r8, isa_low+1: misaligned by 1, outside MPI too
        group   g64, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g64:    sm      r5, r8, isa_low+1
        si      255
        rows    g64, 1
        .word   CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sm r5, r8, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g65, base=0x0000800c, size=0x00007fdc
g65:    sm      r5, r8, isa_zero+0x10001
        si      255
        rows    g65, 1
        .word   CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sm r5, r8, isa_low+18: misaligned by 2, inside
        group   g66, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g66:    sm      r5, r8, isa_low+18
        si      255
        rows    g66, 1
        .word   CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sm r5, r8, isa_low+2: misaligned by 2, outside MPI too
        group   g67, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g67:    sm      r5, r8, isa_low+2
        si      255
        rows    g67, 1
        .word   CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sm r5, r8, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g68, base=0x0000800c, size=0x00007fdc
g68:    sm      r5, r8, isa_zero+0x10002
        si      255
        rows    g68, 1
        .word   CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sm r5, r8, isa_low+19: misaligned by 3, inside
        group   g69, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g69:    sm      r5, r8, isa_low+19
        si      255
        rows    g69, 1
        .word   CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sm r5, r8, isa_low+3: misaligned by 3, outside MPI too
        group   g70, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g70:    sm      r5, r8, isa_low+3
        si      255
        rows    g70, 1
        .word   CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sm r5, r8, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g71, base=0x0000800c, size=0x00007fdc
g71:    sm      r5, r8, isa_zero+0x10003
        si      255
        rows    g71, 1
        .word   CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sm r5, r8, isa_high+48: the last bytes of memory, MPI = memory
        group   g72, mout=1<<28|1<<29|1<<30|1<<31, m=0
g72:    sm      r5, r8, isa_high+48
        si      255
        rows    g72, 1
        .word   CC33, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = memory

; sm r5, r8, isa_high+48: the last bytes of memory, MPI = all
        group   g73, mout=1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g73:    sm      r5, r8, isa_high+48
        si      255
        rows    g73, 1
        .word   CC00, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI = all

; sm r5, r8, isa_high+48: the last bytes of memory, MPI from 4 on, over 2^32
        group   g74, mout=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g74:    sm      r5, r8, isa_high+48
        si      255
        rows    g74, 1
        .word   CC11, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; the last bytes of memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_high+52: over the end of memory, MPI = memory
        group   g75, mout=1<<29|1<<30|1<<31, m=0
g75:    sm      r5, r8, isa_high+52
        si      255
        rows    g75, 1
        .word   CC22+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; sm r5, r8, isa_high+52: over the end of memory, MPI = all
        group   g76, mout=1<<29|1<<30|1<<31, size=0xffffffff, m=0
g76:    sm      r5, r8, isa_high+52
        si      255
        rows    g76, 1
        .word   CC33+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; sm r5, r8, isa_high+52: over the end of memory, MPI from 4 on, over 2^32
        group   g77, mout=1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g77:    sm      r5, r8, isa_high+52
        si      255
        rows    g77, 1
        .word   CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI = memory
        group   g78, m=0
g78:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g78, 1
        .word   CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI = all
        group   g79, size=0xffffffff, m=0
g79:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g79, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; sm r5, r8, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g80, base=4, size=0xffffffff, m=0
g80:    sm      r5, r8, isa_zero+0x10000
        si      255
        rows    g80, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; sm r5, r8, isa_low+8: over MPI.base
        group   g81, mout=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g81:    sm      r5, r8, isa_low+8
        si      255
        rows    g81, 1
        .word   CC00+PROTECTION, 0x00008008 ; over MPI.base

; sm r5, r8, isa_low+12: at MPI.base
        group   g82, mout=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc, m=0
g82:    sm      r5, r8, isa_low+12
        si      255
        rows    g82, 1
        .word   CC11, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; at MPI.base

; sm r5, r8, isa_high+24: up to the end of MPI
        group   g83, mout=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g83:    sm      r5, r8, isa_high+24
        si      255
        rows    g83, 1
        .word   CC22, 0xb0050505, 0xb0060606, 0xb0070707, 0xb0080808 ; up to the end of MPI

; sm r5, r8, isa_high+28: over the end of MPI
        group   g84, mout=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g84:    sm      r5, r8, isa_high+28
        si      255
        rows    g84, 1
        .word   CC33+PROTECTION, 0x0000ffdc ; over the end of MPI

; sm r5, r8, isa_high+40: at the end of MPI
        group   g85, mout=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc, m=0
g85:    sm      r5, r8, isa_high+40
        si      255
        rows    g85, 1
        .word   CC00+PROTECTION, 0x0000ffe8 ; at the end of MPI

; sm r5, r8, isa_low+17: misaligned by 1, inside
        group   g86, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g86:    sm      r5, r8, isa_low+17
        si      255
        rows    g86, 1
        .word   CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; sm r5, r8, isa_low+1: misaligned by 1, outside MPI too
        group   g87, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g87:    sm      r5, r8, isa_low+1
        si      255
        rows    g87, 1
        .word   CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; sm r5, r8, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g88, base=0x0000800c, size=0x00007fdc, m=0
g88:    sm      r5, r8, isa_zero+0x10001
        si      255
        rows    g88, 1
        .word   CC33+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; sm r5, r8, isa_low+18: misaligned by 2, inside
        group   g89, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g89:    sm      r5, r8, isa_low+18
        si      255
        rows    g89, 1
        .word   CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; sm r5, r8, isa_low+2: misaligned by 2, outside MPI too
        group   g90, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g90:    sm      r5, r8, isa_low+2
        si      255
        rows    g90, 1
        .word   CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; sm r5, r8, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g91, base=0x0000800c, size=0x00007fdc, m=0
g91:    sm      r5, r8, isa_zero+0x10002
        si      255
        rows    g91, 1
        .word   CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; sm r5, r8, isa_low+19: misaligned by 3, inside
        group   g92, mout=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g92:    sm      r5, r8, isa_low+19
        si      255
        rows    g92, 1
        .word   CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; sm r5, r8, isa_low+3: misaligned by 3, outside MPI too
        group   g93, mout=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g93:    sm      r5, r8, isa_low+3
        si      255
        rows    g93, 1
        .word   CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; sm r5, r8, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g94, base=0x0000800c, size=0x00007fdc, m=0
g94:    sm      r5, r8, isa_zero+0x10003
        si      255
        rows    g94, 1
        .word   CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; sm r1, r0
        group   g95, in=1<<4
g95:    .word   0xcd104010
        si      255
        rows    g95, 1
        .word   0x00008000, CC22+OPERATION, 0xcd104010 ; first 1 > last 0

; sm r2, r0
        group   g96, in=1<<4
g96:    .word   0xcd204010
        si      255
        rows    g96, 1
        .word   0x00008000, CC33+OPERATION, 0xcd204010 ; first 2 > last 0

; sm r2, r1
        group   g97, in=1<<4
g97:    .word   0xcd214010
        si      255
        rows    g97, 1
        .word   0x00008000, CC00+OPERATION, 0xcd214010 ; first 2 > last 1

; sm r3, r0
        group   g98, in=1<<4
g98:    .word   0xcd304010
        si      255
        rows    g98, 1
        .word   0x00008000, CC11+OPERATION, 0xcd304010 ; first 3 > last 0

; sm r3, r1
        group   g99, in=1<<4
g99:    .word   0xcd314010
        si      255
        rows    g99, 1
        .word   0x00008000, CC22+OPERATION, 0xcd314010 ; first 3 > last 1

; sm r3, r2
        group   g100, in=1<<4
g100:   .word   0xcd324010
        si      255
        rows    g100, 1
        .word   0x00008000, CC33+OPERATION, 0xcd324010 ; first 3 > last 2

; sm r4, r0
        group   g101, in=1<<4
g101:   .word   0xcd404010
        si      255
        rows    g101, 1
        .word   0x00008000, CC00+OPERATION, 0xcd404010 ; first 4 > last 0

; sm r4, r2
        group   g102, in=1<<4
g102:   .word   0xcd424010
        si      255
        rows    g102, 1
        .word   0x00008000, CC11+OPERATION, 0xcd424010 ; first 4 > last 2

; sm r4, r3
        group   g103, in=1<<4
g103:   .word   0xcd434010
        si      255
        rows    g103, 1
        .word   0x00008000, CC22+OPERATION, 0xcd434010 ; first 4 > last 3

; sm r5, r0
        group   g104, in=1<<4
g104:   .word   0xcd504010
        si      255
        rows    g104, 1
        .word   0x00008000, CC33+OPERATION, 0xcd504010 ; first 5 > last 0

; sm r5, r2
        group   g105, in=1<<4
g105:   .word   0xcd524010
        si      255
        rows    g105, 1
        .word   0x00008000, CC00+OPERATION, 0xcd524010 ; first 5 > last 2

; sm r5, r4
        group   g106, in=1<<4
g106:   .word   0xcd544010
        si      255
        rows    g106, 1
        .word   0x00008000, CC11+OPERATION, 0xcd544010 ; first 5 > last 4

; sm r6, r0
        group   g107, in=1<<4
g107:   .word   0xcd604010
        si      255
        rows    g107, 1
        .word   0x00008000, CC22+OPERATION, 0xcd604010 ; first 6 > last 0

; sm r6, r3
        group   g108, in=1<<4
g108:   .word   0xcd634010
        si      255
        rows    g108, 1
        .word   0x00008000, CC33+OPERATION, 0xcd634010 ; first 6 > last 3

; sm r6, r5
        group   g109, in=1<<4
g109:   .word   0xcd654010
        si      255
        rows    g109, 1
        .word   0x00008000, CC00+OPERATION, 0xcd654010 ; first 6 > last 5

; sm r7, r0
        group   g110, in=1<<4
g110:   .word   0xcd704010
        si      255
        rows    g110, 1
        .word   0x00008000, CC11+OPERATION, 0xcd704010 ; first 7 > last 0

; sm r7, r3
        group   g111, in=1<<4
g111:   .word   0xcd734010
        si      255
        rows    g111, 1
        .word   0x00008000, CC22+OPERATION, 0xcd734010 ; first 7 > last 3

; sm r7, r6
        group   g112, in=1<<4
g112:   .word   0xcd764010
        si      255
        rows    g112, 1
        .word   0x00008000, CC33+OPERATION, 0xcd764010 ; first 7 > last 6

; sm r8, r0
        group   g113, in=1<<4
g113:   .word   0xcd804010
        si      255
        rows    g113, 1
        .word   0x00008000, CC00+OPERATION, 0xcd804010 ; first 8 > last 0

; sm r8, r4
        group   g114, in=1<<4
g114:   .word   0xcd844010
        si      255
        rows    g114, 1
        .word   0x00008000, CC11+OPERATION, 0xcd844010 ; first 8 > last 4

; sm r8, r7
        group   g115, in=1<<4
g115:   .word   0xcd874010
        si      255
        rows    g115, 1
        .word   0x00008000, CC22+OPERATION, 0xcd874010 ; first 8 > last 7

; sm r9, r0
        group   g116, in=1<<4
g116:   .word   0xcd904010
        si      255
        rows    g116, 1
        .word   0x00008000, CC33+OPERATION, 0xcd904010 ; first 9 > last 0

; sm r9, r8
        group   g117, in=1<<4
g117:   .word   0xcd984010
        si      255
        rows    g117, 1
        .word   0x00008000, CC00+OPERATION, 0xcd984010 ; first 9 > last 8

; sm r9, r4
        group   g118, in=1<<4
g118:   .word   0xcd944010
        si      255
        rows    g118, 1
        .word   0x00008000, CC11+OPERATION, 0xcd944010 ; first 9 > last 4

; sm r10, r0
        group   g119, in=1<<4
g119:   .word   0xcda04010
        si      255
        rows    g119, 1
        .word   0x00008000, CC22+OPERATION, 0xcda04010 ; first 10 > last 0

; sm r10, r9
        group   g120, in=1<<4
g120:   .word   0xcda94010
        si      255
        rows    g120, 1
        .word   0x00008000, CC33+OPERATION, 0xcda94010 ; first 10 > last 9

; sm r10, r5
        group   g121, in=1<<4
g121:   .word   0xcda54010
        si      255
        rows    g121, 1
        .word   0x00008000, CC00+OPERATION, 0xcda54010 ; first 10 > last 5

; sm r11, r0
        group   g122, in=1<<4
g122:   .word   0xcdb04010
        si      255
        rows    g122, 1
        .word   0x00008000, CC11+OPERATION, 0xcdb04010 ; first 11 > last 0

; sm r11, r10
        group   g123, in=1<<4
g123:   .word   0xcdba4010
        si      255
        rows    g123, 1
        .word   0x00008000, CC22+OPERATION, 0xcdba4010 ; first 11 > last 10

; sm r11, r5
        group   g124, in=1<<4
g124:   .word   0xcdb54010
        si      255
        rows    g124, 1
        .word   0x00008000, CC33+OPERATION, 0xcdb54010 ; first 11 > last 5

; sm r12, r0
        group   g125, in=1<<4
g125:   .word   0xcdc04010
        si      255
        rows    g125, 1
        .word   0x00008000, CC00+OPERATION, 0xcdc04010 ; first 12 > last 0

; sm r12, r11
        group   g126, in=1<<4
g126:   .word   0xcdcb4010
        si      255
        rows    g126, 1
        .word   0x00008000, CC11+OPERATION, 0xcdcb4010 ; first 12 > last 11

; sm r12, r6
        group   g127, in=1<<4
g127:   .word   0xcdc64010
        si      255
        rows    g127, 1
        .word   0x00008000, CC22+OPERATION, 0xcdc64010 ; first 12 > last 6

; sm r13, r0
        group   g128, in=1<<4
g128:   .word   0xcdd04010
        si      255
        rows    g128, 1
        .word   0x00008000, CC33+OPERATION, 0xcdd04010 ; first 13 > last 0

; sm r13, r12
        group   g129, in=1<<4
g129:   .word   0xcddc4010
        si      255
        rows    g129, 1
        .word   0x00008000, CC00+OPERATION, 0xcddc4010 ; first 13 > last 12

; sm r13, r6
        group   g130, in=1<<4
g130:   .word   0xcdd64010
        si      255
        rows    g130, 1
        .word   0x00008000, CC11+OPERATION, 0xcdd64010 ; first 13 > last 6

; sm r14, r0
        group   g131, in=1<<4
g131:   .word   0xcde04010
        si      255
        rows    g131, 1
        .word   0x00008000, CC22+OPERATION, 0xcde04010 ; first 14 > last 0

; sm r14, r13
        group   g132, in=1<<4
g132:   .word   0xcded4010
        si      255
        rows    g132, 1
        .word   0x00008000, CC33+OPERATION, 0xcded4010 ; first 14 > last 13

; sm r14, r7
        group   g133, in=1<<4
g133:   .word   0xcde74010
        si      255
        rows    g133, 1
        .word   0x00008000, CC00+OPERATION, 0xcde74010 ; first 14 > last 7

; sm r15, r0
        group   g134, in=1<<4
g134:   .word   0xcdf04010
        si      255
        rows    g134, 1
        .word   0x00008000, CC11+OPERATION, 0xcdf04010 ; first 15 > last 0

; sm r15, r14
        group   g135, in=1<<4
g135:   .word   0xcdfe4010
        si      255
        rows    g135, 1
        .word   0x00008000, CC22+OPERATION, 0xcdfe4010 ; first 15 > last 14

; sm r15, r7
        group   g136, in=1<<4
g136:   .word   0xcdf74010
        si      255
        rows    g136, 1
        .word   0x00008000, CC33+OPERATION, 0xcdf74010 ; first 15 > last 7

; sm r2, r1 at a bad address
        group   g137, in=1<<4
g137:   .word   0xcd214001
        si      255
        rows    g137, 1
        .word   0x00010000, CC00+OPERATION, 0xcd214001 ; first > last, misaligned, outside

        isa_end
