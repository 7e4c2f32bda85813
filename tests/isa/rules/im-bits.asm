; SPDX-License-Identifier: MIT
;
; IM bits 0, 1, 6, 7 are stored and read back, without effect.
        .include "rules.inc"
        case                            ; all closed but these
        li      r1, 0xc3
        swim    r2, r1
        wantim  0xc3
        timer   1
        command block, 2, buffer, 1
        start   2, block
        spin    200
        case                            ; and the others open, these closed
        vector  3, 1f
        open    0x3c
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        wantword 0x174, 0x3c
        vector  4, 1f
        open    0x3c
2:      b       isa_wrong
1:      saved   4, 2b, 2, 0
        case                            ; machine check with bit 1 closed
        vector  1, 1f
        open    0
2:      lw      r1, 2(r0)
1:      saved   1, 2b, 1, 0x105
        isa_end
