// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that move the machine forwards.
#include "observe/program_table.h"
#include "repl/commands.h"

#include <string.h>

static gboolean budget_left(Repl *repl)
{
    if (hypo_machine_state(repl->machine)->tick < repl->options.tick_limit)
        return TRUE;
    HypoSessionStop stop = {.kind = HYPO_STOPPED_MACHINE,
                            .machine = HYPO_STOP_TICKS};
    repl_stopped(repl, stop);
    return FALSE;
}

static void boot_again(Repl *repl)
{
    repl->frame = 0;
    hypo_session_restart(repl->session);
    memset(repl->written, 0, sizeof repl->written);
    g_string_truncate(repl->display, 0);
    repl->expected = 0;
    g_array_set_size(repl->stops, 0);
    repl->done_before = 0;
    repl->shown = *hypo_machine_state(repl->machine);
}

gboolean command_run(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    boot_again(repl);
    return repl_stopped(
        repl, hypo_session_run(repl->session, repl->options.tick_limit));
}

gboolean command_restart(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    boot_again(repl);
    repl_where(repl);
    return TRUE;
}

static gboolean run_until(Repl *repl, HypoUntil *until, void *context)
{
    repl_moving(repl);
    return repl_stopped(repl, hypo_session_run_until(repl->session,
                                                     repl->options.tick_limit,
                                                     until, context));
}

static bool is_user(void *context, const HypoSession *session)
{
    (void)context;
    const HypoState *state = hypo_machine_state(hypo_session_machine(session));
    return state->psw.m == 1 && state->action.step == 0;
}

gboolean command_start(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    boot_again(repl);
    return run_until(repl, is_user, NULL);
}

gboolean command_continue(Repl *repl, const Arguments *arguments)
{
    guint64 count = arguments_number(arguments, 0, 1);
    HypoSessionStop stop;
    repl_moving(repl);
    do {
        stop = hypo_session_continue(repl->session, repl->options.tick_limit);
        count -= count > 0;
        repl_take_request(repl, count, &stop);
    } while (count > 0 && stop.kind == HYPO_STOPPED_POINT);
    return repl_stopped(repl, stop);
}

// --- Steps ------------------------------------------------------------------

static void explain_last(Repl *repl)
{
    const HypoStep *step = hypo_session_last_step(repl->session);
    char *words = repl->explaining ? repl_step_words(repl, step) : NULL;
    if (words)
        repl_print(repl, "%s\n", words);
    g_free(words);
}

typedef HypoSessionStop Step(Repl *repl);

static HypoSessionStop instruction_step(Repl *repl)
{
    return hypo_session_step_handled(repl->session, repl->options.tick_limit);
}

static HypoSessionStop micro_step(Repl *repl)
{
    HypoPsw before = hypo_machine_state(repl->machine)->psw;
    const HypoStep *last = hypo_session_last_step(repl->session);
    HypoSessionStop stop = hypo_session_micro_step(repl->session);
    if (stop.kind == HYPO_STOPPED_STEP && last->kind == HYPO_STEP_INTERRUPT)
        repl_explain_action(repl, last, &before);
    else if (stop.kind == HYPO_STOPPED_STEP)
        explain_last(repl);
    return stop;
}

static gboolean steps(Repl *repl, guint64 count, Step *step)
{
    HypoSessionStop stop = {.kind = HYPO_STOPPED_STEP};
    if (!budget_left(repl))
        return TRUE;
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        stop = step(repl);
        if (stop.kind == HYPO_STOPPED_STEP && step != micro_step)
            explain_last(repl);
        repl_take_request(repl, count, &stop);
    }
    return repl_stopped(repl, stop);
}

gboolean command_stepi(Repl *repl, const Arguments *arguments)
{
    return steps(repl, arguments_number(arguments, 0, 1), instruction_step);
}

gboolean command_ustep(Repl *repl, const Arguments *arguments)
{
    return steps(repl, arguments_number(arguments, 0, 1), micro_step);
}

// --- Over calls and service -------------------------------------------------

// A line of a source is told by the name of its file and its number.
static uint64_t line_of(void *context, uint32_t pc, uint32_t *begin)
{
    Repl *repl = context;
    PlaceLine line;
    if (!places_line(repl->options.places, pc, &line))
        return 0;
    *begin = line.address;
    return (uint64_t)g_str_hash(line.file) << 32 | line.number;
}

HypoLines repl_lines(Repl *repl)
{
    return (HypoLines){line_of, repl};
}

typedef HypoSessionStop Over(Repl *repl, const HypoLines *lines);

static gboolean repeat(Repl *repl, const Arguments *arguments, Over *over)
{
    guint64 count = arguments_number(arguments, 0, 1);
    HypoSessionStop stop = {.kind = HYPO_STOPPED_STEP};
    const HypoLines lines = repl_lines(repl);
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        stop = over(repl, &lines);
        repl_take_request(repl, count, &stop);
    }
    return repl_stopped(repl, stop);
}

static HypoSessionStop into_line(Repl *repl, const HypoLines *lines)
{
    return hypo_session_step_line(repl->session, repl->options.tick_limit,
                                  lines, true);
}

static HypoSessionStop over_line(Repl *repl, const HypoLines *lines)
{
    return hypo_session_step_line(repl->session, repl->options.tick_limit,
                                  lines, false);
}

static HypoSessionStop over_instruction(Repl *repl, const HypoLines *lines)
{
    (void)lines;
    return hypo_session_next(repl->session, repl->options.tick_limit);
}

gboolean command_step(Repl *repl, const Arguments *arguments)
{
    return repeat(repl, arguments, into_line);
}

gboolean command_next(Repl *repl, const Arguments *arguments)
{
    return repeat(repl, arguments, over_line);
}

gboolean command_nexti(Repl *repl, const Arguments *arguments)
{
    return repeat(repl, arguments, over_instruction);
}

gboolean command_finish(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_moving(repl);
    return repl_stopped(
        repl, hypo_session_finish(repl->session, repl->options.tick_limit));
}

static gboolean advance(Repl *repl, guint64 address, bool same_frame)
{
    repl_moving(repl);
    return repl_stopped(
        repl, hypo_session_advance(repl->session, repl->options.tick_limit,
                                   (guint32)address, same_frame));
}

gboolean command_advance(Repl *repl, const Arguments *arguments)
{
    return advance(repl, arguments->at[0].number, false);
}

gboolean command_until(Repl *repl, const Arguments *arguments)
{
    const HypoLines lines = repl_lines(repl);
    if (arguments->at[0].text)
        return advance(repl, arguments->at[0].number, true);
    g_string_assign(repl->repeat, "until");
    repl_moving(repl);
    return repl_stopped(
        repl, hypo_session_until_behind(repl->session, repl->options.tick_limit,
                                        &lines));
}

// --- stepto -----------------------------------------------------------------

// A constant, or the address of a label, of the kernel's.
static gboolean kernel_symbol(Repl *repl, const char *name, guint32 *value)
{
    PlaceSymbol symbol;
    if (places_find(repl->options.places, "", name, strlen(name), &symbol, 1) !=
        1)
        return FALSE;
    *value = symbol.value;
    return TRUE;
}

// The program table of a kernel that has one (docs/kernels.md).
static gboolean program_table(Repl *repl, HypoProgramTable *table)
{
    ProgramTable found;
    guint32 state;
    if (!program_table_find(&found, repl->options.places, repl->machine) ||
        !kernel_symbol(repl, "PT_STATE", &state) ||
        !kernel_symbol(repl, "PS_ENDED", &table->ended) ||
        state > found.bytes - 4)
        return FALSE;
    table->address = found.first + state;
    table->entry_bytes = found.bytes;
    table->count = program_table_count(&found);
    return TRUE;
}

gboolean command_stepto(Repl *repl, const Arguments *arguments)
{
    // In the order of the row, in which `note` is the last.
    static const HypoEvent events[] = {
        HYPO_EVENT_INTERRUPT, HYPO_EVENT_SI,       HYPO_EVENT_USER,
        HYPO_EVENT_KERNEL,    HYPO_EVENT_DISPATCH, HYPO_EVENT_EXIT,
    };
    if (arguments->at[0].number >= G_N_ELEMENTS(events))
        return repl_step_to_note(repl);
    HypoEvent event = events[arguments->at[0].number];
    HypoProgramTable table;
    gboolean has_table =
        event == HYPO_EVENT_EXIT && program_table(repl, &table);
    repl_moving(repl);
    return repl_stopped(
        repl, hypo_session_step_to(repl->session, repl->options.tick_limit,
                                   event, has_table ? &table : NULL));
}
