; SPDX-License-Identifier: MIT
;
; pop: rd = word at sp; sp = sp + 4
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 305
        .equ    isa_users, 221
        .include "isa.inc"

; pop r0: r0
        group   g1, in=1<<15, out=1<<15, min=1<<5|1<<31
g1:     pop     r0
        si      255
        rows    g1, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC00, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC11, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC22, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC33, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC00, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC11, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC22, 0x00008018 ; 0xaaaaaaaa

; pop r1: r1
        group   g2, in=1<<15, out=1<<1|1<<15, min=1<<5|1<<31
g2:     pop     r1
        si      255
        rows    g2, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC33, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC00, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC11, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC22, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC33, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC00, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC11, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r2: r2
        group   g3, in=1<<15, out=1<<2|1<<15, min=1<<5|1<<31
g3:     pop     r2
        si      255
        rows    g3, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC22, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC33, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC00, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC11, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC22, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC33, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC00, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r3: r3
        group   g4, in=1<<15, out=1<<3|1<<15, min=1<<5|1<<31
g4:     pop     r3
        si      255
        rows    g4, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC11, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC22, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC33, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC00, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC11, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC22, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC33, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r4: r4
        group   g5, in=1<<15, out=1<<4|1<<15, min=1<<5|1<<31
g5:     pop     r4
        si      255
        rows    g5, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC00, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC11, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC22, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC33, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC00, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC11, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC22, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r5: r5
        group   g6, in=1<<15, out=1<<5|1<<15, min=1<<5|1<<31
g6:     pop     r5
        si      255
        rows    g6, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC33, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC00, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC11, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC22, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC33, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC00, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC11, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r6: r6
        group   g7, in=1<<15, out=1<<6|1<<15, min=1<<5|1<<31
g7:     pop     r6
        si      255
        rows    g7, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC22, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC33, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC00, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC11, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC22, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC33, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC00, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r7: r7
        group   g8, in=1<<15, out=1<<7|1<<15, min=1<<5|1<<31
g8:     pop     r7
        si      255
        rows    g8, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC11, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC22, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC33, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC00, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC11, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC22, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC33, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r8: r8
        group   g9, in=1<<15, out=1<<8|1<<15, min=1<<5|1<<31
g9:     pop     r8
        si      255
        rows    g9, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC00, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC11, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC22, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC33, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC00, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC11, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC22, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r9: r9
        group   g10, in=1<<15, out=1<<9|1<<15, min=1<<5|1<<31
g10:    pop     r9
        si      255
        rows    g10, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC33, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC00, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC11, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC22, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC33, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC00, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC11, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r10: r10
        group   g11, in=1<<15, out=1<<10|1<<15, min=1<<5|1<<31
g11:    pop     r10
        si      255
        rows    g11, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC22, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC33, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC00, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC11, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC22, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC33, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC00, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r11: r11
        group   g12, in=1<<15, out=1<<11|1<<15, min=1<<5|1<<31
g12:    pop     r11
        si      255
        rows    g12, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC11, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC22, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC33, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC00, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC11, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC22, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC33, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r12: r12
        group   g13, in=1<<15, out=1<<12|1<<15, min=1<<5|1<<31
g13:    pop     r12
        si      255
        rows    g13, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC00, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC11, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC22, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC33, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC00, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC11, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC22, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r13: r13
        group   g14, in=1<<15, out=1<<13|1<<15, min=1<<5|1<<31
g14:    pop     r13
        si      255
        rows    g14, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC33, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC00, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC11, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC22, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC33, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC00, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC11, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r14: r14
        group   g15, in=1<<15, out=1<<14|1<<15, min=1<<5|1<<31
g15:    pop     r14
        si      255
        rows    g15, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC22, 0, 0x00010000 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC33, 1, 0x00008018 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC00, 0xffffffff, 0x00008018 ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC11, 0x7fffffff, 0x00008018 ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC22, 0x80000000, 0x00008018 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC33, 0x55555555, 0x00008018 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC00, 0xaaaaaaaa, 0x00008018 ; 0xaaaaaaaa

; pop r15: sp
        group   g16, in=1<<15, out=1<<15, min=1<<5|1<<31
g16:    pop     r15
        si      255
        rows    g16, 7
        .word   0x0000fffc, 0xb4b5b6b7, 0, CC11, 0 ; 0
        .word   0x00008014, 1, 0x1d1e1f1f, CC22, 1 ; 1
        .word   0x00008014, 0xffffffff, 0x1d1e1f1f, CC33, 0xffffffff ; -1
        .word   0x00008014, 0x7fffffff, 0x1d1e1f1f, CC00, 0x7fffffff ; 2^31-1
        .word   0x00008014, 0x80000000, 0x1d1e1f1f, CC11, 0x80000000 ; -2^31
        .word   0x00008014, 0x55555555, 0x1d1e1f1f, CC22, 0x55555555 ; 0x55555555
        .word   0x00008014, 0xaaaaaaaa, 0x1d1e1f1f, CC33, 0xaaaaaaaa ; 0xaaaaaaaa

; pop r3: the last bytes of memory, MPI = memory
        group   g17, in=1<<15, out=1<<3|1<<15, min=1<<31
g17:    pop     r3
        si      255
        rows    g17, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI = memory

; pop r15: the last bytes of memory, MPI = memory
        group   g18, in=1<<15, out=1<<15, min=1<<31
g18:    pop     r15
        si      255
        rows    g18, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; pop r3: the last bytes of memory, MPI = all
        group   g19, in=1<<15, out=1<<3|1<<15, min=1<<31, size=0xffffffff
g19:    pop     r3
        si      255
        rows    g19, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC22, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI = all

; pop r15: the last bytes of memory, MPI = all
        group   g20, in=1<<15, out=1<<15, min=1<<31, size=0xffffffff
g20:    pop     r15
        si      255
        rows    g20, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC33, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; pop r3: the last bytes of memory, MPI from 4 on, over 2^32
        group   g21, in=1<<15, out=1<<3|1<<15, min=1<<31, base=4, size=0xffffffff
g21:    pop     r3
        si      255
        rows    g21, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI from 4 on, over 2^32

; pop r15: the last bytes of memory, MPI from 4 on, over 2^32
        group   g22, in=1<<15, out=1<<15, min=1<<31, base=4, size=0xffffffff
g22:    pop     r15
        si      255
        rows    g22, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; pop r3: over the end of memory, MPI = memory
        group   g23, in=1<<15, out=1<<3|1<<15
g23:    pop     r3
        si      255
        rows    g23, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; pop r15: over the end of memory, MPI = memory
        group   g24, in=1<<15, out=1<<15
g24:    pop     r15
        si      255
        rows    g24, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; pop r3: over the end of memory, MPI = all
        group   g25, in=1<<15, out=1<<3|1<<15, size=0xffffffff
g25:    pop     r3
        si      255
        rows    g25, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; pop r15: over the end of memory, MPI = all
        group   g26, in=1<<15, out=1<<15, size=0xffffffff
g26:    pop     r15
        si      255
        rows    g26, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; pop r3: over the end of memory, MPI from 4 on, over 2^32
        group   g27, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff
g27:    pop     r3
        si      255
        rows    g27, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; pop r15: over the end of memory, MPI from 4 on, over 2^32
        group   g28, in=1<<15, out=1<<15, base=4, size=0xffffffff
g28:    pop     r15
        si      255
        rows    g28, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; pop r3: beyond memory, MPI = memory
        group   g29, in=1<<15, out=1<<3|1<<15
g29:    pop     r3
        si      255
        rows    g29, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; pop r15: beyond memory, MPI = memory
        group   g30, in=1<<15, out=1<<15
g30:    pop     r15
        si      255
        rows    g30, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; pop r3: beyond memory, MPI = all
        group   g31, in=1<<15, out=1<<3|1<<15, size=0xffffffff
g31:    pop     r3
        si      255
        rows    g31, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; pop r15: beyond memory, MPI = all
        group   g32, in=1<<15, out=1<<15, size=0xffffffff
g32:    pop     r15
        si      255
        rows    g32, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; pop r3: beyond memory, MPI from 4 on, over 2^32
        group   g33, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff
g33:    pop     r3
        si      255
        rows    g33, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; pop r15: beyond memory, MPI from 4 on, over 2^32
        group   g34, in=1<<15, out=1<<15, base=4, size=0xffffffff
g34:    pop     r15
        si      255
        rows    g34, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; pop r3: 2^31, MPI = memory
        group   g35, in=1<<15, out=1<<3|1<<15
g35:    pop     r3
        si      255
        rows    g35, 1
        .word   0x80000000, CC22+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; pop r15: 2^31, MPI = memory
        group   g36, in=1<<15, out=1<<15
g36:    pop     r15
        si      255
        rows    g36, 1
        .word   0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; pop r3: 2^31, MPI = all
        group   g37, in=1<<15, out=1<<3|1<<15, size=0xffffffff
g37:    pop     r3
        si      255
        rows    g37, 1
        .word   0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; pop r15: 2^31, MPI = all
        group   g38, in=1<<15, out=1<<15, size=0xffffffff
g38:    pop     r15
        si      255
        rows    g38, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; pop r3: 2^31, MPI from 4 on, over 2^32
        group   g39, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff
g39:    pop     r3
        si      255
        rows    g39, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; pop r15: 2^31, MPI from 4 on, over 2^32
        group   g40, in=1<<15, out=1<<15, base=4, size=0xffffffff
g40:    pop     r15
        si      255
        rows    g40, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; pop r3: up to 2^32, MPI = memory
        group   g41, in=1<<15, out=1<<3|1<<15
g41:    pop     r3
        si      255
        rows    g41, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; pop r15: up to 2^32, MPI = memory
        group   g42, in=1<<15, out=1<<15
g42:    pop     r15
        si      255
        rows    g42, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; pop r3: up to 2^32, MPI = all
        group   g43, in=1<<15, out=1<<3|1<<15, size=0xffffffff
g43:    pop     r3
        si      255
        rows    g43, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; pop r15: up to 2^32, MPI = all
        group   g44, in=1<<15, out=1<<15, size=0xffffffff
g44:    pop     r15
        si      255
        rows    g44, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; pop r3: up to 2^32, MPI from 4 on, over 2^32
        group   g45, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff
g45:    pop     r3
        si      255
        rows    g45, 1
        .word   0xfffffffc, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; pop r15: up to 2^32, MPI from 4 on, over 2^32
        group   g46, in=1<<15, out=1<<15, base=4, size=0xffffffff
g46:    pop     r15
        si      255
        rows    g46, 1
        .word   0xfffffffc, CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; pop r3: the last bytes below 2^32, MPI = memory
        group   g47, in=1<<15, out=1<<3|1<<15
g47:    pop     r3
        si      255
        rows    g47, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; pop r15: the last bytes below 2^32, MPI = memory
        group   g48, in=1<<15, out=1<<15
g48:    pop     r15
        si      255
        rows    g48, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; pop r3: the last bytes below 2^32, MPI = all
        group   g49, in=1<<15, out=1<<3|1<<15, size=0xffffffff
g49:    pop     r3
        si      255
        rows    g49, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; pop r15: the last bytes below 2^32, MPI = all
        group   g50, in=1<<15, out=1<<15, size=0xffffffff
g50:    pop     r15
        si      255
        rows    g50, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; pop r3: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g51, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff
g51:    pop     r3
        si      255
        rows    g51, 1
        .word   0xfffffffc, CC22+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; pop r15: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g52, in=1<<15, out=1<<15, base=4, size=0xffffffff
g52:    pop     r15
        si      255
        rows    g52, 1
        .word   0xfffffffc, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; pop r3: below MPI.base
        group   g53, in=1<<15, out=1<<3|1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc
g53:    pop     r3
        si      255
        rows    g53, 1
        .word   0x00008008, 0xa8a9aaab, CC00+PROTECTION, 0x00008008 ; below MPI.base

; pop r15: below MPI.base
        group   g54, in=1<<15, out=1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc
g54:    pop     r15
        si      255
        rows    g54, 1
        .word   0x00008008, 0xa8a9aaab, CC11+PROTECTION, 0x00008008 ; below MPI.base

; pop r3: over MPI.base
        group   g55, in=1<<15, out=1<<3|1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc
g55:    pop     r3
        si      255
        rows    g55, 1
        .word   0x00008008, 0xa8a9aaab, CC22+PROTECTION, 0x00008008 ; over MPI.base

; pop r15: over MPI.base
        group   g56, in=1<<15, out=1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc
g56:    pop     r15
        si      255
        rows    g56, 1
        .word   0x00008008, 0xa8a9aaab, CC33+PROTECTION, 0x00008008 ; over MPI.base

; pop r3: at MPI.base
        group   g57, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800c, size=0x00007fdc
g57:    pop     r3
        si      255
        rows    g57, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0xacadaeaf, 0x00008010 ; at MPI.base

; pop r15: at MPI.base
        group   g58, in=1<<15, out=1<<15, min=1<<3, base=0x0000800c, size=0x00007fdc
g58:    pop     r15
        si      255
        rows    g58, 1
        .word   0x0000800c, 0xacadaeaf, CC11, 0xacadaeaf ; at MPI.base

; pop r3: up to the end of MPI
        group   g59, in=1<<15, out=1<<3|1<<15, min=1<<25, base=0x0000800c, size=0x00007fdc
g59:    pop     r3
        si      255
        rows    g59, 1
        .word   0x0000ffe4, 0x05060707, CC22, 0x05060707, 0x0000ffe8 ; up to the end of MPI

; pop r15: up to the end of MPI
        group   g60, in=1<<15, out=1<<15, min=1<<25, base=0x0000800c, size=0x00007fdc
g60:    pop     r15
        si      255
        rows    g60, 1
        .word   0x0000ffe4, 0x05060707, CC33, 0x05060707 ; up to the end of MPI

; pop r3: over the end of MPI
        group   g61, in=1<<15, out=1<<3|1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc
g61:    pop     r3
        si      255
        rows    g61, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; pop r15: over the end of MPI
        group   g62, in=1<<15, out=1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc
g62:    pop     r15
        si      255
        rows    g62, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; pop r3: at the end of MPI
        group   g63, in=1<<15, out=1<<3|1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc
g63:    pop     r3
        si      255
        rows    g63, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; pop r15: at the end of MPI
        group   g64, in=1<<15, out=1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc
g64:    pop     r15
        si      255
        rows    g64, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; pop r3: misaligned by 1, inside
        group   g65, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g65:    pop     r3
        si      255
        rows    g65, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; pop r15: misaligned by 1, inside
        group   g66, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g66:    pop     r15
        si      255
        rows    g66, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; pop r3: misaligned by 1, outside MPI too
        group   g67, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g67:    pop     r3
        si      255
        rows    g67, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; pop r15: misaligned by 1, outside MPI too
        group   g68, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g68:    pop     r15
        si      255
        rows    g68, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; pop r3: misaligned by 1, beyond memory too
        group   g69, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc
g69:    pop     r3
        si      255
        rows    g69, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; pop r15: misaligned by 1, beyond memory too
        group   g70, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g70:    pop     r15
        si      255
        rows    g70, 1
        .word   0x00010001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; pop r3: MPI.base is odd
        group   g71, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800d, size=0x00007000
g71:    pop     r3
        si      255
        rows    g71, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g72, in=1<<15, out=1<<15, min=1<<3, base=0x0000800d, size=0x00007000
g72:    pop     r15
        si      255
        rows    g72, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g73, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffe9
g73:    pop     r3
        si      255
        rows    g73, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g74, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffe9
g74:    pop     r15
        si      255
        rows    g74, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g75, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb
g75:    pop     r3
        si      255
        rows    g75, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g76, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb
g76:    pop     r15
        si      255
        rows    g76, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: misaligned by 2, inside
        group   g77, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g77:    pop     r3
        si      255
        rows    g77, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; pop r15: misaligned by 2, inside
        group   g78, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g78:    pop     r15
        si      255
        rows    g78, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; pop r3: misaligned by 2, outside MPI too
        group   g79, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g79:    pop     r3
        si      255
        rows    g79, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; pop r15: misaligned by 2, outside MPI too
        group   g80, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g80:    pop     r15
        si      255
        rows    g80, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; pop r3: misaligned by 2, beyond memory too
        group   g81, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc
g81:    pop     r3
        si      255
        rows    g81, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; pop r15: misaligned by 2, beyond memory too
        group   g82, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g82:    pop     r15
        si      255
        rows    g82, 1
        .word   0x00010002, CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; pop r3: MPI.base is odd
        group   g83, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800e, size=0x00007000
g83:    pop     r3
        si      255
        rows    g83, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g84, in=1<<15, out=1<<15, min=1<<3, base=0x0000800e, size=0x00007000
g84:    pop     r15
        si      255
        rows    g84, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g85, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffea
g85:    pop     r3
        si      255
        rows    g85, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g86, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffea
g86:    pop     r15
        si      255
        rows    g86, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g87, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb
g87:    pop     r3
        si      255
        rows    g87, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g88, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb
g88:    pop     r15
        si      255
        rows    g88, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: misaligned by 3, inside
        group   g89, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g89:    pop     r3
        si      255
        rows    g89, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; pop r15: misaligned by 3, inside
        group   g90, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc
g90:    pop     r15
        si      255
        rows    g90, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; pop r3: misaligned by 3, outside MPI too
        group   g91, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g91:    pop     r3
        si      255
        rows    g91, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; pop r15: misaligned by 3, outside MPI too
        group   g92, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc
g92:    pop     r15
        si      255
        rows    g92, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; pop r3: misaligned by 3, beyond memory too
        group   g93, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc
g93:    pop     r3
        si      255
        rows    g93, 1
        .word   0x00010003, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; pop r15: misaligned by 3, beyond memory too
        group   g94, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc
g94:    pop     r15
        si      255
        rows    g94, 1
        .word   0x00010003, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; pop r3: MPI.base is odd
        group   g95, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800f, size=0x00007000
g95:    pop     r3
        si      255
        rows    g95, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g96, in=1<<15, out=1<<15, min=1<<3, base=0x0000800f, size=0x00007000
g96:    pop     r15
        si      255
        rows    g96, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g97, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb
g97:    pop     r3
        si      255
        rows    g97, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g98, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb
g98:    pop     r15
        si      255
        rows    g98, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g99, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb
g99:    pop     r3
        si      255
        rows    g99, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g100, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb
g100:   pop     r15
        si      255
        rows    g100, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: the last bytes of memory, MPI = memory
        group   g101, in=1<<15, out=1<<3|1<<15, min=1<<31, m=0
g101:   pop     r3
        si      255
        rows    g101, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI = memory

; pop r15: the last bytes of memory, MPI = memory
        group   g102, in=1<<15, out=1<<15, min=1<<31, m=0
g102:   pop     r15
        si      255
        rows    g102, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI = memory

; pop r3: the last bytes of memory, MPI = all
        group   g103, in=1<<15, out=1<<3|1<<15, min=1<<31, size=0xffffffff, m=0
g103:   pop     r3
        si      255
        rows    g103, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC22, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI = all

; pop r15: the last bytes of memory, MPI = all
        group   g104, in=1<<15, out=1<<15, min=1<<31, size=0xffffffff, m=0
g104:   pop     r15
        si      255
        rows    g104, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC33, 0x1d1e1f1f ; the last bytes of memory, MPI = all

; pop r3: the last bytes of memory, MPI from 4 on, over 2^32
        group   g105, in=1<<15, out=1<<3|1<<15, min=1<<31, base=4, size=0xffffffff, m=0
g105:   pop     r3
        si      255
        rows    g105, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC00, 0x1d1e1f1f, 0x00010000 ; the last bytes of memory, MPI from 4 on, over 2^32

; pop r15: the last bytes of memory, MPI from 4 on, over 2^32
        group   g106, in=1<<15, out=1<<15, min=1<<31, base=4, size=0xffffffff, m=0
g106:   pop     r15
        si      255
        rows    g106, 1
        .word   0x0000fffc, 0x1d1e1f1f, CC11, 0x1d1e1f1f ; the last bytes of memory, MPI from 4 on, over 2^32

; pop r3: over the end of memory, MPI = memory
        group   g107, in=1<<15, out=1<<3|1<<15, m=0
g107:   pop     r3
        si      255
        rows    g107, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; pop r15: over the end of memory, MPI = memory
        group   g108, in=1<<15, out=1<<15, m=0
g108:   pop     r15
        si      255
        rows    g108, 1
        .word   0x00010000, CC33+PROTECTION, 0x00010000 ; over the end of memory, MPI = memory

; pop r3: over the end of memory, MPI = all
        group   g109, in=1<<15, out=1<<3|1<<15, size=0xffffffff, m=0
g109:   pop     r3
        si      255
        rows    g109, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; pop r15: over the end of memory, MPI = all
        group   g110, in=1<<15, out=1<<15, size=0xffffffff, m=0
g110:   pop     r15
        si      255
        rows    g110, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; over the end of memory, MPI = all

; pop r3: over the end of memory, MPI from 4 on, over 2^32
        group   g111, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff, m=0
g111:   pop     r3
        si      255
        rows    g111, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; pop r15: over the end of memory, MPI from 4 on, over 2^32
        group   g112, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g112:   pop     r15
        si      255
        rows    g112, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; over the end of memory, MPI from 4 on, over 2^32

; pop r3: beyond memory, MPI = memory
        group   g113, in=1<<15, out=1<<3|1<<15, m=0
g113:   pop     r3
        si      255
        rows    g113, 1
        .word   0x00010000, CC00+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; pop r15: beyond memory, MPI = memory
        group   g114, in=1<<15, out=1<<15, m=0
g114:   pop     r15
        si      255
        rows    g114, 1
        .word   0x00010000, CC11+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; pop r3: beyond memory, MPI = all
        group   g115, in=1<<15, out=1<<3|1<<15, size=0xffffffff, m=0
g115:   pop     r3
        si      255
        rows    g115, 1
        .word   0x00010000, CC22+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; pop r15: beyond memory, MPI = all
        group   g116, in=1<<15, out=1<<15, size=0xffffffff, m=0
g116:   pop     r15
        si      255
        rows    g116, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; pop r3: beyond memory, MPI from 4 on, over 2^32
        group   g117, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff, m=0
g117:   pop     r3
        si      255
        rows    g117, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; pop r15: beyond memory, MPI from 4 on, over 2^32
        group   g118, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g118:   pop     r15
        si      255
        rows    g118, 1
        .word   0x00010000, CC11+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; pop r3: 2^31, MPI = memory
        group   g119, in=1<<15, out=1<<3|1<<15, m=0
g119:   pop     r3
        si      255
        rows    g119, 1
        .word   0x80000000, CC22+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; pop r15: 2^31, MPI = memory
        group   g120, in=1<<15, out=1<<15, m=0
g120:   pop     r15
        si      255
        rows    g120, 1
        .word   0x80000000, CC33+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; pop r3: 2^31, MPI = all
        group   g121, in=1<<15, out=1<<3|1<<15, size=0xffffffff, m=0
g121:   pop     r3
        si      255
        rows    g121, 1
        .word   0x80000000, CC00+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; pop r15: 2^31, MPI = all
        group   g122, in=1<<15, out=1<<15, size=0xffffffff, m=0
g122:   pop     r15
        si      255
        rows    g122, 1
        .word   0x80000000, CC11+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; pop r3: 2^31, MPI from 4 on, over 2^32
        group   g123, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff, m=0
g123:   pop     r3
        si      255
        rows    g123, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; pop r15: 2^31, MPI from 4 on, over 2^32
        group   g124, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g124:   pop     r15
        si      255
        rows    g124, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; pop r3: up to 2^32, MPI = memory
        group   g125, in=1<<15, out=1<<3|1<<15, m=0
g125:   pop     r3
        si      255
        rows    g125, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; pop r15: up to 2^32, MPI = memory
        group   g126, in=1<<15, out=1<<15, m=0
g126:   pop     r15
        si      255
        rows    g126, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; up to 2^32, MPI = memory

; pop r3: up to 2^32, MPI = all
        group   g127, in=1<<15, out=1<<3|1<<15, size=0xffffffff, m=0
g127:   pop     r3
        si      255
        rows    g127, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; pop r15: up to 2^32, MPI = all
        group   g128, in=1<<15, out=1<<15, size=0xffffffff, m=0
g128:   pop     r15
        si      255
        rows    g128, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; up to 2^32, MPI = all

; pop r3: up to 2^32, MPI from 4 on, over 2^32
        group   g129, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff, m=0
g129:   pop     r3
        si      255
        rows    g129, 1
        .word   0xfffffffc, CC00+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; pop r15: up to 2^32, MPI from 4 on, over 2^32
        group   g130, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g130:   pop     r15
        si      255
        rows    g130, 1
        .word   0xfffffffc, CC11+ADDRESSING, 0xfffffffc ; up to 2^32, MPI from 4 on, over 2^32

; pop r3: the last bytes below 2^32, MPI = memory
        group   g131, in=1<<15, out=1<<3|1<<15, m=0
g131:   pop     r3
        si      255
        rows    g131, 1
        .word   0xfffffffc, CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; pop r15: the last bytes below 2^32, MPI = memory
        group   g132, in=1<<15, out=1<<15, m=0
g132:   pop     r15
        si      255
        rows    g132, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; pop r3: the last bytes below 2^32, MPI = all
        group   g133, in=1<<15, out=1<<3|1<<15, size=0xffffffff, m=0
g133:   pop     r3
        si      255
        rows    g133, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; pop r15: the last bytes below 2^32, MPI = all
        group   g134, in=1<<15, out=1<<15, size=0xffffffff, m=0
g134:   pop     r15
        si      255
        rows    g134, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; pop r3: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g135, in=1<<15, out=1<<3|1<<15, base=4, size=0xffffffff, m=0
g135:   pop     r3
        si      255
        rows    g135, 1
        .word   0xfffffffc, CC22+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; pop r15: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g136, in=1<<15, out=1<<15, base=4, size=0xffffffff, m=0
g136:   pop     r15
        si      255
        rows    g136, 1
        .word   0xfffffffc, CC33+ADDRESSING, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; pop r3: below MPI.base
        group   g137, in=1<<15, out=1<<3|1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g137:   pop     r3
        si      255
        rows    g137, 1
        .word   0x00008008, 0xa8a9aaab, CC00+PROTECTION, 0x00008008 ; below MPI.base

; pop r15: below MPI.base
        group   g138, in=1<<15, out=1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g138:   pop     r15
        si      255
        rows    g138, 1
        .word   0x00008008, 0xa8a9aaab, CC11+PROTECTION, 0x00008008 ; below MPI.base

; pop r3: over MPI.base
        group   g139, in=1<<15, out=1<<3|1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g139:   pop     r3
        si      255
        rows    g139, 1
        .word   0x00008008, 0xa8a9aaab, CC22+PROTECTION, 0x00008008 ; over MPI.base

; pop r15: over MPI.base
        group   g140, in=1<<15, out=1<<15, min=1<<2, base=0x0000800c, size=0x00007fdc, m=0
g140:   pop     r15
        si      255
        rows    g140, 1
        .word   0x00008008, 0xa8a9aaab, CC33+PROTECTION, 0x00008008 ; over MPI.base

; pop r3: at MPI.base
        group   g141, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g141:   pop     r3
        si      255
        rows    g141, 1
        .word   0x0000800c, 0xacadaeaf, CC00, 0xacadaeaf, 0x00008010 ; at MPI.base

; pop r15: at MPI.base
        group   g142, in=1<<15, out=1<<15, min=1<<3, base=0x0000800c, size=0x00007fdc, m=0
g142:   pop     r15
        si      255
        rows    g142, 1
        .word   0x0000800c, 0xacadaeaf, CC11, 0xacadaeaf ; at MPI.base

; pop r3: up to the end of MPI
        group   g143, in=1<<15, out=1<<3|1<<15, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g143:   pop     r3
        si      255
        rows    g143, 1
        .word   0x0000ffe4, 0x05060707, CC22, 0x05060707, 0x0000ffe8 ; up to the end of MPI

; pop r15: up to the end of MPI
        group   g144, in=1<<15, out=1<<15, min=1<<25, base=0x0000800c, size=0x00007fdc, m=0
g144:   pop     r15
        si      255
        rows    g144, 1
        .word   0x0000ffe4, 0x05060707, CC33, 0x05060707 ; up to the end of MPI

; pop r3: over the end of MPI
        group   g145, in=1<<15, out=1<<3|1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g145:   pop     r3
        si      255
        rows    g145, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; over the end of MPI

; pop r15: over the end of MPI
        group   g146, in=1<<15, out=1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g146:   pop     r15
        si      255
        rows    g146, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; over the end of MPI

; pop r3: at the end of MPI
        group   g147, in=1<<15, out=1<<3|1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g147:   pop     r3
        si      255
        rows    g147, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; at the end of MPI

; pop r15: at the end of MPI
        group   g148, in=1<<15, out=1<<15, min=1<<26, base=0x0000800c, size=0x00007fdc, m=0
g148:   pop     r15
        si      255
        rows    g148, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; at the end of MPI

; pop r3: misaligned by 1, inside
        group   g149, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g149:   pop     r3
        si      255
        rows    g149, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; pop r15: misaligned by 1, inside
        group   g150, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g150:   pop     r15
        si      255
        rows    g150, 1
        .word   0x00008011, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; pop r3: misaligned by 1, outside MPI too
        group   g151, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g151:   pop     r3
        si      255
        rows    g151, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; pop r15: misaligned by 1, outside MPI too
        group   g152, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g152:   pop     r15
        si      255
        rows    g152, 1
        .word   0x00008001, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; pop r3: misaligned by 1, beyond memory too
        group   g153, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc, m=0
g153:   pop     r3
        si      255
        rows    g153, 1
        .word   0x00010001, CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; pop r15: misaligned by 1, beyond memory too
        group   g154, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g154:   pop     r15
        si      255
        rows    g154, 1
        .word   0x00010001, CC11+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; pop r3: MPI.base is odd
        group   g155, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g155:   pop     r3
        si      255
        rows    g155, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g156, in=1<<15, out=1<<15, min=1<<3, base=0x0000800d, size=0x00007000, m=0
g156:   pop     r15
        si      255
        rows    g156, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g157, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffe9, m=0
g157:   pop     r3
        si      255
        rows    g157, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g158, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffe9, m=0
g158:   pop     r15
        si      255
        rows    g158, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g159, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb, m=0
g159:   pop     r3
        si      255
        rows    g159, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g160, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb, m=0
g160:   pop     r15
        si      255
        rows    g160, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: misaligned by 2, inside
        group   g161, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g161:   pop     r3
        si      255
        rows    g161, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; pop r15: misaligned by 2, inside
        group   g162, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g162:   pop     r15
        si      255
        rows    g162, 1
        .word   0x00008012, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; pop r3: misaligned by 2, outside MPI too
        group   g163, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g163:   pop     r3
        si      255
        rows    g163, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; pop r15: misaligned by 2, outside MPI too
        group   g164, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g164:   pop     r15
        si      255
        rows    g164, 1
        .word   0x00008002, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; pop r3: misaligned by 2, beyond memory too
        group   g165, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc, m=0
g165:   pop     r3
        si      255
        rows    g165, 1
        .word   0x00010002, CC00+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; pop r15: misaligned by 2, beyond memory too
        group   g166, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g166:   pop     r15
        si      255
        rows    g166, 1
        .word   0x00010002, CC11+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; pop r3: MPI.base is odd
        group   g167, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800e, size=0x00007000, m=0
g167:   pop     r3
        si      255
        rows    g167, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g168, in=1<<15, out=1<<15, min=1<<3, base=0x0000800e, size=0x00007000, m=0
g168:   pop     r15
        si      255
        rows    g168, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g169, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffea, m=0
g169:   pop     r3
        si      255
        rows    g169, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g170, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffea, m=0
g170:   pop     r15
        si      255
        rows    g170, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g171, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb, m=0
g171:   pop     r3
        si      255
        rows    g171, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g172, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb, m=0
g172:   pop     r15
        si      255
        rows    g172, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: misaligned by 3, inside
        group   g173, in=1<<15, out=1<<3|1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g173:   pop     r3
        si      255
        rows    g173, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; pop r15: misaligned by 3, inside
        group   g174, in=1<<15, out=1<<15, min=1<<4|1<<5, base=0x0000800c, size=0x00007fdc, m=0
g174:   pop     r15
        si      255
        rows    g174, 1
        .word   0x00008013, 0xb0b1b2b3, 0xb4b5b6b7, CC11+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; pop r3: misaligned by 3, outside MPI too
        group   g175, in=1<<15, out=1<<3|1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g175:   pop     r3
        si      255
        rows    g175, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC22+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; pop r15: misaligned by 3, outside MPI too
        group   g176, in=1<<15, out=1<<15, min=1<<0|1<<1, base=0x0000800c, size=0x00007fdc, m=0
g176:   pop     r15
        si      255
        rows    g176, 1
        .word   0x00008003, 0xa0a1a2a3, 0xa4a5a6a7, CC33+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; pop r3: misaligned by 3, beyond memory too
        group   g177, in=1<<15, out=1<<3|1<<15, base=0x0000800c, size=0x00007fdc, m=0
g177:   pop     r3
        si      255
        rows    g177, 1
        .word   0x00010003, CC00+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; pop r15: misaligned by 3, beyond memory too
        group   g178, in=1<<15, out=1<<15, base=0x0000800c, size=0x00007fdc, m=0
g178:   pop     r15
        si      255
        rows    g178, 1
        .word   0x00010003, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; pop r3: MPI.base is odd
        group   g179, in=1<<15, out=1<<3|1<<15, min=1<<3, base=0x0000800f, size=0x00007000, m=0
g179:   pop     r3
        si      255
        rows    g179, 1
        .word   0x0000800c, 0xacadaeaf, CC22+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r15: MPI.base is odd
        group   g180, in=1<<15, out=1<<15, min=1<<3, base=0x0000800f, size=0x00007000, m=0
g180:   pop     r15
        si      255
        rows    g180, 1
        .word   0x0000800c, 0xacadaeaf, CC33+PROTECTION, 0x0000800c ; MPI.base is odd

; pop r3: the end of MPI is odd
        group   g181, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb, m=0
g181:   pop     r3
        si      255
        rows    g181, 1
        .word   0x0000ffe8, 0x090a0b0b, CC00+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r15: the end of MPI is odd
        group   g182, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb, m=0
g182:   pop     r15
        si      255
        rows    g182, 1
        .word   0x0000ffe8, 0x090a0b0b, CC11+PROTECTION, 0x0000ffe8 ; the end of MPI is odd

; pop r3: one byte too much
        group   g183, in=1<<15, out=1<<3|1<<15, min=1<<26, size=0x0000ffeb, m=0
g183:   pop     r3
        si      255
        rows    g183, 1
        .word   0x0000ffe8, 0x090a0b0b, CC22+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r15: one byte too much
        group   g184, in=1<<15, out=1<<15, min=1<<26, size=0x0000ffeb, m=0
g184:   pop     r15
        si      255
        rows    g184, 1
        .word   0x0000ffe8, 0x090a0b0b, CC33+PROTECTION, 0x0000ffe8 ; one byte too much

; pop r3: wraps at 0
        group   g185, in=1<<15, out=1<<3|1<<15
g185:   pop     r3
        si      255
        rows    g185, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; outside

; pop r0: r0: sp moves, the word is dropped
        group   g186, in=1<<15, out=1<<15, min=1<<5
g186:   pop     r0
        si      255
        rows    g186, 4
        .word   0x00008014, 7, CC00, 0x00008018 ; CC 0
        .word   0x00008014, 7, CC11, 0x00008018 ; CC 1
        .word   0x00008014, 7, CC22, 0x00008018 ; CC 2
        .word   0x00008014, 7, CC33, 0x00008018 ; CC 3

; pop with bit 0, unused
        group   g187
g187:   .word   0x51300001
        si      255
        rows    g187, 1
        .word   CC11+OPERATION, 0x51300001 ; unused bit 0

; pop with bit 1, unused
        group   g188
g188:   .word   0x51300002
        si      255
        rows    g188, 1
        .word   CC22+OPERATION, 0x51300002 ; unused bit 1

; pop with bit 2, unused
        group   g189
g189:   .word   0x51300004
        si      255
        rows    g189, 1
        .word   CC33+OPERATION, 0x51300004 ; unused bit 2

; pop with bit 3, unused
        group   g190
g190:   .word   0x51300008
        si      255
        rows    g190, 1
        .word   CC00+OPERATION, 0x51300008 ; unused bit 3

; pop with bit 4, unused
        group   g191
g191:   .word   0x51300010
        si      255
        rows    g191, 1
        .word   CC11+OPERATION, 0x51300010 ; unused bit 4

; pop with bit 5, unused
        group   g192
g192:   .word   0x51300020
        si      255
        rows    g192, 1
        .word   CC22+OPERATION, 0x51300020 ; unused bit 5

; pop with bit 6, unused
        group   g193
g193:   .word   0x51300040
        si      255
        rows    g193, 1
        .word   CC33+OPERATION, 0x51300040 ; unused bit 6

; pop with bit 7, unused
        group   g194
g194:   .word   0x51300080
        si      255
        rows    g194, 1
        .word   CC00+OPERATION, 0x51300080 ; unused bit 7

; pop with bit 8, unused
        group   g195
g195:   .word   0x51300100
        si      255
        rows    g195, 1
        .word   CC11+OPERATION, 0x51300100 ; unused bit 8

; pop with bit 9, unused
        group   g196
g196:   .word   0x51300200
        si      255
        rows    g196, 1
        .word   CC22+OPERATION, 0x51300200 ; unused bit 9

; pop with bit 10, unused
        group   g197
g197:   .word   0x51300400
        si      255
        rows    g197, 1
        .word   CC33+OPERATION, 0x51300400 ; unused bit 10

; pop with bit 11, unused
        group   g198
g198:   .word   0x51300800
        si      255
        rows    g198, 1
        .word   CC00+OPERATION, 0x51300800 ; unused bit 11

; pop with bit 12, unused
        group   g199
g199:   .word   0x51301000
        si      255
        rows    g199, 1
        .word   CC11+OPERATION, 0x51301000 ; unused bit 12

; pop with bit 13, unused
        group   g200
g200:   .word   0x51302000
        si      255
        rows    g200, 1
        .word   CC22+OPERATION, 0x51302000 ; unused bit 13

; pop with bit 14, unused
        group   g201
g201:   .word   0x51304000
        si      255
        rows    g201, 1
        .word   CC33+OPERATION, 0x51304000 ; unused bit 14

; pop with bit 15, unused
        group   g202
g202:   .word   0x51308000
        si      255
        rows    g202, 1
        .word   CC00+OPERATION, 0x51308000 ; unused bit 15

; pop with bit 16, unused
        group   g203
g203:   .word   0x51310000
        si      255
        rows    g203, 1
        .word   CC11+OPERATION, 0x51310000 ; unused bit 16

; pop with bit 17, unused
        group   g204
g204:   .word   0x51320000
        si      255
        rows    g204, 1
        .word   CC22+OPERATION, 0x51320000 ; unused bit 17

; pop with bit 18, unused
        group   g205
g205:   .word   0x51340000
        si      255
        rows    g205, 1
        .word   CC33+OPERATION, 0x51340000 ; unused bit 18

; pop with bit 19, unused
        group   g206
g206:   .word   0x51380000
        si      255
        rows    g206, 1
        .word   CC00+OPERATION, 0x51380000 ; unused bit 19

        isa_end
