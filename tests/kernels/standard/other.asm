; SPDX-License-Identifier: MIT
; For life.asm, which says what it does.
        .include "system-calls.inc"

start:  cmpi    r1, 1
        beq     endless
        cmpi    r1, 2
        beq     divides
        cmpi    r1, 3
        beq     reads
        cmpi    r1, 4
        beq     pauses
        cmpi    r1, 5
        beq     sleeps
        cmpi    r1, 6
        beq     writes
        lw      r2, seen                ; it must be as it was loaded
        tst     r2
        bne     wrong
        li      r2, 1
        sw      r2, seen
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

endless:
        b       endless
divides:
        div     r1, r1, r0
reads:  la      r2, buffer
        li      r3, 10
        clr     r1
        call    read
        b       wrong
pauses: call    pause
        b       wrong
sleeps: li      r1, 1
        call    alarm
        li      r1, 2000000
        call    nanosleep
        b       wrong
writes: la      r1, name
        li      r2, O_WRONLY|O_CREATE|O_TRUNCATE
        call    open
        mv      r8, r1
1:      mv      r1, r8
        la      r2, buffer
        li      r3, 1000
        call    write
        tst     r1
        bgt     1b
        mv      r1, r8
        call    close
        b       writes

        .align  4
seen:   .word   0
name:   .asciz  "much"
buffer: .space  1000

        .include "files.inc"
        .include "time.inc"
        .include "sleep.inc"
