; SPDX-License-Identifier: MIT
;
; An injected program interrupt while the latch is set: check-stop, without a
; tick.
;@at 1000 interrupt 2 777
        .equ    isa_stop, 2
        .equ    isa_check_ic, 777
        .equ    isa_check_ii, 0
        .equ    isa_check_pc, place
        .include "rules.inc"
        case                            ; PC is that of the next instruction
        vector  1, place
        lw      r1, 1(r0)
place:  b       place
        isa_end
