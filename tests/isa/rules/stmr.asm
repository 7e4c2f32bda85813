; SPDX-License-Identifier: MIT
;
; stmr: due at t + 1 + ra; it drops all of the old timer.
        .include "rules.inc"
        case                            ; due after exactly ra ticks
        vector  3, 1f
        open    8
        li      r12, 1
        stmr    r12, r0
        nop
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        case                            ; of 5
        vector  3, 1f
        open    8
        li      r12, 5
        stmr    r12, r0
        nop
        nop
        nop
        nop
        nop
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        case                            ; a pending interrupt is dropped
        timer   1, 1
        spin    20
        timer   1000
        open    8
        spin    20
        open    0
        rtmr    r1
        tst     r1
        ble     isa_wrong
        case                            ; ra = 0 drops it, too
        timer   1, 1
        spin    20
        timer   0
        open    8
        spin    20
        open    0
        rtmr    r1
        want    r1, 0
        case                            ; ra = 0 ignores rb
        timer   0, 5
        open    8
        spin    20
        open    0
        rtmr    r1
        want    r1, 0
        case                            ; old timer due at the end of stmr itself
        li      r12, 2
        li      r11, 100
        stmr    r12, r0
        nop
        stmr    r11, r0                 ; ends when the first would run out
        open    8
        nop
        nop
        open    0
        case                            ; reload 0: stops
        vector  3, 1f
        timer   3
        open    8
3:      b       3b
1:      rtmr    r1
        want    r1, 0
        open    8
        spin    40
        open    0
        case                            ; one register: ra and rb
        vector  3, 1f
        li      r1, 50
        stmr    r1, r1
        open    8
3:      b       3b
1:      rtmr    r1
        timer   0
        want    r1, 50
        case                            ; large values do not wrap
        li      r1, -1
        stmr    r1, r1
        rtmr    r2
        want    r2, -1
        open    8
        spin    20
        open    0
        timer   0
        isa_end
