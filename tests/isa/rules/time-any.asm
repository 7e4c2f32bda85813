; SPDX-License-Identifier: MIT
;
; Time model any: rclk tells the epoch, rtmr the ra of the last stmr, II is 1.
;@option time-any
        .include "rules.inc"
        case                            ; rtmr before any stmr
        rtmr    r1
        want    r1, 0
        case                            ; the clock stands
        spin    50
        rclk    r1, r2
        want    r1, EPOCH
        want    r2, 0
        case                            ; rtmr
        timer   100, 7
        spin    20
        rtmr    r1
        want    r1, 100
        case                            ; II
        spin    300
        vector  3, 1f
        open    8
        b       isa_wrong
1:      wantword 0x17c, 1
        rtmr    r1
        want    r1, 100
        timer   0
        rtmr    r1
        want    r1, 0
        isa_end
