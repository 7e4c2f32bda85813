// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values: print, output, printf, display, and their formats.
#include <string.h>

#include "repl/commands.h"

enum { STRING_MAX = 256, WIDTH_MAX = 80 };

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

void repl_append_value(Repl *repl, GString *out, char format, guint32 value,
                       guint bytes)
{
    char name[REPL_NAME_BYTES];
    switch (format) {
    case 'd': g_string_append_printf(out, "%d", extended(value, bytes)); break;
    case 'u': g_string_append_printf(out, "%u", value); break;
    case 'o': g_string_append_printf(out, "0%o", value); break;
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

guint32 repl_print_string(Repl *repl, guint32 address)
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

// --- print, output ----------------------------------------------------------

// "/F", or "" for none.
static gboolean read_format(Repl *repl, const char *text, char *format)
{
    *format = '\0';
    if (*text == '\0')
        return TRUE;
    *format = text[1];
    return (*format != '\0' && strchr(REPL_FORMATS, *format) &&
            text[2] == '\0') ||
           repl_fail(repl, "a format is one of x d u t c a i s o z, as in "
                           "print/d E");
}

static char *in_format(Repl *repl, char format, guint32 value)
{
    GString *out = g_string_new(NULL);
    char text[REPL_NAME_BYTES];
    if (format == 'i') {
        repl_disassemble(repl, value, text, sizeof text);
        g_string_append(out, text);
    } else if (format == '\0') {
        g_string_append_printf(out, "%d (0x%x)", (gint32)value, value);
    } else {
        repl_append_value(repl, out, format, value, 4);
    }
    return g_string_free(out, FALSE);
}

static void print_in_format(Repl *repl, char format, guint32 value)
{
    if (format == 's' && value < hypo_machine_memory_bytes(repl->machine)) {
        repl_print_string(repl, value);
        return;
    }
    char *text = in_format(repl, format, value);
    repl_print(repl, "%s\n", text);
    g_free(text);
}

// The value of the second argument, in the format of the first.  Without one:
// the last value printed.
static gboolean read_value(Repl *repl, const Arguments *arguments, char *format,
                           guint32 *value)
{
    const char *expression = arguments_text(arguments, 1);
    return read_format(repl, arguments_text(arguments, 0), format) &&
           repl_value(repl, *expression ? expression : "$", value);
}

gboolean command_print(Repl *repl, const Arguments *arguments)
{
    char format;
    guint32 value;
    if (!read_value(repl, arguments, &format, &value))
        return FALSE;
    g_array_append_val(repl->values, value);
    repl_print(repl, "$%u = ", repl->values->len);
    print_in_format(repl, format, value);
    return TRUE;
}

gboolean command_output(Repl *repl, const Arguments *arguments)
{
    char format;
    guint32 value;
    if (!read_value(repl, arguments, &format, &value))
        return FALSE;
    char *text = in_format(repl, format, value);
    repl_print(repl, "%s", text);
    g_free(text);
    return TRUE;
}

// --- printf -----------------------------------------------------------------

// "%-08x": how a value is padded.
typedef struct Padding {
    gboolean left, zeros;
    guint width;
} Padding;

static void append_padded(GString *out, const char *text, Padding padding)
{
    gsize length = strlen(text);
    gsize fill = length < padding.width ? padding.width - length : 0;
    if (padding.left) {
        g_string_append(out, text);
        for (; fill > 0; fill--)
            g_string_append_c(out, ' ');
        return;
    }
    if (padding.zeros && *text == '-') {
        g_string_append_c(out, '-');
        text++;
    }
    for (; fill > 0; fill--)
        g_string_append_c(out, padding.zeros ? '0' : ' ');
    g_string_append(out, text);
}

static char *guest_string(Repl *repl, guint32 address)
{
    gsize bytes = hypo_machine_memory_bytes(repl->machine);
    if (address >= bytes)
        return NULL;
    const char *at = (const char *)hypo_machine_memory(repl->machine) + address;
    gsize length = strnlen(at, MIN(bytes - address, (gsize)STRING_MAX));
    return visible_text(at, (gssize)length, "\n\t");
}

// The value as the letter of the format says; NULL: there is no such letter, or
// no text at that address.
static char *converted(Repl *repl, char letter, guint32 value)
{
    char byte = (char)value;
    switch (letter) {
    case 'd':
    case 'i': return g_strdup_printf("%d", (gint32)value);
    case 'u': return g_strdup_printf("%u", value);
    case 'x': return g_strdup_printf("%x", value);
    case 'X': return g_strdup_printf("%X", value);
    case 'o': return g_strdup_printf("%o", value);
    case 'c': return visible_text(&byte, 1, "\n\t");
    case 'a': return in_format(repl, 'a', value);
    case 's': return guest_string(repl, value);
    default: return NULL;
    }
}

static const char *read_padding(const char *at, Padding *padding)
{
    *padding = (Padding){0};
    for (; *at == '-' || *at == '0'; at++) {
        padding->left |= *at == '-';
        padding->zeros |= *at == '0';
    }
    for (; g_ascii_isdigit(*at); at++)
        padding->width =
            MIN(padding->width * 10 + (guint)(*at - '0'), WIDTH_MAX);
    return at;
}

// One conversion at `*at`, behind the %.
static gboolean convert(Repl *repl, GString *out, const char **at,
                        const char *expression)
{
    Padding padding;
    guint32 value;
    const char *letter = read_padding(*at, &padding);
    if (!expression)
        return repl_fail(repl, "printf: %%%.1s has no value behind the text",
                         letter);
    if (!repl_value(repl, expression, &value))
        return FALSE;
    char *text = converted(repl, *letter, value);
    if (!text)
        return *letter == 's'
                   ? repl_fail(repl, "address 0x%x is outside memory", value)
                   : repl_fail(repl,
                               "printf: '%%%.1s' is none of %%d %%i %%u "
                               "%%x %%X %%o %%c %%a %%s %%%%",
                               letter);
    append_padded(out, text, padding);
    g_free(text);
    *at = letter + 1;
    return TRUE;
}

static gboolean expand(Repl *repl, GString *out, const char *at,
                       const GArray *values)
{
    guint used = 0;
    while (*at != '\0') {
        if (*at != '%') {
            g_string_append_c(out, *at++);
        } else if (at[1] == '%') {
            g_string_append_c(out, '%');
            at += 2;
        } else {
            const char *value = used < values->len
                                    ? g_array_index(values, Argument, used).text
                                    : NULL;
            at++;
            used++;
            if (!convert(repl, out, &at, value))
                return FALSE;
        }
    }
    return used == values->len ||
           repl_fail(repl, "printf: the text has places for %u values, not %u",
                     used, values->len);
}

gboolean command_printf(Repl *repl, const Arguments *arguments)
{
    GString *text = repl_unescape(repl, arguments_text(arguments, 0));
    if (!text)
        return FALSE;
    GString *out = g_string_new(NULL);
    gboolean good = expand(repl, out, text->str, arguments->more);
    if (good)
        repl_print(repl, "%s", out->str);
    g_string_free(out, TRUE);
    g_string_free(text, TRUE);
    return good;
}

// --- display ----------------------------------------------------------------

void repl_display_free(gpointer element)
{
    ReplDisplay *display = element;
    if (!display)
        return;
    g_free(display->format);
    g_free(display->expression);
    g_free(display);
}

static gboolean show_display(Repl *repl, guint index)
{
    const ReplDisplay *display = repl->displays->pdata[index];
    char format;
    guint32 value;
    if (!read_format(repl, display->format, &format))
        return FALSE;
    if (!repl_value(repl, display->expression, &value))
        return FALSE;
    repl_print(repl, "%u: %s = ", index + 1, display->expression);
    print_in_format(repl, format, value);
    return TRUE;
}

void repl_displays(Repl *repl)
{
    for (guint i = 0; i < repl->displays->len; i++) {
        const ReplDisplay *display = repl->displays->pdata[i];
        if (display && !display->disabled)
            show_display(repl, i);
    }
}

gboolean command_display(Repl *repl, const Arguments *arguments)
{
    if (!arguments->at[1].text) {
        repl_displays(repl);
        return TRUE;
    }
    ReplDisplay *display = g_new0(ReplDisplay, 1);
    display->format = g_strdup(arguments_text(arguments, 0));
    display->expression = g_strdup(arguments_text(arguments, 1));
    g_ptr_array_add(repl->displays, display);
    if (show_display(repl, repl->displays->len - 1))
        return TRUE;
    g_ptr_array_set_size(repl->displays, (gint)repl->displays->len - 1);
    return FALSE;
}

gboolean command_info_display(Repl *repl, const Arguments *arguments)
{
    gboolean any = FALSE;
    (void)arguments;
    for (guint i = 0; i < repl->displays->len; i++) {
        const ReplDisplay *display = repl->displays->pdata[i];
        if (!display)
            continue;
        repl_print(repl, "%u: %s%s%s%s\n", i + 1, display->format,
                   *display->format ? " " : "", display->expression,
                   display->disabled ? " (disabled)" : "");
        any = TRUE;
    }
    if (!any)
        repl_print(repl, "nothing is displayed\n");
    return TRUE;
}

typedef void ChangeDisplay(Repl *repl, guint index);

static void remove_display(Repl *repl, guint index)
{
    repl_display_free(repl->displays->pdata[index]);
    repl->displays->pdata[index] = NULL;
}

static void enable_display(Repl *repl, guint index)
{
    ReplDisplay *display = repl->displays->pdata[index];
    display->disabled = FALSE;
}

static void disable_display(Repl *repl, guint index)
{
    ReplDisplay *display = repl->displays->pdata[index];
    display->disabled = TRUE;
}

static gboolean is_display(const Repl *repl, guint64 number)
{
    return number > 0 && number <= repl->displays->len &&
           repl->displays->pdata[number - 1];
}

// Without numbers: all.
static gboolean change_displays(Repl *repl, const Arguments *arguments,
                                ChangeDisplay *change)
{
    for (guint i = 0; i < arguments->more->len; i++) {
        const Argument *one = &g_array_index(arguments->more, Argument, i);
        if (!is_display(repl, one->number))
            return repl_fail(repl, "no display %s; `info display` lists them",
                             one->text);
        change(repl, (guint)one->number - 1);
    }
    for (guint i = 0; arguments->more->len == 0 && i < repl->displays->len; i++)
        if (repl->displays->pdata[i])
            change(repl, i);
    return TRUE;
}

gboolean command_undisplay(Repl *repl, const Arguments *arguments)
{
    return change_displays(repl, arguments, remove_display);
}

gboolean command_enable_display(Repl *repl, const Arguments *arguments)
{
    return change_displays(repl, arguments, enable_display);
}

gboolean command_disable_display(Repl *repl, const Arguments *arguments)
{
    return change_displays(repl, arguments, disable_display);
}
