; SPDX-License-Identifier: MIT
;
; Test: files on the disk of standard.py: `notes`, 600 bytes in 2 blocks, all
; 'n'; `full`, 512 bytes in 1 block; room for one more file.  Ends with status 0,
; or that of the first check that fails: 1, 2, and so on.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    OUTSIDE, 0x600          ; an address that is the kernel's
        .equ    NOTES_BYTES, 600
        .equ    NOTES_MOST, 2*DISK_BLOCK

        .macro  must_be value
        inc     r13
        li      r2, \value
        cmp     r1, r2
        bne     wrong
        .endm

; try: a call with an address and two numbers; its result
        .macro  open name, flags, value
        la      r1, \name
        li      r2, \flags
        system_call SYS_OPEN, 2
        must_be \value
        .endm

        .macro  move code, fd, buffer, count, value
        li      r1, \fd
        la      r2, \buffer
        li      r3, \count
        system_call \code, 3
        must_be \value
        .endm

        .macro  seek fd, offset, whence, value
        li      r1, \fd
        li      r2, \offset
        li      r3, \whence
        system_call SYS_LSEEK, 3
        must_be \value
        .endm

        .macro  close fd, value
        li      r1, \fd
        system_call SYS_CLOSE, 1
        must_be \value
        .endm

        .macro  byte_is place, value
        lbu     r1, \place
        must_be \value
        .endm

start:  clr     r13
        open    nothing, O_RDONLY, E_NOENT ; 1
        open    long, O_RDONLY, E_INVAL
        open    empty, O_CREATE, E_INVAL
        open    notes, 3, E_INVAL       ; 4
        open    notes, 4, E_INVAL
        open    notes, -1, E_INVAL
        li      r1, OUTSIDE
        clr     r2
        system_call SYS_OPEN, 2
        must_be E_FAULT                 ; 7
        li      r1, 'x'                 ; a name that ends with the area
        sb      r1, -1(sp)
        subi    r1, sp, 1
        clr     r2
        system_call SYS_OPEN, 2
        must_be E_FAULT                 ; 8

        open    notes, O_RDONLY, 3      ; 9
        move    SYS_READ, 3, buffer+1, 2000, NOTES_BYTES
        byte_is buffer, 0
        byte_is buffer+1, 'n'           ; 12
        byte_is buffer+NOTES_BYTES, 'n'
        byte_is buffer+NOTES_BYTES+1, 0
        move    SYS_READ, 3, buffer, 1, 0 ; 15: its end
        move    SYS_READ, 3, buffer, 0, 0
        move    SYS_READ, 3, start-1, 1, E_FAULT
        move    SYS_READ, 3, buffer, -1, E_FAULT ; 18
        move    SYS_WRITE, 3, buffer, 1, E_BADF
        seek    3, 0, SEEK_CUR, NOTES_BYTES
        seek    3, -1, SEEK_END, NOTES_BYTES-1 ; 21
        seek    3, -NOTES_BYTES, SEEK_CUR, E_INVAL
        seek    3, -1, SEEK_SET, E_INVAL
        seek    3, NOTES_MOST+1, SEEK_SET, E_INVAL ; 24
        seek    3, 0, 3, E_INVAL
        seek    3, 0, -1, E_INVAL
        seek    3, 1, SEEK_SET, 1       ; 27

        open    full, O_WRONLY, 4       ; 28
        move    SYS_READ, 4, buffer, 1, E_BADF
        seek    4, 0, SEEK_END, DISK_BLOCK
        move    SYS_WRITE, 4, text, 1, E_NOSPC ; 31
        seek    4, -2, SEEK_CUR, DISK_BLOCK-2
        move    SYS_WRITE, 4, text, 5, 2
        open    made, O_RDWR|O_CREATE, 5 ; 34
        open    other, O_RDWR|O_CREATE, E_NOSPC
        move    SYS_WRITE, 5, text, 5, 5
        move    SYS_WRITE, 5, buffer, 1024, 1024 ; 37: over three blocks
        move    SYS_WRITE, 5, text, 5, 5
        seek    5, 0, SEEK_END, 1034
        seek    5, 1027, SEEK_SET, 1027 ; 40
        move    SYS_READ, 5, buffer, 8, 7
        byte_is buffer+2, 't'           ; 42: of the last `text`
        byte_is buffer+6, '5'
        open    notes, O_WRONLY|O_TRUNCATE, 6
        open    notes, O_RDONLY, E_MFILE ; 45
        move    SYS_READ, 3, buffer, 5, 0 ; nothing is left of it
        move    SYS_WRITE, 6, text, 5, 5
        move    SYS_READ, 3, buffer, 9, 4 ; 48: and something new is there
        byte_is buffer, 'e'
        close   4, 0
        close   4, E_BADF               ; 51
        close   0, E_BADF
        close   7, E_BADF
        close   -1, E_BADF              ; 54
        seek    4, 0, SEEK_SET, E_BADF
        move    SYS_READ, 7, buffer, 1, E_BADF
        move    SYS_WRITE, 0, buffer, 1, E_BADF ; 57
        move    SYS_READ, 1, buffer, 1, E_BADF
        open    full, O_RDWR, 4         ; 59: the first that is free
        move    SYS_READ, 4, buffer, 512, 512
        byte_is buffer+510, 't'
        clr     r1
        system_call SYS_EXIT, 1

wrong:  mv      r1, r13
        system_call SYS_EXIT, 1

text:   .ascii  "text5"
notes:  .asciz  "notes"
full:   .asciz  "full"
made:   .asciz  "made-by-program"
other:  .asciz  "other"
nothing:
        .asciz  "note"
long:   .asciz  "sixteen-letters-"
empty:  .asciz  ""
        .align  4
buffer: .space  2048
