// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo explore` says: the verdict, a counterexample as a story and as a
// schedule, the verdict as JSON.
#ifndef CLI_EXPLORE_REPORT_H
#define CLI_EXPLORE_REPORT_H

#include "cli/explore_scenario.h"

typedef struct ExploreReport {
    const Scenario *scenario;
    const HypoExploreResult *result;
    const char *time;     // "any" or "window:W"
    const char *schedule; // the file that was written, or NULL
    char **argv;          // the command line, for the line to type
    const GArray *given;  // of HypoAction: no search, this timing; or NULL
    gboolean interrupted; // Ctrl-C, not --seconds
} ExploreReport;

// To standard output: one verdict line after the other, and the story.
char *explore_report_text(const ExploreReport *report);
// In one line: the promise that fell and what it takes, or what was covered.
char *explore_report_why(const ExploreReport *report);
char *explore_report_json(const ExploreReport *report);

// The counterexample as a schedule file.
char *explore_report_schedule(const ExploreReport *report);

#endif
