// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo report`: runs a guest step by step and writes a page about it.
#include "observe/report.h"

#include <string.h>

#include "cli/commands.h"
#include "cli/places.h"
#include "cli/ticks.h"
#include "cli/trace_run.h"
#include "cli/verdict.h"

typedef struct ReportCommand {
    MachineOptions options;
    TickRange ticks;
    char *path;
    char *command; // the command line
    gboolean svg;  // the timeline alone, as a picture
} ReportCommand;

// The command line, to be typed into a shell again.
static char *command_line(char **argv)
{
    GString *line = g_string_new("hypo");
    for (char **word = argv; *word; word++) {
        // Plain words stay readable.
        gboolean plain = **word != '\0' &&
                         strspn(*word, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS
                                "-_./:=@,+") == strlen(*word);
        char *quoted = plain ? g_strdup(*word) : g_shell_quote(*word);
        g_string_append_printf(line, " %s", quoted);
        g_free(quoted);
    }
    return g_string_free(line, FALSE);
}

// "example-2.3" or "hello, sort"
static char *title_of(const Guest *guest)
{
    GString *title = g_string_new(NULL);
    for (gsize i = 0; i < guest->program_count; i++)
        g_string_append_printf(title, "%s%s", i > 0 ? ", " : "",
                               guest->placed[i].image->name);
    if (guest->program_count == 0)
        g_string_append(title, guest_kernel(guest)->name);
    return g_string_free(title, FALSE);
}

static int write_page(ReportCommand *command, Guest *guest, Report *report,
                      Output *output, HypoStop stop)
{
    GError *error = NULL;
    char *verdict = verdict_sentence(guest, stop);
    char *page = report_page(report, verdict);
    output_write(output, page, strlen(page));
    g_free(page);
    g_free(verdict);
    if (output_close(output, &error))
        return run_finish(guest, stop);
    guest_close_outputs(guest);
    return output_error(command->options.command, error);
}

static int report_guest(ReportCommand *command, Guest *guest)
{
    if (command->svg)
        return trace_render(guest, renderer_find("svg", NULL), command->ticks,
                            command->path);
    Output output;
    GError *error = NULL;
    if (!output_open(&output, command->path, &error))
        return output_error(command->options.command, error);
    Places *places = guest_places(guest);
    char *title = title_of(guest);
    const ReportOptions options = {.machine = guest->machine,
                                   .symbols = guest->symbols,
                                   .places = places,
                                   .title = title,
                                   .command = command->command,
                                   .from = command->ticks.from,
                                   .to = command->ticks.to};
    Report *report = report_new(&options);
    run_catch_interrupt();
    HypoStop stop = trace_run(guest, &output, report_take, report);
    int status = write_page(command, guest, report, &output, stop);
    report_free(report);
    places_free(places);
    g_free(title);
    return status;
}

static int run(ReportCommand *command, char **argv)
{
    int status = CLI_INTERNAL;
    TickWords words = {NULL, NULL};
    const GOptionEntry extra[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &command->path,
         "Write to FILE instead of standard output", "FILE"},
        {"svg", 0, 0, G_OPTION_ARG_NONE, &command->svg,
         "The timeline alone, as an SVG picture", NULL},
        TICK_ENTRIES(words),
        G_OPTION_ENTRY_NULL,
    };
    char **rest = machine_options_parse(
        &command->options, "report",
        "FILE... - run programs and write a page about the run", extra, argv,
        &status);
    if (rest) {
        Guest guest;
        status = CLI_USAGE;
        command->options.display_hidden = TRUE;
        if (ticks_take(&words, "report", &command->ticks)) {
            if (guest_open(&guest, &command->options, rest + 1, &status))
                status = report_guest(command, &guest);
            guest_close(&guest);
        }
        g_strfreev(rest);
    }
    tick_words_clear(&words);
    return status;
}

int cli_report(int argc, char **argv)
{
    (void)argc;
    ReportCommand command = {.command = command_line(argv)};
    int status = run(&command, argv);
    g_free(command.command);
    g_free(command.path);
    machine_options_clear(&command.options);
    return status;
}
