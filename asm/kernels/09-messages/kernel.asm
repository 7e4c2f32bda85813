; SPDX-License-Identifier: MIT
;
; Kernel 09: messages, in the style of MINIX: a microkernel.
;
; The idea: the kernel moves messages and switches between programs; nearly all
; that the kernels before did for a program is done by other programs, the
; servers.  They run in user mode, each in its own area: one for the display,
; one for the keyboard, one for the clock, one for files.  A server that goes
; wrong can harm nobody: it is reported, started again from its restore copy,
; and the others go on.
;
; To ask a server, a program sends it a message of eight words and waits for the
; answer (`sendrec`).  Messages are not stored: the kernel copies one from area
; to area when the sender has sent and the receiver wants to receive, whoever
; comes first waits for the other (rendezvous).  To wait in a circle is an
; error.  An interrupt of a device becomes a message from the kernel.
;
; Read first: kernel 05.  Then lib/messages.inc, ipc.inc (send and receive),
; servers/device-server.inc and lib/system-call.inc (the two ends of a `write`),
; server-calls.inc (what only servers may ask for), bbb_event here, end.inc (a
; server is started again); servers/clock.asm and servers/files.asm as you like.
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
;       then    the servers: the programs of the folder `servers`, which `hypo`
;               loads behind all others, in the order of their names
;       then    a restore copy of each program and server
;
; Kernel calls of all (r1 to r4 parameters, r1 result, all else is preserved):
;       si 230  send(partner, message): 0, when the partner has received it, or
;               -3 (no such partner, or it has ended), -14 (message not inside
;               the program, or not aligned), -35 (deadlock)
;       si 231  receive(partner, message): 0, when a message of it has come, or
;               -3, -14, -35; partner 255: of anybody, 0: of the kernel
;       si 232  sendrec(partner, message): sends it, and then receives from that
;               partner into the same place: 0, or -3, -5 (a server, which has
;               crashed meanwhile), -14, -35
;       si 233  reply(partner, message): sends it, if the partner waits for it:
;               0, or -3, -14, -16 (it does not)
;       si 1, 7, 11, 20, 37, 43, 88, 158: exit, waitpid, execve, getpid, kill,
;               times, reboot, sched_yield as in kernel 05; kill ends servers,
;               too, by their numbers
;       others  -38
; An error of the first three is also in word MS_1 of the message.
;
; Kernel calls of servers; for others: -1
;       si 234  devio(command block, client): starts the operation on the
;               server's device; the buffer lies in the client's area, which
;               must wait for the server's answer; client 0: in its own; 0, or
;               -3 (it does not wait), -14, -16 (at work), -19 (no such device)
;       si 235  copy_from(client, there, here, bytes): 0, or -3, -14; here 0:
;               only whether that is allowed
;       si 236  copy_to: as copy_from, the other way
;       si 237  read_clock(): seconds in r1, microseconds in r2
;       si 238  set_alarm(time): in ticks of the clock, modulo 2^32; 0: none
;       si 239  end(identity, status): 0, or -3; ends a program
;
; What servers are asked for are the calls of kernel 05, as messages {SYS_...,
; parameters}: write and read (to the display or keyboard server, or from
; descriptor 3 on to the file server), open, close, lseek, time, gettimeofday,
; alarm, pause, nanosleep.  Their results and errors are those of kernel 05.  A
; file server that is started again has lost its descriptors (-9), and the clock
; server its alarms.  There is no init_io.
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs and whoever has the CPU meanwhile, but for the results of its
; calls.  No device and no server reaches memory of a program that does not wait
; for that server.  A server cannot be made to wait by a program.  All of the
; kernel runs with all interrupts masked, but for `idle`.
;
; Its end: the last program has ended; servers do not count.  Status 0 if all
; ended with 0, else 1; 255: the servers are not there.
;
; try: hypo run --kernel messages programs/divide-by-zero.asm programs/hello.asm
; expect: divide-by-zero: division by zero at 0x0000800c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
;
; A program ends the display server, and writes:
;
; try: hypo run --kernel messages programs/messages/kill-server.asm:-13
; expect: display-server: ended; started again
; expect: I have ended a server, and this line is written anyway.
; verdict: halted with status 0;
        .include "machine.inc"
        .include "program.inc"
        .include "system-calls.inc"
        .include "lib/messages.inc"
        .include "../05-standard/constants.inc"

        .equ    PT_PARAMETERS, PT_R1    ; of a call

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

        .include "../08-linux/save.inc"

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from a program or a server by vector 2, all masked, PSW at
; SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

aaa:    save_context SAVED_PROGRAM      ; --- 1. context save ---
aaa_event:                              ; --- 2. event handling ---
        .include "../05-standard/call.inc"
        .include "../05-standard/answer.inc"
        .include "../05-standard/used.inc"
        .include "../05-standard/inside.inc"
        .include "ipc.inc"
        .include "server-calls.inc"
        .include "../05-standard/copy.inc"
        .include "end.inc"
        .include "../05-standard/restore.inc"
        .include "../05-standard/waitpid.inc"
        .include "../05-standard/execve.inc"
        .include "../05-standard/parents.inc"

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has done what it was asked for: the
; server whose it is gets to know it.  One that comes by mistake is told by
; `tio`, as in kernel 05.
; Entered: from a program or from `idle` by vector 4, all masked, PSW at
; SAVED_IO.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

bbb:    save_context SAVED_IO           ; --- 1. context save ---
bbb_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)  ; which device?
        andi    r13, r1, DEVICES-1
        la      r12, devices
        slli    r1, r13, DV_SHIFT
        addu    r12, r12, r1
        lw      r10, DV_STATE(r12)
        tst     r10
        beq     ccc                     ; it has nothing to do: a mistake
        tio     r2, r13
        bb      ccc                     ; it is still at work: a mistake, too
        sw      r0, DV_STATE(r12)       ; DV_IDLE
        sw      r0, DV_CLIENT(r12)
        cmpi    r10, DV_DROPPED
        beq     ccc
        la      r1, owners
        addu    r1, r1, r13
        lb      r1, (r1)
        call    program_of
        lm      r3, r4, CB_RESIDUAL(r12) ; and status
        sm      r3, r4, PT_IO(r11)
        li      r1, 1
        sll     r1, r1, r13
        call    notify
        b       ccc

; ---------------------------------------------------------------------------
; timer: ISR of timer interrupts: the time slice is over, or the clock server's
; alarm is due.
; Entered: from a program or from `idle` by vector 3, all masked, PSW at
; SAVED_TIMER.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

timer:  save_context SAVED_TIMER        ; --- 1. context save ---
timer_event:                            ; --- 2. event handling ---
        lw      r4, next_alarm
        tst     r4
        beq     1f
        clock   r1, r2, r3
        subu    r1, r4, r1
        bgt     1f                      ; still to come
        sw      r0, next_alarm
        li      r1, CLOCK_SERVER
        call    program_of
        li      r1, NOTE_ALARM
        call    notify
        b       ccc
1:      sw      r0, PT_SLICE(r15)       ; its slice is over
        b       ccc

        .equ    SAVE_TICKS, (aaa_event-aaa)/WORD_BYTES
        .include "../05-standard/charge.inc"

; ---------------------------------------------------------------------------
; external: nothing in this kernel needs it: back at once.
; Entered: from a program by vector 5, all masked.
; Registers: none is touched, so none is saved.  Leaves to: the program.

external:
        lpsw    SAVED_EXTERNAL

        .include "../05-standard/check.inc"

; ---------------------------------------------------------------------------
; ccc: the scheduler: servers first, then the program whose slice is not over,
; then the next one.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, to nobody_ready,
; or halts.

ccc:                                    ; --- 3. scheduling ---
        .include "schedule.inc"
        .include "../05-standard/dispatch.inc"

        .include "data.inc"
