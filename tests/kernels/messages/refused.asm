; SPDX-License-Identifier: MIT
;
; Test: what send, receive, sendrec and reply refuse, and the kernel calls of
; servers; requests that no server knows.  The only program.  Prints the number
; of each check that fails, and how many there are.
        .include "system-calls.inc"
        .include "messages.inc"

        .equ    NOBODY, 2               ; there is no second program
        .equ    KERNEL_ADDRESS, 0x600

; is: the next check: r1 must be `value`.
        .macro  is value
        li      r2, \value
        call    compare
        .endm

; asks: a message {type, parameter} to `to`; the result in the answer.
        .macro  asks to, type, parameter=0
        li      r1, \type
        sw      r1, message+MS_TYPE
        li      r1, \parameter
        sw      r1, message+MS_1
        li      r1, \to
        la      r2, message
        si      SI_SENDREC
        is      0
        lw      r1, message+MS_1
        .endm

; tries: a call with a partner, and the message; its result.
        .macro  tries code, partner
        sw      r0, message+MS_1
        li      r1, \partner
        la      r2, message
        si      \code
        .endm

; misplaced: the same with a message somewhere else.
        .macro  misplaced code, place
        li      r1, DISPLAY_SERVER
        la      r2, \place
        si      \code
        is      E_FAULT
        .endm

start:  clr     r13                     ; the number of the check
        call    nobody
        call    places
        call    circles
        call    unknown
        call    reserved
        la      r1, text_done
        mv      r2, r13
        call    printf
        clr     r1
        b       exit

nobody: push    lr
        tries   SI_SEND, NOBODY
        is      E_SRCH                  ; 1
        lw      r1, message+MS_1
        is      E_SRCH                  ; the error is in the message, too
        tries   SI_SEND, 0
        is      E_SRCH                  ; 3: the kernel receives nothing
        tries   SI_SEND, 0x80000000
        is      E_SRCH
        tries   SI_SEND, 31
        is      E_SRCH                  ; 5: a reporter's number
        tries   SI_SENDREC, CLOCK_SERVER-1
        is      E_SRCH
        tries   SI_RECEIVE, KEYBOARD_SERVER+1
        is      E_SRCH                  ; 7
        tries   SI_REPLY, NOBODY
        is      E_SRCH
        lw      r1, message+MS_1
        is      E_SRCH                  ; 9
        pop     lr
        ret

places: push    lr
        misplaced SI_SEND, message+2    ; 10
        misplaced SI_SENDREC, start-4
        misplaced SI_RECEIVE, message+1
        misplaced SI_REPLY, message+3
        li      r1, DISPLAY_SERVER
        li      r2, KERNEL_ADDRESS
        si      SI_SENDREC
        is      E_FAULT                 ; 14
        li      r1, DISPLAY_SERVER
        addi    r2, sp, 4               ; `lr` is the last word of the area
        subi    r2, r2, MESSAGE_BYTES-4
        si      SI_SENDREC
        is      E_FAULT                 ; one word too far
        pop     lr
        ret

circles:
        push    lr
        tries   SI_SEND, 1
        is      E_DEADLOCK              ; 16: ourselves
        lw      r1, message+MS_1
        is      E_DEADLOCK
        tries   SI_RECEIVE, 1
        is      E_DEADLOCK
        tries   SI_SENDREC, 1
        is      E_DEADLOCK
        tries   SI_REPLY, 1
        is      E_BUSY                  ; 20: it does not wait
        tries   SI_REPLY, FILE_SERVER
        is      0                       ; a server waits for everybody,
        pop     lr                      ; and cannot be stopped by a message to
        ret                             ; which it has no answer

unknown:
        push    lr
        asks    DISPLAY_SERVER, SYS_READ, STDOUT ; 22: sent, 23: refused
        is      E_NOSYS
        asks    DISPLAY_SERVER, SYS_WRITE, STDIN
        is      E_BADF
        asks    DISPLAY_SERVER, SYS_WRITE, -1
        is      E_BADF                  ; 27
        asks    KEYBOARD_SERVER, SYS_WRITE, STDIN
        is      E_NOSYS
        asks    KEYBOARD_SERVER, SYS_READ, STDOUT
        is      E_BADF
        asks    CLOCK_SERVER, SYS_EXIT
        is      E_NOSYS                 ; 33
        asks    FILE_SERVER, SYS_EXIT
        is      E_NOSYS
        asks    FILE_SERVER, SYS_OPEN, KERNEL_ADDRESS
        is      E_NODEV                 ; 37: no disk
        li      r1, SYS_WRITE           ; a request of which nobody awaits the
        sw      r1, message+MS_TYPE     ; answer: the device is not started
        li      r1, STDOUT
        sw      r1, message+MS_1
        la      r1, text_done
        sw      r1, message+MS_2
        li      r1, 1
        sw      r1, message+MS_3
        li      r1, DISPLAY_SERVER
        la      r2, message
        si      SI_SEND
        is      0                       ; 38
        pop     lr
        ret

reserved:                               ; what only servers may: 39 to 44
        push    lr
        li      r12, 0
1:      la      r1, message
        clr     r2
        mv      r4, r12
        la      r3, jumps
        slli    r4, r4, 3               ; two instructions each
        addu    r3, r3, r4
        callr   r3
        is      E_PERM
        inc     r12
        cmpi    r12, 6
        blt     1b
        si      SYS_WRITE
        is      E_NOSYS                 ; 45: there are messages for that
        pop     lr
        ret
jumps:  si      SI_DEVIO
        ret
        si      SI_COPY_FROM
        ret
        si      SI_COPY_TO
        ret
        si      SI_READ_CLOCK
        ret
        si      SI_SET_ALARM
        ret
        si      SI_END
        ret

compare:
        inc     r13
        cmp     r1, r2
        beq     1f
        push    lr
        mv      r3, r1
        mv      r2, r13
        la      r1, text_failed
        call    printf
        pop     lr
1:      ret

text_failed:
        .asciz  "check %u: %d\n"
text_done:
        .asciz  "%u checks\n"
        .include "calls.inc"
        .include "printf.inc"
        .align  4
message:
        .space  MESSAGE_BYTES
