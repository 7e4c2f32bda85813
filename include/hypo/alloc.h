// SPDX-License-Identifier: MIT
//
// Where the core gets its memory: from a caller-supplied allocator, so that a
// host can count it, cap it or make it fail.  Read next: machine.h.
#ifndef HYPO_ALLOC_H
#define HYPO_ALLOC_H

#include <stddef.h>

typedef struct HypoAllocator {
    // As realloc: `block` NULL makes a new block, `new_bytes` 0 frees it and
    // gives NULL.  NULL for any other size means: no memory, `block` is kept.
    void *(*resize)(void *context, void *block, size_t old_bytes,
                    size_t new_bytes);
    void *context;
} HypoAllocator;

// A new block of zeros, or NULL.
void *hypo_allocate_zeros(const HypoAllocator *allocator, size_t bytes);

// The C library's realloc and free.
extern const HypoAllocator hypo_libc_allocator;

#endif
