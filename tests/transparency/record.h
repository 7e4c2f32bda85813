// SPDX-License-Identifier: MIT
//
// A run of a sample: what each program sees at each of its instructions, and
// how the run ends.
#ifndef RECORD_H
#define RECORD_H

#include "accounts.h"

// A program's CPU state when it is about to execute an instruction.
typedef struct Seen {
    uint64_t boundary; // number of it in the run
    uint32_t process;  // as of world_process
    uint32_t r[HYPO_REGISTERS];
    HypoPsw psw;
    uint32_t call; // the `si` it comes back from; 0: none
    uint64_t idle; // ticks for which the CPU has waited so far
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
    uint64_t table;   // digest of the program table
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
    uint64_t stream[SAMPLE_PROCESSES]; // digest of all that each one sees
    uint64_t turns;    // digest of who had the CPU for how many ticks, in turn
    bool charged;      // the kernel charged each program for its ticks, always,
    bool idle_charged; // and the idle CPU for those in which it waited
    bool nested;       // service routines of the kernel interrupt each other
    Outcome outcome;
} Record;

// Runs the sample to its end, but at most `tick_limit`.  All but the record is
// borrowed.
void record_open(Record *record, const Sample *sample, Sources *sources,
                 const char *kernel_name, const HypoImage *kernel,
                 uint64_t tick_limit);
void record_close(Record *record);

// Whether the next step is an instruction of a program.  Servers of the kernel
// are a part of the system.
bool in_program(const World *world);

// What the program is about to find, if in_program.
Seen see(const World *world, uint64_t boundary);

// What differs, or NULL; results that tell the time are excepted.
const char *seen_difference(const Seen *expected, const Seen *actual);

// How the run has ended.
Outcome end_of(const World *world, HypoStop stop);

// How long a run lasts, or may last.  A CPU that waits for hours costs ticks,
// but hardly any instructions.
typedef struct Length {
    uint64_t ticks, instructions;
} Length;

// Only how a run ends, at the latest when it has come to `most`, which becomes
// how far it has come; HYPO_STOP_TICKS then.
Outcome run_outcome(const Sample *sample, Sources *sources,
                    const HypoImage *kernel, Length *most);

// What differs between two runs of the sample, or NULL.
const char *outcome_difference(const Sample *sample, const Outcome *expected,
                               const Outcome *actual);

#endif
