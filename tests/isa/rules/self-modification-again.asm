; SPDX-License-Identifier: MIT
;
; Code that has run, then is changed in every way there is, runs as changed.
        .include "rules.inc"
        .equ    code, 0x9000            ; li r1, 5 and ret
        .macro  fresh
        case
        li      r9, code
        lw      r2, five
        lw      r3, return
        sm      r2, r3, (r9)
        li      r1, 0
        callr   r9
        want    r1, 5
        lw      r2, seven
        .endm
        .macro  changed
        callr   r9
        want    r1, 7
        .endm
        fresh                           ; sw
        sw      r2, (r9)
        changed
        fresh                           ; sh
        sh      r2, (r9)
        changed
        fresh                           ; sb
        sb      r2, (r9)
        changed
        fresh                           ; sb of the register field
        li      r2, 0x80
        li      r8, 0
        sb      r2, 2(r9)               ; li r8, 5
        callr   r9
        want    r8, 5
        fresh                           ; push
        li      sp, code+4
        push    r2
        changed
        fresh                           ; the first word of sm
        sm      r2, r3, (r9)
        changed
        fresh                           ; the last word of sm
        li      r8, code-32
        mv      r7, r2
        sm      r0, r7, 4(r8)           ; eight words, the last one at `code`
        changed
        fresh                           ; sm over it from a page before
        li      r8, code-8
        lw      r0, (r8)
        mv      r6, r2
        mv      r7, r3
        sm      r4, r7, (r8)
        changed
        fresh                           ; spsw over it: its CC is no instruction
        li      r8, code-4
        vector  2, 1f
        open    4
        spsw    (r8)
        callr   r9
        b       isa_wrong
1:      open    0
        saved   2, code, 0x101, 0
        fresh                           ; DMA: the last word of the block
        li      r8, 0x8000
        sw      r2, 508(r8)
        command block, 2, 0x8000, 512, 3
        start   3, block
        complete 3
        command block, 1, code-508, 512, 3
        start   3, block
        complete 3
        changed
        fresh                           ; DMA: the first one
        li      r8, 0x8000
        sw      r2, (r8)
        sw      r3, 4(r8)
        command block, 2, 0x8000, 512, 3
        start   3, block
        complete 3
        command block, 1, code, 512, 3
        start   3, block
        complete 3
        changed
        fresh                           ; DMA: in the middle, over two pages
        li      r8, 0x8000
        sw      r2, 256(r8)
        sw      r3, 260(r8)
        command block, 2, 0x8000, 512, 3
        start   3, block
        complete 3
        command block, 1, code-256, 512, 3
        start   3, block
        complete 3
        changed
        fresh                           ; residual and status of an operation
        li      r8, code-20             ; status 0 falls on `code`
        li      r7, 2
        sw      r7, (r8)
        sw      r0, 4(r8)
        sw      r0, 8(r8)
        sio     r7, (r8)
        complete 2
        vector  2, 1f
        open    4
        callr   r9
        b       isa_wrong
1:      open    0
        saved   2, code, 0x101, 0
        case                            ; the saved PSW of an interrupt
        lw      r3, return
        sw      r3, 0x15c
        li      r9, 0x15c               ; where II goes
        callr   r9
        vector  2, 1f
        open    4
        si      3
1:      vector  2, 1f
        open    4
        callr   r9
        b       isa_wrong
1:      open    0
        saved   2, 0x15c, 0x101, 0
        case                            ; and of a timer interrupt
        lw      r3, return
        sw      r3, 0x16c               ; where MPI.base goes: 0
        li      r9, 0x16c
        callr   r9
        vector  3, 1f
        vector  2, 2f
        timer   1
        spin    20
        open    8
        b       isa_wrong
1:      open    4
        callr   r9
        b       isa_wrong
2:      open    0
        saved   2, 0x16c, 0x101, 0
        b       1f
five:   li      r1, 5
seven:  li      r1, 7
return: ret
1:
        isa_end
