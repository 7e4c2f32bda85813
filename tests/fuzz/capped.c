// SPDX-License-Identifier: MIT
//
// Counting what is in use; see capped.h.
#include "capped.h"

#include <stdlib.h>

#include "fuzz.h"

static void *resize(void *context, void *block, size_t old_bytes,
                    size_t new_bytes)
{
    Capped *capped = context;
    capped->used += new_bytes - old_bytes;
    FUZZ_CHECK(capped->used <= capped->most, "more memory than is promised");
    if (new_bytes == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_bytes);
}

void capped_init(Capped *capped, size_t most)
{
    *capped = (Capped){.allocator = {resize, capped}, .most = most};
}

void capped_check_empty(const Capped *capped)
{
    FUZZ_CHECK(capped->used == 0, "memory was not given back");
}
