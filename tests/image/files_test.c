// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files replaced whole or not at all where the host says no, and disks with a
// directory that nobody should make.  Read next: image_test.c.
#define _XOPEN_SOURCE 700 // setreuid, mkfifo
#include <check.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <hypo/machine.h>

#include "base/bits.h"
#include "image/disk_directory.h"
#include "image/image_file.h"
#include "image/replace.h"
#include "samples.h"

// --- Replacing --------------------------------------------------------------

// Who may do everything is asked about as one who may not.
static void give_up_rights(gboolean given_up)
{
    enum { NOBODY = 65534 };
    if (geteuid() == 0)
        ck_assert_int_eq(setreuid(given_up ? NOBODY : 0, (uid_t)-1), 0);
}

static void make_file(const char *path)
{
    ck_assert(g_file_set_contents(path, "old", 3, NULL));
}

static void make_pipe(const char *path)
{
    ck_assert_int_eq(mkfifo(path, 0600), 0);
}

static void (*const made[])(const char *path) = {make_file, make_pipe};

START_TEST(without_permission)
{
    char *path = scratch_path("kept");
    GError *error = NULL;
    made[_i](path);
    ck_assert_int_eq(g_chmod(path, 0444), 0);
    guint before = scratch_count();
    give_up_rights(TRUE);
    gboolean written = replacement_write(path, "new", 3, &error);
    give_up_rights(FALSE);
    ck_assert(!written);
    ck_assert(g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_ACCES));
    ck_assert(strstr(error->message, path) != NULL);
    ck_assert_uint_eq(scratch_count(), before);
    ck_assert_int_eq(g_remove(path), 0);
    g_error_free(error);
    g_free(path);
}
END_TEST

// A pipe that is gone when all is written, and one that is written nothing.
START_TEST(written_in_place)
{
    Replacement replacement;
    char *path = scratch_path("pipe");
    GError *error = NULL;
    make_pipe(path);
    ck_assert(replacement_begin(&replacement, path, NULL));
    ck_assert_ptr_null(replacement.temporary);
    replacement_abandon(&replacement);
    ck_assert(g_file_test(path, G_FILE_TEST_EXISTS));
    ck_assert(replacement_begin(&replacement, path, NULL));
    ck_assert_int_eq(g_remove(path), 0);
    ck_assert(!replacement_commit(&replacement, &error));
    ck_assert(g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
    g_error_free(error);
    g_free(path);
}
END_TEST

// So many relocations that leaving out symbols and lines is not enough.
START_TEST(too_large_without_symbols)
{
    enum { WORDS = 2 << 20 };
    char *path = scratch_path("large.hypo");
    guint8 *bytes = g_malloc0_n(WORDS, 4);
    guint32 *relocations = g_new(guint32, WORDS);
    GError *error = NULL;
    for (guint32 i = 0; i < WORDS; i++)
        relocations[i] = 4 * i;
    const HypoSegment segment = {0, 4 * WORDS, 4 * WORDS, true, bytes};
    HypoImage image = image_stripped(&sample_program);
    image.segments = &segment;
    image.segment_count = 1;
    image.relocations = relocations;
    image.relocation_count = WORDS;
    ck_assert(!image_write_elf(&image, path, TRUE, &error));
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT));
    ck_assert_msg(strstr(error->message, "make the program smaller") != NULL,
                  "%s", error->message);
    ck_assert(!g_file_test(path, G_FILE_TEST_EXISTS));
    g_error_free(error);
    g_free(relocations);
    g_free(bytes);
    g_free(path);
}
END_TEST

// --- Disks ------------------------------------------------------------------

enum { BLOCKS = 64, FIRST_ENTRY = HYPO_DISK_BLOCK };

static GByteArray *disk_of_two(const char *name, GError **error)
{
    char first[] = "first", bytes[] = "abc";
    char *second = g_strdup(name);
    const DiskFile files[] = {{first, bytes, 3}, {second, bytes, 3}};
    GByteArray *disk = disk_make(files, G_N_ELEMENTS(files), BLOCKS, error);
    g_free(second);
    return disk;
}

START_TEST(name_of_no_bytes)
{
    GError *error = NULL;
    ck_assert_ptr_null(disk_of_two("", &error));
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT));
    ck_assert(strstr(error->message, "names of 1 to 15 bytes") != NULL);
    g_error_free(error);
}
END_TEST

// The directory may have its files in any order, but each on its own blocks.
static const struct {
    gsize offset; // of the word that is changed
    guint32 value;
    const char *cause; // NULL: none
} changed[] = {
    {12, 4, "it has not the blocks that it tells"},
    {12, BLOCKS + 1, "it has not the blocks that it tells"},
    {12, BLOCKS, NULL},
    {FIRST_ENTRY + 16, 30, NULL},
    {FIRST_ENTRY + 16, 14, "blocks of another one"},
    {FIRST_ENTRY + 16, 4, "blocks that are not for files"},
};

START_TEST(changed_directory)
{
    GByteArray *disk = disk_of_two("second", NULL);
    guint32 blocks;
    GError *error = NULL;
    bits_store32(disk->data + changed[_i].offset, changed[_i].value);
    GArray *entries =
        disk_read((char *)disk->data, disk->len, "x.disk", &blocks, &error);
    if (changed[_i].cause) {
        ck_assert_ptr_null(entries);
        ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_MALFORMED));
        ck_assert_msg(strstr(error->message, changed[_i].cause) != NULL, "%s",
                      error->message);
        g_error_free(error);
    } else {
        ck_assert_uint_eq(entries->len, 2);
        ck_assert_uint_eq(blocks, BLOCKS);
        g_array_free(entries, TRUE);
    }
    g_byte_array_free(disk, TRUE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("files");
    TCase *tests = tcase_create("files");
    tcase_add_loop_test(tests, without_permission, 0, G_N_ELEMENTS(made));
    tcase_add_test(tests, written_in_place);
    tcase_add_test(tests, too_large_without_symbols);
    tcase_add_test(tests, name_of_no_bytes);
    tcase_add_loop_test(tests, changed_directory, 0, G_N_ELEMENTS(changed));
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    g_free(scratch_path("")); // one folder for all forks
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    scratch_remove();
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
