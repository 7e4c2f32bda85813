; SPDX-License-Identifier: MIT
;
; Test: three copies, which are the programs 1, 2 and 3, meet in every order.
; Prints the program and the number of each step that goes wrong, and for each
; program how many steps there were.  The numbers of the messages are 101 and so
; on.  Nobody but these has the CPU, so that each goes on until it blocks.
        .include "system-calls.inc"
        .include "messages.inc"

        .equ    SHORT, 20000            ; microseconds
        .equ    LONG, 100000

; does: the next step: a call with a partner; its result must be `value`.
        .macro  does code, partner, value=0
        li      r1, \partner
        la      r2, message
        si      \code
        li      r2, \value
        call    compare
        .endm

; with: the same with the message `type`.
        .macro  with type, code, partner, value=0
        li      r1, \type
        sw      r1, message+MS_TYPE
        does    \code, \partner, \value
        .endm

; is: the message that came has this type and source.
        .macro  is type, source
        lw      r1, message+MS_TYPE
        li      r2, \type
        call    compare
        lw      r1, message+MS_SOURCE
        li      r2, \source
        call    compare
        .endm

start:  call    distinct
        clr     r13                     ; steps
        call    getpid
        mv      r12, r1
        cmpi    r12, 2
        blt     one
        beq     two

three:  li      r1, LONG                ; until both wait
        call    nanosleep
        does    SI_RECEIVE, 1, E_DEADLOCK ; 1 waits for 2, which waits for us
        with    108, SI_SEND, 2         ; it is there already
        with    110, SI_SEND, 2         ; it is not
        li      r1, LONG                ; until both wait for us
        call    nanosleep
        b       ended

one:    with    101, SI_SEND, 2         ; first: the sender waits
        with    102, SI_SENDREC, 2      ; 2 is there already
        is      103, 2
        with    104, SI_SEND, 2
        does    SI_RECEIVE, 2           ; first: the receiver waits
        is      105, 2
        with    106, SI_SEND, 2
        does    SI_RECEIVE, 2           ; in the circle of three
        is      109, 2
        with    111, SI_SENDREC, 2
        is      112, 2
        does    SI_RECEIVE, 3, E_SRCH   ; ends meanwhile
        does    SI_RECEIVE, 3, E_SRCH   ; has ended
        b       ended

two:    does    SI_RECEIVE, 1
        is      101, 1
        does    SI_RECEIVE, 1           ; first: the receiver waits
        is      102, 1
        with    103, SI_REPLY, 1
        does    SI_REPLY, 1, E_BUSY     ; it does not wait any more
        does    SI_RECEIVE, FROM_ANY
        is      104, 1
        does    SI_RECEIVE, 1, E_DEADLOCK ; it waits for us
        with    105, SI_SEND, 1
        li      r1, SHORT               ; until 1 waits to send to us
        call    nanosleep
        with    107, SI_SENDREC, 1, E_DEADLOCK
        does    SI_RECEIVE, FROM_ANY
        is      106, 1
        does    SI_RECEIVE, 3           ; in the circle of three
        is      108, 3
        with    109, SI_SEND, 1
        li      r1, SHORT               ; until 3 and 1 wait to send to us
        call    nanosleep
        does    SI_RECEIVE, 1           ; that one, though it came second
        is      111, 1
        with    112, SI_REPLY, 1
        does    SI_RECEIVE, FROM_ANY
        is      110, 3
        with    113, SI_SEND, 3, E_SRCH ; ends meanwhile
        with    113, SI_SEND, 3, E_SRCH ; has ended
        b       ended

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
        .include "calls.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "printf.inc"
        .include "distinct.inc"
        .align  4
message:
        .space  MESSAGE_BYTES
