; SPDX-License-Identifier: MIT
;
; One process becomes two.  For kernels with `fork`: --kernel xv6.
;
; Both go on behind the same `call`; what they find in r1 differs.  Both have
; the same addresses, and each its own memory behind them: the child changes
; `word`, the parent still finds what it left there.
;
; Watch: `info programs` in the debugger, with one MPI in two entries; and the
; image that goes out and in between them.
;
; try: hypo run --kernel xv6 programs/xv6/fork.asm
; expect: child: I am 2, with the same addresses
; expect: parent: child 2 ended with status 7
; status: 2
; verdict: halted with status 1;
        .include "system-calls.inc"

        .equ    MINE, 0x1111            ; what is in `word`
        .equ    CHILDS, 0x2222
        .equ    CHILD_STATUS, 7

start:  call    distinct                ; each register has its own value
        li      r1, MINE
        sw      r1, word
        call    fork
        tst     r1
        beq     child
        blt     wrong

        mv      r8, r1
        la      r1, status
        call    wait_child
        cmp     r1, r8
        bne     wrong
        lw      r1, word
        cmpi    r1, MINE
        bne     wrong                   ; the child has no part in it
        la      r1, text_ended
        call    print
        mv      r1, r8
        call    print_decimal
        la      r1, text_status
        call    print
        lw      r1, status
        call    print_decimal
        call    print_newline
        clr     r1
        b       exit

child:  lw      r1, word
        cmpi    r1, MINE                ; a copy of the parent's
        bne     wrong
        li      r1, CHILDS
        sw      r1, word
        call    getpid
        mv      r8, r1
        la      r1, text_child
        call    print
        mv      r1, r8
        call    print_decimal
        la      r1, text_same
        call    print
        li      r1, CHILD_STATUS
        b       exit

wrong:  li      r1, STATUS_FAILED
        b       exit

        .align  4
word:   .word   0
status: .word   0
text_child:
        .asciz  "child: I am "
text_same:
        .asciz  ", with the same addresses\n"
text_ended:
        .asciz  "parent: child "
text_status:
        .asciz  " ended with status "

        .include "print.inc"
        .include "distinct.inc"
