// SPDX-License-Identifier: MIT
//
// Breakpoints: their records in the code cache are CODE_LOOK.
#ifndef MACHINE_BREAKS_H
#define MACHINE_BREAKS_H

#include "machine/state.h"

static inline bool break_at(const HypoMachine *machine, uint32_t pc)
{
    for (size_t i = 0; i < machine->break_count; i++)
        if (machine->breaks[i] == pc)
            return true;
    return false;
}

#endif
