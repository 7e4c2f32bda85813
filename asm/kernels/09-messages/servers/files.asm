; SPDX-License-Identifier: MIT
;
; The file server of kernel 09: open, close, lseek, and read and write of the
; descriptors from 3 on.  The disk and its directory are those of kernel 05; but
; where that kernel notes how far a call has come, this program just waits for
; the disk, and goes on.  Meanwhile whoever asks for something waits in the
; kernel: one request after the other.
;
; try: hypo run --kernel messages programs/open-read.asm
; expect: There is no file "notes".
; status: 2
; verdict: halted with status 1;
;
; Registers: r10 = descriptors of the client, r11 = the descriptor, r8 = its
; file; what is called uses r1 to r7.
        .name   "file-server"
        .include "machine.inc"
        .include "system-calls.inc"
        .include "../lib/messages.inc"
        .equ    WORD_BYTES, 4
        .include "../../05-standard/directory-format.inc"

        .equ    FD_ENTRY, 0             ; of a descriptor: file, 0: not open
        .equ    FD_POSITION, 4          ; where the next byte is
        .equ    FD_FLAGS, 8             ; O_RDONLY to O_RDWR
        .equ    FD_BYTES, 12            ; all of it
        .equ    FD_FIRST, 3             ; the number of the first one
        .equ    FD_COUNT, 4             ; so many a program
        .equ    FDS_BYTES, FD_COUNT*FD_BYTES ; of a program

start:  call    read_directory

next:   lw      r1, gone                ; who has ended has no files open
        sw      r0, gone
        la      r10, descriptors
1:      tst     r1
        beq     3f
        andi    r2, r1, 1
        beq     2f
        sw      r0, FD_ENTRY(r10)
        sw      r0, FD_BYTES+FD_ENTRY(r10)
        sw      r0, 2*FD_BYTES+FD_ENTRY(r10)
        sw      r0, 3*FD_BYTES+FD_ENTRY(r10)
        .assert FD_COUNT == 4, "all of them"
2:      srli    r1, r1, 1
        addi    r10, r10, FDS_BYTES
        b       1b

3:      li      r1, FROM_ANY
        la      r2, message
        si      SI_RECEIVE
        lw      r3, message+MS_SOURCE
        cmpi    r3, FROM_KERNEL
        bne     4f
        lw      r1, message+MS_3
        sw      r1, gone
        b       next
4:      dec     r3
        cmpui   r3, BOOT_PROGRAMS_MAX
        bge     next                    ; a server, which has no business here
        muli    r3, r3, FDS_BYTES
        la      r10, descriptors
        addu    r10, r10, r3
        lw      r3, message+MS_TYPE
        cmpi    r3, SYS_WRITE
        beq     transfer
        cmpi    r3, SYS_READ
        beq     transfer
        cmpi    r3, SYS_OPEN
        beq     open
        cmpi    r3, SYS_CLOSE
        beq     close
        cmpi    r3, SYS_LSEEK
        beq     lseek
        li      r1, E_NOSYS             ; fall into `answer`

; answer: the client gets the result r1.

answer: sw      r1, message+MS_1
        lw      r1, message+MS_SOURCE
        la      r2, message
        si      SI_REPLY                ; if it is still there
        b       next

answer_badf:
        li      r1, E_BADF
        b       answer
answer_inval:
        li      r1, E_INVAL
        b       answer
answer_io:
        li      r1, E_IO
        b       answer

; ---------------------------------------------------------------------------
; The requests.  Their parameters are in `message`.

open:   lw      r1, disk_blocks         ; name, flags
        tst     r1
        li      r1, E_NODEV
        beq     answer
        call    name_of                 ; into `name`
        bne     answer
        lw      r13, message+MS_2
        li      r2, O_KNOWN
        not     r2, r2
        and     r2, r13, r2
        bne     answer_inval
        andi    r2, r13, O_ACCESS
        cmpi    r2, O_ACCESS
        beq     answer_inval

        mv      r11, r10                ; a descriptor that is not in use
        li      r9, FD_FIRST
1:      lw      r1, FD_ENTRY(r11)
        tst     r1
        beq     2f
        addi    r11, r11, FD_BYTES
        inc     r9
        cmpi    r9, FD_FIRST+FD_COUNT
        bne     1b
        li      r1, E_MFILE
        b       answer

2:      clr     r12                     ; nothing has changed so far
        call    find_file
        tst     r8
        bne     3f
        andi    r1, r13, O_CREATE
        li      r1, E_NOENT
        beq     answer
        call    new_file
        tst     r8
        li      r1, E_NOSPC
        beq     answer
        inc     r12
3:      andi    r1, r13, O_TRUNCATE
        beq     4f
        sw      r0, DE_LENGTH(r8)
        inc     r12
4:      sw      r8, FD_ENTRY(r11)
        sw      r0, FD_POSITION(r11)
        andi    r13, r13, O_ACCESS
        sw      r13, FD_FLAGS(r11)
        mv      r1, r9
        tst     r12
        beq     answer                  ; the directory is as it was
        call    write_directory
        mv      r1, r9
        beq     answer
        sw      r0, FD_ENTRY(r11)
        b       answer_io

close:  call    descriptor
        bne     answer_badf
        sw      r0, FD_ENTRY(r11)
        clr     r1
        b       answer

lseek:  call    descriptor              ; descriptor, offset, whence
        bne     answer_badf
        lw      r2, message+MS_2
        lw      r3, message+MS_3
        clr     r4
        cmpui   r3, SEEK_SET
        beq     1f
        lw      r4, FD_POSITION(r11)
        cmpui   r3, SEEK_CUR
        beq     1f
        lw      r4, DE_LENGTH(r8)
        cmpui   r3, SEEK_END
        bne     answer_inval
1:      addu    r1, r4, r2
        lw      r5, DE_CAPACITY(r8)
        slli    r5, r5, DISK_SHIFT
        cmpu    r1, r5                  ; a negative one is huge
        bgt     answer_inval
        sw      r1, FD_POSITION(r11)
        b       answer

; transfer: read or write: descriptor, where, count.
; Registers: r12 = bytes that are left, r13 = where, r9 = bytes of this piece.

transfer:
        call    descriptor
        bne     answer_badf
        lw      r1, message+MS_TYPE
        lw      r4, FD_FLAGS(r11)
        li      r5, O_WRONLY
        cmpi    r1, SYS_READ
        beq     1f
        clr     r5                      ; O_RDONLY
1:      cmp     r4, r5
        beq     answer_badf             ; not opened for that
        lw      r13, message+MS_2
        lw      r12, message+MS_3
        clr     r3                      ; only checked
        call    copy_from
        bne     answer
        sw      r0, moved
        sw      r0, grown

2:      call    piece
        ble     6f
        li      r1, CMD_READ            ; to change a block, too
        call    disk_block
        bne     5f
        la      r3, buffer
        addu    r3, r3, r6
        lw      r1, message+MS_TYPE
        cmpi    r1, SYS_READ
        beq     3f
        call    copy_piece_from
        bne     answer
        li      r1, CMD_WRITE
        call    disk_block
        bne     5f
        b       4f
3:      call    copy_piece_to
        bne     answer
4:      addu    r13, r13, r9
        subu    r12, r12, r9
        lw      r1, moved
        addu    r1, r1, r9
        sw      r1, moved
        lw      r1, FD_POSITION(r11)
        addu    r1, r1, r9
        sw      r1, FD_POSITION(r11)
        lw      r2, DE_LENGTH(r8)
        cmpu    r1, r2
        ble     2b
        sw      r1, DE_LENGTH(r8)       ; the file has grown
        sw      r1, grown
        b       2b

5:      lw      r1, moved               ; the disk has not done it: what was
        tst     r1                      ; moved before counts
        beq     answer_io

6:      lw      r1, grown               ; all is moved that can be
        tst     r1
        beq     7f
        call    write_directory
        bne     answer_io
7:      lw      r1, moved
        tst     r1
        bgt     answer
        lw      r2, message+MS_3
        tst     r2
        beq     answer                  ; nothing to move is no error
        lw      r2, message+MS_TYPE
        cmpi    r2, SYS_READ
        beq     answer                  ; 0: at the end of the file
        li      r1, E_NOSPC             ; or it is full
        b       answer

; piece: what is to be moved next: r9 bytes (CC of them) at offset r6 of the
; block r7.  Uses: r1 to r4.

piece:  lw      r4, FD_POSITION(r11)
        srli    r7, r4, DISK_SHIFT
        lw      r2, DE_FIRST(r8)
        addu    r7, r7, r2
        andi    r6, r4, DISK_BLOCK-1
        mv      r9, r12
        li      r2, DISK_BLOCK          ; at most to the end of the block
        subu    r2, r2, r6
        cmpu    r9, r2
        blt     1f
        mv      r9, r2
1:      lw      r2, DE_CAPACITY(r8)     ; and to the end of the file
        slli    r2, r2, DISK_SHIFT
        lw      r3, message+MS_TYPE
        cmpi    r3, SYS_WRITE
        beq     2f
        lw      r2, DE_LENGTH(r8)
2:      subu    r2, r2, r4
        cmp     r9, r2
        blt     3f
        mv      r9, r2
3:      tst     r9
        ret

        .include "disk.inc"
