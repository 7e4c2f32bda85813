; SPDX-License-Identifier: MIT
; For ends.asm, which says what it does with which argument.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "signal-numbers.inc"
        .include "system-call.inc"

        .equ    MUCH, 2000000           ; microseconds
        .equ    ALL, -1
        .equ    OUTSIDE, 0x600
        .equ    WORD, 4
        .equ    FIRST, 20

; does: signal(number, handler).
        .macro  does signal_number, address
        li      r1, \signal_number
        la      r2, \address
        call    signal
        .endm

start:  cmpi    r1, FIRST
        blt     exit
        mv      r8, r1
        does    SIGUSR1, counts
        la      r2, cases
        subi    r3, r8, FIRST
        slli    r3, r3, 2
        addu    r2, r2, r3
        lw      r2, (r2)
        jr      r2

        .align  4
cases:  .word   c20, c21, c22, c23, c24, c25, c26, c27, c28, c29
        .word   c30, c31, c32, bad, bad, bad, bad, bad, bad, bad
        .word   c40, c41, c42, c43, c44, c45, c46, bad, bad, bad
        .word   c50, c51, c52, c53, c54, c55, c56

bad:    li      r1, STATUS_FAILED       ; not as it should be
        b       exit

counts: lw      r1, count
        inc     r1
        sw      r1, count
        ret

; blocks: blocks all signals.
blocks: push    lr
        li      r1, SIG_BLOCK
        la      r2, all
        clr     r3
        call    sigprocmask
        pop     lr
        ret

; interrupted: r1 must be E_INTR; ends with 100 + how often the handler ran.
interrupted:
        cmpi    r1, E_INTR
        bne     bad
        lw      r1, count
        addi    r1, r1, 100
        b       exit

self:   push    lr
        call    getpid
        li      r2, SIGUSR1
        call    kill_with
        pop     lr
        ret

; --- Ends by itself -----------------------------------------------------------

divides:
        div     r1, r1, r0
c20:    b       divides
c21:    call    blocks
        b       divides
c22:    does    SIGFPE, counts
        li      r1, SIGFPE
        li      r2, SIG_IGN
        call    signal
        b       divides
c23:    does    SIGFPE, divides
        b       divides
c24:    does    SIGFPE, counts
        la      sp, start+SF_BYTES-WORD ; the frame would begin before it
        b       divides
c25:    does    SIGFPE, counts
        li      sp, 0x80000000
        b       divides
c26:    does    SIGFPE, counts
        subi    sp, sp, 2
        b       divides
c27:    la      sp, start-WORD
        system_call SYS_SIGRETURN
        b       bad
c28:    si      3
        b       bad
c29:    li      r1, SIGUSR1
        li      r2, SIG_DFL
        call    signal
        call    self
        b       bad
c30:    call    blocks
        li      r1, SIGUSR1
        li      r2, SIG_DFL
        call    signal
        call    self
        li      r1, SIG_UNBLOCK
        la      r2, all
        clr     r3
        call    sigprocmask
        b       bad
c31:    does    SIGSEGV, fetches
        li      r1, SIGUSR1
        li      r2, OUTSIDE
        call    signal
        call    self
        b       bad
fetches:
        lw      r3, SF_PC(r2)
        cmpi    r3, OUTSIDE
        bne     bad
        li      r1, 77
        b       exit
c32:    li      r1, 1
        call    alarm
1:      b       1b

; --- Ended by another one -----------------------------------------------------

c40:    li      r1, SIGUSR1
        li      r2, SIG_DFL
        call    signal
        call    pause
        b       bad
c41:    li      r1, MUCH
        call    nanosleep
        b       bad
c42:    call    reads
        b       bad
c43:    call    blocks
1:      b       1b
c44:    call    blocks
        call    pause
        b       bad
c45:    call    awaits
        b       bad

c46:    does    SIGUSR1, blocks_all
        call    self
1:      b       1b
blocks_all:
        li      r1, ALL
        sw      r1, SF_MASK(r2)
        ret

; --- Interrupted --------------------------------------------------------------

c50:    call    pause
        b       interrupted
c51:    li      r1, MUCH
        call    nanosleep
        b       interrupted
c52:    call    reads
        b       interrupted
c53:    call    awaits
        b       interrupted
c54:    clr     r1
        call    sigsuspend
        b       interrupted
c55:    li      r1, 1
        call    waitpid
        cmpi    r1, E_CHILD
        bne     bad
        b       c50

c56:    la      r1, block
        call    init_io
        call    reads
        b       interrupted

reads:  clr     r1
        la      r2, count
        li      r3, WORD
        b       read

; awaits: waits for an operation of the keyboard, started by init_io.
awaits:
        push    lr
        la      r1, block
        call    init_io
        la      r1, block
        call    await_io
        pop     lr
        ret

        .align  4
all:    .word   ALL
count:  .word   0
block:  .word   CMD_READ, line, WORD, 0, 0, 0, DEV_KEYBOARD, 0
line:   .word   0

        .include "signals.inc"
        .include "program.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "io.inc"
