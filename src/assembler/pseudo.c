// SPDX-License-Identifier: MIT
//
// The pseudo-instructions: a row each, saying which instruction it becomes and
// what the operands that are not written are.  Source: docs/assembly.md.
#include "assembler/operation.h"

static const Form pseudos[] = {
    {"nop", "", "mv", .rd = 0},
    {"b", "t", "bc", .rd = 15},
    {"j", "t", "bc", .rd = 15},
    {"beq", "t", "bc", .rd = 8},
    {"bne", "t", "bc", .rd = 7},
    {"blt", "t", "bc", .rd = 4},
    {"bge", "t", "bc", .rd = 11},
    {"bgt", "t", "bc", .rd = 2},
    {"ble", "t", "bc", .rd = 13},
    {"bd", "t", "bc", .rd = 4},
    {"bb", "t", "bc", .rd = 2},
    {"bx", "t", "bc", .rd = 1},
    {"ret", "", "jr", .ra = HYPO_LR},
    {"li", "dv", "li", .flags = FORM_LOAD_VALUE},
    {"neg", "db", "sub", .ra = 0},
    {"subi", "dai", "addi", .flags = FORM_NEGATE},
    {"inc", "d", "addi", .immediate = 1, .flags = FORM_REPEAT_RD},
    {"dec", "d", "addi", .immediate = -1, .flags = FORM_REPEAT_RD},
    {"clr", "d", "mv", .ra = 0},
    {"tst", "a", "cmp", .rb = 0},
};

const Form *pseudo_row(size_t index)
{
    size_t count = sizeof pseudos / sizeof pseudos[0];
    return index < count ? &pseudos[index] : NULL;
}
