; SPDX-License-Identifier: MIT
;
; Tries to stop the machine: a privileged operation in user mode (IC = 0x102).
;
; `halt`, `lpsw`, `sio` and their like are for the kernel.  Without that rule a
; program could take the machine away from all others.
;
; Watch: the program is aborted, the machine goes on to the next program.
;
; try: hypo run --kernel system-call programs/privileged.asm programs/hello.asm
; expect: I shall stop the machine.
; expect: privileged: privileged operation at 0x00008010
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;

start:  call    distinct                ; each register has its own value
        la      r1, text
        call    print
        li      r1, 0
stop:   halt    r1                      ; does not come back

        b       exit

text:   .asciz  "I shall stop the machine.\n"

        .include "calls.inc"
        .include "distinct.inc"
