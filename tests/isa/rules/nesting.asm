; SPDX-License-Identifier: MIT
;
; The action repeats at once if the new PSW lets another interrupt occur: the
; example of section 5.
        .include "rules.inc"
        case                            ; timer, then I/O before its first instruction
        command block, 2, buffer, 1
        start   2, block
        timer   20
        spin    200
        vector  3, isa_wrong, 0x10
        vector  4, 1f, 0
        li      r13, 0x18
        rclk    r0, r9
        swim    r0, r13
2:      b       isa_wrong
1:      rclk    r0, r10
        saved   3, 2b, 0, 1
        saved   4, isa_wrong, 2, 0
        wantword 0x174, 0x18            ; IM saved by the timer's
        wantword 0x194, 0x10            ; and by the I/O's
        case                            ; the actions took no tick
        sub     r10, r10, r9
        want    r10, 2
        case                            ; lpsw leads back, level by level
        li      r13, 1f
        sw      r13, 0x180
        sw      r0, 0x194
        lpsw    0x180
        b       isa_wrong
1:      li      r13, 1f
        sw      r13, 0x160
        sw      r0, 0x174
        lpsw    0x160
        b       isa_wrong
1:      wantim  0
        isa_end
