// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kernel by its symbols; see explore_kernel.h.
#include "cli/explore_kernel.h"

#include <string.h>

#include "observe/program_table.h"

enum {
    REGISTERS_BYTES = 4 * (HYPO_REGISTERS - 1),
    ENTRIES_MOST = 256,
    FRAME_MOST = 4096, // bytes
};

gboolean kernel_symbol(const Guest *guest, const char *name, guint32 *value)
{
    const HypoImage *kernel = guest_kernel(guest);
    for (gsize i = 0; i < kernel->symbol_count; i++) {
        if (strcmp(kernel->symbols[i].name, name) == 0) {
            *value = kernel->symbols[i].value;
            return TRUE;
        }
    }
    return FALSE;
}

typedef struct Known {
    const char *name;
    guint32 *value;
} Known;

// All of them, up to one without a name.
static gboolean symbols(const Guest *guest, const Known *known)
{
    for (; known->name; known++)
        if (!kernel_symbol(guest, known->name, known->value))
            return FALSE;
    return TRUE;
}

// Whether `bytes` at an offset are words of the first `size`.
static gboolean fits(guint32 offset, guint64 bytes, guint32 size)
{
    return offset % 4 == 0 && offset + bytes <= size;
}

// The table lies where the debugger finds it.
static void know_table(const Guest *guest, const Places *places,
                       HypoExploreKernel *kernel)
{
    ProgramTable table;
    const Known known[] = {
        {"PT_STATE", &kernel->state},  {"PT_PSW", &kernel->psw},
        {"PT_R1", &kernel->registers}, {"PS_FREE", &kernel->unused},
        {"PS_READY", &kernel->ready},  {"PS_BLOCKED", &kernel->blocked},
        {"PS_ENDED", &kernel->ended},  {NULL, NULL}};
    guint32 memory = hypo_machine_memory_bytes(guest->machine);
    if (!symbols(guest, known) ||
        !program_table_find(&table, places, guest->machine) ||
        table.end > memory)
        return;
    kernel->table = table.first;
    kernel->entry_bytes = table.bytes;
    kernel->entries = MIN(program_table_count(&table), ENTRIES_MOST);
    kernel->has_table =
        kernel->table % 4 == 0 && kernel->entry_bytes % 4 == 0 &&
        fits(kernel->psw, HYPO_PSW_BYTES, kernel->entry_bytes) &&
        fits(kernel->state, 4, kernel->entry_bytes) &&
        fits(kernel->registers, REGISTERS_BYTES, kernel->entry_bytes);
    kernel->current = table.current;
    kernel->has_current = kernel->has_table && table.current != 0 &&
                          fits(table.current, 4, memory);
    kernel->has_requests =
        kernel->has_table &&
        kernel_symbol(guest, "RQ_ENTRY", &kernel->request_entry) &&
        fits(kernel->request_entry, 4, FRAME_MOST);
}

static void know_signals(const Guest *guest, HypoExploreKernel *kernel)
{
    const Known known[] = {{"SF_BYTES", &kernel->frame_bytes},
                           {"SF_PC", &kernel->frame_pc},
                           {"SF_CC", &kernel->frame_cc},
                           {"SF_R1", &kernel->frame_registers},
                           {"PT_HANDLERS", &kernel->handlers},
                           {"SIGNALS", &kernel->handler_count},
                           {"SYS_SIGRETURN", &kernel->sigreturn},
                           {NULL, NULL}};
    guint32 frame;
    if (!kernel->has_table || !symbols(guest, known))
        return;
    frame = kernel->frame_bytes;
    kernel->has_frames =
        frame <= FRAME_MOST && fits(kernel->frame_pc, 4, frame) &&
        fits(kernel->frame_cc, 4, frame) &&
        fits(kernel->frame_registers, REGISTERS_BYTES, frame) &&
        fits(kernel->handlers, 4 * (guint64)kernel->handler_count,
             kernel->entry_bytes);
    kernel_symbol(guest, "SYS_SI", &kernel->call_code);
    kernel->has_tracer = kernel_symbol(guest, "PT_TRACER", &kernel->tracer) &&
                         fits(kernel->tracer, 4, kernel->entry_bytes);
}

static void know_code(const Guest *guest, HypoExploreKernel *kernel)
{
    const HypoImage *image = guest_kernel(guest);
    guint32 slice;
    kernel->uses_timer = kernel_symbol(guest, "SLICE", &slice);
    for (gsize i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        if (!segment->executable || segment->address < HYPO_BOOT_BLOCK_END)
            continue;
        if (kernel->code_end == 0)
            kernel->code_start = segment->address;
        kernel->code_end = segment->address + segment->stored;
        if (kernel->has_table && kernel->table > kernel->code_start &&
            kernel->table < kernel->code_end)
            kernel->code_end = kernel->table; // behind it there is only data
    }
}

void know_kernel(const Guest *guest, const Places *places,
                 HypoExploreKernel *kernel)
{
    know_table(guest, places, kernel);
    know_signals(guest, kernel);
    know_code(guest, kernel);
}
