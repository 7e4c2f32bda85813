; SPDX-License-Identifier: MIT
;
; Test: the library's functions that make system calls, each with a line that
; tells its result; library.py knows them.  -D TIME: those of kernel 03 as well;
; -D IO: of 04; -D FILES: of 05, for which `child` is loaded beside it, and there
; is a disk with the file "notes".  Status 0, or how often a register is lost.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "kept.inc"

        .equ    LINE_BYTES, 16
        .equ    CHILD, 2                ; its identity
        .equ    SOON, 2000              ; microseconds

; result: the line of a function whose result is r1.
        .macro  result name
        call    told
        b       named\@
        .asciz  \name
        .align  4
named\@:
        .endm

; tell: the function with up to three parameters, and its line.
        .macro  tell function, a=0, b=0, c=0
        la      r1, \a
        la      r2, \b
        la      r3, \c
        kept    \function
        result  "\function"
        .endm

start:  sw      sp, first_sp
        tell    print, text
        tell    write, STDOUT, text, 3
        tell    write, STDERR, text, 3
        tell    write, STDIN, text, 3
        tell    gettimeofday
        .ifdef  TIME
        tell    time
        tell    getpid
        tell    alarm, 2
        tell    alarm, 1
        tell    pause
        tell    alarm
        tell    times
        la      r1, ticks
        kept    times
        lw      r2, ticks               ; its own ticks, of all; kernel 08
        cmpu    r2, r1                  ; counts in jiffies
        li      r1, 0
        bge     1f
        inc     r1
1:      result  "ticks"
        tell    sched_yield
        .endif
        .ifdef  IO
        tell    init_io, block
        tell    await_io, block
        tell    init_io
        tell    await_io
        tell    read, STDIN, line, LINE_BYTES
        tell    read_line, line, LINE_BYTES
        tell    read, STDOUT, line, LINE_BYTES
        tell    read, STDIN, line, LINE_BYTES
        tell    read_line, line, LINE_BYTES
        .endif
        .ifdef  FILES
        tell    nanosleep, SOON
        tell    nanosleep, -1
        tell    open, notes, O_RDONLY
        tell    read, 3, line, LINE_BYTES
        tell    lseek, 3, 2, SEEK_SET
        tell    read, 3, line, LINE_BYTES
        tell    write, 3, line, 1
        tell    close, 3
        tell    close, 3
        tell    open, child, O_RDONLY
        tell    execve, child, 77
        tell    waitpid, CHILD
        tell    waitpid, CHILD
        tell    kill, CHILD
        .endif
        la      r1, lost_text
        lw      r2, lost
        call    printf
        .ifdef  FILES
        tell    reboot
        .endif
        lw      r1, lost
        b       exit

; told: the line of the function whose name is behind the instruction to which
; it returns; r1 = its result.
told:   push    lr
        mv      r3, r1
        addi    r2, lr, 4
        la      r1, line_text
        call    printf
        pop     lr
        ret

        keeper
ticks:  .word   -1
block:  .word   CMD_WRITE, text, 3, 0, 0, 0, DEV_DISPLAY, 0
line:   .space  LINE_BYTES
text:   .asciz  "ab\n"
notes:  .asciz  "notes"
child:  .asciz  "child"
line_text:
        .asciz  "%s: %d\n"
lost_text:
        .asciz  "%d lost\n"

        .include "printf.inc"
        .ifdef  TIME
        .include "time.inc"
        .endif
        .ifdef  IO
        .include "io.inc"
        .endif
        .ifdef  FILES
        .include "files.inc"
        .include "program.inc"
        .include "sleep.inc"
        .endif
