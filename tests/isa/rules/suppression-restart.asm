; SPDX-License-Identifier: MIT
;
; A suppressed instruction can be run again: the handler mends what was wrong.
        .include "rules.inc"
        case                            ; MPI too small for lm, then extended
        vector  2, 1f
        li      r9, 0x8ff8
        goto    2f, 1, 4, 0, 0x9000
2:      lm      r1, r4, (r9)
        si      1
1:      saved   2, 2b, 0x103, 0x8ff8
        vector  2, 1f
        li      r13, 0xa000
        sw      r13, 0x150
        li      r1, 1
        li      r2, 1
        lpsw    0x140
1:      saved   2, 2b+8, 1, 0
        want    r1, 0
        want    r2, 0
        case                            ; push: sp did not move
        vector  2, 1f
        li      sp, 0x9004
        goto    2f, 1, 4, 0, 0x9000
2:      push    sp
        si      2
1:      saved   2, 2b, 0x103, 0x9000
        want    sp, 0x9004
        li      r13, 0xa000
        sw      r13, 0x150
        vector  2, 1f
        lpsw    0x140
1:      saved   2, 2b+8, 2, 0
        want    sp, 0x9000
        lw      r1, (sp)
        want    r1, 0x9004
        case                            ; a divisor mended
        vector  2, 1f
        li      r1, 42
        li      r2, 0
        goto    2f, 1, 4
2:      div     r3, r1, r2
        si      3
1:      saved   2, 2b, 0x107, 0
        vector  2, 1f
        li      r2, 6
        lpsw    0x140
1:      saved   2, 2b+8, 3, 0
        want    r3, 7
        case                            ; an undefined word replaced
        vector  2, 1f
        goto    2f, 1, 4
2:      .word   0
        si      4
1:      saved   2, 2b, 0x101, 0
        vector  2, 1f
        lw      r1, 3f
        sw      r1, 2b
        lpsw    0x140
1:      saved   2, 2b+8, 4, 0
        want    r3, 99
        b       4f
3:      li      r3, 99
4:
        isa_end
