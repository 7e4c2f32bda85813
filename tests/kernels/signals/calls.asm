; SPDX-License-Identifier: MIT
; The calls of kernel 10 about signals, and what they refuse.  Prints the numbers
; of checks that fail, and "done".
        .include "machine.inc"
        .include "system-calls.inc"
        .include "signal-numbers.inc"
        .include "system-call.inc"

        .equ    USR1, 1<<(SIGUSR1-1)
        .equ    USR2, 1<<(SIGUSR2-1)
        .equ    KILL_STOP, 1<<(SIGKILL-1)|1<<(SIGSTOP-1)
        .equ    OUTSIDE, 0x600
        .equ    WORD, 4

start:  .include "is.inc"
        call    distinct
        call    refused
        call    handled
        call    transparent
        call    masked
        call    suspended
        call    frames
        la      r1, text_done
        call    print
        clr     r1
        b       exit

; names: signal(number, handler); the result must be `before`.
        .macro  names number, signal_number, address, before
        li      r1, \signal_number
        la      r2, \address
        call    signal
        la      r3, \before
        subu    r1, r1, r3
        is      \number, 0
        .endm

; does: signal(number, SIG_DFL or SIG_IGN); the result must be `value`.
        .macro  does number, signal_number, what, value
        li      r1, \signal_number
        li      r2, \what
        call    signal
        is      \number, \value
        .endm

; self: sends itself a signal.
        .macro  self number, signal_number
        li      r1, 1
        li      r2, \signal_number
        call    kill_with
        is      \number, 0
        .endm

refused:
        push    lr
        does    1, 0, SIG_IGN, E_INVAL
        does    2, SIGNALS+1, SIG_IGN, E_INVAL
        does    3, -1, SIG_IGN, E_INVAL
        does    4, SIGKILL, SIG_IGN, E_INVAL
        does    5, SIGSTOP, SIG_DFL, E_INVAL
        does    6, SIGUSR1, SIG_IGN, SIG_DFL
        does    7, SIGUSR1, SIG_DFL, SIG_IGN
        does    8, SIGNALS, SIG_DFL, SIG_DFL
        li      r1, 1
        li      r2, SIGNALS+1
        call    kill_with
        is      10, E_INVAL
        li      r1, 1
        li      r2, -1
        call    kill_with
        is      11, E_INVAL
        self    12, SIGSTOP             ; nobody debugs it: nothing happens
        self    14, 0
        li      r1, 2
        clr     r2
        call    kill_with
        is      15, E_SRCH
        clr     r1
        li      r2, SIGTERM
        call    kill_with
        is      16, E_SRCH
        li      r1, SIG_SETMASK+1
        la      r2, mask
        clr     r3
        call    sigprocmask
        is      20, E_INVAL
        li      r1, -1                  ; of no account without a mask
        clr     r2
        clr     r3
        call    sigprocmask
        is      21, 0
        li      r1, SIG_BLOCK
        la      r2, mask+1
        clr     r3
        call    sigprocmask
        is      22, E_FAULT
        li      r1, SIG_BLOCK
        clr     r2
        li      r3, OUTSIDE
        call    sigprocmask
        is      23, E_FAULT
        la      r1, mask+2
        call    sigpending
        is      24, E_FAULT
        li      r1, OUTSIDE
        call    sigpending
        is      25, E_FAULT
        pop     lr
        ret

; --- A handler runs, once for each signal, and not inside itself --------------

handled:
        push    lr
        names   30, SIGUSR1, counts, 0
        names   31, SIGUSR1, counts, counts
        self    32, SIGUSR1
        lw      r1, count
        is      33, 1
        lw      r1, last
        is      34, SIGUSR1
        does    35, SIGUSR2, SIG_IGN, SIG_DFL
        self    36, SIGUSR2             ; nothing happens
        self    37, SIGCHLD             ; nor here
        self    38, SIGIO
        self    39, SIGWINCH
        names   40, SIGUSR2, again, SIG_IGN
        self    41, SIGUSR2             ; its handler sends it four times more,
        lw      r1, count               ; each inside of the one before
        is      42, 6
        names   140, SIGCHLD, counts, 0 ; not ignored any more
        self    141, SIGCHLD
        lw      r1, count
        is      142, 7
        does    143, SIGCHLD, SIG_DFL, counts-start+0x8000
        lw      r1, deepest
        is      43, 1
        names   44, SIGUSR1, other_one, counts
        self    45, SIGUSR1             ; whose handler sends SIGUSR2
        lw      r1, deepest
        is      46, 2                   ; another one may come
        does    47, SIGUSR2, SIG_DFL, again-start+0x8000
        does    48, SIGUSR1, SIG_DFL, other_one-start+0x8000
        pop     lr
        ret

counts: lw      r2, count
        inc     r2
        sw      r2, count
        sw      r1, last
        ret

again:  push    lr
        lw      r2, depth
        inc     r2
        sw      r2, depth
        lw      r3, deepest
        cmp     r2, r3
        ble     1f
        sw      r2, deepest
1:      lw      r2, count
        inc     r2
        sw      r2, count
        cmpi    r2, 6
        bge     2f
        li      r1, 1
        li      r2, SIGUSR2
        call    kill_with
2:      lw      r2, depth
        dec     r2
        sw      r2, depth
        pop     lr
        ret

other_one:
        push    lr
        li      r2, 1
        sw      r2, depth
        li      r1, 1
        li      r2, SIGUSR2
        call    kill_with
        sw      r0, depth
        pop     lr
        ret

; --- What it interrupts does not notice ---------------------------------------

transparent:
        push    lr
        names   50, SIGALRM, destroys, 0
        li      r1, 1
        call    alarm
        call    distinct
        cmpi    r0, 1                   ; CC = 1
1:      bge     2f                      ; until the handler has run: only CC,
        lw      r7, destroyed           ; r1 and r7 change here
        mv      r1, r7
        cmpi    r1, 2
        blt     1b
2:      sm      r2, r6, seen
        sm      r8, r13, seen+5*WORD
        lw      r1, seen
        is      51, 0x0202
        lw      r1, seen+4*WORD
        is      52, 0x0606
        lw      r1, seen+5*WORD
        is      53, 0x0808
        lw      r1, seen+10*WORD
        is      54, 0x0d0d
        lw      r1, destroyed
        is      55, 2
        does    56, SIGALRM, SIG_DFL, destroys-start+0x8000
        pop     lr
        ret

; destroys: a handler that leaves nothing as it was, but sp.
destroys:
        lw      r1, destroyed
        inc     r1
        sw      r1, destroyed
        li      r13, -1
        cmpi    r1, 2
        beq     1f
        push    lr
        li      r1, 1
        call    alarm
        pop     lr
1:      li      r2, -1
        li      r3, -1
        li      r4, -1
        li      r5, -1
        li      r6, -1
        li      r7, -1
        li      r8, -1
        li      r9, -1
        li      r10, -1
        li      r11, -1
        li      r12, -1
        cmpi    r0, -1                  ; CC = 2
        ret

; --- Masks --------------------------------------------------------------------

; mask_is: sigprocmask(how, new, old): the old one must be `value`.
        .macro  mask_is number, how, new, value
        li      r1, \new
        sw      r1, mask
        li      r1, \how
        la      r2, mask
        la      r3, old
        call    sigprocmask
        is      \number, 0
        lw      r1, old
        is      \number, \value
        .endm

masked: push    lr
        sw      r0, count
        mask_is 60, SIG_BLOCK, USR1|KILL_STOP, 0
        mask_is 61, SIG_BLOCK, USR2, USR1
        mask_is 62, SIG_UNBLOCK, USR1, USR1|USR2
        mask_is 63, SIG_SETMASK, USR1|KILL_STOP, USR2
        mask_is 64, SIG_SETMASK, USR1, USR1
        names   65, SIGUSR1, counts, 0
        self    66, SIGUSR1
        self    67, SIGUSR1             ; two are one, while they wait
        lw      r1, count
        is      68, 0
        la      r1, old
        call    sigpending
        is      69, 0
        lw      r1, old
        is      70, USR1
        mask_is 71, SIG_UNBLOCK, USR1, USR1
        lw      r1, count
        is      72, 1
        la      r1, old
        call    sigpending
        lw      r1, old
        is      73, 0
        mask_is 74, SIG_SETMASK, USR1, 0
        self    75, SIGUSR1
        does    76, SIGUSR1, SIG_IGN, counts-start+0x8000 ; and what waits, goes
        names   77, SIGUSR1, counts, SIG_IGN
        mask_is 78, SIG_SETMASK, USR2, USR1
        lw      r1, count
        is      79, 1
        self    144, SIGUSR1
        mask_is 145, SIG_SETMASK, 0, USR2 ; as before the handler
        lw      r1, count
        is      146, 2
        pop     lr
        ret

; --- sigsuspend, pause ---------------------------------------------------------

suspended:
        push    lr
        sw      r0, count
        mask_is 80, SIG_SETMASK, USR1, 0
        self    81, SIGUSR1
        clr     r1
        call    sigsuspend              ; it comes now
        is      82, E_INTR
        lw      r1, count
        is      83, 1
        mask_is 84, SIG_SETMASK, USR1, USR1
        names   85, SIGALRM, counts, 0
        li      r1, 1
        call    alarm
        li      r1, KILL_STOP|USR1
        call    sigsuspend              ; it comes later
        is      86, E_INTR
        lw      r1, count
        is      87, 2
        mask_is 88, SIG_SETMASK, 0, USR1
        li      r1, 1
        call    alarm
        call    pause
        is      89, E_INTR
        lw      r1, count
        is      90, 3
        does    91, SIGALRM, SIG_DFL, counts-start+0x8000
        li      r1, 1
        call    alarm
        call    pause                   ; as under the other kernels
        is      92, E_INTR
        names   93, SIGALRM, counts, 0
        li      r1, 1
        call    alarm
        li      r1, 20000000
        call    nanosleep
        is      94, E_INTR
        li      r1, 1
        call    alarm
        li      r1, STDIN
        la      r2, seen
        li      r3, WORD
        call    read                    ; the key comes later
        is      95, E_INTR
        li      r1, STDIN
        la      r2, seen
        li      r3, WORD
        call    read
        is      96, 2
        lw      r1, count
        is      97, 5
        pop     lr
        ret

; --- The frame ----------------------------------------------------------------

frames: push    lr
        names   100, SIGTRAP, at_trap, 0
        li      r8, 1
trap:   si      3
        mv      r1, r8
        is      101, 2                  ; the handler has changed it
        lw      r1, seen
        la      r2, trap+WORD
        subu    r1, r1, r2
        is      102, 0
        names   103, SIGBUS, at_fault, 0
        names   104, SIGILL, at_fault, 0
        names   105, SIGFPE, at_fault, 0
        names   106, SIGSEGV, at_fault, 0
        la      r9, mask
        lw      r8, 1(r9)
        is      107, SIGBUS
        lw      r1, seen
        is      108, EXC_ALIGNMENT
        lw      r1, seen+WORD
        addi    r2, r9, 1
        subu    r1, r1, r2
        is      109, 0
        la      r1, undefined
        jr      r1
undefined:
        .word   0
        is      110, SIGILL
        lw      r1, seen
        is      111, EXC_OPERATION
        halt    r0
        is      112, SIGILL
        lw      r1, seen
        is      113, EXC_PRIVILEGED
        li      r8, 0x7fffffff
        addi    r8, r8, 1
        is      114, SIGFPE
        lw      r1, seen
        is      115, EXC_OVERFLOW
        rem     r8, r8, r0
        is      116, SIGFPE
        lw      r1, seen
        is      117, EXC_ZERODIVIDE
        sw      r8, OUTSIDE
        is      118, SIGSEGV
        lw      r1, seen
        is      119, EXC_PROTECTION
        lw      r1, seen+WORD
        is      120, OUTSIDE
        pop     lr
        ret

at_trap:
        lw      r1, SF_PC(r2)
        sw      r1, seen
        li      r1, 2
        sw      r1, SF_R1+7*WORD(r2)    ; r8
        ret

; at_fault: goes on behind the instruction, with the signal in r1; IC and II are
; in `seen`.
at_fault:
        lm      r3, r4, SF_IC(r2)
        sm      r3, r4, seen
        sw      r1, SF_R1(r2)
        lw      r3, SF_PC(r2)
        addi    r3, r3, WORD
        sw      r3, SF_PC(r2)
        ret

text_done:
        .asciz  "done\n"
        .align  4
mask:   .word   0, 0
old:    .word   0
count:  .word   0
last:   .word   0
depth:  .word   0
deepest:
        .word   0
destroyed:
        .word   0
seen:   .space  12*WORD

        .include "signals.inc"
        .include "time.inc"
        .include "sleep.inc"
        .include "io.inc"
        .include "printf.inc"
        .include "distinct.inc"
