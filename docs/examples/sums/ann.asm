; SPDX-License-Identifier: MIT
; sum.asm: adds the numbers of a table and prints the sum.
        .name   "sum"
        .equ    COUNT, (table_end - table) / 4

start:  li      r1, 0                   ; the sum
        la      r2, table               ; where the next number is
        li      r3, COUNT               ; how many are left
1:      lw      r4, (r2)
        add     r1, r1, r4
        addi    r2, r2, 4
        dec     r3
        bgt     1b                      ; CC tells whether r3 is still above 0
        call    print_decimal           ; prints r1
        call    print_newline
        li      r1, 0                   ; all is well
        b       exit                    ; ends the program, with status r1

        .include "print.inc"            ; the library: print_…, exit

        .data
table:  .word   3, 1, 4, 1, 5
table_end:
