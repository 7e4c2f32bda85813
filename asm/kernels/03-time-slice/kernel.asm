; SPDX-License-Identifier: MIT
;
; Kernel 03: a program loses the CPU when its time is over, and gets it back.
;
; The idea: the kernel sets the interval timer whenever it gives the CPU away.
; So it gets the CPU back, whatever the program does.  From this one interrupt
; follow time slices (several programs run in turn, round robin), counters of
; the ticks that each has used, and alarms.
;
; New beside kernel 02: an ISR of timer interrupts, `timer`, with the same
; context save as `aaa`; `charge`, which counts the ticks; `alarms`; a scheduler
; that goes round; a dispatch that sets the timer; calls that have to do with
; time.  Read kernel 02 first, then here: dispatch, timer, timer_event, charge,
; ccc, alarms.  docs/kernels.md leads through it.
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
;       si 13   time(): seconds
;       si 20   getpid(): identity, 1 for the first program
;       si 27   alarm(seconds): seconds left of the one before, or -22 (more
;               than 2000); 0 seconds: no alarm
;       si 29   pause(): -4, when the alarm is due
;       si 43   times(buffer): stores the ticks that the program has used, one
;               word; ticks of the clock, 31 bits, or -14
;       si 78   gettimeofday(): seconds in r1, microseconds in r2
;       si 158  sched_yield(): 0, when it is its turn again
;       others  -38
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs and whoever has the CPU meanwhile, but for the results of its
; calls.  It has the CPU for SLICE ticks of its own in a row, less if it pauses,
; yields or ends; what the kernel takes, also for a system call, is nobody's
; (but for the single `lpsw` after an interrupt that it does not want).
; An alarm that finds its program not in `pause` ends it with status 142.  All
; of the kernel runs with all interrupts masked.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel time-slice programs/endless.asm programs/rounds.asm --max-ticks 50k
; expect: I shall go on for ever.
; expect: B: round 1
; expect: B: round 2
; expect: B: round 3
; expect: B: round 4
; expect: B: round 5
; status: 4
; verdict: tick budget spent
;
; A program that never ends does not keep the others from their work.  Two that
; compute have the CPU for 1000 ticks each, and the kernel has it in between:
;
; try: hypo trace --psw --kernel time-slice --max-ticks 10k programs/endless.asm programs/endless.asm
; expect: ...
; expect:     8580  before timer interrupt    008014 again+8     2  1 008000 0004b0 ff   0
; expect:     8580  A PSW saved at 0x160      008014 again+8     2  1 008000 0004b0 ff   0
; expect:     8580  B vector 0x060 loaded     000a08 timer       0  0 000000 100000 00   0
; expect:     8704  C lpsw: PSW loaded        009010 again+4     2  1 009000 0004b0 ff   0
; expect:     9704  before timer interrupt    009014 again+8     2  1 009000 0004b0 ff   0
; expect: ...
; status: 4
        .include "machine.inc"
        .include "program-table.inc"
        .include "system-calls.inc"

        .equ    MEMORY, 0x100000        ; 1 MiB; boot puts the true size there
        .equ    CHECK_MASKED, 1         ; IC of a machine check: a program
                                        ; interrupt while that was masked
        .equ    SLICE, 1000             ; ticks of a time slice
        .equ    SECOND, 1000000         ; ticks: one is a microsecond
        .equ    ALARM_MOST, 2000        ; seconds: less than 2^31 ticks
        .equ    CLOCK_BITS, 0x7fffffff  ; of the clock, as a result that is no
                                        ; error
        .equ    DIGIT_BITS, 4           ; of a hexadecimal digit
        .equ    DIGIT_MASK, 15          ; its bits

; clock: rd = the time in ticks, modulo 2^32, as of its first instruction; ra
; and rb are used.  Of two times the earlier is told by the sign of `subu`.

        .macro  clock rd, ra, rb
        rclk    \rd, \ra
        li      \rb, SECOND
        mulu    \rd, \rd, \rb
        addu    \rd, \rd, \ra
        .endm

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
        li      r2, SLICE
        sw      r2, PT_SLICE(r15)
        inc     r10
        sw      r10, PT_ID(r15)
        addi    r8, r8, BP_BYTES
        addi    r15, r15, PT_BYTES
        b       enter

entered:
        sw      r15, table_end
        sw      r9, living
        sw      r0, halt_status
        sw      r0, next_alarm
        la      r15, program_table      ; the first one begins
        sw      r15, current
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
        call    charge
aaa_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)
        cmpi    r1, SYS_GETTIMEOFDAY
        beq     call_gettimeofday
        cmpi    r1, SYS_WRITE
        beq     call_write
        cmpi    r1, SYS_EXIT
        beq     call_exit
        cmpi    r1, SYS_TIME
        beq     call_time
        cmpi    r1, SYS_TIMES
        beq     call_times
        cmpi    r1, SYS_GETPID
        beq     call_getpid
        cmpi    r1, SYS_SCHED_YIELD
        beq     call_sched_yield
        cmpi    r1, SYS_ALARM
        beq     call_alarm
        cmpi    r1, SYS_PAUSE
        beq     call_pause
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
        call    end_program
        b       ccc

call_time:                              ; si 13: no parameters
        rclk    r1, r2
        b       result

call_getpid:                            ; si 20: no parameters
        lw      r1, PT_ID(r15)
        b       result

call_sched_yield:                       ; si 158: no parameters
        sw      r0, PT_SLICE(r15)       ; as if its slice were over
        clr     r1
        b       result

call_pause:                             ; si 29: no parameters
        li      r1, PS_BLOCKED          ; `alarms` will give the result
        sw      r1, PT_STATE(r15)
        b       ccc

call_times:                             ; si 43: buffer
        lw      r2, PT_R1(r15)
        andi    r1, r2, WORD_BYTES-1    ; a word of its own: aligned,
        bne     1f
        li      r3, WORD_BYTES
        call    inside                  ; and inside its area
        bne     1f
        lw      r1, PT_TICKS(r15)
        sw      r1, (r2)
        clock   r1, r2, r3
        li      r2, CLOCK_BITS
        and     r1, r1, r2
        b       result
1:      li      r1, E_FAULT
        b       result

call_alarm:                             ; si 27: seconds
        lw      r1, PT_R1(r15)
        cmpui   r1, ALARM_MOST
        bgt     4f
        li      r2, SECOND
        mulu    r1, r1, r2              ; in ticks
        clock   r3, r4, r5
        lw      r6, PT_ALARM(r15)       ; the one before
        tst     r6
        beq     1f
        subu    r6, r6, r3              ; so many ticks were left of it
        bge     1f
        clr     r6                      ; it is due
1:      tst     r1
        beq     2f                      ; no alarm from now on
        addu    r1, r1, r3              ; the time of the new one
        bne     2f
        inc     r1                      ; 0 would mean: none
2:      sw      r1, PT_ALARM(r15)
        addu    r6, r6, r2              ; seconds, rounded upwards
        dec     r6
        divu    r1, r6, r2
        sw      r1, PT_R1(r15)
        call    find_alarm
        b       ccc
4:      li      r1, E_INVAL
        b       result

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
        call    inside                  ; the device does not look at MPI, so we
        bne     2f                      ; do
        mv      r1, r3
        call    display
        b       result
2:      li      r1, E_FAULT
        b       result

; inside: do the r3 bytes at r2 lie in the area of the program r15?  CC = 0 if
; they do.  Called: all masked.  Registers: r4 to r6 are used.

inside: lm      r4, r5, PT_PSW+PSW_BASE(r15)
        subu    r6, r2, r4              ; offset of the buffer (huge, if it lies
        cmpu    r6, r5                  ; below the area)
        bgt     1f
        subu    r6, r5, r6              ; what is left behind it in the area
        cmpu    r3, r6
        bgt     1f
        cmp     r0, r0
1:      ret

; ---------------------------------------------------------------------------
; abort: a program made an exception: a line with its name, what and where.
; Entered: from aaa_event, all masked, r15 = entry.  Registers: r1 to r14 free.
; Leaves to: ccc.

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

        li      r2, STATUS_ABORTED
        call    end_program
        b       ccc

; end_program: the program r15 ends with the status r2.
; Called: all masked.  Registers: r1 to r7 are used.

end_program:
        sw      r2, PT_STATUS(r15)
        li      r1, PS_ENDED
        sw      r1, PT_STATE(r15)
        lw      r1, living
        dec     r1
        sw      r1, living
        tst     r2
        beq     1f
        li      r1, STATUS_FAILED       ; one that fails is enough
        sw      r1, halt_status
1:      sw      r0, PT_ALARM(r15)       ; fall into `find_alarm`

; find_alarm: next_alarm = the time of the earliest alarm, 0 without one.
; Called: all masked.  Registers: r1 to r7 are used.

find_alarm:
        clock   r6, r2, r3
        clr     r4                      ; the earliest so far
        la      r1, program_table
        lw      r2, table_end
1:      cmp     r1, r2
        beq     4f
        lw      r3, PT_ALARM(r1)
        tst     r3
        beq     3f
        subu    r7, r3, r6              ; so many ticks from now
        tst     r4
        beq     2f                      ; the first one
        cmp     r7, r5
        bge     3f
2:      mv      r4, r3
        mv      r5, r7
3:      addi    r1, r1, PT_BYTES
        b       1b
4:      sw      r4, next_alarm
        ret

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
; timer: ISR of timer interrupts: the time slice is over, or an alarm is due.
; Entered: from a program by vector 3, all masked, PSW at SAVED_TIMER.
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

charge: clock   r1, r2, r3
        addiu   r1, r1, -SAVE_TICKS     ; when the interrupt occurred
        lw      r2, dispatched
        subu    r1, r1, r2
        lw      r2, PT_TICKS(r15)
        addu    r2, r2, r1
        sw      r2, PT_TICKS(r15)
        lw      r2, PT_SLICE(r15)
        subu    r2, r2, r1
        sw      r2, PT_SLICE(r15)
        ret

; alarms: each program whose alarm is due is woken from its `pause`, or ended.
; Result: r1 = so many.  Called: all masked.  Registers: all are used.

alarms: mv      r13, lr
        clock   r10, r2, r3
        clr     r11                     ; so many
        la      r15, program_table
1:      lw      r1, table_end
        cmp     r15, r1
        beq     4f
        lw      r1, PT_ALARM(r15)
        tst     r1
        beq     3f
        subu    r1, r1, r10
        bgt     3f                      ; still to come
        inc     r11
        sw      r0, PT_ALARM(r15)
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_BLOCKED
        bne     2f
        li      r1, PS_READY
        sw      r1, PT_STATE(r15)
        li      r1, E_INTR              ; the result of `pause`
        sw      r1, PT_R1(r15)
        b       3f
2:      li      r2, STATUS_ALARM        ; nothing in it waits for the alarm
        call    end_program
3:      addi    r15, r15, PT_BYTES
        b       1b
4:      call    find_alarm
        mv      r1, r11
        jr      r13

; ---------------------------------------------------------------------------
; external: nothing in this kernel needs it: back at once.
; Entered: from a program by vector 5, all masked.
; Registers: none is touched, so none is saved.  Leaves to: the program.

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
; ccc: the scheduler: chooses who gets the CPU: the same program as long as its
; slice is not over, then the next ready one of the table, round and round.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, or halts.

ccc:                                    ; --- 3. scheduling ---
        lw      r1, living
        tst     r1
        beq     finished
        lw      r15, current
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_READY
        bne     1f
        lw      r1, PT_SLICE(r15)
        tst     r1
        bgt     dispatch                ; it goes on

1:      lw      r2, table_end
        mv      r3, r15                 ; the last one to be asked is itself
2:      addi    r15, r15, PT_BYTES
        cmp     r15, r2
        bne     3f
        la      r15, program_table
3:      lw      r1, PT_STATE(r15)
        cmpi    r1, PS_READY
        beq     4f
        cmp     r15, r3
        bne     2b

        lw      r1, next_alarm          ; all pause
        tst     r1
        beq     for_ever
        call    alarms                  ; the CPU has nothing better to do than
        b       ccc                     ; to look at the clock again and again

4:      li      r1, SLICE               ; a new one
        sw      r1, PT_SLICE(r15)
        b       dispatch

for_ever:                               ; nothing can wake them: nothing is open
        wait
        b       for_ever

finished:
        lw      r1, halt_status
        halt    r1

; ---------------------------------------------------------------------------
; dispatch: gives the CPU to the program whose entry is r15, and sees to it that
; it comes back: the timer will run out when the slice ends or an alarm is due.
; Entered: from ccc, all masked.  Registers: all are loaded from the entry.
; Leaves to: the program, where it was interrupted.
;
; Timer and clock are told how many instructions there are from here to the
; program, so that it gets its ticks in full and is charged for them only.

        .equ    TICKS_TO_GO, (dispatch_end-armed)/WORD_BYTES

dispatch:                               ; --- 4. dispatch ---
        sw      r15, current
        lw      r1, PT_SLICE(r15)
        lw      r2, next_alarm
        tst     r2
        beq     1f
        clock   r3, r4, r5
        subu    r2, r2, r3              ; ticks until then
        cmp     r2, r1
        bge     1f
        mv      r1, r2                  ; that is sooner
        cmpi    r1, 1
        bge     1f
        li      r1, 1                   ; it is due: at once, but not never
1:      addi    r1, r1, TICKS_TO_GO
        stmr    r1, r0                  ; drops what was pending of it
armed:  clock   r1, r2, r3
        addiu   r1, r1, TICKS_TO_GO
        sw      r1, dispatched          ; the program has the CPU from then on
        lm      r1, r8, PT_PSW(r15)     ; the PSW to a place that lpsw finds
        sm      r1, r8, exit_psw        ; without a register,
        lm      r1, r15, PT_R1(r15)     ; since from here on all are the
        lpsw    exit_psw                ; program's; IM opens with it
dispatch_end:

; ---------------------------------------------------------------------------
; Data

        .align  WORD_BYTES
program_table:
        .space  PT_BYTES*BOOT_PROGRAMS_MAX
table_end:
        .space  WORD_BYTES              ; behind the last entry in use
current:
        .space  WORD_BYTES              ; entry of the program that runs
living:
        .space  WORD_BYTES              ; so many programs have not ended
next_alarm:
        .space  WORD_BYTES              ; time of the earliest alarm, or 0
dispatched:
        .space  WORD_BYTES              ; when it got the CPU
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
