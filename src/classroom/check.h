// SPDX-License-Identifier: GPL-3.0-or-later
//
// One check of an expectation: from a line of the file to a Check.
#ifndef CLASSROOM_CHECK_H
#define CLASSROOM_CHECK_H

#include "classroom/expectation.h"

// The line, and which group and key it stands for: in a hint they are the parts
// of its key.
typedef struct CheckSource {
    const KeyFile *file;
    const KeyEntry *entry;
    const char *group, *key;
} CheckSource;

// `check` is to be cleared in any case; on FALSE there is a CLASSROOM_ERROR.
gboolean check_parse(Check *check, Arena *arena, const CheckSource *source,
                     GError **error);
void check_clear(gpointer check);

// About the course of the run, not its end: judged from its events.
gboolean check_is_of_course(CheckKind kind);

// About all timings of interrupts: judged from a search.
gboolean check_is_of_search(CheckKind kind);

// The check of a file that says nothing of the end: halted with status 0.
Check check_ordinary_end(void);

#endif
