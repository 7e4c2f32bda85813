// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expectation files on the command line; see expected.h.
#include "cli/expected.h"

#include <string.h>

#include "cli/host_file.h"
#include "cli/machine_file.h"
#include "cli/output.h"

static const char MACHINE[] = "machine";

// NAME.expect for NAME.asm, NAME.asm:ARG or NAME.
static char *beside(const char *file)
{
    const char *base = strrchr(file, '/');
    const char *dot = strrchr(base ? base : file, '.');
    char *stem = g_strndup(file, dot ? (gsize)(dot - file) : strlen(file));
    char *path = g_strconcat(stem, ".expect", NULL);
    g_free(stem);
    return path;
}

static Expectation *read_path(const char *path, GError **error)
{
    char *bytes;
    gsize size;
    if (!host_file_read("expectation file", path, EXPECTATION_BYTES_MAX, &bytes,
                        &size, error))
        return NULL;
    Expectation *expectation = expectation_parse(path, bytes, size, error);
    g_free(bytes);
    return expectation;
}

Expectation *expected_read(const char *path, char **files, GError **error)
{
    if (path)
        return read_path(path, error);
    if (!*files) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "no FILE given; see hypo check --help");
        return NULL;
    }
    char *found = beside(*files);
    Expectation *expectation = NULL;
    if (g_file_test(found, G_FILE_TEST_EXISTS))
        expectation = read_path(found, error);
    else
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                    "there are no expectations for %s: %s does not exist; "
                    "write it, or name another file with --expect",
                    *files, found);
    g_free(found);
    return expectation;
}

GPtrArray *expected_arguments(const Expectation *expectation, char **argv,
                              GError **error)
{
    GPtrArray *arguments = g_ptr_array_new_with_free_func(g_free);
    char *folder = g_path_get_dirname(expectation->file->name);
    gboolean good = TRUE;
    g_ptr_array_add(arguments, g_strdup(*argv));
    for (guint i = 0; good && i < expectation->file->entries->len; i++) {
        const KeyEntry *entry =
            &g_array_index(expectation->file->entries, KeyEntry, i);
        if (strcmp(entry->group, MACHINE) != 0)
            continue;
        char *where = g_strdup_printf("%s:%u:%u", expectation->file->name,
                                      entry->line, entry->key_column);
        good = machine_file_add(arguments, where, folder, entry->key,
                                entry->value, error);
        g_free(where);
    }
    for (argv++; good && *argv; argv++)
        g_ptr_array_add(arguments, g_strdup(*argv));
    g_ptr_array_add(arguments, NULL);
    g_free(folder);
    if (good)
        return arguments;
    g_ptr_array_unref(arguments);
    return NULL;
}

GPtrArray *expected_files(const Expectation *expectation, char **files)
{
    GPtrArray *all = g_ptr_array_new_with_free_func(g_free);
    char *folder = g_path_get_dirname(expectation->file->name);
    for (; *files; files++)
        g_ptr_array_add(all, g_strdup(*files));
    for (guint i = 0; i < expectation->with->len; i++) {
        const char *name = expectation->with->pdata[i];
        g_ptr_array_add(all,
                        g_path_is_absolute(name) || strcmp(folder, ".") == 0
                            ? g_strdup(name)
                            : g_build_filename(folder, name, NULL));
    }
    g_ptr_array_add(all, NULL);
    g_free(folder);
    return all;
}
