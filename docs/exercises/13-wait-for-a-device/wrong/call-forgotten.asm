; SPDX-License-Identifier: MIT
;
; Wrong: what the kernel was doing when it was interrupted is never ended.
        .include "head.inc"

go_back:
        b       ccc

idle:   li      r1, IM_IO
        swim    r0, r1
        wait
        b       ccc

        .include "given.inc"
