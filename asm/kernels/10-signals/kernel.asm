; SPDX-License-Identifier: MIT
;
; Kernel 10: signals, interrupts for programs; a program that debugs another.
;
; The idea: what interrupts are for the kernel, signals are for a program.  It
; names a handler for each kind; when one comes, the kernel saves the program's
; context, on the program's own stack, and lets the handler run, in user mode.
; The way back leads through a system call, since a program cannot load its PC,
; CC and all registers at once.  So a program can survive its own division by
; zero, stop waiting when its alarm is due, and be told that a device has done.
;
; New beside kernel 08, whose files do the rest: post.inc (a signal comes),
; deliver.inc (what is done about it, on the way out of the kernel), signal.inc
; (the calls), trace.inc (breakpoints: programs that debug others), program.inc.
; lib/signals.inc and lib/trace.inc are the program's side.  Read kernel 08
; first, then post.inc, deliver.inc, sys_sigreturn.
;
; Interrupts and signals:
;       a class of interrupts           a signal
;       its vector                      PT_HANDLERS: address of the handler
;       IM                              PT_BLOCKED: those that must wait
;       pending in the hardware         PT_PENDING
;       saved PSW information area      the frame on the program's stack
;       the interrupt action            frame, in deliver.inc
;       lpsw                            sigreturn
;
; Storage map, vectors, labels: as kernel 08.
;
; System calls: `si 128`, number in r1, parameters in r2 to r6, result in r1.
; Those of kernel 08, but for these:
;       7   waitpid(identity): also of a program that the caller debugs; if that
;           has stopped: 0x7f + 256 * signal
;       26  ptrace(request, identity, address, data): 0, or -1 (it has a
;           debugger, or nobody has started it; or itself), -3 (no such program,
;           not debugged by the caller, not stopped), -5 (no such request,
;           address, signal), -14
;       27  alarm(seconds): when it is due, SIGALRM
;       29  pause(): -4, when a signal has been handled, or at an alarm
;       37  kill(identity, signal): 0, or -3, -22 (no such signal); signal 0
;           only asks for the program
;       48  signal(number, handler, return): the handler before, or -22
;       72  sigsuspend(mask): -4, when a signal has been handled
;       73  sigpending(address): 0, or -14
;       119 sigreturn(): sp = address of the frame; goes on as that says
;       126 sigprocmask(how, address, address): 0, or -14, -22
;       240 init_io(command block): SIGIO when the operation is done
;       nanosleep, waitpid, await_io, pause, sigsuspend, and read from the
;       keyboard: also -4, when a signal came
;
; Signals: from exceptions 4 (operation, privileged operation), 7 (misaligned
; address), 8 (overflow, division by zero), 11 (protection violation, wrong
; address; an `si` that is no call), 5 (`si 3`); 14 alarm; 29 end of an
; operation of init_io; all from 1 to 31 by kill.  Default: the program ends
; with status 128 + signal, and after an exception with a line on the display
; and status 134; 17 to 23, 28 and 29 do nothing (there is no job control).
;
; What it promises: as kernel 08; and that a handler sees, and changes, nothing
; but what its program may: the frame is written only into the program's memory,
; and of a frame only PC, CC, r1 to r15 and the mask of signals are taken.  A
; program whose stack has no room for a frame ends as by a protection violation.
; A signal that came several times before it is delivered is delivered once.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel signals programs/divide-by-zero.asm programs/hello.asm
; expect: divide-by-zero: division by zero at 0x0000800c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "../08-linux/jiffies.inc"
        .include "lib/signal-numbers.inc"
        .include "program.inc"
        .include "system-calls.inc"
        .include "request.inc"
        .include "lib/system-call.inc"
        .include "../05-standard/constants.inc"
        .include "../08-linux/save.inc"

; ---------------------------------------------------------------------------
; The vector page: what the PSW becomes at an interrupt of each class.
; M_KERNEL: the ISR may do anything; 0, MEMORY: it sees all of memory;
; IM_NONE: nothing interrupts it, so that one save area is enough.

        .org    VECTOR_RESET
;               PC           CC M         base size    IM
        .psw    reset,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 0 reset
        .psw    check,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 1 machine
        .psw    aaa,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 2 program
        .psw    timer,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 3 timer
        .psw    bbb,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 4 I/O
        .psw    external,     0, M_KERNEL, 0, MEMORY, IM_NONE  ; 5 external

        .org    KERNEL_CODE

; reset: the clock begins; then boot.
; Entered: at reset, all masked.  Registers: all free.  Leaves to: ccc.

reset:  .include "../08-linux/reset.inc"
        .include "../05-standard/boot.inc"

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from a program by vector 2, all masked, PSW at SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

aaa:    save_context SAVED_PROGRAM      ; --- 1. context save ---
aaa_event:                              ; --- 2. event handling ---
        .include "../08-linux/call.inc"
        .include "../05-standard/calls.inc"
        .include "../08-linux/times.inc"
        .include "../05-standard/alarm.inc"
        .include "signal.inc"
        .include "trace.inc"
        .include "post.inc"
        .include "../05-standard/transfer.inc"
        .include "../05-standard/device.inc"
        .include "../05-standard/end.inc"
        .include "../05-standard/files.inc"
        .include "../05-standard/programs.inc"
        .include "../05-standard/execve.inc"

; ---------------------------------------------------------------------------
; bbb, timer, external: as kernel 08.
; Entered: from a program or from `idle` by vectors 4, 3 and 5, all masked.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leave to: ccc, external to the program.

bbb:    save_context SAVED_IO           ; --- 1. context save ---
bbb_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)  ; which device?
        andi    r1, r1, DEVICES-1
        .include "../05-standard/done.inc"

timer:  save_context SAVED_TIMER        ; --- 1. context save ---
timer_event:                            ; --- 2. event handling ---
        .include "../08-linux/tick.inc"
        call    alarms
        b       ccc

        .include "../08-linux/charge.inc"

external:
        lpsw    SAVED_EXTERNAL

        .include "../05-standard/check.inc"

; ---------------------------------------------------------------------------
; ccc: the scheduler, as kernel 08.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, to nobody_ready,
; or halts.

ccc:                                    ; --- 3. scheduling ---
        .include "../05-standard/schedule.inc"
        .include "../08-linux/idle.inc"

; dispatch: gives the CPU to the program whose entry is r15, unless a signal
; ends or stops it.
; Entered: from ccc, all masked.  Leaves to: the program, where it was
; interrupted or to a handler; or to ccc.

dispatch:                               ; --- 4. dispatch ---
        .include "deliver.inc"
leave:
        .include "../08-linux/dispatch.inc"

        .include "../08-linux/table.inc"
        .include "../05-standard/data.inc"
        .include "../08-linux/data.inc"
