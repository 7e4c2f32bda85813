// SPDX-License-Identifier: MIT
//
// See verdict.h.  There are three kinds of looks: an edge is run, a sample is
// run step by step, or a sample is interrupted at some of its boundaries.
#include "verdict.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "walk.h"

enum {
    ROWS_MOST = 80,
    LOOKS_MOST = 4 * ROWS_MOST,
    BOUNDARIES_MOST = 60000, // of a row: longer ones are left out,
    WALKED_MOST = 20000,     // longer ones are not interrupted
    BOUNDARIES_A_ROW = 20,   // at which a mutant is interrupted, and so many at
                             // which it is interrupted twice
    WAITING_STRIDE = 3,      // of those at which the CPU waits, one of so many
    SECOND_AFTER = 4,        // ticks: inside a context save
    TICKS_MOST = 20000000,   // of a sample
    INSTRUCTIONS_MOST = 20000000, // of an edge
    EDGE_STEPS_MOST = 60000, // ticks: shorter ones are looked at step by step
    NESTED_MOST = 5000,      // boundaries of rows with interrupts at each of
    NESTED_TICKS = 48,       // so many ticks after one another,
    NESTED_ENTRY = 3,  // the first within so many instructions of the kernel,
    NESTED_STRIDE = 5, // at one boundary of so many
    SLACK_TICKS = 100000,
    PATH_BYTES = 256,
};

typedef struct Edge {
    const Sample *sample;
    Outcome outcome;
    Length length;
    Record record; // of a short one
    bool recorded;
} Edge;

typedef struct Look {
    bool (*differs)(const Original *original, size_t i,
                    const HypoImage *mutant);
    size_t i; // of edges or records
} Look;

struct Original {
    const char *folder;
    Sources *sources;
    const HypoImage *kernel;
    Record records[ROWS_MOST];
    size_t record_count;
    Edge edges[ROWS_MOST];
    size_t edge_count;
    Look looks[LOOKS_MOST]; // in the order in which they are taken
    size_t look_count;
};

// --- What differs -----------------------------------------------------------

static bool ends_otherwise(const Outcome *expected, const Outcome *actual,
                           const Sample *sample)
{
    return expected->stop != actual->stop ||
           expected->halt_status != actual->halt_status ||
           expected->vectors != actual->vectors ||
           expected->table != actual->table ||
           (!sample->timed && expected->files != actual->files) ||
           memcmp(expected->status, actual->status, sizeof actual->status) !=
               0 ||
           (!sample->timed && expected->display != actual->display);
}

// A mutant may take longer.
static Length length_for(const Edge *edge)
{
    uint64_t until = edge->sample->until;
    return (Length){until ? until : 2 * edge->length.ticks + SLACK_TICKS,
                    2 * edge->length.instructions + SLACK_TICKS};
}

static bool edge_differs(const Original *original, size_t i,
                         const HypoImage *mutant)
{
    const Edge *edge = &original->edges[i];
    Length length = length_for(edge);
    Outcome actual =
        run_outcome(edge->sample, original->sources, mutant, &length);
    return ends_otherwise(&edge->outcome, &actual, edge->sample);
}

static bool record_notices(const Record *expected, const Record *actual)
{
    return ends_otherwise(&expected->outcome, &actual->outcome,
                          expected->sample) ||
           expected->turns != actual->turns ||
           (expected->charged && !actual->charged) ||
           (expected->idle_charged && !actual->idle_charged) ||
           (!expected->sample->timed && memcmp(expected->stream, actual->stream,
                                               sizeof actual->stream) != 0);
}

// In a kernel whose service routines interrupt each other: a second interrupt
// at each instruction of the first one's routine.
static void walk_nested(const Record *actual, WalkCounts *counts)
{
    WalkPlan plan = {.stride = NESTED_STRIDE,
                     .entry = NESTED_ENTRY,
                     .failures_most = 1,
                     .charged = actual->charged,
                     .quiet = true};
    for (plan.second = 1; plan.second <= NESTED_TICKS && !counts->failures;
         plan.second++) {
        plan.first = plan.second;
        walk(actual, &plan, counts);
    }
}

// Interrupted; `actual` does the same when it is left alone.
static bool walk_notices(const Record *actual)
{
    WalkCounts counts = {0};
    WalkPlan plan = {.stride = actual->boundaries / BOUNDARIES_A_ROW + 1,
                     .failures_most = 1,
                     .second = SECOND_AFTER,
                     .quiet = true};
    walk(actual, &plan, &counts);
    plan.second = 0;
    plan.first = plan.stride / 2;
    walk(actual, &plan, &counts);
    plan.charged = actual->charged;
    plan.first = plan.stride / 3;
    walk(actual, &plan, &counts);
    plan.second = SECOND_AFTER;
    plan.first = 2 * plan.stride / 3;
    walk(actual, &plan, &counts);
    plan.second = 0;
    plan.waiting = true;
    plan.stride = WAITING_STRIDE;
    walk(actual, &plan, &counts);
    plan.charged = false; // with NMIs
    walk(actual, &plan, &counts);
    if (actual->nested && actual->boundaries <= NESTED_MOST)
        walk_nested(actual, &counts);
    return counts.failures > 0;
}

static bool look_at_row(const Original *original, const Record *expected,
                        const HypoImage *mutant, bool interrupted)
{
    uint64_t until = expected->sample->until;
    Record actual;
    record_open(&actual, expected->sample, original->sources, original->folder,
                mutant, until ? until : 2 * expected->ticks + SLACK_TICKS);
    bool differs = record_notices(expected, &actual) ||
                   (interrupted && actual.boundaries <= WALKED_MOST &&
                    walk_notices(&actual));
    record_close(&actual);
    return differs;
}

static bool edge_steps_differ(const Original *original, size_t i,
                              const HypoImage *mutant)
{
    const Edge *edge = &original->edges[i];
    return edge->recorded &&
           look_at_row(original, &edge->record, mutant, false);
}

static bool record_differs(const Original *original, size_t i,
                           const HypoImage *mutant)
{
    return look_at_row(original, &original->records[i], mutant, false);
}

static bool walk_differs(const Original *original, size_t i,
                         const HypoImage *mutant)
{
    return look_at_row(original, &original->records[i], mutant, true);
}

bool original_differs(Original *original, const HypoImage *mutant)
{
    for (size_t i = 0; i < original->look_count; i++) {
        Look look = original->looks[i];
        if (!look.differs(original, look.i, mutant))
            continue;
        memmove(original->looks + 1, original->looks, i * sizeof look);
        original->looks[0] = look;
        return true;
    }
    return false;
}

// --- The kernel as it is ----------------------------------------------------

static void add_looks(Original *original, size_t count,
                      bool (*differs)(const Original *, size_t,
                                      const HypoImage *))
{
    for (size_t i = 0; i < count; i++)
        original->looks[original->look_count++] = (Look){differs, i};
}

static void run_samples(Original *original, size_t number)
{
    for (size_t i = 0; i < sample_count; i++) {
        if (!(samples[i].kernels >> number & 1))
            continue;
        Record *record = &original->records[original->record_count];
        record_open(record, &samples[i], original->sources, original->folder,
                    original->kernel, TICKS_MOST);
        if (record->boundaries <= BOUNDARIES_MOST)
            original->record_count++;
        else
            record_close(record);
    }
}

static void run_edge(Original *original, Edge *edge)
{
    const Sample *sample = edge->sample;
    edge->length =
        (Length){sample->until ? sample->until : HYPO_NEVER, INSTRUCTIONS_MOST};
    edge->outcome =
        run_outcome(sample, original->sources, original->kernel, &edge->length);
    if (!sample->until && edge->outcome.stop == HYPO_STOP_TICKS) {
        fprintf(stderr, "%s: does not end\n", sample->programs[0].path);
        exit(1);
    }
    edge->recorded = edge->length.ticks <= EDGE_STEPS_MOST;
    if (edge->recorded)
        record_open(&edge->record, sample, original->sources, original->folder,
                    original->kernel, edge->length.ticks + 1);
}

static void run_edges(Original *original, size_t number)
{
    for (size_t i = 0; i < edge_count; i++) {
        if (!(edges[i].kernels >> number & 1))
            continue;
        Edge *edge = &original->edges[original->edge_count++];
        edge->sample = &edges[i];
        run_edge(original, edge);
    }
}

Original *original_new(size_t number, Sources *sources)
{
    Original *original = calloc(1, sizeof *original);
    if (!original)
        abort();
    original->folder = kernel_folders[number];
    original->sources = sources;
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "asm/kernels/%s/kernel.asm", original->folder);
    original->kernel = sources_image(sources, path);
    run_samples(original, number);
    run_edges(original, number);
    add_looks(original, original->edge_count, edge_differs);
    add_looks(original, original->record_count, record_differs);
    add_looks(original, original->edge_count, edge_steps_differ);
    add_looks(original, original->record_count, walk_differs);
    return original;
}

void original_free(Original *original)
{
    for (size_t i = 0; i < original->record_count; i++)
        record_close(&original->records[i]);
    for (size_t i = 0; i < original->edge_count; i++)
        record_close(&original->edges[i].record);
    free(original);
}
