// SPDX-License-Identifier: MIT
//
// Growing arrays: {items, count, capacity} of any element type, on a caller's
// allocator.  ARRAY(Type) declares one; array_reserve makes room for `more`
// elements and is false when there is no memory (the array is unchanged).
// Elements are then stored with `a.items[a.count++] = x`.
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include <stdbool.h>
#include <stddef.h>

#include <hypo/alloc.h>

#define ARRAY(Type)      \
    struct {             \
        Type *items;     \
        size_t count;    \
        size_t capacity; \
    }

#define array_reserve(allocator, array, more)                             \
    array_reserve_((allocator), (void **)&(array)->items, (array)->count, \
                   &(array)->capacity, sizeof *(array)->items, (more))

#define array_free(allocator, array)                                    \
    array_free_((allocator), (void **)&(array)->items, &(array)->count, \
                &(array)->capacity, sizeof *(array)->items)

bool array_reserve_(const HypoAllocator *allocator, void **items, size_t count,
                    size_t *capacity, size_t item_bytes, size_t more);
void array_free_(const HypoAllocator *allocator, void **items, size_t *count,
                 size_t *capacity, size_t item_bytes);

#endif
