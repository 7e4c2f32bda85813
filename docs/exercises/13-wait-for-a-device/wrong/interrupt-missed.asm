; SPDX-License-Identifier: MIT
;
; Wrong: the interrupt may come between `swim` and `wait`.
        .include "head.inc"

go_back:
        lm      r1, r15, keep_io
        lpsw    SAVED_IO

idle:   li      r1, IM_IO
        swim    r0, r1
        wait
        b       ccc

        .include "given.inc"
