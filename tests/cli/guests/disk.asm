; SPDX-License-Identifier: MIT
; Reads block BLOCK (0 without -D) of the disk, displays its first 6 bytes,
; writes "HYPO" over the first four; halts with the status of the last
; operation.
        .org    0x600
        .ifndef BLOCK
        .equ    BLOCK, 0
        .endif
start:  li      r3, 3
        sio     r3, read
        call    end
        bne     stop
        li      r2, 2
        sio     r2, show
busy:   tio     r1, r2
        bb      busy
        lw      r1, text
        sw      r1, buffer
        sio     r3, write
        call    end
stop:   halt    r1

end:    tio     r1, r3
        bb      end
        tst     r1
        ret

text:   .ascii  "HYPO"
read:   .word   1, buffer, 512, BLOCK, 0, 0, 0, 0
show:   .word   2, buffer, 6, 0, 0, 0, 0, 0
write:  .word   2, buffer, 512, BLOCK, 0, 0, 0, 0
buffer: .space  512
