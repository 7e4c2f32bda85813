// SPDX-License-Identifier: GPL-3.0-or-later
//
// A byte that says how many calls there are, the calls, four bytes each, and
// any bytes as a disk.  What is read of a disk is what is written to it again;
// the standard kernel survives the disk and a program that makes the calls, and
// a sound directory is sound after every piece of the run.
#include <glib.h>
#include <hypo/boot.h>
#include <hypo/device.h>
#include <string.h>

#include "cli/source.h"
#include "fuzz.h"
#include "image/disk_directory.h"

enum {
    CALLS_MAX = 24,
    CALL_BYTES = 4,
    TICKS = 200000,
    PIECE_TICKS = 1000,
    BLOCKS_MORE = 64,    // of a disk that is made, beside what its files need
    STATUS_KERNEL = 255, // of kernel 05: it went wrong itself
};

static const char *const words[] = {"HDSK", "notes", "a", "fifteen-letters"};

const char *fuzz_token(size_t index)
{
    return index < G_N_ELEMENTS(words) ? words[index] : NULL;
}

// --- what hypo mkdisk does with a disk --------------------------------------

static GArray *read_entries(const void *bytes, gsize size, guint32 *blocks)
{
    GError *error = NULL;
    GArray *entries = disk_read(bytes, size, "input", blocks, &error);
    FUZZ_CHECK((entries != NULL) == (error == NULL), "entries and an error");
    g_clear_error(&error);
    return entries;
}

static void check_entry(const DiskEntry *entry, guint32 blocks)
{
    guint64 end = (guint64)entry->first_block + entry->capacity_blocks;
    guint64 room = (guint64)entry->capacity_blocks * HYPO_DISK_BLOCK;
    FUZZ_CHECK(entry->first_block >= DISK_FIRST_DATA_BLOCK && end <= blocks,
               "an entry reaches beyond the disk");
    FUZZ_CHECK(entry->length_bytes <= room, "a file is longer than its room");
}

static void check_same(const DiskFile *files, const GByteArray *disk,
                       guint count)
{
    guint32 blocks;
    GArray *entries = read_entries(disk->data, disk->len, &blocks);
    FUZZ_CHECK(entries && entries->len == count, "the files of a new disk");
    for (guint i = 0; i < count; i++) {
        const DiskEntry *entry = &g_array_index(entries, DiskEntry, i);
        gsize at = (gsize)entry->first_block * HYPO_DISK_BLOCK;
        FUZZ_CHECK(strcmp(entry->name, files[i].name) == 0 &&
                       entry->length_bytes == files[i].size &&
                       memcmp(disk->data + at, files[i].bytes, files[i].size) ==
                           0,
                   "another file than was put on the disk");
    }
    g_array_free(entries, TRUE);
}

// The files of a disk, put on a new one.
static void make_again(const guint8 *bytes, const GArray *entries,
                       guint32 blocks)
{
    DiskFile files[DISK_ENTRIES];
    char *names[DISK_ENTRIES];
    guint32 needed = DISK_FIRST_DATA_BLOCK + BLOCKS_MORE;
    GError *error = NULL;
    for (guint i = 0; i < entries->len; i++) {
        const DiskEntry *entry = &g_array_index(entries, DiskEntry, i);
        check_entry(entry, blocks);
        names[i] = g_strdup(entry->name);
        files[i] = (DiskFile){names[i],
                              (char *)(guintptr)bytes +
                                  (gsize)entry->first_block * HYPO_DISK_BLOCK,
                              entry->length_bytes};
        needed += MAX(entry->capacity_blocks, DISK_CAPACITY_BLOCKS_MIN);
    }
    GByteArray *disk = disk_make(files, entries->len, needed, &error);
    FUZZ_CHECK((disk != NULL) == (error == NULL), "a disk and an error");
    if (disk) {
        check_same(files, disk, entries->len);
        g_byte_array_free(disk, TRUE);
    }
    g_clear_error(&error);
    for (guint i = 0; i < entries->len; i++)
        g_free(names[i]);
}

// --- what a program does with it --------------------------------------------

// Four bytes: which call, and its parameters.
static void put_call(GString *text, const guint8 *call)
{
    static const char *const buffers[] = {"buffer", "start", "name0",
                                          "buffer+1000"};
    static const guint flags[] = {0, 1, 2, 0x41, 0x42, 0x242, 0x241, 3};
    guint descriptor = call[1] % 8;
    switch (call[0] % 8) {
    case 0:
    case 1:
        g_string_append_printf(text, " la r1, name%u\n li r2, %u\n si 5\n",
                               call[1] % 6u, flags[call[2] % 8]);
        break;
    case 2:
        g_string_append_printf(text, " li r1, %u\n si 6\n", descriptor);
        break;
    case 3:
    case 4:
        g_string_append_printf(
            text, " li r1, %u\n la r2, %s\n li r3, %u\n si %u\n", descriptor,
            buffers[call[3] % 4], call[2] % 32u * 37, 3 + call[3] / 4 % 2u);
        break;
    case 5:
        g_string_append_printf(text,
                               " li r1, %u\n li r2, %d\n li r3, %u\n si 19\n",
                               descriptor, (gint8)call[2] * 100, call[3] % 4u);
        break;
    case 6:
        g_string_append_printf(text, " la r1, name%u\n li r2, 0\n si 11\n",
                               call[1] % 6u);
        break;
    default:
        g_string_append_printf(text,
                               " li r1, %u\n li r2, 0x%x\n li r3, 0x%x\n"
                               " si %u\n",
                               descriptor, call[1] * 0x01010101u,
                               call[2] * 0x01010101u, 3 + call[3] % 4u);
        break;
    }
}

static CliProgram *program_of(const guint8 *calls, gsize count)
{
    const CliLoadOptions options = {0};
    GString *text = g_string_new("start:\n");
    GError *error = NULL;
    for (gsize i = 0; i < count; i++)
        put_call(text, calls + i * CALL_BYTES);
    g_string_append(text, " li r1, 0\n si 1\n .data\n"
                          "name0: .asciz \"a\"\nname1: .asciz \"notes\"\n"
                          "name2: .asciz \"fifteen-letters\"\n"
                          "name3: .asciz \"sixteen--letters\"\n"
                          "name4: .asciz \"\"\nbuffer: .space 1200, 0x5A\n"
                          "name5: .byte 'x'\n");
    CliProgram *program =
        cli_load_bytes(&options, "calls.asm", text->str, text->len, &error);
    FUZZ_CHECK(program != NULL, error ? error->message : "no program");
    g_string_free(text, TRUE);
    return program;
}

// Made once, and the process is its owner.
static const HypoImage *kernel(void)
{
    static CliProgram *program;
    const CliLoadOptions options = {0};
    GError *error = NULL;
    if (!program)
        program = cli_load_program(&options, HYPO_KERNEL, &error);
    FUZZ_CHECK(program != NULL, error ? error->message : "no kernel");
    return program->image;
}

static gboolean is_sound(const HypoMachine *machine)
{
    gsize size;
    guint32 blocks;
    const guint8 *disk = hypo_machine_disk(machine, &size);
    GArray *entries = read_entries(disk, size, &blocks);
    if (entries)
        g_array_free(entries, TRUE);
    return entries != NULL;
}

static void run(const CliProgram *calls, const guint8 *disk, gsize size)
{
    const HypoMachineOptions options = {.device_types = hypo_standard_devices,
                                        .output_bytes_max = TICKS,
                                        .disk = disk,
                                        .disk_bytes = size};
    HypoMachine *machine = hypo_machine_new(&options);
    HypoProgram program = {.image = calls->image};
    gsize culprit;
    FUZZ_CHECK(machine && hypo_boot(machine, kernel(), &program, 1, &culprit) ==
                              HYPO_BOOT_OK,
               "not booted");
    gboolean sound = is_sound(machine);
    HypoStop stop = HYPO_STOP_TICKS;
    for (guint64 tick = PIECE_TICKS; stop == HYPO_STOP_TICKS && tick <= TICKS;
         tick += PIECE_TICKS) {
        stop = hypo_machine_run(machine, tick);
        FUZZ_CHECK(!sound || is_sound(machine),
                   "the kernel has damaged the directory");
    }
    FUZZ_CHECK(stop != HYPO_STOP_HALT ||
                   hypo_machine_state(machine)->halt_status != STATUS_KERNEL,
               "a program interrupt in the kernel");
    hypo_machine_free(machine);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    gsize count =
        size > 0 ? MIN(data[0] % CALLS_MAX, (size - 1) / CALL_BYTES) : 0;
    gsize head = size > 0 ? 1 + count * CALL_BYTES : 0;
    guint32 blocks;
    GArray *entries = read_entries(data + head, size - head, &blocks);
    if (entries) {
        make_again(data + head, entries, blocks);
        g_array_free(entries, TRUE);
    }
    if (size <= head)
        return 0;
    CliProgram *calls = program_of(data + 1, count);
    run(calls, data + head, size - head);
    cli_program_free(calls);
    return 0;
}
