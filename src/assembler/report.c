// SPDX-License-Identifier: MIT
//
// Collects diagnostics: finds the place in the file the user wrote, adds the
// chain of macro calls and includes as notes, counts, drops repetitions of one
// mistake, and sorts by the order of the source at the end.
#include <string.h>

#include "assembler/assembler.h"
#include "base/text.h"

enum { MESSAGE_BYTES = 400, CHAIN_SHOWN = 5 };

// The place of expanded text in the line it was expanded from.
static void unsplice(const Line *line, size_t offset, size_t length,
                     size_t *column, size_t *marked)
{
    size_t shift_to = offset;
    *marked = length;
    for (uint32_t i = 0; i < line->splice_count; i++) {
        const Splice *splice = &line->splices[i];
        if (splice->at > offset)
            break;
        if (offset < splice->at + splice->length) {
            *column = splice->raw;
            *marked = splice->raw_length;
            return;
        }
        shift_to = offset - splice->at - splice->length + splice->raw +
                   splice->raw_length;
    }
    *column = shift_to;
}

Place report_place(const Line *line, Slice where)
{
    size_t raw_bytes = (size_t)(line->raw_end - line->raw);
    size_t offset = where.text >= line->text && where.text <= line->end
                        ? (size_t)(where.text - line->text)
                        : 0;
    size_t column = offset;
    size_t length = where.length;
    if (line->body != line->raw) {
        column = (size_t)(scan_blanks(line->raw, line->raw_end) - line->raw);
        length = raw_bytes - column;
    } else if (line->splice_count > 0) {
        unsplice(line, offset, where.length, &column, &length);
    }
    // The end of a line is a place, but not behind the end of the file.
    size_t last = raw_bytes;
    if (line->raw_end == line->file->end && last > 0)
        last--;
    if (column > last)
        column = last;
    if (length > raw_bytes - column)
        length = raw_bytes - column;
    return (Place){line->file, line->raw, line->number, (uint32_t)column + 1,
                   length < 1 ? 1 : (uint32_t)length};
}

static size_t line_bytes(const Place *place)
{
    size_t room = (size_t)(place->file->end - place->raw);
    const char *end = room > 0 ? memchr(place->raw, '\n', room) : NULL;
    size_t bytes = end ? (size_t)(end - place->raw) : room;
    while (bytes > 0 && place->raw[bytes - 1] == '\r')
        bytes--;
    return bytes;
}

static void add(Assembler *a, HypoSeverity severity, const Place *place,
                uint32_t serial, const char *message)
{
    HypoAssembly *assembly = a->assembly;
    HypoDiagnostic diagnostic = {
        .severity = severity,
        .file = place->file->name,
        .line = place->line,
        .column = place->column,
        .length = place->length,
        .message = arena_copy(&assembly->keep, message, strlen(message)),
    };
    if (place->line > 0) {
        diagnostic.source = place->raw;
        diagnostic.source_bytes = line_bytes(place);
    }
    assembler_reserve(a, &assembly->diagnostics, 1);
    assembler_reserve(a, &a->serials, 1);
    a->serials.items[a->serials.count++] = serial;
    assembly->diagnostics.items[assembly->diagnostics.count++] = diagnostic;
}

static void note(Assembler *a, const Place *place, uint32_t serial,
                 const char *format, ...)
{
    char message[MESSAGE_BYTES];
    Text text = text_into(message, sizeof message);
    va_list arguments;
    va_start(arguments, format);
    text_vprint(&text, format, arguments);
    va_end(arguments);
    add(a, HYPO_NOTE, place, serial, message);
}

// How the line came about: what it reads when the parameters are filled in, and
// the calls and includes that led to it, the nearest first.
static void add_chain(Assembler *a, const Line *line)
{
    if (line->splice_count > 0 || line->body != line->raw) {
        Place place = report_place(line, (Slice){line->text, 0});
        place.column = 0;
        const char *from = scan_blanks(line->text, line->end);
        size_t length = (size_t)(line->end - from);
        note(a, &place, line->serial, "with its parameters: `%S`",
             length > 200 ? (size_t)200 : length, from);
    }
    unsigned shown = 0;
    unsigned more = 0;
    Place last = {0};
    for (const Context *c = line->context; c; c = c->outer) {
        if (shown == CHAIN_SHOWN) {
            more++;
            continue;
        }
        shown++;
        last = report_place(c->line, c->word);
        if (c->macro)
            note(a, &last, line->serial, "in this call of the macro `%s`",
                 c->macro);
        else
            note(a, &last, line->serial, "included here");
    }
    if (more > 0) {
        last.column = 0;
        note(a, &last, line->serial, "and %u levels more, not shown", more);
    }
}

// True if this very mistake was reported before: a line that is repeated or
// expanded again says nothing new.
static bool is_repeated(Assembler *a, const Place *place, const char *message)
{
    uint64_t key = UINT64_C(14695981039346656037);
    uint64_t parts[] = {(uint64_t)(uintptr_t)place->file->text, place->line,
                        place->column};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        key = (key ^ parts[i]) * UINT64_C(1099511628211);
    for (const char *at = message; *at != '\0'; at++)
        key = (key ^ (unsigned char)*at) * UINT64_C(1099511628211);
    uint64_t *slot = &a->reported[key % REPORTED_SLOTS];
    bool repeated = *slot == key;
    *slot = key;
    return repeated;
}

// Counts one more; false if there are too many to show it.
static bool count(Assembler *a, HypoSeverity severity)
{
    if (severity == HYPO_ERROR) {
        a->assembly->error_total++;
        return a->errors_shown < ERRORS_SHOWN && ++a->errors_shown;
    }
    return a->warnings_shown < WARNINGS_SHOWN && ++a->warnings_shown;
}

static void report(Assembler *a, HypoSeverity severity, const Line *line,
                   Slice where, const char *format, va_list arguments)
{
    char message[MESSAGE_BYTES];
    Text text = text_into(message, sizeof message);
    text_vprint(&text, format, arguments);
    Place place = report_place(line, where);
    a->noting = false;
    if (is_repeated(a, &place, message))
        return;
    a->noting = count(a, severity);
    if (!a->noting)
        return;
    add(a, severity, &place, line->serial, message);
    add_chain(a, line);
}

bool report_error(Assembler *a, const Line *line, Slice where,
                  const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(a, HYPO_ERROR, line, where, format, arguments);
    va_end(arguments);
    return false;
}

bool report_warning(Assembler *a, const Line *line, Slice where,
                    const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(a, HYPO_WARNING, line, where, format, arguments);
    va_end(arguments);
    return false;
}

bool report_at(Assembler *a, Slice where, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(a, HYPO_ERROR, a->line, where, format, arguments);
    va_end(arguments);
    return false;
}

bool report_here(Assembler *a, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(a, HYPO_ERROR, a->line, (Slice){a->at, 1}, format, arguments);
    va_end(arguments);
    return false;
}

bool report_scan(Assembler *a, const Line *line, const ScanError *error)
{
    return report_error(a, line, (Slice){error->text, error->length}, "%s",
                        error->message);
}

void report_note(Assembler *a, const Place *place, const char *format, ...)
{
    if (!a->noting || !place->file)
        return;
    char message[MESSAGE_BYTES];
    Text text = text_into(message, sizeof message);
    va_list arguments;
    va_start(arguments, format);
    text_vprint(&text, format, arguments);
    va_end(arguments);
    add(a, HYPO_NOTE, place, a->serials.items[a->serials.count - 1], message);
}

bool report_source(Assembler *a, HypoSeverity severity, const char *format, ...)
{
    char message[MESSAGE_BYTES];
    Text text = text_into(message, sizeof message);
    va_list arguments;
    va_start(arguments, format);
    text_vprint(&text, format, arguments);
    va_end(arguments);
    Place place = {.file = a->root, .length = 1};
    a->noting = count(a, severity);
    if (a->noting)
        add(a, severity, &place, a->serial, message);
    return false;
}

// Notes have the serial of what they belong to, so a stable sort keeps them
// behind it.  There are few, and mostly in order already.
void report_sort(Assembler *a)
{
    HypoDiagnostic *items = a->assembly->diagnostics.items;
    uint32_t *serials = a->serials.items;
    for (size_t i = 1; i < a->serials.count; i++) {
        uint32_t serial = serials[i];
        HypoDiagnostic item = items[i];
        size_t j = i;
        for (; j > 0 && serials[j - 1] > serial; j--) {
            serials[j] = serials[j - 1];
            items[j] = items[j - 1];
        }
        serials[j] = serial;
        items[j] = item;
    }
}
