// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk with a directory; see disk_directory.h.
#include "image/disk_directory.h"

#include <hypo/machine.h>
#include <string.h>

#include "base/bits.h"
#include "image/image_file.h"

// Block 0, as offsets of words.
enum {
    HEAD_MAGIC = 0,
    HEAD_VERSION = 4,
    HEAD_ENTRIES = 8,
    HEAD_BLOCKS = 12,
};

// An entry, as offsets; the name is at 0.
enum {
    ENTRY_FIRST = DISK_NAME_BYTES,
    ENTRY_CAPACITY = 20,
    ENTRY_LENGTH = 24,
    ENTRY_FLAGS = 28,
    ENTRY_BYTES = 32,
};

enum {
    VERSION = 1,
    FLAG_IN_USE = 1,
    DIRECTORY = HYPO_DISK_BLOCK, // offset of the first entry
};

static const char MAGIC[] = {'H', 'D', 'S', 'K'};

static guint32 blocks_of(gsize bytes)
{
    return (guint32)(bytes / HYPO_DISK_BLOCK +
                     (bytes % HYPO_DISK_BLOCK != 0 ? 1 : 0));
}

static gsize entry_at(guint number)
{
    return DIRECTORY + (gsize)number * ENTRY_BYTES;
}

static gboolean check_names(const DiskFile *files, gsize count, GError **error)
{
    for (gsize i = 0; i < count; i++) {
        const char *name = files[i].name;
        if (!*name || strlen(name) >= DISK_NAME_BYTES) {
            g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                        "the name '%s' does not fit: a disk has names of 1 to "
                        "%d bytes",
                        name, DISK_NAME_BYTES - 1);
            return FALSE;
        }
        for (gsize k = 0; k < i; k++) {
            if (strcmp(name, files[k].name) == 0) {
                g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                            "two files are called '%s'; a disk has no folders",
                            name);
                return FALSE;
            }
        }
    }
    return TRUE;
}

// The blocks that all of it needs; more than any disk has if that is so.
static guint64 blocks_needed(const DiskFile *files, gsize count)
{
    guint64 needed = DISK_FIRST_DATA_BLOCK;
    for (gsize i = 0; i < count; i++)
        needed += MAX(blocks_of(files[i].size), DISK_CAPACITY_BLOCKS_MIN);
    return needed;
}

static gboolean check_fit(const DiskFile *files, gsize count, guint32 blocks,
                          GError **error)
{
    guint64 needed = blocks_needed(files, count);
    if (count > DISK_ENTRIES)
        g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                    "%" G_GSIZE_FORMAT " files; a directory has room for %d",
                    count, DISK_ENTRIES);
    else if (needed > blocks)
        g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT,
                    "the files and the directory need %" G_GUINT64_FORMAT
                    " blocks of %d bytes, and the disk has %u",
                    needed, HYPO_DISK_BLOCK, blocks);
    else
        return check_names(files, count, error);
    return FALSE;
}

GByteArray *disk_make(const DiskFile *files, gsize count, guint32 blocks,
                      GError **error)
{
    if (!check_fit(files, count, blocks, error))
        return NULL;
    GByteArray *disk = g_byte_array_new();
    g_byte_array_set_size(disk, blocks * HYPO_DISK_BLOCK);
    memset(disk->data, 0, disk->len);
    memcpy(disk->data + HEAD_MAGIC, MAGIC, sizeof MAGIC);
    bits_store32(disk->data + HEAD_VERSION, VERSION);
    bits_store32(disk->data + HEAD_ENTRIES, DISK_ENTRIES);
    bits_store32(disk->data + HEAD_BLOCKS, blocks);
    guint32 first = DISK_FIRST_DATA_BLOCK;
    for (guint i = 0; i < count; i++) {
        guint8 *entry = disk->data + entry_at(i);
        guint32 capacity =
            MAX(blocks_of(files[i].size), DISK_CAPACITY_BLOCKS_MIN);
        memcpy(entry, files[i].name, strlen(files[i].name));
        bits_store32(entry + ENTRY_FIRST, first);
        bits_store32(entry + ENTRY_CAPACITY, capacity);
        bits_store32(entry + ENTRY_LENGTH, (guint32)files[i].size);
        bits_store32(entry + ENTRY_FLAGS, FLAG_IN_USE);
        if (files[i].size > 0)
            memcpy(disk->data + (gsize)first * HYPO_DISK_BLOCK, files[i].bytes,
                   files[i].size);
        first += capacity;
    }
    return disk;
}

static gboolean check_head(const guint8 *disk, gsize size, const char *name,
                           GError **error)
{
    const char *wrong = NULL;
    if (size < (gsize)HYPO_DISK_BLOCK * DISK_FIRST_DATA_BLOCK ||
        memcmp(disk + HEAD_MAGIC, MAGIC, sizeof MAGIC) != 0)
        wrong = "has no directory; hypo mkdisk makes disks that have one";
    else if (bits_load32(disk + HEAD_VERSION) != VERSION)
        wrong = "has a directory of a version that is not known";
    else if (bits_load32(disk + HEAD_ENTRIES) != DISK_ENTRIES)
        wrong = "has a damaged directory: the number of entries is not 64";
    else if (bits_load32(disk + HEAD_BLOCKS) < DISK_FIRST_DATA_BLOCK ||
             bits_load32(disk + HEAD_BLOCKS) > blocks_of(size))
        wrong = "has a damaged directory: it has not the blocks that it tells";
    if (wrong)
        g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_MALFORMED, "%s %s", name,
                    wrong);
    return !wrong;
}

// What is wrong with the entry, by itself or beside those before it, or NULL.
static const char *fault_of(const DiskEntry *entry, const GArray *before,
                            guint32 blocks)
{
    guint64 end = (guint64)entry->first_block + entry->capacity_blocks;
    if (!entry->name[0])
        return "no name";
    if (entry->first_block < DISK_FIRST_DATA_BLOCK || end > blocks)
        return "blocks that are not for files";
    if (entry->length_bytes > (guint64)entry->capacity_blocks * HYPO_DISK_BLOCK)
        return "more bytes than its blocks hold";
    for (guint i = 0; i < before->len; i++) {
        const DiskEntry *other = &g_array_index(before, DiskEntry, i);
        if (strcmp(entry->name, other->name) == 0)
            return "the name of another one";
        if (entry->first_block < other->first_block + other->capacity_blocks &&
            other->first_block < end)
            return "blocks of another one";
    }
    return NULL;
}

static void load_entry(DiskEntry *entry, const guint8 *at)
{
    *entry = (DiskEntry){
        .first_block = bits_load32(at + ENTRY_FIRST),
        .capacity_blocks = bits_load32(at + ENTRY_CAPACITY),
        .length_bytes = bits_load32(at + ENTRY_LENGTH),
    };
    memcpy(entry->name, at, DISK_NAME_BYTES);
}

GArray *disk_read(const char *bytes, gsize size, const char *name,
                  guint32 *blocks, GError **error)
{
    const guint8 *disk = (const guint8 *)bytes;
    if (!check_head(disk, size, name, error))
        return NULL;
    *blocks = bits_load32(disk + HEAD_BLOCKS);
    GArray *entries = g_array_new(FALSE, FALSE, sizeof(DiskEntry));
    for (guint i = 0; i < DISK_ENTRIES; i++) {
        const guint8 *at = disk + entry_at(i);
        DiskEntry entry;
        if (!(bits_load32(at + ENTRY_FLAGS) & FLAG_IN_USE))
            continue;
        load_entry(&entry, at);
        const char *fault = fault_of(&entry, entries, *blocks);
        if (fault) {
            g_set_error(error, IMAGE_ERROR, IMAGE_ERROR_MALFORMED,
                        "%s has a damaged directory: entry %u has %s", name, i,
                        fault);
            g_array_free(entries, TRUE);
            return NULL;
        }
        g_array_append_val(entries, entry);
    }
    return entries;
}
