; SPDX-License-Identifier: MIT
;
; Attention: one latch, masked by bit 5.
;@at 100 interrupt 5 7
;@at 110 interrupt 5 8
;@at 2000 interrupt 5 65535
;@at 3000 interrupt 5 9
        .include "rules.inc"
        case                            ; masked: pending; the second is lost
        until   200
        open    0xdf
        spin    20
        vector  5, 1f
        open    0x20
2:      b       isa_wrong
1:      saved   5, 2b, 7, 0

        case                            ; nothing left
        open    0x20
        spin    20
        open    0

        case                            ; open: taken when it comes
        vector  5, 1f
        open    0x20
3:      b       3b
1:      saved   5, 3b, 65535, 0

        case                            ; IC of the new PSW is the code
        spsw    W_PSW
        wantword W_PSW+24, 65535

        case                            ; it ends a wait
        vector  5, 1f
        open    0x20
        wait
2:      b       isa_wrong
1:      rclk    r0, r1
        saved   5, 2b, 9, 0
        want    r1, 3000
        isa_end
