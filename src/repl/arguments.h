// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands behind a command's name, split and checked by the command's
// signature (commands.def), so that all commands answer alike where something
// is missing, wrong or too much.  Read next: arguments.c.
#ifndef REPL_ARGUMENTS_H
#define REPL_ARGUMENTS_H

#include <glib.h>

struct Repl;

// One argument, as the word of the signature asks for it.
typedef struct Argument {
    char *text;     // without blanks around it; NULL: left out
    guint64 number; // of a count, place, class, device, stop point; which of
                    // the words a|b|c
} Argument;

enum { ARGUMENTS_MAX = 8 };

typedef struct Arguments {
    const char *command;        // the row's name
    gboolean temporary;         // tcatch for catch
    const char *text;           // all of it
    Argument at[ARGUMENTS_MAX]; // in the order of the signature
    GArray *more;               // of Argument: those of a repeated word (...)
} Arguments;

// FALSE after a complaint.  In any case arguments_clear frees.
gboolean arguments_parse(struct Repl *repl, const char *command,
                         const char *signature, const char *text,
                         Arguments *arguments);
void arguments_clear(Arguments *arguments);

// The number of an argument, or `missing` where it was left out.
guint64 arguments_number(const Arguments *arguments, guint index,
                         guint64 missing);

// The text of an argument, or "".
const char *arguments_text(const Arguments *arguments, guint index);

// The words that may stand where `text` ends, all before `start` being
// complete: what the signature takes there.  `list` gets them; FALSE: files.
gboolean arguments_complete(struct Repl *repl, const char *signature,
                            const char *text, gsize start, GPtrArray *list);

// Offers `word` where it begins with `prefix`.
void arguments_offer(GPtrArray *list, const char *prefix, const char *word);

#endif
