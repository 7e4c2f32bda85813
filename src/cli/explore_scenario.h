// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo explore` is to search, made from a booted guest: where its
// programs are, what the symbols of the include files say of its kernel, its
// annotations, and the monitors of the command line.
#ifndef CLI_EXPLORE_SCENARIO_H
#define CLI_EXPLORE_SCENARIO_H

#include <hypo/explore.h>

#include "cli/guest.h"
#include "cli/places.h"
#include "repl/condition.h"

typedef struct ScenarioMonitor {
    char *name; // as in --monitor, or the text of an assertion
    ReplCondition *condition;
} ScenarioMonitor;

typedef struct Scenario {
    HypoExploreOptions options; // what it points to lies below
    Guest *guest;
    Places *places;
    HypoExploreProgram programs[HYPO_PROGRAMS_MAX];
    GArray *scratch, *counters, *clamps;  // of HypoExploreWords
    GString *counter_names, *clamp_names; // as they were written
    GArray *masked;                       // of HypoExploreMasked
    GArray *monitors;                     // of HypoExploreMonitor
    GArray *named;                        // of ScenarioMonitor, the same number
} Scenario;

// From `guest`, with the texts of --clamp and --monitor (NULL or ended by
// NULL).  FALSE and a CLI_ERROR otherwise; clear it either way.
gboolean scenario_open(Scenario *scenario, Guest *guest, char **clamps,
                       char **monitors, GError **error);
void scenario_clear(Scenario *scenario);

// Reads --faults: kinds with commas between.
gboolean scenario_set_faults(Scenario *scenario, const char *kinds,
                             GError **error);

#endif
