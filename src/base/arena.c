// SPDX-License-Identifier: MIT
//
// An arena of blocks; see arena.h.
#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

enum { BLOCK_BYTES = 32 << 10, LARGE_BYTES = 8 << 10 };

struct ArenaBlock {
    ArenaBlock *older;
    size_t bytes; // with this head
    char *end;
};

static const size_t unit = alignof(max_align_t);

static size_t rounded(size_t bytes)
{
    return (bytes + unit - 1) & ~(unit - 1);
}

Arena arena_on(const HypoAllocator *allocator)
{
    return (Arena){.allocator = allocator};
}

static void block_drop(Arena *arena)
{
    ArenaBlock *block = arena->block;
    arena->block = block->older;
    arena->allocator->resize(arena->allocator->context, block, block->bytes, 0);
}

void arena_free(Arena *arena)
{
    while (arena->block)
        block_drop(arena);
    arena->at = arena->end = NULL;
    arena->used = 0;
}

static void *no_memory(const Arena *arena)
{
    if (arena->exhausted)
        arena->exhausted(arena->context);
    return NULL;
}

// A new block with room for `bytes`; what was free in the last one is lost.
static void *block_allocate(Arena *arena, size_t bytes)
{
    size_t head = rounded(sizeof(ArenaBlock));
    if (bytes > SIZE_MAX / 2)
        return no_memory(arena);
    size_t size = bytes > LARGE_BYTES ? head + bytes : (size_t)BLOCK_BYTES;
    ArenaBlock *block =
        arena->allocator->resize(arena->allocator->context, NULL, 0, size);
    if (!block)
        return no_memory(arena);
    *block = (ArenaBlock){arena->block, size, (char *)block + size};
    arena->block = block;
    arena->at = (char *)block + head + bytes;
    arena->end = block->end;
    arena->used += bytes;
    return (char *)block + head;
}

void *arena_allocate(Arena *arena, size_t bytes)
{
    if (bytes > SIZE_MAX - unit)
        return no_memory(arena);
    size_t size = rounded(bytes);
    if (size > (size_t)(arena->end - arena->at) || !arena->block)
        return block_allocate(arena, size);
    char *piece = arena->at;
    arena->at += size;
    arena->used += size;
    return piece;
}

void *arena_allocate_array(Arena *arena, size_t count, size_t bytes)
{
    if (bytes != 0 && count > SIZE_MAX / bytes)
        return no_memory(arena);
    return arena_allocate(arena, count * bytes);
}

char *arena_copy(Arena *arena, const char *text, size_t length)
{
    char *copy = arena_allocate(arena, length + 1);
    if (!copy)
        return NULL;
    if (length > 0)
        memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

ArenaMark arena_mark(const Arena *arena)
{
    return (ArenaMark){arena->block, arena->at, arena->used};
}

void arena_rewind(Arena *arena, ArenaMark mark)
{
    while (arena->block != mark.block)
        block_drop(arena);
    arena->at = mark.at;
    arena->end = arena->block ? arena->block->end : NULL;
    arena->used = mark.used;
}
