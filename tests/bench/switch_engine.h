// SPDX-License-Identifier: MIT
//
// The yardstick engine; see switch_engine.c.
#ifndef BENCH_SWITCH_ENGINE_H
#define BENCH_SWITCH_ENGINE_H

#include <hypo/machine.h>

// Runs up to `most` instructions of a booted machine, to the first serial one;
// gives how many.  Registers and memory are left as they are, PC is not.
uint64_t switch_run(HypoMachine *machine, uint64_t most);

#endif
