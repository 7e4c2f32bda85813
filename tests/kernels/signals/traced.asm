; SPDX-License-Identifier: MIT
; For trace.asm, which says what it does with which argument.
        .include "system-calls.inc"
        .include "signal-numbers.inc"

start:  cmpi    r1, 100
        beq     c100
        cmpi    r1, 101
        beq     c101
        cmpi    r1, 102
        beq     c102
        cmpi    r1, 103
        beq     c103
        cmpi    r1, 104
        beq     c104
        cmpi    r1, 105
        beq     c105
        clr     r1
        b       exit

trace_me:
        push    lr
        li      r1, PTRACE_TRACEME
        call    ptrace
        pop     lr
        ret

c100:   call    pause
        b       c100

c101:   call    trace_me
        call    trace_me
        push    r1
        call    distinct
        pop     r1
        cmpi    r0, 1
        si      3
        addu    r1, r7, r8
        addu    r1, r1, r9
        b       exit

c105:   li      r1, SIG_SETMASK
        la      r2, mask
        clr     r3
        call    sigprocmask
        clr     r1
        call    sigsuspend
        subi    r8, r1, E_INTR
        li      r1, SIG_SETMASK
        la      r2, mask
        la      r3, old
        call    sigprocmask
        lw      r1, old
        lw      r2, mask
        subu    r1, r1, r2
        or      r1, r1, r8
        b       exit

        .align  4
mask:   .word   1<<(SIGUSR1-1)
old:    .word   0

c102:   clr     r8
        li      r1, SIGUSR1
        la      r2, counts
        call    signal
c102_103:
        call    trace_me
        call    getpid
        li      r2, SIGUSR1
        call    kill_with
        clr     r1
1:      div     r1, r1, r1
        b       1b

c103:   li      r1, SIGUSR1
        li      r2, SIG_IGN
        call    signal
        li      r1, SIGFPE
        li      r2, SIG_IGN
        call    signal
        b       c102_103

; counts: a handler; counts in the r8 of what it interrupts.
counts: lw      r3, SF_R1+28(r2)
        inc     r3
        sw      r3, SF_R1+28(r2)
        ret

c104:   li      r1, 0x7fff0000          ; a signal ends the sleep, too
        call    nanosleep
        li      r1, 7
        b       exit

        .include "trace.inc"
        .include "signals.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "distinct.inc"
