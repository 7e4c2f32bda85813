; SPDX-License-Identifier: MIT
;
; Test: reads a scratch word before it writes it.
        .include "machine.inc"
        .org 0
        .psw boot,0,0,0,0x100000,0
        .org 0x40
        .psw aaa,0,0,0,0x100000,0
        .org 0x600
boot:   lw r2, BOOT_PROGRAMS+BP_START
        sw r2, p
        sw r2, p+12
        lw r2, BOOT_PROGRAMS+BP_SIZE
        sw r2, p+16
        lpsw p
aaa:    lw r1, word
        halt r0
        .align 4
;@scratch word
word:   .word 1
p:      .word 0,0,1,0,0,255,0,0
