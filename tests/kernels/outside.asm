; SPDX-License-Identifier: MIT
;
; Test: writes and reads with buffers that begin inside of the area and end
; outside; then waits for a line and looks at the clock.  Prints the results.
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    INSIDE, 8               ; bytes of the buffer
        .equ    COUNT, 100

start:  subi    r8, sp, INSIDE          ; the area ends at sp
        subi    sp, sp, 2*INSIDE
        li      r1, STDOUT
        mv      r2, r8
        li      r3, COUNT
        system_call SYS_WRITE, 3
        call    tell
        clr     r1                      ; STDIN
        mv      r2, r8
        li      r3, COUNT
        system_call SYS_READ, 3
        call    tell
        clr     r1
        mv      r2, r8
        li      r3, INSIDE
        system_call SYS_READ, 3
        call    tell
        mv      r1, r8
        system_call SYS_TIMES, 1
        call    tell
        clr     r1
        system_call SYS_EXIT, 1

; tell: prints r1; a negative one as what it is without its sign.
tell:   push    lr
        tst     r1
        bge     1f
        neg     r1, r1
1:      call    print_decimal
        call    print_newline
        pop     lr
        ret

        .include "print.inc"
