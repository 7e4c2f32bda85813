// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo mkdisk`: makes a disk with a directory out of files, lists what is on
// one, and gets a file back from it.  Read next: image/disk_directory.h.
#include <hypo/machine.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/host_file.h"
#include "cli/options.h"
#include "cli/output.h"
#include "image/disk_directory.h"

static const char COMMAND[] = "mkdisk";

enum {
    DISK_BYTES_MAX = 16 << 20, // as of --disk
    DISK_BLOCKS_MAX = DISK_BYTES_MAX / HYPO_DISK_BLOCK,
};

typedef struct MkdiskOptions {
    char *list;    // a disk
    char *extract; // a disk
    char *output;
    gint blocks;
} MkdiskOptions;

static gboolean parse(MkdiskOptions *options, int *argc, char ***argv)
{
    const GOptionEntry entries[] = {
        {"blocks", 0, 0, G_OPTION_ARG_INT, &options->blocks,
         "Size of the disk, in blocks of 512 bytes (2048)", "N"},
        {"list", 0, 0, G_OPTION_ARG_FILENAME, &options->list,
         "Show what is on DISK, and make none", "DISK"},
        {"extract", 0, 0, G_OPTION_ARG_FILENAME, &options->extract,
         "Write the file NAME of DISK, and make none", "DISK NAME"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
         "Write it to FILE, not to standard output", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context =
        g_option_context_new("OUT FILE... - make a disk with files");
    g_set_prgname("hypo mkdisk");
    g_option_context_add_main_entries(context, entries, NULL);
    return cli_options_parse(context, COMMAND, argc, argv);
}

static void clear_file(gpointer data)
{
    DiskFile *file = data;
    g_free(file->name);
    g_free(file->bytes);
}

// The files at `paths`, whole; NULL with an error.
static GArray *read_files(char **paths, int count, GError **error)
{
    gsize total = 0;
    GArray *files = g_array_new(FALSE, FALSE, sizeof(DiskFile));
    g_array_set_clear_func(files, clear_file);
    for (int i = 0; i < count; i++) {
        char *bytes;
        gsize size;
        if (!host_file_read("file", paths[i], DISK_BYTES_MAX, &bytes, &size,
                            error)) {
            g_array_free(files, TRUE);
            return NULL;
        }
        total += size;
        DiskFile file = {g_path_get_basename(paths[i]), bytes, size};
        g_array_append_val(files, file);
        if (total > DISK_BYTES_MAX) {
            g_set_error(error, CLI_ERROR, CLI_DATA,
                        "the files are larger than a disk can be, 16 MiB");
            g_array_free(files, TRUE);
            return NULL;
        }
    }
    return files;
}

static gboolean write_bytes(const char *path, const char *bytes, gsize size,
                            GError **error)
{
    Output output;
    if (!output_open(&output, path, error))
        return FALSE;
    output_write(&output, bytes, size);
    return output_close(&output, error);
}

static gboolean check_paths(const char *out, char **paths, int count)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(paths[i], "-") == 0) {
            output_complain(COMMAND, "standard input has no name that the disk "
                                     "could have; give a file");
            return FALSE;
        }
        if (output_is_input(out, paths[i])) {
            output_complain(COMMAND,
                            "%s would be overwritten by the disk; "
                            "the first word is the disk to make",
                            out);
            return FALSE;
        }
    }
    return TRUE;
}

static CliStatus make(const MkdiskOptions *options, char **words, int count)
{
    GError *error = NULL;
    if (count < 1) {
        output_complain(COMMAND, "no OUT given, the disk to make; "
                                 "see hypo mkdisk --help");
        return CLI_USAGE;
    }
    if (!check_paths(words[0], words + 1, count - 1))
        return CLI_USAGE;
    GArray *files = read_files(words + 1, count - 1, &error);
    if (!files)
        return output_error(COMMAND, error);
    GByteArray *disk = disk_make((const DiskFile *)(void *)files->data,
                                 files->len, (guint32)options->blocks, &error);
    if (disk) {
        write_bytes(words[0], (const char *)disk->data, disk->len, &error);
        g_byte_array_free(disk, TRUE);
    }
    g_array_free(files, TRUE);
    return error ? output_error(COMMAND, error) : CLI_OK;
}

static gboolean print_entries(const GArray *entries, guint32 blocks,
                              GError **error)
{
    Output output;
    guint32 used = DISK_FIRST_DATA_BLOCK;
    output_open(&output, NULL, NULL);
    output_print(&output, "%-16s  %6s  %6s  %8s\n", "name", "first", "blocks",
                 "bytes");
    for (guint i = 0; i < entries->len; i++) {
        const DiskEntry *entry = &g_array_index(entries, DiskEntry, i);
        output_print(&output, "%-16s  %6u  %6u  %8u\n", entry->name,
                     entry->first_block, entry->capacity_blocks,
                     entry->length_bytes);
        used += entry->capacity_blocks;
    }
    output_print(&output, "%u file%s, %u of %u blocks in use\n", entries->len,
                 entries->len == 1 ? "" : "s", used, blocks);
    return output_close(&output, error);
}

static gboolean write_entry(const GArray *entries, const char *bytes,
                            const MkdiskOptions *options, const char *name,
                            GError **error)
{
    for (guint i = 0; i < entries->len; i++) {
        const DiskEntry *entry = &g_array_index(entries, DiskEntry, i);
        if (strcmp(entry->name, name) == 0)
            return write_bytes(options->output,
                               bytes +
                                   (gsize)entry->first_block * HYPO_DISK_BLOCK,
                               entry->length_bytes, error);
    }
    g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                "there is no file '%s' on %s; --list shows which there are",
                name, options->extract);
    return FALSE;
}

// The disk is padded to whole blocks, as the machine does it.
static gboolean read_disk(const char *path, char **bytes, gsize *size,
                          GError **error)
{
    if (!host_file_read("disk", path, DISK_BYTES_MAX, bytes, size, error))
        return FALSE;
    gsize whole = (*size + HYPO_DISK_BLOCK - 1) / HYPO_DISK_BLOCK;
    *bytes = g_realloc(*bytes, MAX(whole, 1) * HYPO_DISK_BLOCK);
    memset(*bytes + *size, 0, MAX(whole, 1) * HYPO_DISK_BLOCK - *size);
    return TRUE;
}

// Lists the disk, or with `name` writes that file of it.
static CliStatus read_back(const MkdiskOptions *options, const char *path,
                           const char *name)
{
    GError *error = NULL;
    char *bytes;
    gsize size;
    guint32 blocks;
    if (!read_disk(path, &bytes, &size, &error))
        return output_error(COMMAND, error);
    GArray *entries =
        disk_read(bytes, size, strcmp(path, "-") == 0 ? "the disk" : path,
                  &blocks, &error);
    if (entries && name)
        write_entry(entries, bytes, options, name, &error);
    else if (entries)
        print_entries(entries, blocks, &error);
    if (entries)
        g_array_free(entries, TRUE);
    g_free(bytes);
    return error ? output_error(COMMAND, error) : CLI_OK;
}

static const char *fault_of(const MkdiskOptions *options, int count)
{
    gboolean makes = !options->list && !options->extract;
    if (options->list && options->extract)
        return "--list or --extract, not both";
    if (options->list && count > 0)
        return "--list takes one disk and nothing else";
    if (options->extract && count != 1)
        return "--extract DISK takes one NAME, a file on the disk";
    if (options->output && !options->extract)
        return "-o goes with --extract; the disk to make is the first word";
    if (options->blocks != HYPO_DISK_BLOCKS_DEFAULT && !makes)
        return "--blocks is for a disk that is made";
    if (options->blocks < DISK_FIRST_DATA_BLOCK ||
        options->blocks > DISK_BLOCKS_MAX)
        return "--blocks is 5 to 32768";
    if (options->extract && output_is_input(options->output, options->extract))
        return "the file would overwrite its disk; give another name";
    return NULL;
}

static CliStatus carry_out(const MkdiskOptions *options, char **words,
                           int count)
{
    const char *fault = fault_of(options, count);
    if (fault) {
        output_complain(COMMAND, "%s; see hypo mkdisk --help", fault);
        return CLI_USAGE;
    }
    if (options->list)
        return read_back(options, options->list, NULL);
    if (options->extract)
        return read_back(options, options->extract, words[0]);
    return make(options, words, count);
}

int cli_mkdisk(int argc, char **argv)
{
    MkdiskOptions options = {.blocks = HYPO_DISK_BLOCKS_DEFAULT};
    CliStatus status = CLI_USAGE;
    if (parse(&options, &argc, &argv)) {
        int first = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;
        status = carry_out(&options, argv + first, argc - first);
    }
    g_free(options.list);
    g_free(options.extract);
    g_free(options.output);
    return status;
}
