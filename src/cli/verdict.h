// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a run ended: one line for people, one JSON object for programs, the final
// state as another, and the exit status.
#ifndef CLI_VERDICT_H
#define CLI_VERDICT_H

#include "cli/guest.h"

// The word for a stop in JSON.
const char *verdict_word(HypoStop stop);

// The exit status for a stop (docs/reference: Exit status).
CliStatus verdict_status(const Guest *guest, HypoStop stop);

// Says on standard error how the run ended, as the options want it.
void verdict_print(const Guest *guest, HypoStop stop);

// The verdict as a sentence; the caller frees it.
char *verdict_sentence(const Guest *guest, HypoStop stop);

// The verdict as JSON text; the caller frees it.
char *verdict_json(const Guest *guest, HypoStop stop);

// The state as JSON text; the caller frees it.
char *verdict_state(const Guest *guest, HypoStop stop);

#endif
