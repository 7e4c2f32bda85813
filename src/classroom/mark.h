// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a submission has earned, case by case; kept as JSON, so that it need not
// be earned twice.  Read next: results.h.
#ifndef CLASSROOM_MARK_H
#define CLASSROOM_MARK_H

#include "classroom/assignment.h"

typedef struct CaseMark {
    gboolean passed;
    char *why;  // not passed: lines of text
    char *hint; // or NULL
    char *hint_name;
} CaseMark;

typedef struct Mark {
    char *student;
    GArray *cases; // of CaseMark, in the assignment's order; empty: not marked
} Mark;

Mark *mark_new(const char *student);
void mark_free(Mark *mark);
void mark_add(Mark *mark, const CaseMark *c); // takes its texts over

// All that may be had where all is 0 if nothing was marked.
guint mark_points(const Mark *mark, const Assignment *assignment);

// The cases as JSON text, and the same read again, or from results_json of one
// submission: FALSE where it is neither for this assignment.
char *mark_json(const Mark *mark);
gboolean mark_read_json(Mark *mark, const Assignment *assignment,
                        const char *text, gsize bytes);

#endif
