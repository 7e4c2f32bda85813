// SPDX-License-Identifier: MIT
//
// Reads the list; see survivors.h.
#include "survivors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_BYTES = 512, SURVIVORS_MOST = 4096 };

struct Survivors {
    char names[SURVIVORS_MOST][LINE_BYTES];
    bool asked[SURVIVORS_MOST];
    size_t count;
};

// Lines "kernel label+n kind: reason"; others begin with #.
Survivors *survivors_new(const char *root)
{
    Survivors *survivors = calloc(1, sizeof *survivors);
    char line[LINE_BYTES];
    snprintf(line, sizeof line, "%s/tests/transparency/survivors.txt", root);
    FILE *stream = fopen(line, "r");
    if (!survivors || !stream) {
        fprintf(stderr, "%s: cannot be read\n", line);
        exit(1);
    }
    while (fgets(line, sizeof line, stream)) {
        char *colon = strchr(line, ':');
        if (line[0] == '#' || !colon || survivors->count == SURVIVORS_MOST)
            continue;
        *colon = '\0';
        snprintf(survivors->names[survivors->count++], LINE_BYTES, "%s", line);
    }
    fclose(stream);
    return survivors;
}

void survivors_free(Survivors *survivors)
{
    free(survivors);
}

bool survivors_have(Survivors *survivors, const char *name)
{
    for (size_t i = 0; i < survivors->count; i++) {
        if (strcmp(survivors->names[i], name) == 0) {
            survivors->asked[i] = true;
            return true;
        }
    }
    return false;
}

size_t survivors_strays(const Survivors *survivors)
{
    size_t strays = 0;
    for (size_t i = 0; i < survivors->count; i++) {
        if (survivors->asked[i])
            continue;
        strays++;
        printf("survivors.txt: %s: no such mutant\n", survivors->names[i]);
    }
    return strays;
}
