; SPDX-License-Identifier: MIT
;
; Time of day from timer interrupts, and lost ticks: write what is marked as yours; see README.md.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:                                  ; yours
        lpsw    SAVED_TIMER
