; SPDX-License-Identifier: MIT
;
; Specification exception: misaligned data, misaligned PC.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 116
        .equ    isa_users, 58
        .include "isa.inc"

; lw at 0x8011; user mode, class 2 open
        group   g1, in=1<<4
g1:     lw      r3, (r4)
        si      255
        rows    g1, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; lw at 0x8011, user mode, class 2 open

; lw at 0x8011; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     lw      r3, (r4)
        si      255
        rows    g2, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; lw at 0x8011, user mode, class 2 masked

; lw at 0x8011; kernel mode, class 2 open
        group   g3, in=1<<4, m=0
g3:     lw      r3, (r4)
        si      255
        rows    g3, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; lw at 0x8011, kernel mode, class 2 open

; lw at 0x8011; kernel mode, class 2 masked
        group   g4, in=1<<4, m=0, im=8
g4:     lw      r3, (r4)
        si      255
        rows    g4, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; lw at 0x8011, kernel mode, class 2 masked

; sw at 0x8011; user mode, class 2 open
        group   g5, in=1<<4
g5:     sw      r3, (r4)
        si      255
        rows    g5, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; sw at 0x8011, user mode, class 2 open

; sw at 0x8011; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     sw      r3, (r4)
        si      255
        rows    g6, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; sw at 0x8011, user mode, class 2 masked

; sw at 0x8011; kernel mode, class 2 open
        group   g7, in=1<<4, m=0
g7:     sw      r3, (r4)
        si      255
        rows    g7, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; sw at 0x8011, kernel mode, class 2 open

; sw at 0x8011; kernel mode, class 2 masked
        group   g8, in=1<<4, m=0, im=8
g8:     sw      r3, (r4)
        si      255
        rows    g8, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; sw at 0x8011, kernel mode, class 2 masked

; lm at 0x8011; user mode, class 2 open
        group   g9, in=1<<4
g9:     lm      r5, r7, (r4)
        si      255
        rows    g9, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; lm at 0x8011, user mode, class 2 open

; lm at 0x8011; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    lm      r5, r7, (r4)
        si      255
        rows    g10, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; lm at 0x8011, user mode, class 2 masked

; lm at 0x8011; kernel mode, class 2 open
        group   g11, in=1<<4, m=0
g11:    lm      r5, r7, (r4)
        si      255
        rows    g11, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; lm at 0x8011, kernel mode, class 2 open

; lm at 0x8011; kernel mode, class 2 masked
        group   g12, in=1<<4, m=0, im=8
g12:    lm      r5, r7, (r4)
        si      255
        rows    g12, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; lm at 0x8011, kernel mode, class 2 masked

; sm at 0x8011; user mode, class 2 open
        group   g13, in=1<<4
g13:    sm      r5, r7, (r4)
        si      255
        rows    g13, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; sm at 0x8011, user mode, class 2 open

; sm at 0x8011; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    sm      r5, r7, (r4)
        si      255
        rows    g14, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; sm at 0x8011, user mode, class 2 masked

; sm at 0x8011; kernel mode, class 2 open
        group   g15, in=1<<4, m=0
g15:    sm      r5, r7, (r4)
        si      255
        rows    g15, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; sm at 0x8011, kernel mode, class 2 open

; sm at 0x8011; kernel mode, class 2 masked
        group   g16, in=1<<4, m=0, im=8
g16:    sm      r5, r7, (r4)
        si      255
        rows    g16, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; sm at 0x8011, kernel mode, class 2 masked

; push at 0x8011; user mode, class 2 open
        group   g17, in=1<<15
g17:    push    r3
        si      255
        rows    g17, 1
        .word   0x00008015, CC00+ALIGNMENT, 0x00008011 ; push at 0x8011, user mode, class 2 open

; push at 0x8011; user mode, class 2 masked
        group   g18, in=1<<15, im=8
g18:    push    r3
        si      255
        rows    g18, 1
        .word   0x00008015, CC11+ALIGNMENT+MACHINE, 0x00008011 ; push at 0x8011, user mode, class 2 masked

; push at 0x8011; kernel mode, class 2 open
        group   g19, in=1<<15, m=0
g19:    push    r3
        si      255
        rows    g19, 1
        .word   0x00008015, CC22+ALIGNMENT, 0x00008011 ; push at 0x8011, kernel mode, class 2 open

; push at 0x8011; kernel mode, class 2 masked
        group   g20, in=1<<15, m=0, im=8
g20:    push    r3
        si      255
        rows    g20, 1
        .word   0x00008015, CC33+ALIGNMENT+MACHINE, 0x00008011 ; push at 0x8011, kernel mode, class 2 masked

; pop at 0x8011; user mode, class 2 open
        group   g21, in=1<<15
g21:    pop     r3
        si      255
        rows    g21, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; pop at 0x8011, user mode, class 2 open

; pop at 0x8011; user mode, class 2 masked
        group   g22, in=1<<15, im=8
g22:    pop     r3
        si      255
        rows    g22, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; pop at 0x8011, user mode, class 2 masked

; pop at 0x8011; kernel mode, class 2 open
        group   g23, in=1<<15, m=0
g23:    pop     r3
        si      255
        rows    g23, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; pop at 0x8011, kernel mode, class 2 open

; pop at 0x8011; kernel mode, class 2 masked
        group   g24, in=1<<15, m=0, im=8
g24:    pop     r3
        si      255
        rows    g24, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; pop at 0x8011, kernel mode, class 2 masked

; lh at 0x8011; user mode, class 2 open
        group   g25, in=1<<4
g25:    lh      r3, (r4)
        si      255
        rows    g25, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; lh at 0x8011, user mode, class 2 open

; lh at 0x8011; user mode, class 2 masked
        group   g26, in=1<<4, im=8
g26:    lh      r3, (r4)
        si      255
        rows    g26, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; lh at 0x8011, user mode, class 2 masked

; lh at 0x8011; kernel mode, class 2 open
        group   g27, in=1<<4, m=0
g27:    lh      r3, (r4)
        si      255
        rows    g27, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; lh at 0x8011, kernel mode, class 2 open

; lh at 0x8011; kernel mode, class 2 masked
        group   g28, in=1<<4, m=0, im=8
g28:    lh      r3, (r4)
        si      255
        rows    g28, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; lh at 0x8011, kernel mode, class 2 masked

; lhu at 0x8011; user mode, class 2 open
        group   g29, in=1<<4
g29:    lhu     r3, (r4)
        si      255
        rows    g29, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; lhu at 0x8011, user mode, class 2 open

; lhu at 0x8011; user mode, class 2 masked
        group   g30, in=1<<4, im=8
g30:    lhu     r3, (r4)
        si      255
        rows    g30, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; lhu at 0x8011, user mode, class 2 masked

; lhu at 0x8011; kernel mode, class 2 open
        group   g31, in=1<<4, m=0
g31:    lhu     r3, (r4)
        si      255
        rows    g31, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; lhu at 0x8011, kernel mode, class 2 open

; lhu at 0x8011; kernel mode, class 2 masked
        group   g32, in=1<<4, m=0, im=8
g32:    lhu     r3, (r4)
        si      255
        rows    g32, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; lhu at 0x8011, kernel mode, class 2 masked

; sh at 0x8011; user mode, class 2 open
        group   g33, in=1<<4
g33:    sh      r3, (r4)
        si      255
        rows    g33, 1
        .word   0x00008011, CC00+ALIGNMENT, 0x00008011 ; sh at 0x8011, user mode, class 2 open

; sh at 0x8011; user mode, class 2 masked
        group   g34, in=1<<4, im=8
g34:    sh      r3, (r4)
        si      255
        rows    g34, 1
        .word   0x00008011, CC11+ALIGNMENT+MACHINE, 0x00008011 ; sh at 0x8011, user mode, class 2 masked

; sh at 0x8011; kernel mode, class 2 open
        group   g35, in=1<<4, m=0
g35:    sh      r3, (r4)
        si      255
        rows    g35, 1
        .word   0x00008011, CC22+ALIGNMENT, 0x00008011 ; sh at 0x8011, kernel mode, class 2 open

; sh at 0x8011; kernel mode, class 2 masked
        group   g36, in=1<<4, m=0, im=8
g36:    sh      r3, (r4)
        si      255
        rows    g36, 1
        .word   0x00008011, CC33+ALIGNMENT+MACHINE, 0x00008011 ; sh at 0x8011, kernel mode, class 2 masked

; lw at 0x8012; user mode, class 2 open
        group   g37, in=1<<4
g37:    lw      r3, (r4)
        si      255
        rows    g37, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; lw at 0x8012, user mode, class 2 open

; lw at 0x8012; user mode, class 2 masked
        group   g38, in=1<<4, im=8
g38:    lw      r3, (r4)
        si      255
        rows    g38, 1
        .word   0x00008012, CC11+ALIGNMENT+MACHINE, 0x00008012 ; lw at 0x8012, user mode, class 2 masked

; lw at 0x8012; kernel mode, class 2 open
        group   g39, in=1<<4, m=0
g39:    lw      r3, (r4)
        si      255
        rows    g39, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; lw at 0x8012, kernel mode, class 2 open

; lw at 0x8012; kernel mode, class 2 masked
        group   g40, in=1<<4, m=0, im=8
g40:    lw      r3, (r4)
        si      255
        rows    g40, 1
        .word   0x00008012, CC33+ALIGNMENT+MACHINE, 0x00008012 ; lw at 0x8012, kernel mode, class 2 masked

; sw at 0x8012; user mode, class 2 open
        group   g41, in=1<<4
g41:    sw      r3, (r4)
        si      255
        rows    g41, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; sw at 0x8012, user mode, class 2 open

; sw at 0x8012; user mode, class 2 masked
        group   g42, in=1<<4, im=8
g42:    sw      r3, (r4)
        si      255
        rows    g42, 1
        .word   0x00008012, CC11+ALIGNMENT+MACHINE, 0x00008012 ; sw at 0x8012, user mode, class 2 masked

; sw at 0x8012; kernel mode, class 2 open
        group   g43, in=1<<4, m=0
g43:    sw      r3, (r4)
        si      255
        rows    g43, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; sw at 0x8012, kernel mode, class 2 open

; sw at 0x8012; kernel mode, class 2 masked
        group   g44, in=1<<4, m=0, im=8
g44:    sw      r3, (r4)
        si      255
        rows    g44, 1
        .word   0x00008012, CC33+ALIGNMENT+MACHINE, 0x00008012 ; sw at 0x8012, kernel mode, class 2 masked

; lm at 0x8012; user mode, class 2 open
        group   g45, in=1<<4
g45:    lm      r5, r7, (r4)
        si      255
        rows    g45, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; lm at 0x8012, user mode, class 2 open

; lm at 0x8012; user mode, class 2 masked
        group   g46, in=1<<4, im=8
g46:    lm      r5, r7, (r4)
        si      255
        rows    g46, 1
        .word   0x00008012, CC11+ALIGNMENT+MACHINE, 0x00008012 ; lm at 0x8012, user mode, class 2 masked

; lm at 0x8012; kernel mode, class 2 open
        group   g47, in=1<<4, m=0
g47:    lm      r5, r7, (r4)
        si      255
        rows    g47, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; lm at 0x8012, kernel mode, class 2 open

; lm at 0x8012; kernel mode, class 2 masked
        group   g48, in=1<<4, m=0, im=8
g48:    lm      r5, r7, (r4)
        si      255
        rows    g48, 1
        .word   0x00008012, CC33+ALIGNMENT+MACHINE, 0x00008012 ; lm at 0x8012, kernel mode, class 2 masked

; sm at 0x8012; user mode, class 2 open
        group   g49, in=1<<4
g49:    sm      r5, r7, (r4)
        si      255
        rows    g49, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; sm at 0x8012, user mode, class 2 open

; sm at 0x8012; user mode, class 2 masked
        group   g50, in=1<<4, im=8
g50:    sm      r5, r7, (r4)
        si      255
        rows    g50, 1
        .word   0x00008012, CC11+ALIGNMENT+MACHINE, 0x00008012 ; sm at 0x8012, user mode, class 2 masked

; sm at 0x8012; kernel mode, class 2 open
        group   g51, in=1<<4, m=0
g51:    sm      r5, r7, (r4)
        si      255
        rows    g51, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; sm at 0x8012, kernel mode, class 2 open

; sm at 0x8012; kernel mode, class 2 masked
        group   g52, in=1<<4, m=0, im=8
g52:    sm      r5, r7, (r4)
        si      255
        rows    g52, 1
        .word   0x00008012, CC33+ALIGNMENT+MACHINE, 0x00008012 ; sm at 0x8012, kernel mode, class 2 masked

; push at 0x8012; user mode, class 2 open
        group   g53, in=1<<15
g53:    push    r3
        si      255
        rows    g53, 1
        .word   0x00008016, CC00+ALIGNMENT, 0x00008012 ; push at 0x8012, user mode, class 2 open

; push at 0x8012; user mode, class 2 masked
        group   g54, in=1<<15, im=8
g54:    push    r3
        si      255
        rows    g54, 1
        .word   0x00008016, CC11+ALIGNMENT+MACHINE, 0x00008012 ; push at 0x8012, user mode, class 2 masked

; push at 0x8012; kernel mode, class 2 open
        group   g55, in=1<<15, m=0
g55:    push    r3
        si      255
        rows    g55, 1
        .word   0x00008016, CC22+ALIGNMENT, 0x00008012 ; push at 0x8012, kernel mode, class 2 open

; push at 0x8012; kernel mode, class 2 masked
        group   g56, in=1<<15, m=0, im=8
g56:    push    r3
        si      255
        rows    g56, 1
        .word   0x00008016, CC33+ALIGNMENT+MACHINE, 0x00008012 ; push at 0x8012, kernel mode, class 2 masked

; pop at 0x8012; user mode, class 2 open
        group   g57, in=1<<15
g57:    pop     r3
        si      255
        rows    g57, 1
        .word   0x00008012, CC00+ALIGNMENT, 0x00008012 ; pop at 0x8012, user mode, class 2 open

; pop at 0x8012; user mode, class 2 masked
        group   g58, in=1<<15, im=8
g58:    pop     r3
        si      255
        rows    g58, 1
        .word   0x00008012, CC11+ALIGNMENT+MACHINE, 0x00008012 ; pop at 0x8012, user mode, class 2 masked

; pop at 0x8012; kernel mode, class 2 open
        group   g59, in=1<<15, m=0
g59:    pop     r3
        si      255
        rows    g59, 1
        .word   0x00008012, CC22+ALIGNMENT, 0x00008012 ; pop at 0x8012, kernel mode, class 2 open

; pop at 0x8012; kernel mode, class 2 masked
        group   g60, in=1<<15, m=0, im=8
g60:    pop     r3
        si      255
        rows    g60, 1
        .word   0x00008012, CC33+ALIGNMENT+MACHINE, 0x00008012 ; pop at 0x8012, kernel mode, class 2 masked

; lw at 0x8013; user mode, class 2 open
        group   g61, in=1<<4
g61:    lw      r3, (r4)
        si      255
        rows    g61, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; lw at 0x8013, user mode, class 2 open

; lw at 0x8013; user mode, class 2 masked
        group   g62, in=1<<4, im=8
g62:    lw      r3, (r4)
        si      255
        rows    g62, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; lw at 0x8013, user mode, class 2 masked

; lw at 0x8013; kernel mode, class 2 open
        group   g63, in=1<<4, m=0
g63:    lw      r3, (r4)
        si      255
        rows    g63, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; lw at 0x8013, kernel mode, class 2 open

; lw at 0x8013; kernel mode, class 2 masked
        group   g64, in=1<<4, m=0, im=8
g64:    lw      r3, (r4)
        si      255
        rows    g64, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; lw at 0x8013, kernel mode, class 2 masked

; sw at 0x8013; user mode, class 2 open
        group   g65, in=1<<4
g65:    sw      r3, (r4)
        si      255
        rows    g65, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; sw at 0x8013, user mode, class 2 open

; sw at 0x8013; user mode, class 2 masked
        group   g66, in=1<<4, im=8
g66:    sw      r3, (r4)
        si      255
        rows    g66, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; sw at 0x8013, user mode, class 2 masked

; sw at 0x8013; kernel mode, class 2 open
        group   g67, in=1<<4, m=0
g67:    sw      r3, (r4)
        si      255
        rows    g67, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; sw at 0x8013, kernel mode, class 2 open

; sw at 0x8013; kernel mode, class 2 masked
        group   g68, in=1<<4, m=0, im=8
g68:    sw      r3, (r4)
        si      255
        rows    g68, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; sw at 0x8013, kernel mode, class 2 masked

; lm at 0x8013; user mode, class 2 open
        group   g69, in=1<<4
g69:    lm      r5, r7, (r4)
        si      255
        rows    g69, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; lm at 0x8013, user mode, class 2 open

; lm at 0x8013; user mode, class 2 masked
        group   g70, in=1<<4, im=8
g70:    lm      r5, r7, (r4)
        si      255
        rows    g70, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; lm at 0x8013, user mode, class 2 masked

; lm at 0x8013; kernel mode, class 2 open
        group   g71, in=1<<4, m=0
g71:    lm      r5, r7, (r4)
        si      255
        rows    g71, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; lm at 0x8013, kernel mode, class 2 open

; lm at 0x8013; kernel mode, class 2 masked
        group   g72, in=1<<4, m=0, im=8
g72:    lm      r5, r7, (r4)
        si      255
        rows    g72, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; lm at 0x8013, kernel mode, class 2 masked

; sm at 0x8013; user mode, class 2 open
        group   g73, in=1<<4
g73:    sm      r5, r7, (r4)
        si      255
        rows    g73, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; sm at 0x8013, user mode, class 2 open

; sm at 0x8013; user mode, class 2 masked
        group   g74, in=1<<4, im=8
g74:    sm      r5, r7, (r4)
        si      255
        rows    g74, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; sm at 0x8013, user mode, class 2 masked

; sm at 0x8013; kernel mode, class 2 open
        group   g75, in=1<<4, m=0
g75:    sm      r5, r7, (r4)
        si      255
        rows    g75, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; sm at 0x8013, kernel mode, class 2 open

; sm at 0x8013; kernel mode, class 2 masked
        group   g76, in=1<<4, m=0, im=8
g76:    sm      r5, r7, (r4)
        si      255
        rows    g76, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; sm at 0x8013, kernel mode, class 2 masked

; push at 0x8013; user mode, class 2 open
        group   g77, in=1<<15
g77:    push    r3
        si      255
        rows    g77, 1
        .word   0x00008017, CC00+ALIGNMENT, 0x00008013 ; push at 0x8013, user mode, class 2 open

; push at 0x8013; user mode, class 2 masked
        group   g78, in=1<<15, im=8
g78:    push    r3
        si      255
        rows    g78, 1
        .word   0x00008017, CC11+ALIGNMENT+MACHINE, 0x00008013 ; push at 0x8013, user mode, class 2 masked

; push at 0x8013; kernel mode, class 2 open
        group   g79, in=1<<15, m=0
g79:    push    r3
        si      255
        rows    g79, 1
        .word   0x00008017, CC22+ALIGNMENT, 0x00008013 ; push at 0x8013, kernel mode, class 2 open

; push at 0x8013; kernel mode, class 2 masked
        group   g80, in=1<<15, m=0, im=8
g80:    push    r3
        si      255
        rows    g80, 1
        .word   0x00008017, CC33+ALIGNMENT+MACHINE, 0x00008013 ; push at 0x8013, kernel mode, class 2 masked

; pop at 0x8013; user mode, class 2 open
        group   g81, in=1<<15
g81:    pop     r3
        si      255
        rows    g81, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; pop at 0x8013, user mode, class 2 open

; pop at 0x8013; user mode, class 2 masked
        group   g82, in=1<<15, im=8
g82:    pop     r3
        si      255
        rows    g82, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; pop at 0x8013, user mode, class 2 masked

; pop at 0x8013; kernel mode, class 2 open
        group   g83, in=1<<15, m=0
g83:    pop     r3
        si      255
        rows    g83, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; pop at 0x8013, kernel mode, class 2 open

; pop at 0x8013; kernel mode, class 2 masked
        group   g84, in=1<<15, m=0, im=8
g84:    pop     r3
        si      255
        rows    g84, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; pop at 0x8013, kernel mode, class 2 masked

; lh at 0x8013; user mode, class 2 open
        group   g85, in=1<<4
g85:    lh      r3, (r4)
        si      255
        rows    g85, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; lh at 0x8013, user mode, class 2 open

; lh at 0x8013; user mode, class 2 masked
        group   g86, in=1<<4, im=8
g86:    lh      r3, (r4)
        si      255
        rows    g86, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; lh at 0x8013, user mode, class 2 masked

; lh at 0x8013; kernel mode, class 2 open
        group   g87, in=1<<4, m=0
g87:    lh      r3, (r4)
        si      255
        rows    g87, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; lh at 0x8013, kernel mode, class 2 open

; lh at 0x8013; kernel mode, class 2 masked
        group   g88, in=1<<4, m=0, im=8
g88:    lh      r3, (r4)
        si      255
        rows    g88, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; lh at 0x8013, kernel mode, class 2 masked

; lhu at 0x8013; user mode, class 2 open
        group   g89, in=1<<4
g89:    lhu     r3, (r4)
        si      255
        rows    g89, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; lhu at 0x8013, user mode, class 2 open

; lhu at 0x8013; user mode, class 2 masked
        group   g90, in=1<<4, im=8
g90:    lhu     r3, (r4)
        si      255
        rows    g90, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; lhu at 0x8013, user mode, class 2 masked

; lhu at 0x8013; kernel mode, class 2 open
        group   g91, in=1<<4, m=0
g91:    lhu     r3, (r4)
        si      255
        rows    g91, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; lhu at 0x8013, kernel mode, class 2 open

; lhu at 0x8013; kernel mode, class 2 masked
        group   g92, in=1<<4, m=0, im=8
g92:    lhu     r3, (r4)
        si      255
        rows    g92, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; lhu at 0x8013, kernel mode, class 2 masked

; sh at 0x8013; user mode, class 2 open
        group   g93, in=1<<4
g93:    sh      r3, (r4)
        si      255
        rows    g93, 1
        .word   0x00008013, CC00+ALIGNMENT, 0x00008013 ; sh at 0x8013, user mode, class 2 open

; sh at 0x8013; user mode, class 2 masked
        group   g94, in=1<<4, im=8
g94:    sh      r3, (r4)
        si      255
        rows    g94, 1
        .word   0x00008013, CC11+ALIGNMENT+MACHINE, 0x00008013 ; sh at 0x8013, user mode, class 2 masked

; sh at 0x8013; kernel mode, class 2 open
        group   g95, in=1<<4, m=0
g95:    sh      r3, (r4)
        si      255
        rows    g95, 1
        .word   0x00008013, CC22+ALIGNMENT, 0x00008013 ; sh at 0x8013, kernel mode, class 2 open

; sh at 0x8013; kernel mode, class 2 masked
        group   g96, in=1<<4, m=0, im=8
g96:    sh      r3, (r4)
        si      255
        rows    g96, 1
        .word   0x00008013, CC33+ALIGNMENT+MACHINE, 0x00008013 ; sh at 0x8013, kernel mode, class 2 masked

; fetch at 0x8001; user mode, class 2 open
        group   g97, in=1<<1
g97:    jr      r1
        si      255
        rows    g97, 1
        .word   0x00008001, CC00+ALIGNMENT+FETCH, 0x00008001 ; fetch at 0x8001, user mode, class 2 open

; fetch at 0x8001; user mode, class 2 masked
        group   g98, in=1<<1, im=8
g98:    jr      r1
        si      255
        rows    g98, 1
        .word   0x00008001, CC11+ALIGNMENT+FETCH+MACHINE, 0x00008001 ; fetch at 0x8001, user mode, class 2 masked

; fetch at 0x8001; kernel mode, class 2 open
        group   g99, in=1<<1, m=0
g99:    jr      r1
        si      255
        rows    g99, 1
        .word   0x00008001, CC22+ALIGNMENT+FETCH, 0x00008001 ; fetch at 0x8001, kernel mode, class 2 open

; fetch at 0x8001; kernel mode, class 2 masked
        group   g100, in=1<<1, m=0, im=8
g100:   jr      r1
        si      255
        rows    g100, 1
        .word   0x00008001, CC33+ALIGNMENT+FETCH+MACHINE, 0x00008001 ; fetch at 0x8001, kernel mode, class 2 masked

; fetch at 0x8002; user mode, class 2 open
        group   g101, in=1<<1
g101:   jr      r1
        si      255
        rows    g101, 1
        .word   0x00008002, CC00+ALIGNMENT+FETCH, 0x00008002 ; fetch at 0x8002, user mode, class 2 open

; fetch at 0x8002; user mode, class 2 masked
        group   g102, in=1<<1, im=8
g102:   jr      r1
        si      255
        rows    g102, 1
        .word   0x00008002, CC11+ALIGNMENT+FETCH+MACHINE, 0x00008002 ; fetch at 0x8002, user mode, class 2 masked

; fetch at 0x8002; kernel mode, class 2 open
        group   g103, in=1<<1, m=0
g103:   jr      r1
        si      255
        rows    g103, 1
        .word   0x00008002, CC22+ALIGNMENT+FETCH, 0x00008002 ; fetch at 0x8002, kernel mode, class 2 open

; fetch at 0x8002; kernel mode, class 2 masked
        group   g104, in=1<<1, m=0, im=8
g104:   jr      r1
        si      255
        rows    g104, 1
        .word   0x00008002, CC33+ALIGNMENT+FETCH+MACHINE, 0x00008002 ; fetch at 0x8002, kernel mode, class 2 masked

; fetch at 0x8003; user mode, class 2 open
        group   g105, in=1<<1
g105:   jr      r1
        si      255
        rows    g105, 1
        .word   0x00008003, CC00+ALIGNMENT+FETCH, 0x00008003 ; fetch at 0x8003, user mode, class 2 open

; fetch at 0x8003; user mode, class 2 masked
        group   g106, in=1<<1, im=8
g106:   jr      r1
        si      255
        rows    g106, 1
        .word   0x00008003, CC11+ALIGNMENT+FETCH+MACHINE, 0x00008003 ; fetch at 0x8003, user mode, class 2 masked

; fetch at 0x8003; kernel mode, class 2 open
        group   g107, in=1<<1, m=0
g107:   jr      r1
        si      255
        rows    g107, 1
        .word   0x00008003, CC22+ALIGNMENT+FETCH, 0x00008003 ; fetch at 0x8003, kernel mode, class 2 open

; fetch at 0x8003; kernel mode, class 2 masked
        group   g108, in=1<<1, m=0, im=8
g108:   jr      r1
        si      255
        rows    g108, 1
        .word   0x00008003, CC33+ALIGNMENT+FETCH+MACHINE, 0x00008003 ; fetch at 0x8003, kernel mode, class 2 masked

; fetch at 0x10001; user mode, class 2 open
        group   g109, in=1<<1
g109:   jr      r1
        si      255
        rows    g109, 1
        .word   0x00010001, CC00+ALIGNMENT+FETCH, 0x00010001 ; fetch at 0x10001, user mode, class 2 open

; fetch at 0x10001; user mode, class 2 masked
        group   g110, in=1<<1, im=8
g110:   jr      r1
        si      255
        rows    g110, 1
        .word   0x00010001, CC11+ALIGNMENT+FETCH+MACHINE, 0x00010001 ; fetch at 0x10001, user mode, class 2 masked

; fetch at 0x10001; kernel mode, class 2 open
        group   g111, in=1<<1, m=0
g111:   jr      r1
        si      255
        rows    g111, 1
        .word   0x00010001, CC22+ALIGNMENT+FETCH, 0x00010001 ; fetch at 0x10001, kernel mode, class 2 open

; fetch at 0x10001; kernel mode, class 2 masked
        group   g112, in=1<<1, m=0, im=8
g112:   jr      r1
        si      255
        rows    g112, 1
        .word   0x00010001, CC33+ALIGNMENT+FETCH+MACHINE, 0x00010001 ; fetch at 0x10001, kernel mode, class 2 masked

; fetch at 0xffffffff; user mode, class 2 open
        group   g113, in=1<<1
g113:   jr      r1
        si      255
        rows    g113, 1
        .word   0xffffffff, CC00+ALIGNMENT+FETCH, 0xffffffff ; fetch at 0xffffffff, user mode, class 2 open

; fetch at 0xffffffff; user mode, class 2 masked
        group   g114, in=1<<1, im=8
g114:   jr      r1
        si      255
        rows    g114, 1
        .word   0xffffffff, CC11+ALIGNMENT+FETCH+MACHINE, 0xffffffff ; fetch at 0xffffffff, user mode, class 2 masked

; fetch at 0xffffffff; kernel mode, class 2 open
        group   g115, in=1<<1, m=0
g115:   jr      r1
        si      255
        rows    g115, 1
        .word   0xffffffff, CC22+ALIGNMENT+FETCH, 0xffffffff ; fetch at 0xffffffff, kernel mode, class 2 open

; fetch at 0xffffffff; kernel mode, class 2 masked
        group   g116, in=1<<1, m=0, im=8
g116:   jr      r1
        si      255
        rows    g116, 1
        .word   0xffffffff, CC33+ALIGNMENT+FETCH+MACHINE, 0xffffffff ; fetch at 0xffffffff, kernel mode, class 2 masked

        isa_end
