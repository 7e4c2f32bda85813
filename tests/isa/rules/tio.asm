; SPDX-License-Identifier: MIT
;
; tio: CC 0 idle, 1 completed, 2 busy, 3 no such device.
        .include "rules.inc"
        case                            ; busy: CC 2, rd = 0
        command block, 2, buffer, 1
        start   2, block
        li      r1, 2
        li      r2, 77
        tio     r2, r1
        wantcc  2
        want    r2, 0
        case                            ; completed: CC 1, rd = status
        spin    200
        li      r2, 77
        tio     r2, r1
        wantcc  1
        want    r2, 0
        case                            ; the pending interrupt was dropped
        open    0x10
        spin    20
        open    0
        case                            ; idle: CC 0
        li      r2, 77
        tio     r2, r1
        wantcc  0
        want    r2, 0
        case                            ; status of an invalid request
        command block, 7, buffer, 1
        start   2, block
        spin    10
        tio     r2, r1
        wantcc  1
        want    r2, 2
        case                            ; tio r1, r1 reads ra first
        command block, 2, buffer+0x80000000, 1
        start   2, block
        spin    10
        tio     r1, r1
        wantcc  1
        want    r1, 3
        case                            ; r0 as destination: dropped all the same
        command block, 2, buffer, 1
        start   2, block
        spin    200
        li      r1, 2
        tio     r0, r1
        wantcc  1
        open    0x10
        spin    20
        open    0
        case                            ; busy until the very tick
        command block, 2, buffer, 1
        li      r3, 2
        sio     r3, block
        .rept   99
        nop
        .endr
        tio     r4, r3                  ; the boundary 99 ticks after sio
        tio     r5, r3                  ; 100 ticks after
        wantcc  1
        isa_end
