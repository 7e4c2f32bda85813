; SPDX-License-Identifier: MIT
;
; Producer and consumer: this program makes items, consumer.asm takes them, and
; between them is a file on the disk with place for four (goods.inc).  For
; kernels with files and `nanosleep`: 05, 06, 08.
;
;       hypo mkdisk disk
;       hypo run --disk disk programs/producer.asm programs/consumer.asm
;
; The argument is how many; 8 if it is 0.  Item n is the number n.
;
; Watch: the producer is at most four items ahead.  When all places are full it
; waits, and when all are empty the consumer does; there is no call by which one
; could wake the other, so each must ask again.  `hypo trace --timeline` shows
; who has the CPU while the disk is at work.  With `--disk disk,rw` the
; buffer stays: run producer.asm alone, and then consumer.asm.
;
; try: hypo run programs/producer.asm
; expect: There is no file "goods", and none can be made.
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    HOW_MANY, 8

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; how many are still to be made
        tst     r8
        bgt     1f
        li      r8, HOW_MANY
1:      call    goods_open
        lw      r1, goods_file          ; a new file: nothing made, nothing
        clr     r2                      ; taken, all places empty
        li      r3, SEEK_END
        call    lseek
        tst     r1
        bne     next
        lw      r1, goods_file
        la      r2, nothing
        li      r3, GOODS_BYTES
        call    write
        cmpi    r1, GOODS_BYTES
        bne     goods_failed

next:   call    goods_counters
        mv      r9, r1                  ; so many have been made
        subu    r1, r1, r2
        cmpi    r1, GOODS_PLACES
        blt     put
        call    goods_wait              ; all places are full
        b       next

put:    mv      r1, r9
        call    goods_place
        inc     r9
        mv      r1, r9
        call    goods_store             ; the item,
        li      r1, GOODS_MADE
        call    goods_seek
        mv      r1, r9
        call    goods_store             ; and only then the counter
        la      r1, made
        mv      r2, r9
        call    printf
        dec     r8
        bne     next
        clr     r1
        b       exit

made:   .asciz  "made %d\n"

        .include "goods.inc"
nothing:
        .space  GOODS_BYTES
        .include "printf.inc"
        .include "distinct.inc"
