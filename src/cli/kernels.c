// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kernel --kernel means; see kernels.h.
#include "cli/kernels.h"

#include <string.h>

#include "base/embedded.h"
#include "cli/output.h"
#include "cli/source_include.h"

// Weak: the first stage of the program, which assembles it, has none.
extern const Embedded embedded_kernel __attribute__((weak));

// "05-standard" is called "standard", too.
static gboolean is_called(const char *folder, const char *name)
{
    const char *dash = strchr(folder, '-');
    return strcmp(folder, name) == 0 || (dash && strcmp(dash + 1, name) == 0);
}

static char *find_in(const char *kernels, const char *name, GPtrArray *known)
{
    GDir *dir = g_dir_open(kernels, 0, NULL);
    const char *folder;
    char *found = NULL;
    while (dir && (folder = g_dir_read_name(dir))) {
        char *source = g_build_filename(kernels, folder, "kernel.asm", NULL);
        if (g_file_test(source, G_FILE_TEST_IS_REGULAR)) {
            g_ptr_array_add(known, g_strdup(folder));
            if (!found && is_called(folder, name))
                found = g_strdup(source);
        }
        g_free(source);
    }
    if (dir)
        g_dir_close(dir);
    return found;
}

static gint compare(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char *kernel_find(const char *name, GError **error)
{
    if (strpbrk(name, "./") || g_file_test(name, G_FILE_TEST_IS_REGULAR))
        return g_strdup(name);
    GPtrArray *known = g_ptr_array_new_with_free_func(g_free);
    char *asm_folder = source_asm_folder();
    char *kernels = g_build_filename(asm_folder, "kernels", NULL);
    char *found = find_in(kernels, name, known);
    if (!found) {
        g_ptr_array_sort(known, compare);
        g_ptr_array_add(known, NULL);
        char *names = g_strjoinv(", ", (char **)known->pdata);
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "no kernel '%s'; there are %s in %s, or name a FILE", name,
                    *names ? names : "none", kernels);
        g_free(names);
    }
    g_free(kernels);
    g_free(asm_folder);
    g_ptr_array_free(known, TRUE);
    return found;
}

char *kernel_library(const char *path)
{
    char *folder = g_path_get_dirname(path);
    char *library = g_build_filename(folder, "lib", NULL);
    g_free(folder);
    if (g_file_test(library, G_FILE_TEST_IS_DIR))
        return library;
    g_free(library);
    return NULL;
}

// Adds the files in a folder beside the kernel source `path` whose names end
// so.
static void add_files(GPtrArray *files, const char *path, const char *beside,
                      const char *ending)
{
    char *kernel = g_path_get_dirname(path);
    char *folder = g_build_filename(kernel, beside, NULL);
    GDir *dir = g_dir_open(folder, 0, NULL);
    const char *name;
    while (dir && (name = g_dir_read_name(dir)))
        if (g_str_has_suffix(name, ending))
            g_ptr_array_add(files, g_build_filename(folder, name, NULL));
    if (dir)
        g_dir_close(dir);
    g_free(folder);
    g_free(kernel);
}

GPtrArray *kernel_servers(const char *path)
{
    GPtrArray *servers = g_ptr_array_new_with_free_func(g_free);
    add_files(servers, path, "servers", ".asm");
    g_ptr_array_sort(servers, compare);
    return servers;
}

GPtrArray *kernel_sources(const char *path)
{
    static const char *const folders[] = {".", "lib", "servers"};
    GPtrArray *sources = g_ptr_array_new_with_free_func(g_free);
    for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
        add_files(sources, path, folders[i], ".asm");
        add_files(sources, path, folders[i], ".inc");
    }
    g_ptr_array_sort(sources, compare);
    return sources;
}

GBytes *kernel_default(void)
{
    if (!&embedded_kernel)
        return NULL;
    return g_bytes_new_static(embedded_kernel.text, embedded_kernel.bytes);
}
