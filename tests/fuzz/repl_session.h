// SPDX-License-Identifier: GPL-3.0-or-later
//
// A debugger on a guest, for the targets that give it commands and saved
// sessions.  It touches no file: what it saves is kept in memory, and what it
// reads are the texts given here.
#ifndef TESTS_FUZZ_REPL_SESSION_H
#define TESTS_FUZZ_REPL_SESSION_H

#include <glib.h>

// Carries out the commands, lines of `text`, on a guest just booted.  A file
// of the name "input" has the contents `input`, if that is not NULL.
void repl_session(const char *text, gsize size, const char *input);

// What the last `save` wrote, or NULL.
const char *repl_session_saved(void);

#endif
