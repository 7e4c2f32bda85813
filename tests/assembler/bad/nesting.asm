;--- .macro without end
        .macro m                 ;! 9: error: this `.macro` has no `.endm` in the same file or macro
        nop
;--- .rept without end
        .rept 3                  ;! 9: error: this `.rept` has no `.endr` in the same file or macro
        nop
;--- .if without end
        .if 1                    ;! 9: error: this `.if` has no `.endif` in the same file or macro
        nop
;--- .if without end, not assembled
        nop
        .if 0                    ;! 9: error: this `.if` has no `.endif` in the same file or macro
        garbage
;--- two .if, one .endif
        .if 1                    ;! 9: error: this `.if` has no `.endif` in the same file or macro
        .if 1
        nop
        .endif
;--- .ifdef without end
        .ifdef x                 ;! 9: error: this `.ifdef` has no `.endif` in the same file or macro
        nop
;--- .endm alone
        nop
        .endm                    ;! 9: error: `.endm` without a `.macro` before it
;--- .endr alone
        nop
        .endr                    ;! 9: error: `.endr` without a `.rept` before it
;--- .endif alone
        nop
        .endif                   ;! 9: error: `.endif` without an `.if` before it
;--- .else alone
        nop
        .else                    ;! 9: error: `.else` without an `.if` before it
        nop
;--- .else twice
        .if 1
        nop
        .else
        .else                    ;! 9: error: a second `.else`
        nop
        .endif
;--- .if in a macro without end
        .macro m
        .if 1                    ;! 9: error: this `.if` has no `.endif` in the same file or macro
        nop
        .endm
        m
;--- .endif in a macro for an .if outside
        .macro m
        .endif                   ;! 9: error: `.endif` without an `.if` before it
        .endm
        .if 1
        nop
        m
        .endif
;--- .if without a value
        .if                      ;! 12: error: a value is missing here
        nop
        .endif
;--- .if with a mistake is reported once
        .if 1 / 0                ;! 15: error: division by zero
x:      nop
        .else
        garbage
        .endif
        b x
;--- .ifdef without a name
        .ifdef                   ;! 15: error: a name is missing here
        nop
        .endif
;--- .ifdef with more
        .ifdef x y               ;! 18: error: `y` does not belong here; write `.ifdef name`
        .endif
        nop
;--- .endif with more
        .if 1
        nop
        .endif 1                 ;! 16: error: `1` does not belong here; write `.endif`
;--- .rept with a negative count
        .rept -1                 ;! 15: error: the count of `.rept` is 0 to 2147483647, not -1
        nop
        .endr
;--- .rept without a count
        .rept                    ;! 14: error: a value is missing here
        nop
        .endr
;--- .rept 1e9
        .rept 1000000000         ;! 9: error: `.rept` would make more than 4194304 statements
        nop
        .endr
;--- one mistake in a .rept is reported once
        .rept 5
        addi r1, r1, 40000       ;! 22: error: `addi` takes -32768 to 32767, not 40000
        .endr
;--- a macro without a name
        .macro                   ;! 15: error: the name of the macro is missing here
        nop
        .endm
        nop
;--- a macro with a register for a name
        .macro sp                ;! 16: error: `sp` is a register; choose another name
        nop
        .endm
        nop
;--- a macro with an instruction for a name
        .macro add               ;! 16: error: `add` is an instruction; give the macro another name
        nop
        .endm
        nop
;--- a macro with a directive for a name
        .macro .word             ;! 16: error: `.word` is a directive; give the macro another name
        nop
        .endm
        nop
;--- a macro defined again
        .macro m
        nop
        .endm
        .macro M                 ;! 16: error: the macro `M` is defined already
        nop
        .endm
        m
;--- a macro that defines itself again
        .macro m
        .macro m                 ;! 16: error: the macro `m` is defined already
        nop
        .endm
        .endm
        m
;--- a parameter twice
        .macro m a, a            ;! 21: error: the parameter `a` is there twice
        nop
        .endm
        m 1
;--- a parameter without a name
        .macro m a, 5            ;! 21: error: the name of a parameter is missing here
        nop
        .endm
        m 1
;--- a parameter is a register
        .macro m r1              ;! 18: error: `r1` is a register; choose another name
        nop
        .endm
        m 1
;--- too many arguments
        .macro m a
        .byte \a
        .endm
        m 1, 2                   ;! 14: error: an argument too many; the macro `m` takes 1
;--- arguments for none
        .macro m
        nop
        .endm
        m 1                      ;! 11: error: the macro `m` takes no arguments
;--- too few arguments
        .macro m a, b
        .byte \a, \b
        .endm
        m 1                      ;! 9: error: the macro `m` needs a value for `b`
;--- no arguments
        .macro m a
        .byte \a
        .endm
        m                        ;! 9: error: the macro `m` needs a value for `a`
;--- an argument twice
        .macro m a, b=2
        .byte \a, \b
        .endm
        m 1, a=2                 ;! 16: error: `a` already has a value
;--- a recursive macro
        .macro m
        m                        ;! 9: error: macros call each other more than 64 deep; does this one call itself without end?
        .endm
        m
;--- two macros that call each other
        .macro ping
        pong
        .endm
        .macro pong
        ping                     ;! 9: error: macros call each other more than 64 deep; does this one call itself without end?
        .endm
        ping
;--- a mistake in a macro body
        .macro m reg, value
        addi \reg, \reg, \value  ;! 26: error: `addi` takes -32768 to 32767, not 40000
        .endm
        m r1, 5
        m r1, 40000
;--- a mistake in an argument
        .macro m reg
        mv \reg, r1              ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
        .endm
        m r16
;--- a mistake in a macro in a macro
        .macro inner reg
        mv \reg, r1              ;! 12: error: `r77` is no register; there are r0 to r15, sp and lr
        .endm
        .macro outer reg
        inner \reg
        .endm
        outer r77
;--- an unknown parameter
        .macro m reg
        mv \rge, r1              ;! 12: error: `\rge` is no parameter of a macro here
        .endm
        m r1
;--- an undefined name in a macro is reported once
        .macro m
        b nowhere                ;! 11: error: `nowhere` is not defined; a label of a library needs its `.include`
        .endm
        m
        m
;--- a mistake in a macro that a macro defined
        .macro define name, value
        .macro \name
        .byte \value             ;! 9: error: `.byte` takes -128 to 255, not 300
        .endm
        .endm
        define big, 300
        big
;--- an include that is missing
        .include "missing.inc"   ;! 18: error: `missing.inc`: there is no such file beside the including file, in the -I folders or in the installed asm folder
        li r1, FROM_MISSING
        macro_from_missing r1
        .space SIZE_FROM_MISSING
        .if FROM_MISSING
        .endif
;--- an include of itself
        .include "an include of itself"
                                 ;! 18: error: includes are more than 64 deep; does the file include itself?
;--- an include of a directory
        .include "@directory"    ;! 18: error: `@directory`: this is no ordinary file
        nop
;--- an include that cannot be read
        .include "@unreadable"   ;! 18: error: `@unreadable`: the file cannot be read
        nop
;--- an include that is too large
        .include "@large"        ;! 18: error: `@large`: the file is too large
        nop
;--- an include without quotes
        .include file.inc        ;! 18: error: the file's name is missing here, in double quotes
;--- an include of nothing
        .include ""              ;! 18: error: this is no name of a file
;--- an include with more
        .include "part.inc" 5    ;! 29: error: `5` does not belong here; write `.include "file"`
        nop
;+++ part.inc
        nop
;--- a mistake in an include
        .include "part.inc"
        nop
;+++ part.inc
        nop
        mv r16, r1               ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
;--- a mistake in an include in an include
        .include "outer.inc"
;+++ outer.inc
        nop
        .include "inner.inc"
;+++ inner.inc
        mv r16, r1               ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
;--- a macro of an include, called in the source
        .include "part.inc"
        load r1, 70000
;+++ part.inc
        .macro load reg, value
        lui \reg, \value         ;! 19: error: `lui` takes 0 to 65535, not 70000
        .endm
;--- .if begun in an include, ended outside
        .include "part.inc"
        .endif
        nop
;+++ part.inc
        .if 1                    ;! 9: error: this `.if` has no `.endif` in the same file or macro
;--- .macro begun in an include, ended outside
        .include "part.inc"
        .endm
        nop
;+++ part.inc
        .macro m                 ;! 9: error: this `.macro` has no `.endm` in the same file or macro
;--- .rept begun in an include, ended outside
        .include "part.inc"
        .endr
        nop
;+++ part.inc
        .rept 2                  ;! 9: error: this `.rept` has no `.endr` in the same file or macro
;--- more than twenty errors
        mv r16, r1               ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
        mv r17, r1               ;! 12: error: `r17` is no register; there are r0 to r15, sp and lr
        mv r18, r1               ;! 12: error: `r18` is no register; there are r0 to r15, sp and lr
        mv r19, r1               ;! 12: error: `r19` is no register; there are r0 to r15, sp and lr
        mv r20, r1               ;! 12: error: `r20` is no register; there are r0 to r15, sp and lr
        mv r21, r1               ;! 12: error: `r21` is no register; there are r0 to r15, sp and lr
        mv r22, r1               ;! 12: error: `r22` is no register; there are r0 to r15, sp and lr
        mv r23, r1               ;! 12: error: `r23` is no register; there are r0 to r15, sp and lr
        mv r24, r1               ;! 12: error: `r24` is no register; there are r0 to r15, sp and lr
        mv r25, r1               ;! 12: error: `r25` is no register; there are r0 to r15, sp and lr
        mv r26, r1               ;! 12: error: `r26` is no register; there are r0 to r15, sp and lr
        mv r27, r1               ;! 12: error: `r27` is no register; there are r0 to r15, sp and lr
        mv r28, r1               ;! 12: error: `r28` is no register; there are r0 to r15, sp and lr
        mv r29, r1               ;! 12: error: `r29` is no register; there are r0 to r15, sp and lr
        mv r30, r1               ;! 12: error: `r30` is no register; there are r0 to r15, sp and lr
        mv r31, r1               ;! 12: error: `r31` is no register; there are r0 to r15, sp and lr
        mv r32, r1               ;! 12: error: `r32` is no register; there are r0 to r15, sp and lr
        mv r33, r1               ;! 12: error: `r33` is no register; there are r0 to r15, sp and lr
        mv r34, r1               ;! 12: error: `r34` is no register; there are r0 to r15, sp and lr
        mv r35, r1               ;! 12: error: `r35` is no register; there are r0 to r15, sp and lr
        mv r36, r1
        mv r37, r1
;--- errors come in the order of the source
        b nowhere                ;! 11: error: `nowhere` is not defined; a label of a library needs its `.include`
        mv r16, r1               ;! 12: error: `r16` is no register; there are r0 to r15, sp and lr
        .word 1 / x              ;! 17: error: division by zero
        .byte 256                ;! 15: error: `.byte` takes -128 to 255, not 256
        .equ x, 0
