// SPDX-License-Identifier: MIT
//
// uthash for the assembler: memory comes from the arena `work` of the variable
// `a` that must be in sight where an item is added, and is freed with it; want
// of memory leaves by assembler_exhausted, so nothing here can exit.
#ifndef ASSEMBLER_TABLE_H
#define ASSEMBLER_TABLE_H

#include "assembler/assembler.h"

#define uthash_malloc(bytes)              arena_allocate(&a->work, (bytes))
#define uthash_free(block, bytes)         ((void)(block))
#define uthash_fatal(message)             assembler_exhausted(a)
#define HASH_FUNCTION(key, length, value) ((value) = table_hash(key, length))

static inline unsigned table_hash(const void *key, size_t length)
{
    const unsigned char *bytes = key;
    unsigned hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ bytes[i]) * 16777619u;
    return hash ^ hash >> 15;
}

#include <uthash.h>

#endif
