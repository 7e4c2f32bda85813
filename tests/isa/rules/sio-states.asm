; SPDX-License-Identifier: MIT
;
; sio: CC 0 started, 2 busy or completed and not taken, 3 no such device.
        .include "rules.inc"
        case                            ; started
        command block, 2, buffer, 1
        command block2, 2, buffer, 1
        start   2, block
        wantcc  0
        case                            ; busy
        start   2, block2
        wantcc  2
        case                            ; the other device is free
        start   4, block2
        wantcc  0
        case                            ; completed, not taken
        spin    200
        start   2, block2
        wantcc  2
        start   4, block2
        wantcc  2
        case                            ; after the interrupt was taken
        vector  4, 1f
        open    0x10
        b       isa_wrong
1:      start   2, block
        wantcc  0
        complete 2
        case                            ; after tio
        complete 4
        start   4, block
        wantcc  0
        complete 4
        case                            ; no such device, also while others run
        start   2, block
        start   7, block
        wantcc  3
        start   0, block
        wantcc  3
        complete 2
        case                            ; a busy device keeps its request
        command block, 2, buffer, 1
        command block2, 9, buffer, 1
        start   2, block
        start   2, block2
        wantcc  2
        complete 2
        want    r12, 0
        wantword block+20, 0
        wantword block2+20, -1
        case                            ; later changes change nothing
        command block, 2, buffer, 1
        start   2, block
        li      r1, 9
        sw      r1, block
        sw      r1, block+8
        complete 2
        want    r12, 0
        wantword block+16, 0
        isa_end
