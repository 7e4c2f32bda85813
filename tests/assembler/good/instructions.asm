;--- add
        add r1, r2, r3               ;= 10123000
        ADD R15,SP,LR                ;= 10ffe000
        add r0, r0, r0               ;= 10000000
;--- addu
        addu r1, r2, r3              ;= 11123000
        ADDU R15,SP,LR               ;= 11ffe000
        addu r0, r0, r0              ;= 11000000
;--- sub
        sub r1, r2, r3               ;= 12123000
        SUB R15,SP,LR                ;= 12ffe000
        sub r0, r0, r0               ;= 12000000
;--- subu
        subu r1, r2, r3              ;= 13123000
        SUBU R15,SP,LR               ;= 13ffe000
        subu r0, r0, r0              ;= 13000000
;--- mul
        mul r1, r2, r3               ;= 14123000
        MUL R15,SP,LR                ;= 14ffe000
        mul r0, r0, r0               ;= 14000000
;--- mulu
        mulu r1, r2, r3              ;= 15123000
        MULU R15,SP,LR               ;= 15ffe000
        mulu r0, r0, r0              ;= 15000000
;--- div
        div r1, r2, r3               ;= 16123000
        DIV R15,SP,LR                ;= 16ffe000
        div r0, r0, r0               ;= 16000000
;--- divu
        divu r1, r2, r3              ;= 17123000
        DIVU R15,SP,LR               ;= 17ffe000
        divu r0, r0, r0              ;= 17000000
;--- rem
        rem r1, r2, r3               ;= 18123000
        REM R15,SP,LR                ;= 18ffe000
        rem r0, r0, r0               ;= 18000000
;--- remu
        remu r1, r2, r3              ;= 19123000
        REMU R15,SP,LR               ;= 19ffe000
        remu r0, r0, r0              ;= 19000000
;--- and
        and r1, r2, r3               ;= 1a123000
        AND R15,SP,LR                ;= 1affe000
        and r0, r0, r0               ;= 1a000000
;--- or
        or r1, r2, r3                ;= 1b123000
        OR R15,SP,LR                 ;= 1bffe000
        or r0, r0, r0                ;= 1b000000
;--- xor
        xor r1, r2, r3               ;= 1c123000
        XOR R15,SP,LR                ;= 1cffe000
        xor r0, r0, r0               ;= 1c000000
;--- sll
        sll r1, r2, r3               ;= 1d123000
        SLL R15,SP,LR                ;= 1dffe000
        sll r0, r0, r0               ;= 1d000000
;--- srl
        srl r1, r2, r3               ;= 1e123000
        SRL R15,SP,LR                ;= 1effe000
        srl r0, r0, r0               ;= 1e000000
;--- sra
        sra r1, r2, r3               ;= 1f123000
        SRA R15,SP,LR                ;= 1fffe000
        sra r0, r0, r0               ;= 1f000000
;--- addi
        addi r1, r2, -32768          ;= 20128000
        addi r1, r2, 32767           ;= 20127fff
        addi r1, r2, 0xFFFFFFFF      ;= 2012ffff
;--- addiu
        addiu r1, r2, -32768         ;= 21128000
        addiu r1, r2, 32767          ;= 21127fff
        addiu r1, r2, 0xFFFFFFFF     ;= 2112ffff
;--- muli
        muli r1, r2, -32768          ;= 24128000
        muli r1, r2, 32767           ;= 24127fff
        muli r1, r2, 0xFFFFFFFF      ;= 2412ffff
;--- andi
        andi r1, r2, 0               ;= 2a120000
        andi r1, r2, 65535           ;= 2a12ffff
;--- ori
        ori r1, r2, 0                ;= 2b120000
        ori r1, r2, 65535            ;= 2b12ffff
;--- xori
        xori r1, r2, 0               ;= 2c120000
        xori r1, r2, 65535           ;= 2c12ffff
;--- slli
        slli r1, r2, 0               ;= 2d120000
        slli r1, r2, 31              ;= 2d12001f
;--- srli
        srli r1, r2, 0               ;= 2e120000
        srli r1, r2, 31              ;= 2e12001f
;--- srai
        srai r1, r2, 0               ;= 2f120000
        srai r1, r2, 31              ;= 2f12001f
;--- mv
        mv r1, r2                    ;= 30120000
;--- lui
        lui r1, 0                    ;= 32100000
        lui r1, 65535                ;= 3210ffff
;--- lli
        lli r1, 0                    ;= 33100000
        lli r1, 65535                ;= 3310ffff
;--- cmp
        cmp r1, r2                   ;= 34012000
;--- cmpu
        cmpu r1, r2                  ;= 35012000
;--- cmpi
        cmpi r1, -32768              ;= 36018000
        cmpi r1, 32767               ;= 36017fff
;--- cmpui
        cmpui r1, 0                  ;= 37010000
        cmpui r1, 65535              ;= 3701ffff
;--- not
        not r1, r2                   ;= 38120000
;--- push and pop
        push r5                      ;= 50500000
        pop r5                       ;= 51500000
;--- jr and callr
        jr r7                        ;= 03070000
        callr r7                     ;= 04070000
;--- si
        si 0                         ;= 05000000
        si 255                       ;= 050000ff
        SI 78                        ;= 0500004e
;--- privileged
        swim r1, r2                  ;= 60120000
        wait                         ;= 61000000
        halt r3                      ;= 62030000
        stmr r1, r2                  ;= 63012000
        rtmr r4                      ;= 64400000
        rclk r1, r2                  ;= 65120000
        tio r1, r2                   ;= 66120000
        hio r9                       ;= 67090000
;--- lw
        lw r1, (r2)                  ;= 40120000
        lw r1, -32768(r2)            ;= 40128000
        lw r1, 32767 ( SP )          ;= 401f7fff
        lw r1, 0x100                 ;= 40100100
        lw r1, -4                    ;= 4010fffc
back:
        lw r1, back                  ;= c01ffffc
        lw r1, back + 4              ;= c01ffffc
        lw r1, ahead                 ;= c0100000
ahead:  ;= reloc none
;--- lh
        lh r1, (r2)                  ;= 41120000
        lh r1, -32768(r2)            ;= 41128000
        lh r1, 32767 ( SP )          ;= 411f7fff
        lh r1, 0x100                 ;= 41100100
        lh r1, -4                    ;= 4110fffc
back:
        lh r1, back                  ;= c11ffffc
        lh r1, back + 4              ;= c11ffffc
        lh r1, ahead                 ;= c1100000
ahead:  ;= reloc none
;--- lhu
        lhu r1, (r2)                 ;= 42120000
        lhu r1, -32768(r2)           ;= 42128000
        lhu r1, 32767 ( SP )         ;= 421f7fff
        lhu r1, 0x100                ;= 42100100
        lhu r1, -4                   ;= 4210fffc
back:
        lhu r1, back                 ;= c21ffffc
        lhu r1, back + 4             ;= c21ffffc
        lhu r1, ahead                ;= c2100000
ahead:  ;= reloc none
;--- lb
        lb r1, (r2)                  ;= 43120000
        lb r1, -32768(r2)            ;= 43128000
        lb r1, 32767 ( SP )          ;= 431f7fff
        lb r1, 0x100                 ;= 43100100
        lb r1, -4                    ;= 4310fffc
back:
        lb r1, back                  ;= c31ffffc
        lb r1, back + 4              ;= c31ffffc
        lb r1, ahead                 ;= c3100000
ahead:  ;= reloc none
;--- lbu
        lbu r1, (r2)                 ;= 44120000
        lbu r1, -32768(r2)           ;= 44128000
        lbu r1, 32767 ( SP )         ;= 441f7fff
        lbu r1, 0x100                ;= 44100100
        lbu r1, -4                   ;= 4410fffc
back:
        lbu r1, back                 ;= c41ffffc
        lbu r1, back + 4             ;= c41ffffc
        lbu r1, ahead                ;= c4100000
ahead:  ;= reloc none
;--- sw
        sw r1, (r2)                  ;= 45120000
        sw r1, -32768(r2)            ;= 45128000
        sw r1, 32767 ( SP )          ;= 451f7fff
        sw r1, 0x100                 ;= 45100100
        sw r1, -4                    ;= 4510fffc
back:
        sw r1, back                  ;= c51ffffc
        sw r1, back + 4              ;= c51ffffc
        sw r1, ahead                 ;= c5100000
ahead:  ;= reloc none
;--- sh
        sh r1, (r2)                  ;= 46120000
        sh r1, -32768(r2)            ;= 46128000
        sh r1, 32767 ( SP )          ;= 461f7fff
        sh r1, 0x100                 ;= 46100100
        sh r1, -4                    ;= 4610fffc
back:
        sh r1, back                  ;= c61ffffc
        sh r1, back + 4              ;= c61ffffc
        sh r1, ahead                 ;= c6100000
ahead:  ;= reloc none
;--- sb
        sb r1, (r2)                  ;= 47120000
        sb r1, -32768(r2)            ;= 47128000
        sb r1, 32767 ( SP )          ;= 471f7fff
        sb r1, 0x100                 ;= 47100100
        sb r1, -4                    ;= 4710fffc
back:
        sb r1, back                  ;= c71ffffc
        sb r1, back + 4              ;= c71ffffc
        sb r1, ahead                 ;= c7100000
ahead:  ;= reloc none
;--- la
        la r1, (r2)                  ;= 48120000
        la r1, -32768(r2)            ;= 48128000
        la r1, 32767 ( SP )          ;= 481f7fff
        la r1, 0x100                 ;= 48100100
        la r1, -4                    ;= 4810fffc
back:
        la r1, back                  ;= c81ffffc
        la r1, back + 4              ;= c81ffffc
        la r1, ahead                 ;= c8100000
ahead:  ;= reloc none
;--- sio
        sio r1, (r2)                 ;= 4b120000
        sio r1, -32768(r2)           ;= 4b128000
        sio r1, 32767 ( SP )         ;= 4b1f7fff
        sio r1, 0x100                ;= 4b100100
        sio r1, -4                   ;= 4b10fffc
back:
        sio r1, back                 ;= cb1ffffc
        sio r1, back + 4             ;= cb1ffffc
        sio r1, ahead                ;= cb100000
ahead:  ;= reloc none
;--- lpsw
        lpsw 8(r2)                   ;= 49020008
        lpsw 0x100                   ;= 49000100
        lpsw .                       ;= c90ffffc
;--- spsw
        spsw 8(r2)                   ;= 4a020008
        spsw 0x100                   ;= 4a000100
        spsw .                       ;= ca0ffffc
;--- lm
        lm r1, r15, (r2)             ;= 4c1f2000
        lm r3, r3, 4095(r2)          ;= 4c332fff
        lm r0, r1, 0x100             ;= 4c010100
        lm r1, r8, .                 ;= cc18fffc
        lm r1, r8, . + 0x8003        ;= cc187fff
        lm r1, r8, . - 0x7ffc        ;= cc188000
;--- sm
        sm r1, r15, (r2)             ;= 4d1f2000
        sm r3, r3, 4095(r2)          ;= 4d332fff
        sm r0, r1, 0x100             ;= 4d010100
        sm r1, r8, .                 ;= cd18fffc
        sm r1, r8, . + 0x8003        ;= cd187fff
        sm r1, r8, . - 0x7ffc        ;= cd188000
;--- bc
        bc 0, .                      ;= 0100ffff
        bc 15, . + 4                 ;= 01f00000
        bc 5, . + 131072             ;= 01507fff
        bc 5, . - 131068             ;= 01508000
;--- call
        call .                       ;= 02ffffff
        call . + 33554432            ;= 027fffff
        call . - 33554428            ;= 02800000
;--- reach of a PC-relative operand
        lw r1, . + 524291            ;= c017ffff
        lw r1, . - 524284            ;= c0180000
