; SPDX-License-Identifier: MIT
;
; Test: three copies, which are the programs 1, 2 and 3.  2 ends while it waits
; to send to 1, with 3 behind it in the queue; the keyboard server ends while it
; has a read of 1 in its hands; 1 ends while 3 waits for its answer.  Prints the
; program and the number of each step that goes wrong, and for each program that
; is left how many steps there were.  One line comes from the keyboard, late.
        .include "system-calls.inc"
        .include "messages.inc"

        .equ    SHORT, 20000            ; microseconds
        .equ    LONG, 60000
        .equ    BYTES, 7                ; of the line

        .macro  is value
        li      r2, \value
        call    compare
        .endm

        .macro  does code, partner, value=0
        li      r1, \partner
        la      r2, message
        si      \code
        is      \value
        .endm

        .macro  naps time
        li      r1, \time
        call    nanosleep
        .endm

start:  call    distinct
        clr     r13                     ; steps
        call    getpid
        mv      r12, r1
        sw      r12, message+MS_TYPE
        cmpi    r12, 2
        blt     one
        beq     two

three:  naps    SHORT                   ; 2 waits to send
        does    SI_SEND, 1              ; behind it
        naps    SHORT                   ; until 1 waits for the keyboard
        li      r1, KEYBOARD_SERVER
        call    kill
        is      0
        does    SI_SENDREC, 1, E_SRCH   ; it ends without an answer
        b       ended

two:    does    SI_SEND, 1              ; it is ended in there
        b       ended

one:    naps    LONG                    ; both wait to send
        li      r1, 2
        call    kill
        is      0
        does    SI_RECEIVE, FROM_ANY
        lw      r1, message+MS_SOURCE
        is      3                       ; nothing is left of the other one
        call    reads
        is      E_IO                    ; the server has ended
        call    reads
        is      BYTES                   ; and is there again
        does    SI_RECEIVE, 3
        b       ended

; reads: r1 = the result of a `read` from the keyboard.
reads:  push    lr
        li      r1, STDIN
        la      r2, line
        li      r3, BYTES
        call    read
        pop     lr
        ret

ended:  la      r1, text_ended
        mv      r2, r12
        mv      r3, r13
        call    printf
        clr     r1
        b       exit

compare:
        inc     r13
        cmp     r1, r2
        beq     1f
        push    lr
        mv      r4, r1
        mv      r2, r12
        mv      r3, r13
        la      r1, text_failed
        call    printf
        pop     lr
1:      ret

text_failed:
        .asciz  "program %u, step %u: %d\n"
text_ended:
        .asciz  "program %u: %u steps\n"
line:   .space  BYTES
        .include "calls.inc"
        .include "io.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "program.inc"
        .include "printf.inc"
        .include "distinct.inc"
        .align  4
message:
        .space  MESSAGE_BYTES
