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
    QUICK = K01 | K02, // kernels with few and short runs
    SHARE = 8,         // of QUICK one mutant of so many in the first tier,
    SLOWER = 8,        // of the others so many times fewer
    SCALE_ALL = 20,
    KILLED_LEAST = 80, // per cent of each kernel's, when all are tried
    DAY_SECONDS = 86400,
    PATH_BYTES = 256,
    NAME_BYTES = 256,
};

typedef struct Tally {
    size_t kernel; // its number in kernel_folders
    Sources *sources;
    const HypoImage *image;
    Original *original; // NULL until it is needed
    Survivors *survivors;
    uint64_t number, first, share;
    uint64_t tried, killed, wrong;
    bool few; // of some kernel too few were killed
} Tally;

static Original *original_of(Tally *tally)
{
    if (!tally->original)
        tally->original = original_new(tally->kernel, tally->sources);
    return tally->original;
}

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
    char what[MUTANT_NAME_BYTES], name[NAME_BYTES];
    mutant_name(tally->image, mutant, what);
    snprintf(name, sizeof name, "%s %s", kernel_folders[tally->kernel], what);
    bool listed = survivors_have(tally->survivors, name);
    if (tally->number++ % tally->share != tally->first % tally->share)
        return;
    HypoImage *kernel = mutant_image_new(tally->image, mutant);
    bool killed = original_differs(original_of(tally), kernel);
    mutant_image_free(kernel);
    tally->tried++;
    tally->killed += killed;
    if (killed == listed) {
        tally->wrong++;
        report(tally->image, mutant, name, killed);
    }
}

static void try_mutants(Tally *tally)
{
    uint64_t share = tally->share;
    if (share > 1 && !(QUICK >> tally->kernel & 1))
        tally->share *= SLOWER;
    mutants_of(tally->sources, tally->image,
               BUILT_ON_OTHERS >> tally->kernel & 1, try_mutant, tally);
    tally->share = share;
}

static void try_kernel(Tally *tally, const char *root)
{
    const char *folder = kernel_folders[tally->kernel];
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "asm/kernels/%s/kernel.asm", folder);
    tally->sources = sources_new(root, folder);
    tally->image = sources_image(tally->sources, path);
    tally->original = NULL;
    uint64_t tried = tally->tried, killed = tally->killed;
    if (tally->share == 1 &&
        original_differs(original_of(tally), tally->image)) {
        printf("%s: differs from itself\n", folder);
        tally->wrong++;
    }
    try_mutants(tally);
    tried = tally->tried - tried;
    killed = tally->killed - killed;
    tally->few |= tally->share == 1 && killed * 100 < tried * KILLED_LEAST;
    if (tally->original)
        original_free(tally->original);
    sources_free(tally->sources);
    printf("%s: %" PRIu64 " mutants, %" PRIu64 " killed\n", folder, tried,
           killed);
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
    for (tally.kernel = 0; tally.kernel < KERNELS; tally.kernel++)
        if (argc < 3 || strcmp(kernel_folders[tally.kernel], argv[2]) == 0)
            try_kernel(&tally, argv[1]);
    size_t strays = argc < 3 ? survivors_strays(tally.survivors) : 0;
    survivors_free(tally.survivors);
    printf("%" PRIu64 " mutants, %" PRIu64 " killed, %" PRIu64
           " other than listed\n",
           tally.tried, tally.killed, tally.wrong);
    return tally.tried == 0 || tally.few || tally.wrong > 0 || strays > 0;
}
