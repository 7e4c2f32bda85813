; SPDX-License-Identifier: MIT
; Notes its argument, sleeps so many clock ticks, and ends with what it noted as
; its status.  For life.asm: several processes are this one at a time.
start:  call    distinct
        sw      r1, noted
        call    sleep
        lw      r1, noted
        b       exit

        .align  4
noted:  .word   0

        .include "calls.inc"
        .include "distinct.inc"
