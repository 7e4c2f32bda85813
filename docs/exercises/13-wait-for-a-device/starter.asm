; SPDX-License-Identifier: MIT
;
; Wait for a device: write what is marked as yours; see README.md.
        .include "head.inc"

; go_back: an I/O interrupt came in the middle of the kernel; what that had in
; r1 to r15 is in keep_io.  Yours.
go_back:
        lm      r1, r15, keep_io
        lpsw    SAVED_IO

; idle: no program is ready, all is masked.  Yours.
idle:   b       idle

        .include "given.inc"
