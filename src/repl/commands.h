// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the commands.  Each gets its arguments, checked by the
// signature of its row, and gives FALSE after a complaint.
#ifndef REPL_COMMANDS_H
#define REPL_COMMANDS_H

#include "repl/arguments.h"
#include "repl/repl_state.h"

#define COMMAND(name, short, function, ...) \
    gboolean command_##function(Repl *repl, const Arguments *arguments);
#include "repl/commands.def"
#undef COMMAND

#endif
