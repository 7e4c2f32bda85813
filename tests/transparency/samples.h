// SPDX-License-Identifier: MIT
//
// The runs that are interrupted: which programs, with which arguments and
// input, under which kernel.
#ifndef SAMPLES_H
#define SAMPLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/machine.h>

enum {
    SAMPLE_PROGRAMS = 4,
    SAMPLE_PROCESSES = 8, // programs, or processes that they make
    SAMPLE_SERVERS = 4,   // that a kernel has at most
    SAMPLE_KEYS = 4,
    SAMPLE_FILES = 2
};

typedef struct SampleProgram {
    const char *path; // below the root; NULL: no more
    uint32_t argument;
} SampleProgram;

typedef struct SampleKey {
    uint64_t tick;
    const char *text; // NULL: no more
} SampleKey;

typedef struct SampleFile {
    const char *name; // NULL: no more
    const char *text;
} SampleFile;

// What goes wrong with the operation of a device that is under way at the tick,
// or else with its next one.
typedef struct SampleFault {
    uint32_t device; // 0: none
    HypoFault kind;
    uint64_t tick;
} SampleFault;

// What the operator or somebody else raises, whether it makes sense or not.
typedef struct SampleInterrupt {
    uint32_t class_number, code;
    uint64_t tick; // 0: none
} SampleInterrupt;

// The kernels under test, and a set of them: a bit for each.
enum { KERNELS = 10 };
enum {
    K01 = 1,
    K02 = 2,
    K03 = 4,
    K04 = 8,
    K05 = 16,
    K06 = 32,
    K07 = 64,
    K08 = 128,
    K09 = 256,
    K10 = 512
};

extern const char *const kernel_folders[KERNELS]; // in asm/kernels

typedef struct Sample {
    uint32_t kernels; // a set: under each of them
    SampleProgram programs[SAMPLE_PROGRAMS + 1];
    SampleKey keys[SAMPLE_KEYS + 1];
    uint32_t memory_bytes; // of the machine; 0: few
    uint32_t disk_blocks;  // of a disk with a directory; 0: a disk without
    SampleFile files[SAMPLE_FILES + 1]; // on it
    SampleFault fault;
    uint64_t until; // the run is cut off at this tick; 0: it ends by itself
    uint64_t reset; // the operator resets the machine at this tick; 0: never
    SampleInterrupt interrupt;
    uint32_t epoch;  // seconds since 1970; 0: as usual
    bool no_display; // the machine has none
    // What the programs write, and their memory, depends on how long things
    // take: they count while they wait, or store times.
    bool timed;
    // A program computes while a device works for it, so that its own memory
    // changes under it.
    bool overlaps;
    // One program ends another: how far that has come is a matter of timing.
    bool ends_others;
    // Programs make processes, with the same area.
    bool forks;
    // A long run: of the boundaries that are far from its begin and its end
    // only one in so many is looked at; 0: all.
    uint32_t sparse;
} Sample;

extern const Sample samples[];
extern const size_t sample_count;

// Runs that look at the edges of what kernels take; they find mistakes in
// kernels without being interrupted.
extern const Sample edges[];
extern const size_t edge_count;

// Programs of programs/ that are not sample runs under some kernels, and why.
typedef struct Unfit {
    uint32_t kernels;
    const char *program; // without folder and ending
    const char *reason;
} Unfit;

extern const Unfit unfits[];
extern const size_t unfit_count;

#endif
