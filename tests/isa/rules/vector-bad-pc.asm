; SPDX-License-Identifier: MIT
;
; A bad PC in a vector shows at the next fetch, and not before.
        .include "rules.inc"
        case                            ; misaligned
        vector  3, 0x1002, 4
        vector  2, 1f
        timer   1
        spin    20
        open    8
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        saved   2, 0x1002, 0x105, 0x1002
        case                            ; beyond memory, inside MPI
        vector  3, 0x10000, 4, 0, 0, 0xffffffff
        vector  2, 1f
        timer   1
        spin    20
        open    8
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        saved   2, 0x10000, 0x104, 0x10000
        case                            ; outside its MPI
        vector  3, 3f, 4, 0, 0, 0x1000
        vector  2, 1f
        timer   1
        spin    20
        open    8
2:      b       isa_wrong
3:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        saved   2, 3b, 0x103, 3b
        case                            ; class 2 masked there: machine check
        vector  3, 3, 0
        vector  1, 1f
        timer   1
        spin    20
        open    8
        b       isa_wrong
1:      saved   1, 3, 1, 0x105
        isa_end
