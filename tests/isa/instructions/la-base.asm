; SPDX-License-Identifier: MIT
;
; la, base form: rd = effective address
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 414
        .equ    isa_users, 414
        .include "isa.inc"

; la r3, 0(r4): 
        group   g1, in=1<<4, out=1<<3
g1:     la      r3, 0(r4)
        si      255
        rows    g1, 17
        .word   0, CC00, 0 ; 0 + 0
        .word   1, CC11, 1 ; 1 + 0
        .word   0xffffffff, CC22, 0xffffffff ; -1 + 0
        .word   0x7fffffff, CC33, 0x7fffffff ; 2^31-1 + 0
        .word   0x80000000, CC00, 0x80000000 ; -2^31 + 0
        .word   0x55555555, CC11, 0x55555555 ; 0x55555555 + 0
        .word   0xaaaaaaaa, CC22, 0xaaaaaaaa ; 0xaaaaaaaa + 0
        .word   0x00008000, CC33, 0x00008000 ; 0x8000 + 0
        .word   0x00008001, CC00, 0x00008001 ; 0x8001 + 0
        .word   0x0000ffff, CC11, 0x0000ffff ; 0xffff + 0
        .word   0x00010000, CC22, 0x00010000 ; 2^16 + 0
        .word   0x00010003, CC33, 0x00010003 ; 0x10003 + 0
        .word   0, CC00, 0 ; 0 + 0
        .word   4, CC11, 4 ; 4 + 0
        .word   0x00000600, CC22, 0x00000600 ; 0x600 + 0
        .word   0xffffffff, CC33, 0xffffffff ; -1 + 0
        .word   0xffff8000, CC00, 0xffff8000 ; 0xffff8000 + 0

; la r3, 1(r4): 
        group   g2, in=1<<4, out=1<<3
g2:     la      r3, 1(r4)
        si      255
        rows    g2, 17
        .word   0, CC11, 1 ; 0 + 1
        .word   1, CC22, 2 ; 1 + 1
        .word   0xffffffff, CC33, 0 ; -1 + 1
        .word   0x7fffffff, CC00, 0x80000000 ; 2^31-1 + 1
        .word   0x80000000, CC11, 0x80000001 ; -2^31 + 1
        .word   0x55555555, CC22, 0x55555556 ; 0x55555555 + 1
        .word   0xaaaaaaaa, CC33, 0xaaaaaaab ; 0xaaaaaaaa + 1
        .word   0x00008000, CC00, 0x00008001 ; 0x8000 + 1
        .word   0x00008001, CC11, 0x00008002 ; 0x8001 + 1
        .word   0x0000ffff, CC22, 0x00010000 ; 0xffff + 1
        .word   0x00010000, CC33, 0x00010001 ; 2^16 + 1
        .word   0x00010003, CC00, 0x00010004 ; 0x10003 + 1
        .word   0, CC11, 1 ; 0 + 1
        .word   4, CC22, 5 ; 4 + 1
        .word   0x00000600, CC33, 0x00000601 ; 0x600 + 1
        .word   0xffffffff, CC00, 0 ; -1 + 1
        .word   0xffff8000, CC11, 0xffff8001 ; 0xffff8000 + 1

; la r3, -1(r4): 
        group   g3, in=1<<4, out=1<<3
g3:     la      r3, -1(r4)
        si      255
        rows    g3, 17
        .word   0, CC22, 0xffffffff ; 0 + -1
        .word   1, CC33, 0 ; 1 + -1
        .word   0xffffffff, CC00, 0xfffffffe ; -1 + -1
        .word   0x7fffffff, CC11, 0x7ffffffe ; 2^31-1 + -1
        .word   0x80000000, CC22, 0x7fffffff ; -2^31 + -1
        .word   0x55555555, CC33, 0x55555554 ; 0x55555555 + -1
        .word   0xaaaaaaaa, CC00, 0xaaaaaaa9 ; 0xaaaaaaaa + -1
        .word   0x00008000, CC11, 0x00007fff ; 0x8000 + -1
        .word   0x00008001, CC22, 0x00008000 ; 0x8001 + -1
        .word   0x0000ffff, CC33, 0x0000fffe ; 0xffff + -1
        .word   0x00010000, CC00, 0x0000ffff ; 2^16 + -1
        .word   0x00010003, CC11, 0x00010002 ; 0x10003 + -1
        .word   0, CC22, 0xffffffff ; 0 + -1
        .word   4, CC33, 3 ; 4 + -1
        .word   0x00000600, CC00, 0x000005ff ; 0x600 + -1
        .word   0xffffffff, CC11, 0xfffffffe ; -1 + -1
        .word   0xffff8000, CC22, 0xffff7fff ; 0xffff8000 + -1

; la r3, 4(r4): 
        group   g4, in=1<<4, out=1<<3
g4:     la      r3, 4(r4)
        si      255
        rows    g4, 17
        .word   0, CC33, 4 ; 0 + 4
        .word   1, CC00, 5 ; 1 + 4
        .word   0xffffffff, CC11, 3 ; -1 + 4
        .word   0x7fffffff, CC22, 0x80000003 ; 2^31-1 + 4
        .word   0x80000000, CC33, 0x80000004 ; -2^31 + 4
        .word   0x55555555, CC00, 0x55555559 ; 0x55555555 + 4
        .word   0xaaaaaaaa, CC11, 0xaaaaaaae ; 0xaaaaaaaa + 4
        .word   0x00008000, CC22, 0x00008004 ; 0x8000 + 4
        .word   0x00008001, CC33, 0x00008005 ; 0x8001 + 4
        .word   0x0000ffff, CC00, 0x00010003 ; 0xffff + 4
        .word   0x00010000, CC11, 0x00010004 ; 2^16 + 4
        .word   0x00010003, CC22, 0x00010007 ; 0x10003 + 4
        .word   0, CC33, 4 ; 0 + 4
        .word   4, CC00, 8 ; 4 + 4
        .word   0x00000600, CC11, 0x00000604 ; 0x600 + 4
        .word   0xffffffff, CC22, 3 ; -1 + 4
        .word   0xffff8000, CC33, 0xffff8004 ; 0xffff8000 + 4

; la r3, 32767(r4): 
        group   g5, in=1<<4, out=1<<3
g5:     la      r3, 32767(r4)
        si      255
        rows    g5, 17
        .word   0, CC00, 0x00007fff ; 0 + 32767
        .word   1, CC11, 0x00008000 ; 1 + 32767
        .word   0xffffffff, CC22, 0x00007ffe ; -1 + 32767
        .word   0x7fffffff, CC33, 0x80007ffe ; 2^31-1 + 32767
        .word   0x80000000, CC00, 0x80007fff ; -2^31 + 32767
        .word   0x55555555, CC11, 0x5555d554 ; 0x55555555 + 32767
        .word   0xaaaaaaaa, CC22, 0xaaab2aa9 ; 0xaaaaaaaa + 32767
        .word   0x00008000, CC33, 0x0000ffff ; 0x8000 + 32767
        .word   0x00008001, CC00, 0x00010000 ; 0x8001 + 32767
        .word   0x0000ffff, CC11, 0x00017ffe ; 0xffff + 32767
        .word   0x00010000, CC22, 0x00017fff ; 2^16 + 32767
        .word   0x00010003, CC33, 0x00018002 ; 0x10003 + 32767
        .word   0, CC00, 0x00007fff ; 0 + 32767
        .word   4, CC11, 0x00008003 ; 4 + 32767
        .word   0x00000600, CC22, 0x000085ff ; 0x600 + 32767
        .word   0xffffffff, CC33, 0x00007ffe ; -1 + 32767
        .word   0xffff8000, CC00, 0xffffffff ; 0xffff8000 + 32767

; la r3, -32768(r4): 
        group   g6, in=1<<4, out=1<<3
g6:     la      r3, -32768(r4)
        si      255
        rows    g6, 17
        .word   0, CC11, 0xffff8000 ; 0 + -32768
        .word   1, CC22, 0xffff8001 ; 1 + -32768
        .word   0xffffffff, CC33, 0xffff7fff ; -1 + -32768
        .word   0x7fffffff, CC00, 0x7fff7fff ; 2^31-1 + -32768
        .word   0x80000000, CC11, 0x7fff8000 ; -2^31 + -32768
        .word   0x55555555, CC22, 0x5554d555 ; 0x55555555 + -32768
        .word   0xaaaaaaaa, CC33, 0xaaaa2aaa ; 0xaaaaaaaa + -32768
        .word   0x00008000, CC00, 0 ; 0x8000 + -32768
        .word   0x00008001, CC11, 1 ; 0x8001 + -32768
        .word   0x0000ffff, CC22, 0x00007fff ; 0xffff + -32768
        .word   0x00010000, CC33, 0x00008000 ; 2^16 + -32768
        .word   0x00010003, CC00, 0x00008003 ; 0x10003 + -32768
        .word   0, CC11, 0xffff8000 ; 0 + -32768
        .word   4, CC22, 0xffff8004 ; 4 + -32768
        .word   0x00000600, CC33, 0xffff8600 ; 0x600 + -32768
        .word   0xffffffff, CC00, 0xffff7fff ; -1 + -32768
        .word   0xffff8000, CC11, 0xffff0000 ; 0xffff8000 + -32768

; la r4, 0(r4): rd == ra
        group   g7, in=1<<4, out=1<<4
g7:     la      r4, 0(r4)
        si      255
        rows    g7, 17
        .word   0, CC22, 0 ; 0 + 0
        .word   1, CC33, 1 ; 1 + 0
        .word   0xffffffff, CC00, 0xffffffff ; -1 + 0
        .word   0x7fffffff, CC11, 0x7fffffff ; 2^31-1 + 0
        .word   0x80000000, CC22, 0x80000000 ; -2^31 + 0
        .word   0x55555555, CC33, 0x55555555 ; 0x55555555 + 0
        .word   0xaaaaaaaa, CC00, 0xaaaaaaaa ; 0xaaaaaaaa + 0
        .word   0x00008000, CC11, 0x00008000 ; 0x8000 + 0
        .word   0x00008001, CC22, 0x00008001 ; 0x8001 + 0
        .word   0x0000ffff, CC33, 0x0000ffff ; 0xffff + 0
        .word   0x00010000, CC00, 0x00010000 ; 2^16 + 0
        .word   0x00010003, CC11, 0x00010003 ; 0x10003 + 0
        .word   0, CC22, 0 ; 0 + 0
        .word   4, CC33, 4 ; 4 + 0
        .word   0x00000600, CC00, 0x00000600 ; 0x600 + 0
        .word   0xffffffff, CC11, 0xffffffff ; -1 + 0
        .word   0xffff8000, CC22, 0xffff8000 ; 0xffff8000 + 0

; la r4, 1(r4): rd == ra
        group   g8, in=1<<4, out=1<<4
g8:     la      r4, 1(r4)
        si      255
        rows    g8, 17
        .word   0, CC33, 1 ; 0 + 1
        .word   1, CC00, 2 ; 1 + 1
        .word   0xffffffff, CC11, 0 ; -1 + 1
        .word   0x7fffffff, CC22, 0x80000000 ; 2^31-1 + 1
        .word   0x80000000, CC33, 0x80000001 ; -2^31 + 1
        .word   0x55555555, CC00, 0x55555556 ; 0x55555555 + 1
        .word   0xaaaaaaaa, CC11, 0xaaaaaaab ; 0xaaaaaaaa + 1
        .word   0x00008000, CC22, 0x00008001 ; 0x8000 + 1
        .word   0x00008001, CC33, 0x00008002 ; 0x8001 + 1
        .word   0x0000ffff, CC00, 0x00010000 ; 0xffff + 1
        .word   0x00010000, CC11, 0x00010001 ; 2^16 + 1
        .word   0x00010003, CC22, 0x00010004 ; 0x10003 + 1
        .word   0, CC33, 1 ; 0 + 1
        .word   4, CC00, 5 ; 4 + 1
        .word   0x00000600, CC11, 0x00000601 ; 0x600 + 1
        .word   0xffffffff, CC22, 0 ; -1 + 1
        .word   0xffff8000, CC33, 0xffff8001 ; 0xffff8000 + 1

; la r4, -1(r4): rd == ra
        group   g9, in=1<<4, out=1<<4
g9:     la      r4, -1(r4)
        si      255
        rows    g9, 17
        .word   0, CC00, 0xffffffff ; 0 + -1
        .word   1, CC11, 0 ; 1 + -1
        .word   0xffffffff, CC22, 0xfffffffe ; -1 + -1
        .word   0x7fffffff, CC33, 0x7ffffffe ; 2^31-1 + -1
        .word   0x80000000, CC00, 0x7fffffff ; -2^31 + -1
        .word   0x55555555, CC11, 0x55555554 ; 0x55555555 + -1
        .word   0xaaaaaaaa, CC22, 0xaaaaaaa9 ; 0xaaaaaaaa + -1
        .word   0x00008000, CC33, 0x00007fff ; 0x8000 + -1
        .word   0x00008001, CC00, 0x00008000 ; 0x8001 + -1
        .word   0x0000ffff, CC11, 0x0000fffe ; 0xffff + -1
        .word   0x00010000, CC22, 0x0000ffff ; 2^16 + -1
        .word   0x00010003, CC33, 0x00010002 ; 0x10003 + -1
        .word   0, CC00, 0xffffffff ; 0 + -1
        .word   4, CC11, 3 ; 4 + -1
        .word   0x00000600, CC22, 0x000005ff ; 0x600 + -1
        .word   0xffffffff, CC33, 0xfffffffe ; -1 + -1
        .word   0xffff8000, CC00, 0xffff7fff ; 0xffff8000 + -1

; la r4, 4(r4): rd == ra
        group   g10, in=1<<4, out=1<<4
g10:    la      r4, 4(r4)
        si      255
        rows    g10, 17
        .word   0, CC11, 4 ; 0 + 4
        .word   1, CC22, 5 ; 1 + 4
        .word   0xffffffff, CC33, 3 ; -1 + 4
        .word   0x7fffffff, CC00, 0x80000003 ; 2^31-1 + 4
        .word   0x80000000, CC11, 0x80000004 ; -2^31 + 4
        .word   0x55555555, CC22, 0x55555559 ; 0x55555555 + 4
        .word   0xaaaaaaaa, CC33, 0xaaaaaaae ; 0xaaaaaaaa + 4
        .word   0x00008000, CC00, 0x00008004 ; 0x8000 + 4
        .word   0x00008001, CC11, 0x00008005 ; 0x8001 + 4
        .word   0x0000ffff, CC22, 0x00010003 ; 0xffff + 4
        .word   0x00010000, CC33, 0x00010004 ; 2^16 + 4
        .word   0x00010003, CC00, 0x00010007 ; 0x10003 + 4
        .word   0, CC11, 4 ; 0 + 4
        .word   4, CC22, 8 ; 4 + 4
        .word   0x00000600, CC33, 0x00000604 ; 0x600 + 4
        .word   0xffffffff, CC00, 3 ; -1 + 4
        .word   0xffff8000, CC11, 0xffff8004 ; 0xffff8000 + 4

; la r4, 32767(r4): rd == ra
        group   g11, in=1<<4, out=1<<4
g11:    la      r4, 32767(r4)
        si      255
        rows    g11, 17
        .word   0, CC22, 0x00007fff ; 0 + 32767
        .word   1, CC33, 0x00008000 ; 1 + 32767
        .word   0xffffffff, CC00, 0x00007ffe ; -1 + 32767
        .word   0x7fffffff, CC11, 0x80007ffe ; 2^31-1 + 32767
        .word   0x80000000, CC22, 0x80007fff ; -2^31 + 32767
        .word   0x55555555, CC33, 0x5555d554 ; 0x55555555 + 32767
        .word   0xaaaaaaaa, CC00, 0xaaab2aa9 ; 0xaaaaaaaa + 32767
        .word   0x00008000, CC11, 0x0000ffff ; 0x8000 + 32767
        .word   0x00008001, CC22, 0x00010000 ; 0x8001 + 32767
        .word   0x0000ffff, CC33, 0x00017ffe ; 0xffff + 32767
        .word   0x00010000, CC00, 0x00017fff ; 2^16 + 32767
        .word   0x00010003, CC11, 0x00018002 ; 0x10003 + 32767
        .word   0, CC22, 0x00007fff ; 0 + 32767
        .word   4, CC33, 0x00008003 ; 4 + 32767
        .word   0x00000600, CC00, 0x000085ff ; 0x600 + 32767
        .word   0xffffffff, CC11, 0x00007ffe ; -1 + 32767
        .word   0xffff8000, CC22, 0xffffffff ; 0xffff8000 + 32767

; la r4, -32768(r4): rd == ra
        group   g12, in=1<<4, out=1<<4
g12:    la      r4, -32768(r4)
        si      255
        rows    g12, 17
        .word   0, CC33, 0xffff8000 ; 0 + -32768
        .word   1, CC00, 0xffff8001 ; 1 + -32768
        .word   0xffffffff, CC11, 0xffff7fff ; -1 + -32768
        .word   0x7fffffff, CC22, 0x7fff7fff ; 2^31-1 + -32768
        .word   0x80000000, CC33, 0x7fff8000 ; -2^31 + -32768
        .word   0x55555555, CC00, 0x5554d555 ; 0x55555555 + -32768
        .word   0xaaaaaaaa, CC11, 0xaaaa2aaa ; 0xaaaaaaaa + -32768
        .word   0x00008000, CC22, 0 ; 0x8000 + -32768
        .word   0x00008001, CC33, 1 ; 0x8001 + -32768
        .word   0x0000ffff, CC00, 0x00007fff ; 0xffff + -32768
        .word   0x00010000, CC11, 0x00008000 ; 2^16 + -32768
        .word   0x00010003, CC22, 0x00008003 ; 0x10003 + -32768
        .word   0, CC33, 0xffff8000 ; 0 + -32768
        .word   4, CC00, 0xffff8004 ; 4 + -32768
        .word   0x00000600, CC11, 0xffff8600 ; 0x600 + -32768
        .word   0xffffffff, CC22, 0xffff7fff ; -1 + -32768
        .word   0xffff8000, CC33, 0xffff0000 ; 0xffff8000 + -32768

; la r0, 0(r4): rd = r0
        group   g13, in=1<<4
g13:    la      r0, 0(r4)
        si      255
        rows    g13, 17
        .word   0, CC00 ; 0 + 0
        .word   1, CC11 ; 1 + 0
        .word   0xffffffff, CC22 ; -1 + 0
        .word   0x7fffffff, CC33 ; 2^31-1 + 0
        .word   0x80000000, CC00 ; -2^31 + 0
        .word   0x55555555, CC11 ; 0x55555555 + 0
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa + 0
        .word   0x00008000, CC33 ; 0x8000 + 0
        .word   0x00008001, CC00 ; 0x8001 + 0
        .word   0x0000ffff, CC11 ; 0xffff + 0
        .word   0x00010000, CC22 ; 2^16 + 0
        .word   0x00010003, CC33 ; 0x10003 + 0
        .word   0, CC00 ; 0 + 0
        .word   4, CC11 ; 4 + 0
        .word   0x00000600, CC22 ; 0x600 + 0
        .word   0xffffffff, CC33 ; -1 + 0
        .word   0xffff8000, CC00 ; 0xffff8000 + 0

; la r0, 1(r4): rd = r0
        group   g14, in=1<<4
g14:    la      r0, 1(r4)
        si      255
        rows    g14, 17
        .word   0, CC11 ; 0 + 1
        .word   1, CC22 ; 1 + 1
        .word   0xffffffff, CC33 ; -1 + 1
        .word   0x7fffffff, CC00 ; 2^31-1 + 1
        .word   0x80000000, CC11 ; -2^31 + 1
        .word   0x55555555, CC22 ; 0x55555555 + 1
        .word   0xaaaaaaaa, CC33 ; 0xaaaaaaaa + 1
        .word   0x00008000, CC00 ; 0x8000 + 1
        .word   0x00008001, CC11 ; 0x8001 + 1
        .word   0x0000ffff, CC22 ; 0xffff + 1
        .word   0x00010000, CC33 ; 2^16 + 1
        .word   0x00010003, CC00 ; 0x10003 + 1
        .word   0, CC11 ; 0 + 1
        .word   4, CC22 ; 4 + 1
        .word   0x00000600, CC33 ; 0x600 + 1
        .word   0xffffffff, CC00 ; -1 + 1
        .word   0xffff8000, CC11 ; 0xffff8000 + 1

; la r0, -1(r4): rd = r0
        group   g15, in=1<<4
g15:    la      r0, -1(r4)
        si      255
        rows    g15, 17
        .word   0, CC22 ; 0 + -1
        .word   1, CC33 ; 1 + -1
        .word   0xffffffff, CC00 ; -1 + -1
        .word   0x7fffffff, CC11 ; 2^31-1 + -1
        .word   0x80000000, CC22 ; -2^31 + -1
        .word   0x55555555, CC33 ; 0x55555555 + -1
        .word   0xaaaaaaaa, CC00 ; 0xaaaaaaaa + -1
        .word   0x00008000, CC11 ; 0x8000 + -1
        .word   0x00008001, CC22 ; 0x8001 + -1
        .word   0x0000ffff, CC33 ; 0xffff + -1
        .word   0x00010000, CC00 ; 2^16 + -1
        .word   0x00010003, CC11 ; 0x10003 + -1
        .word   0, CC22 ; 0 + -1
        .word   4, CC33 ; 4 + -1
        .word   0x00000600, CC00 ; 0x600 + -1
        .word   0xffffffff, CC11 ; -1 + -1
        .word   0xffff8000, CC22 ; 0xffff8000 + -1

; la r0, 4(r4): rd = r0
        group   g16, in=1<<4
g16:    la      r0, 4(r4)
        si      255
        rows    g16, 17
        .word   0, CC33 ; 0 + 4
        .word   1, CC00 ; 1 + 4
        .word   0xffffffff, CC11 ; -1 + 4
        .word   0x7fffffff, CC22 ; 2^31-1 + 4
        .word   0x80000000, CC33 ; -2^31 + 4
        .word   0x55555555, CC00 ; 0x55555555 + 4
        .word   0xaaaaaaaa, CC11 ; 0xaaaaaaaa + 4
        .word   0x00008000, CC22 ; 0x8000 + 4
        .word   0x00008001, CC33 ; 0x8001 + 4
        .word   0x0000ffff, CC00 ; 0xffff + 4
        .word   0x00010000, CC11 ; 2^16 + 4
        .word   0x00010003, CC22 ; 0x10003 + 4
        .word   0, CC33 ; 0 + 4
        .word   4, CC00 ; 4 + 4
        .word   0x00000600, CC11 ; 0x600 + 4
        .word   0xffffffff, CC22 ; -1 + 4
        .word   0xffff8000, CC33 ; 0xffff8000 + 4

; la r0, 32767(r4): rd = r0
        group   g17, in=1<<4
g17:    la      r0, 32767(r4)
        si      255
        rows    g17, 17
        .word   0, CC00 ; 0 + 32767
        .word   1, CC11 ; 1 + 32767
        .word   0xffffffff, CC22 ; -1 + 32767
        .word   0x7fffffff, CC33 ; 2^31-1 + 32767
        .word   0x80000000, CC00 ; -2^31 + 32767
        .word   0x55555555, CC11 ; 0x55555555 + 32767
        .word   0xaaaaaaaa, CC22 ; 0xaaaaaaaa + 32767
        .word   0x00008000, CC33 ; 0x8000 + 32767
        .word   0x00008001, CC00 ; 0x8001 + 32767
        .word   0x0000ffff, CC11 ; 0xffff + 32767
        .word   0x00010000, CC22 ; 2^16 + 32767
        .word   0x00010003, CC33 ; 0x10003 + 32767
        .word   0, CC00 ; 0 + 32767
        .word   4, CC11 ; 4 + 32767
        .word   0x00000600, CC22 ; 0x600 + 32767
        .word   0xffffffff, CC33 ; -1 + 32767
        .word   0xffff8000, CC00 ; 0xffff8000 + 32767

; la r0, -32768(r4): rd = r0
        group   g18, in=1<<4
g18:    la      r0, -32768(r4)
        si      255
        rows    g18, 17
        .word   0, CC11 ; 0 + -32768
        .word   1, CC22 ; 1 + -32768
        .word   0xffffffff, CC33 ; -1 + -32768
        .word   0x7fffffff, CC00 ; 2^31-1 + -32768
        .word   0x80000000, CC11 ; -2^31 + -32768
        .word   0x55555555, CC22 ; 0x55555555 + -32768
        .word   0xaaaaaaaa, CC33 ; 0xaaaaaaaa + -32768
        .word   0x00008000, CC00 ; 0x8000 + -32768
        .word   0x00008001, CC11 ; 0x8001 + -32768
        .word   0x0000ffff, CC22 ; 0xffff + -32768
        .word   0x00010000, CC33 ; 2^16 + -32768
        .word   0x00010003, CC00 ; 0x10003 + -32768
        .word   0, CC11 ; 0 + -32768
        .word   4, CC22 ; 4 + -32768
        .word   0x00000600, CC33 ; 0x600 + -32768
        .word   0xffffffff, CC00 ; -1 + -32768
        .word   0xffff8000, CC11 ; 0xffff8000 + -32768

; la r3, 0(r0): r0 as base
        group   g19, out=1<<3
g19:    la      r3, 0(r0)
        si      255
        rows    g19, 1
        .word   CC22, 0 ; 0 + 0

; la r3, 1(r0): r0 as base
        group   g20, out=1<<3
g20:    la      r3, 1(r0)
        si      255
        rows    g20, 1
        .word   CC33, 1 ; 0 + 1

; la r3, -1(r0): r0 as base
        group   g21, out=1<<3
g21:    la      r3, -1(r0)
        si      255
        rows    g21, 1
        .word   CC00, 0xffffffff ; 0 + -1

; la r3, 4(r0): r0 as base
        group   g22, out=1<<3
g22:    la      r3, 4(r0)
        si      255
        rows    g22, 1
        .word   CC11, 4 ; 0 + 4

; la r3, 32767(r0): r0 as base
        group   g23, out=1<<3
g23:    la      r3, 32767(r0)
        si      255
        rows    g23, 1
        .word   CC22, 0x00007fff ; 0 + 32767

; la r3, -32768(r0): r0 as base
        group   g24, out=1<<3
g24:    la      r3, -32768(r0)
        si      255
        rows    g24, 1
        .word   CC33, 0xffff8000 ; 0 + -32768

; la r15, 0(r14): sp, lr
        group   g25, in=1<<14, out=1<<15
g25:    la      r15, 0(r14)
        si      255
        rows    g25, 17
        .word   0, CC00, 0 ; 0 + 0
        .word   1, CC11, 1 ; 1 + 0
        .word   0xffffffff, CC22, 0xffffffff ; -1 + 0
        .word   0x7fffffff, CC33, 0x7fffffff ; 2^31-1 + 0
        .word   0x80000000, CC00, 0x80000000 ; -2^31 + 0
        .word   0x55555555, CC11, 0x55555555 ; 0x55555555 + 0
        .word   0xaaaaaaaa, CC22, 0xaaaaaaaa ; 0xaaaaaaaa + 0
        .word   0x00008000, CC33, 0x00008000 ; 0x8000 + 0
        .word   0x00008001, CC00, 0x00008001 ; 0x8001 + 0
        .word   0x0000ffff, CC11, 0x0000ffff ; 0xffff + 0
        .word   0x00010000, CC22, 0x00010000 ; 2^16 + 0
        .word   0x00010003, CC33, 0x00010003 ; 0x10003 + 0
        .word   0, CC00, 0 ; 0 + 0
        .word   4, CC11, 4 ; 4 + 0
        .word   0x00000600, CC22, 0x00000600 ; 0x600 + 0
        .word   0xffffffff, CC33, 0xffffffff ; -1 + 0
        .word   0xffff8000, CC00, 0xffff8000 ; 0xffff8000 + 0

; la r15, 1(r14): sp, lr
        group   g26, in=1<<14, out=1<<15
g26:    la      r15, 1(r14)
        si      255
        rows    g26, 17
        .word   0, CC11, 1 ; 0 + 1
        .word   1, CC22, 2 ; 1 + 1
        .word   0xffffffff, CC33, 0 ; -1 + 1
        .word   0x7fffffff, CC00, 0x80000000 ; 2^31-1 + 1
        .word   0x80000000, CC11, 0x80000001 ; -2^31 + 1
        .word   0x55555555, CC22, 0x55555556 ; 0x55555555 + 1
        .word   0xaaaaaaaa, CC33, 0xaaaaaaab ; 0xaaaaaaaa + 1
        .word   0x00008000, CC00, 0x00008001 ; 0x8000 + 1
        .word   0x00008001, CC11, 0x00008002 ; 0x8001 + 1
        .word   0x0000ffff, CC22, 0x00010000 ; 0xffff + 1
        .word   0x00010000, CC33, 0x00010001 ; 2^16 + 1
        .word   0x00010003, CC00, 0x00010004 ; 0x10003 + 1
        .word   0, CC11, 1 ; 0 + 1
        .word   4, CC22, 5 ; 4 + 1
        .word   0x00000600, CC33, 0x00000601 ; 0x600 + 1
        .word   0xffffffff, CC00, 0 ; -1 + 1
        .word   0xffff8000, CC11, 0xffff8001 ; 0xffff8000 + 1

; la r15, -1(r14): sp, lr
        group   g27, in=1<<14, out=1<<15
g27:    la      r15, -1(r14)
        si      255
        rows    g27, 17
        .word   0, CC22, 0xffffffff ; 0 + -1
        .word   1, CC33, 0 ; 1 + -1
        .word   0xffffffff, CC00, 0xfffffffe ; -1 + -1
        .word   0x7fffffff, CC11, 0x7ffffffe ; 2^31-1 + -1
        .word   0x80000000, CC22, 0x7fffffff ; -2^31 + -1
        .word   0x55555555, CC33, 0x55555554 ; 0x55555555 + -1
        .word   0xaaaaaaaa, CC00, 0xaaaaaaa9 ; 0xaaaaaaaa + -1
        .word   0x00008000, CC11, 0x00007fff ; 0x8000 + -1
        .word   0x00008001, CC22, 0x00008000 ; 0x8001 + -1
        .word   0x0000ffff, CC33, 0x0000fffe ; 0xffff + -1
        .word   0x00010000, CC00, 0x0000ffff ; 2^16 + -1
        .word   0x00010003, CC11, 0x00010002 ; 0x10003 + -1
        .word   0, CC22, 0xffffffff ; 0 + -1
        .word   4, CC33, 3 ; 4 + -1
        .word   0x00000600, CC00, 0x000005ff ; 0x600 + -1
        .word   0xffffffff, CC11, 0xfffffffe ; -1 + -1
        .word   0xffff8000, CC22, 0xffff7fff ; 0xffff8000 + -1

; la r15, 4(r14): sp, lr
        group   g28, in=1<<14, out=1<<15
g28:    la      r15, 4(r14)
        si      255
        rows    g28, 17
        .word   0, CC33, 4 ; 0 + 4
        .word   1, CC00, 5 ; 1 + 4
        .word   0xffffffff, CC11, 3 ; -1 + 4
        .word   0x7fffffff, CC22, 0x80000003 ; 2^31-1 + 4
        .word   0x80000000, CC33, 0x80000004 ; -2^31 + 4
        .word   0x55555555, CC00, 0x55555559 ; 0x55555555 + 4
        .word   0xaaaaaaaa, CC11, 0xaaaaaaae ; 0xaaaaaaaa + 4
        .word   0x00008000, CC22, 0x00008004 ; 0x8000 + 4
        .word   0x00008001, CC33, 0x00008005 ; 0x8001 + 4
        .word   0x0000ffff, CC00, 0x00010003 ; 0xffff + 4
        .word   0x00010000, CC11, 0x00010004 ; 2^16 + 4
        .word   0x00010003, CC22, 0x00010007 ; 0x10003 + 4
        .word   0, CC33, 4 ; 0 + 4
        .word   4, CC00, 8 ; 4 + 4
        .word   0x00000600, CC11, 0x00000604 ; 0x600 + 4
        .word   0xffffffff, CC22, 3 ; -1 + 4
        .word   0xffff8000, CC33, 0xffff8004 ; 0xffff8000 + 4

; la r15, 32767(r14): sp, lr
        group   g29, in=1<<14, out=1<<15
g29:    la      r15, 32767(r14)
        si      255
        rows    g29, 17
        .word   0, CC00, 0x00007fff ; 0 + 32767
        .word   1, CC11, 0x00008000 ; 1 + 32767
        .word   0xffffffff, CC22, 0x00007ffe ; -1 + 32767
        .word   0x7fffffff, CC33, 0x80007ffe ; 2^31-1 + 32767
        .word   0x80000000, CC00, 0x80007fff ; -2^31 + 32767
        .word   0x55555555, CC11, 0x5555d554 ; 0x55555555 + 32767
        .word   0xaaaaaaaa, CC22, 0xaaab2aa9 ; 0xaaaaaaaa + 32767
        .word   0x00008000, CC33, 0x0000ffff ; 0x8000 + 32767
        .word   0x00008001, CC00, 0x00010000 ; 0x8001 + 32767
        .word   0x0000ffff, CC11, 0x00017ffe ; 0xffff + 32767
        .word   0x00010000, CC22, 0x00017fff ; 2^16 + 32767
        .word   0x00010003, CC33, 0x00018002 ; 0x10003 + 32767
        .word   0, CC00, 0x00007fff ; 0 + 32767
        .word   4, CC11, 0x00008003 ; 4 + 32767
        .word   0x00000600, CC22, 0x000085ff ; 0x600 + 32767
        .word   0xffffffff, CC33, 0x00007ffe ; -1 + 32767
        .word   0xffff8000, CC00, 0xffffffff ; 0xffff8000 + 32767

; la r15, -32768(r14): sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    la      r15, -32768(r14)
        si      255
        rows    g30, 17
        .word   0, CC11, 0xffff8000 ; 0 + -32768
        .word   1, CC22, 0xffff8001 ; 1 + -32768
        .word   0xffffffff, CC33, 0xffff7fff ; -1 + -32768
        .word   0x7fffffff, CC00, 0x7fff7fff ; 2^31-1 + -32768
        .word   0x80000000, CC11, 0x7fff8000 ; -2^31 + -32768
        .word   0x55555555, CC22, 0x5554d555 ; 0x55555555 + -32768
        .word   0xaaaaaaaa, CC33, 0xaaaa2aaa ; 0xaaaaaaaa + -32768
        .word   0x00008000, CC00, 0 ; 0x8000 + -32768
        .word   0x00008001, CC11, 1 ; 0x8001 + -32768
        .word   0x0000ffff, CC22, 0x00007fff ; 0xffff + -32768
        .word   0x00010000, CC33, 0x00008000 ; 2^16 + -32768
        .word   0x00010003, CC00, 0x00008003 ; 0x10003 + -32768
        .word   0, CC11, 0xffff8000 ; 0 + -32768
        .word   4, CC22, 0xffff8004 ; 4 + -32768
        .word   0x00000600, CC33, 0xffff8600 ; 0x600 + -32768
        .word   0xffffffff, CC00, 0xffff7fff ; -1 + -32768
        .word   0xffff8000, CC11, 0xffff0000 ; 0xffff8000 + -32768

        isa_end
