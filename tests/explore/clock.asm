; SPDX-License-Identifier: MIT
;
; Test: reads the clock of nested.asm (-D CLOCK=1), which overflows into its
; high word at the first expiry.  Ends with 0 if both words belong together.
        .include "system-calls.inc"
start:  si      SYS_TIME                ; r1 high, r2 low
        tst     r1
        beq     early
        li      r3, 1000
        cmpu    r2, r3
        blt     good                    ; 1, a small number
        b       bad
early:  li      r3, -1
        cmp     r2, r3
        bne     bad                     ; 0, the last one before
good:   clr     r1
        si      SYS_EXIT
bad:    li      r1, 1
        si      SYS_EXIT
