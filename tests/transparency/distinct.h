// SPDX-License-Identifier: MIT
//
// Would a lost context show?  A program that waits must hold registers that can
// be told apart.
#ifndef DISTINCT_H
#define DISTINCT_H

#include "walk.h"

// Keeps, over all runs that are looked at, how good each program's best wait
// was.
typedef struct Distinct Distinct;

Distinct *distinct_new(void);
void distinct_free(Distinct *distinct);

// Takes in the waits of a run's programs.
void distinct_look(Distinct *distinct, const Record *record);

// Prints each program of programs/ that waits, but never with enough registers
// that can be told apart.  Gives their number, and that of those that wait.
size_t distinct_missing(const Distinct *distinct, size_t *waiting);

#endif
