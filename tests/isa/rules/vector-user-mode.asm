; SPDX-License-Identifier: MIT
;
; M = 1 in a vector is honoured, and its MPI.
        .include "rules.inc"
        case                            ; the handler runs in user mode
        vector  3, 1f, 4, 1
        vector  2, 2f
        timer   1
        spin    20
        open    8
        b       isa_wrong
1:      wait                            ; privileged
        b       isa_wrong
2:      saved   2, 1b, 0x102, 0x61000000
        wantword 0x148, 1
        wantword 0x154, 4
        case                            ; MPI of the vector
        vector  3, 1f, 4, 1, 0x1000, 0x7000
        vector  2, 2f
        timer   1
        spin    20
        open    8
        b       isa_wrong
1:      lw      r1, 0x100(r0)
        b       isa_wrong
2:      saved   2, 1b, 0x103, 0x100
        wantword 0x14c, 0x1000
        wantword 0x150, 0x7000
        case                            ; the vector of class 2 itself
        vector  2, 1f, 8, 1
        vector  1, 2f
        open    4
        si      5
1:      wait                            ; class 2 masked: machine check
        b       isa_wrong
2:      saved   2, 1b, 5, 0
        saved   1, 1b, 1, 0x102
        isa_end
