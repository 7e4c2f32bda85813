// SPDX-License-Identifier: MIT
//
// The predecode cache of the fast engine: for each word of memory that was
// executed, the instruction taken apart.  Bounded: when the pool of pages is
// used up all of it is forgotten.  A store makes the records it hits forget.
#ifndef MACHINE_CODE_H
#define MACHINE_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/alloc.h>

enum {
    CODE_PAGE_SHIFT = 12,
    CODE_PAGE_BYTES = 1 << CODE_PAGE_SHIFT,
    CODE_PAGE_RECORDS = CODE_PAGE_BYTES / 4,
    CODE_POOL_PAGES = 256,
    // Values of CodeRecord.op that are no opcode:
    CODE_UNKNOWN = 0x00, // not decoded yet
    CODE_INVALID = 0xFF, // no instruction
};

typedef struct CodeRecord {
    uint8_t op;         // opcode, or one of the two above
    uint8_t rd, ra, rb; // a destination r0 is CODE_SINK
    int32_t immediate;
} CodeRecord;

enum { CODE_SINK = 16 }; // the place of writes to r0

typedef struct CodePage {
    CodeRecord records[CODE_PAGE_RECORDS];
} CodePage;

struct CodeCache {
    CodePage **by_page; // by address >> CODE_PAGE_SHIFT; NULL: none
    size_t pages;
    CodePage *pool[CODE_POOL_PAGES];
    size_t made, used; // pages of the pool
};
typedef struct CodeCache CodeCache;

CodeCache *code_cache_new(const HypoAllocator *allocator, uint32_t bytes);
void code_cache_free(const HypoAllocator *allocator, CodeCache *cache);

// The records of the page that holds `address`; may forget all others.
CodePage *code_page(const HypoAllocator *allocator, CodeCache *cache,
                    uint32_t address);

void code_decode(CodeRecord *record, uint32_t word);

// Memory from `address` on, at least one byte, was written.
void code_forget_range(CodeCache *cache, uint32_t address, size_t count);

static inline void code_forget(CodeCache *cache, uint32_t address, size_t count)
{
    uint32_t page = address >> CODE_PAGE_SHIFT;
    if (address % 4 + count <= 4) {
        if (cache->by_page[page])
            cache->by_page[page]->records[address / 4 % CODE_PAGE_RECORDS].op =
                CODE_UNKNOWN;
    } else {
        code_forget_range(cache, address, count);
    }
}

#endif
