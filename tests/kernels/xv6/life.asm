; SPDX-License-Identifier: MIT
; Processes that become others, wait, end before their children and are killed
; wherever they may be; the ends of tables.  Prints the numbers of checks that
; fail, and "done".  Runs beside sleeper.asm, with a disk on which is "notes";
; with the argument 7 it is what one of its own processes becomes, with 8 it
; becomes the sleeper, if there is memory for that.
        .include "system-calls.inc"
        .include "machine.inc"

        .equ    HUGE, 0x10000000
        .equ    MARK, 0x1234
        .equ    LONG, 300               ; bytes: more than a buffer of the console
        .equ    GROWN, 64               ; bytes of sbrk
        .equ    SOME, 7                 ; bytes: of what the pipe holds
        .equ    CROWD, 11               ; processes with open files

; begin_child, end_child: what is between is a child's; r8 = its identity.
        .macro  begin_child
        call    fork
        tst     r1
        blt     no_fork
        mv      r8, r1
        bne     1f
        .endm

; expect: the next child that ends is r8, with that status.
        .macro  expect number, what
        la      r1, status
        call    wait_child
        subu    r1, r1, r8
        is      \number, 0
        lw      r1, status
        is      \number+1, \what
        .endm

        .include "is.inc"

start:  cmpi    r1, 7
        bne     first
        lw      r2, word                ; become: as it was loaded, whoever
        li      r3, MARK                ; was in here
        cmp     r2, r3
        beq     exit
        li      r1, 99
        b       exit

first:  cmpi    r1, 8
        la      r1, name_sleeper
        li      r2, 2
        beq     become
        call    distinct
        sw      r0, word
        call    becoming
        call    waiting
        call    killing
        call    growing
        call    full
        call    writers
        call    crowd
        la      r1, text_done
        call    print
        clr     r1
        b       exit

no_fork:
        la      r1, text_no_fork
        call    print
        li      r1, 1
        b       exit

; --- exec: its own program; one of which others run ---------------------------

becoming:
        push    lr
        li      r1, HUGE
        clr     r2
        call    exec
        is      200, -1
        begin_child
        la      r1, name_life
        li      r2, 7
        b       become
1:      expect  202, 7
        lw      r1, word
        is      204, 0                  ; ours is untouched

        begin_child                     ; three with the same area, all of
        la      r1, name_sleeper        ; which sleep
        li      r2, 5
        b       become
1:      mv      r9, r8
        begin_child
        la      r1, name_sleeper
        li      r2, 4
        b       become
1:      expect  206, 4
        mv      r8, r9
        expect  208, 5
        pop     lr
        ret

become: call    exec
        li      r1, 98
        b       exit

; --- wait: what it refuses, which one it finds; parents that end first --------

waiting:
        push    lr
        begin_child
        li      r1, 3
        b       exit
1:      li      r1, 1
        call    sleep                   ; it has ended
        li      r1, HUGE
        call    wait_child
        is      220, -1
        lw      r1, area_ends
        call    wait_child              ; just behind the area
        is      221, -1
        mv      r1, r8
        call    kill
        is      222, -1                 ; it has ended
        clr     r1
        call    wait_child              ; its status is of no interest
        subu    r1, r1, r8
        is      223, 0
        clr     r1
        call    wait_child
        is      224, -1                 ; once only

        begin_child                     ; ends before its own child
        call    fork
        tst     r1
        beq     sleeps_and_ends
        li      r1, 6
        b       exit
1:      expect  226, 6
        li      r1, 3
        call    sleep                   ; that one has ended, too
        clr     r1
        call    wait_child
        is      228, -1
        pop     lr
        ret

sleeps_and_ends:
        li      r1, 1
sleeps: call    sleep
        clr     r1
        b       exit

; --- kill: while it is ready, sleeps, waits for a child, a pipe, a device -----

killing:
        push    lr
        begin_child
turns:  b       turns                   ; it would never end
1:      mv      r1, r8                  ; it has not run yet
        call    kill
        is      240, 0
        expect  241, STATUS_KILLED

        call    uptime
        mv      r9, r1
        begin_child
        li      r1, 100
        call    sleep
        b       exit
1:      call    kill_it
        expect  243, STATUS_KILLED
        call    uptime
        subu    r1, r1, r9
        srli    r1, r1, 3               ; long before its time
        is      245, 0

        begin_child                     ; waits for a child that sleeps
        call    fork
        tst     r1
        li      r1, 6                   ; longer than it takes to be killed
        beq     sleeps
        clr     r1
        call    wait_child
        b       exit
1:      call    kill_it
        expect  246, STATUS_KILLED

        li      r1, HUGE
        call    pipe
        is      248, -1
        la      r1, ends
        call    pipe
        is      248, 0
        begin_child                     ; reads an empty pipe
        lw      r1, ends
        la      r2, long
        li      r3, 1
        call    read
        b       exit
1:      call    kill_it
        expect  249, STATUS_KILLED
        begin_child                     ; writes more than the pipe holds
        lw      r1, ends+4
        la      r2, long
        li      r3, LONG
        call    write
        b       exit
1:      call    kill_it
        expect  251, STATUS_KILLED
        lw      r1, ends
        call    close
        lw      r1, ends+4
        call    close

        begin_child                     ; has the keyboard,
        b       reads_keys
1:      mv      r9, r8
        begin_child                     ; waits for it
        b       reads_keys
1:      call    kill_it
        expect  253, STATUS_KILLED
        mv      r8, r9
        call    kill_it
        expect  255, STATUS_KILLED

        begin_child                     ; has the display,
        b       writes_long
1:      mv      r9, r8
        begin_child                     ; waits for it
        b       writes_long
1:      li      r1, 2                   ; the first one is still at it then
        call    sleep
        mv      r1, r8
        call    kill
        is      257, 0
        expect  258, STATUS_KILLED
        mv      r8, r9
        expect  260, LONG
        pop     lr
        ret

kill_it:
        push    lr
        li      r1, 3                   ; the first one may be over at once
        call    sleep                   ; until it waits
        mv      r1, r8
        call    kill
        is      262, 0
        pop     lr
        ret

reads_keys:
        clr     r1
        la      r2, long
        li      r3, LONG
        call    read
        b       exit

writes_long:
        li      r1, STDOUT
        la      r2, text
        li      r3, LONG
        call    write
        b       exit

; --- sbrk: what is new is zero; a child has it, too ---------------------------

growing:
        push    lr
        li      r1, GROWN
        call    sbrk
        mv      r9, r1                  ; where it begins
        li      r2, MARK
        sw      r2, GROWN-4(r9)
        begin_child
        lw      r1, GROWN-4(r9)
        sw      r0, GROWN-4(r9)
        srli    r1, r1, 8               ; statuses are small
        b       exit
1:      expect  270, MARK>>8
        lw      r1, GROWN-4(r9)
        is      272, MARK
        li      r1, -GROWN
        call    sbrk
        li      r1, GROWN
        call    sbrk
        lw      r1, GROWN-4(r9)
        is      273, 0                  ; again
        li      r1, -GROWN
        call    sbrk
        pop     lr
        ret

; --- A pipe for which there are no descriptors: nothing is kept of it ---------

full:   push    lr
        li      r9, 2
5:      la      r1, ends
        call    pipe
        is      274, 0
        dec     r9
        bne     5b
        la      r1, ends
        call    pipe
        is      275, -1                 ; one was left,
        la      r1, name_notes
        clr     r2
        call    open
        is      276, 7                  ; and still is
        la      r1, ends
        call    pipe
        is      277, -1                 ; none is left
        li      r9, 3
6:      mv      r1, r9
        call    close
        is      278, 0
        inc     r9
        cmpi    r9, 8
        blt     6b
        pop     lr
        ret

; --- Two write to one pipe more than it holds, each what its own area has ------

writers:
        push    lr
        la      r1, ends
        call    pipe
        is      290, 0
        li      r9, 'a'
5:      begin_child
        b       writes_letters
1:      inc     r9
        cmpi    r9, 'b'
        ble     5b
        lw      r1, ends+4
        call    close
        clr     r9                      ; so many bytes,
        clr     r10                     ; and their sum
6:      lw      r1, ends
        la      r2, long
        li      r3, SOME
        call    read
        addu    r9, r9, r1
        la      r2, long
        addu    r1, r2, r1
7:      cmpu    r2, r1
        bge     8f
        lbu     r3, (r2)
        addu    r10, r10, r3
        inc     r2
        b       7b
8:      la      r2, long
        cmp     r1, r2
        bne     6b
        mv      r1, r9
        is      291, 2*LONG
        mv      r1, r10
        is      292, LONG*('a'+'b')
        clr     r1
        call    wait_child
        clr     r1
        call    wait_child
        lw      r1, ends
        call    close
        pop     lr
        ret

writes_letters:
        la      r1, long
        li      r2, LONG
5:      sb      r9, (r1)
        inc     r1
        dec     r2
        bne     5b
        lw      r1, ends+4
        la      r2, long
        li      r3, LONG
        call    write
        b       exit

; --- The last pipe, the last open file ----------------------------------------

crowd:  push    lr
        la      r1, gate
        call    pipe
        li      r9, CROWD
5:      push    r9
        begin_child
        b       opens
1:      pop     r9
        dec     r9
        bne     5b
        li      r1, 40
        call    sleep                   ; until all have theirs
        la      r1, ends
        call    pipe
        is      280, -1                 ; 16 there are
        la      r1, name_notes
        clr     r2
        call    open
        is      281, 5                  ; nothing was kept of the pipe
        la      r1, name_notes
        clr     r2
        call    open
        is      282, -1                 ; 48 are open
        li      r9, 3
6:      mv      r1, r9
        call    close                   ; the gate, too
        is      283, 0
        inc     r9
        cmpi    r9, 6
        blt     6b
        li      r9, CROWD
7:      clr     r1
        call    wait_child
        dec     r9
        bne     7b
        la      r1, ends
        call    pipe
        is      284, 0                  ; all were given back
        li      r9, 3                   ; bytes
        call    through
        la      r1, ends
        call    pipe                    ; the same one
        is      284, 0
        li      r9, 5
        call    through
        la      r1, ends
        call    pipe
        is      284, 0
        lw      r1, ends
        is      285, 3
        lw      r1, ends+4
        is      286, 4
        pop     lr
        ret

; through: r9 bytes go through the pipe `ends`, which is closed then.
through:
        push    lr
        lw      r1, ends+4
        la      r2, text
        mv      r3, r9
        call    write
        lw      r1, ends
        la      r2, long
        li      r3, LONG
        call    read
        subu    r1, r1, r9
        is      287, 0
        lbu     r1, long+2
        is      288, 'o'                ; of the text
        lw      r1, ends
        call    close
        lw      r1, ends+4
        call    close
        pop     lr
        ret

; Two pipes, if there are any left, then as many files as there are.
opens:  lw      r1, gate+4
        call    close
        la      r1, ends
        call    pipe
        la      r1, ends
        call    pipe
8:      la      r1, name_notes
        clr     r2
        call    open
        tst     r1
        bge     8b
        la      r1, ends
        call    pipe                    ; neither a file nor a descriptor stays
        lw      r1, gate
        la      r2, long
        li      r3, 1
        call    read                    ; until nobody can write
        b       exit

name_life:
        .asciz  "life"
name_sleeper:
        .asciz  "sleeper"
name_notes:
        .asciz  "notes"
text_done:
        .asciz  "done\n"
text_no_fork:
        .asciz  "no fork\n"

        .align  4
word:   .word   MARK
status: .word   0
ends:   .word   0, 0
gate:   .word   0, 0
area_ends:
        .word   area_end+1024           ; the stack is behind it
long:   .space  LONG
text:   .rept   LONG/20
        .ascii  "who writes this has "
        .endr

        .include "print.inc"
        .include "distinct.inc"
        .align  16
area_end:
