// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told after the machine has moved: why it stopped, the panel, the
// expressions displayed.
#include "repl/repl_state.h"

#include <string.h>

// So many pokes and actions lie before the present moment.
static guint done_from_outside(Repl *repl)
{
    size_t count;
    guint done = 0;
    const HypoIntervention *entries =
        hypo_session_interventions(repl->session, &count);
    HypoPosition now = hypo_session_position(repl->session);
    while (done < count && hypo_position_compare(entries[done].moment, now) < 0)
        done++;
    return done;
}

void repl_moving(Repl *repl)
{
    repl->frame = 0;
    repl->done_before = done_from_outside(repl);
    HypoPosition now = hypo_session_position(repl->session);
    g_array_append_val(repl->stops, now);
}

void repl_where(Repl *repl)
{
    repl->frame = 0;
    repl_panel(repl);
    repl_displays(repl);
}

static void tell_machine(Repl *repl, HypoStop stop)
{
    char *words = repl_stop_words(repl, stop);
    repl_print(repl, "The machine stands still: %s.\n", words);
    g_free(words);
}

// Going on from before a change that was undone does it again.
static void tell_repeated(Repl *repl)
{
    guint done = done_from_outside(repl);
    if (done > repl->done_before)
        repl_print(repl,
                   "%u of your changes %s made again (info interventions).\n",
                   done - repl->done_before,
                   done - repl->done_before == 1 ? "was" : "were");
    repl->done_before = done;
}

void repl_take_request(Repl *repl, guint64 left, HypoSessionStop *stop)
{
    gboolean goes_on = left > 0 && (stop->kind == HYPO_STOPPED_STEP ||
                                    stop->kind == HYPO_STOPPED_POINT);
    if (goes_on && hypo_session_take_interrupt(repl->session))
        stop->kind = HYPO_STOPPED_REQUEST;
}

gboolean repl_stopped(Repl *repl, HypoSessionStop stop)
{
    repl->moved = TRUE;
    repl->list_next = 0;
    tell_repeated(repl);
    switch (stop.kind) {
    case HYPO_STOPPED_STEP: break;
    case HYPO_STOPPED_MACHINE: tell_machine(repl, stop.machine); break;
    case HYPO_STOPPED_POINT:
        if (!repl_point_reached(repl, stop))
            return TRUE;
        break;
    case HYPO_STOPPED_REQUEST:
        repl_print(repl, "Interrupted.\n");
        repl->requested = TRUE;
        break;
    case HYPO_STOPPED_BEGINNING:
        repl_print(repl,
                   "This is the beginning: there is no earlier moment.\n");
        break;
    }
    repl_where(repl);
    return TRUE;
}
