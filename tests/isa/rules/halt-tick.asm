; SPDX-License-Identifier: MIT
;
; halt ends with its own tick counted and nothing that is due at it done.
        .equ    isa_variants, 3
        .equ    isa_status, 5
        .include "rules.inc"
        case                            ; due at, before, after the end of halt
        vector  3, isa_wrong
        li      r1, 5
        li      r2, 1 + ISA_VARIANT
        open    8
        stmr    r2, r0
        halt    r1
        isa_end
