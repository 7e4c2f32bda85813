;--- a label without its colon, before an instruction
start si 1                       ;! 1: error: there is no instruction `start`; a label ends with a colon: `start:`
;--- before a pseudo-instruction
loop    beq loop                 ;! 1: error: there is no instruction `loop`; a label ends with a colon: `loop:`
;--- before a directive
table .word 1, 2                 ;! 1: error: there is no instruction `table`; a label ends with a colon: `table:`
;--- before a macro
        .macro save reg
        nop
        .endm
again   SAVE r1                  ;! 1: error: there is no instruction `again`; a label ends with a colon: `again:`
;--- before an instruction without operands
done    ret                      ;! 1: error: there is no instruction `done`; a label ends with a colon: `done:`
;--- behind a label with its colon
a:      b wait ; one             ;! 11: error: `wait` is not defined; a label of a library needs its `.include`
a2: b2  wait ; two               ;! 5: error: there is no instruction `b2`; a label ends with a colon: `b2:`
;--- it counts as defined
start li r1, 5                   ;! 1: error: there is no instruction `start`; a label ends with a colon: `start:`
        b start
        la r1, start
;--- a label that is also a habit
stop    halt r0                  ;! 1: error: there is no instruction `stop`; a label ends with a colon: `stop:`
load    lw r1, (r2)              ;! 1: error: there is no instruction `load`; a label ends with a colon: `load:`
move    ret                      ;! 1: error: there is no instruction `move`; a label ends with a colon: `move:`
;--- a habit with an operand that is named like an instruction
        jmp add                  ;! 9: error: there is no instruction `jmp`; did you mean `b`?
        load add, r1             ;! 9: error: there is no instruction `load`; did you mean `lw`?
add:    nop
;--- no label, but a near miss with such an operand
        bqe add, r1              ;! 9: error: there is no instruction `bqe`; did you mean `beq`?
;--- a label with a point
.loop   dec r1                   ;! 1: error: there is no directive `.loop`; a label ends with a colon: `.loop:`
        .wrod add                ;! 9: error: there is no directive `.wrod`; did you mean `.word`?
add:    nop
;--- a register is no label
r1      lw r2, (r3)              ;! 1: error: there is no instruction or macro `r1`
;--- a local label without its colon
1       lw r1, (r2)              ;! 1: error: a label ends with a colon: `1:`
2                                ;! 1: error: an instruction or a directive is missing before this value
;--- a name in front of .equ and .set
SIZE    .equ 5                   ;! 1: error: a name is defined by `.equ SIZE, value`
COUNT   .set 5                   ;! 1: error: a name is defined by `.set COUNT, value`
        li r1, SIZE + COUNT
;--- an assignment counts as a definition
SIZE = 5                         ;! 1: error: a name is defined by `.equ SIZE, value`
        li r1, SIZE
;--- a function of a library that was not included
        call print               ;! 14: error: `print` is not defined; a label of a library needs its `.include`
        beq write                ;! 13: error: `write` is not defined; a label of a library needs its `.include`
        la r1, text              ;! 16: error: `text` is not defined
;--- behind an equ
        .equ out, print          ;! 19: error: `print` is not defined; a label of a library needs its `.include`
        call out
;--- a near miss needs no library
        call pirnt               ;! 14: error: `pirnt` is not defined; did you mean `print`?
print:  ret
;--- a number with # before it
        li r1, #5                ;! 16: error: an operand is missing; write `li rd, value`; `#` begins a comment here: write the number without it
        si #1                    ;! 12: error: an operand is missing; write `si code`; `#` begins a comment here: write the number without it
        addi r1, r1, #-1         ;! 22: error: an operand is missing; write `addi rd, ra, value`; `#` begins a comment here: write the number without it
        li r2, #COUNT            ;! 16: error: an operand is missing; write `li rd, value`; `#` begins a comment here: write the number without it
        .word #5                 ;! 15: error: a value is missing here; `#` begins a comment: write the number without it
        .word #-5                ;! 15: error: a value is missing here; `#` begins a comment: write the number without it
        .word #+5                ;! 15: error: a value is missing here; `#` begins a comment: write the number without it
        .word 1 + #5             ;! 19: error: a value is missing here; `#` begins a comment: write the number without it
;--- a true comment where an operand is missing
        add r1, r2 # the sum     ;! 20: error: an operand is missing; write `add rd, ra, rb`
        halt       #stop         ;! 20: error: an operand is missing; write `halt ra`
        .word      # numbers     ;! 20: error: a value is missing here
;--- brackets
        lw r1, [r2]              ;! 16: error: a base register is written `(r2)`
        lw r1, [ sp              ;! 16: error: a base register is written `(sp)`
        lw r1, 8[r2]             ;! 17: error: a base register is written `(r2)`
        lw r1, [r2, 8]           ;! 16: error: a base register is written `(r2)`, with a displacement `8(r2)`
        sw r1, [r2 + 8]          ;! 16: error: a base register is written `(r2)`, with a displacement `8(r2)`
        lw r1, [x]               ;! 16: error: an address is written without brackets, and a base register as in `8(r1)`
        lpsw [                   ;! 14: error: an address is written without brackets, and a base register as in `8(r1)`
x:      nop
;--- words of other machines: moving
        load r1, x               ;! 9: error: there is no instruction `load`; did you mean `lw`?
        load r1, 5               ;! 9: error: there is no instruction `load`; did you mean `li`?
        LDR r1, (r2)             ;! 9: error: there is no instruction `LDR`; did you mean `lw`?
        ldr r1, #5               ;! 9: error: there is no instruction `ldr`; did you mean `li`?
        store r1, x              ;! 9: error: there is no instruction `store`; did you mean `sw`?
        str r1, x                ;! 9: error: there is no instruction `str`; did you mean `sw`?
        mov r1, r2               ;! 9: error: there is no instruction `mov`; did you mean `mv`?
        mov r1, 5                ;! 9: error: there is no instruction `mov`; did you mean `li`?
        move r1, r2              ;! 9: error: there is no instruction `move`; did you mean `mv`?
        move r1, r2 ; 5, 5       ;! 9: error: there is no instruction `move`; did you mean `mv`?
        MOVER r1, x              ;! 9: error: there is no instruction `MOVER`; did you mean `lw`?
        lea r1, x                ;! 9: error: there is no instruction `lea`; did you mean `la`?
        comp r1, r2              ;! 9: error: there is no instruction `comp`; did you mean `cmp`?
        shl r1, r1, 2            ;! 9: error: there is no instruction `shl`; did you mean `slli`?
        shl r1, r1, r2           ;! 9: error: there is no instruction `shl`; did you mean `sll`?
x:      nop
;--- words of other machines: branching
x:      jmp x                    ;! 9: error: there is no instruction `jmp`; did you mean `b`?
        jal x                    ;! 9: error: there is no instruction `jal`; did you mean `call`?
        jsr x                    ;! 9: error: there is no instruction `jsr`; did you mean `call`?
        jnz x                    ;! 9: error: there is no instruction `jnz`; did you mean `bne`?
        rts                      ;! 9: error: there is no instruction `rts`; did you mean `ret`?
        beqz r1, x               ;! 9: error: there is no instruction `beqz`; did you mean `beq`?
;--- words of other machines: the kernel's
        svc 1                    ;! 9: error: there is no instruction `svc`; did you mean `si`?
        syscall                  ;! 9: error: there is no instruction `syscall`; did you mean `si`?
        int 0x80                 ;! 9: error: there is no instruction `int`; did you mean `si`?
        trap 1                   ;! 9: error: there is no instruction `trap`; did you mean `si`?
        iret                     ;! 9: error: there is no instruction `iret`; did you mean `lpsw`?
        mret                     ;! 9: error: there is no instruction `mret`; did you mean `lpsw`?
        rti                      ;! 9: error: there is no instruction `rti`; did you mean `lpsw`?
        eret                     ;! 9: error: there is no instruction `eret`; did you mean `lpsw`?
        hlt                      ;! 9: error: there is no instruction `hlt`; did you mean `halt`?
        stop                     ;! 9: error: there is no instruction `stop`; did you mean `halt`?
        cli                      ;! 9: error: there is no instruction `cli`; did you mean `swim`?
        sti                      ;! 9: error: there is no instruction `sti`; did you mean `swim`?
;--- words of other assemblers
        dw 5                     ;! 9: error: there is no instruction `dw`; did you mean `.half`?
        .long 5                  ;! 9: error: there is no directive `.long`; did you mean `.word`?
        .zero 5                  ;! 9: error: there is no directive `.zero`; did you mean `.space`?
;--- a macro may have such a name
        .macro load reg
        nop
        .endm
        load r1
        laod r1                  ;! 9: error: there is no instruction `laod`; did you mean `load`?
;--- two operands where three are needed
        add r1, 2                ;! 17: error: `add` takes three registers, `add rd, ra, rb`; for a value there is `addi rd, ra, value`
        sub r1, 1                ;! 17: error: `sub` takes three registers, `sub rd, ra, rb`; for a value there is `subi rd, ra, value`
        cmp 5, r1                ;! 13: error: `cmp` takes two registers, `cmp ra, rb`; for a value there is `cmpi ra, value`
        mv 5, r1                 ;! 12: error: `mv` takes two registers, `mv rd, ra`; for a value there is `li rd, value`
        addi r1, 5               ;! 18: error: a register is needed here: r0 to r15, sp or lr; write `addi rd, ra, value`
        div r1, 5                ;! 17: error: a register is needed here: r0 to r15, sp or lr; write `div rd, ra, rb`
