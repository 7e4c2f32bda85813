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

// Waits so long for a key, which is taken, or for Ctrl-C; TRUE: there was one.
// Between _begin and _end keys come one at a time and are not shown.
void terminal_keys_begin(void);
gboolean terminal_key_within(int milliseconds);
void terminal_keys_end(void);

#endif
