// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of an assignment, ready to run submissions on, from any thread.
#ifndef CLI_GRADE_CASE_H
#define CLI_GRADE_CASE_H

#include "classroom/expectation.h"
#include "classroom/mark.h"
#include "cli/explore_case.h"
#include "cli/machine_options.h"

typedef struct GradeCase {
    Expectation *expectation;
    MachineOptions options;
    ExploreCase *search; // NULL: none is asked for
} GradeCase;

typedef struct GradeCases {
    const Assignment *assignment;
    GArray *cases; // of GradeCase
    char *digest;  // of all that the marks depend on but the submission
} GradeCases;

// Reads the expectations of all cases, and the options in them.  FALSE after a
// complaint; `*status` tells what to exit with.  Clear it either way.
gboolean grade_cases_read(GradeCases *cases, const Assignment *assignment,
                          int *status);
void grade_cases_clear(GradeCases *cases);

// Runs the file `path` of `student` on all cases and adds them to the mark.  It
// has no access to the cases' options, files or other submissions.
// FALSE, with what the trouble is (not NULL): the host was in the way, and the
// mark says nothing.
gboolean grade_cases_run(const GradeCases *cases, const char *path,
                         const char *student, Mark *mark, GError **trouble);

#endif
