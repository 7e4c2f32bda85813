;--- nop
        nop                          ;= 30000000
;--- b
        b .                          ;= 01f0ffff
        b ahead                      ;= 01f00000
ahead:  ;= end 8
;--- j
        j .                          ;= 01f0ffff
        j ahead                      ;= 01f00000
ahead:  ;= end 8
;--- beq
        beq .                        ;= 0180ffff
        beq ahead                    ;= 01800000
ahead:  ;= end 8
;--- bne
        bne .                        ;= 0170ffff
        bne ahead                    ;= 01700000
ahead:  ;= end 8
;--- blt
        blt .                        ;= 0140ffff
        blt ahead                    ;= 01400000
ahead:  ;= end 8
;--- bge
        bge .                        ;= 01b0ffff
        bge ahead                    ;= 01b00000
ahead:  ;= end 8
;--- bgt
        bgt .                        ;= 0120ffff
        bgt ahead                    ;= 01200000
ahead:  ;= end 8
;--- ble
        ble .                        ;= 01d0ffff
        ble ahead                    ;= 01d00000
ahead:  ;= end 8
;--- bd
        bd .                         ;= 0140ffff
        bd ahead                     ;= 01400000
ahead:  ;= end 8
;--- bb
        bb .                         ;= 0120ffff
        bb ahead                     ;= 01200000
ahead:  ;= end 8
;--- bx
        bx .                         ;= 0110ffff
        bx ahead                     ;= 01100000
ahead:  ;= end 8
;--- ret
        ret                          ;= 030e0000
;--- li of one instruction
        li r1, 0                     ;= 31100000
        li r1, -32768                ;= 31108000
        li r1, 32767                 ;= 31107fff
        li r1, 0xFFFF8000            ;= 31108000
        li r1, -1                    ;= 3110ffff
;--- li of lui alone
        li r1, 0x10000               ;= 32100001
        li r1, 0x80000000            ;= 32108000
        li r1, 0xFFFF0000            ;= 3210ffff
;--- li of two
        li r1, 32768                 ;= 32100000 33108000
        li r1, -32769                ;= 3210ffff 33107fff
        li r1, 0x12345678            ;= 32101234 33105678
;--- li of a forward reference is always two
        li r1, small                 ;= 32100000 33100001
        li r1, round                 ;= 32100001 33100000
        .equ small, 1
        .equ round, 0x10000
;--- li of what is known is one
        .equ small, 1
        li r1, small                 ;= 31100001
        li r1, small * 65536         ;= 32100001
;--- li of an address in an absolute image
        .org 0x600
start:  li r1, start                 ;= 0600: 31100600
        li r1, after                 ;= 32100000 3310060c
after:  nop                          ;= 30000000
;--- la
        la r1, .                     ;= c81ffffc
        la r1, 8(r2)                 ;= 48120008
;--- neg
        neg r1, r2                   ;= 12102000
;--- subi
        subi r1, r2, 1               ;= 2012ffff
        subi r1, r2, -32767          ;= 20127fff
        subi r1, r2, 32768           ;= 20128000
;--- subi of a forward reference
        subi r1, r2, n               ;= 2012fffb
        .equ n, 5
;--- inc and dec
        inc r3                       ;= 20330001
        dec sp                       ;= 20ffffff
;--- clr
        clr r4                       ;= 30400000
;--- tst
        tst r5                       ;= 34050000
