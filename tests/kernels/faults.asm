; SPDX-License-Identifier: MIT
;
; Test: makes the exception that the argument word names.
        .equ    WORD, 4
        .equ    KINDS, 9
        .equ    KERNEL, 0x600           ; an address of the kernel
        .equ    OPERATION, 0            ; a word that is no instruction

start:  cmpui   r1, KINDS
        bge     none
        la      r2, kinds
        slli    r3, r1, 2
        addu    r2, r2, r3
        lw      r2, (r2)
        jr      r2

        .align  16                      ; each at a round address: 0x8030 ...
operation:
        .word   OPERATION
        .align  16
privileged:
        lpsw    kinds
        .align  16
load:   lw      r1, KERNEL(r0)
        .align  16
store:  li      sp, KERNEL
        push    r1
        .align  16
misaligned:
        lh      r1, 1(r2)
        .align  16
overflow:
        li      r1, 0x7fffffff
        add     r1, r1, r1
        .align  16
zero:   remu    r1, r1, r0
        .align  16
wild:   li      r1, KERNEL
        jr      r1
        .align  16
odd:    addi    r2, r2, 2
        jr      r2
        .align  16
none:   clr     r1
        b       exit

kinds:  .word   operation, privileged, load, store, misaligned, overflow
        .word   zero, wild, odd

        .include "calls.inc"
