; SPDX-License-Identifier: MIT
;
; rclk: the epoch plus a microsecond a tick, as of the start.
        .include "rules.inc"
        case                            ; the first ticks
        rclk    r1, r2
        want    r1, EPOCH
        tst     r2
        ble     isa_wrong
        case                            ; one tick an instruction
        rclk    r0, r2
        rclk    r0, r3
        nop
        rclk    r0, r4
        sub     r4, r4, r3
        sub     r3, r3, r2
        want    r3, 1
        want    r4, 2
        case                            ; rclk r5, r5: the microseconds
        rclk    r0, r4
        rclk    r5, r5
        sub     r5, r5, r4
        want    r5, 1
        case                            ; CC is kept
        cmp     r0, r4
        rclk    r1, r2
        wantcc  1
        case                            ; a second later
        vector  3, 1f
        rclk    r0, r9
        timer   1000000
        open    8
        wait
        b       isa_wrong
1:      rclk    r1, r2
        want    r1, EPOCH+1
        sub     r2, r2, r9
        want    r2, 5                   ; stmr is at r9 + 4
        case                            ; the last microsecond of a second
        rclk    r0, r9
        li      r8, 999960
        sub     r8, r8, r9
        vector  3, 1f
        stmr    r8, r0
        open    8
        wait
        b       isa_wrong
1:      rclk    r1, r2
3:      rclk    r3, r4
        cmp     r1, r3
        bne     1f
        mv      r2, r4
        b       3b
1:      want    r3, EPOCH+2
        cmpi    r4, 4
        bgt     isa_wrong
        isa_end
