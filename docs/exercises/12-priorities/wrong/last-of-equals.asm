; SPDX-License-Identifier: MIT
;
; A program table with priorities: wrong, and gets the hint of that name.
        .include "given.inc"

schedule:
        clr     r3                      ; the best so far: none
        li      r4, -1                  ; its priority: below all
1:      dec     r2
        blt     3f
        lw      r5, STATE(r1)
        cmpi    r5, READY
        bne     2f
        lw      r5, PRIORITY(r1)
        cmp     r5, r4
        blt     2f
        mv      r3, r1
        mv      r4, r5
2:      addi    r1, r1, ENTRY_BYTES
        b       1b
3:      mv      r1, r3
        ret
