;--- unknown mnemonic, near miss
        ad r1, r2, r3            ;! 9: error: there is no instruction `ad`; did you mean `add`?
;--- unknown mnemonic, far
        frobnicate r1            ;! 9: error: there is no instruction or macro `frobnicate`
;--- unknown mnemonic in capitals
        ADDD r1, r2, r3          ;! 9: error: there is no instruction `ADDD`; did you mean `add`?
;--- unknown directive, near miss
        .wrod 1                  ;! 9: error: there is no directive `.wrod`; did you mean `.word`?
;--- unknown directive, far
        .frobnicate 1            ;! 9: error: there is no directive `.frobnicate`
;--- what an unknown directive was to define is not missing
        .eq N, 5                 ;! 9: error: there is no directive `.eq`; did you mean `.equ`?
        addi r1, r1, N
        li r2, N
;--- a directive without its point
        word 1                   ;! 9: error: there is no instruction `word`; did you mean `.word`?
;--- a macro, near miss
        .macro save_context
        nop
        .endm
        save_contex              ;! 9: error: there is no instruction `save_contex`; did you mean `save_context`?
;--- register r16
        mv r16, r1               ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
;--- register r99
        mv r1, r99               ;! 16: error: `r99` is no register; there are r0 to r15, sp and lr
;--- register R1x
        mv R1x, r1               ;! 12: error: `R1x` is no register; there are r0 to r15, sp and lr; did you mean `r1`?
;--- register, near miss
        mv s, r1                 ;! 12: error: `s` is no register; there are r0 to r15, sp and lr
        mv ssp, r1               ;! 12: error: `ssp` is no register; there are r0 to r15, sp and lr; did you mean `sp`?
        mv l4, r1                ;! 12: error: `l4` is no register; there are r0 to r15, sp and lr; did you mean `lr`?
;--- a symbol where a register belongs
x:      add r1, x, r2            ;! 17: error: `x` is no register; there are r0 to r15, sp and lr
;--- label = register name
sp:     nop                      ;! 1: error: `sp` is a register and cannot be a label
;--- label = register name in capitals
R5:     nop                      ;! 1: error: `R5` is a register and cannot be a label
;--- label that begins with a digit
1abc:   nop                      ;! 1: error: a label does not begin with a digit, or is a number alone, as in `1:`
;--- local label with a leading zero
01:     nop                      ;! 1: error: a local label is a number of at most nine digits that does not begin with 0
;--- local label too long
12345678901: nop                 ;! 1: error: a local label is a number of at most nine digits that does not begin with 0
;--- the place as a label
.:      nop                      ;! 1: error: `.` is the current place and cannot be a label
;--- duplicate label
x:      nop
y:      nop
x:      nop                      ;! 1: error: `x` is defined already
;--- duplicate label on a line of its own
x:
x:                               ;! 1: error: `x` is defined already
        nop
;--- undefined symbol
        li r1, nowhere           ;! 16: error: `nowhere` is not defined
;--- undefined symbol, near miss
counter: .word 0
        lw r1, conter            ;! 16: error: `conter` is not defined; did you mean `counter`?
;--- undefined symbol, wrong case
Loop:   nop
        b loop                   ;! 11: error: `loop` is not defined; did you mean `Loop`?
;--- an undefined symbol is reported once
        b nowhere                ;! 11: error: `nowhere` is not defined; a label of a library needs its `.include`
        b nowhere
        .word nowhere + 4
;--- 1f without target
        b 1f                     ;! 11: error: there is no label `1:` after this line
;--- 1b without source
        b 1b                     ;! 11: error: there is no label `1:` before this line
1:      nop
;--- a local label of another number
1:      nop
        b 2b                     ;! 11: error: there is no label `2:` before this line
        b 3f                     ;! 11: error: there is no label `3:` after this line
;--- a label and an equ of one name
x:      nop
        .equ x, 5                ;! 14: error: `x` is defined already
;--- an equ and a label of one name
        .equ x, 5
x:      nop                      ;! 1: error: `x` is defined already
;--- equ again with another value
        .equ x, 5
        .equ x, 6                ;! 14: error: `x` is defined already
        nop
;--- equ again with a value not known yet
        .equ x, 5
        .equ x, later            ;! 14: error: `x` is defined already
later:  nop
;--- equ of a set
        .set x, 5
        .equ x, 5                ;! 14: error: `x` is defined already
        nop
;--- set of an equ
        .equ x, 5
        .set x, 6                ;! 14: error: `x` is defined already
        nop
;--- set of a label
x:      nop
        .set x, 6                ;! 14: error: `x` is defined already
;--- equ of a register
        .equ r1, 5               ;! 14: error: `r1` is a register; choose another name
        nop
;--- equ without a name
        .equ 5, 5                ;! 14: error: the name is missing here
;--- equ of the place
        .equ ., 5                ;! 14: error: the name is missing here
;--- equ without a comma
        .equ x 5                 ;! 16: error: a comma is needed here; write `.equ name, value`
        .byte x
;--- equ without a value
        .equ x                   ;! 15: error: a comma is needed here; write `.equ name, value`
        .byte x
;--- equ with an empty value
        .equ x,                  ;! 16: error: a value is missing here
        .byte x
;--- equ with more
        .equ x, 5, 6             ;! 18: error: `,` does not belong here; write `.equ name, value`
        .byte x
;--- an equ of itself
        .equ a, a + 1            ;! 17: error: `a` is defined through itself
        nop
;--- equs in a circle
        .equ a, b
        .equ b, c                ;! 17: error: `c` is defined through itself
        .equ c, a
        nop
;--- a relocatable circle
        .equ a, b + start        ;! 17: error: `b` is defined through itself
        .equ b, a - start
start:  .word a
;--- an equ with a mistake that nothing uses
        .equ a, 1 / 0            ;! 19: error: division by zero
        nop
;--- an equ with a mistake is reported once
        .equ a, 1 / 0            ;! 19: error: division by zero
        .word a, a, a
;--- an undefined name behind an equ
        .equ a, nowhere + 1      ;! 17: error: `nowhere` is not defined
        .word a
;--- option: the same name with another value
                                 ;! error: -D N: defined twice
;-D N=1
;-D N=2
        nop
;--- option: a register
                                 ;! error: -D sp: this is no name for a symbol
;-D sp=1
        nop
;--- option: no name
                                 ;! error: -D 5x: this is no name for a symbol
;-D 5x=1
        nop
;--- option and source differ
;-D N=1
        .equ N, 2                ;! 14: error: `N` is defined already
        nop
;--- option and set
;-D N=1
        .set N, 2                ;! 14: error: `N` is defined already
        nop
;--- a value alone
        5                        ;! 9: error: an instruction or a directive is missing before this value
;--- a string alone
        "text"                   ;! 9: error: `"` does not belong here; a line begins with a label, an instruction or a directive
;--- a bracket
        [r1]                     ;! 9: error: `[` does not belong here; a line begins with a label, an instruction or a directive
;--- an assignment as in other assemblers
        x = 5                    ;! 9: error: a name is defined by `.equ x, value`
