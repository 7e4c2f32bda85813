; SPDX-License-Identifier: MIT
; Displays message.inc, on device DEVICE (2, the display, without -D), and
; halts with the operation's status.
        .org    0x600
        .ifndef DEVICE
        .equ    DEVICE, 2
        .endif
start:  li      r2, DEVICE
        sio     r2, block
busy:   tio     r1, r2
        bb      busy
        halt    r1
block:  .word   2, message, end - message, 0, 0, 0, 0, 0
message:
        .include "message.inc"
end:
