; SPDX-License-Identifier: MIT
;
; A program that survives its own exceptions.  For a kernel with signals:
; --kernel signals.
;
; It divides by zero and stores outside of its memory.  Under the other kernels
; either would be its end; here it has named a handler for SIGFPE and SIGSEGV.
; An instruction that made an exception has changed nothing, and the saved PC is
; its address: if the handler returned just so, it would be executed again.  So
; the handler changes the frame: the PC to the next instruction, and for the
; division also the register that gets the quotient.
;
; Watch: `hypo debug`, then `break on_fault`: M is 1, and the frame is at r2.
;
; try: hypo run --kernel signals programs/signals/survives.asm
; expect: signal 8 at 0x8014: the quotient shall be 0
; expect: signal 11 at 0x8028, address 0x600: not stored
; expect: 7 divided by 0 is 0, and I am still here.
; verdict: halted with status 0;
        .include "signal-numbers.inc"

        .equ    INSTRUCTION, 4          ; bytes
        .equ    OUTSIDE, 0x600          ; an address that is the kernel's
        .equ    WORD, 4

start:  call    distinct                ; each register has its own value
        call    name_handlers
        li      r9, 7
        clr     r10
        li      r8, 1234
divides:
        div     r8, r9, r10
        mv      r11, r8
        li      r12, OUTSIDE
        li      r13, 1
        nop
stores: sw      r13, (r12)
        la      r1, text_end
        mv      r2, r9
        mv      r3, r10
        mv      r4, r11
        call    printf
        clr     r1
        b       exit

name_handlers:
        push    lr
        li      r1, SIGFPE
        la      r2, on_fault
        call    signal
        li      r1, SIGSEGV
        la      r2, on_fault
        call    signal
        pop     lr
        ret

; on_fault: the handler of both.  r1 = signal, r2 = frame.
on_fault:
        push    lr
        mv      r8, r2
        lw      r3, SF_PC(r8)
        addi    r4, r3, INSTRUCTION
        sw      r4, SF_PC(r8)           ; behind it
        lw      r4, SF_II(r8)
        mv      r2, r1
        cmpi    r2, SIGFPE
        la      r1, text_stores
        bne     1f
        la      r1, text_divides
        sw      r0, SF_R1+7*WORD(r8)    ; its r8
1:      call    printf
        pop     lr
        ret

text_divides:
        .asciz  "signal %d at 0x%x: the quotient shall be 0\n"
text_stores:
        .asciz  "signal %d at 0x%x, address 0x%x: not stored\n"
text_end:
        .asciz  "%d divided by %d is %d, and I am still here.\n"

        .include "signals.inc"
        .include "printf.inc"
        .include "distinct.inc"
