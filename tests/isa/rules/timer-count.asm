; SPDX-License-Identifier: MIT
;
; II of a timer interrupt: expirations since the last one taken, or `stmr`.
        .include "rules.inc"
        .macro  counted ticks, reload, wanted
        case                            ; \ticks, \reload: \wanted
        vector  3, isa_counted_\@
        li      r12, \ticks
        li      r13, \reload
        stmr    r12, r13
        .rept   98
        nop
        .endr
        li      r13, 8                  ; ticks 99
        swim    r0, r13                 ; and 100 of the timer
        b       isa_wrong
isa_counted_\@:
        stmr    r0, r0
        wantword 0x17c, \wanted
        .endm
        counted 1, 1, 100
        counted 100, 1, 1
        counted 99, 1, 2
        counted 98, 1, 3
        counted 1, 0, 1
        counted 50, 50, 2
        counted 50, 51, 1
        counted 49, 51, 2
        counted 33, 33, 3
        counted 34, 33, 3
        counted 35, 33, 2
        counted 1, 99, 2
        counted 1, 100, 1
        isa_end
