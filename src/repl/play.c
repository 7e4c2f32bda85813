// SPDX-License-Identifier: GPL-3.0-or-later
//
// `play`: the panel, drawn anew at the same place for each micro-step.
#include <stdio.h>
#include <string.h>

#include "repl/commands.h"
#include "repl/terminal.h"

enum { RATE_MOST = 20, RATE_USUAL = 4, SECOND = 1000 };

// The last line that the guest has displayed: what it displays in between is
// drawn over.
static void print_displayed(Repl *repl)
{
    const char *text = repl->display->str;
    gsize end = repl->display->len;
    while (end > 0 && text[end - 1] == '\n')
        end--;
    gsize begin = end;
    while (begin > 0 && text[begin - 1] != '\n')
        begin--;
    char *visible = visible_text(text + begin, (gssize)(end - begin), "");
    repl_print(repl, "display  %.*s\n", (int)repl->columns - 9, visible);
    g_free(visible);
}

static bool after_one(void *context, const HypoSession *session)
{
    (void)context;
    (void)session;
    return true;
}

static HypoSessionStop draw_step(Repl *repl)
{
    HypoPsw before = hypo_machine_state(repl->machine)->psw;
    HypoSessionStop stop = hypo_session_run_until(
        repl->session, repl->options.tick_limit, after_one, NULL);
    const HypoStep *step = hypo_session_last_step(repl->session);
    if (stop.kind != HYPO_STOPPED_STEP)
        return stop;
    fputs("\033[H\033[J", stdout); // home, and nothing below
    repl->line_open = FALSE;
    if (step->kind == HYPO_STEP_INTERRUPT)
        repl_explain_action(repl, step, &before);
    repl_where(repl);
    print_displayed(repl);
    return stop;
}

gboolean command_play(Repl *repl, const Arguments *arguments)
{
    guint64 rate = arguments_number(arguments, 0, RATE_USUAL);
    HypoSessionStop stop = {.kind = HYPO_STOPPED_STEP};
    if (rate == 0 || rate > RATE_MOST)
        return repl_fail(repl, "`play` makes 1 to %d steps a second",
                         RATE_MOST);
    if (!repl->interactive)
        return repl_fail(repl, "`play` draws on a terminal; `ustep N` makes "
                               "the same steps");
    repl_moving(repl);
    terminal_keys_begin();
    do
        stop = draw_step(repl);
    while (stop.kind == HYPO_STOPPED_STEP &&
           !terminal_key_within(SECOND / (int)rate));
    terminal_keys_end();
    return stop.kind == HYPO_STOPPED_STEP || repl_stopped(repl, stop);
}
