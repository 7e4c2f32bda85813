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

update: li      r3, IM_TIMER|IM_IO
        swim    r4, r3
        lw      r1, balance
        slowly
        addi    r1, r1, 100
        sw      r1, balance
        swim    r0, r4
        ret
