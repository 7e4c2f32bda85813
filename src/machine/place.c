// SPDX-License-Identifier: MIT
//
// Opening code pages and decoding; see place.h.
#include "machine/place.h"

#include "base/bits.h"
#include "machine/breaks.h"
#include "machine/fast.h"

static CodePage *page_of(const HypoMachine *machine, uint32_t pc)
{
    return machine->code->by_page[pc >> CODE_PAGE_SHIFT];
}

CodeRecord *place_open(HypoMachine *machine, uint32_t pc)
{
    FastRun *run = &machine->run;
    if (access_exception(machine, pc, 4, 4) != 0)
        return NULL;
    uint32_t start = pc & ~(uint32_t)(CODE_PAGE_BYTES - 1);
    uint32_t end = start + CODE_PAGE_BYTES, first = start;
    uint32_t window_end = machine->window_start + machine->window_bytes;
    CodePage *page = page_of(machine, pc);
    if (!page)
        page = code_page_new(&machine->allocator, machine->code, pc);
    if (start < machine->window_start)
        first = (uint32_t)bits_round_up(machine->window_start, 4);
    if (window_end < end) {
        end = window_end & ~UINT32_C(3);
        size_t index = (end - start) / 4;
        if (!code_guarded(page, index))
            code_guard(page, index);
    }
    run->address = first;
    run->words = (end - first) / 4;
    run->span = run->words * (uint32_t)sizeof(CodeRecord);
    run->low = (uintptr_t)&page->records[(first - start) / 4];
    return &page->records[(pc - start) / 4];
}

// A branch has a handler for its mask, and there are some for two records: what
// stands before may be carried out together with this one now, or, one further
// back, no longer with the next, which goes with this one.
void place_decode(HypoMachine *machine, CodeRecord *ip)
{
    uint32_t pc = place_pc(machine, ip);
    CodePage *page = page_of(machine, pc);
    size_t index = (size_t)(ip - page->records);
    code_decode(ip, pc, bits_load32(machine->memory + pc));
    if (code_guarded(page, index) || break_at(machine, pc))
        ip->op = CODE_LOOK;
    machine->lines[pc >> LINE_SHIFT] |= LINE_CODE;
    for (size_t back = 0; back <= 2 && back <= index; back++)
        fast_choose(ip - back);
}
