; SPDX-License-Identifier: MIT
;
; Save the registers that the service uses: write what is marked as yours; see README.md.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"
        .include "given.inc"

timer:  lw      r1, count
        li      r2, 1
        add     r1, r1, r2
        sw      r1, count
        lpsw    SAVED_TIMER
