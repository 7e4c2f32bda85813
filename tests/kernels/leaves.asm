; SPDX-License-Identifier: MIT
;
; Test: what becomes of the input that a program asked for, when it ends.  The
; argument: 0 starts a read and exits; 1 starts a read and makes an exception; 2
; waits in a read, until its alarm ends it; 3 makes an exception with an alarm
; set; 4 and 5 are 0 and 1, a second later: somebody else reads by then.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"

start:  mv      r8, r1
        cmpi    r8, 2
        beq     waits
        blt     1f
        cmpi    r8, 3
        beq     late
        subi    r8, r8, 4
        li      r1, 1
        system_call SYS_ALARM, 1
        system_call SYS_PAUSE
1:      la      r1, block
        system_call SYS_INIT_IO, 1
        tst     r8
        bne     1f
        system_call SYS_EXIT, 1
1:      div     r1, r1, r0

late:   li      r1, 1
        system_call SYS_ALARM, 1
        div     r1, r1, r0

waits:  li      r1, 1
        system_call SYS_ALARM, 1
        li      r1, STDIN
        la      r2, line
        li      r3, line_end-line
        system_call SYS_READ, 3
        clr     r1
        system_call SYS_EXIT, 1

        .align  4
block:  .word   CMD_READ, line, line_end-line, 0, 0, 0, DEV_KEYBOARD, 0
line:   .space  16
line_end:
