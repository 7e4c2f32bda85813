; SPDX-License-Identifier: MIT
;
; What counts of a vector: 2 bits of CC, 1 of M, 8 of IM; not IC and II.
        .include "rules.inc"
        case                            ; high bits are dropped
        vector  3, 1f, 0xffffff00
        li      r13, 0xfffffffd
        sw      r13, 0x64
        li      r13, 0xfffffffe
        sw      r13, 0x68
        li      r13, -1
        sw      r13, 0x78
        sw      r13, 0x7c
        timer   1
        spin    20
        open    8
2:      b       isa_wrong
1:      spsw    W_PSW
        saved   3, 2b, 0, 1
        wantword W_PSW+4, 1
        wantword W_PSW+8, 0
        wantword W_PSW+12, 0
        wantword W_PSW+16, ISA_MEMORY
        wantword W_PSW+20, 0
        wantword W_PSW+24, 0            ; IC: the timer's
        wantword W_PSW+28, 0
        case                            ; CC 0 to 3
        li      r9, 0
3:      vector  3, 1f, 0
        sw      r9, 0x64
        timer   1
        spin    20
        open    8
        b       isa_wrong
1:      spsw    W_PSW
        lw      r6, W_PSW+4
        mv      r5, r9
        cmp     r5, r6
        bne     isa_failed
        inc     r9
        cmpi    r9, 4
        blt     3b
        isa_end
