// SPDX-License-Identifier: GPL-3.0-or-later
//
// The terminal: readline, and Ctrl-C.
#ifndef REPL_TERMINAL_H
#define REPL_TERMINAL_H

#include "repl/repl_state.h"

// From now on Ctrl-C stops what runs and keeps the session.
void terminal_catch_interrupt(Repl *repl);
gboolean terminal_interrupted(void); // since it was last asked

void terminal_open(Repl *repl);
void terminal_close(void);

// A line, for g_free; NULL: the end of input.  Ctrl-C gives an empty line and
// `*interrupted`.
char *terminal_read(const char *prompt, gboolean *interrupted);

#endif
