; SPDX-License-Identifier: MIT
;
; A push that does not fit: check-stop, with what was to be saved.
;@option stack
        .equ    isa_variants, 8
        .equ    isa_stop, 2
        .equ    isa_check_ic, 9
        .equ    isa_check_ii, 0
        .equ    isa_check_pc, place
        .include "rules.inc"
        case                            ; by ISA_VARIANT: what 0x1fc holds
        .set    top, 0x100
        .if     ISA_VARIANT == 1
        .set    top, 0x11c
        .endif
        .if     ISA_VARIANT == 2
        .set    top, 0
        .endif
        .if     ISA_VARIANT == 3
        .set    top, 0x142
        .endif
        .if     ISA_VARIANT == 4
        .set    top, 0x200
        .endif
        .if     ISA_VARIANT == 5
        .set    top, 0x1fc + 4
        .endif
        .if     ISA_VARIANT == 6
        .set    top, 31
        .endif
        .if     ISA_VARIANT == 7
        .set    top, 0xfffffffc
        .endif
        li      r13, top
        sw      r13, 0x1fc
        vector  2, isa_wrong
        open    4
        si      9
place:  b       isa_wrong
        isa_end
