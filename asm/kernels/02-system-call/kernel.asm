; SPDX-License-Identifier: MIT
;
; Kernel 02: a program asks the kernel for something, and gets it.
;
; The idea (Example 2.4): `si 78` is a request.  The service routine finds out
; which one by the interrupt code, does it, and must hand over a result.  But
; the registers of the program are no longer in the CPU: they lie in the
; program table.  So the result is written into the saved r1 there, and the
; dispatch that restores the program's registers brings it along.
;
; New beside kernel 01: a program table of many entries (`current` says whose
; program runs), system calls, programmed I/O, a line for a program that is
; aborted.  Read kernel 01 first, then here in this order: aaa, aaa_event, the
; calls, ccc, dispatch.  docs/kernels.md leads through it.
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
;
; System calls: parameters in r1 to r3, result in r1, all else is preserved.
;       si 1    exit(status)
;       si 4    write(descriptor, buffer, count): count, or -9 (descriptor not
;               1 or 2), -14 (buffer outside the program), -5 (device error)
;       si 78   gettimeofday(): seconds in r1, microseconds in r2
;       others  -38
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs, but for the results of its calls.  All of the kernel runs
; with all interrupts masked.  The programs run one after the other, in the
; order in which they were loaded.  An exception aborts its program with a line
; on the display, and the others go on.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel system-call programs/example-2.4.asm
; expect: It is 00:00:00.
; verdict: halted with status 0;
;
; try: hypo trace --psw --kernel system-call programs/example-2.4.asm
; expect:     tick  what                      PC                 CC M MPI           IM  IC
; expect:        0  reset                     000600 boot        0  0 000000 100000 00   0
; expect:      177  C lpsw: PSW loaded        008000 start       0  1 008000 000500 ff   0
; expect:      193  after SI 78               008008 answered    1  1 008000 000500 ff   0
; expect:      193  A PSW saved at 0x140      008008 answered    1  1 008000 000500 ff  4e
; expect:      193  B vector 0x040 loaded     00069c aaa         0  0 000000 100000 00  4e
; expect:      218  C lpsw: PSW loaded        008008 answered    1  1 008000 000500 ff  4e
; expect: ...
;
; In the last line the program goes on behind its `si`.  Programs one after the
; other; the second is aborted:
;
; try: hypo run --kernel system-call programs/hello.asm programs/divide-by-zero.asm programs/hello.asm
; expect: Hello, world!
; expect: divide-by-zero: division by zero at 0x0000900c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "program-table.inc"
        .include "system-calls.inc"

        .equ    MEMORY, 0x100000        ; 1 MiB; boot puts the true size there
        .equ    CHECK_MASKED, 1         ; IC of a machine check: a program
                                        ; interrupt while that was masked
        .equ    DIGIT_BITS, 4           ; of a hexadecimal digit
        .equ    DIGIT_MASK, 15          ; its bits

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
; boot: makes an entry in the program table for each program.
; Entered: at reset, all masked.  Registers: all free.  Leaves to: ccc.

boot:   lw      r2, BOOT_MEMORY         ; now that the size is known: let every
        sw      r2, VECTOR_MACHINE+PSW_SIZE ; ISR see memory up to its end
        sw      r2, VECTOR_PROGRAM+PSW_SIZE
        sw      r2, VECTOR_TIMER+PSW_SIZE
        sw      r2, VECTOR_IO+PSW_SIZE
        sw      r2, VECTOR_EXTERNAL+PSW_SIZE

        lw      r9, BOOT_COUNT          ; so many programs
        clr     r10                     ; of which so many are entered
        li      r8, BOOT_PROGRAMS       ; where the loader has put the next
        la      r15, program_table      ; its entry

enter:  cmp     r10, r9
        beq     entered
        mv      r2, r15                 ; first all zero, since memory
        addi    r3, r15, PT_BYTES       ; survives a reset
1:      sw      r0, (r2)
        addi    r2, r2, WORD_BYTES
        cmpu    r2, r3
        blt     1b

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
        sw      r8, PT_BOOT(r15)        ; for its name
        inc     r10
        sw      r10, PT_ID(r15)
        addi    r8, r8, BP_BYTES
        addi    r15, r15, PT_BYTES
        b       enter

entered:
        sw      r15, table_end
        sw      r0, halt_status
        b       ccc

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
aaa_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)
        cmpi    r1, SYS_GETTIMEOFDAY
        beq     call_gettimeofday
        cmpi    r1, SYS_WRITE
        beq     call_write
        cmpi    r1, SYS_EXIT
        beq     call_exit
        cmpi    r1, SI_CODES
        bge     abort                   ; not an `si`: an exception
        li      r1, E_NOSYS             ; fall into `result`

; result: the call has the result r1.  The saved r1 is what the program will
; find in r1 when it goes on.
; Entered: from the calls, r15 = entry.  Leaves to: ccc.

result: sw      r1, PT_R1(r15)
        b       ccc

; The calls.  Entered: from aaa_event, all masked, r15 = entry of the program.
; Registers: r1 to r14 free; the program's are in the entry.

call_gettimeofday:                      ; si 78: no parameters
        rclk    r1, r2                  ; seconds, microseconds: two results,
        sm      r1, r2, PT_R1(r15)      ; into the saved r1 and r2
        b       ccc

call_exit:                              ; si 1: status
        lw      r2, PT_R1(r15)
        b       end_program

call_write:                             ; si 4: descriptor, buffer, count
        lm      r1, r3, PT_R1(r15)
        cmpi    r1, STDOUT
        beq     1f
        cmpi    r1, STDERR              ; the display as well
        beq     1f
        li      r1, E_BADF
        b       result

1:      mv      r1, r3                  ; nothing to write is no error
        tst     r3
        beq     result
        lm      r4, r5, PT_PSW+PSW_BASE(r15) ; the device does not look at MPI,
        subu    r6, r2, r4              ; so we do: offset of the buffer (huge,
        cmpu    r6, r5                  ; if it lies below the area)
        bgt     2f
        subu    r6, r5, r6              ; what is left behind it in the area
        cmpu    r3, r6
        bgt     2f
        call    display
        b       result
2:      li      r1, E_FAULT
        b       result

; ---------------------------------------------------------------------------
; abort: a program made an exception: a line with its name, what and where.
; Entered: from aaa_event, all masked, r15 = entry.  Registers: r1 to r14 free.
; Leaves to: end_program.

abort:  lw      r2, PT_BOOT(r15)
        addi    r2, r2, BP_NAME
        call    display_text
        la      r2, abort_separator
        call    display_text

        lw      r3, PT_PSW+PSW_IC(r15)
        la      r2, abort_unknown       ; interrupts injected from outside may
        subi    r3, r3, EXC_OPERATION   ; have codes of no exception
        cmpui   r3, ABORT_CAUSES
        bge     1f
        slli    r3, r3, WORD_SHIFT
        la      r2, abort_causes
        addu    r2, r2, r3
        lw      r2, (r2)
1:      call    display_text

        lw      r3, PT_PSW+PSW_PC(r15)  ; the instruction, in hexadecimal: the
        la      r2, abort_digits_end    ; last digit first
        la      r4, abort_digits
        la      r5, hex_digits
2:      andi    r6, r3, DIGIT_MASK
        addu    r6, r5, r6
        lbu     r6, (r6)
        dec     r2
        sb      r6, (r2)
        srli    r3, r3, DIGIT_BITS
        cmp     r2, r4
        bne     2b
        la      r2, abort_place
        call    display_text

        li      r2, STATUS_ABORTED      ; fall into `end_program`

; end_program: a program ends with the status r2.
; Entered: all masked, r15 = entry.  Registers: r1 to r14 free.
; Leaves to: ccc.

end_program:
        sw      r2, PT_STATUS(r15)
        li      r1, PS_ENDED
        sw      r1, PT_STATE(r15)
        tst     r2
        beq     ccc
        li      r1, STATUS_FAILED       ; one that fails is enough
        sw      r1, halt_status
        b       ccc

; ---------------------------------------------------------------------------
; display_text: writes the text at r2 up to its zero.
; display: writes r3 bytes at r2; r1 = bytes written, or E_IO.
; Programmed I/O: start, then test until the device is no longer busy.  The
; CPU does nothing else meanwhile, and the I/O interrupt is never taken: `tio`
; drops it.
; Called: all masked.  Registers: r1 to r5 and lr are used, no others.

display_text:
        mv      r3, r2
1:      lbu     r4, (r3)
        tst     r4
        beq     2f
        inc     r3
        b       1b
2:      subu    r3, r3, r2              ; its length; fall into `display`

display:
        sw      r2, display_block+CB_BUFFER
        sw      r3, display_block+CB_COUNT
        li      r4, DEV_DISPLAY
        sio     r4, display_block
        bne     2f                      ; not started
1:      tio     r5, r4
        bb      1b
        tst     r5
        bne     2f
        lw      r5, display_block+CB_RESIDUAL
        subu    r1, r3, r5              ; what was written of it
        ret
2:      li      r1, E_IO
        ret

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts.  The kernel tests for the end of each operation
; itself, so that no program waits for this one: it can only come by mistake.
; Entered: from a program by vector 4, all masked, PSW at SAVED_IO.
; Registers: none is touched, so none is saved.  Leaves to: the program.

bbb:    lpsw    SAVED_IO

; ---------------------------------------------------------------------------
; timer, external: nothing in this kernel needs them: back at once.
; Entered: from a program by vectors 3 and 5, all masked.
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
; ccc: the scheduler: chooses who gets the CPU: the first ready program of the
; table, so that each keeps the CPU until it ends.
; Entered: from boot and aaa after the event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, or halts.

ccc:                                    ; --- 3. scheduling ---
        la      r15, program_table
        lw      r1, table_end
1:      cmp     r15, r1
        beq     2f                      ; all have ended
        lw      r2, PT_STATE(r15)
        cmpi    r2, PS_READY
        beq     dispatch
        addi    r15, r15, PT_BYTES
        b       1b
2:      lw      r1, halt_status
        halt    r1

; ---------------------------------------------------------------------------
; dispatch: gives the CPU to the program whose entry is r15.
; Entered: from ccc, all masked.  Registers: all are loaded from the entry.
; Leaves to: the program, where it was interrupted.

dispatch:                               ; --- 4. dispatch ---
        sw      r15, current
        lm      r1, r8, PT_PSW(r15)     ; the PSW to a place that lpsw finds
        sm      r1, r8, exit_psw        ; without a register,
        lm      r1, r15, PT_R1(r15)     ; since from here on all are the
        lpsw    exit_psw                ; program's; IM opens with it

; ---------------------------------------------------------------------------
; Data

        .align  WORD_BYTES
program_table:
        .space  PT_BYTES*BOOT_PROGRAMS_MAX
table_end:
        .space  WORD_BYTES              ; behind the last entry in use
current:
        .space  WORD_BYTES              ; entry of the program that runs
halt_status:
        .space  WORD_BYTES              ; of the machine, at the end
program_r15:
        .space  WORD_BYTES              ; r15 during a context save
check_r1:
        .space  WORD_BYTES              ; r1 during a machine check
exit_psw:
        .space  PSW_BYTES               ; PSW of the program being dispatched

display_block:                          ; a command block for the display
        .word   CMD_WRITE, 0, 0, 0
        .space  CB_BYTES-CB_RESIDUAL

abort_causes:                           ; texts, by IC from EXC_OPERATION on
        .word   cause_operation, cause_privileged, cause_protection
        .word   cause_addressing, cause_alignment, cause_overflow
        .word   cause_zerodivide
abort_causes_end:
        .equ    ABORT_CAUSES, (abort_causes_end-abort_causes)/WORD_BYTES

cause_operation:
        .asciz  "operation exception"
cause_privileged:
        .asciz  "privileged operation"
cause_protection:
        .asciz  "memory protection violation"
cause_addressing:
        .asciz  "addressing exception"
cause_alignment:
        .asciz  "misaligned address"
cause_overflow:
        .asciz  "arithmetic overflow"
cause_zerodivide:
        .asciz  "division by zero"
abort_unknown:
        .asciz  "unknown program interrupt"

abort_separator:
        .asciz  ": "
abort_place:                            ; one text, with the digits in it
        .ascii  " at 0x"
abort_digits:
        .ascii  "00000000"
abort_digits_end:
        .asciz  "\n"
hex_digits:
        .ascii  "0123456789abcdef"
