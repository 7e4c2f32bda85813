// SPDX-License-Identifier: GPL-3.0-or-later
//
// Machine files; see machine_file.h.
#include "cli/machine_file.h"

#include <stdarg.h>
#include <string.h>

#include "cli/host_file.h"
#include "cli/options.h"
#include "cli/output.h"

enum { MACHINE_FILE_BYTES_MAX = 1 << 20 };

static const char GROUP[] = "machine";

static const char *const machine_keys[] = {
    "kernel",  "bare",        "memory",    "max-ticks",  "max-output",
    "input",   "keys",        "interrupt", "fault",      "schedule",
    "record",  "disk",        "printer",   "reader",     "epoch",
    "latency", "fill",        "no-timer",  "saved-area", "seed",
    "state",   "no-progress", "define",    "include",    NULL,
};
static const char *const machine_files[] = {
    "kernel",  "input",  "schedule", "record",  "disk",
    "printer", "reader", "state",    "include", NULL};
static const char *const machine_flags[] = {"bare", "no-timer", NULL};
static const char *const machine_lists[] = {
    "keys", "interrupt", "fault", "latency", "define", "include", NULL};

static const OptionKeys machine = {machine_keys, machine_files, machine_flags,
                                   machine_lists, "the machine's options"};

G_GNUC_PRINTF(3, 4)
static gboolean wrong(GError **error, const char *path, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error(error, CLI_ERROR, CLI_DATA, "%s: %s", path, message);
    g_free(message);
    return FALSE;
}

// A key that stands twice: GKeyFile would quietly take the last.
static gboolean check_duplicates(const char *path, const char *text,
                                 GError **error)
{
    GHashTable *seen =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    char **lines = g_strsplit(text, "\n", -1);
    gboolean good = TRUE;
    for (char **line = lines; good && *line; line++) {
        char *equals = strchr(*line, '=');
        if (**line == '#' || !equals)
            continue;
        char *key = g_strstrip(g_strndup(*line, (gsize)(equals - *line)));
        if (g_hash_table_contains(seen, key))
            good = wrong(error, path, "key '%s' stands twice", key);
        g_hash_table_add(seen, key);
    }
    g_strfreev(lines);
    g_hash_table_destroy(seen);
    return good;
}

static gboolean add_flag(GPtrArray *arguments, const char *where,
                         const char *key, const char *value, GError **error)
{
    gboolean on = strcmp(value, "true") == 0;
    if (!on && strcmp(value, "false") != 0)
        return wrong(error, where, "%s is true or false", key);
    if (on)
        g_ptr_array_add(arguments, g_strdup_printf("--%s", key));
    return TRUE;
}

// Splits a list in place at each ';' that no backslash stands before; a last
// one may be left out.
static void split_list(char *text, GPtrArray *values)
{
    char *to = text;
    g_ptr_array_add(values, text);
    for (char *from = text; *from; from++) {
        if (from[0] == '\\' && from[1] == ';') {
            *to++ = *++from;
        } else if (*from == ';') {
            *to++ = '\0';
            if (from[1] != '\0')
                g_ptr_array_add(values, to);
        } else {
            *to++ = *from;
        }
    }
    *to = '\0';
}

// A file's name as it is from the current folder.  A kernel may be named
// without being a file.
static char *from_folder(const OptionKeys *names, const char *folder,
                         const char *key, const char *value)
{
    gboolean is_name = strcmp(value, "-") == 0 ||
                       (strcmp(key, "kernel") == 0 && !strpbrk(value, "./"));
    if (!folder || strcmp(folder, ".") == 0 || is_name ||
        !g_strv_contains(names->files, key) || g_path_is_absolute(value))
        return g_strdup(value);
    return g_build_filename(folder, value, NULL);
}

// Values are taken as they stand, without blanks around them, for the option
// to read.
static gboolean add_values(const OptionKeys *names, GPtrArray *arguments,
                           const char *where, const char *folder,
                           const char *key, const char *value, GError **error)
{
    char *text = g_strchomp(g_strdup(value));
    GPtrArray *values = g_ptr_array_new();
    gboolean good = *text != '\0';
    if (good && g_strv_contains(names->lists, key))
        split_list(text, values);
    else if (good)
        g_ptr_array_add(values, text);
    for (guint i = 0; i < values->len; i++) {
        char *full = from_folder(names, folder, key, values->pdata[i]);
        g_ptr_array_add(arguments, g_strdup_printf("--%s=%s", key, full));
        g_free(full);
    }
    g_ptr_array_free(values, TRUE);
    g_free(text);
    return good || wrong(error, where, "key '%s' has no value", key);
}

gboolean option_keys_add(const OptionKeys *names, GPtrArray *arguments,
                         const char *where, const char *folder, const char *key,
                         const char *value, GError **error)
{
    if (!g_strv_contains(names->keys, key)) {
        const char *meant = cli_suggest(key, names->keys);
        if (meant)
            return wrong(error, where, "unknown key '%s'; did you mean '%s'?",
                         key, meant);
        return wrong(error, where,
                     "unknown key '%s'; keys are the long names of %s", key,
                     names->what);
    }
    if (g_strv_contains(names->flags, key))
        return add_flag(arguments, where, key, value, error);
    return add_values(names, arguments, where, folder, key, value, error);
}

gboolean machine_file_add(GPtrArray *arguments, const char *where,
                          const char *folder, const char *key,
                          const char *value, GError **error)
{
    return option_keys_add(&machine, arguments, where, folder, key, value,
                           error);
}

static gboolean add_keys(GPtrArray *arguments, GKeyFile *file, const char *path,
                         GError **error)
{
    gsize groups;
    g_strfreev(g_key_file_get_groups(file, &groups));
    char **names = g_key_file_get_keys(file, GROUP, NULL, NULL);
    if (!names || groups != 1) {
        g_strfreev(names);
        return wrong(error, path, "must have one group, [%s]", GROUP);
    }
    gboolean good = TRUE;
    for (char **name = names; good && *name; name++) {
        char *value = g_key_file_get_value(file, GROUP, *name, NULL);
        good = machine_file_add(arguments, path, NULL, *name,
                                value ? g_strchomp(value) : "", error);
        g_free(value);
    }
    g_strfreev(names);
    return good;
}

static gboolean add_text(GPtrArray *arguments, const char *path,
                         const char *text, GError **error)
{
    GError *bad = NULL;
    GKeyFile *file = g_key_file_new();
    gboolean good = TRUE;
    if (!g_key_file_load_from_data(file, text, strlen(text),
                                   G_KEY_FILE_KEEP_TRANSLATIONS, &bad)) {
        good = wrong(error, path, "%s", bad->message);
        g_error_free(bad);
    }
    good = good && check_duplicates(path, text, error) &&
           add_keys(arguments, file, path, error);
    g_key_file_free(file);
    return good;
}

static gboolean add_file(GPtrArray *arguments, const char *path, GError **error)
{
    char *bytes;
    gsize size;
    if (!host_file_read("machine file", path, MACHINE_FILE_BYTES_MAX, &bytes,
                        &size, error))
        return FALSE;
    char *text = g_strndup(bytes, size);
    gboolean good = strlen(text) == size
                        ? add_text(arguments, path, text, error)
                        : wrong(error, path, "has a zero byte");
    g_free(text);
    g_free(bytes);
    return good;
}

// The FILE of argv[i] if that is --machine; moves `i` over a separate FILE.
static const char *machine_argument(char **argv, gsize *i)
{
    static const char option[] = "--machine";
    const char *argument = argv[*i];
    if (!g_str_has_prefix(argument, option))
        return NULL;
    if (argument[strlen(option)] == '=')
        return argument + strlen(option) + 1;
    if (argument[strlen(option)] == '\0' && argv[*i + 1])
        return argv[++*i];
    return NULL;
}

char **machine_file_expand(char **argv, GError **error)
{
    GPtrArray *from_files = g_ptr_array_new_with_free_func(g_free);
    GPtrArray *own = g_ptr_array_new_with_free_func(g_free);
    gboolean good = TRUE, options_ended = FALSE;
    g_ptr_array_add(from_files, g_strdup(argv[0]));
    for (gsize i = 1; good && argv[i]; i++) {
        options_ended = options_ended || strcmp(argv[i], "--") == 0;
        const char *path = options_ended ? NULL : machine_argument(argv, &i);
        if (path)
            good = add_file(from_files, path, error);
        else
            g_ptr_array_add(own, g_strdup(argv[i]));
    }
    if (good)
        g_ptr_array_extend_and_steal(from_files, g_steal_pointer(&own));
    if (own)
        g_ptr_array_free(own, TRUE);
    if (!good) {
        g_ptr_array_free(from_files, TRUE);
        return NULL;
    }
    g_ptr_array_add(from_files, NULL);
    return (char **)g_ptr_array_free(from_files, FALSE);
}
