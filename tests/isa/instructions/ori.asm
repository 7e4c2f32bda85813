; SPDX-License-Identifier: MIT
;
; ori: or, imm zero-extended
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 200
        .equ    isa_users, 200
        .include "isa.inc"

; ori r3, r1, 0
        group   g1, in=1<<1, out=1<<3
g1:     ori     r3, r1, 0
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
        .word   0x4a1b97ac, CC32, 0x4a1b97ac ; random, 0

; ori r3, r1, 1
        group   g2, in=1<<1, out=1<<3
g2:     ori     r3, r1, 1
        si      255
        rows    g2, 12
        .word   0, CC02, 1 ; 0, 1
        .word   1, CC12, 1 ; 1, 1
        .word   0xffffffff, CC21, 0xffffffff ; -1, 1
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 1
        .word   0x80000000, CC01, 0x80000001 ; -2^31, 1
        .word   0x55555555, CC12, 0x55555555 ; 0x55555555, 1
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; 0xaaaaaaaa, 1
        .word   0x00008000, CC32, 0x00008001 ; 0x8000, 1
        .word   0xffff8000, CC01, 0xffff8001 ; 0xffff8000, 1
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 1
        .word   0x00010000, CC22, 0x00010001 ; 2^16, 1
        .word   0x7a13ce55, CC32, 0x7a13ce55 ; random, 1

; ori r3, r1, 32767
        group   g3, in=1<<1, out=1<<3
g3:     ori     r3, r1, 32767
        si      255
        rows    g3, 12
        .word   0, CC02, 0x00007fff ; 0, 32767
        .word   1, CC12, 0x00007fff ; 1, 32767
        .word   0xffffffff, CC21, 0xffffffff ; -1, 32767
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 32767
        .word   0x80000000, CC01, 0x80007fff ; -2^31, 32767
        .word   0x55555555, CC12, 0x55557fff ; 0x55555555, 32767
        .word   0xaaaaaaaa, CC21, 0xaaaaffff ; 0xaaaaaaaa, 32767
        .word   0x00008000, CC32, 0x0000ffff ; 0x8000, 32767
        .word   0xffff8000, CC01, 0xffffffff ; 0xffff8000, 32767
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 32767
        .word   0x00010000, CC22, 0x00017fff ; 2^16, 32767
        .word   0x2651b6a3, CC32, 0x2651ffff ; random, 32767

; ori r3, r1, 32768
        group   g4, in=1<<1, out=1<<3
g4:     ori     r3, r1, 32768
        si      255
        rows    g4, 12
        .word   0, CC02, 0x00008000 ; 0, 32768
        .word   1, CC12, 0x00008001 ; 1, 32768
        .word   0xffffffff, CC21, 0xffffffff ; -1, 32768
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 32768
        .word   0x80000000, CC01, 0x80008000 ; -2^31, 32768
        .word   0x55555555, CC12, 0x5555d555 ; 0x55555555, 32768
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 32768
        .word   0x00008000, CC32, 0x00008000 ; 0x8000, 32768
        .word   0xffff8000, CC01, 0xffff8000 ; 0xffff8000, 32768
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 32768
        .word   0x00010000, CC22, 0x00018000 ; 2^16, 32768
        .word   0x9ad474b1, CC31, 0x9ad4f4b1 ; random, 32768

; ori r3, r1, 65535
        group   g5, in=1<<1, out=1<<3
g5:     ori     r3, r1, 65535
        si      255
        rows    g5, 12
        .word   0, CC02, 0x0000ffff ; 0, 65535
        .word   1, CC12, 0x0000ffff ; 1, 65535
        .word   0xffffffff, CC21, 0xffffffff ; -1, 65535
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 65535
        .word   0x80000000, CC01, 0x8000ffff ; -2^31, 65535
        .word   0x55555555, CC12, 0x5555ffff ; 0x55555555, 65535
        .word   0xaaaaaaaa, CC21, 0xaaaaffff ; 0xaaaaaaaa, 65535
        .word   0x00008000, CC32, 0x0000ffff ; 0x8000, 65535
        .word   0xffff8000, CC01, 0xffffffff ; 0xffff8000, 65535
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 65535
        .word   0x00010000, CC22, 0x0001ffff ; 2^16, 65535
        .word   0x290a8bd0, CC32, 0x290affff ; random, 65535

; ori r3, r1, 21845
        group   g6, in=1<<1, out=1<<3
g6:     ori     r3, r1, 21845
        si      255
        rows    g6, 12
        .word   0, CC02, 0x00005555 ; 0, 21845
        .word   1, CC12, 0x00005555 ; 1, 21845
        .word   0xffffffff, CC21, 0xffffffff ; -1, 21845
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 21845
        .word   0x80000000, CC01, 0x80005555 ; -2^31, 21845
        .word   0x55555555, CC12, 0x55555555 ; 0x55555555, 21845
        .word   0xaaaaaaaa, CC21, 0xaaaaffff ; 0xaaaaaaaa, 21845
        .word   0x00008000, CC32, 0x0000d555 ; 0x8000, 21845
        .word   0xffff8000, CC01, 0xffffd555 ; 0xffff8000, 21845
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 21845
        .word   0x00010000, CC22, 0x00015555 ; 2^16, 21845
        .word   0x63ce151b, CC32, 0x63ce555f ; random, 21845

; ori r3, r1, 43690
        group   g7, in=1<<1, out=1<<3
g7:     ori     r3, r1, 43690
        si      255
        rows    g7, 12
        .word   0, CC02, 0x0000aaaa ; 0, 43690
        .word   1, CC12, 0x0000aaab ; 1, 43690
        .word   0xffffffff, CC21, 0xffffffff ; -1, 43690
        .word   0x7fffffff, CC32, 0x7fffffff ; 2^31-1, 43690
        .word   0x80000000, CC01, 0x8000aaaa ; -2^31, 43690
        .word   0x55555555, CC12, 0x5555ffff ; 0x55555555, 43690
        .word   0xaaaaaaaa, CC21, 0xaaaaaaaa ; 0xaaaaaaaa, 43690
        .word   0x00008000, CC32, 0x0000aaaa ; 0x8000, 43690
        .word   0xffff8000, CC01, 0xffffaaaa ; 0xffff8000, 43690
        .word   0x0000ffff, CC12, 0x0000ffff ; 0xffff, 43690
        .word   0x00010000, CC22, 0x0001aaaa ; 2^16, 43690
        .word   0x3759b35c, CC32, 0x3759bbfe ; random, 43690

; ori r3, r1, 2
        group   g8, in=1<<1, out=1<<3
g8:     ori     r3, r1, 2
        si      255
        rows    g8, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 2
        .word   0xc25b4399, CC11, 0xc25b439b ; 0xc25b4399, 2
        .word   2, CC22, 2 ; 2, 2
        .word   0xdf9cb8aa, CC31, 0xdf9cb8aa ; random, 2

; ori r3, r1, 4
        group   g9, in=1<<1, out=1<<3
g9:     ori     r3, r1, 4
        si      255
        rows    g9, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 4
        .word   0x94a9cdf5, CC11, 0x94a9cdf5 ; 0x94a9cdf5, 4
        .word   4, CC22, 4 ; 4, 4
        .word   0x514719db, CC32, 0x514719df ; random, 4

; ori r3, r1, 8
        group   g10, in=1<<1, out=1<<3
g10:    ori     r3, r1, 8
        si      255
        rows    g10, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 8
        .word   0x4ef99b64, CC12, 0x4ef99b6c ; 0x4ef99b64, 8
        .word   8, CC22, 8 ; 8, 8
        .word   0x6d8dd20f, CC32, 0x6d8dd20f ; random, 8

; ori r3, r1, 16
        group   g11, in=1<<1, out=1<<3
g11:    ori     r3, r1, 16
        si      255
        rows    g11, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 16
        .word   0xc052da27, CC11, 0xc052da37 ; 0xc052da27, 16
        .word   0x00000010, CC22, 0x00000010 ; 16, 16
        .word   0xe5a29e4c, CC31, 0xe5a29e5c ; random, 16

; ori r3, r1, 32
        group   g12, in=1<<1, out=1<<3
g12:    ori     r3, r1, 32
        si      255
        rows    g12, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 32
        .word   0xc0e7df1f, CC11, 0xc0e7df3f ; 0xc0e7df1f, 32
        .word   0x00000020, CC22, 0x00000020 ; 32, 32
        .word   0xc30c0839, CC31, 0xc30c0839 ; random, 32

; ori r3, r1, 64
        group   g13, in=1<<1, out=1<<3
g13:    ori     r3, r1, 64
        si      255
        rows    g13, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 64
        .word   0x809ea9a8, CC11, 0x809ea9e8 ; 0x809ea9a8, 64
        .word   0x00000040, CC22, 0x00000040 ; 64, 64
        .word   0xa19e4c1d, CC31, 0xa19e4c5d ; random, 64

; ori r3, r1, 128
        group   g14, in=1<<1, out=1<<3
g14:    ori     r3, r1, 128
        si      255
        rows    g14, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 128
        .word   0xbddccb17, CC11, 0xbddccb97 ; 0xbddccb17, 128
        .word   0x00000080, CC22, 0x00000080 ; 128, 128
        .word   0x8259e794, CC31, 0x8259e794 ; random, 128

; ori r3, r1, 256
        group   g15, in=1<<1, out=1<<3
g15:    ori     r3, r1, 256
        si      255
        rows    g15, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 256
        .word   0xa1215ad2, CC11, 0xa1215bd2 ; 0xa1215ad2, 256
        .word   0x00000100, CC22, 0x00000100 ; 256, 256
        .word   0x5e5dc940, CC32, 0x5e5dc940 ; random, 256

; ori r3, r1, 512
        group   g16, in=1<<1, out=1<<3
g16:    ori     r3, r1, 512
        si      255
        rows    g16, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 512
        .word   0xfdba4db4, CC11, 0xfdba4fb4 ; 0xfdba4db4, 512
        .word   0x00000200, CC22, 0x00000200 ; 512, 512
        .word   0x32132cab, CC32, 0x32132eab ; random, 512

; ori r3, r1, 1024
        group   g17, in=1<<1, out=1<<3
g17:    ori     r3, r1, 1024
        si      255
        rows    g17, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 1024
        .word   0x088a3177, CC12, 0x088a3577 ; 0x88a3177, 1024
        .word   0x00000400, CC22, 0x00000400 ; 0x400, 1024
        .word   0x392fafda, CC32, 0x392fafda ; random, 1024

; ori r3, r1, 2048
        group   g18, in=1<<1, out=1<<3
g18:    ori     r3, r1, 2048
        si      255
        rows    g18, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 2048
        .word   0xc4e0213d, CC11, 0xc4e0293d ; 0xc4e0213d, 2048
        .word   0x00000800, CC22, 0x00000800 ; 0x800, 2048
        .word   0xc7e3ec66, CC31, 0xc7e3ec66 ; random, 2048

; ori r3, r1, 4096
        group   g19, in=1<<1, out=1<<3
g19:    ori     r3, r1, 4096
        si      255
        rows    g19, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 4096
        .word   0x294196a2, CC12, 0x294196a2 ; 0x294196a2, 4096
        .word   0x00001000, CC22, 0x00001000 ; 0x1000, 4096
        .word   0x49b8864c, CC32, 0x49b8964c ; random, 4096

; ori r3, r1, 8192
        group   g20, in=1<<1, out=1<<3
g20:    ori     r3, r1, 8192
        si      255
        rows    g20, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 8192
        .word   0x2e1a34f8, CC12, 0x2e1a34f8 ; 0x2e1a34f8, 8192
        .word   0x00002000, CC22, 0x00002000 ; 0x2000, 8192
        .word   0xcf4a82c0, CC31, 0xcf4aa2c0 ; random, 8192

; ori r3, r1, 16384
        group   g21, in=1<<1, out=1<<3
g21:    ori     r3, r1, 16384
        si      255
        rows    g21, 4
        .word   0xffffffff, CC01, 0xffffffff ; -1, 16384
        .word   0x1e151f76, CC12, 0x1e155f76 ; 0x1e151f76, 16384
        .word   0x00004000, CC22, 0x00004000 ; 0x4000, 16384
        .word   0xb24d9527, CC31, 0xb24dd527 ; random, 16384

; ori r1, r1, 1: rd == ra
        group   g22, in=1<<1, out=1<<1
g22:    ori     r1, r1, 1
        si      255
        rows    g22, 7
        .word   0, CC02, 1 ; rd == ra: 0
        .word   1, CC12, 1 ; rd == ra: 1
        .word   0xffffffff, CC21, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC32, 0x7fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; rd == ra: -2^31
        .word   0x55555555, CC12, 0x55555555 ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; rd == ra: 0xaaaaaaaa

; ori r1, r1, 32767: rd == ra
        group   g23, in=1<<1, out=1<<1
g23:    ori     r1, r1, 32767
        si      255
        rows    g23, 7
        .word   0, CC32, 0x00007fff ; rd == ra: 0
        .word   1, CC02, 0x00007fff ; rd == ra: 1
        .word   0xffffffff, CC11, 0xffffffff ; rd == ra: -1
        .word   0x7fffffff, CC22, 0x7fffffff ; rd == ra: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; rd == ra: -2^31
        .word   0x55555555, CC02, 0x55557fff ; rd == ra: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaaffff ; rd == ra: 0xaaaaaaaa

; ori r0, r1, 1: r0 as destination
        group   g24, in=1<<1
g24:    ori     r0, r1, 1
        si      255
        rows    g24, 7
        .word   0, CC22 ; r0 as destination: 0
        .word   1, CC32 ; r0 as destination: 1
        .word   0xffffffff, CC01 ; r0 as destination: -1
        .word   0x7fffffff, CC12 ; r0 as destination: 2^31-1
        .word   0x80000000, CC21 ; r0 as destination: -2^31
        .word   0x55555555, CC32 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC01 ; r0 as destination: 0xaaaaaaaa

; ori r0, r1, 32767: r0 as destination
        group   g25, in=1<<1
g25:    ori     r0, r1, 32767
        si      255
        rows    g25, 7
        .word   0, CC12 ; r0 as destination: 0
        .word   1, CC22 ; r0 as destination: 1
        .word   0xffffffff, CC31 ; r0 as destination: -1
        .word   0x7fffffff, CC02 ; r0 as destination: 2^31-1
        .word   0x80000000, CC11 ; r0 as destination: -2^31
        .word   0x55555555, CC22 ; r0 as destination: 0x55555555
        .word   0xaaaaaaaa, CC31 ; r0 as destination: 0xaaaaaaaa

; ori r3, r0, 1: ra = r0
        group   g26, out=1<<3
g26:    ori     r3, r0, 1
        si      255
        rows    g26, 1
        .word   CC02, 1 ; ra = r0: 0

; ori r3, r0, 32767: ra = r0
        group   g27, out=1<<3
g27:    ori     r3, r0, 32767
        si      255
        rows    g27, 1
        .word   CC12, 0x00007fff ; ra = r0: 0

; ori r0, r0, 1: both r0
        group   g28
g28:    ori     r0, r0, 1
        si      255
        rows    g28, 1
        .word   CC22 ; both r0: 0

; ori r0, r0, 32767: both r0
        group   g29
g29:    ori     r0, r0, 32767
        si      255
        rows    g29, 1
        .word   CC32 ; both r0: 0

; ori r15, r14, 1: sp, lr
        group   g30, in=1<<14, out=1<<15
g30:    ori     r15, r14, 1
        si      255
        rows    g30, 7
        .word   0, CC02, 1 ; sp, lr: 0
        .word   1, CC12, 1 ; sp, lr: 1
        .word   0xffffffff, CC21, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC32, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC01, 0x80000001 ; sp, lr: -2^31
        .word   0x55555555, CC12, 0x55555555 ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC21, 0xaaaaaaab ; sp, lr: 0xaaaaaaaa

; ori r15, r14, 32767: sp, lr
        group   g31, in=1<<14, out=1<<15
g31:    ori     r15, r14, 32767
        si      255
        rows    g31, 7
        .word   0, CC32, 0x00007fff ; sp, lr: 0
        .word   1, CC02, 0x00007fff ; sp, lr: 1
        .word   0xffffffff, CC11, 0xffffffff ; sp, lr: -1
        .word   0x7fffffff, CC22, 0x7fffffff ; sp, lr: 2^31-1
        .word   0x80000000, CC31, 0x80007fff ; sp, lr: -2^31
        .word   0x55555555, CC02, 0x55557fff ; sp, lr: 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaaffff ; sp, lr: 0xaaaaaaaa

; ori r14, r15, 1: lr, sp
        group   g32, in=1<<15, out=1<<14
g32:    ori     r14, r15, 1
        si      255
        rows    g32, 7
        .word   0, CC22, 1 ; lr, sp: 0
        .word   1, CC32, 1 ; lr, sp: 1
        .word   0xffffffff, CC01, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC12, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC21, 0x80000001 ; lr, sp: -2^31
        .word   0x55555555, CC32, 0x55555555 ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC01, 0xaaaaaaab ; lr, sp: 0xaaaaaaaa

; ori r14, r15, 32767: lr, sp
        group   g33, in=1<<15, out=1<<14
g33:    ori     r14, r15, 32767
        si      255
        rows    g33, 7
        .word   0, CC12, 0x00007fff ; lr, sp: 0
        .word   1, CC22, 0x00007fff ; lr, sp: 1
        .word   0xffffffff, CC31, 0xffffffff ; lr, sp: -1
        .word   0x7fffffff, CC02, 0x7fffffff ; lr, sp: 2^31-1
        .word   0x80000000, CC11, 0x80007fff ; lr, sp: -2^31
        .word   0x55555555, CC22, 0x55557fff ; lr, sp: 0x55555555
        .word   0xaaaaaaaa, CC31, 0xaaaaffff ; lr, sp: 0xaaaaaaaa

        isa_end
