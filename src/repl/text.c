// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the debugger prints, and what the guest displays in between.  Control
// bytes of a guest, a source or an image never reach a terminal.
#include "repl/repl_state.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/scan.h"

enum { DISPLAY = 2, PRINTER = 4 };

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
    char *visible = visible_text(text, -1, "\n\t");
    fputs(visible, stdout);
    g_free(visible);
    g_free(text);
}

// Colours the words that end in `*`.
static void put_changed(const char *text)
{
    while (*text != '\0') {
        gsize blanks = strspn(text, " "), length = strcspn(text, " *");
        if (blanks > 0) {
            printf("%.*s", (int)blanks, text);
            text += blanks;
            continue;
        }
        if (text[length] == '*')
            printf("\033[1;35m%.*s*\033[0m", (int)length, text);
        else
            printf("%.*s", (int)length, text);
        text += length + (text[length] == '*');
    }
}

void repl_styled(Repl *repl, ReplStyle style, const char *text)
{
    if (!repl->options.color) {
        repl_print(repl, "%s\n", text);
        return;
    }
    end_line(repl);
    char *visible = visible_text(text, -1, "");
    if (style == REPL_STYLE_CHANGED)
        put_changed(visible);
    else
        printf("\033[1m%s\033[0m", visible);
    putchar('\n');
    g_free(visible);
}

char *repl_cut(const Repl *repl, char *line)
{
    if (g_utf8_strlen(line, -1) > repl->columns)
        *g_utf8_offset_to_pointer(line, repl->columns) = '\0';
    return line;
}

gboolean repl_fail(Repl *repl, const char *format, ...)
{
    va_list arguments;
    end_line(repl);
    fflush(stdout);
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *visible = visible_text(text, -1, "\n\t");
    fprintf(stderr, "%s\n", visible);
    g_free(visible);
    g_free(text);
    return FALSE;
}

static void show(Repl *repl, const char *bytes, gsize count)
{
    g_string_append_len(repl->display, bytes, (gssize)count);
    if (isatty(STDOUT_FILENO)) {
        char *text = visible_text(bytes, (gssize)count, "\n\t");
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

GString *repl_unescape(Repl *repl, const char *text)
{
    const char *end = text + strlen(text);
    GString *out = g_string_new(NULL);
    ScanError error = {0};
    uint8_t byte;
    while (text < end) {
        if (!scan_literal_byte(&text, end, &byte, &error)) {
            repl_fail(repl, "%s", error.message);
            g_string_free(out, TRUE);
            return NULL;
        }
        g_string_append_c(out, (char)byte);
    }
    return out;
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
