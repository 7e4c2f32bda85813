; SPDX-License-Identifier: MIT
;
; Example 2.3: a program that is interrupted at ddd and does not notice.
;
; It adds 1 + 2 + ... + 400, with a value of its own in every other register.
; Under kernel 01 the display's I/O interrupt occurs when it is about to execute
; the branch at ddd: behind the instruction that sets CC, before the one that
; needs it.  At its end the program looks whether sum and registers are right.
;
; Watch: PC = ddd and CC = 2 before the interrupt and after the kernel is done.
;
; try: hypo run --kernel interrupt programs/example-2.3.asm
; expect: I/O done
;
; try: hypo trace --psw --kernel interrupt programs/example-2.3.asm
; expect:     tick  what                      PC                 CC M MPI           IM  IC
; expect: ...
; expect:     1057  before io interrupt 2     008044 ddd         2  1 008000 0004e0 ff   0
; expect:     1057  A PSW saved at 0x180      008044 ddd         2  1 008000 0004e0 ff   2
; expect:     1057  B vector 0x080 loaded     0006bc bbb         0  0 000000 100000 00   2
; expect:     1071  C lpsw: PSW loaded        008044 ddd         2  1 008000 0004e0 ff   2
; expect: ...
;
; Under another kernel nothing interrupts it:
;
; try: hypo run programs/example-2.3.asm
        .equ    LAST, 400               ; the numbers to add: 1 to this
        .equ    SUM, LAST*(LAST+1)/2

        .equ    EXIT, 1                 ; any software interrupt will do here

start:  li      r1, LAST
        clr     r2                      ; the sum so far
        li      r3, 0x3333              ; r3 to r14: told apart at sight
        li      r4, 0x4444
        li      r5, 0x5555
        li      r6, 0x6666
        li      r7, 0x7777
        li      r8, 0x0888
        li      r9, 0x0999
        li      r10, 0x0aaa
        li      r11, 0x0bbb
        li      r12, 0x0ccc
        li      r13, 0x0ddd
        li      r14, 0x0eee
        sw      sp, first_sp

add_one:
        addu    r2, r2, r1
        dec     r1                      ; sets CC: 2 as long as r1 is positive
ddd:    bne     add_one                 ; and here it is needed

        li      r1, SUM                 ; now everything is looked at
        cmp     r1, r2
        bne     wrong
        cmpi    r3, 0x3333
        bne     wrong
        cmpi    r4, 0x4444
        bne     wrong
        cmpi    r5, 0x5555
        bne     wrong
        cmpi    r6, 0x6666
        bne     wrong
        cmpi    r7, 0x7777
        bne     wrong
        cmpi    r8, 0x0888
        bne     wrong
        cmpi    r9, 0x0999
        bne     wrong
        cmpi    r10, 0x0aaa
        bne     wrong
        cmpi    r11, 0x0bbb
        bne     wrong
        cmpi    r12, 0x0ccc
        bne     wrong
        cmpi    r13, 0x0ddd
        bne     wrong
        cmpi    r14, 0x0eee
        bne     wrong
        lw      r1, first_sp
        cmp     r1, sp
        bne     wrong

        clr     r1                      ; status 0
        si      EXIT
finished:                               ; the saved PC: never reached

wrong:  div     r1, r1, r0              ; an exception: the kernel tells
        b       wrong

first_sp:
        .word   0
