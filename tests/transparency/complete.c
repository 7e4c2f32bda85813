// SPDX-License-Identifier: MIT
//
// Holds the table of runs against the folder of programs; see complete.h.
#include "complete.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "samples.h"

enum { PATH_BYTES = 1024 };

static const char ENDING[] = ".asm";

// The kernels under which a row runs programs/NAME.asm.
static uint32_t kernels_of_rows(const char *name)
{
    char path[2 * PATH_BYTES];
    snprintf(path, sizeof path, "programs/%s%s", name, ENDING);
    uint32_t kernels = 0;
    for (size_t i = 0; i < sample_count; i++)
        for (const SampleProgram *program = samples[i].programs; program->path;
             program++)
            if (strcmp(program->path, path) == 0)
                kernels |= samples[i].kernels;
    return kernels;
}

// Those for which there is a reason; `found` notes which ones.
static uint32_t kernels_of_reasons(const char *name, bool found[])
{
    uint32_t kernels = 0;
    for (size_t i = 0; i < unfit_count; i++) {
        if (strcmp(unfits[i].program, name) != 0)
            continue;
        kernels |= unfits[i].kernels;
        found[i] = true;
    }
    return kernels;
}

static size_t check_program(const char *name, bool found[])
{
    uint32_t rows = kernels_of_rows(name);
    uint32_t reasons = kernels_of_reasons(name, found);
    size_t faults = 0;
    for (size_t i = 0; i < KERNELS; i++) {
        bool row = rows >> i & 1, reason = reasons >> i & 1;
        if (row != reason)
            continue;
        faults++;
        printf("FAILED programs/%s%s under %s has %s\n", name, ENDING,
               kernel_folders[i],
               row ? "a row in samples.c and a reason why not"
                   : "neither a row in samples.c nor a reason why not");
    }
    return faults;
}

size_t samples_incomplete(const char *root)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/programs", root);
    DIR *folder = opendir(path);
    bool *found = calloc(unfit_count, sizeof *found);
    if (!folder || !found) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    size_t faults = 0;
    for (const struct dirent *entry; (entry = readdir(folder));) {
        size_t length = strlen(entry->d_name);
        size_t stem = length - (sizeof ENDING - 1);
        if (length < sizeof ENDING || strcmp(entry->d_name + stem, ENDING) != 0)
            continue;
        char name[PATH_BYTES];
        snprintf(name, sizeof name, "%.*s", (int)stem, entry->d_name);
        faults += check_program(name, found);
    }
    closedir(folder);
    for (size_t i = 0; i < unfit_count; i++) {
        if (found[i])
            continue;
        faults++;
        printf("FAILED there is no programs/%s%s\n", unfits[i].program, ENDING);
    }
    free(found);
    return faults;
}
