; SPDX-License-Identifier: MIT
;
; How requests are judged: first status 2, then 3, then 4.  An invalid one
; completes one tick after sio, with residual = count.
        .include "rules.inc"
        .macro  judged device, what, address, count, number, status
        case                            ; \device: \what, \address, \count, \number: \status
        command block, \what, \address, \count, \number
        li      r1, \device
        sio     r1, block
        wantcc  0
        complete \device
        want    r12, \status
        wantword block+20, \status
        .if     \status
        wantword block+16, \count
        .endif
        .endm
        judged  1, 0, buffer, 1, 0, 2
        judged  1, 2, buffer, 1, 0, 2
        judged  1, 3, buffer, 1, 0, 2
        judged  2, 1, buffer, 1, 0, 2
        judged  2, 0x102, buffer, 1, 0, 2
        judged  4, 1, buffer, 1, 0, 2
        judged  5, 2, buffer, 1, 0, 2
        judged  3, 3, buffer, 512, 0, 2
        judged  3, 0, buffer, 512, 0, 2
        judged  3, 1, 0x8000, 0, 0, 2
        judged  3, 1, 0x8000, 511, 0, 2
        judged  3, 1, 0x8000, 513, 0, 2
        judged  3, 1, 0x8000, 1000, 0, 2
        judged  3, 1, 0xfffffe00, 1000, 0, 2
        judged  3, 1, 0xfffffe00, 1000, 9999, 2
        judged  2, 2, 0x10000, 1, 0, 3
        judged  2, 2, 0xffff, 2, 0, 3
        judged  2, 2, 0xffffffff, 1, 0, 3
        judged  2, 2, 0xffffffff, 2, 0, 3
        judged  2, 2, 0x10001, 0, 0, 3
        judged  5, 1, 0xfff8, 9, 0, 3
        judged  5, 1, 0x80000000, 1, 0, 3
        judged  2, 2, 4, 0xffffffff, 0, 3
        judged  2, 2, 0, 0x10001, 0, 3
        judged  4, 2, 0x10000, 1, 0, 3
        judged  1, 1, 0x10000, 1, 0, 3
        judged  3, 1, 0xfe01, 512, 0, 3
        judged  3, 1, 0x10000, 512, 9999, 3
        judged  3, 1, 0x8000, 512, 2048, 4
        judged  3, 1, 0x8000, 1024, 2047, 4
        judged  3, 2, 0x8000, 512, 0xffffffff, 4
        judged  3, 1, 0x8000, 1024, 0xffffffff, 4
        judged  2, 2, 0xffff, 1, 0, 0
        judged  2, 2, 0x10000, 0, 0, 0
        judged  2, 2, buffer, 1, 9999, 0
        judged  3, 1, 0xfe00, 512, 2047, 0
        judged  3, 1, 0x8000, 1024, 2046, 0
        judged  1, 1, buffer, 1, 0, 1   ; closed, and nothing was typed
        case                            ; one tick after the end of sio
        command block, 9, buffer, 1
        li      r1, 2
        sio     r1, block
        tio     r2, r1
        tio     r3, r1
        wantcc  1
        want    r2, 0
        want    r3, 2
        isa_end
