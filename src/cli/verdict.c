// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a run ended; see verdict.h.  Read next: state_json.c.
#include "cli/verdict.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct StopRow {
    const char *word; // in JSON
    CliStatus status;
} StopRow;

static const StopRow rows[] = {
    [HYPO_RUNNING] = {"interrupted", CLI_INTERRUPTED},
    [HYPO_STOP_HALT] = {"halt", CLI_GUEST},
    [HYPO_STOP_CHECK] = {"check-stop", CLI_CHECK_STOP},
    [HYPO_STOP_IDLE] = {"idle", CLI_IDLE},
    [HYPO_STOP_TICKS] = {"ticks", CLI_TICKS},
    [HYPO_STOP_OUTPUT] = {"output", CLI_OUTPUT_BUDGET},
    [HYPO_STOP_PROGRESS] = {"progress", CLI_NO_PROGRESS},
    [HYPO_STOP_KEY] = {"key", CLI_IDLE},
};

const char *verdict_word(HypoStop stop)
{
    return rows[stop].word;
}

CliStatus verdict_status(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    if (stop == HYPO_STOP_HALT && state->halt_status == 0)
        return CLI_OK;
    return rows[stop].status;
}

// "r1: PC" in words: 0x8010 (start+16 of hello).
static void print_place(GString *out, const Guest *guest, guint32 address)
{
    char name[96];
    const char *owner = symbol_table_owner(guest->symbols, address);
    g_string_append_printf(out, "0x%x", address);
    if (!symbol_table_name(guest->symbols, address, name, sizeof name))
        return;
    g_string_append_printf(out, " (%s", name);
    if (owner)
        g_string_append_printf(out, " of %s", owner);
    g_string_append_c(out, ')');
}

static void print_code(GString *out, guint32 ic)
{
    const HypoExceptionInfo *exception = hypo_exception(ic);
    if (exception)
        g_string_append_printf(out, "0x%x, %s", ic, exception->name);
    else
        g_string_append_printf(out, "%u, software interrupt", ic);
}

static void print_check_stop(GString *out, const Guest *guest)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    g_string_append(out, "check-stop at ");
    print_place(out, guest, state->psw.pc);
    if (state->check_stop == HYPO_CHECK_STOP_SAVED_FULL) {
        g_string_append_printf(out, ": saved PSW area full, IC %u",
                               state->check_ic);
        return;
    }
    g_string_append(out, ": a program interrupt (");
    print_code(out, state->check_ic);
    g_string_append_printf(out,
                           ", II 0x%x) while its class was masked and a "
                           "machine check was being handled",
                           state->check_ii);
}

static void print_progress(GString *out, const Guest *guest)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    const HypoClassInfo *info = hypo_class(state->last_class);
    g_string_append_printf(
        out,
        "no progress: no user instruction for %" G_GUINT64_FORMAT
        " ticks; the %s interrupt repeats, IC ",
        guest->options->no_progress, info ? info->name : "?");
    if (state->last_class == HYPO_CLASS_PROGRAM)
        print_code(out, state->last_ic);
    else
        g_string_append_printf(out, "%u", state->last_ic);
    g_string_append(out, ", PC ");
    print_place(out, guest, state->psw.pc);
}

static void print_end(GString *out, const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    switch (stop) {
    case HYPO_STOP_HALT:
        g_string_append_printf(out, "halted with status %u",
                               state->halt_status);
        break;
    case HYPO_STOP_CHECK: print_check_stop(out, guest); break;
    case HYPO_STOP_IDLE:
        g_string_append_printf(
            out,
            "idle forever: with IM 0x%02x no event can end the wait before ",
            state->psw.im);
        print_place(out, guest, state->psw.pc);
        break;
    case HYPO_STOP_TICKS:
        g_string_append(out, "tick budget spent (--max-ticks) at ");
        print_place(out, guest, state->psw.pc);
        break;
    case HYPO_STOP_OUTPUT:
        g_string_append(out, "output budget spent (--max-output)");
        break;
    case HYPO_STOP_PROGRESS: print_progress(out, guest); break;
    case HYPO_STOP_KEY: g_string_append(out, "waiting for a key"); break;
    case HYPO_STOP_BREAK:
    case HYPO_RUNNING:
        g_string_append(out, "interrupted at ");
        print_place(out, guest, state->psw.pc);
        break;
    }
}

static void print_count(GString *out, guint64 count, const char *what)
{
    g_string_append_printf(out, "%" G_GUINT64_FORMAT " %s%s", count, what,
                           count == 1 ? "" : "s");
}

static void print_interrupts(GString *out, const HypoState *state)
{
    guint64 total = 0;
    for (guint i = 0; i < HYPO_CLASSES; i++)
        total += state->interrupts[i];
    print_count(out, total, "interrupt");
    const char *separator = " (";
    for (guint i = 0; i < HYPO_CLASSES; i++) {
        if (state->interrupts[i] == 0)
            continue;
        g_string_append_printf(out, "%s%" G_GUINT64_FORMAT " %s", separator,
                               state->interrupts[i], hypo_class(i)->name);
        separator = ", ";
    }
    if (total > 0)
        g_string_append_c(out, ')');
}

char *verdict_sentence(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    GString *out = g_string_new(NULL);
    print_end(out, guest, stop);
    g_string_append(out, "; ");
    print_count(out, state->tick, "tick");
    g_string_append(out, ", ");
    print_count(out, state->instructions, "instruction");
    g_string_append(out, ", ");
    print_interrupts(out, state);
    return g_string_free(out, FALSE);
}

G_GNUC_PRINTF(1, 2)
static void say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *line = g_strconcat("hypo: ", message, NULL);
    output_say(line);
    g_free(line);
    g_free(message);
}

static gboolean vector_is_empty(const Guest *guest, guint number)
{
    static const guint8 nothing[HYPO_PSW_BYTES];
    const guint8 *vector = hypo_machine_memory(guest->machine) + HYPO_VECTORS +
                           (gsize)HYPO_PSW_BYTES * number;
    return memcmp(vector, nothing, sizeof nothing) == 0;
}

// The commonest slip in a first kernel: an interrupt was taken for which there
// is no vector.
static void note_empty_vector(const Guest *guest)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    for (guint i = HYPO_CLASSES - 1; i > 0; i--) {
        if (state->interrupts[i] == 0 || !vector_is_empty(guest, i))
            continue;
        say("note: an interrupt of class %u (%s) was taken, but its vector at "
            "0x%03x is all zero",
            i, hypo_class(i)->name, HYPO_VECTORS + HYPO_PSW_BYTES * i);
        return;
    }
}

// The keyboard was read, and something is piped in that nobody asked for.
static void note_unread_input(const Guest *guest)
{
    enum { KEYBOARD = 1 };
    const HypoState *state = hypo_machine_state(guest->machine);
    struct stat input;
    if (guest->options->input_named || guest->options->stdin_read ||
        state->devices[KEYBOARD].request.at == 0 ||
        fstat(STDIN_FILENO, &input) != 0)
        return;
    if (S_ISFIFO(input.st_mode) || S_ISREG(input.st_mode))
        say("note: the keyboard was read, but nothing was typed; --input - "
            "takes standard input");
}

// Where a person sees both, the verdict begins a line of its own.
static void end_line(const Guest *guest)
{
    if (guest->line_open && isatty(STDOUT_FILENO) && isatty(STDERR_FILENO))
        fputc('\n', stderr);
}

void verdict_print(const Guest *guest, HypoStop stop)
{
    const MachineOptions *options = guest->options;
    if (options->json || !options->quiet)
        end_line(guest);
    if (options->json) {
        char *text = verdict_json(guest, stop);
        fprintf(stderr, "%s\n", text);
        g_free(text);
    } else if (!options->quiet) {
        char *text = verdict_sentence(guest, stop);
        say("%s", text);
        g_free(text);
        note_empty_vector(guest);
        note_unread_input(guest);
    }
    for (gsize i = 0; options->verbose && i < guest->program_count; i++) {
        const HypoProgram *program = &guest->placed[i];
        say("program %zu, %s, at 0x%x, %u bytes, argument %u", i,
            program->image->name, program->start, program->size,
            program->argument);
    }
}
