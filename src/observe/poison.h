// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells when the CPU loads a word that was never written: with --fill poison
// such words hold POISON_WORD when the machine starts.
#ifndef OBSERVE_POISON_H
#define OBSERVE_POISON_H

#include "observe/event.h"

#define POISON_WORD 0xDEADBEEFu

typedef struct PoisonWatch PoisonWatch;

// Observes `machine`, which is booted, from now on; each word becomes a note of
// `stream` once.
PoisonWatch *poison_watch_new(HypoMachine *machine, EventStream *stream);

// Ends the observation; NULL is allowed.
void poison_watch_free(PoisonWatch *watch);

#endif
