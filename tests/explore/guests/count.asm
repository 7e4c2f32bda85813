; SPDX-License-Identifier: MIT
;
; Test: counts for ever: no state comes twice.
        .org 0x600
start:  addiu r1,r1,1
        b start
