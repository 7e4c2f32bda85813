; SPDX-License-Identifier: MIT
;
; Test, for kernel 04: starts a read into its own memory and ends.
        .include "machine.inc"
        .include "system-calls.inc"
start:  la      r1, block
        si      SYS_INIT_IO
        clr     r1
        si      SYS_EXIT
        .align  4
block:  .word   CMD_READ, line, 8, 0, 0, 0, DEV_KEYBOARD, 0
line:   .space  8
