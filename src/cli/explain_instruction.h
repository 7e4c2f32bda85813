// SPDX-License-Identifier: GPL-3.0-or-later
//
// One instruction in the words of src/isa/isa.def.
#ifndef CLI_EXPLAIN_INSTRUCTION_H
#define CLI_EXPLAIN_INSTRUCTION_H

#include <hypo/isa.h>

#include "cli/output.h"

// Explains the instruction called `word`, in any case; FALSE if there is none.
gboolean explain_instruction(const char *word, Output *output);

// How an operand letter of isa.def is written in an instruction of `format`.
const char *explain_operand(char letter, HypoFormat format);

#endif
