; SPDX-License-Identifier: MIT
;
; Test: goes round for ever, all masked.
        .org 0x600
start:  b start
