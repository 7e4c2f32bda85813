; SPDX-License-Identifier: MIT
;
; A program interrupt with class 2 masked while the machine check latch is set:
; check-stop.  Every exception and `si`, in kernel and user mode (the vector
; of class 1 has M = 1: only so user mode is reached with the latch set).
        .equ    isa_variants, 18
        .equ    isa_stop, 2
        .equ    user, ISA_VARIANT % 2
        .set    kind, ISA_VARIANT / 2
        .if     user == 0 && kind == 1
        .set    kind, 8                 ; no privileged exception there
        .endif
        .include "rules.inc"
        case                            ; by ISA_VARIANT
        vector  1, first, 0xfb, user, 0, 0xffffffff
        li      r1, 1
        li      r2, 0x7fffffff
        li      r3, 0x10000
        li      r4, 0x1003
        open    0
        lw      r5, 1(r0)               ; machine check: the latch is set
        b       isa_wrong
first:  bne     isa_wrong               ; CC of the vector
place:
        .if     kind == 0
        .word   0x00123456
        .equ    isa_check_ic, 0x101
        .equ    isa_check_ii, 0x00123456
        .endif
        .if     kind == 1
        swim    r1, r2
        .equ    isa_check_ic, 0x102
        .equ    isa_check_ii, 0x60120000
        .endif
        .if     kind == 2
        lw      r5, -4(r0)
        .equ    isa_check_ic, 0x103
        .equ    isa_check_ii, 0xfffffffc
        .endif
        .if     kind == 3
        sw      r5, (r3)
        .equ    isa_check_ic, 0x104
        .equ    isa_check_ii, 0x10000
        .endif
        .if     kind == 4
        jr      r4
        .equ    isa_check_ic, 0x105
        .equ    isa_check_ii, 0x1003
        .equ    isa_check_pc, 0x1003
        .endif
        .if     kind == 5
        add     r5, r1, r2
        .equ    isa_check_ic, 0x106
        .equ    isa_check_ii, 0
        .endif
        .if     kind == 6
        div     r5, r1, r0
        .equ    isa_check_ic, 0x107
        .equ    isa_check_ii, 0
        .endif
        .if     kind == 7
        si      78
        .equ    isa_check_ic, 78
        .equ    isa_check_ii, 0
        .equ    isa_check_pc, place + 4
        .endif
        .if     kind == 8
        lm      r2, r5, (r4)
        .equ    isa_check_ic, 0x105
        .equ    isa_check_ii, 0x1003
        .endif
        .ifndef isa_check_pc
        .equ    isa_check_pc, place
        .endif
        b       isa_wrong
        isa_end
