; SPDX-License-Identifier: MIT
;
; Predict the PSW: the reference solution.
        .include "given.inc"
        .align  4
;               PC   CC  M          base    size      IM        IC
my_saved:
        .word   ddd, 1,  M_USER,    0x8000, 0x1000,   IM_ALL,   0
my_inside:
        .word   bbb, 3,  M_KERNEL,  0,      0x100000, IM_TIMER, 0
