// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo debug`: boots a guest as `hypo run` does and hands it to the debugger.
// Read next: repl/repl.h.
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/numbers.h"
#include "cli/places.h"
#include "repl/repl.h"

enum { TICKS_DEFAULT = 100 * 1000 * 1000 }; // of run; here there is no limit

static const guint64 history_min = 1 << 20;
static const guint64 history_max = G_GUINT64_CONSTANT(1) << 40;

typedef struct Debug {
    MachineOptions options;
    Guest guest;
    Places *places;
    GArray *start; // of ReplStart
    gboolean batch;
    guint64 history_bytes; // 0: the usual bound
} Debug;

static void clear_start(gpointer element)
{
    ReplStart *start = element;
    g_free(start->text);
}

// -x and -e, in their order.  The parser of options keeps a list for each, so
// they are taken out before.
static gboolean take_start(GArray *start, char **argv, char **kept)
{
    gsize count = 0;
    for (; *argv; argv++) {
        gboolean is_file =
            strcmp(*argv, "-x") == 0 || strcmp(*argv, "--script") == 0;
        if (!is_file && strcmp(*argv, "-e") != 0 &&
            strcmp(*argv, "--execute") != 0) {
            kept[count++] = *argv;
            continue;
        }
        if (!argv[1]) {
            output_complain("debug", "%s needs %s behind it", *argv,
                            is_file ? "the name of a script" : "a command");
            return FALSE;
        }
        ReplStart one = {is_file, g_strdup(*++argv)};
        g_array_append_val(start, one);
    }
    return TRUE;
}

static void print(gpointer context, const guint8 *bytes, gsize count)
{
    Guest *guest = context;
    if (guest->has_printer)
        output_write(&guest->printer, (const char *)bytes, count);
}

// Whether the person, or a machine file, gave a limit.
static guint64 tick_limit(const Debug *debug, char **argv)
{
    guint64 ticks = debug->options.max_ticks;
    for (; *argv; argv++)
        if (g_str_has_prefix(*argv, "--max-ticks"))
            return ticks;
    return ticks == TICKS_DEFAULT ? HYPO_NEVER : ticks;
}

static int debug_guest(Debug *debug, guint64 limit)
{
    Guest *guest = &debug->guest;
    const MachineOptions *options = &debug->options;
    debug->places = guest_places(guest);
    if (!options->input_named)
        hypo_machine_open_keyboard(guest->machine);
    const ReplOptions how = {
        .machine = guest->machine,
        .symbols = guest->symbols,
        .places = debug->places,
        .tick_limit = limit,
        .start = debug->start,
        .plain = options->plain,
        .color = cli_color_wanted(options->load.color, STDOUT_FILENO),
        .batch = debug->batch,
        .quiet = options->quiet,
        .history_bytes = (gsize)debug->history_bytes,
        .saved_stack = options->machine.saved_area_stack,
        .stdin_is_taken = guest->stdin_read,
        .print = print,
        .print_context = guest,
    };
    int status = repl_run(&how);
    places_free(debug->places);
    return guest_close_outputs(guest) || status != 0 ? status : CLI_OUTPUT;
}

// A session has no end of its own, and so no verdict.
static gboolean check_options(const MachineOptions *options)
{
    if (!options->state && !options->json)
        return TRUE;
    output_complain("debug",
                    "--state and --json tell how a run ended: they go with "
                    "hypo run; here `info` shows the state");
    return FALSE;
}

// --history SIZE; NULL: not given.
static gboolean take_history(Debug *debug, const char *text)
{
    if (!text)
        return TRUE;
    if (cli_parse_count(text, CLI_BYTE_UNIT, history_max,
                        &debug->history_bytes) &&
        debug->history_bytes >= history_min)
        return TRUE;
    output_complain("debug",
                    "--history takes a size of 1M to 1024G, as in 64M, not "
                    "'%s'",
                    text);
    return FALSE;
}

static int run(Debug *debug, char **argv)
{
    int status = CLI_USAGE;
    char *taken = NULL; // by take_start: here only for --help
    char *history = NULL;
    const GOptionEntry extra[] = {
        {"batch", 0, 0, G_OPTION_ARG_NONE, &debug->batch,
         "End with status 1 at the first command that fails", NULL},
        {"history", 0, 0, G_OPTION_ARG_STRING, &history,
         "What the snapshots for going back may take (256M)", "SIZE"},
        {"execute", 'e', 0, G_OPTION_ARG_STRING, &taken,
         "Carry out COMMAND first (repeatable)", "COMMAND"},
        {"script", 'x', 0, G_OPTION_ARG_STRING, &taken,
         "Carry out the commands in FILE first (repeatable)", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    char **rest = machine_options_parse(
        &debug->options, "debug",
        "FILE... - boot programs and debug them; `help` lists the commands",
        extra, argv, &status);
    g_free(taken);
    if (!rest) {
        g_free(history);
        return status;
    }
    debug->options.display_hidden = TRUE; // the debugger shows it
    if (!check_options(&debug->options) || !take_history(debug, history))
        status = CLI_USAGE;
    else if (guest_open(&debug->guest, &debug->options, rest + 1, &status))
        status = debug_guest(debug, tick_limit(debug, argv));
    guest_close(&debug->guest);
    g_strfreev(rest);
    g_free(history);
    return status;
}

int cli_debug(int argc, char **argv)
{
    Debug debug = {.start = g_array_new(FALSE, FALSE, sizeof(ReplStart))};
    char **kept = g_new0(char *, (gsize)argc + 1);
    int status = CLI_USAGE;
    g_array_set_clear_func(debug.start, clear_start);
    if (take_start(debug.start, argv, kept)) {
        status = run(&debug, kept);
        machine_options_clear(&debug.options);
    }
    g_free(kept);
    g_array_free(debug.start, TRUE);
    return status;
}
