; SPDX-License-Identifier: MIT
;
; A store into the very next instruction is executed as stored.
        .include "rules.inc"
        .macro  modified
        want    r1, 7
        .endm
        case                            ; sw, PC-relative
        li      r1, 0
        lw      r2, new
        sw      r2, 1f
1:      li      r1, 5
        modified
        case                            ; sw, base form
        li      r1, 0
        la      r3, 1f
        sw      r2, (r3)
1:      li      r1, 5
        modified
        case                            ; sb: the low byte of the immediate
        li      r4, 7
        la      r3, 1f
        sb      r4, (r3)
1:      li      r1, 5
        modified
        case                            ; sh
        la      r3, 1f
        sh      r4, (r3)
1:      li      r1, 5
        modified
        case                            ; sm over several that follow
        lw      r5, new
        lw      r6, new2
        la      r3, 1f
        sm      r5, r6, (r3)
1:      .word   0
        .word   0
        modified
        want    r8, 9
        case                            ; push
        la      sp, 1f+4
        push    r5
1:      .word   0
        modified
        case                            ; spsw: its words are no instructions but these
        vector  2, 2f
        li      r13, 4
        la      r3, 1f
        swim    r0, r13
        spsw    (r3)
1:      .space  32
2:      open    0
        saved   2, 1b, 0x101, 1b
        case                            ; a loop that changes itself each round
        li      r9, 0
        li      r10, 0
3:      lw      r11, 1f
1:      addi    r9, r9, 1
        addi    r11, r11, 1
        sw      r11, 1b
        inc     r10
        cmpi    r10, 5
        blt     3b
        want    r9, 15                  ; 1 + 2 + 3 + 4 + 5
        case                            ; code in a page that was data
        li      r9, 0x9000
        li      r10, 0
2:      sw      r5, (r9)
        lw      r11, return
        sw      r11, 4(r9)
        callr   r9
        addi    r9, r9, 8
        inc     r10
        cmpi    r10, 20
        blt     2b
        modified
        case                            ; and changed after it ran
        li      r9, 0x9000
        sw      r6, (r9)
        li      r8, 0
        callr   r9
        want    r8, 9
        case                            ; changed by DMA
        li      r9, 0x9000
        sw      r0, (r9)
        command block, 1, 0x9000, 4
        start   5, block
        complete 5
        li      r5, 1
        callr   r9                      ; "The " is addi r6, r5, 0x6854
        want    r6, 0x6855
        b       1f
new:    li      r1, 7
new2:   li      r8, 9
return: ret
1:
        isa_end
