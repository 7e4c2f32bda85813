; SPDX-License-Identifier: MIT
;
; Test: writes its own code: without that it would go round for ever.
        .org 0x600
start:  lw r1, new
        sw r1, there
there:  b start
        halt r0
new:    nop
