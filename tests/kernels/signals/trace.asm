; SPDX-License-Identifier: MIT
; The call ptrace of kernel 10, and what it refuses.  Starts "traced"
; (traced.asm) as program 2; program 3 is "tracer" (tracer.asm).  Prints the
; numbers of checks that fail, and "done".
        .include "machine.inc"
        .include "system-calls.inc"
        .include "signal-numbers.inc"

        .equ    LONG, 30000             ; microseconds: until the other waits
        .equ    OTHER, 2
        .equ    TRACER, 3
        .equ    HUGE, 0x10000000
        .equ    OUTSIDE, 0x600
        .equ    WORD, 4

start:  .include "is.inc"
        call    distinct
        li      r1, LONG                ; until the others have ended once
        call    nanosleep
        is      1, 0
        call    refused
        call    looks
        call    signals_of
        call    leaves
        la      r1, text_done
        call    print
        clr     r1
        b       exit

; asks: ptrace(request, identity, address, data) must be `value`.
        .macro  asks number, request, identity, address, data, value
        li      r1, \request
        li      r2, \identity
        la      r3, \address
        li      r4, \data
        call    ptrace
        is      \number, \value
        .endm

; starts: "traced" with the argument.
        .macro  starts argument
        la      r1, name_traced
        li      r2, \argument
        call    execve
        is      \argument, OTHER
        .endm

; stops: waitpid says that it has stopped with the signal.
        .macro  stops number, signal_number
        li      r1, OTHER
        call    waitpid
        is      \number, \signal_number<<STOPPED_SHIFT|STOPPED
        .endm

        .macro  ends number, status
        li      r1, OTHER
        call    waitpid
        is      \number, \status
        .endm

; registers_of: GETREGS or SETREGS.
        .macro  registers_of number, request
        li      r1, \request
        li      r2, OTHER
        la      r4, registers
        call    ptrace
        is      \number, 0
        .endm

refused:
        push    lr
        asks    10, PTRACE_TRACEME, 0, word, 0, E_PERM ; nobody has started us
        asks    11, PTRACE_ATTACH, 1, word, 0, E_PERM ; ourselves
        asks    12, PTRACE_ATTACH, OTHER, word, 0, E_SRCH ; it has ended
        asks    13, PTRACE_ATTACH, 9, word, 0, E_SRCH
        asks    14, PTRACE_ATTACH, -1, word, 0, E_SRCH
        starts  100                     ; in pause
        asks    15, PTRACE_CONT, OTHER, word, 0, E_SRCH ; not by us
        asks    16, PTRACE_KILL, OTHER, word, 0, E_SRCH
        li      r1, LONG
        call    nanosleep
        asks    17, PTRACE_ATTACH, OTHER, word, 0, 0
        asks    18, PTRACE_ATTACH, OTHER, word, 0, E_PERM ; has a debugger
        stops   19, SIGSTOP
        li      r1, OTHER
        li      r2, SIGUSR1             ; waits until it goes on
        call    kill_with
        is      20, 0
        asks    21, 9, OTHER, word, 0, E_IO ; singlestep: not here
        asks    22, -1, OTHER, word, 0, E_IO
        asks    23, PTRACE_CONT, OTHER, word, SIGNALS+1, E_IO
        asks    24, PTRACE_DETACH, OTHER, word, -1, E_IO
        asks    25, PTRACE_PEEKTEXT, OTHER, start, HUGE, E_IO ; ours, not its
        asks    26, PTRACE_POKEDATA, OTHER, start, 0, E_IO
        asks    27, PTRACE_GETREGS, OTHER, word, HUGE, E_FAULT
        asks    28, PTRACE_SETREGS, OTHER, word, OUTSIDE, E_FAULT
        asks    29, PTRACE_GETREGS, OTHER, word, 2, E_FAULT
        registers_of 30, PTRACE_GETREGS
        lw      r8, registers+TR_PC
        li      r1, PTRACE_PEEKDATA
        li      r2, OTHER
        mv      r3, r8
        li      r4, OUTSIDE
        call    ptrace
        is      31, E_FAULT
        li      r1, PTRACE_PEEKDATA
        li      r2, OTHER
        addi    r3, r8, 2
        la      r4, word
        call    ptrace
        is      32, E_IO                ; not aligned
        asks    33, PTRACE_CONT, OTHER, word, 0, 0
        asks    34, PTRACE_CONT, OTHER, word, 0, E_SRCH ; not stopped, or is it
        stops   35, SIGUSR1             ; again
        asks    36, PTRACE_KILL, OTHER, word, 0, 0
        ends    37, 128+SIGKILL
        li      r1, OTHER
        call    waitpid
        is      38, E_CHILD
        asks    39, PTRACE_CONT, OTHER, word, 0, E_SRCH ; it has ended
        pop     lr
        ret

; --- It asks for a debugger, and stops at each of its signals -------------------

looks:  push    lr
        starts  101                     ; TRACEME twice, then si 3
        stops   40, SIGTRAP
        registers_of 41, PTRACE_GETREGS
        lw      r1, registers+TR_R1
        is      42, E_PERM              ; of the second TRACEME
        lw      r1, registers+TR_R1+7*WORD
        is      43, 0x0808
        lw      r1, registers+TR_R1+12*WORD
        is      44, 0x0d0d
        lw      r1, registers+TR_CC
        is      45, 1
        lw      r9, registers+TR_PC     ; behind the `si`
        li      r1, PTRACE_PEEKTEXT
        li      r2, OTHER
        subi    r3, r9, WORD
        la      r4, word
        call    ptrace
        is      46, 0
        lw      r1, word
        is      47, BREAKPOINT
        li      r1, PTRACE_POKETEXT     ; li r8, 55 in its place
        li      r2, OTHER
        subi    r3, r9, WORD
        lw      r4, instruction
        call    ptrace
        is      48, 0
        subi    r9, r9, WORD            ; once more, there
        sw      r9, registers+TR_PC
        li      r1, 44
        sw      r1, registers+TR_R1+8*WORD ; r9
        li      r1, 1000
        sw      r1, registers+TR_R1+6*WORD ; r7
        registers_of 49, PTRACE_SETREGS
        asks    50, PTRACE_CONT, OTHER, word, 0, 0
        ends    51, 1099                ; the sum of r7, r8 and r9
        starts  105                     ; sigsuspend
        li      r1, LONG
        call    nanosleep
        asks    52, PTRACE_ATTACH, OTHER, word, 0, 0
        li      r1, LONG                ; it stops before we ask
        call    nanosleep
        stops   53, SIGSTOP
        asks    54, PTRACE_CONT, OTHER, word, 0, 0
        ends    55, 0                   ; with the mask as before
        pop     lr
        ret

; --- Signals of one that is debugged --------------------------------------------

signals_of:
        push    lr
        starts  102                     ; TRACEME, handler for SIGUSR1 which it
        stops   60, SIGUSR1             ; sends itself: held back
        asks    61, PTRACE_CONT, OTHER, word, 0, 0
        stops   62, SIGFPE              ; divides by zero: passed on
        asks    63, PTRACE_CONT, OTHER, word, SIGUSR1, 0 ; as another one
        stops   64, SIGFPE              ; it has had it; once more
        registers_of 65, PTRACE_GETREGS
        lw      r1, registers+TR_R1+7*WORD ; r8: its handler has run once
        is      66, 1
        asks    67, PTRACE_CONT, OTHER, word, SIGFPE, 0
        ends    68, 128+SIGFPE          ; the default
        starts  103                     ; as 102, but ignores SIGUSR1 and
        stops   69, SIGUSR1             ; SIGFPE: its debugger is told
        asks    70, PTRACE_CONT, OTHER, word, SIGUSR1, 0
        stops   71, SIGFPE
        asks    72, PTRACE_DETACH, OTHER, word, 0, 0 ; now nobody
        ends    73, STATUS_ABORTED
        starts  102
        stops   74, SIGUSR1
        li      r1, OTHER
        li      r2, SIGKILL             ; always
        call    kill_with
        is      75, 0
        ends    76, 128+SIGKILL
        pop     lr
        ret

; --- A debugger that ends lets them go ------------------------------------------

leaves: push    lr
        starts  104                     ; goes on when `TRACER` has ended
        li      r1, LONG
        call    nanosleep
        la      r1, name_tracer
        li      r2, 1                   ; attaches to it, waits for its stop
        call    execve
        is      80, TRACER
        li      r1, TRACER
        call    waitpid
        is      81, 0
        ends    82, 7
        starts  104
        li      r1, LONG
        call    nanosleep
        la      r1, name_tracer
        li      r2, 2                   ; attaches to it, ends at once
        call    execve
        is      83, TRACER
        li      r1, TRACER
        call    waitpid
        is      84, 0
        ends    85, 7
        pop     lr
        ret

name_traced:
        .asciz  "traced"
name_tracer:
        .asciz  "tracer"
text_done:
        .asciz  "done\n"
        .align  4
instruction:
        li      r8, 55
        ret
word:   .word   0
registers:
        .space  TR_BYTES

        .include "program.inc"
        .include "signals.inc"
        .include "trace.inc"
        .include "sleep.inc"
        .include "printf.inc"
        .include "distinct.inc"
