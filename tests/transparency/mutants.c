// SPDX-License-Identifier: MIT
//
// mutants-test ROOT [KERNEL]: do the runs notice a mistake in a kernel, in one
// of 01 to 06 if none is named?  Each mutant of each kernel (mutate.h) runs the
// samples and the edges, and must end as the kernel does, with the same seen by
// each program; then the samples are interrupted at some boundaries.  Mutants
// that nothing notices are those of survivors.txt, which gives a reason for
// each.  A mutant's verdict does not depend on the tier: the first takes one
// mutant of some, others each day; HYPO_TEST_SCALE=20 takes all, prints what
// the list lacks, and counts.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mutate.h"
#include "walk.h"

enum {
    ROWS_MOST = 60,
    BOUNDARIES_A_ROW = 20, // at which a mutant is interrupted, and so many at
                           // which it is interrupted twice
    SECOND_AFTER = 4,      // ticks: inside a context save
    TICKS_MOST = 20000000,
    SLACK_TICKS = 100000,
    LISTED = K01 | K02 | K03 | K04 | K05 | K06, // in survivors.txt
    BUILT_ON_OTHERS = K06, // only what is new in it: the rest is kernel 05
    SLOW = K05 | K06,      // kernels with many runs
    SHARE = 8, // one mutant of so many in the first tier; SLOW: of SLOWER times
    SLOWER = 6, // as many
    SCALE_ALL = 20,
    KILLED_LEAST = 80, // per cent, when all are tried
    DAY_SECONDS = 86400,
    LINE_BYTES = 256,
    SURVIVORS_MOST = 1024,
};

typedef struct Original {
    const char *folder;
    Sources *sources;
    const HypoImage *kernel;
    Record records[ROWS_MOST];
    size_t record_count;
    const Sample *edges[ROWS_MOST];
    Outcome outcomes[ROWS_MOST];
    uint64_t ticks[ROWS_MOST];
    size_t edge_count;
} Original;

typedef struct Survivors {
    char names[SURVIVORS_MOST][LINE_BYTES]; // "kernel label+n kind"
    bool seen[SURVIVORS_MOST];
    size_t count;
} Survivors;

typedef struct Tally {
    const Original *original;
    Survivors *survivors;
    uint64_t number, first, share;
    uint64_t tried, killed, wrong;
} Tally;

// --- The kernel as it is ----------------------------------------------------

static void original_open(Original *original, size_t number, Sources *sources)
{
    const char *folder = kernel_folders[number];
    char path[LINE_BYTES];
    snprintf(path, sizeof path, "asm/kernels/%s/kernel.asm", folder);
    *original = (Original){.folder = folder, .sources = sources};
    original->kernel = sources_image(sources, path);
    for (size_t i = 0; i < sample_count; i++)
        if (samples[i].kernels >> number & 1 && !samples[i].sparse)
            record_open(&original->records[original->record_count++],
                        &samples[i], sources, folder, original->kernel,
                        TICKS_MOST);
    for (size_t i = 0; i < edge_count; i++) {
        if (!(edges[i].kernels >> number & 1))
            continue;
        size_t at = original->edge_count++;
        original->edges[at] = &edges[i];
        original->outcomes[at] =
            run_outcome(&edges[i], sources, original->kernel, TICKS_MOST,
                        &original->ticks[at]);
    }
}

static void original_close(Original *original)
{
    for (size_t i = 0; i < original->record_count; i++)
        record_close(&original->records[i]);
}

// --- A mutant ---------------------------------------------------------------

static bool ends_otherwise(const Outcome *expected, const Outcome *actual,
                           const Sample *sample)
{
    return expected->stop != actual->stop ||
           expected->halt_status != actual->halt_status ||
           expected->vectors != actual->vectors ||
           (!sample->timed && expected->files != actual->files) ||
           memcmp(expected->status, actual->status, sizeof actual->status) ||
           (!sample->timed && expected->display != actual->display);
}

static bool edges_notice(const Original *original, const HypoImage *kernel)
{
    for (size_t i = 0; i < original->edge_count; i++) {
        uint64_t ticks;
        Outcome actual =
            run_outcome(original->edges[i], original->sources, kernel,
                        2 * original->ticks[i] + SLACK_TICKS, &ticks);
        if (ends_otherwise(&original->outcomes[i], &actual, original->edges[i]))
            return true;
    }
    return false;
}

// Interrupted, if it does the same when left alone.
static bool sample_notices(const Record *expected, const Original *original,
                           const HypoImage *kernel)
{
    Record actual;
    record_open(&actual, expected->sample, original->sources, original->folder,
                kernel, 2 * expected->ticks + SLACK_TICKS);
    bool noticed =
        ends_otherwise(&expected->outcome, &actual.outcome, expected->sample) ||
        (!expected->sample->timed &&
         memcmp(expected->stream, actual.stream, sizeof actual.stream) != 0);
    if (!noticed) {
        WalkPlan plan = {.stride = actual.boundaries / BOUNDARIES_A_ROW + 1,
                         .failures_most = 1,
                         .second = SECOND_AFTER,
                         .quiet = true};
        WalkCounts counts = {0};
        walk(&actual, &plan, &counts);
        plan.second = 0;
        plan.first = plan.stride / 2;
        walk(&actual, &plan, &counts);
        noticed = counts.failures > 0;
    }
    record_close(&actual);
    return noticed;
}

static bool is_killed(const Original *original, const HypoImage *kernel)
{
    if (edges_notice(original, kernel))
        return true;
    for (size_t i = 0; i < original->record_count; i++)
        if (sample_notices(&original->records[i], original, kernel))
            return true;
    return false;
}

// --- Those that survive -----------------------------------------------------

// Lines "kernel label+n kind: reason"; others begin with #.
static void read_survivors(Survivors *survivors, const char *root)
{
    char line[LINE_BYTES];
    snprintf(line, sizeof line, "%s/tests/transparency/survivors.txt", root);
    FILE *stream = fopen(line, "r");
    while (stream && fgets(line, sizeof line, stream)) {
        char *colon = strchr(line, ':');
        if (line[0] == '#' || !colon || survivors->count == SURVIVORS_MOST)
            continue;
        *colon = '\0';
        snprintf(survivors->names[survivors->count++], LINE_BYTES, "%s", line);
    }
    if (stream)
        fclose(stream);
}

static bool is_listed(Survivors *survivors, const char *name)
{
    for (size_t i = 0; i < survivors->count; i++) {
        if (strcmp(survivors->names[i], name) == 0) {
            survivors->seen[i] = true;
            return true;
        }
    }
    return false;
}

static void try_mutant(void *context, const Mutant *mutant)
{
    Tally *tally = context;
    const Original *original = tally->original;
    char what[MUTANT_NAME_BYTES], name[LINE_BYTES];
    mutant_name(original->kernel, mutant, what);
    snprintf(name, sizeof name, "%s %s", original->folder, what);
    bool listed = is_listed(tally->survivors, name);
    if (tally->number++ % tally->share != tally->first % tally->share)
        return;
    HypoImage *kernel = mutant_image_new(original->kernel, mutant);
    bool killed = is_killed(original, kernel);
    mutant_image_free(kernel);
    tally->tried++;
    tally->killed += killed;
    if (killed == listed) {
        tally->wrong++;
        printf("%s: %s\n", name,
               killed ? "killed, but in survivors.txt" : "survives");
        fflush(stdout);
    }
}

static size_t report_strays(const Survivors *survivors)
{
    size_t strays = 0;
    for (size_t i = 0; i < survivors->count; i++) {
        if (!survivors->seen[i]) {
            strays++;
            printf("survivors.txt: %s: no such mutant\n", survivors->names[i]);
        }
    }
    return strays;
}

static void try_kernel(size_t number, Tally *tally, const char *root)
{
    static Original original;
    Sources *sources = sources_new(root, kernel_folders[number]);
    original_open(&original, number, sources);
    tally->original = &original;
    uint64_t tried = tally->tried, killed = tally->killed;
    uint64_t share = tally->share;
    if (share > 1 && SLOW >> number & 1)
        tally->share *= SLOWER;
    mutants_of(sources, original.kernel, BUILT_ON_OTHERS >> number & 1,
               try_mutant, tally);
    tally->share = share;
    original_close(&original);
    sources_free(sources);
    printf("%s: %" PRIu64 " mutants, %" PRIu64 " killed\n", original.folder,
           tally->tried - tried, tally->killed - killed);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 64;
    const char *scale = getenv("HYPO_TEST_SCALE");
    double times = scale && *scale ? strtod(scale, NULL) : 1;
    const char *day = getenv("HYPO_TEST_DAY");
    static Survivors survivors;
    read_survivors(&survivors, argv[1]);
    Tally tally = {.survivors = &survivors};
    tally.share = times >= SCALE_ALL ? 1 : (uint64_t)(SHARE / times) + 1;
    tally.first = day && *day ? strtoull(day, NULL, 10)
                              : (uint64_t)time(NULL) / DAY_SECONDS;
    printf("HYPO_TEST_DAY=%" PRIu64 " repeats the choice of mutants\n",
           tally.first);
    for (size_t i = 0; i < KERNELS; i++)
        if (argc < 3 ? LISTED >> i & 1
                     : strcmp(kernel_folders[i], argv[2]) == 0)
            try_kernel(i, &tally, argv[1]);
    size_t strays = argc < 3 ? report_strays(&survivors) : 0;
    printf("%" PRIu64 " mutants, %" PRIu64 " killed, %" PRIu64
           " other than listed\n",
           tally.tried, tally.killed, tally.wrong);
    bool good =
        tally.tried > 0 &&
        (tally.share > 1 || tally.killed * 100 >= tally.tried * KILLED_LEAST);
    return !good || tally.wrong > 0 || strays > 0;
}
