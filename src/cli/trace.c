// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo trace`: runs a guest step by step and writes what happened.
#include "cli/commands.h"
#include "cli/run.h"
#include "observe/poison.h"
#include "observe/psw_table.h"

static void write_line(gpointer context, const char *line)
{
    output_print(context, "%s\n", line);
}

static HypoStop trace_psw(Guest *guest, Output *output)
{
    PswTable *table = psw_table_new(guest->machine, guest->symbols,
                                    guest->options->plain, write_line, output);
    PoisonWatch *poison = guest->options->fill == FILL_POISON
                              ? poison_watch_new(guest->machine, guest->symbols,
                                                 write_line, output)
                              : NULL;
    HypoStep step;
    HypoStop stop = HYPO_RUNNING;
    while (stop == HYPO_RUNNING && !run_interrupted() && output->failed == 0) {
        psw_table_before(table);
        stop = hypo_machine_micro_step(guest->machine,
                                       guest->options->max_ticks, &step);
        psw_table_after(table, &step);
        if (stop == HYPO_STOP_KEY) {
            output_flush(output);
            run_serve_keyboard(guest);
            stop = HYPO_RUNNING;
        }
    }
    poison_watch_free(poison);
    psw_table_free(table);
    return stop;
}

static int trace_guest(Guest *guest, const char *path)
{
    Output output;
    GError *error = NULL;
    if (!output_open(&output, path, &error))
        return output_error("trace", error);
    run_catch_interrupt();
    HypoStop stop = trace_psw(guest, &output);
    if (output_close(&output, &error))
        return run_finish(guest, stop);
    guest_close_outputs(guest);
    return output_error("trace", error);
}

int cli_trace(int argc, char **argv)
{
    (void)argc;
    int status = CLI_INTERNAL;
    gboolean psw = FALSE;
    char *path = NULL;
    const GOptionEntry extra[] = {
        {"psw", 0, 0, G_OPTION_ARG_NONE, &psw,
         "The PSW at each change (the default)", NULL},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &path,
         "Write to FILE instead of standard output", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    MachineOptions options;
    char **rest = machine_options_parse(
        &options, "trace", "FILE... - run programs and write what happened",
        extra, argv, &status);
    if (rest) {
        Guest guest;
        options.display_hidden = TRUE;
        if (guest_open(&guest, &options, rest + 1, &status))
            status = trace_guest(&guest, path);
        guest_close(&guest);
        g_strfreev(rest);
    }
    g_free(path);
    machine_options_clear(&options);
    return status;
}
