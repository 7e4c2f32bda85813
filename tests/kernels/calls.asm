; SPDX-License-Identifier: MIT
;
; Test: `write` and unknown calls at the edges of what kernel 02 takes.  Prints
; for each row of the table: number and result, as signed decimals.
        .include "system-calls.inc"

        .equ    WORD, 4
        .equ    ROW, 3*WORD             ; descriptor, buffer, count
        .equ    FAR, 0xfffffff0         ; buffer and count that wrap to inside
        .equ    AT_END, 0x40000000      ; buffer: relative to the area's end
        .equ    NEAR, 0x3fff0000        ; above all offsets from the end

start:  mv      r13, sp                 ; the end of the area
        li      r1, 'y'                 ; the last two bytes of it: "y\n"
        sb      r1, -2(sp)
        li      r1, '\n'
        sb      r1, -1(sp)
        subi    sp, sp, WORD            ; the stack is below them

        la      r8, rows
        la      r9, rows_end
        clr     r10                     ; number of the row

next:   lm      r1, r3, (r8)
        li      r4, NEAR
        cmp     r2, r4
        blt     1f                      ; an address
        li      r4, AT_END
        subu    r2, r2, r4
        addu    r2, r2, r13
1:      si      SYS_WRITE
        call    show
        addi    r8, r8, ROW
        cmpu    r8, r9
        blt     next

        li      r1, 1
        si      0
        call    show
        li      r1, 2
        si      2
        call    show
        li      r1, 3
        si      77
        call    show
        li      r1, 4
        si      255
        call    show
        clr     r1
        b       exit

; show: prints the row's number r10 and the result r1; counts the row.
show:   push    lr
        mv      r11, r1
        mv      r1, r10
        call    print_decimal
        li      r1, ' '
        call    print_char
        tst     r11
        bge     1f
        li      r1, '-'
        call    print_char
        neg     r11, r11
1:      mv      r1, r11
        call    print_decimal
        call    print_newline
        inc     r10
        pop     lr
        ret

        .align  WORD
rows:   .word   0, start, 1             ; 0 -9
        .word   3, start, 1             ; 1 -9
        .word   -1, start, 1            ; 2 -9
        .word   3, start, 0             ; 3 -9: before all else
        .word   1, text, 2              ; 4 writes "x\n": 2
        .word   2, text, 2              ; 5 writes "x\n": 2
        .word   1, text, 0              ; 6 0
        .word   1, 0, 0                 ; 7 0: nothing is touched
        .word   1, 0, 1                 ; 8 -14: the vectors
        .word   1, start-1, 1           ; 9 -14: just below
        .word   1, start-1, 2           ; 10 -14
        .word   1, AT_END, 1            ; 11 -14: just above
        .word   1, AT_END-1, 2          ; 12 -14: half of it
        .word   1, start, -1            ; 13 -14: a huge count
        .word   1, start, 0x7fffffff    ; 14 -14
        .word   1, FAR, 0x10020         ; 15 -14: wraps around
        .word   1, start+1, FAR         ; 16 -14: wraps around
        .word   1, 0x3000000, 1         ; 17 -14: beyond memory
        .word   1, AT_END-2, 2          ; 18 writes "y\n", the last bytes: 2
        .word   1, AT_END-2, 3          ; 19 -14: one too many
        .word   1, AT_END, 0            ; 20 0
rows_end:
text:   .ascii  "x\n"

        .include "print.inc"
