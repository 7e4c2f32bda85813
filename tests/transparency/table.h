// SPDX-License-Identifier: MIT
//
// Where a kernel has its program table, by the symbols of its image.
#ifndef TABLE_H
#define TABLE_H

#include <hypo/assembler.h>

// Addresses and offsets; 0: there is none.
typedef struct Table {
    uint32_t first, entry_bytes; // without entry_bytes it has no table
    uint32_t count;              // entries that are looked at; 0: one for
                                 // each loaded program
    uint32_t status;             // offset: exit status
    uint32_t ticks;              // offset: ticks charged, to the tick
    uint32_t stack, stack_end;   // offsets: a kernel stack in the entry
    uint32_t current;            // address: entry of who has the CPU
    uint32_t idle;               // address: entry of the idle CPU
    uint32_t display_state;      // address: what kernel 01 notes beside it
    bool io, external; // such interrupts are accounted for: the kernel does
                       // not just go back
    uint32_t wait;     // the instruction, as a word
} Table;

Table table_of(const HypoImage *kernel);

#endif
