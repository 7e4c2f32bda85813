// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a target ends when it has found something; see fuzz.h.  The targets that
// redirect standard error leave descriptor 2 as it is.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

void fuzz_fail(const char *file, int line, const char *message)
{
    dprintf(STDERR_FILENO, "%s:%d: %s\n", file, line, message);
    abort();
}
