; SPDX-License-Identifier: MIT
;
; Does a system call preserve everything but its results?
;
; At the start it checks what the kernel has promised: r2 to r14 are zero, and
; CC is 0.  Then it gives each register and CC a value of its own, makes the
; calls write, gettimeofday and one that does not exist, each with every CC that
; there is, and looks at all registers and CC after each.
;
; Watch: "all registers preserved"; a kernel that loses one gets the register's
; number as exit status, 16 for CC, 17 for a wrong result, 18 for the start.
;
; try: hypo run programs/registers.asm
; expect: all registers preserved
; verdict: halted with status 0;
        .include "system-calls.inc"

        .equ    SYS_NOT_THERE, 200      ; a call that no kernel has
        .equ    MICROSECONDS, 1000000   ; in a second

        .equ    BAD_CC, 16              ; exit statuses, behind the registers
        .equ    BAD_RESULT, 17
        .equ    BAD_START, 18

        .equ    CC_EQUAL, 8             ; masks of `bc`: CC = 0,
        .equ    CC_LESS, 4              ; CC = 1,
        .equ    CC_GREATER, 2           ; CC = 2; CC = 3 is for the kernel

        .equ    V3, 0                   ; what r3 to r14 hold: each its own; r3
        .equ    V4, 0x0404              ; is the count of `write`
        .equ    V5, 0x0505
        .equ    V6, 0x0606
        .equ    V7, 0x0707
        .equ    V8, 0x0808
        .equ    V9, 0x0909
        .equ    V10, 0x0a0a
        .equ    V11, 0x0b0b
        .equ    V12, 0x0c0c
        .equ    V13, 0x0d0d
        .equ    V14, 0x0e0e

; must_hold: ends the program with the status unless the register has the value.
        .macro  must_hold register, value, status
        cmpi    \register, \value
        li      r1, \status             ; leaves CC alone
        bne     failed
        .endm

; try_call: makes a call with the CC of comparing a with b; looks at CC, r3 to
; r14 and sp after it.  The results are in r1 and r2 then.
        .macro  try_call code, a, b, same_cc
        call    fill
        li      r14, V14
        cmp     \a, \b
        si      \code
        bc      \same_cc, 1f
        li      r1, BAD_CC
        b       failed
1:      sm      r1, r2, results         ; PC-relative: needs no register
        must_hold r14, V14, 14
        call    check
        lm      r1, r2, results
        .endm

; try_calls: three calls and their results.
        .macro  try_calls a, b, same_cc
        try_call SYS_WRITE, \a, \b, \same_cc
        call    check_write
        try_call SYS_GETTIMEOFDAY, \a, \b, \same_cc
        call    check_time
        try_call SYS_NOT_THERE, \a, \b, \same_cc
        call    check_not_there
        .endm

start:  bne     bad_start               ; CC = 0
        or      r1, r2, r3              ; r1 is the argument word
        or      r1, r1, r4
        or      r1, r1, r5
        or      r1, r1, r6
        or      r1, r1, r7
        or      r1, r1, r8
        or      r1, r1, r9
        or      r1, r1, r10
        or      r1, r1, r11
        or      r1, r1, r12
        or      r1, r1, r13
        or      r1, r1, r14
        bne     bad_start               ; r2 to r14 are zero
        sw      sp, first_sp

        try_calls r4, r4, CC_EQUAL
        try_calls r4, r5, CC_LESS
        try_calls r5, r4, CC_GREATER

        la      r1, text
        call    print
        clr     r1
        b       exit

bad_start:
        li      r1, BAD_START
failed: b       exit                    ; r1 = status

; fill: r1 to r13 for a call: write(STDOUT, text, 0), if it is that.
fill:   li      r1, STDOUT
        la      r2, text
        li      r3, V3
        li      r4, V4
        li      r5, V5
        li      r6, V6
        li      r7, V7
        li      r8, V8
        li      r9, V9
        li      r10, V10
        li      r11, V11
        li      r12, V12
        li      r13, V13
        ret

; check: r3 to r13 and sp are those of `fill`, else ends the program.  Uses: r1.
check:  must_hold r3, V3, 3
        must_hold r4, V4, 4
        must_hold r5, V5, 5
        must_hold r6, V6, 6
        must_hold r7, V7, 7
        must_hold r8, V8, 8
        must_hold r9, V9, 9
        must_hold r10, V10, 10
        must_hold r11, V11, 11
        must_hold r12, V12, 12
        must_hold r13, V13, 13
        lw      r1, first_sp
        cmp     r1, sp
        li      r1, 15
        bne     failed
        ret

; check_write, check_time, check_not_there: r1 and r2 are what the call returns,
; else they end the program.  Use: r1, r3.
check_write:
        cmpi    r1, 0                   ; so many bytes were written
        bne     bad_result
check_r2:
        la      r3, text                ; r2 is no result here: preserved
        cmp     r2, r3
        li      r1, 2
        bne     failed
        ret

check_not_there:
        cmpi    r1, E_NOSYS
        bne     bad_result
        b       check_r2

check_time:
        cmpi    r1, STDOUT              ; seconds, not the parameter
        beq     bad_result
        li      r3, MICROSECONDS
        cmpu    r2, r3
        bge     bad_result
        ret

bad_result:
        li      r1, BAD_RESULT
        b       failed

text:   .asciz  "all registers preserved\n"

        .align  4
first_sp:
        .word   0
results:
        .word   0, 0

        .include "calls.inc"
