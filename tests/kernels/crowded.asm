; SPDX-License-Identifier: MIT
;
; Test: so large that there is memory for no restore copy in 64 KiB.  `child` is
; loaded beside it.  Status 0 if execve says so.
        .include "system-calls.inc"
        .include "system-call.inc"
        .stack  26000

        .equ    SOON, 5000              ; microseconds

start:  li      r1, SOON
        system_call SYS_NANOSLEEP, 1
        la      r1, child
        clr     r2
        system_call SYS_EXECVE, 2
        cmpi    r1, E_NOMEM
        bne     failed
        clr     r1
        system_call SYS_EXIT, 1
failed: li      r1, STATUS_FAILED
        system_call SYS_EXIT, 1

child:  .asciz  "child"
