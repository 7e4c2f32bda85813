; SPDX-License-Identifier: MIT
;
; Divides by zero: an arithmetic exception (IC = 0x107).
;
; Watch: the instruction changes nothing and the kernel gets the CPU; it aborts
; the program with a line that names the instruction's address.
;
; try: hypo run programs/divide-by-zero.asm
; expect: divide-by-zero: division by zero at 0x0000800c
; status: 2
; verdict: halted with status 1;
;
; Kernel 01 has no words for it, only a status:
;
; try: hypo run --kernel interrupt programs/divide-by-zero.asm
; status: 2
; verdict: halted with status 134;
        .equ    DIVIDEND, 7

start:  call    distinct                ; each register has its own value
        li      r1, DIVIDEND
        li      r2, 0
divide: div     r3, r1, r2              ; does not come back

        la      r1, never
        call    print
        clr     r1
        b       exit

never:  .asciz  "This line is never printed.\n"

        .include "calls.inc"
        .include "distinct.inc"
