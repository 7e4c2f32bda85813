; SPDX-License-Identifier: MIT
;
; Form the interrupt vectors: write what is marked as yours; see README.md.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        .psw    0, 0, 0, 0, 0, 0        ; yours
        .psw    0, 0, 0, 0, 0, 0        ; yours

        .org    KERNEL_CODE
        .include "boot.inc"
        .include "given.inc"
