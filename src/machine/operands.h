// SPDX-License-Identifier: MIT
//
// What goes into the meaning of an instruction, and what comes out (meaning.h).
#ifndef MACHINE_OPERANDS_H
#define MACHINE_OPERANDS_H

#include <stdint.h>

// The IC of an exception; or that of `si`, marked, for 0 is one of those.
typedef uint32_t Trap;
enum { NO_TRAP = 0, TRAP_SOFTWARE = 1 << 16 };

typedef struct Operands {
    uint32_t rd, ra, rb;
    int32_t immediate;
    uint32_t next; // address of the next instruction
} Operands;

#endif
