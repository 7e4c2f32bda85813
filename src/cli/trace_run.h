// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run of a guest, step by step, with its events.
#ifndef CLI_TRACE_RUN_H
#define CLI_TRACE_RUN_H

#include "cli/run.h"
#include "observe/render.h"

// Runs the guest to its end, or until `output` fails, and tells `take` of every
// event.  Gives why it stopped; HYPO_RUNNING: Ctrl-C.
HypoStop trace_run(Guest *guest, Output *output, EventTake *take,
                   gpointer context);

#endif
