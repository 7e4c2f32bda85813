; SPDX-License-Identifier: MIT
;
; halt: status ra mod 256; PC is then the next instruction.
        .equ    isa_variants, 260
        .equ    isa_status, ISA_VARIANT & 255
        .include "rules.inc"
        case                            ; status ISA_VARIANT mod 256
        sw      r0, W_PLACE             ; status 1 is no failure here
        li      r1, ISA_VARIANT | (ISA_VARIANT & 3) << 30
        li      r2, 99
        li      r3, 99
        halt    r1
        nop
        isa_end
