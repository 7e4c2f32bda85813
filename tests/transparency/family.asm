; SPDX-License-Identifier: MIT
;
; Test: starts other programs, waits for their end, ends one.  Loaded first, with
; `child` (tests/kernels) as the second and `endless` as the third.  Each call's
; result is looked at; status 0 if all are right.
        .include "system-calls.inc"

        .equ    CHILD, 2                ; identities
        .equ    ENDLESS, 3
        .equ    WHILE, 3000             ; microseconds: in which `child` ends,
                                        ; and `endless` prints its line
        .equ    ARGUMENT, 5

        .macro  must_be value
        cmpi    r1, \value
        bne     wrong
        .endm

start:  call    distinct                ; each register has its own value
        li      r1, WHILE
        call    nanosleep
        must_be 0
        la      r1, child
        li      r2, ARGUMENT
        call    execve
        must_be CHILD
        call    waitpid
        must_be ARGUMENT+1
        li      r1, CHILD
        call    waitpid
        must_be E_CHILD                 ; once only

        li      r1, ENDLESS
        call    kill
        must_be 0
        li      r1, ENDLESS
        call    kill
        must_be E_SRCH                  ; it has ended
        la      r1, child               ; starts it once more, from its copy
        clr     r2
        call    execve
        must_be CHILD
        call    waitpid
        must_be 0
        la      r1, well
        call    print
        clr     r1
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

child:  .asciz  "child"
well:   .asciz  "all is well\n"

        .include "program.inc"
        .include "sleep.inc"
        .include "distinct.inc"
