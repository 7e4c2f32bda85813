; SPDX-License-Identifier: MIT
;
; Timer interrupts: masked they stay pending, open they are taken; II counts.
        .include "rules.inc"
        case                            ; masked: pending until opened
        timer   5
        spin    20
        vector  3, 1f
        open    8
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1

        case                            ; taken once only
        open    8
        spin    20
        open    0

        case                            ; bit 3 alone opens it
        timer   5
        spin    20
        open    0xf7
        spin    20
        vector  3, 1f
        open    0x08
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1

        case                            ; II counts the expirations
        timer   10, 10
        li      r1, 0                   ; stmr + 1
        rclk    r0, r4                  ; as of the start of this instruction
        spin    60
        vector  3, 1f
        li      r13, 8
        rclk    r0, r5
        swim    r0, r13
2:      b       isa_wrong
1:      timer   0
        sub     r5, r5, r4              ; the swim ends at r5 + 2
        addi    r5, r5, 3               ; ticks since the end of stmr
        li      r6, 10
        div     r5, r5, r6
        lw      r6, 0x17c
        cmp     r5, r6
        bne     isa_failed
        wantword 0x160, 2b

        case                            ; open: taken at the very boundary
        vector  3, 1f
        open    8
        li      r12, 3
        stmr    r12, r0
        nop
        nop
        nop
2:      b       isa_wrong
1:      saved   3, 2b, 0, 1
        isa_end
