# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that peers.py runs: the same work for each machine."""
SIEVE, SORT, SIDE, FIB = 8000, 100, 16, 15


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


RESULTS = {
    "sieve": sum(all(n % d for d in range(2, int(n ** 0.5) + 1))
                 for n in range(2, SIEVE)),
    "sort": 1 + SORT,  # the first and the last
    "matrix": sum(i * SIDE * i for i in range(SIDE)) & 0xFFFF,
    "fib": fib(FIB),
}

# {count} is how often; the result goes to `halt`, or is printed.
HYPO = {
    "sieve": f"""
        .org    0x600
start:  li      r7, {{count}}
round:  li      r1, 0x1000
        li      r2, 0x1000 + {SIEVE}
clear:  sb      r0, (r1)
        inc     r1
        cmp     r1, r2
        blt     clear
        clr     r8                      ; primes
        li      r9, {SIEVE}
        li      r1, 2
next:   li      r3, 0x1000
        addu    r3, r3, r1
        lbu     r4, (r3)
        cmp     r4, r0
        bne     composite
        inc     r8
        mulu    r5, r1, r1
        cmp     r5, r9
        bge     composite
        addu    r5, r5, r3
        subu    r5, r5, r1
        li      r4, 1
mark:   sb      r4, (r5)
        addu    r5, r5, r1
        cmp     r5, r2
        blt     mark
composite:
        inc     r1
        cmp     r1, r9
        blt     next
        dec     r7
        bgt     round
        halt    r8
""",
    "sort": f"""
        .org    0x600
start:  li      r7, {{count}}
round:  li      r1, {SORT}
        li      r2, 0x1000
fill:   sw      r1, (r2)
        addi    r2, r2, 4
        dec     r1
        bgt     fill
        li      r1, {SORT} - 1
pass:   li      r2, 0x1000
        mv      r3, r1
pair:   lw      r4, (r2)
        lw      r5, 4(r2)
        cmp     r4, r5
        ble     in_order
        sw      r5, (r2)
        sw      r4, 4(r2)
in_order:
        addi    r2, r2, 4
        dec     r3
        bgt     pair
        dec     r1
        bgt     pass
        dec     r7
        bgt     round
        lw      r1, 0x1000(r0)
        lw      r2, 0x1000 + {4 * (SORT - 1)}(r0)
        addu    r1, r1, r2
        halt    r1
""",
    "matrix": f"""
        .org    0x600
start:  li      r1, 0x1000
        li      r2, 0x2000
        clr     r3
        li      r4, {SIDE * SIDE}
fill:   sw      r3, (r1)
        sw      r3, (r2)
        addi    r1, r1, 4
        addi    r2, r2, 4
        inc     r3
        cmp     r3, r4
        blt     fill
        li      r12, {{count}}
round:  li      r1, 0x1000
        li      r3, 0x3000
        li      r10, {SIDE}
row:    li      r2, 0x2000
        li      r11, {SIDE}
column: mv      r4, r1
        mv      r5, r2
        clr     r6
        li      r7, {SIDE}
element:
        lw      r8, (r4)
        lw      r9, (r5)
        mulu    r8, r8, r9
        addu    r6, r6, r8
        addi    r4, r4, 4
        addi    r5, r5, {4 * SIDE}
        dec     r7
        bgt     element
        sw      r6, (r3)
        addi    r3, r3, 4
        addi    r2, r2, 4
        dec     r11
        bgt     column
        addi    r1, r1, {4 * SIDE}
        dec     r10
        bgt     row
        dec     r12
        bgt     round
        lw      r1, 0x3000(r0)
        andi    r1, r1, 0xffff
        halt    r1
""",
    "fib": f"""
        .org    0x600
start:  li      r7, {{count}}
        li      sp, 0x8000
round:  li      r1, {FIB}
        call    fib
        dec     r7
        bgt     round
        halt    r1
fib:    cmpi    r1, 2
        blt     leaf
        push    lr
        push    r1
        subi    r1, r1, 1
        call    fib
        lw      r2, (sp)
        sw      r1, (sp)
        subi    r1, r2, 2
        call    fib
        pop     r2
        addu    r1, r1, r2
        pop     lr
leaf:   ret
""",
}

SPIM_END = """
        li      $v0, 1
        syscall
        li      $v0, 10
        syscall
"""
SPIM = {
    "sieve": f"""
        .data
flags:  .space  {SIEVE}
        .text
        .globl  main
main:   li      $t7, {{count}}
round:  la      $t1, flags
        addiu   $t2, $t1, {SIEVE}
clear:  sb      $0, 0($t1)
        addiu   $t1, $t1, 1
        bne     $t1, $t2, clear
        li      $a0, 0
        li      $t9, {SIEVE}
        li      $t1, 2
next:   la      $t3, flags
        addu    $t3, $t3, $t1
        lbu     $t4, 0($t3)
        bne     $t4, $0, composite
        addiu   $a0, $a0, 1
        mul     $t5, $t1, $t1
        bge     $t5, $t9, composite
        addu    $t5, $t5, $t3
        subu    $t5, $t5, $t1
        li      $t4, 1
mark:   sb      $t4, 0($t5)
        addu    $t5, $t5, $t1
        blt     $t5, $t2, mark
composite:
        addiu   $t1, $t1, 1
        bne     $t1, $t9, next
        addiu   $t7, $t7, -1
        bgtz    $t7, round
""" + SPIM_END,
    "sort": f"""
        .data
table:  .space  {4 * SORT}
        .text
        .globl  main
main:   li      $t7, {{count}}
round:  li      $t1, {SORT}
        la      $t2, table
fill:   sw      $t1, 0($t2)
        addiu   $t2, $t2, 4
        addiu   $t1, $t1, -1
        bgtz    $t1, fill
        li      $t1, {SORT - 1}
pass:   la      $t2, table
        move    $t3, $t1
pair:   lw      $t4, 0($t2)
        lw      $t5, 4($t2)
        ble     $t4, $t5, in_order
        sw      $t5, 0($t2)
        sw      $t4, 4($t2)
in_order:
        addiu   $t2, $t2, 4
        addiu   $t3, $t3, -1
        bgtz    $t3, pair
        addiu   $t1, $t1, -1
        bgtz    $t1, pass
        addiu   $t7, $t7, -1
        bgtz    $t7, round
        la      $t2, table
        lw      $a0, 0($t2)
        lw      $t1, {4 * (SORT - 1)}($t2)
        addu    $a0, $a0, $t1
""" + SPIM_END,
    "matrix": f"""
        .data
ma:     .space  {4 * SIDE * SIDE}
mb:     .space  {4 * SIDE * SIDE}
mc:     .space  {4 * SIDE * SIDE}
        .text
        .globl  main
main:   la      $t1, ma
        la      $t2, mb
        li      $t3, 0
        li      $t4, {SIDE * SIDE}
fill:   sw      $t3, 0($t1)
        sw      $t3, 0($t2)
        addiu   $t1, $t1, 4
        addiu   $t2, $t2, 4
        addiu   $t3, $t3, 1
        bne     $t3, $t4, fill
        li      $s2, {{count}}
round:  la      $t1, ma
        la      $t3, mc
        li      $s0, {SIDE}
row:    la      $t2, mb
        li      $s1, {SIDE}
column: move    $t4, $t1
        move    $t5, $t2
        li      $t6, 0
        li      $t7, {SIDE}
element:
        lw      $t8, 0($t4)
        lw      $t9, 0($t5)
        mul     $t8, $t8, $t9
        addu    $t6, $t6, $t8
        addiu   $t4, $t4, 4
        addiu   $t5, $t5, {4 * SIDE}
        addiu   $t7, $t7, -1
        bgtz    $t7, element
        sw      $t6, 0($t3)
        addiu   $t3, $t3, 4
        addiu   $t2, $t2, 4
        addiu   $s1, $s1, -1
        bgtz    $s1, column
        addiu   $t1, $t1, {4 * SIDE}
        addiu   $s0, $s0, -1
        bgtz    $s0, row
        addiu   $s2, $s2, -1
        bgtz    $s2, round
        la      $t1, mc
        lw      $a0, 0($t1)
        andi    $a0, $a0, 0xffff
""" + SPIM_END,
    "fib": f"""
        .text
        .globl  main
main:   li      $t7, {{count}}
round:  li      $a0, {FIB}
        jal     fib
        addiu   $t7, $t7, -1
        bgtz    $t7, round
""" + SPIM_END + """
fib:    slti    $t0, $a0, 2
        bne     $t0, $0, leaf
        addiu   $sp, $sp, -8
        sw      $ra, 4($sp)
        sw      $a0, 0($sp)
        addiu   $a0, $a0, -1
        jal     fib
        lw      $t2, 0($sp)
        sw      $a0, 0($sp)
        addiu   $a0, $t2, -2
        jal     fib
        lw      $t2, 0($sp)
        addu    $a0, $a0, $t2
        lw      $ra, 4($sp)
        addiu   $sp, $sp, 8
leaf:   jr      $ra
""",
}

# r0 is the result; labels stand for places, others for numbers.
PDP11 = {
    "sieve": f"""
start:  mov #{{count}}, -(sp)
round:  mov #10000, r1
        mov #{0o10000 + SIEVE:o}, r2
clear:  clrb (r1)+
        cmp r1, r2
        blo clear
        clr r0
        mov #2, r1
next:   mov #10000, r3
        add r1, r3
        tstb (r3)
        bne composite
        inc r0
        mov r1, r5
        mul r1, r5
        bcs composite
        cmp r5, #{SIEVE:o}
        bhis composite
        add #10000, r5
mark:   movb #1, (r5)
        add r1, r5
        cmp r5, r2
        blo mark
composite:
        inc r1
        cmp r1, #{SIEVE:o}
        blo next
        dec (sp)
        bne round
        halt
""",
    "sort": f"""
start:  mov #{{count}}, r0
round:  mov #{SORT:o}, r1
        mov #10000, r2
fill:   mov r1, (r2)+
        dec r1
        bgt fill
        mov #{SORT - 1:o}, r1
pass:   mov #10000, r2
        mov r1, r3
pair:   mov (r2), r4
        mov 2(r2), r5
        cmp r4, r5
        ble in_order
        mov r5, (r2)
        mov r4, 2(r2)
in_order:
        add #2, r2
        dec r3
        bgt pair
        dec r1
        bgt pass
        dec r0
        bne round
        mov #10000, r2
        mov (r2), r0
        add {2 * (SORT - 1):o}(r2), r0
        halt
""",
    "matrix": f"""
start:  mov #10000, r1
        mov #11000, r2
        clr r3
fill:   mov r3, (r1)+
        mov r3, (r2)+
        inc r3
        cmp r3, #{SIDE * SIDE:o}
        blt fill
        mov #{{count}}, -(sp)
round:  mov #10000, r1
        mov #12000, r3
        mov #{SIDE:o}, -(sp)
row:    mov #11000, r2
        mov #{SIDE:o}, -(sp)
column: mov r1, -(sp)
        mov r2, -(sp)
        clr r0
        mov #{SIDE:o}, r4
element:
        mov (r1)+, r5
        mul (r2), r5
        add r5, r0
        add #{2 * SIDE:o}, r2
        dec r4
        bgt element
        mov r0, (r3)+
        mov (sp)+, r2
        mov (sp)+, r1
        add #2, r2
        dec (sp)
        bgt column
        add #2, sp
        add #{2 * SIDE:o}, r1
        dec (sp)
        bgt row
        add #2, sp
        dec (sp)
        bne round
        mov #12000, r3
        mov (r3), r0
        halt
""",
    "fib": f"""
start:  mov #{{count}}, r4
round:  mov #{FIB:o}, r0
        jsr fib
        dec r4
        bne round
        halt
fib:    cmp r0, #2
        blt leaf
        mov r0, -(sp)
        dec r0
        jsr fib
        mov (sp), r1
        mov r0, (sp)
        mov r1, r0
        sub #2, r0
        jsr fib
        add (sp)+, r0
leaf:   rts
""",
}
