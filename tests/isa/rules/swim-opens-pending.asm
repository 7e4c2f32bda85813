; SPDX-License-Identifier: MIT
;
; A class that `swim` or `lpsw` opens is taken before the next instruction.
        .include "rules.inc"
        case                            ; swim
        li      r9, 1
        timer   1
        spin    20
        vector  3, 1f
        open    8
2:      li      r9, 2
        b       isa_wrong
1:      want    r9, 1
        saved   3, 2b, 0, 1
        case                            ; with rd: rd has the old mask
        timer   1
        spin    20
        vector  3, 1f
        open    0xf5
        li      r8, 0x08
        swim    r8, r8
2:      b       isa_wrong
1:      want    r8, 0xf5
        saved   3, 2b, 0, 1
        case                            ; lpsw: before the first instruction there
        timer   1
        spin    20
        vector  3, 1f
        goto    2f, 1, 0x0c
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        wantword 0x168, 1
        case                            ; lpsw to a bad PC: the interrupt comes first
        timer   1
        spin    20
        vector  3, 1f
        goto    3, 0, 0x0c
1:      saved   3, 3, 0, 1
        isa_end
