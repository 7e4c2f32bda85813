// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the host's files that options name: input, schedules, disks, machine
// files.  Sources and images are source.h's.
#ifndef CLI_HOST_FILE_H
#define CLI_HOST_FILE_H

#include <glib.h>

// Reads up to `most` bytes of a regular file, or of standard input for "-"; an
// empty file gives bytes too.  `what` is what it is for, in messages.  FALSE
// and a CLI_ERROR with status 66 otherwise.
gboolean host_file_read(const char *what, const char *path, gsize most,
                        char **bytes, gsize *size, GError **error);

#endif
