// SPDX-License-Identifier: MIT
//
// The list of mutants that no run notices, survivors.txt.
#ifndef SURVIVORS_H
#define SURVIVORS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Survivors Survivors;

// Reads tests/transparency/survivors.txt below the root; the caller frees it.
// Ends the process with a message if it cannot be read.
Survivors *survivors_new(const char *root);
void survivors_free(Survivors *survivors);

// Whether the mutant, "kernel label+n kind", is listed.
bool survivors_have(Survivors *survivors, const char *name);

// Prints those that were never asked for; gives their number.
size_t survivors_strays(const Survivors *survivors);

#endif
