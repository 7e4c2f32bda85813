; SPDX-License-Identifier: MIT
;
; Sorts numbers by insertion and prints them before and after.
;
; Watch: a program that computes for a while; nothing of it is the kernel's
; business but the printing.  It also checks that the order is right: status 1
; if it is not.
;
; try: hypo run programs/sort.asm
; expect: 31 4 15 92 65 35 89 79 32 38 46 26
; expect: 4 15 26 31 32 35 38 46 65 79 89 92
        .include "system-calls.inc"

        .equ    WORD, 4

start:  call    distinct                ; each register has its own value
        call    print_numbers
        call    sort
        call    print_numbers
        call    check
        b       exit                    ; with the status of `check`

; sort: takes one number after the other and moves it down past the greater
; ones.  Uses: r1 to r6.
sort:   la      r1, numbers
        la      r2, numbers_end
        addi    r3, r1, WORD            ; all below this is in order
1:      cmpu    r3, r2
        bge     4f
        lw      r4, (r3)                ; the one to insert
        mv      r5, r3                  ; where it might go
2:      cmpu    r5, r1
        beq     3f                      ; it is the least
        lw      r6, -WORD(r5)
        cmp     r6, r4
        ble     3f
        sw      r6, (r5)                ; a greater one moves up
        subi    r5, r5, WORD
        b       2b
3:      sw      r4, (r5)
        addi    r3, r3, WORD
        b       1b
4:      ret

; check: is each number at least as great as the one before?
; Result: r1 = STATUS_OK or STATUS_FAILED.  Uses: r1 to r4.
check:  la      r1, numbers+WORD
        la      r2, numbers_end
1:      cmpu    r1, r2
        bge     2f
        lw      r3, -WORD(r1)
        lw      r4, (r1)
        addi    r1, r1, WORD
        cmp     r3, r4
        ble     1b
        li      r1, STATUS_FAILED
        ret
2:      li      r1, STATUS_OK
        ret

; print_numbers: all in one line.  Uses: r1 to r7; r8 and r9 are kept.
print_numbers:
        push    lr
        push    r8
        push    r9
        la      r8, numbers
        la      r9, numbers_end
        b       2f
1:      li      r1, ' '                 ; between two, not behind the last
        call    print_char
2:      lw      r1, (r8)
        call    print_decimal
        addi    r8, r8, WORD
        cmpu    r8, r9
        blt     1b
        call    print_newline
        pop     r9
        pop     r8
        pop     lr
        ret

        .align  WORD
numbers:
        .word   31, 4, 15, 92, 65, 35, 89, 79, 32, 38, 46, 26
numbers_end:

        .include "print.inc"
        .include "distinct.inc"
