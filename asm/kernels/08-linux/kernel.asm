; SPDX-License-Identifier: MIT
;
; Kernel 08: system calls and the clock in the style of Linux 2.4.
;
; The idea: one `si` is the door for all calls.  Which call it is stands in r1,
; its parameters in r2 to r6, more of them in a block in memory of which one
; parameter is the address.  The number is an index into sys_call_table, which
; has an entry for each; where nothing is behind one it is sys_ni_syscall.
;
; The other idea is the clock: the timer runs on and on, and each time it has
; run out one more jiffy is over.  Alarms, sleeps, time slices and what a
; program has used are all counted in jiffies, by the timer interrupt.
;
; New beside kernel 05, whose files do the rest: call.inc (from the `si` to the
; routine), table.inc (the numbers), times.inc (calls that count jiffies),
; dispatch.inc (the timer while the CPU is idle), and here timer_event and
; charge.  lib/system-call.inc is the program's side.  Read kernel 05 first.
;
; Labels as in Figure 2.8(a):
;       aaa     interrupt service routine (ISR) of program interrupts
;       bbb     interrupt service routine of I/O interrupts
;       ccc     the scheduler
;
; Storage map:
;       0x000   vectors: the table below
;       0x100   saved PSW information area, filled by the hardware
;       0x200   boot information block, filled by the loader
;       0x600   this code, then its data with the program table; no stack
;       0x8000  the programs, each with its stack at the end
;       then    for each program a buffer of one block and its restore copy
;
; System calls: `si 128`, number in r1, parameters in r2 to r6, result in r1;
; all else is preserved.  They have the numbers, parameters, results and errors
; of kernel 05 (there from r1 on), but for these:
;       162 nanosleep(microseconds): at least as long, at most two jiffies more
;       43  times(buffer): stores the ticks that the program has used, user and
;           system together, one word; ticks since boot, 31 bits; or -14.  Both
;           are multiples of a jiffy
;       64  getppid(): identity of the program that has started this one, or 0
;       77  getrusage(0, buffer): 0; stores four words: seconds and microseconds
;           in user mode, seconds and microseconds that the kernel worked for
;           it; or -14, -22 (the first parameter is not 0)
;       27  alarm(seconds): -22 for more than 65535
; The parameter block: init_io (240) and await_io (241) need seven words, the
; command block.
;       another number up to 241, and any other: -38
;       another `si` ends the program, as an exception does
;
; What it promises: as kernel 05.  A jiffy is 10000 ticks, a hundredth of a
; second; a time slice is 6 of them, after which those that have been woken get
; the CPU.  No jiffy is lost while all is masked: the hardware counts how often
; the timer has run out.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel linux programs/divide-by-zero.asm programs/hello.asm
; expect: divide-by-zero: division by zero at 0x0000800c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
;
; Two programs that compute, half a second long: each timer interrupt is a
; jiffy; after six of them it is the other one's turn.
;
; try: hypo run --kernel linux --max-ticks 500k programs/endless.asm programs/endless.asm
; expect: I shall go on for ever.
; expect: I shall go on for ever.
; status: 4
; verdict: 49 timer
;
; An `si` that is no call of this kernel:
;
; try: hypo run --kernel linux tests/kernels/asks.asm
; expect: asks: unknown program interrupt at 0x00008004
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "jiffies.inc"

; What the program table holds beside what kernel 05 keeps there
        .equ    PT_PARAMETERS, PT_R1+WORD_BYTES ; of a call: r2 to r6
        .equ    PT_UTIME, PT_FILES_END  ; jiffies in user mode,
        .equ    PT_STIME, PT_UTIME+WORD_BYTES ; and in the kernel
        .equ    PT_MORE_BYTES, 8        ; all of that

        .include "../05-standard/program.inc"
        .include "system-calls.inc"
        .include "request.inc"
        .include "lib/system-call.inc"
        .include "../05-standard/constants.inc"

; What kernel 10 has, or has otherwise
        .equ    exception, abort
        .equ    sys_waitpid, call_waitpid
        .equ    sys_kill, call_kill
        .equ    sys_ptrace, sys_ni_syscall
        .equ    sys_signal, sys_ni_syscall
        .equ    sys_sigreturn, sys_ni_syscall
        .equ    sys_sigprocmask, sys_ni_syscall
        .equ    sys_sigpending, sys_ni_syscall
        .equ    sys_sigsuspend, sys_ni_syscall

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

reset:  .include "reset.inc"
        .include "../05-standard/boot.inc"

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from a program by vector 2, all masked, PSW at SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

        .include "save.inc"

aaa:    save_context SAVED_PROGRAM      ; --- 1. context save ---
aaa_event:                              ; --- 2. event handling ---
        .include "call.inc"
        .include "../05-standard/calls.inc"
        .include "times.inc"
        .include "../05-standard/alarm.inc"
        .include "../05-standard/transfer.inc"
        .include "../05-standard/device.inc"
        .include "../05-standard/operated.inc"
        .include "../05-standard/end.inc"
        .include "../05-standard/files.inc"
        .include "../05-standard/programs.inc"
        .include "../05-standard/waitpid.inc"
        .include "../05-standard/execve.inc"
        .include "../05-standard/parents.inc"

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has done what it was asked for, or one
; comes by mistake, see kernel 05.
; Entered: from a program or from `idle` by vector 4, all masked, PSW at
; SAVED_IO.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

bbb:    save_context SAVED_IO           ; --- 1. context save ---
bbb_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)  ; which device?
        andi    r1, r1, DEVICES-1
        .include "../05-standard/done.inc"

; ---------------------------------------------------------------------------
; timer: ISR of timer interrupts: a jiffy is over, or several.
; Entered: from a program or from `idle` by vector 3, all masked, PSW at
; SAVED_TIMER.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

timer:  save_context SAVED_TIMER        ; --- 1. context save ---
timer_event:                            ; --- 2. event handling ---
        .include "tick.inc"
        call    alarms
        b       ccc

        .include "charge.inc"
        .include "../05-standard/time.inc"

; ---------------------------------------------------------------------------
; external: nothing in this kernel needs it: back at once.
; Entered: from a program by vector 5, all masked.
; Registers: none is touched, so none is saved.  Leaves to: the program.

external:
        lpsw    SAVED_EXTERNAL

        .include "../05-standard/check.inc"

; ---------------------------------------------------------------------------
; ccc: the scheduler: chooses who gets the CPU: the same program as long as its
; slice is not over, then the next ready one of the table, round and round.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, to nobody_ready,
; or halts.

ccc:                                    ; --- 3. scheduling ---
        .include "../05-standard/schedule.inc"
        .include "idle.inc"

; dispatch: gives the CPU to the program whose entry is r15.
; Entered: from ccc, all masked.  Leaves to: the program, where it was
; interrupted.

dispatch:                               ; --- 4. dispatch ---
        .include "dispatch.inc"

        .include "table.inc"
        .include "../05-standard/data.inc"
        .include "data.inc"
