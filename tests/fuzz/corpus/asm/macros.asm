;--- parameters by position
        .macro put reg, value
        li \reg, \value
        .endm
        put r1, 5                ;= 31100005
        put r2, -1               ;= 3120ffff
;--- parameters by name
        .macro put reg, value
        li \reg, \value
        .endm
        put value=5, reg=r1      ;= 31100005
        put r2, value = 6        ;= 31200006
;--- defaults
        .macro put reg=r3, value=7
        li \reg, \value
        .endm
        put                      ;= 31300007
        put r1                   ;= 31100007
        put value=1              ;= 31300001
        put , 2                  ;= 31300002
;--- macro names ignore case
        .macro Put
        nop
        .endm
        PUT                      ;= 30000000
        put                      ;= 30000000
;--- the count of expansions
        .macro m
        .byte \@
        .endm
        m                        ;= 00
        m                        ;= 01
;--- labels by the count
        .macro skip
        b over\@
over\@: 
        .endm
        skip                     ;= 01f00000
        skip                     ;= 01f00000
        ;= symbol over0 4 address
        ;= symbol over1 8 address
;--- separator
        .macro field name
\name\()_x: .byte 1
        .endm
        field a                  ;= 01
        ;= symbol a_x 0 address
;--- an unknown name after a backslash stays
        .macro text t
        .asciz "\t\n\x41"
        .endm
        text q                   ;= 71 0a 41 00
;--- a doubled backslash is an escape
        .macro text t
        .asciz "\\t"
        .endm
        text q                   ;= 5c 74 00
;--- commas in quotes and parentheses do not split
        .macro m a, b=9
        .ascii \a
        .byte \b
        .endm
        m "x,y"                  ;= 78 2c 79 09
        m "\"", ('a')            ;= 22 61
;--- macros call macros
        .macro inner x
        .byte \x
        .endm
        .macro outer x
        inner \x
        inner \x + 1
        .endm
        outer 4                  ;= 04 05
;--- a macro defines a macro
        .macro define name, value
        .macro \name
        .byte \value
        .endm
        .endm
        define five, 5
        define six, 6
        six                      ;= 06
        five                     ;= 05
;--- a macro with a condition
        .macro maybe x
        .if \x
        .byte 1
        .else
        .byte 2
        .endif
        .endm
        maybe 1                  ;= 01
        maybe 0                  ;= 02
;--- rept
        .rept 3
        .byte 7
        .endr
        .byte 8                  ;= 0000: 07 07 07 08
;--- rept 0
        .rept 0
        .byte 7
        .endr
        .byte 8                  ;= 08
;--- rept in rept
        .rept 2
        .byte 1
        .rept 2
        .byte 2
        .endr
        .endr
        .byte 3                  ;= 0000: 01 02 02 01 02 02 03
;--- rept with set
        .set n, 0
        .rept 4
        .byte n
        .set n, n + 1
        .endr
        .byte 9                  ;= 0000: 00 01 02 03 09
;--- rept in a macro
        .macro fill n, x
        .rept \n
        .byte \x
        .endr
        .endm
        fill 3, 5
        .byte 6                  ;= 0000: 05 05 05 06
;--- a macro in rept
        .macro m
        .byte \@
        .endm
        .rept 2
        m
        .endr
        .byte 9                  ;= 0000: 00 01 09
;--- the lines of a macro are those of the outermost call
        .macro inner
        nop
        .endm
        .macro outer
        inner
        nop
        .endm
        nop
        outer
        ;= line 0 8
        ;= line 4 9
        ;= line 8 9
;--- if
        .if 1
        .byte 1                  ;= 01
        .endif
        .if 0
        .byte 2
        .else
        .byte 3                  ;= 03
        .endif
        .if 2 - 2
        .if 1
        .byte 4
        .else
        .byte 5
        .endif
        garbage here (
        .else
        .byte 6                  ;= 06
        .endif
;--- ifdef and ifndef
        .equ x, 1
        .ifdef x
        .byte 1                  ;= 01
        .endif
        .ifndef x
        .byte 2
        .endif
        .ifdef later
        .byte 3
        .endif
        .ifndef later
        .byte 4                  ;= 04
        .endif
later:
;--- include
        .include "part.inc"
        nop
        ;= 0000: 30000000 31100005 30000000
        ;= symbol part 0 address
        ;= line 8 2
;+++ part.inc
part:   nop
        li r1, 5
;--- include twice, guarded
        .include "part.inc"
        .include "part.inc"
        nop
        ;= end 8
;+++ part.inc
        .ifndef part
part:   nop
        .endif
;--- annotations
        .org 0x600
;@masked io, timer
start:  nop          ;@break if r1 == 0
        ;@watch {0x100}
        nop
        ;@end
        ;= note 600 masked io, timer
        ;= note 600 break if r1 == 0
        ;= note 604 watch {0x100}
        ;= note 608 end
        ;= end 608
;--- annotations in data
        nop
        .data
x:      .word 0
        ;@scratch x, 1
        ;= note 14 scratch x, 1
;--- warnings
        li r0, 1          ;! 12: warning: r0 is always 0; what `li` puts there is lost
        lw r0, 4(r1)      ;! 12: warning: r0 is always 0; what `lw` puts there is lost
        b .
        .word 1
        nop
        .word 1           ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
        .word 2
        beq .
x:      .byte 1           ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
;--- no warnings
        add r0, r1, r2
        b .
        .word 1
        ret
        .word 2
        halt r0
        .word 3
        si 1
        .word 4
        nop
        .org 0x100
        .word 5
;--- no line end at the end (escaped)
        nop
        ;= end 4
;--- CR LF (escaped)
nop\r\n
nop\r\n
;= end 8
;--- a byte order mark (escaped)
\xEF\xBB\xBFstart: nop\n
;= entry 0
;--- bytes above 127 in comments and strings (escaped)
.ascii "\xC3\xA4\xFF" ; \xE4\n
;= c3 a4 ff
