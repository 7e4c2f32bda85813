; SPDX-License-Identifier: MIT
;
; Idle forever: nothing can end the wait.
        .equ    isa_variants, 10
        .equ    isa_stop, 3
        .include "rules.inc"
        case                            ; by ISA_VARIANT
        .set    mask, 0
        .if     ISA_VARIANT == 0        ; nothing runs, all masked
        .endif
        .if     ISA_VARIANT == 1        ; nothing runs, all open
        .set    mask, 0xff
        .endif
        .if     ISA_VARIANT == 2        ; the timer runs, masked
        timer   1000, 1000
        .endif
        .if     ISA_VARIANT == 3        ; the timer runs, all else open
        timer   1000
        .set    mask, 0xf7
        .endif
        .if     ISA_VARIANT == 4        ; a device is busy, masked
        command block, 2, buffer, 2
        start   2, block
        .endif
        .if     ISA_VARIANT == 5        ; the same, timer open and stopped
        command block, 2, buffer, 2
        start   2, block
        .set    mask, 0xef
        .endif
        .if     ISA_VARIANT == 6        ; a masked timer interrupt is pending
        timer   1
        spin    20
        .set    mask, 0xf7
        .endif
        .if     ISA_VARIANT == 7        ; a masked I/O interrupt is pending
        command block, 2, buffer, 2
        start   2, block
        spin    300
        .set    mask, 0xef
        .endif
        .if     ISA_VARIANT == 8        ; stmr 0 stopped it
        timer   1000, 1000
        timer   0
        .set    mask, 8
        .endif
        .if     ISA_VARIANT == 9        ; masked class 2 and an NMI latch alone
        vector  1, 1f, 0
        lw      r1, 1(r0)
        b       isa_wrong
1:      .set    mask, 0x20
        .endif
        open    mask
        wait
        isa_end
