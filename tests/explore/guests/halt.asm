; SPDX-License-Identifier: MIT
;
; Test: halts.
        .org 0x600
start:  halt r0
