; SPDX-License-Identifier: MIT
;
; Asks the kernel twice to display a line, then ends.
        .name   "writer"
start:  si      2
        si      2
        li      r1, 0
        si      1                       ; ends the program with status r1
