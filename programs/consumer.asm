; SPDX-License-Identifier: MIT
;
; Producer and consumer: this program takes what producer.asm makes, from the
; file "goods" on the disk.  See there for how to run both, and what to watch.
;
; The argument is how many; 8 if it is 0.  It looks whether each item is the one
; that is next, so that none is lost and none comes twice; the last line is how
; many it has taken, and their sum.
;
; try: hypo run programs/consumer.asm
; expect: There is no file "goods", and none can be made.
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    HOW_MANY, 8

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; how many are still to be taken
        tst     r8
        bgt     1f
        li      r8, HOW_MANY
1:      mv      r10, r8
        clr     r11                     ; their sum
        call    goods_open

next:   call    goods_counters
        mv      r9, r2                  ; so many have been taken
        cmp     r1, r2
        bne     take
        call    goods_wait              ; all places are empty
        b       next

take:   mv      r1, r9
        call    goods_place
        call    goods_load              ; the item,
        mv      r12, r1
        inc     r9
        cmp     r12, r9
        bne     wrong
        li      r1, GOODS_TAKEN
        call    goods_seek
        mv      r1, r9
        call    goods_store             ; and only then the counter
        addu    r11, r11, r12
        la      r1, taken
        mv      r2, r12
        call    printf
        dec     r8
        bne     next

        la      r1, all
        mv      r2, r10
        mv      r3, r11
        call    printf
        clr     r1
        b       exit

wrong:  la      r1, not_next
        mv      r2, r12
        mv      r3, r9
        call    printf
        b       goods_failed

taken:  .asciz  "took %d\n"
all:    .asciz  "%d items, sum %d\n"
not_next:
        .asciz  "took %d, not %d\n"

        .include "goods.inc"
        .include "printf.inc"
        .include "distinct.inc"
