// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PSW table; see psw_table.h.
#include "observe/psw_table.h"

#include <string.h>

struct PswTable {
    const HypoMachine *machine;
    const SymbolTable *symbols;
    gboolean plain;
    PswTableWrite *write;
    gpointer context;
    HypoPsw before; // the step
};

static void write_row(PswTable *table, guint64 tick, const char *what,
                      const HypoPsw *psw)
{
    char name[96] = "", line[320];
    symbol_table_name(table->symbols, psw->pc, name, sizeof name);
    if (table->plain)
        g_snprintf(line, sizeof line,
                   "At tick %" G_GUINT64_FORMAT ", %s: PC is 0x%x, %s; CC is "
                   "%u, %s mode, memory from 0x%x, 0x%x bytes; IM is 0x%02x, "
                   "IC is 0x%x.",
                   tick, what, psw->pc, *name ? name : "no label", psw->cc,
                   psw->m ? "user" : "kernel", psw->base, psw->size, psw->im,
                   psw->ic);
    else
        g_snprintf(line, sizeof line,
                   "%8" G_GUINT64_FORMAT
                   "  %-25s %06x %-11s %u  %u %06x %06x %02x %3x",
                   tick, what, psw->pc, name, psw->cc, psw->m, psw->base,
                   psw->size, psw->im, psw->ic);
    table->write(table->context, line);
}

PswTable *psw_table_new(const HypoMachine *machine, const SymbolTable *symbols,
                        gboolean plain, PswTableWrite *write, gpointer context)
{
    PswTable *table = g_new0(PswTable, 1);
    *table = (PswTable){machine, symbols, plain, write, context, {0}};
    const HypoState *state = hypo_machine_state(machine);
    if (!plain)
        write(context, "    tick  what                      PC                 "
                       "CC M MPI           IM  IC");
    write_row(table, state->tick, "reset", &state->psw);
    return table;
}

void psw_table_free(PswTable *table)
{
    g_free(table);
}

void psw_table_before(PswTable *table)
{
    table->before = hypo_machine_state(table->machine)->psw;
}

// What is going to interrupt, in words that fit the column.
static void name_cause(const HypoStep *step, char *text, gsize bytes)
{
    const char *class_name = hypo_class(step->class_number)->name;
    if (step->class_number == HYPO_CLASS_IO)
        g_snprintf(text, bytes, "before io interrupt %u", step->ic);
    else if (step->class_number == HYPO_CLASS_PROGRAM && step->ic < 0x100)
        g_snprintf(text, bytes, "after SI %u", step->ic);
    else if (step->class_number == HYPO_CLASS_PROGRAM)
        g_snprintf(text, bytes, "at exception 0x%x", step->ic);
    else
        g_snprintf(text, bytes, "before %s interrupt", class_name);
}

static void take_interrupt(PswTable *table, const HypoStep *step)
{
    const HypoState *state = hypo_machine_state(table->machine);
    char text[64];
    guint32 slot = HYPO_SAVED + HYPO_PSW_BYTES * step->class_number;
    switch (step->micro_step) {
    case 1:
        name_cause(step, text, sizeof text);
        write_row(table, state->tick, text, &table->before);
        break;
    case 2:
        g_snprintf(text, sizeof text, "A PSW saved at 0x%03x", slot);
        write_row(table, state->tick, text, &state->psw);
        break;
    case 3:
        g_snprintf(text, sizeof text, "B vector 0x%03x loaded",
                   HYPO_VECTORS + HYPO_PSW_BYTES * step->class_number);
        write_row(table, state->tick, text, &state->psw);
        break;
    default: break;
    }
}

static gboolean is_lpsw(guint32 word)
{
    HypoDecoded decoded;
    return hypo_decode(word, &decoded) &&
           strcmp(decoded.instruction->mnemonic, "lpsw") == 0;
}

void psw_table_after(PswTable *table, const HypoStep *step)
{
    const HypoState *state = hypo_machine_state(table->machine);
    if (step->kind == HYPO_STEP_INTERRUPT)
        take_interrupt(table, step);
    else if (step->kind == HYPO_STEP_INSTRUCTION && step->exception == 0 &&
             is_lpsw(step->word))
        write_row(table, state->tick, "C lpsw: PSW loaded", &state->psw);
    else if (step->kind == HYPO_STEP_OUTSIDE &&
             memcmp(&state->psw, &table->before, sizeof state->psw) != 0)
        write_row(table, state->tick, "reset", &state->psw);
}
