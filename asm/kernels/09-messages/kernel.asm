; SPDX-License-Identifier: MIT
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

; save_context: the context of who had the CPU goes into its entry, with the PSW
; from the slot of the class; r15 = the entry.

        .macro  save_context slot
        sw      r15, program_r15        ; PC-relative: needs no free register
        lw      r15, current            ; now there is one
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, \slot           ; out of the slot, into the entry: the
        sm      r1, r8, PT_PSW(r15)     ; next interrupt needs the slot again
        call    charge
        .endm

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
        .include "../05-standard/relatives.inc"

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has done what it was asked for: the server
; whose it is gets to know it.  One that comes by mistake is told by `tio`, as in
; kernel 05.
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
        call    server_of
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
        li      r1, CLOCK
        call    server_of
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
