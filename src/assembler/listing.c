// SPDX-License-Identifier: MIT
//
// The listing: address, bytes, line number, source.  Words and halfwords are
// shown as numbers, so the most significant byte comes first.  What is kept of
// each line is one word; the rest follows from the run that it is in.
#include <string.h>

#include "assembler/assembler.h"
#include "base/bits.h"
#include "base/text.h"

enum { ROW_BYTES = 8, BYTES_COLUMN = 10, LINE_COLUMN = 30, TEXT_COLUMN = 7 };

// --- keeping ----------------------------------------------------------------

// The bytes a line placed, and how they are shown together: 0 nothing was
// placed, else log2(unit) + 1.
enum { UNIT_BITS = 2 };

static uint32_t listed_line(const Assembler *a)
{
    unsigned unit = a->placed_unit == 4 ? 3 : a->placed_unit;
    if (!a->placed)
        return 0;
    size_t count = a->line_region->bytes.count - a->line_position;
    return (uint32_t)count << UNIT_BITS | unit;
}

static ListedRun run_of_line(Assembler *a, bool expanded)
{
    const Line *line = a->line;
    ListedRun run = {
        .text = line->text,
        .end = line->file->end,
        .file = line->file->name,
        .number = line->number,
        .address = a->line_address,
        .position = a->line_position,
        .region = (uint8_t)a->line_region->id,
        .expanded = expanded,
        .copied = line->text < line->file->text || line->text > line->file->end,
    };
    // Text that was made by an expansion goes with the assembler.
    if (run.copied) {
        size_t length = (size_t)(line->end - line->text);
        run.text = arena_copy(&a->assembly->keep, line->text, length);
        run.end = run.text + length;
    }
    return run;
}

// Whether a line that stands alone as `run` goes on with the last run.
static bool goes_on(const Assembler *a, const ListedRun *run)
{
    const ListedRun *next = &a->listed_next;
    bool follows = run->text == next->text && run->end == next->end &&
                   run->file == next->file && run->number == next->number &&
                   run->expanded == next->expanded && !run->copied;
    bool in_place = run->address == next->address &&
                    run->position == next->position &&
                    run->region == next->region;
    return follows && (in_place || !a->placed) && a->assembly->runs.count > 0;
}

// Where a line ends that begins at `at`, and where the next one begins.
static const char *line_end(const ListedRun *run, const char *at,
                            const char **next)
{
    const char *stop = memchr(at, '\n', (size_t)(run->end - at));
    *next = stop ? stop + 1 : run->end;
    stop = stop ? stop : run->end;
    return stop > at && stop[-1] == '\r' && !run->copied ? stop - 1 : stop;
}

void listing_add(Assembler *a, bool expanded)
{
    HypoAssembly *assembly = a->assembly;
    ListedRun run = run_of_line(a, expanded);
    uint32_t listed = listed_line(a);
    uint32_t bytes = listed >> UNIT_BITS;
    if (!goes_on(a, &run)) {
        assembler_reserve(a, &assembly->runs, 1);
        assembly->runs.items[assembly->runs.count++] = run;
        a->listed_next = run;
    }
    assembler_reserve(a, &assembly->listed, 1);
    assembly->listed.items[assembly->listed.count++] = listed;
    assembly->runs.items[assembly->runs.count - 1].count++;
    if (!run.copied)
        line_end(&run, a->line->end, &a->listed_next.text);
    a->listed_next.number++;
    a->listed_next.address += bytes;
    a->listed_next.position += bytes;
}

void listing_export(Assembler *a)
{
    for (size_t i = 0; i < a->assembly->runs.count; i++) {
        ListedRun *run = &a->assembly->runs.items[i];
        if (run->region == REGION_DATA)
            run->address += a->data_base;
    }
}

// --- writing ----------------------------------------------------------------

// What is written, some kilobytes at a time: a million lines are fifty million
// bytes.
typedef struct Page {
    const HypoSink *sink;
    size_t used;
    char text[8 << 10];
} Page;

enum { ROW_MAX = 64 }; // all of a row but the source

static void page_flush(Page *page)
{
    page->sink->write(page->sink->context, page->text, page->used);
    page->used = 0;
}

static void put(Page *page, const char *text, size_t length)
{
    if (length > sizeof page->text - page->used)
        page_flush(page);
    if (length > sizeof page->text) {
        page->sink->write(page->sink->context, text, length);
        return;
    }
    if (length > 0)
        memcpy(page->text + page->used, text, length);
    page->used += length;
}

static char *put_hex(char *at, uint32_t value, unsigned digits)
{
    text_digits(at + digits, value, 16, digits);
    return at + digits;
}

// Blanks up to `column`, at least one.
static char *put_blanks(char *at, char *column)
{
    size_t count = column > at ? (size_t)(column - at) : 1;
    memset(at, ' ', count);
    return at + count;
}

// The bytes that a line placed, and where.
typedef struct Placed {
    const uint8_t *bytes; // of the region
    uint32_t position, count;
    uint32_t address;
    unsigned unit; // 0: nothing
} Placed;

static char *put_row(char *at, const Placed *placed, uint32_t from)
{
    char *start = at;
    unsigned unit = placed->unit;
    uint32_t end = placed->count;
    if (end - from > ROW_BYTES)
        end = from + ROW_BYTES;
    at = put_hex(at, placed->address + from, 8);
    at = put_blanks(at, start + BYTES_COLUMN);
    for (uint32_t i = from; i + unit <= end; i += unit) {
        const uint8_t *bytes = placed->bytes + placed->position + i;
        if (unit > 1 && i > from)
            *at++ = ' ';
        at = put_hex(at,
                     unit == 4   ? bits_load32(bytes)
                     : unit == 2 ? bits_load16(bytes)
                                 : bytes[0],
                     2 * unit);
    }
    return at;
}

static void list_line(Page *page, const Placed *placed, const ListedRun *run,
                      uint32_t number, Slice text)
{
    char row[ROW_MAX];
    char digits[12];
    char *end = digits + sizeof digits;
    const char *first = text_digits(end, number, 10, 1);
    char *at = placed->unit > 0 ? put_row(row, placed, 0) : row;
    char *column = put_blanks(at, row + LINE_COLUMN);
    memcpy(column, first, (size_t)(end - first));
    at = column + (end - first);
    if (run->expanded)
        *at++ = '+';
    at = put_blanks(at, column + TEXT_COLUMN);
    put(page, row, (size_t)(at - row));
    put(page, text.text, text.length);
    put(page, "\n", 1);
    for (uint32_t from = ROW_BYTES; from < placed->count; from += ROW_BYTES) {
        at = put_row(row, placed, from);
        *at++ = '\n';
        put(page, row, (size_t)(at - row));
    }
}

static void list_run(Page *page, const HypoAssembly *assembly,
                     const ListedRun *run, const uint32_t *listed)
{
    Placed placed = {.bytes = assembly->regions[run->region].bytes.items,
                     .position = run->position,
                     .address = run->address};
    const char *next = run->text;
    for (uint32_t i = 0; i < run->count; i++) {
        const char *text = next;
        const char *end = line_end(run, text, &next);
        unsigned code = listed[i] & ((1u << UNIT_BITS) - 1);
        placed.unit = code == 0 ? 0 : 1u << (code - 1);
        placed.count = listed[i] >> UNIT_BITS;
        list_line(page, &placed, run, run->number + i,
                  (Slice){text, (size_t)(end - text)});
        placed.position += placed.count;
        placed.address += placed.count;
    }
}

void hypo_assembly_listing(const HypoAssembly *assembly, const HypoSink *sink)
{
    Page page = {.sink = sink};
    const char *file = NULL;
    const uint32_t *listed = assembly->listed.items;
    if (!assembly->has_image)
        return;
    for (size_t i = 0; i < assembly->runs.count; i++) {
        const ListedRun *run = &assembly->runs.items[i];
        if (run->file != file) {
            static const char head[] = "; file ";
            put(&page, head, sizeof head - 1);
            put(&page, run->file, strlen(run->file));
            put(&page, "\n", 1);
            file = run->file;
        }
        list_run(&page, assembly, run, listed);
        listed += run->count;
    }
    page_flush(&page);
}
