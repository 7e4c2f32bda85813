;--- forward reference in .space
        .space n                 ;! 16: error: the size of `.space` must be known here; `n` is not defined above this line
        .equ n, 4
        nop
;--- forward reference in .org
        .org n                   ;! 14: error: the address of `.org` must be known here; `n` is not defined above this line
        .equ n, 4
        nop
;--- forward reference in .if
        .if n                    ;! 13: error: `.if` must be known here; `n` is not defined above this line
        nop
        .endif
        .equ n, 4
;--- forward reference in .align
        .align n                 ;! 16: error: the unit of `.align` must be known here; `n` is not defined above this line
        .equ n, 4
        nop
;--- forward reference in .rept
        .rept n                  ;! 15: error: the count of `.rept` must be known here; `n` is not defined above this line
        nop
        .endr
        .equ n, 4
;--- forward reference in .set
        .set m, n                ;! 17: error: the value of `.set` must be known here; `n` is not defined above this line
        .equ n, 4
        .byte m
;--- forward reference in .stack
        .stack n                 ;! 16: error: the size of `.stack` must be known here; `n` is not defined above this line
        .equ n, 4
        nop
;--- forward reference behind an equ
        .equ m, n + 1
        .space m                 ;! 16: error: the size of `.space` must be known here; `m` is not defined above this line
        .equ n, 4
        nop
;--- .org backwards
        .org 0x100
        nop
        .org 0x50                ;! 14: error: `.org` goes only forward: 0x50 is before 0x104, where this line stands
        nop
        .org 0x104               ;! 14: error: `.org` goes only forward: 0x104 is before 0x108, where this line stands
        nop
;--- .org above memory
        .org 0x10000004          ;! 14: error: 0x10000004 is above 256 MiB (0x10000000), the largest memory there is
        nop
;--- .org -1
        .org -1                  ;! 14: error: 0xffffffff is above 256 MiB (0x10000000), the largest memory there is
        nop
;--- .org and .data
        .org 0x100
        nop
        .data                    ;! 9: error: `.org` and `.data` cannot be in one source: `.org` says where everything is, `.data` leaves it to the loader
        .word 1
;--- .data and .org
        .data
        .word 1
        .text
        .org 0x100               ;! 9: error: `.org` and `.data` cannot be in one source: `.org` says where everything is, `.data` leaves it to the loader
;--- .org without a value
        .org                     ;! 13: error: a value is missing here
        nop
;--- .align 3
        .align 3                 ;! 16: error: `.align` takes a power of two (1, 2, 4, 8, ...), not 3
        nop
;--- .align 0
        .align 0                 ;! 16: error: `.align` takes a power of two (1, 2, 4, 8, ...), not 0
        nop
;--- .align -4
        .align -4                ;! 16: error: `.align` takes a power of two (1, 2, 4, 8, ...), not -4
        nop
;--- .align 2^29
        .byte 0
        .align 0x20000000        ;! 16: error: `.align 0x20000000` is more than 256 MiB (0x10000000), the largest memory there is
        nop                      ;! 9: error: an instruction must be at a multiple of 4, and this is 0x1; put `.align 4` before it
;--- .align above 4096 in a program
        .align 8192              ;! 16: error: a program without `.org` is loaded at a multiple of 4096; `.align` can do no more there
        nop
;--- .align above 4096 in data
        nop
        .data
        .align 8192              ;! 16: error: a program without `.org` is loaded at a multiple of 4096; `.align` can do no more there
        .word 1
;--- a misaligned instruction
        b start
        .byte 1
start:  nop                      ;! 9: error: an instruction must be at a multiple of 4, and this is 0x5; put `.align 4` before it
        nop
;--- a misaligned li
        b start
        .byte 1
start:  li r1, 5                 ;! 9: error: an instruction must be at a multiple of 4, and this is 0x5; put `.align 4` before it
;--- a misaligned word
        .byte 1
        .word 1                  ;! 9: error: `.word` must be at a multiple of 4, and this is 0x1; put `.align 4` before it
        .word 2
;--- a misaligned half
        .byte 1
        .half 1                  ;! 9: error: `.half` must be at a multiple of 2, and this is 0x1; put `.align 2` before it
;--- a misaligned psw
        .half 1
        .psw 0, 0, 0, 0, 0, 0    ;! 9: error: a PSW must be at a multiple of 4, and this is 0x2; put `.align 4` before it
;--- .space -1
        .space -1                ;! 16: error: the size of `.space` is 0 to 268435456, not -1
        nop
;--- .space 2^28 + 1
        .space 0x10000001        ;! 16: error: the size of `.space` is 0 to 268435456, not 268435457
        nop
;--- .space with a fill too large
        .space 4, 256            ;! 19: error: the fill of `.space` is -128 to 255, not 256
        .space 4, -129           ;! 19: error: the fill of `.space` is -128 to 255, not -129
;--- .space with three values
        .space 4, 0, 0           ;! 20: error: `,` does not belong here; write `.space bytes [, fill]`
;--- .text with a value
        .text 5                  ;! 15: error: `5` does not belong here; write `.text`
        nop
;--- .psw with 5 fields
        .psw 0, 0, 0, 0, 0       ;! 27: error: `im` is missing here; write `.psw pc, cc, m, base, size, im`
;--- .psw with 7 fields
        .psw 0, 0, 0, 0, 0, 0, 0
                                 ;! 30: error: `,` does not belong here; write `.psw pc, cc, m, base, size, im`
;--- .psw without fields
        .psw                     ;! 13: error: a value is missing here
;--- .psw with cc 4
        .psw 0, 4, 0, 0, 0, 0    ;! 17: error: cc of a PSW is 0 to 3, not 4
;--- .psw with m 2
        .psw 0, 0, 2, 0, 0, 0    ;! 20: error: m of a PSW is 0 to 1, not 2
;--- .psw with im 256
        .psw 0, 0, 0, 0, 0, 256  ;! 29: error: im of a PSW is 0 to 255, not 256
;--- .psw with negative fields
        .psw 0, -1, -1, 0, 0, -1
                                 ;! 17: error: cc of a PSW is 0 to 3, not -1
                                 ;! 21: error: m of a PSW is 0 to 1, not -1
                                 ;! 31: error: im of a PSW is 0 to 255, not -1
;--- .name of 16 bytes
        .name "sixteen bytes..."
                                 ;! 15: error: a program's name has at most 15 bytes; this one has 16
        nop
;--- .name with a newline
        .name "a\nb"             ;! 15: error: a program's name has no control bytes; this one has 0xa
        nop
;--- .name with DEL
        .name "a\x7f"            ;! 15: error: a program's name has no control bytes; this one has 0x7f
        nop
;--- .name twice
        .name "a"
        .name "b"                ;! 9: error: a second `.name`
        nop
;--- .name without quotes
        .name hello              ;! 15: error: the program's name is missing here, in double quotes
        nop
;--- .stack out of range
        .stack -1                ;! 16: error: the size of `.stack` is 0 to 268435456, not -1
        .stack 4                 ;! 9: error: a second `.stack`
        nop
;--- .stack above memory
        .stack 0x10000001        ;! 16: error: the size of `.stack` is 0 to 268435456, not 268435457
        nop
;--- .entry undefined
        .entry nowhere           ;! 16: error: `nowhere` is not defined
        nop
;--- .entry undefined, near miss
        .entry strat             ;! 16: error: `strat` is not defined; did you mean `start`?
start:  nop
;--- .entry in data
        .entry x                 ;! 16: error: execution cannot begin at 0x10: it is not in the text region
        nop
        .data
x:      .word 1
;--- .entry odd
        .entry start + 1         ;! 16: error: execution cannot begin at 0x1: it is not a multiple of 4
start:  nop
;--- .entry behind the text
        .entry end               ;! 16: error: execution cannot begin at 0x4: it is not in the text region
        nop
end:
;--- .entry a constant in a program
        .entry 0                 ;! 16: error: a label is needed here; a constant is a place only in a source with `.org`
        nop
;--- .entry where nothing is placed
        .org 0x100
        nop
        .entry 0x200             ;! 16: error: execution cannot begin at 0x200: nothing is placed there
;--- .entry twice
        .entry a
        .entry b                 ;! 9: error: a second `.entry`
a:      nop
b:      nop
;--- .entry without a label
        .entry                   ;! 15: error: a value is missing here
        nop
;--- start in data
                                 ;! error: execution cannot begin at `start`: it is not in the text region
        nop
        .data
start:  .word 1
;--- start not aligned
                                 ;! error: execution cannot begin at `start`: it is not a multiple of 4
        .byte 1
start:  .byte 1
        .align 4
        nop
;--- the first address not aligned
                                 ;! error: execution cannot begin at 0x101, the first address: it is not a multiple of 4; name the beginning with `.entry`
        .org 0x101
        .byte 1
;--- .assert does not hold
        .assert 1 == 2, "one is not two"
                                 ;! 17: error: this does not hold: one is not two
        nop
;--- .assert does not hold at the end
        .assert end - start <= 4, "the program is too long"
                                 ;! 17: error: this does not hold: the program is too long
start:  nop
        nop
end:
;--- .assert of an address
start:  nop
        .assert start, "text"    ;! 17: error: `.assert` needs a condition; compare the address with another one
;--- .assert of an address and a constant
start:  nop
        .assert start == 0, "text"
                                 ;! 17: error: an address can be compared with a constant only in a source with `.org`; this program may be loaded anywhere
;--- .assert undefined
        .assert nowhere, "text"  ;! 17: error: `nowhere` is not defined
        nop
;--- .assert without a text
        .assert 1                ;! 18: error: a comma is needed here; write `.assert condition, "text"`
        nop
;--- .assert with a text that is none
        .assert 1, text          ;! 20: error: the text is missing here, in double quotes
        nop
;--- .error
        .error "not for this machine"
                                 ;! 9: error: not for this machine
        nop
;--- .error without a text
        .error                   ;! 15: error: the text is missing here, in double quotes
        nop
;--- .if of an address
start:  nop
        .if start                ;! 13: error: `.if` needs a constant; compare the address with another one
        nop
        .endif
;--- .if of an address and a constant in a program
start:  nop
        .if start == 0           ;! 13: error: an address can be compared with a constant only in a source with `.org`; this program may be loaded anywhere
        nop
        .endif
;--- nothing placed, but names
                                 ;! error: this source places nothing: no instruction, no data
        .equ N, 5
        .name "x"
