; SPDX-License-Identifier: MIT
;
; fib(30), recursively.
        .org    0x600
start:  li      sp, 0x80000
        li      r1, 30
        call    fib
        li      r2, 832040
        cmp     r1, r2
        bne     wrong
        halt    r0
wrong:  li      r1, 1
        halt    r1

fib:    cmpi    r1, 2
        blt     leaf
        push    lr
        push    r1
        subi    r1, r1, 1
        call    fib
        lw      r2, (sp)
        sw      r1, (sp)
        subi    r1, r2, 2
        call    fib
        pop     r2
        addu    r1, r1, r2
        pop     lr
leaf:   ret
