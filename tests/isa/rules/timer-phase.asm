; SPDX-License-Identifier: MIT
;
; The reload keeps its phase, whenever the interrupt is taken (section 6).
        .include "rules.inc"
        case                            ; taken late: the phase stays
        li      r1, 100
        li      r2, 50
        rclk    r0, r9                  ; stmr is at r9 + 1, due at r9 + 102
        stmr    r1, r2
        vector  3, 1f
        spin    200
        open    8
        b       isa_wrong
1:      rtmr    r3
        rclk    r0, r10                 ; rtmr was at r10 - 1
        sub     r10, r10, r9
        subi    r10, r10, 103           ; ticks since it was due, at rtmr
        li      r4, 50
        rem     r10, r10, r4
        sub     r5, r4, r10
        mv      r6, r3
        cmp     r5, r6
        bne     isa_failed
        case                            ; also while class 3 is masked
        spin    333
        rtmr    r3
        rclk    r0, r10
        sub     r10, r10, r9
        subi    r10, r10, 103
        li      r4, 50
        rem     r10, r10, r4
        sub     r5, r4, r10
        mv      r6, r3
        cmp     r5, r6
        bne     isa_failed
        case                            ; rtmr counts down by one a tick
        timer   200
        rtmr    r1
        rtmr    r2
        rtmr    r3
        want    r1, 200
        want    r2, 199
        want    r3, 198
        timer   0
        rtmr    r1
        want    r1, 0
        isa_end
