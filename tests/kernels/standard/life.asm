; SPDX-License-Identifier: MIT
; The calls of kernel 05 that have to do with other programs and with time, and
; what they refuse.  Prints the numbers of checks that fail, and "done".  Runs
; beside "other" (other.asm), which ends with its argument as status, but: 1 it
; goes on for ever, 2 it divides by zero, 3 it waits for a key, 4 it waits in
; `pause`, 5 its alarm ends it, 6 it writes much.
        .include "system-calls.inc"

        .equ    HUGE, 0x10000000

; is: check `number`: r1 must be `value`.
        .macro  is number, value
        li      r2, \value
        cmp     r1, r2
        li      r2, \number
        beq     1f
        call    failed
1:
        .endm

; starts: "other" with the argument; r8 = its identity.
        .macro  starts argument
        la      r1, name_other
        li      r2, \argument
        call    execve
        mv      r8, r1
        .endm

; ends: it has ended with `status`.
        .macro  ends number, status
        mv      r1, r8
        call    waitpid
        is      \number, \status
        .endm

start:  call    distinct
        li      r1, 10000               ; until "other" has ended once
        call    nanosleep
        is      1, 0
        call    getpid
        is      2, 1
        call    refused
        call    started
        call    ended
        call    times_of
        la      r1, text_done
        call    print
        clr     r1
        b       exit

failed: push    lr
        mv      r3, r1
        la      r1, text_failed
        call    printf
        pop     lr
        ret

refused:
        push    lr
        li      r1, 2
        call    waitpid
        is      10, E_CHILD             ; started by nobody
        li      r1, 99
        call    waitpid
        is      11, E_CHILD
        li      r1, 1
        call    waitpid
        is      12, E_CHILD             ; ourselves
        li      r1, 2
        call    kill
        is      13, E_SRCH              ; it has ended
        clr     r1
        call    kill
        is      14, E_SRCH
        li      r1, -1
        call    kill
        is      15, E_SRCH
        li      r1, 0x80000000
        call    kill
        is      22, E_SRCH
        li      r1, 0x80000000
        call    waitpid
        is      23, E_CHILD
        la      r1, name_none
        clr     r2
        call    execve
        is      16, E_NOENT
        li      r1, HUGE
        clr     r2
        call    execve
        is      17, E_FAULT
        la      r1, name_long
        clr     r2
        call    execve
        is      18, E_INVAL
        la      r1, name_life
        clr     r2
        call    execve
        is      19, E_BUSY              ; ourselves
        li      r1, -1
        call    nanosleep
        is      20, E_INVAL
        clr     r1
        call    nanosleep
        is      21, 0
        pop     lr
        ret

started:
        push    lr
        starts  77
        is      30, 2                   ; its identity
        ends    31, 77
        mv      r1, r8
        call    waitpid
        is      32, E_CHILD             ; once
        starts  78
        li      r1, 20000
        call    nanosleep
        ends    33, 78                  ; it has ended before
        starts  1
        la      r1, name_other
        clr     r2
        call    execve
        is      34, E_BUSY              ; it runs
        mv      r1, r8
        call    kill
        is      35, 0
        ends    36, STATUS_KILLED
        pop     lr
        ret

ended:  push    lr
        starts  2
        ends    40, STATUS_ABORTED
        starts  3                       ; waits for a key
        li      r1, 20000
        call    nanosleep
        mv      r1, r8
        call    kill
        is      41, 0
        ends    42, STATUS_KILLED
        starts  4                       ; in `pause`, without an alarm
        li      r1, 20000
        call    nanosleep
        mv      r1, r8
        call    kill
        is      43, 0
        ends    44, STATUS_KILLED
        starts  5
        ends    45, STATUS_ALARM
        starts  6                       ; in the middle of its writing
        li      r1, 20000
        call    nanosleep
        mv      r1, r8
        call    kill
        is      46, 0
        ends    47, STATUS_KILLED
1:      starts  79                      ; as soon as the disk has done with it
        cmpi    r8, E_BUSY
        beq     1b
        ends    48, 79
        pop     lr
        ret

times_of:
        push    lr
        call    gettimeofday
        mv      r8, r2
        li      r1, 5000
        call    nanosleep
        call    gettimeofday
        subu    r1, r2, r8
        li      r2, 5000
        cmp     r1, r2
        li      r1, 0
        bge     1f
        inc     r1
1:      is      50, 0                   ; not too early
        li      r1, 1
        call    alarm
        li      r1, 100000              ; a sleep inside the time of an alarm
        call    nanosleep
        is      51, 0
        call    pause
        is      52, E_INTR
        pop     lr
        ret

name_other:
        .asciz  "other"
name_life:
        .asciz  "life"
name_none:
        .asciz  "none"
name_long:
        .asciz  "a-name-of-16-byt"
text_failed:
        .asciz  "check %d: %d\n"
text_done:
        .asciz  "done\n"

        .include "program.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "printf.inc"
        .include "distinct.inc"
