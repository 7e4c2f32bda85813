; SPDX-License-Identifier: MIT
;
; Measured by systems.py: as many calls of `getpid` or, if the argument is
; negative, of `write` with one byte, as the argument says, one after the other.

start:  mv      r8, r1
        tst     r8
        blt     2f
1:      beq     3f
        call    getpid
        dec     r8
        b       1b
2:      li      r1, STDOUT
        la      r2, byte
        li      r3, 1
        call    write
        inc     r8
        bne     2b
3:      clr     r1
        b       exit

byte:   .asciz  "."
        .include "calls.inc"
        .ifndef getpid                  ; kernel 07 has it in calls.inc
        .include "time.inc"
        .endif
