; SPDX-License-Identifier: MIT
;
; Kernel 01: an interrupt is serviced, and the same program goes on.
;
; The idea (Example 2.3, Figure 2.8): a program runs while the display works.
; When the display has finished, its I/O interrupt takes the CPU away from the
; program, which does not ask for it and does not notice.  The hardware saves
; the PSW and loads the vector; all else is done here, in the four boxes of
; Figure 2.7: context save, event handling, scheduling, dispatch.  There is
; only one program, so the scheduler at ccc must choose that again.
;
; Read first: docs/machine.md, sections 2 (PSW), 4 and 5 (interrupts), then
; docs/kernels.md.  Read here in this order: the vector page, bbb, ccc,
; dispatch; last the boot code.  Next: kernel 02, in which `si` is a request.
;
; Labels as in Figure 2.8(a):
;       aaa     interrupt service routine (ISR) of program interrupts
;       bbb     interrupt service routine of I/O interrupts
;       ccc     the scheduler
;       ddd     in the program: the instruction that it is about to execute
;               when the I/O interrupt occurs
;
; Storage map:
;       0x000   vectors: the table below
;       0x100   saved PSW information area, filled by the hardware
;       0x200   boot information block, filled by the loader
;       0x600   this code, then its data; no stack
;       0x8000  the program, its stack at the end (only the first one is run)
;
; What it promises: the program finds r1 to r15 and CC as they were, whatever
; interrupt occurs.  All of the kernel runs with all interrupts masked.
;
; Its end: any `si` of the program means "finished", and the kernel halts with
; status 0.  An exception ends it as well: halt with STATUS_ABORTED (134).  What
; the display has not finished by then is never seen.
;
; try: hypo run --kernel interrupt programs/example-2.3.asm
; expect: I/O done
; verdict: halted with status 0;
; verdict: (1 program, 1 io)
;
; The text comes from the display, at the moment of the I/O interrupt.
;
; try: hypo trace --psw --kernel interrupt programs/example-2.3.asm
; expect:     tick  what                      PC                 CC M MPI           IM  IC
; expect: ...
; expect:     1057  before io interrupt 2     008044 ddd         2  1 008000 0004e0 ff   0
; expect:     1057  A PSW saved at 0x180      008044 ddd         2  1 008000 0004e0 ff   2
; expect:     1057  B vector 0x080 loaded     0006bc bbb         0  0 000000 100000 00   2
; expect:     1071  C lpsw: PSW loaded        008044 ddd         2  1 008000 0004e0 ff   2
; expect: ...
;
; The four lines show the PSW before the interrupt, with PC = ddd; saved in the
; slot at 0x180 (A); after the vector was loaded, with PC = bbb (B); and after
; the dispatch, with PC = ddd and the same CC (C).
;
; try: hypo run --kernel interrupt programs/divide-by-zero.asm
; status: 2
; verdict: halted with status 134;
        .include "machine.inc"
        .include "program-table.inc"
        .include "system-calls.inc"

        .equ    MEMORY, 0x100000        ; 1 MiB; boot puts the true size there
        .equ    CHECK_MASKED, 1         ; IC of a machine check: a program
                                        ; interrupt while that was masked
        .equ    IDLE, 0                 ; display_state: free
        .equ    BUSY, 1                 ; an operation was started

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

; ---------------------------------------------------------------------------
; boot: makes the program ready and starts an output on the display, which
; goes on while the program runs.
; Entered: at reset, all masked.  Registers: all free.  Leaves to: ccc.

boot:   lw      r2, BOOT_MEMORY         ; now that the size is known: let every
        sw      r2, VECTOR_MACHINE+PSW_SIZE ; ISR see memory up to its end
        sw      r2, VECTOR_PROGRAM+PSW_SIZE
        sw      r2, VECTOR_TIMER+PSW_SIZE
        sw      r2, VECTOR_IO+PSW_SIZE
        sw      r2, VECTOR_EXTERNAL+PSW_SIZE

        la      r15, program            ; its entry: first all zero, since
        mv      r2, r15                 ; memory survives a reset
        addi    r3, r15, PT_BYTES
1:      sw      r0, (r2)
        addi    r2, r2, WORD_BYTES
        cmpu    r2, r3
        blt     1b

        lw      r2, BOOT_COUNT          ; without a program there is nothing
        tst     r2                      ; to make ready: ccc will halt
        beq     ccc

        li      r8, BOOT_PROGRAMS       ; where the loader has put it
        lm      r4, r7, BP_START(r8)    ; start, size, entry, argument
        sw      r6, PT_PSW+PSW_PC(r15)  ; it begins at its entry,
        li      r2, M_USER              ; not privileged,
        sw      r2, PT_PSW+PSW_M(r15)
        sm      r4, r5, PT_PSW+PSW_BASE(r15) ; confined to its own area,
        li      r2, IM_ALL              ; open to every interrupt,
        sw      r2, PT_PSW+PSW_IM(r15)
        sw      r7, PT_R1(r15)          ; with the argument word in r1
        addu    r2, r4, r5              ; and sp at the end of the area
        sw      r2, PT_SP(r15)
        li      r2, PS_READY
        sw      r2, PT_STATE(r15)

        li      r2, BUSY
        sw      r2, display_state
        li      r2, DEV_DISPLAY
        sio     r2, write_message       ; 100 ticks a byte: the program will
        bne     kernel_fault            ; be far into its work by then
        b       ccc

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from the program by vector 2, all masked, PSW at SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1.
; Leaves to: ccc.

aaa:                                    ; --- 1. context save ---
        sm      r1, r15, program+PT_R1  ; PC-relative: needs no free register
        lm      r1, r8, SAVED_PROGRAM
        sm      r1, r8, program+PT_PSW
aaa_event:                              ; --- 2. event handling ---
        li      r2, STATUS_OK           ; an `si`: it says that it is finished
        lw      r1, program+PT_PSW+PSW_IC
        cmpi    r1, SI_CODES
        blt     1f
        li      r2, STATUS_ABORTED      ; an exception: it cannot go on
1:      sw      r2, program+PT_STATUS
        li      r2, PS_ENDED
        sw      r2, program+PT_STATE
        b       ccc

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has finished.
; Entered: from the program by vector 4, all masked, PSW at SAVED_IO.
; Registers: r1 to r15 are the program's; all in its entry after box 1.
; Leaves to: ccc.

bbb:                                    ; --- 1. context save ---
        sm      r1, r15, program+PT_R1
        lm      r1, r8, SAVED_IO        ; out of the slot, into the entry: the
        sm      r1, r8, program+PT_PSW  ; next interrupt needs the slot again
bbb_event:                              ; --- 2. event handling ---
        lw      r1, program+PT_PSW+PSW_IC ; which device?
        cmpi    r1, DEV_DISPLAY
        bne     ccc                     ; one that we have not started
        li      r2, IDLE                ; noted: it could be started again
        sw      r2, display_state
        b       ccc

; ---------------------------------------------------------------------------
; timer, external: nothing in this kernel needs them: back at once.
; Entered: from the program by vectors 3 and 5, all masked.
; Registers: none is touched, so none is saved.  Leave to: the program.

timer:  lpsw    SAVED_TIMER
external:
        lpsw    SAVED_EXTERNAL

; ---------------------------------------------------------------------------
; check: a machine check.  The operator's NMI key is ignored; a program
; interrupt inside the kernel, where that is masked, is an error of ours.
; Entered: from anywhere by vector 1, all masked, PSW at SAVED_MACHINE.
; Registers: all survive.  Leaves: to where it came from, or halts.

check:  sw      r1, check_r1
        lw      r1, SAVED_MACHINE+PSW_IC
        cmpi    r1, CHECK_MASKED
        beq     kernel_fault
        lw      r1, check_r1
        lpsw    SAVED_MACHINE           ; CC comes back with it

kernel_fault:
        li      r1, STATUS_KERNEL
        halt    r1

; ---------------------------------------------------------------------------
; ccc: the scheduler: chooses who gets the CPU.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch, or halts.

ccc:                                    ; --- 3. scheduling ---
        lw      r1, program+PT_STATE
        cmpi    r1, PS_READY
        beq     dispatch                ; the only one there is
        lw      r1, program+PT_STATUS
        halt    r1

; ---------------------------------------------------------------------------
; dispatch: gives the CPU to the program.
; Entered: from ccc, all masked.  Registers: all are loaded from the entry.
; Leaves to: the program, where it was interrupted.

dispatch:                               ; --- 4. dispatch ---
        lm      r1, r15, program+PT_R1  ; first the registers: after lpsw it
        lpsw    program+PT_PSW          ; is too late; IM opens with it

; ---------------------------------------------------------------------------
; Data

        .align  WORD_BYTES
program:
        .space  PT_BYTES                ; the program table, of one entry
display_state:
        .word   IDLE
check_r1:
        .space  WORD_BYTES              ; r1 during a machine check

write_message:                          ; a command block for the display
        .word   CMD_WRITE, message, message_end-message, 0
        .space  CB_BYTES-CB_RESIDUAL
message:
        .ascii  "I/O done\n"
message_end:
