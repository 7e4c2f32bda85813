; SPDX-License-Identifier: MIT
;
; Time of day from timer interrupts, and lost ticks: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:  sm      r1, r2, keep_timer
        lw      r1, clock
        li      r2, 1
        add     r1, r1, r2
        sw      r1, clock
        lm      r1, r2, keep_timer
        lpsw    SAVED_TIMER

        .align  4
keep_timer:
        .word   0, 0
