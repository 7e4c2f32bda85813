// SPDX-License-Identifier: MIT
//
// See distinct.h.  A program waits at an `si` if another program, or nobody,
// has the CPU before it executes its next instruction.
#include "distinct.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    GENERAL = 13, // r1 to r13: `sp` and `lr` are their own
    ENOUGH = 9,   // of them: some hold the call's parameters, some a result
    BEST_MOST = 64
};

static const char FOLDER[] = "programs/";

typedef struct Best {
    const char *kernel, *path;
    unsigned registers; // that can be told apart, at the best wait
} Best;

struct Distinct {
    Best best[KERNELS * BEST_MOST];
    size_t count;
};

Distinct *distinct_new(void)
{
    Distinct *distinct = calloc(1, sizeof *distinct);
    if (!distinct)
        abort();
    return distinct;
}

void distinct_free(Distinct *distinct)
{
    free(distinct);
}

// How many registers hold what no other one holds, and not 0.
static unsigned told_apart(const Seen *seen)
{
    unsigned count = 0;
    for (unsigned i = 1; i <= GENERAL; i++) {
        bool alone = seen->r[i] != 0;
        for (unsigned j = 1; j <= GENERAL; j++)
            alone = alone && (i == j || seen->r[i] != seen->r[j]);
        count += alone;
    }
    return count;
}

static bool waits_at(const Record *record, size_t number)
{
    const Seen *call = &record->seen[number];
    if (!call->calls)
        return false;
    for (size_t i = number + 1; i < record->seen_count; i++) {
        const Seen *seen = &record->seen[i];
        if (seen->process == call->process)
            return i > number + 1 || seen->idle != call->idle;
    }
    return false; // it ends
}

static Best *best_of(Distinct *distinct, const char *kernel, const char *path)
{
    for (size_t i = 0; i < distinct->count; i++)
        if (strcmp(distinct->best[i].path, path) == 0 &&
            strcmp(distinct->best[i].kernel, kernel) == 0)
            return &distinct->best[i];
    if (distinct->count == sizeof distinct->best / sizeof distinct->best[0])
        abort();
    Best *best = &distinct->best[distinct->count++];
    *best = (Best){.kernel = kernel, .path = path};
    return best;
}

void distinct_look(Distinct *distinct, const Record *record)
{
    const Sample *sample = record->sample;
    for (size_t i = 0; i < record->seen_count; i++) {
        const Seen *seen = &record->seen[i];
        if (seen->process >= SAMPLE_PROCESSES || !waits_at(record, i))
            continue;
        // What forks is alone in its sample.
        size_t program = sample->forks ? 0 : seen->process;
        Best *best = best_of(distinct, record->kernel_name,
                             sample->programs[program].path);
        unsigned registers = told_apart(seen);
        if (registers > best->registers)
            best->registers = registers;
    }
}

size_t distinct_missing(const Distinct *distinct, size_t *waiting)
{
    size_t missing = 0;
    *waiting = 0;
    for (size_t i = 0; i < distinct->count; i++) {
        const Best *best = &distinct->best[i];
        if (strncmp(best->path, FOLDER, sizeof FOLDER - 1) != 0)
            continue;
        ++*waiting;
        if (best->registers >= ENOUGH)
            continue;
        missing++;
        printf("FAILED %s, %s: only %u registers can be told apart when it "
               "waits\n",
               best->kernel, best->path, best->registers);
    }
    return missing;
}
