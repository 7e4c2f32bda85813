// SPDX-License-Identifier: MIT
//
// Growing arrays; see array.h.
#include "base/array.h"

#include <stdint.h>
#include <string.h>

bool array_reserve_(const HypoAllocator *allocator, void **items, size_t count,
                    size_t *capacity, size_t item_bytes, size_t more)
{
    if (more <= *capacity - count)
        return true;
    size_t limit = SIZE_MAX / item_bytes;
    if (more > limit - count)
        return false;
    size_t wanted = count + more;
    size_t grown = *capacity < 8 ? 8 : *capacity;
    while (grown < wanted)
        grown = grown > limit / 2 ? limit : grown * 2;
    // The caller's pointer has another type than void *: copy, do not alias.
    void *block;
    memcpy(&block, items, sizeof block);
    block = allocator->resize(allocator->context, block, *capacity * item_bytes,
                              grown * item_bytes);
    if (!block)
        return false;
    memcpy(items, &block, sizeof block);
    *capacity = grown;
    return true;
}

void array_free_(const HypoAllocator *allocator, void **items, size_t *count,
                 size_t *capacity, size_t item_bytes)
{
    void *block;
    memcpy(&block, items, sizeof block);
    if (block)
        allocator->resize(allocator->context, block, *capacity * item_bytes, 0);
    block = NULL;
    memcpy(items, &block, sizeof block);
    *count = *capacity = 0;
}
