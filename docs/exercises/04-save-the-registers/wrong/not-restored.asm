; SPDX-License-Identifier: MIT
;
; Save the registers that the service uses: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:  sm      r1, r2, keep
        lw      r1, count
        li      r2, 1
        add     r1, r1, r2
        sw      r1, count
        lpsw    SAVED_TIMER

        .align  4
keep:   .word   0, 0
