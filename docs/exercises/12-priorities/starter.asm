; SPDX-License-Identifier: MIT
;
; A program table with priorities: write what is marked as yours; see README.md.
        .include "given.inc"

schedule:                               ; yours
        clr     r1
        ret
