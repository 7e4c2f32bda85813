// SPDX-License-Identifier: MIT
//
// Makes, copies and reads the disk of a sample; see disk.h.
#include "disk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "digest.h"
#include "image/disk_directory.h"

enum { PLAIN_BLOCKS = 128 };

uint8_t *disk_of(const Sample *sample, size_t *bytes)
{
    if (sample->disk_blocks == 0) {
        *bytes = (size_t)PLAIN_BLOCKS * HYPO_DISK_BLOCK;
        return g_malloc0(*bytes);
    }
    DiskFile files[SAMPLE_FILES];
    size_t count = 0;
    for (const SampleFile *file = sample->files; file->name; file++)
        files[count++] = (DiskFile){.name = (char *)(uintptr_t)file->name,
                                    .bytes = (char *)(uintptr_t)file->text,
                                    .size = strlen(file->text)};
    GError *error = NULL;
    GByteArray *disk = disk_make(files, count, sample->disk_blocks, &error);
    if (!disk) {
        fprintf(stderr, "%s: %s\n", sample->programs[0].path, error->message);
        exit(1);
    }
    return g_byte_array_steal(disk, bytes);
}

void disk_copy(HypoMachine *to, const HypoMachine *from)
{
    size_t bytes;
    const uint8_t *source = hypo_machine_disk(from, &bytes);
    const uint8_t *target = hypo_machine_disk(to, &bytes);
    for (size_t at = 0; at < bytes; at += HYPO_DISK_BLOCK)
        if (memcmp(source + at, target + at, HYPO_DISK_BLOCK) != 0)
            hypo_machine_write_disk(to, at, source + at, HYPO_DISK_BLOCK);
}

static uint64_t file_digest(const DiskEntry *file, const uint8_t *disk)
{
    uint64_t digest =
        digest_bytes(1, (const uint8_t *)file->name, strlen(file->name));
    digest = digest_bytes(digest, (const uint8_t *)&file->capacity_blocks,
                          sizeof file->capacity_blocks);
    return digest_bytes(digest,
                        disk + (size_t)file->first_block * HYPO_DISK_BLOCK,
                        file->length_bytes);
}

uint64_t disk_digest(const HypoMachine *machine)
{
    size_t bytes;
    const uint8_t *disk = hypo_machine_disk(machine, &bytes);
    guint32 blocks;
    GArray *files = disk_read((const char *)disk, bytes, "disk", &blocks, NULL);
    if (!files)
        return 0;
    uint64_t digest = blocks;
    for (guint i = 0; i < files->len; i++)
        digest += file_digest(&g_array_index(files, DiskEntry, i), disk);
    g_array_free(files, TRUE);
    return digest;
}
