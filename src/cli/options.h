// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options that several commands share, and how all of them treat a command
// line: what is wrong with it is one message and status 64.
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <glib.h>
#include <hypo/assembler.h>

typedef enum CliColor {
    CLI_COLOR_AUTO,
    CLI_COLOR_ALWAYS,
    CLI_COLOR_NEVER,
} CliColor;

// Whether to colour what goes to file descriptor `fd`: `auto` is yes on a
// terminal that can, unless NO_COLOR is set (https://no-color.org).
gboolean cli_color_wanted(CliColor color, int fd);

// How sources are assembled: -I, -D, --color.
typedef struct CliLoadOptions {
    char **include_folders; // NULL or ended by NULL
    GArray *definitions;    // of HypoDefinition, or NULL
    CliColor color;         // of diagnostics
    gboolean keep_listing;  // for hypo_assembly_listing
    GString *messages;      // diagnostics go there; NULL: to standard error
    const char *untrusted;  // a FILE that may not include what lies beside it
    char **definition_texts;
    char *color_text;
} CliLoadOptions;

// A context with these options, for a command that adds its own; `options`
// starts as zeros, and is valid after cli_options_parse.
GOptionContext *cli_options_new(const char *command, const char *arguments,
                                CliLoadOptions *options);

// Parses and frees `context`.  FALSE: the message was printed; status 64.
gboolean cli_options_parse(GOptionContext *context, const char *command,
                           int *argc, char ***argv);
void cli_load_options_clear(CliLoadOptions *options);

// The one FILE that the rest of the command line must be, or NULL after a
// message; status 64.
const char *cli_options_file(const char *command, int argc, char **argv);

// The candidate (of a list ended by NULL) that `word` is likely meant to be, or
// NULL.
const char *cli_suggest(const char *word, const char *const *candidates);

#endif
