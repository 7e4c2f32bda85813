// SPDX-License-Identifier: MIT
//
// The predecode cache; see code.h.
#include "machine/code.h"

#include <hypo/isa.h>

#include <string.h>

CodeCache *code_cache_new(const HypoAllocator *allocator, uint32_t bytes)
{
    CodeCache *cache = hypo_allocate_zeros(allocator, sizeof *cache);
    if (!cache)
        return NULL;
    cache->pages = bytes >> CODE_PAGE_SHIFT;
    cache->by_page =
        hypo_allocate_zeros(allocator, cache->pages * sizeof *cache->by_page);
    // The first page is made now, so that code_page cannot fail later.
    cache->pool[0] = hypo_allocate_zeros(allocator, sizeof(CodePage));
    cache->made = cache->pool[0] ? 1 : 0;
    if (cache->by_page && cache->pool[0])
        return cache;
    code_cache_free(allocator, cache);
    return NULL;
}

void code_cache_free(const HypoAllocator *allocator, CodeCache *cache)
{
    if (!cache)
        return;
    void *context = allocator->context;
    for (size_t i = 0; i < cache->made; i++)
        allocator->resize(context, cache->pool[i], sizeof(CodePage), 0);
    if (cache->by_page)
        allocator->resize(context, cache->by_page,
                          cache->pages * sizeof *cache->by_page, 0);
    allocator->resize(context, cache, sizeof *cache, 0);
}

static void forget_all(CodeCache *cache)
{
    memset(cache->by_page, 0, cache->pages * sizeof *cache->by_page);
    cache->used = 0;
}

CodePage *code_page(const HypoAllocator *allocator, CodeCache *cache,
                    uint32_t address)
{
    CodePage **place = &cache->by_page[address >> CODE_PAGE_SHIFT];
    if (*place)
        return *place;
    if (cache->used == cache->made && cache->made < CODE_POOL_PAGES) {
        cache->pool[cache->made] =
            hypo_allocate_zeros(allocator, sizeof(CodePage));
        if (cache->pool[cache->made])
            cache->made++;
    }
    if (cache->used == cache->made)
        forget_all(cache);
    CodePage *page = cache->pool[cache->used++];
    memset(page, 0, sizeof *page);
    *place = page;
    return page;
}

void code_forget_range(CodeCache *cache, uint32_t address, size_t count)
{
    if (count == 0)
        return;
    uint32_t last = (uint32_t)(address + count - 1) / 4;
    for (uint32_t word = address / 4; word <= last;) {
        CodePage *page = cache->by_page[word / CODE_PAGE_RECORDS];
        uint32_t next = (word / CODE_PAGE_RECORDS + 1) * CODE_PAGE_RECORDS;
        for (; page && word <= last && word < next; word++)
            page->records[word % CODE_PAGE_RECORDS].op = CODE_UNKNOWN;
        word = page ? word : next;
    }
}

void code_decode(CodeRecord *record, uint32_t word)
{
    HypoDecoded d;
    if (!hypo_decode(word, &d)) {
        *record = (CodeRecord){.op = CODE_INVALID};
        return;
    }
    *record =
        (CodeRecord){d.instruction->opcode, d.rd, d.ra, d.rb, d.immediate};
    const char *operands = d.instruction->operands;
    if (d.rd == 0 && strchr(operands, 'd'))
        record->rd = CODE_SINK;
    if (d.ra == 0 && strchr(operands, 'A'))
        record->ra = CODE_SINK;
}
