; SPDX-License-Identifier: MIT
; For trace.asm: attaches to program 2, with the argument 1 waits for its stop,
; and ends.
        .include "system-calls.inc"
        .include "signal-numbers.inc"

        .equ    OTHER, 2

start:  mv      r8, r1
        clr     r1
        tst     r8
        beq     exit
        li      r1, PTRACE_ATTACH
        li      r2, OTHER
        call    ptrace
        cmpi    r8, 1
        bne     exit
        li      r1, OTHER
        call    waitpid
        subi    r1, r1, SIGSTOP<<STOPPED_SHIFT|STOPPED
        b       exit

        .include "program.inc"
        .include "trace.inc"
