// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that go back, and `goto`.
#include "repl/commands.h"

typedef HypoSessionStop StepBack(HypoSession *session);

static gboolean go_back(Repl *repl, guint64 count, StepBack *step)
{
    HypoSessionStop stop = {.kind = HYPO_STOPPED_STEP};
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        stop = step(repl->session);
        repl_take_request(repl, count, &stop);
    }
    return repl_stopped(repl, stop);
}

gboolean command_reverse_stepi(Repl *repl, const Arguments *arguments)
{
    return go_back(repl, arguments_number(arguments, 0, 1),
                   hypo_session_step_back);
}

gboolean command_reverse_ustep(Repl *repl, const Arguments *arguments)
{
    return go_back(repl, arguments_number(arguments, 0, 1),
                   hypo_session_micro_step_back);
}

gboolean command_reverse_continue(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    return go_back(repl, 1, hypo_session_continue_back);
}

gboolean command_back(Repl *repl, const Arguments *arguments)
{
    guint64 count = arguments_number(arguments, 0, 1);
    if (repl->stops->len < count || count == 0)
        return repl_fail(repl, "only %u moves can be taken back",
                         repl->stops->len);
    guint index = repl->stops->len - (guint)count;
    HypoPosition moment = g_array_index(repl->stops, HypoPosition, index);
    g_array_set_size(repl->stops, index);
    hypo_session_go_to(repl->session, moment);
    repl_where(repl);
    return TRUE;
}

gboolean command_goto(Repl *repl, const Arguments *arguments)
{
    guint64 tick = arguments->at[0].number;
    if (tick > repl->options.tick_limit)
        return repl_fail(
            repl,
            "tick %" G_GUINT64_FORMAT
            " is beyond the budget of --max-ticks, %" G_GUINT64_FORMAT,
            tick, repl->options.tick_limit);
    repl_moving(repl);
    return repl_stopped(repl, hypo_session_goto(repl->session, tick));
}

gboolean command_when(Repl *repl, const Arguments *arguments)
{
    HypoPosition now = hypo_session_position(repl->session);
    char *next = repl_next_words(repl);
    (void)arguments;
    repl_print(repl, "tick %" G_GUINT64_FORMAT ", micro-step %u; next: %s\n",
               now.tick, now.step, next);
    g_free(next);
    return TRUE;
}

// --- Over calls and service, backwards --------------------------------------

typedef HypoSessionStop LineBack(Repl *repl, const HypoLines *lines);

static gboolean lines_back(Repl *repl, const Arguments *arguments,
                           LineBack *back)
{
    guint64 count = arguments_number(arguments, 0, 1);
    HypoSessionStop stop = {.kind = HYPO_STOPPED_STEP};
    const HypoLines lines = repl_lines(repl);
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP)
        stop = back(repl, &lines);
    return repl_stopped(repl, stop);
}

static HypoSessionStop into_line(Repl *repl, const HypoLines *lines)
{
    return hypo_session_step_line_back(repl->session, lines, true);
}

static HypoSessionStop over_line(Repl *repl, const HypoLines *lines)
{
    return hypo_session_step_line_back(repl->session, lines, false);
}

static HypoSessionStop over_instruction(Repl *repl, const HypoLines *lines)
{
    (void)lines;
    return hypo_session_next_back(repl->session);
}

gboolean command_reverse_step(Repl *repl, const Arguments *arguments)
{
    return lines_back(repl, arguments, into_line);
}

gboolean command_reverse_next(Repl *repl, const Arguments *arguments)
{
    return lines_back(repl, arguments, over_line);
}

gboolean command_reverse_nexti(Repl *repl, const Arguments *arguments)
{
    return lines_back(repl, arguments, over_instruction);
}

gboolean command_reverse_finish(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_moving(repl);
    return repl_stopped(repl, hypo_session_finish_back(repl->session));
}
