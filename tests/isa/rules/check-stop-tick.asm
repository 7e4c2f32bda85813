; SPDX-License-Identifier: MIT
;
; A check-stop ends with its own tick counted and nothing due at it done; all
; of the PSW but PC is unchanged, nothing is stored.
        .equ    isa_variants, 3
        .equ    isa_stop, 2
        .equ    isa_check_ic, 0x107
        .equ    isa_check_pc, place
        .include "rules.inc"
        case                            ; the timer due at, before, after it
        vector  1, first, 0x08
        vector  3, isa_wrong
        lw      r5, 1(r0)
        b       isa_wrong
first:  li      r2, 1 + ISA_VARIANT
        stmr    r2, r0
place:  div     r5, r5, r0
        isa_end
