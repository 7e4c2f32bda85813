// SPDX-License-Identifier: MIT
//
// Where the fast engine is: PC as a record in an open code page (fast.c).
#ifndef MACHINE_PLACE_H
#define MACHINE_PLACE_H

#include "machine/access.h"
#include "machine/code.h"

enum { PLACE_SCALE = sizeof(CodeRecord) / 4 }; // bytes of record a byte of code

static inline uint32_t place_pc(const HypoMachine *machine,
                                const CodeRecord *ip)
{
    return machine->run.address +
           (uint32_t)((uintptr_t)ip - machine->run.low) / PLACE_SCALE;
}

// Whether an address has a record in the open page, and which.
static inline bool place_find(const HypoMachine *machine, uint32_t pc,
                              CodeRecord **place)
{
    uint32_t offset = pc - machine->run.address;
    uint32_t word = offset >> 2 | offset << 30; // a large one unless aligned
    *place = (CodeRecord *)(machine->run.low + (uintptr_t)offset * PLACE_SCALE);
    return word < machine->run.words;
}

// Opens the page of `pc`; NULL where the fetch raises an exception.
CodeRecord *place_open(HypoMachine *machine, uint32_t pc);

// The same; a page made already, and wholly in MPI, is opened at once.
static inline CodeRecord *place_enter(HypoMachine *machine, uint32_t pc)
{
    FastRun *run = &machine->run;
    uint32_t start = pc & ~(uint32_t)(CODE_PAGE_BYTES - 1);
    if (pc % 4 != 0 || !access_in_window(machine, start, CODE_PAGE_BYTES))
        return place_open(machine, pc);
    CodePage *page = machine->code->by_page[pc >> CODE_PAGE_SHIFT];
    if (!page)
        return place_open(machine, pc);
    run->address = start;
    run->words = CODE_PAGE_RECORDS;
    run->span = CODE_PAGE_RECORDS * (uint32_t)sizeof(CodeRecord);
    run->low = (uintptr_t)page->records;
    return &page->records[(pc - start) / 4];
}

// Decodes the instruction at `ip`, and chooses how it is carried out.
void place_decode(HypoMachine *machine, CodeRecord *ip);

#endif
