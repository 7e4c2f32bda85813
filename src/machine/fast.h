// SPDX-License-Identifier: MIT
//
// The fast engine as its neighbours use it.
#ifndef MACHINE_FAST_H
#define MACHINE_FAST_H

#include "machine/code.h"
#include "machine/state.h"

// Runs up to `most` instructions, at least one, while nothing else is to be
// done between them.
void fast_run(HypoMachine *machine, uint64_t most);

#endif
