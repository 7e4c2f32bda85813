; SPDX-License-Identifier: MIT
;
; What devices transfer.
;@at 5000 key first line
;@at 6000 key second
;@at 200000 key late
        .include "rules.inc"
        .macro  transfer device, what, count, residual, status
        command block, \what, buffer, \count, 5
        start   \device, block
        wantcc  0
        complete \device
        want    r12, \status
        wantword block+16, \residual
        wantword block+20, \status
        .endm
        case                            ; reader: as many bytes as asked for
        transfer 5, 1, 4, 0, 0
        wantword buffer, 0x20656854     ; "The "
        case                            ; the next ones, not aligned
        sw      r0, buffer+4
        transfer 5, 1, 6, 0, 0
        wantword buffer, 0x64616572
        wantword buffer+4, 0x7265
        case                            ; a short read
        transfer 5, 1, 100, 85, 0
        case                            ; at the end
        transfer 5, 1, 100, 100, 1
        case                            ; count 0 there
        transfer 5, 1, 0, 0, 1
        case                            ; keyboard: one line with its newline
        transfer 1, 1, 80, 69, 0
        wantword buffer, 0x73726966     ; "firs"
        wantword buffer+8, 0x610a656e   ; "ne\n", and what was there
        case                            ; the first bytes of a line
        transfer 1, 1, 4, 0, 0
        wantword buffer, 0x6f636573     ; "seco"
        case                            ; the rest of it
        transfer 1, 1, 4, 1, 0
        wantword buffer, 0x6f0a646e     ; "nd\n"
        case                            ; 100 ticks after the line's arrival
        command block, 1, buffer, 80
        start   1, block
        vector  4, 1f
        open    0x10
        wait
        b       isa_wrong
1:      rclk    r0, r1
        want    r1, 200100
        wantword block+16, 75
        case                            ; end of input
        transfer 1, 1, 80, 80, 1
        case                            ; disk: written, then read
        li      r1, 0x12345678
        li      r2, 0x9abcdef0
        li      r9, 0x8000
        sw      r1, (r9)
        sw      r2, 508(r9)
        command block, 2, 0x8000, 512, 77
        start   3, block
        complete 3
        command block, 1, 0x8200, 1024, 76
        start   3, block
        complete 3
        want    r12, 0
        wantword block+16, 0
        lw      r1, 0x200(r9)
        want    r1, 0
        lw      r1, 0x400(r9)
        want    r1, 0x12345678
        lw      r1, 0x5fc(r9)
        want    r1, 0x9abcdef0
        case                            ; display and printer
        command block, 2, text, 5
        command block2, 2, text+6, 5
        start   2, block
        start   4, block2
        complete 2
        complete 4
        wantword block+16, 0
        wantword block2+16, 0
        case                            ; all at the instant of completion
        command block, 2, text2, 3
        start   2, block
        li      r1, 'X'
        la      r2, text2
        sb      r1, (r2)                ; it shows Xne
        complete 2
        b       1f
text:   .ascii  "hello world\n"
text2:  .ascii  "one\n"
1:
        isa_end
