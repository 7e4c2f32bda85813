; SPDX-License-Identifier: MIT
;
; Test: so large that there is memory for no restore copy in 64 KiB.  `child` is
; loaded beside it.  Status 0 if execve says so.
        .include "system-calls.inc"
        .stack  26000

        .equ    SOON, 5000              ; microseconds

start:  li      r1, SOON
        si      SYS_NANOSLEEP
        la      r1, child
        clr     r2
        si      SYS_EXECVE
        cmpi    r1, E_NOMEM
        bne     failed
        clr     r1
        si      SYS_EXIT
failed: li      r1, STATUS_FAILED
        si      SYS_EXIT

child:  .asciz  "child"
