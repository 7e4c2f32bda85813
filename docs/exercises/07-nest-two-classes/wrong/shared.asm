; SPDX-License-Identifier: MIT
;
; Nest two classes, and find the mix-up: wrong, and gets the hint of that name.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        vector  service, IM_NONE
        vector  timer, IM_NONE
        vector  fault, IM_NONE
        vector  external, IM_TIMER      ; the timer may interrupt it
        .org    KERNEL_CODE
        .include "boot.inc"
        .include "given.inc"

timer:  sm      r1, r2, keep
        lw      r1, SAVED_TIMER+PSW_II
        lw      r2, late
        cmp     r1, r2
        ble     1f
        sw      r1, late
1:      lm      r1, r2, keep
        lpsw    SAVED_TIMER

external:
        sm      r1, r2, keep
        li      r1, 120
        li      r2, 1
1:      sub     r1, r1, r2
        bgt     1b
        lm      r1, r2, keep
        lpsw    SAVED_EXTERNAL

        .align  4
keep:   .word   0, 0
keep_timer:
        .word   0, 0
