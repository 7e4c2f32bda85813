; SPDX-License-Identifier: MIT
; Starts a write of 8 bytes to device DEVICE and halts when it has ended: the
; ticks tell how long it took.
        .org    0x600
start:  li      r2, DEVICE
        sio     r2, block
busy:   tio     r1, r2
        bb      busy
        halt    r0
block:  .word   2, 0x600, 8, 0, 0, 0, 0, 0
