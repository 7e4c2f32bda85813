; SPDX-License-Identifier: MIT
;
; The three ways to pass the parameters of a system call: in registers, on the
; user's stack, in an area of memory.  This program knows none of them: it calls
; `write`, and which way that goes is a matter of the library that it is
; assembled with (docs/kernels.md, "Three ways to pass parameters").
;
;       registers    hypo run programs/parameters.asm
;       stack        hypo run --kernel xv6 programs/parameters.asm
;       memory       hypo run -I asm/lib/block programs/parameters.asm
;
; Watch: `hypo trace --events` with each: which `si` the program makes, and what
; is in r1 to r3 then.
;
; try: hypo run programs/parameters.asm
; expect: descriptor, buffer, count
; verdict: halted with status 0;
;
; try: hypo run --kernel xv6 programs/parameters.asm
; expect: descriptor, buffer, count
; verdict: halted with status 0;
;
; try: hypo run -I asm/lib/block programs/parameters.asm
; expect: descriptor, buffer, count
; verdict: halted with status 0;
        .include "system-calls.inc"

start:  call    distinct                ; each register has its own value
        li      r1, STDOUT
        la      r2, text
        li      r3, TEXT_BYTES
        call    write
        cmpi    r1, TEXT_BYTES
        bne     wrong
        clr     r1
        b       exit
wrong:  li      r1, STATUS_FAILED
        b       exit

text:   .ascii  "descriptor, buffer, count\n"
        .equ    TEXT_BYTES, .-text

        .include "calls.inc"
        .include "distinct.inc"
