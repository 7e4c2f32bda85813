; SPDX-License-Identifier: MIT
;
; Test: so large that in 64 KiB there is memory for no restore copy, and with a
; disk for no buffer either.  `child` is loaded beside it.  Status 0 if execve
; says so; and open as well, if the argument is 1 and the disk has files.
        .include "system-calls.inc"
        .include "system-call.inc"
        .stack  26000

        .equ    SOON, 5000              ; microseconds

start:  mv      r13, r1
        li      r1, SOON
        system_call SYS_NANOSLEEP, 1
        la      r1, child
        clr     r2
        system_call SYS_EXECVE, 2
        cmpi    r1, E_NOMEM
        bne     failed
        clr     r1
        tst     r13
        beq     1f
        la      r1, child
        li      r2, O_WRONLY|O_CREATE
        system_call SYS_OPEN, 2
        cmpi    r1, E_NOMEM
        bne     failed
        clr     r1
1:      system_call SYS_EXIT, 1
failed: li      r1, STATUS_FAILED
        system_call SYS_EXIT, 1

child:  .asciz  "child"
