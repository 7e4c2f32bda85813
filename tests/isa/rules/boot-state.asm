; SPDX-License-Identifier: MIT
;
; The state after boot: registers, PSW, boot information block (section 8).
        .include "rules.inc"
        sm      r0, r15, buffer(r0)
        rclk    r2, r3
        case                            ; registers
        .set    word, 0
        .rept   16
        .if     word == 4
        wantword buffer+4, 0x200
        .else
        wantword buffer+word, 0
        .endif
        .set    word, word + 4
        .endr
        case                            ; the clock: sm was at tick 0
        want    r2, EPOCH
        want    r3, 1
        case                            ; the PSW
        spsw    W_PSW
place:  wantword W_PSW, place
        wantword W_PSW+8, 0
        wantword W_PSW+12, 0
        wantword W_PSW+16, ISA_MEMORY
        wantword W_PSW+20, 0
        wantword W_PSW+24, 0
        wantword W_PSW+28, 0
        case                            ; the boot information block
        wantword 0x200, 0x4f505948
        wantword 0x204, ISA_MEMORY
        wantword 0x208, 0
        wantword 0x20c, 0x8000
        case                            ; the rest of it is zero
        li      r9, 0x210
1:      lw      r10, (r9)
        want    r10, 0
        addi    r9, r9, 4
        cmpi    r9, 0x600
        blt     1b
        case                            ; unloaded memory is zero
        li      r9, 0x8000
1:      lw      r10, (r9)
        want    r10, 0
        addi    r9, r9, 4
        cmpui   r9, 0xfffc
        ble     1b
        case                            ; devices are idle, the timer is stopped
        li      r9, 1
1:      tio     r10, r9
        wantcc  0
        inc     r9
        cmpi    r9, 5
        ble     1b
        rtmr    r1
        want    r1, 0
        isa_end
