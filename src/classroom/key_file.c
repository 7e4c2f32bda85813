// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key files with places; see key_file.h.
#include "classroom/key_file.h"

#include <stdarg.h>
#include <string.h>

#include "base/suggest.h"

G_DEFINE_QUARK(classroom - error, classroom_error)

G_GNUC_PRINTF(5, 6)
static gboolean fail_at(const char *name, guint line, guint column,
                        GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error(error, CLASSROOM_ERROR, 0, "%s:%u:%u: %s", name, line, column,
                message);
    g_free(message);
    return FALSE;
}

gboolean key_file_fail(const KeyFile *file, const KeyEntry *entry,
                       gssize offset, GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    guint column =
        offset < 0 ? entry->key_column : entry->value_column + (guint)offset;
    fail_at(file->name, entry->line, column, error, "%s", message);
    g_free(message);
    return FALSE;
}

static const KeyEntry *find(const KeyFile *file, const char *group,
                            const char *key)
{
    for (guint i = 0; i < file->entries->len; i++) {
        const KeyEntry *entry = &g_array_index(file->entries, KeyEntry, i);
        if (entry->group == group && entry->key == key)
            return entry;
    }
    return NULL;
}

static gsize blanks(const char *text)
{
    return strspn(text, " \t");
}

static char *without_end_blanks(const char *text, gsize length)
{
    while (length > 0 && strchr(" \t\r", text[length - 1]))
        length--;
    return g_strndup(text, length);
}

static gboolean take_entry(KeyFile *file, const char *group, const char *line,
                           guint number, GError **error)
{
    gsize indent = blanks(line);
    const char *equals = strchr(line, '=');
    if (!equals || equals == line + indent)
        return fail_at(file->name, number, (guint)indent + 1, error,
                       "neither [GROUP], KEY=VALUE nor a comment (#)");
    if (!group)
        return fail_at(file->name, number, (guint)indent + 1, error,
                       "a key before the first [GROUP]");
    char *key =
        without_end_blanks(line + indent, (gsize)(equals - line) - indent);
    const char *value = equals + 1 + blanks(equals + 1);
    KeyEntry entry = {
        .group = group,
        .key = g_string_chunk_insert_const(file->names, key),
        .value = without_end_blanks(value, strlen(value)),
        .line = number,
        .key_column = (guint)indent + 1,
        .value_column = (guint)(value - line) + 1,
    };
    g_free(key);
    const KeyEntry *first = find(file, group, entry.key);
    guint first_line = first ? first->line : 0; // the array may move
    g_array_append_val(file->entries, entry);
    return !first || fail_at(file->name, number, entry.key_column, error,
                             "`%s` stands twice in [%s], first in line %u; "
                             "several values of a list go between `;`",
                             entry.key, group, first_line);
}

static gboolean take_group(KeyFile *file, const char **group, const char *line,
                           guint number, GError **error)
{
    gsize indent = blanks(line);
    const char *name = line + indent + 1, *end = strchr(name, ']');
    if (!end || end == name || end[1 + strspn(end + 1, " \t\r")] != '\0')
        return fail_at(file->name, number, (guint)indent + 1, error,
                       "a group is [NAME] in a line of its own");
    char *copy = g_strndup(name, (gsize)(end - name));
    *group = g_string_chunk_insert_const(file->names, copy);
    g_free(copy);
    return TRUE;
}

static gboolean take_lines(KeyFile *file, char **lines, GError **error)
{
    const char *group = NULL;
    gboolean good = TRUE;
    for (guint i = 0; good && lines[i]; i++) {
        const char *at = lines[i] + strspn(lines[i], " \t\r");
        if (*at == '[')
            good = take_group(file, &group, lines[i], i + 1, error);
        else if (*at != '\0' && *at != '#')
            good = take_entry(file, group, lines[i], i + 1, error);
    }
    return good;
}

static gboolean check_text(const KeyFile *file, const char *text, gsize bytes,
                           GError **error)
{
    const char *end;
    if (g_utf8_validate(text, (gssize)bytes, &end))
        return TRUE;
    guint line = 1;
    const char *start = text;
    for (const char *at = text; at < end; at++) {
        if (*at == '\n') {
            line++;
            start = at + 1;
        }
    }
    return fail_at(file->name, line, (guint)(end - start) + 1, error,
                   "the byte 0x%02x is no UTF-8 text; in values \\x%02x can "
                   "stand for it",
                   (guchar)*end, (guchar)*end);
}

static void clear_entry(gpointer data)
{
    KeyEntry *entry = data;
    g_free(entry->value);
}

KeyFile *key_file_parse(const char *name, const char *text, gsize bytes,
                        GError **error)
{
    KeyFile *file = g_new0(KeyFile, 1);
    file->name = g_strdup(name);
    file->entries = g_array_new(FALSE, TRUE, sizeof(KeyEntry));
    g_array_set_clear_func(file->entries, clear_entry);
    file->names = g_string_chunk_new(256);
    gboolean good = check_text(file, text, bytes, error);
    if (good) {
        char *copy = g_strndup(text, bytes);
        char **lines = g_strsplit(copy, "\n", -1);
        good = take_lines(file, lines, error);
        g_strfreev(lines);
        g_free(copy);
    }
    if (good)
        return file;
    key_file_free(file);
    return NULL;
}

void key_file_free(KeyFile *file)
{
    if (!file)
        return;
    g_array_free(file->entries, TRUE);
    g_string_chunk_free(file->names);
    g_free(file->name);
    g_free(file);
}

char *key_file_suggest(const char *word, const char *const *candidates,
                       const char *otherwise)
{
    Suggestion suggestion = suggestion_for(word, strlen(word));
    for (; *candidates; candidates++)
        suggestion_offer(&suggestion, *candidates, strlen(*candidates));
    return suggestion.best
               ? g_strdup_printf("; did you mean `%s`?", suggestion.best)
               : g_strdup(otherwise);
}

static void clear_part(gpointer data)
{
    KeyPart *part = data;
    g_free(part->text);
}

GArray *key_file_list(const char *value)
{
    GArray *parts = g_array_new(FALSE, TRUE, sizeof(KeyPart));
    g_array_set_clear_func(parts, clear_part);
    for (const char *start = value; *start;) {
        const char *end = start;
        while (*end && *end != ';')
            end += end[0] == '\\' && end[1] ? 2 : 1;
        const char *first = start + blanks(start);
        first = MIN(first, end);
        KeyPart part = {without_end_blanks(first, (gsize)(end - first)),
                        (guint)(first - value)};
        g_array_append_val(parts, part);
        start = *end ? end + 1 : end;
    }
    return parts;
}
