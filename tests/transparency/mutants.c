// SPDX-License-Identifier: MIT
//
// mutants-test ROOT [KERNEL]: do the runs notice a mistake in a kernel, in any
// of them if none is named?  Each mutant of each kernel (mutate.h) runs the
// samples and the edges, and must end as the kernel does, with the same seen by
// each program, the same turns and the same in the program table; then the
// samples are interrupted at some boundaries (verdict.h).  Mutants that nothing
// notices are those of survivors.txt, which gives a reason for each.  A
// mutant's verdict does not depend on the tier: the first takes one mutant of
// some, others each day; HYPO_TEST_SCALE=20 takes all, prints what the list
// lacks, counts, and asks for a share that must be killed.
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mutate.h"
#include "survivors.h"
#include "verdict.h"

enum {
    // Only what is new in them: the rest is kernel 05's, or 08's.
    BUILT_ON_OTHERS = K06 | K08 | K09 | K10,
    SLOW = K05 | K06 | K07 | K08 | K09 | K10, // kernels with many runs
    SHARE = 8, // one mutant of so many in the first tier; SLOW: of SLOWER times
    SLOWER = 6, // as many
    SCALE_ALL = 20,
    KILLED_LEAST = 80, // per cent of each kernel's, when all are tried
    DAY_SECONDS = 86400,
    NAME_BYTES = 256,
};

typedef struct Tally {
    Original *original;
    Survivors *survivors;
    const char *folder;
    uint64_t number, first, share;
    uint64_t tried, killed, wrong;
    bool few; // of some kernel too few were killed
} Tally;

static void report(const HypoImage *kernel, const Mutant *mutant,
                   const char *name, bool killed)
{
    printf("%s: %s", name,
           killed ? "killed, but in survivors.txt" : "survives");
    if (mutant->line)
        printf(" (%s:%u)", kernel->files[mutant->line->file],
               mutant->line->line);
    printf("\n");
    fflush(stdout);
}

static void try_mutant(void *context, const Mutant *mutant)
{
    Tally *tally = context;
    const HypoImage *original = original_kernel(tally->original);
    char what[MUTANT_NAME_BYTES], name[NAME_BYTES];
    mutant_name(original, mutant, what);
    snprintf(name, sizeof name, "%s %s", tally->folder, what);
    bool listed = survivors_have(tally->survivors, name);
    if (tally->number++ % tally->share != tally->first % tally->share)
        return;
    HypoImage *kernel = mutant_image_new(original, mutant);
    bool killed = original_differs(tally->original, kernel);
    mutant_image_free(kernel);
    tally->tried++;
    tally->killed += killed;
    if (killed == listed) {
        tally->wrong++;
        report(original, mutant, name, killed);
    }
}

static void try_kernel(size_t number, Tally *tally, const char *root)
{
    Sources *sources = sources_new(root, kernel_folders[number]);
    tally->original = original_new(number, sources);
    tally->folder = kernel_folders[number];
    if (tally->share == 1 &&
        original_differs(tally->original, original_kernel(tally->original))) {
        printf("%s: differs from itself\n", tally->folder);
        tally->wrong++;
    }
    uint64_t tried = tally->tried, killed = tally->killed;
    uint64_t share = tally->share;
    if (share > 1 && SLOW >> number & 1)
        tally->share *= SLOWER;
    mutants_of(sources, original_kernel(tally->original),
               BUILT_ON_OTHERS >> number & 1, try_mutant, tally);
    tried = tally->tried - tried;
    killed = tally->killed - killed;
    tally->few |= share == 1 && killed * 100 < tried * KILLED_LEAST;
    tally->share = share;
    original_free(tally->original);
    sources_free(sources);
    printf("%s: %" PRIu64 " mutants, %" PRIu64 " killed\n", tally->folder,
           tried, killed);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 64;
    const char *scale = getenv("HYPO_TEST_SCALE");
    double times = scale && *scale ? strtod(scale, NULL) : 1;
    const char *day = getenv("HYPO_TEST_DAY");
    Tally tally = {.survivors = survivors_new(argv[1])};
    tally.share = times >= SCALE_ALL ? 1 : (uint64_t)(SHARE / times) + 1;
    tally.first = day && *day ? strtoull(day, NULL, 10)
                              : (uint64_t)time(NULL) / DAY_SECONDS;
    printf("HYPO_TEST_DAY=%" PRIu64 " repeats the choice of mutants\n",
           tally.first);
    for (size_t i = 0; i < KERNELS; i++)
        if (argc < 3 || strcmp(kernel_folders[i], argv[2]) == 0)
            try_kernel(i, &tally, argv[1]);
    size_t strays = argc < 3 ? survivors_strays(tally.survivors) : 0;
    survivors_free(tally.survivors);
    printf("%" PRIu64 " mutants, %" PRIu64 " killed, %" PRIu64
           " other than listed\n",
           tally.tried, tally.killed, tally.wrong);
    return tally.tried == 0 || tally.few || tally.wrong > 0 || strays > 0;
}
