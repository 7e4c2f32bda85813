; SPDX-License-Identifier: MIT
;
; Masked events are carried out, stay pending, and the wait goes on.
;@at 50000 interrupt 5 3
;@at 60000 interrupt 1 4
;@at 70000 interrupt 2 5
        .include "rules.inc"
        case                            ; a masked completion during the wait
        vector  3, 1f
        command block, 2, buffer, 2
        rclk    r0, r9
        start   2, block                ; +2 li, +1
        timer   1000
        open    8
        wait
        b       isa_wrong
1:      rclk    r0, r10
        wantword block+16, 0
        wantword block+20, 0
        sub     r10, r10, r9
        want    r10, 1006
        case                            ; and is taken when opened
        vector  4, 1f
        open    0x10
        b       isa_wrong
1:      wantword 0x198, 2
        case                            ; a masked expiration during the wait
        vector  4, 1f
        command block, 2, buffer, 2
        timer   50, 50
        start   2, block
        open    0x10
        wait
        b       isa_wrong
1:      vector  3, 1f
        open    8
        b       isa_wrong
1:      wantword 0x17c, 4
        timer   0
        case                            ; masked attention, open timer
        vector  3, 1f
        li      r1, 55000
        stmr    r1, r0
        open    8
        wait
        b       isa_wrong
1:      vector  5, 1f
        open    0x20
        b       isa_wrong
1:      wantword 0x1b8, 3
        case                            ; NMI ends any wait
        vector  1, 1f
        wait
2:      b       isa_wrong
1:      saved   1, 2b, 4, 0
        rclk    r0, r1
        case                            ; so does an injected program interrupt
        goto    3f, 0, 4
3:      vector  2, 1f
        wait
2:      b       isa_wrong
1:      saved   2, 2b, 5, 0
        isa_end
