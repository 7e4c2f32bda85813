// SPDX-License-Identifier: GPL-3.0-or-later
//
// `info programs`, the kernel's table of them, and `info memory`, what lies
// where.  Read next: observe/program_table.h.
#include "observe/program_table.h"

#include <string.h>

#include "repl/commands.h"

// Whether its instructions are executed now: then its PC is the PSW's.
static gboolean is_executed(Repl *repl, const ProgramEntry *entry)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    return entry->is_current && psw->m == 1 && psw->base == entry->psw.base;
}

static void print_entry(Repl *repl, const ProgramTable *table,
                        const ProgramEntry *entry)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    guint32 pc = is_executed(repl, entry) ? psw->pc : entry->psw.pc;
    char *state = program_state_name(table, entry->state);
    char *wait = program_wait_name(table, entry->wait);
    char name[REPL_NAME_BYTES];
    repl_name(repl, pc, name);
    char *line =
        g_strdup_printf("%s%3u  %-15s %-9s %06x %-14.14s %8u  %s",
                        entry->is_current ? "=>" : "  ", entry->id, entry->name,
                        state, pc, name, entry->ticks, wait);
    repl_print(repl, "%s\n", g_strchomp(line));
    g_free(line);
    g_free(wait);
    g_free(state);
}

static guint print_table(Repl *repl, const ProgramTable *table)
{
    guint count = 0;
    for (guint i = 0; i < program_table_count(table); i++) {
        ProgramEntry entry;
        program_table_read(table, i, &entry);
        if (!entry.in_use)
            continue;
        if (count++ == 0)
            repl_print(repl, "   id  name            state     PC             "
                             "          ticks  waits for\n");
        print_entry(repl, table, &entry);
    }
    return count;
}

static void print_current(Repl *repl, const ProgramTable *table)
{
    char name[REPL_NAME_BYTES];
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    guint32 current =
        table->current ? repl_word(repl, table->current) : table->first;
    if (current < table->first || current >= table->end)
        repl_print(repl, "=> nobody: `current` is 0x%x %s\n", current,
                   current ? repl_name(repl, current, name) : "");
    if (psw->m == 0)
        repl_print(repl, "The kernel is executed; each PC is the one saved in "
                         "the table.\n");
}

gboolean command_info_programs(Repl *repl, const Arguments *arguments)
{
    ProgramTable table;
    if (!program_table_find(&table, repl->options.places, repl->machine)) {
        repl_print(repl, "The symbols of this kernel show no program table "
                         "(asm/include/program-table.inc).\n"
                         "What was loaded:\n");
        return command_info_memory(repl, arguments);
    }
    if (print_table(repl, &table) == 0) {
        repl_print(repl, "The kernel's program table is empty; the programs "
                         "loaded:\n");
        return command_info_memory(repl, arguments);
    }
    print_current(repl, &table);
    return TRUE;
}

// --- info memory ------------------------------------------------------------

static void print_area(Repl *repl, const char *what, guint32 start, guint32 end,
                       const char *detail)
{
    char *line = g_strdup_printf("%06x-%06x  %8u  %-16s %s", start, end - 1,
                                 end - start, what, detail);
    repl_print(repl, "%s\n", g_strchomp(line));
    g_free(line);
}

gboolean command_info_memory(Repl *repl, const Arguments *arguments)
{
    const Places *places = repl->options.places;
    guint32 end_used = HYPO_BOOT_BLOCK_END;
    (void)arguments;
    print_area(repl, "vectors", HYPO_VECTORS, HYPO_SAVED, "of 8 classes");
    print_area(repl, "saved PSWs", HYPO_SAVED, HYPO_BOOT_BLOCK,
               repl->options.saved_stack ? "as a stack" : "of 8 classes");
    print_area(repl, "boot block", HYPO_BOOT_BLOCK, HYPO_BOOT_BLOCK_END, "");
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        guint32 start = place->owner ? place->start : HYPO_BOOT_BLOCK_END;
        guint32 end = place->owner ? place->end : hypo_image_end(place->image);
        guint32 entry = place->owner ? place->image->entry + place->start
                                     : repl_word(repl, HYPO_VECTORS);
        char *detail =
            g_strdup_printf("entry %06x%s%s", entry, place->owner ? "" : "  ",
                            place->owner ? "" : place->image->name);
        if (end > start)
            print_area(repl, place->owner ? place->owner : "kernel", start, end,
                       detail);
        g_free(detail);
        end_used = MAX(end_used, end);
    }
    print_area(repl, "not in use", end_used,
               hypo_machine_memory_bytes(repl->machine), "");
    return TRUE;
}
