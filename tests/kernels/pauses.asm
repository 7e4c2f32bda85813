; SPDX-License-Identifier: MIT
;
; Test: pauses for as many seconds as the argument says; then counts for ever,
; but for an alarm that ends it after a second.  With 0 it pauses without an
; alarm: for ever, under a kernel without `kill`.
        .include "system-calls.inc"

start:  si      SYS_ALARM               ; r1 = argument
        si      SYS_PAUSE
        cmpi    r1, E_INTR
        bne     wrong
        li      r1, 1
        si      SYS_ALARM
1:      inc     r8
        andi    r8, r8, 0xff
        b       1b
wrong:  div     r1, r1, r0
