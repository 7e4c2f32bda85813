// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo grade --isolate`: each submission is marked by a process of its own,
// this program again, with limits that the operating system enforces.  Should a
// submission find an error of ours, it is the only one that suffers.
#ifndef CLI_GRADE_ISOLATE_H
#define CLI_GRADE_ISOLATE_H

#include "classroom/mark.h"

enum { ISOLATE_SECONDS_MAX = 86400 };

// Marks the submission named `word` on the command line; `seconds` of processor
// time are allowed.  One that was ended by a signal fails in all cases.  FALSE,
// with a CLI_ERROR: it could not be marked.  May be called from any thread.
gboolean grade_isolated(const Assignment *assignment, const char *word,
                        guint seconds, Mark *mark, GError **error);

#endif
