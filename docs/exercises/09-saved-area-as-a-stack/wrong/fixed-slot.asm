; SPDX-License-Identifier: MIT
;
; The saved PSW area as a stack: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, fault, fault, external
        .include "boot.inc"
        .include "given.inc"

leave:  lm      r1, r8, (sp)
        addi    sp, sp, 32
        lpsw    SAVED_EXTERNAL
