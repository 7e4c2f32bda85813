; SPDX-License-Identifier: MIT
;
; push: sp = sp - 4; word at sp = rd
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 301
        .equ    isa_users, 217
        .include "isa.inc"

; push r0: r0
        group   g1, in=1<<15, out=1<<15, mout=1<<5|1<<31
g1:     push    r0
        si      255
        rows    g1, 7
        .word   0x00010000, CC00, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   0x00008018, CC11, 0x00008014, 0, 0x1d1e1f1f ; 1
        .word   0x00008018, CC22, 0x00008014, 0, 0x1d1e1f1f ; -1
        .word   0x00008018, CC33, 0x00008014, 0, 0x1d1e1f1f ; 2^31-1
        .word   0x00008018, CC00, 0x00008014, 0, 0x1d1e1f1f ; -2^31
        .word   0x00008018, CC11, 0x00008014, 0, 0x1d1e1f1f ; 0x55555555
        .word   0x00008018, CC22, 0x00008014, 0, 0x1d1e1f1f ; 0xaaaaaaaa

; push r1: r1
        group   g2, in=1<<1|1<<15, out=1<<15, mout=1<<5|1<<31
g2:     push    r1
        si      255
        rows    g2, 7
        .word   0, 0x00010000, CC33, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC00, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC11, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC22, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC33, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC00, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC11, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r2: r2
        group   g3, in=1<<2|1<<15, out=1<<15, mout=1<<5|1<<31
g3:     push    r2
        si      255
        rows    g3, 7
        .word   0, 0x00010000, CC22, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC33, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC00, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC11, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC22, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC33, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC00, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r3: r3
        group   g4, in=1<<3|1<<15, out=1<<15, mout=1<<5|1<<31
g4:     push    r3
        si      255
        rows    g4, 7
        .word   0, 0x00010000, CC11, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC22, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC33, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC00, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC11, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC22, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC33, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r4: r4
        group   g5, in=1<<4|1<<15, out=1<<15, mout=1<<5|1<<31
g5:     push    r4
        si      255
        rows    g5, 7
        .word   0, 0x00010000, CC00, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC11, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC22, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC33, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC00, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC11, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC22, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r5: r5
        group   g6, in=1<<5|1<<15, out=1<<15, mout=1<<5|1<<31
g6:     push    r5
        si      255
        rows    g6, 7
        .word   0, 0x00010000, CC33, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC00, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC11, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC22, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC33, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC00, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC11, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r6: r6
        group   g7, in=1<<6|1<<15, out=1<<15, mout=1<<5|1<<31
g7:     push    r6
        si      255
        rows    g7, 7
        .word   0, 0x00010000, CC22, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC33, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC00, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC11, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC22, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC33, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC00, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r7: r7
        group   g8, in=1<<7|1<<15, out=1<<15, mout=1<<5|1<<31
g8:     push    r7
        si      255
        rows    g8, 7
        .word   0, 0x00010000, CC11, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC22, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC33, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC00, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC11, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC22, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC33, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r8: r8
        group   g9, in=1<<8|1<<15, out=1<<15, mout=1<<5|1<<31
g9:     push    r8
        si      255
        rows    g9, 7
        .word   0, 0x00010000, CC00, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC11, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC22, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC33, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC00, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC11, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC22, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r9: r9
        group   g10, in=1<<9|1<<15, out=1<<15, mout=1<<5|1<<31
g10:    push    r9
        si      255
        rows    g10, 7
        .word   0, 0x00010000, CC33, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC00, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC11, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC22, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC33, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC00, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC11, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r10: r10
        group   g11, in=1<<10|1<<15, out=1<<15, mout=1<<5|1<<31
g11:    push    r10
        si      255
        rows    g11, 7
        .word   0, 0x00010000, CC22, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC33, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC00, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC11, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC22, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC33, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC00, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r11: r11
        group   g12, in=1<<11|1<<15, out=1<<15, mout=1<<5|1<<31
g12:    push    r11
        si      255
        rows    g12, 7
        .word   0, 0x00010000, CC11, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC22, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC33, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC00, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC11, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC22, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC33, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r12: r12
        group   g13, in=1<<12|1<<15, out=1<<15, mout=1<<5|1<<31
g13:    push    r12
        si      255
        rows    g13, 7
        .word   0, 0x00010000, CC00, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC11, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC22, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC33, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC00, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC11, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC22, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r13: r13
        group   g14, in=1<<13|1<<15, out=1<<15, mout=1<<5|1<<31
g14:    push    r13
        si      255
        rows    g14, 7
        .word   0, 0x00010000, CC33, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC00, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC11, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC22, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC33, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC00, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC11, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r14: r14
        group   g15, in=1<<14|1<<15, out=1<<15, mout=1<<5|1<<31
g15:    push    r14
        si      255
        rows    g15, 7
        .word   0, 0x00010000, CC22, 0x0000fffc, 0xb4b5b6b7, 0 ; 0
        .word   1, 0x00008018, CC33, 0x00008014, 1, 0x1d1e1f1f ; 1
        .word   0xffffffff, 0x00008018, CC00, 0x00008014, 0xffffffff, 0x1d1e1f1f ; -1
        .word   0x7fffffff, 0x00008018, CC11, 0x00008014, 0x7fffffff, 0x1d1e1f1f ; 2^31-1
        .word   0x80000000, 0x00008018, CC22, 0x00008014, 0x80000000, 0x1d1e1f1f ; -2^31
        .word   0x55555555, 0x00008018, CC33, 0x00008014, 0x55555555, 0x1d1e1f1f ; 0x55555555
        .word   0xaaaaaaaa, 0x00008018, CC00, 0x00008014, 0xaaaaaaaa, 0x1d1e1f1f ; 0xaaaaaaaa

; push r15: sp
        group   g16, in=1<<15, out=1<<15, mout=1<<5|1<<31
g16:    push    r15
        si      255
        rows    g16, 7
        .word   0x00010000, CC11, 0x0000fffc, 0xb4b5b6b7, 0x00010000 ; 0
        .word   0x00008018, CC22, 0x00008014, 0x00008018, 0x1d1e1f1f ; 1
        .word   0x00008018, CC33, 0x00008014, 0x00008018, 0x1d1e1f1f ; -1
        .word   0x00008018, CC00, 0x00008014, 0x00008018, 0x1d1e1f1f ; 2^31-1
        .word   0x00008018, CC11, 0x00008014, 0x00008018, 0x1d1e1f1f ; -2^31
        .word   0x00008018, CC22, 0x00008014, 0x00008018, 0x1d1e1f1f ; 0x55555555
        .word   0x00008018, CC33, 0x00008014, 0x00008018, 0x1d1e1f1f ; 0xaaaaaaaa

; push r3: the last bytes of memory, MPI = memory
        group   g17, in=1<<3|1<<15, out=1<<15, mout=1<<31
g17:    push    r3
        si      255
        rows    g17, 1
        .word   0xb0030303, 0x00010000, CC00, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI = memory

; push r15: the last bytes of memory, MPI = memory
        group   g18, in=1<<15, out=1<<15, mout=1<<31
g18:    push    r15
        si      255
        rows    g18, 1
        .word   0x00010000, CC11, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI = memory

; push r3: the last bytes of memory, MPI = all
        group   g19, in=1<<3|1<<15, out=1<<15, mout=1<<31, size=0xffffffff
g19:    push    r3
        si      255
        rows    g19, 1
        .word   0xb0030303, 0x00010000, CC22, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI = all

; push r15: the last bytes of memory, MPI = all
        group   g20, in=1<<15, out=1<<15, mout=1<<31, size=0xffffffff
g20:    push    r15
        si      255
        rows    g20, 1
        .word   0x00010000, CC33, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI = all

; push r3: the last bytes of memory, MPI from 4 on, over 2^32
        group   g21, in=1<<3|1<<15, out=1<<15, mout=1<<31, base=4, size=0xffffffff
g21:    push    r3
        si      255
        rows    g21, 1
        .word   0xb0030303, 0x00010000, CC00, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI from 4 on, over 2^32

; push r15: the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, in=1<<15, out=1<<15, mout=1<<31, base=4, size=0xffffffff
g22:    push    r15
        si      255
        rows    g22, 1
        .word   0x00010000, CC11, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI from 4 on, over 2^32

; push r3: over the end of memory, MPI = memory
        group   g23, in=1<<3|1<<15, out=1<<15
g23:    push    r3
        si      255
        rows    g23, 1
        .word   0xb0030303, 0x00010004, CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; push r15: over the end of memory, MPI = memory
        group   g24, in=1<<15, out=1<<15
g24:    push    r15
        si      255
        rows    g24, 1
        .word   0x00010004, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; push r3: over the end of memory, MPI = all
        group   g25, in=1<<3|1<<15, out=1<<15, size=0xffffffff
g25:    push    r3
        si      255
        rows    g25, 1
        .word   0xb0030303, 0x00010004, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; push r15: over the end of memory, MPI = all
        group   g26, in=1<<15, out=1<<15, size=0xffffffff
g26:    push    r15
        si      255
        rows    g26, 1
        .word   0x00010004, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; push r3: over the end of memory, MPI from 4 on, over 2^32
        group   g27, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff
g27:    push    r3
        si      255
        rows    g27, 1
        .word   0xb0030303, 0x00010004, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; push r15: over the end of memory, MPI from 4 on, over 2^32
        group   g28, in=1<<15, out=1<<15, base=4, size=0xffffffff
g28:    push    r15
        si      255
        rows    g28, 1
        .word   0x00010004, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; push r3: beyond memory, MPI = memory
        group   g29, in=1<<3|1<<15, out=1<<15
g29:    push    r3
        si      255
        rows    g29, 1
        .word   0xb0030303, 0x00010004, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; push r15: beyond memory, MPI = memory
        group   g30, in=1<<15, out=1<<15
g30:    push    r15
        si      255
        rows    g30, 1
        .word   0x00010004, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; push r3: beyond memory, MPI = all
        group   g31, in=1<<3|1<<15, out=1<<15, size=0xffffffff
g31:    push    r3
        si      255
        rows    g31, 1
        .word   0xb0030303, 0x00010004, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; push r15: beyond memory, MPI = all
        group   g32, in=1<<15, out=1<<15, size=0xffffffff
g32:    push    r15
        si      255
        rows    g32, 1
        .word   0x00010004, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; push r3: beyond memory, MPI from 4 on, over 2^32
        group   g33, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff
g33:    push    r3
        si      255
        rows    g33, 1
        .word   0xb0030303, 0x00010004, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; push r15: beyond memory, MPI from 4 on, over 2^32
        group   g34, in=1<<15, out=1<<15, base=4, size=0xffffffff
g34:    push    r15
        si      255
        rows    g34, 1
        .word   0x00010004, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; push r3: 2^31, MPI = memory
        group   g35, in=1<<3|1<<15, out=1<<15
g35:    push    r3
        si      255
        rows    g35, 1
        .word   0xb0030303, 0x80000004, CC22+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; push r15: 2^31, MPI = memory
        group   g36, in=1<<15, out=1<<15
g36:    push    r15
        si      255
        rows    g36, 1
        .word   0x80000004, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; push r3: 2^31, MPI = all
        group   g37, in=1<<3|1<<15, out=1<<15, size=0xffffffff
g37:    push    r3
        si      255
        rows    g37, 1
        .word   0xb0030303, 0x80000004, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; push r15: 2^31, MPI = all
        group   g38, in=1<<15, out=1<<15, size=0xffffffff
g38:    push    r15
        si      255
        rows    g38, 1
        .word   0x80000004, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; push r3: 2^31, MPI from 4 on, over 2^32
        group   g39, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff
g39:    push    r3
        si      255
        rows    g39, 1
        .word   0xb0030303, 0x80000004, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; push r15: 2^31, MPI from 4 on, over 2^32
        group   g40, in=1<<15, out=1<<15, base=4, size=0xffffffff
g40:    push    r15
        si      255
        rows    g40, 1
        .word   0x80000004, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; push r3: up to 2^32, MPI = memory
        group   g41, in=1<<3|1<<15, out=1<<15
g41:    push    r3
        si      255
        rows    g41, 1
        .word   0xb0030303, 0, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; push r15: up to 2^32, MPI = memory
        group   g42, in=1<<15, out=1<<15
g42:    push    r15
        si      255
        rows    g42, 1
        .word   0, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; push r3: up to 2^32, MPI = all
        group   g43, in=1<<3|1<<15, out=1<<15, size=0xffffffff
g43:    push    r3
        si      255
        rows    g43, 1
        .word   0xb0030303, 0, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; push r15: up to 2^32, MPI = all
        group   g44, in=1<<15, out=1<<15, size=0xffffffff
g44:    push    r15
        si      255
        rows    g44, 1
        .word   0, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; push r3: up to 2^32, MPI from 4 on, over 2^32
        group   g45, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff
g45:    push    r3
        si      255
        rows    g45, 1
        .word   0xb0030303, 0, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; push r15: up to 2^32, MPI from 4 on, over 2^32
        group   g46, in=1<<15, out=1<<15, base=4, size=0xffffffff
g46:    push    r15
        si      255
        rows    g46, 1
        .word   0, CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; push r3: the last bytes below 2^32, MPI = memory
        group   g47, in=1<<3|1<<15, out=1<<15
g47:    push    r3
        si      255
        rows    g47, 1
        .word   0xb0030303, 0, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; push r15: the last bytes below 2^32, MPI = memory
        group   g48, in=1<<15, out=1<<15
g48:    push    r15
        si      255
        rows    g48, 1
        .word   0, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; push r3: the last bytes below 2^32, MPI = all
        group   g49, in=1<<3|1<<15, out=1<<15, size=0xffffffff
g49:    push    r3
        si      255
        rows    g49, 1
        .word   0xb0030303, 0, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; push r15: the last bytes below 2^32, MPI = all
        group   g50, in=1<<15, out=1<<15, size=0xffffffff
g50:    push    r15
        si      255
        rows    g50, 1
        .word   0, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; push r3: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g51, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff
g51:    push    r3
        si      255
        rows    g51, 1
        .word   0xb0030303, 0, CC22+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; push r15: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g52, in=1<<15, out=1<<15, base=4, size=0xffffffff
g52:    push    r15
        si      255
        rows    g52, 1
        .word   0, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; push r3: below MPI.base
        group   g53, in=1<<3|1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc
g53:    push    r3
        si      255
        rows    g53, 1
        .word   0xb0030303, 0x0000800c, CC00+PROTECTION, 0x00008008 ; below MPI.base

; push r15: below MPI.base
        group   g54, in=1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc
g54:    push    r15
        si      255
        rows    g54, 1
        .word   0x0000800c, CC11+PROTECTION, 0x00008008 ; below MPI.base

; push r3: over MPI.base
        group   g55, in=1<<3|1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc
g55:    push    r3
        si      255
        rows    g55, 1
        .word   0xb0030303, 0x0000800c, CC22+PROTECTION, 0x00008008 ; over MPI.base

; push r15: over MPI.base
        group   g56, in=1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc
g56:    push    r15
        si      255
        rows    g56, 1
        .word   0x0000800c, CC33+PROTECTION, 0x00008008 ; over MPI.base

; push r3: at MPI.base
        group   g57, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800c, size=0x00007fdc
g57:    push    r3
        si      255
        rows    g57, 1
        .word   0xb0030303, 0x00008010, CC00, 0x0000800c, 0xb0030303 ; at MPI.base

; push r15: at MPI.base
        group   g58, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800c, size=0x00007fdc
g58:    push    r15
        si      255
        rows    g58, 1
        .word   0x00008010, CC11, 0x0000800c, 0x00008010 ; at MPI.base

; push r3: up to the end of MPI
        group   g59, in=1<<3|1<<15, out=1<<15, mout=1<<25, base=0x0000800c, size=0x00007fdc
g59:    push    r3
        si      255
        rows    g59, 1
        .word   0xb0030303, 0x0000ffe8, CC22, 0x0000ffe4, 0xb0030303 ; up to the end of MPI

; push r15: up to the end of MPI
        group   g60, in=1<<15, out=1<<15, mout=1<<25, base=0x0000800c, size=0x00007fdc
g60:    push    r15
        si      255
        rows    g60, 1
        .word   0x0000ffe8, CC33, 0x0000ffe4, 0x0000ffe8 ; up to the end of MPI

; push r3: over the end of MPI
        group   g61, in=1<<3|1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc
g61:    push    r3
        si      255
        rows    g61, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; push r15: over the end of MPI
        group   g62, in=1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc
g62:    push    r15
        si      255
        rows    g62, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; push r3: at the end of MPI
        group   g63, in=1<<3|1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc
g63:    push    r3
        si      255
        rows    g63, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; push r15: at the end of MPI
        group   g64, in=1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc
g64:    push    r15
        si      255
        rows    g64, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; push r3: misaligned by 1, inside
        group   g65, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g65:    push    r3
        si      255
        rows    g65, 1
        .word   0xb0030303, 0x00008015, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; push r15: misaligned by 1, inside
        group   g66, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g66:    push    r15
        si      255
        rows    g66, 1
        .word   0x00008015, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; push r3: misaligned by 1, outside MPI too
        group   g67, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g67:    push    r3
        si      255
        rows    g67, 1
        .word   0xb0030303, 0x00008005, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; push r15: misaligned by 1, outside MPI too
        group   g68, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g68:    push    r15
        si      255
        rows    g68, 1
        .word   0x00008005, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; push r3: misaligned by 1, beyond memory too
        group   g69, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g69:    push    r3
        si      255
        rows    g69, 1
        .word   0xb0030303, 0x00010005, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; push r15: misaligned by 1, beyond memory too
        group   g70, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g70:    push    r15
        si      255
        rows    g70, 1
        .word   0x00010005, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; push r3: MPI.base is odd
        group   g71, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800d, size=0x00007000
g71:    push    r3
        si      255
        rows    g71, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g72, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800d, size=0x00007000
g72:    push    r15
        si      255
        rows    g72, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g73, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffe9
g73:    push    r3
        si      255
        rows    g73, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g74, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffe9
g74:    push    r15
        si      255
        rows    g74, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g75, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g75:    push    r3
        si      255
        rows    g75, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g76, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g76:    push    r15
        si      255
        rows    g76, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: misaligned by 2, inside
        group   g77, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g77:    push    r3
        si      255
        rows    g77, 1
        .word   0xb0030303, 0x00008016, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; push r15: misaligned by 2, inside
        group   g78, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g78:    push    r15
        si      255
        rows    g78, 1
        .word   0x00008016, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; push r3: misaligned by 2, outside MPI too
        group   g79, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g79:    push    r3
        si      255
        rows    g79, 1
        .word   0xb0030303, 0x00008006, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; push r15: misaligned by 2, outside MPI too
        group   g80, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g80:    push    r15
        si      255
        rows    g80, 1
        .word   0x00008006, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; push r3: misaligned by 2, beyond memory too
        group   g81, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g81:    push    r3
        si      255
        rows    g81, 1
        .word   0xb0030303, 0x00010006, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; push r15: misaligned by 2, beyond memory too
        group   g82, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g82:    push    r15
        si      255
        rows    g82, 1
        .word   0x00010006, CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; push r3: MPI.base is odd
        group   g83, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800e, size=0x00007000
g83:    push    r3
        si      255
        rows    g83, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g84, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800e, size=0x00007000
g84:    push    r15
        si      255
        rows    g84, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g85, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffea
g85:    push    r3
        si      255
        rows    g85, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g86, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffea
g86:    push    r15
        si      255
        rows    g86, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g87, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g87:    push    r3
        si      255
        rows    g87, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g88, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g88:    push    r15
        si      255
        rows    g88, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: misaligned by 3, inside
        group   g89, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g89:    push    r3
        si      255
        rows    g89, 1
        .word   0xb0030303, 0x00008017, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; push r15: misaligned by 3, inside
        group   g90, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g90:    push    r15
        si      255
        rows    g90, 1
        .word   0x00008017, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; push r3: misaligned by 3, outside MPI too
        group   g91, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g91:    push    r3
        si      255
        rows    g91, 1
        .word   0xb0030303, 0x00008007, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; push r15: misaligned by 3, outside MPI too
        group   g92, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g92:    push    r15
        si      255
        rows    g92, 1
        .word   0x00008007, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; push r3: misaligned by 3, beyond memory too
        group   g93, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g93:    push    r3
        si      255
        rows    g93, 1
        .word   0xb0030303, 0x00010007, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; push r15: misaligned by 3, beyond memory too
        group   g94, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g94:    push    r15
        si      255
        rows    g94, 1
        .word   0x00010007, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; push r3: MPI.base is odd
        group   g95, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800f, size=0x00007000
g95:    push    r3
        si      255
        rows    g95, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g96, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800f, size=0x00007000
g96:    push    r15
        si      255
        rows    g96, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g97, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g97:    push    r3
        si      255
        rows    g97, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g98, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g98:    push    r15
        si      255
        rows    g98, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g99, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g99:    push    r3
        si      255
        rows    g99, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g100, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb
g100:   push    r15
        si      255
        rows    g100, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: the last bytes of memory, MPI = memory
        group   g101, in=1<<3|1<<15, out=1<<15, mout=1<<31, m=0
g101:   push    r3
        si      255
        rows    g101, 1
        .word   0xb0030303, 0x00010000, CC00, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI = memory

; push r15: the last bytes of memory, MPI = memory
        group   g102, in=1<<15, out=1<<15, mout=1<<31, m=0
g102:   push    r15
        si      255
        rows    g102, 1
        .word   0x00010000, CC11, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI = memory

; push r3: the last bytes of memory, MPI = all
        group   g103, in=1<<3|1<<15, out=1<<15, mout=1<<31, size=0xffffffff, m=0
g103:   push    r3
        si      255
        rows    g103, 1
        .word   0xb0030303, 0x00010000, CC22, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI = all

; push r15: the last bytes of memory, MPI = all
        group   g104, in=1<<15, out=1<<15, mout=1<<31, size=0xffffffff, m=0
g104:   push    r15
        si      255
        rows    g104, 1
        .word   0x00010000, CC33, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI = all

; push r3: the last bytes of memory, MPI from 4 on, over 2^32
        group   g105, in=1<<3|1<<15, out=1<<15, mout=1<<31, base=4, size=0xffffffff, m=0
g105:   push    r3
        si      255
        rows    g105, 1
        .word   0xb0030303, 0x00010000, CC00, 0x0000fffc, 0xb0030303 ; the last bytes of memory, MPI from 4 on, over 2^32

; push r15: the last bytes of memory, MPI from 4 on, over 2^32
        group   g106, in=1<<15, out=1<<15, mout=1<<31, base=4, size=0xffffffff, m=0
g106:   push    r15
        si      255
        rows    g106, 1
        .word   0x00010000, CC11, 0x0000fffc, 0x00010000 ; the last bytes of memory, MPI from 4 on, over 2^32

; push r3: over the end of memory, MPI = memory
        group   g107, in=1<<3|1<<15, out=1<<15, m=0
g107:   push    r3
        si      255
        rows    g107, 1
        .word   0xb0030303, 0x00010004, CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; push r15: over the end of memory, MPI = memory
        group   g108, in=1<<15, out=1<<15, m=0
g108:   push    r15
        si      255
        rows    g108, 1
        .word   0x00010004, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; push r3: over the end of memory, MPI = all
        group   g109, in=1<<3|1<<15, out=1<<15, size=0xffffffff, m=0
g109:   push    r3
        si      255
        rows    g109, 1
        .word   0xb0030303, 0x00010004, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; push r15: over the end of memory, MPI = all
        group   g110, in=1<<15, out=1<<15, size=0xffffffff, m=0
g110:   push    r15
        si      255
        rows    g110, 1
        .word   0x00010004, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; push r3: over the end of memory, MPI from 4 on, over 2^32
        group   g111, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g111:   push    r3
        si      255
        rows    g111, 1
        .word   0xb0030303, 0x00010004, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; push r15: over the end of memory, MPI from 4 on, over 2^32
        group   g112, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g112:   push    r15
        si      255
        rows    g112, 1
        .word   0x00010004, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; push r3: beyond memory, MPI = memory
        group   g113, in=1<<3|1<<15, out=1<<15, m=0
g113:   push    r3
        si      255
        rows    g113, 1
        .word   0xb0030303, 0x00010004, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; push r15: beyond memory, MPI = memory
        group   g114, in=1<<15, out=1<<15, m=0
g114:   push    r15
        si      255
        rows    g114, 1
        .word   0x00010004, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; push r3: beyond memory, MPI = all
        group   g115, in=1<<3|1<<15, out=1<<15, size=0xffffffff, m=0
g115:   push    r3
        si      255
        rows    g115, 1
        .word   0xb0030303, 0x00010004, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; push r15: beyond memory, MPI = all
        group   g116, in=1<<15, out=1<<15, size=0xffffffff, m=0
g116:   push    r15
        si      255
        rows    g116, 1
        .word   0x00010004, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; push r3: beyond memory, MPI from 4 on, over 2^32
        group   g117, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g117:   push    r3
        si      255
        rows    g117, 1
        .word   0xb0030303, 0x00010004, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; push r15: beyond memory, MPI from 4 on, over 2^32
        group   g118, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g118:   push    r15
        si      255
        rows    g118, 1
        .word   0x00010004, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; push r3: 2^31, MPI = memory
        group   g119, in=1<<3|1<<15, out=1<<15, m=0
g119:   push    r3
        si      255
        rows    g119, 1
        .word   0xb0030303, 0x80000004, CC22+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; push r15: 2^31, MPI = memory
        group   g120, in=1<<15, out=1<<15, m=0
g120:   push    r15
        si      255
        rows    g120, 1
        .word   0x80000004, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; push r3: 2^31, MPI = all
        group   g121, in=1<<3|1<<15, out=1<<15, size=0xffffffff, m=0
g121:   push    r3
        si      255
        rows    g121, 1
        .word   0xb0030303, 0x80000004, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; push r15: 2^31, MPI = all
        group   g122, in=1<<15, out=1<<15, size=0xffffffff, m=0
g122:   push    r15
        si      255
        rows    g122, 1
        .word   0x80000004, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; push r3: 2^31, MPI from 4 on, over 2^32
        group   g123, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g123:   push    r3
        si      255
        rows    g123, 1
        .word   0xb0030303, 0x80000004, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; push r15: 2^31, MPI from 4 on, over 2^32
        group   g124, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g124:   push    r15
        si      255
        rows    g124, 1
        .word   0x80000004, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; push r3: up to 2^32, MPI = memory
        group   g125, in=1<<3|1<<15, out=1<<15, m=0
g125:   push    r3
        si      255
        rows    g125, 1
        .word   0xb0030303, 0, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; push r15: up to 2^32, MPI = memory
        group   g126, in=1<<15, out=1<<15, m=0
g126:   push    r15
        si      255
        rows    g126, 1
        .word   0, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; push r3: up to 2^32, MPI = all
        group   g127, in=1<<3|1<<15, out=1<<15, size=0xffffffff, m=0
g127:   push    r3
        si      255
        rows    g127, 1
        .word   0xb0030303, 0, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; push r15: up to 2^32, MPI = all
        group   g128, in=1<<15, out=1<<15, size=0xffffffff, m=0
g128:   push    r15
        si      255
        rows    g128, 1
        .word   0, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; push r3: up to 2^32, MPI from 4 on, over 2^32
        group   g129, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g129:   push    r3
        si      255
        rows    g129, 1
        .word   0xb0030303, 0, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; push r15: up to 2^32, MPI from 4 on, over 2^32
        group   g130, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g130:   push    r15
        si      255
        rows    g130, 1
        .word   0, CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; push r3: the last bytes below 2^32, MPI = memory
        group   g131, in=1<<3|1<<15, out=1<<15, m=0
g131:   push    r3
        si      255
        rows    g131, 1
        .word   0xb0030303, 0, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; push r15: the last bytes below 2^32, MPI = memory
        group   g132, in=1<<15, out=1<<15, m=0
g132:   push    r15
        si      255
        rows    g132, 1
        .word   0, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; push r3: the last bytes below 2^32, MPI = all
        group   g133, in=1<<3|1<<15, out=1<<15, size=0xffffffff, m=0
g133:   push    r3
        si      255
        rows    g133, 1
        .word   0xb0030303, 0, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; push r15: the last bytes below 2^32, MPI = all
        group   g134, in=1<<15, out=1<<15, size=0xffffffff, m=0
g134:   push    r15
        si      255
        rows    g134, 1
        .word   0, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; push r3: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g135, in=1<<3|1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g135:   push    r3
        si      255
        rows    g135, 1
        .word   0xb0030303, 0, CC22+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; push r15: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g136, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g136:   push    r15
        si      255
        rows    g136, 1
        .word   0, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; push r3: below MPI.base
        group   g137, in=1<<3|1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g137:   push    r3
        si      255
        rows    g137, 1
        .word   0xb0030303, 0x0000800c, CC00+PROTECTION, 0x00008008 ; below MPI.base

; push r15: below MPI.base
        group   g138, in=1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g138:   push    r15
        si      255
        rows    g138, 1
        .word   0x0000800c, CC11+PROTECTION, 0x00008008 ; below MPI.base

; push r3: over MPI.base
        group   g139, in=1<<3|1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g139:   push    r3
        si      255
        rows    g139, 1
        .word   0xb0030303, 0x0000800c, CC22+PROTECTION, 0x00008008 ; over MPI.base

; push r15: over MPI.base
        group   g140, in=1<<15, out=1<<15, mout=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g140:   push    r15
        si      255
        rows    g140, 1
        .word   0x0000800c, CC33+PROTECTION, 0x00008008 ; over MPI.base

; push r3: at MPI.base
        group   g141, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g141:   push    r3
        si      255
        rows    g141, 1
        .word   0xb0030303, 0x00008010, CC00, 0x0000800c, 0xb0030303 ; at MPI.base

; push r15: at MPI.base
        group   g142, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g142:   push    r15
        si      255
        rows    g142, 1
        .word   0x00008010, CC11, 0x0000800c, 0x00008010 ; at MPI.base

; push r3: up to the end of MPI
        group   g143, in=1<<3|1<<15, out=1<<15, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g143:   push    r3
        si      255
        rows    g143, 1
        .word   0xb0030303, 0x0000ffe8, CC22, 0x0000ffe4, 0xb0030303 ; up to the end of MPI

; push r15: up to the end of MPI
        group   g144, in=1<<15, out=1<<15, mout=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g144:   push    r15
        si      255
        rows    g144, 1
        .word   0x0000ffe8, CC33, 0x0000ffe4, 0x0000ffe8 ; up to the end of MPI

; push r3: over the end of MPI
        group   g145, in=1<<3|1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g145:   push    r3
        si      255
        rows    g145, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; push r15: over the end of MPI
        group   g146, in=1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g146:   push    r15
        si      255
        rows    g146, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; push r3: at the end of MPI
        group   g147, in=1<<3|1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g147:   push    r3
        si      255
        rows    g147, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; push r15: at the end of MPI
        group   g148, in=1<<15, out=1<<15, mout=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g148:   push    r15
        si      255
        rows    g148, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; push r3: misaligned by 1, inside
        group   g149, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g149:   push    r3
        si      255
        rows    g149, 1
        .word   0xb0030303, 0x00008015, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; push r15: misaligned by 1, inside
        group   g150, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g150:   push    r15
        si      255
        rows    g150, 1
        .word   0x00008015, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; push r3: misaligned by 1, outside MPI too
        group   g151, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g151:   push    r3
        si      255
        rows    g151, 1
        .word   0xb0030303, 0x00008005, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; push r15: misaligned by 1, outside MPI too
        group   g152, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g152:   push    r15
        si      255
        rows    g152, 1
        .word   0x00008005, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; push r3: misaligned by 1, beyond memory too
        group   g153, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g153:   push    r3
        si      255
        rows    g153, 1
        .word   0xb0030303, 0x00010005, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; push r15: misaligned by 1, beyond memory too
        group   g154, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g154:   push    r15
        si      255
        rows    g154, 1
        .word   0x00010005, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; push r3: MPI.base is odd
        group   g155, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g155:   push    r3
        si      255
        rows    g155, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g156, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800d, size=0x00007000, m=0
g156:   push    r15
        si      255
        rows    g156, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g157, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffe9, m=0
g157:   push    r3
        si      255
        rows    g157, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g158, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffe9, m=0
g158:   push    r15
        si      255
        rows    g158, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g159, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g159:   push    r3
        si      255
        rows    g159, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g160, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g160:   push    r15
        si      255
        rows    g160, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: misaligned by 2, inside
        group   g161, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g161:   push    r3
        si      255
        rows    g161, 1
        .word   0xb0030303, 0x00008016, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; push r15: misaligned by 2, inside
        group   g162, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g162:   push    r15
        si      255
        rows    g162, 1
        .word   0x00008016, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; push r3: misaligned by 2, outside MPI too
        group   g163, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g163:   push    r3
        si      255
        rows    g163, 1
        .word   0xb0030303, 0x00008006, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; push r15: misaligned by 2, outside MPI too
        group   g164, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g164:   push    r15
        si      255
        rows    g164, 1
        .word   0x00008006, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; push r3: misaligned by 2, beyond memory too
        group   g165, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g165:   push    r3
        si      255
        rows    g165, 1
        .word   0xb0030303, 0x00010006, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; push r15: misaligned by 2, beyond memory too
        group   g166, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g166:   push    r15
        si      255
        rows    g166, 1
        .word   0x00010006, CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; push r3: MPI.base is odd
        group   g167, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800e, size=0x00007000, m=0
g167:   push    r3
        si      255
        rows    g167, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g168, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800e, size=0x00007000, m=0
g168:   push    r15
        si      255
        rows    g168, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g169, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffea, m=0
g169:   push    r3
        si      255
        rows    g169, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g170, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffea, m=0
g170:   push    r15
        si      255
        rows    g170, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g171, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g171:   push    r3
        si      255
        rows    g171, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g172, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g172:   push    r15
        si      255
        rows    g172, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: misaligned by 3, inside
        group   g173, in=1<<3|1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g173:   push    r3
        si      255
        rows    g173, 1
        .word   0xb0030303, 0x00008017, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; push r15: misaligned by 3, inside
        group   g174, in=1<<15, out=1<<15, mout=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g174:   push    r15
        si      255
        rows    g174, 1
        .word   0x00008017, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; push r3: misaligned by 3, outside MPI too
        group   g175, in=1<<3|1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g175:   push    r3
        si      255
        rows    g175, 1
        .word   0xb0030303, 0x00008007, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; push r15: misaligned by 3, outside MPI too
        group   g176, in=1<<15, out=1<<15, mout=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g176:   push    r15
        si      255
        rows    g176, 1
        .word   0x00008007, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; push r3: misaligned by 3, beyond memory too
        group   g177, in=1<<3|1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g177:   push    r3
        si      255
        rows    g177, 1
        .word   0xb0030303, 0x00010007, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; push r15: misaligned by 3, beyond memory too
        group   g178, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g178:   push    r15
        si      255
        rows    g178, 1
        .word   0x00010007, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; push r3: MPI.base is odd
        group   g179, in=1<<3|1<<15, out=1<<15, mout=1<<3, base=0x0000800f, size=0x00007000, m=0
g179:   push    r3
        si      255
        rows    g179, 1
        .word   0xb0030303, 0x00008010, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; push r15: MPI.base is odd
        group   g180, in=1<<15, out=1<<15, mout=1<<3, base=0x0000800f, size=0x00007000, m=0
g180:   push    r15
        si      255
        rows    g180, 1
        .word   0x00008010, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; push r3: the end of MPI is odd
        group   g181, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g181:   push    r3
        si      255
        rows    g181, 1
        .word   0xb0030303, 0x0000ffec, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r15: the end of MPI is odd
        group   g182, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g182:   push    r15
        si      255
        rows    g182, 1
        .word   0x0000ffec, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; push r3: one byte too much
        group   g183, in=1<<3|1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g183:   push    r3
        si      255
        rows    g183, 1
        .word   0xb0030303, 0x0000ffec, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; push r15: one byte too much
        group   g184, in=1<<15, out=1<<15, mout=1<<26, size=0x0000ffeb, m=0
g184:   push    r15
        si      255
        rows    g184, 1
        .word   0x0000ffec, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; push r3: wraps at 0
        group   g185, in=1<<3|1<<15, out=1<<15
g185:   push    r3
        si      255
        rows    g185, 1
        .word   0xb0030303, 0, CC00+PROTECTION, 0xfffffffc ; outside

; push with bit 0, unused
        group   g186
g186:   .word   0x50300001
        si      255
        rows    g186, 1
        .word   CC11+OPERATION, 0x50300001 ; unused bit 0

; push with bit 1, unused
        group   g187
g187:   .word   0x50300002
        si      255
        rows    g187, 1
        .word   CC22+OPERATION, 0x50300002 ; unused bit 1

; push with bit 2, unused
        group   g188
g188:   .word   0x50300004
        si      255
        rows    g188, 1
        .word   CC33+OPERATION, 0x50300004 ; unused bit 2

; push with bit 3, unused
        group   g189
g189:   .word   0x50300008
        si      255
        rows    g189, 1
        .word   CC00+OPERATION, 0x50300008 ; unused bit 3

; push with bit 4, unused
        group   g190
g190:   .word   0x50300010
        si      255
        rows    g190, 1
        .word   CC11+OPERATION, 0x50300010 ; unused bit 4

; push with bit 5, unused
        group   g191
g191:   .word   0x50300020
        si      255
        rows    g191, 1
        .word   CC22+OPERATION, 0x50300020 ; unused bit 5

; push with bit 6, unused
        group   g192
g192:   .word   0x50300040
        si      255
        rows    g192, 1
        .word   CC33+OPERATION, 0x50300040 ; unused bit 6

; push with bit 7, unused
        group   g193
g193:   .word   0x50300080
        si      255
        rows    g193, 1
        .word   CC00+OPERATION, 0x50300080 ; unused bit 7

; push with bit 8, unused
        group   g194
g194:   .word   0x50300100
        si      255
        rows    g194, 1
        .word   CC11+OPERATION, 0x50300100 ; unused bit 8

; push with bit 9, unused
        group   g195
g195:   .word   0x50300200
        si      255
        rows    g195, 1
        .word   CC22+OPERATION, 0x50300200 ; unused bit 9

; push with bit 10, unused
        group   g196
g196:   .word   0x50300400
        si      255
        rows    g196, 1
        .word   CC33+OPERATION, 0x50300400 ; unused bit 10

; push with bit 11, unused
        group   g197
g197:   .word   0x50300800
        si      255
        rows    g197, 1
        .word   CC00+OPERATION, 0x50300800 ; unused bit 11

; push with bit 12, unused
        group   g198
g198:   .word   0x50301000
        si      255
        rows    g198, 1
        .word   CC11+OPERATION, 0x50301000 ; unused bit 12

; push with bit 13, unused
        group   g199
g199:   .word   0x50302000
        si      255
        rows    g199, 1
        .word   CC22+OPERATION, 0x50302000 ; unused bit 13

; push with bit 14, unused
        group   g200
g200:   .word   0x50304000
        si      255
        rows    g200, 1
        .word   CC33+OPERATION, 0x50304000 ; unused bit 14

; push with bit 15, unused
        group   g201
g201:   .word   0x50308000
        si      255
        rows    g201, 1
        .word   CC00+OPERATION, 0x50308000 ; unused bit 15

; push with bit 16, unused
        group   g202
g202:   .word   0x50310000
        si      255
        rows    g202, 1
        .word   CC11+OPERATION, 0x50310000 ; unused bit 16

; push with bit 17, unused
        group   g203
g203:   .word   0x50320000
        si      255
        rows    g203, 1
        .word   CC22+OPERATION, 0x50320000 ; unused bit 17

; push with bit 18, unused
        group   g204
g204:   .word   0x50340000
        si      255
        rows    g204, 1
        .word   CC33+OPERATION, 0x50340000 ; unused bit 18

; push with bit 19, unused
        group   g205
g205:   .word   0x50380000
        si      255
        rows    g205, 1
        .word   CC00+OPERATION, 0x50380000 ; unused bit 19

        isa_end
