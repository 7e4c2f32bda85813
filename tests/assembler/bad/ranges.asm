;--- addi
        addi r1, r1, 32768       ;! 22: error: `addi` takes -32768 to 32767, not 32768
        addi r1, r1, -32769      ;! 22: error: `addi` takes -32768 to 32767, not -32769
;--- addiu
        addiu r1, r1, 32768      ;! 23: error: `addiu` takes -32768 to 32767, not 32768
        addiu r1, r1, -32769     ;! 23: error: `addiu` takes -32768 to 32767, not -32769
;--- muli
        muli r1, r1, 32768       ;! 22: error: `muli` takes -32768 to 32767, not 32768
        muli r1, r1, -32769      ;! 22: error: `muli` takes -32768 to 32767, not -32769
;--- cmpi
        cmpi r1, 32768           ;! 18: error: `cmpi` takes -32768 to 32767, not 32768
        cmpi r1, -32769          ;! 18: error: `cmpi` takes -32768 to 32767, not -32769
;--- andi
        andi r1, r1, 65536       ;! 22: error: `andi` takes 0 to 65535, not 65536
        andi r1, r1, -1          ;! 22: error: `andi` takes 0 to 65535, not -1
;--- ori
        ori r1, r1, 65536        ;! 21: error: `ori` takes 0 to 65535, not 65536
        ori r1, r1, -1           ;! 21: error: `ori` takes 0 to 65535, not -1
;--- xori
        xori r1, r1, 65536       ;! 22: error: `xori` takes 0 to 65535, not 65536
        xori r1, r1, 0xFFFFFFFF  ;! 22: error: `xori` takes 0 to 65535, not -1
;--- cmpui
        cmpui r1, 65536          ;! 19: error: `cmpui` takes 0 to 65535, not 65536
        cmpui r1, -1             ;! 19: error: `cmpui` takes 0 to 65535, not -1
;--- lui
        lui r1, 65536            ;! 17: error: `lui` takes 0 to 65535, not 65536
        lui r1, -1               ;! 17: error: `lui` takes 0 to 65535, not -1
;--- lli
        lli r1, 65536            ;! 17: error: `lli` takes 0 to 65535, not 65536
        lli r1, -1               ;! 17: error: `lli` takes 0 to 65535, not -1
;--- shifts
        slli r1, r1, 32          ;! 22: error: `slli` takes 0 to 31, not 32
        slli r1, r1, -1          ;! 22: error: `slli` takes 0 to 31, not -1
        srli r1, r1, 32          ;! 22: error: `srli` takes 0 to 31, not 32
        srai r1, r1, 32          ;! 22: error: `srai` takes 0 to 31, not 32
        srai r1, r1, -1          ;! 22: error: `srai` takes 0 to 31, not -1
;--- subi
        subi r1, r1, 32769       ;! 22: error: `subi` takes -32767 to 32768, not 32769
        subi r1, r1, -32768      ;! 22: error: `subi` takes -32767 to 32768, not -32768
;--- byte
        .byte 256                ;! 15: error: `.byte` takes -128 to 255, not 256
        .byte -129               ;! 15: error: `.byte` takes -128 to 255, not -129
;--- half
        .half 65536              ;! 15: error: `.half` takes -32768 to 65535, not 65536
        .half -32769             ;! 15: error: `.half` takes -32768 to 65535, not -32769
;--- displacement of M
        lw r1, 32768(r2)         ;! 16: error: the displacement of `lw` is -32768 to 32767, not 32768
        lw r1, -32769(r2)        ;! 16: error: the displacement of `lw` is -32768 to 32767, not -32769
        sb r1, 0x8000            ;! 16: error: `sb` without a base register reaches -32768 to 32767, not 32768
        la r1, -32769            ;! 16: error: `la` without a base register reaches -32768 to 32767, not -32769
;--- displacement of MM
        lm r1, r2, 4096(r3)      ;! 20: error: the displacement of `lm` is 0 to 4095, not 4096
        sm r1, r2, -1(r3)        ;! 20: error: the displacement of `sm` is 0 to 4095, not -1
        lm r1, r2, 4096          ;! 20: error: `lm` without a base register reaches 0 to 4095, not 4096
        lm r1, r2, -4            ;! 20: error: `lm` without a base register reaches 0 to 4095, not -4
;--- a branch forward, one word too far
        b target                 ;! 11: error: `b` reaches -131072 to 131068 bytes from the next instruction; this is 131072 bytes away
        .space 131072
        .align 4
target: nop
;--- a branch back, one word too far
target: nop
        .space 131068
        b target                 ;! 11: error: `b` reaches -131072 to 131068 bytes from the next instruction; this is -131076 bytes away
;--- a conditional branch too far
        beq . + 131076           ;! 13: error: `beq` reaches -131072 to 131068 bytes from the next instruction; this is 131072 bytes away
        bc 5, . - 131072         ;! 15: error: `bc` reaches -131072 to 131068 bytes from the next instruction; this is -131076 bytes away
;--- a call too far
        call . + 33554436        ;! 14: error: `call` reaches -33554432 to 33554428 bytes from the next instruction; this is 33554432 bytes away
        call . - 33554432        ;! 14: error: `call` reaches -33554432 to 33554428 bytes from the next instruction; this is -33554436 bytes away
;--- a call ahead too far
        call target              ;! 14: error: `call` reaches -33554432 to 33554428 bytes from the next instruction; this is 33554432 bytes away
        .space 33554432
target: nop
;--- PC-relative operands too far
        lw r1, . + 524292        ;! 16: error: `lw` reaches -524288 to 524287 bytes from the next instruction; this is 524288 bytes away
        lw r1, . - 524285        ;! 16: error: `lw` reaches -524288 to 524287 bytes from the next instruction; this is -524289 bytes away
        la r1, . + 524292        ;! 16: error: `la` reaches -524288 to 524287 bytes from the next instruction; this is 524288 bytes away
        lpsw . - 524288          ;! 14: error: `lpsw` reaches -524288 to 524287 bytes from the next instruction; this is -524292 bytes away
;--- PC-relative lm and sm too far
        lm r1, r2, . + 32772     ;! 20: error: `lm` reaches -32768 to 32767 bytes from the next instruction; this is 32768 bytes away
        sm r1, r2, . - 32765     ;! 20: error: `sm` reaches -32768 to 32767 bytes from the next instruction; this is -32769 bytes away
;--- a branch to a place between instructions
        b . + 2                  ;! 11: error: instructions are at multiples of 4; 0x2 is none
        call . + 1               ;! 14: error: instructions are at multiples of 4; 0x5 is none
        beq x                    ;! 13: error: instructions are at multiples of 4; 0xd is none
        .byte 1                  ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
x:      .byte 1
;--- forward references out of range
        addi r1, r1, big         ;! 22: error: `addi` takes -32768 to 32767, not 65537
        andi r1, r1, neg         ;! 22: error: `andi` takes 0 to 65535, not -1
        si big                   ;! 12: error: `si` takes 0 to 255, not 65537
        slli r1, r1, big         ;! 22: error: `slli` takes 0 to 31, not 65537
        .byte big                ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
                                 ;! 15: error: `.byte` takes -128 to 255, not 65537
        .half big                ;! 9: error: `.half` must be at a multiple of 2, and this is 0x11; put `.align 2` before it
        lw r1, big(r2)           ;! 9: error: an instruction must be at a multiple of 4, and this is 0x12; put `.align 4` before it
        subi r1, r1, big         ;! 22: error: `subi` takes -32767 to 32768, not 65537
        bc big, .                ;! 12: error: `bc` takes 0 to 15, not 65537
        .align 4
        .psw 0, big, big, 0, 0, big
                                 ;! 9: warning: the CPU runs on into this data; end the code before it with a branch, or put the data elsewhere
                                 ;! 17: error: cc of a PSW is 0 to 3, not 65537
                                 ;! 22: error: m of a PSW is 0 to 1, not 65537
                                 ;! 33: error: im of a PSW is 0 to 255, not 65537
        .equ big, 65537
        .equ neg, -1
