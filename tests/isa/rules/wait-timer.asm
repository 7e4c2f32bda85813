; SPDX-License-Identifier: MIT
;
; wait: time goes on to the event; the saved PC is the instruction after it.
        .include "rules.inc"
        case                            ; the tick of the interrupt
        vector  3, 1f
        rclk    r0, r9
        timer   1000
        open    8
        wait
2:      b       isa_wrong
1:      rclk    r0, r10
        saved   3, 2b, 0, 1
        sub     r10, r10, r9
        want    r10, 1004               ; stmr is at r9 + 3
        case                            ; due at the end of wait itself
        vector  3, 1f
        li      r1, 1
        open    8
        stmr    r1, r0
        wait
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        case                            ; twice, with reload
        vector  3, 1f
        timer   100, 100
        open    8
        wait
        b       isa_wrong
1:      vector  3, 1f
        rclk    r0, r9
        open    8
        wait
2:      b       isa_wrong
1:      rclk    r0, r10
        saved   3, 2b, 0, 1
        timer   0
        sub     r10, r10, r9
        cmpi    r10, 100
        bgt     isa_wrong
        case                            ; CC is that before
        vector  3, 1f
        timer   100
        open    8
        cmp     r0, r9
        wait
        b       isa_wrong
1:      wantword 0x164, 1
        case                            ; in lpsw's PSW: opened by it
        vector  3, 1f
        timer   1000
        goto    2f, 0, 8
2:      wait
3:      b       isa_wrong
1:      saved   3, 3b, 0, 1
        isa_end
