; SPDX-License-Identifier: MIT
;
; Test: ends with status 1 when it runs for the first time, with 0 when it runs
; again after a reset, which does not load its memory anew.
        .include "system-calls.inc"

start:  lw      r1, before
        li      r2, 1
        sw      r2, before
        subu    r1, r2, r1
        si      SYS_EXIT

        .align  4
before: .word   0
