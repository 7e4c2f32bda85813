// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contents of the PSW through a run, as Figure 2.8(b) of the book shows
// them for one interrupt: before it, after action A (the PSW is saved), after
// action B (the vector is loaded), after action C (a saved PSW is loaded
// again).  Fed with every micro-step of a machine; writes a line when the PSW
// is replaced.
#ifndef OBSERVE_PSW_TABLE_H
#define OBSERVE_PSW_TABLE_H

#include <glib.h>
#include <hypo/machine.h>

#include "observe/symbols.h"

typedef struct PswTable PswTable;

typedef void PswTableWrite(gpointer context, const char *line);

// `machine` has been reset and has not run yet; the heading is written at once.
// `plain` makes each line a sentence, for those who listen to it.
PswTable *psw_table_new(const HypoMachine *machine, const SymbolTable *symbols,
                        gboolean plain, PswTableWrite *write,
                        gpointer context);
void psw_table_free(PswTable *table);

// Takes in a step that was just made; to be called before and after, for the
// table compares: psw_table_before, the step, psw_table_after.
void psw_table_before(PswTable *table);
void psw_table_after(PswTable *table, const HypoStep *step);

#endif
