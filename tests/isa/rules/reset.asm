; SPDX-License-Identifier: MIT
;
; Reset from outside: registers 0, r1 = 0x200, timer, devices and pending
; interrupts gone, memory and tick count kept.
;@at 3000 interrupt 0 0
;@at 2900 interrupt 5 3
;@at 9000 interrupt 0 77
        .include "rules.inc"
        lw      r13, 0xf80
        tst     r13
        bne     again
        case                            ; the state at the first reset
        sw      r1, buffer
        li      r13, 1
        sw      r13, 0xf80
        wantword buffer, 0x200
        timer   100, 100                ; what a reset must end
        command block, 2, buffer, 40    ; 4000 ticks
        start   2, block
        command block2, 9, buffer, 1
        start   4, block2
        vector  1, 1f
        lw      r1, 1(r0)
        b       isa_wrong
1:      li      r2, 2
        li      r15, 15
        li      r13, 0xc7
        swim    r0, r13
        cmp     r0, r2
1:      b       1b                      ; until 3000
again:  cmpi    r13, 2
        beq     third
        sm      r0, r15, buffer(r0)
        spsw    buffer+64
        li      r13, 2
        sw      r13, 0xf80
        case                            ; all registers but r1 are 0
        wantword buffer+4, 0x200
        wantword buffer+8, 0
        wantword buffer+44, 0
        wantword buffer+60, 0
        case                            ; the PSW: CC, M, MPI, IM, IC
        wantword buffer+64+8, 0
        wantword buffer+64+12, 0
        wantword buffer+64+16, ISA_MEMORY
        wantword buffer+64+20, 0
        wantword buffer+64+24, 0
        case                            ; the tick count went on
        rclk    r0, r1
        cmpi    r1, 3100
        bgt     isa_wrong
        cmpi    r1, 3000
        blt     isa_wrong
        case                            ; timer, devices, pending: nothing
        rtmr    r1
        want    r1, 0
        li      r2, 2
        tio     r3, r2
        wantcc  0
        li      r2, 4
        tio     r3, r2
        wantcc  0
        wantword block+20, -1
        until   8000
        wantword block+20, -1
        open    0xff
        spin    20
        open    0
        case                            ; the latch is clear: machine check again
        vector  1, 1f
        lw      r1, 2(r0)
        b       isa_wrong
1:      wantword 0x13c, 0x105
        case                            ; a reset ends a wait
        open    8
        timer   60000
        wait
third:  rclk    r0, r1
        cmpi    r1, 9010
        bgt     isa_wrong
        cmpi    r1, 9000
        blt     isa_wrong
        isa_end
