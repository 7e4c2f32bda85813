; SPDX-License-Identifier: MIT
;
; Test: calls that block preserve all registers and CC.  Writes its letter in a
; line of its own by write, then by init_io and await_io, then reads a line or
; the end of the input; twice.  Ends with status 0, or the number of a register,
; 16 for CC, 17 for a wrong result.
        .include "machine.inc"
        .include "system-calls.inc"

        .equ    OWN_BITS, 16            ; as in programs/steady.asm
        .equ    EACH, 0x0101
        .equ    ROUNDS, 2
        .equ    LINE_BYTES, 20
        .equ    BAD_CC, 16
        .equ    BAD_RESULT, 17

        .macro  must_hold register, number
        lw      r1, own
        addiu   r1, r1, \number*EACH
        cmp     r1, \register
        li      r1, \number             ; leaves CC alone
        bne     failed
        .endm

        .macro  fill register, number
        lw      \register, own
        addiu   \register, \register, \number*EACH
        .endm

; wait_in: makes the call with the CC of comparing a with b; looks at it, and at
; all registers but r1, which it leaves in `result`.
        .macro  wait_in code, a, b, same_cc
        call    fill_all
        fill    r14, 14
        cmp     \a, \b
        si      \code
        \same_cc 1f
        b       cc_lost
1:      sw      r1, result
        must_hold r14, 14
        call    check
        lw      r1, result
        .endm

; first: r1 to r3 for the call are kept here by fill_all.
        .macro  with first, second, third
        li      r1, \first
        la      r2, \second
        li      r3, \third
        sm      r1, r3, parameters
        .endm

start:  si      SYS_GETPID
        addi    r2, r1, 'A'-1
        sb      r2, letter
        slli    r1, r1, OWN_BITS
        sw      r1, own
        sw      sp, first_sp
        li      r1, ROUNDS
        sw      r1, rounds

again:  with    STDOUT, letter, 2
        wait_in SYS_WRITE, r5, r4, bgt
        cmpi    r1, 2
        bne     wrong

        la      r1, block
        sw      r1, parameters
        wait_in SYS_INIT_IO, r4, r4, beq
        tst     r1
        bne     wrong
        wait_in SYS_AWAIT_IO, r4, r5, blt
        cmpi    r1, IO_DONE
        bne     wrong
        wait_in SYS_AWAIT_IO, r5, r4, bgt
        cmpi    r1, IO_DONE             ; once more: it is done
        bne     wrong

        with    STDIN, line, LINE_BYTES
        wait_in SYS_READ, r4, r5, blt
        cmpui   r1, LINE_BYTES
        bgt     wrong

        lw      r1, rounds
        dec     r1
        sw      r1, rounds
        bne     again
        clr     r1
        si      SYS_EXIT

cc_lost:
        li      r1, BAD_CC
        si      SYS_EXIT
wrong:  li      r1, BAD_RESULT
failed: si      SYS_EXIT                ; r1 = status

; fill_all: r1 to r3 from `parameters`, r4 to r13 to be told apart.
fill_all:
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
        lm      r1, r3, parameters
        ret

; check: r2 to r13 and sp are as fill_all left them.  Uses: r1.
check:  lw      r1, parameters+4
        cmp     r1, r2
        li      r1, 2
        bne     failed
        lw      r1, parameters+8
        cmp     r1, r3
        li      r1, 3
        bne     failed
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
own:    .word   0
first_sp:
        .word   0
rounds: .word   0
result: .word   0
parameters:
        .word   0, 0, 0
block:  .word   CMD_WRITE, letter, 2, 0, 0, 0, DEV_DISPLAY, 0
letter: .ascii  "?\n"
line:   .space  LINE_BYTES
