// SPDX-License-Identifier: MIT
//
// The three machines that run a case: the fast engine, the observed engine and
// the model.
#ifndef DIFFERENTIAL_MACHINES_H
#define DIFFERENTIAL_MACHINES_H

#include <hypo/machine.h>

#include "case.h"
#include "model.h"

// What a production machine wrote to display and printer.
typedef struct Written {
    uint8_t *bytes[2];
    size_t count[2], capacity[2];
} Written;

typedef struct Effects {
    HypoEffect *items;
    size_t count, capacity;
} Effects;

// How the observed engine is driven.
typedef enum ObservedBy { BY_STEPS, BY_MICRO_STEPS, BY_RUN } ObservedBy;

typedef struct Machines {
    const Case *of;
    HypoMachine *fast, *observed;
    Model *model; // NULL: the case has none
    Written fast_written, observed_written;
    Effects effects; // of the observed engine, since machines_mark
    HypoStop fast_stop, observed_stop;
    ModelStop model_stop;
    ObservedBy observed_by;
} Machines;

void machines_make(Machines *machines, const Case *of);
void machines_free(Machines *machines);

void machines_act(Machines *machines, const CaseAction *action);

// Runs all of them up to the tick.
void machines_run(Machines *machines, uint64_t tick_limit);
void machines_run_observed(Machines *machines, uint64_t tick_limit);

// From here on effects are collected; machines_undo takes them all back.
void machines_mark(Machines *machines);
void machines_undo(Machines *machines);

#endif
