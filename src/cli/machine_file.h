// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machine files: a key file with one group, [machine], of which each key is the
// long name of an option and each value what the option takes; for an option
// that may be repeated, values separated by semicolons; for a flag true or
// false.
#ifndef CLI_MACHINE_FILE_H
#define CLI_MACHINE_FILE_H

#include <glib.h>

// The keys of a group: long names of options.  Each list is ended by NULL;
// those of `files` name files, those of `flags` are true or false, and those of
// `lists` may have several values.
typedef struct OptionKeys {
    const char *const *keys, *const *files, *const *flags, *const *lists;
    const char *what; // they are, for messages: "the machine's options"
} OptionKeys;

// Gives `argv` with the options of each --machine FILE in front of all others,
// so that the command line prevails; for g_strfreev.  NULL and a CLI_ERROR if
// a file cannot be read (status 66) or is wrong (65).
char **machine_file_expand(char **argv, GError **error);

// Appends the option that a key of a group stands for; `where` begins messages
// (status 65).  Relative names of files are meant from `folder`; NULL: the
// current one.
gboolean option_keys_add(const OptionKeys *names, GPtrArray *arguments,
                         const char *where, const char *folder, const char *key,
                         const char *value, GError **error);

// The same for a group [machine].
gboolean machine_file_add(GPtrArray *arguments, const char *where,
                          const char *folder, const char *key,
                          const char *value, GError **error);

#endif
