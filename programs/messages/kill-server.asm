; SPDX-License-Identifier: MIT
;
; Under kernel 09: ends a server, whose number is the argument word: -14 the
; clock, -13 the display, -12 files, -11 the keyboard.  The kernel says so and
; starts it again; the line that this program writes comes out all the same.
;
; try: hypo run --kernel messages programs/messages/kill-server.asm:-14
; expect: clock-server: ended; started again
; expect: I have ended a server, and this line is written anyway.
; verdict: halted with status 0;
start:  call    distinct                ; each register has its own value
        call    kill
        mv      r8, r1
        la      r1, text
        call    print
        mv      r1, r8
        b       exit

text:   .asciz  "I have ended a server, and this line is written anyway.\n"

        .include "calls.inc"
        .include "program.inc"
        .include "distinct.inc"
