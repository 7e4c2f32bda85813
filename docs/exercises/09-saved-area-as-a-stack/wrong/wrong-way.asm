; SPDX-License-Identifier: MIT
;
; The saved PSW area as a stack: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, fault, fault, external
        .include "boot.inc"
        .include "given.inc"

leave:  lw      r1, SAVED_STACK
        addi    r2, r1, -PSW_BYTES
        sw      r2, SAVED_STACK         ; taken off
        lm      r1, r8, (r1)
        sm      r1, r8, back
        lm      r1, r8, (sp)
        addi    sp, sp, 32
        lpsw    back
