;--- what makes a name
_a.b$1: .word _a.b$1             ;= 00000000
$:      .word $                  ;= 00000004
.L:     .word .L                 ;= 00000008
        ;= symbol _a.b$1 0 address
        ;= symbol .L 8 address
;--- case counts in symbols
loop:   .word Loop               ;= 00000004
Loop:   .word loop               ;= 00000000
;--- several labels, and a label alone
a: b:   nop
c:
d:      nop
        ;= symbol a 0 address
        ;= symbol b 0 address
        ;= symbol c 4 address
        ;= symbol d 4 address
;--- mnemonics may be labels
add:    add r1, r2, r3           ;= 10123000
        b add                    ;= 01f0fffe
li:     la r1, li                ;= c81ffffc
;--- local labels
1:      b 1b                     ;= 01f0ffff
        b 1f                     ;= 01f00000
1:      b 1b                     ;= 01f0ffff
        b 1f                     ;= 01f00001
        b 10f                    ;= 01f00001
1:      nop
10:     b 1b                     ;= 0018: 01f0fffe
0:      beq 0b                   ;= 0180ffff
        b .
        .word 0b1                ;= 0024: 00000001
        ;= no-symbol 1
;--- equ: before use
        .equ N, 5
        addi r1, r1, N           ;= 20110005
        ;= symbol N 5 constant
;--- equ: after use
        addi r1, r1, N           ;= 20110005
        .equ N, 5
;--- equ: through others, in any order
        .word A                  ;= 00000006
        .equ A, B + 1
        .equ B, C * 5
        .equ C, 1
;--- equ: the place is that of its own line
        nop
        .equ here, .
        ret
        .word here               ;= 0008: 00000004
        ;= reloc 8
        ;= symbol here 4 address
;--- equ: an address ahead
        .equ table_end, end
        .word table_end          ;= 00000004
end:    nop
        ;= reloc 0
;--- equ: the same value again
        .equ N, 5
        .equ N, 4 + 1   ;! 14: warning: `N` is defined already, with the same value
        .byte N                  ;= 05
;--- equ: a name that nothing needs may be unknown
        .equ N, nowhere + 1
        nop
        ;= no-symbol N
;--- set: changes
        .set n, 1
        .byte n                  ;= 01
        .set n, n + 1
        .byte n                  ;= 02
        ;= symbol n 2 constant
;--- set: a use before the first is the last value
        .byte n                  ;= 07
        .set n, 1
        .set n, 7
;--- set: an address
        .set here, .
        ret
        .word here               ;= 0004: 00000000
        ;= reloc 4
;--- set: equ takes the value at its line
        .set n, 1
        .equ first, n
        .set n, 2
        .byte first, n           ;= 01 02
;--- options define symbols
;-D N=7
;-D M=0xffffffff
        .byte N                  ;= 07
        .align 4
        .word M                  ;= 0004: ffffffff
;--- options: the same value in the source
;-D N=7
        .equ N, 7   ;! 14: warning: `N` is defined already, with the same value
        .byte N
;--- options: a default in the source
;-D N=7
        .ifndef N
        .equ N, 5
        .endif
        .byte N                  ;= 07
