; SPDX-License-Identifier: MIT
;
; Debugs another program: sets a breakpoint in it, is told when it gets there,
; looks at its registers, and lets it go on, again and again.  For a kernel with
; signals: --kernel signals.  The other one is loaded as second: debuggee.asm.
;
; A breakpoint is an instruction that is replaced by `si 3`.  That makes a
; signal (SIGTRAP), and before any signal has an effect a program that is
; debugged stops and its debugger is told, by waitpid.  For the program to go on
; as if nothing were there, the old instruction is put back and PC goes back to
; it.  To stop there once more it must first be executed; so a second breakpoint
; is set behind it meanwhile.
;
; Watch: `hypo debug`, and the memory at the breakpoint.
;
; try: hypo run --kernel signals programs/signals/debugger.asm programs/signals/debuggee.asm
; expect: program 2 is stopped, by signal 19
; expect: signal 5: at multiplies, with 5 and 1
; expect: signal 5: at multiplies, with 4 and 5
; expect: signal 5: at multiplies, with 3 and 20
; expect: signal 5: at multiplies, with 2 and 60
; expect: signal 5: at multiplies, with 1 and 120
; expect: 5! = 120
; expect: program 2 has ended with status 0
; verdict: halted with status 0;
        .include "system-calls.inc"
        .include "signal-numbers.inc"

        .equ    OTHER, 2                ; identity of debuggee
        .equ    MULTIPLIES, 12          ; from its entry to the breakpoint
        .equ    INSTRUCTION, 4          ; bytes
        .equ    WORD, 4

start:  call    distinct                ; each register has its own value
        li      r1, PTRACE_ATTACH
        clr     r3
        clr     r4
        call    other
        call    wait_stop               ; before its first instruction
        mv      r3, r1
        la      r1, text_stopped
        li      r2, OTHER
        call    printf
        call    get_registers
        lw      r8, registers+TR_PC     ; its entry
        addi    r8, r8, MULTIPLIES      ; the breakpoint
        addi    r9, r8, INSTRUCTION     ; and the one behind it

next:   mv      r1, r8
        call    run_to
        cmpi    r1, SIGTRAP
        bne     ended
        mv      r2, r1
        la      r1, text_there
        lw      r3, registers+TR_R1+7*WORD ; r8
        lw      r4, registers+TR_R1+8*WORD ; r9
        call    printf
        mv      r1, r9
        call    run_to                  ; over that instruction
        cmpi    r1, SIGTRAP
        beq     next

ended:  la      r1, text_ended
        li      r2, OTHER
        lw      r3, status
        call    printf
        clr     r1
        b       exit

; run_to: lets it go on to the instruction at r1.  Result: r1 = the signal with
; which it has stopped, its registers in `registers`; or 0: it has ended.
run_to: push    lr
        mv      r10, r1
        li      r1, PTRACE_PEEKTEXT
        mv      r3, r10
        la      r4, old
        call    other
        li      r1, PTRACE_POKETEXT
        mv      r3, r10
        li      r4, BREAKPOINT
        call    other
        li      r1, PTRACE_CONT
        clr     r4                      ; without a signal
        call    other
        call    wait_stop
        cmpi    r1, SIGTRAP
        bne     1f
        li      r1, PTRACE_POKETEXT
        mv      r3, r10
        lw      r4, old
        call    other
        call    get_registers
        sw      r10, registers+TR_PC    ; it is behind the `si 3`
        li      r1, PTRACE_SETREGS
        la      r4, registers
        call    other
        li      r1, SIGTRAP
1:      pop     lr
        ret

; wait_stop: Result: r1 = the signal with which it has stopped; or 0: it has
; ended, with the status in `status`.
wait_stop:
        push    lr
        li      r1, OTHER
        call    waitpid
        sw      r1, status
        srli    r2, r1, STOPPED_SHIFT
        andi    r1, r1, STOPPED
        cmpi    r1, STOPPED
        mv      r1, r2
        beq     1f
        clr     r1
1:      pop     lr
        ret

get_registers:
        li      r1, PTRACE_GETREGS
        la      r4, registers           ; fall into other

; other: ptrace with the request r1 for it, r3 and r4 as ptrace has them.
other:  li      r2, OTHER
        b       ptrace                  ; which returns to our caller

text_stopped:
        .asciz  "program %d is stopped, by signal %d\n"
text_there:
        .asciz  "signal %d: at multiplies, with %d and %d\n"
text_ended:
        .asciz  "program %d has ended with status %d\n"
        .align  4
old:    .word   0
status: .word   0
registers:
        .space  TR_BYTES

        .include "program.inc"
        .include "trace.inc"
        .include "printf.inc"
        .include "distinct.inc"
