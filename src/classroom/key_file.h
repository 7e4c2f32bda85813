// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key files that a teacher writes: expectations and assignments.  The syntax is
// that of GLib's key files; what GLib does not keep is where things stand, so
// that a mistake can be told with its line and column.
#ifndef CLASSROOM_KEY_FILE_H
#define CLASSROOM_KEY_FILE_H

#include <glib.h>

// What is wrong with such a file; the message begins FILE:LINE:COLUMN.
#define CLASSROOM_ERROR (classroom_error_quark())
GQuark classroom_error_quark(void);

typedef struct KeyEntry {
    const char *group, *key;
    char *value;            // without blanks around it, escapes as they stand
    guint line, key_column; // from 1
    guint value_column;     // of the value's first byte
} KeyEntry;

typedef struct KeyFile {
    char *name;          // as messages print it
    GArray *entries;     // of KeyEntry, in the order of the file
    GStringChunk *names; // groups and keys, each once
} KeyFile;

// Parses `bytes` of text; any bytes.  NULL with a CLASSROOM_ERROR: a line that
// is no blank, comment, group or key=value; a key twice in a group; a key
// before the first group; no UTF-8.  Freed with key_file_free.
KeyFile *key_file_parse(const char *name, const char *text, gsize bytes,
                        GError **error);
void key_file_free(KeyFile *file);

// Sets a CLASSROOM_ERROR at a place in the entry's value (`offset` bytes from
// its start; -1: at the key).  Always FALSE, so that a function can return it.
gboolean key_file_fail(const KeyFile *file, const KeyEntry *entry,
                       gssize offset, GError **error, const char *format, ...)
    G_GNUC_PRINTF(5, 6);

// "; did you mean `word`?" for the nearest of the candidates (NULL ends them),
// or `otherwise`.  The caller frees it.
char *key_file_suggest(const char *word, const char *const *candidates,
                       const char *otherwise);

// A part of a list, and where in the entry's value it begins.
typedef struct KeyPart {
    char *text;
    guint offset;
} KeyPart;

// The parts: text between `;` that no backslash stands before; blanks around
// them are left out, escapes stay, a last `;` may stand.  Of KeyPart, for
// g_array_unref.
GArray *key_file_list(const char *value);

#endif
