start: li r1, x * 4 - 1
1: lw r2, table ;@break if r1 == 0
 bne 1b
 .if x > 5
 .include "part"
 .else
 .rept 3
 .word start, 'a', "\n" == 0
 .endr
 .endif
 .macro m p, q=3
 addi r1, r1, \p
 .word \q, \@
 .endm
 m 4
table: .psw start, 0, 1, 0, 0x1000, 0xff
 .asciz "text\x1b\n"
 .align 4
 .space 8, 255
 .assert table > start, "order"
 .equ x, 10
