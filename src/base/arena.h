// SPDX-License-Identifier: MIT
//
// An arena: many small allocations, given back together.  Memory comes from a
// HypoAllocator in blocks; a mark remembers how much was in use, and rewinding
// to it gives back all that came later.  Single pieces are never freed.
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include <hypo/alloc.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    const HypoAllocator *allocator;
    // Called when there is no memory.  It may leave by longjmp; if it is NULL
    // or returns, the allocation gives NULL.
    void (*exhausted)(void *context);
    void *context;
    ArenaBlock *block; // the newest; older ones hang behind it
    char *at, *end;    // the free part of the newest block
    uint64_t used;     // bytes handed out, to compare marks
} Arena;

typedef struct ArenaMark {
    ArenaBlock *block;
    char *at;
    uint64_t used;
} ArenaMark;

Arena arena_on(const HypoAllocator *allocator);
void arena_free(Arena *arena);

// `bytes` bytes, aligned for any type, not cleared.
void *arena_allocate(Arena *arena, size_t bytes);

// Room for `count` elements of `bytes` each.
void *arena_allocate_array(Arena *arena, size_t count, size_t bytes);

// A copy of `length` bytes of text, with a final zero.
char *arena_copy(Arena *arena, const char *text, size_t length);

ArenaMark arena_mark(const Arena *arena);
void arena_rewind(Arena *arena, ArenaMark mark);

#endif
