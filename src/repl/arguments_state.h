// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures and the kinds of arguments, as arguments.c, kinds.c and complete.c
// share them.
#ifndef REPL_ARGUMENTS_STATE_H
#define REPL_ARGUMENTS_STATE_H

#include "repl/arguments.h"

typedef struct Item {
    gboolean optional, repeated;
    char literal[8]; // the word of its own before it, or ""
    char word[64];   // of the table, or a|b|c
} Item;

// Reads the next item of a signature and moves behind it; FALSE: there is none.
gboolean item_next(const char **signature, Item *item);

typedef enum Completes {
    COMPLETES_NOTHING,
    COMPLETES_SYMBOLS,
    COMPLETES_FILES,
    COMPLETES_CLASSES,
    COMPLETES_DEVICES,
    COMPLETES_PROGRAMS,
    COMPLETES_POINTS,
    COMPLETES_COMMANDS,
} Completes;

typedef struct ArgumentKind {
    const char *word;    // of the signature
    const char *meaning; // as a message says it
    // Judges the text, sets the number; FALSE after a complaint.  NULL: any.
    gboolean (*check)(struct Repl *repl, Argument *value);
    Completes completes;
} ArgumentKind;

// The kind of the item's word; NULL: it lists the words itself.
const ArgumentKind *item_kind(const Item *item);

// One of the words a|b|c, by a prefix that no other has.
gboolean argument_choice(struct Repl *repl, const char *words, Argument *value);

#endif
