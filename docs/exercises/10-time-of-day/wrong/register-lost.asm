; SPDX-License-Identifier: MIT
;
; Time of day from timer interrupts, and lost ticks: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:  
        lw      r1, clock
        lw      r2, SAVED_TIMER+PSW_II  ; expirations since the last interrupt
        add     r1, r1, r2
        sw      r1, clock
        lpsw    SAVED_TIMER

        .align  4
keep_timer:
        .word   0, 0
