// SPDX-License-Identifier: MIT
//
// The runs that are interrupted: which programs, with which arguments and
// input, under which kernel.
#ifndef SAMPLES_H
#define SAMPLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SAMPLE_PROGRAMS = 4, SAMPLE_KEYS = 4 };

typedef struct SampleProgram {
    const char *path; // below the root; NULL: no more
    uint32_t argument;
} SampleProgram;

typedef struct SampleKey {
    uint64_t tick;
    const char *text; // NULL: no more
} SampleKey;

typedef struct Sample {
    const char *kernel; // its folder in asm/kernels
    SampleProgram programs[SAMPLE_PROGRAMS + 1];
    SampleKey keys[SAMPLE_KEYS + 1];
    uint32_t fault; // of the display's first operation: 1 + HypoFault
    uint64_t reset; // the operator resets the machine at this tick; 0: never
    // What the programs write, and their memory, depends on how long things
    // take: they count while they wait, or store times.
    bool timed;
    // A program computes while a device works for it, so that its own memory
    // changes under it.
    bool overlaps;
} Sample;

extern const Sample samples[];
extern const size_t sample_count;

// Runs that look at the edges of what kernels take; they find mistakes in
// kernels without being interrupted.
extern const Sample edges[];
extern const size_t edge_count;

#endif
