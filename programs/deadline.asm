; SPDX-License-Identifier: MIT
;
; Counts for ever, but has set an alarm before.
;
; The argument is after how many seconds; 1 if none is given.
;
; Watch: no `pause` waits for the alarm; so the kernel ends the program, with
; status 142, and the machine halts with status 1.
;
; try: hypo run --kernel time-slice programs/deadline.asm
; expect: I count until my time is over.
; status: 2
; verdict: halted with status 1; 100

start:  call    distinct                ; each register has its own value
        cmpi    r1, 1
        bge     1f
        li      r1, 1
1:      call    alarm
        la      r1, text
        call    print
2:      inc     r8
        andi    r8, r8, 0xff            ; counts without overflow
        b       2b

text:   .asciz  "I count until my time is over.\n"

        .include "time.inc"
        .include "distinct.inc"
