; SPDX-License-Identifier: MIT
;
; A completion beyond the output budget: carried out whole for the guest, the
; output cut; the machine stops there and takes no interrupt.
;@option output
        .equ    isa_variants, 4
        .equ    isa_stop, 4
        .include "rules.inc"
        case                            ; 9 bytes; 5 + 5; more than fits; printer
        vector  4, isa_wrong
        .if     ISA_VARIANT == 0
        command block, 2, text, 9
        start   2, block
        .endif
        .if     ISA_VARIANT == 1
        command block, 2, text, 5
        start   2, block
        complete 2
        command block, 2, text+5, 5
        start   2, block
        .endif
        .if     ISA_VARIANT == 2
        command block, 2, text, 20
        start   2, block
        .endif
        .if     ISA_VARIANT == 3
        command block, 2, text, 8
        start   2, block
        complete 2
        command block, 2, text, 12
        start   4, block
        .endif
        open    0x10
1:      b       1b
text:   .ascii  "0123456789abcdefghijklmn"
        isa_end
