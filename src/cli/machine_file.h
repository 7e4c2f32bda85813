// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machine files: a key file with one group, [machine], of which each key is the
// long name of an option and each value what the option takes; for an option
// that may be repeated, values separated by semicolons; for a flag true or
// false.
#ifndef CLI_MACHINE_FILE_H
#define CLI_MACHINE_FILE_H

#include <glib.h>

// Gives `argv` with the options of each --machine FILE in front of all others,
// so that the command line prevails; for g_strfreev.  NULL and a CLI_ERROR if
// a file cannot be read (status 66) or is wrong (65).
char **machine_file_expand(char **argv, GError **error);

// Appends the option that a key of such a group stands for; `where` begins
// messages (status 65).  Relative names of files are meant from `folder`; NULL:
// the current one.
gboolean machine_file_add(GPtrArray *arguments, const char *where,
                          const char *folder, const char *key,
                          const char *value, GError **error);

#endif
