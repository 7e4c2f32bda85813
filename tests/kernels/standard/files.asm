; SPDX-License-Identifier: MIT
; The calls of kernel 05 that have to do with files, and what they refuse.
; Prints the numbers of checks that fail, and "done".  Its disk has the file
; "notes" with the text "on the disk".
        .include "system-calls.inc"

        .equ    HUGE, 0x10000000
        .equ    LONG, 1200              ; bytes: more than two blocks

; is: check `number`: r1 must be `value`.
        .macro  is number, value
        li      r2, \value
        cmp     r1, r2
        li      r2, \number
        beq     1f
        call    failed
1:
        .endm

start:  call    distinct
        call    descriptors
        call    old
        call    new
        call    places
        call    names
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

descriptors:
        push    lr
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    read
        is      1, E_BADF               ; not open
        li      r1, 8
        la      r2, buffer
        li      r3, 1
        call    write
        is      2, E_BADF               ; no descriptor
        li      r1, -1
        call    close
        is      3, E_BADF
        li      r1, 0x80000001
        call    close
        is      4, E_BADF
        li      r1, STDOUT
        call    close
        is      5, E_BADF               ; the console stays open
        li      r1, STDIN
        clr     r2
        clr     r3
        call    lseek
        is      6, E_BADF               ; the console has no places
        li      r1, 3
        clr     r2
        clr     r3
        call    lseek
        is      7, E_BADF
        li      r1, STDIN
        la      r2, buffer
        li      r3, 1
        call    write
        is      8, E_BADF
        li      r1, STDOUT
        call    read
        is      9, E_BADF
        pop     lr
        ret

old:    push    lr                      ; a file that is there
        la      r1, name_notes
        li      r2, O_RDONLY
        call    open
        is      10, 3
        li      r1, 3
        la      r2, buffer
        li      r3, 6
        call    read
        is      11, 6
        li      r1, 3
        la      r2, buffer+6
        li      r3, 100
        call    read
        is      12, 5
        la      r1, buffer
        la      r2, text_disk
        li      r3, 11
        call    compare
        is      13, 0
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    read
        is      14, 0                   ; the end
        li      r1, 3
        la      r2, buffer
        li      r3, 1
        call    write
        is      15, E_BADF              ; only to read
        li      r1, 3
        li      r2, HUGE
        li      r3, 1
        call    read
        is      16, E_FAULT
        li      r1, 3
        la      r2, buffer
        li      r3, -1
        call    read
        is      17, E_FAULT
        li      r1, 3
        la      r2, buffer
        clr     r3
        call    read
        is      18, 0
        li      r1, 3
        call    close
        is      19, 0
        li      r1, 3
        call    close
        is      20, E_BADF
        pop     lr
        ret

new:    push    lr                      ; a new one, longer than a block
        la      r1, name_new
        li      r2, O_RDWR|O_CREATE
        call    open
        is      30, 3
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
        is      31, LONG
        la      r1, name_new            ; open a second time
        li      r2, O_RDWR
        call    open
        is      32, 4
        li      r1, 4
        la      r2, again
        li      r3, LONG+1
        call    read
        is      33, LONG
        la      r1, long
        la      r2, again
        li      r3, LONG
        call    compare
        is      34, 0
        li      r9, 2                   ; 8 blocks are 4096 bytes
2:      li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      35, LONG
        dec     r9
        bne     2b
        li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      36, 4096-3*LONG         ; then it is full
        li      r1, 3
        la      r2, long
        li      r3, LONG
        call    write
        is      37, E_NOSPC
        la      r1, name_new
        li      r2, O_WRONLY|O_TRUNCATE
        call    open
        is      38, 5
        li      r1, 5
        la      r2, buffer
        li      r3, 1
        call    read
        is      39, E_BADF              ; only to write
        li      r1, 4
        la      r2, buffer
        li      r3, 1
        call    read
        is      40, 0                   ; behind its end now
        pop     lr
        ret

places: push    lr                      ; 4 is "new", empty
        li      r1, 4
        la      r2, text_disk
        li      r3, 11
        call    write                   ; at 1200: a hole before it
        is      50, 11
        li      r1, 4
        clr     r2
        li      r3, SEEK_CUR
        call    lseek
        is      51, LONG+11
        li      r1, 4
        li      r2, -11
        li      r3, SEEK_END
        call    lseek
        is      52, LONG
        li      r1, 4
        la      r2, buffer
        li      r3, 100
        call    read
        is      53, 11
        li      r1, 4
        li      r2, LONG+3
        li      r3, SEEK_SET
        call    lseek
        is      54, LONG+3
        li      r1, 4
        la      r2, buffer
        li      r3, 4
        call    read
        is      55, 4
        la      r1, buffer
        la      r2, text_disk+3
        li      r3, 4
        call    compare
        is      56, 0
        li      r1, 4
        li      r2, -1
        li      r3, SEEK_SET
        call    lseek
        is      57, E_INVAL
        li      r1, 4
        clr     r2
        li      r3, 3
        call    lseek
        is      58, E_INVAL
        li      r1, 4
        li      r2, 0x7fffffff
        li      r3, SEEK_CUR
        call    lseek
        is      59, E_INVAL
        li      r1, 4
        li      r2, 100000              ; far behind its place on the disk
        li      r3, SEEK_SET
        call    lseek
        is      60, E_INVAL
        pop     lr
        ret

names:  push    lr                      ; 3, 4 and 5 are open
        la      r1, name_none
        li      r2, O_RDONLY
        call    open
        is      70, E_NOENT
        la      r1, name_notes
        li      r2, 3
        call    open
        is      71, E_INVAL             ; not both
        la      r1, name_notes
        li      r2, 0x80
        call    open
        is      72, E_INVAL             ; no such flag
        li      r1, HUGE
        clr     r2
        call    open
        is      73, E_FAULT
        la      r1, name_long
        li      r2, O_RDWR|O_CREATE
        call    open
        is      74, E_INVAL
        la      r1, name_notes
        clr     r2
        call    open
        is      75, 6
        la      r1, name_notes
        clr     r2
        call    open
        is      77, E_MFILE
        li      r9, 3
1:      mv      r1, r9
        call    close
        is      78, 0
        inc     r9
        cmpi    r9, FILES
        blt     1b

        clr     r9                      ; as many files as the disk has place
2:      la      r1, name_many           ; for: names a, b, ...
        addi    r2, r9, 'a'
        sb      r2, (r1)
        li      r2, O_WRONLY|O_CREATE
        call    open
        tst     r1
        blt     3f
        call    close
        inc     r9
        b       2b
3:      is      79, E_NOSPC
        mv      r1, r9
        is      80, 22                  ; of 8 blocks: 200-5-8-8 are left
        pop     lr
        ret

        .equ    FILES, 7

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
name_many:
        .asciz  "a"
name_long:
        .asciz  "a-name-of-16-byt"
text_disk:
        .asciz  "on the disk"
text_failed:
        .asciz  "check %d: %d\n"
text_done:
        .asciz  "done\n"

        .align  4
buffer: .space  200
long:   .space  LONG
again:  .space  LONG+4

        .include "files.inc"
        .include "printf.inc"
        .include "distinct.inc"
