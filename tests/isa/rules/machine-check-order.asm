; SPDX-License-Identifier: MIT
;
; NMI before all others; lpsw that clears the latch and opens the rest.
;@at 5000 interrupt 1 3
;@at 5000 interrupt 5 4
;@at 9000 interrupt 1 6
;@at 9010 interrupt 1 7
        .include "rules.inc"
        case                            ; NMI, with external open and pending
        vector  1, 1f
        vector  5, isa_wrong
        open    0x20
3:      b       3b
1:      saved   1, 3b, 3, 0
        case                            ; then external, by lpsw
        vector  5, 1f
        goto    2f, 0, 0x20
2:      b       isa_wrong
1:      saved   5, 2b, 4, 0
        case                            ; NMI pending: nested over external's
        vector  1, 1f
3:      rclk    r0, r12
        cmpi    r12, 8990
        blt     3b
4:      b       4b
1:      until   9050
        vector  1, 2f
        goto    5f
5:      b       isa_wrong
2:      saved   1, 5b, 7, 0
        isa_end
