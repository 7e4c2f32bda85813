; SPDX-License-Identifier: MIT
;
; DMA over the own command block: residual and status are stored last.
        .include "rules.inc"
        case                            ; the reader reads over its block
        command block, 1, block, 24
        start   5, block
        complete 5
        want    r12, 0
        wantword block, 0x20656854      ; "The "
        wantword block+12, 0x626f6a20    ; " job"
        wantword block+16, 0
        wantword block+20, 0
        case                            ; a block that is not where it was read
        li      r9, 0xffe8              ; 24 bytes at the end of memory
        li      r1, 2
        sw      r1, (r9)
        li      r1, buffer
        sw      r1, 4(r9)
        li      r1, 1
        sw      r1, 8(r9)
        li      r1, -1
        sw      r1, 16(r9)
        sw      r1, 20(r9)
        li      r2, 2
        sio     r2, (r9)
        wantcc  0
        complete 2
        lw      r1, 16(r9)
        want    r1, 0
        lw      r1, 20(r9)
        want    r1, 0
        isa_end
