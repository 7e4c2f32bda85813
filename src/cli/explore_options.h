// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search is asked for: the options of `hypo explore` that are not about
// its output.  Read next: explore_scenario.h.
#ifndef CLI_EXPLORE_OPTIONS_H
#define CLI_EXPLORE_OPTIONS_H

#include "cli/explore_scenario.h"

typedef struct ExploreOptions {
    char *bound, *from, *time, *faults, *table, *nmi, *status;
    char *instructions;
    char **clamps, **monitors;
    gboolean attention, quick;
} ExploreOptions;

// A table of these options and of `more`, which G_OPTION_ENTRY_NULL ends, for
// g_array_unref.
GArray *explore_options_entries(ExploreOptions *options,
                                const GOptionEntry *more);
void explore_options_clear(ExploreOptions *options);

// Whether their values are such; FALSE with a CLI_ERROR.
gboolean explore_options_check(const ExploreOptions *options, GError **error);

// Makes `scenario->options` and the machine's options fit for a search.
// What comes from outside but for what is typed moves to `given` (of
// HypoAction), which stays empty without a schedule.  FALSE and a CLI_ERROR
// otherwise.
gboolean explore_options_take(const ExploreOptions *options,
                              MachineOptions *machine, Scenario *scenario,
                              GArray *given, GError **error);

#endif
