; SPDX-License-Identifier: MIT
;
; lpsw, PC-relative form: load the PSW
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 143
        .equ    isa_users, 16
        .include "isa.inc"

; lpsw isa_low: what counts of the words
        group   g1, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7, m=0, other=g1.t+4-g1
g1:     lpsw    isa_low
        si      255
g1.t:   si      1
        rows    g1, 93
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC01+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC31+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC02+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC12+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC13+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC23+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC03+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC13+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC23+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC33+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC02+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC12+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC22+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC32+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC01+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC11+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC21+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC31+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   0x00008001, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 0, 0, 0x00010000, 0x0000000c ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008001, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 1, 0, 0x00010000, 0x0000000c ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008001, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 0, 0, 0x00010000, 4 ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008001, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 1, 0, 0xffffffff, 0x000000ff ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008001, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+ALIGNMENT+FETCH+MACHINE+NEWPSW, 0x00008001, 1, 0, 0x00010000, 0 ; PC 0x8001, misaligned: the next fetch finds it out
        .word   2, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+ALIGNMENT+FETCH+NEWPSW, 2, 0, 0, 0x00010000, 0x0000000c ; PC 0x2, misaligned: the next fetch finds it out
        .word   2, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+ALIGNMENT+FETCH+NEWPSW, 2, 1, 0, 0x00010000, 0x0000000c ; PC 0x2, misaligned: the next fetch finds it out
        .word   2, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+ALIGNMENT+FETCH+NEWPSW, 2, 0, 0, 0x00010000, 4 ; PC 0x2, misaligned: the next fetch finds it out
        .word   2, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+ALIGNMENT+FETCH+NEWPSW, 2, 1, 0, 0xffffffff, 0x000000ff ; PC 0x2, misaligned: the next fetch finds it out
        .word   2, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+ALIGNMENT+FETCH+MACHINE+NEWPSW, 2, 1, 0, 0x00010000, 0 ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00010000, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+PROTECTION+FETCH+NEWPSW, 0x00010000, 0, 0, 0x00010000, 0x0000000c ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00010000, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC31+PROTECTION+FETCH+NEWPSW, 0x00010000, 1, 0, 0x00010000, 0x0000000c ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00010000, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC02+PROTECTION+FETCH+NEWPSW, 0x00010000, 0, 0, 0x00010000, 4 ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00010000, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC13+ADDRESSING+FETCH+NEWPSW, 0x00010000, 1, 0, 0xffffffff, 0x000000ff ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00010000, 0, 1, 0, 0x00010000, 0, 0, 0, CC20+PROTECTION+FETCH+MACHINE+NEWPSW, 0x00010000, 1, 0, 0x00010000, 0 ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0xffffffff, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 0, 0, 0x00010000, 0x0000000c ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0xffffffff, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC01+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 1, 0, 0x00010000, 0x0000000c ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0xffffffff, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC12+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 0, 0, 0x00010000, 4 ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0xffffffff, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC23+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 1, 0, 0xffffffff, 0x000000ff ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0xffffffff, 0, 1, 0, 0x00010000, 0, 0, 0, CC30+ALIGNMENT+FETCH+MACHINE+NEWPSW, 0xffffffff, 1, 0, 0x00010000, 0 ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0xfffffffc, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0xfffffffc, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 1, 0, 0x00010000, 0x0000000c ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0xfffffffc, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 0, 0, 0x00010000, 4 ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0xfffffffc, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 1, 0, 0xffffffff, 0x000000ff ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0xfffffffc, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+PROTECTION+FETCH+MACHINE+NEWPSW, 0xfffffffc, 1, 0, 0x00010000, 0 ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00020000, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+PROTECTION+FETCH+NEWPSW, 0x00020000, 0, 0, 0x00010000, 0x0000000c ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00020000, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+PROTECTION+FETCH+NEWPSW, 0x00020000, 1, 0, 0x00010000, 0x0000000c ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00020000, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+PROTECTION+FETCH+NEWPSW, 0x00020000, 0, 0, 0x00010000, 4 ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00020000, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+ADDRESSING+FETCH+NEWPSW, 0x00020000, 1, 0, 0xffffffff, 0x000000ff ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00020000, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+PROTECTION+FETCH+MACHINE+NEWPSW, 0x00020000, 1, 0, 0x00010000, 0 ; PC 0x20000, outside: the next fetch finds it out
        .word   g1.t, 0, 1, 0x0000ffe0, 0x00000020, 4, 0, 0, CC20+PROTECTION+FETCH+NEWPSW, g1.t, 1, 0x0000ffe0, 0x00000020, 4 ; PC outside the new MPI
        .word   g1.t, 0, 0, 0, 0x00008000, 4, 0, 0, CC30+PROTECTION+FETCH+NEWPSW, g1.t, 0, 0, 0x00008000, 4 ; PC beyond the new MPI
        .word   g1.t, 0, 0, 0, 0, 0, 0, 0, CC00+PROTECTION+FETCH+MACHINE+NEWPSW, g1.t, 0, 0, 0, 0 ; an empty MPI, all masked

; lpsw isa_low, spsw: PSW as loaded
        group   g2, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, m=0, other=g2.t+8-g2
g2:     lpsw    isa_low
        si      255
g2.t:   spsw    isa_low+32
        si      1
        rows    g2, 6
        .word   g2.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; kernel mode
        .word   g2.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4, g2.t+4, 2, 0, 0, 0x00010000, 4, 0x00000105, 0 ; IC and II
        .word   g2.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; high bits of CC
        .word   g2.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; high bits of M
        .word   g2.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, g2.t+4, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0 ; class 2 masked
        .word   g2.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0x0000ffff, 0 ; high bits of IC

; lpsw isa_high+36: over the end of memory, MPI = memory
        group   g6, m=0
g6:     lpsw    isa_high+36
        si      255
        rows    g6, 1
        .word   CC33+PROTECTION, 0x0000ffe4 ; over the end of memory, MPI = memory

; lpsw isa_high+36: over the end of memory, MPI = all
        group   g7, size=0xffffffff, m=0
g7:     lpsw    isa_high+36
        si      255
        rows    g7, 1
        .word   CC00+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI = all

; lpsw isa_high+36: over the end of memory, MPI from 4 on, over 2^32
        group   g8, base=4, size=0xffffffff, m=0
g8:     lpsw    isa_high+36
        si      255
        rows    g8, 1
        .word   CC11+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI from 4 on, over 2^32

; lpsw isa_zero+0x10000: beyond memory, MPI = memory
        group   g9, m=0
g9:     lpsw    isa_zero+0x10000
        si      255
        rows    g9, 1
        .word   CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lpsw isa_zero+0x10000: beyond memory, MPI = all
        group   g10, size=0xffffffff, m=0
g10:    lpsw    isa_zero+0x10000
        si      255
        rows    g10, 1
        .word   CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lpsw isa_zero+0x10000: beyond memory, MPI from 4 on, over 2^32
        group   g11, base=4, size=0xffffffff, m=0
g11:    lpsw    isa_zero+0x10000
        si      255
        rows    g11, 1
        .word   CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lpsw isa_zero-0x20: up to 2^32, MPI = memory
        group   g12, m=0
g12:    lpsw    isa_zero-0x20
        si      255
        rows    g12, 1
        .word   CC11+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = memory

; lpsw isa_zero-0x20: up to 2^32, MPI = all
        group   g13, size=0xffffffff, m=0
g13:    lpsw    isa_zero-0x20
        si      255
        rows    g13, 1
        .word   CC22+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = all

; lpsw isa_zero-0x20: up to 2^32, MPI from 4 on, over 2^32
        group   g14, base=4, size=0xffffffff, m=0
g14:    lpsw    isa_zero-0x20
        si      255
        rows    g14, 1
        .word   CC33+ADDRESSING, 0xffffffe0 ; up to 2^32, MPI from 4 on, over 2^32

; lpsw isa_zero-0x4: the last bytes below 2^32, MPI = memory
        group   g15, m=0
g15:    lpsw    isa_zero-0x4
        si      255
        rows    g15, 1
        .word   CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lpsw isa_zero-0x4: the last bytes below 2^32, MPI = all
        group   g16, size=0xffffffff, m=0
g16:    lpsw    isa_zero-0x4
        si      255
        rows    g16, 1
        .word   CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lpsw isa_zero-0x4: the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g17, base=4, size=0xffffffff, m=0
g17:    lpsw    isa_zero-0x4
        si      255
        rows    g17, 1
        .word   CC22+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lpsw isa_low+8: over MPI.base
        group   g18, base=0x0000800c, size=0x00007fdc, m=0
g18:    lpsw    isa_low+8
        si      255
        rows    g18, 1
        .word   CC33+PROTECTION, 0x00008008 ; over MPI.base

; lpsw isa_high+12: over the end of MPI
        group   g21, base=0x0000800c, size=0x00007fdc, m=0
g21:    lpsw    isa_high+12
        si      255
        rows    g21, 1
        .word   CC00+PROTECTION, 0x0000ffcc ; over the end of MPI

; lpsw isa_high+40: at the end of MPI
        group   g22, base=0x0000800c, size=0x00007fdc, m=0
g22:    lpsw    isa_high+40
        si      255
        rows    g22, 1
        .word   CC11+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lpsw isa_low+17: misaligned by 1, inside
        group   g23, base=0x0000800c, size=0x00007fdc, m=0
g23:    lpsw    isa_low+17
        si      255
        rows    g23, 1
        .word   CC22+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lpsw isa_low+1: misaligned by 1, outside MPI too
        group   g24, base=0x0000800c, size=0x00007fdc, m=0
g24:    lpsw    isa_low+1
        si      255
        rows    g24, 1
        .word   CC33+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lpsw isa_zero+0x10001: misaligned by 1, beyond memory too
        group   g25, base=0x0000800c, size=0x00007fdc, m=0
g25:    lpsw    isa_zero+0x10001
        si      255
        rows    g25, 1
        .word   CC00+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lpsw isa_low+18: misaligned by 2, inside
        group   g26, base=0x0000800c, size=0x00007fdc, m=0
g26:    lpsw    isa_low+18
        si      255
        rows    g26, 1
        .word   CC11+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lpsw isa_low+2: misaligned by 2, outside MPI too
        group   g27, base=0x0000800c, size=0x00007fdc, m=0
g27:    lpsw    isa_low+2
        si      255
        rows    g27, 1
        .word   CC22+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lpsw isa_zero+0x10002: misaligned by 2, beyond memory too
        group   g28, base=0x0000800c, size=0x00007fdc, m=0
g28:    lpsw    isa_zero+0x10002
        si      255
        rows    g28, 1
        .word   CC33+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lpsw isa_low+19: misaligned by 3, inside
        group   g29, base=0x0000800c, size=0x00007fdc, m=0
g29:    lpsw    isa_low+19
        si      255
        rows    g29, 1
        .word   CC00+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lpsw isa_low+3: misaligned by 3, outside MPI too
        group   g30, base=0x0000800c, size=0x00007fdc, m=0
g30:    lpsw    isa_low+3
        si      255
        rows    g30, 1
        .word   CC11+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lpsw isa_zero+0x10003: misaligned by 3, beyond memory too
        group   g31, base=0x0000800c, size=0x00007fdc, m=0
g31:    lpsw    isa_zero+0x10003
        si      255
        rows    g31, 1
        .word   CC22+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lpsw in user mode
        group   g32
g32:    lpsw    isa_low
        si      255
        rows    g32, 4
        .word   CC00+PRIVILEGED, 0xc9000000|((isa_low-g32-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xc9000000|((isa_low-g32-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xc9000000|((isa_low-g32-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xc9000000|((isa_low-g32-4)&0xfffff) ; user mode, CC 3

; lpsw in user mode
        group   g33
g33:    lpsw    isa_low+1
        si      255
        rows    g33, 4
        .word   CC00+PRIVILEGED, 0xc9000000|((isa_low+1-g33-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xc9000000|((isa_low+1-g33-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xc9000000|((isa_low+1-g33-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xc9000000|((isa_low+1-g33-4)&0xfffff) ; user mode, CC 3

; lpsw in user mode
        group   g34
g34:    lpsw    isa_zero+0x10000
        si      255
        rows    g34, 4
        .word   CC00+PRIVILEGED, 0xc9000000|((isa_zero+0x10000-g34-4)&0xfffff) ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0xc9000000|((isa_zero+0x10000-g34-4)&0xfffff) ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0xc9000000|((isa_zero+0x10000-g34-4)&0xfffff) ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0xc9000000|((isa_zero+0x10000-g34-4)&0xfffff) ; user mode, CC 3

; lpsw with an unused bit
        group   g35
g35:    .word   0xc9100000
        si      255
        rows    g35, 1
        .word   CC33+OPERATION, 0xc9100000 ; unused bit 20

; lpsw with an unused bit
        group   g36, m=0
g36:    .word   0xc9100000
        si      255
        rows    g36, 1
        .word   CC00+OPERATION, 0xc9100000 ; unused bit 20

; lpsw with an unused bit
        group   g37
g37:    .word   0xc9200000
        si      255
        rows    g37, 1
        .word   CC11+OPERATION, 0xc9200000 ; unused bit 21

; lpsw with an unused bit
        group   g38, m=0
g38:    .word   0xc9200000
        si      255
        rows    g38, 1
        .word   CC22+OPERATION, 0xc9200000 ; unused bit 21

; lpsw with an unused bit
        group   g39
g39:    .word   0xc9400000
        si      255
        rows    g39, 1
        .word   CC33+OPERATION, 0xc9400000 ; unused bit 22

; lpsw with an unused bit
        group   g40, m=0
g40:    .word   0xc9400000
        si      255
        rows    g40, 1
        .word   CC00+OPERATION, 0xc9400000 ; unused bit 22

; lpsw with an unused bit
        group   g41
g41:    .word   0xc9800000
        si      255
        rows    g41, 1
        .word   CC11+OPERATION, 0xc9800000 ; unused bit 23

; lpsw with an unused bit
        group   g42, m=0
g42:    .word   0xc9800000
        si      255
        rows    g42, 1
        .word   CC22+OPERATION, 0xc9800000 ; unused bit 23

        isa_end
