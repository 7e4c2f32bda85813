; SPDX-License-Identifier: MIT
;
; call: lr = PC; PC = target
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 46
        .equ    isa_users, 46
        .include "isa.inc"

; call forward over 0 bytes
        group   g1, out=1<<14, other=g1.t+4-g1
g1:     call    g1.t
        si      255
g1.t:   si      1
        rows    g1, 4
        .word   CC00+(SI^1<<16), g1+4 ; forward, CC 0
        .word   CC11+(SI^1<<16), g1+4 ; forward, CC 1
        .word   CC22+(SI^1<<16), g1+4 ; forward, CC 2
        .word   CC33+(SI^1<<16), g1+4 ; forward, CC 3

; call backward over 0 bytes
        group   g2, out=1<<14, other=g2.t+4-g2
g2.t:   si      1
g2:     call    g2.t
        si      255
        rows    g2, 4
        .word   CC00+(SI^1<<16), g2+4 ; backward, CC 0
        .word   CC11+(SI^1<<16), g2+4 ; backward, CC 1
        .word   CC22+(SI^1<<16), g2+4 ; backward, CC 2
        .word   CC33+(SI^1<<16), g2+4 ; backward, CC 3

; call forward over 4 bytes
        group   g3, out=1<<14, other=g3.t+4-g3
g3:     call    g3.t
        si      255
        .space  4
g3.t:   si      1
        rows    g3, 4
        .word   CC00+(SI^1<<16), g3+4 ; forward, CC 0
        .word   CC11+(SI^1<<16), g3+4 ; forward, CC 1
        .word   CC22+(SI^1<<16), g3+4 ; forward, CC 2
        .word   CC33+(SI^1<<16), g3+4 ; forward, CC 3

; call backward over 4 bytes
        group   g4, out=1<<14, other=g4.t+4-g4
g4.t:   si      1
        .space  4
g4:     call    g4.t
        si      255
        rows    g4, 4
        .word   CC00+(SI^1<<16), g4+4 ; backward, CC 0
        .word   CC11+(SI^1<<16), g4+4 ; backward, CC 1
        .word   CC22+(SI^1<<16), g4+4 ; backward, CC 2
        .word   CC33+(SI^1<<16), g4+4 ; backward, CC 3

; call forward over 64 bytes
        group   g5, out=1<<14, other=g5.t+4-g5
g5:     call    g5.t
        si      255
        .space  64
g5.t:   si      1
        rows    g5, 4
        .word   CC00+(SI^1<<16), g5+4 ; forward, CC 0
        .word   CC11+(SI^1<<16), g5+4 ; forward, CC 1
        .word   CC22+(SI^1<<16), g5+4 ; forward, CC 2
        .word   CC33+(SI^1<<16), g5+4 ; forward, CC 3

; call backward over 64 bytes
        group   g6, out=1<<14, other=g6.t+4-g6
g6.t:   si      1
        .space  64
g6:     call    g6.t
        si      255
        rows    g6, 4
        .word   CC00+(SI^1<<16), g6+4 ; backward, CC 0
        .word   CC11+(SI^1<<16), g6+4 ; backward, CC 1
        .word   CC22+(SI^1<<16), g6+4 ; backward, CC 2
        .word   CC33+(SI^1<<16), g6+4 ; backward, CC 3

; call forward over 1024 bytes
        group   g7, out=1<<14, other=g7.t+4-g7
g7:     call    g7.t
        si      255
        .space  1024
g7.t:   si      1
        rows    g7, 4
        .word   CC00+(SI^1<<16), g7+4 ; forward, CC 0
        .word   CC11+(SI^1<<16), g7+4 ; forward, CC 1
        .word   CC22+(SI^1<<16), g7+4 ; forward, CC 2
        .word   CC33+(SI^1<<16), g7+4 ; forward, CC 3

; call backward over 1024 bytes
        group   g8, out=1<<14, other=g8.t+4-g8
g8.t:   si      1
        .space  1024
g8:     call    g8.t
        si      255
        rows    g8, 4
        .word   CC00+(SI^1<<16), g8+4 ; backward, CC 0
        .word   CC11+(SI^1<<16), g8+4 ; backward, CC 1
        .word   CC22+(SI^1<<16), g8+4 ; backward, CC 2
        .word   CC33+(SI^1<<16), g8+4 ; backward, CC 3

; call, ret
        group   g9, out=1<<14
g9:     call    g9.t
        si      255
g9.t:   ret
        rows    g9, 4
        .word   CC00, g9+4 ; call and return, CC 0
        .word   CC11, g9+4 ; call and return, CC 1
        .word   CC22, g9+4 ; call and return, CC 2
        .word   CC33, g9+4 ; call and return, CC 3

; call with imm 0x7fffff, outside memory
        group   g10, out=1<<14
g10:    .word   0x027fffff
        si      255
        rows    g10, 1
        .word   CC00+PROTECTION+FETCH, g10+4+0x1fffffc, g10+4 ; distance 0x1fffffc: the fetch fails there

; call with imm 0x7fffff, outside memory
        group   g11, out=1<<14, size=0xffffffff
g11:    .word   0x027fffff
        si      255
        rows    g11, 1
        .word   CC11+ADDRESSING+FETCH, g11+4+0x1fffffc, g11+4 ; distance 0x1fffffc: the fetch fails there

; call with imm 0x800000, outside memory
        group   g12, out=1<<14
g12:    .word   0x02800000
        si      255
        rows    g12, 1
        .word   CC22+PROTECTION+FETCH, g12+4-0x2000000, g12+4 ; distance -0x2000000: the fetch fails there

; call with imm 0x800000, outside memory
        group   g13, out=1<<14, size=0xffffffff
g13:    .word   0x02800000
        si      255
        rows    g13, 1
        .word   CC33+ADDRESSING+FETCH, g13+4-0x2000000, g13+4 ; distance -0x2000000: the fetch fails there

; call with imm 0x7000, outside memory
        group   g14, out=1<<14
g14:    .word   0x02007000
        si      255
        rows    g14, 1
        .word   CC00+PROTECTION+FETCH, g14+4+0x1c000, g14+4 ; distance 0x1c000: the fetch fails there

; call with imm 0x7000, outside memory
        group   g15, out=1<<14, size=0xffffffff
g15:    .word   0x02007000
        si      255
        rows    g15, 1
        .word   CC11+ADDRESSING+FETCH, g15+4+0x1c000, g15+4 ; distance 0x1c000: the fetch fails there

; call with imm 0xffc000, outside memory
        group   g16, out=1<<14
g16:    .word   0x02ffc000
        si      255
        rows    g16, 1
        .word   CC22+PROTECTION+FETCH, g16+4-0x10000, g16+4 ; distance -0x10000: the fetch fails there

; call with imm 0xffc000, outside memory
        group   g17, out=1<<14, size=0xffffffff
g17:    .word   0x02ffc000
        si      255
        rows    g17, 1
        .word   CC33+ADDRESSING+FETCH, g17+4-0x10000, g17+4 ; distance -0x10000: the fetch fails there

; call with imm 0x7fff, outside memory
        group   g18, out=1<<14
g18:    .word   0x02007fff
        si      255
        rows    g18, 1
        .word   CC00+PROTECTION+FETCH, g18+4+0x1fffc, g18+4 ; distance 0x1fffc: the fetch fails there

; call with imm 0x7fff, outside memory
        group   g19, out=1<<14, size=0xffffffff
g19:    .word   0x02007fff
        si      255
        rows    g19, 1
        .word   CC11+ADDRESSING+FETCH, g19+4+0x1fffc, g19+4 ; distance 0x1fffc: the fetch fails there

        isa_end
