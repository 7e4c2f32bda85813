; SPDX-License-Identifier: MIT
;
; The tick limit is tested first: what is due at it is not done; a wait stops
; at it.
        .equ    isa_variants, 4
        .equ    isa_stop, 5
        .equ    isa_limit, 500
        .include "rules.inc"
        case                            ; by ISA_VARIANT
        vector  3, isa_wrong
        .if     ISA_VARIANT == 0        ; in a loop
        .endif
        .if     ISA_VARIANT == 1        ; waiting, the timer due later
        timer   5000
        open    8
        wait
        .endif
        .if     ISA_VARIANT == 2        ; the timer due at the limit itself
        rclk    r0, r9
        li      r8, 500 - 6
        sub     r8, r8, r9
        open    8
        stmr    r8, r0
        .endif
        .if     ISA_VARIANT == 3        ; the same, waiting
        rclk    r0, r9
        li      r8, 500 - 6
        sub     r8, r8, r9
        open    8
        stmr    r8, r0
        wait
        .endif
        .equ    isa_check_pc, last
last:   b       last
        isa_end
