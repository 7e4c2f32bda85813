// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the evidence of a run against an expectation.  Read next:
// check_report.h.
#ifndef CLASSROOM_JUDGE_H
#define CLASSROOM_JUDGE_H

#include "classroom/evidence.h"

typedef struct Finding {
    gboolean held;
    char *why;    // not held: "is 3, not 4"; one line without control bytes
    guint64 tick; // not held: to stand right before what went wrong
} Finding;

typedef struct Judgement {
    GArray *findings;   // of Finding, one a check
    GArray *assertions; // of Finding, one an assertion that was looked at
    guint failed;
    HypoStop stop;
    guint64 ticks;
    guint64 tick; // of the check that failed first in time; HYPO_NEVER: none
    char *hint;   // what may help, or NULL
    char *hint_name;
} Judgement;

// Freed with judgement_free.
Judgement *judge(const Expectation *expectation, const Evidence *evidence,
                 const Subject *subject);
void judgement_free(Judgement *judgement);

#endif
