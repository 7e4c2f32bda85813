; SPDX-License-Identifier: MIT
;
; Form the interrupt vectors: wrong, and gets the hint of that name.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        .psw    service, 0, M_USER, 0, MEMORY, IM_NONE        ; class 2, program
        .psw    timer, 0, M_USER, 0, MEMORY, IM_NONE          ; class 3, timer

        .org    KERNEL_CODE
        .include "boot.inc"
        .include "given.inc"
