// SPDX-License-Identifier: GPL-3.0-or-later
//
// A condition in the debugger's expressions, without a debugger: for a command
// that asks it of a running machine.
#ifndef REPL_CONDITION_H
#define REPL_CONDITION_H

#include <glib.h>
#include <hypo/machine.h>

#include "observe/places.h"

typedef struct ReplCondition ReplCondition;

// Machine and places are borrowed.  NULL: `*error` says why, for g_free.
ReplCondition *repl_condition_new(HypoMachine *machine, const Places *places,
                                  const char *text, char **error);
void repl_condition_free(ReplCondition *condition);

// Whether it is not 0 now; FALSE also where it has no value, and why.
gboolean repl_condition_holds(ReplCondition *condition, char **error);

#endif
