; SPDX-License-Identifier: MIT
;
; The fetch at the first and last word of MPI and of memory, and beyond.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 76
        .equ    isa_users, 38
        .include "isa.inc"

; the first word of MPI; user mode, class 2 open
        groupat g1, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008010, size=0x00000100
        rows    g1, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC00, 0x12345678 ; the first word of MPI

; the first word of MPI; user mode, class 2 masked
        groupat g2, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008010, size=0x00000100, im=8
        rows    g2, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC11+MACHINE, 0x12345678 ; the first word of MPI

; the first word of MPI; kernel mode, class 2 open
        groupat g3, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008010, size=0x00000100, m=0
        rows    g3, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC22, 0x12345678 ; the first word of MPI

; the first word of MPI; kernel mode, class 2 masked
        groupat g4, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008010, size=0x00000100, m=0, im=8
        rows    g4, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC33+MACHINE, 0x12345678 ; the first word of MPI

; just below MPI; user mode, class 2 open
        groupat g5, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008014, size=0x00000100
        rows    g5, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC00+PROTECTION+FETCH, 0x00008010, 0xb0030303 ; just below MPI

; just below MPI; user mode, class 2 masked
        groupat g6, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008014, size=0x00000100, im=8
        rows    g6, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC11+PROTECTION+FETCH+MACHINE, 0x00008010, 0xb0030303 ; just below MPI

; just below MPI; kernel mode, class 2 open
        groupat g7, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008014, size=0x00000100, m=0
        rows    g7, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+PROTECTION+FETCH, 0x00008010, 0xb0030303 ; just below MPI

; just below MPI; kernel mode, class 2 masked
        groupat g8, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008014, size=0x00000100, m=0, im=8
        rows    g8, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC33+PROTECTION+FETCH+MACHINE, 0x00008010, 0xb0030303 ; just below MPI

; MPI.base odd, one byte outside; user mode, class 2 open
        groupat g9, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008011, size=0x00000100
        rows    g9, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC00+PROTECTION+FETCH, 0x00008010, 0xb0030303 ; MPI.base odd, one byte outside

; MPI.base odd, one byte outside; user mode, class 2 masked
        groupat g10, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008011, size=0x00000100, im=8
        rows    g10, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC11+PROTECTION+FETCH+MACHINE, 0x00008010, 0xb0030303 ; MPI.base odd, one byte outside

; MPI.base odd, one byte outside; kernel mode, class 2 open
        groupat g11, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008011, size=0x00000100, m=0
        rows    g11, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+PROTECTION+FETCH, 0x00008010, 0xb0030303 ; MPI.base odd, one byte outside

; MPI.base odd, one byte outside; kernel mode, class 2 masked
        groupat g12, 0x00008010, 0x00008018, in=1<<1, out=1<<3, min=1<<4|1<<5, base=0x00008011, size=0x00000100, m=0, im=8
        rows    g12, 1
        .word   0x12345678, 0x30310000, 0x050000ff, CC33+PROTECTION+FETCH+MACHINE, 0x00008010, 0xb0030303 ; MPI.base odd, one byte outside

; the last word of MPI; user mode, class 2 open
        groupat g13, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe4
        rows    g13, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe4, 0x12345678 ; the last word of MPI, then on beyond

; the last word of MPI; user mode, class 2 masked
        groupat g14, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe4, im=8
        rows    g14, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe4, 0x12345678 ; the last word of MPI, then on beyond

; the last word of MPI; kernel mode, class 2 open
        groupat g15, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe4, m=0
        rows    g15, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe4, 0x12345678 ; the last word of MPI, then on beyond

; the last word of MPI; kernel mode, class 2 masked
        groupat g16, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe4, m=0, im=8
        rows    g16, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe4, 0x12345678 ; the last word of MPI, then on beyond

; all but one byte inside MPI; user mode, class 2 open
        groupat g17, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe3
        rows    g17, 2
        .word   0x12345678, 0x050000ff, CC00+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI, then on beyond

; all but one byte inside MPI; user mode, class 2 masked
        groupat g18, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe3, im=8
        rows    g18, 2
        .word   0x12345678, 0x050000ff, CC22+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI, then on beyond

; all but one byte inside MPI; kernel mode, class 2 open
        groupat g19, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe3, m=0
        rows    g19, 2
        .word   0x12345678, 0x050000ff, CC00+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI, then on beyond

; all but one byte inside MPI; kernel mode, class 2 masked
        groupat g20, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe3, m=0, im=8
        rows    g20, 2
        .word   0x12345678, 0x050000ff, CC22+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; all but one byte inside MPI, then on beyond

; one past MPI; user mode, class 2 open
        groupat g21, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe0
        rows    g21, 2
        .word   0x12345678, 0x050000ff, CC00+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; one past MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; one past MPI, then on beyond

; one past MPI; user mode, class 2 masked
        groupat g22, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe0, im=8
        rows    g22, 2
        .word   0x12345678, 0x050000ff, CC22+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; one past MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; one past MPI, then on beyond

; one past MPI; kernel mode, class 2 open
        groupat g23, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe0, m=0
        rows    g23, 2
        .word   0x12345678, 0x050000ff, CC00+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; one past MPI
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe0, 0xb0030303 ; one past MPI, then on beyond

; one past MPI; kernel mode, class 2 masked
        groupat g24, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, size=0x0000ffe0, m=0, im=8
        rows    g24, 2
        .word   0x12345678, 0x050000ff, CC22+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; one past MPI
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe0, 0xb0030303 ; one past MPI, then on beyond

; the last two words of MPI; user mode, class 2 open
        groupat g25, 0x0000ffe0, 0x0000ffe8, in=1<<1, out=1<<3, min=1<<24|1<<25, size=0x0000ffe8
        rows    g25, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC00, 0x12345678 ; the last two words of MPI
        .word   0x12345678, 0x30310000, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe8, 0x12345678 ; the last two words of MPI, then on beyond

; the last two words of MPI; user mode, class 2 masked
        groupat g26, 0x0000ffe0, 0x0000ffe8, in=1<<1, out=1<<3, min=1<<24|1<<25, size=0x0000ffe8, im=8
        rows    g26, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+MACHINE, 0x12345678 ; the last two words of MPI
        .word   0x12345678, 0x30310000, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe8, 0x12345678 ; the last two words of MPI, then on beyond

; the last two words of MPI; kernel mode, class 2 open
        groupat g27, 0x0000ffe0, 0x0000ffe8, in=1<<1, out=1<<3, min=1<<24|1<<25, size=0x0000ffe8, m=0
        rows    g27, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC00, 0x12345678 ; the last two words of MPI
        .word   0x12345678, 0x30310000, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe8, 0x12345678 ; the last two words of MPI, then on beyond

; the last two words of MPI; kernel mode, class 2 masked
        groupat g28, 0x0000ffe0, 0x0000ffe8, in=1<<1, out=1<<3, min=1<<24|1<<25, size=0x0000ffe8, m=0, im=8
        rows    g28, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+MACHINE, 0x12345678 ; the last two words of MPI
        .word   0x12345678, 0x30310000, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe8, 0x12345678 ; the last two words of MPI, then on beyond

; MPI of one word; user mode, class 2 open
        groupat g29, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, base=0x0000ffe0, size=4
        rows    g29, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; MPI of one word
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe4, 0x12345678 ; MPI of one word, then on beyond

; MPI of one word; user mode, class 2 masked
        groupat g30, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, base=0x0000ffe0, size=4, im=8
        rows    g30, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; MPI of one word
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe4, 0x12345678 ; MPI of one word, then on beyond

; MPI of one word; kernel mode, class 2 open
        groupat g31, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, base=0x0000ffe0, size=4, m=0
        rows    g31, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; MPI of one word
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x0000ffe4, 0x12345678 ; MPI of one word, then on beyond

; MPI of one word; kernel mode, class 2 masked
        groupat g32, 0x0000ffe0, 0x0000ffe4, in=1<<1, out=1<<3, min=1<<24, base=0x0000ffe0, size=4, m=0, im=8
        rows    g32, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; MPI of one word
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x0000ffe4, 0x12345678 ; MPI of one word, then on beyond

; the last word of memory; user mode, class 2 open
        groupat g33, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31
        rows    g33, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of memory
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x00010000, 0x12345678 ; the last word of memory, then on beyond

; the last word of memory; user mode, class 2 masked
        groupat g34, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, im=8
        rows    g34, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of memory
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last word of memory, then on beyond

; the last word of memory; kernel mode, class 2 open
        groupat g35, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, m=0
        rows    g35, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of memory
        .word   0x12345678, 0x30310000, CC11+PROTECTION+FETCH, 0x00010000, 0x12345678 ; the last word of memory, then on beyond

; the last word of memory; kernel mode, class 2 masked
        groupat g36, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, m=0, im=8
        rows    g36, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of memory
        .word   0x12345678, 0x30310000, CC33+PROTECTION+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last word of memory, then on beyond

; the last word of memory, MPI = all; user mode, class 2 open
        groupat g37, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, size=0xffffffff
        rows    g37, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of memory, MPI = all
        .word   0x12345678, 0x30310000, CC11+ADDRESSING+FETCH, 0x00010000, 0x12345678 ; the last word of memory, MPI = all, then on beyond

; the last word of memory, MPI = all; user mode, class 2 masked
        groupat g38, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, size=0xffffffff, im=8
        rows    g38, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of memory, MPI = all
        .word   0x12345678, 0x30310000, CC33+ADDRESSING+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last word of memory, MPI = all, then on beyond

; the last word of memory, MPI = all; kernel mode, class 2 open
        groupat g39, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, size=0xffffffff, m=0
        rows    g39, 2
        .word   0x12345678, 0x050000ff, CC00, 0xb0030303 ; the last word of memory, MPI = all
        .word   0x12345678, 0x30310000, CC11+ADDRESSING+FETCH, 0x00010000, 0x12345678 ; the last word of memory, MPI = all, then on beyond

; the last word of memory, MPI = all; kernel mode, class 2 masked
        groupat g40, 0x0000fffc, 0x00010000, in=1<<1, out=1<<3, min=1<<31, size=0xffffffff, m=0, im=8
        rows    g40, 2
        .word   0x12345678, 0x050000ff, CC22+MACHINE, 0xb0030303 ; the last word of memory, MPI = all
        .word   0x12345678, 0x30310000, CC33+ADDRESSING+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last word of memory, MPI = all, then on beyond

; the last two words, MPI over 2^32; user mode, class 2 open
        groupat g41, 0x0000fff8, 0x00010000, in=1<<1, out=1<<3, min=1<<30|1<<31, base=0x0000ffc0, size=0xffffffff
        rows    g41, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC00, 0x12345678 ; the last two words, MPI over 2^32
        .word   0x12345678, 0x30310000, 0x30310000, CC11+ADDRESSING+FETCH, 0x00010000, 0x12345678 ; the last two words, MPI over 2^32, then on beyond

; the last two words, MPI over 2^32; user mode, class 2 masked
        groupat g42, 0x0000fff8, 0x00010000, in=1<<1, out=1<<3, min=1<<30|1<<31, base=0x0000ffc0, size=0xffffffff, im=8
        rows    g42, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+MACHINE, 0x12345678 ; the last two words, MPI over 2^32
        .word   0x12345678, 0x30310000, 0x30310000, CC33+ADDRESSING+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last two words, MPI over 2^32, then on beyond

; the last two words, MPI over 2^32; kernel mode, class 2 open
        groupat g43, 0x0000fff8, 0x00010000, in=1<<1, out=1<<3, min=1<<30|1<<31, base=0x0000ffc0, size=0xffffffff, m=0
        rows    g43, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC00, 0x12345678 ; the last two words, MPI over 2^32
        .word   0x12345678, 0x30310000, 0x30310000, CC11+ADDRESSING+FETCH, 0x00010000, 0x12345678 ; the last two words, MPI over 2^32, then on beyond

; the last two words, MPI over 2^32; kernel mode, class 2 masked
        groupat g44, 0x0000fff8, 0x00010000, in=1<<1, out=1<<3, min=1<<30|1<<31, base=0x0000ffc0, size=0xffffffff, m=0, im=8
        rows    g44, 2
        .word   0x12345678, 0x30310000, 0x050000ff, CC22+MACHINE, 0x12345678 ; the last two words, MPI over 2^32
        .word   0x12345678, 0x30310000, 0x30310000, CC33+ADDRESSING+FETCH+MACHINE, 0x00010000, 0x12345678 ; the last two words, MPI over 2^32, then on beyond

        isa_end
