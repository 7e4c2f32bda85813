; SPDX-License-Identifier: MIT
;
; Save the registers that the service uses: write what is marked as yours; see README.md.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"

prepare:
        li      r2, 37
        stmr    r2, r2                  ; a timer interrupt every 37 ticks
        ret

service:                                ; any SI ends the program
        halt    r1

timer:  lw      r1, count
        li      r2, 1
        add     r1, r1, r2
        sw      r1, count
        lpsw    SAVED_TIMER

        .align  4
count:  .word   0
