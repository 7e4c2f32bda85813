; SPDX-License-Identifier: MIT
;
; Privileged operation exception: each of them in user mode.
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 28
        .equ    isa_users, 28
        .include "isa.inc"

; halt; user mode, class 2 open
        group   g1, in=1<<4
g1:     .word   0x62040000
        si      255
        rows    g1, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x62040000 ; halt, user mode, class 2 open

; halt; user mode, class 2 masked
        group   g2, in=1<<4, im=8
g2:     .word   0x62040000
        si      255
        rows    g2, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x62040000 ; halt, user mode, class 2 masked

; hio; user mode, class 2 open
        group   g3, in=1<<4
g3:     .word   0x67040000
        si      255
        rows    g3, 1
        .word   0x00008000, CC22+PRIVILEGED, 0x67040000 ; hio, user mode, class 2 open

; hio; user mode, class 2 masked
        group   g4, in=1<<4, im=8
g4:     .word   0x67040000
        si      255
        rows    g4, 1
        .word   0x00008000, CC33+PRIVILEGED+MACHINE, 0x67040000 ; hio, user mode, class 2 masked

; lpsw; user mode, class 2 open
        group   g5, in=1<<4
g5:     .word   0x49040000
        si      255
        rows    g5, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x49040000 ; lpsw, user mode, class 2 open

; lpsw; user mode, class 2 masked
        group   g6, in=1<<4, im=8
g6:     .word   0x49040000
        si      255
        rows    g6, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x49040000 ; lpsw, user mode, class 2 masked

; lpsw, PC-relative; user mode, class 2 open
        group   g7
g7:     .word   0xc9000000
        si      255
        rows    g7, 1
        .word   CC22+PRIVILEGED, 0xc9000000 ; lpsw, PC-relative, user mode, class 2 open

; lpsw, PC-relative; user mode, class 2 masked
        group   g8, im=8
g8:     .word   0xc9000000
        si      255
        rows    g8, 1
        .word   CC33+PRIVILEGED+MACHINE, 0xc9000000 ; lpsw, PC-relative, user mode, class 2 masked

; rclk; user mode, class 2 open
        group   g9, in=1<<4
g9:     .word   0x65340000
        si      255
        rows    g9, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x65340000 ; rclk, user mode, class 2 open

; rclk; user mode, class 2 masked
        group   g10, in=1<<4, im=8
g10:    .word   0x65340000
        si      255
        rows    g10, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x65340000 ; rclk, user mode, class 2 masked

; rtmr; user mode, class 2 open
        group   g11, in=1<<4
g11:    .word   0x64300000
        si      255
        rows    g11, 1
        .word   0x00008000, CC22+PRIVILEGED, 0x64300000 ; rtmr, user mode, class 2 open

; rtmr; user mode, class 2 masked
        group   g12, in=1<<4, im=8
g12:    .word   0x64300000
        si      255
        rows    g12, 1
        .word   0x00008000, CC33+PRIVILEGED+MACHINE, 0x64300000 ; rtmr, user mode, class 2 masked

; sio; user mode, class 2 open
        group   g13, in=1<<4
g13:    .word   0x4b340000
        si      255
        rows    g13, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x4b340000 ; sio, user mode, class 2 open

; sio; user mode, class 2 masked
        group   g14, in=1<<4, im=8
g14:    .word   0x4b340000
        si      255
        rows    g14, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x4b340000 ; sio, user mode, class 2 masked

; sio, PC-relative; user mode, class 2 open
        group   g15
g15:    .word   0xcb300000
        si      255
        rows    g15, 1
        .word   CC22+PRIVILEGED, 0xcb300000 ; sio, PC-relative, user mode, class 2 open

; sio, PC-relative; user mode, class 2 masked
        group   g16, im=8
g16:    .word   0xcb300000
        si      255
        rows    g16, 1
        .word   CC33+PRIVILEGED+MACHINE, 0xcb300000 ; sio, PC-relative, user mode, class 2 masked

; spsw; user mode, class 2 open
        group   g17, in=1<<4
g17:    .word   0x4a040000
        si      255
        rows    g17, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x4a040000 ; spsw, user mode, class 2 open

; spsw; user mode, class 2 masked
        group   g18, in=1<<4, im=8
g18:    .word   0x4a040000
        si      255
        rows    g18, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x4a040000 ; spsw, user mode, class 2 masked

; spsw, PC-relative; user mode, class 2 open
        group   g19
g19:    .word   0xca000000
        si      255
        rows    g19, 1
        .word   CC22+PRIVILEGED, 0xca000000 ; spsw, PC-relative, user mode, class 2 open

; spsw, PC-relative; user mode, class 2 masked
        group   g20, im=8
g20:    .word   0xca000000
        si      255
        rows    g20, 1
        .word   CC33+PRIVILEGED+MACHINE, 0xca000000 ; spsw, PC-relative, user mode, class 2 masked

; stmr; user mode, class 2 open
        group   g21, in=1<<4
g21:    .word   0x63045000
        si      255
        rows    g21, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x63045000 ; stmr, user mode, class 2 open

; stmr; user mode, class 2 masked
        group   g22, in=1<<4, im=8
g22:    .word   0x63045000
        si      255
        rows    g22, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x63045000 ; stmr, user mode, class 2 masked

; swim; user mode, class 2 open
        group   g23, in=1<<4
g23:    .word   0x60340000
        si      255
        rows    g23, 1
        .word   0x00008000, CC22+PRIVILEGED, 0x60340000 ; swim, user mode, class 2 open

; swim; user mode, class 2 masked
        group   g24, in=1<<4, im=8
g24:    .word   0x60340000
        si      255
        rows    g24, 1
        .word   0x00008000, CC33+PRIVILEGED+MACHINE, 0x60340000 ; swim, user mode, class 2 masked

; tio; user mode, class 2 open
        group   g25, in=1<<4
g25:    .word   0x66340000
        si      255
        rows    g25, 1
        .word   0x00008000, CC00+PRIVILEGED, 0x66340000 ; tio, user mode, class 2 open

; tio; user mode, class 2 masked
        group   g26, in=1<<4, im=8
g26:    .word   0x66340000
        si      255
        rows    g26, 1
        .word   0x00008000, CC11+PRIVILEGED+MACHINE, 0x66340000 ; tio, user mode, class 2 masked

; wait; user mode, class 2 open
        group   g27, in=1<<4
g27:    .word   0x61000000
        si      255
        rows    g27, 1
        .word   0x00008000, CC22+PRIVILEGED, 0x61000000 ; wait, user mode, class 2 open

; wait; user mode, class 2 masked
        group   g28, in=1<<4, im=8
g28:    .word   0x61000000
        si      255
        rows    g28, 1
        .word   0x00008000, CC33+PRIVILEGED+MACHINE, 0x61000000 ; wait, user mode, class 2 masked

        isa_end
