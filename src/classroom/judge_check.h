// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sources of judge.h share: one check of one run.
#ifndef CLASSROOM_JUDGE_CHECK_H
#define CLASSROOM_JUDGE_CHECK_H

#include "classroom/judge.h"

typedef struct Case {
    const Subject *subject;
    const Evidence *evidence;
    const Check *check;
} Case;

// Not held: at `tick`, and why.  Always FALSE.
gboolean finding_fail(Finding *finding, guint64 tick, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

// What was displayed or printed, as the check's row says.
void judge_equal(const Case *c, Finding *finding);
void judge_contains(const Case *c, Finding *finding);
void judge_lacks(const Case *c, Finding *finding);
void judge_matches(const Case *c, Finding *finding);

#endif
