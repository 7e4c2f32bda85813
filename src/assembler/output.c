// SPDX-License-Identifier: MIT
//
// What is placed: bytes, segments, the line table, relocations, annotations.
// Limits are checked before memory is asked for.  Read next: listing.c.
#include <string.h>

#include <hypo/image.h>

#include "assembler/assembler.h"
#include "base/bits.h"

enum {
    ZEROS_STORED = 64, // up to here zeros are stored; more are a segment's rest
};

static Slice line_word(const Assembler *a)
{
    Slice word = statement_word(a->line);
    return word.length > 0 ? word : (Slice){a->line->text, 1};
}

// Leaves if `count` more bytes do not fit the largest memory.
static void check_address(Assembler *a, uint64_t count)
{
    if (a->region->location + count <= HYPO_ADDRESS_SPACE)
        return;
    report_at(a, line_word(a),
              "this would be placed above 256 MiB (0x10000000), the largest "
              "memory there is");
    assembler_escape(a);
}

static void check_stored(Assembler *a, size_t count)
{
    const Region *regions = a->assembly->regions;
    size_t stored = 0;
    for (int i = 0; i < REGIONS; i++)
        stored += regions[i].bytes.count;
    if (stored + count <= HYPO_IMAGE_BYTES_MAX)
        return;
    report_at(a, line_word(a), "an image holds at most 16 MiB");
    assembler_escape(a);
}

// The segment that the next bytes belong to.
static SegmentDraft *open_segment(Assembler *a, bool stored)
{
    Region *region = a->region;
    if (region->segments.count > 0) {
        SegmentDraft *last =
            &region->segments.items[region->segments.count - 1];
        if (last->address + last->size == region->location &&
            (last->size == last->stored || !stored))
            return last;
    }
    assembler_reserve(a, &region->segments, 1);
    SegmentDraft *segment = &region->segments.items[region->segments.count++];
    *segment = (SegmentDraft){.address = region->location,
                              .position = (uint32_t)region->bytes.count};
    return segment;
}

static void add_line(Assembler *a)
{
    Region *region = a->region;
    const Line *line = a->line;
    if (a->placed)
        return;
    a->placed = true;
    HypoLine entry = {region->location, line->file->index, line->number};
    if (line->context && line->context->macro) {
        entry.file = line->context->file_index;
        entry.line = line->context->line_number;
    }
    assembler_reserve(a, &region->lines, 1);
    region->lines.items[region->lines.count++] = entry;
}

uint8_t *output_bytes(Assembler *a, size_t count, unsigned unit,
                      uint32_t *position)
{
    Region *region = a->region;
    check_address(a, count);
    check_stored(a, count);
    *position = (uint32_t)region->bytes.count;
    if (count == 0)
        return NULL;
    SegmentDraft *segment = open_segment(a, true);
    assembler_reserve(a, &region->bytes, count);
    uint8_t *bytes = region->bytes.items + region->bytes.count;
    memset(bytes, 0, count);
    add_line(a);
    a->placed_unit = unit;
    region->bytes.count += count;
    region->location += (uint32_t)count;
    segment->size += (uint32_t)count;
    segment->stored += (uint32_t)count;
    return bytes;
}

void output_zeros(Assembler *a, uint32_t count)
{
    uint32_t position;
    if (count == 0)
        return;
    if (count <= ZEROS_STORED) {
        output_bytes(a, count, 1, &position);
        return;
    }
    check_address(a, count);
    SegmentDraft *segment = open_segment(a, false);
    add_line(a);
    a->placed_unit = 1;
    a->region->location += count;
    segment->size += count;
}

bool output_aligned(Assembler *a, unsigned unit, const char *what)
{
    uint32_t location = a->region->location;
    if (location % unit == 0)
        return true;
    a->misaligned = true;
    report_at(a, line_word(a),
              "%s must be at a multiple of %u, and this is 0x%x; put `.align "
              "%u` before it",
              what, unit, location, unit);
    // As if it had been written, so that the next line is right again.
    output_zeros(a, unit - location % unit);
    return false;
}

void output_seek(Assembler *a, uint32_t address)
{
    a->region->location = address;
    a->region->falls_from = (Place){0};
}

void output_relocate(Assembler *a, RegionId region, uint32_t address)
{
    HypoAssembly *assembly = a->assembly;
    assembler_reserve(a, &assembly->relocations, 1);
    // The data region is told by the top bit until its base is known.
    assembly->relocations.items[assembly->relocations.count++] =
        address | (region == REGION_DATA ? RELOCATION_DATA : 0);
}

void output_annotate(Assembler *a, Slice text)
{
    HypoAssembly *assembly = a->assembly;
    while (text.length > 0 && scan_is_blank(text.text[text.length - 1]))
        text.length--;
    AnnotationDraft draft = {
        .annotation = {a->placed ? a->line_address : a->region->location,
                       a->line->file->index, a->line->number,
                       arena_copy(&assembly->keep, text.text, text.length)},
        .region = a->region->id,
    };
    assembler_reserve(a, &assembly->annotations, 1);
    assembly->annotations.items[assembly->annotations.count++] = draft;
}
