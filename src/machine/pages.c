// SPDX-License-Identifier: MIT
//
// Pages written, and the digest of the whole state; see pages.h.
//
// Until somebody asks, nothing is noted.  From then on the lines of a page are
// quiet until the first store into it, which gives it a new version.
#include "machine/pages.h"

#include <string.h>

#include "base/bits.h"

enum { PAGE_LINES = HYPO_PAGE_BYTES >> LINE_SHIFT };

struct PageBook {
    size_t memory_pages, count; // of memory; of memory and disk
    uint64_t *versions;         // by page
    uint64_t latest;            // the greatest version; 0: nobody asked yet
    uint32_t *loud;             // pages of memory that are not quiet
    size_t loud_count;
    // The digest, as far as it is known:
    uint64_t *digested; // the version of each page that is in it
    uint64_t *digests;  // of that version
    uint64_t digest;    // of all pages
};

static size_t round_pages(size_t bytes)
{
    return (bytes + HYPO_PAGE_BYTES - 1) / HYPO_PAGE_BYTES;
}

static void *make(const HypoMachine *machine, size_t count, size_t size)
{
    return hypo_allocate_zeros(&machine->allocator, count * size);
}

static void release(const HypoMachine *machine, void *block, size_t bytes)
{
    if (block)
        machine->allocator.resize(machine->allocator.context, block, bytes, 0);
}

static void free_book(const HypoMachine *machine, PageBook *book)
{
    release(machine, book->versions, book->count * sizeof *book->versions);
    release(machine, book->loud, book->memory_pages * sizeof *book->loud);
    release(machine, book->digested, book->count * sizeof *book->digested);
    release(machine, book->digests, book->count * sizeof *book->digests);
    release(machine, book, sizeof *book);
}

PageBook *pages_new(const HypoMachine *machine)
{
    PageBook *book = make(machine, 1, sizeof *book);
    if (!book)
        return NULL;
    book->memory_pages = machine->memory_bytes / HYPO_PAGE_BYTES;
    book->count = book->memory_pages + round_pages(machine->disk_bytes);
    book->versions = make(machine, book->count, sizeof *book->versions);
    book->loud = make(machine, book->memory_pages, sizeof *book->loud);
    book->digested = make(machine, book->count, sizeof *book->digested);
    book->digests = make(machine, book->count, sizeof *book->digests);
    if (book->versions && book->loud && book->digested && book->digests)
        return book;
    free_book(machine, book);
    return NULL;
}

void pages_free(HypoMachine *machine)
{
    if (machine->pages)
        free_book(machine, machine->pages);
}

static uint8_t *lines_of(const HypoMachine *machine, size_t page)
{
    return machine->lines + page * PAGE_LINES;
}

// Called for a line that may be quiet.
void pages_written(HypoMachine *machine, uint32_t address, size_t count)
{
    PageBook *book = machine->pages;
    if (book->latest == 0)
        return;
    size_t last = (address + count - 1) / HYPO_PAGE_BYTES;
    for (size_t page = address / HYPO_PAGE_BYTES; page <= last; page++) {
        uint8_t *lines = lines_of(machine, page);
        if (!(lines[0] & LINE_QUIET))
            continue;
        for (size_t i = 0; i < PAGE_LINES; i++)
            lines[i] &= (uint8_t)~LINE_QUIET;
        book->versions[page] = ++book->latest;
        book->loud[book->loud_count++] = (uint32_t)page;
    }
}

void pages_disk_written(HypoMachine *machine, size_t offset, size_t count)
{
    PageBook *book = machine->pages;
    if (count == 0 || book->latest == 0)
        return;
    size_t last = (offset + count - 1) / HYPO_PAGE_BYTES;
    for (size_t page = offset / HYPO_PAGE_BYTES; page <= last; page++)
        book->versions[book->memory_pages + page] = ++book->latest;
}

static void quieten(const HypoMachine *machine, size_t page)
{
    uint8_t *lines = lines_of(machine, page);
    for (size_t i = 0; i < PAGE_LINES; i++)
        lines[i] |= LINE_QUIET;
}

const uint64_t *hypo_machine_page_versions(const HypoMachine *machine,
                                           size_t *count)
{
    PageBook *book = machine->pages;
    *count = book->count;
    if (book->latest == 0) {
        book->latest = 1;
        for (size_t page = 0; page < book->count; page++)
            book->versions[page] = 1;
        for (size_t page = 0; page < book->memory_pages; page++)
            quieten(machine, page);
    }
    while (book->loud_count > 0)
        quieten(machine, book->loud[--book->loud_count]);
    return book->versions;
}

// Spreads (where, value) over 64 bits (Stafford's variant of the murmur mixer);
// a zero value counts as nothing, so that untouched memory costs nothing.
static uint64_t mix(uint64_t where, uint64_t value)
{
    if (value == 0)
        return 0;
    uint64_t x = where * UINT64_C(0x9E3779B97F4A7C15) ^ value;
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x ^= where;
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

static uint64_t hash_bytes(const uint8_t *bytes, size_t from, size_t end,
                           uint64_t space)
{
    uint64_t hash = 0;
    for (size_t at = from; at + 4 <= end; at += 4)
        hash ^= mix(space << 40 | at, bits_load32(bytes + at));
    return hash;
}

static uint64_t digest_of_page(const HypoMachine *machine, size_t page)
{
    size_t memory_pages = machine->pages->memory_pages;
    if (page < memory_pages) {
        size_t at = page * HYPO_PAGE_BYTES;
        return hash_bytes(machine->memory, at, at + HYPO_PAGE_BYTES, 2);
    }
    size_t at = (page - memory_pages) * HYPO_PAGE_BYTES;
    size_t end = at + HYPO_PAGE_BYTES;
    return hash_bytes(machine->disk, at,
                      end < machine->disk_bytes ? end : machine->disk_bytes, 3);
}

// Brings the digest of all pages up to date.
static uint64_t digest_of_pages(const HypoMachine *machine)
{
    PageBook *book = machine->pages;
    size_t count;
    const uint64_t *versions = hypo_machine_page_versions(machine, &count);
    for (size_t page = 0; page < count; page++) {
        if (book->digested[page] == versions[page])
            continue;
        uint64_t digest = digest_of_page(machine, page);
        book->digest ^= book->digests[page] ^ digest;
        book->digests[page] = digest;
        book->digested[page] = versions[page];
    }
    return book->digest;
}

uint64_t hypo_machine_hash(const HypoMachine *machine)
{
    // HypoState is words only, so its bytes are its values.
    return hash_bytes((const uint8_t *)&machine->state, 0, sizeof(HypoState),
                      1) ^
           digest_of_pages(machine);
}
