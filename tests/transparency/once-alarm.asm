; SPDX-License-Identifier: MIT
;
; Test: sets an alarm and works; when it runs again after a reset it only works.
; Under a kernel that has kept the alarm its time slices end too soon then.
        .include "system-calls.inc"

        .equ    ROUNDS, 520000          ; more than the second of the alarm

start:  lw      r1, before
        li      r2, 1
        sw      r2, before
        tst     r1
        bne     1f
        li      r1, 1
        si      SYS_ALARM
1:      li      r3, ROUNDS
2:      dec     r3
        bne     2b
        clr     r1
        si      SYS_EXIT

        .align  4
before: .word   0
