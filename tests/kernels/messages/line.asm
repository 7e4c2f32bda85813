; SPDX-License-Identifier: MIT
;
; Test: writes a line.  Status 0: it was written; 1: the write failed with E_IO,
; or with another line on the display: it did something else.
        .equ    BYTES, 5                ; of the line

start:  la      r1, text
        call    print
        mv      r2, r1
        li      r1, STATUS_OK
        cmpi    r2, BYTES
        beq     exit
        cmpi    r2, E_IO
        beq     1f
        la      r1, wrong
        call    print
1:      li      r1, STATUS_FAILED
        b       exit

text:   .asciz  "line\n"
wrong:  .asciz  "neither written nor refused\n"
        .include "calls.inc"
