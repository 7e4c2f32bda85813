; SPDX-License-Identifier: MIT
;
; Wait for a device: write what is marked as yours; see README.md.
        .include "head.inc"

; go_back: an I/O interrupt came in the middle of the kernel.  If that was about
; to wait, or waited, it looks again who is ready.
go_back:
        lw      r1, SAVED_IO+PSW_PC
        la      r2, idle
        cmpu    r1, r2
        blt     1f
        la      r2, idle_end
        cmpu    r1, r2
        ble     ccc                     ; behind `wait`, too
1:      lm      r1, r15, keep_io
        lpsw    SAVED_IO

; idle: no program is ready.
idle:   li      r1, IM_IO
        swim    r0, r1
        wait
idle_end:
        b       ccc

        .include "given.inc"
