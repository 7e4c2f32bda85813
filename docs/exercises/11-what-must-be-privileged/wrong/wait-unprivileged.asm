; SPDX-License-Identifier: MIT
;
; What must be privileged?: wrong, and gets the hint of that name.
        .include "given.inc"
        .align  4
;               lpsw spsw swim sio stmr rclk wait halt si lw
answers:
        .word   1,   1,   1,   1,  1,   1,   0,   1,   0, 0
