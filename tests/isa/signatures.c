// SPDX-License-Identifier: MIT
//
// Reading and writing signatures.txt; see signatures.h.
#include "signatures.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char head[] =
    "# SPDX-License-Identifier: MIT\n"
    "# file, ticks, digest of the final state; written by runner --update\n";

bool signatures_read(Signatures *signatures, const char *path)
{
    char line[200];
    bool good = true;
    signatures->count = 0;
    FILE *file = fopen(path, "r");
    if (!file)
        return false;
    while (good && fgets(line, sizeof line, file)) {
        Signature read;
        if (line[0] == '#')
            continue;
        good = sscanf(line, "%79s %" SCNu64 " %" SCNx64, read.name, &read.ticks,
                      &read.digest) == 3;
        if (good)
            signatures_add(signatures, &read);
    }
    good = good && !ferror(file);
    fclose(file);
    return good;
}

bool signatures_write(const Signatures *signatures, const char *path)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return false;
    fputs(head, file);
    for (unsigned i = 0; i < signatures->count; i++) {
        const Signature *item = &signatures->items[i];
        fprintf(file, "%s %" PRIu64 " %016" PRIx64 "\n", item->name,
                item->ticks, item->digest);
    }
    bool good = !ferror(file);
    return fclose(file) == 0 && good;
}

const Signature *signatures_find(const Signatures *signatures, const char *name)
{
    for (unsigned i = 0; i < signatures->count; i++)
        if (strcmp(signatures->items[i].name, name) == 0)
            return &signatures->items[i];
    return NULL;
}

void signatures_add(Signatures *signatures, const Signature *signature)
{
    if (signatures->count == SIGNATURES_MAX)
        abort();
    signatures->items[signatures->count++] = *signature;
}
