// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command writes; see output.h.
#include "cli/output.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "image/image_file.h"
#include "classroom/key_file.h"
#include "observe/visible.h"

enum { FLUSH_BYTES = 1 << 16 };

G_DEFINE_QUARK(cli - error - quark, cli_error)

gboolean output_open(Output *output, const char *path, GError **error)
{
    *output = (Output){.fd = STDOUT_FILENO};
    output->to_file = path && strcmp(path, "-") != 0;
    if (output->to_file) {
        if (!replacement_begin(&output->replacement, path, error))
            return FALSE;
        output->fd = output->replacement.fd;
    }
    output->visible = !output->to_file && isatty(output->fd);
    output->pending = g_string_sized_new(FLUSH_BYTES);
    return TRUE;
}

static void write_all(Output *output, const char *bytes, gsize count)
{
    while (count > 0 && output->failed == 0) {
        gssize written = write(output->fd, bytes, count);
        if (written < 0) {
            output->failed = errno == EINTR ? 0 : errno;
            continue;
        }
        bytes += written;
        count -= (gsize)written;
    }
}

// The bytes of `text` without a character at its end that is not whole.
static gsize whole_characters(const GString *text)
{
    for (gsize tail = 1; tail <= 3 && tail <= text->len; tail++) {
        const char *at = text->str + text->len - tail;
        if (g_utf8_get_char_validated(at, (gssize)tail) == (gunichar)-2)
            return text->len - tail;
    }
    return text->len;
}

// Writes the first `count` of the pending bytes.
static void flush(Output *output, gsize count)
{
    GString *pending = output->pending;
    if (output->visible) {
        char *text = visible_text(pending->str, (gssize)count, "\n\t");
        write_all(output, text, strlen(text));
        g_free(text);
    } else {
        write_all(output, pending->str, count);
    }
    g_string_erase(pending, 0, (gssize)count);
}

void output_write(Output *output, const char *bytes, gsize count)
{
    while (count > 0) {
        gsize some = MIN(count, (gsize)FLUSH_BYTES);
        g_string_append_len(output->pending, bytes, (gssize)some);
        if (output->pending->len >= FLUSH_BYTES)
            output_flush(output);
        bytes += some;
        count -= some;
    }
}

void output_print(Output *output, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_string_append_vprintf(output->pending, format, arguments);
    va_end(arguments);
    if (output->pending->len >= FLUSH_BYTES)
        output_flush(output);
}

void output_flush(Output *output)
{
    flush(output, whole_characters(output->pending));
}

gboolean output_close(Output *output, GError **error)
{
    flush(output, output->pending->len);
    g_string_free(output->pending, TRUE);
    if (output->failed != 0) {
        const char *path =
            output->to_file ? output->replacement.target : "standard output";
        replacement_error(error, path, output->failed);
        if (output->to_file)
            replacement_abandon(&output->replacement);
        return FALSE;
    }
    return !output->to_file || replacement_commit(&output->replacement, error);
}

void output_abandon(Output *output)
{
    g_string_free(output->pending, TRUE);
    if (output->to_file)
        replacement_abandon(&output->replacement);
}

gboolean output_text(const char *path, const char *text, GError **error)
{
    Output output;
    if (!output_open(&output, path, error))
        return FALSE;
    output_write(&output, text, strlen(text));
    return output_close(&output, error);
}

gboolean output_is_input(const char *path, const char *file)
{
    GStatBuf first, second;
    return path && g_stat(path, &first) == 0 && g_stat(file, &second) == 0 &&
           S_ISREG(first.st_mode) && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

// Folds lines longer than a screen; words and what is in the text stay whole.
static char *fold(const char *text)
{
    enum { COLUMNS = 80 };
    GString *out = g_string_new(NULL);
    glong column = 0;
    char **words = g_strsplit(text, " ", -1);
    for (char **word = words; *word; word++) {
        const char *newline = strrchr(*word, '\n');
        glong width = g_utf8_strlen(*word, -1);
        gboolean first = word == words;
        if (!first && !newline && column + 1 + width >= COLUMNS) {
            g_string_append(out, "\n  ");
            column = 2;
        } else if (!first) {
            g_string_append_c(out, ' ');
            column++;
        }
        g_string_append(out, *word);
        column = newline ? g_utf8_strlen(newline + 1, -1) : column + width;
    }
    g_strfreev(words);
    return g_string_free(out, FALSE);
}

void output_say(const char *line)
{
    char *visible = visible_text(line, -1, "\n\t");
    char *folded = isatty(STDERR_FILENO) ? fold(visible) : g_strdup(visible);
    fprintf(stderr, "%s\n", folded);
    g_free(folded);
    g_free(visible);
}

void output_complain(const char *command, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *line = g_strdup_printf("hypo %s: %s", command, message);
    output_say(line);
    g_free(line);
    g_free(message);
}

static CliStatus status_of(const GError *error)
{
    if (error->domain == CLI_ERROR)
        return (CliStatus)error->code;
    if (error->domain == G_OPTION_ERROR)
        return CLI_USAGE;
    if (error->domain == IMAGE_ERROR)
        return error->code == IMAGE_ERROR_WRITE ? CLI_OUTPUT : CLI_DATA;
    if (error->domain == CLASSROOM_ERROR)
        return CLI_DATA;
    if (error->domain == G_FILE_ERROR)
        return CLI_OUTPUT; // only replace.c says so; reading has CLI_ERROR
    return CLI_INTERNAL;
}

CliStatus output_error(const char *command, GError *error)
{
    CliStatus status = status_of(error);
    output_complain(command, "%s", error->message);
    g_error_free(error);
    return status;
}
