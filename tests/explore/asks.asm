; SPDX-License-Identifier: MIT
;
; Test: asks for the time of day twice, with all registers told apart.
        .include "system-calls.inc"
start:  call    distinct
        si      SYS_GETTIMEOFDAY
        si      SYS_GETTIMEOFDAY
        clr     r1
        si      SYS_EXIT
        .include "distinct.inc"
