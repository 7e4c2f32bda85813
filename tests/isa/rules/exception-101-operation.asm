; SPDX-License-Identifier: MIT
;
; Operation exception: every undefined opcode, words of all zeros and ones.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 195
        .equ    isa_users, 96
        .include "isa.inc"

        group   g1
g1:     .word   0x00000000
        si      255
        rows    g1, 1
        .word   CC00+OPERATION, 0 ; opcode 0x00, user mode, class 2 open

        group   g2, m=0
g2:     .word   0x06000000
        si      255
        rows    g2, 1
        .word   CC11+OPERATION, 0x06000000 ; opcode 0x06, kernel mode, class 2 open

        group   g3, m=0
g3:     .word   0x07312000
        si      255
        rows    g3, 1
        .word   CC22+OPERATION, 0x07312000 ; opcode 0x07, kernel mode, class 2 open

        group   g4, m=0
g4:     .word   0x08ffffff
        si      255
        rows    g4, 1
        .word   CC33+OPERATION, 0x08ffffff ; opcode 0x08, kernel mode, class 2 open

        group   g5, m=0, im=8
g5:     .word   0x09000000
        si      255
        rows    g5, 1
        .word   CC00+OPERATION+MACHINE, 0x09000000 ; opcode 0x09, kernel mode, class 2 masked

        group   g6, m=0, im=8
g6:     .word   0x0a312000
        si      255
        rows    g6, 1
        .word   CC11+OPERATION+MACHINE, 0x0a312000 ; opcode 0x0a, kernel mode, class 2 masked

        group   g7, m=0, im=8
g7:     .word   0x0bffffff
        si      255
        rows    g7, 1
        .word   CC22+OPERATION+MACHINE, 0x0bffffff ; opcode 0x0b, kernel mode, class 2 masked

        group   g8
g8:     .word   0x0c000000
        si      255
        rows    g8, 1
        .word   CC33+OPERATION, 0x0c000000 ; opcode 0x0c, user mode, class 2 open

        group   g9
g9:     .word   0x0d312000
        si      255
        rows    g9, 1
        .word   CC00+OPERATION, 0x0d312000 ; opcode 0x0d, user mode, class 2 open

        group   g10
g10:    .word   0x0effffff
        si      255
        rows    g10, 1
        .word   CC11+OPERATION, 0x0effffff ; opcode 0x0e, user mode, class 2 open

        group   g11, im=8
g11:    .word   0x0f000000
        si      255
        rows    g11, 1
        .word   CC22+OPERATION+MACHINE, 0x0f000000 ; opcode 0x0f, user mode, class 2 masked

        group   g12, m=0, im=8
g12:    .word   0x22312000
        si      255
        rows    g12, 1
        .word   CC33+OPERATION+MACHINE, 0x22312000 ; opcode 0x22, kernel mode, class 2 masked

        group   g13, m=0, im=8
g13:    .word   0x23ffffff
        si      255
        rows    g13, 1
        .word   CC00+OPERATION+MACHINE, 0x23ffffff ; opcode 0x23, kernel mode, class 2 masked

        group   g14
g14:    .word   0x25312000
        si      255
        rows    g14, 1
        .word   CC11+OPERATION, 0x25312000 ; opcode 0x25, user mode, class 2 open

        group   g15
g15:    .word   0x26ffffff
        si      255
        rows    g15, 1
        .word   CC22+OPERATION, 0x26ffffff ; opcode 0x26, user mode, class 2 open

        group   g16, im=8
g16:    .word   0x27000000
        si      255
        rows    g16, 1
        .word   CC33+OPERATION+MACHINE, 0x27000000 ; opcode 0x27, user mode, class 2 masked

        group   g17, im=8
g17:    .word   0x28312000
        si      255
        rows    g17, 1
        .word   CC00+OPERATION+MACHINE, 0x28312000 ; opcode 0x28, user mode, class 2 masked

        group   g18, im=8
g18:    .word   0x29ffffff
        si      255
        rows    g18, 1
        .word   CC11+OPERATION+MACHINE, 0x29ffffff ; opcode 0x29, user mode, class 2 masked

        group   g19, m=0, im=8
g19:    .word   0x39000000
        si      255
        rows    g19, 1
        .word   CC22+OPERATION+MACHINE, 0x39000000 ; opcode 0x39, kernel mode, class 2 masked

        group   g20, m=0, im=8
g20:    .word   0x3a312000
        si      255
        rows    g20, 1
        .word   CC33+OPERATION+MACHINE, 0x3a312000 ; opcode 0x3a, kernel mode, class 2 masked

        group   g21, m=0, im=8
g21:    .word   0x3bffffff
        si      255
        rows    g21, 1
        .word   CC00+OPERATION+MACHINE, 0x3bffffff ; opcode 0x3b, kernel mode, class 2 masked

        group   g22
g22:    .word   0x3c000000
        si      255
        rows    g22, 1
        .word   CC11+OPERATION, 0x3c000000 ; opcode 0x3c, user mode, class 2 open

        group   g23
g23:    .word   0x3d312000
        si      255
        rows    g23, 1
        .word   CC22+OPERATION, 0x3d312000 ; opcode 0x3d, user mode, class 2 open

        group   g24
g24:    .word   0x3effffff
        si      255
        rows    g24, 1
        .word   CC33+OPERATION, 0x3effffff ; opcode 0x3e, user mode, class 2 open

        group   g25, im=8
g25:    .word   0x3f000000
        si      255
        rows    g25, 1
        .word   CC00+OPERATION+MACHINE, 0x3f000000 ; opcode 0x3f, user mode, class 2 masked

        group   g26, m=0
g26:    .word   0x4e000000
        si      255
        rows    g26, 1
        .word   CC11+OPERATION, 0x4e000000 ; opcode 0x4e, kernel mode, class 2 open

        group   g27, m=0
g27:    .word   0x4f312000
        si      255
        rows    g27, 1
        .word   CC22+OPERATION, 0x4f312000 ; opcode 0x4f, kernel mode, class 2 open

        group   g28, m=0, im=8
g28:    .word   0x52312000
        si      255
        rows    g28, 1
        .word   CC33+OPERATION+MACHINE, 0x52312000 ; opcode 0x52, kernel mode, class 2 masked

        group   g29, m=0, im=8
g29:    .word   0x53ffffff
        si      255
        rows    g29, 1
        .word   CC00+OPERATION+MACHINE, 0x53ffffff ; opcode 0x53, kernel mode, class 2 masked

        group   g30
g30:    .word   0x54000000
        si      255
        rows    g30, 1
        .word   CC11+OPERATION, 0x54000000 ; opcode 0x54, user mode, class 2 open

        group   g31
g31:    .word   0x55312000
        si      255
        rows    g31, 1
        .word   CC22+OPERATION, 0x55312000 ; opcode 0x55, user mode, class 2 open

        group   g32
g32:    .word   0x56ffffff
        si      255
        rows    g32, 1
        .word   CC33+OPERATION, 0x56ffffff ; opcode 0x56, user mode, class 2 open

        group   g33, im=8
g33:    .word   0x57000000
        si      255
        rows    g33, 1
        .word   CC00+OPERATION+MACHINE, 0x57000000 ; opcode 0x57, user mode, class 2 masked

        group   g34, im=8
g34:    .word   0x58312000
        si      255
        rows    g34, 1
        .word   CC11+OPERATION+MACHINE, 0x58312000 ; opcode 0x58, user mode, class 2 masked

        group   g35, im=8
g35:    .word   0x59ffffff
        si      255
        rows    g35, 1
        .word   CC22+OPERATION+MACHINE, 0x59ffffff ; opcode 0x59, user mode, class 2 masked

        group   g36, m=0
g36:    .word   0x5a000000
        si      255
        rows    g36, 1
        .word   CC33+OPERATION, 0x5a000000 ; opcode 0x5a, kernel mode, class 2 open

        group   g37, m=0
g37:    .word   0x5b312000
        si      255
        rows    g37, 1
        .word   CC00+OPERATION, 0x5b312000 ; opcode 0x5b, kernel mode, class 2 open

        group   g38, m=0
g38:    .word   0x5cffffff
        si      255
        rows    g38, 1
        .word   CC11+OPERATION, 0x5cffffff ; opcode 0x5c, kernel mode, class 2 open

        group   g39, m=0, im=8
g39:    .word   0x5d000000
        si      255
        rows    g39, 1
        .word   CC22+OPERATION+MACHINE, 0x5d000000 ; opcode 0x5d, kernel mode, class 2 masked

        group   g40, m=0, im=8
g40:    .word   0x5e312000
        si      255
        rows    g40, 1
        .word   CC33+OPERATION+MACHINE, 0x5e312000 ; opcode 0x5e, kernel mode, class 2 masked

        group   g41, m=0, im=8
g41:    .word   0x5fffffff
        si      255
        rows    g41, 1
        .word   CC00+OPERATION+MACHINE, 0x5fffffff ; opcode 0x5f, kernel mode, class 2 masked

        group   g42, m=0
g42:    .word   0x68ffffff
        si      255
        rows    g42, 1
        .word   CC11+OPERATION, 0x68ffffff ; opcode 0x68, kernel mode, class 2 open

        group   g43, m=0, im=8
g43:    .word   0x69000000
        si      255
        rows    g43, 1
        .word   CC22+OPERATION+MACHINE, 0x69000000 ; opcode 0x69, kernel mode, class 2 masked

        group   g44, m=0, im=8
g44:    .word   0x6a312000
        si      255
        rows    g44, 1
        .word   CC33+OPERATION+MACHINE, 0x6a312000 ; opcode 0x6a, kernel mode, class 2 masked

        group   g45, m=0, im=8
g45:    .word   0x6bffffff
        si      255
        rows    g45, 1
        .word   CC00+OPERATION+MACHINE, 0x6bffffff ; opcode 0x6b, kernel mode, class 2 masked

        group   g46
g46:    .word   0x6c000000
        si      255
        rows    g46, 1
        .word   CC11+OPERATION, 0x6c000000 ; opcode 0x6c, user mode, class 2 open

        group   g47
g47:    .word   0x6d312000
        si      255
        rows    g47, 1
        .word   CC22+OPERATION, 0x6d312000 ; opcode 0x6d, user mode, class 2 open

        group   g48
g48:    .word   0x6effffff
        si      255
        rows    g48, 1
        .word   CC33+OPERATION, 0x6effffff ; opcode 0x6e, user mode, class 2 open

        group   g49, im=8
g49:    .word   0x6f000000
        si      255
        rows    g49, 1
        .word   CC00+OPERATION+MACHINE, 0x6f000000 ; opcode 0x6f, user mode, class 2 masked

        group   g50, im=8
g50:    .word   0x70312000
        si      255
        rows    g50, 1
        .word   CC11+OPERATION+MACHINE, 0x70312000 ; opcode 0x70, user mode, class 2 masked

        group   g51, im=8
g51:    .word   0x71ffffff
        si      255
        rows    g51, 1
        .word   CC22+OPERATION+MACHINE, 0x71ffffff ; opcode 0x71, user mode, class 2 masked

        group   g52, m=0
g52:    .word   0x72000000
        si      255
        rows    g52, 1
        .word   CC33+OPERATION, 0x72000000 ; opcode 0x72, kernel mode, class 2 open

        group   g53, m=0
g53:    .word   0x73312000
        si      255
        rows    g53, 1
        .word   CC00+OPERATION, 0x73312000 ; opcode 0x73, kernel mode, class 2 open

        group   g54, m=0
g54:    .word   0x74ffffff
        si      255
        rows    g54, 1
        .word   CC11+OPERATION, 0x74ffffff ; opcode 0x74, kernel mode, class 2 open

        group   g55, m=0, im=8
g55:    .word   0x75000000
        si      255
        rows    g55, 1
        .word   CC22+OPERATION+MACHINE, 0x75000000 ; opcode 0x75, kernel mode, class 2 masked

        group   g56, m=0, im=8
g56:    .word   0x76312000
        si      255
        rows    g56, 1
        .word   CC33+OPERATION+MACHINE, 0x76312000 ; opcode 0x76, kernel mode, class 2 masked

        group   g57, m=0, im=8
g57:    .word   0x77ffffff
        si      255
        rows    g57, 1
        .word   CC00+OPERATION+MACHINE, 0x77ffffff ; opcode 0x77, kernel mode, class 2 masked

        group   g58
g58:    .word   0x78000000
        si      255
        rows    g58, 1
        .word   CC11+OPERATION, 0x78000000 ; opcode 0x78, user mode, class 2 open

        group   g59
g59:    .word   0x79312000
        si      255
        rows    g59, 1
        .word   CC22+OPERATION, 0x79312000 ; opcode 0x79, user mode, class 2 open

        group   g60
g60:    .word   0x7affffff
        si      255
        rows    g60, 1
        .word   CC33+OPERATION, 0x7affffff ; opcode 0x7a, user mode, class 2 open

        group   g61, im=8
g61:    .word   0x7b000000
        si      255
        rows    g61, 1
        .word   CC00+OPERATION+MACHINE, 0x7b000000 ; opcode 0x7b, user mode, class 2 masked

        group   g62, im=8
g62:    .word   0x7c312000
        si      255
        rows    g62, 1
        .word   CC11+OPERATION+MACHINE, 0x7c312000 ; opcode 0x7c, user mode, class 2 masked

        group   g63, im=8
g63:    .word   0x7dffffff
        si      255
        rows    g63, 1
        .word   CC22+OPERATION+MACHINE, 0x7dffffff ; opcode 0x7d, user mode, class 2 masked

        group   g64, m=0
g64:    .word   0x7e000000
        si      255
        rows    g64, 1
        .word   CC33+OPERATION, 0x7e000000 ; opcode 0x7e, kernel mode, class 2 open

        group   g65, m=0
g65:    .word   0x7f312000
        si      255
        rows    g65, 1
        .word   CC00+OPERATION, 0x7f312000 ; opcode 0x7f, kernel mode, class 2 open

        group   g66, m=0
g66:    .word   0x80ffffff
        si      255
        rows    g66, 1
        .word   CC11+OPERATION, 0x80ffffff ; opcode 0x80, kernel mode, class 2 open

        group   g67, m=0, im=8
g67:    .word   0x81000000
        si      255
        rows    g67, 1
        .word   CC22+OPERATION+MACHINE, 0x81000000 ; opcode 0x81, kernel mode, class 2 masked

        group   g68, m=0, im=8
g68:    .word   0x82312000
        si      255
        rows    g68, 1
        .word   CC33+OPERATION+MACHINE, 0x82312000 ; opcode 0x82, kernel mode, class 2 masked

        group   g69, m=0, im=8
g69:    .word   0x83ffffff
        si      255
        rows    g69, 1
        .word   CC00+OPERATION+MACHINE, 0x83ffffff ; opcode 0x83, kernel mode, class 2 masked

        group   g70
g70:    .word   0x84000000
        si      255
        rows    g70, 1
        .word   CC11+OPERATION, 0x84000000 ; opcode 0x84, user mode, class 2 open

        group   g71
g71:    .word   0x85312000
        si      255
        rows    g71, 1
        .word   CC22+OPERATION, 0x85312000 ; opcode 0x85, user mode, class 2 open

        group   g72
g72:    .word   0x86ffffff
        si      255
        rows    g72, 1
        .word   CC33+OPERATION, 0x86ffffff ; opcode 0x86, user mode, class 2 open

        group   g73, im=8
g73:    .word   0x87000000
        si      255
        rows    g73, 1
        .word   CC00+OPERATION+MACHINE, 0x87000000 ; opcode 0x87, user mode, class 2 masked

        group   g74, im=8
g74:    .word   0x88312000
        si      255
        rows    g74, 1
        .word   CC11+OPERATION+MACHINE, 0x88312000 ; opcode 0x88, user mode, class 2 masked

        group   g75, im=8
g75:    .word   0x89ffffff
        si      255
        rows    g75, 1
        .word   CC22+OPERATION+MACHINE, 0x89ffffff ; opcode 0x89, user mode, class 2 masked

        group   g76, m=0
g76:    .word   0x8a000000
        si      255
        rows    g76, 1
        .word   CC33+OPERATION, 0x8a000000 ; opcode 0x8a, kernel mode, class 2 open

        group   g77, m=0
g77:    .word   0x8b312000
        si      255
        rows    g77, 1
        .word   CC00+OPERATION, 0x8b312000 ; opcode 0x8b, kernel mode, class 2 open

        group   g78, m=0
g78:    .word   0x8cffffff
        si      255
        rows    g78, 1
        .word   CC11+OPERATION, 0x8cffffff ; opcode 0x8c, kernel mode, class 2 open

        group   g79, m=0, im=8
g79:    .word   0x8d000000
        si      255
        rows    g79, 1
        .word   CC22+OPERATION+MACHINE, 0x8d000000 ; opcode 0x8d, kernel mode, class 2 masked

        group   g80, m=0, im=8
g80:    .word   0x8e312000
        si      255
        rows    g80, 1
        .word   CC33+OPERATION+MACHINE, 0x8e312000 ; opcode 0x8e, kernel mode, class 2 masked

        group   g81, m=0, im=8
g81:    .word   0x8fffffff
        si      255
        rows    g81, 1
        .word   CC00+OPERATION+MACHINE, 0x8fffffff ; opcode 0x8f, kernel mode, class 2 masked

        group   g82
g82:    .word   0x90000000
        si      255
        rows    g82, 1
        .word   CC11+OPERATION, 0x90000000 ; opcode 0x90, user mode, class 2 open

        group   g83
g83:    .word   0x91312000
        si      255
        rows    g83, 1
        .word   CC22+OPERATION, 0x91312000 ; opcode 0x91, user mode, class 2 open

        group   g84
g84:    .word   0x92ffffff
        si      255
        rows    g84, 1
        .word   CC33+OPERATION, 0x92ffffff ; opcode 0x92, user mode, class 2 open

        group   g85, im=8
g85:    .word   0x93000000
        si      255
        rows    g85, 1
        .word   CC00+OPERATION+MACHINE, 0x93000000 ; opcode 0x93, user mode, class 2 masked

        group   g86, im=8
g86:    .word   0x94312000
        si      255
        rows    g86, 1
        .word   CC11+OPERATION+MACHINE, 0x94312000 ; opcode 0x94, user mode, class 2 masked

        group   g87, im=8
g87:    .word   0x95ffffff
        si      255
        rows    g87, 1
        .word   CC22+OPERATION+MACHINE, 0x95ffffff ; opcode 0x95, user mode, class 2 masked

        group   g88, m=0
g88:    .word   0x96000000
        si      255
        rows    g88, 1
        .word   CC33+OPERATION, 0x96000000 ; opcode 0x96, kernel mode, class 2 open

        group   g89, m=0
g89:    .word   0x97312000
        si      255
        rows    g89, 1
        .word   CC00+OPERATION, 0x97312000 ; opcode 0x97, kernel mode, class 2 open

        group   g90, m=0
g90:    .word   0x98ffffff
        si      255
        rows    g90, 1
        .word   CC11+OPERATION, 0x98ffffff ; opcode 0x98, kernel mode, class 2 open

        group   g91, m=0, im=8
g91:    .word   0x99000000
        si      255
        rows    g91, 1
        .word   CC22+OPERATION+MACHINE, 0x99000000 ; opcode 0x99, kernel mode, class 2 masked

        group   g92, m=0, im=8
g92:    .word   0x9a312000
        si      255
        rows    g92, 1
        .word   CC33+OPERATION+MACHINE, 0x9a312000 ; opcode 0x9a, kernel mode, class 2 masked

        group   g93, m=0, im=8
g93:    .word   0x9bffffff
        si      255
        rows    g93, 1
        .word   CC00+OPERATION+MACHINE, 0x9bffffff ; opcode 0x9b, kernel mode, class 2 masked

        group   g94
g94:    .word   0x9c000000
        si      255
        rows    g94, 1
        .word   CC11+OPERATION, 0x9c000000 ; opcode 0x9c, user mode, class 2 open

        group   g95
g95:    .word   0x9d312000
        si      255
        rows    g95, 1
        .word   CC22+OPERATION, 0x9d312000 ; opcode 0x9d, user mode, class 2 open

        group   g96
g96:    .word   0x9effffff
        si      255
        rows    g96, 1
        .word   CC33+OPERATION, 0x9effffff ; opcode 0x9e, user mode, class 2 open

        group   g97, im=8
g97:    .word   0x9f000000
        si      255
        rows    g97, 1
        .word   CC00+OPERATION+MACHINE, 0x9f000000 ; opcode 0x9f, user mode, class 2 masked

        group   g98, im=8
g98:    .word   0xa0312000
        si      255
        rows    g98, 1
        .word   CC11+OPERATION+MACHINE, 0xa0312000 ; opcode 0xa0, user mode, class 2 masked

        group   g99, im=8
g99:    .word   0xa1ffffff
        si      255
        rows    g99, 1
        .word   CC22+OPERATION+MACHINE, 0xa1ffffff ; opcode 0xa1, user mode, class 2 masked

        group   g100, m=0
g100:   .word   0xa2000000
        si      255
        rows    g100, 1
        .word   CC33+OPERATION, 0xa2000000 ; opcode 0xa2, kernel mode, class 2 open

        group   g101, m=0
g101:   .word   0xa3312000
        si      255
        rows    g101, 1
        .word   CC00+OPERATION, 0xa3312000 ; opcode 0xa3, kernel mode, class 2 open

        group   g102, m=0
g102:   .word   0xa4ffffff
        si      255
        rows    g102, 1
        .word   CC11+OPERATION, 0xa4ffffff ; opcode 0xa4, kernel mode, class 2 open

        group   g103, m=0, im=8
g103:   .word   0xa5000000
        si      255
        rows    g103, 1
        .word   CC22+OPERATION+MACHINE, 0xa5000000 ; opcode 0xa5, kernel mode, class 2 masked

        group   g104, m=0, im=8
g104:   .word   0xa6312000
        si      255
        rows    g104, 1
        .word   CC33+OPERATION+MACHINE, 0xa6312000 ; opcode 0xa6, kernel mode, class 2 masked

        group   g105, m=0, im=8
g105:   .word   0xa7ffffff
        si      255
        rows    g105, 1
        .word   CC00+OPERATION+MACHINE, 0xa7ffffff ; opcode 0xa7, kernel mode, class 2 masked

        group   g106
g106:   .word   0xa8000000
        si      255
        rows    g106, 1
        .word   CC11+OPERATION, 0xa8000000 ; opcode 0xa8, user mode, class 2 open

        group   g107
g107:   .word   0xa9312000
        si      255
        rows    g107, 1
        .word   CC22+OPERATION, 0xa9312000 ; opcode 0xa9, user mode, class 2 open

        group   g108
g108:   .word   0xaaffffff
        si      255
        rows    g108, 1
        .word   CC33+OPERATION, 0xaaffffff ; opcode 0xaa, user mode, class 2 open

        group   g109, im=8
g109:   .word   0xab000000
        si      255
        rows    g109, 1
        .word   CC00+OPERATION+MACHINE, 0xab000000 ; opcode 0xab, user mode, class 2 masked

        group   g110, im=8
g110:   .word   0xac312000
        si      255
        rows    g110, 1
        .word   CC11+OPERATION+MACHINE, 0xac312000 ; opcode 0xac, user mode, class 2 masked

        group   g111, im=8
g111:   .word   0xadffffff
        si      255
        rows    g111, 1
        .word   CC22+OPERATION+MACHINE, 0xadffffff ; opcode 0xad, user mode, class 2 masked

        group   g112, m=0
g112:   .word   0xae000000
        si      255
        rows    g112, 1
        .word   CC33+OPERATION, 0xae000000 ; opcode 0xae, kernel mode, class 2 open

        group   g113, m=0
g113:   .word   0xaf312000
        si      255
        rows    g113, 1
        .word   CC00+OPERATION, 0xaf312000 ; opcode 0xaf, kernel mode, class 2 open

        group   g114, m=0
g114:   .word   0xb0ffffff
        si      255
        rows    g114, 1
        .word   CC11+OPERATION, 0xb0ffffff ; opcode 0xb0, kernel mode, class 2 open

        group   g115, m=0, im=8
g115:   .word   0xb1000000
        si      255
        rows    g115, 1
        .word   CC22+OPERATION+MACHINE, 0xb1000000 ; opcode 0xb1, kernel mode, class 2 masked

        group   g116, m=0, im=8
g116:   .word   0xb2312000
        si      255
        rows    g116, 1
        .word   CC33+OPERATION+MACHINE, 0xb2312000 ; opcode 0xb2, kernel mode, class 2 masked

        group   g117, m=0, im=8
g117:   .word   0xb3ffffff
        si      255
        rows    g117, 1
        .word   CC00+OPERATION+MACHINE, 0xb3ffffff ; opcode 0xb3, kernel mode, class 2 masked

        group   g118
g118:   .word   0xb4000000
        si      255
        rows    g118, 1
        .word   CC11+OPERATION, 0xb4000000 ; opcode 0xb4, user mode, class 2 open

        group   g119
g119:   .word   0xb5312000
        si      255
        rows    g119, 1
        .word   CC22+OPERATION, 0xb5312000 ; opcode 0xb5, user mode, class 2 open

        group   g120
g120:   .word   0xb6ffffff
        si      255
        rows    g120, 1
        .word   CC33+OPERATION, 0xb6ffffff ; opcode 0xb6, user mode, class 2 open

        group   g121, im=8
g121:   .word   0xb7000000
        si      255
        rows    g121, 1
        .word   CC00+OPERATION+MACHINE, 0xb7000000 ; opcode 0xb7, user mode, class 2 masked

        group   g122, im=8
g122:   .word   0xb8312000
        si      255
        rows    g122, 1
        .word   CC11+OPERATION+MACHINE, 0xb8312000 ; opcode 0xb8, user mode, class 2 masked

        group   g123, im=8
g123:   .word   0xb9ffffff
        si      255
        rows    g123, 1
        .word   CC22+OPERATION+MACHINE, 0xb9ffffff ; opcode 0xb9, user mode, class 2 masked

        group   g124, m=0
g124:   .word   0xba000000
        si      255
        rows    g124, 1
        .word   CC33+OPERATION, 0xba000000 ; opcode 0xba, kernel mode, class 2 open

        group   g125, m=0
g125:   .word   0xbb312000
        si      255
        rows    g125, 1
        .word   CC00+OPERATION, 0xbb312000 ; opcode 0xbb, kernel mode, class 2 open

        group   g126, m=0
g126:   .word   0xbcffffff
        si      255
        rows    g126, 1
        .word   CC11+OPERATION, 0xbcffffff ; opcode 0xbc, kernel mode, class 2 open

        group   g127, m=0, im=8
g127:   .word   0xbd000000
        si      255
        rows    g127, 1
        .word   CC22+OPERATION+MACHINE, 0xbd000000 ; opcode 0xbd, kernel mode, class 2 masked

        group   g128, m=0, im=8
g128:   .word   0xbe312000
        si      255
        rows    g128, 1
        .word   CC33+OPERATION+MACHINE, 0xbe312000 ; opcode 0xbe, kernel mode, class 2 masked

        group   g129, m=0, im=8
g129:   .word   0xbfffffff
        si      255
        rows    g129, 1
        .word   CC00+OPERATION+MACHINE, 0xbfffffff ; opcode 0xbf, kernel mode, class 2 masked

        group   g130
g130:   .word   0xceffffff
        si      255
        rows    g130, 1
        .word   CC11+OPERATION, 0xceffffff ; opcode 0xce, user mode, class 2 open

        group   g131, im=8
g131:   .word   0xcf000000
        si      255
        rows    g131, 1
        .word   CC22+OPERATION+MACHINE, 0xcf000000 ; opcode 0xcf, user mode, class 2 masked

        group   g132, im=8
g132:   .word   0xd0312000
        si      255
        rows    g132, 1
        .word   CC33+OPERATION+MACHINE, 0xd0312000 ; opcode 0xd0, user mode, class 2 masked

        group   g133, im=8
g133:   .word   0xd1ffffff
        si      255
        rows    g133, 1
        .word   CC00+OPERATION+MACHINE, 0xd1ffffff ; opcode 0xd1, user mode, class 2 masked

        group   g134, m=0
g134:   .word   0xd2000000
        si      255
        rows    g134, 1
        .word   CC11+OPERATION, 0xd2000000 ; opcode 0xd2, kernel mode, class 2 open

        group   g135, m=0
g135:   .word   0xd3312000
        si      255
        rows    g135, 1
        .word   CC22+OPERATION, 0xd3312000 ; opcode 0xd3, kernel mode, class 2 open

        group   g136, m=0
g136:   .word   0xd4ffffff
        si      255
        rows    g136, 1
        .word   CC33+OPERATION, 0xd4ffffff ; opcode 0xd4, kernel mode, class 2 open

        group   g137, m=0, im=8
g137:   .word   0xd5000000
        si      255
        rows    g137, 1
        .word   CC00+OPERATION+MACHINE, 0xd5000000 ; opcode 0xd5, kernel mode, class 2 masked

        group   g138, m=0, im=8
g138:   .word   0xd6312000
        si      255
        rows    g138, 1
        .word   CC11+OPERATION+MACHINE, 0xd6312000 ; opcode 0xd6, kernel mode, class 2 masked

        group   g139, m=0, im=8
g139:   .word   0xd7ffffff
        si      255
        rows    g139, 1
        .word   CC22+OPERATION+MACHINE, 0xd7ffffff ; opcode 0xd7, kernel mode, class 2 masked

        group   g140
g140:   .word   0xd8000000
        si      255
        rows    g140, 1
        .word   CC33+OPERATION, 0xd8000000 ; opcode 0xd8, user mode, class 2 open

        group   g141
g141:   .word   0xd9312000
        si      255
        rows    g141, 1
        .word   CC00+OPERATION, 0xd9312000 ; opcode 0xd9, user mode, class 2 open

        group   g142
g142:   .word   0xdaffffff
        si      255
        rows    g142, 1
        .word   CC11+OPERATION, 0xdaffffff ; opcode 0xda, user mode, class 2 open

        group   g143, im=8
g143:   .word   0xdb000000
        si      255
        rows    g143, 1
        .word   CC22+OPERATION+MACHINE, 0xdb000000 ; opcode 0xdb, user mode, class 2 masked

        group   g144, im=8
g144:   .word   0xdc312000
        si      255
        rows    g144, 1
        .word   CC33+OPERATION+MACHINE, 0xdc312000 ; opcode 0xdc, user mode, class 2 masked

        group   g145, im=8
g145:   .word   0xddffffff
        si      255
        rows    g145, 1
        .word   CC00+OPERATION+MACHINE, 0xddffffff ; opcode 0xdd, user mode, class 2 masked

        group   g146, m=0
g146:   .word   0xde000000
        si      255
        rows    g146, 1
        .word   CC11+OPERATION, 0xde000000 ; opcode 0xde, kernel mode, class 2 open

        group   g147, m=0
g147:   .word   0xdf312000
        si      255
        rows    g147, 1
        .word   CC22+OPERATION, 0xdf312000 ; opcode 0xdf, kernel mode, class 2 open

        group   g148, m=0
g148:   .word   0xe0ffffff
        si      255
        rows    g148, 1
        .word   CC33+OPERATION, 0xe0ffffff ; opcode 0xe0, kernel mode, class 2 open

        group   g149, m=0, im=8
g149:   .word   0xe1000000
        si      255
        rows    g149, 1
        .word   CC00+OPERATION+MACHINE, 0xe1000000 ; opcode 0xe1, kernel mode, class 2 masked

        group   g150, m=0, im=8
g150:   .word   0xe2312000
        si      255
        rows    g150, 1
        .word   CC11+OPERATION+MACHINE, 0xe2312000 ; opcode 0xe2, kernel mode, class 2 masked

        group   g151, m=0, im=8
g151:   .word   0xe3ffffff
        si      255
        rows    g151, 1
        .word   CC22+OPERATION+MACHINE, 0xe3ffffff ; opcode 0xe3, kernel mode, class 2 masked

        group   g152
g152:   .word   0xe4000000
        si      255
        rows    g152, 1
        .word   CC33+OPERATION, 0xe4000000 ; opcode 0xe4, user mode, class 2 open

        group   g153
g153:   .word   0xe5312000
        si      255
        rows    g153, 1
        .word   CC00+OPERATION, 0xe5312000 ; opcode 0xe5, user mode, class 2 open

        group   g154
g154:   .word   0xe6ffffff
        si      255
        rows    g154, 1
        .word   CC11+OPERATION, 0xe6ffffff ; opcode 0xe6, user mode, class 2 open

        group   g155, im=8
g155:   .word   0xe7000000
        si      255
        rows    g155, 1
        .word   CC22+OPERATION+MACHINE, 0xe7000000 ; opcode 0xe7, user mode, class 2 masked

        group   g156, im=8
g156:   .word   0xe8312000
        si      255
        rows    g156, 1
        .word   CC33+OPERATION+MACHINE, 0xe8312000 ; opcode 0xe8, user mode, class 2 masked

        group   g157, im=8
g157:   .word   0xe9ffffff
        si      255
        rows    g157, 1
        .word   CC00+OPERATION+MACHINE, 0xe9ffffff ; opcode 0xe9, user mode, class 2 masked

        group   g158, m=0
g158:   .word   0xea000000
        si      255
        rows    g158, 1
        .word   CC11+OPERATION, 0xea000000 ; opcode 0xea, kernel mode, class 2 open

        group   g159, m=0
g159:   .word   0xeb312000
        si      255
        rows    g159, 1
        .word   CC22+OPERATION, 0xeb312000 ; opcode 0xeb, kernel mode, class 2 open

        group   g160, m=0
g160:   .word   0xecffffff
        si      255
        rows    g160, 1
        .word   CC33+OPERATION, 0xecffffff ; opcode 0xec, kernel mode, class 2 open

        group   g161, m=0, im=8
g161:   .word   0xed000000
        si      255
        rows    g161, 1
        .word   CC00+OPERATION+MACHINE, 0xed000000 ; opcode 0xed, kernel mode, class 2 masked

        group   g162, m=0, im=8
g162:   .word   0xee312000
        si      255
        rows    g162, 1
        .word   CC11+OPERATION+MACHINE, 0xee312000 ; opcode 0xee, kernel mode, class 2 masked

        group   g163, m=0, im=8
g163:   .word   0xefffffff
        si      255
        rows    g163, 1
        .word   CC22+OPERATION+MACHINE, 0xefffffff ; opcode 0xef, kernel mode, class 2 masked

        group   g164
g164:   .word   0xf0000000
        si      255
        rows    g164, 1
        .word   CC33+OPERATION, 0xf0000000 ; opcode 0xf0, user mode, class 2 open

        group   g165
g165:   .word   0xf1312000
        si      255
        rows    g165, 1
        .word   CC00+OPERATION, 0xf1312000 ; opcode 0xf1, user mode, class 2 open

        group   g166
g166:   .word   0xf2ffffff
        si      255
        rows    g166, 1
        .word   CC11+OPERATION, 0xf2ffffff ; opcode 0xf2, user mode, class 2 open

        group   g167, im=8
g167:   .word   0xf3000000
        si      255
        rows    g167, 1
        .word   CC22+OPERATION+MACHINE, 0xf3000000 ; opcode 0xf3, user mode, class 2 masked

        group   g168, im=8
g168:   .word   0xf4312000
        si      255
        rows    g168, 1
        .word   CC33+OPERATION+MACHINE, 0xf4312000 ; opcode 0xf4, user mode, class 2 masked

        group   g169, im=8
g169:   .word   0xf5ffffff
        si      255
        rows    g169, 1
        .word   CC00+OPERATION+MACHINE, 0xf5ffffff ; opcode 0xf5, user mode, class 2 masked

        group   g170, m=0
g170:   .word   0xf6000000
        si      255
        rows    g170, 1
        .word   CC11+OPERATION, 0xf6000000 ; opcode 0xf6, kernel mode, class 2 open

        group   g171, m=0
g171:   .word   0xf7312000
        si      255
        rows    g171, 1
        .word   CC22+OPERATION, 0xf7312000 ; opcode 0xf7, kernel mode, class 2 open

        group   g172, m=0
g172:   .word   0xf8ffffff
        si      255
        rows    g172, 1
        .word   CC33+OPERATION, 0xf8ffffff ; opcode 0xf8, kernel mode, class 2 open

        group   g173, m=0, im=8
g173:   .word   0xf9000000
        si      255
        rows    g173, 1
        .word   CC00+OPERATION+MACHINE, 0xf9000000 ; opcode 0xf9, kernel mode, class 2 masked

        group   g174, m=0, im=8
g174:   .word   0xfa312000
        si      255
        rows    g174, 1
        .word   CC11+OPERATION+MACHINE, 0xfa312000 ; opcode 0xfa, kernel mode, class 2 masked

        group   g175, m=0, im=8
g175:   .word   0xfbffffff
        si      255
        rows    g175, 1
        .word   CC22+OPERATION+MACHINE, 0xfbffffff ; opcode 0xfb, kernel mode, class 2 masked

        group   g176
g176:   .word   0xfc000000
        si      255
        rows    g176, 1
        .word   CC33+OPERATION, 0xfc000000 ; opcode 0xfc, user mode, class 2 open

        group   g177
g177:   .word   0xfd312000
        si      255
        rows    g177, 1
        .word   CC00+OPERATION, 0xfd312000 ; opcode 0xfd, user mode, class 2 open

        group   g178
g178:   .word   0xfeffffff
        si      255
        rows    g178, 1
        .word   CC11+OPERATION, 0xfeffffff ; opcode 0xfe, user mode, class 2 open

        group   g179, im=8
g179:   .word   0xff000000
        si      255
        rows    g179, 1
        .word   CC22+OPERATION+MACHINE, 0xff000000 ; opcode 0xff, user mode, class 2 masked

; word 0x0; user mode, class 2 open
        group   g180
g180:   .word   0x00000000
        si      255
        rows    g180, 1
        .word   CC33+OPERATION, 0 ; word 0x0, user mode, class 2 open

; word 0x0; user mode, class 2 masked
        group   g181, im=8
g181:   .word   0x00000000
        si      255
        rows    g181, 1
        .word   CC00+OPERATION+MACHINE, 0 ; word 0x0, user mode, class 2 masked

; word 0x0; kernel mode, class 2 open
        group   g182, m=0
g182:   .word   0x00000000
        si      255
        rows    g182, 1
        .word   CC11+OPERATION, 0 ; word 0x0, kernel mode, class 2 open

; word 0x0; kernel mode, class 2 masked
        group   g183, m=0, im=8
g183:   .word   0x00000000
        si      255
        rows    g183, 1
        .word   CC22+OPERATION+MACHINE, 0 ; word 0x0, kernel mode, class 2 masked

; word 0xffffffff; user mode, class 2 open
        group   g184
g184:   .word   0xffffffff
        si      255
        rows    g184, 1
        .word   CC33+OPERATION, 0xffffffff ; word 0xffffffff, user mode, class 2 open

; word 0xffffffff; user mode, class 2 masked
        group   g185, im=8
g185:   .word   0xffffffff
        si      255
        rows    g185, 1
        .word   CC00+OPERATION+MACHINE, 0xffffffff ; word 0xffffffff, user mode, class 2 masked

; word 0xffffffff; kernel mode, class 2 open
        group   g186, m=0
g186:   .word   0xffffffff
        si      255
        rows    g186, 1
        .word   CC11+OPERATION, 0xffffffff ; word 0xffffffff, kernel mode, class 2 open

; word 0xffffffff; kernel mode, class 2 masked
        group   g187, m=0, im=8
g187:   .word   0xffffffff
        si      255
        rows    g187, 1
        .word   CC22+OPERATION+MACHINE, 0xffffffff ; word 0xffffffff, kernel mode, class 2 masked

; word 0x10312001; user mode, class 2 open
        group   g188
g188:   .word   0x10312001
        si      255
        rows    g188, 1
        .word   CC33+OPERATION, 0x10312001 ; word 0x10312001, user mode, class 2 open

; word 0x10312001; user mode, class 2 masked
        group   g189, im=8
g189:   .word   0x10312001
        si      255
        rows    g189, 1
        .word   CC00+OPERATION+MACHINE, 0x10312001 ; word 0x10312001, user mode, class 2 masked

; word 0x10312001; kernel mode, class 2 open
        group   g190, m=0
g190:   .word   0x10312001
        si      255
        rows    g190, 1
        .word   CC11+OPERATION, 0x10312001 ; word 0x10312001, kernel mode, class 2 open

; word 0x10312001; kernel mode, class 2 masked
        group   g191, m=0, im=8
g191:   .word   0x10312001
        si      255
        rows    g191, 1
        .word   CC22+OPERATION+MACHINE, 0x10312001 ; word 0x10312001, kernel mode, class 2 masked

; word 0x61000001; user mode, class 2 open
        group   g192
g192:   .word   0x61000001
        si      255
        rows    g192, 1
        .word   CC33+OPERATION, 0x61000001 ; word 0x61000001, user mode, class 2 open

; word 0x61000001; user mode, class 2 masked
        group   g193, im=8
g193:   .word   0x61000001
        si      255
        rows    g193, 1
        .word   CC00+OPERATION+MACHINE, 0x61000001 ; word 0x61000001, user mode, class 2 masked

; word 0x61000001; kernel mode, class 2 open
        group   g194, m=0
g194:   .word   0x61000001
        si      255
        rows    g194, 1
        .word   CC11+OPERATION, 0x61000001 ; word 0x61000001, kernel mode, class 2 open

; word 0x61000001; kernel mode, class 2 masked
        group   g195, m=0, im=8
g195:   .word   0x61000001
        si      255
        rows    g195, 1
        .word   CC22+OPERATION+MACHINE, 0x61000001 ; word 0x61000001, kernel mode, class 2 masked

        isa_end
