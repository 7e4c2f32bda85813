// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of a run: one page that needs nothing but itself, with the verdict,
// who ran when, every interrupt action with its three steps, the memory picture
// of Figure 2.8(a), the program table over time, statistics and notes.
#ifndef OBSERVE_REPORT_H
#define OBSERVE_REPORT_H

#include "observe/event.h"

typedef struct ReportOptions {
    const HypoMachine *machine; // all is borrowed
    const SymbolTable *symbols;
    const Places *places;
    const char *title;
    const char *command; // with which the report can be made again
    guint64 from, to;    // ticks that it is about
} ReportOptions;

typedef struct Report Report;

Report *report_new(const ReportOptions *options);
void report_free(Report *report);
EventTake report_take; // its context is the report

// The page, when the run has ended; `verdict` is a sentence.  The caller frees
// it.
char *report_page(Report *report, const char *verdict);

#endif
