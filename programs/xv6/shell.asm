; SPDX-License-Identifier: MIT
;
; A small shell: starts the loaded programs by their names, for a person at a
; terminal.  For kernels with `fork` and `exec`: --kernel xv6.
;
;       hypo run --kernel xv6 programs/xv6/shell.asm programs/sieve.asm \
;               programs/sort.asm programs/divide-by-zero.asm
;
; A line is a name and perhaps a number, the program's argument: "sieve 50".
; The shell waits until the program has ended; with & at the end of the line it
; does not.  "exit", or Ctrl-D, ends the shell.  At its start the kernel starts
; every loaded program once; they are there to be started again.
;
; Watch: a program that fails does the shell no harm, since it is the child that
; becomes the program; its status comes back by `wait`.
;
; try: hypo run --kernel xv6 --keys '2000000:sieve 10\n' --keys '4000000:sort\n' --keys '6000000:privileged\n' --keys '8000000:nobody\n' --keys '9000000:exit\n' programs/xv6/shell.asm programs/sieve.asm:5 programs/sort.asm programs/privileged.asm
; expect: ...
; expect: 2 3 5 7
; expect: $ 31 4 15 92 65 35 89 79 32 38 46 26
; expect: 4 15 26 31 32 35 38 46 65 79 89 92
; expect: $ I shall stop the machine.
; expect: privileged: privileged operation at 0x0000c010
; expect: privileged: status 134
; expect: $ nobody: there is no such program
; expect: $ 
; status: 2
        .include "system-calls.inc"

        .equ    LINE_BYTES, 64
        .equ    DECIMAL, 10
        .equ    NO_PROGRAM, 127         ; status of a child that found none

start:  call    distinct                ; each register has its own value

next:   la      r1, prompt
        call    print
        li      r1, STDIN
        la      r2, line
        li      r3, LINE_BYTES
        call    read
        tst     r1
        ble     leave                   ; the end of the input
        la      r8, line
        addu    r9, r8, r1              ; behind the last one
        lbu     r2, -1(r9)
        cmpi    r2, '\n'
        bne     1f                      ; a long line comes in pieces
        dec     r9
1:      sb      r0, (r9)

        mv      r1, r8                  ; what is behind the name
1:      lbu     r2, (r1)
        tst     r2
        beq     2f
        cmpi    r2, ' '
        beq     2f
        inc     r1
        b       1b
2:      cmpu    r1, r8
        beq     next                    ; no name
        clr     r10                     ; the argument
        clr     r11                     ; whether not to wait
        tst     r2
        beq     5f
        sb      r0, (r1)                ; the name ends here
3:      inc     r1
        lbu     r2, (r1)
        tst     r2
        beq     5f
        cmpi    r2, '&'
        bne     4f
        li      r11, 1
4:      subi    r2, r2, '0'
        cmpui   r2, DECIMAL
        bge     3b                      ; no digit
        li      r3, DECIMAL
        mulu    r10, r10, r3
        addu    r10, r10, r2
        b       3b
5:      la      r1, exit_word
        call    same
        beq     leave

        call    fork
        tst     r1
        blt     cannot
        beq     child
        tst     r11
        bne     next
        mv      r12, r1                 ; whom to wait for
6:      la      r1, status
        call    wait_child
        tst     r1
        blt     next
        cmp     r1, r12
        bne     6b                      ; one that was not waited for
        lw      r13, status
        tst     r13
        beq     next
        cmpi    r13, NO_PROGRAM
        beq     next
        la      r1, failed
        mv      r2, r8
        mv      r3, r13
        call    printf
        b       next

child:  mv      r1, r8
        mv      r2, r10
        call    exec                    ; comes back only if there is none
        la      r1, unknown
        mv      r2, r8
        call    printf
        li      r1, NO_PROGRAM
        b       exit

cannot: la      r1, no_fork
        call    print
        b       next

leave:  la      r1, newline
        call    print
        clr     r1
        b       exit

; same: CC = 0 if the texts r8 and r1 are the same.  Uses: r1 to r4.
same:   mv      r2, r8
1:      lbu     r3, (r1)
        lbu     r4, (r2)
        cmp     r3, r4
        bne     2f
        inc     r1
        inc     r2
        tst     r3
        bne     1b
2:      ret

        .align  4
status: .word   0
prompt: .asciz  "$ "
newline:
        .asciz  "\n"
exit_word:
        .asciz  "exit"
failed: .asciz  "%s: status %u\n"
unknown:
        .asciz  "%s: there is no such program\n"
no_fork:
        .asciz  "There is no room for one more.\n"
line:   .space  LINE_BYTES+1

        .include "calls.inc"
        .include "printf.inc"
        .include "distinct.inc"
