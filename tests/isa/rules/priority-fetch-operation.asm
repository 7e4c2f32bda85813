; SPDX-License-Identifier: MIT
;
; An undefined word outside MPI: the fetch before the operation exception.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 8
        .equ    isa_users, 4
        .include "isa.inc"

        groupat g1, 0x00008004, 0, min=1<<1, base=0x00008008
        rows    g1, 2
        .word   0, CC00+PROTECTION+FETCH, 0x00008004 ; all zero, user mode, class 2 open
        .word   0xffffffff, CC11+PROTECTION+FETCH, 0x00008004 ; all ones, user mode, class 2 open

        groupat g2, 0x00008004, 0, min=1<<1, base=0x00008008, im=8
        rows    g2, 2
        .word   0, CC22+PROTECTION+FETCH+MACHINE, 0x00008004 ; all zero, user mode, class 2 masked
        .word   0xffffffff, CC33+PROTECTION+FETCH+MACHINE, 0x00008004 ; all ones, user mode, class 2 masked

        groupat g3, 0x00008004, 0, min=1<<1, base=0x00008008, m=0
        rows    g3, 2
        .word   0, CC00+PROTECTION+FETCH, 0x00008004 ; all zero, kernel mode, class 2 open
        .word   0xffffffff, CC11+PROTECTION+FETCH, 0x00008004 ; all ones, kernel mode, class 2 open

        groupat g4, 0x00008004, 0, min=1<<1, base=0x00008008, m=0, im=8
        rows    g4, 2
        .word   0, CC22+PROTECTION+FETCH+MACHINE, 0x00008004 ; all zero, kernel mode, class 2 masked
        .word   0xffffffff, CC33+PROTECTION+FETCH+MACHINE, 0x00008004 ; all ones, kernel mode, class 2 masked

        isa_end
