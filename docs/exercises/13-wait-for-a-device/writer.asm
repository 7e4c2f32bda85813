; SPDX-License-Identifier: MIT
;
; Writes its argument, a character, twice.
        .include "system-calls.inc"

start:  sb      r1, text
        li      r9, 2
again:  li      r1, STDOUT
        la      r2, text
        li      r3, 1
        si      SYS_WRITE
        dec     r9
        bgt     again
        clr     r1
        si      SYS_EXIT

text:   .space  4
