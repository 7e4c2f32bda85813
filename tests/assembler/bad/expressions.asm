;--- the number 0x
        .word 0x                 ;! 15: error: `0x` has no digits after it
;--- the number 0b2
        .word 0b2                ;! 15: error: `0b2` is no binary number: its digits are 0 and 1
;--- the number 0o8
        .word 0o8                ;! 15: error: `0o8` is no octal number: its digits are 0 to 7
        .word 0o                 ;! 15: error: `0o` has no digits after it
;--- the number 09
        .word 09                 ;! 15: error: a decimal number does not begin with 0; octal numbers are written `0o17`
        .word 00                 ;! 15: error: a decimal number does not begin with 0; octal numbers are written `0o17`
        .word 007                ;! 15: error: a decimal number does not begin with 0; octal numbers are written `0o17`
;--- the number 4294967296
        .word 4294967296         ;! 15: error: this number needs more than 32 bits; the largest is 4294967295 (0xFFFFFFFF)
        .word 0x100000000        ;! 15: error: this number needs more than 32 bits; the largest is 4294967295 (0xFFFFFFFF)
        .word 99999999999999999999999999
                                 ;! 15: error: this number needs more than 32 bits; the largest is 4294967295 (0xFFFFFFFF)
;--- letters in a number
        .word 12ab               ;! 15: error: `12ab` is no decimal number: its digits are 0 to 9
        .word 0xfg               ;! 15: error: `0xfg` is no hexadecimal number: its digits are 0 to 9 and a to f
        .word 1.5                ;! 15: error: `1.5` is no decimal number: its digits are 0 to 9
        .word 1_000              ;! 15: error: `1_000` is no decimal number: its digits are 0 to 9
;--- the character '\q'
        .byte '\q'               ;! 16: error: this is no escape; there are \n \t \r \0 \\ \' \" \a \b \f \v \e \xHH \ooo
;--- the character '\x'
        .byte '\x'               ;! 16: error: `\x` needs one or two hexadecimal digits, as in `\x1b`
        .byte '\xg'              ;! 16: error: `\x` needs one or two hexadecimal digits, as in `\x1b`
;--- the character '\400'
        .byte '\400'             ;! 16: error: `\400` is more than a byte; the largest is `\377`
;--- the character ''
        .byte ''                 ;! 15: error: there is no character between the quotes; the quote itself is written `'\''`
;--- the character 'ab'
        .byte 'ab'               ;! 15: error: a character literal is one byte; for text use .ascii "..."
;--- a character without end
        .byte 'a                 ;! 15: error: this character has no closing `'`
        .byte '                  ;! 15: error: this character has no closing `'`
        .byte '\'                ;! 15: error: this character has no closing `'`
;--- a string without end
        .ascii "abc              ;! 16: error: this string has no closing `"`
        .asciz "abc\"            ;! 16: error: this string has no closing `"`
        .string "                ;! 17: error: this string has no closing `"`
;--- an escape in a string
        .ascii "a\qb"            ;! 18: error: this is no escape; there are \n \t \r \0 \\ \' \" \a \b \f \v \e \xHH \ooo
        .ascii "a\x"             ;! 18: error: `\x` needs one or two hexadecimal digits, as in `\x1b`
        .ascii "\777"            ;! 17: error: `\777` is more than a byte; the largest is `\377`
;--- no string
        .ascii abc               ;! 16: error: the text is missing here, in double quotes
        .asciz                   ;! 15: error: the text is missing here, in double quotes
        .string 5                ;! 17: error: the text is missing here, in double quotes
;--- text behind a string
        .ascii "a" "b"           ;! 20: error: `"` does not belong here; write `.ascii "text"`
        .ascii "a",              ;! 20: error: the text is missing here, in double quotes
;--- address + address
a:      .word a + a              ;! 17: error: two addresses cannot be added; their difference is a constant
;--- address * 2
a:      .word a * 2              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
;--- constant - address
a:      .word 5 - a              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
;--- operators on addresses
a:      .word -a                 ;! 15: error: this operator does not work on an address
        .word ~a                 ;! 15: error: this operator does not work on an address
        .word !a                 ;! 15: error: this operator does not work on an address
        .word a / 2              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a & 3              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a | 1              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a << 1             ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a && 1             ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word 1 + a + a          ;! 21: error: two addresses cannot be added; their difference is a constant
;--- operators on addresses in an absolute image
        .org 0
a:      .word a & 3              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a * 2              ;! 17: error: this operator does not work on an address; an address plus or minus a constant does
        .word a + a              ;! 17: error: two addresses cannot be added; their difference is a constant
;--- an address compared with a constant
a:      .word a == 0             ;! 15: error: an address can be compared with a constant only in a source with `.org`; this program may be loaded anywhere
        .word 4 > a              ;! 15: error: an address can be compared with a constant only in a source with `.org`; this program may be loaded anywhere
;--- division by zero
        .word 1 / 0              ;! 17: error: division by zero
        .word 1 % 0              ;! 17: error: division by zero
        .word 1 / (2 - 2)        ;! 17: error: division by zero
;--- division of a forward reference by zero
        .word 1 / x              ;! 17: error: division by zero
        .equ x, 0
;--- shift counts
        .word 1 << 32            ;! 17: error: a shift count is 0 to 31, not 32
        .word 1 >> 32            ;! 17: error: a shift count is 0 to 31, not 32
        .word 1 << -1            ;! 17: error: a shift count is 0 to 31, not -1
;--- -2^31 / -1
        .word -2147483648 / -1   ;! 27: error: -2147483648 divided by -1 does not fit 32 bits
        .word -2147483648 % -1   ;! 27: error: -2147483648 divided by -1 does not fit 32 bits
;--- parentheses
        .word (1                 ;! 15: error: this `(` has no matching `)`
        .word ((1)               ;! 15: error: this `(` has no matching `)`
        .word 1)                 ;! 16: error: `)` does not belong here; write `.word value, ...`
        .word ()                 ;! 16: error: a value is missing here, before `)`
        .word )                  ;! 15: error: a value is missing here, before `)`
;--- values missing
        .word                    ;! 14: error: a value is missing here
        .word 1 +                ;! 18: error: a value is missing here
        .word * 2                ;! 15: error: a value is missing here, before `*`
        .word 1,                 ;! 17: error: a value is missing here
        .word , 1                ;! 15: error: a value is missing here, before `,`
        .word 1 + ; comment      ;! 19: error: a value is missing here
        .word -                  ;! 16: error: a value is missing here
;--- operators that are none
        .word 1 = 2              ;! 17: error: `=` does not belong here; write `.word value, ...`
        .word 1 @ 2              ;! 17: error: `@` does not belong here; write `.word value, ...`
        .word 1 ? 2              ;! 17: error: `?` does not belong here; write `.word value, ...`
        .word 1 2                ;! 17: error: `2` does not belong here; write `.word value, ...`
        .word 5!                 ;! 16: error: `!` does not belong here; write `.word value, ...`
;--- an address in the place of a constant
start:  addi r1, r1, start       ;! 22: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        li r1, start             ;! 16: error: an address is no constant in a program without `.org`, which may be loaded anywhere; `la` loads it
        .byte start              ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
                                 ;! 15: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        .half start              ;! 9: error: `.half` must be at a multiple of 2, and this is 0x9; put `.align 2` before it
        si start                 ;! 9: error: an instruction must be at a multiple of 4, and this is 0xa; put `.align 4` before it
        lw r1, start(r2)         ;! 16: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        slli r1, r1, start       ;! 22: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        bc start, .              ;! 12: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        .align 4
        .psw 0, start, start, 0, start, start
                                 ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
                                 ;! 17: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
                                 ;! 24: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
                                 ;! 34: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
                                 ;! 41: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
;--- an address of data in the place of a constant
        li r1, x                 ;! 16: error: an address is no constant in a program without `.org`, which may be loaded anywhere; `la` loads it
        lw r1, x(r2)             ;! 16: error: an address is no constant in a program without `.org`, which may be loaded anywhere; it can stand in `.word`, `.psw`, branches, and `la`, `lw`, `sw` and their kin
        .data
x:      .word 0
;--- a difference of text and data too early
start:  nop
        .data
x:      .space x - start         ;! 16: error: the size of `.space` must be known here; how far .text and .data are apart is known only at the end
        .if x > start            ;! 13: error: `.if` must be known here; how far .text and .data are apart is known only at the end
        .endif
