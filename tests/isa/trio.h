// SPDX-License-Identifier: MIT
//
// The three machines that run a file: the fast engine, the observed engine and
// the independent model.
#ifndef ISA_TRIO_H
#define ISA_TRIO_H

#include <hypo/machine.h>

#include "model.h"
#include "source.h"

enum { MEMORY_BYTES = 0x10000, TICKS_MAX = 10000000, OUTPUT_MAX = 4096 };

typedef struct Output {
    size_t count[2]; // display, printer
    uint8_t bytes[2][OUTPUT_MAX];
} Output;

typedef struct Trio {
    HypoMachine *fast, *observed;
    Model *model;
    Output output; // of the fast engine
    HypoStop fast_stop, observed_stop;
    ModelStop model_stop;
    ModelState state; // of the model, when it stopped
} Trio;

// Boots the image on all three, with the outside actions and options that its
// annotations ask for.  False, with the reason printed, if one is wrong.
bool trio_boot(Trio *trio, const Source *source);
void trio_run(Trio *trio, uint64_t tick_limit);
void trio_free(Trio *trio);

// NULL if the three agree on everything, else what they differ in.
const char *trio_difference(const Trio *trio);

// Of the model's final state: registers, PSW, how it stopped, memory, output;
// not the ticks.
uint64_t trio_digest(const Trio *trio, uint64_t digest);

#endif
