// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guest in a session, as `hypo debug` would have it, for tests.
#ifndef TESTS_DEBUGGED_H
#define TESTS_DEBUGGED_H

#include <hypo/session.h>

#include "cli/guest.h"

typedef struct Debugged {
    MachineOptions options;
    Guest guest;
    HypoSession *session;
} Debugged;

// With a snapshot every `interval` ticks.
void start(Debugged *debugged, const char *command_line, uint64_t interval);
void finish(Debugged *debugged);
uint64_t hash(const Debugged *debugged);

#endif
