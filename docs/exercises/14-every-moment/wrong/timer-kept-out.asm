; SPDX-License-Identifier: MIT
;
; Count at every moment: a typical mistake.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        vector  service, IM_NONE
        vector  timer, IM_NONE
        vector  fault, IM_NONE
        vector  external, IM_NONE
        .org    KERNEL_CODE
        .include "boot.inc"
        .include "given.inc"

timer:  sm      r1, r2, keep_timer
        lw      r1, SAVED_TIMER+PSW_II
        lw      r2, late
        cmp     r1, r2
        ble     1f
        sw      r1, late
1:      lw      r1, timers
        inc     r1
        sw      r1, timers
        lw      r1, count
        inc     r1
        sw      r1, count
        lm      r1, r2, keep_timer
        lpsw    SAVED_TIMER

external:
        sm      r1, r2, keep_external
        li      r1, 50                  ; what the key is for takes long
1:      dec     r1
        bgt     1b
        lw      r1, keys
        inc     r1
        sw      r1, keys
        lw      r1, count
        inc     r1
        sw      r1, count
        lm      r1, r2, keep_external
        lpsw    SAVED_EXTERNAL

        .align  4
keep_timer:
        .word   0, 0
keep_external:
        .word   0, 0
