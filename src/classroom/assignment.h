// SPDX-License-Identifier: GPL-3.0-or-later
//
// An assignment: the cases that a submission is run on, each with points and an
// expectation file.  Syntax: docs/classroom.md.  Read next: mark.h.
#ifndef CLASSROOM_ASSIGNMENT_H
#define CLASSROOM_ASSIGNMENT_H

#include "classroom/key_file.h"

enum { ASSIGNMENT_BYTES_MAX = 1 << 20, ASSIGNMENT_POINTS_MAX = 1000000 };

typedef struct AssignmentCase {
    const char *name; // behind [case
    char *expect;     // the file, from the assignment's folder
    guint points;
    gboolean hidden; // students do not see what it is
    const KeyEntry *entry;
} AssignmentCase;

typedef struct Assignment {
    KeyFile *file;
    char *title;       // may be NULL
    char *submission;  // name of the file in submissions that are folders
    char *seed_symbol; // NULL: all get the same
    char *seed;        // of all seeds
    GArray *cases;     // of AssignmentCase
    guint points;      // of all cases
} Assignment;

// NULL with a CLASSROOM_ERROR.
Assignment *assignment_parse(const char *name, const char *text, gsize bytes,
                             GError **error);
void assignment_free(Assignment *assignment);

// The number that stands for a student, below 2^31: from the assignment's seed
// and the student's name only.
guint32 assignment_seed(const Assignment *assignment, const char *student);

#endif
