; SPDX-License-Identifier: MIT
; How programs end by signals, or wait again, under kernel 10.  Starts "victim"
; (victim.asm) with one argument after the other, sends it a signal, and looks
; how it ends.  Prints the numbers of checks that fail, and "done".  No key must
; come.
        .include "system-calls.inc"
        .include "signal-numbers.inc"

        .equ    LONG, 30000             ; microseconds: until the victim waits
        .equ    VICTIM, 2

start:  .include "is.inc"
        call    distinct
        li      r1, LONG                ; until "victim" has ended once
        call    nanosleep
        is      1, 0
        call    ends_alone
        call    ends_by
        call    goes_on
        la      r1, text_done
        call    print
        clr     r1
        b       exit

; starts: "victim" with the argument.
        .macro  starts argument
        la      r1, name_victim
        li      r2, \argument
        call    execve
        is      \argument, VICTIM
        .endm

; ends: it has ended with `status`.
        .macro  ends number, status
        li      r1, VICTIM
        call    waitpid
        is      \number, \status
        .endm

; alone: with the argument it ends so.
        .macro  alone argument, status
        starts  \argument
        ends    \argument, \status
        .endm

; sent: with the argument, and sent the signal when it waits, it ends so.
        .macro  sent argument, signal_number, status
        starts  \argument
        li      r1, LONG
        call    nanosleep
        li      r1, VICTIM
        li      r2, \signal_number
        call    kill_with
        is      \argument, 0
        ends    \argument, \status
        .endm

ends_alone:
        push    lr
        alone   20, STATUS_ABORTED      ; divides by zero, without a handler,
        alone   21, STATUS_ABORTED      ; with it blocked,
        alone   22, STATUS_ABORTED      ; with it ignored,
        alone   23, STATUS_ABORTED      ; inside of its own handler
        alone   24, STATUS_ABORTED      ; no room for a frame
        alone   25, STATUS_ABORTED      ; sp is no address
        alone   26, STATUS_ABORTED      ; sp is not aligned
        alone   27, STATUS_ABORTED      ; sigreturn without a frame
        alone   28, STATUS_ABORTED      ; si 3
        alone   29, 128+SIGUSR1         ; sends it to itself
        alone   30, 128+SIGUSR1         ; unblocks it
        alone   31, 77                  ; handler outside of its memory: its
        alone   32, 128+SIGALRM         ; handler for that; alarm without one
        pop     lr
        ret

ends_by:
        push    lr
        sent    40, SIGTERM, STATUS_KILLED ; in pause
        sent    41, SIGINT, 128+SIGINT  ; in nanosleep
        sent    42, SIGUSR2, 128+SIGUSR2 ; waits for a key
        sent    43, SIGKILL, 128+SIGKILL ; it computes, all blocked
        sent    44, SIGKILL, 128+SIGKILL ; in pause, all blocked
        sent    45, SIGSEGV, 128+SIGSEGV ; in await_io: no line for that
        sent    46, SIGKILL, 128+SIGKILL ; its handler has blocked all
        pop     lr
        ret

; It has a handler, and ends with 100 and the number of times that it ran, if its
; call returned E_INTR.

goes_on:
        push    lr
        sent    50, SIGUSR1, 101        ; pause
        sent    51, SIGUSR1, 101        ; nanosleep
        sent    52, SIGUSR1, 101        ; read
        sent    53, SIGUSR1, 101        ; await_io
        sent    54, SIGUSR1, 101        ; sigsuspend
        sent    55, SIGUSR1, 101        ; waitpid for us: refused, then pause
        sent    56, SIGUSR1, 101        ; read, behind its own init_io
        pop     lr
        ret

name_victim:
        .asciz  "victim"
text_done:
        .asciz  "done\n"

        .include "program.inc"
        .include "signals.inc"
        .include "sleep.inc"
        .include "printf.inc"
        .include "distinct.inc"
