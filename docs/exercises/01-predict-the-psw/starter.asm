; SPDX-License-Identifier: MIT
;
; Predict the PSW: write what is marked as yours; see README.md.
        .include "given.inc"
        .align  4
        .equ    UNKNOWN, 0xFFFFFFFF
;               PC       CC       M        base     size     IM       IC
my_saved:
        .word   UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
my_inside:
        .word   UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
