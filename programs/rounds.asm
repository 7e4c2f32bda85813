; SPDX-License-Identifier: MIT
;
; Computes a while, prints a line, five times.  Two of it share the CPU.
;
; The argument is the length of a round, in 800 ticks; 1 if none is given.
;
; Watch: whose lines come when.  A time slice is 1000 ticks, and what the kernel
; needs for printing is not counted: so A, with short rounds, prints three times
; as often as B.  Under kernel 02, A would print all of its lines first.
;
; try: hypo run --kernel time-slice programs/rounds.asm:1 programs/rounds.asm:3
; expect: A: round 1
; expect: A: round 2
; expect: A: round 3
; expect: B: round 1
; expect: A: round 4
; expect: A: round 5
; expect: B: round 2
; expect: B: round 3
; expect: B: round 4
; expect: B: round 5
;
; try: hypo run --kernel system-call programs/rounds.asm:1 programs/rounds.asm:3
; expect: ?: round 1
; expect: ?: round 2
; expect: ?: round 3
; expect: ?: round 4
; expect: ?: round 5
; expect: ?: round 1
; expect: ?: round 2
; expect: ?: round 3
; expect: ?: round 4
; expect: ?: round 5
;
; (Kernel 02 cannot tell a program who it is.)
        .equ    ROUNDS, 5
        .equ    STEPS, 400              ; of two ticks each

start:  call    distinct                ; each register has its own value
        mv      r8, r1                  ; the length
        cmpi    r8, 1
        bge     1f
        li      r8, 1
1:      call    getpid
        tst     r1
        ble     2f                      ; a kernel without this call
        addi    r1, r1, 'A'-1           ; the first program is A
        sb      r1, line

2:      li      r9, 1                   ; number of the round
3:      li      r10, STEPS
        mulu    r10, r10, r8
4:      dec     r10                     ; the work
        bne     4b

        addi    r1, r9, '0'
        sb      r1, number
        la      r1, line                ; a line by one call: nobody comes in
        call    print                   ; between
        inc     r9
        cmpi    r9, ROUNDS
        ble     3b
        clr     r1
        b       exit

line:   .ascii  "?: round "
number: .asciz  "?\n"

        .include "time.inc"
        .include "distinct.inc"
