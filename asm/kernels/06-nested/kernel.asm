; SPDX-License-Identifier: MIT
;
; Kernel 06: the calls of kernel 05, in a kernel that can be interrupted.
;
; The idea: a kernel that masks all while it works makes the devices wait.  Here
; each vector masks only its own class and the less critical ones.  Criticality:
; timer, I/O, external, program.  So a service routine may find that it has
; interrupted not a program but the kernel, in the middle of anything.
;
; New beside kernel 05, whose files are used but for the interrupt service
; routines (interrupts.inc) and ccc (here): a save area for each class; the mark
; `reschedule`; where ccc is open to interrupts and where it is not.  Read
; kernel 05 first, then interrupts.inc, then ccc here.  Where a comment of
; kernel 05 says "all masked", read: only one thread of the kernel is there.
;
; Where contexts go:
;
;       program --si--> aaa        its context: save_program, then its entry
;                        |
;                     <--I/O       aaa's, or ccc's: save_io, and back from there
;                        |
;                        bbb
;                        |
;                     <--timer     bbb's: save_timer, and back from there
;                        |
;                        timer
;
; A routine that interrupted a program (or `idle`) copies the context from its
; save area into the program's entry, before it opens its own class, and goes to
; ccc.  One that interrupted the kernel notes its event in `reschedule` and
; returns to it by `lpsw` of its own slot.  Each class has its slot and its save
; area for itself as long as it is masked, and it is until one of the two.
;
; The lock discipline:
;       program table, queues, requests, files: one thread of the kernel, which
;               no service routine enters while it is there; it handles what is
;               noted in ccc
;       reschedule, stolen: shared by all classes; only between `swim r, r0`
;               and the `swim` that restores the mask
;       current, exit_psw, timer: from the last look at `reschedule` in ccc to
;               the `lpsw` of dispatch, all masked
;
; Storage map: as kernel 05.  System calls: as kernel 05.
;
; What it promises: as kernel 05; and an interrupt that arrives inside the
; service of another one is neither lost nor does it lose a context.  A program
; is charged for its own instructions only, to the tick, however many service
; routines interrupt each other; but for the few instructions of an NMI.
;
; try: hypo run --kernel nested programs/divide-by-zero.asm programs/hello.asm
; expect: divide-by-zero: division by zero at 0x0000800c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
;
; A timer interrupt inside the service of the display's: it is noted.
;
; try: hypo run -q --kernel nested --interrupt timer@5000 programs/io-bound.asm programs/hello.asm
; expect: ...
; expect: Hello, world!
; expect: ...
        .include "machine.inc"
        .include "../05-standard/program.inc"
        .include "system-calls.inc"
        .include "request.inc"
        .include "../05-standard/constants.inc"


; What the vectors leave open: what is more critical
        .equ    IM_PROGRAM_ISR, IM_TIMER|IM_IO|IM_EXTERNAL
        .equ    IM_EXTERNAL_ISR, IM_TIMER|IM_IO
        .equ    IM_IO_ISR, IM_TIMER
        .equ    REGISTERS, 15           ; r1 to r15
        .equ    ALARM_NOTE, 1<<DEVICES  ; of `reschedule`; those below: devices
        .equ    SLICE_NOTE, 2<<DEVICES

; ---------------------------------------------------------------------------
; The vector page: what the PSW becomes at an interrupt of each class.

        .org    VECTOR_RESET
;               PC        CC M         base size    IM
        .psw    reset,     0, M_KERNEL, 0, MEMORY, IM_NONE         ; 0 reset
        .psw    check,     0, M_KERNEL, 0, MEMORY, IM_NONE         ; 1 machine
        .psw    aaa,       0, M_KERNEL, 0, MEMORY, IM_PROGRAM_ISR  ; 2 program
        .psw    timer,     0, M_KERNEL, 0, MEMORY, IM_NONE         ; 3 timer
        .psw    bbb,       0, M_KERNEL, 0, MEMORY, IM_IO_ISR       ; 4 I/O
        .psw    external,  0, M_KERNEL, 0, MEMORY, IM_EXTERNAL_ISR ; 5 external

        .org    KERNEL_CODE

reset:  sw      r0, reschedule          ; memory survives a reset
        .include "../05-standard/boot.inc"
        .include "interrupts.inc"

; ---------------------------------------------------------------------------
; device_event: the device r1 has done what it was asked for.
; Entered: from ccc, timer, I/O and external open.  Registers: all free.
; Leaves to: ccc.

device_event:
        .include "../05-standard/done.inc"

; ---------------------------------------------------------------------------
; ccc: first what is noted, one event after the other, open to interrupts; when
; nothing is, the scheduler, with all closed until a program has the CPU.
; Entered: from boot, the service routines and device_event.  Registers: all
; free.  Leaves to: schedule, or back here.

ccc:    swim    r0, r0
        lw      r1, reschedule
        tst     r1
        beq     schedule
        li      r4, IM_PROGRAM_ISR
        andi    r2, r1, DEVICE_NOTES
        bne     2f
        sw      r0, reschedule          ; the timer, then
        swim    r0, r4
        lw      r15, current
        li      r2, SLICE_NOTE
        and     r2, r1, r2
        beq     1f
        sw      r0, PT_SLICE(r15)
1:      call    alarms
        b       ccc
2:      subi    r3, r2, 1               ; the lowest bit
        and     r3, r3, r2
        xor     r3, r3, r2
        xor     r2, r1, r3
        sw      r2, reschedule
        swim    r0, r4
        clr     r1                      ; its number
3:      srli    r3, r3, 1
        beq     device_event
        inc     r1
        b       3b

        .equ    DEVICE_NOTES, (1<<DEVICES)-1

schedule:
        sw      r0, stolen              ; whose turn it is begins anew
        .include "../05-standard/schedule.inc"
        .include "../05-standard/dispatch.inc"

        .align  WORD_BYTES
reschedule:
        .space  WORD_BYTES              ; events noted, not yet handled
stolen: .space  WORD_BYTES              ; ticks of service routines that have
                                        ; interrupted others
;@scratch save_program, 15
;@scratch save_timer, 15
;@scratch save_io, 15
;@scratch save_external, 15
;@scratch exit_psw, 8
save_program:
        .space  WORD_BYTES*REGISTERS
save_timer:
        .space  WORD_BYTES*REGISTERS
save_io:
        .space  WORD_BYTES*REGISTERS
save_external:
        .space  WORD_BYTES*REGISTERS
        .include "../05-standard/table.inc"
        .include "../05-standard/data.inc"
