; SPDX-License-Identifier: MIT
; Waits for what cannot come: everything is masked.
        .org    0x600
start:  wait
        halt    r0
