; SPDX-License-Identifier: MIT
;
; `complete` on a keyboard read without an arrived line does nothing.
;@at 1000 complete 1
;@at 3000 key line
;@at 3010 complete 1
        .include "rules.inc"
        case                            ; before the line: nothing
        command block, 1, buffer, 80
        start   1, block
        until   1100
        wantword block+20, -1
        case                            ; after it: at once
        vector  4, 1f
        open    0x10
        wait
        b       isa_wrong
1:      rclk    r0, r1
        want    r1, 3010
        wantword block+16, 75
        wantword block+20, 0
        case                            ; natural: 100 after the later of the two
        command block, 1, buffer, 80
        vector  4, 1f
        rclk    r0, r9
        start   1, block                ; no input left: end, at r9 + 2
        open    0x10
        wait
        b       isa_wrong
1:      rclk    r0, r1
        sub     r1, r1, r9
        want    r1, 103
        wantword block+20, 1
        isa_end
