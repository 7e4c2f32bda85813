; SPDX-License-Identifier: MIT
;
; DMA up to the end of memory, from its beginning, and all of it.
        .include "rules.inc"
        case                            ; the last block of memory
        command block, 1, 0xfe00, 512, 0
        li      r9, 0xfe00
        li      r1, -1
        sw      r1, 508(r9)
        start   3, block
        complete 3
        want    r12, 0
        lw      r1, 508(r9)
        want    r1, 0
        case                            ; odd addresses
        command block, 1, 0x8001, 3
        li      r9, 0x8000
        sw      r0, (r9)
        start   5, block
        complete 5
        lw      r1, (r9)
        want    r1, 0x65685400          ; "The"
        case                            ; the last byte
        command block, 1, 0xffff, 1
        start   5, block
        complete 5
        want    r12, 0
        lbu     r1, 0x1ff(r9)
        li      r9, 0xffff
        lbu     r1, (r9)
        want    r1, ' '
        isa_end
