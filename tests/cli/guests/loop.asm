; SPDX-License-Identifier: MIT
; Never ends.
        .org    0x600
start:
again:  b       again
