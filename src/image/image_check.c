// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold of every image; see image_check.h.
#include "image/image_check.h"

#include <string.h>

#include "image/elf_format.h"

static char *check_segment(const HypoSegment *segment, guint64 *end,
                           guint64 *stored)
{
    guint64 address = segment->address, size = segment->size;
    if (size == 0)
        return g_strdup_printf("the segment at 0x%x is empty",
                               segment->address);
    if (segment->stored > segment->size)
        return g_strdup_printf(
            "the segment at 0x%x stores %u bytes in %u bytes of memory",
            segment->address, segment->stored, segment->size);
    if (address < *end)
        return g_strdup_printf(
            "the segment at 0x%x overlaps the one before or is out of order",
            segment->address);
    if (address + size > HYPO_ADDRESS_SPACE)
        return g_strdup_printf(
            "the segment at 0x%x of %u bytes ends beyond the address space "
            "of 256 MiB",
            segment->address, segment->size);
    *end = address + size;
    *stored += segment->stored;
    return NULL;
}

static char *check_segments(const HypoImage *image)
{
    guint64 end = 0, stored = 0;
    if (image->segment_count == 0)
        return g_strdup("it places no byte in memory");
    if (image->segment_count > SEGMENTS_MAX)
        return g_strdup_printf("it has more than %d segments", SEGMENTS_MAX);
    for (gsize i = 0; i < image->segment_count; i++) {
        char *cause = check_segment(&image->segments[i], &end, &stored);
        if (cause)
            return cause;
    }
    if (stored > HYPO_IMAGE_BYTES_MAX)
        return g_strdup_printf("it stores more than %d bytes",
                               HYPO_IMAGE_BYTES_MAX);
    return NULL;
}

static char *check_entry(const HypoImage *image)
{
    if (image->entry % 4 != 0)
        return g_strdup_printf("the entry 0x%x is not a multiple of 4",
                               image->entry);
    for (gsize i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        if (image->entry >= segment->address &&
            image->entry - segment->address < segment->size)
            return NULL;
    }
    return g_strdup_printf("the entry 0x%x is outside of its segments",
                           image->entry);
}

// The first segment from `segment` on that may hold a word at `address`.
static const HypoSegment *segment_reaching(const HypoSegment *segment,
                                           const HypoSegment *end,
                                           guint32 address)
{
    while (segment < end && segment->address + segment->size <= address)
        segment++;
    return segment;
}

static char *check_relocations(const HypoImage *image)
{
    const HypoSegment *segment = image->segments;
    const HypoSegment *end = segment + image->segment_count;
    if (image->absolute && image->relocation_count > 0)
        return g_strdup("it is absolute and has relocations");
    for (gsize i = 0; i < image->relocation_count; i++) {
        guint32 at = image->relocations[i];
        if (at % 4 != 0)
            return g_strdup_printf("the relocation at 0x%x is misaligned", at);
        if (i > 0 && at <= image->relocations[i - 1])
            return g_strdup_printf("the relocation at 0x%x is out of order",
                                   at);
        segment = segment_reaching(segment, end, at);
        if (segment == end || at < segment->address ||
            (guint64)at - segment->address + 4 > segment->stored)
            return g_strdup_printf(
                "the relocation at 0x%x is outside of what is stored", at);
    }
    return NULL;
}

// Symbols are printed and disassembled: only what the assembler accepts.
static gboolean symbol_name_ok(const char *name)
{
    if (name[0] == '\0' || g_ascii_isdigit(name[0]))
        return FALSE;
    for (; *name; name++)
        if (!g_ascii_isalnum(*name) && !strchr("_.$", *name))
            return FALSE;
    return TRUE;
}

static char *check_symbols(const HypoImage *image)
{
    for (gsize i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i], *before = symbol - 1;
        if (!symbol_name_ok(symbol->name))
            return g_strdup_printf("the name of symbol %" G_GSIZE_FORMAT
                                   " is none that a source can have",
                                   i);
        if (i > 0 && (before->value > symbol->value ||
                      (before->value == symbol->value &&
                       strcmp(before->name, symbol->name) > 0)))
            return g_strdup_printf("symbol %" G_GSIZE_FORMAT " is out of order",
                                   i);
    }
    return NULL;
}

static char *check_lines(const HypoImage *image)
{
    for (gsize i = 0; i < image->line_count; i++) {
        const HypoLine *line = &image->lines[i];
        if (line->file >= image->file_count || line->line == 0)
            return g_strdup_printf("line table entry %" G_GSIZE_FORMAT
                                   " names no line of a file",
                                   i);
        if (i > 0 && line->address < line[-1].address)
            return g_strdup_printf(
                "line table entry %" G_GSIZE_FORMAT " is out of order", i);
    }
    for (gsize i = 0; i < image->annotation_count; i++) {
        const HypoAnnotation *annotation = &image->annotations[i];
        if (annotation->file >= image->file_count || annotation->line == 0)
            return g_strdup_printf(
                "annotation %" G_GSIZE_FORMAT " names no line of a file", i);
    }
    return NULL;
}

static char *check_program(const HypoImage *image)
{
    const char *end = memchr(image->name, '\0', HYPO_NAME_BYTES);
    if (!end)
        return g_strdup("its name has no end");
    gsize length = (gsize)(end - image->name);
    for (gsize i = 0; i < HYPO_NAME_BYTES; i++) {
        guchar byte = (guchar)image->name[i];
        if (i < length ? byte < 0x20 || byte == 0x7F : byte != 0)
            return g_strdup("its name has control bytes");
    }
    if (image->stack_bytes > HYPO_ADDRESS_SPACE)
        return g_strdup_printf("its stack of %u bytes is larger than the "
                               "address space of 256 MiB",
                               image->stack_bytes);
    return NULL;
}

char *image_check(const HypoImage *image)
{
    static char *(*const checks[])(const HypoImage *) = {
        check_segments, check_entry, check_relocations,
        check_symbols,  check_lines, check_program,
    };
    for (gsize i = 0; i < G_N_ELEMENTS(checks); i++) {
        char *cause = checks[i](image);
        if (cause)
            return cause;
    }
    return NULL;
}
