; SPDX-License-Identifier: MIT
;
; Writes three lines and computes meanwhile: at the end of each operation the
; signal SIGIO tells it to start the next one.  For a kernel with signals:
; --kernel signals.
;
; overlap.asm does so with one line, and looks after its computation whether it
; is written.  Here the program is interrupted, as a kernel is by a device.
;
; Watch: `hypo trace --timeline`: the display has hardly a pause.
;
; try: hypo run --kernel signals programs/signals/io-ready.asm
; expect: one line, and
; expect: another, and
; expect: a last one.
; expect: ...
; verdict: halted with status 0;
        .include "machine.inc"
        .include "signal-numbers.inc"

        .equ    WORD, 4

start:  call    distinct                ; each register has its own value
        li      r1, SIGIO
        la      r2, on_io
        call    signal
        call    write_next

        clr     r8                      ; so far it has counted to
1:      inc     r8
        lw      r1, lines_left
        tst     r1
        bge     1b

        la      r1, text
        mv      r2, r8
        call    printf
        clr     r1
        b       exit

; on_io: the handler: a line is written.
on_io:  push    lr
        call    write_next
        pop     lr
        ret

; write_next: starts the writing of the next line, if there is one.
write_next:
        push    lr
        lw      r1, lines_left
        dec     r1
        sw      r1, lines_left
        blt     2f
        lw      r2, next
        lw      r3, WORD(r2)            ; where it begins, and ends
        lw      r2, (r2)
        subu    r3, r3, r2
        la      r1, block
        sw      r2, CB_BUFFER(r1)
        sw      r3, CB_COUNT(r1)
        lw      r2, next
        addi    r2, r2, WORD
        sw      r2, next
        call    init_io
2:      pop     lr
        ret

        .align  4
block:  .word   CMD_WRITE, 0, 0, 0, 0, 0, DEV_DISPLAY, 0
next:   .word   lines
lines:  .word   first, second, third, lines_end
lines_left:
        .word   3
first:  .ascii  "one line, and\n"
second: .ascii  "another, and\n"
third:  .ascii  "a last one.\n"
lines_end:
text:   .asciz  "Meanwhile I have counted to %d.\n"

        .include "signals.inc"
        .include "io.inc"
        .include "printf.inc"
        .include "distinct.inc"
