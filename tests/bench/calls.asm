; SPDX-License-Identifier: MIT
;
; Round trips: a software interrupt in user mode, and lpsw back to the program.
        .org    0
        .psw    start, 0, 0, 0, 0x100000, 0
        .org    0x40
        .psw    service, 0, 0, 0, 0x100000, 0
        .org    0x600
start:  li      r1, 2000000
        lpsw    user
user:   .psw    again, 0, 1, 0, 0x100000, 0xff
service:
        cmpi    r1, 0
        beq     stop
        lpsw    0x140                   ; the saved PSW of the program class
stop:   halt    r0
again:  subi    r1, r1, 1
        si      1
        b       again
