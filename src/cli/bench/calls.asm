; SPDX-License-Identifier: MIT
;
; Round trips for ever: a software interrupt in user mode, and lpsw back to the
; program, with the least handler there is.  Three instructions each.
        .org    0
        .psw    start, 0, 0, 0, 0x100000, 0
        .org    0x40
        .psw    service, 0, 0, 0, 0x100000, 0
        .org    0x600
start:  lpsw    user
user:   .psw    again, 0, 1, 0, 0x100000, 0xff
service:
        lpsw    0x140                   ; the saved PSW of the program class
again:  si      1
        b       again
