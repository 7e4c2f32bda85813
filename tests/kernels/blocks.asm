; SPDX-License-Identifier: MIT
;
; Test: init_io, await_io and read at the edges of what they take.  Ends with
; status 0, or that of the first check that fails: 1, 2, and so on.  It must be
; run alone, without input.
        .include "machine.inc"
        .include "system-calls.inc"
        .include "system-call.inc"

        .equ    WORD, 4
        .equ    BYTES, 2*DISK_BLOCK
        .equ    PLACE, 77               ; a block of the disk
        .equ    FAR, 0x7fffff           ; not one
        .equ    LAST, 5                 ; of the devices
        .equ    READY, 99               ; a status that is nobody's

        .macro  must_be value
        inc     r13
        li      r2, \value
        cmp     r1, r2
        bne     wrong
        .endm

; try: a call with one parameter
        .macro  try code, parameter, value
        la      r1, \parameter
        system_call \code, 5
        must_be \value
        .endm

; request: fills `block`
        .macro  request command, buffer, count, place, device
        li      r1, \command
        la      r2, \buffer
        li      r3, \count
        li      r4, \place
        li      r5, READY
        li      r6, READY
        li      r7, \device
        la      r8, block
        sm      r1, r7, (r8)
        .endm

; field: a word of `block`
        .macro  field offset, value
        lw      r1, block+\offset
        must_be \value
        .endm

start:  clr     r13
        mv      r12, sp
        request CMD_WRITE, text, 2, 0, DEV_DISPLAY
        try     SYS_INIT_IO, block+1, E_FAULT ; 1
        try     SYS_INIT_IO, block+2, E_FAULT
        try     SYS_AWAIT_IO, block+1, E_FAULT
        la      r8, start
        subi    r1, r8, WORD
        system_call SYS_INIT_IO, 1
        must_be E_FAULT                 ; 4: half outside
        subi    r1, r8, WORD
        system_call SYS_AWAIT_IO, 1
        must_be E_FAULT
        subi    r1, r12, CB_BYTES-WORD
        system_call SYS_INIT_IO, 1
        must_be E_FAULT                 ; 6
        subi    r1, r12, CB_BYTES-WORD
        system_call SYS_AWAIT_IO, 1
        must_be E_FAULT
        clr     r1
        system_call SYS_INIT_IO, 1
        must_be E_FAULT                 ; 8
        try     SYS_AWAIT_IO, block, READY ; 9: nothing to wait for

        request CMD_WRITE, start-1, 2, 0, DEV_DISPLAY
        try     SYS_INIT_IO, block, E_FAULT ; 10
        request CMD_READ, text, 0x8000, 0, DEV_READER
        try     SYS_INIT_IO, block, E_FAULT
        request CMD_READ, text, -1, 0, DEV_READER
        try     SYS_INIT_IO, block, E_FAULT
        request CMD_WRITE, text, 2, 0, 0
        try     SYS_INIT_IO, block, E_NODEV ; 13
        request CMD_WRITE, text, 2, 0, LAST+1
        try     SYS_INIT_IO, block, E_NODEV
        request CMD_WRITE, text, 2, 0, 16
        try     SYS_INIT_IO, block, E_NODEV
        request CMD_WRITE, text, 2, 0, -1
        try     SYS_INIT_IO, block, E_NODEV ; 16
        field   CB_STATUS, READY        ; untouched

        request CMD_WRITE, text, 2, 0, DEV_DISPLAY
        try     SYS_INIT_IO, block, 0   ; 18
        field   CB_STATUS, IO_PENDING
        try     SYS_INIT_IO, block, E_BUSY
        try     SYS_AWAIT_IO, other, READY ; 21: not that one
        try     SYS_AWAIT_IO, block, IO_DONE
        field   CB_STATUS, IO_DONE
        field   CB_RESIDUAL, 0          ; 24

        request CMD_READ, text, 2, 0, DEV_DISPLAY
        try     SYS_INIT_IO, block, 0   ; 25: judged by the device
        try     SYS_AWAIT_IO, block, IO_COMMAND
        field   CB_RESIDUAL, 2
        request CMD_READ, there, BYTES, FAR, DEV_DISK
        try     SYS_INIT_IO, block, 0   ; 28
        try     SYS_AWAIT_IO, block, IO_BLOCK
        field   CB_RESIDUAL, BYTES

        li      r1, 0x1234              ; 31: to the disk and back
        sw      r1, here
        sw      r1, here+BYTES-WORD
        request CMD_WRITE, here, BYTES, PLACE, DEV_DISK
        try     SYS_INIT_IO, block, 0
        sw      r0, block+CB_BUFFER     ; the kernel has its own copy
        sw      r0, block+CB_COUNT
        try     SYS_AWAIT_IO, block, IO_DONE
        request CMD_READ, there, BYTES, PLACE, DEV_DISK
        try     SYS_INIT_IO, block, 0
        lw      r1, there
        must_be 0                       ; 34: not yet
        try     SYS_AWAIT_IO, block, IO_DONE
        lw      r1, there
        must_be 0x1234
        lw      r1, there+BYTES-WORD
        must_be 0x1234                  ; 37

        li      r1, STDIN
        la      r2, text
        li      r3, 2
        system_call SYS_READ, 3
        must_be 0                       ; 38: the end of the input
        request CMD_READ, text, 2, 0, DEV_KEYBOARD
        try     SYS_INIT_IO, block, 0
        try     SYS_AWAIT_IO, block, IO_END
        li      r1, STDOUT
        la      r2, text
        li      r3, 2
        system_call SYS_READ, 3
        must_be E_BADF                  ; 41
        li      r1, STDIN
        la      r2, text
        li      r3, 2
        system_call SYS_WRITE, 3
        must_be E_BADF
        li      r1, STDIN
        clr     r2
        li      r3, 1
        system_call SYS_READ, 3
        must_be E_FAULT                 ; 43
        li      r1, STDIN
        clr     r2
        clr     r3
        system_call SYS_READ, 3
        must_be 0
        clr     r1
        system_call SYS_EXIT, 1

wrong:  mv      r1, r13
        system_call SYS_EXIT, 1

        .align  4
block:  .space  CB_BYTES
other:  .word   0, 0, 0, 0, 0, READY, 0, 0
text:   .ascii  "x\n"
        .align  4
here:   .space  BYTES
there:  .space  BYTES
