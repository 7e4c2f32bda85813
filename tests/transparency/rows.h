// SPDX-License-Identifier: MIT
//
// What the tables of runs are written with (samples.c, edges.c).
#ifndef ROWS_H
#define ROWS_H

#include "samples.h"

enum { KEYBOARD = 1, DISPLAY = 2, DISK = 3 };

#define PROGRAM(name) "programs/" name ".asm"
#define TEST(name)    "tests/kernels/" name ".asm"
#define OWN(name)     "tests/transparency/" name ".asm"
#define RUN(set, ...) .kernels = (set), .programs = {__VA_ARGS__}

#define FAULT(which, what, when) \
    .fault = {.device = (which), .kind = HYPO_FAULT_##what, .tick = (when)}

#endif
