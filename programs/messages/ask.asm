; SPDX-License-Identifier: MIT
;
; Under kernel 09: asks the program with the number 2 (square.asm) for the
; squares of 1, 2, and so on up to the argument word, and prints them.
; `sendrec` sends the message and waits for the answer, which comes to the same
; place.  At last it sends 0, which ends the other one.
;
; try: hypo run --kernel messages programs/messages/ask.asm:3 programs/messages/square.asm
; expect: 1 4 9 
; verdict: halted with status 0;
        .equ    SQUARE, 2               ; the second program

start:  call    distinct                ; each register has its own value
        mv      r9, r1                  ; up to this
        clr     r8
1:      inc     r8
        cmp     r8, r9
        bgt     2f
        mv      r1, r8
        call    square
        bne     3f
        lw      r1, message+MS_1
        call    print_decimal
        li      r1, ' '
        call    print_char
        b       1b
2:      call    print_newline
        clr     r1
        call    square
        clr     r1
        b       exit
3:      li      r1, STATUS_FAILED       ; nobody is there
        b       exit

square: sw      r1, message+MS_1
        li      r1, SQUARE
        la      r2, message
        si      SI_SENDREC
        tst     r1
        ret

        .include "calls.inc"
        .include "print.inc"
        .include "distinct.inc"
        .align  4
message:
        .space  MESSAGE_BYTES
