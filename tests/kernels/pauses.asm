; SPDX-License-Identifier: MIT
;
; Test: pauses for as many seconds as the argument says; then counts for ever,
; but for an alarm that ends it after a second.  With 0 it pauses without an
; alarm: for ever, under a kernel without `kill`.  With an argument from 10 on,
; it pauses for 10 seconds less, and then exits with status 0.
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    EXITS, 10

start:  mv      r9, r1
        cmpi    r1, EXITS
        blt     1f
        subi    r1, r1, EXITS
1:      system_call SYS_ALARM, 1
        system_call SYS_PAUSE
        cmpi    r1, E_INTR
        bne     wrong
        clr     r1
        cmpi    r9, EXITS
        bge     exit
        li      r1, 1
        system_call SYS_ALARM, 1
2:      inc     r8
        andi    r8, r8, 0xff
        b       2b
wrong:  div     r1, r1, r0

        .include "calls.inc"
