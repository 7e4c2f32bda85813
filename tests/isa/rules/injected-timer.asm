; SPDX-License-Identifier: MIT
;
; An injected timer interrupt: one expiration more, the timer untouched.
;@at 500 interrupt 3 9
;@at 600 interrupt 3 9
;@at 3000 interrupt 3 0
;@at 5000 expire
;@at 7000 expire
        .include "rules.inc"
        case                            ; counted, masked
        timer   20000
        until   700
        vector  3, 1f
        open    8
2:      b       isa_wrong
1:      saved   3, 2b, 0, 2
        case                            ; the timer runs on
        rtmr    r1
        tst     r1
        ble     isa_wrong
        case                            ; stmr drops an injected one
        until   3100
        timer   20000, 300
        open    8
        spin    20
        open    0
        case                            ; expire: the timer runs out now
        vector  3, 1f
        open    8
        wait
2:      b       isa_wrong
1:      rclk    r0, r1
        rtmr    r2                      ; reload from there: 5300
        saved   3, 2b, 0, 1
        want    r1, 5000
        want    r2, 299
        case                            ; expire with the timer stopped: nothing
        timer   0
        until   7100
        open    8
        spin    20
        open    0
        isa_end
