// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run of a guest, step by step, with its events.
#ifndef CLI_TRACE_RUN_H
#define CLI_TRACE_RUN_H

#include "cli/run.h"
#include "cli/ticks.h"
#include "observe/render.h"

// Runs the guest to its end, or until `output` fails, and tells `take` of every
// event.  Gives why it stopped; HYPO_RUNNING: Ctrl-C.
HypoStop trace_run(Guest *guest, Output *output, EventTake *take,
                   gpointer context);

// The same with a renderer, which writes what was in these ticks to `path`
// (NULL: standard output).  Gives the status to exit with.
int trace_render(Guest *guest, const Renderer *renderer, TickRange ticks,
                 const char *path);

#endif
