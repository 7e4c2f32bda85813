; SPDX-License-Identifier: MIT
;
; Test: halts the machine, whoever else runs.
        .include "system-calls.inc"

start:  si      SYS_REBOOT
        si      SYS_REBOOT
