; SPDX-License-Identifier: MIT
;
; lm, base form: load registers rd..ra
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 201
        .equ    isa_users, 162
        .include "isa.inc"

; lm r1, r1, 0(r4): 1 registers
        group   g1, in=1<<4, out=1<<1, min=1<<0
g1:     lm      r1, r1, 0(r4)
        si      255
        rows    g1, 1
        .word   0x00008000, 0x64a228d6, CC00, 0x64a228d6 ; 1 registers

; lm r1, r1, 0(r4): 1 registers
        group   g2, in=1<<4, out=1<<1, min=1<<15
g2:     lm      r1, r1, 0(r4)
        si      255
        rows    g2, 1
        .word   0x0000803c, 0x3b7f8f91, CC11, 0x3b7f8f91 ; 1 registers

; lm r1, r1, 0(r4): 1 registers
        group   g3, in=1<<4, out=1<<1, min=1<<31
g3:     lm      r1, r1, 0(r4)
        si      255
        rows    g3, 1
        .word   0x0000fffc, 0xc894e192, CC22, 0xc894e192 ; 1 registers

; lm r1, r1, 4(r4): displacement 4
        group   g4, in=1<<4, out=1<<1, min=1<<0
g4:     lm      r1, r1, 4(r4)
        si      255
        rows    g4, 1
        .word   0x00007ffc, 0x14cd5509, CC33, 0x14cd5509 ; displacement 4

; lm r1, r1, 4092(r4): displacement 4092
        group   g5, in=1<<4, out=1<<1, min=1<<0
g5:     lm      r1, r1, 4092(r4)
        si      255
        rows    g5, 1
        .word   0x00007004, 0x06e7fa58, CC00, 0x06e7fa58 ; displacement 4092

; lm r1, r2, 0(r4): 2 registers
        group   g6, in=1<<4, out=1<<1|1<<2, min=1<<0|1<<1
g6:     lm      r1, r2, 0(r4)
        si      255
        rows    g6, 1
        .word   0x00008000, 0x51b94f4c, 0xaa26e1af, CC11, 0x51b94f4c, 0xaa26e1af ; 2 registers

; lm r1, r2, 0(r4): 2 registers
        group   g7, in=1<<4, out=1<<1|1<<2, min=1<<14|1<<15
g7:     lm      r1, r2, 0(r4)
        si      255
        rows    g7, 1
        .word   0x00008038, 0x95d3f1df, 0xbc341f72, CC22, 0x95d3f1df, 0xbc341f72 ; 2 registers

; lm r1, r2, 0(r4): 2 registers
        group   g8, in=1<<4, out=1<<1|1<<2, min=1<<30|1<<31
g8:     lm      r1, r2, 0(r4)
        si      255
        rows    g8, 1
        .word   0x0000fff8, 0xa2548dd5, 0x785bcfac, CC33, 0xa2548dd5, 0x785bcfac ; 2 registers

; lm r1, r2, 4(r4): displacement 4
        group   g9, in=1<<4, out=1<<1|1<<2, min=1<<0|1<<1
g9:     lm      r1, r2, 4(r4)
        si      255
        rows    g9, 1
        .word   0x00007ffc, 0x388bca83, 0x95b905b4, CC00, 0x388bca83, 0x95b905b4 ; displacement 4

; lm r1, r2, 4092(r4): displacement 4092
        group   g10, in=1<<4, out=1<<1|1<<2, min=1<<0|1<<1
g10:    lm      r1, r2, 4092(r4)
        si      255
        rows    g10, 1
        .word   0x00007004, 0xbbeb0f23, 0x898856a6, CC11, 0xbbeb0f23, 0x898856a6 ; displacement 4092

; lm r1, r4, 0(r4): 4 registers
        group   g11, in=1<<4, out=1<<1|1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2|1<<3
g11:    lm      r1, r4, 0(r4)
        si      255
        rows    g11, 1
        .word   0x00008000, 0x4c956ffc, 0x89441d5e, 0xaa54467b, 0xd71cc20a, CC22, 0x4c956ffc, 0x89441d5e, 0xaa54467b, 0xd71cc20a ; 4 registers

; lm r1, r4, 0(r4): 4 registers
        group   g12, in=1<<4, out=1<<1|1<<2|1<<3|1<<4, min=1<<12|1<<13|1<<14|1<<15
g12:    lm      r1, r4, 0(r4)
        si      255
        rows    g12, 1
        .word   0x00008030, 0x14c80b9f, 0x3733aba9, 0x786cb56d, 0x54678011, CC33, 0x14c80b9f, 0x3733aba9, 0x786cb56d, 0x54678011 ; 4 registers

; lm r1, r4, 0(r4): 4 registers
        group   g13, in=1<<4, out=1<<1|1<<2|1<<3|1<<4, min=1<<28|1<<29|1<<30|1<<31
g13:    lm      r1, r4, 0(r4)
        si      255
        rows    g13, 1
        .word   0x0000fff0, 0xd8d8a753, 0x5718c059, 0x232fef14, 0x0fd0916f, CC00, 0xd8d8a753, 0x5718c059, 0x232fef14, 0x0fd0916f ; 4 registers

; lm r1, r4, 4(r4): displacement 4
        group   g14, in=1<<4, out=1<<1|1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2|1<<3
g14:    lm      r1, r4, 4(r4)
        si      255
        rows    g14, 1
        .word   0x00007ffc, 0x9ab4a2d8, 0xce92a4c9, 0xc3dfb3a0, 0x33b12051, CC11, 0x9ab4a2d8, 0xce92a4c9, 0xc3dfb3a0, 0x33b12051 ; displacement 4

; lm r1, r4, 4092(r4): displacement 4092
        group   g15, in=1<<4, out=1<<1|1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2|1<<3
g15:    lm      r1, r4, 4092(r4)
        si      255
        rows    g15, 1
        .word   0x00007004, 0x160927f0, 0x297214c5, 0x813fdbb1, 0x68b19c55, CC22, 0x160927f0, 0x297214c5, 0x813fdbb1, 0x68b19c55 ; displacement 4092

; lm r3, r6, 0(r4): 4 registers
        group   g16, in=1<<4, out=1<<3|1<<4|1<<5|1<<6, min=1<<0|1<<1|1<<2|1<<3
g16:    lm      r3, r6, 0(r4)
        si      255
        rows    g16, 1
        .word   0x00008000, 0x9b4b447d, 0xc2226c19, 0x50e13694, 0xba89e394, CC33, 0x9b4b447d, 0xc2226c19, 0x50e13694, 0xba89e394 ; 4 registers

; lm r3, r6, 0(r4): 4 registers
        group   g17, in=1<<4, out=1<<3|1<<4|1<<5|1<<6, min=1<<12|1<<13|1<<14|1<<15
g17:    lm      r3, r6, 0(r4)
        si      255
        rows    g17, 1
        .word   0x00008030, 0x2db975b5, 0xff44e944, 0x59823307, 0x88b45987, CC00, 0x2db975b5, 0xff44e944, 0x59823307, 0x88b45987 ; 4 registers

; lm r3, r6, 0(r4): 4 registers
        group   g18, in=1<<4, out=1<<3|1<<4|1<<5|1<<6, min=1<<28|1<<29|1<<30|1<<31
g18:    lm      r3, r6, 0(r4)
        si      255
        rows    g18, 1
        .word   0x0000fff0, 0x3aa4037b, 0xd5d8d518, 0x5f71fe08, 0xf6fe7f68, CC11, 0x3aa4037b, 0xd5d8d518, 0x5f71fe08, 0xf6fe7f68 ; 4 registers

; lm r3, r6, 4(r4): displacement 4
        group   g19, in=1<<4, out=1<<3|1<<4|1<<5|1<<6, min=1<<0|1<<1|1<<2|1<<3
g19:    lm      r3, r6, 4(r4)
        si      255
        rows    g19, 1
        .word   0x00007ffc, 0x6a9c6412, 0xe65451aa, 0xe2406f28, 0x017786ff, CC22, 0x6a9c6412, 0xe65451aa, 0xe2406f28, 0x017786ff ; displacement 4

; lm r3, r6, 4092(r4): displacement 4092
        group   g20, in=1<<4, out=1<<3|1<<4|1<<5|1<<6, min=1<<0|1<<1|1<<2|1<<3
g20:    lm      r3, r6, 4092(r4)
        si      255
        rows    g20, 1
        .word   0x00007004, 0x87776984, 0xf5732cf3, 0xff0e3e0b, 0xe2e243b7, CC33, 0x87776984, 0xf5732cf3, 0xff0e3e0b, 0xe2e243b7 ; displacement 4092

; lm r4, r4, 0(r4): 1 registers
        group   g21, in=1<<4, out=1<<4, min=1<<0
g21:    lm      r4, r4, 0(r4)
        si      255
        rows    g21, 1
        .word   0x00008000, 0x6ab77c21, CC00, 0x6ab77c21 ; 1 registers

; lm r4, r4, 0(r4): 1 registers
        group   g22, in=1<<4, out=1<<4, min=1<<15
g22:    lm      r4, r4, 0(r4)
        si      255
        rows    g22, 1
        .word   0x0000803c, 0x42aa726d, CC11, 0x42aa726d ; 1 registers

; lm r4, r4, 0(r4): 1 registers
        group   g23, in=1<<4, out=1<<4, min=1<<31
g23:    lm      r4, r4, 0(r4)
        si      255
        rows    g23, 1
        .word   0x0000fffc, 0xff2bd852, CC22, 0xff2bd852 ; 1 registers

; lm r4, r4, 4(r4): displacement 4
        group   g24, in=1<<4, out=1<<4, min=1<<0
g24:    lm      r4, r4, 4(r4)
        si      255
        rows    g24, 1
        .word   0x00007ffc, 0x3fa07fcc, CC33, 0x3fa07fcc ; displacement 4

; lm r4, r4, 4092(r4): displacement 4092
        group   g25, in=1<<4, out=1<<4, min=1<<0
g25:    lm      r4, r4, 4092(r4)
        si      255
        rows    g25, 1
        .word   0x00007004, 0xf1108b11, CC00, 0xf1108b11 ; displacement 4092

; lm r4, r7, 0(r4): 4 registers
        group   g26, in=1<<4, out=1<<4|1<<5|1<<6|1<<7, min=1<<0|1<<1|1<<2|1<<3
g26:    lm      r4, r7, 0(r4)
        si      255
        rows    g26, 1
        .word   0x00008000, 0xdc6aafe0, 0xf0342bf5, 0x679d636a, 0x0c46ce6e, CC11, 0xdc6aafe0, 0xf0342bf5, 0x679d636a, 0x0c46ce6e ; 4 registers

; lm r4, r7, 0(r4): 4 registers
        group   g27, in=1<<4, out=1<<4|1<<5|1<<6|1<<7, min=1<<12|1<<13|1<<14|1<<15
g27:    lm      r4, r7, 0(r4)
        si      255
        rows    g27, 1
        .word   0x00008030, 0x65862ecb, 0x9632408f, 0x2fab34c8, 0x19eba5df, CC22, 0x65862ecb, 0x9632408f, 0x2fab34c8, 0x19eba5df ; 4 registers

; lm r4, r7, 0(r4): 4 registers
        group   g28, in=1<<4, out=1<<4|1<<5|1<<6|1<<7, min=1<<28|1<<29|1<<30|1<<31
g28:    lm      r4, r7, 0(r4)
        si      255
        rows    g28, 1
        .word   0x0000fff0, 0x78952de9, 0x9a189818, 0xa459bcff, 0x014f8d57, CC33, 0x78952de9, 0x9a189818, 0xa459bcff, 0x014f8d57 ; 4 registers

; lm r4, r7, 4(r4): displacement 4
        group   g29, in=1<<4, out=1<<4|1<<5|1<<6|1<<7, min=1<<0|1<<1|1<<2|1<<3
g29:    lm      r4, r7, 4(r4)
        si      255
        rows    g29, 1
        .word   0x00007ffc, 0xf749c307, 0xb76675f0, 0x1871c44b, 0x344bea11, CC00, 0xf749c307, 0xb76675f0, 0x1871c44b, 0x344bea11 ; displacement 4

; lm r4, r7, 4092(r4): displacement 4092
        group   g30, in=1<<4, out=1<<4|1<<5|1<<6|1<<7, min=1<<0|1<<1|1<<2|1<<3
g30:    lm      r4, r7, 4092(r4)
        si      255
        rows    g30, 1
        .word   0x00007004, 0xaf82c91a, 0x9ab0ecbb, 0x87afc0e4, 0x3f5d769b, CC11, 0xaf82c91a, 0x9ab0ecbb, 0x87afc0e4, 0x3f5d769b ; displacement 4092

; lm r2, r4, 0(r4): 3 registers
        group   g31, in=1<<4, out=1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2
g31:    lm      r2, r4, 0(r4)
        si      255
        rows    g31, 1
        .word   0x00008000, 0x8fd8c05c, 0xc6848087, 0x33c42033, CC22, 0x8fd8c05c, 0xc6848087, 0x33c42033 ; 3 registers

; lm r2, r4, 0(r4): 3 registers
        group   g32, in=1<<4, out=1<<2|1<<3|1<<4, min=1<<13|1<<14|1<<15
g32:    lm      r2, r4, 0(r4)
        si      255
        rows    g32, 1
        .word   0x00008034, 0x31834e17, 0x4734989f, 0x876646ed, CC33, 0x31834e17, 0x4734989f, 0x876646ed ; 3 registers

; lm r2, r4, 0(r4): 3 registers
        group   g33, in=1<<4, out=1<<2|1<<3|1<<4, min=1<<29|1<<30|1<<31
g33:    lm      r2, r4, 0(r4)
        si      255
        rows    g33, 1
        .word   0x0000fff4, 0x8b8ead45, 0x0726f528, 0x4e17c460, CC00, 0x8b8ead45, 0x0726f528, 0x4e17c460 ; 3 registers

; lm r2, r4, 4(r4): displacement 4
        group   g34, in=1<<4, out=1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2
g34:    lm      r2, r4, 4(r4)
        si      255
        rows    g34, 1
        .word   0x00007ffc, 0x691c5c18, 0x7a663e0a, 0xc054c67d, CC11, 0x691c5c18, 0x7a663e0a, 0xc054c67d ; displacement 4

; lm r2, r4, 4092(r4): displacement 4092
        group   g35, in=1<<4, out=1<<2|1<<3|1<<4, min=1<<0|1<<1|1<<2
g35:    lm      r2, r4, 4092(r4)
        si      255
        rows    g35, 1
        .word   0x00007004, 0x47bbf7dc, 0x59df2e56, 0x754bb6b9, CC22, 0x47bbf7dc, 0x59df2e56, 0x754bb6b9 ; displacement 4092

; lm r0, r0, 0(r4): 1 registers
        group   g36, in=1<<4, min=1<<0
g36:    lm      r0, r0, 0(r4)
        si      255
        rows    g36, 1
        .word   0x00008000, 0x82f3d80d, CC33 ; 1 registers

; lm r0, r0, 0(r4): 1 registers
        group   g37, in=1<<4, min=1<<15
g37:    lm      r0, r0, 0(r4)
        si      255
        rows    g37, 1
        .word   0x0000803c, 0x158f2248, CC00 ; 1 registers

; lm r0, r0, 0(r4): 1 registers
        group   g38, in=1<<4, min=1<<31
g38:    lm      r0, r0, 0(r4)
        si      255
        rows    g38, 1
        .word   0x0000fffc, 0x2f4b250f, CC11 ; 1 registers

; lm r0, r0, 4(r4): displacement 4
        group   g39, in=1<<4, min=1<<0
g39:    lm      r0, r0, 4(r4)
        si      255
        rows    g39, 1
        .word   0x00007ffc, 0xc1f26081, CC22 ; displacement 4

; lm r0, r0, 4092(r4): displacement 4092
        group   g40, in=1<<4, min=1<<0
g40:    lm      r0, r0, 4092(r4)
        si      255
        rows    g40, 1
        .word   0x00007004, 0xcb8a26c0, CC33 ; displacement 4092

; lm r0, r3, 0(r4): 4 registers
        group   g41, in=1<<4, out=1<<1|1<<2|1<<3, min=1<<0|1<<1|1<<2|1<<3
g41:    lm      r0, r3, 0(r4)
        si      255
        rows    g41, 1
        .word   0x00008000, 0xf0d6d26e, 0xf410f634, 0xb2353916, 0x3a9b1e8e, CC00, 0xf410f634, 0xb2353916, 0x3a9b1e8e ; 4 registers

; lm r0, r3, 0(r4): 4 registers
        group   g42, in=1<<4, out=1<<1|1<<2|1<<3, min=1<<12|1<<13|1<<14|1<<15
g42:    lm      r0, r3, 0(r4)
        si      255
        rows    g42, 1
        .word   0x00008030, 0xed0621a4, 0x45425666, 0xbc2d0462, 0x28e663c4, CC11, 0x45425666, 0xbc2d0462, 0x28e663c4 ; 4 registers

; lm r0, r3, 0(r4): 4 registers
        group   g43, in=1<<4, out=1<<1|1<<2|1<<3, min=1<<28|1<<29|1<<30|1<<31
g43:    lm      r0, r3, 0(r4)
        si      255
        rows    g43, 1
        .word   0x0000fff0, 0x34f6b695, 0x9ae0b8fb, 0xababf917, 0x96f31184, CC22, 0x9ae0b8fb, 0xababf917, 0x96f31184 ; 4 registers

; lm r0, r3, 4(r4): displacement 4
        group   g44, in=1<<4, out=1<<1|1<<2|1<<3, min=1<<0|1<<1|1<<2|1<<3
g44:    lm      r0, r3, 4(r4)
        si      255
        rows    g44, 1
        .word   0x00007ffc, 0xd3d0e7d3, 0xd066d6ad, 0xa61ea02d, 0x63ec133b, CC33, 0xd066d6ad, 0xa61ea02d, 0x63ec133b ; displacement 4

; lm r0, r3, 4092(r4): displacement 4092
        group   g45, in=1<<4, out=1<<1|1<<2|1<<3, min=1<<0|1<<1|1<<2|1<<3
g45:    lm      r0, r3, 4092(r4)
        si      255
        rows    g45, 1
        .word   0x00007004, 0xc675423d, 0x8cc03703, 0x50b099e9, 0x6fbe8bb6, CC00, 0x8cc03703, 0x50b099e9, 0x6fbe8bb6 ; displacement 4092

; lm r0, r15, 0(r4): 16 registers
        group   g46, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g46:    lm      r0, r15, 0(r4)
        si      255
        rows    g46, 1
        .word   0x00008000, 0xcc5a236f, 0x18ad2eb0, 0x0152da82, 0x85144094, 0xc5c54865, 0xfbedbb24, 0x723d0a63, 0xdf2e0cb7, 0xdfdb7d4f, 0xe5d91bcb, 0x472d7c1c, 0xc477d5f5, 0xc797b1f9, 0x7813076b, 0x95c88af6, 0x1b3566d1, CC11, 0x18ad2eb0, 0x0152da82, 0x85144094, 0xc5c54865, 0xfbedbb24, 0x723d0a63, 0xdf2e0cb7, 0xdfdb7d4f, 0xe5d91bcb, 0x472d7c1c, 0xc477d5f5, 0xc797b1f9, 0x7813076b, 0x95c88af6, 0x1b3566d1 ; 16 registers

; lm r0, r15, 0(r4): 16 registers
        group   g47, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g47:    lm      r0, r15, 0(r4)
        si      255
        rows    g47, 1
        .word   0x00008000, 0xdb6a16e2, 0x4e27870a, 0x60c17d71, 0x55a0829a, 0xc0f44be3, 0x8889cb43, 0xb59794bc, 0xf963c1a5, 0x72d32656, 0x0dfc61ce, 0x32607930, 0x9247b4b8, 0xf1dfbcbf, 0x164b1287, 0x0c740f32, 0xdab0800a, CC22, 0x4e27870a, 0x60c17d71, 0x55a0829a, 0xc0f44be3, 0x8889cb43, 0xb59794bc, 0xf963c1a5, 0x72d32656, 0x0dfc61ce, 0x32607930, 0x9247b4b8, 0xf1dfbcbf, 0x164b1287, 0x0c740f32, 0xdab0800a ; 16 registers

; lm r0, r15, 0(r4): 16 registers
        group   g48, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<16|1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g48:    lm      r0, r15, 0(r4)
        si      255
        rows    g48, 1
        .word   0x0000ffc0, 0x5d05bd27, 0x2c02e26c, 0x7cab5371, 0x39f97191, 0x0da09553, 0xfdd24e47, 0x0c1fe74a, 0xc5adbab6, 0x4332088c, 0x072da90d, 0x52285e3b, 0x3b7dd988, 0x860d130e, 0xc5d3d1c3, 0xfdaf7ccd, 0xfd8d935e, CC33, 0x2c02e26c, 0x7cab5371, 0x39f97191, 0x0da09553, 0xfdd24e47, 0x0c1fe74a, 0xc5adbab6, 0x4332088c, 0x072da90d, 0x52285e3b, 0x3b7dd988, 0x860d130e, 0xc5d3d1c3, 0xfdaf7ccd, 0xfd8d935e ; 16 registers

; lm r0, r15, 4(r4): displacement 4
        group   g49, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g49:    lm      r0, r15, 4(r4)
        si      255
        rows    g49, 1
        .word   0x00007ffc, 0x9d805c36, 0x6bf2f906, 0x1f2224a1, 0xf51abeaf, 0xd82687c6, 0x87a2d59b, 0x5b3aa266, 0x5718b356, 0x5a1dff52, 0x1d471a85, 0x356c24cf, 0xecb82867, 0x27808621, 0x2a6ded5e, 0xcc29fe65, 0xdfa32bd4, CC00, 0x6bf2f906, 0x1f2224a1, 0xf51abeaf, 0xd82687c6, 0x87a2d59b, 0x5b3aa266, 0x5718b356, 0x5a1dff52, 0x1d471a85, 0x356c24cf, 0xecb82867, 0x27808621, 0x2a6ded5e, 0xcc29fe65, 0xdfa32bd4 ; displacement 4

; lm r0, r15, 4092(r4): displacement 4092
        group   g50, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g50:    lm      r0, r15, 4092(r4)
        si      255
        rows    g50, 1
        .word   0x00007004, 0xcbf518bd, 0x614479fd, 0x391bb8d1, 0x8ae7ef62, 0x6e59e836, 0x143316be, 0xdf727157, 0xe07ee9cc, 0xfabdb6ef, 0x4d590cad, 0xdc170051, 0x6c14f955, 0x11f12440, 0x2ffebe52, 0x79348eb3, 0x263b4edc, CC11, 0x614479fd, 0x391bb8d1, 0x8ae7ef62, 0x6e59e836, 0x143316be, 0xdf727157, 0xe07ee9cc, 0xfabdb6ef, 0x4d590cad, 0xdc170051, 0x6c14f955, 0x11f12440, 0x2ffebe52, 0x79348eb3, 0x263b4edc ; displacement 4092

; lm r1, r15, 0(r4): 15 registers
        group   g51, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g51:    lm      r1, r15, 0(r4)
        si      255
        rows    g51, 1
        .word   0x00008000, 0x4acbfaaa, 0x8ff5a1a4, 0xb6f7e20c, 0xb9314678, 0x825529d6, 0xda3a7dcc, 0x9d6ffcc7, 0x476522e3, 0xd57258ef, 0xfa5ba611, 0x9b108fd3, 0xebdc423d, 0x4bca1e77, 0x012728e7, 0xae2562bd, CC22, 0x4acbfaaa, 0x8ff5a1a4, 0xb6f7e20c, 0xb9314678, 0x825529d6, 0xda3a7dcc, 0x9d6ffcc7, 0x476522e3, 0xd57258ef, 0xfa5ba611, 0x9b108fd3, 0xebdc423d, 0x4bca1e77, 0x012728e7, 0xae2562bd ; 15 registers

; lm r1, r15, 0(r4): 15 registers
        group   g52, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g52:    lm      r1, r15, 0(r4)
        si      255
        rows    g52, 1
        .word   0x00008004, 0x02e33b6a, 0x049b2518, 0x6a7f545d, 0xabefbacf, 0x0d538e6f, 0x9f5a62f1, 0xfd569037, 0x854e0174, 0xae26b1df, 0x514c64a9, 0xc252984a, 0xf152b223, 0xd50e24a8, 0xe2d803b2, 0x52557df0, CC33, 0x02e33b6a, 0x049b2518, 0x6a7f545d, 0xabefbacf, 0x0d538e6f, 0x9f5a62f1, 0xfd569037, 0x854e0174, 0xae26b1df, 0x514c64a9, 0xc252984a, 0xf152b223, 0xd50e24a8, 0xe2d803b2, 0x52557df0 ; 15 registers

; lm r1, r15, 0(r4): 15 registers
        group   g53, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<17|1<<18|1<<19|1<<20|1<<21|1<<22|1<<23|1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g53:    lm      r1, r15, 0(r4)
        si      255
        rows    g53, 1
        .word   0x0000ffc4, 0xf766568b, 0x13330628, 0xff286c75, 0x0df957cb, 0xa693c8fd, 0x2e9ed42e, 0xe1a9dc4c, 0x482cbfc1, 0xdd4bcc50, 0x885ff4e5, 0x497cceba, 0x388cc2d4, 0xcffa7696, 0x35b8d118, 0xfc6d5167, CC00, 0xf766568b, 0x13330628, 0xff286c75, 0x0df957cb, 0xa693c8fd, 0x2e9ed42e, 0xe1a9dc4c, 0x482cbfc1, 0xdd4bcc50, 0x885ff4e5, 0x497cceba, 0x388cc2d4, 0xcffa7696, 0x35b8d118, 0xfc6d5167 ; 15 registers

; lm r1, r15, 4(r4): displacement 4
        group   g54, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g54:    lm      r1, r15, 4(r4)
        si      255
        rows    g54, 1
        .word   0x00007ffc, 0x395d0e0b, 0xf5600d95, 0x60ee91df, 0x5f4262db, 0xf0340594, 0x79f99067, 0x5ffe9178, 0xf0f099ff, 0x6bb528a3, 0xdb09320d, 0x0b351d7e, 0xc782d100, 0x50f14938, 0x5e5e229f, 0xc39fbdad, CC11, 0x395d0e0b, 0xf5600d95, 0x60ee91df, 0x5f4262db, 0xf0340594, 0x79f99067, 0x5ffe9178, 0xf0f099ff, 0x6bb528a3, 0xdb09320d, 0x0b351d7e, 0xc782d100, 0x50f14938, 0x5e5e229f, 0xc39fbdad ; displacement 4

; lm r1, r15, 4092(r4): displacement 4092
        group   g55, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14
g55:    lm      r1, r15, 4092(r4)
        si      255
        rows    g55, 1
        .word   0x00007004, 0x1b9926b3, 0xcedfd68e, 0xb93870f0, 0xe5422eb7, 0xc0c8ddf1, 0xa8b13127, 0xaeaa8976, 0xbbecaea7, 0xade7d94c, 0x230b6864, 0x0c20937f, 0xf3695730, 0x4c72d52f, 0x08a11f8e, 0x58e57fc7, CC22, 0x1b9926b3, 0xcedfd68e, 0xb93870f0, 0xe5422eb7, 0xc0c8ddf1, 0xa8b13127, 0xaeaa8976, 0xbbecaea7, 0xade7d94c, 0x230b6864, 0x0c20937f, 0xf3695730, 0x4c72d52f, 0x08a11f8e, 0x58e57fc7 ; displacement 4092

; lm r15, r15, 0(r4): 1 registers
        group   g56, in=1<<4, out=1<<15, min=1<<0
g56:    lm      r15, r15, 0(r4)
        si      255
        rows    g56, 1
        .word   0x00008000, 0x6dbe8920, CC33, 0x6dbe8920 ; 1 registers

; lm r15, r15, 0(r4): 1 registers
        group   g57, in=1<<4, out=1<<15, min=1<<15
g57:    lm      r15, r15, 0(r4)
        si      255
        rows    g57, 1
        .word   0x0000803c, 0xda4d6d6d, CC00, 0xda4d6d6d ; 1 registers

; lm r15, r15, 0(r4): 1 registers
        group   g58, in=1<<4, out=1<<15, min=1<<31
g58:    lm      r15, r15, 0(r4)
        si      255
        rows    g58, 1
        .word   0x0000fffc, 0x11082aff, CC11, 0x11082aff ; 1 registers

; lm r15, r15, 4(r4): displacement 4
        group   g59, in=1<<4, out=1<<15, min=1<<0
g59:    lm      r15, r15, 4(r4)
        si      255
        rows    g59, 1
        .word   0x00007ffc, 0xff57fd73, CC22, 0xff57fd73 ; displacement 4

; lm r15, r15, 4092(r4): displacement 4092
        group   g60, in=1<<4, out=1<<15, min=1<<0
g60:    lm      r15, r15, 4092(r4)
        si      255
        rows    g60, 1
        .word   0x00007004, 0x78d8d950, CC33, 0x78d8d950 ; displacement 4092

; lm r14, r15, 0(r4): 2 registers
        group   g61, in=1<<4, out=1<<14|1<<15, min=1<<0|1<<1
g61:    lm      r14, r15, 0(r4)
        si      255
        rows    g61, 1
        .word   0x00008000, 0x04455048, 0x2471fd18, CC00, 0x04455048, 0x2471fd18 ; 2 registers

; lm r14, r15, 0(r4): 2 registers
        group   g62, in=1<<4, out=1<<14|1<<15, min=1<<14|1<<15
g62:    lm      r14, r15, 0(r4)
        si      255
        rows    g62, 1
        .word   0x00008038, 0x1606ee47, 0x867b1376, CC11, 0x1606ee47, 0x867b1376 ; 2 registers

; lm r14, r15, 0(r4): 2 registers
        group   g63, in=1<<4, out=1<<14|1<<15, min=1<<30|1<<31
g63:    lm      r14, r15, 0(r4)
        si      255
        rows    g63, 1
        .word   0x0000fff8, 0x50e84313, 0xa69d5d9d, CC22, 0x50e84313, 0xa69d5d9d ; 2 registers

; lm r14, r15, 4(r4): displacement 4
        group   g64, in=1<<4, out=1<<14|1<<15, min=1<<0|1<<1
g64:    lm      r14, r15, 4(r4)
        si      255
        rows    g64, 1
        .word   0x00007ffc, 0x0109c778, 0x474e11ad, CC33, 0x0109c778, 0x474e11ad ; displacement 4

; lm r14, r15, 4092(r4): displacement 4092
        group   g65, in=1<<4, out=1<<14|1<<15, min=1<<0|1<<1
g65:    lm      r14, r15, 4092(r4)
        si      255
        rows    g65, 1
        .word   0x00007004, 0xd61dd6e0, 0x75a37a12, CC00, 0xd61dd6e0, 0x75a37a12 ; displacement 4092

; lm r7, r14, 0(r4): 8 registers
        group   g66, in=1<<4, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g66:    lm      r7, r14, 0(r4)
        si      255
        rows    g66, 1
        .word   0x00008000, 0x117196db, 0xceef9f65, 0x5151af1f, 0xacde1705, 0xe4847d0c, 0x01cf6935, 0x712b6022, 0x720837a5, CC11, 0x117196db, 0xceef9f65, 0x5151af1f, 0xacde1705, 0xe4847d0c, 0x01cf6935, 0x712b6022, 0x720837a5 ; 8 registers

; lm r7, r14, 0(r4): 8 registers
        group   g67, in=1<<4, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g67:    lm      r7, r14, 0(r4)
        si      255
        rows    g67, 1
        .word   0x00008020, 0xb37f6853, 0xf2bb5dff, 0x5c2295d5, 0xa4e0ce1d, 0x3e1fe2f0, 0x3f719a1c, 0x855b5440, 0x1a3dc403, CC22, 0xb37f6853, 0xf2bb5dff, 0x5c2295d5, 0xa4e0ce1d, 0x3e1fe2f0, 0x3f719a1c, 0x855b5440, 0x1a3dc403 ; 8 registers

; lm r7, r14, 0(r4): 8 registers
        group   g68, in=1<<4, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g68:    lm      r7, r14, 0(r4)
        si      255
        rows    g68, 1
        .word   0x0000ffe0, 0xd99a858b, 0x25af6a38, 0x5e4ffd49, 0x16457bf3, 0x5817866b, 0x189c8c67, 0xe5a855ba, 0xde7ede96, CC33, 0xd99a858b, 0x25af6a38, 0x5e4ffd49, 0x16457bf3, 0x5817866b, 0x189c8c67, 0xe5a855ba, 0xde7ede96 ; 8 registers

; lm r7, r14, 4(r4): displacement 4
        group   g69, in=1<<4, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g69:    lm      r7, r14, 4(r4)
        si      255
        rows    g69, 1
        .word   0x00007ffc, 0x0c719f87, 0x176cd547, 0x79488c04, 0x6c210b48, 0xb64cbfee, 0x26ed57f9, 0x125653a9, 0xcf438df2, CC00, 0x0c719f87, 0x176cd547, 0x79488c04, 0x6c210b48, 0xb64cbfee, 0x26ed57f9, 0x125653a9, 0xcf438df2 ; displacement 4

; lm r7, r14, 4092(r4): displacement 4092
        group   g70, in=1<<4, out=1<<7|1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g70:    lm      r7, r14, 4092(r4)
        si      255
        rows    g70, 1
        .word   0x00007004, 0x1b091e49, 0xa016c690, 0x168b6261, 0x12628cb6, 0xbfca297d, 0xf9fc095a, 0x6b193530, 0x14697393, CC11, 0x1b091e49, 0xa016c690, 0x168b6261, 0x12628cb6, 0xbfca297d, 0xf9fc095a, 0x6b193530, 0x14697393 ; displacement 4092

; lm r8, r15, 0(r4): 8 registers
        group   g71, in=1<<4, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g71:    lm      r8, r15, 0(r4)
        si      255
        rows    g71, 1
        .word   0x00008000, 0x8f78801a, 0xe537d86a, 0xe0d0dafd, 0x06b1440f, 0xbcb343c4, 0x6a91bc32, 0x036802c0, 0xe40f1c10, CC22, 0x8f78801a, 0xe537d86a, 0xe0d0dafd, 0x06b1440f, 0xbcb343c4, 0x6a91bc32, 0x036802c0, 0xe40f1c10 ; 8 registers

; lm r8, r15, 0(r4): 8 registers
        group   g72, in=1<<4, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g72:    lm      r8, r15, 0(r4)
        si      255
        rows    g72, 1
        .word   0x00008020, 0x4d252077, 0x07288005, 0xe286593a, 0xc3d23e78, 0xfcd823c7, 0x922f4ff9, 0x9a716647, 0x4e64fc7b, CC33, 0x4d252077, 0x07288005, 0xe286593a, 0xc3d23e78, 0xfcd823c7, 0x922f4ff9, 0x9a716647, 0x4e64fc7b ; 8 registers

; lm r8, r15, 0(r4): 8 registers
        group   g73, in=1<<4, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g73:    lm      r8, r15, 0(r4)
        si      255
        rows    g73, 1
        .word   0x0000ffe0, 0x4aa0f2b7, 0xe31fe071, 0x9f548d6a, 0x3f2792d6, 0x6cd4fe55, 0xd6d41479, 0xbe6913bf, 0x054a174a, CC00, 0x4aa0f2b7, 0xe31fe071, 0x9f548d6a, 0x3f2792d6, 0x6cd4fe55, 0xd6d41479, 0xbe6913bf, 0x054a174a ; 8 registers

; lm r8, r15, 4(r4): displacement 4
        group   g74, in=1<<4, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g74:    lm      r8, r15, 4(r4)
        si      255
        rows    g74, 1
        .word   0x00007ffc, 0x7fe1d297, 0x4535bf53, 0x1c58916f, 0xc5f70fb5, 0xad53189e, 0x3e8d83b7, 0xaa6b7dae, 0x1c240d36, CC11, 0x7fe1d297, 0x4535bf53, 0x1c58916f, 0xc5f70fb5, 0xad53189e, 0x3e8d83b7, 0xaa6b7dae, 0x1c240d36 ; displacement 4

; lm r8, r15, 4092(r4): displacement 4092
        group   g75, in=1<<4, out=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g75:    lm      r8, r15, 4092(r4)
        si      255
        rows    g75, 1
        .word   0x00007004, 0x98b6ead2, 0x38e97380, 0xa6e6caee, 0xd789090d, 0x3cea39ee, 0x265a9354, 0xeb99a6e1, 0x6dfebe82, CC22, 0x98b6ead2, 0x38e97380, 0xa6e6caee, 0xd789090d, 0x3cea39ee, 0x265a9354, 0xeb99a6e1, 0x6dfebe82 ; displacement 4092

; lm r1, r8, 0(r4): 8 registers
        group   g76, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g76:    lm      r1, r8, 0(r4)
        si      255
        rows    g76, 1
        .word   0x00008000, 0xdc4e7859, 0x14bafe72, 0xf93b0c27, 0x896e397a, 0x36bbcc65, 0x9919b972, 0x5be922ab, 0x6cda57dd, CC33, 0xdc4e7859, 0x14bafe72, 0xf93b0c27, 0x896e397a, 0x36bbcc65, 0x9919b972, 0x5be922ab, 0x6cda57dd ; 8 registers

; lm r1, r8, 0(r4): 8 registers
        group   g77, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15
g77:    lm      r1, r8, 0(r4)
        si      255
        rows    g77, 1
        .word   0x00008020, 0x85af7ad8, 0x5238cc44, 0x44a27442, 0x9b8a2328, 0xe91c6d19, 0xb5263c57, 0x0a9cf127, 0x1f648306, CC00, 0x85af7ad8, 0x5238cc44, 0x44a27442, 0x9b8a2328, 0xe91c6d19, 0xb5263c57, 0x0a9cf127, 0x1f648306 ; 8 registers

; lm r1, r8, 0(r4): 8 registers
        group   g78, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<24|1<<25|1<<26|1<<27|1<<28|1<<29|1<<30|1<<31
g78:    lm      r1, r8, 0(r4)
        si      255
        rows    g78, 1
        .word   0x0000ffe0, 0xb629b4d5, 0x2b0b4547, 0x62aa4224, 0xac270265, 0x44e16934, 0x9797885e, 0xe521db7d, 0xf7249899, CC11, 0xb629b4d5, 0x2b0b4547, 0x62aa4224, 0xac270265, 0x44e16934, 0x9797885e, 0xe521db7d, 0xf7249899 ; 8 registers

; lm r1, r8, 4(r4): displacement 4
        group   g79, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g79:    lm      r1, r8, 4(r4)
        si      255
        rows    g79, 1
        .word   0x00007ffc, 0x4036b6ee, 0xb2e658e1, 0xd379b1ba, 0x2a41a2dc, 0x95ba0d71, 0x598efbe5, 0xb9178b92, 0xb746d9fc, CC22, 0x4036b6ee, 0xb2e658e1, 0xd379b1ba, 0x2a41a2dc, 0x95ba0d71, 0x598efbe5, 0xb9178b92, 0xb746d9fc ; displacement 4

; lm r1, r8, 4092(r4): displacement 4092
        group   g80, in=1<<4, out=1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7
g80:    lm      r1, r8, 4092(r4)
        si      255
        rows    g80, 1
        .word   0x00007004, 0xc1199ba7, 0x9bc24f73, 0x4e5c76cd, 0xe25ebb65, 0xd945cfcc, 0x7ca39170, 0x1d22c057, 0x5fa496f6, CC33, 0xc1199ba7, 0x9bc24f73, 0x4e5c76cd, 0xe25ebb65, 0xd945cfcc, 0x7ca39170, 0x1d22c057, 0x5fa496f6 ; displacement 4092

; lm r5, r8, 0(r4): the last bytes of memory, MPI = memory
        group   g81, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31
g81:    lm      r5, r8, 0(r4)
        si      255
        rows    g81, 1
        .word   0x0000fff0, 0xfd2ef90d, 0x477089fa, 0x4dcb357e, 0xfd6bc3cc, CC00, 0xfd2ef90d, 0x477089fa, 0x4dcb357e, 0xfd6bc3cc ; the last bytes of memory, MPI = memory

; lm r5, r8, 0(r4): the last bytes of memory, MPI = all
        group   g82, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, size=0xffffffff
g82:    lm      r5, r8, 0(r4)
        si      255
        rows    g82, 1
        .word   0x0000fff0, 0x6a346f62, 0xefc247dd, 0xff615b69, 0xb132852b, CC11, 0x6a346f62, 0xefc247dd, 0xff615b69, 0xb132852b ; the last bytes of memory, MPI = all

; lm r5, r8, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g83, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff
g83:    lm      r5, r8, 0(r4)
        si      255
        rows    g83, 1
        .word   0x0000fff0, 0x546f23e9, 0xaa9a4f3e, 0xe2564292, 0x5ee97299, CC22, 0x546f23e9, 0xaa9a4f3e, 0xe2564292, 0x5ee97299 ; the last bytes of memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): over the end of memory, MPI = memory
        group   g84, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31
g84:    lm      r5, r8, 0(r4)
        si      255
        rows    g84, 1
        .word   0x0000fff4, 0x3561fd5d, 0xd21cd94d, 0xdaed441c, CC33+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; lm r5, r8, 0(r4): over the end of memory, MPI = all
        group   g85, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, size=0xffffffff
g85:    lm      r5, r8, 0(r4)
        si      255
        rows    g85, 1
        .word   0x0000fff4, 0x22432f03, 0xb2e5dc0f, 0x554149f2, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; lm r5, r8, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g86, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, base=4, size=0xffffffff
g86:    lm      r5, r8, 0(r4)
        si      255
        rows    g86, 1
        .word   0x0000fff4, 0x375713aa, 0xc070e7c2, 0x33d896ad, CC11+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): beyond memory, MPI = memory
        group   g87, in=1<<4, out=1<<5|1<<6|1<<7|1<<8
g87:    lm      r5, r8, 0(r4)
        si      255
        rows    g87, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lm r5, r8, 0(r4): beyond memory, MPI = all
        group   g88, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff
g88:    lm      r5, r8, 0(r4)
        si      255
        rows    g88, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lm r5, r8, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g89, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g89:    lm      r5, r8, 0(r4)
        si      255
        rows    g89, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): 2^31, MPI = memory
        group   g90, in=1<<4, out=1<<5|1<<6|1<<7|1<<8
g90:    lm      r5, r8, 0(r4)
        si      255
        rows    g90, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lm r5, r8, 0(r4): 2^31, MPI = all
        group   g91, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff
g91:    lm      r5, r8, 0(r4)
        si      255
        rows    g91, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lm r5, r8, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g92, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g92:    lm      r5, r8, 0(r4)
        si      255
        rows    g92, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): up to 2^32, MPI = memory
        group   g93, in=1<<4, out=1<<5|1<<6|1<<7|1<<8
g93:    lm      r5, r8, 0(r4)
        si      255
        rows    g93, 1
        .word   0xfffffff0, CC00+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = memory

; lm r5, r8, 0(r4): up to 2^32, MPI = all
        group   g94, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff
g94:    lm      r5, r8, 0(r4)
        si      255
        rows    g94, 1
        .word   0xfffffff0, CC11+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = all

; lm r5, r8, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g95, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g95:    lm      r5, r8, 0(r4)
        si      255
        rows    g95, 1
        .word   0xfffffff0, CC22+ADDRESSING, 0xfffffff0 ; up to 2^32, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI = memory
        group   g96, in=1<<4, out=1<<5|1<<6|1<<7|1<<8
g96:    lm      r5, r8, 0(r4)
        si      255
        rows    g96, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI = all
        group   g97, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff
g97:    lm      r5, r8, 0(r4)
        si      255
        rows    g97, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g98, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g98:    lm      r5, r8, 0(r4)
        si      255
        rows    g98, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): over MPI.base
        group   g99, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g99:    lm      r5, r8, 0(r4)
        si      255
        rows    g99, 1
        .word   0x00008008, 0x327ea43f, 0x60718dcf, 0x9a70deba, 0x219e62a2, CC22+PROTECTION, 0x00008008 ; over MPI.base

; lm r5, r8, 0(r4): at MPI.base
        group   g100, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc
g100:   lm      r5, r8, 0(r4)
        si      255
        rows    g100, 1
        .word   0x0000800c, 0x4c15f7ba, 0x736745ee, 0x1cf8ba55, 0x5aee65e1, CC33, 0x4c15f7ba, 0x736745ee, 0x1cf8ba55, 0x5aee65e1 ; at MPI.base

; lm r5, r8, 0(r4): up to the end of MPI
        group   g101, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc
g101:   lm      r5, r8, 0(r4)
        si      255
        rows    g101, 1
        .word   0x0000ffd8, 0x5333277e, 0xe52adbfa, 0x608b1bc6, 0xaed4fe62, CC00, 0x5333277e, 0xe52adbfa, 0x608b1bc6, 0xaed4fe62 ; up to the end of MPI

; lm r5, r8, 0(r4): over the end of MPI
        group   g102, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc
g102:   lm      r5, r8, 0(r4)
        si      255
        rows    g102, 1
        .word   0x0000ffdc, 0xb61ef144, 0x3427ba0a, 0x71e4b2e0, 0xe2912c13, CC11+PROTECTION, 0x0000ffdc ; over the end of MPI

; lm r5, r8, 0(r4): at the end of MPI
        group   g103, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc
g103:   lm      r5, r8, 0(r4)
        si      255
        rows    g103, 1
        .word   0x0000ffe8, 0x259a64d0, 0xbd28ab57, 0xc9fda60d, 0x80e48bd1, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lm r5, r8, 0(r4): misaligned by 1, inside
        group   g104, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g104:   lm      r5, r8, 0(r4)
        si      255
        rows    g104, 1
        .word   0x00008011, 0xaf437a22, 0x553f0449, 0xa09bfa61, 0x763c8dcf, 0x301bd0f6, CC33+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lm r5, r8, 0(r4): misaligned by 1, outside MPI too
        group   g105, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g105:   lm      r5, r8, 0(r4)
        si      255
        rows    g105, 1
        .word   0x00008001, 0x3a187496, 0xf9d4c35c, 0xe6367400, 0xd359a43d, 0x884954bc, CC00+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lm r5, r8, 0(r4): misaligned by 1, beyond memory too
        group   g106, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g106:   lm      r5, r8, 0(r4)
        si      255
        rows    g106, 1
        .word   0x00010001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lm r5, r8, 0(r4): misaligned by 2, inside
        group   g107, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g107:   lm      r5, r8, 0(r4)
        si      255
        rows    g107, 1
        .word   0x00008012, 0x30dcfdc9, 0x92856bad, 0x23fb9c85, 0xb1684e89, 0x967cc452, CC22+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lm r5, r8, 0(r4): misaligned by 2, outside MPI too
        group   g108, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g108:   lm      r5, r8, 0(r4)
        si      255
        rows    g108, 1
        .word   0x00008002, 0x9379c6b6, 0xfd2227e5, 0x4bf2de11, 0x82fd0e5e, 0x6a51427d, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lm r5, r8, 0(r4): misaligned by 2, beyond memory too
        group   g109, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g109:   lm      r5, r8, 0(r4)
        si      255
        rows    g109, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lm r5, r8, 0(r4): misaligned by 3, inside
        group   g110, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g110:   lm      r5, r8, 0(r4)
        si      255
        rows    g110, 1
        .word   0x00008013, 0x42d4cc45, 0x77ff798c, 0xe72e7b15, 0x5054a491, 0xdf51cce3, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lm r5, r8, 0(r4): misaligned by 3, outside MPI too
        group   g111, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc
g111:   lm      r5, r8, 0(r4)
        si      255
        rows    g111, 1
        .word   0x00008003, 0x225cca7f, 0x4c220b23, 0x72413598, 0xc90f90aa, 0x45f83289, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lm r5, r8, 0(r4): misaligned by 3, beyond memory too
        group   g112, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc
g112:   lm      r5, r8, 0(r4)
        si      255
        rows    g112, 1
        .word   0x00010003, CC33+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lm r5, r8, 0(r4): wraps at 2^32
        group   g113, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4
g113:   lm      r5, r8, 0(r4)
        si      255
        rows    g113, 1
        .word   0xfffffff8, CC00+PROTECTION, 0xfffffff8 ; wraps at 2^32

; lm r5, r8, 0(r4): wraps at 2^32
        group   g114, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g114:   lm      r5, r8, 0(r4)
        si      255
        rows    g114, 1
        .word   0xfffffff8, CC11+PROTECTION, 0xfffffff8 ; wraps at 2^32

; lm r5, r8, 0(r4): the last word below 2^32
        group   g115, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4
g115:   lm      r5, r8, 0(r4)
        si      255
        rows    g115, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last word below 2^32

; lm r5, r8, 0(r4): the last word below 2^32
        group   g116, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g116:   lm      r5, r8, 0(r4)
        si      255
        rows    g116, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last word below 2^32

; lm r5, r8, 0(r4): misaligned, wraps
        group   g117, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4
g117:   lm      r5, r8, 0(r4)
        si      255
        rows    g117, 1
        .word   0xfffffffe, CC00+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; lm r5, r8, 0(r4): misaligned, wraps
        group   g118, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff
g118:   lm      r5, r8, 0(r4)
        si      255
        rows    g118, 1
        .word   0xfffffffe, CC11+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; lm r1, r4, 0(r2): base among them
        group   g119, in=1<<2, out=1<<1|1<<2|1<<3|1<<4
g119:   lm      r1, r4, 0(r2)
        si      255
        rows    g119, 1
        .word   0x00018f00, CC22+PROTECTION, 0x00018f00 ; base among them

; lm r5, r8, 0(r4): the last bytes of memory, MPI = memory
        group   g120, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, m=0
g120:   lm      r5, r8, 0(r4)
        si      255
        rows    g120, 1
        .word   0x0000fff0, 0x68e07667, 0xb0fbc562, 0xc0d43ca2, 0x49767fb1, CC33, 0x68e07667, 0xb0fbc562, 0xc0d43ca2, 0x49767fb1 ; the last bytes of memory, MPI = memory

; lm r5, r8, 0(r4): the last bytes of memory, MPI = all
        group   g121, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, size=0xffffffff, m=0
g121:   lm      r5, r8, 0(r4)
        si      255
        rows    g121, 1
        .word   0x0000fff0, 0x6e7d4e55, 0x9398c632, 0x1b6a906d, 0x4c49b1a9, CC00, 0x6e7d4e55, 0x9398c632, 0x1b6a906d, 0x4c49b1a9 ; the last bytes of memory, MPI = all

; lm r5, r8, 0(r4): the last bytes of memory, MPI from 4 on, over 2^32
        group   g122, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<28|1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g122:   lm      r5, r8, 0(r4)
        si      255
        rows    g122, 1
        .word   0x0000fff0, 0x0564874f, 0x1c4a99df, 0x60926125, 0xecf5159d, CC11, 0x0564874f, 0x1c4a99df, 0x60926125, 0xecf5159d ; the last bytes of memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): over the end of memory, MPI = memory
        group   g123, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, m=0
g123:   lm      r5, r8, 0(r4)
        si      255
        rows    g123, 1
        .word   0x0000fff4, 0x047596ba, 0xa9fc16fd, 0xd1235c9e, CC22+PROTECTION, 0x0000fff4 ; over the end of memory, MPI = memory

; lm r5, r8, 0(r4): over the end of memory, MPI = all
        group   g124, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, size=0xffffffff, m=0
g124:   lm      r5, r8, 0(r4)
        si      255
        rows    g124, 1
        .word   0x0000fff4, 0x9c8cc63d, 0x5336d39c, 0x4a85b3f8, CC33+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI = all

; lm r5, r8, 0(r4): over the end of memory, MPI from 4 on, over 2^32
        group   g125, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<29|1<<30|1<<31, base=4, size=0xffffffff, m=0
g125:   lm      r5, r8, 0(r4)
        si      255
        rows    g125, 1
        .word   0x0000fff4, 0x621d670c, 0xbc60fdfb, 0x50e42f3a, CC00+ADDRESSING, 0x0000fff4 ; over the end of memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): beyond memory, MPI = memory
        group   g126, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, m=0
g126:   lm      r5, r8, 0(r4)
        si      255
        rows    g126, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lm r5, r8, 0(r4): beyond memory, MPI = all
        group   g127, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff, m=0
g127:   lm      r5, r8, 0(r4)
        si      255
        rows    g127, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lm r5, r8, 0(r4): beyond memory, MPI from 4 on, over 2^32
        group   g128, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g128:   lm      r5, r8, 0(r4)
        si      255
        rows    g128, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): 2^31, MPI = memory
        group   g129, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, m=0
g129:   lm      r5, r8, 0(r4)
        si      255
        rows    g129, 1
        .word   0x80000000, CC00+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lm r5, r8, 0(r4): 2^31, MPI = all
        group   g130, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff, m=0
g130:   lm      r5, r8, 0(r4)
        si      255
        rows    g130, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lm r5, r8, 0(r4): 2^31, MPI from 4 on, over 2^32
        group   g131, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g131:   lm      r5, r8, 0(r4)
        si      255
        rows    g131, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): up to 2^32, MPI = memory
        group   g132, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, m=0
g132:   lm      r5, r8, 0(r4)
        si      255
        rows    g132, 1
        .word   0xfffffff0, CC33+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = memory

; lm r5, r8, 0(r4): up to 2^32, MPI = all
        group   g133, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff, m=0
g133:   lm      r5, r8, 0(r4)
        si      255
        rows    g133, 1
        .word   0xfffffff0, CC00+PROTECTION, 0xfffffff0 ; up to 2^32, MPI = all

; lm r5, r8, 0(r4): up to 2^32, MPI from 4 on, over 2^32
        group   g134, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g134:   lm      r5, r8, 0(r4)
        si      255
        rows    g134, 1
        .word   0xfffffff0, CC11+ADDRESSING, 0xfffffff0 ; up to 2^32, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI = memory
        group   g135, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, m=0
g135:   lm      r5, r8, 0(r4)
        si      255
        rows    g135, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI = all
        group   g136, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, size=0xffffffff, m=0
g136:   lm      r5, r8, 0(r4)
        si      255
        rows    g136, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lm r5, r8, 0(r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g137, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g137:   lm      r5, r8, 0(r4)
        si      255
        rows    g137, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lm r5, r8, 0(r4): over MPI.base
        group   g138, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<2|1<<3|1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g138:   lm      r5, r8, 0(r4)
        si      255
        rows    g138, 1
        .word   0x00008008, 0x0954d486, 0xa1336269, 0x76fe771d, 0xcd9a87d2, CC11+PROTECTION, 0x00008008 ; over MPI.base

; lm r5, r8, 0(r4): at MPI.base
        group   g139, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<3|1<<4|1<<5|1<<6, base=0x0000800c, size=0x00007fdc, m=0
g139:   lm      r5, r8, 0(r4)
        si      255
        rows    g139, 1
        .word   0x0000800c, 0xaab0efc4, 0x2230cd24, 0x7fa70638, 0x536749fd, CC22, 0xaab0efc4, 0x2230cd24, 0x7fa70638, 0x536749fd ; at MPI.base

; lm r5, r8, 0(r4): up to the end of MPI
        group   g140, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<22|1<<23|1<<24|1<<25, base=0x0000800c, size=0x00007fdc, m=0
g140:   lm      r5, r8, 0(r4)
        si      255
        rows    g140, 1
        .word   0x0000ffd8, 0x978fdc70, 0xa9d73e3f, 0xeeb868c6, 0xc8154886, CC33, 0x978fdc70, 0xa9d73e3f, 0xeeb868c6, 0xc8154886 ; up to the end of MPI

; lm r5, r8, 0(r4): over the end of MPI
        group   g141, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<23|1<<24|1<<25|1<<26, base=0x0000800c, size=0x00007fdc, m=0
g141:   lm      r5, r8, 0(r4)
        si      255
        rows    g141, 1
        .word   0x0000ffdc, 0x72811ec8, 0x99868ba9, 0xd142c1f8, 0x14e25aeb, CC00+PROTECTION, 0x0000ffdc ; over the end of MPI

; lm r5, r8, 0(r4): at the end of MPI
        group   g142, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<26|1<<27|1<<28|1<<29, base=0x0000800c, size=0x00007fdc, m=0
g142:   lm      r5, r8, 0(r4)
        si      255
        rows    g142, 1
        .word   0x0000ffe8, 0x6d87d31f, 0xca29a9b7, 0x6c7dda4f, 0xa917437c, CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lm r5, r8, 0(r4): misaligned by 1, inside
        group   g143, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g143:   lm      r5, r8, 0(r4)
        si      255
        rows    g143, 1
        .word   0x00008011, 0x1f848e6a, 0x002bddef, 0xcbbe9546, 0x0b066034, 0x63aba905, CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lm r5, r8, 0(r4): misaligned by 1, outside MPI too
        group   g144, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g144:   lm      r5, r8, 0(r4)
        si      255
        rows    g144, 1
        .word   0x00008001, 0x42708dc9, 0xd8e17cdc, 0xbf00d9e3, 0xd7982068, 0xa3df0cae, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lm r5, r8, 0(r4): misaligned by 1, beyond memory too
        group   g145, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g145:   lm      r5, r8, 0(r4)
        si      255
        rows    g145, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lm r5, r8, 0(r4): misaligned by 2, inside
        group   g146, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g146:   lm      r5, r8, 0(r4)
        si      255
        rows    g146, 1
        .word   0x00008012, 0x611c53c8, 0x94e1d093, 0x7bc1ea88, 0x159d56cb, 0x40d9e06a, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lm r5, r8, 0(r4): misaligned by 2, outside MPI too
        group   g147, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g147:   lm      r5, r8, 0(r4)
        si      255
        rows    g147, 1
        .word   0x00008002, 0xa5801e25, 0x6da0ec65, 0x59ff1970, 0x320a1abc, 0x044a47e6, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lm r5, r8, 0(r4): misaligned by 2, beyond memory too
        group   g148, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g148:   lm      r5, r8, 0(r4)
        si      255
        rows    g148, 1
        .word   0x00010002, CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lm r5, r8, 0(r4): misaligned by 3, inside
        group   g149, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<4|1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g149:   lm      r5, r8, 0(r4)
        si      255
        rows    g149, 1
        .word   0x00008013, 0x6202bd7c, 0x74924cf7, 0xc333705f, 0x2f066e8a, 0x41d25e6a, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lm r5, r8, 0(r4): misaligned by 3, outside MPI too
        group   g150, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, min=1<<0|1<<1|1<<2|1<<3|1<<4, base=0x0000800c, size=0x00007fdc, m=0
g150:   lm      r5, r8, 0(r4)
        si      255
        rows    g150, 1
        .word   0x00008003, 0xd93d0ea8, 0x9f9178be, 0x1b0777e4, 0x6f556874, 0x2e8922ea, CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lm r5, r8, 0(r4): misaligned by 3, beyond memory too
        group   g151, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=0x0000800c, size=0x00007fdc, m=0
g151:   lm      r5, r8, 0(r4)
        si      255
        rows    g151, 1
        .word   0x00010003, CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lm r5, r8, 0(r4): wraps at 2^32
        group   g152, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, m=0
g152:   lm      r5, r8, 0(r4)
        si      255
        rows    g152, 1
        .word   0xfffffff8, CC33+PROTECTION, 0xfffffff8 ; wraps at 2^32

; lm r5, r8, 0(r4): wraps at 2^32
        group   g153, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g153:   lm      r5, r8, 0(r4)
        si      255
        rows    g153, 1
        .word   0xfffffff8, CC00+PROTECTION, 0xfffffff8 ; wraps at 2^32

; lm r5, r8, 0(r4): the last word below 2^32
        group   g154, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, m=0
g154:   lm      r5, r8, 0(r4)
        si      255
        rows    g154, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last word below 2^32

; lm r5, r8, 0(r4): the last word below 2^32
        group   g155, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g155:   lm      r5, r8, 0(r4)
        si      255
        rows    g155, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last word below 2^32

; lm r5, r8, 0(r4): misaligned, wraps
        group   g156, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, m=0
g156:   lm      r5, r8, 0(r4)
        si      255
        rows    g156, 1
        .word   0xfffffffe, CC33+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; lm r5, r8, 0(r4): misaligned, wraps
        group   g157, in=1<<4, out=1<<5|1<<6|1<<7|1<<8, base=4, size=0xffffffff, m=0
g157:   lm      r5, r8, 0(r4)
        si      255
        rows    g157, 1
        .word   0xfffffffe, CC00+ALIGNMENT, 0xfffffffe ; misaligned, wraps

; lm r1, r4, 0(r2): base among them
        group   g158, in=1<<2, out=1<<1|1<<2|1<<3|1<<4, m=0
g158:   lm      r1, r4, 0(r2)
        si      255
        rows    g158, 1
        .word   0x00018f00, CC11+PROTECTION, 0x00018f00 ; base among them

; lm r1, r0
        group   g159, in=1<<4
g159:   .word   0x4c104010
        si      255
        rows    g159, 1
        .word   0x00008000, CC22+OPERATION, 0x4c104010 ; first 1 > last 0

; lm r2, r0
        group   g160, in=1<<4
g160:   .word   0x4c204010
        si      255
        rows    g160, 1
        .word   0x00008000, CC33+OPERATION, 0x4c204010 ; first 2 > last 0

; lm r2, r1
        group   g161, in=1<<4
g161:   .word   0x4c214010
        si      255
        rows    g161, 1
        .word   0x00008000, CC00+OPERATION, 0x4c214010 ; first 2 > last 1

; lm r3, r0
        group   g162, in=1<<4
g162:   .word   0x4c304010
        si      255
        rows    g162, 1
        .word   0x00008000, CC11+OPERATION, 0x4c304010 ; first 3 > last 0

; lm r3, r1
        group   g163, in=1<<4
g163:   .word   0x4c314010
        si      255
        rows    g163, 1
        .word   0x00008000, CC22+OPERATION, 0x4c314010 ; first 3 > last 1

; lm r3, r2
        group   g164, in=1<<4
g164:   .word   0x4c324010
        si      255
        rows    g164, 1
        .word   0x00008000, CC33+OPERATION, 0x4c324010 ; first 3 > last 2

; lm r4, r0
        group   g165, in=1<<4
g165:   .word   0x4c404010
        si      255
        rows    g165, 1
        .word   0x00008000, CC00+OPERATION, 0x4c404010 ; first 4 > last 0

; lm r4, r2
        group   g166, in=1<<4
g166:   .word   0x4c424010
        si      255
        rows    g166, 1
        .word   0x00008000, CC11+OPERATION, 0x4c424010 ; first 4 > last 2

; lm r4, r3
        group   g167, in=1<<4
g167:   .word   0x4c434010
        si      255
        rows    g167, 1
        .word   0x00008000, CC22+OPERATION, 0x4c434010 ; first 4 > last 3

; lm r5, r0
        group   g168, in=1<<4
g168:   .word   0x4c504010
        si      255
        rows    g168, 1
        .word   0x00008000, CC33+OPERATION, 0x4c504010 ; first 5 > last 0

; lm r5, r2
        group   g169, in=1<<4
g169:   .word   0x4c524010
        si      255
        rows    g169, 1
        .word   0x00008000, CC00+OPERATION, 0x4c524010 ; first 5 > last 2

; lm r5, r4
        group   g170, in=1<<4
g170:   .word   0x4c544010
        si      255
        rows    g170, 1
        .word   0x00008000, CC11+OPERATION, 0x4c544010 ; first 5 > last 4

; lm r6, r0
        group   g171, in=1<<4
g171:   .word   0x4c604010
        si      255
        rows    g171, 1
        .word   0x00008000, CC22+OPERATION, 0x4c604010 ; first 6 > last 0

; lm r6, r3
        group   g172, in=1<<4
g172:   .word   0x4c634010
        si      255
        rows    g172, 1
        .word   0x00008000, CC33+OPERATION, 0x4c634010 ; first 6 > last 3

; lm r6, r5
        group   g173, in=1<<4
g173:   .word   0x4c654010
        si      255
        rows    g173, 1
        .word   0x00008000, CC00+OPERATION, 0x4c654010 ; first 6 > last 5

; lm r7, r0
        group   g174, in=1<<4
g174:   .word   0x4c704010
        si      255
        rows    g174, 1
        .word   0x00008000, CC11+OPERATION, 0x4c704010 ; first 7 > last 0

; lm r7, r3
        group   g175, in=1<<4
g175:   .word   0x4c734010
        si      255
        rows    g175, 1
        .word   0x00008000, CC22+OPERATION, 0x4c734010 ; first 7 > last 3

; lm r7, r6
        group   g176, in=1<<4
g176:   .word   0x4c764010
        si      255
        rows    g176, 1
        .word   0x00008000, CC33+OPERATION, 0x4c764010 ; first 7 > last 6

; lm r8, r0
        group   g177, in=1<<4
g177:   .word   0x4c804010
        si      255
        rows    g177, 1
        .word   0x00008000, CC00+OPERATION, 0x4c804010 ; first 8 > last 0

; lm r8, r4
        group   g178, in=1<<4
g178:   .word   0x4c844010
        si      255
        rows    g178, 1
        .word   0x00008000, CC11+OPERATION, 0x4c844010 ; first 8 > last 4

; lm r8, r7
        group   g179, in=1<<4
g179:   .word   0x4c874010
        si      255
        rows    g179, 1
        .word   0x00008000, CC22+OPERATION, 0x4c874010 ; first 8 > last 7

; lm r9, r0
        group   g180, in=1<<4
g180:   .word   0x4c904010
        si      255
        rows    g180, 1
        .word   0x00008000, CC33+OPERATION, 0x4c904010 ; first 9 > last 0

; lm r9, r8
        group   g181, in=1<<4
g181:   .word   0x4c984010
        si      255
        rows    g181, 1
        .word   0x00008000, CC00+OPERATION, 0x4c984010 ; first 9 > last 8

; lm r9, r4
        group   g182, in=1<<4
g182:   .word   0x4c944010
        si      255
        rows    g182, 1
        .word   0x00008000, CC11+OPERATION, 0x4c944010 ; first 9 > last 4

; lm r10, r0
        group   g183, in=1<<4
g183:   .word   0x4ca04010
        si      255
        rows    g183, 1
        .word   0x00008000, CC22+OPERATION, 0x4ca04010 ; first 10 > last 0

; lm r10, r9
        group   g184, in=1<<4
g184:   .word   0x4ca94010
        si      255
        rows    g184, 1
        .word   0x00008000, CC33+OPERATION, 0x4ca94010 ; first 10 > last 9

; lm r10, r5
        group   g185, in=1<<4
g185:   .word   0x4ca54010
        si      255
        rows    g185, 1
        .word   0x00008000, CC00+OPERATION, 0x4ca54010 ; first 10 > last 5

; lm r11, r0
        group   g186, in=1<<4
g186:   .word   0x4cb04010
        si      255
        rows    g186, 1
        .word   0x00008000, CC11+OPERATION, 0x4cb04010 ; first 11 > last 0

; lm r11, r10
        group   g187, in=1<<4
g187:   .word   0x4cba4010
        si      255
        rows    g187, 1
        .word   0x00008000, CC22+OPERATION, 0x4cba4010 ; first 11 > last 10

; lm r11, r5
        group   g188, in=1<<4
g188:   .word   0x4cb54010
        si      255
        rows    g188, 1
        .word   0x00008000, CC33+OPERATION, 0x4cb54010 ; first 11 > last 5

; lm r12, r0
        group   g189, in=1<<4
g189:   .word   0x4cc04010
        si      255
        rows    g189, 1
        .word   0x00008000, CC00+OPERATION, 0x4cc04010 ; first 12 > last 0

; lm r12, r11
        group   g190, in=1<<4
g190:   .word   0x4ccb4010
        si      255
        rows    g190, 1
        .word   0x00008000, CC11+OPERATION, 0x4ccb4010 ; first 12 > last 11

; lm r12, r6
        group   g191, in=1<<4
g191:   .word   0x4cc64010
        si      255
        rows    g191, 1
        .word   0x00008000, CC22+OPERATION, 0x4cc64010 ; first 12 > last 6

; lm r13, r0
        group   g192, in=1<<4
g192:   .word   0x4cd04010
        si      255
        rows    g192, 1
        .word   0x00008000, CC33+OPERATION, 0x4cd04010 ; first 13 > last 0

; lm r13, r12
        group   g193, in=1<<4
g193:   .word   0x4cdc4010
        si      255
        rows    g193, 1
        .word   0x00008000, CC00+OPERATION, 0x4cdc4010 ; first 13 > last 12

; lm r13, r6
        group   g194, in=1<<4
g194:   .word   0x4cd64010
        si      255
        rows    g194, 1
        .word   0x00008000, CC11+OPERATION, 0x4cd64010 ; first 13 > last 6

; lm r14, r0
        group   g195, in=1<<4
g195:   .word   0x4ce04010
        si      255
        rows    g195, 1
        .word   0x00008000, CC22+OPERATION, 0x4ce04010 ; first 14 > last 0

; lm r14, r13
        group   g196, in=1<<4
g196:   .word   0x4ced4010
        si      255
        rows    g196, 1
        .word   0x00008000, CC33+OPERATION, 0x4ced4010 ; first 14 > last 13

; lm r14, r7
        group   g197, in=1<<4
g197:   .word   0x4ce74010
        si      255
        rows    g197, 1
        .word   0x00008000, CC00+OPERATION, 0x4ce74010 ; first 14 > last 7

; lm r15, r0
        group   g198, in=1<<4
g198:   .word   0x4cf04010
        si      255
        rows    g198, 1
        .word   0x00008000, CC11+OPERATION, 0x4cf04010 ; first 15 > last 0

; lm r15, r14
        group   g199, in=1<<4
g199:   .word   0x4cfe4010
        si      255
        rows    g199, 1
        .word   0x00008000, CC22+OPERATION, 0x4cfe4010 ; first 15 > last 14

; lm r15, r7
        group   g200, in=1<<4
g200:   .word   0x4cf74010
        si      255
        rows    g200, 1
        .word   0x00008000, CC33+OPERATION, 0x4cf74010 ; first 15 > last 7

; lm r2, r1 at a bad address
        group   g201, in=1<<4
g201:   .word   0x4c214001
        si      255
        rows    g201, 1
        .word   0x00010000, CC00+OPERATION, 0x4c214001 ; first > last, misaligned, outside

        isa_end
