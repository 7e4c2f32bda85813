; SPDX-License-Identifier: MIT
;
; Ticks until completion, from the end of sio.
        .include "rules.inc"
        .macro  takes device, what, count, number, ticks
        case                            ; \device: \count bytes, block \number: \ticks
        command block, \what, 0x8000, \count, \number
        li      r1, \device
        li      r2, 0x10
        li      r13, 1f
        sw      r13, 0x80
        rclk    r0, r9
        sio     r1, block
        swim    r0, r2
        wait
        b       isa_wrong
1:      rclk    r0, r10
        sub     r10, r10, r9
        want    r10, 2 + (\ticks)
        .endm
        takes   2, 2, 0, 0, 100
        takes   2, 2, 1, 0, 100
        takes   2, 2, 2, 0, 200
        takes   2, 2, 7, 0, 700
        takes   4, 2, 0, 0, 50
        takes   4, 2, 1, 0, 50
        takes   4, 2, 9, 0, 450
        takes   5, 1, 0, 0, 20
        takes   5, 1, 1, 0, 20
        takes   5, 1, 8, 0, 160
        takes   5, 1, 300, 0, 6000      ; as asked for, though less is left
        takes   1, 1, 8, 0, 100         ; end of input
        takes   3, 1, 512, 0, 1200      ; the arm is at 0
        takes   3, 1, 1024, 40, 1440    ; to cylinder 2
        takes   3, 1, 512, 40, 1200     ; no move
        takes   3, 1, 512, 31, 1220
        takes   3, 1, 1024, 31, 1400    ; blocks 31, 32: the arm goes to 2
        takes   3, 2, 512, 2047, 3700   ; 127 - 2
        takes   3, 2, 512, 0, 3740
        takes   3, 1, 512, 2048, 1      ; invalid: the arm stays
        takes   3, 1, 512, 15, 1200
        case                            ; a halted one does not move the arm
        command block, 1, 0x8000, 512, 1600
        li      r1, 3
        sio     r1, block
        hio     r1
        complete 3
        takes   3, 1, 512, 16, 1220
        isa_end
