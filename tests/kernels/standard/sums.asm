; SPDX-License-Identifier: MIT
; Writes a file of its own, in pieces, and reads it again, in others: the name
; and the bytes are by its argument.  Prints "right" if all is as it should be.
        .include "system-calls.inc"

        .equ    LENGTH, 1500            ; bytes of the file
        .equ    PIECE, 150              ; written at a time,
        .equ    OTHER, 350              ; read at a time

start:  addi    r8, r1, 'a'             ; its letter
        la      r1, name
        sb      r8, 5(r1)
        la      r2, bytes
        li      r3, OTHER
1:      sb      r8, (r2)
        inc     r2
        dec     r3
        bne     1b
        li      r2, O_RDWR|O_CREATE
        call    open
        mv      r9, r1
        clr     r10
2:      mv      r1, r9
        la      r2, bytes
        li      r3, PIECE
        call    write
        cmpi    r1, PIECE
        bne     wrong
        addu    r10, r10, r1
        cmpi    r10, LENGTH
        blt     2b
        mv      r1, r9
        clr     r2
        li      r3, SEEK_SET
        call    lseek
        clr     r10                     ; so many bytes were right
3:      la      r2, bytes
        li      r3, OTHER
        call    wipe
        mv      r1, r9
        la      r2, bytes
        li      r3, OTHER
        call    read
        tst     r1
        blt     wrong
        beq     5f
        addu    r10, r10, r1
        la      r2, bytes
4:      lbu     r4, (r2)
        cmp     r4, r8
        bne     wrong
        inc     r2
        dec     r1
        bne     4b
        b       3b
5:      cmpi    r10, LENGTH
        bne     wrong
        la      r1, text
        call    print
        clr     r1
        b       exit
wrong:  li      r1, STATUS_FAILED
        b       exit

wipe:   sb      r0, (r2)
        inc     r2
        dec     r3
        bne     wipe
        ret

name:   .asciz  "sums-?"
text:   .asciz  "right\n"
bytes:  .space  OTHER

        .include "files.inc"
