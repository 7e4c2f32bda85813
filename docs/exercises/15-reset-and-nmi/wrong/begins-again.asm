; SPDX-License-Identifier: MIT
;
; A reset discards, an NMI saves: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, fault, fault, fault, nmi
        .include "boot.inc"
        .include "given.inc"

prepare:                                ; boot calls this, at each reset
        lw      r1, resets
        inc     r1
        sw      r1, resets
        ret

nmi:    sm      r1, r2, keep
        lw      r1, SAVED_MACHINE+PSW_IC
        tst     r1
        bne     fault                   ; not the key: an error of the kernel
        lw      r1, nmis
        inc     r1
        sw      r1, nmis
        lw      r1, SAVED_MACHINE+PSW_PC
        sw      r1, where
        b       boot

        .align  4
keep:   .word   0, 0
