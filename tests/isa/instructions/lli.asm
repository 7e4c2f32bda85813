; SPDX-License-Identifier: MIT
;
; lli: low half of rd = imm
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 103
        .equ    isa_users, 103
        .include "isa.inc"

; lli r3, 0
        group   g1, in=1<<3, out=1<<3
g1:     lli     r3, 0
        si      255
        rows    g1, 7
        .word   0, CC00, 0 ; rd was 0
        .word   1, CC11, 0 ; rd was 1
        .word   0xffffffff, CC22, 0xffff0000 ; rd was -1
        .word   0x7fffffff, CC33, 0x7fff0000 ; rd was 2^31-1
        .word   0x80000000, CC00, 0x80000000 ; rd was -2^31
        .word   0x55555555, CC11, 0x55550000 ; rd was 0x55555555
        .word   0xaaaaaaaa, CC22, 0xaaaa0000 ; rd was 0xaaaaaaaa

; lli r3, 1
        group   g2, in=1<<3, out=1<<3
g2:     lli     r3, 1
        si      255
        rows    g2, 7
        .word   0, CC33, 1 ; rd was 0
        .word   1, CC00, 1 ; rd was 1
        .word   0xffffffff, CC11, 0xffff0001 ; rd was -1
        .word   0x7fffffff, CC22, 0x7fff0001 ; rd was 2^31-1
        .word   0x80000000, CC33, 0x80000001 ; rd was -2^31
        .word   0x55555555, CC00, 0x55550001 ; rd was 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaa0001 ; rd was 0xaaaaaaaa

; lli r3, 32767
        group   g3, in=1<<3, out=1<<3
g3:     lli     r3, 32767
        si      255
        rows    g3, 7
        .word   0, CC22, 0x00007fff ; rd was 0
        .word   1, CC33, 0x00007fff ; rd was 1
        .word   0xffffffff, CC00, 0xffff7fff ; rd was -1
        .word   0x7fffffff, CC11, 0x7fff7fff ; rd was 2^31-1
        .word   0x80000000, CC22, 0x80007fff ; rd was -2^31
        .word   0x55555555, CC33, 0x55557fff ; rd was 0x55555555
        .word   0xaaaaaaaa, CC00, 0xaaaa7fff ; rd was 0xaaaaaaaa

; lli r3, 32768
        group   g4, in=1<<3, out=1<<3
g4:     lli     r3, 32768
        si      255
        rows    g4, 7
        .word   0, CC11, 0x00008000 ; rd was 0
        .word   1, CC22, 0x00008000 ; rd was 1
        .word   0xffffffff, CC33, 0xffff8000 ; rd was -1
        .word   0x7fffffff, CC00, 0x7fff8000 ; rd was 2^31-1
        .word   0x80000000, CC11, 0x80008000 ; rd was -2^31
        .word   0x55555555, CC22, 0x55558000 ; rd was 0x55555555
        .word   0xaaaaaaaa, CC33, 0xaaaa8000 ; rd was 0xaaaaaaaa

; lli r3, 65535
        group   g5, in=1<<3, out=1<<3
g5:     lli     r3, 65535
        si      255
        rows    g5, 7
        .word   0, CC00, 0x0000ffff ; rd was 0
        .word   1, CC11, 0x0000ffff ; rd was 1
        .word   0xffffffff, CC22, 0xffffffff ; rd was -1
        .word   0x7fffffff, CC33, 0x7fffffff ; rd was 2^31-1
        .word   0x80000000, CC00, 0x8000ffff ; rd was -2^31
        .word   0x55555555, CC11, 0x5555ffff ; rd was 0x55555555
        .word   0xaaaaaaaa, CC22, 0xaaaaffff ; rd was 0xaaaaaaaa

; lli r3, 21845
        group   g6, in=1<<3, out=1<<3
g6:     lli     r3, 21845
        si      255
        rows    g6, 7
        .word   0, CC33, 0x00005555 ; rd was 0
        .word   1, CC00, 0x00005555 ; rd was 1
        .word   0xffffffff, CC11, 0xffff5555 ; rd was -1
        .word   0x7fffffff, CC22, 0x7fff5555 ; rd was 2^31-1
        .word   0x80000000, CC33, 0x80005555 ; rd was -2^31
        .word   0x55555555, CC00, 0x55555555 ; rd was 0x55555555
        .word   0xaaaaaaaa, CC11, 0xaaaa5555 ; rd was 0xaaaaaaaa

; lli r3, 43690
        group   g7, in=1<<3, out=1<<3
g7:     lli     r3, 43690
        si      255
        rows    g7, 7
        .word   0, CC22, 0x0000aaaa ; rd was 0
        .word   1, CC33, 0x0000aaaa ; rd was 1
        .word   0xffffffff, CC00, 0xffffaaaa ; rd was -1
        .word   0x7fffffff, CC11, 0x7fffaaaa ; rd was 2^31-1
        .word   0x80000000, CC22, 0x8000aaaa ; rd was -2^31
        .word   0x55555555, CC33, 0x5555aaaa ; rd was 0x55555555
        .word   0xaaaaaaaa, CC00, 0xaaaaaaaa ; rd was 0xaaaaaaaa

; lli r3, 2
        group   g8, in=1<<3, out=1<<3
g8:     lli     r3, 2
        si      255
        rows    g8, 1
        .word   0x12345678, CC11, 0x12340002 ; rd was 0x12345678

; lli r3, 4
        group   g9, in=1<<3, out=1<<3
g9:     lli     r3, 4
        si      255
        rows    g9, 1
        .word   0x12345678, CC22, 0x12340004 ; rd was 0x12345678

; lli r3, 8
        group   g10, in=1<<3, out=1<<3
g10:    lli     r3, 8
        si      255
        rows    g10, 1
        .word   0x12345678, CC33, 0x12340008 ; rd was 0x12345678

; lli r3, 16
        group   g11, in=1<<3, out=1<<3
g11:    lli     r3, 16
        si      255
        rows    g11, 1
        .word   0x12345678, CC00, 0x12340010 ; rd was 0x12345678

; lli r3, 32
        group   g12, in=1<<3, out=1<<3
g12:    lli     r3, 32
        si      255
        rows    g12, 1
        .word   0x12345678, CC11, 0x12340020 ; rd was 0x12345678

; lli r3, 64
        group   g13, in=1<<3, out=1<<3
g13:    lli     r3, 64
        si      255
        rows    g13, 1
        .word   0x12345678, CC22, 0x12340040 ; rd was 0x12345678

; lli r3, 128
        group   g14, in=1<<3, out=1<<3
g14:    lli     r3, 128
        si      255
        rows    g14, 1
        .word   0x12345678, CC33, 0x12340080 ; rd was 0x12345678

; lli r3, 256
        group   g15, in=1<<3, out=1<<3
g15:    lli     r3, 256
        si      255
        rows    g15, 1
        .word   0x12345678, CC00, 0x12340100 ; rd was 0x12345678

; lli r3, 512
        group   g16, in=1<<3, out=1<<3
g16:    lli     r3, 512
        si      255
        rows    g16, 1
        .word   0x12345678, CC11, 0x12340200 ; rd was 0x12345678

; lli r3, 1024
        group   g17, in=1<<3, out=1<<3
g17:    lli     r3, 1024
        si      255
        rows    g17, 1
        .word   0x12345678, CC22, 0x12340400 ; rd was 0x12345678

; lli r3, 2048
        group   g18, in=1<<3, out=1<<3
g18:    lli     r3, 2048
        si      255
        rows    g18, 1
        .word   0x12345678, CC33, 0x12340800 ; rd was 0x12345678

; lli r3, 4096
        group   g19, in=1<<3, out=1<<3
g19:    lli     r3, 4096
        si      255
        rows    g19, 1
        .word   0x12345678, CC00, 0x12341000 ; rd was 0x12345678

; lli r3, 8192
        group   g20, in=1<<3, out=1<<3
g20:    lli     r3, 8192
        si      255
        rows    g20, 1
        .word   0x12345678, CC11, 0x12342000 ; rd was 0x12345678

; lli r3, 16384
        group   g21, in=1<<3, out=1<<3
g21:    lli     r3, 16384
        si      255
        rows    g21, 1
        .word   0x12345678, CC22, 0x12344000 ; rd was 0x12345678

; lli r3, 65534
        group   g22, in=1<<3, out=1<<3
g22:    lli     r3, 65534
        si      255
        rows    g22, 1
        .word   0x12345678, CC33, 0x1234fffe ; rd was 0x12345678

; lli r3, 65533
        group   g23, in=1<<3, out=1<<3
g23:    lli     r3, 65533
        si      255
        rows    g23, 1
        .word   0x12345678, CC00, 0x1234fffd ; rd was 0x12345678

; lli r3, 65531
        group   g24, in=1<<3, out=1<<3
g24:    lli     r3, 65531
        si      255
        rows    g24, 1
        .word   0x12345678, CC11, 0x1234fffb ; rd was 0x12345678

; lli r3, 65527
        group   g25, in=1<<3, out=1<<3
g25:    lli     r3, 65527
        si      255
        rows    g25, 1
        .word   0x12345678, CC22, 0x1234fff7 ; rd was 0x12345678

; lli r3, 65519
        group   g26, in=1<<3, out=1<<3
g26:    lli     r3, 65519
        si      255
        rows    g26, 1
        .word   0x12345678, CC33, 0x1234ffef ; rd was 0x12345678

; lli r3, 65503
        group   g27, in=1<<3, out=1<<3
g27:    lli     r3, 65503
        si      255
        rows    g27, 1
        .word   0x12345678, CC00, 0x1234ffdf ; rd was 0x12345678

; lli r3, 65471
        group   g28, in=1<<3, out=1<<3
g28:    lli     r3, 65471
        si      255
        rows    g28, 1
        .word   0x12345678, CC11, 0x1234ffbf ; rd was 0x12345678

; lli r3, 65407
        group   g29, in=1<<3, out=1<<3
g29:    lli     r3, 65407
        si      255
        rows    g29, 1
        .word   0x12345678, CC22, 0x1234ff7f ; rd was 0x12345678

; lli r3, 65279
        group   g30, in=1<<3, out=1<<3
g30:    lli     r3, 65279
        si      255
        rows    g30, 1
        .word   0x12345678, CC33, 0x1234feff ; rd was 0x12345678

; lli r3, 65023
        group   g31, in=1<<3, out=1<<3
g31:    lli     r3, 65023
        si      255
        rows    g31, 1
        .word   0x12345678, CC00, 0x1234fdff ; rd was 0x12345678

; lli r3, 64511
        group   g32, in=1<<3, out=1<<3
g32:    lli     r3, 64511
        si      255
        rows    g32, 1
        .word   0x12345678, CC11, 0x1234fbff ; rd was 0x12345678

; lli r3, 63487
        group   g33, in=1<<3, out=1<<3
g33:    lli     r3, 63487
        si      255
        rows    g33, 1
        .word   0x12345678, CC22, 0x1234f7ff ; rd was 0x12345678

; lli r3, 61439
        group   g34, in=1<<3, out=1<<3
g34:    lli     r3, 61439
        si      255
        rows    g34, 1
        .word   0x12345678, CC33, 0x1234efff ; rd was 0x12345678

; lli r3, 57343
        group   g35, in=1<<3, out=1<<3
g35:    lli     r3, 57343
        si      255
        rows    g35, 1
        .word   0x12345678, CC00, 0x1234dfff ; rd was 0x12345678

; lli r3, 49151
        group   g36, in=1<<3, out=1<<3
g36:    lli     r3, 49151
        si      255
        rows    g36, 1
        .word   0x12345678, CC11, 0x1234bfff ; rd was 0x12345678

; lli r3, 32767
        group   g37, in=1<<3, out=1<<3
g37:    lli     r3, 32767
        si      255
        rows    g37, 7
        .word   0, CC22, 0x00007fff ; rd was 0
        .word   1, CC33, 0x00007fff ; rd was 1
        .word   0xffffffff, CC00, 0xffff7fff ; rd was -1
        .word   0x7fffffff, CC11, 0x7fff7fff ; rd was 2^31-1
        .word   0x80000000, CC22, 0x80007fff ; rd was -2^31
        .word   0x55555555, CC33, 0x55557fff ; rd was 0x55555555
        .word   0xaaaaaaaa, CC00, 0xaaaa7fff ; rd was 0xaaaaaaaa

; lli r0, 0
        group   g38
g38:    lli     r0, 0
        si      255
        rows    g38, 1
        .word   CC11 ; rd was 0x12345678

; lli r0, 1
        group   g39
g39:    lli     r0, 1
        si      255
        rows    g39, 1
        .word   CC22 ; rd was 0x12345678

; lli r0, 32767
        group   g40
g40:    lli     r0, 32767
        si      255
        rows    g40, 1
        .word   CC33 ; rd was 0x12345678

; lli r0, 32768
        group   g41
g41:    lli     r0, 32768
        si      255
        rows    g41, 1
        .word   CC00 ; rd was 0x12345678

; lli r0, 65535
        group   g42
g42:    lli     r0, 65535
        si      255
        rows    g42, 1
        .word   CC11 ; rd was 0x12345678

; lli r0, 21845
        group   g43
g43:    lli     r0, 21845
        si      255
        rows    g43, 1
        .word   CC22 ; rd was 0x12345678

; lli r0, 43690
        group   g44
g44:    lli     r0, 43690
        si      255
        rows    g44, 1
        .word   CC33 ; rd was 0x12345678

; lli r15, 0
        group   g45, in=1<<15, out=1<<15
g45:    lli     r15, 0
        si      255
        rows    g45, 1
        .word   0x12345678, CC00, 0x12340000 ; rd was 0x12345678

; lli r15, 1
        group   g46, in=1<<15, out=1<<15
g46:    lli     r15, 1
        si      255
        rows    g46, 1
        .word   0x12345678, CC11, 0x12340001 ; rd was 0x12345678

; lli r15, 32767
        group   g47, in=1<<15, out=1<<15
g47:    lli     r15, 32767
        si      255
        rows    g47, 1
        .word   0x12345678, CC22, 0x12347fff ; rd was 0x12345678

; lli r15, 32768
        group   g48, in=1<<15, out=1<<15
g48:    lli     r15, 32768
        si      255
        rows    g48, 1
        .word   0x12345678, CC33, 0x12348000 ; rd was 0x12345678

; lli r15, 65535
        group   g49, in=1<<15, out=1<<15
g49:    lli     r15, 65535
        si      255
        rows    g49, 1
        .word   0x12345678, CC00, 0x1234ffff ; rd was 0x12345678

; lli r15, 21845
        group   g50, in=1<<15, out=1<<15
g50:    lli     r15, 21845
        si      255
        rows    g50, 1
        .word   0x12345678, CC11, 0x12345555 ; rd was 0x12345678

; lli r15, 43690
        group   g51, in=1<<15, out=1<<15
g51:    lli     r15, 43690
        si      255
        rows    g51, 1
        .word   0x12345678, CC22, 0x1234aaaa ; rd was 0x12345678

; lli with bit 16, unused
        group   g52
g52:    .word   0x33310007
        si      255
        rows    g52, 1
        .word   CC33+OPERATION, 0x33310007 ; unused bit 16

; lli with bit 17, unused
        group   g53
g53:    .word   0x33320007
        si      255
        rows    g53, 1
        .word   CC00+OPERATION, 0x33320007 ; unused bit 17

; lli with bit 18, unused
        group   g54
g54:    .word   0x33340007
        si      255
        rows    g54, 1
        .word   CC11+OPERATION, 0x33340007 ; unused bit 18

; lli with bit 19, unused
        group   g55
g55:    .word   0x33380007
        si      255
        rows    g55, 1
        .word   CC22+OPERATION, 0x33380007 ; unused bit 19

        isa_end
