; SPDX-License-Identifier: MIT
;
; Test: programs about programs.  Loaded first, with `child` as second, `endless`
; as third.  Ends with a line, or without it and with the number of
; the first check that fails as status: 1, 2, and so on.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    CHILD, 2                ; its identity
        .equ    ENDLESS, 3
        .equ    OUTSIDE, 0x600          ; an address that is the kernel's
        .equ    PAUSE, 5000             ; microseconds
        .ifdef  SYS_SI                  ; kernel 08: jiffies, a long slice
        .equ    LATE, PAUSE+9*10000
        .else
        .equ    LATE, 3*PAUSE
        .endif
        .equ    ARGUMENT, 77
        .equ    SIGTERM, 15

        .macro  must_be value
        inc     r13
        li      r2, \value
        cmp     r1, r2
        bne     wrong
        .endm

        .macro  with code, parameter, value
        li      r1, \parameter
        li      r2, SIGTERM             ; of kill, under kernel 10
        system_call \code, 5
        must_be \value
        .endm

        .macro  execve name, argument, value
        la      r1, \name
        li      r2, \argument
        system_call SYS_EXECVE, 2
        must_be \value
        .endm

start:  clr     r13
        with    SYS_NANOSLEEP, -1, E_INVAL ; 1
        with    SYS_NANOSLEEP, 0x80000000, E_INVAL
        clr     r1
        system_call SYS_TIMES, 1        ; no buffer there
        must_be E_FAULT                 ; 3
        la      r1, ticks
        system_call SYS_TIMES, 1
        mv      r12, r1
        with    SYS_NANOSLEEP, PAUSE, 0 ; 4
        la      r1, ticks
        system_call SYS_TIMES, 1
        subu    r1, r1, r12
        cmpi    r1, PAUSE
        blt     wrong
        li      r2, LATE
        cmp     r1, r2
        bgt     wrong
        with    SYS_NANOSLEEP, 0, 0     ; 5

        with    SYS_WAITPID, 0, E_CHILD ; 6
        with    SYS_WAITPID, 1, E_CHILD
        with    SYS_WAITPID, CHILD, E_CHILD ; 8: not started by us
        with    SYS_WAITPID, 4, E_CHILD
        with    SYS_WAITPID, -1, E_CHILD ; 10
        execve  nobody, 0, E_NOENT
        execve  nothing, 0, E_INVAL     ; 12
        execve  endless, 0, E_BUSY
        li      r1, OUTSIDE
        system_call SYS_EXECVE, 2
        must_be E_FAULT                 ; 14
        with    SYS_KILL, 0, E_SRCH
        with    SYS_KILL, 4, E_SRCH     ; 16
        with    SYS_KILL, CHILD, E_SRCH ; it has ended meanwhile

        execve  child, ARGUMENT, CHILD  ; 18
        with    SYS_WAITPID, CHILD, ARGUMENT+1
        with    SYS_WAITPID, CHILD, E_CHILD ; 20: once only
        execve  child, ARGUMENT, CHILD  ; its counter is 0 again
        with    SYS_NANOSLEEP, PAUSE, 0
        with    SYS_WAITPID, CHILD, ARGUMENT+1 ; 23: it has ended before
        with    SYS_KILL, ENDLESS, 0
        with    SYS_NANOSLEEP, PAUSE, 0 ; 25: kernel 10 may need it for that
        with    SYS_KILL, ENDLESS, E_SRCH
        execve  endless, 0, ENDLESS
        with    SYS_KILL, ENDLESS, 0
        with    SYS_WAITPID, ENDLESS, STATUS_KILLED ; 29
        li      r1, STDOUT
        la      r2, well
        li      r3, well_end-well
        system_call SYS_WRITE, 3
        clr     r1
        system_call SYS_EXIT, 1

wrong:  mv      r1, r13
        system_call SYS_EXIT, 1

child:  .asciz  "child"
endless:
        .asciz  "endless"
nobody: .asciz  "chil"
nothing:
        .asciz  ""
well:   .ascii  "all is well\n"
well_end:
        .align  4
ticks:  .word   0
