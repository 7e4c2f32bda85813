;--- no operand
        add                      ;! 12: error: an operand is missing; write `add rd, ra, rb`
;--- one operand of three
        add r1                   ;! 15: error: an operand is missing; write `add rd, ra, rb`
;--- two operands of three
        add r1, r2               ;! 19: error: an operand is missing; write `add rd, ra, rb`
;--- an operand missing behind a comma
        add r1, r2,              ;! 20: error: an operand is missing; write `add rd, ra, rb`
;--- an operand missing between commas
        add r1, , r3             ;! 17: error: a register is needed here: r0 to r15, sp or lr
;--- four operands of three
        add r1, r2, r3, r4       ;! 23: error: an operand too many; write `add rd, ra, rb`
;--- no comma
        add r1 r2, r3            ;! 16: error: a comma is needed here; write `add rd, ra, rb`
;--- an operand for none
        wait r1                  ;! 14: error: `r1` does not belong here; write `wait`
        nop 5                    ;! 13: error: `5` does not belong here; write `nop`
        ret lr                   ;! 13: error: `lr` does not belong here; write `ret`
;--- text behind the operands
        mv r1, r2 r3             ;! 19: error: `r3` does not belong here; write `mv rd, ra`
        si 1 2                   ;! 14: error: `2` does not belong here; write `si code`
        li r1, 5 5               ;! 18: error: `5` does not belong here; write `li rd, value`
;--- a value in the place of a register
        add r1, r2, 5            ;! 21: error: a register is needed here; for a value there is `addi`
        cmp r1, 'a'              ;! 17: error: a register is needed here; for a value there is `cmpi`
        xor r1, r1, -1           ;! 21: error: a register is needed here; for a value there is `xori`
        mv r1, 5                 ;! 16: error: a register is needed here; for a value there is `li`
        halt 0                   ;! 14: error: a register is needed here: r0 to r15, sp or lr
        push 5                   ;! 14: error: a register is needed here: r0 to r15, sp or lr
;--- a register in the place of a value
        addi r1, r2, r3          ;! 22: error: a value is needed here; for a register there is `add`
        cmpi r1, r2              ;! 18: error: a value is needed here; for a register there is `cmp`
        li r1, r2                ;! 16: error: a value is needed here; for a register there is `mv`
        si r1                    ;! 12: error: `r1` is a register; a value is needed here
        .word sp                 ;! 15: error: `sp` is a register; a value is needed here
        .equ x, r1               ;! 17: error: `r1` is a register; a value is needed here
;--- a register in an expression
        addi r1, r1, 4 + r2      ;! 26: error: `r2` is a register; a value is needed here
        lw r1, 4 + r2            ;! 20: error: `r2` is a register; a value is needed here
;--- a register as an address
        lw r1, r2                ;! 16: error: an address is needed here; where `r2` points to is written `(r2)`
        sw r1, sp                ;! 16: error: an address is needed here; where `sp` points to is written `(sp)`
;--- not a base register
        lw r1, 4(5)              ;! 17: error: a base register stands alone in its parentheses, as in `8(r1)`
        lw r1, 4(r16)            ;! 17: error: a base register stands alone in its parentheses, as in `8(r1)`
        lw r1, 4(r2 + 4)         ;! 17: error: a base register stands alone in its parentheses, as in `8(r1)`
        lw r1, 4()               ;! 17: error: a base register stands alone in its parentheses, as in `8(r1)`
        lw r1, 4(r2              ;! 17: error: a base register stands alone in its parentheses, as in `8(r1)`
        lw r1, (r2               ;! 16: error: a base register stands alone in its parentheses, as in `8(r1)`
;--- text behind a base
        lw r1, 4(r2)(r3)         ;! 21: error: `(` does not belong here; write `lw rd, address`
        lw r1, (r2) + 4          ;! 21: error: `+` does not belong here; write `lw rd, address`
;--- lm: first above last
        lm r5, r2, (r1)          ;! 9: error: `lm` goes from a register up to a higher one; r5 is above r2
        sm r15, r0, 4(sp)        ;! 9: error: `sm` goes from a register up to a higher one; r15 is above r0
        lm sp, lr, x             ;! 9: error: `lm` goes from a register up to a higher one; r15 is above r14
x:      nop
;--- si 256, si -1
        si 256                   ;! 12: error: `si` takes 0 to 255, not 256
        si -1                    ;! 12: error: `si` takes 0 to 255, not -1
;--- a mask of bc
        bc 16, .                 ;! 12: error: `bc` takes 0 to 15, not 16
        bc -1, .                 ;! 12: error: `bc` takes 0 to 15, not -1
        bc r1, .                 ;! 12: error: `r1` is a register; a value is needed here
;--- a label in the place of a mask
x:      bc x, x                  ;! 12: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
;--- a branch to a constant in a program
        b 0x100                  ;! 11: error: a label is needed here; a constant is a place only in a source with `.org`
        call 8                   ;! 14: error: a label is needed here; a constant is a place only in a source with `.org`
        beq 5 - 1                ;! 13: error: a label is needed here; a constant is a place only in a source with `.org`
;--- li without a value
        li r1                    ;! 14: error: an operand is missing; write `li rd, value`
        li r1,                   ;! 15: error: an operand is missing; write `li rd, value`
        li                       ;! 11: error: an operand is missing; write `li rd, value`
;--- a missing base
        lw r1,                   ;! 15: error: an operand is missing; write `lw rd, address`
        lpsw                     ;! 13: error: an operand is missing; write `lpsw address`
;--- strings in the place of values
        li r1, "a"               ;! 16: error: a string is no value; a character is written `'a'`
        .word "abc"              ;! 15: error: a string is no value; a character is written `'a'`
        .byte "abc", 0           ;! 15: error: a string is no value; a character is written `'a'`
