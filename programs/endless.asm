; SPDX-License-Identifier: MIT
;
; Never ends.
;
; A kernel without a timer cannot take the CPU away from it, so that no other
; program gets a turn; what ends it is the simulator's budget of ticks.
;
; Watch: the second program prints nothing.  Without --max-ticks the run ends
; after 100 million ticks.
;
; try: hypo run --max-ticks 100k --kernel system-call programs/endless.asm programs/hello.asm
; expect: I shall go on for ever.
; status: 4
; verdict: tick budget spent (--max-ticks) at

start:  call    distinct                ; each register has its own value
        la      r1, text
        call    print
again:  inc     r8
        andi    r8, r8, 0xff            ; counts without overflow
        b       again

text:   .asciz  "I shall go on for ever.\n"

        .include "calls.inc"
        .include "distinct.inc"
