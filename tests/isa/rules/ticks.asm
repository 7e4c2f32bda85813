; SPDX-License-Identifier: MIT
;
; Every instruction takes one tick, also one that ends in an exception; the
; interrupt action takes none.
        .include "rules.inc"
        .macro  costs ticks
        rclk    r0, r10
        sub     r10, r10, r9
        want    r10, \ticks
        .endm
        vector  2, 1f
        open    4
        case                            ; si
        rclk    r0, r9
        si      1
1:      costs   2
        case                            ; operation exception
        vector  2, 1f
        open    4
        rclk    r0, r9
        .word   0
1:      costs   2
        case                            ; a data fault
        vector  2, 1f
        open    4
        rclk    r0, r9
        lw      r1, 1(r0)
1:      costs   2
        case                            ; a failed fetch
        vector  2, 1f
        open    4
        li      r1, 2
        rclk    r0, r9
        jr      r1
1:      costs   3
        case                            ; a machine check
        vector  1, 1f
        open    0
        rclk    r0, r9
        div     r1, r1, r0
1:      costs   2
        case                            ; lm of 16, sm of 16, mul, call
        rclk    r0, r10
        rclk    r0, r9
        sm      r0, r15, buffer(r0)
        mul     r1, r0, r0
        lm      r11, r12, buffer(r0)
        call    2f
        b       isa_wrong
2:      costs   5
        case                            ; a timer interrupt
        vector  3, 1f
        li      r1, 3
        open    8
        rclk    r0, r9
        stmr    r1, r0
        nop
        nop
        nop
        b       isa_wrong
1:      costs   5
        isa_end
