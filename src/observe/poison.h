// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells when the CPU loads a word that was never written: with --fill poison
// such words hold POISON_WORD when the machine starts.
#ifndef OBSERVE_POISON_H
#define OBSERVE_POISON_H

#include <glib.h>
#include <hypo/machine.h>

#include "observe/symbols.h"

#define POISON_WORD 0xDEADBEEFu

typedef struct PoisonWatch PoisonWatch;

// Observes `machine`, which is booted, from now on; each word is told once.
PoisonWatch *poison_watch_new(HypoMachine *machine, const SymbolTable *symbols,
                              void (*write)(gpointer context, const char *line),
                              gpointer context);

// Ends the observation; NULL is allowed.
void poison_watch_free(PoisonWatch *watch);

#endif
