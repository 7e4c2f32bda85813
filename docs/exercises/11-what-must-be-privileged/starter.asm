; SPDX-License-Identifier: MIT
;
; What must be privileged?: write what is marked as yours; see README.md.
        .include "given.inc"
        .align  4
;               lpsw spsw swim sio stmr rclk wait halt si lw
answers:
        .word   2,   2,   2,   2,  2,   2,   2,   2,   2, 2      ; yours: 0 or 1
