// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder for the files of a target, removed at the end of the process, and
// standard streams that lead nowhere.
#ifndef TESTS_FUZZ_SCRATCH_H
#define TESTS_FUZZ_SCRATCH_H

#include <glib.h>

// The path of a file in it; for g_free.
char *scratch_file(const char *name);

// Standard input is empty from now on, and what is printed is not seen; only
// the descriptor of standard error stays, for sanitizers.
void scratch_silence(void);

#endif
