; SPDX-License-Identifier: MIT
;
; A program interrupt precedes the events of its boundary, which nest over it
; if the new IM allows.
        .include "rules.inc"
        case                            ; timer due as si ends; new IM closed
        vector  2, 1f
        vector  3, isa_wrong
        li      r1, 1
        open    0x0c
        stmr    r1, r0
2:      si      9
1:      saved   2, 2b+4, 9, 0
        wantword 0x154, 0x0c
        case                            ; it is pending still
        vector  3, 1f
        open    8
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        case                            ; new IM open: nested, before its first instruction
        vector  2, 3f, 8
        vector  3, 1f
        li      r1, 1
        open    0x0c
        stmr    r1, r0
2:      si      10
3:      b       isa_wrong
1:      saved   2, 2b+4, 10, 0
        saved   3, 3b, 0, 1
        case                            ; an exception likewise
        vector  2, 3f, 8
        vector  3, 1f
        li      r1, 1
        open    0x0c
        stmr    r1, r0
2:      div     r1, r1, r0
3:      b       isa_wrong
1:      saved   2, 2b, 0x107, 0
        saved   3, 3b, 0, 1
        case                            ; and a machine check
        vector  1, 3f, 8
        vector  3, 1f
        li      r1, 1
        open    0x08
        stmr    r1, r0
2:      lw      r1, 2(r0)
3:      b       isa_wrong
1:      saved   1, 2b, 1, 0x105
        saved   3, 3b, 0, 1
        isa_end
