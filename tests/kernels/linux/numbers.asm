; SPDX-License-Identifier: MIT
; Kernels 08 and 10: calls each number with parameters of all ones, and prints
; it with its result, unless that is E_NOSYS; but for exit, pause and reboot,
; which do not come back; with the argument 1 nor sigsuspend and sigreturn.
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    LAST, 300
        .equ    SYS_SIGSUSPEND, 72
        .equ    SYS_SIGRETURN, 119

start:  mv      r11, r1
        clr     r8
1:      cmpi    r8, SYS_EXIT
        beq     2f
        cmpi    r8, SYS_PAUSE
        beq     2f
        cmpi    r8, SYS_REBOOT
        beq     2f
        tst     r11
        beq     3f
        cmpi    r8, SYS_SIGSUSPEND
        beq     2f
        cmpi    r8, SYS_SIGRETURN
        beq     2f
3:      mv      r1, r8
        call    try
2:      inc     r8
        cmpi    r8, LAST
        ble     1b
        li      r1, -1
        call    try
        li      r1, 0x80000000
        call    try
        clr     r1
        b       exit

try:    push    lr
        mv      r9, r1
        li      r2, -1
        li      r3, -1
        li      r4, -1
        li      r5, -1
        li      r6, -1
        si      SYS_SI
        cmpi    r1, E_NOSYS
        beq     1f
        mv      r3, r1
        mv      r2, r9
        la      r1, line
        call    printf
1:      pop     lr
        ret

line:   .asciz  "%d %d\n"

        .include "printf.inc"
