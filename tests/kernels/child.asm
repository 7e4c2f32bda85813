; SPDX-License-Identifier: MIT
;
; Test: ends with its argument and how often it has been here since it was
; loaded as status: its memory is new if it is started anew.
        .include "system-calls.inc"
        .include "system-call.inc"

start:  lw      r2, counter
        inc     r2
        sw      r2, counter
        tst     r1
        beq     1f                      ; at boot: no failure
        addu    r1, r1, r2
1:      system_call SYS_EXIT, 1

        .align  4
counter:
        .word   0
