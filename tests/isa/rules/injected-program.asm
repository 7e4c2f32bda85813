; SPDX-License-Identifier: MIT
;
; An injected program interrupt: as if raised at that boundary.
;@at 1000 interrupt 2 777
;@at 2000 interrupt 2 5
;@at 3000 interrupt 2 0
        .include "rules.inc"
        case                            ; IC = code, PC, II = 0
        vector  2, 1f
        open    4
3:      b       3b
1:      saved   2, 3b, 777, 0
        case                            ; masked: machine check
        vector  1, 1f
3:      b       3b
1:      saved   1, 3b, 1, 5
        case                            ; ends a wait; saved PC behind it
        goto    2f, 0, 0x04
2:      vector  2, 1f
        wait
3:      b       isa_wrong
1:      rclk    r0, r1
        saved   2, 3b, 0, 0
        cmpi    r1, 3010
        bgt     isa_wrong
        isa_end
