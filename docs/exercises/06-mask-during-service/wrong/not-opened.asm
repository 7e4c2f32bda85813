; SPDX-License-Identifier: MIT
;
; Mask during a service, and no longer: wrong, and gets the hint of that name.
        .include "frame.inc"
        .org    VECTOR_RESET
        vector  boot, IM_NONE
        vector  fault, IM_NONE
        vector  service, IM_NONE
        vector  timer, IM_NONE
        vector  fault, IM_NONE
        .include "given.inc"

update: swim    r4, r0                  ; r4: the old IM; now all is closed
        lw      r1, balance
        slowly
        addi    r1, r1, 100
        sw      r1, balance
        ret
