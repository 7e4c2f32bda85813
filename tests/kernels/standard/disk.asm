; SPDX-License-Identifier: MIT
; A line with the result of each call that makes the disk work, for runs in
; which one operation of the disk fails.  Its disk has the file "notes" of 1400
; bytes, with room for more.  After each call all is as if it had gone well, so
; that the lines do not depend on each other.
        .include "system-calls.inc"

        .equ    BYTES, 1300             ; to read: three blocks
        .equ    END, 1400               ; of the file
        .equ    MORE, 700               ; to append: into three blocks

; tell: the line of a call whose result is r1.
        .macro  tell text
        mv      r2, r1
        la      r1, \text
        call    printf
        .endm

; at: the next read or write of the descriptor r8 is there.
        .macro  at place
        mv      r1, r8
        li      r2, \place
        li      r3, SEEK_SET
        call    lseek
        .endm

; opens: opens a file, tells, and closes it.
        .macro  opens name, flags, text
        la      r1, \name
        li      r2, \flags
        call    open
        mv      r9, r1
        tell    \text
        mv      r1, r9
        call    close
        .endm

start:  la      r1, notes
        li      r2, O_RDWR
        call    open
        mv      r8, r1
        tell    opened
        mv      r1, r8
        la      r2, buffer
        li      r3, BYTES
        call    read
        tell    was_read
        at      5
        mv      r1, r8
        la      r2, buffer
        li      r3, 3
        call    write
        tell    changed
        at      END
        mv      r1, r8
        la      r2, buffer
        li      r3, MORE
        call    write
        tell    appended
        opens   new, O_WRONLY|O_CREATE, created
        opens   new, O_RDONLY, found    ; it is there, and no descriptor is lost
        opens   notes, O_RDWR|O_TRUNCATE, truncated
        opens   notes, O_RDONLY, found
        clr     r1
        b       exit

notes:  .asciz  "notes"
new:    .asciz  "new"
opened: .asciz  "opened: %d\n"
was_read:
        .asciz  "read: %d\n"
changed:
        .asciz  "changed: %d\n"
appended:
        .asciz  "appended: %d\n"
created:
        .asciz  "created: %d\n"
found:  .asciz  "found: %d\n"
truncated:
        .asciz  "truncated: %d\n"
buffer: .space  BYTES

        .include "printf.inc"
        .include "files.inc"
