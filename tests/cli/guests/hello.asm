; SPDX-License-Identifier: MIT
; A program for kernel.asm: says hello, ends with its argument.
        .stack  256
start:  mv      r3, r1
        la      r1, text
        li      r2, end - text
        si      1
        mv      r1, r3
        si      0
text:   .ascii  "hello\n"
end:
