; SPDX-License-Identifier: MIT
; For kills.asm: waits, as its argument says: 1 for the disk, 2 for the display,
; 3 for a child, 4 in await_io for the printer, 5 in nanosleep, 7 in pause with
; an alarm; with 6 it ends itself, with 0 it ends with status 0.  If it comes to
; the end of its waiting it says so.
        .include "machine.inc"
        .include "system-calls.inc"

        .equ    LONG, 2000000           ; microseconds

start:  slli    r1, r1, 2
        la      r2, table
        addu    r2, r2, r1
        lw      r2, (r2)
        jr      r2

for_disk:
        la      r1, name
        li      r2, O_WRONLY|O_CREATE
        call    open
        b       over
for_display:
        la      r1, lost
        call    print
        b       over
for_child:
        la      r1, endless
        clr     r2
        call    execve
        call    waitpid
        b       over
for_printer:
        la      r1, block
        call    init_io
        la      r1, block
        call    await_io
        b       over
in_sleep:
        li      r1, LONG
        call    nanosleep
        b       over
itself: call    getpid
        call    kill
        b       over
in_pause:
        li      r1, 1
        call    alarm
        call    pause
over:   la      r1, lost
        call    print
nothing:
        clr     r1
        b       exit

        .align  4
table:  .word   nothing, for_disk, for_display, for_child, for_printer
        .word   in_sleep, itself, in_pause
block:  .word   CMD_WRITE, paper, 2000, 0, 0, 0, DEV_PRINTER, 0
name:   .asciz  "name"
endless:
        .asciz  "endless"
lost:   .asciz  "nobody ended it\n"
paper:  .space  2000, 'p'

        .include "program.inc"
        .include "files.inc"
        .include "time.inc"
        .include "sleep.inc"
