// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the debugger prints, and what the guest displays in between.  Control
// bytes of a guest, a source or an image never reach a terminal.
#include "repl/repl_state.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { DISPLAY = 2, PRINTER = 4 };

static gboolean is_plain(gunichar character)
{
    return character >= 0x20 && character != 0x7F &&
           !(character >= 0x80 && character < 0xA0);
}

char *repl_visible(const char *bytes, gsize count, const char *keep)
{
    const char *end = bytes + count;
    GString *text = g_string_new(NULL);
    while (bytes < end) {
        gunichar character = g_utf8_get_char_validated(bytes, end - bytes);
        gboolean valid = character < (gunichar)-2;
        gsize length = valid ? (gsize)g_utf8_skip[(guchar)*bytes] : 1;
        if ((valid && is_plain(character)) ||
            (*bytes != '\0' && strchr(keep, *bytes)))
            g_string_append_len(text, bytes, (gssize)length);
        else
            for (gsize i = 0; i < length; i++)
                g_string_append_printf(text, "\\x%02x", (guchar)bytes[i]);
        bytes += length;
    }
    return g_string_free(text, FALSE);
}

static void end_line(Repl *repl)
{
    if (repl->line_open)
        putchar('\n');
    repl->line_open = FALSE;
}

void repl_print(Repl *repl, const char *format, ...)
{
    va_list arguments;
    end_line(repl);
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *visible = repl_visible(text, strlen(text), "\n\t");
    fputs(visible, stdout);
    g_free(visible);
    g_free(text);
}

gboolean repl_fail(Repl *repl, const char *format, ...)
{
    va_list arguments;
    end_line(repl);
    fflush(stdout);
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *visible = repl_visible(text, strlen(text), "\n\t");
    fprintf(stderr, "%s\n", visible);
    g_free(visible);
    g_free(text);
    return FALSE;
}

static void show(Repl *repl, const char *bytes, gsize count)
{
    g_string_append_len(repl->display, bytes, (gssize)count);
    if (isatty(STDOUT_FILENO)) {
        char *text = repl_visible(bytes, count, "\n\t");
        fputs(text, stdout);
        g_free(text);
    } else {
        fwrite(bytes, 1, count, stdout);
    }
    repl->line_open = bytes[count - 1] != '\n';
}

// Steps are made again when going back: only what is new is shown.
void repl_take_output(void *context, unsigned device, const uint8_t *bytes,
                      size_t count)
{
    Repl *repl = context;
    guint64 end = hypo_machine_state(repl->machine)->devices[device].position;
    if (end <= repl->written[device])
        return;
    gsize fresh = (gsize)MIN(end - repl->written[device], count);
    repl->written[device] = end;
    if (device == DISPLAY)
        show(repl, (const char *)bytes + count - fresh, fresh);
    else if (device == PRINTER && repl->options.print)
        repl->options.print(repl->options.print_context, bytes + count - fresh,
                            fresh);
}

const char *repl_name(const Repl *repl, guint32 address, char *buffer)
{
    if (!symbol_table_name(repl->options.symbols, address, buffer,
                           REPL_NAME_BYTES))
        *buffer = '\0';
    return buffer;
}

guint32 repl_word(const Repl *repl, guint32 address)
{
    const uint8_t *at = hypo_machine_memory(repl->machine) + address;
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 |
           (guint32)at[3] << 24;
}
