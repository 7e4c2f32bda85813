// SPDX-License-Identifier: MIT
//
// The states seen, 64 bits each (hash compaction), in an open-addressed table
// that grows in place up to a number of bytes; beyond it, a bit array with
// three hash functions.
#ifndef EXPLORE_TABLE_H
#define EXPLORE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/alloc.h>

typedef struct Table {
    const HypoAllocator *allocator;
    uint64_t *slots; // 0: free
    size_t size;     // a power of two
    size_t count;
    size_t most_bytes; // of slots and bits together
    uint8_t *bits;     // NULL: not full
    size_t bits_size;  // in bytes, a power of two
    uint64_t counted;  // states, those in the bit array included
} Table;

bool table_open(Table *table, const HypoAllocator *allocator,
                size_t most_bytes);
void table_close(Table *table);
void table_clear(Table *table);

// False: `hash` was there (or, in the bit array, seems so).
bool table_add(Table *table, uint64_t hash);
bool table_is_full(const Table *table);

#endif
