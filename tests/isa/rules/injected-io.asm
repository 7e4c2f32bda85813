; SPDX-License-Identifier: MIT
;
; Spurious I/O interrupts: after a genuine one of that device, one a number.
;@at 1000 interrupt 4 2
;@at 1010 interrupt 4 2
;@at 1020 interrupt 4 0
;@at 1030 interrupt 4 15
;@at 4000 complete 2
;@at 4100 complete 2
;@at 5000 complete 1
        .include "rules.inc"
        .macro  taken device, status
        vector  4, isa_taken_\@
        open    0x10
isa_open_\@:
        b       isa_wrong
isa_taken_\@:
        saved   4, isa_open_\@, \device, \status
        .endm
        case                            ; the lowest number first: 0
        command block, 9, buffer, 1
        until   1100
        start   2, block
        taken   0, 0
        case                            ; the genuine one of device 2
        taken   2, 2
        case                            ; the spurious one, once
        taken   2, 0
        case                            ; 15
        taken   15, 0
        case                            ; no more
        open    0x10
        spin    20
        open    0
        case                            ; sio on the device is free meanwhile
        command block, 2, buffer, 30
        start   2, block
        wantcc  0
        case                            ; complete: it ends at that tick
        vector  4, 1f
        open    0x10
        wait
        b       isa_wrong
1:      rclk    r0, r1
        want    r1, 4000
        wantword block+16, 0
        case                            ; complete on an idle device: nothing
        until   4200
        open    0x10
        spin    20
        open    0
        case                            ; on a keyboard: the end of input counts
        command block, 1, buffer, 30
        until   4990
        start   1, block
        complete 1
        want    r12, 1
        isa_end
