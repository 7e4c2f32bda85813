; SPDX-License-Identifier: MIT
;
; All classes pending: the smaller number first, one after the other.
;@at 100 interrupt 5 7
        .include "rules.inc"
        command block, 2, buffer, 1
        start   2, block
        timer   20
        until   400
        case                            ; timer, of the three
        vector  3, 1f
        vector  4, 3f
        vector  5, 4f
        open    0xff
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        wantword 0x180, 0               ; the others: not yet
        wantword 0x1a0, 0
        case                            ; I/O, right after lpsw
        goto    2f, 0, 0xff
2:      b       isa_wrong
3:      saved   4, 2b, 2, 0
        wantword 0x1a0, 0
        case                            ; external
        goto    2f, 0, 0xff
2:      b       isa_wrong
4:      saved   5, 2b, 7, 0
        case                            ; none
        goto    2f, 0, 0xff
2:      spin    10
        open    0
        isa_end
