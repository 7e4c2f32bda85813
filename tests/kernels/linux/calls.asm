; SPDX-License-Identifier: MIT
; Kernels 08 and 10: how parameters and results travel, and how jiffies are
; counted.  Prints the numbers of checks that fail, and "done".  A key must come
; after 450000 ticks.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    SYS_GETPPID, 64
        .equ    SYS_GETRUSAGE, 77
        .equ    JIFFY, 10000
        .equ    COMPUTE, 5*JIFFY
        .equ    ALARM_MOST, 65535

; is: check `number`: r1 must be `value`.
        .macro  is number, value
        li      r2, \value
        cmp     r1, r2
        li      r2, \number
        beq     1f
        call    failed
1:
        .endm

; between: check `number`: r1 must be from `least` to `most`.
        .macro  between number, least, most
        li      r2, \least
        cmp     r1, r2
        blt     1f
        li      r2, \most
        cmp     r1, r2
        ble     2f
1:      li      r2, \number
        call    failed
2:
        .endm

start:  sw      sp, area_end
        subi    sp, sp, 16              ; the last four words of the area
        call    preserved
        call    refused
        call    jiffies
        call    accounts
        la      r1, text_done
        call    print
        clr     r1
        b       exit

failed: push    lr
        mv      r3, r1
        la      r1, text_failed
        call    printf
        pop     lr
        ret

; --- A call preserves all but r1, whether it waits or not ---------------------

; keeps: makes the call with all registers filled; looks at them and at CC.
        .macro  keeps number, code, second, third, fourth
        li      r1, \code
        li      r2, \second
        la      r3, \third
        li      r4, \fourth
        li      r5, 0x0505
        li      r6, 0x0606
        li      r7, 0x0707
        sm      r2, r4, given
        sw      sp, given_sp
        cmpi    r0, 1                   ; CC = 1
        si      SYS_SI
        bge     1f
        sw      r1, result
        li      r1, 1
        cmpi    r5, 0x0505
        bne     1f
        cmpi    r6, 0x0606
        bne     1f
        cmpi    r7, 0x0707
        bne     1f
        cmpi    r8, 0x0808
        bne     1f
        cmpi    r9, 0x0909
        bne     1f
        cmpi    r10, 0x0a0a
        bne     1f
        cmpi    r11, 0x0b0b
        bne     1f
        cmpi    r12, 0x0c0c
        bne     1f
        cmpi    r13, 0x0d0d
        bne     1f
        lw      r5, given_sp
        cmp     sp, r5
        bne     1f
        lm      r5, r7, given
        cmp     r2, r5
        bne     1f
        cmp     r3, r6
        bne     1f
        cmp     r4, r7
        beq     2f
1:      clr     r1
2:      is      \number, 1
        .endm

preserved:
        push    lr
        call    distinct
        keeps   1, SYS_GETPID, 1, text_line, 2
        lw      r1, result
        is      2, 1
        keeps   3, SYS_WRITE, STDOUT, text_line, 5
        lw      r1, result
        is      4, 5
        keeps   5, SYS_SCHED_YIELD, 1, text_line, 2
        lw      r1, result
        is      6, 0
        keeps   7, SYS_NANOSLEEP, 1, text_line, 2
        lw      r1, result
        is      8, 0
        keeps   9, 2, 1, text_line, 2
        lw      r1, result
        is      10, E_NOSYS
        la      r1, block               ; the parameter block
        call    init_io
        is      11, 0
        la      r1, block
        call    await_io
        is      12, IO_DONE
        pop     lr
        ret

; --- Addresses and values that are refused ------------------------------------

refused:
        push    lr
        li      r1, ALARM_MOST+1
        call    alarm
        is      20, E_INVAL
        li      r1, ALARM_MOST
        call    alarm
        is      21, 0
        clr     r1
        call    alarm
        is      22, ALARM_MOST
        la      r1, given+1
        call    times
        is      23, E_FAULT
        li      r1, 0x600
        call    times
        is      24, E_FAULT
        li      r1, 1                   ; of somebody else
        la      r2, given
        system_call SYS_GETRUSAGE, 2
        is      25, E_INVAL
        clr     r1
        la      r2, given+2
        system_call SYS_GETRUSAGE, 2
        is      26, E_FAULT
        lw      r2, area_end
        subi    r2, r2, 12              ; four words are too many
        clr     r1
        system_call SYS_GETRUSAGE, 2
        is      27, E_FAULT
        lw      r2, area_end
        subi    r2, r2, 16              ; the last four
        clr     r1
        system_call SYS_GETRUSAGE, 2
        is      28, 0
        system_call SYS_GETPPID
        is      29, 0                   ; started by nobody
        pop     lr
        ret

; --- Jiffies ------------------------------------------------------------------

; late: r1 = so many ticks ago has the last jiffy ended: clock less times.
late:   push    lr
        la      r1, given
        call    times
        mv      r8, r1
        call    gettimeofday            ; the clock began with a whole second
        subu    r1, r2, r8
        pop     lr
        ret

jiffies:
        push    lr
        call    late
        between 40, 0, JIFFY+1000
        li      r1, 1                   ; at least the rest of this jiffy and
        call    slept                   ; one more
        between 41, 1, 2*JIFFY+1000
        li      r1, 20001
        call    slept
        between 42, 20001, 4*JIFFY+1000
        clr     r1
        call    slept
        between 43, 0, 1000
        clr     r1                      ; waits for a key, without the clock
        la      r2, given
        li      r3, 2
        call    read
        is      44, 2
        call    late
        between 45, 0, JIFFY+1000
        pop     lr
        ret

; slept: r1 = for how many ticks nanosleep(r1) has slept.
slept:  push    lr
        mv      r8, r1
        call    gettimeofday
        mv      r9, r2
        mv      r1, r8
        call    nanosleep
        is      46, 0
        call    gettimeofday
        subu    r1, r2, r9
        pop     lr
        ret

; --- What a program has used --------------------------------------------------

; used: the difference of two getrusage is in r8 (user), r9 (system).
used:   clr     r1
        la      r2, usage
        system_call SYS_GETRUSAGE, 2
        lw      r3, usage+4
        lw      r4, usage+12
        subu    r8, r3, r8
        subu    r9, r4, r9
        ret

accounts:
        push    lr
        clr     r8
        clr     r9
        call    used
        li      r1, COMPUTE/2           ; two ticks a round
1:      dec     r1
        bne     1b
        call    used
        mv      r1, r8
        between 60, COMPUTE-JIFFY, COMPUTE+JIFFY
        mv      r1, r9
        between 61, 0, JIFFY
        lw      r8, usage+4
        lw      r9, usage+12
        li      r10, COMPUTE/100
2:      system_call SYS_GETPPID         ; most of it is the kernel's work
        dec     r10
        bne     2b
        call    used
        mv      r1, r9
        between 62, JIFFY, COMPUTE+JIFFY
        la      r1, given
        call    times
        clr     r1
        la      r2, usage
        system_call SYS_GETRUSAGE, 2
        lw      r1, usage+4
        lw      r2, usage+12
        addu    r1, r1, r2
        lw      r2, given
        subu    r1, r1, r2              ; the same in two calls
        between 63, 0, JIFFY
        pop     lr
        ret

text_line:
        .ascii  "line\n"
text_failed:
        .asciz  "check %d: %d\n"
text_done:
        .asciz  "done\n"
        .align  4
given:  .space  12
given_sp:
        .word   0
result: .word   0
usage:  .space  16
block:  .word   CMD_WRITE, text_line, 5, 0, 0, 0, DEV_DISPLAY, 0
area_end:
        .word   0

        .include "time.inc"
        .include "sleep.inc"
        .include "io.inc"
        .include "printf.inc"
        .include "distinct.inc"
