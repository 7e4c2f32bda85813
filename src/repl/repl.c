// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of the debugger from beginning to end; see repl.h.  Read
// next: command.c.
#include "repl/repl_state.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "repl/terminal.h"

enum { STATUS_CHECK = 1, STATUS_OUTPUT = 74 };

static void open_repl(Repl *repl, const ReplOptions *options)
{
    const HypoSessionOptions how = {.history_bytes = options->history_bytes};
    *repl = (Repl){
        .options = *options,
        .machine = options->machine,
        .session = hypo_session_new(options->machine, &how),
        .repeat = g_string_new(NULL),
        .points = g_ptr_array_new_with_free_func(repl_point_free),
        .displays = g_ptr_array_new_with_free_func(repl_display_free),
        .values = g_array_new(FALSE, FALSE, sizeof(guint32)),
        .user = g_ptr_array_new_with_free_func(repl_user_free),
        .variables = g_ptr_array_new_with_free_func(repl_variable_free),
        .list_size = REPL_LIST_LINES,
        .columns = REPL_COLUMNS,
        .stops = g_array_new(FALSE, FALSE, sizeof(HypoPosition)),
        .display = g_string_new(NULL),
        .examine_format = 'x',
        .examine_unit = 'w',
        .shown = *hypo_machine_state(options->machine),
        .interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO),
    };
    const HypoOutput output = {repl_take_output, repl};
    hypo_machine_set_output(repl->machine, &output);
}

static void close_repl(Repl *repl)
{
    const HypoOutput none = {0};
    hypo_machine_set_output(repl->machine, &none);
    hypo_session_free(repl->session);
    g_string_free(repl->repeat, TRUE);
    g_ptr_array_free(repl->points, TRUE);
    g_ptr_array_free(repl->displays, TRUE);
    g_array_free(repl->values, TRUE);
    g_ptr_array_free(repl->user, TRUE);
    g_ptr_array_free(repl->variables, TRUE);
    repl_stop_collecting(repl);
    g_array_free(repl->stops, TRUE);
    g_string_free(repl->display, TRUE);
}

// Carries out one line; FALSE: the session ends with it.
static gboolean take(Repl *repl, gboolean good)
{
    fflush(stdout);
    if (!good && repl->options.batch) {
        repl->failed = TRUE;
        return FALSE;
    }
    return !repl->quit;
}

static gboolean carry_out_start(Repl *repl)
{
    const GArray *start = repl->options.start;
    for (guint i = 0; i < start->len; i++) {
        const ReplStart *one = &g_array_index(start, ReplStart, i);
        gboolean good = one->is_file ? repl_source(repl, one->text)
                                     : repl_line(repl, one->text);
        if (!take(repl, good))
            return FALSE;
    }
    return TRUE;
}

// The next line of standard input without its end; NULL: there is none.  What
// is longer than a command can be is cut.
static char *read_line(void)
{
    GString *line = g_string_new(NULL);
    int byte;
    while ((byte = getchar()) != EOF && byte != '\n')
        if (line->len <= REPL_LINE_MAX && byte != '\0')
            g_string_append_c(line, (char)byte);
    gboolean end = byte == EOF && line->len == 0;
    return g_string_free(line, end);
}

static void read_pipe(Repl *repl)
{
    char *line;
    while ((line = read_line())) {
        hypo_session_take_interrupt(repl->session); // it ended the waiting
        gboolean more = take(repl, repl_line(repl, line));
        g_free(line);
        if (!more)
            return;
    }
}

// A Ctrl-C of before is forgotten now, and not when the line is carried out:
// one that comes right behind the line is meant for it.
static char *read_typed(Repl *repl, gboolean *interrupted)
{
    hypo_session_take_interrupt(repl->session);
    return terminal_read(repl_collects(repl) ? "> " : "(hypo) ", interrupted);
}

static void read_terminal(Repl *repl)
{
    char *line;
    gboolean interrupted;
    terminal_open(repl);
    if (!repl->options.quiet)
        repl_print(repl, "Hypo debugger; `help` lists the commands, `start` "
                         "boots up to the first\nuser instruction.\n");
    while ((line = read_typed(repl, &interrupted))) {
        if (interrupted)
            repl_stop_collecting(repl);
        gboolean more = interrupted || take(repl, repl_line(repl, line));
        terminal_interrupted();
        g_free(line);
        if (!more)
            break;
    }
    if (!line)
        repl_print(repl, "\n");
    terminal_close();
}

int repl_run(const ReplOptions *options)
{
    Repl repl;
    open_repl(&repl, options);
    terminal_catch_interrupt(&repl);
    repl_take_annotations(&repl);
    if (carry_out_start(&repl) && !options->stdin_is_taken) {
        if (repl.interactive && !options->batch)
            read_terminal(&repl);
        else
            read_pipe(&repl);
    }
    if (!repl.quit && !repl_collected(&repl, "end of input"))
        take(&repl, FALSE);
    gboolean failed = repl.failed;
    if (repl.line_open)
        repl_print(&repl, "%s", "");
    gboolean written = fflush(stdout) == 0 && !ferror(stdout);
    close_repl(&repl);
    if (!written)
        return STATUS_OUTPUT;
    return failed ? STATUS_CHECK : 0;
}
