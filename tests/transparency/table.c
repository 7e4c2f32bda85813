// SPDX-License-Identifier: MIT
//
// See table.h.
#include "table.h"

#include <stdlib.h>
#include <string.h>

#include <hypo/isa.h>

#include "samples.h"
#include "sources.h"

static uint32_t value_of(const HypoImage *image, const char *name)
{
    uint32_t value = 0;
    return image_symbol(image, name, &value) ? value : 0;
}

// An instruction without operands.
static uint32_t word_named(const char *name)
{
    static const HypoDecoded nothing;
    HypoDecoded decoded = nothing;
    decoded.instruction = hypo_instruction_named(name, strlen(name));
    uint32_t word;
    if (!decoded.instruction || hypo_encode(&decoded, &word) != HYPO_ENCODE_OK)
        abort();
    return word;
}

Table table_of(const HypoImage *kernel)
{
    Table table = {.first = value_of(kernel, "program_table"),
                   .idle = value_of(kernel, "idle_entry"),
                   .status = value_of(kernel, "PT_STATUS"),
                   .current = value_of(kernel, "current"),
                   .stack = value_of(kernel, "PT_STACK"),
                   .display_state = value_of(kernel, "display_state"),
                   .wait = word_named("wait")};
    if (!table.first)
        table.first = value_of(kernel, "program"); // kernel 01: of one entry
    if (table.first && table.status)
        table.entry_bytes = value_of(kernel, "PT_BYTES");
    if (table.stack) { // kernel 07: processes come and go
        table.stack_end = value_of(kernel, "PT_PSW");
        table.count = SAMPLE_PROCESSES;
    }
    table.io = value_of(kernel, "bbb_event") != 0;
    table.external = value_of(kernel, "stolen") != 0; // see kernel 06
    uint32_t dispatched; // when: what is charged begins there
    if (image_symbol(kernel, "dispatched", &dispatched))
        table.ticks = value_of(kernel, "PT_TICKS");
    return table;
}
