// SPDX-License-Identifier: MIT
//
// A run of a sample, recorded; and the same run interrupted at its instruction
// boundaries, with what each program sees compared.
#ifndef WALK_H
#define WALK_H

#include "arrival.h"
#include "world.h"

// A program's CPU state when it is about to execute an instruction.
typedef struct Seen {
    uint64_t boundary; // number of it in the run
    uint32_t program;  // its number in the sample
    uint32_t r[HYPO_REGISTERS];
    HypoPsw psw;
    uint32_t call; // the `si` it comes back from; 0: none
    uint32_t idle; // how often the CPU has waited so far
    bool calls;    // the instruction is an `si`
} Seen;

// How a run ends.
typedef struct Outcome {
    HypoStop stop;
    uint32_t halt_status;
    uint32_t status[SAMPLE_PROGRAMS]; // in the program table, if there is one
    uint64_t memory[SAMPLE_PROGRAMS]; // digest of each program's area
    uint64_t written[WORLD_OWNERS];
    uint64_t display; // with who wrote when
    uint64_t files;   // on the disk
    uint64_t vectors; // digest of the vectors' M, MPI and IM
} Outcome;

typedef struct Record {
    const char *kernel_name;
    const Sample *sample;
    Sources *sources;
    const HypoImage *kernel;
    Seen *seen; // ascending boundaries
    size_t seen_count, seen_room;
    uint64_t boundaries;
    uint64_t ticks;
    uint64_t stream[SAMPLE_PROGRAMS]; // digest of all that each one sees
    Outcome outcome;
} Record;

// Runs the sample to its end, but at most `tick_limit`.  All but the record is
// borrowed.
void record_open(Record *record, const Sample *sample, Sources *sources,
                 const char *kernel_name, const HypoImage *kernel,
                 uint64_t tick_limit);
void record_close(Record *record);

// Only how the run ends.
Outcome run_outcome(const Sample *sample, Sources *sources,
                    const HypoImage *kernel, uint64_t tick_limit,
                    uint64_t *ticks);

typedef struct WalkPlan {
    uint64_t stride, first; // boundaries first, first + stride, …; fewer where
                            // the sample says `sparse`
    uint64_t failures_most; // then it ends
    uint64_t second;        // 0, or one more interrupt of each class comes so
                            // many ticks after what arrives
    bool quiet;             // failures are counted, not printed
} WalkPlan;

typedef struct WalkCounts {
    uint64_t boundaries; // at which something arrived
    uint64_t arrivals;   // each the begin of a run
    uint64_t failures;   // arrivals that changed what a program sees
} WalkCounts;

// How many boundaries of the run may be looked at.
uint64_t walk_boundaries(const Record *record);

// Lets all that may arrive at the planned boundaries arrive, each alone, and
// adds to `counts`.
void walk(const Record *record, const WalkPlan *plan, WalkCounts *counts);

// What differs between two runs of the sample, or NULL.
const char *outcome_difference(const Sample *sample, const Outcome *expected,
                               const Outcome *actual);

#endif
