; SPDX-License-Identifier: MIT
;
; The first program: it prints a line and ends.
;
; A program begins at the label `start`.  `print` and `exit` are functions of
; the library (asm/lib/calls.inc), which ask the kernel by `si 4` and `si 1`.
;
; Watch: the line, then how many ticks it took: the display is slow.
;
; try: hypo run programs/hello.asm
; expect: Hello, world!
; verdict: halted with status 0;

start:  call    distinct                ; each register has its own value
        la      r1, text
        call    print
        li      r1, 0                   ; status 0: all is well
        b       exit

text:   .asciz  "Hello, world!\n"

        .include "calls.inc"
        .include "distinct.inc"
