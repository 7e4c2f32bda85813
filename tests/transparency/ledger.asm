; SPDX-License-Identifier: MIT
;
; Test: a file of its own, told by its argument: makes it, writes across the end
; of a block, goes back, reads and compares, writes over the middle and, opened
; once more, over the begin of it.  Each call's result is looked at; status 0 if
; all is right.
        .include "system-calls.inc"

        .equ    WORD, 4
        .equ    EACH_BYTE, 0x01010101
        .equ    LINE, 300               ; bytes: two are more than a block
        .equ    BACK, 200               ; from where they are read again
        .equ    BEGIN, 5                ; bytes that are written over

        .macro  must_be value
        li      r2, \value
        cmp     r1, r2
        bne     wrong
        .endm

        .macro  move function, count
        mv      r1, r8
        la      r2, bytes
        li      r3, \count
        call    \function
        must_be \count
        .endm

        .macro  seek offset, whence, value
        mv      r1, r8
        li      r2, \offset
        li      r3, \whence
        call    lseek
        must_be \value
        .endm

start:  call    distinct                ; each register has its own value
        addi    r9, r1, 'a'
        la      r1, name
        sb      r9, (r1)
        call    fill
        li      r2, O_RDWR|O_CREATE
        call    open
        tst     r1
        ble     wrong
        mv      r8, r1
        move    write, LINE
        inc     r9                      ; the second line has other bytes
        call    fill
        move    write, LINE
        seek    -BACK, SEEK_END, 2*LINE-BACK
        call    wipe
        move    read, BACK
        call    compare
        seek    0, SEEK_CUR, 2*LINE
        mv      r1, r8
        la      r2, bytes
        li      r3, LINE
        call    read
        must_be 0                       ; the end

        seek    LINE-1, SEEK_SET, LINE-1
        move    write, 2                ; over both lines
        mv      r1, r8
        call    close
        must_be 0
        la      r1, name
        li      r2, O_WRONLY
        call    open
        mv      r8, r1
        seek    0, SEEK_SET, 0
        move    write, BEGIN
        mv      r1, r8
        call    close
        must_be 0
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

; fill: all bytes are the letter r9.  wipe: they are 0.  r1 survives both.
wipe:   clr     r4
        b       1f
fill:   li      r4, EACH_BYTE
        mulu    r4, r9, r4
1:      la      r2, bytes
        li      r3, LINE
2:      sw      r4, (r2)
        addi    r2, r2, WORD
        subi    r3, r3, WORD
        bgt     2b
        ret

; compare: BACK bytes are the letter r9.
compare:
        li      r4, EACH_BYTE
        mulu    r4, r9, r4
        la      r2, bytes
        li      r3, BACK
1:      lw      r5, (r2)
        cmp     r5, r4
        bne     wrong
        addi    r2, r2, WORD
        subi    r3, r3, WORD
        bgt     1b
        ret

name:   .asciz  "?-ledger"
        .align  WORD
bytes:  .space  LINE

        .include "files.inc"
        .include "distinct.inc"
