; SPDX-License-Identifier: MIT
; Displays what comes from device DEVICE (1, the keyboard, without -D) until
; it ends; halts with the number of reads that brought something.
        .org    0x80                    ; the vector of class 4, I/O
        .psw    taken, 0, 0, 0, 0x10000, 0
        .org    0x600
        .ifndef DEVICE
        .equ    DEVICE, 1
        .endif
start:  li      r1, DEVICE
        li      r2, 2
        li      r4, 0x10                ; IM: I/O only
        li      r9, 64                  ; bytes at most
        clr     r8                      ; reads
read:   sio     r1, input
        call    await
        lw      r5, input + 16          ; residual
        sub     r5, r9, r5
        beq     done
        inc     r8
        sw      r5, output + 8
        sio     r2, output
        call    await
        b       read
done:   halt    r8

; Returns when an I/O interrupt has come.
await:  swim    r0, r4
        wait
taken:  lw      r6, 0x180
        swim    r0, r0
        ret

        .align  4
input:  .word   1, buffer, 64, 0, 0, 0, 0, 0
output: .word   2, buffer, 0, 0, 0, 0, 0, 0
buffer: .space  64
