; SPDX-License-Identifier: MIT
;
; lm, PC-relative form: load registers rd..ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 137
        .equ    isa_users, 114
        .include "isa.inc"

; lm r1, r1, isa_low+0: 1 registers
        group   g1, out=1<<1, min=1<<0
g1:     lm      r1, r1, isa_low+0
        si      255
        rows    g1, 1
        .word   0xf84bf8a5, CC00, 0xf84bf8a5 ; 1 registers

; lm r1, r1, isa_low+60: 1 registers
        group   g2, out=1<<1, min=1<<15
g2:     lm      r1, r1, isa_low+60
        si      255
        rows    g2, 1
        .word   0x959cd539, CC11, 0x959cd539 ; 1 registers

; lm r1, r1, isa_high+60: 1 registers
        group   g3, out=1<<1, min=1<<31
g3:     lm      r1, r1, isa_high+60
        si      255
        rows    g3, 1
        .word   0xd88cac88, CC22, 0xd88cac88 ; 1 registers

; lm r1, r2, isa_low+0: 2 registers
        group   g4, out=1<<1|1<<2, min=1<<0|1<<1
g4:     lm      r1, r2, isa_low+0
        si      255
        rows    g4, 1
        .word   0xf3854cad, 0xc3f9ab4c, CC33, 0xf3854cad, 0xc3f9ab4c ; 2 registers

; lm r1, r2, isa_low+56: 2 registers
        group   g5, out=1<<1|1<<2, min=1<<14|1<<15
g5:     lm      r1, r2, isa_low+56
        si      255
        rows    g5, 1
        .word   0x01bc3120, 0xaff157d1, CC00, 0x01bc3120, 0xaff157d1 ; 2 registers

; lm r1, r2, isa_high+56: 2 registers
        group   g6, out=1<<1|1<<2, min=1<<30|1<<31
g6:     lm      r1, r2, isa_high+56
        si      255
        rows    g6, 1
        .word   0x0372cfd8, 0xb565d4a8, CC11, 0x0372cfd8, 0xb565d4a8 ; 2 registers

; lm r1, r4, isa_low+0: 4 registers
        group   g7, out=1<<1|1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2|1<<3
g7:     lm      r1, r4, isa_low+0
        si      255
        rows    g7, 1
        .word   0xb65d0a29, 0xf34f3b30, 0x9f0b7d12, 0x46c7182d, CC22, 0xb65d0a29, 0xf34f3b30, 0x9f0b7d12, 0x46c7182d ; 4 registers

; lm r1, r4, isa_low+48: 4 registers
        group   g8, out=1<<1|1<<2|1<<3|1<<4, min=1<<12|1<<13|1<<14|1<<15
g8:     lm      r1, r4, isa_low+48
        si      255
        rows    g8, 1
        .word   0x76ce1ca0, 0x827ff1ac, 0xc24ec5e9, 0x2610f7a3, CC33, 0x76ce1ca0, 0x827ff1ac, 0xc24ec5e9, 0x2610f7a3 ; 4 registers

; lm r1, r4, isa_high+48: 4 registers
        group   g9, out=1<<1|1<<2|1<<3|1<<4, min=1<<28|1<<29|1<<30|1<<31
g9:     lm      r1, r4, isa_high+48
        si      255
        rows    g9, 1
        .word   0x289337cb, 0xf4d80828, 0x4f82dd1c, 0xe5b2c750, CC00, 0x289337cb, 0xf4d80828, 0x4f82dd1c, 0xe5b2c750 ; 4 registers

; lm r3, r6, isa_low+0: 4 registers
        group   g10, out=1<<3|1<<4|1<<5|1<<6, min=1<<0|1<<1|1<<2|1<<3
g10:    lm      r3, r6, isa_low+0
        si      255
        rows    g10, 1
        .word   0x3e03ac71, 0x5ebe6382, 0x26beed6f, 0x1931cd06, CC11, 0x3e03ac71, 0x5ebe6382, 0x26beed6f, 0x1931cd06 ; 4 registers

; lm r3, r6, isa_low+48: 4 registers
        group   g11, out=1<<3|1<<4|1<<5|1<<6, min=1<<12|1<<13|1<<14|1<<15
g11:    lm      r3, r6, isa_low+48
        si      255
        rows    g11, 1
        .word   0xd599749d, 0xf3c0bec7, 0xb3982bf4, 0x56cbb094, CC22, 0xd599749d, 0xf3c0bec7, 0xb3982bf4, 0x56cbb094 ; 4 registers

; lm r3, r6, isa_high+48: 4 registers
        group   g12, out=1<<3|1<<4|1<<5|1<<6, min=1<<28|1<<29|1<<30|1<<31
g12:    lm      r3, r6, isa_high+48
        si      255
        rows    g12, 1
        .word   0xa3e551bd, 0xde6cf991, 0xe9479ddf, 0xb24c4495, CC33, 0xa3e551bd, 0xde6cf991, 0xe9479ddf, 0xb24c4495 ; 4 registers

; lm r4, r4, isa_low+0: 1 registers
        group   g13, out=1<<4, min=1<<0
g13:    lm      r4, r4, isa_low+0
        si      255
        rows    g13, 1
        .word   0xf77616a5, CC00, 0xf77616a5 ; 1 registers

; lm r4, r4, isa_low+60: 1 registers
        group   g14, out=1<<4, min=1<<15
g14:    lm      r4, r4, isa_low+60
        si      255
        rows    g14, 1
        .word   0x3384320d, CC11, 0x3384320d ; 1 registers

; lm r4, r4, isa_high+60: 1 registers
        group   g15, out=1<<4, min=1<<31
g15:    lm      r4, r4, isa_high+60
        si      255
        rows    g15, 1
        .word   0x43e037ae, CC22, 0x43e037ae ; 1 registers

; lm r4, r7, isa_low+0: 4 registers
        group   g16, out=1<<4|1<<5|1<<6|1<<7, min=1<<0|1<<1|1<<2|1<<3
g16:    lm      r4, r7, isa_low+0
        si      255
        rows    g16, 1
        .word   0xd2c328db, 0x156e6b30, 0xe27d14c8, 0x089c0c10, CC33, 0xd2c328db, 0x156e6b30, 0xe27d14c8, 0x089c0c10 ; 4 registers

; lm r4, r7, isa_low+48: 4 registers
        group   g17, out=1<<4|1<<5|1<<6|1<<7, min=1<<12|1<<13|1<<14|1<<15
g17:    lm      r4, r7, isa_low+48
        si      255
        rows    g17, 1
        .word   0x81a560f8, 0x5ffcbf2d, 0x14b1a984, 0xe6a82b0c, CC00, 0x81a560f8, 0x5ffcbf2d, 0x14b1a984, 0xe6a82b0c ; 4 registers

; lm r4, r7, isa_high+48: 4 registers
        group   g18, out=1<<4|1<<5|1<<6|1<<7, min=1<<28|1<<29|1<<30|1<<31
g18:    lm      r4, r7, isa_high+48
        si      255
        rows    g18, 1
        .word   0x8323dc67, 0xabc2c081, 0x5b27020a, 0x735c3e6c, CC11, 0x8323dc67, 0xabc2c081, 0x5b27020a, 0x735c3e6c ; 4 registers

; lm r2, r4, isa_low+0: 3 registers
        group   g19, out=1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2
g19:    lm      r2, r4, isa_low+0
        si      255
        rows    g19, 1
        .word   0x106b214b, 0x817295c9, 0x5af3fdd9, CC22, 0x106b214b, 0x817295c9, 0x5af3fdd9 ; 3 registers

; lm r2, r4, isa_low+52: 3 registers
        group   g20, out=1<<2|1<<3|1<<4, min=1<<13|1<<14|1<<15
g20:    lm      r2, r4, isa_low+52
        si      255
        rows    g20, 1
        .word   0xcf9aefba, 0xdf756ba3, 0xa645fe17, CC33, 0xcf9aefba, 0xdf756ba3, 0xa645fe17 ; 3 registers

; lm r2, r4, isa_high+52: 3 registers
        group   g21, out=1<<2|1<<3|1<<4, min=1<<29|1<<30|1<<31
g21:    lm      r2, r4, isa_high+52
        si      255
        rows    g21, 1
        .word   0xf0aee741, 0x0920a6be, 0x60ed4d7e, CC00, 0xf0aee741, 0x0920a6be, 0x60ed4d7e ; 3 registers

; lm r0, r0, isa_low+0: 1 registers
        group   g22, min=1<<0
g22:    lm      r0, r0, isa_low+0
        si      255
        rows    g22, 1
        .word   0x17f4579d, CC11 ; 1 registers

; lm r0, r0, isa_low+60: 1 registers
        group   g23, min=1<<15
g23:    lm      r0, r0, isa_low+60
        si      255
        rows    g23, 1
        .word   0x1f8e9126, CC22 ; 1 registers

; lm r0, r0, isa_high+60: 1 registers
        group   g24, min=1<<31
g24:    lm      r0, r0, isa_high+60
        si      255
        rows    g24, 1
        .word   0xad005a7f, CC33 ; 1 registers

; lm r0, r3, isa_low+0: 4 registers
        group   g25, out=1<<1|1<<2|1<<3, min=1<<0|1<<1|1<<2|1<<3
g25:    lm      r0, r3, isa_low+0
        si      255
        rows    g25, 1
        .word   0xe4bd06b4, 0x694dda59, 0xad1c7903, 0xba9d97f1, CC00, 0x694dda59, 0xad1c7903, 0xba9d97f1 ; 4 registers

; lm r0, r3, isa_low+48: 4 registers
        group   g26, out=1<<1|1<<2|1<<3, min=1<<12|1<<13|1<<14|1<<15
g26:    lm      r0, r3, isa_low+48
        si      255
        rows    g26, 1
        .word   0x8d13cceb, 0x648316e6, 0x202be27f, 0xa5d69cd7, CC11, 0x648316e6, 0x202be27f, 0xa5d69cd7 ; 4 registers

; lm r0, r3, isa_high+48: 4 registers
        group   g27, out=1<<1|1<<2|1<<3, min=1<<28|1<<29|1<<30|1<<31
g27:    lm      r0, r3, isa_high+48
        si      255
        rows    g27, 1
        .word   0x954a2a1a, 0xc1c823d8, 0xe641147d, 0xc23d44bf, CC22, 0xc1c823d8, 0xe641147d, 0xc23d44bf ; 4 registers

; lm r0, r15, isa_low+0: 16 registers
        group   g28, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g28:    lm      r0, r15, isa_low+0
        si      255
        rows    g28, 1
        .word   0xa94b5e56, 0x0ab10e8e, 0xea679c24, 0x41a4ea58, 0x13dc9ec7, 0x9cf37064, 0x290d94ed, 0xf6f5880c, 0xc57b440c, 0x99dee29d, 0xab0a9d55, 0xd88ab4d0, 0xbd653310, 0xbdafa4d8, 0xe43ab65d, 0x0b2d6fb6, CC33, 0x0ab10e8e, 0xea679c24, 0x41a4ea58, 0x13dc9ec7, 0x9cf37064, 0x290d94ed, 0xf6f5880c, 0xc57b440c, 0x99dee29d, 0xab0a9d55, 0xd88ab4d0, 0xbd653310, 0xbdafa4d8, 0xe43ab65d, 0x0b2d6fb6 ; 16 registers

; lm r0, r15, isa_low+0: 16 registers
        group   g29, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g29:    lm      r0, r15, isa_low+0
        si      255
        rows    g29, 1
        .word   0xc86aa0b0, 0x67c9db00, 0x270bce18, 0x5fc2efda, 0x1a24ad95, 0xc5163aa3, 0x051777fb, 0x8f596ff9, 0x1cf10eb7, 0x3ac17e76, 0x1b00ed57, 0x6601f226, 0x02b36d79, 0x22963d3c, 0x6dab9eb3, 0xb2fd7929, CC00, 0x67c9db00, 0x270bce18, 0x5fc2efda, 0x1a24ad95, 0xc5163aa3, 0x051777fb, 0x8f596ff9, 0x1cf10eb7, 0x3ac17e76, 0x1b00ed57, 0x6601f226, 0x02b36d79, 0x22963d3c, 0x6dab9eb3, 0xb2fd7929 ; 16 registers

; lm r0, r15, isa_high+0: 16 registers
        group   g30, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<16|1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g30:    lm      r0, r15, isa_high+0
        si      255
        rows    g30, 1
        .word   0x1d6b4033, 0x6a59ed34, 0xa2d5c180, 0x6a42f198, 0x7ad4cbfd, 0x0fafa571, 0x5d2cb2f6, 0x05b75388, 0x05243683, 0x5162f392, 0xf8da5cd5, 0x92a5b8f9, 0xff24cffc, 0xba7a2f91, 0xf8cab7e2, 0xa83e0fa1, CC11, 0x6a59ed34, 0xa2d5c180, 0x6a42f198, 0x7ad4cbfd, 0x0fafa571, 0x5d2cb2f6, 0x05b75388, 0x05243683, 0x5162f392, 0xf8da5cd5, 0x92a5b8f9, 0xff24cffc, 0xba7a2f91, 0xf8cab7e2, 0xa83e0fa1 ; 16 registers

; lm r1, r15, isa_low+0: 15 registers
        group   g31, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g31:    lm      r1, r15, isa_low+0
        si      255
        rows    g31, 1
        .word   0xa902507a, 0xf1ca5881, 0x9a58ea32, 0x39b02bce, 0xd42fab0a, 0x449217fc, 0xd05a1e35, 0x676bbb6f, 0x2e15adfd, 0x3e0f62b6, 0x3ba9d041, 0xf8f9cb68, 0xeefe8ee5, 0xabcaa020, 0x2a5b1d75, CC22, 0xa902507a, 0xf1ca5881, 0x9a58ea32, 0x39b02bce, 0xd42fab0a, 0x449217fc, 0xd05a1e35, 0x676bbb6f, 0x2e15adfd, 0x3e0f62b6, 0x3ba9d041, 0xf8f9cb68, 0xeefe8ee5, 0xabcaa020, 0x2a5b1d75 ; 15 registers

; lm r1, r15, isa_low+4: 15 registers
        group   g32, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g32:    lm      r1, r15, isa_low+4
        si      255
        rows    g32, 1
        .word   0x05f24aed, 0x92666bdb, 0x6343cd56, 0xa8a1d7ec, 0xf1b74da2, 0x74f7d474, 0x4ffaac24, 0x1c593a80, 0x3f26fe69, 0xa80f4b15, 0x17a01058, 0x698a210f, 0x14eec1cd, 0xf7d5e035, 0x340acda3, CC33, 0x05f24aed, 0x92666bdb, 0x6343cd56, 0xa8a1d7ec, 0xf1b74da2, 0x74f7d474, 0x4ffaac24, 0x1c593a80, 0x3f26fe69, 0xa80f4b15, 0x17a01058, 0x698a210f, 0x14eec1cd, 0xf7d5e035, 0x340acda3 ; 15 registers

; lm r1, r15, isa_high+4: 15 registers
        group   g33, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g33:    lm      r1, r15, isa_high+4
        si      255
        rows    g33, 1
        .word   0x64423f1c, 0x2d5bab31, 0x8bd158bb, 0x569e5b8d, 0x7ce38255, 0xee01b88d, 0x64d8e697, 0xf0b98ef8, 0xf190a82b, 0xf780d9ad, 0x8053fa41, 0x9035651a, 0x176720d9, 0xe60cdd14, 0x2227b60b, CC00, 0x64423f1c, 0x2d5bab31, 0x8bd158bb, 0x569e5b8d, 0x7ce38255, 0xee01b88d, 0x64d8e697, 0xf0b98ef8, 0xf190a82b, 0xf780d9ad, 0x8053fa41, 0x9035651a, 0x176720d9, 0xe60cdd14, 0x2227b60b ; 15 registers

; lm r15, r15, isa_low+0: 1 registers
        group   g34, out=1<<15, min=1<<0
g34:    lm      r15, r15, isa_low+0
        si      255
        rows    g34, 1
        .word   0x3f844bf4, CC11, 0x3f844bf4 ; 1 registers

; lm r15, r15, isa_low+60: 1 registers
        group   g35, out=1<<15, min=1<<15
g35:    lm      r15, r15, isa_low+60
        si      255
        rows    g35, 1
        .word   0x8a945bda, CC22, 0x8a945bda ; 1 registers

; lm r15, r15, isa_high+60: 1 registers
        group   g36, out=1<<15, min=1<<31
g36:    lm      r15, r15, isa_high+60
        si      255
        rows    g36, 1
        .word   0xc85686ae, CC33, 0xc85686ae ; 1 registers

; lm r14, r15, isa_low+0: 2 registers
        group   g37, out=1<<14|1<<15, min=1<<0|1<<1
g37:    lm      r14, r15, isa_low+0
        si      255
        rows    g37, 1
        .word   0xfe11245a, 0x41b2cd16, CC00, 0xfe11245a, 0x41b2cd16 ; 2 registers

; lm r14, r15, isa_low+56: 2 registers
        group   g38, out=1<<14|1<<15, min=1<<14|1<<15
g38:    lm      r14, r15, isa_low+56
        si      255
        rows    g38, 1
        .word   0xe607622a, 0x9d0d2ce6, CC11, 0xe607622a, 0x9d0d2ce6 ; 2 registers

; lm r14, r15, isa_high+56: 2 registers
        group   g39, out=1<<14|1<<15, min=1<<30|1<<31
g39:    lm      r14, r15, isa_high+56
        si      255
        rows    g39, 1
        .word   0x7f80d4aa, 0x74c0f3ae, CC22, 0x7f80d4aa, 0x74c0f3ae ; 2 registers

; lm r7, r14, isa_low+0: 8 registers
        group   g40, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g40:    lm      r7, r14, isa_low+0
        si      255
        rows    g40, 1
        .word   0x921e92aa, 0x46d3c262, 0x6102945e, 0xc9bc22e5, 0xa6b4e65f, 0x0d9963ee, 0xccd66816, 0x3650e311, CC33, 0x921e92aa, 0x46d3c262, 0x6102945e, 0xc9bc22e5, 0xa6b4e65f, 0x0d9963ee, 0xccd66816, 0x3650e311 ; 8 registers

; lm r7, r14, isa_low+32: 8 registers
        group   g41, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g41:    lm      r7, r14, isa_low+32
        si      255
        rows    g41, 1
        .word   0x9aa0bf46, 0xeaa763d6, 0xf24964a6, 0x55f4d52b, 0xb8f3acde, 0xb7aef6b8, 0xae406c86, 0xd3b2f089, CC00, 0x9aa0bf46, 0xeaa763d6, 0xf24964a6, 0x55f4d52b, 0xb8f3acde, 0xb7aef6b8, 0xae406c86, 0xd3b2f089 ; 8 registers

; lm r7, r14, isa_high+32: 8 registers
        group   g42, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g42:    lm      r7, r14, isa_high+32
        si      255
        rows    g42, 1
        .word   0x12ad6638, 0xdb01732c, 0xca0a9c72, 0x1ba81066, 0xb8072aa8, 0xde6fbcb3, 0x7b74625e, 0xb8364b27, CC11, 0x12ad6638, 0xdb01732c, 0xca0a9c72, 0x1ba81066, 0xb8072aa8, 0xde6fbcb3, 0x7b74625e, 0xb8364b27 ; 8 registers

; lm r8, r15, isa_low+0: 8 registers
        group   g43, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g43:    lm      r8, r15, isa_low+0
        si      255
        rows    g43, 1
        .word   0xeb1ddc5b, 0x8049d61b, 0xfdc153e4, 0xce0a3d56, 0x9b60f4bb, 0x58cf8807, 0xc1751d03, 0x3a14a5ec, CC22, 0xeb1ddc5b, 0x8049d61b, 0xfdc153e4, 0xce0a3d56, 0x9b60f4bb, 0x58cf8807, 0xc1751d03, 0x3a14a5ec ; 8 registers

; lm r8, r15, isa_low+32: 8 registers
        group   g44, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g44:    lm      r8, r15, isa_low+32
        si      255
        rows    g44, 1
        .word   0x7a700b82, 0x9e20696a, 0x713c9f68, 0x58efdd6b, 0xc4b2cc48, 0x5f685cc5, 0x06686557, 0x588b1da6, CC33, 0x7a700b82, 0x9e20696a, 0x713c9f68, 0x58efdd6b, 0xc4b2cc48, 0x5f685cc5, 0x06686557, 0x588b1da6 ; 8 registers

; lm r8, r15, isa_high+32: 8 registers
        group   g45, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g45:    lm      r8, r15, isa_high+32
        si      255
        rows    g45, 1
        .word   0x70db27d8, 0xabaf1c3e, 0xd1480a6e, 0xf95a0c36, 0xbd812aff, 0x9679a1a3, 0xf39a8bf1, 0x793e8b8f, CC00, 0x70db27d8, 0xabaf1c3e, 0xd1480a6e, 0xf95a0c36, 0xbd812aff, 0x9679a1a3, 0xf39a8bf1, 0x793e8b8f ; 8 registers

; lm r1, r8, isa_low+0: 8 registers
        group   g46, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g46:    lm      r1, r8, isa_low+0
        si      255
        rows    g46, 1
        .word   0x025f3a8f, 0xd59dc80f, 0x87495add, 0x2ead51d9, 0x513a1e9b, 0x56be7565, 0x46e3ba51, 0x987ac113, CC11, 0x025f3a8f, 0xd59dc80f, 0x87495add, 0x2ead51d9, 0x513a1e9b, 0x56be7565, 0x46e3ba51, 0x987ac113 ; 8 registers

; lm r1, r8, isa_low+32: 8 registers
        group   g47, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g47:    lm      r1, r8, isa_low+32
        si      255
        rows    g47, 1
        .word   0xa5ed0678, 0x5f4225f6, 0xaa22668e, 0x24e92a44, 0x8215d8d5, 0x7ce88e1d, 0x56ad3a99, 0xe642902f, CC22, 0xa5ed0678, 0x5f4225f6, 0xaa22668e, 0x24e92a44, 0x8215d8d5, 0x7ce88e1d, 0x56ad3a99, 0xe642902f ; 8 registers

; lm r1, r8, isa_high+32: 8 registers
        group   g48, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g48:    lm      r1, r8, isa_high+32
        si      255
        rows    g48, 1
        .word   0xd3ffffa2, 0xc084541e, 0xa399235e, 0x0fddcf3a, 0xc783b8ab, 0xca368530, 0x64219b45, 0xd2a0c9e2, CC33, 0xd3ffffa2, 0xc084541e, 0xa399235e, 0x0fddcf3a, 0xc783b8ab, 0xca368530, 0x64219b45, 0xd2a0c9e2 ; 8 registers

; lm r5, r8, isa_high+48: the last bytes of memory, MPI = memory
        group   g49, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31
g49:    lm      r5, r8, isa_high+48
        si      255
        rows    g49, 1
        .word   0x150ef65c, 0x6b518ba2, 0x7d26724e, 0x6c803715, CC00, 0x150ef65c, 0x6b518ba2, 0x7d26724e, 0x6c803715 ; the last bytes of memory, MPI = memory

; lm r5, r8, isa_high+48: the last bytes of memory, MPI = all
        group   g50, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, size=0xffffffff
g50:    lm      r5, r8, isa_high+48
        si      255
        rows    g50, 1
        .word   0x1151b5d5, 0x4d077c71, 0x4bd315ea, 0xde951cd3, CC11, 0x1151b5d5, 0x4d077c71, 0x4bd315ea, 0xde951cd3 ; the last bytes of memory, MPI = all

; lm r5, r8, isa_high+48: the last bytes of memory, MPI from 4 on, over 2^32
        group   g51, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff
g51:    lm      r5, r8, isa_high+48
        si      255
        rows    g51, 1
        .word   0xf8eb762e, 0x9b866b73, 0xc122067e, 0x083c2d37, CC22, 0xf8eb762e, 0x9b866b73, 0xc122067e, 0x083c2d37 ; the last bytes of memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_high+52: over the end of memory, MPI = memory
        group   g52, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31
g52:    lm      r5, r8, isa_high+52
        si      255
        rows    g52, 1
        .word   0x803c36ef, 0x51c603af, 0x939ebcf3, CC33+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; lm r5, r8, isa_high+52: over the end of memory, MPI = all
        group   g53, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, size=0xffffffff
g53:    lm      r5, r8, isa_high+52
        si      255
        rows    g53, 1
        .word   0x47780524, 0xdf61c04d, 0x0121152b, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; lm r5, r8, isa_high+52: over the end of memory, MPI from 4 on, over 2^32
        group   g54, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, base=4, size=0xffffffff
g54:    lm      r5, r8, isa_high+52
        si      255
        rows    g54, 1
        .word   0xf1fc6cff, 0x036370c1, 0xfc86bfea, CC11+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI = memory
        group   g55, out=1<<5|1<<6|1<<7|1<<8
g55:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g55, 1
        .word   CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI = all
        group   g56, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff
g56:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g56, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g57, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g57:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g57, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_low+8: over MPI.base
        group   g58, out=1<<5|1<<6|1<<7|1<<8, min=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g58:    lm      r5, r8, isa_low+8
        si      255
        rows    g58, 1
        .word   0x215059ed, 0xdf4b3d6b, 0xcbf84164, 0xe4478f3a, CC11+PROTECTION, 0x00008008 ; over MPI.base

; lm r5, r8, isa_low+12: at MPI.base
        group   g59, out=1<<5|1<<6|1<<7|1<<8, min=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc
g59:    lm      r5, r8, isa_low+12
        si      255
        rows    g59, 1
        .word   0x718fdf91, 0xceec4392, 0xb4591258, 0x8cbe86ce, CC22, 0x718fdf91, 0xceec4392, 0xb4591258, 0x8cbe86ce ; at MPI.base

; lm r5, r8, isa_high+24: up to the end of MPI
        group   g60, out=1<<5|1<<6|1<<7|1<<8, min=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc
g60:    lm      r5, r8, isa_high+24
        si      255
        rows    g60, 1
        .word   0x3d96d9b3, 0x20c686d2, 0xb610c88b, 0x78c646b1, CC33, 0x3d96d9b3, 0x20c686d2, 0xb610c88b, 0x78c646b1 ; up to the end of MPI

; lm r5, r8, isa_high+28: over the end of MPI
        group   g61, out=1<<5|1<<6|1<<7|1<<8, min=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc
g61:    lm      r5, r8, isa_high+28
        si      255
        rows    g61, 1
        .word   0xf6ddab63, 0xa837864e, 0xcbe01a1d, 0x16517007, CC00+PROTECTION, 0x0000ffdc ; over the end of MPI

; lm r5, r8, isa_high+40: at the end of MPI
        group   g62, out=1<<5|1<<6|1<<7|1<<8, min=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc
g62:    lm      r5, r8, isa_high+40
        si      255
        rows    g62, 1
        .word   0xccfe58ef, 0x95c7051b, 0x153deff4, 0x603100db, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lm r5, r8, isa_low+17: misaligned by 1, inside
        group   g63, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g63:    lm      r5, r8, isa_low+17
        si      255
        rows    g63, 1
        .word   0xb5997bfd, 0x1cce4964, 0x4def5f3e, 0xe6cce05b, 0x76901cf9, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lm r5, r8, isa_low+1: misaligned by 1, outside MPI too
        group   g64, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g64:    lm      r5, r8, isa_low+1
        si      255
        rows    g64, 1
        .word   0x6a7d8955, 0xae321683, 0xc83dac63, 0x8a165650, 0xfb8ab322, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lm r5, r8, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g65, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g65:    lm      r5, r8, isa_zero+0x10001
        si      255
        rows    g65, 1
        .word   CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lm r5, r8, isa_low+18: misaligned by 2, inside
        group   g66, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g66:    lm      r5, r8, isa_low+18
        si      255
        rows    g66, 1
        .word   0xdf120ea2, 0x00819c8d, 0xfd8d0500, 0x2750b2f4, 0x01d554dc, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lm r5, r8, isa_low+2: misaligned by 2, outside MPI too
        group   g67, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g67:    lm      r5, r8, isa_low+2
        si      255
        rows    g67, 1
        .word   0x2b9fe8ea, 0xabc13481, 0x04134f65, 0x4b700750, 0xcc30af3c, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lm r5, r8, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g68, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g68:    lm      r5, r8, isa_zero+0x10002
        si      255
        rows    g68, 1
        .word   CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lm r5, r8, isa_low+19: misaligned by 3, inside
        group   g69, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g69:    lm      r5, r8, isa_low+19
        si      255
        rows    g69, 1
        .word   0xb2fa5932, 0x797846fb, 0xc4e5dcfe, 0xfb066ae5, 0x83548fa3, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lm r5, r8, isa_low+3: misaligned by 3, outside MPI too
        group   g70, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g70:    lm      r5, r8, isa_low+3
        si      255
        rows    g70, 1
        .word   0xc1b5be2b, 0x1b578959, 0xccfba53f, 0x8bb45efe, 0x4e6285b4, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lm r5, r8, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g71, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g71:    lm      r5, r8, isa_zero+0x10003
        si      255
        rows    g71, 1
        .word   CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lm r5, r8, isa_high+48: the last bytes of memory, MPI = memory
        group   g72, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, m=0
g72:    lm      r5, r8, isa_high+48
        si      255
        rows    g72, 1
        .word   0xed492ef5, 0xab160077, 0xd6d6d67d, 0x51fcab97, CC33, 0xed492ef5, 0xab160077, 0xd6d6d67d, 0x51fcab97 ; the last bytes of memory, MPI = memory

; lm r5, r8, isa_high+48: the last bytes of memory, MPI = all
        group   g73, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g73:    lm      r5, r8, isa_high+48
        si      255
        rows    g73, 1
        .word   0xe4e0683d, 0x5d9d4b76, 0xa3152540, 0x58c38688, CC00, 0xe4e0683d, 0x5d9d4b76, 0xa3152540, 0x58c38688 ; the last bytes of memory, MPI = all

; lm r5, r8, isa_high+48: the last bytes of memory, MPI from 4 on, over 2^32
        group   g74, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g74:    lm      r5, r8, isa_high+48
        si      255
        rows    g74, 1
        .word   0x59d64c8b, 0x02ee4068, 0x1ea05073, 0xe9defa8a, CC11, 0x59d64c8b, 0x02ee4068, 0x1ea05073, 0xe9defa8a ; the last bytes of memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_high+52: over the end of memory, MPI = memory
        group   g75, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, m=0
g75:    lm      r5, r8, isa_high+52
        si      255
        rows    g75, 1
        .word   0x70556314, 0xb4a6c1e3, 0x8dce4f40, CC22+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; lm r5, r8, isa_high+52: over the end of memory, MPI = all
        group   g76, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, size=0xffffffff, m=0
g76:    lm      r5, r8, isa_high+52
        si      255
        rows    g76, 1
        .word   0x67d338a7, 0x3ed31627, 0x6f0ea360, CC33+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; lm r5, r8, isa_high+52: over the end of memory, MPI from 4 on, over 2^32
        group   g77, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g77:    lm      r5, r8, isa_high+52
        si      255
        rows    g77, 1
        .word   0x9b278eaf, 0xda1ab1ca, 0xd0b647e8, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI = memory
        group   g78, out=1<<5|1<<6|1<<7|1<<8, m=0
g78:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g78, 1
        .word   CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI = all
        group   g79, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff, m=0
g79:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g79, 1
        .word   CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lm r5, r8, isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g80, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g80:    lm      r5, r8, isa_zero+0x10000
        si      255
        rows    g80, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lm r5, r8, isa_low+8: over MPI.base
        group   g81, out=1<<5|1<<6|1<<7|1<<8, min=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g81:    lm      r5, r8, isa_low+8
        si      255
        rows    g81, 1
        .word   0xb45bbac4, 0xd615289e, 0xb5393e62, 0x703317ba, CC00+PROTECTION, 0x00008008 ; over MPI.base

; lm r5, r8, isa_low+12: at MPI.base
        group   g82, out=1<<5|1<<6|1<<7|1<<8, min=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc, m=0
g82:    lm      r5, r8, isa_low+12
        si      255
        rows    g82, 1
        .word   0xb3d85465, 0xa92a10f5, 0x9ac74045, 0xef201b2f, CC11, 0xb3d85465, 0xa92a10f5, 0x9ac74045, 0xef201b2f ; at MPI.base

; lm r5, r8, isa_high+24: up to the end of MPI
        group   g83, out=1<<5|1<<6|1<<7|1<<8, min=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g83:    lm      r5, r8, isa_high+24
        si      255
        rows    g83, 1
        .word   0xd33247eb, 0x421f8b52, 0x8d13531f, 0x753781e8, CC22, 0xd33247eb, 0x421f8b52, 0x8d13531f, 0x753781e8 ; up to the end of MPI

; lm r5, r8, isa_high+28: over the end of MPI
        group   g84, out=1<<5|1<<6|1<<7|1<<8, min=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g84:    lm      r5, r8, isa_high+28
        si      255
        rows    g84, 1
        .word   0xa34d48c7, 0x87a5b775, 0x487b2c83, 0xea4d4e41, CC33+PROTECTION, 0x0000ffdc ; over the end of MPI

; lm r5, r8, isa_high+40: at the end of MPI
        group   g85, out=1<<5|1<<6|1<<7|1<<8, min=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc, m=0
g85:    lm      r5, r8, isa_high+40
        si      255
        rows    g85, 1
        .word   0xb308db97, 0xb45024d9, 0x0028b691, 0xcc2b9390, CC00+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lm r5, r8, isa_low+17: misaligned by 1, inside
        group   g86, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g86:    lm      r5, r8, isa_low+17
        si      255
        rows    g86, 1
        .word   0x4e929d23, 0xebfa78a9, 0xcd84117d, 0xfe920629, 0x4d8171b6, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lm r5, r8, isa_low+1: misaligned by 1, outside MPI too
        group   g87, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g87:    lm      r5, r8, isa_low+1
        si      255
        rows    g87, 1
        .word   0x8bd57f13, 0xb4783a69, 0xad66eeb2, 0xdade667d, 0x376542c4, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lm r5, r8, isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g88, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g88:    lm      r5, r8, isa_zero+0x10001
        si      255
        rows    g88, 1
        .word   CC33+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lm r5, r8, isa_low+18: misaligned by 2, inside
        group   g89, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g89:    lm      r5, r8, isa_low+18
        si      255
        rows    g89, 1
        .word   0xf46c17fc, 0xa4774752, 0x1af24902, 0x2001d074, 0x7dd277eb, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lm r5, r8, isa_low+2: misaligned by 2, outside MPI too
        group   g90, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g90:    lm      r5, r8, isa_low+2
        si      255
        rows    g90, 1
        .word   0x8fd3a098, 0x83fbe3a0, 0x3c730d3b, 0xf7f72505, 0x306529df, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lm r5, r8, isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g91, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g91:    lm      r5, r8, isa_zero+0x10002
        si      255
        rows    g91, 1
        .word   CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lm r5, r8, isa_low+19: misaligned by 3, inside
        group   g92, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g92:    lm      r5, r8, isa_low+19
        si      255
        rows    g92, 1
        .word   0x33c470a9, 0x395da6cc, 0x56f0335b, 0xfa703084, 0x8c562d03, CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lm r5, r8, isa_low+3: misaligned by 3, outside MPI too
        group   g93, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g93:    lm      r5, r8, isa_low+3
        si      255
        rows    g93, 1
        .word   0xc859d843, 0xbaf02f6d, 0x460b240b, 0x02a073c7, 0xd80b1220, CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lm r5, r8, isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g94, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g94:    lm      r5, r8, isa_zero+0x10003
        si      255
        rows    g94, 1
        .word   CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lm r1, r0
        group   g95, in=1<<4
g95:    .word   0xcc104010
        si      255
        rows    g95, 1
        .word   0x00008000, CC22+OPERATION, 0xcc104010 ; first 1 > last 0

; lm r2, r0
        group   g96, in=1<<4
g96:    .word   0xcc204010
        si      255
        rows    g96, 1
        .word   0x00008000, CC33+OPERATION, 0xcc204010 ; first 2 > last 0

; lm r2, r1
        group   g97, in=1<<4
g97:    .word   0xcc214010
        si      255
        rows    g97, 1
        .word   0x00008000, CC00+OPERATION, 0xcc214010 ; first 2 > last 1

; lm r3, r0
        group   g98, in=1<<4
g98:    .word   0xcc304010
        si      255
        rows    g98, 1
        .word   0x00008000, CC11+OPERATION, 0xcc304010 ; first 3 > last 0

; lm r3, r1
        group   g99, in=1<<4
g99:    .word   0xcc314010
        si      255
        rows    g99, 1
        .word   0x00008000, CC22+OPERATION, 0xcc314010 ; first 3 > last 1

; lm r3, r2
        group   g100, in=1<<4
g100:   .word   0xcc324010
        si      255
        rows    g100, 1
        .word   0x00008000, CC33+OPERATION, 0xcc324010 ; first 3 > last 2

; lm r4, r0
        group   g101, in=1<<4
g101:   .word   0xcc404010
        si      255
        rows    g101, 1
        .word   0x00008000, CC00+OPERATION, 0xcc404010 ; first 4 > last 0

; lm r4, r2
        group   g102, in=1<<4
g102:   .word   0xcc424010
        si      255
        rows    g102, 1
        .word   0x00008000, CC11+OPERATION, 0xcc424010 ; first 4 > last 2

; lm r4, r3
        group   g103, in=1<<4
g103:   .word   0xcc434010
        si      255
        rows    g103, 1
        .word   0x00008000, CC22+OPERATION, 0xcc434010 ; first 4 > last 3

; lm r5, r0
        group   g104, in=1<<4
g104:   .word   0xcc504010
        si      255
        rows    g104, 1
        .word   0x00008000, CC33+OPERATION, 0xcc504010 ; first 5 > last 0

; lm r5, r2
        group   g105, in=1<<4
g105:   .word   0xcc524010
        si      255
        rows    g105, 1
        .word   0x00008000, CC00+OPERATION, 0xcc524010 ; first 5 > last 2

; lm r5, r4
        group   g106, in=1<<4
g106:   .word   0xcc544010
        si      255
        rows    g106, 1
        .word   0x00008000, CC11+OPERATION, 0xcc544010 ; first 5 > last 4

; lm r6, r0
        group   g107, in=1<<4
g107:   .word   0xcc604010
        si      255
        rows    g107, 1
        .word   0x00008000, CC22+OPERATION, 0xcc604010 ; first 6 > last 0

; lm r6, r3
        group   g108, in=1<<4
g108:   .word   0xcc634010
        si      255
        rows    g108, 1
        .word   0x00008000, CC33+OPERATION, 0xcc634010 ; first 6 > last 3

; lm r6, r5
        group   g109, in=1<<4
g109:   .word   0xcc654010
        si      255
        rows    g109, 1
        .word   0x00008000, CC00+OPERATION, 0xcc654010 ; first 6 > last 5

; lm r7, r0
        group   g110, in=1<<4
g110:   .word   0xcc704010
        si      255
        rows    g110, 1
        .word   0x00008000, CC11+OPERATION, 0xcc704010 ; first 7 > last 0

; lm r7, r3
        group   g111, in=1<<4
g111:   .word   0xcc734010
        si      255
        rows    g111, 1
        .word   0x00008000, CC22+OPERATION, 0xcc734010 ; first 7 > last 3

; lm r7, r6
        group   g112, in=1<<4
g112:   .word   0xcc764010
        si      255
        rows    g112, 1
        .word   0x00008000, CC33+OPERATION, 0xcc764010 ; first 7 > last 6

; lm r8, r0
        group   g113, in=1<<4
g113:   .word   0xcc804010
        si      255
        rows    g113, 1
        .word   0x00008000, CC00+OPERATION, 0xcc804010 ; first 8 > last 0

; lm r8, r4
        group   g114, in=1<<4
g114:   .word   0xcc844010
        si      255
        rows    g114, 1
        .word   0x00008000, CC11+OPERATION, 0xcc844010 ; first 8 > last 4

; lm r8, r7
        group   g115, in=1<<4
g115:   .word   0xcc874010
        si      255
        rows    g115, 1
        .word   0x00008000, CC22+OPERATION, 0xcc874010 ; first 8 > last 7

; lm r9, r0
        group   g116, in=1<<4
g116:   .word   0xcc904010
        si      255
        rows    g116, 1
        .word   0x00008000, CC33+OPERATION, 0xcc904010 ; first 9 > last 0

; lm r9, r8
        group   g117, in=1<<4
g117:   .word   0xcc984010
        si      255
        rows    g117, 1
        .word   0x00008000, CC00+OPERATION, 0xcc984010 ; first 9 > last 8

; lm r9, r4
        group   g118, in=1<<4
g118:   .word   0xcc944010
        si      255
        rows    g118, 1
        .word   0x00008000, CC11+OPERATION, 0xcc944010 ; first 9 > last 4

; lm r10, r0
        group   g119, in=1<<4
g119:   .word   0xcca04010
        si      255
        rows    g119, 1
        .word   0x00008000, CC22+OPERATION, 0xcca04010 ; first 10 > last 0

; lm r10, r9
        group   g120, in=1<<4
g120:   .word   0xcca94010
        si      255
        rows    g120, 1
        .word   0x00008000, CC33+OPERATION, 0xcca94010 ; first 10 > last 9

; lm r10, r5
        group   g121, in=1<<4
g121:   .word   0xcca54010
        si      255
        rows    g121, 1
        .word   0x00008000, CC00+OPERATION, 0xcca54010 ; first 10 > last 5

; lm r11, r0
        group   g122, in=1<<4
g122:   .word   0xccb04010
        si      255
        rows    g122, 1
        .word   0x00008000, CC11+OPERATION, 0xccb04010 ; first 11 > last 0

; lm r11, r10
        group   g123, in=1<<4
g123:   .word   0xccba4010
        si      255
        rows    g123, 1
        .word   0x00008000, CC22+OPERATION, 0xccba4010 ; first 11 > last 10

; lm r11, r5
        group   g124, in=1<<4
g124:   .word   0xccb54010
        si      255
        rows    g124, 1
        .word   0x00008000, CC33+OPERATION, 0xccb54010 ; first 11 > last 5

; lm r12, r0
        group   g125, in=1<<4
g125:   .word   0xccc04010
        si      255
        rows    g125, 1
        .word   0x00008000, CC00+OPERATION, 0xccc04010 ; first 12 > last 0

; lm r12, r11
        group   g126, in=1<<4
g126:   .word   0xcccb4010
        si      255
        rows    g126, 1
        .word   0x00008000, CC11+OPERATION, 0xcccb4010 ; first 12 > last 11

; lm r12, r6
        group   g127, in=1<<4
g127:   .word   0xccc64010
        si      255
        rows    g127, 1
        .word   0x00008000, CC22+OPERATION, 0xccc64010 ; first 12 > last 6

; lm r13, r0
        group   g128, in=1<<4
g128:   .word   0xccd04010
        si      255
        rows    g128, 1
        .word   0x00008000, CC33+OPERATION, 0xccd04010 ; first 13 > last 0

; lm r13, r12
        group   g129, in=1<<4
g129:   .word   0xccdc4010
        si      255
        rows    g129, 1
        .word   0x00008000, CC00+OPERATION, 0xccdc4010 ; first 13 > last 12

; lm r13, r6
        group   g130, in=1<<4
g130:   .word   0xccd64010
        si      255
        rows    g130, 1
        .word   0x00008000, CC11+OPERATION, 0xccd64010 ; first 13 > last 6

; lm r14, r0
        group   g131, in=1<<4
g131:   .word   0xcce04010
        si      255
        rows    g131, 1
        .word   0x00008000, CC22+OPERATION, 0xcce04010 ; first 14 > last 0

; lm r14, r13
        group   g132, in=1<<4
g132:   .word   0xcced4010
        si      255
        rows    g132, 1
        .word   0x00008000, CC33+OPERATION, 0xcced4010 ; first 14 > last 13

; lm r14, r7
        group   g133, in=1<<4
g133:   .word   0xcce74010
        si      255
        rows    g133, 1
        .word   0x00008000, CC00+OPERATION, 0xcce74010 ; first 14 > last 7

; lm r15, r0
        group   g134, in=1<<4
g134:   .word   0xccf04010
        si      255
        rows    g134, 1
        .word   0x00008000, CC11+OPERATION, 0xccf04010 ; first 15 > last 0

; lm r15, r14
        group   g135, in=1<<4
g135:   .word   0xccfe4010
        si      255
        rows    g135, 1
        .word   0x00008000, CC22+OPERATION, 0xccfe4010 ; first 15 > last 14

; lm r15, r7
        group   g136, in=1<<4
g136:   .word   0xccf74010
        si      255
        rows    g136, 1
        .word   0x00008000, CC33+OPERATION, 0xccf74010 ; first 15 > last 7

; lm r2, r1 at a bad address
        group   g137, in=1<<4
g137:   .word   0xcc214001
        si      255
        rows    g137, 1
        .word   0x00010000, CC00+OPERATION, 0xcc214001 ; first > last, misaligned, outside

        isa_end
