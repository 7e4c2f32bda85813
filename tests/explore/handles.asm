; SPDX-License-Identifier: MIT
;
; Test, for kernel 10: handlers that change all registers, for a division by
; zero, for a signal that it sends to itself, and for the end of an operation of
; the display, which may come anywhere.  Ends with 0 when each has run once.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "signal-numbers.inc"

        .equ    INSTRUCTION, 4
start:  call    distinct
        li      r1, SIGFPE
        la      r2, on_fault
        call    signal
        li      r1, SIGUSR1
        la      r2, on_signal
        call    signal
        li      r1, SIGIO
        la      r2, on_signal
        call    signal
        la      r1, block
        call    init_io
        call    getpid
        li      r2, SIGUSR1
        call    kill_with
        clr     r10
        div     r9, r9, r10             ; the handler goes on behind it
1:      la      r1, block
        call    await_io
        lw      r1, count
        cmpi    r1, 3
        bne     1b
        clr     r1
        b       exit

on_fault:
        lw      r3, SF_PC(r2)
        addi    r3, r3, INSTRUCTION
        sw      r3, SF_PC(r2)
on_signal:
        push    lr
        lw      r3, count
        inc     r3
        sw      r3, count
        call    distinct
        li      r2, -1
        mv      r3, r2
        mv      r8, r2
        mv      r9, r2
        pop     lr
        ret
        .align  4
count:  .word   0
block:  .word   CMD_WRITE, text, 1, 0, 0, 0, DEV_DISPLAY, 0
text:   .ascii  "x"
        .include "signals.inc"
        .include "io.inc"
        .include "time.inc"
        .include "distinct.inc"
