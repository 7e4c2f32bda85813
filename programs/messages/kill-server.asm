; SPDX-License-Identifier: MIT
;
; Under kernel 09: ends a server, whose number is the argument word: -4 the
; clock, -3 the display, -2 files, -1 the keyboard.  The kernel says so and
; starts it again; the line that this program writes comes out all the same.
;
; The servers are loaded behind the programs, so that their identities follow
; those of the programs, of which this must be the last one.
;
; try: hypo run --kernel messages programs/messages/kill-server.asm:-4
; expect: clock-server: ended; started again
; expect: I have ended a server, and this line is written anyway.
; verdict: halted with status 0;
        .equ    AFTER_LAST, 5           ; number of a server + this: how far its
                                        ; identity is from that of the program
start:  call    distinct                ; each register has its own value
        addi    r8, r1, AFTER_LAST
        call    getpid
        addu    r1, r1, r8
        call    kill
        mv      r8, r1
        la      r1, text
        call    print
        mv      r1, r8
        b       exit

text:   .asciz  "I have ended a server, and this line is written anyway.\n"

        .include "calls.inc"
        .include "program.inc"
        .include "time.inc"
        .include "distinct.inc"
