// SPDX-License-Identifier: MIT
//
// The listing: address, bytes, line number, source.  Words and halfwords are
// shown as numbers, so the most significant byte comes first.
#include <string.h>

#include "assembler/assembly.h"
#include "base/bits.h"
#include "base/text.h"

enum { ROW_BYTES = 8, BYTES_COLUMN = 10, LINE_COLUMN = 30 };

static void put_hex(Text *text, uint32_t value, unsigned digits)
{
    while (digits-- > 0)
        text_print(text, "%c", "0123456789abcdef"[value >> 4 * digits & 0xF]);
}

static void put_spaces(Text *text, size_t column)
{
    do
        text_print(text, " ");
    while (text->length < column);
}

static void put_units(Text *text, const uint8_t *bytes, size_t count,
                      unsigned unit)
{
    for (size_t i = 0; i + unit <= count; i += unit) {
        uint32_t value = unit == 4   ? bits_load32(bytes + i)
                         : unit == 2 ? bits_load16(bytes + i)
                                     : bytes[i];
        put_hex(text, value, 2 * unit);
        if (unit > 1 && i + unit < count)
            text_print(text, " ");
    }
}

static void put_row(const HypoAssembly *assembly, const ListedLine *line,
                    uint32_t from, Text *text)
{
    const uint8_t *bytes =
        assembly->regions[line->region].bytes.items + line->position + from;
    uint32_t count = line->count - from;
    put_hex(text, line->address + from, 8);
    put_spaces(text, BYTES_COLUMN);
    put_units(text, bytes, count < ROW_BYTES ? count : ROW_BYTES, line->unit);
}

static void flush(const Text *text, const HypoSink *sink)
{
    sink->write(sink->context, text->buffer, text->length);
}

static void list_line(const HypoAssembly *assembly, const ListedLine *line,
                      const HypoSink *sink)
{
    char buffer[64];
    Text text = text_into(buffer, sizeof buffer);
    if (line->placed)
        put_row(assembly, line, 0, &text);
    put_spaces(&text, LINE_COLUMN);
    size_t start = text.length;
    text_print(&text, "%u%s", (unsigned)line->number,
               line->expanded ? "+" : "");
    put_spaces(&text, start + 7);
    flush(&text, sink);
    if (line->length > 0)
        sink->write(sink->context, line->text, line->length);
    sink->write(sink->context, "\n", 1);
    for (uint32_t from = ROW_BYTES; from < line->count; from += ROW_BYTES) {
        text = text_into(buffer, sizeof buffer);
        put_row(assembly, line, from, &text);
        text_print(&text, "\n");
        flush(&text, sink);
    }
}

void hypo_assembly_listing(const HypoAssembly *assembly, const HypoSink *sink)
{
    const char *file = NULL;
    if (!assembly->has_image)
        return;
    for (size_t i = 0; i < assembly->listing.count; i++) {
        const ListedLine *line = &assembly->listing.items[i];
        if (line->file != file) {
            static const char head[] = "; file ";
            sink->write(sink->context, head, sizeof head - 1);
            sink->write(sink->context, line->file, strlen(line->file));
            sink->write(sink->context, "\n", 1);
            file = line->file;
        }
        list_line(assembly, line, sink);
    }
}
