// SPDX-License-Identifier: GPL-3.0-or-later
//
// What commands that run a guest have in common while it runs and at its end.
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "cli/guest.h"

// From now on Ctrl-C only makes run_interrupted TRUE, and a reader that goes
// away is an error of writing.
void run_catch_interrupt(void);
gboolean run_interrupted(void);

// After HYPO_STOP_KEY: waits for a person's line and types it; it arrives at
// the current tick.
void run_serve_keyboard(Guest *guest);

// Closes the guest's outputs, writes --state, tells the verdict; gives what to
// exit with.  HYPO_RUNNING: interrupted.
int run_finish(Guest *guest, HypoStop stop);

#endif
