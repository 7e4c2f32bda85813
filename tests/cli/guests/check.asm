; SPDX-License-Identifier: MIT
; Check-stop: division by zero while it handles that as a machine check.
        .org    0x20
        .psw    again, 0, 0, 0, 0x10000, 0
        .org    0x600
start:  div     r1, r1, r0
again:  div     r1, r1, r0
