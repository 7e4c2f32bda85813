; SPDX-License-Identifier: MIT
; Kernel 10: a handler that may come at any instruction: sets an alarm, computes
; with all registers, and prints "kept" with the number of times that the handler
; has run by then; or "lost" if a register, CC or sp is not what it must be.
        .include "signal-numbers.inc"

        .equ    ROUNDS, 20
        .equ    WORD, 4

start:  mv      r8, sp
        sw      r8, first_sp
        li      r1, SIGALRM
        la      r2, destroys
        call    signal
        li      r1, 1
        call    alarm
        call    distinct
        li      r1, ROUNDS
        sw      r1, rounds
        li      r1, 0x0101
        li      lr, 0x0e0e
1:      cmp     r3, r2                  ; CC = 2
        ble     lost
        cmp     r2, r3                  ; CC = 1
        bge     lost
        push    r4
        pop     r5
        cmp     r4, r5                  ; CC = 0
        bne     lost
        li      r5, 0x0505
        sm      r1, r15, seen
        lw      r1, rounds
        dec     r1
        sw      r1, rounds
        li      r1, 0x0101
        lw      r1, rounds
        tst     r1
        li      r1, 0x0101
        bne     1b
        sm      r1, r15, seen
        lw      r1, first_sp
        cmp     r1, sp
        bne     lost
        la      r1, seen
        la      r2, wanted
        li      r3, 14                  ; r1 to r14
2:      lw      r4, (r1)
        lw      r5, (r2)
        cmp     r4, r5
        bne     lost
        addi    r1, r1, WORD
        addi    r2, r2, WORD
        dec     r3
        bne     2b
        la      r1, text_kept
        lw      r2, count
        call    printf
        clr     r1
        b       exit

lost:   la      r1, text_lost
        call    printf
        clr     r1
        b       exit

; destroys: the handler; leaves nothing as it was, but sp.
destroys:
        lw      r1, count
        inc     r1
        sw      r1, count
        li      r3, -1
        li      r4, -2
        li      r5, -3
        li      r6, -4
        li      r7, -5
        mv      r8, r3
        mv      r9, r3
        mv      r10, r3
        mv      r11, r3
        mv      r12, r3
        mv      r13, r3
        tst     r3
        ret

text_kept:
        .asciz  "kept %d\n"
text_lost:
        .asciz  "lost\n"
        .align  4
wanted: .word   0x0101, 0x0202, 0x0303, 0x0404, 0x0505, 0x0606, 0x0707
        .word   0x0808, 0x0909, 0x0a0a, 0x0b0b, 0x0c0c, 0x0d0d, 0x0e0e
count:  .word   0
rounds: .word   0
first_sp:
        .word   0
seen:   .space  15*WORD

        .include "signals.inc"
        .include "time.inc"
        .include "printf.inc"
        .include "distinct.inc"
