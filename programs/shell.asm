; SPDX-License-Identifier: MIT
;
; A small shell: starts the loaded programs by their names, for a person at a
; terminal.  For kernels with `execve`: 05 and 06.
;
;       hypo run programs/shell.asm programs/sieve.asm programs/sort.asm \
;               programs/divide-by-zero.asm
;
; A line is a name and perhaps a number, the program's argument: "sieve 50".
; The shell waits until the program has ended; with & at the end of the line it
; does not.  `exit` or Ctrl-D ends the shell.  At its start the kernel starts
; every loaded program once; the shell lets these first runs come to their end
; before it asks for a line.  The programs are there to be started again.
;
; Watch: `info programs` in the debugger while the shell waits for a program,
; and while it waits for a line.
;
; try: hypo run --keys '2000000:sieve 10\n' --keys '4000000:sort\n' --keys '6000000:privileged\n' --keys '8000000:nobody\n' programs/shell.asm programs/sieve.asm:5 programs/sort.asm programs/privileged.asm
; expect: ...
; expect: $ 2 3 5 7
; expect: $ 31 4 15 92 65 35 89 79 32 38 46 26
; expect: 4 15 26 31 32 35 38 46 65 79 89 92
; expect: $ I shall stop the machine.
; expect: privileged: privileged operation at 0x0000b010
; expect: privileged: status 134
; expect: $ nobody: there is no such program
; expect: $ 
; status: 2
        .include "system-calls.inc"

        .equ    LINE_BYTES, 64
        .equ    DECIMAL, 10
        .equ    FIRST_RUNS, 100000      ; microseconds

start:  call    distinct                ; each register has its own value
        li      r1, FIRST_RUNS
        call    nanosleep

next:   la      r1, prompt
        call    print
        la      r1, line
        li      r2, LINE_BYTES
        call    read_line
        tst     r1
        blt     leave                   ; the end of the input
        beq     next
        la      r8, line                ; the name, from behind blanks
1:      lbu     r2, (r8)
        inc     r8
        cmpi    r2, ' '
        beq     1b
        tst     r2
        beq     next
        dec     r8                      ; up to a blank
        clr     r10                     ; the argument
        clr     r11                     ; whether not to wait
        mv      r1, r8
1:      lbu     r2, (r1)
        tst     r2
        beq     4f
        inc     r1
        cmpi    r2, '&'
        beq     6f
        cmpi    r2, ' '
        bne     1b
6:      sb      r0, -1(r1)
        cmpi    r2, '&'
        beq     7f
2:      lbu     r2, (r1)                ; what is behind it
        inc     r1
        tst     r2
        beq     4f
        cmpi    r2, '&'
        bne     3f
7:      li      r11, 1
3:      subi    r2, r2, '0'
        cmpui   r2, DECIMAL
        bge     2b                      ; no digit
        li      r3, DECIMAL
        mulu    r10, r10, r3
        addu    r10, r10, r2
        b       2b

4:      la      r1, leaving
        mv      r2, r8
5:      lbu     r3, (r1)                ; is it "exit"?
        lbu     r4, (r2)
        inc     r1
        inc     r2
        cmp     r3, r4
        bne     start_it
        tst     r3
        bne     5b
        clr     r1
        b       exit

start_it:
        mv      r1, r8
        mv      r2, r10
        call    execve
        tst     r1
        blt     6f
        tst     r11
        bne     next
        call    waitpid
        tst     r1
        beq     next
        mv      r3, r1
        la      r1, failed
5:      mv      r2, r8
        call    printf
        b       next
6:      mv      r3, r1
        la      r1, unknown
        cmpi    r3, E_NOENT
        beq     5b
        la      r1, running
        cmpi    r3, E_BUSY
        beq     5b
        la      r1, cannot
        b       5b

leave:  la      r1, newline
        call    print
        clr     r1
        b       exit

prompt: .asciz  "$ "
newline:
        .asciz  "\n"
failed: .asciz  "%s: status %d\n"
unknown:
        .asciz  "%s: there is no such program\n"
running:
        .asciz  "%s: it has not ended yet\n"
leaving:
        .asciz  "exit"
cannot: .asciz  "%s: cannot be started: %d\n"
line:   .space  LINE_BYTES

        .include "io.inc"
        .include "sleep.inc"
        .include "program.inc"
        .include "printf.inc"
        .include "distinct.inc"
