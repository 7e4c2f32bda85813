// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that go back, and `goto`.
#include "repl/commands.h"

typedef HypoSessionStop StepBack(HypoSession *session);

static gboolean go_back(Repl *repl, const char *arguments, StepBack *step)
{
    guint64 count;
    HypoSessionStop stop = {HYPO_STOPPED_STEP, HYPO_RUNNING, 0};
    if (!repl_count(repl, arguments, 1, &count))
        return FALSE;
    repl_moving(repl);
    while (count-- > 0 && stop.kind == HYPO_STOPPED_STEP) {
        stop = step(repl->session);
        if (count > 0 && stop.kind == HYPO_STOPPED_STEP &&
            hypo_session_take_interrupt(repl->session))
            stop.kind = HYPO_STOPPED_REQUEST;
    }
    return repl_stopped(repl, stop);
}

gboolean command_reverse_stepi(Repl *repl, const char *arguments)
{
    return go_back(repl, arguments, hypo_session_step_back);
}

gboolean command_reverse_ustep(Repl *repl, const char *arguments)
{
    return go_back(repl, arguments, hypo_session_micro_step_back);
}

gboolean command_reverse_continue(Repl *repl, const char *arguments)
{
    (void)arguments;
    return go_back(repl, "", hypo_session_continue_back);
}

gboolean command_back(Repl *repl, const char *arguments)
{
    guint64 count;
    if (!repl_count(repl, arguments, 1, &count))
        return FALSE;
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

gboolean command_goto(Repl *repl, const char *arguments)
{
    guint64 tick;
    if (*arguments == '-')
        return repl_fail(repl, "a tick is 0 or more; `rsi` steps back");
    if (!repl_count(repl, arguments, 0, &tick))
        return FALSE;
    if (tick > repl->options.tick_limit)
        return repl_fail(
            repl,
            "tick %" G_GUINT64_FORMAT
            " is beyond the budget of --max-ticks, %" G_GUINT64_FORMAT,
            tick, repl->options.tick_limit);
    repl_moving(repl);
    return repl_stopped(repl, hypo_session_goto(repl->session, tick));
}

gboolean command_when(Repl *repl, const char *arguments)
{
    HypoPosition now = hypo_session_position(repl->session);
    char *next = repl_next_words(repl);
    (void)arguments;
    repl_print(repl, "tick %" G_GUINT64_FORMAT ", micro-step %u; next: %s\n",
               now.tick, now.step, next);
    g_free(next);
    return TRUE;
}
