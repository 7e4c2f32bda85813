; SPDX-License-Identifier: MIT
;
; lpsw, base form: load the PSW
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 150
        .equ    isa_users, 20
        .include "isa.inc"

; lpsw (r4): what counts of the words
        group   g1, in=1<<4, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7, m=0, other=g1.t+4-g1
g1:     lpsw    (r4)
        si      255
g1.t:   si      1
        rows    g1, 93
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; kernel mode
        .word   0x00008000, g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC01+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   0x00008000, g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   0x00008000, g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   0x00008000, g1.t, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC31+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; user mode
        .word   0x00008000, g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC02+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   0x00008000, g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC12+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   0x00008000, g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   0x00008000, g1.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4 ; IC and II
        .word   0x00008000, g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   0x00008000, g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC13+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   0x00008000, g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC23+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   0x00008000, g1.t, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+(SI^1<<16)+NEWPSW, 1, 0, 0xffffffff, 0x000000ff ; MPI = all
        .word   0x00008000, g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC03+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC13+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC23+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0xffffffff, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC33+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of CC
        .word   0x00008000, g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 3, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of M
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC20+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0xffffff0c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 1, 0, 0x00010000, 0x0000000c ; high bits of IM
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0x00000100, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0x100 masks all
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   0x00008000, g1.t, 0, 1, 0, 0x00010000, 0, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 1, 0, 0x00010000, 0 ; IM 0: the `si` is a machine check
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC00+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC20+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC30+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb ; class 2 masked
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   0x00008000, g1.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c ; high bits of IC
        .word   0x00008000, g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC02+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   0x00008000, g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC12+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   0x00008000, g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC22+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   0x00008000, g1.t, 2, 1, 4, 0xffffffff, 0x000000c7, 0x0000abcd, 0, CC32+(SI^1<<16)+NEWPSW, 1, 4, 0xffffffff, 0x000000c7 ; MPI over 2^32
        .word   0x00008000, g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC01+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   0x00008000, g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC11+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   0x00008000, g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC21+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   0x00008000, g1.t, 1, 1, 0x00008000, 0x00008000, 0x0000000c, 0, 0, CC31+(SI^1<<16)+NEWPSW, 1, 0x00008000, 0x00008000, 0x0000000c ; MPI from 0x8000 on
        .word   0x00008000, 0x00008001, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 0, 0, 0x00010000, 0x0000000c ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008000, 0x00008001, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 1, 0, 0x00010000, 0x0000000c ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008000, 0x00008001, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 0, 0, 0x00010000, 4 ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008000, 0x00008001, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+ALIGNMENT+FETCH+NEWPSW, 0x00008001, 1, 0, 0xffffffff, 0x000000ff ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008000, 0x00008001, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+ALIGNMENT+FETCH+MACHINE+NEWPSW, 0x00008001, 1, 0, 0x00010000, 0 ; PC 0x8001, misaligned: the next fetch finds it out
        .word   0x00008000, 2, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+ALIGNMENT+FETCH+NEWPSW, 2, 0, 0, 0x00010000, 0x0000000c ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00008000, 2, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+ALIGNMENT+FETCH+NEWPSW, 2, 1, 0, 0x00010000, 0x0000000c ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00008000, 2, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+ALIGNMENT+FETCH+NEWPSW, 2, 0, 0, 0x00010000, 4 ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00008000, 2, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+ALIGNMENT+FETCH+NEWPSW, 2, 1, 0, 0xffffffff, 0x000000ff ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00008000, 2, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+ALIGNMENT+FETCH+MACHINE+NEWPSW, 2, 1, 0, 0x00010000, 0 ; PC 0x2, misaligned: the next fetch finds it out
        .word   0x00008000, 0x00010000, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC20+PROTECTION+FETCH+NEWPSW, 0x00010000, 0, 0, 0x00010000, 0x0000000c ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00008000, 0x00010000, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC31+PROTECTION+FETCH+NEWPSW, 0x00010000, 1, 0, 0x00010000, 0x0000000c ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00008000, 0x00010000, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC02+PROTECTION+FETCH+NEWPSW, 0x00010000, 0, 0, 0x00010000, 4 ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00008000, 0x00010000, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC13+ADDRESSING+FETCH+NEWPSW, 0x00010000, 1, 0, 0xffffffff, 0x000000ff ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00008000, 0x00010000, 0, 1, 0, 0x00010000, 0, 0, 0, CC20+PROTECTION+FETCH+MACHINE+NEWPSW, 0x00010000, 1, 0, 0x00010000, 0 ; PC 0x10000, outside memory: the next fetch finds it out
        .word   0x00008000, 0xffffffff, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 0, 0, 0x00010000, 0x0000000c ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0x00008000, 0xffffffff, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC01+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 1, 0, 0x00010000, 0x0000000c ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0x00008000, 0xffffffff, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC12+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 0, 0, 0x00010000, 4 ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0x00008000, 0xffffffff, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC23+ALIGNMENT+FETCH+NEWPSW, 0xffffffff, 1, 0, 0xffffffff, 0x000000ff ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0x00008000, 0xffffffff, 0, 1, 0, 0x00010000, 0, 0, 0, CC30+ALIGNMENT+FETCH+MACHINE+NEWPSW, 0xffffffff, 1, 0, 0x00010000, 0 ; PC 0xffffffff, misaligned: the next fetch finds it out
        .word   0x00008000, 0xfffffffc, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC00+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00008000, 0xfffffffc, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC11+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 1, 0, 0x00010000, 0x0000000c ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00008000, 0xfffffffc, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 0, 0, 0x00010000, 4 ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00008000, 0xfffffffc, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC33+PROTECTION+FETCH+NEWPSW, 0xfffffffc, 1, 0, 0xffffffff, 0x000000ff ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00008000, 0xfffffffc, 0, 1, 0, 0x00010000, 0, 0, 0, CC00+PROTECTION+FETCH+MACHINE+NEWPSW, 0xfffffffc, 1, 0, 0x00010000, 0 ; PC 0xfffffffc, outside memory: the next fetch finds it out
        .word   0x00008000, 0x00020000, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+PROTECTION+FETCH+NEWPSW, 0x00020000, 0, 0, 0x00010000, 0x0000000c ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00008000, 0x00020000, 1, 1, 0, 0x00010000, 0x0000000c, 0, 0, CC21+PROTECTION+FETCH+NEWPSW, 0x00020000, 1, 0, 0x00010000, 0x0000000c ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00008000, 0x00020000, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC32+PROTECTION+FETCH+NEWPSW, 0x00020000, 0, 0, 0x00010000, 4 ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00008000, 0x00020000, 3, 1, 0, 0xffffffff, 0x000000ff, 0, 0, CC03+ADDRESSING+FETCH+NEWPSW, 0x00020000, 1, 0, 0xffffffff, 0x000000ff ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00008000, 0x00020000, 0, 1, 0, 0x00010000, 0, 0, 0, CC10+PROTECTION+FETCH+MACHINE+NEWPSW, 0x00020000, 1, 0, 0x00010000, 0 ; PC 0x20000, outside: the next fetch finds it out
        .word   0x00008000, g1.t, 0, 1, 0x0000ffe0, 0x00000020, 4, 0, 0, CC20+PROTECTION+FETCH+NEWPSW, g1.t, 1, 0x0000ffe0, 0x00000020, 4 ; PC outside the new MPI
        .word   0x00008000, g1.t, 0, 0, 0, 0x00008000, 4, 0, 0, CC30+PROTECTION+FETCH+NEWPSW, g1.t, 0, 0, 0x00008000, 4 ; PC beyond the new MPI
        .word   0x00008000, g1.t, 0, 0, 0, 0, 0, 0, 0, CC00+PROTECTION+FETCH+MACHINE+NEWPSW, g1.t, 0, 0, 0, 0 ; an empty MPI, all masked

; lpsw (r4), spsw: PSW as loaded
        group   g2, in=1<<4, min=1<<0|1<<1|1<<2|1<<3|1<<4|1<<5|1<<6|1<<7, mout=1<<8|1<<9|1<<10|1<<11|1<<12|1<<13|1<<14|1<<15, m=0, other=g2.t+8-g2
g2:     lpsw    (r4)
        si      255
g2.t:   spsw    isa_low+32
        si      1
        rows    g2, 6
        .word   0x00008000, g2.t, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC10+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; kernel mode
        .word   0x00008000, g2.t, 2, 0, 0, 0x00010000, 4, 0x00000105, 0x00001234, CC22+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 4, g2.t+4, 2, 0, 0, 0x00010000, 4, 0x00000105, 0 ; IC and II
        .word   0x00008000, g2.t, 0xfffffffc, 0, 0, 0x00010000, 0x0000000c, 0, 0, CC30+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; high bits of CC
        .word   0x00008000, g2.t, 0, 0xfffffffe, 0, 0x00010000, 0x0000000c, 0, 0, CC00+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0, 0 ; high bits of M
        .word   0x00008000, g2.t, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0, CC10+(SI^1<<16)+MACHINE+NEWPSW, 0, 0, 0x00010000, 0x000000fb, g2.t+4, 0, 0, 0, 0x00010000, 0x000000fb, 0, 0 ; class 2 masked
        .word   0x00008000, g2.t, 0, 0, 0, 0x00010000, 0x0000000c, 0xffffffff, 0xffffffff, CC20+(SI^1<<16)+NEWPSW, 0, 0, 0x00010000, 0x0000000c, g2.t+4, 0, 0, 0, 0x00010000, 0x0000000c, 0x0000ffff, 0 ; high bits of IC

; lpsw (r4): over the end of memory, MPI = memory
        group   g6, in=1<<4, m=0
g6:     lpsw    (r4)
        si      255
        rows    g6, 1
        .word   0x0000ffe4, CC33+PROTECTION, 0x0000ffe4 ; over the end of memory, MPI = memory

; lpsw (r4): over the end of memory, MPI = all
        group   g7, in=1<<4, size=0xffffffff, m=0
g7:     lpsw    (r4)
        si      255
        rows    g7, 1
        .word   0x0000ffe4, CC00+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI = all

; lpsw (r4): over the end of memory, MPI from 4 on, over 2^32
        group   g8, in=1<<4, base=4, size=0xffffffff, m=0
g8:     lpsw    (r4)
        si      255
        rows    g8, 1
        .word   0x0000ffe4, CC11+ADDRESSING, 0x0000ffe4 ; over the end of memory, MPI from 4 on, over 2^32

; lpsw (r4): beyond memory, MPI = memory
        group   g9, in=1<<4, m=0
g9:     lpsw    (r4)
        si      255
        rows    g9, 1
        .word   0x00010000, CC22+PROTECTION, 0x00010000 ; beyond memory, MPI = memory

; lpsw (r4): beyond memory, MPI = all
        group   g10, in=1<<4, size=0xffffffff, m=0
g10:    lpsw    (r4)
        si      255
        rows    g10, 1
        .word   0x00010000, CC33+ADDRESSING, 0x00010000 ; beyond memory, MPI = all

; lpsw (r4): beyond memory, MPI from 4 on, over 2^32
        group   g11, in=1<<4, base=4, size=0xffffffff, m=0
g11:    lpsw    (r4)
        si      255
        rows    g11, 1
        .word   0x00010000, CC00+ADDRESSING, 0x00010000 ; beyond memory, MPI from 4 on, over 2^32

; lpsw (r4): 2^31, MPI = memory
        group   g12, in=1<<4, m=0
g12:    lpsw    (r4)
        si      255
        rows    g12, 1
        .word   0x80000000, CC11+PROTECTION, 0x80000000 ; 2^31, MPI = memory

; lpsw (r4): 2^31, MPI = all
        group   g13, in=1<<4, size=0xffffffff, m=0
g13:    lpsw    (r4)
        si      255
        rows    g13, 1
        .word   0x80000000, CC22+ADDRESSING, 0x80000000 ; 2^31, MPI = all

; lpsw (r4): 2^31, MPI from 4 on, over 2^32
        group   g14, in=1<<4, base=4, size=0xffffffff, m=0
g14:    lpsw    (r4)
        si      255
        rows    g14, 1
        .word   0x80000000, CC33+ADDRESSING, 0x80000000 ; 2^31, MPI from 4 on, over 2^32

; lpsw (r4): up to 2^32, MPI = memory
        group   g15, in=1<<4, m=0
g15:    lpsw    (r4)
        si      255
        rows    g15, 1
        .word   0xffffffe0, CC00+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = memory

; lpsw (r4): up to 2^32, MPI = all
        group   g16, in=1<<4, size=0xffffffff, m=0
g16:    lpsw    (r4)
        si      255
        rows    g16, 1
        .word   0xffffffe0, CC11+PROTECTION, 0xffffffe0 ; up to 2^32, MPI = all

; lpsw (r4): up to 2^32, MPI from 4 on, over 2^32
        group   g17, in=1<<4, base=4, size=0xffffffff, m=0
g17:    lpsw    (r4)
        si      255
        rows    g17, 1
        .word   0xffffffe0, CC22+ADDRESSING, 0xffffffe0 ; up to 2^32, MPI from 4 on, over 2^32

; lpsw (r4): the last bytes below 2^32, MPI = memory
        group   g18, in=1<<4, m=0
g18:    lpsw    (r4)
        si      255
        rows    g18, 1
        .word   0xfffffffc, CC33+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = memory

; lpsw (r4): the last bytes below 2^32, MPI = all
        group   g19, in=1<<4, size=0xffffffff, m=0
g19:    lpsw    (r4)
        si      255
        rows    g19, 1
        .word   0xfffffffc, CC00+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI = all

; lpsw (r4): the last bytes below 2^32, MPI from 4 on, over 2^32
        group   g20, in=1<<4, base=4, size=0xffffffff, m=0
g20:    lpsw    (r4)
        si      255
        rows    g20, 1
        .word   0xfffffffc, CC11+PROTECTION, 0xfffffffc ; the last bytes below 2^32, MPI from 4 on, over 2^32

; lpsw (r4): over MPI.base
        group   g21, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g21:    lpsw    (r4)
        si      255
        rows    g21, 1
        .word   0x00008008, CC22+PROTECTION, 0x00008008 ; over MPI.base

; lpsw (r4): over the end of MPI
        group   g24, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g24:    lpsw    (r4)
        si      255
        rows    g24, 1
        .word   0x0000ffcc, CC33+PROTECTION, 0x0000ffcc ; over the end of MPI

; lpsw (r4): at the end of MPI
        group   g25, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g25:    lpsw    (r4)
        si      255
        rows    g25, 1
        .word   0x0000ffe8, CC00+PROTECTION, 0x0000ffe8 ; at the end of MPI

; lpsw (r4): misaligned by 1, inside
        group   g26, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g26:    lpsw    (r4)
        si      255
        rows    g26, 1
        .word   0x00008011, CC11+ALIGNMENT, 0x00008011 ; misaligned by 1, inside

; lpsw (r4): misaligned by 1, outside MPI too
        group   g27, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g27:    lpsw    (r4)
        si      255
        rows    g27, 1
        .word   0x00008001, CC22+ALIGNMENT, 0x00008001 ; misaligned by 1, outside MPI too

; lpsw (r4): misaligned by 1, beyond memory too
        group   g28, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g28:    lpsw    (r4)
        si      255
        rows    g28, 1
        .word   0x00010001, CC33+ALIGNMENT, 0x00010001 ; misaligned by 1, beyond memory too

; lpsw (r4): misaligned by 2, inside
        group   g29, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g29:    lpsw    (r4)
        si      255
        rows    g29, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; misaligned by 2, inside

; lpsw (r4): misaligned by 2, outside MPI too
        group   g30, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g30:    lpsw    (r4)
        si      255
        rows    g30, 1
        .word   0x00008002, CC11+ALIGNMENT, 0x00008002 ; misaligned by 2, outside MPI too

; lpsw (r4): misaligned by 2, beyond memory too
        group   g31, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g31:    lpsw    (r4)
        si      255
        rows    g31, 1
        .word   0x00010002, CC22+ALIGNMENT, 0x00010002 ; misaligned by 2, beyond memory too

; lpsw (r4): misaligned by 3, inside
        group   g32, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g32:    lpsw    (r4)
        si      255
        rows    g32, 1
        .word   0x00008013, CC33+ALIGNMENT, 0x00008013 ; misaligned by 3, inside

; lpsw (r4): misaligned by 3, outside MPI too
        group   g33, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g33:    lpsw    (r4)
        si      255
        rows    g33, 1
        .word   0x00008003, CC00+ALIGNMENT, 0x00008003 ; misaligned by 3, outside MPI too

; lpsw (r4): misaligned by 3, beyond memory too
        group   g34, in=1<<4, base=0x0000800c, size=0x00007fdc, m=0
g34:    lpsw    (r4)
        si      255
        rows    g34, 1
        .word   0x00010003, CC11+ALIGNMENT, 0x00010003 ; misaligned by 3, beyond memory too

; lpsw in user mode
        group   g35
g35:    lpsw    0(r4)
        si      255
        rows    g35, 4
        .word   CC00+PRIVILEGED, 0x49040000 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x49040000 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x49040000 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x49040000 ; user mode, CC 3

; lpsw in user mode
        group   g36
g36:    lpsw    1(r4)
        si      255
        rows    g36, 4
        .word   CC00+PRIVILEGED, 0x49040001 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x49040001 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x49040001 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x49040001 ; user mode, CC 3

; lpsw in user mode
        group   g37
g37:    lpsw    256(r0)
        si      255
        rows    g37, 4
        .word   CC00+PRIVILEGED, 0x49000100 ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x49000100 ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x49000100 ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x49000100 ; user mode, CC 3

; lpsw in user mode
        group   g38
g38:    lpsw    -4(r15)
        si      255
        rows    g38, 4
        .word   CC00+PRIVILEGED, 0x490ffffc ; user mode, CC 0
        .word   CC11+PRIVILEGED, 0x490ffffc ; user mode, CC 1
        .word   CC22+PRIVILEGED, 0x490ffffc ; user mode, CC 2
        .word   CC33+PRIVILEGED, 0x490ffffc ; user mode, CC 3

; lpsw with bit 20, unused
        group   g39
g39:    .word   0x49140000
        si      255
        rows    g39, 1
        .word   CC22+OPERATION, 0x49140000 ; unused bit 20

; lpsw with bit 21, unused
        group   g40
g40:    .word   0x49240000
        si      255
        rows    g40, 1
        .word   CC33+OPERATION, 0x49240000 ; unused bit 21

; lpsw with bit 22, unused
        group   g41
g41:    .word   0x49440000
        si      255
        rows    g41, 1
        .word   CC00+OPERATION, 0x49440000 ; unused bit 22

; lpsw with bit 23, unused
        group   g42
g42:    .word   0x49840000
        si      255
        rows    g42, 1
        .word   CC11+OPERATION, 0x49840000 ; unused bit 23

; lpsw with bit 20, unused
        group   g43, m=0
g43:    .word   0x49140000
        si      255
        rows    g43, 1
        .word   CC22+OPERATION, 0x49140000 ; unused bit 20

; lpsw with bit 21, unused
        group   g44, m=0
g44:    .word   0x49240000
        si      255
        rows    g44, 1
        .word   CC33+OPERATION, 0x49240000 ; unused bit 21

; lpsw with bit 22, unused
        group   g45, m=0
g45:    .word   0x49440000
        si      255
        rows    g45, 1
        .word   CC00+OPERATION, 0x49440000 ; unused bit 22

; lpsw with bit 23, unused
        group   g46, m=0
g46:    .word   0x49840000
        si      255
        rows    g46, 1
        .word   CC11+OPERATION, 0x49840000 ; unused bit 23

        isa_end
