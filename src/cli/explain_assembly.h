// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the assembler adds to the instructions: directives, pseudo-instructions.
#ifndef CLI_EXPLAIN_ASSEMBLY_H
#define CLI_EXPLAIN_ASSEMBLY_H

#include "cli/output.h"

// Each is FALSE if `word` is none; a directive may come without its dot.
gboolean explain_directive(const char *word, Output *output);
gboolean explain_pseudo(const char *word, Output *output);

void explain_add_directives(GPtrArray *words);
void explain_add_pseudos(GPtrArray *words);

#endif
