// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that go into one assembly: where `.include` looks, what it may
// read, and the texts, each read once and kept.
#ifndef CLI_SOURCE_INCLUDE_H
#define CLI_SOURCE_INCLUDE_H

#include <glib.h>
#include <hypo/assembler.h>

typedef struct SourceSet SourceSet;

// The asm/ folder: HYPO_ASM, or the installed one, or the source tree's; the
// caller frees it.
char *source_asm_folder(void);

// For the source `name` (NULL: one that may include nothing that lies beside
// it) with these -I folders (NULL or ended by NULL).
SourceSet *source_set_new(const char *name, char *const *include_folders);
void source_set_free(SourceSet *set);

// Adds a text, copied; the result is valid as long as the set.
HypoSource source_set_add(SourceSet *set, const char *name, const char *text,
                          gsize size);
const char *source_set_text(const SourceSet *set, const char *name,
                            gsize *size);

HypoIncluder source_set_includer(SourceSet *set);

// A file that exists but may not be included, or NULL.
const char *source_set_refused(const SourceSet *set);

// Why the host could not read a file that is there and may be included, or
// NULL: no fault of the source.
const char *source_set_trouble(const SourceSet *set);

// Reads a regular file of at most `limit` bytes; `*text` is the caller's.
// Otherwise errno says why.
HypoReadStatus source_read_file(const char *path, gsize limit, char **text,
                                gsize *size);

// The same for an open file of any kind.
HypoReadStatus source_read_stream(int fd, gsize limit, char **text,
                                  gsize *size);

#endif
