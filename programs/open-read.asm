; SPDX-License-Identifier: MIT
;
; Figure 2.10: a program opens a file and reads it.  It calls `open` and `read`
; of the library, and they make the system calls.
;
; Make a disk with a file "notes", and give it to a kernel that has files:
;       hypo mkdisk disk notes
;       hypo run --kernel xv6 --disk disk programs/open-read.asm
;
; Watch: the program never makes an `si` itself.  In `hypo trace --psw` each
; call of a function shows as one interrupt, with the function's label.
;
; try: hypo run --kernel xv6 programs/open-read.asm
; expect: There is no file "notes".
; status: 2
; verdict: halted with status 1;
;
; A kernel without files refuses the call in the same way:
;
; try: hypo run --kernel system-call programs/open-read.asm
; expect: There is no file "notes".
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    PIECE, 32               ; bytes that are read at a time

start:  call    distinct                ; each register has its own value
        la      r1, name
        li      r2, O_RDONLY
        call    open
        tst     r1
        blt     no_file
        mv      r8, r1                  ; the descriptor

1:      mv      r1, r8
        la      r2, piece
        li      r3, PIECE
        call    read
        tst     r1
        blt     failed
        beq     2f                      ; the end of the file
        mv      r3, r1
        li      r1, STDOUT
        la      r2, piece
        call    write
        b       1b

2:      mv      r1, r8
        call    close
        tst     r1
        bne     failed
        b       exit                    ; status 0

no_file:
        la      r1, missing
        call    print
failed: li      r1, STATUS_FAILED
        b       exit

name:   .asciz  "notes"
missing:
        .asciz  "There is no file \"notes\".\n"
piece:  .space  PIECE

        .include "calls.inc"
        .include "files.inc"
        .include "distinct.inc"
