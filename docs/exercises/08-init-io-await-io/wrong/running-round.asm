; SPDX-License-Identifier: MIT
;
; init_io and await_io: wrong, and gets the hint of that name.
        .include "frame.inc"
        vectors service, fault, io, fault
        .include "boot.inc"
        .include "given.inc"

init_io:
        sw      r0, done
        li      r1, DEV_DISPLAY
        sio     r1, block
        ret

await_io:
        li      r2, IM_IO
        swim    r3, r2                  ; open for I/O; r3: the old IM
1:      lw      r1, done
        tst     r1
        bne     2f
        b       1b
2:      swim    r0, r3
        ret
