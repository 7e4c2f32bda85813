; SPDX-License-Identifier: MIT
;
; A child writes, its parent reads: through a pipe.  For kernels with `fork` and
; `pipe`: --kernel xv6.
;
; The text is longer than a pipe holds, so that the child must wait until the
; parent has read.  The parent closes its own end to write, since it would
; otherwise never come to the end: the pipe ends when nobody can write.
;
; Watch: who sleeps for the pipe (`info programs`) while the other one runs.
;
; try: hypo run --kernel xv6 programs/xv6/pipe.asm
; expect: The quick brown fox jumps over the lazy dog, and comes back again, and
; expect: would go on doing so if the pipe were longer than it is.
; verdict: halted with status 0;
        .include "system-calls.inc"

        .equ    PIECE, 24               ; bytes that the parent reads at a time

start:  call    distinct                ; each register has its own value
        la      r1, ends
        call    pipe
        tst     r1
        bne     wrong
        call    fork
        tst     r1
        blt     wrong
        bne     parent

        lw      r1, ends                ; the child: does not read
        call    close
        lw      r1, ends+4
        la      r2, text
        li      r3, text_end-text
        call    write
        cmpi    r1, text_end-text
        bne     wrong
        clr     r1
        b       exit

parent: lw      r1, ends+4              ; does not write
        call    close
1:      lw      r1, ends
        la      r2, piece
        li      r3, PIECE
        call    read
        tst     r1
        blt     wrong
        beq     2f                      ; the end
        mv      r3, r1
        li      r1, STDOUT
        la      r2, piece
        call    write
        b       1b
2:      clr     r1
        call    wait_child              ; its status is none of our business
        tst     r1
        blt     wrong
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

        .align  4
ends:   .word   0, 0                    ; to read from, to write to
piece:  .space  PIECE
text:   .ascii  "The quick brown fox jumps over the lazy dog, "
        .ascii  "and comes back again, and\n"
        .ascii  "would go on doing so if the pipe were longer than it is.\n"
text_end:

        .include "calls.inc"
        .include "distinct.inc"
