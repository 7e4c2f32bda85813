// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where `.include` looks and what it may read; see source_include.h.  A source
// may come from anyone, and diagnostics quote what is read: so only what lies
// below a folder that the command line named, links resolved, is read at all.
#define _XOPEN_SOURCE 700 // realpath
#include "cli/source_include.h"

#include <stdlib.h>
#include <errno.h>
#include <string.h>

#include "cli/source.h"

typedef struct SourceText {
    char *name; // as it was found, for diagnostics
    char *text;
    gsize size;
} SourceText;

struct SourceSet {
    GPtrArray *folders;  // where to look after the including file's own
    GPtrArray *roots;    // canonical folders that files must lie below
    GPtrArray *texts;    // of SourceText
    GHashTable *by_path; // canonical path to SourceText
    gsize bytes;         // in all of `texts`
    char *refused;
    char *trouble; // of the host with a file
};

static void source_text_free(gpointer data)
{
    SourceText *source = data;
    g_free(source->name);
    g_free(source->text);
    g_free(source);
}

// The canonical path, or NULL if there is none; freed with g_free.
static char *canonical(const char *path)
{
    char *resolved = realpath(path, NULL);
    char *copy = g_strdup(resolved);
    free(resolved);
    return copy;
}

static void add_root(SourceSet *set, const char *folder)
{
    char *root = canonical(folder);
    if (root)
        g_ptr_array_add(set->roots, root);
}

// Beside the program where it was installed: bin/hypo, share/hypo/asm.
static char *installed_asm_folder(void)
{
    char *program = g_file_read_link("/proc/self/exe", NULL);
    if (!program)
        return NULL;
    char *bin = g_path_get_dirname(program);
    char *prefix = g_path_get_dirname(bin);
    char *folder = g_build_filename(prefix, "share", "hypo", "asm", NULL);
    g_free(prefix);
    g_free(bin);
    g_free(program);
    if (g_file_test(folder, G_FILE_TEST_IS_DIR))
        return folder;
    g_free(folder);
    return NULL;
}

char *source_asm_folder(void)
{
    const char *named = g_getenv("HYPO_ASM");
    if (named && *named)
        return g_strdup(named);
    char *installed = installed_asm_folder();
    if (installed)
        return installed;
    if (g_file_test(HYPO_SOURCE_DATADIR "/asm", G_FILE_TEST_IS_DIR))
        return g_strdup(HYPO_SOURCE_DATADIR "/asm");
    return g_strdup(HYPO_DATADIR "/asm");
}

static void add_installed(SourceSet *set)
{
    char *folder = source_asm_folder();
    add_root(set, folder);
    g_ptr_array_add(set->folders, g_build_filename(folder, "include", NULL));
    g_ptr_array_add(set->folders, g_build_filename(folder, "lib", NULL));
    g_ptr_array_add(set->folders, folder);
}

SourceSet *source_set_new(const char *name, char *const *include_folders)
{
    SourceSet *set = g_new0(SourceSet, 1);
    char *own = name ? g_path_get_dirname(name) : NULL;
    set->folders = g_ptr_array_new_with_free_func(g_free);
    set->roots = g_ptr_array_new_with_free_func(g_free);
    set->texts = g_ptr_array_new_with_free_func(source_text_free);
    set->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (own)
        add_root(set, own);
    g_free(own);
    for (char *const *folder = include_folders; folder && *folder; folder++) {
        add_root(set, *folder);
        g_ptr_array_add(set->folders, g_strdup(*folder));
    }
    add_installed(set);
    return set;
}

void source_set_free(SourceSet *set)
{
    if (!set)
        return;
    g_hash_table_destroy(set->by_path);
    g_ptr_array_free(set->folders, TRUE);
    g_ptr_array_free(set->roots, TRUE);
    g_ptr_array_free(set->texts, TRUE);
    g_free(set->refused);
    g_free(set->trouble);
    g_free(set);
}

// Takes `name` and `text` over.
static SourceText *add_text(SourceSet *set, char *name, char *text, gsize size)
{
    SourceText *source = g_new(SourceText, 1);
    *source = (SourceText){name, text, size};
    set->bytes += size;
    g_ptr_array_add(set->texts, source);
    return source;
}

HypoSource source_set_add(SourceSet *set, const char *name, const char *text,
                          gsize size)
{
    SourceText *source =
        add_text(set, g_strdup(name), g_memdup2(text, size), size);
    return (HypoSource){source->name, source->text ? source->text : "", size};
}

const char *source_set_text(const SourceSet *set, const char *name, gsize *size)
{
    for (guint i = 0; i < set->texts->len; i++) {
        const SourceText *source = set->texts->pdata[i];
        if (strcmp(source->name, name) == 0) {
            *size = source->size;
            return source->text ? source->text : "";
        }
    }
    return NULL;
}

const char *source_set_refused(const SourceSet *set)
{
    return set->refused;
}

const char *source_set_trouble(const SourceSet *set)
{
    return set->trouble;
}

// Errors that a source cannot bring about by what it names.
static gboolean is_of_host(int error_number)
{
    return error_number == EIO || error_number == ENOMEM ||
           error_number == EMFILE || error_number == ENFILE;
}

static gboolean below_a_root(const SourceSet *set, const char *path)
{
    for (guint i = 0; i < set->roots->len; i++) {
        const char *root = set->roots->pdata[i];
        gsize length = strlen(root);
        if (strncmp(path, root, length) == 0 &&
            (path[length] == '/' || root[length - 1] == '/'))
            return TRUE;
    }
    return FALSE;
}

static HypoReadStatus read_new(SourceSet *set, const char *path,
                               const char *resolved, SourceText **source)
{
    char *text;
    gsize size;
    if (!below_a_root(set, resolved)) {
        if (!set->refused)
            set->refused = g_strdup(path);
        return HYPO_READ_FAILED;
    }
    HypoReadStatus status = source_read_file(
        resolved, SOURCE_BYTES_MAX - MIN(set->bytes, SOURCE_BYTES_MAX), &text,
        &size);
    int failed = errno;
    if (status == HYPO_READ_FAILED && is_of_host(failed) && !set->trouble)
        set->trouble =
            g_strdup_printf("cannot read %s: %s", path, g_strerror(failed));
    if (status != HYPO_READ_OK)
        return status;
    *source = add_text(set, g_strdup(path), text, size);
    g_hash_table_insert(set->by_path, g_strdup(resolved), *source);
    return HYPO_READ_OK;
}

static HypoReadStatus read_path(SourceSet *set, const char *path,
                                HypoSource *source)
{
    char *resolved = canonical(path);
    if (!resolved)
        return HYPO_READ_MISSING;
    SourceText *found = g_hash_table_lookup(set->by_path, resolved);
    HypoReadStatus status =
        found ? HYPO_READ_OK : read_new(set, path, resolved, &found);
    g_free(resolved);
    if (status == HYPO_READ_OK)
        *source = (HypoSource){found->name, found->text ? found->text : "",
                               found->size};
    return status;
}

static HypoReadStatus read_in(SourceSet *set, const char *folder,
                              const char *name, HypoSource *source)
{
    char *path = strcmp(folder, ".") == 0
                     ? g_strdup(name)
                     : g_build_filename(folder, name, NULL);
    HypoReadStatus status = read_path(set, path, source);
    g_free(path);
    return status;
}

// A file of the include path includes from that path, in its order: what a
// folder in front holds stands for the library's file of that name.
static gboolean is_on_path(const SourceSet *set, const char *folder)
{
    for (guint i = 0; i < set->folders->len; i++)
        if (strcmp(set->folders->pdata[i], folder) == 0)
            return TRUE;
    return FALSE;
}

static HypoReadStatus include_read(void *context, const char *name,
                                   const char *from, HypoSource *source)
{
    SourceSet *set = context;
    if (g_path_is_absolute(name))
        return read_path(set, name, source);
    char *own = g_path_get_dirname(from);
    HypoReadStatus status = HYPO_READ_MISSING;
    if (!is_on_path(set, own))
        status = read_in(set, own, name, source);
    g_free(own);
    for (guint i = 0; status == HYPO_READ_MISSING && i < set->folders->len; i++)
        status = read_in(set, set->folders->pdata[i], name, source);
    return status;
}

HypoIncluder source_set_includer(SourceSet *set)
{
    return (HypoIncluder){include_read, set};
}
