; SPDX-License-Identifier: MIT
;
; A vector whose IM opens its own class.
        .include "rules.inc"
        case                            ; two devices: the slot is overwritten
        command block, 2, buffer, 1
        command block2, 2, buffer, 1
        start   4, block
        start   2, block2
        spin    200
        vector  4, 1f, 0x10
        open    0x10
        b       isa_wrong
1:      open    0
        saved   4, 1b, 4, 0             ; of the second, from the vector
        case                            ; the timer: its count is taken with it
        vector  3, 1f, 0x08
        timer   1, 100
        spin    20
        open    0x08
2:      b       isa_wrong
1:      open    0
        timer   0
        saved   3, 2b, 0, 1
        case                            ; machine check: by the latch not again
        vector  1, 1f, 0
        open    0
        lw      r1, 1(r0)
        b       isa_wrong
1:      wantword 0x138, 1
        wantword 0x13c, 0x105
        isa_end
