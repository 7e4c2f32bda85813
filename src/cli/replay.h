// SPDX-License-Identifier: GPL-3.0-or-later
//
// Command lines for `hypo debug` that repeat what another command has run: the
// words of that command, so that a person can copy the line into a shell.
#ifndef CLI_REPLAY_H
#define CLI_REPLAY_H

#include <glib.h>

// The words of `argv` but for options of the command's own: those in `own` have
// a value, those in `flags` have none; NULL ends each.  The list is for g_free,
// its words are borrowed.
char **replay_words(char **argv, const char *const *own,
                    const char *const *flags);

// Appends a blank and the word, quoted where the shell needs it.
void replay_add_word(GString *out, const char *word);

#endif
