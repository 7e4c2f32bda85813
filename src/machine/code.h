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
#include <hypo/machine.h>

enum {
    CODE_PAGE_SHIFT = 12,
    CODE_PAGE_BYTES = 1 << CODE_PAGE_SHIFT,
    CODE_PAGE_RECORDS = CODE_PAGE_BYTES / 4,
    CODE_POOL_PAGES = 256,
    // Values of CodeRecord.op that are no opcode:
    CODE_UNKNOWN = 0x00, // not decoded yet
    CODE_LOOK = 0xFD,    // a breakpoint, or where a window ends: look first
    CODE_END = 0xFE,     // behind the last word of the page
    CODE_INVALID = 0xFF, // no instruction
};

typedef struct CodeRecord CodeRecord;

// How the fast engine carries out a record (fast.c).
typedef void CodeHandler(HypoMachine *machine, CodeRecord *ip, uint64_t left,
                         int64_t order, uint8_t *memory, const uint8_t *lines);

// What a record means depends on its own word and, where it and the branch
// behind it are carried out together, on the next one.
struct CodeRecord {
    CodeHandler *handler; // NULL where the dispatch is by `op`
    uint8_t op;           // opcode, or one of the four above
    uint8_t rd, ra, rb;   // a destination r0 is CODE_SINK
    // Of a branch: the distance from this record to the target's in bytes; of
    // a PC-relative operand: the address.
    int32_t immediate;
};

enum { CODE_SINK = 16 }; // the place of writes to r0

typedef struct CodePage {
    CodeRecord records[CODE_PAGE_RECORDS + 1]; // the last is CODE_END
    uint64_t guards[CODE_PAGE_RECORDS / 64];   // records to be CODE_LOOK
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

// Records for the page that holds `address`, which has none; may forget all
// others.
CodePage *code_page_new(const HypoAllocator *allocator, CodeCache *cache,
                        uint32_t address);

// Decodes the word at `address`; the handler is the engine's to choose.
void code_decode(CodeRecord *record, uint32_t address, uint32_t word);

// Makes record `index` of a page CODE_LOOK from now on.
void code_guard(CodePage *page, size_t index);
bool code_guarded(const CodePage *page, size_t index);

// `count` bytes of memory from `address` on, one or more, were written.
void code_forget(CodeCache *cache, uint32_t address, size_t count);

// The handler for an `op` alone (fast.c).
CodeHandler *fast_handler(unsigned op);

// Gives a record of a page its handler, by its operands and the record behind
// it: anew when either has changed.  What is behind that may change at any
// time.
void fast_choose(CodeRecord *ip);

#endif
