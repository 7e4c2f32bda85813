; SPDX-License-Identifier: MIT
;
; hio: a busy operation completes one tick later with status 6.
        .include "rules.inc"
        case                            ; busy: CC 2
        command block, 1, buffer, 8
        sw      r0, buffer
        li      r1, 5
        sio     r1, block
        hio     r1
        tio     r2, r1                  ; t + 1: busy still
        tio     r3, r1                  ; t + 2
        wantcc  1
        want    r2, 0
        want    r3, 6
        wantword block+16, 8
        wantword block+20, 6
        wantword buffer, 0              ; nothing transferred
        case                            ; its interrupt: II = 6
        command block, 1, buffer, 8
        start   5, block
        hio     r1
        wantcc  2
        vector  4, 1f
        open    0x10
2:      b       isa_wrong
1:      saved   4, 2b, 5, 6
        case                            ; no input was consumed
        command block, 1, buffer, 4
        start   5, block
        complete 5
        wantword buffer, 0x20656854     ; "The "
        case                            ; completed: CC 1, nothing done
        command block, 2, buffer, 1
        start   2, block
        spin    200
        li      r1, 2
        hio     r1
        wantcc  1
        tio     r2, r1
        wantcc  1
        want    r2, 0
        case                            ; a second hio: the first one's tick stays
        command block, 2, buffer, 1
        li      r1, 2
        sio     r1, block
        hio     r1
        hio     r1
        tio     r3, r1
        wantcc  1
        want    r3, 6
        case                            ; CC of the second: busy
        command block, 2, buffer, 1
        sio     r1, block
        hio     r1
        hio     r1
        wantcc  2
        complete 2
        case                            ; an invalid request loses its tick
        command block, 9, buffer, 1
        sio     r1, block               ; would complete at t + 2
        hio     r1                      ; completes at t + 3
        tio     r2, r1
        tio     r3, r1
        wantcc  1
        want    r2, 0
        want    r3, 6
        case                            ; idle: CC 0
        hio     r1
        wantcc  0
        isa_end
