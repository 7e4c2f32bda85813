// SPDX-License-Identifier: MIT
//
// Random words of a program: instructions with biased operands, register
// contents that are worth having, and short idioms that get things going.
#ifndef DIFFERENTIAL_WORDS_H
#define DIFFERENTIAL_WORDS_H

#include "case.h"
#include "random.h"

// Code being written from `address` up to `end`.
typedef struct Sketch {
    Case *out;
    Random *random;
    uint32_t address, end;
    bool user; // for user mode: few privileged instructions
} Sketch;

void words_put(Case *out, uint32_t address, uint32_t value, bool is_code);
void words_emit(Sketch *sketch, uint32_t word); // nothing beyond the end

uint32_t words_instruction(Random *random, bool user);
uint32_t words_address(Random *random);  // mostly of something that is there
uint32_t words_register(Random *random); // contents of a register

// An instruction, or an idiom of several.
void words_emit_some(Sketch *sketch);
void words_emit_sio(Sketch *sketch);
void words_emit_timer(Sketch *sketch);

// Instructions by name.
uint32_t word_li(unsigned rd, uint32_t value);
uint32_t word_r(unsigned op, unsigned rd, unsigned ra, unsigned rb);
uint32_t word_m(unsigned op, unsigned rd, unsigned ra, uint32_t displacement);

enum {
    OP_BC = 0x01,
    OP_JR = 0x03,
    OP_ADDIU = 0x21,
    OP_LI = 0x31,
    OP_LW = 0x40,
    OP_SW = 0x45,
    OP_LPSW = 0x49,
    OP_SIO = 0x4B,
    OP_LM = 0x4C,
    OP_SWIM = 0x60,
    OP_WAIT = 0x61,
    OP_HALT = 0x62,
    OP_STMR = 0x63,
    OP_RTMR = 0x64,
    OP_RCLK = 0x65,
    OP_TIO = 0x66,
    OP_HIO = 0x67,
};

#endif
