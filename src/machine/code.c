// SPDX-License-Identifier: MIT
//
// The predecode cache; see code.h.
#include "machine/code.h"

#include <hypo/isa.h>

#include <string.h>

enum { RECORD_BYTES_BY_WORD = sizeof(CodeRecord) / 4 };

CodeCache *code_cache_new(const HypoAllocator *allocator, uint32_t bytes)
{
    CodeCache *cache = hypo_allocate_zeros(allocator, sizeof *cache);
    if (!cache)
        return NULL;
    cache->pages = bytes >> CODE_PAGE_SHIFT;
    cache->by_page =
        hypo_allocate_zeros(allocator, cache->pages * sizeof(CodePage *));
    // The first page is made now, so that code_page cannot fail later.
    cache->pool[0] =
        allocator->resize(allocator->context, NULL, 0, sizeof(CodePage));
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
                          cache->pages * sizeof(CodePage *), 0);
    allocator->resize(context, cache, sizeof *cache, 0);
}

static void forget_all(CodeCache *cache)
{
    memset(cache->by_page, 0, cache->pages * sizeof(CodePage *));
    cache->used = 0;
}

static void begin_page(CodePage *page)
{
    CodeHandler *handler = fast_handler(CODE_UNKNOWN);
    for (size_t i = 0; i < CODE_PAGE_RECORDS; i++)
        page->records[i] = (CodeRecord){.handler = handler};
    page->records[CODE_PAGE_RECORDS] =
        (CodeRecord){.handler = fast_handler(CODE_END), .op = CODE_END};
    memset(page->guards, 0, sizeof page->guards);
}

CodePage *code_page_new(const HypoAllocator *allocator, CodeCache *cache,
                        uint32_t address)
{
    if (cache->used == cache->made && cache->made < CODE_POOL_PAGES) {
        cache->pool[cache->made] =
            allocator->resize(allocator->context, NULL, 0, sizeof(CodePage));
        if (cache->pool[cache->made])
            cache->made++;
    }
    if (cache->used == cache->made)
        forget_all(cache);
    CodePage *page = cache->pool[cache->used++];
    begin_page(page);
    cache->by_page[address >> CODE_PAGE_SHIFT] = page;
    return page;
}

// The record before may have been carried out together with this one.
static void forget_record(CodePage *page, size_t index)
{
    page->records[index] = (CodeRecord){.handler = fast_handler(CODE_UNKNOWN)};
    if (index > 0)
        fast_choose(&page->records[index - 1]);
}

void code_forget(CodeCache *cache, uint32_t address, size_t count)
{
    uint32_t last = (uint32_t)(address + count - 1) / 4;
    for (uint32_t word = address / 4; word <= last;) {
        CodePage *page = cache->by_page[word / CODE_PAGE_RECORDS];
        uint32_t next = (word / CODE_PAGE_RECORDS + 1) * CODE_PAGE_RECORDS;
        for (; page && word <= last && word < next; word++)
            forget_record(page, word % CODE_PAGE_RECORDS);
        word = page ? word : next;
    }
}

void code_guard(CodePage *page, size_t index)
{
    page->guards[index / 64] |= UINT64_C(1) << index % 64;
    forget_record(page, index);
}

bool code_guarded(const CodePage *page, size_t index)
{
    return page->guards[index / 64] >> index % 64 & 1;
}

void code_decode(CodeRecord *record, uint32_t address, uint32_t word)
{
    HypoDecoded d;
    *record = (CodeRecord){.op = CODE_INVALID};
    if (!hypo_decode(word, &d))
        return;
    const char *operands = d.instruction->operands;
    record->op = d.instruction->opcode;
    record->rd = d.rd == 0 && strchr(operands, 'd') ? CODE_SINK : d.rd;
    record->ra = d.ra == 0 && strchr(operands, 'A') ? CODE_SINK : d.ra;
    record->rb = d.rb;
    record->immediate = d.immediate;
    if (strchr(operands, 't'))
        record->immediate = (d.immediate + 4) * RECORD_BYTES_BY_WORD;
    else if (d.instruction->format == HYPO_FORMAT_P ||
             d.instruction->format == HYPO_FORMAT_PM)
        record->immediate = (int32_t)(address + 4 + (uint32_t)d.immediate);
}
