; SPDX-License-Identifier: MIT
;
; Test: makes system calls for ever, with little in between.
        .include "system-calls.inc"

start:  si      SYS_GETPID
        b       start
