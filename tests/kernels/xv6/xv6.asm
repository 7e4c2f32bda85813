; SPDX-License-Identifier: MIT
; Every call of kernel 07, and what it refuses.  Prints the numbers of checks
; that fail, and "done".  Runs beside xv6-other.asm, with a disk
; on which "notes" has the text "on the disk".
        .include "system-calls.inc"
        .include "machine.inc"

        .equ    HUGE, 0x10000000
        .equ    PIPE_TEXT, 5
        .equ    LONG, 1200              ; bytes: more than two blocks
        .equ    TICKS, 3

        .include "is.inc"

start:  call    distinct
        call    raw
        call    files
        call    names
        call    pipes
        call    grow
        call    times
        call    children
        call    others
        la      r1, text_done
        call    print
        clr     r1
        b       exit

; --- The way in: number and stack -------------------------------------------

raw:    push    lr
        clr     r1
        si      64
        is      10, -1                  ; no call 0
        li      r1, 22
        si      64
        is      11, -1                  ; behind the last
        li      r1, -1
        si      64
        is      12, -1
        li      r1, 8
        si      64
        is      13, -1                  ; not here
        mv      r8, sp
        clr     sp                      ; parameters outside
        li      r1, 16
        si      64
        mv      sp, r8
        is      14, -1
        addi    sp, sp, 2               ; misaligned
        li      r1, 16
        si      64
        mv      sp, r8
        is      15, -1
        la      sp, end_of_area         ; the last word of three is outside
        lw      sp, (sp)
        subi    sp, sp, 8
        li      r1, 16
        si      64
        mv      sp, r8
        is      16, -1
        pop     lr
        ret

; --- read, write, open, close -------------------------------------------------

files:  push    lr
        li      r1, 7
        la      r2, buffer
        li      r3, 1
        call    write
        is      20, -1                  ; not open
        li      r1, 8
        call    write
        is      21, -1                  ; no descriptor
        li      r1, -1
        call    close
        is      22, -1
        li      r1, STDOUT
        li      r2, HUGE
        li      r3, 1
        call    write
        is      23, -1
        li      r1, STDOUT
        la      r2, buffer
        li      r3, -1
        call    write
        is      24, -1
        li      r1, STDOUT
        la      r2, buffer
        clr     r3
        call    write
        is      25, 0

        la      r1, name_notes          ; a file that is there
        li      r2, O_RDONLY
        call    open
        is      26, 3
        li      r1, 3
        la      r2, buffer
        li      r3, 6
        call    read
        is      27, 6
        li      r1, 3
        la      r2, buffer+6
        li      r3, 100
        call    read
        is      28, 5
        la      r1, buffer
        la      r2, text_disk
        li      r3, 11
        call    compare
        is      29, 0
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    read
        is      30, 0                   ; the end
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    write
        is      31, -1                  ; only to read
        li      r1, 3
        call    close
        is      32, 0
        li      r1, 3
        call    close
        is      33, -1

        la      r1, name_new            ; a new one, longer than a block
        li      r2, O_RDWR|O_CREATE
        call    open
        is      34, 3
        la      r2, long
        li      r3, LONG
1:      sb      r3, (r2)
        inc     r2
        dec     r3
        bne     1b
        li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      35, LONG
        la      r1, name_new            ; open a second time
        li      r2, O_RDWR
        call    open
        is      36, 4
        li      r1, 4
        la      r2, again
        li      r3, LONG+1
        call    read
        is      37, LONG
        la      r1, long
        la      r2, again
        li      r3, LONG
        call    compare
        is      38, 0
        li      r9, 2                   ; 8 blocks are 4096 bytes
2:      li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      39, LONG
        dec     r9
        bne     2b
        li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      40, 4096-3*LONG         ; then it is full
        li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      41, -1
        la      r1, name_new
        li      r2, O_WRONLY|O_TRUNCATE
        call    open
        is      42, 5
        li      r1, 5
        la      r2, buffer
        li      r3, 1
        call    read
        is      43, -1                  ; only to write
        li      r1, 4
        la      r2, buffer
        li      r3, 1
        call    read
        is      44, 0                   ; behind its end now
        li      r9, 3
3:      mv      r1, r9
        call    close
        is      45, 0
        inc     r9
        cmpi    r9, 6
        blt     3b
        pop     lr
        ret

names:  push    lr
        la      r1, name_none
        li      r2, O_RDONLY
        call    open
        is      50, -1
        la      r1, name_notes
        li      r2, 3
        call    open
        is      51, -1                  ; not both
        la      r1, name_notes
        li      r2, 0x80
        call    open
        is      52, -1                  ; no such flag
        li      r1, HUGE
        clr     r2
        call    open
        is      53, -1
        la      r1, name_long
        li      r2, O_RDWR|O_CREATE
        call    open
        is      54, -1
        la      r1, name_none
        clr     r2
        call    exec
        is      55, -1
        pop     lr
        ret

; --- pipe ---------------------------------------------------------------------

pipes:  push    lr
        li      r1, 2
        call    pipe
        is      60, -1
        la      r1, ends+2
        call    pipe
        is      61, -1                  ; misaligned
        la      r1, ends
        call    pipe
        is      62, 0
        lw      r1, ends
        is      63, 3
        lw      r1, ends+4
        is      64, 4
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    write
        is      65, -1
        li      r1, 4
        la      r2, text_disk
        li      r3, PIPE_TEXT
        call    write
        is      66, PIPE_TEXT
        li      r1, 4
        call    close
        is      67, 0
        li      r1, 3
        la      r2, buffer
        li      r3, 100
        call    read
        is      68, PIPE_TEXT
        li      r1, 3
        la      r2, buffer
        li      r3, 100
        call    read
        is      69, 0                   ; nobody writes
        li      r1, 3
        call    close
        is      70, 0
        la      r1, ends
        call    pipe
        is      71, 0
        li      r1, 3
        call    close
        li      r1, 4
        la      r2, buffer
        li      r3, 1
        call    write
        is      72, -1                  ; nobody reads
        li      r1, 4
        call    close

        li      r9, 2                   ; descriptors 3 to 6 for two pipes, and
4:      la      r1, ends                ; one is left
        call    pipe
        is      73, 0
        dec     r9
        bne     4b
        la      r1, ends
        call    pipe
        is      74, -1
        la      r1, name_notes
        clr     r2
        call    open
        is      75, 7                   ; nothing was lost
        li      r9, 3
5:      mv      r1, r9
        call    close
        is      76, 0
        inc     r9
        cmpi    r9, 8
        blt     5b
        pop     lr
        ret

; --- sbrk ---------------------------------------------------------------------

grow:   push    lr
        clr     r1
        call    sbrk
        mv      r8, r1                  ; the end now
        lw      r2, end_of_area
        subu    r1, r1, r2
        is      80, 0
        li      r1, 20
        call    sbrk
        subu    r1, r1, r8
        is      81, 0
        lw      r1, (r8)                ; zero, and ours
        is      82, 0
        sw      r8, 28(r8)              ; in steps of 16
        clr     r1
        call    sbrk
        subu    r1, r1, r8
        is      83, 32
        li      r1, HUGE
        call    sbrk
        is      84, -1
        li      r1, -48
        call    sbrk
        is      85, -1                  ; below what it was
        li      r1, -32
        call    sbrk
        clr     r1
        call    sbrk
        subu    r1, r1, r8
        is      86, 0
        pop     lr
        ret

; --- sleep, uptime ------------------------------------------------------------

times:  push    lr
        call    uptime
        mv      r8, r1
        li      r1, TICKS
        call    sleep
        is      90, 0
        call    uptime
        subu    r1, r1, r8
        subi    r1, r1, TICKS           ; not less; more if the test interrupts
        srli    r1, r1, 31
        is      91, 0
        clr     r1
        call    sleep
        is      92, 0
        pop     lr
        ret

; --- fork, wait, exit, kill ---------------------------------------------------

children:
        push    lr
        clr     r1
        call    wait_child
        is      100, -1                 ; there is none
        li      r1, 99
        call    kill
        is      101, -1
        call    getpid
        is      102, 1

        call    fork
        tst     r1
        beq     child
        mv      r8, r1
        li      r1, 3                   ; misaligned
        call    wait_child
        is      103, -1
        la      r1, status
        call    wait_child
        subu    r1, r1, r8
        is      104, 0
        lw      r1, status
        is      105, 9

        call    fork                    ; one that never ends
        tst     r1
        beq     endless
        mv      r8, r1
        li      r1, 1
        call    sleep
        mv      r1, r8
        call    kill
        is      106, 0
        la      r1, status
        call    wait_child
        lw      r1, status
        is      107, STATUS_KILLED

        call    fork                    ; one that waits for a key
        tst     r1
        beq     waits
        mv      r8, r1
        li      r1, 1
        call    sleep
        mv      r1, r8
        call    kill
        is      108, 0
        la      r1, status
        call    wait_child
        lw      r1, status
        is      109, STATUS_KILLED

        call    fork                    ; one that makes an exception
        tst     r1
        beq     wrong
        la      r1, status
        call    wait_child
        lw      r1, status
        is      110, STATUS_ABORTED

        clr     r9                      ; as many as there is place for
1:      call    fork
        tst     r1
        beq     quick
        blt     2f
        inc     r9
        b       1b
2:      mv      r1, r9
        is      111, 35                 ; PROCESSES-1
3:      clr     r1
        call    wait_child
        tst     r1
        bge     3b

        call    fork                    ; offset and pipe ends are shared
        tst     r1
        beq     becomes
        la      r1, status
        call    wait_child
        lw      r1, status
        is      112, 5                  ; of the other program
        pop     lr
        ret

child:  li      r1, 9
        b       exit
endless:
        b       endless
waits:  clr     r1
        la      r2, buffer
        li      r3, 10
        call    read
        clr     r1
        b       exit
wrong:  lw      r1, 2(r0)
quick:  clr     r1
        b       exit
becomes:
        la      r1, name_other
        li      r2, 5
        call    exec
        li      r1, 99                  ; it does not come back
        b       exit

; --- Other programs -----------------------------------------------------------

others: push    lr
        lw      r1, word                ; nobody has changed it
        is      120, 0x1234
        pop     lr
        ret

; compare: r3 bytes at r1 and r2.  r1 = 0 if they are the same.
compare:
        lbu     r4, (r1)
        lbu     r5, (r2)
        cmp     r4, r5
        li      r6, 1
        bne     1f
        inc     r1
        inc     r2
        dec     r3
        bne     compare
        clr     r6
1:      mv      r1, r6
        ret

name_notes:
        .asciz  "notes"
name_new:
        .asciz  "new"
name_none:
        .asciz  "none"
name_long:
        .asciz  "a-name-of-16-byt"
name_other:
        .asciz  "xv6-other"
text_disk:
        .asciz  "on the disk"
text_done:
        .asciz  "done\n"

        .align  4
word:   .word   0x1234
status: .word   0
ends:   .word   0, 0
end_of_area:
        .word   area_end+1024           ; the stack is behind it
buffer: .space  200
long:   .space  LONG
again:  .space  LONG+4

        .include "print.inc"
        .include "distinct.inc"
        .align  16
area_end:
