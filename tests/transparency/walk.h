// SPDX-License-Identifier: MIT
//
// A recorded run of a sample, interrupted at its instruction boundaries, with
// what each program sees compared.
#ifndef WALK_H
#define WALK_H

#include "arrival.h"
#include "record.h"

typedef struct WalkPlan {
    uint64_t stride, first; // boundaries first, first + stride, …; fewer where
                            // the sample says `sparse`
    uint64_t failures_most; // then it ends
    uint64_t entry;  // 0, or only boundaries at most so many instructions
                     // behind the last one of a program
    bool waiting;    // only boundaries at which the CPU waits
    uint64_t second; // 0, or one more interrupt of each class comes so
                     // many ticks after what arrives
    bool charged; // look at what is charged, too, until the run's end; an NMI
                  // does not arrive then, nor other interrupts that are not
                  // accounted for
    bool quiet;   // failures are counted, not printed
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

#endif
