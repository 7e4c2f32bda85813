// SPDX-License-Identifier: MIT
//
// Random programs on the fast engine, the observed engine and the model, which
// must agree.  HYPO_TEST_SEED=N repeats a run (program i has the seed N + i),
// HYPO_TEST_COUNT=N bounds it, HYPO_TEST_SCALE=N multiplies the default count.
// Read next: generate.h, run.h, shrink.h.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "generate.h"
#include "report.h"
#include "run.h"
#include "shrink.h"

enum { PROGRAMS = 100000, FAILURES_MAX = 5 };

static uint64_t setting(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);
    return text && *text ? strtoull(text, NULL, 0) : otherwise;
}

static void fail(Case *of)
{
    Difference difference;
    printf("differs: HYPO_TEST_SEED=%" PRIu64 " HYPO_TEST_COUNT=1\n", of->seed);
    fflush(stdout);
    generate_settle(of);
    shrink_case(of);
    run_case(of, &difference, NULL);
    report_case(of, &difference);
}

static void print_counts(const RunCounts *counts)
{
    static const char *const names[] = {"running",  "halt",  "check-stop",
                                        "idle",     "ticks", "output",
                                        "progress", "key"};
    printf("%" PRIu64 " ticks, %" PRIu64 " instructions, %" PRIu64
           " interrupts; stops:",
           counts->ticks, counts->instructions, counts->interrupts);
    for (size_t i = 1; i < sizeof names / sizeof *names; i++)
        printf(" %s %" PRIu64, names[i], counts->stops[i]);
    printf("\n");
}

int main(void)
{
    static Case of;
    RunCounts counts = {0};
    uint64_t seed = setting("HYPO_TEST_SEED", (uint64_t)time(NULL) << 20);
    const char *scale = getenv("HYPO_TEST_SCALE"); // may be less than 1
    double programs = PROGRAMS * (scale ? strtod(scale, NULL) : 1);
    uint64_t count = setting("HYPO_TEST_COUNT", (uint64_t)programs);
    uint64_t passed = 0, failed = 0;
    printf("HYPO_TEST_SEED=%" PRIu64 "\n", seed);
    fflush(stdout);
    generate_prepare();
    for (uint64_t i = 0; i < count && failed < FAILURES_MAX; i++) {
        Difference difference;
        generate_case(&of, seed + i);
        if (run_case(&of, &difference, &counts)) {
            passed++;
        } else {
            failed++;
            fail(&of);
        }
    }
    print_counts(&counts);
    printf("%" PRIu64 " passed, %" PRIu64 " failed\n", passed, failed);
    return failed > 0;
}
