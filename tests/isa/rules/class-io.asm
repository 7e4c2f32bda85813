; SPDX-License-Identifier: MIT
;
; I/O interrupts: masked by bit 4, the lowest device first.
        .include "rules.inc"
        case                            ; masked: pending, completed
        command block, 2, buffer, 1
        start   2, block
        wantcc  0
        spin    150
        wantword block+16, 0
        wantword block+20, 0
        open    0xef
        spin    10
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 2, 0

        case                            ; two pending: the lower number first
        command block, 2, buffer, 1
        command block2, 2, buffer, 1
        start   4, block
        start   2, block2
        spin    150
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 2, 0
        case                            ; then the other
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 4, 0
        case                            ; no more
        open    0x10
        spin    20
        open    0

        case                            ; II is the status
        command block, 9, buffer, 1
        start   4, block
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 4, 2
        isa_end
