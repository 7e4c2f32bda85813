; SPDX-License-Identifier: MIT
;
; addi: rd = ra + imm, overflow traps
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 200
        .equ    isa_users, 200
        .include "isa.inc"

; addi r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     addi    r3, r1, 0
        si      255
        rows    g1, 12
        .word   0, CC00, 0 ; 0, 0
        .word   1, CC12, 1 ; 1, 0
        .word   0xffffffff, CC21, 0xffffffff ; -1, 0
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 0
        .word   0x80000000, CC01, 0x80000000 ; -2^31, 0
        .word   0x55555555, CC12, 0x55555555 ; 0x55555555, 0
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 0
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 0
        .word   0xffff8000, CC01, 0xffff8000 ; 0xffff8000, 0
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 0
        .word   0x00010000, CC22, 0x00010000 ; 2^16, 0
        .word   0xefae6f14, CC31, 0xefae6f14 ; random, 0

; addi r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     addi    r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC02, 1 ; 0, 1
        .word   1, CC12, 2 ; 1, 1
        .word   0xffffffff, CC20, 0 ; -1, 1
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, 1
        .word   0x80000000, CC01, 0x80000001 ; -2^31, 1
        .word   0x55555555, CC12, 0x55555556 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00008001 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffff8001 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x00010000 ; 0xffff, 1
        .word   0x00010000, CC22, 0x00010001 ; 2^16, 1
        .word   0xad772744, CC31, 0xad772745 ; random, 1

; addi r3, r1, -1
        group   g3, in=1<<1, out=1<<3
g3:     addi    r3, r1, -1
        si      255
        rows    g3, 12
        .word   0, CC01, 0xffffffff ; 0, -1
        .word   1, CC10, 0 ; 1, -1
        .word   0xffffffff, CC21, 0xfffffffe ; -1, -1
        .word   0x7fffffff, CC32, 0x7ffffffe ; 2^31-1, -1
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -1
        .word   0x55555555, CC12, 0x55555554 ; 0x55555555, -1
        .word   0xaaaaaaaa, CC21, 0xaaaaaaa9 ; 0xaaaaaaaa, -1
        .word   0x00008000, CC32, 0x00007fff ; 0x8000, -1
        .word   0xffff8000, CC01, 0xffff7fff ; 0xffff8000, -1
        .word   0x0000ffff, CC12, 0x0000fffe ; 0xffff, -1
        .word   0x00010000, CC22, 0x0000ffff ; 2^16, -1
        .word   0x388a32d1, CC32, 0x388a32d0 ; random, -1

; addi r3, r1, 32767
        group   g4, in=1<<1, out=1<<3
g4:     addi    r3, r1, 32767
        si      255
        rows    g4, 12
        .word   0, CC02, 0x00007fff ; 0, 32767
        .word   1, CC12, 0x00008000 ; 1, 32767
        .word   0xffffffff, CC22, 0x00007ffe ; -1, 32767
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, 32767
        .word   0x80000000, CC01, 0x80007fff ; -2^31, 32767
        .word   0x55555555, CC12, 0x5555d554 ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC21, 0xaaab2aa9 ; 0xaaaaaaaa, 32767
        .word   0x00008000, CC32, 0x0000ffff ; 0x8000, 32767
        .word   0xffff8000, CC01, 0xffffffff ; 0xffff8000, 32767
        .word   0x0000ffff, CC12, 0x00017ffe ; 0xffff, 32767
        .word   0x00010000, CC22, 0x00017fff ; 2^16, 32767
        .word   0xdfd850cf, CC31, 0xdfd8d0ce ; random, 32767

; addi r3, r1, -32768
        group   g5, in=1<<1, out=1<<3
g5:     addi    r3, r1, -32768
        si      255
        rows    g5, 12
        .word   0, CC01, 0xffff8000 ; 0, -32768
        .word   1, CC11, 0xffff8001 ; 1, -32768
        .word   0xffffffff, CC21, 0xffff7fff ; -1, -32768
        .word   0x7fffffff, CC32, 0x7fff7fff ; 2^31-1, -32768
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -32768
        .word   0x55555555, CC12, 0x5554d555 ; 0x55555555, -32768
        .word   0xaaaaaaaa, CC21, 0xaaaa2aaa ; 0xaaaaaaaa, -32768
        .word   0x00008000, CC30, 0 ; 0x8000, -32768
        .word   0xffff8000, CC01, 0xffff0000 ; 0xffff8000, -32768
        .word   0x0000ffff, CC12, 0x00007fff ; 0xffff, -32768
        .word   0x00010000, CC22, 0x00008000 ; 2^16, -32768
        .word   0xe42c3869, CC31, 0xe42bb869 ; random, -32768

; addi r3, r1, 21845
        group   g6, in=1<<1, out=1<<3
g6:     addi    r3, r1, 21845
        si      255
        rows    g6, 12
        .word   0, CC02, 0x00005555 ; 0, 21845
        .word   1, CC12, 0x00005556 ; 1, 21845
        .word   0xffffffff, CC22, 0x00005554 ; -1, 21845
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; 2^31-1, 21845
        .word   0x80000000, CC01, 0x80005555 ; -2^31, 21845
        .word   0x55555555, CC12, 0x5555aaaa ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC21, 0xaaaaffff ; 0xaaaaaaaa, 21845
        .word   0x00008000, CC32, 0x0000d555 ; 0x8000, 21845
        .word   0xffff8000, CC01, 0xffffd555 ; 0xffff8000, 21845
        .word   0x0000ffff, CC12, 0x00015554 ; 0xffff, 21845
        .word   0x00010000, CC22, 0x00015555 ; 2^16, 21845
        .word   0xdabc1dce, CC31, 0xdabc7323 ; random, 21845

; addi r3, r1, -21846
        group   g7, in=1<<1, out=1<<3
g7:     addi    r3, r1, -21846
        si      255
        rows    g7, 12
        .word   0, CC01, 0xffffaaaa ; 0, -21846
        .word   1, CC11, 0xffffaaab ; 1, -21846
        .word   0xffffffff, CC21, 0xffffaaa9 ; -1, -21846
        .word   0x7fffffff, CC32, 0x7fffaaa9 ; 2^31-1, -21846
        .word   0x80000000, CC00+OVERFLOW, 0 ; -2^31, -21846
        .word   0x55555555, CC12, 0x5554ffff ; 0x55555555, -21846
        .word   0xaaaaaaaa, CC21, 0xaaaa5554 ; 0xaaaaaaaa, -21846
        .word   0x00008000, CC32, 0x00002aaa ; 0x8000, -21846
        .word   0xffff8000, CC01, 0xffff2aaa ; 0xffff8000, -21846
        .word   0x0000ffff, CC12, 0x0000aaa9 ; 0xffff, -21846
        .word   0x00010000, CC22, 0x0000aaaa ; 2^16, -21846
        .word   0x208cb839, CC32, 0x208c62e3 ; random, -21846

; addi r3, r1, 2
        group   g8, in=1<<1, out=1<<3
g8:     addi    r3, r1, 2
        si      255
        rows    g8, 4
        .word   0xffffffff, CC02, 1 ; -1, 2
        .word   0x81b8cd9f, CC11, 0x81b8cda1 ; 0x81b8cd9f, 2
        .word   2, CC22, 4 ; 2, 2
        .word   0xacf006c9, CC31, 0xacf006cb ; random, 2

; addi r3, r1, 4
        group   g9, in=1<<1, out=1<<3
g9:     addi    r3, r1, 4
        si      255
        rows    g9, 4
        .word   0xffffffff, CC02, 3 ; -1, 4
        .word   0x15617ab7, CC12, 0x15617abb ; 0x15617ab7, 4
        .word   4, CC22, 8 ; 4, 4
        .word   0x9d40628d, CC31, 0x9d406291 ; random, 4

; addi r3, r1, 8
        group   g10, in=1<<1, out=1<<3
g10:    addi    r3, r1, 8
        si      255
        rows    g10, 4
        .word   0xffffffff, CC02, 7 ; -1, 8
        .word   0x39ec9109, CC12, 0x39ec9111 ; 0x39ec9109, 8
        .word   8, CC22, 0x00000010 ; 8, 8
        .word   0xeee4b0f4, CC31, 0xeee4b0fc ; random, 8

; addi r3, r1, 16
        group   g11, in=1<<1, out=1<<3
g11:    addi    r3, r1, 16
        si      255
        rows    g11, 4
        .word   0xffffffff, CC02, 0x0000000f ; -1, 16
        .word   0x25f58b89, CC12, 0x25f58b99 ; 0x25f58b89, 16
        .word   0x00000010, CC22, 0x00000020 ; 16, 16
        .word   0x15f3c9f2, CC32, 0x15f3ca02 ; random, 16

; addi r3, r1, 32
        group   g12, in=1<<1, out=1<<3
g12:    addi    r3, r1, 32
        si      255
        rows    g12, 4
        .word   0xffffffff, CC02, 0x0000001f ; -1, 32
        .word   0x1e4d72f5, CC12, 0x1e4d7315 ; 0x1e4d72f5, 32
        .word   0x00000020, CC22, 0x00000040 ; 32, 32
        .word   0xaaa506ff, CC31, 0xaaa5071f ; random, 32

; addi r3, r1, 64
        group   g13, in=1<<1, out=1<<3
g13:    addi    r3, r1, 64
        si      255
        rows    g13, 4
        .word   0xffffffff, CC02, 0x0000003f ; -1, 64
        .word   0x10aa9e61, CC12, 0x10aa9ea1 ; 0x10aa9e61, 64
        .word   0x00000040, CC22, 0x00000080 ; 64, 64
        .word   0x2db76c48, CC32, 0x2db76c88 ; random, 64

; addi r3, r1, 128
        group   g14, in=1<<1, out=1<<3
g14:    addi    r3, r1, 128
        si      255
        rows    g14, 4
        .word   0xffffffff, CC02, 0x0000007f ; -1, 128
        .word   0x1e599789, CC12, 0x1e599809 ; 0x1e599789, 128
        .word   0x00000080, CC22, 0x00000100 ; 128, 128
        .word   0x50bbd210, CC32, 0x50bbd290 ; random, 128

; addi r3, r1, 256
        group   g15, in=1<<1, out=1<<3
g15:    addi    r3, r1, 256
        si      255
        rows    g15, 4
        .word   0xffffffff, CC02, 0x000000ff ; -1, 256
        .word   0xc844d25b, CC11, 0xc844d35b ; 0xc844d25b, 256
        .word   0x00000100, CC22, 0x00000200 ; 256, 256
        .word   0xa4e7dc95, CC31, 0xa4e7dd95 ; random, 256

; addi r3, r1, 512
        group   g16, in=1<<1, out=1<<3
g16:    addi    r3, r1, 512
        si      255
        rows    g16, 4
        .word   0xffffffff, CC02, 0x000001ff ; -1, 512
        .word   0x8970ff54, CC11, 0x89710154 ; 0x8970ff54, 512
        .word   0x00000200, CC22, 0x00000400 ; 512, 512
        .word   0x378d43d7, CC32, 0x378d45d7 ; random, 512

; addi r3, r1, 1024
        group   g17, in=1<<1, out=1<<3
g17:    addi    r3, r1, 1024
        si      255
        rows    g17, 4
        .word   0xffffffff, CC02, 0x000003ff ; -1, 1024
        .word   0x0b764d12, CC12, 0x0b765112 ; 0xb764d12, 1024
        .word   0x00000400, CC22, 0x00000800 ; 0x400, 1024
        .word   0x8fe001b5, CC31, 0x8fe005b5 ; random, 1024

; addi r3, r1, 2048
        group   g18, in=1<<1, out=1<<3
g18:    addi    r3, r1, 2048
        si      255
        rows    g18, 4
        .word   0xffffffff, CC02, 0x000007ff ; -1, 2048
        .word   0xbc997c75, CC11, 0xbc998475 ; 0xbc997c75, 2048
        .word   0x00000800, CC22, 0x00001000 ; 0x800, 2048
        .word   0x0b03a83a, CC32, 0x0b03b03a ; random, 2048

; addi r3, r1, 4096
        group   g19, in=1<<1, out=1<<3
g19:    addi    r3, r1, 4096
        si      255
        rows    g19, 4
        .word   0xffffffff, CC02, 0x00000fff ; -1, 4096
        .word   0xc5a77590, CC11, 0xc5a78590 ; 0xc5a77590, 4096
        .word   0x00001000, CC22, 0x00002000 ; 0x1000, 4096
        .word   0xd2afd002, CC31, 0xd2afe002 ; random, 4096

; addi r3, r1, 8192
        group   g20, in=1<<1, out=1<<3
g20:    addi    r3, r1, 8192
        si      255
        rows    g20, 4
        .word   0xffffffff, CC02, 0x00001fff ; -1, 8192
        .word   0x7a1a49f3, CC12, 0x7a1a69f3 ; 0x7a1a49f3, 8192
        .word   0x00002000, CC22, 0x00004000 ; 0x2000, 8192
        .word   0xe8c5b01b, CC31, 0xe8c5d01b ; random, 8192

; addi r3, r1, 16384
        group   g21, in=1<<1, out=1<<3
g21:    addi    r3, r1, 16384
        si      255
        rows    g21, 4
        .word   0xffffffff, CC02, 0x00003fff ; -1, 16384
        .word   0x0c44871a, CC12, 0x0c44c71a ; 0xc44871a, 16384
        .word   0x00004000, CC22, 0x00008000 ; 0x4000, 16384
        .word   0x5d6469a4, CC32, 0x5d64a9a4 ; random, 16384

; addi r1, r1, 1: rd == ra
        group   g22, in=1<<1, out=1<<1
g22:    addi    r1, r1, 1
        si      255
        rows    g22, 7
        .word   0, CC02, 1 ; rd == ra: 0
        .word   1, CC12, 2 ; rd == ra: 1
        .word   0xffffffff, CC20, 0 ; rd == ra: -1
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; rd == ra: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x55555556 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; rd == ra: 0xaaaaaaaa

; addi r1, r1, 32767: rd == ra
        group   g23, in=1<<1, out=1<<1
g23:    addi    r1, r1, 32767
        si      255
        rows    g23, 7
        .word   0, CC32, 0x00007fff ; rd == ra: 0
        .word   1, CC02, 0x00008000 ; rd == ra: 1
        .word   0xffffffff, CC12, 0x00007ffe ; rd == ra: -1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; rd == ra: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; rd == ra: -2^31
        .word   0x55555555, CC02, 0x5555d554 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaab2aa9 ; rd == ra: 0xaaaaaaaa

; addi r0, r1, 1: r0 as destination
        group   g24, in=1<<1
g24:    addi    r0, r1, 1
        si      255
        rows    g24, 7
        .word   0, CC22 ; r0 as destination: 0
        .word   1, CC32 ; r0 as destination: 1
        .word   0xffffffff, CC00 ; r0 as destination: -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; r0 as destination: 2^31-1
        .word   0x80000000, CC21 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC01 ; r0 as destination: 0xaaaaaaaa

; addi r0, r1, 32767: r0 as destination
        group   g25, in=1<<1
g25:    addi    r0, r1, 32767
        si      255
        rows    g25, 7
        .word   0, CC12 ; r0 as destination: 0
        .word   1, CC22 ; r0 as destination: 1
        .word   0xffffffff, CC32 ; r0 as destination: -1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; r0 as destination: 2^31-1
        .word   0x80000000, CC11 ; r0 as destination: -2^31
        .word   0x55555555, CC22 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC31 ; r0 as destination: 0xaaaaaaaa

; addi r3, r0, 1: ra = r0
        group   g26, out=1<<3
g26:    addi    r3, r0, 1
        si      255
        rows    g26, 1
        .word   CC02, 1 ; ra = r0: 0

; addi r3, r0, 32767: ra = r0
        group   g27, out=1<<3
g27:    addi    r3, r0, 32767
        si      255
        rows    g27, 1
        .word   CC12, 0x00007fff ; ra = r0: 0

; addi r0, r0, 1: both r0
        group   g28
g28:    addi    r0, r0, 1
        si      255
        rows    g28, 1
        .word   CC22 ; both r0: 0

; addi r0, r0, 32767: both r0
        group   g29
g29:    addi    r0, r0, 32767
        si      255
        rows    g29, 1
        .word   CC32 ; both r0: 0

; addi r15, r14, 1: sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    addi    r15, r14, 1
        si      255
        rows    g30, 7
        .word   0, CC02, 1 ; sp, lr: 0
        .word   1, CC12, 2 ; sp, lr: 1
        .word   0xffffffff, CC20, 0 ; sp, lr: -1
        .word   0x7fffffff, CC33+OVERFLOW, 0 ; sp, lr: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x55555556 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; sp, lr: 0xaaaaaaaa

; addi r15, r14, 32767: sp, lr
        group   g31, in=1<<14, out=1<<15
g31:    addi    r15, r14, 32767
        si      255
        rows    g31, 7
        .word   0, CC32, 0x00007fff ; sp, lr: 0
        .word   1, CC02, 0x00008000 ; sp, lr: 1
        .word   0xffffffff, CC12, 0x00007ffe ; sp, lr: -1
        .word   0x7fffffff, CC22+OVERFLOW, 0 ; sp, lr: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; sp, lr: -2^31
        .word   0x55555555, CC02, 0x5555d554 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaab2aa9 ; sp, lr: 0xaaaaaaaa

; addi r14, r15, 1: lr, sp
        group   g32, in=1<<15, out=1<<14
g32:    addi    r14, r15, 1
        si      255
        rows    g32, 7
        .word   0, CC22, 1 ; lr, sp: 0
        .word   1, CC32, 2 ; lr, sp: 1
        .word   0xffffffff, CC00, 0 ; lr, sp: -1
        .word   0x7fffffff, CC11+OVERFLOW, 0 ; lr, sp: 2^31-1
        .word   0x80000000, CC21, 0x80000001 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x55555556 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC01, 0xaaaaaaab ; lr, sp: 0xaaaaaaaa

; addi r14, r15, 32767: lr, sp
        group   g33, in=1<<15, out=1<<14
g33:    addi    r14, r15, 32767
        si      255
        rows    g33, 7
        .word   0, CC12, 0x00007fff ; lr, sp: 0
        .word   1, CC22, 0x00008000 ; lr, sp: 1
        .word   0xffffffff, CC32, 0x00007ffe ; lr, sp: -1
        .word   0x7fffffff, CC00+OVERFLOW, 0 ; lr, sp: 2^31-1
        .word   0x80000000, CC11, 0x80007fff ; lr, sp: -2^31
        .word   0x55555555, CC22, 0x5555d554 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC31, 0xaaab2aa9 ; lr, sp: 0xaaaaaaaa

        isa_end
