; SPDX-License-Identifier: MIT
; Halts with the low byte of the word at ADDRESS, or, with -D CLOCK, of the
; seconds of the clock.
        .org    0x600
        .ifdef  CLOCK
start:  rclk    r1, r0
        .else
start:  lw      r1, ADDRESS
        .endif
        halt    r1
