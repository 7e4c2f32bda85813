// SPDX-License-Identifier: MIT
//
// What may stand where a mnemonic stands: an instruction, a pseudo-instruction,
// a directive or a macro, all found in one hash table.  Read next: operation.c,
// then directive.c and pseudo.c for the tables.
#ifndef ASSEMBLER_OPERATION_H
#define ASSEMBLER_OPERATION_H

#include "assembler/table.h"

enum {
    FORM_REPEAT_RD = 1 << 0,  // ra is rd again: inc r1 = addi r1, r1, 1
    FORM_NEGATE = 1 << 1,     // the immediate is the negated operand
    FORM_LOAD_VALUE = 1 << 2, // `li`: as many instructions as it takes
};

// How an instruction is written: the operand letters of isa.def, and what the
// fields without an operand hold.
struct Form {
    const char *name;
    const char *letters;
    const char *real; // the instruction it becomes
    const HypoInstruction *row;
    uint8_t rd, ra, rb;
    int8_t immediate;
    uint8_t flags;
};

enum {
    DIRECTIVE_CONDITION = 1 << 0, // counts also where `.if` leaves out lines
    DIRECTIVE_OPENS = 1 << 1,     // `.macro`, `.rept`
    DIRECTIVE_CLOSES = 1 << 2,    // `.endm`, `.endr`
};

typedef struct Directive Directive;
struct Directive {
    const char *name;
    bool (*run)(Assembler *a, const Directive *directive);
    unsigned argument;
    unsigned flags;
    const char *usage;
};

struct Operation {
    Slice name; // in lower case
    const Form *form;
    const Directive *directive;
    Macro *macro;
    UT_hash_handle hh;
};

// How the instruction is written, as in "addi rd, ra, value".
void form_usage(const Form *form, char *buffer, size_t buffer_bytes);

// The tables; NULL behind the last row.
const Directive *directive_row(size_t index);
const Form *pseudo_row(size_t index);

// The directives, each in the file that its comment in directive.c names.
bool directive_org(Assembler *a, const Directive *directive);
bool directive_space(Assembler *a, const Directive *directive);
bool directive_align(Assembler *a, const Directive *directive);
bool directive_region(Assembler *a, const Directive *directive);
bool directive_data(Assembler *a, const Directive *directive);
bool directive_ascii(Assembler *a, const Directive *directive);
bool directive_psw(Assembler *a, const Directive *directive);
bool directive_equ(Assembler *a, const Directive *directive);
bool directive_set(Assembler *a, const Directive *directive);
bool directive_assert(Assembler *a, const Directive *directive);
bool directive_error(Assembler *a, const Directive *directive);
bool directive_entry(Assembler *a, const Directive *directive);
bool directive_name(Assembler *a, const Directive *directive);
bool directive_stack(Assembler *a, const Directive *directive);
bool directive_include(Assembler *a, const Directive *directive);
bool directive_macro(Assembler *a, const Directive *directive);
bool directive_rept(Assembler *a, const Directive *directive);
bool directive_close(Assembler *a, const Directive *directive);
bool directive_if(Assembler *a, const Directive *directive);
bool directive_else(Assembler *a, const Directive *directive);
bool directive_endif(Assembler *a, const Directive *directive);

enum { IF_EXPRESSION, IF_DEFINED, IF_UNDEFINED };

#endif
