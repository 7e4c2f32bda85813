// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk with a directory, as kernels with files read and write it: block 0
// says what the disk is, blocks 1 to 4 hold 64 entries, each file lies in
// consecutive blocks behind them (docs/kernels.md, The disk).  A disk that is
// read may come from anyone: it is checked whole before anything of it is used.
#ifndef IMAGE_DISK_DIRECTORY_H
#define IMAGE_DISK_DIRECTORY_H

#include <glib.h>

enum {
    DISK_ENTRIES = 64,
    DISK_NAME_BYTES = 16,        // of an entry, filled up with zeros
    DISK_FIRST_DATA_BLOCK = 5,   // behind block 0 and the directory
    DISK_CAPACITY_BLOCKS_MIN = 8 // as of a file that a program creates
};

// A file to be put on a disk; what it points to belongs to the caller.
typedef struct DiskFile {
    char *name; // 1 to 15 bytes
    char *bytes;
    gsize size;
} DiskFile;

// An entry of a directory, checked: all of its blocks are on the disk.
typedef struct DiskEntry {
    char name[DISK_NAME_BYTES + 1];
    guint32 first_block;
    guint32 capacity_blocks;
    guint32 length_bytes;
} DiskEntry;

// A disk of `blocks` blocks with these files, one behind the other.  A file has
// the blocks it needs, and at least DISK_CAPACITY_BLOCKS_MIN.  NULL with
// IMAGE_ERROR_UNFIT if there are too many, if a name is empty, too long or
// there twice, or if they need more blocks.  The caller frees the result.
GByteArray *disk_make(const DiskFile *files, gsize count, guint32 blocks,
                      GError **error);

// The entries in use, in the order of the directory: an array of DiskEntry for
// g_array_free.  `blocks` becomes the number of blocks that block 0 tells.
// NULL with IMAGE_ERROR_MALFORMED for anything but a sound disk; `name` is for
// messages.
GArray *disk_read(const char *bytes, gsize size, const char *name,
                  guint32 *blocks, GError **error);

#endif
