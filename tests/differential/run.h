// SPDX-License-Identifier: MIT
//
// Runs a case on the three machines and compares them on the way.
#ifndef DIFFERENTIAL_RUN_H
#define DIFFERENTIAL_RUN_H

#include "case.h"
#include "compare.h"

typedef struct RunCounts {
    uint64_t ticks, instructions, interrupts, stops[16];
} RunCounts;

// True if they agree.  `counts` may be NULL.
bool run_case(const Case *of, Difference *difference, RunCounts *counts);

#endif
