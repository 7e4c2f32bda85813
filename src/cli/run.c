// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo run`: assemble what is source, boot, run to the end; what the guest
// displays goes to standard output, the verdict to standard error.  Read next:
// guest.h.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/run.h"
#include "cli/verdict.h"

enum {
    SLICE_TICKS = 1000 * 1000, // how often Ctrl-C is looked at
    LINE_BYTES_MAX = 1 << 20,
};

// Set by Ctrl-C, the only thing a signal handler may do here.
static volatile sig_atomic_t interrupted;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupted = 1;
}

gboolean run_interrupted(void)
{
    return interrupted != 0;
}

void run_catch_interrupt(void)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL); // without SA_RESTART: read() returns
    signal(SIGPIPE, SIG_IGN);         // writing tells by its error
}

// Reads what a person types up to the end of a line; FALSE at the end of input
// or by Ctrl-C, with what was typed before it.
static gboolean read_line(GString *line)
{
    char byte;
    while (line->len < LINE_BYTES_MAX && !interrupted) {
        gssize count = read(STDIN_FILENO, &byte, 1);
        if (count == 1)
            g_string_append_c(line, byte);
        else if (count == 0 || errno != EINTR)
            return FALSE;
        if (count == 1 && byte == '\n')
            return TRUE;
    }
    return FALSE;
}

void run_serve_keyboard(Guest *guest)
{
    GString *line = g_string_new(NULL);
    if (guest->has_display)
        output_flush(&guest->display);
    gboolean more = read_line(line);
    HypoAction action = {
        .tick = hypo_machine_state(guest->machine)->tick,
        .kind = HYPO_ACT_KEY,
        .text = line->str,
        .text_bytes = line->len,
    };
    if (!interrupted && !hypo_machine_schedule(guest->machine, &action))
        g_error("out of memory");
    if (!more && !interrupted) {
        hypo_machine_close_keyboard(guest->machine);
        guest->keys_ended = TRUE;
    }
    g_string_free(line, TRUE);
}

// HYPO_RUNNING: Ctrl-C.
static HypoStop run(Guest *guest)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    guint64 limit = guest->options->max_ticks, slice = SLICE_TICKS;
    while (!interrupted) {
        guint64 left = limit - state->tick, before = state->instructions;
        guint64 until = left > slice ? state->tick + slice : limit;
        HypoStop stop = hypo_machine_run(guest->machine, until);
        // A long wait is cut into few pieces: it costs the host nothing.
        slice =
            state->instructions == before ? MIN(slice * 2, left) : SLICE_TICKS;
        if (stop == HYPO_STOP_KEY)
            run_serve_keyboard(guest);
        else if (stop != HYPO_STOP_TICKS || until == limit)
            return stop;
    }
    return HYPO_RUNNING;
}

static gboolean write_state(const Guest *guest, HypoStop stop)
{
    GError *error = NULL;
    if (!guest->options->state)
        return TRUE;
    char *text = verdict_state(guest, stop);
    char *line = g_strconcat(text, "\n", NULL);
    if (!output_text(guest->options->state, line, &error))
        output_error(guest->options->command, error);
    g_free(line);
    g_free(text);
    return error == NULL;
}

int run_finish(Guest *guest, HypoStop stop)
{
    gboolean written = guest_close_outputs(guest);
    written = write_state(guest, stop) && written;
    verdict_print(guest, stop);
    // The JSON object is a result; the sentence may get lost.
    written = written && !(guest->options->json && ferror(stderr));
    return written ? (int)verdict_status(guest, stop) : CLI_OUTPUT;
}

static int run_guest(Guest *guest)
{
    run_catch_interrupt();
    return run_finish(guest, run(guest));
}

int cli_run(int argc, char **argv)
{
    (void)argc;
    int status = CLI_INTERNAL;
    MachineOptions options;
    char **rest = machine_options_parse(
        &options, "run", "FILE... - boot programs and run them to the end",
        NULL, argv, &status);
    if (rest) {
        Guest guest;
        char **files = rest + 1;
        if (*files && g_str_equal(*files, "--"))
            files++;
        if (guest_open(&guest, &options, files, &status))
            status = run_guest(&guest);
        guest_close(&guest);
        g_strfreev(rest);
    }
    machine_options_clear(&options);
    return status;
}
