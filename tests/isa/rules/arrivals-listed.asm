; SPDX-License-Identifier: MIT
;
; Arrivals listed: devices and timer act only as the schedule says.
;@option listed
;@at 3000 complete 2
;@at 4000 expire
;@at 6000 complete 4
        .include "rules.inc"
        case                            ; nothing by itself
        command block, 2, buffer, 1
        command block2, 9, buffer, 1
        start   2, block
        start   4, block2
        timer   100
        until   2900
        wantword block+20, -1
        wantword block2+20, -1
        open    8
        spin    20
        case                            ; an overdue timer reads 0
        rtmr    r1
        want    r1, 0
        open    0
        case                            ; complete
        until   3050
        wantword block+20, 0
        vector  4, 1f
        open    0x10
        b       isa_wrong
1:      wantword 0x198, 2
        case                            ; expire, which ends a wait
        vector  3, 1f
        open    8
        wait
        b       isa_wrong
1:      rclk    r0, r1
        want    r1, 4000
        wantword 0x17c, 1
        case                            ; an invalid request, when it is listed
        vector  4, 1f
        open    0x10
        wait
        b       isa_wrong
1:      rclk    r0, r1
        want    r1, 6000
        wantword block2+20, 2
        isa_end
