; SPDX-License-Identifier: MIT
;
; The clock server of kernel 09: time, gettimeofday, alarm, pause, nanosleep.
;
; Who pauses or sleeps gets no answer until the time has come: meanwhile the
; server receives the requests of others.  The kernel has one alarm for it
; (SI_SET_ALARM), which it sets to the earliest of all; when that is due, or
; when a program has ended, a message from the kernel says so.
;
; try: hypo run --kernel messages programs/alarm-clock.asm:1
; expect: 1 s: ring
; verdict: halted with status 0;
;
; Registers: r13 = now, in ticks modulo 2^32; r8 = entry of the client.
        .name   "clock-server"
        .include "machine.inc"
        .include "system-calls.inc"
        .include "../lib/messages.inc"

        .equ    SECOND, 1000000         ; ticks: one is a microsecond
        .equ    ALARM_MOST, 2000        ; seconds: less than 2^31 ticks
        .equ    WORD, 4

; What it knows of a program: an entry of `clients`
        .equ    CL_ALARM, 0             ; time of its alarm, 0: none
        .equ    CL_SLEEP, 4             ; time when nanosleep ends, 0: none
        .equ    CL_PAUSES, 8            ; not 0: it is in `pause`
        .equ    CL_MESSAGE, 16          ; what it has asked for
        .equ    CL_SHIFT, 6             ; identity-1 << this: offset
        .equ    CL_BYTES, 1<<CL_SHIFT
        .assert CL_MESSAGE+MESSAGE_BYTES <= CL_BYTES, "there is room for it"

start:  li      r1, FROM_ANY
        la      r2, message
        si      SI_RECEIVE
        si      SI_READ_CLOCK           ; seconds, microseconds
        li      r3, SECOND
        mulu    r13, r1, r3
        addu    r13, r13, r2
        lw      r3, message+MS_SOURCE
        cmpi    r3, FROM_KERNEL
        beq     told
        dec     r3
        cmpui   r3, BOOT_PROGRAMS_MAX
        bge     start                   ; a server, which has no business here
        slli    r3, r3, CL_SHIFT
        la      r8, clients
        addu    r8, r8, r3

        lw      r3, message+MS_TYPE
        cmpi    r3, SYS_GETTIMEOFDAY
        beq     gettimeofday
        cmpi    r3, SYS_TIME
        beq     answer                  ; r1: the seconds
        cmpi    r3, SYS_NANOSLEEP
        beq     nanosleep
        cmpi    r3, SYS_ALARM
        beq     alarm
        cmpi    r3, SYS_PAUSE
        beq     pause
        li      r1, E_NOSYS             ; fall into `answer`

; answer: the client gets the result r1.

answer: sw      r1, message+MS_1
        lw      r1, message+MS_SOURCE
        la      r2, message
        si      SI_REPLY                ; if it is still there
        b       start

gettimeofday:
        sw      r2, message+MS_2        ; two results
        b       answer

nanosleep:                              ; microseconds
        lw      r2, message+MS_1
        tst     r2
        li      r1, E_INVAL
        blt     answer
        addu    r1, r13, r2             ; until then
        bne     1f
        inc     r1                      ; 0 would mean: none
1:      sw      r1, CL_SLEEP(r8)
        call    keep_message
        b       due                     ; 0 microseconds are over at once

pause:  li      r1, 1                   ; no answer yet
        sw      r1, CL_PAUSES(r8)
        call    keep_message
        b       start

; keep_message: for a later answer.  Uses: r1 to r7.

keep_message:
        lm      r1, r7, message
        sm      r1, r7, CL_MESSAGE(r8)
        ret

alarm:                                  ; seconds
        lw      r4, message+MS_1
        cmpui   r4, ALARM_MOST
        li      r1, E_INVAL
        bgt     answer
        li      r2, SECOND
        lw      r6, CL_ALARM(r8)        ; the one before
        tst     r6
        beq     1f
        subu    r6, r6, r13             ; so many ticks were left of it
        bge     1f
        clr     r6                      ; it is due
1:      mulu    r4, r4, r2              ; in ticks
        beq     2f                      ; no alarm from now on
        addu    r4, r4, r13             ; the time of the new one
        bne     2f
        inc     r4                      ; 0 would mean: none
2:      sw      r4, CL_ALARM(r8)
        addu    r6, r6, r2              ; seconds, rounded upwards
        dec     r6
        divu    r6, r6, r2
        sw      r6, message+MS_1
        call    set_alarm
        lw      r1, message+MS_1
        b       answer

; told: a message from the kernel: programs have ended, the alarm is due.

told:   lw      r1, message+MS_3        ; who has ended is forgotten
        la      r8, clients
1:      tst     r1
        beq     due
        andi    r2, r1, 1
        beq     2f
        sw      r0, CL_ALARM(r8)
        sw      r0, CL_SLEEP(r8)
        sw      r0, CL_PAUSES(r8)
2:      srli    r1, r1, 1
        addi    r8, r8, CL_BYTES
        b       1b

; due: whoever's time has come is answered; who has an alarm and does not pause
; ends.  Registers: r9 = identity.

due:    la      r8, clients
        li      r9, 1
1:      lw      r1, CL_SLEEP(r8)
        tst     r1
        beq     2f
        subu    r1, r1, r13
        bgt     2f                      ; still to come
        sw      r0, CL_SLEEP(r8)
        clr     r3                      ; the result of nanosleep
        call    wake
2:      lw      r1, CL_ALARM(r8)
        tst     r1
        beq     4f
        subu    r1, r1, r13
        bgt     4f
        sw      r0, CL_ALARM(r8)
        lw      r1, CL_PAUSES(r8)
        tst     r1
        beq     3f
        sw      r0, CL_PAUSES(r8)
        li      r3, E_INTR              ; the result of pause
        call    wake
        b       4f
3:      mv      r1, r9
        li      r2, STATUS_ALARM        ; nothing in it waits for the alarm
        si      SI_END
4:      addi    r8, r8, CL_BYTES
        inc     r9
        cmpi    r9, BOOT_PROGRAMS_MAX
        ble     1b
        call    set_alarm
        b       start

; wake: the program r9 gets the result r3.  Uses: r1, r2.

wake:   sw      r3, CL_MESSAGE+MS_1(r8)
        mv      r1, r9
        addi    r2, r8, CL_MESSAGE
        si      SI_REPLY
        ret

; set_alarm: the kernel's alarm is set to the earliest of all.  Uses: r1 to r6
; and r10.

set_alarm:
        mv      r10, lr
        clr     r5                      ; the earliest: none so far
        la      r3, clients
        la      r4, clients_end
1:      lw      r1, CL_ALARM(r3)
        call    earlier
        lw      r1, CL_SLEEP(r3)
        call    earlier
        addi    r3, r3, CL_BYTES
        cmpu    r3, r4
        blt     1b
        mv      r1, r5
        si      SI_SET_ALARM
        jr      r10

; earlier: r5 = the time r1, if there is one and it comes before r5; r6 = ticks
; from now to r5.  Uses: r2.

earlier:
        tst     r1
        beq     2f
        subu    r2, r1, r13
        tst     r5
        beq     1f                      ; the first one
        cmp     r2, r6
        bge     2f
1:      mv      r5, r1
        mv      r6, r2
2:      ret

        .align  WORD
message:
        .space  MESSAGE_BYTES
clients:
        .space  BOOT_PROGRAMS_MAX*CL_BYTES
clients_end:

        .stack  64
