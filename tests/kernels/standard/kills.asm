; SPDX-License-Identifier: MIT
; Ends programs that wait for something, and looks what is left of it.  Prints
; the numbers of checks that fail, and "done".  Runs beside "waiter"
; (waiter.asm) and "endless" (programs/endless.asm), with a disk that takes long.
        .include "machine.inc"
        .include "system-calls.inc"

        .equ    WHILE, 15000            ; microseconds: time to begin to wait
        .equ    WAITER, 2               ; identities
        .equ    ENDLESS, 3
        .equ    LONG, 2000              ; bytes on the display: 200000 ticks

; is: check `number`: r1 must be `value`.
        .macro  is number, value
        li      r2, \value
        cmp     r1, r2
        li      r2, \number
        beq     1f
        call    failed
1:
        .endm

; starts: "waiter" with the argument, and lets it begin to wait.
        .macro  starts number, argument
        la      r1, waiter
        li      r2, \argument
        call    execve
        is      \number, WAITER
        li      r1, WHILE
        call    nanosleep
        .endm

; kills: ends the program, and gets its status.
        .macro  kills number, identity
        li      r1, \identity
        call    kill
        is      \number, 0
        li      r1, \identity
        call    waitpid
        is      \number+1, STATUS_KILLED
        .endm

; busy: "waiter" cannot be started as long as the device is at work for us: its
; request is still in the queue.  Then it can.
        .macro  busy number, block
        la      r1, waiter
        clr     r2
        call    execve
        is      \number, E_BUSY
        la      r1, \block
        call    await_io
        is      \number+1, IO_DONE
        li      r1, WHILE
        call    nanosleep
        la      r1, waiter
        clr     r2
        call    execve
        is      \number+2, WAITER
        li      r1, WAITER
        call    waitpid
        is      \number+3, 0
        .endm

start:  li      r1, WHILE
        call    nanosleep
        li      r1, ENDLESS             ; nobody else needs the CPU
        call    kill
        is      9, 0
        la      r1, disk_block          ; waits for the disk, behind us
        call    init_io
        is      10, 0
        starts  11, 1
        kills   12, WAITER
        busy    14, disk_block

        la      r1, display_block       ; for the display, behind us
        call    init_io
        is      20, 0
        starts  21, 2
        kills   22, WAITER
        busy    24, display_block

        starts  30, 3                   ; for a child
        kills   31, WAITER
        li      r1, ENDLESS
        call    waitpid
        is      33, E_CHILD             ; it is nobody's now,
        li      r1, ENDLESS
        call    kill
        is      34, 0                   ; and goes on
        starts  35, 3                   ; a child that does not wait
        la      r1, endless
        clr     r2
        call    execve
        is      36, E_BUSY
        kills   37, WAITER
        li      r1, ENDLESS
        call    kill
        is      39, 0

        starts  40, 4                   ; in await_io for the printer
        kills   41, WAITER
1:      la      r1, waiter              ; as soon as that is halted
        clr     r2
        call    execve
        cmpi    r1, E_BUSY
        beq     1b
        is      43, WAITER
        li      r1, WAITER
        call    waitpid
        is      44, 0

        starts  50, 5                   ; in nanosleep
        kills   51, WAITER
        starts  53, 6                   ; itself
        li      r1, WAITER
        call    waitpid
        is      54, STATUS_KILLED
        starts  55, 7                   ; in pause, with an alarm
        kills   56, WAITER
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

        .align  4
disk_block:
        .word   CMD_READ, sector, DISK_BLOCK, 0, 0, 0, DEV_DISK, 0
display_block:
        .word   CMD_WRITE, blanks, LONG, 0, 0, 0, DEV_DISPLAY, 0
waiter: .asciz  "waiter"
endless:
        .asciz  "endless"
text_failed:
        .asciz  "check %d: %d\n"
text_done:
        .asciz  "done\n"
sector: .space  DISK_BLOCK
blanks: .space  LONG, '.'

        .include "program.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "io.inc"
        .include "printf.inc"
