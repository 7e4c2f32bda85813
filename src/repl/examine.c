// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at memory, sources and instructions.  Values are print.c.
#include "repl/commands.h"

#include <string.h>

enum { EXAMINE_MAX = 1 << 16, INSTRUCTIONS = 10 };

static guint32 load(Repl *repl, guint32 address, guint bytes)
{
    const uint8_t *at = hypo_machine_memory(repl->machine) + address;
    guint32 value = 0;
    for (guint i = 0; i < bytes; i++)
        value |= (guint32)at[i] << 8 * i;
    return value;
}

// --- x ----------------------------------------------------------------------

typedef struct Layout {
    guint64 count;
    char format, unit;
} Layout;

static guint unit_bytes(char unit)
{
    return unit == 'b' ? 1 : unit == 'h' ? 2 : 4;
}

// "/NFU", or "" for what it was before.  The letters come in any order.
static gboolean parse_layout(Repl *repl, const char *at, Layout *layout)
{
    if (*at++ != '/')
        return TRUE;
    char *end;
    if (g_ascii_isdigit(*at)) {
        layout->count = g_ascii_strtoull(at, &end, 10);
        at = end;
    }
    for (; *at != '\0'; at++) {
        if (strchr("bhw", *at))
            layout->unit = *at;
        else if (strchr(REPL_FORMATS, *at))
            layout->format = *at;
        else
            return repl_fail(repl,
                             "'%c' is no format (x d u t c a i s o z) and no "
                             "size (b h w)",
                             *at);
    }
    if (layout->count > EXAMINE_MAX)
        return repl_fail(repl, "at most %d units at once", EXAMINE_MAX);
    return TRUE;
}

static gboolean check_range(Repl *repl, guint32 address, guint bytes)
{
    guint32 memory = hypo_machine_memory_bytes(repl->machine);
    return address <= memory - bytes ||
           repl_fail(repl, "address 0x%x is outside memory (0x%x bytes)",
                     address, memory);
}

static gboolean print_instructions(Repl *repl, guint32 *address, guint64 count)
{
    char name[REPL_NAME_BYTES], code[REPL_NAME_BYTES];
    guint32 pc = repl_psw(repl)->pc;
    for (; count > 0; count--) {
        if (!check_range(repl, *address, 4))
            return FALSE;
        repl_disassemble(repl, *address, code, sizeof code);
        repl_print(repl, "%s %06x %-14s %s\n", *address == pc ? "=>" : "  ",
                   *address, repl_name(repl, *address, name), code);
        *address += 4;
    }
    return TRUE;
}

// One row of units; gives how many it has.
static guint print_row(Repl *repl, guint32 address, const Layout *layout,
                       guint bytes, guint count)
{
    char name[REPL_NAME_BYTES];
    guint32 memory = hypo_machine_memory_bytes(repl->machine);
    GString *out = g_string_new(NULL);
    guint done = 0;
    repl_name(repl, address, name);
    g_string_printf(out, "%06x%s%s:", address, *name ? " " : "", name);
    for (; done < count && address <= memory - bytes; done++) {
        g_string_append_c(out, ' ');
        repl->examined = address;
        repl->examined_value = load(repl, address, bytes);
        repl_append_value(repl, out, layout->format, repl->examined_value,
                          bytes);
        address += bytes;
    }
    if (done > 0)
        repl_print(repl, "%s\n", out->str);
    g_string_free(out, TRUE);
    return done;
}

static gboolean print_units(Repl *repl, guint32 *address, const Layout *layout)
{
    guint bytes = layout->format == 'c'   ? 1
                  : layout->format == 'a' ? 4
                                          : unit_bytes(layout->unit);
    guint row = bytes == 1 ? 8 : 16 / bytes;
    guint64 left = layout->count;
    if (layout->format == 'a' || layout->format == 't')
        row = 1;
    while (left > 0) {
        guint count = (guint)MIN(left, (guint64)row);
        guint done = print_row(repl, *address, layout, bytes, count);
        *address += done * bytes;
        left -= done;
        if (done < count)
            return check_range(repl, *address, bytes);
    }
    return TRUE;
}

gboolean command_x(Repl *repl, const Arguments *arguments)
{
    Layout layout = {1, repl->examine_format, repl->examine_unit};
    guint32 address = repl->examine_next;
    gboolean good = TRUE;
    const char *expression = arguments_text(arguments, 1);
    if (!parse_layout(repl, arguments_text(arguments, 0), &layout) ||
        (*expression != '\0' && !repl_value(repl, expression, &address)))
        return FALSE;
    repl->examined = address;
    if (layout.format == 'i') {
        good = print_instructions(repl, &address, layout.count);
    } else if (layout.format == 's') {
        for (; good && layout.count > 0; layout.count--)
            if ((good = check_range(repl, address, 1)))
                address = repl_print_string(repl, address);
    } else {
        good = print_units(repl, &address, &layout);
    }
    repl->examine_next = address;
    repl->examine_format = layout.format;
    repl->examine_unit = layout.unit;
    g_string_printf(repl->repeat, "x/%" G_GUINT64_FORMAT "%c%c", layout.count,
                    layout.format, layout.unit);
    return good;
}

// --- Code -------------------------------------------------------------------

gboolean command_disassemble(Repl *repl, const Arguments *arguments)
{
    guint32 pc = repl_psw(repl)->pc;
    gboolean more = strcmp(arguments_text(arguments, 0), "+") == 0;
    guint32 address =
        more ? repl->dis_next : (guint32)arguments_number(arguments, 0, pc);
    guint64 count =
        MIN(arguments_number(arguments, 1, INSTRUCTIONS), (guint64)EXAMINE_MAX);
    gboolean good = print_instructions(repl, &address, count);
    repl->dis_next = address;
    g_string_printf(repl->repeat, "disassemble + %" G_GUINT64_FORMAT, count);
    return good;
}

static gboolean print_lines(Repl *repl, const PlaceLine *line, guint first)
{
    const Place *place = places_of(repl->options.places, repl->list_address);
    guint32 pc = repl_psw(repl)->pc;
    PlaceLine here;
    guint number = first, marked = 0;
    if (places_line(repl->options.places, pc, &here) && here.file == line->file)
        marked = here.number;
    for (; place && number < first + repl->list_size; number++) {
        gsize length;
        const char *text = place_line_text(place, line->file, number, &length);
        if (!text)
            break;
        repl_print(repl, "%s%5u  %.*s\n", number == marked ? "=>" : "  ",
                   number, (int)MIN(length, (gsize)REPL_LINE_MAX), text);
    }
    repl->list_first = first;
    repl->list_next = number;
    gsize length;
    if (!place || !place_line_text(place, line->file, 1, &length))
        return repl_fail(repl,
                         "the text of %s is not at hand; `disassemble` "
                         "shows the instructions",
                         line->file);
    return number > first || repl_fail(repl, "no more lines of %s", line->file);
}

// The first of so many lines around `number`.
static guint around(const Repl *repl, guint number)
{
    guint half = repl->list_size / 2;
    return number > half ? number - half : 1;
}

// "+", "-", a line of the file listed last, a place; nothing: around PC, and
// then the next ones, until the machine moves.
gboolean command_list(Repl *repl, const Arguments *arguments)
{
    const char *text = arguments_text(arguments, 0);
    guint32 pc = repl_psw(repl)->pc;
    gboolean on = strcmp(text, "+") == 0 || *text == '\0';
    gboolean relative = on || strcmp(text, "-") == 0;
    gboolean numbered =
        g_ascii_isdigit(*text) && strspn(text, "0123456789") == strlen(text);
    PlaceLine line;
    if (!(relative || numbered) || repl->list_next == 0)
        repl->list_address =
            numbered ? pc : (guint32)arguments_number(arguments, 0, pc);
    g_string_assign(repl->repeat, *text == '-' ? "list -" : "list +");
    if (!places_line(repl->options.places, repl->list_address, &line))
        return repl_fail(repl,
                         "no source is known for 0x%x; `disassemble` "
                         "shows the instructions",
                         repl->list_address);
    guint first = around(repl, line.number);
    if (numbered)
        first = around(repl,
                       (guint)MIN(arguments->at[0].number, (guint64)G_MAXINT));
    else if (on && repl->list_next > 0)
        first = repl->list_next;
    else if (*text == '-' && repl->list_next > 0 && repl->list_first > 1)
        first = repl->list_first > repl->list_size
                    ? repl->list_first - repl->list_size
                    : 1;
    else if (*text == '-' && repl->list_next > 0)
        return repl_fail(repl, "no lines before the first of %s", line.file);
    return print_lines(repl, &line, first);
}

gboolean command_context(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_where(repl);
    return TRUE;
}
