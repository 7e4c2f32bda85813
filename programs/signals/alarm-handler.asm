; SPDX-License-Identifier: MIT
;
; Counts primes, and says every second how far it has come: a handler for the
; alarm interrupts the counting and sets the next alarm.  For a kernel with
; signals: --kernel signals.
;
; Under kernels without signals a program must choose: it can wait for its alarm
; (alarm-clock.asm), or work until the alarm ends it (deadline.asm).
;
; Watch: that `counts` loses nothing, wherever it is interrupted.  What the
; handler does to registers and CC is undone by sigreturn.
;
; try: hypo run --kernel signals programs/signals/alarm-handler.asm
; expect: after 1 s: 1337 primes
; expect: after 2 s: 2116 primes
; verdict: halted with status 0;
        .include "signal-numbers.inc"

        .equ    OFTEN, 2                ; seconds

start:  call    distinct                ; each register has its own value
        li      r1, SIGALRM
        la      r2, on_alarm
        call    signal
        li      r1, 1
        call    alarm

        li      r8, 2                   ; the number that is tried
counts: li      r9, 2                   ; and a divisor
1:      mul     r10, r9, r9
        cmp     r10, r8
        bgt     2f                      ; there is none
        rem     r10, r8, r9
        beq     3f
        inc     r9
        b       1b
2:      lw      r1, primes
        inc     r1
        sw      r1, primes
3:      inc     r8
        lw      r1, seconds
        cmpi    r1, OFTEN
        blt     counts

        clr     r1
        b       exit

; on_alarm: the handler.
on_alarm:
        push    lr
        lw      r2, seconds
        inc     r2
        sw      r2, seconds
        lw      r3, primes
        la      r1, text
        call    printf
        li      r1, 1
        call    alarm
        pop     lr
        ret

text:   .asciz  "after %d s: %d primes\n"
        .align  4
seconds:
        .word   0
primes: .word   0

        .include "signals.inc"
        .include "time.inc"
        .include "printf.inc"
        .include "distinct.inc"
