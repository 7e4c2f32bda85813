; SPDX-License-Identifier: MIT
; first-kernel.asm: counts timer interrupts and halts after the third.
        .include "machine.inc"          ; VECTOR_…, SAVED_…, IM_…, M_KERNEL
        .equ    MEMORY, 0x100000        ; 1 MiB: what the kernel may access
        .equ    PERIOD, 100             ; ticks between two interrupts
        .equ    ENOUGH, 3
        .equ    FAILED, 255             ; status if the kernel is wrong

        .macro  vector handler          ; all interrupts masked in the handler
        .psw    \handler, 0, M_KERNEL, 0, MEMORY, IM_NONE
        .endm

        .org    VECTOR_RESET
        vector  start                   ; class 0, reset: here it begins
        vector  failed                  ; class 1, machine check
        vector  failed                  ; class 2, program
        vector  tick                    ; class 3, timer

        .org    KERNEL_CODE
start:  li      r1, PERIOD
        stmr    r1, r1                  ; first after PERIOD ticks, then again
        li      r2, IM_TIMER
        swim    r0, r2                  ; from here on the timer may interrupt
idle:   wait                            ; until an interrupt has been serviced
awake:  lw      r3, count
        cmpi    r3, ENOUGH
        blt     idle
        halt    r0

tick:   sw      r1, tick_r1             ; what was interrupted needs its r1
        lw      r1, count
        inc     r1
        sw      r1, count
        lw      r1, tick_r1
        lpsw    SAVED_TIMER             ; and so back, with its CC and its IM

failed: li      r1, FAILED
        halt    r1

count:  .word   0                       ; timer interrupts so far
tick_r1:
        .word   0
        .assert . < 0x8000, "the kernel reaches into the programs"
