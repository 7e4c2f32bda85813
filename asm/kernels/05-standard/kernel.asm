; SPDX-License-Identifier: MIT
;
; Kernel 05, the standard kernel: all calls, files on the disk.
;
; The idea: what a program asks for may need several operations of a device.
; While it is blocked, its entry in the program table says how far the call has
; come, and the continuation of its request what follows: so the kernel needs
; no stack, and is never interrupted.
;
; New beside kernel 04: the calls as a table; files.inc: a directory of files on
; the disk, open, close, lseek, read and write, each a chain of operations that
; nobody else's come between (`again`); execve.inc, waitpid.inc: programs that
; start each other, wait for each other's end (waitpid) and end each other
; (kill); nanosleep; reboot.  Read kernel 04 first, then here: aaa_event,
; table.inc, files.inc from file_transfer on, programs.inc, execve.inc.
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
; System calls: parameters in r1 to r3, result in r1, all else is preserved.
;       si 1    exit(status)
;       si 3    read(descriptor, buffer, count): bytes of a line, 0 at the end
;               of the input, or -9 (descriptor not open to be read), -14,
;               -5 (the device failed); a file: 0 at its end
;       si 4    write(descriptor, buffer, count): count, or -9 (descriptor not
;               open to be written), -14 (buffer outside the program), -5, -28
;               (the file is full).  If the disk fails after a part of a read
;               or write: what was moved before; the next call tells
;       si 5    open(name, flags): a descriptor, 3 to 6, or -2 (no such file),
;               -5 (the directory could not be written), -12 (no memory for its
;               buffer), -14, -19 (no disk with files), -22 (no such flags, a
;               name of none or more than 15 bytes), -24 (all in use), -28 (no
;               room); flags: 0 to read, 1 to write, 2 both, 0x40 create, 0x200
;               truncate
;       si 6    close(descriptor): 0, or -9
;       si 7    waitpid(identity): exit status of a program that this one has
;               started, when it has ended, or -10
;       si 11   execve(name, argument): starts the loaded program of that name
;               anew and goes on (other than in Unix): its identity, or -2, -12
;               (no restore copy), -14, -16 (it has not ended, or a device is
;               still at work for it), -22
;       si 13   time(): seconds
;       si 19   lseek(descriptor, offset, whence): the new place in the file, or
;               -9, -22 (outside what the file may grow to)
;       si 20   getpid(): identity, 1 for the first program
;       si 27   alarm(seconds): seconds left of the one before, or -22 (more
;               than 2000); 0 seconds: no alarm
;       si 29   pause(): -4, when the alarm is due
;       si 37   kill(identity): 0, that program ends with status 143, or -3
;       si 43   times(buffer): stores the ticks that the program has used, one
;               word; ticks of the clock, 31 bits, or -14
;       si 78   gettimeofday(): seconds in r1, microseconds in r2
;       si 88   reboot(): halts the machine, as when the last program ends
;       si 158  sched_yield(): 0, when it is its turn again
;       si 162  nanosleep(microseconds): 0, when they are over, or -22 (more
;               than 2^31-1)
;       si 240  init_io(command block): starts the operation of the block, in
;               which the word at CB_DEVICE names the device, and goes on: 0, or
;               -14, -16 (the one before is not done), -19 (no such device);
;               the status in the block is -1 until it is done
;       si 241  await_io(command block): its status, when it is done, or -14
;       others  -38
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs and whoever has the CPU meanwhile, but for the results of its
; calls.  No device touches memory outside the program that asked.  Requests of
; a device are done in the order in which they were made.  A program that ends
; takes its unfinished operations along.  An alarm that finds its program not in
; `pause` ends it with status 142.  All of the kernel runs with all interrupts
; masked, but for `idle`.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel standard programs/io-bound.asm programs/divide-by-zero.asm
; expect: this line takes the display 4000 ticks,
; expect: divide-by-zero: division by zero at 0x0000900c
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; status: 2
; verdict: halted with status 1;
;
; A program that starts another one, waits for its end, and ends a third:
;
; try: hypo run --kernel standard tests/kernels/starts.asm tests/kernels/child.asm programs/endless.asm
; expect: I shall go on for ever.
; expect: all is well
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "program.inc"
        .include "system-calls.inc"
        .include "request.inc"

        .include "constants.inc"

; ---------------------------------------------------------------------------
; The vector page: what the PSW becomes at an interrupt of each class.
; M_KERNEL: the ISR may do anything; 0, MEMORY: it sees all of memory;
; IM_NONE: nothing interrupts it, so that one save area is enough.

        .org    VECTOR_RESET
;               PC           CC M         base size    IM
        .psw    boot,         0, M_KERNEL, 0, MEMORY, IM_NONE  ; 0 reset
        .psw    check,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 1 machine
        .psw    aaa,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 2 program
        .psw    timer,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 3 timer
        .psw    bbb,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 4 I/O
        .psw    external,     0, M_KERNEL, 0, MEMORY, IM_NONE  ; 5 external

        .org    KERNEL_CODE

        .include "boot.inc"

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from a program by vector 2, all masked, PSW at SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

aaa:                                    ; --- 1. context save ---
        sw      r15, program_r15        ; PC-relative: needs no free register
        lw      r15, current            ; now there is one
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_PROGRAM   ; out of the slot, into the entry: the
        sm      r1, r8, PT_PSW(r15)     ; next interrupt needs the slot again
        call    charge
aaa_event:                              ; --- 2. event handling ---
        .include "call.inc"
        .include "calls.inc"
        .include "times.inc"
        .include "alarm.inc"
        .include "transfer.inc"

        .include "device.inc"
        .include "operated.inc"

        .include "end.inc"

        .include "files.inc"
        .include "programs.inc"
        .include "waitpid.inc"
        .include "execve.inc"
        .include "parents.inc"

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has done what it was asked for.  One that
; comes by mistake is told by `tio`: then there is no request, or the device is
; still at work.  If it finishes just between such a one and the `tio`, that
; drops the true interrupt, as it should.
; Entered: from a program or from `idle` by vector 4, all masked, PSW at
; SAVED_IO.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

bbb:                                    ; --- 1. context save ---
        sw      r15, program_r15
        lw      r15, current
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_IO
        sm      r1, r8, PT_PSW(r15)
        call    charge
bbb_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)  ; which device?
        andi    r1, r1, DEVICES-1
        .include "done.inc"

; ---------------------------------------------------------------------------
; timer: ISR of timer interrupts: the time slice is over, or an alarm is due.
; Entered: from a program or from `idle` by vector 3, all masked, PSW at
; SAVED_TIMER.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

timer:                                  ; --- 1. context save ---
        sw      r15, program_r15
        lw      r15, current
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_TIMER
        sm      r1, r8, PT_PSW(r15)
        call    charge
timer_event:                            ; --- 2. event handling ---
        call    alarms
        tst     r1
        bne     ccc                     ; for an alarm the timer was set: then
        lw      r15, current            ; PT_SLICE says how long it may go on,
        sw      r0, PT_SLICE(r15)       ; else its slice is over
        b       ccc

; charge: counts the ticks for which the program r15 has had the CPU now.  Those
; between the interrupt and the reading of the clock are ours: as many as
; instructions in box 1.
; Called: at the end of box 1, all masked.  Registers: r1 to r3 are used.

        .equ    SAVE_TICKS, (aaa_event-aaa)/WORD_BYTES
        .assert aaa_event-aaa == timer_event-timer, "one box 1 like the other"
        .assert aaa_event-aaa == bbb_event-bbb, "one box 1 like the other"

        .include "charge.inc"
        .include "time.inc"

; ---------------------------------------------------------------------------
; external: nothing in this kernel needs it: back at once.
; Entered: from a program by vector 5, all masked.
; Registers: none is touched, so none is saved.  Leaves to: the program.

external:
        lpsw    SAVED_EXTERNAL

        .include "check.inc"

; ---------------------------------------------------------------------------
; ccc: the scheduler: chooses who gets the CPU: the same program as long as its
; slice is not over, then the next ready one of the table, round and round.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, to nobody_ready,
; or halts.

ccc:                                    ; --- 3. scheduling ---
        .include "schedule.inc"
        .include "dispatch.inc"

        .include "table.inc"
        .include "data.inc"
