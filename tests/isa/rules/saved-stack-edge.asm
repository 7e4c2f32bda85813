; SPDX-License-Identifier: MIT
;
; Pushes that just fit: s = 0x100 and s + 32 = 0x1fc, any multiple of 4.
;@option stack
        .include "rules.inc"
        .macro  pushed top
        case                            ; the word at 0x1fc is \top
        li      r13, \top
        sw      r13, 0x1fc
        vector  2, isa_pushed_\@
        open    4
        si      9
isa_place_\@:
        b       isa_wrong
isa_pushed_\@:
        wantword 0x1fc, \top-32
        wantword \top-32, isa_place_\@
        wantword \top-8, 9
        .endm
        pushed  0x120
        pushed  0x124
        pushed  0x1fc
        pushed  0x1f8
        pushed  0x1e0
        isa_end
