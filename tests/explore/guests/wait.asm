; SPDX-License-Identifier: MIT
;
; Test: waits for an I/O interrupt, though nothing was started; goes on behind
; one, and behind an NMI.
        .include "machine.inc"
        .org    VECTOR_RESET
        .psw    boot, 0, M_KERNEL, 0, 0x100000, IM_NONE
        .psw    any, 0, M_KERNEL, 0, 0x100000, IM_NONE
        .org    VECTOR_RESET+4*PSW_BYTES
        .psw    any, 0, M_KERNEL, 0, 0x100000, IM_NONE
        .org    KERNEL_CODE
boot:   li      r1, IM_IO
        swim    r0, r1
        wait
any:    halt    r0
