// SPDX-License-Identifier: GPL-3.0-or-later
//
// The marks of many submissions, in the forms that teachers and systems want
// them.  Names and messages may come from anyone: each form escapes them in its
// own way.
#ifndef CLASSROOM_RESULTS_H
#define CLASSROOM_RESULTS_H

#include "classroom/mark.h"

typedef struct Results {
    const Assignment *assignment;
    GPtrArray *marks; // of Mark, by student
    const char *version;
} Results;

typedef struct ResultsForm {
    const char *name; // of --format
    gboolean single;  // holds one submission only
    char *(*render)(const Results *results);
} ResultsForm;

// NULL: there is no such form; `number` counts from 0.
const ResultsForm *results_form(const char *name);
const ResultsForm *results_form_at(guint number);

// Each makes the text of a form; the caller frees it.
char *results_table(const Results *results);
char *results_json(const Results *results);
char *results_csv(const Results *results);
char *results_junit(const Results *results);
char *results_tap(const Results *results);
char *results_gradescope(const Results *results);

// For the forms: one case of one submission.
typedef struct ResultsCase {
    const AssignmentCase *wanted;
    const CaseMark *mark;
} ResultsCase;

ResultsCase results_case(const Results *results, const Mark *mark,
                         guint number);

// "why" and the hint, on lines of their own; empty where it passed.
char *results_message(const ResultsCase *c);

#endif
