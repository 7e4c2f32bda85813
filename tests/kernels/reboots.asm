; SPDX-License-Identifier: MIT
;
; Test: halts the machine, whoever else runs.
        .include "system-calls.inc"
        .include "system-call.inc"

start:  system_call SYS_REBOOT
        system_call SYS_REBOOT
