// SPDX-License-Identifier: MIT
//
// The default allocator: the C library's.
#include <hypo/alloc.h>

#include <stdlib.h>
#include <string.h>

static void *libc_resize(void *context, void *block, size_t old_bytes,
                         size_t new_bytes)
{
    (void)context;
    (void)old_bytes;
    if (new_bytes == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_bytes);
}

void *hypo_allocate_zeros(const HypoAllocator *allocator, size_t bytes)
{
    // The system's pages are zero already, and cost nothing until used.
    if (allocator->resize == libc_resize)
        return calloc(1, bytes);
    void *block = allocator->resize(allocator->context, NULL, 0, bytes);
    if (block)
        memset(block, 0, bytes);
    return block;
}

const HypoAllocator hypo_libc_allocator = {libc_resize, NULL};
