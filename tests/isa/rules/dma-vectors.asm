; SPDX-License-Identifier: MIT
;
; DMA over vectors and saved PSWs: physical memory like any other.
        .include "rules.inc"
        case                            ; the disk writes a timer vector
        li      r9, 0x8000
        li      r13, 1f
        sw      r13, 0x60(r9)
        li      r13, ISA_MEMORY
        sw      r13, 0x70(r9)
        li      r13, 2f
        sw      r13, 0x80(r9)           ; and that of I/O
        li      r13, ISA_MEMORY
        sw      r13, 0x90(r9)
        li      r13, 0x11
        sw      r13, 0x198(r9)
        command block, 2, 0x8000, 512, 9
        start   3, block
        complete 3
        command block, 1, 0, 512, 9
        start   3, block
        li      r13, 0x10
        swim    r0, r13
        wait
3:      b       isa_wrong
2:      saved   4, 3b, 3, 0             ; the slot was saved after the transfer
        case                            ; the vector that came with it
        timer   1
        spin    20
        open    8
4:      b       isa_wrong
1:      saved   3, 4b, 0, 1
        isa_end
