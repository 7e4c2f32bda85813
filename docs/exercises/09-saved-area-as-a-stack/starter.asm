; SPDX-License-Identifier: MIT
;
; The saved PSW area as a stack: write what is marked as yours; see README.md.
        .include "frame.inc"
        vectors service, fault, fault, external
        .include "boot.inc"
        .include "given.inc"

leave:                                  ; yours
        b       fault
