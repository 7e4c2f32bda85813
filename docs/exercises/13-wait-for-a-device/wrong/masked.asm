; SPDX-License-Identifier: MIT
;
; Wrong: nothing can end the wait.
        .include "head.inc"

go_back:
        lm      r1, r15, keep_io
        lpsw    SAVED_IO

idle:   wait
        b       ccc

        .include "given.inc"
