; SPDX-License-Identifier: MIT
;
; NMI: no mask; the machine check latch keeps a further one pending.
;@at 200 interrupt 1 7
;@at 400 interrupt 1 8
;@at 410 interrupt 1 9
        .include "rules.inc"
        case                            ; taken with IM = 0
        vector  1, 1f
3:      b       3b
1:      saved   1, 3b, 7, 0

        case                            ; latch set: pending
        until   450

        case                            ; right after lpsw; the third was lost
        vector  1, 1f
        goto    2f
2:      b       isa_wrong
1:      saved   1, 2b, 8, 0

        case                            ; and no more
        goto    2f
2:      spin    20
        isa_end
