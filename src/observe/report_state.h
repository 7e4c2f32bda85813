// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report has collected, and what its files offer each other: report.c
// (the page), report_collect.c (events come in), report_action.c (interrupt
// actions), report_figure.c (the memory picture), report_tables.c (program
// table, statistics, notes).
#ifndef OBSERVE_REPORT_STATE_H
#define OBSERVE_REPORT_STATE_H

#include "observe/report.h"
#include "observe/timeline.h"

enum {
    REPORT_ACTIONS_MAX = 400, // shown; more are counted
    REPORT_STATES_MAX = 400,
    REPORT_NOTES_MAX = 200,
};

// A place in the code, with what is known of its source.
typedef struct ReportPlace {
    char *name;   // "ddd", may be empty
    char *code;   // disassembled
    char *source; // markup of some lines, or NULL
} ReportPlace;

typedef struct ReportAction {
    guint number; // from 1
    guint64 tick;
    guint class_number;
    guint32 ic, ii;
    char *cause;
    char *interrupted; // who
    HypoPsw psw[4];    // before it, and after each of its steps
    guint32 slot, vector;
    ReportPlace at, service; // where it was interrupted, where it is serviced
    gboolean left;           // an `lpsw` has ended its service
    guint64 left_tick;
    char *left_to;    // who went on then
    gboolean resumed; // the interrupted one has gone on
    guint64 resumed_tick;
    HypoPsw resumed_psw;
    guint32 resumed_from; // address of the PSW that `lpsw` has loaded
} ReportAction;

typedef struct ReportState {
    guint64 tick;
    char *name, *state, *waits_for;
} ReportState;

typedef struct ReportNote {
    guint64 tick;
    char *note, *text, *place;
} ReportNote;

// Counts of something that takes ticks: a system call, waiting for service.
typedef struct ReportCount {
    char *name;
    guint64 begun, done, ticks, most;
} ReportCount;

struct Report {
    ReportOptions options;
    Timeline *timeline;
    GPtrArray *actions;      // of ReportAction
    guint64 actions_omitted; // within the ticks, but too many
    GPtrArray *states;       // of ReportState
    guint64 states_omitted;
    GPtrArray *notes; // of ReportNote
    guint64 notes_omitted;
    GPtrArray *calls;                // of ReportCount, by program and call
    GPtrArray *services;             // of ReportCount, by device
    GPtrArray *programs;             // of char *, those of the table
    ReportAction *action;            // whose steps come in
    guint64 completed[HYPO_DEVICES]; // tick; EVENT_NONE: nothing is pending
    guint32 scheduler;
    HypoPsw loaded; // by the last `lpsw`
    guint64 loaded_tick;
    guint32 loaded_from;
    guint64 ticks, instructions;
    EventList interrupts;
};

// --- report_collect.c -------------------------------------------------------

void report_free_lists(Report *report);
void report_make_lists(Report *report);

// --- report_action.c --------------------------------------------------------

ReportPlace report_place_make(const Report *report, guint32 address);
void report_place_clear(ReportPlace *place);
void report_append_actions(GString *out, const Report *report);

// "0x8044 (ddd)"
void report_append_address(GString *out, const Report *report, guint32 address);

// --- report_figure.c --------------------------------------------------------

void report_append_figure(GString *out, const Report *report,
                          const ReportAction *action);

// --- report_tables.c --------------------------------------------------------

void report_append_states(GString *out, const Report *report);
void report_append_statistics(GString *out, const Report *report);
void report_append_notes(GString *out, const Report *report);

#endif
