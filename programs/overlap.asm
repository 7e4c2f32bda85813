; SPDX-License-Identifier: MIT
;
; Computes while the display writes: init_io and await_io of Table 2.3.
;
; It starts the output of a line, counts as long as the line is not out, and
; prints how far it has come.  Then it starts one more and waits for it.
;
; Watch: the program goes on behind init_io at once; the status in its command
; block tells when the operation is done.
;
; try: hypo run --kernel io-wait programs/overlap.asm
; expect: This line goes out while I count.
; expect: I have counted to 752.
; expect: This line goes out while I count.
; verdict: halted with status 0;
        .include "machine.inc"
        .include "system-calls.inc"

start:  call    distinct                ; each register has its own value
        la      r1, block
        cmp     r12, r13                ; CC = 1, as `distinct` made it
        call    init_io
        bge     wrong                   ; CC was lost
        tst     r1
        bne     wrong

        clr     r8
        la      r9, block
1:      inc     r8
        lw      r1, CB_STATUS(r9)
        cmpi    r1, IO_PENDING
        beq     1b
        cmpi    r1, IO_DONE
        bne     wrong

        la      r1, text
        call    print
        mv      r1, r8
        call    print_decimal
        la      r1, text_end
        call    print

        la      r1, block
        call    init_io
        la      r1, block
        call    await_io
        cmpi    r1, IO_DONE
        bne     wrong
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

        .align  4
block:  .word   CMD_WRITE, line, line_end-line, 0
        .word   0, 0                    ; residual, status
        .word   DEV_DISPLAY, 0

line:   .ascii  "This line goes out while I count.\n"
line_end:
text:   .asciz  "I have counted to "
text_end:
        .asciz  ".\n"

        .include "print.inc"
        .include "io.inc"
        .include "distinct.inc"
