; SPDX-License-Identifier: MIT
;
; Test: the calls of kernel 03 at the edges of what they take.  Ends with status
; 0, or that of the first check that fails: 1, 2, and so on.  It must be the
; first program.
        .include "system-calls.inc"

        .equ    MOST, 2000              ; seconds, for `alarm`
        .equ    SECOND, 1000000
        .equ    MUCH, 0x40000000
        .equ    LATE, 5000              ; ticks: so much later than due at most

; must_be: the result r1 of the check that follows the one before.
        .macro  must_be value
        inc     r13
        li      r2, \value
        cmp     r1, r2
        bne     wrong
        .endm

; try: makes a call with the parameter; the result must be the value.
        .macro  try code, parameter, value
        li      r1, \parameter
        si      \code
        must_be \value
        .endm

start:  clr     r13
        mv      r12, sp
        try     SYS_GETPID, 77, 1
        try     SYS_ALARM, 0, 0         ; there was none
        try     SYS_ALARM, MOST, 0
        try     SYS_ALARM, MOST+1, E_INVAL ; the one before is still there
        try     SYS_ALARM, -1, E_INVAL
        try     SYS_ALARM, MUCH, E_INVAL
        try     SYS_ALARM, 1, MOST      ; what is left, rounded upwards
        try     SYS_ALARM, 7, 1
        try     SYS_ALARM, 0, 7
        try     SYS_ALARM, 0, 0

        try     SYS_TIMES, 0, E_FAULT   ; 11
        try     SYS_TIMES, -4, E_FAULT
        la      r1, start
        subi    r1, r1, 4
        si      SYS_TIMES
        must_be E_FAULT
        la      r1, word+1
        si      SYS_TIMES
        must_be E_FAULT
        la      r1, word+2
        si      SYS_TIMES
        must_be E_FAULT
        mv      r1, r12
        si      SYS_TIMES               ; behind the last word
        must_be E_FAULT
        subi    r1, r12, 4
        si      SYS_TIMES               ; 17: the last word
        inc     r13
        tst     r1
        blt     wrong
        lw      r1, -4(r12)
        inc     r13
        tst     r1
        ble     wrong

        si      SYS_TIME                ; 19: the same clock
        mv      r8, r1
        si      SYS_GETTIMEOFDAY
        inc     r13
        subu    r2, r1, r8
        cmpui   r2, 1
        bgt     wrong

        li      r1, 1                   ; an alarm that is not the last word
        si      SYS_ALARM
        la      r1, word
        si      SYS_TIMES
        mv      r8, r1
        try     SYS_ALARM, 2, 1         ; 20
        si      SYS_PAUSE
        must_be E_INTR
        la      r1, word
        si      SYS_TIMES
        subu    r8, r1, r8
        inc     r13                     ; 22: not too early
        li      r1, 2*SECOND
        cmp     r8, r1
        blt     wrong
        inc     r13
        li      r1, 2*SECOND+LATE
        cmp     r8, r1
        bgt     wrong
        try     SYS_ALARM, 0, 0         ; 24: it is over

        try     2, 0, E_NOSYS
        try     255, 0, E_NOSYS
        clr     r1
        b       exit

wrong:  mv      r1, r13
        b       exit

        .align  4
word:   .word   0

        .include "calls.inc"
