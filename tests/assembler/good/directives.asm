;--- comments
; a line
# a line
        .byte ';', '#', 1, 2 ; ' ;= 3b 23 01 02
        .ascii "a;b#" # x        ;= 61 3b 62 23
        nop ; behind             ;= 30000000
        nop # behind             ;= 30000000
;--- directives and registers in either case
        .WORD 1                  ;= 00000001
        .Byte 2                  ;= 02
        .aLIGN 4
        MV Sp, lR                ;= 0008: 30fe0000
;--- word half byte
        .word 1, -1, 0xdeadbeef  ;= 00000001 ffffffff deadbeef
        .half 1, -32768, 65535   ;= 0001 8000 ffff
        .byte 1, -128, 255       ;= 01 80 ff
;--- data of forward references
        .word w                  ;= 12345678
        .half h                  ;= ffff
        .byte b                  ;= 80
        .equ w, 0x12345678
        .equ h, 65535
        .equ b, -128
;--- ascii asciz string
        .ascii "ab"              ;= 61 62
        .asciz "ab"              ;= 61 62 00
        .string "c", "d"         ;= 63 00 64 00
        .ascii ""
        .asciz ""                ;= 00
        .ascii "\n\t\"\\\0\x41\101"   ;= 0a 09 22 5c 00 41 41
;--- space
        .space 3                 ;= 00 00 00
        .space 2, 0xff           ;= ff ff
        .space 1, -1             ;= ff
        .space 0
        .space 2, 256 - 1        ;= ff ff
        ;= end 8
        ;= segments 1
;--- a large zero space is not stored
        .word 1                  ;= 00000001
        .space 4096
        ;= segment 0 1004 4 text
        ;= end 1004
;--- a large zero space between data
        .word 1
        .space 4096
        .word 2                  ;= 1004: 00000002
        ;= segment 0 1004 4 text
        ;= segment 1004 4 4 text
;--- align
        .byte 1
        .align 1
        .align 2
        .half 2                  ;= 0002: 0002
        .align 4
        .align 16
        .word 3                  ;= 0010: 00000003
;--- a label before align is the place before it
        .byte 1
x:      .align 4
y:      .word x, y               ;= 0004: 00000001 00000004
;--- org
        .word 1                  ;= 00000001
        .org 0x600
start:  nop                      ;= 0600: 30000000
        .org 0x604
        nop                      ;= 0604: 30000000
        ;= absolute
        ;= entry 600
        ;= segments 2
        ;= segment 0 4 4 text
        ;= segment 600 8 8 text
        ;= symbol start 600 address
;--- org anywhere makes the whole source absolute
start:  li r1, start             ;= 31100000
        addi r1, r1, start + 8   ;= 20110008
        .org 0x20
        nop
        ;= absolute
        ;= entry 0
;--- org by an address
a:      nop
        .org a + 0x10
        nop
        ;= absolute
        ;= segment 10 4 4 text
;--- entry: the first address
        .org 0x40
        nop
        nop
        ;= entry 40
;--- entry: start
        nop
start:  nop
        ;= entry 4
;--- entry: named, ahead
        .entry go
start:  nop
go:     nop
        ;= entry 4
;--- entry: a constant in an absolute image
        .org 0x20
        nop
        nop
        .entry 0x24
        ;= entry 24
;--- name and stack
        .name "fifteen bytes.."
        .stack 4096
        nop
        ;= name fifteen bytes..
        ;= stack 4096
;--- default.asm
        nop
        ;= name default
        ;= stack 1024
;--- folder/a-long-file-name.asm
        nop
        ;= name a-long-file-nam
;--- psw
        .org 0
        .psw handler, 0, 0, 0, 0x100000, 0   ;= 00000040 00000000 00000000 00000000 00100000 00000000 00000000 00000000
        .psw 4, 3, 1, 8, 12, 255             ;= 00000004 00000003 00000001 00000008 0000000c 000000ff 00000000 00000000
handler: nop
        ;= reloc none
;--- psw in a program
start:  nop
        .align 16   
        .psw start, 0, 1, start, end - start, 0xff
                                 ;= 0010: 00000000 00000000 00000001 00000000
                                 ;= 00000030 000000ff 00000000 00000000
                                 ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
end:
        ;= reloc 10 1c
;--- text and data
        .data
x:      .word y                  ;= 0020: 00000004
        .text
        nop                      ;= 0000: 30000000
y:      lw r1, x                 ;= c0100018
        .data
z:      .word x, z               ;= 0024: 00000020 00000024
        .text
        .space 24
        ;= relocatable
        ;= segment 0 20 20 text
        ;= segment 20 c c data
        ;= reloc 20 24 28
        ;= symbol z 24 address
;--- the data region is aligned to 16
        nop
        .data
        .byte 1                  ;= 0010: 01
;--- the data region is aligned to its largest align
        nop
        .data
        .byte 1                  ;= 0100: 01
        .align 256
        .byte 2                  ;= 0200: 02
;--- the data region is aligned to 4096 at most
        nop
        .data
        .align 4096
x:      .word 1                  ;= 1000: 00000001
;--- data only
        .data
        .byte 5                  ;= 0000: 05
;--- the distance of text and data is known at the end
start:  nop
        .data
x:      .word x - start          ;= 0010: 00000010
        .assert x > start, "order"
        ;= reloc none
;--- assert
        .assert 1, "never"
        .assert end - start == 8, "size"
        .assert 2 > 1 && end > start, "order"
start:  nop
        nop
end:
;--- an address compared with a constant in an absolute image
first:  nop
        .if first < 0x100
        nop                      ;= 0004: 30000000
        .endif
        .org 0x200
start:  nop
        .assert start == 0x200, "place"
        .if start >= 0x200
        nop                      ;= 0204: 30000000
        .endif
