// SPDX-License-Identifier: MIT
//
// After the last line: lays out the regions, applies what waited, checks the
// program as a whole, and makes the image.
#include <string.h>

#include <hypo/image.h>

#include "assembler/assembler.h"
#include "base/bits.h"
#include "base/sort.h"

enum { DATA_ALIGN = 16 };

static void lay_out(Assembler *a)
{
    const Region *text = &a->assembly->regions[REGION_TEXT];
    const Region *data = &a->assembly->regions[REGION_DATA];
    uint32_t align = data->align > DATA_ALIGN ? data->align : DATA_ALIGN;
    a->data_base = (uint32_t)bits_round_up(text->location, align);
    if ((uint64_t)a->data_base + data->location > HYPO_ADDRESS_SPACE) {
        report_source(a, HYPO_ERROR,
                      "the program is larger than 256 MiB (0x10000000), the "
                      "largest memory there is");
        assembler_escape(a);
    }
}

static bool is_placed(const Region *region, uint32_t address)
{
    for (size_t i = 0; i < region->segments.count; i++) {
        const SegmentDraft *segment = &region->segments.items[i];
        if (address >= segment->address &&
            address - segment->address < segment->size)
            return true;
    }
    return false;
}

// Why execution cannot begin at `address`, or NULL.
static const char *entry_fault(const Assembler *a, uint32_t address)
{
    if (!is_placed(&a->assembly->regions[REGION_TEXT], address))
        return a->absolute ? "nothing is placed there"
                           : "it is not in the text region";
    if (address % 4 != 0)
        return "it is not a multiple of 4";
    return NULL;
}

bool entry_apply(Assembler *a, const Fixup *fixup, ExpressionValue value)
{
    if (!value.is_address && !value_as_place(a, fixup, &value))
        return false;
    const char *fault = entry_fault(a, value.bits);
    if (fault)
        return report_error(a, fixup->line, fixup->where,
                            "execution cannot begin at 0x%x: %s", value.bits,
                            fault);
    a->assembly->image.entry = value.bits;
    return true;
}

static void default_entry(Assembler *a, uint32_t first)
{
    ExpressionValue value;
    Place place;
    a->assembly->image.entry = first;
    if (symbol_start(a, &value, &place)) {
        if (value.is_address && value.region == REGION_DATA)
            value.bits += a->data_base;
        const char *fault = entry_fault(a, value.bits);
        if (fault) {
            report_source(a, HYPO_ERROR,
                          "execution cannot begin at `start`: %s", fault);
            report_note(a, &place, "`start` is defined here");
        }
        a->assembly->image.entry = value.bits;
    } else if (first % 4 != 0) {
        report_source(a, HYPO_ERROR,
                      "execution cannot begin at 0x%x, the first address: it "
                      "is not a multiple of 4; name the beginning with "
                      "`.entry`",
                      first);
    }
}

// The last part of the file's name, without `.asm`.
static void default_name(Assembler *a)
{
    const char *base = a->root->name;
    for (const char *at = base; *at != '\0'; at++)
        if (*at == '/')
            base = at + 1;
    size_t length = strlen(base);
    if (length > 4 && memcmp(base + length - 4, ".asm", 4) == 0)
        length -= 4;
    if (length >= HYPO_NAME_BYTES)
        length = HYPO_NAME_BYTES - 1;
    char *name = a->assembly->image.name;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)base[i];
        name[i] = (char)(byte < ' ' || byte == 0x7F ? '_' : byte);
    }
}

// Segments of both regions, and what else has addresses, as the image has them.
static void export_segments(Assembler *a)
{
    HypoAssembly *assembly = a->assembly;
    size_t count = assembly->regions[REGION_TEXT].segments.count +
                   assembly->regions[REGION_DATA].segments.count;
    HypoSegment *segments =
        arena_allocate_array(&assembly->keep, count, sizeof *segments);
    size_t used = 0;
    for (int id = 0; id < REGIONS; id++) {
        const Region *region = &assembly->regions[id];
        uint32_t base = id == REGION_DATA ? a->data_base : 0;
        for (size_t i = 0; i < region->segments.count; i++) {
            const SegmentDraft *draft = &region->segments.items[i];
            segments[used++] = (HypoSegment){
                .address = base + draft->address,
                .size = draft->size,
                .stored = draft->stored,
                .executable = id == REGION_TEXT,
                .bytes = draft->stored > 0
                             ? region->bytes.items + draft->position
                             : NULL,
            };
        }
    }
    assembly->image.segments = segments;
    assembly->image.segment_count = used;
}

static void export_lines(Assembler *a)
{
    Region *text = &a->assembly->regions[REGION_TEXT];
    const Region *data = &a->assembly->regions[REGION_DATA];
    assembler_reserve(a, &text->lines, data->lines.count);
    for (size_t i = 0; i < data->lines.count; i++) {
        HypoLine line = data->lines.items[i];
        line.address += a->data_base;
        text->lines.items[text->lines.count++] = line;
    }
    a->assembly->image.lines = text->lines.items;
    a->assembly->image.line_count = text->lines.count;
}

static int compare_words(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void export_relocations(Assembler *a)
{
    HypoAssembly *assembly = a->assembly;
    uint32_t *items = assembly->relocations.items;
    size_t count = a->absolute ? 0 : assembly->relocations.count;
    for (size_t i = 0; i < count; i++)
        if (items[i] & RELOCATION_DATA)
            items[i] = (items[i] & ~RELOCATION_DATA) + a->data_base;
    sort_items(items, count, sizeof *items, compare_words);
    assembly->image.relocations = items;
    assembly->image.relocation_count = count;
}

static void export_annotations(Assembler *a)
{
    HypoAssembly *assembly = a->assembly;
    size_t count = assembly->annotations.count;
    HypoAnnotation *annotations =
        arena_allocate_array(&assembly->keep, count, sizeof *annotations);
    for (size_t i = 0; i < count; i++) {
        const AnnotationDraft *draft = &assembly->annotations.items[i];
        annotations[i] = draft->annotation;
        if (draft->region == REGION_DATA)
            annotations[i].address += a->data_base;
    }
    assembly->image.annotations = annotations;
    assembly->image.annotation_count = count;
}

static void export_image(Assembler *a)
{
    HypoImage *image = &a->assembly->image;
    image->absolute = a->absolute;
    export_segments(a);
    export_lines(a);
    export_relocations(a);
    export_annotations(a);
    symbols_export(a);
    files_export(a);
    listing_export(a);
    a->assembly->has_image = true;
}

void assembler_finish(Assembler *a)
{
    const Region *regions = a->assembly->regions;
    HypoImage *image = &a->assembly->image;
    a->line = NULL;
    a->operation = NULL;
    lay_out(a);
    a->final = true;
    symbols_settle(a);
    fixups_apply(a);
    a->serial++;
    if (a->assembly->error_total > 0)
        return;
    const Region *first = regions[REGION_TEXT].segments.count > 0
                              ? &regions[REGION_TEXT]
                              : &regions[REGION_DATA];
    if (first->segments.count == 0) {
        report_source(a, HYPO_ERROR,
                      "this source places nothing: no instruction, no data");
        return;
    }
    if (!a->entry.given)
        default_entry(a, first->segments.items[0].address);
    if (!a->name.given)
        default_name(a);
    if (!a->stack.given)
        image->stack_bytes = HYPO_STACK_DEFAULT;
    if (a->assembly->error_total == 0)
        export_image(a);
}
