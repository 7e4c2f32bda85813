// SPDX-License-Identifier: MIT
//
// What differs between the machines at one moment.
#ifndef DIFFERENTIAL_COMPARE_H
#define DIFFERENTIAL_COMPARE_H

#include "machines.h"

typedef struct Difference {
    bool found;
    uint64_t tick;
    char text[4000]; // a line for each field
} Difference;

// Registers to stop reason.
bool compare_states(Machines *machines, Difference *difference);

// Memory, disk, what was displayed and printed; `hashes`: of the two engines.
bool compare_stores(Machines *machines, bool hashes, Difference *difference);

void difference_note(Difference *difference, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
