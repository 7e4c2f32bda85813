; SPDX-License-Identifier: MIT
;
; Test: writes r1 = a letter to every second byte of the first ten of `notes`,
; byte by byte, from the first on for 'A', the second for others.  Status 0 if
; every call does its work.
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    BYTES, 10

start:  sb      r1, letter
        clr     r12
        cmpi    r1, 'A'
        beq     1f
        inc     r12
1:      la      r1, notes
        li      r2, O_WRONLY
        system_call SYS_OPEN, 2
        cmpi    r1, 0
        blt     failed
        mv      r11, r1
again:  mv      r1, r11
        mv      r2, r12
        li      r3, SEEK_SET
        system_call SYS_LSEEK, 3
        cmp     r1, r12
        bne     failed
        mv      r1, r11
        la      r2, letter
        li      r3, 1
        system_call SYS_WRITE, 3
        cmpi    r1, 1
        bne     failed
        addi    r12, r12, 2
        cmpi    r12, BYTES
        blt     again
        clr     r1
        system_call SYS_EXIT, 1
failed: li      r1, STATUS_FAILED
        system_call SYS_EXIT, 1

notes:  .asciz  "notes"
letter: .byte   0
