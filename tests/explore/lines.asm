; SPDX-License-Identifier: MIT
;
; Test: writes one byte to the display and reads a line, with all registers told
; apart.  Ends with 0, or with 1 for a wrong result.
        .include "system-calls.inc"
        .include "system-call.inc"
start:  call    distinct
        li      r1, STDOUT
        la      r2, text
        li      r3, 1
        system_call SYS_WRITE, 3
        cmpi    r1, 1
        bne     wrong
        li      r1, STDIN
        la      r2, line
        li      r3, 8
        system_call SYS_READ, 3
        tst     r1
        bne     wrong                   ; nothing is typed: the end of input
        clr     r1
        system_call SYS_EXIT, 1
wrong:  li      r1, 1
        system_call SYS_EXIT, 1
text:   .ascii  "x"
        .include "distinct.inc"
line:   .space  8
