// SPDX-License-Identifier: MIT
//
// Which exception an access of the CPU raises (docs/machine.md, sections 3 and
// 9).  The fast question, may it?, is asked by the engines themselves.
#ifndef MACHINE_ACCESS_H
#define MACHINE_ACCESS_H

#include "machine/state.h"

// Whether `bytes` at `address` lie in MPI and in memory.
static inline bool access_in_window(const HypoMachine *machine,
                                    uint32_t address, uint32_t bytes)
{
    uint32_t offset = address - machine->window_start;
    return (uint64_t)offset + bytes <= machine->window_bytes;
}

// The exception of the access, by the order of section 3; 0: none.
static inline uint32_t access_exception(const HypoMachine *machine,
                                        uint32_t address, uint32_t bytes,
                                        unsigned alignment)
{
    if (address % alignment != 0)
        return HYPO_EXCEPTION_ALIGNMENT;
    if (access_in_window(machine, address, bytes))
        return 0;
    uint64_t start = machine->state.psw.base;
    uint64_t end = start + machine->state.psw.size;
    bool inside_mpi = address >= start && (uint64_t)address + bytes <= end;
    return inside_mpi ? HYPO_EXCEPTION_ADDRESSING : HYPO_EXCEPTION_PROTECTION;
}

#endif
