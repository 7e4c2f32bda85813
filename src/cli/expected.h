// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expectation files on the command line: where they lie, what their groups
// [machine] and [run] add to it.
#ifndef CLI_EXPECTED_H
#define CLI_EXPECTED_H

#include "classroom/expectation.h"

// Reads `path`; NULL: NAME.expect beside the first of the FILEs.  NULL with a
// CLI_ERROR (status 66) or a CLASSROOM_ERROR (65).
Expectation *expected_read(const char *path, char **files, GError **error);

// `argv` with the options of the group [machine] in front of all others, ended
// by NULL; names of files are meant from the expectation file's folder.  NULL
// with an error (65).
GPtrArray *expected_arguments(const Expectation *expectation, char **argv,
                              GError **error);

// The FILEs and those of [run] with, ended by NULL.
GPtrArray *expected_files(const Expectation *expectation, char **files);

#endif
