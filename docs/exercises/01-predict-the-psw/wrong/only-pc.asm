; SPDX-License-Identifier: MIT
;
; Predict the PSW: wrong, and gets the hint of that name.
        .include "given.inc"
        .align  4
;               PC   CC  M          base    size      IM        IC
my_saved:
        .word   ddd, 1,  M_USER,    0x8000, 0x1000,   IM_ALL,   0
my_inside:
        .word   bbb, 1,  M_USER,    0x8000, 0x1000,   IM_ALL,   0
