; SPDX-License-Identifier: MIT
; A kernel whose symbols lie about a program table, calls and labels: LIE says
; how.  It writes all over the table and gives the CPU to user mode everywhere.
        .ifndef LIE
        .equ    LIE, 0
        .endif
        .if     LIE == 1
        .equ    PT_BYTES, 4
        .equ    PT_STATE, 0xfffffffc
        .equ    PT_ID, 0xffffffff
        .equ    PT_PSW, 0x7fffffff
        .equ    PT_BOOT, 1
        .equ    PS_ENDED, 0
        .endif
        .if     LIE == 2
        .equ    PT_BYTES, 0xffffffff
        .endif
        .if     LIE == 3
        .equ    PT_BYTES, 128
        .equ    PT_STATE, 0
        .equ    PT_BOOT, 0x7ffffff0
        .equ    PT_WAIT, 3
        .equ    RQ_DEVICE, 0xfffffff0
        .equ    PS_BLOCKED, 5
        .equ    PS_X, 7
        .endif
        .if     LIE == 4
        .equ    PT_BYTES, 5
        .equ    PT_STATE, 3
        .equ    PT_ID, 0x10
        .endif
        .if     LIE == 5
        .equ    A_SI, 3
        .equ    A_B, 255
        .equ    SYS_, 7
        .equ    SYS_Z, 0xffffffff
        .endif

        .org    0x40
        .psw    handler, 0, 0, 0, 0x10000, 0
        .org    0x80
        .psw    handler, 0, 1, 0xfffffff0, 0xffffffff, 0xff
        .org    0x600
start:  li      r1, 0xff
        swim    r0, r1
        la      r2, program_table
        li      r3, 40
        la      r15, stack
1:      sw      r3, (r2)
        sh      r3, 2(r2)
        sb      r3, 5(r2)
        addi    r2, r2, 4
        dec     r3
        bgt     1b
        lpsw    user
        .equ    ccc, handler
handler:
        sw      r15, current
        push    r1
        la      r15, stack
        lw      r1, bases               ; another area each time
        addi    r1, r1, 16
        sw      r1, bases
        sw      r1, user+16
        lpsw    user
idle_end:
        nop
idle:   b       idle
program_table:
        .space  200
current:
        .word   program_table
bases:  .word   0x8000
user:   .psw    here, 0, 1, 0, 0x10000, 0xff
here:   si      7
        si      3
        li      r1, -1
        si      255
2:      b       2b
        .space  64
stack:
