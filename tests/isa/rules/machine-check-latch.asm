; SPDX-License-Identifier: MIT
;
; The latch: set by a machine check, cleared by a completed lpsw only.
;@at 20000 interrupt 1 3
;@at 30000 interrupt 1 4
        .include "rules.inc"
        case                            ; masked exception: IC 1, II its code
        vector  1, 1f
        open    0
2:      lw      r5, 1(r0)
        b       isa_wrong
1:      saved   1, 2b, 1, 0x105
        case                            ; after lpsw a second machine check
        vector  1, 1f
        goto    2f
2:      .word   0
        b       isa_wrong
1:      saved   1, 2b, 1, 0x101
        case                            ; an lpsw that fails does not clear it
        vector  2, 1f, 0
        vector  1, isa_wrong, 0
        open    4
        lpsw    2(r0)
        b       isa_wrong
1:      open    0
        until   20050                   ; the NMI stays pending
        vector  1, 1f
        goto    2f
2:      b       isa_wrong
1:      saved   1, 2b, 3, 0
        case                            ; swim, si and exceptions keep it set
        vector  2, 1f, 0
        open    4
        si      3
        b       isa_wrong
1:      vector  2, 1f, 0
        open    4
        div     r1, r1, r0
        b       isa_wrong
1:      vector  1, isa_wrong
        until   30050
        vector  1, 1f
        goto    2f
2:      b       isa_wrong
1:      saved   1, 2b, 4, 0
        isa_end
