// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of every command that runs the machine: which kernel, how much
// memory, what comes from outside, what the budgets are.  They may also stand
// in a key file (--machine), of which each key is an option's long name.
#ifndef CLI_MACHINE_OPTIONS_H
#define CLI_MACHINE_OPTIONS_H

#include <glib.h>
#include <hypo/machine.h>

#include "cli/options.h"
#include "cli/outside.h"

typedef enum MachineFill {
    FILL_ZERO,
    FILL_POISON, // a pattern; reading it is suspicious
    FILL_RANDOM, // from `fill_seed`
} MachineFill;

typedef struct MachineOptions {
    CliLoadOptions load; // first: option callbacks get its address
    const char *command; // for messages
    char *kernel;        // NULL: the default one
    gboolean bare;
    HypoMachineOptions machine; // as far as options say
    guint64 max_ticks;
    guint64 no_progress;
    MachineFill fill;
    guint64 fill_seed;
    guint64 seed; // of whatever is random in a command
    OutsideLog log;
    OutsideHead head;     // of the schedule
    gboolean input_named; // --input, --keys or keys of a schedule
    char *disk;           // without ",rw"
    gboolean disk_writes;
    char *printer, *reader, *record, *state;
    gboolean display_hidden; // set by the command, not by an option
    gboolean plain, quiet, verbose, json;
    gboolean stdin_read; // one of the files is standard input
    GPtrArray *buffers;  // what `machine` borrows
} MachineOptions;

// Parses `argv` of `command`, NULL-terminated; `extra` are the command's own
// options, or NULL.  Gives what is left, argv[0] and the FILEs, for g_strfreev;
// or NULL after a complaint, with what to exit with in `*status`.  Call
// machine_options_clear either way.
char **machine_options_parse(MachineOptions *options, const char *command,
                             const char *arguments, const GOptionEntry *extra,
                             char **argv, int *status);
// Only the FILEs of such a command line, for g_strfreev: no file that an option
// names is read.  NULL after a complaint, status 64.
char **machine_options_peek(const char *command, const char *arguments,
                            const GOptionEntry *extra, char **argv);
void machine_options_clear(MachineOptions *options);

#endif
