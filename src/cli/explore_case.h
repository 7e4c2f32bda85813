// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search that an expectation asks for in its group [explore], for `hypo
// check` and `hypo grade`.
#ifndef CLI_EXPLORE_CASE_H
#define CLI_EXPLORE_CASE_H

#include "classroom/evidence.h"
#include "cli/explore_options.h"

typedef struct ExploreCase {
    GPtrArray *words; // options of `hypo explore`, ended by NULL
    ExploreOptions asked;
} ExploreCase;

// `*search` is NULL where the expectation asks for none.  FALSE with a
// CLI_ERROR (status 65).  Freed with explore_case_free.
gboolean explore_case_read(ExploreCase **search, const Expectation *expectation,
                           GError **error);
void explore_case_free(ExploreCase *search);

// Searches the FILEs as these options have them, on a machine of its own; of
// what comes from outside only what is typed counts.  Shares nothing that is
// written to: any thread may call it.  What is wrong with the FILEs or with a
// monitor is the result.  For explored_free.
Explored *explore_case_run(const ExploreCase *search,
                           const MachineOptions *options, char **files);
void explored_free(Explored *explored);

#endif
