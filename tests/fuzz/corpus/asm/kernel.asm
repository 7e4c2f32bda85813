; SPDX-License-Identifier: MIT
; Serves one program after the other: SI 0 ends the program that runs, SI 1
; displays the r2 bytes at r1.  Halts with the sum of the programs' r1 at SI 0.
; An exception ends the machine with status 99.
        .org    0x40
        .psw    service, 0, 0, 0, 0x10000, 0
        .org    0x600
start:  lw      r10, 0x208              ; programs left
        la      r11, 0x220              ; the entry of the next
        clr     r12                     ; the sum
next:   tst     r10
        beq     none
        dec     r10
        lw      r1, 24(r11)
        sw      r1, user
        lw      r1, 16(r11)
        sw      r1, user + 12
        lw      r2, 20(r11)
        sw      r2, user + 16
        add     sp, r1, r2
        lw      r1, 28(r11)             ; its argument
        addi    r11, r11, 32
        lpsw    user
none:   halt    r12

service:
        lw      r13, 0x140 + 24
        cmpi    r13, 1
        bgt     bad
        beq     display
        add     r12, r12, r1
        b       next
display:
        sw      r1, block + 4
        sw      r2, block + 8
        li      r13, 2
        sio     r13, block
busy:   tio     r0, r13
        bb      busy
        lpsw    0x140
bad:    li      r1, 99
        halt    r1

user:   .psw    0, 0, 1, 0, 0, 0xFF
block:  .word   2, 0, 0, 0, 0, 0, 0, 0
