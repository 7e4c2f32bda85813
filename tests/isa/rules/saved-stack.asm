; SPDX-License-Identifier: MIT
;
; The saved area as a stack (section 10).
;@option stack
        .include "rules.inc"
        case                            ; reset stores 0x1e0 at 0x1fc
        wantword 0x1fc, 0x1e0
        case                            ; the first PSW goes to 0x1c0
        vector  2, 1f, 4
        open    4
        si      3
2:      b       isa_wrong
1:      wantword 0x1fc, 0x1c0
        wantword 0x1c0, 2b
        wantword 0x1d8, 3
        case                            ; nested: 0x1a0, and so on to 0x100
        vector  2, 1f, 4
        li      r9, 0x1a0
3:      si      4
1:      lw      r5, 0x1fc
        mv      r6, r9
        cmp     r5, r6
        bne     isa_failed
        subi    r9, r9, 32
        cmpi    r9, 0x100
        bge     3b
        wantword 0x100, 1b
        case                            ; lpsw does not pop
        goto    1f
1:      wantword 0x1fc, 0x100
        case                            ; another class: the same stack
        li      r1, 0x140
        sw      r1, 0x1fc
        vector  3, 1f
        timer   1
        spin    20
        open    8
2:      b       isa_wrong
1:      wantword 0x1fc, 0x120
        wantword 0x120, 2b
        wantword 0x13c, 1
        case                            ; a machine check, too
        vector  1, 1f
2:      lw      r1, 1(r0)
1:      wantword 0x1fc, 0x100
        wantword 0x100, 2b
        wantword 0x118, 1
        isa_end
