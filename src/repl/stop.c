// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told after the machine has moved: why it stopped, the panel, the
// expressions displayed.
#include "repl/repl_state.h"

#include <string.h>

void repl_moving(Repl *repl)
{
    HypoPosition now = hypo_session_position(repl->session);
    g_array_append_val(repl->stops, now);
}

void repl_where(Repl *repl)
{
    repl_panel(repl);
    repl_displays(repl);
}

static void tell_machine(Repl *repl, HypoStop stop)
{
    char *words = repl_stop_words(repl, stop);
    repl_print(repl, "The machine stands still: %s.\n", words);
    g_free(words);
}

gboolean repl_stopped(Repl *repl, HypoSessionStop stop)
{
    switch (stop.kind) {
    case HYPO_STOPPED_STEP: break;
    case HYPO_STOPPED_MACHINE: tell_machine(repl, stop.machine); break;
    case HYPO_STOPPED_POINT: repl_point_reached(repl, stop.point); break;
    case HYPO_STOPPED_REQUEST: repl_print(repl, "Interrupted.\n"); break;
    case HYPO_STOPPED_BEGINNING:
        repl_print(repl, "This is the beginning: there is no earlier moment.\n");
        break;
    }
    repl_where(repl);
    return TRUE;
}
