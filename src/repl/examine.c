// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at values, memory, sources and instructions.
#include "repl/commands.h"

#include <stdlib.h>
#include <string.h>

enum { EXAMINE_MAX = 1 << 16, LIST_LINES = 10, STRING_MAX = 256 };

// --- Formats ----------------------------------------------------------------

static void append_char(GString *out, guint32 value)
{
    char byte = (char)value;
    char *text = visible_text(&byte, 1, "");
    g_string_append_printf(out, "%u '%s'", value & 0xFF, text);
    g_free(text);
}

static void append_binary(GString *out, guint32 value, guint bytes)
{
    for (guint i = 8 * bytes; i > 0; i--)
        g_string_append_c(out, value >> (i - 1) & 1 ? '1' : '0');
}

static gint32 extended(guint32 value, guint bytes)
{
    guint shift = 32 - 8 * bytes;
    return (gint32)(value << shift) >> shift;
}

static void append_value(Repl *repl, GString *out, char format, guint32 value,
                         guint bytes)
{
    char name[REPL_NAME_BYTES];
    switch (format) {
    case 'd': g_string_append_printf(out, "%d", extended(value, bytes)); break;
    case 'u': g_string_append_printf(out, "%u", value); break;
    case 't': append_binary(out, value, bytes); break;
    case 'c': append_char(out, value); break;
    case 'a':
        repl_name(repl, value, name);
        g_string_append_printf(out, "0x%x%s%s%s", value, *name ? " <" : "",
                               name, *name ? ">" : "");
        break;
    default:
        g_string_append_printf(out, "0x%0*x", (int)(2 * bytes), value);
        break;
    }
}

static guint32 load(Repl *repl, guint32 address, guint bytes)
{
    const uint8_t *at = hypo_machine_memory(repl->machine) + address;
    guint32 value = 0;
    for (guint i = 0; i < bytes; i++)
        value |= (guint32)at[i] << 8 * i;
    return value;
}

static guint32 print_string(Repl *repl, guint32 address)
{
    const char *at = (const char *)hypo_machine_memory(repl->machine) + address;
    gsize room = hypo_machine_memory_bytes(repl->machine) - address;
    gsize length = strnlen(at, MIN(room, (gsize)STRING_MAX));
    char *text = visible_text(at, (gssize)length, "");
    repl_print(repl, "%06x  \"%s\"%s\n", address, text,
               length == STRING_MAX ? "..." : "");
    g_free(text);
    return address + (guint32)length + (length < room);
}

// --- print, display ---------------------------------------------------------

// "/F" in front; moves behind it.  FALSE after a complaint.
static gboolean take_format(Repl *repl, const char **text, char *format)
{
    if (**text != '/')
        return TRUE;
    *format = (*text)[1];
    if (*format == '\0' || !strchr("xdutcais", *format) ||
        !g_ascii_isspace((*text)[2]))
        return repl_fail(repl, "a format is one of x d u t c a i s, as in "
                               "print/d E");
    *text += 2 + strspn(*text + 2, " \t");
    return TRUE;
}

static void print_in_format(Repl *repl, char format, guint32 value)
{
    GString *out = g_string_new(NULL);
    char text[REPL_NAME_BYTES];
    if (format == 's' && value < hypo_machine_memory_bytes(repl->machine)) {
        g_string_free(out, TRUE);
        print_string(repl, value);
        return;
    }
    if (format == 'i') {
        repl_disassemble(repl, value, text, sizeof text);
        g_string_append(out, text);
    } else if (format == '\0') {
        g_string_append_printf(out, "%d (0x%x)", (gint32)value, value);
    } else {
        append_value(repl, out, format, value, 4);
    }
    repl_print(repl, "%s\n", out->str);
    g_string_free(out, TRUE);
}

gboolean command_print(Repl *repl, const char *arguments)
{
    char format = '\0';
    guint32 value;
    if (!take_format(repl, &arguments, &format) ||
        !repl_value(repl, arguments, &value))
        return FALSE;
    g_array_append_val(repl->values, value);
    repl_print(repl, "$%u = ", repl->values->len);
    print_in_format(repl, format, value);
    return TRUE;
}

static gboolean show_display(Repl *repl, guint index)
{
    const char *text = repl->displays->pdata[index];
    char format = '\0';
    guint32 value;
    const char *expression = text;
    if (!take_format(repl, &expression, &format))
        return FALSE;
    repl_print(repl, "%u: %s = ", index + 1, expression);
    if (!repl_value(repl, expression, &value))
        return FALSE;
    print_in_format(repl, format, value);
    return TRUE;
}

void repl_displays(Repl *repl)
{
    for (guint i = 0; i < repl->displays->len; i++)
        if (repl->displays->pdata[i])
            show_display(repl, i);
}

gboolean command_display(Repl *repl, const char *arguments)
{
    if (*arguments == '\0') {
        repl_displays(repl);
        return TRUE;
    }
    g_ptr_array_add(repl->displays, g_strdup(arguments));
    if (show_display(repl, repl->displays->len - 1))
        return TRUE;
    g_ptr_array_set_size(repl->displays, (gint)repl->displays->len - 1);
    return FALSE;
}

gboolean command_undisplay(Repl *repl, const char *arguments)
{
    GStrv words = g_strsplit_set(arguments, " \t,", -1);
    gboolean good = TRUE;
    for (guint i = 0; *arguments == '\0' && i < repl->displays->len; i++)
        g_clear_pointer(&repl->displays->pdata[i], g_free);
    for (char **word = words; good && *word && **word; word++) {
        guint number = (guint)strtoul(*word, NULL, 10);
        good = number > 0 && number <= repl->displays->len &&
               repl->displays->pdata[number - 1];
        if (good)
            g_clear_pointer(&repl->displays->pdata[number - 1], g_free);
        else
            repl_fail(repl, "no display %s", *word);
    }
    g_strfreev(words);
    return good;
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

static gboolean parse_layout(Repl *repl, const char **text, Layout *layout)
{
    const char *at = *text;
    if (*at++ != '/')
        return TRUE;
    char *end;
    if (g_ascii_isdigit(*at)) {
        layout->count = g_ascii_strtoull(at, &end, 10);
        at = end;
    }
    for (; *at != '\0' && !g_ascii_isspace(*at); at++) {
        if (strchr("bhw", *at))
            layout->unit = *at;
        else if (strchr("xdutcais", *at))
            layout->format = *at;
        else
            return repl_fail(repl,
                             "'%c' is no format (x d u t c a i s) and no "
                             "size (b h w)",
                             *at);
    }
    *text = at + strspn(at, " \t");
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
    guint32 pc = hypo_machine_state(repl->machine)->psw.pc;
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
        append_value(repl, out, layout->format, load(repl, address, bytes),
                     bytes);
        repl->examined = address;
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

gboolean command_x(Repl *repl, const char *arguments)
{
    Layout layout = {1, repl->examine_format, repl->examine_unit};
    guint32 address = repl->examine_next;
    gboolean good = TRUE;
    if (!parse_layout(repl, &arguments, &layout) ||
        (*arguments != '\0' && !repl_value(repl, arguments, &address)))
        return FALSE;
    repl->examined = address;
    if (layout.format == 'i') {
        good = print_instructions(repl, &address, layout.count);
    } else if (layout.format == 's') {
        for (; good && layout.count > 0; layout.count--)
            if ((good = check_range(repl, address, 1)))
                address = print_string(repl, address);
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

gboolean command_disassemble(Repl *repl, const char *arguments)
{
    GStrv words = g_strsplit_set(arguments, " \t", 2);
    guint32 address = hypo_machine_state(repl->machine)->psw.pc;
    guint64 count = LIST_LINES;
    gboolean good = TRUE;
    if (g_strcmp0(words[0], "+") == 0)
        address = repl->dis_next;
    else if (words[0] && *words[0] != '\0')
        good = repl_location(repl, words[0], &address);
    if (good && words[0] && words[1])
        good = repl_count(repl, g_strstrip(words[1]), LIST_LINES, &count);
    if (good)
        good = print_instructions(repl, &address,
                                  MIN(count, (guint64)EXAMINE_MAX));
    repl->dis_next = address;
    g_string_printf(repl->repeat, "disassemble + %" G_GUINT64_FORMAT, count);
    g_strfreev(words);
    return good;
}

static gboolean print_lines(Repl *repl, guint32 address, guint first,
                            const char *file, guint marked)
{
    const Place *place = places_of(repl->options.places, address);
    guint last = first + LIST_LINES;
    guint number = first;
    for (; place && number < last; number++) {
        gsize length;
        const char *text = place_line_text(place, file, number, &length);
        if (!text)
            break;
        repl_print(repl, "%s%5u  %.*s\n", number == marked ? "=>" : "  ",
                   number, (int)MIN(length, (gsize)REPL_LINE_MAX), text);
    }
    repl->list_next = number;
    return number > first || repl_fail(repl, "no more lines of %s", file);
}

gboolean command_list(Repl *repl, const char *arguments)
{
    guint32 pc = hypo_machine_state(repl->machine)->psw.pc, address = pc;
    PlaceLine line, here = {0};
    gboolean more = strcmp(arguments, "+") == 0;
    if (!more && *arguments != '\0' &&
        !repl_location(repl, arguments, &address))
        return FALSE;
    if (more)
        address = repl->list_address;
    repl->list_address = address;
    g_string_assign(repl->repeat, "list +");
    if (!places_line(repl->options.places, address, &line))
        return repl_fail(repl,
                         "no source is known for 0x%x; `disassemble` "
                         "shows the instructions",
                         address);
    places_line(repl->options.places, pc, &here);
    guint first =
        line.number > LIST_LINES / 2 ? line.number - LIST_LINES / 2 : 1;
    return print_lines(repl, address, more ? repl->list_next : first, line.file,
                       here.file == line.file ? here.number : 0);
}

gboolean command_context(Repl *repl, const char *arguments)
{
    (void)arguments;
    repl_where(repl);
    return TRUE;
}
