// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading what an option named; see host_file.h.
#include "cli/host_file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/output.h"
#include "cli/source_include.h"

// Why `name` could not be read.
static void set_read_error(GError **error, const char *name,
                           HypoReadStatus status, gsize most, int failed)
{
    if (status == HYPO_READ_TOO_LARGE)
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                    "%s is larger than %" G_GSIZE_FORMAT " MiB", name,
                    most >> 20);
    else if (status == HYPO_READ_NOT_A_FILE && failed != EISDIR)
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                    "%s is not a regular file; pipe it in and say -", name);
    else
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT, "cannot read %s: %s", name,
                    g_strerror(failed));
}

gboolean host_file_read(const char *what, const char *path, gsize most,
                        char **bytes, gsize *size, GError **error)
{
    gboolean is_stdin = strcmp(path, "-") == 0;
    HypoReadStatus status =
        is_stdin ? source_read_stream(STDIN_FILENO, most, bytes, size)
                 : source_read_file(path, most, bytes, size);
    int failed = errno;
    if (status == HYPO_READ_OK) {
        if (!*bytes)
            *bytes = g_strdup(""); // empty, which is not the same as absent
        return TRUE;
    }
    char *name = is_stdin ? g_strdup("standard input")
                          : g_strdup_printf("%s %s", what, *path ? path : "''");
    set_read_error(error, name, status, most, failed);
    g_free(name);
    return FALSE;
}
