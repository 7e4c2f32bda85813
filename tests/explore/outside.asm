; SPDX-License-Identifier: MIT
;
; Test: asks for a write from an address that is not its own, and expects an
; error.
        .include "system-calls.inc"
start:  li      r1, STDOUT
        li      r2, 0x700
        li      r3, 4
        si      SYS_WRITE
        cmpi    r1, E_FAULT
        bne     1f
        clr     r1
        si      SYS_EXIT
1:      li      r1, 1
        si      SYS_EXIT
