; SPDX-License-Identifier: MIT
;
; Save the registers that the service uses: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, timer, fault, fault
        .include "boot.inc"

prepare:
        li      r2, 37
        stmr    r2, r2                  ; a timer interrupt every 37 ticks
        ret

service:                                ; any SI ends the program
        halt    r1

timer:  sw      r1, keep
        sw      r2, keep
        lw      r1, count
        li      r2, 1
        add     r1, r1, r2
        sw      r1, count
        lw      r1, keep
        lw      r2, keep
        lpsw    SAVED_TIMER

        .align  4
count:  .word   0
keep:   .word   0, 0
