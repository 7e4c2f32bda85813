// SPDX-License-Identifier: MIT
//
// Sorting in place, without the memory that a C library's qsort may take.
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include <stddef.h>

// Orders `count` items of `bytes` bytes each (at most 64); `compare` as that of
// qsort.  Equal items come in any order.
void sort_items(void *items, size_t count, size_t bytes,
                int (*compare)(const void *a, const void *b));

#endif
