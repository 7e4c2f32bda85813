; SPDX-License-Identifier: MIT
;
; Test: what a program finds at its start, under any kernel.  Argument word
; ARGUMENT; ends with status 0, or by an exception.  In between it
; lets time go by with all registers in use, so that a reset can come.
        .equ    ARGUMENT, 1234
        .equ    STACK, 2048
        .equ    ROUNDS, 600
        .equ    USED, -1                ; in all registers, later

        .stack  STACK

        .include "system-calls.inc"
        .include "system-call.inc"

start:  bne     wrong                   ; CC = 0
        cmpi    r1, ARGUMENT
        bne     wrong
        or      r1, r2, r3
        or      r1, r1, r4
        or      r1, r1, r5
        or      r1, r1, r6
        or      r1, r1, r7
        or      r1, r1, r8
        or      r1, r1, r9
        or      r1, r1, r10
        or      r1, r1, r11
        or      r1, r1, r12
        or      r1, r1, r13
        or      r1, r1, r14
        bne     wrong                   ; the others are 0
        la      r1, image_end+STACK     ; sp is the end of the stack
        cmp     r1, sp
        bne     wrong

        li      r1, ROUNDS
        li      r2, USED
        li      r3, USED
        li      r13, USED
        li      lr, USED
1:      dec     r1
        bne     1b
        system_call SYS_EXIT, 1

wrong:  div     r1, r1, r0
        b       wrong

        .align  16
image_end:
