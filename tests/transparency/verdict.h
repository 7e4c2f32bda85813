// SPDX-License-Identifier: MIT
//
// A kernel as it is, run through all that is looked at; and whether a mutant of
// it is told from it.
#ifndef VERDICT_H
#define VERDICT_H

#include "record.h"

typedef struct Original Original;

// Runs the kernel of that number in kernel_folders.  `sources` is borrowed; the
// caller frees the result.
Original *original_new(size_t number, Sources *sources);
void original_free(Original *original);

// Whether some run of the mutant's image differs from the original's.  The
// verdict is always the same; the runs that have told most mutants so far come
// first, so that it is found soon.
bool original_differs(Original *original, const HypoImage *mutant);

#endif
