// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contents of the PSW through a run, as Figure 2.8(b) of the book shows
// them for one interrupt: before it, after action A (the PSW is saved), after
// action B (the vector is loaded), after action C (a saved PSW is loaded
// again).  Fed with events; writes a line when the PSW is replaced, and the
// notes.
#ifndef OBSERVE_PSW_TABLE_H
#define OBSERVE_PSW_TABLE_H

#include "observe/event.h"

typedef enum PswTableForm {
    PSW_TABLE_TEXT,
    PSW_TABLE_SENTENCES, // for those who listen to it
    PSW_TABLE_MARKDOWN,
    PSW_TABLE_CSV,
    PSW_TABLE_FORMS
} PswTableForm;

typedef struct PswTable PswTable;

typedef void PswTableWrite(gpointer context, const char *line);

// The heading is written at once.
PswTable *psw_table_new(const SymbolTable *symbols, PswTableForm form,
                        PswTableWrite *write, gpointer context);
void psw_table_free(PswTable *table);

EventTake psw_table_take; // its context is the table

#endif
