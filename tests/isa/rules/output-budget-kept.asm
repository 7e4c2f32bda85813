; SPDX-License-Identifier: MIT
;
; Output up to the budget itself stops nothing; display and printer have one
; each.
;@option output
        .include "rules.inc"
        case                            ; eight bytes each, and none
        command block, 2, text, 8
        start   2, block
        complete 2
        start   4, block
        complete 4
        command block, 2, text, 0
        start   2, block
        complete 2
        want    r12, 0
        b       1f
text:   .ascii  "01234567"
1:
        isa_end
