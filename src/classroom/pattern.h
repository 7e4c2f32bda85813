// SPDX-License-Identifier: GPL-3.0-or-later
//
// What values in an expectation may be: expressions over the symbols of the
// images that are checked, and texts with expressions in them.
// Syntax: docs/classroom.md.
#ifndef CLASSROOM_PATTERN_H
#define CLASSROOM_PATTERN_H

#include <glib.h>

#include "base/expression.h"
#include "classroom/key_file.h"
#include "observe/places.h"

// Where an expression's names are looked up.
typedef struct Names {
    const Places *places;
    const char *owner; // program; "" the kernel; NULL: any
} Names;

// A text of a key file that is parsed, and where it stands.
typedef struct PatternSource {
    const KeyFile *file;
    const KeyEntry *entry;
    const char *text;
    gssize offset; // of `text` in the entry's value; -1: it is the key
} PatternSource;

// Parses the expression that begins at `*at`, which is in the source's text,
// and moves `*at` behind it.  NULL with a CLASSROOM_ERROR; the result lives in
// `arena` and points into the text.
const Expression *pattern_parse(Arena *arena, const PatternSource *source,
                                const char **at, GError **error);

// FALSE: `why` (the caller frees it) tells that a name is not defined, say.
gboolean pattern_value(const Expression *expression, const Names *names,
                       guint32 *value, char **why);

// A text with escapes as the assembler's, and $(EXPRESSION), which stands for
// the value in decimal.  It may stand in double quotes, to keep blanks.
typedef struct PatternText PatternText;

PatternText *pattern_text_parse(Arena *arena, const PatternSource *source,
                                GError **error);
void pattern_text_free(PatternText *text);

// The bytes meant; NULL with `why` as above.  For g_bytes_unref.
GBytes *pattern_text_bytes(const PatternText *text, const Names *names,
                           char **why);

#endif
