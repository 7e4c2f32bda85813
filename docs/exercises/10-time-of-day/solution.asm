; SPDX-License-Identifier: MIT
;
; Time of day from timer interrupts, and lost ticks: the reference solution.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:  sm      r1, r2, keep_timer
        lw      r1, clock
        lw      r2, SAVED_TIMER+PSW_II  ; expirations since the last interrupt
        add     r1, r1, r2
        sw      r1, clock
        lm      r1, r2, keep_timer
        lpsw    SAVED_TIMER

        .align  4
keep_timer:
        .word   0, 0
