; SPDX-License-Identifier: MIT
;
; Under kernel 09: a server of one's own.  The program receives a message from
; anybody, answers with the square of its first parameter, and does so until
; that is 0.  It is the second of the two programs, so that its number is 2:
; ask.asm asks it.
;
; Watch: `hypo debug` with both, then `info programs` at each `si`: who waits
; for whom.
;
; try: hypo run --kernel messages programs/messages/ask.asm:5 programs/messages/square.asm
; expect: 1 4 9 16 25 
; verdict: halted with status 0;
start:  call    distinct                ; each register has its own value
1:      li      r1, FROM_ANY
        la      r2, message
        si      SI_RECEIVE
        lw      r1, message+MS_1
        mul     r3, r1, r1
        sw      r3, message+MS_1
        lw      r1, message+MS_SOURCE
        la      r2, message
        si      SI_REPLY
        tst     r3
        bne     1b
        clr     r1
        b       exit

        .include "calls.inc"
        .include "distinct.inc"
        .align  4
message:
        .space  MESSAGE_BYTES
