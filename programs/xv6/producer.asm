; SPDX-License-Identifier: MIT
;
; Producer and consumer through a file: one process appends numbers to a file on
; the disk, another one takes them from it as they come.  For kernels with
; `fork` and files: --kernel xv6.
;
; It needs a disk with a directory:
;       hypo mkdisk disk
;       hypo run --kernel xv6 --disk disk programs/xv6/producer.asm
;
; The argument is how many, 1 to 40; 8 if none is given.  Each has opened the
; file for itself, so that each has an offset of its own.  A read at the end of
; the file gives 0: the consumer sleeps a clock tick then, and tries again.
;
; Watch: `hypo trace --timeline`: who has the CPU while the disk is at work.  In
; contrast to a pipe (pipe.asm) nobody wakes the consumer, it must ask; and with
; `--disk disk,rw` what went through the file is still there at the end.
;
; try: hypo run --kernel xv6 programs/xv6/producer.asm
; expect: There is no file "goods", and none can be made.
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    HOW_MANY, 8
        .equ    MOST, 40
        .equ    WORD, 4                 ; an item is a word

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; how many
        cmpi    r8, 1
        blt     1f
        cmpi    r8, MOST
        ble     2f
1:      li      r8, HOW_MANY
2:      li      r2, O_RDWR|O_CREATE|O_TRUNCATE
        call    open_goods
        call    close                   ; it is there, and empty
        clr     r9                      ; the sum
        li      r10, 1                  ; the next item
        call    fork
        tst     r1
        blt     wrong
        bne     consumer

        li      r2, O_WRONLY            ; the child: the producer
        call    open_goods
        mv      r11, r1
1:      sw      r10, item
        mv      r1, r11
        la      r2, item
        li      r3, WORD
        call    write
        cmpi    r1, WORD
        bne     wrong
        inc     r10
        cmp     r10, r8
        ble     1b
        clr     r1
        b       exit

consumer:
        li      r2, O_RDONLY
        call    open_goods
        mv      r11, r1
1:      mv      r1, r11
        la      r2, item
        li      r3, WORD
        call    read
        cmpi    r1, WORD
        beq     2f
        tst     r1
        bne     wrong                   ; half an item, or an error
        li      r1, 1
        call    sleep
        b       1b
2:      lw      r2, item
        cmp     r2, r10                 ; each once, in order
        bne     wrong
        addu    r9, r9, r2
        la      r1, got
        call    printf
        inc     r10
        cmp     r10, r8
        ble     1b

        la      r1, all
        mv      r2, r8
        mv      r3, r9
        call    printf
        clr     r1
        call    wait_child
        tst     r1
        blt     wrong
        clr     r1
        b       exit

; open_goods: r1 = descriptor of the file, opened with the flags r2; or ends.
open_goods:
        push    lr
        la      r1, name
        call    open
        pop     lr
        tst     r1
        blt     1f
        ret
1:      la      r1, missing
        call    print
wrong:  li      r1, STATUS_FAILED
        b       exit

        .align  4
item:   .word   0
name:   .asciz  "goods"
got:    .asciz  "got %d\n"
all:    .asciz  "%d items, sum %d\n"
missing:
        .asciz  "There is no file \"goods\", and none can be made.\n"

        .include "calls.inc"
        .include "printf.inc"
        .include "distinct.inc"
