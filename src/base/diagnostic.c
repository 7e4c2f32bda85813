// SPDX-License-Identifier: MIT
//
// Prints a diagnostic: file, line and column, what is wrong, the line with a
// caret under the place.  What a terminal would act on is made visible; of a
// long line only the part around the place is shown.
#include <hypo/assembler.h>

#include <string.h>

#include "base/text.h"

enum { SHOWN_BEFORE = 60, SHOWN_AFTER = 60, TAB = 8 };

typedef struct Printer {
    const HypoSink *sink;
    bool color;
} Printer;

static void put(const Printer *printer, const char *bytes, size_t count)
{
    printer->sink->write(printer->sink->context, bytes, count);
}

static void put_text(const Printer *printer, const char *text)
{
    put(printer, text, strlen(text));
}

static void put_color(const Printer *printer, const char *escape)
{
    if (printer->color)
        put_text(printer, escape);
}

static void put_many(const Printer *printer, char character, size_t count)
{
    for (size_t i = 0; i < count; i++)
        put(printer, &character, 1);
}

// The length of the UTF-8 character at `at` that may be shown as it is, or 0:
// malformed, a control, one without width, or one that turns the direction of
// writing.
static size_t shown_character(const char *at, size_t room)
{
    const unsigned char *byte = (const unsigned char *)at;
    if (byte[0] < 0x80)
        return byte[0] >= ' ' && byte[0] != 0x7F;
    size_t length = byte[0] >= 0xF0 ? 4 : byte[0] >= 0xE0 ? 3 : 2;
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (byte[0] < 0xC2 || byte[0] > 0xF4 || length > room)
        return 0;
    uint32_t code = byte[0] & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((byte[i] & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (byte[i] & 0x3F);
    }
    bool turns = (code >= 0x202A && code <= 0x202E) ||
                 (code >= 0x2066 && code <= 0x2069) ||
                 (code >= 0x200B && code <= 0x200F) || code == 0xFEFF;
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    bool line_end = code == 0x2028 || code == 0x2029;
    if (code < least[length] || code < 0xA0 || code > 0x10FFFF || turns ||
        surrogate || line_end)
        return 0;
    return length;
}

// Prints one character of `text` (if `printer`), moves *at on and returns how
// many columns it takes when it begins in column `column`.
static size_t show_character(const Printer *printer, const char *text,
                             size_t count, size_t *at, size_t column)
{
    size_t length = shown_character(text + *at, count - *at);
    const char *start = text + *at;
    if (length > 0) {
        *at += length;
        if (printer)
            put(printer, start, length);
        return 1;
    }
    ++*at;
    if (*start == '\t') {
        size_t width = TAB - column % TAB;
        if (printer)
            put_many(printer, ' ', width);
        return width;
    }
    unsigned char byte = (unsigned char)*start;
    char escape[4] = {'\\', 'x', "0123456789abcdef"[byte >> 4],
                      "0123456789abcdef"[byte & 0xF]};
    if (printer)
        put(printer, escape, sizeof escape);
    return sizeof escape;
}

// Prints text; returns the column behind it.
static size_t show(const Printer *printer, const char *text, size_t count,
                   size_t column)
{
    size_t at = 0;
    while (at < count)
        column += show_character(printer, text, count, &at, column);
    return column;
}

static void print_head(const Printer *printer, const HypoDiagnostic *d)
{
    static const char *const names[] = {"error", "warning", "note"};
    static const char *const colors[] = {"\x1b[1;31m", "\x1b[1;35m",
                                         "\x1b[1;36m"};
    char buffer[64];
    Text place = text_into(buffer, sizeof buffer);
    put_color(printer, "\x1b[1m");
    show(printer, d->file, strlen(d->file), 0);
    if (d->line > 0)
        text_print(&place, ":%u", (unsigned)d->line);
    if (d->column > 0)
        text_print(&place, ":%u", (unsigned)d->column);
    text_print(&place, ": ");
    put_text(printer, buffer);
    put_color(printer, colors[d->severity]);
    put_text(printer, names[d->severity]);
    put_text(printer, ": ");
    put_color(printer, "\x1b[0m\x1b[1m");
    show(printer, d->message, strlen(d->message), 0);
    put_color(printer, "\x1b[0m");
    put_text(printer, "\n");
}

// The part of a line that is shown, and where the marked place is in it.
typedef struct Window {
    const char *text;
    size_t count;
    size_t marked, marked_end; // offsets into text
    bool cut_before, cut_after;
} Window;

static bool continues_character(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

static Window window_of(const HypoDiagnostic *d)
{
    size_t from = 0;
    size_t to = d->source_bytes;
    size_t marked = d->column - 1 < to ? d->column - 1 : to;
    size_t after = marked;
    size_t end = to - marked < d->length ? to : marked + d->length;
    if (marked > (size_t)2 * SHOWN_BEFORE)
        from = marked - SHOWN_BEFORE;
    if (to - after > (size_t)2 * SHOWN_AFTER)
        to = after + SHOWN_AFTER;
    for (int i = 0; i < 3 && from > 0 && continues_character(d->source[from]);
         i++)
        from--;
    for (int i = 0;
         i < 3 && to < d->source_bytes && continues_character(d->source[to]);
         i++)
        to++;
    if (end > to)
        end = to;
    return (Window){
        .text = d->source + from,
        .count = to - from,
        .marked = marked - from,
        .marked_end = end - from,
        .cut_before = from > 0,
        .cut_after = to < d->source_bytes,
    };
}

static void print_source(const Printer *printer, const HypoDiagnostic *d)
{
    static const char dots[] = "...";
    Window window = window_of(d);
    size_t indent = window.cut_before ? sizeof dots - 1 : 0;
    put_text(printer, "    ");
    if (window.cut_before)
        put_text(printer, dots);
    show(printer, window.text, window.count, indent);
    if (window.cut_after)
        put_text(printer, dots);
    put_text(printer, "\n    ");
    size_t from = show(NULL, window.text, window.marked, indent);
    size_t to = show(NULL, window.text, window.marked_end, indent);
    put_many(printer, ' ', from);
    put_color(printer, "\x1b[1;32m");
    put_text(printer, "^");
    if (to > from + 1)
        put_many(printer, '~', to - from - 1);
    put_color(printer, "\x1b[0m");
    put_text(printer, "\n");
}

void hypo_diagnostic_print(const HypoDiagnostic *diagnostic, bool color,
                           const HypoSink *sink)
{
    Printer printer = {sink, color};
    print_head(&printer, diagnostic);
    if (diagnostic->source && diagnostic->column > 0)
        print_source(&printer, diagnostic);
}
