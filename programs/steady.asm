; SPDX-License-Identifier: MIT
;
; Does a program keep its registers while others have the CPU?
;
; Each program gives r2 to r14 values of its own, which differ from those of the
; other programs, too.  It computes in a loop in which each CC is set and
; needed, looks at all registers, makes calls, and looks at them again after
; each.  The argument is the number of steps in the loop; 200 if none is given.
;
; Watch: "steady"; a kernel that loses a register gets its number as exit
; status, 16 for CC, 17 for a wrong result, 18 for ticks that were not counted.
;
; try: hypo run --kernel time-slice programs/steady.asm:900 programs/steady.asm programs/steady.asm:500
; expect: B: steady
; expect: C: steady
; expect: A: steady
; verdict: halted with status 0;
        .equ    STEPS, 200
        .equ    STEP_TICKS, 8           ; instructions in a step
        .equ    STEPS_MOST, 0x7fff
        .equ    OWN_BITS, 16            ; the identity is above these
        .equ    EACH, 0x0101            ; that many times its number, and the
                                        ; identity: what a register holds
        .equ    BAD_CC, 16              ; exit statuses, behind the registers
        .equ    BAD_RESULT, 17
        .equ    BAD_TICKS, 18

; must_hold: ends the program unless the register has its value.  Uses: r1.
        .macro  must_hold register, number
        lw      r1, own
        addiu   r1, r1, \number*EACH
        cmp     r1, \register
        li      r1, \number             ; leaves CC alone
        bne     failed
        .endm

; fill: gives the register its value.
        .macro  fill register, number
        lw      \register, own
        addiu   \register, \register, \number*EACH
        .endm

start:  cmpi    r1, 1
        blt     1f
        cmpi    r1, STEPS_MOST
        ble     2f
1:      li      r1, STEPS
2:      sw      r1, steps
        sw      sp, first_sp
        si      SYS_GETPID
        addi    r2, r1, 'A'-1           ; the first program is A
        sb      r2, line
        slli    r1, r1, OWN_BITS
        sw      r1, own

        fill    r2, 2
        fill    r3, 3
        fill    r4, 4
        fill    r5, 5
        fill    r6, 6
        fill    r7, 7
        fill    r8, 8
        fill    r9, 9
        fill    r10, 10
        fill    r11, 11
        fill    r12, 12
        fill    r13, 13
        fill    r14, 14

        lw      r1, steps
step:   cmp     r4, r4
        bne     cc_lost
        cmp     r4, r5
        bge     cc_lost
        cmp     r5, r4
        ble     cc_lost
        dec     r1
        bne     step
        must_hold r14, 14
        call    check

        fill    r14, 14                 ; each call with another CC
        la      r1, ticks
        cmp     r4, r4
        si      SYS_TIMES
        bne     cc_lost
        sw      r1, result
        must_hold r14, 14
        call    check
        lw      r1, result
        tst     r1
        blt     wrong_result

        fill    r14, 14
        li      r1, 1
        cmp     r4, r5
        si      SYS_SCHED_YIELD
        bge     cc_lost
        tst     r1
        bne     wrong_result
        must_hold r14, 14
        call    check

        fill    r14, 14
        cmp     r5, r4
        si      SYS_TIME
        ble     cc_lost
        must_hold r14, 14
        call    check

        lw      r1, ticks               ; at least those of the loop
        srli    r1, r1, STEP_SHIFT
        lw      r2, steps
        cmp     r1, r2
        li      r1, BAD_TICKS
        blt     failed

        la      r2, line                ; by one call: nobody comes in between
        li      r3, line_end-line
        li      r1, STDOUT
        call    write
        clr     r1
        b       exit

cc_lost:
        li      r1, BAD_CC
        b       failed
wrong_result:
        li      r1, BAD_RESULT
failed: b       exit                    ; r1 = status

; check: r2 to r13 and sp have their values, else ends the program.  Uses: r1.
check:  must_hold r2, 2
        must_hold r3, 3
        must_hold r4, 4
        must_hold r5, 5
        must_hold r6, 6
        must_hold r7, 7
        must_hold r8, 8
        must_hold r9, 9
        must_hold r10, 10
        must_hold r11, 11
        must_hold r12, 12
        must_hold r13, 13
        lw      r1, first_sp
        cmp     r1, sp
        li      r1, 15
        bne     failed
        ret

        .align  4
steps:  .word   0
own:    .word   0                       ; the identity, shifted
first_sp:
        .word   0
ticks:  .word   0
result: .word   0
line:   .ascii  "?: steady\n"
line_end:

        .equ    STEP_SHIFT, 3
        .assert 1<<STEP_SHIFT == STEP_TICKS, "ticks of a step"

        .include "calls.inc"
