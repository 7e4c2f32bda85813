; SPDX-License-Identifier: MIT
;
; --no-timer: stmr sets nothing, as with ra = 0.
;@option no-timer
;@at 500 interrupt 3 0
        .include "rules.inc"
        case                            ; it does not run
        timer   5, 5
        rtmr    r1
        want    r1, 0
        open    8
        spin    50
        open    0
        case                            ; but drops what is pending
        until   600
        timer   5
        open    8
        spin    50
        open    0
        isa_end
