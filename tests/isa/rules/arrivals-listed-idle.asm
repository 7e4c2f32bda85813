; SPDX-License-Identifier: MIT
;
; Arrivals listed: a running timer or busy device alone ends no wait.
;@option listed
        .equ    isa_stop, 3
        .include "rules.inc"
        case                            ; idle forever
        command block, 2, buffer, 1
        start   2, block
        timer   100
        open    0xff
        wait
        isa_end
