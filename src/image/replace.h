// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a file so that it is there whole or not at all: into a temporary file
// beside it, which takes its place at the end.  What is no regular file, such
// as /dev/null, gets all bytes at the end.  Read next: replace.c.
#ifndef IMAGE_REPLACE_H
#define IMAGE_REPLACE_H

#include <glib.h>

typedef struct Replacement {
    int fd;          // write here
    char *target;    // symbolic links followed
    char *temporary; // beside it; NULL: the target is no regular file
} Replacement;

// On FALSE nothing is left to clean up; the message names `path`.
gboolean replacement_begin(Replacement *replacement, const char *path,
                           GError **error);

// Ends the replacement either way; on FALSE `path` is as it was before.
gboolean replacement_commit(Replacement *replacement, GError **error);
void replacement_abandon(Replacement *replacement);

// All of the above for bytes that are at hand.
gboolean replacement_write(const char *path, const void *bytes, size_t size,
                           GError **error);

// As G_FILE_ERROR: "cannot write PATH: " and the reason in `error_number`.
void replacement_error(GError **error, const char *path, int error_number);

#endif
