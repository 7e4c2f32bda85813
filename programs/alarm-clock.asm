; SPDX-License-Identifier: MIT
;
; Rings every second: sets an alarm, and pauses until it is due.
;
; The argument is how often it rings, 1 to 9; 3 if none is given.
;
; Watch: the seconds.  The machine's clock goes on by a microsecond in a tick,
; so a second is a million ticks; the program itself needs very few.
;
; try: hypo run --kernel time-slice programs/alarm-clock.asm
; expect: 1 s: ring
; expect: 2 s: ring
; expect: 3 s: ring
; verdict: halted with status 0; 300
;
; Another program has the CPU meanwhile, and loses it when the alarm is due:
;
; try: hypo run --kernel time-slice programs/alarm-clock.asm:1 programs/deadline.asm:2
; expect: I count until my time is over.
; expect: 1 s: ring
; status: 2
        .equ    OFTEN, 3
        .equ    MOST, 9

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; how often
        cmpi    r8, 1
        blt     1f
        cmpi    r8, MOST
        ble     2f
1:      li      r8, OFTEN
2:      call    time
        mv      r9, r1                  ; the second of the start

3:      li      r1, 1
        call    alarm
        cmp     r12, r13                ; CC = 1, as `distinct` made it
        call    pause
        bge     wrong                   ; CC was lost
        cmpi    r1, E_INTR              ; woken by the alarm
        bne     wrong
        call    time
        subu    r1, r1, r9
        addi    r1, r1, '0'
        sb      r1, line
        la      r1, line
        call    print
        dec     r8
        bne     3b
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

line:   .asciz  "? s: ring\n"

        .include "time.inc"
        .include "distinct.inc"
