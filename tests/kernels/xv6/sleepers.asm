; SPDX-License-Identifier: MIT
; Forks as many children as its argument says.  Child n sleeps LEAST+2n clock
; ticks, and ends with the ticks that it woke too late as its status.  Prints
; the largest of these, and the clock ticks from the first fork to the last end.
        .include "system-calls.inc"

        .equ    LEAST, 10               ; clock ticks
        .equ    AREA, 8192              ; bytes: two take more than a tick

start:  call    distinct
        mv      r8, r1                  ; so many are still to be made
        mv      r9, r1                  ; so many to be waited for
        call    uptime
        mv      r10, r1
1:      call    fork
        tst     r1
        beq     child
        dec     r8
        bne     1b
        clr     r11                     ; the largest status
2:      la      r1, status
        call    wait_child
        lw      r1, status
        cmp     r1, r11
        ble     3f
        mv      r11, r1
3:      dec     r9
        bne     2b
        call    uptime
        subu    r10, r1, r10
        mv      r1, r11
        call    print_decimal
        call    print_newline
        mv      r1, r10
        call    print_decimal
        call    print_newline
        clr     r1
        b       exit

child:  addu    r8, r8, r8
        addi    r8, r8, LEAST
        call    uptime
        mv      r10, r1
        mv      r1, r8
        call    sleep
        call    uptime
        subu    r1, r1, r10
        subu    r1, r1, r8
        b       exit

        .align  4
status: .word   0
area:   .space  AREA

        .include "print.inc"
        .include "distinct.inc"
