// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command writes: text to standard output or to a file, streamed, with
// every error noticed; and messages on standard error.  A file is there whole
// or not at all.  On a terminal, control bytes are made visible, so that text
// of a guest, a source or an image cannot drive it.
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <glib.h>

#include "cli/status.h"
#include "image/replace.h"

// Errors of the command line; the code is the CliStatus to exit with.
#define CLI_ERROR (cli_error_quark())
GQuark cli_error_quark(void);

typedef struct Output {
    int fd;
    Replacement replacement; // of a file
    gboolean to_file;
    gboolean visible; // control bytes as \xNN
    GString *pending;
    int failed; // the number of the first error
} Output;

// Opens `path`; NULL or "-" is standard output.
gboolean output_open(Output *output, const char *path, GError **error);
void output_write(Output *output, const char *bytes, gsize count);
void output_print(Output *output, const char *format, ...) G_GNUC_PRINTF(2, 3);

// Lets everything written so far be seen, but for half a character at its end.
void output_flush(Output *output);

// Ends the output; FALSE (status 74) if any of it could not be written.
gboolean output_close(Output *output, GError **error);

// Ends it without result: of a file nothing is left.
void output_abandon(Output *output);

// All of the above for one text.
gboolean output_text(const char *path, const char *text, GError **error);

// Whether writing `path` (may be NULL) would overwrite the input `file`.
gboolean output_is_input(const char *path, const char *file);

// Writes a line to standard error, control bytes made visible; on a terminal it
// is folded at 80 columns, between words, with the rest indented.
void output_say(const char *line);

// Writes "hypo COMMAND: message" to standard error.
void output_complain(const char *command, const char *format, ...)
    G_GNUC_PRINTF(2, 3);

// Complains about `error`, frees it, and gives the status to exit with.
CliStatus output_error(const char *command, GError *error);

#endif
