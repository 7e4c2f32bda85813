; SPDX-License-Identifier: MIT
;
; Test: pauses without an alarm: for ever, under a kernel without `kill`.
        .include "system-calls.inc"

start:  si      SYS_PAUSE
        div     r1, r1, r0
