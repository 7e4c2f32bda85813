; SPDX-License-Identifier: MIT
;
; Mask during a service, and no longer: write what is marked as yours; see README.md.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        vector  service, IM_NONE
        vector  timer, IM_NONE
        vector  fault, IM_NONE
        .include "given.inc"

update:                                 ; yours
        ret
