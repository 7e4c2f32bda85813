// SPDX-License-Identifier: MIT
//
// What a kernel's program table says, and for how many ticks each program
// really had the CPU.
#ifndef ACCOUNTS_H
#define ACCOUNTS_H

#include "world.h"

// The exit status of the program number `i`; 0 without a table.
uint32_t table_status(const World *world, size_t i);

// Of all entries, but for kernel stacks; and of the ticks charged to the idle
// CPU.  0 without a table.
uint64_t table_digest(const World *world);

// Ticks, counted from outside.
typedef struct Accounts {
    uint64_t used[SAMPLE_PROCESSES]; // in user mode
    uint64_t waited;                 // in `wait`, the instruction included
} Accounts;

// One step of the machine, whose ticks are added.  Result: as of
// hypo_machine_step.
HypoStop accounts_step(Accounts *accounts, World *world, uint64_t tick_limit);

// Whether the table says the same of the programs, and of the idle CPU, while
// the kernel has just dispatched a program or at the end; true if nothing is
// charged.
bool accounts_agree(const Accounts *accounts, const World *world);
bool accounts_idle_agree(const Accounts *accounts, const World *world);

#endif
