// SPDX-License-Identifier: GPL-3.0-or-later
//
// The debugger's command line: reads commands from scripts, a pipe or a
// terminal and carries them out on a session.  It decides nothing about the
// machine.  Read next: repl_state.h, commands.def.
#ifndef REPL_REPL_H
#define REPL_REPL_H

#include <glib.h>
#include <hypo/session.h>

#include "observe/places.h"
#include "observe/symbols.h"

typedef struct ReplStart {
    gboolean is_file; // `text` names a script; else it is a command
    char *text;
} ReplStart;

typedef struct ReplOptions {
    HypoMachine *machine; // booted, not yet run
    const SymbolTable *symbols;
    const Places *places;
    guint64 tick_limit;      // HYPO_NEVER: none
    gsize history_bytes;     // of snapshots; 0: the usual bound
    const GArray *start;     // of ReplStart: carried out first
    gboolean plain;          // sentences instead of the panel
    gboolean color;          // mark changes also with colour
    gboolean batch;          // the first failed command ends it
    gboolean quiet;          // no greeting
    gboolean saved_stack;    // section 10 of docs/machine.md
    gboolean stdin_is_taken; // commands do not come from standard input
    // What the printer prints; NULL: nothing is to be done with it.
    void (*print)(gpointer context, const guint8 *bytes, gsize count);
    gpointer print_context;
} ReplOptions;

// Debugs until quit, end of input or, in a batch, a failure; gives what to exit
// with: 0, or 1 where an assertion or a batch failed, 130 after Ctrl-C.
int repl_run(const ReplOptions *options);

#endif
