// SPDX-License-Identifier: MIT
//
// The states seen; see table.h.
#include "explore/table.h"

#include <string.h>

enum { FIRST_SIZE = 1 << 12 };

bool table_open(Table *table, const HypoAllocator *allocator, size_t most_bytes)
{
    *table = (Table){.allocator = allocator, .most_bytes = most_bytes};
    table->slots =
        hypo_allocate_zeros(allocator, FIRST_SIZE * sizeof *table->slots);
    table->size = table->slots ? FIRST_SIZE : 0;
    return table->slots != NULL;
}

void table_close(Table *table)
{
    if (table->slots)
        table->allocator->resize(table->allocator->context, table->slots,
                                 table->size * sizeof *table->slots, 0);
    if (table->bits)
        table->allocator->resize(table->allocator->context, table->bits,
                                 table->bits_size, 0);
    *table = (Table){0};
}

void table_clear(Table *table)
{
    memset(table->slots, 0, table->size * sizeof *table->slots);
    if (table->bits)
        table->allocator->resize(table->allocator->context, table->bits,
                                 table->bits_size, 0);
    table->bits = NULL;
    table->count = 0;
    table->counted = 0;
}

static size_t find(const Table *table, uint64_t hash)
{
    size_t mask = table->size - 1, at = (size_t)hash & mask;
    while (table->slots[at] != 0 && table->slots[at] != hash)
        at = (at + 1) & mask;
    return at;
}

// Each entry, taken in the order of its run and from the beginning of one, goes
// to its place in the doubled table: at or before where it was, or in the upper
// half.  So no second table is needed.
static bool grow(Table *table)
{
    size_t old = table->size, bytes = old * sizeof *table->slots;
    uint64_t *slots = table->allocator->resize(table->allocator->context,
                                               table->slots, bytes, 2 * bytes);
    if (!slots)
        return false;
    memset(slots + old, 0, bytes);
    table->slots = slots;
    table->size = 2 * old;
    size_t start = 0;
    while (slots[start] != 0)
        start++;
    for (size_t i = 1; i <= old; i++) {
        size_t at = (start + i) & (old - 1);
        uint64_t hash = slots[at];
        if (hash == 0)
            continue;
        slots[at] = 0;
        slots[find(table, hash)] = hash;
    }
    return true;
}

static bool bit_add(Table *table, uint64_t hash)
{
    uint64_t mask = (uint64_t)table->bits_size * 8 - 1;
    uint64_t step = (hash >> 33 | hash << 31) * UINT64_C(0x9E3779B97F4A7C15);
    bool is_new = false;
    for (unsigned i = 0; i < 3; i++) {
        uint64_t bit = (hash + i * step) >> 3 & mask;
        uint8_t one = (uint8_t)(1u << (bit & 7));
        is_new |= !(table->bits[bit / 8] & one);
        table->bits[bit / 8] |= one;
    }
    return is_new;
}

// From now on new states go into the bit array.
static bool open_bits(Table *table)
{
    size_t bytes = FIRST_SIZE;
    while (bytes * 2 <= table->most_bytes / 8)
        bytes *= 2;
    table->bits = hypo_allocate_zeros(table->allocator, bytes);
    table->bits_size = bytes;
    return table->bits != NULL;
}

bool table_is_full(const Table *table)
{
    return table->bits != NULL;
}

static bool has_room(Table *table)
{
    if (table->count < table->size / 4 * 3)
        return true;
    size_t bytes = 2 * table->size * sizeof *table->slots;
    return bytes <= table->most_bytes && grow(table);
}

bool table_add(Table *table, uint64_t hash)
{
    hash = hash ? hash : 1;
    size_t at = find(table, hash);
    if (table->slots[at] == hash)
        return false;
    if (!table->bits && has_room(table)) {
        at = find(table, hash);
        table->slots[at] = hash;
        table->count++;
        table->counted++;
        return true;
    }
    if (!table->bits && !open_bits(table))
        return false;
    bool is_new = bit_add(table, hash);
    table->counted += is_new;
    return is_new;
}
