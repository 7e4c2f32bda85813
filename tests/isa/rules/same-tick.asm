; SPDX-License-Identifier: MIT
;
; Due at the same tick: the timer, then devices by number.
        .include "rules.inc"
        case                            ; timer and display at one tick
        vector  3, 1f
        vector  4, isa_wrong
        command block, 2, buffer, 1
        li      r1, 2
        li      r2, 100 - 1             ; stmr is one tick after sio
        open    0x18
        sio     r1, block
        stmr    r2, r0
3:      b       3b
1:      wantword block+20, 0            ; the device has completed, too
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 2, 0
        case                            ; printer started first, display: one tick
        vector  4, 1f
        command block, 2, buffer, 2
        command block2, 2, buffer, 1
        li      r1, 2
        li      r2, 4
        open    0x10
        sio     r2, block               ; 100 ticks
        sio     r1, block2              ; 100 ticks, one later
3:      b       3b
1:      wantword 0x198, 4
        complete 2
        case                            ; display started later, shorter
        vector  4, 1f
        command block, 2, buffer, 3     ; printer: 150
        command block2, 2, buffer, 1    ; display: 100
        li      r1, 2
        li      r2, 4
        open    0x10
        sio     r2, block
        .rept   49
        nop
        .endr
        sio     r1, block2
3:      b       3b
1:      wantword 0x198, 2               ; the lower number first
        wantword block+20, 0            ; both have completed
        wantword block2+20, 0
        complete 4
        case                            ; both write one place: the higher is last
        command block, 1, buffer, 2     ; reader: 40
        command block2, 2, buffer, 1
        li      r1, 5
        li      r2, 4
        sw      r0, block2+16
        sio     r1, block
        li      r3, 50
1:      tio     r4, r1
        bb      1b
        want    r4, 0
        wantword block+16, 0
        isa_end
