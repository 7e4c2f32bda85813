// SPDX-License-Identifier: MIT
//
// transparency-test ROOT [KERNEL]: at each instruction boundary of each sample
// run, of all kernels if none is named, an interrupt of each class, and each
// outstanding completion or expiry, arrives once, and no program sees anything
// of it.  Each program of programs/ is such a sample, or has a reason, and
// waits with registers that can be told apart.  The first tier takes a share of
// the boundaries, another one every day; HYPO_TEST_SCALE=20 takes them all.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "complete.h"
#include "distinct.h"
#include "walk.h"

enum {
    ARRIVALS_MOST_A_ROW = 1200, // about, times the scale
    ARRIVALS_A_BOUNDARY = 6,
    SCALE_ALL = 20,     // from here on every boundary
    FAILURES_SHOWN = 5, // of a row
    BOUNDARIES_MOST = 20000,
    TICKS_MOST = 5000000,
    DAY_SECONDS = 86400,
};

static double scale(void)
{
    const char *text = getenv("HYPO_TEST_SCALE");
    return text && *text ? strtod(text, NULL) : 1;
}

// Long runs get less, since each arrival costs a run.
static uint64_t stride_of(const Record *record)
{
    if (scale() >= SCALE_ALL)
        return 1;
    double most = scale() * ARRIVALS_MOST_A_ROW / ARRIVALS_A_BOUNDARY;
    if (record->boundaries > BOUNDARIES_MOST)
        most *= (double)BOUNDARIES_MOST / (double)record->boundaries;
    return (uint64_t)((double)walk_boundaries(record) / (most < 1 ? 1 : most)) +
           1;
}

typedef struct Run {
    const Sample *sample;
    const char *kernel_name;
    uint64_t first; // boundary
} Run;

static bool check_run(const Run *run, Sources *sources, Distinct *distinct,
                      WalkCounts *counts)
{
    char path[256];
    snprintf(path, sizeof path, "asm/kernels/%s/kernel.asm", run->kernel_name);
    Record record;
    record_open(&record, run->sample, sources, run->kernel_name,
                sources_image(sources, path), TICKS_MOST);
    WalkPlan plan = {.stride = stride_of(&record),
                     .first = run->first,
                     .failures_most = counts->failures + FAILURES_SHOWN};
    uint64_t before = counts->arrivals, failed = counts->failures;
    bool good = record.outcome.stop == HYPO_STOP_HALT &&
                walk_boundaries(&record) <= BOUNDARIES_MOST;
    walk(&record, &plan, counts);
    distinct_look(distinct, &record);
    printf("%-15s %-26s %7" PRIu64 " boundaries, every %3" PRIu64 ", %7" PRIu64
           " arrivals%s\n",
           run->kernel_name, run->sample->programs[0].path, record.boundaries,
           plan.stride, counts->arrivals - before,
           good ? "" : ": does not halt within its limits");
    record_close(&record);
    return good && counts->failures == failed;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 64;
    uint64_t first = (uint64_t)time(NULL) / DAY_SECONDS;
    const char *day = getenv("HYPO_TEST_DAY");
    if (day && *day)
        first = strtoull(day, NULL, 10);
    printf("HYPO_TEST_DAY=%" PRIu64 " repeats the choice of boundaries\n",
           first);
    WalkCounts counts = {0};
    Distinct *distinct = distinct_new();
    size_t passed = 0, failed = samples_incomplete(argv[1]);
    for (size_t kernel = 0; kernel < KERNELS; kernel++) {
        if (argc > 2 && strcmp(kernel_folders[kernel], argv[2]) != 0)
            continue;
        Sources *sources = sources_new(argv[1], kernel_folders[kernel]);
        for (size_t i = 0; i < sample_count; i++) {
            if (!(samples[i].kernels >> kernel & 1))
                continue;
            Run run = {&samples[i], kernel_folders[kernel], first};
            bool good = check_run(&run, sources, distinct, &counts);
            passed += good;
            failed += !good;
        }
        sources_free(sources);
    }
    size_t waiting, missing = distinct_missing(distinct, &waiting);
    failed += missing;
    distinct_free(distinct);
    printf("%zu of %zu programs wait with registers that can be told apart\n",
           waiting - missing, waiting);
    printf("%" PRIu64 " boundaries, %" PRIu64 " arrivals, %" PRIu64
           " failures\n%zu passed, %zu failed\n",
           counts.boundaries, counts.arrivals, counts.failures, passed, failed);
    return failed != 0 || counts.arrivals == 0 || waiting == 0;
}
