; SPDX-License-Identifier: MIT
;
; Test: a small kernel that can be interrupted, for `hypo explore`.
;
; The vector of a class masks its own class and less critical ones: in `aaa`
; timer and I/O are open, in `bbb` the timer.  A service routine that
; interrupted the kernel returns to it; one that interrupted a program goes to
; the scheduler, which masks all.  Calls: exit, write (1 display, 3 printer).
; With -D CLOCK=1: call 13 gives a clock of two words that the timer counts, one
; step before its low word overflows.
        .include "machine.inc"
        .include "program-table.inc"
        .include "system-calls.inc"

        .equ    MEMORY, 0x100000
        .equ    SLICE, 500
        .equ    TO_PRINTER, 3
        .equ    DEVICES, 16
        .equ    REGISTERS, 15           ; r1 to r15
        .equ    CHECK_MASKED, 1
        .ifndef SLIP                    ; 8: one instruction of `idle` is taken
        .equ    SLIP, 0                 ; for the kernel's own, by mistake
        .endif

        .org    VECTOR_RESET
        .psw    boot, 0, M_KERNEL, 0, MEMORY, IM_NONE
        .psw    check, 0, M_KERNEL, 0, MEMORY, IM_NONE
        .psw    aaa, 0, M_KERNEL, 0, MEMORY, IM_TIMER|IM_IO
        .psw    timer, 0, M_KERNEL, 0, MEMORY, IM_NONE
        .psw    bbb, 0, M_KERNEL, 0, MEMORY, IM_TIMER
        .psw    external, 0, M_KERNEL, 0, MEMORY, IM_NONE

        .org    KERNEL_CODE
boot:   lw      r9, BOOT_COUNT
        li      r8, BOOT_PROGRAMS
        la      r15, program_table
enter:  tst     r9
        beq     entered
        lm      r4, r7, BP_START(r8)
        sw      r6, PT_PSW+PSW_PC(r15)
        li      r2, M_USER
        sw      r2, PT_PSW+PSW_M(r15)
        sm      r4, r5, PT_PSW+PSW_BASE(r15)
        li      r2, IM_ALL
        sw      r2, PT_PSW+PSW_IM(r15)
        sw      r7, PT_R1(r15)
        addu    r2, r4, r5
        sw      r2, PT_SP(r15)
        li      r2, PS_READY
        sw      r2, PT_STATE(r15)
        addi    r8, r8, BP_BYTES
        addi    r15, r15, PT_BYTES
        dec     r9
        b       enter
entered:
        sw      r15, table_end
        lw      r9, BOOT_COUNT
        sw      r9, living
        la      r15, program_table
        sw      r15, current
        b       ccc

; save: what class `class` interrupted becomes the context of the program.
        .macro  save slot, area
        lw      r15, current
        lm      r1, r8, \slot
        sm      r1, r8, PT_PSW(r15)
        lm      r1, r14, \area
        sm      r1, r14, PT_R1(r15)
        lw      r1, \area+PT_SP-PT_R1
        sw      r1, PT_SP(r15)
        .endm

; return: back into the kernel, but not to `idle`.
        .macro  return slot, area
        lw      r1, \slot+PSW_PC
        la      r2, idle+SLIP
        cmpu    r1, r2
        blt     9f
        la      r2, idle_end
        cmpu    r1, r2
        blt     ccc
9:      lm      r1, r15, \area
        lpsw    \slot
        .endm

; ---------------------------------------------------------------------------
; aaa: program interrupts.  Timer and I/O are open.

aaa:    sm      r1, r15, save_program
        save    SAVED_PROGRAM, save_program
aaa_event:
        lw      r1, PT_PSW+PSW_IC(r15)
        cmpi    r1, SYS_WRITE
        beq     call_write
        cmpi    r1, SYS_EXIT
        beq     call_exit
        .ifdef  CLOCK
        cmpi    r1, SYS_TIME
        beq     call_time
        .endif
        li      r1, STATUS_FAILED       ; anything else ends the machine
        halt    r1

call_exit:
        lw      r1, PT_R1(r15)
        tst     r1
        beq     1f
        sw      r1, halt_status
1:      li      r1, PS_ENDED
        sw      r1, PT_STATE(r15)
        lw      r1, living
        dec     r1
        sw      r1, living
        b       ccc

call_write:
        lm      r1, r3, PT_R1(r15)
        li      r7, DEV_DISPLAY
        cmpi    r1, STDOUT
        beq     1f
        li      r7, DEV_PRINTER
        cmpi    r1, TO_PRINTER
        beq     1f
        li      r1, E_BADF
        b       result
1:      lm      r4, r5, PT_PSW+PSW_BASE(r15)
        subu    r6, r2, r4
        cmpu    r6, r5
        bgt     2f
        subu    r6, r5, r6
        cmpu    r3, r6
        bgt     2f
        swim    r9, r0                  ; the device may not finish meanwhile
        sw      r7, PT_WAIT(r15)
        li      r1, PS_BLOCKED
        sw      r1, PT_STATE(r15)
        la      r4, serving
        slli    r5, r7, WORD_SHIFT
        addu    r4, r4, r5
        lw      r5, (r4)
        tst     r5
        bne     1f                      ; `io_event` will start it
        call    start
1:      swim    r9, r9
        b       ccc
2:      li      r1, E_FAULT
result: sw      r1, PT_R1(r15)
        b       ccc

        .ifdef  CLOCK
call_time:
        swim    r9, r0
        lw      r1, clock_high
        lw      r2, clock_low
        swim    r9, r9
        sm      r1, r2, PT_R1(r15)
        b       ccc
        .endif

; start: device r7 begins what the program r15 asked for.  Called: I/O masked.
; Uses r1 to r6.
start:  la      r4, serving
        slli    r5, r7, WORD_SHIFT
        addu    r4, r4, r5
        sw      r15, (r4)
        la      r4, blocks
        slli    r5, r7, 5
        addu    r4, r4, r5
        lm      r2, r3, PT_R1+WORD_BYTES(r15)
        li      r1, CMD_WRITE
        sm      r1, r3, (r4)
        sio     r7, (r4)
        ret

; ---------------------------------------------------------------------------
; bbb: I/O interrupts.  The timer is open.

bbb:    sm      r1, r15, save_io
        lw      r1, SAVED_IO+PSW_M
        tst     r1
        bne     1f
        call    io_event
        return  SAVED_IO, save_io
1:      save    SAVED_IO, save_io
        call    io_event
        b       ccc

; io_event: the program whose operation it was is ready; the next one's is
; started.  Called: I/O masked.  Uses r1 to r7, r12, r13, r15.
io_event:
        mv      r12, lr
        lw      r7, SAVED_IO+PSW_IC
        la      r4, serving
        slli    r5, r7, WORD_SHIFT
        addu    r4, r4, r5
        lw      r13, (r4)
        tst     r13
        beq     3f
        sw      r0, (r4)
        lw      r1, PT_R1+2*WORD_BYTES(r13)
        sw      r1, PT_R1(r13)          ; the count is the result
        sw      r0, PT_WAIT(r13)
        li      r1, PS_READY
        sw      r1, PT_STATE(r13)
        la      r15, program_table
1:      lw      r2, table_end
        cmp     r15, r2
        beq     3f
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_BLOCKED
        bne     2f
        lw      r1, PT_WAIT(r15)
        cmp     r1, r7
        bne     2f
        call    start
        b       3f
2:      addi    r15, r15, PT_BYTES
        b       1b
3:      jr      r12

; ---------------------------------------------------------------------------
; timer: the slice is over.  All is masked.

timer:  sm      r1, r15, save_timer
        li      r1, 1
        .ifndef UNFAIR                  ; -D UNFAIR: that is forgotten
        sw      r1, slice_over
        .endif
        .ifdef  CLOCK
        lw      r1, clock_low
        addiu   r1, r1, 1
        sw      r1, clock_low
        bne     1f
        lw      r1, clock_high
        addiu   r1, r1, 1
        sw      r1, clock_high
1:
        .endif
        lw      r1, SAVED_TIMER+PSW_M   ;@masked io, timer
        tst     r1
        bne     2f
        return  SAVED_TIMER, save_timer
2:      save    SAVED_TIMER, save_timer
        b       ccc                     ;@end

external:
        lpsw    SAVED_EXTERNAL

check:  sw      r1, check_r1
        lw      r1, SAVED_MACHINE+PSW_IC
        cmpi    r1, CHECK_MASKED
        beq     1f
        lw      r1, check_r1
        lpsw    SAVED_MACHINE
1:      li      r1, STATUS_KERNEL
        halt    r1

; ---------------------------------------------------------------------------
; ccc: who gets the CPU?

ccc:    swim    r0, r0                  ; from here on nothing may interrupt
        lw      r1, living
        tst     r1
        bne     1f
        lw      r1, halt_status
        halt    r1
1:      lw      r15, current
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_RUNNING
        bne     2f
        lw      r2, slice_over
        tst     r2
        beq     dispatch
        li      r1, PS_READY
        sw      r1, PT_STATE(r15)
2:      sw      r0, slice_over
        mv      r3, r15
        lw      r2, table_end
3:      addi    r15, r15, PT_BYTES
        cmp     r15, r2
        bne     4f
        la      r15, program_table
4:      lw      r1, PT_STATE(r15)
        cmpi    r1, PS_READY
        beq     dispatch
        cmp     r15, r3
        bne     3b

        stmr    r0, r0                  ; nobody: wait for a device
        li      r1, IM_IO
idle:   swim    r0, r1
        wait
        b       idle
idle_end:

dispatch:
        li      r1, PS_RUNNING
        sw      r1, PT_STATE(r15)
        sw      r15, current
        li      r1, SLICE
        stmr    r1, r0
        lm      r1, r8, PT_PSW(r15)
        sm      r1, r8, exit_psw
        lm      r1, r15, PT_R1(r15)
        lpsw    exit_psw

        .align  WORD_BYTES
program_table:
        .space  PT_BYTES*BOOT_PROGRAMS_MAX
serving:
        .space  WORD_BYTES*DEVICES      ; whose operation each device does
blocks: .space  CB_BYTES*DEVICES
table_end:
        .space  WORD_BYTES
current:
        .space  WORD_BYTES
living: .space  WORD_BYTES
halt_status:
        .space  WORD_BYTES
slice_over:
        .space  WORD_BYTES
        .ifdef  CLOCK
clock_low:
        .word   0xffffffff
clock_high:
        .word   0
        .endif
;@scratch save_program, 15
;@scratch save_timer, 15
;@scratch save_io, 15
;@scratch exit_psw, 8
;@scratch check_r1
save_program:
        .space  WORD_BYTES*REGISTERS
save_timer:
        .space  WORD_BYTES*REGISTERS
save_io:
        .space  WORD_BYTES*REGISTERS
exit_psw:
        .space  PSW_BYTES
check_r1:
        .space  WORD_BYTES
