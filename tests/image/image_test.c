// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images written, read and refused: round trips, each malformed case of the
// test plan (2.10, 48 to 58), and a file system that says no.  The malformed
// files are made here, from sound ones.  Read next: malformed.c, samples.c.
#define _XOPEN_SOURCE 700 // symlink
#include <check.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bits.h"
#include "image/elf_format.h"
#include "image/image_file.h"
#include "malformed.h"
#include "samples.h"

static const HypoImage *const samples[] = {&sample_program, &sample_kernel,
                                           &sample_smallest};

static ImageFile *read_array(const GByteArray *array, GError **error)
{
    return image_read_elf(array->data, array->len, "x.hypo", error);
}

START_TEST(round_trip)
{
    const HypoImage *image = samples[_i / 2];
    gboolean strip = _i % 2 != 0;
    HypoImage expected = strip ? image_stripped(image) : *image;
    GByteArray *bytes = image_bytes(image, strip);
    GByteArray *again = image_bytes(image, strip);
    GError *error = NULL;
    ImageFile *file = read_array(bytes, &error);
    ck_assert_msg(file != NULL, "%s", error ? error->message : "no error");
    ck_assert(image_equal(image_file_image(file), &expected));
    ck_assert_mem_eq(bytes->data, again->data, bytes->len);
    image_file_free(file);
    g_byte_array_free(bytes, TRUE);
    g_byte_array_free(again, TRUE);
}
END_TEST

// The tools of others read it without complaint.
static const char *const tools[][3] = {
    {"readelf", "-a", "R_HYPO"}, {"readelf", "-lSW", ".text"},
    {"nm", "-n", "start"},       {"size", "-A", ".bss"},
    {"size", "-B", "filename"},
};

START_TEST(tools_read_it)
{
    const char *const *tool = tools[_i];
    char *path = scratch_path("tools.hypo"), *out, *err;
    char *arguments[] = {g_strdup(tool[0]), g_strdup(tool[1]), path, NULL};
    int status;
    GError *error = NULL;
    ck_assert(image_write_elf(&sample_program, path, FALSE, NULL));
    if (!g_spawn_sync(NULL, arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                      &out, &err, &status, &error)) {
        g_error_free(error); // the tool is not installed here
        return;
    }
    ck_assert_int_eq(status, 0);
    ck_assert_str_eq(err, "");
    if (_i > 0)
        ck_assert_msg(strstr(out, tool[2]) != NULL, "%s: %s", tool[0], out);
    g_free(out);
    g_free(err);
    g_free(arguments[0]);
    g_free(arguments[1]);
    g_free(path);
}
END_TEST

static void assert_refused(const GByteArray *bytes, const char *row,
                           const char *cause)
{
    GError *error = NULL;
    ImageFile *file = read_array(bytes, &error);
    ck_assert_msg(file == NULL, "%s: accepted", row);
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_MALFORMED));
    ck_assert_msg(
        g_str_has_prefix(error->message, "x.hypo: ") &&
            g_str_has_suffix(error->message, "assemble it again with hypo asm"),
        "%s: %s", row, error->message);
    ck_assert_msg(strstr(error->message, cause) != NULL, "%s: \"%s\" not in %s",
                  row, cause, error->message);
    g_error_free(error);
}

START_TEST(truncated_anywhere)
{
    GByteArray *bytes = image_bytes(samples[_i / 2], _i % 2 != 0);
    guint whole = bytes->len;
    for (guint size = 0; size < whole; size++) {
        // A block of just this size, so that a sanitizer sees one byte more.
        GByteArray *cut = g_byte_array_new();
        g_byte_array_append(cut, bytes->data, size);
        assert_refused(cut, "truncated", "");
        g_byte_array_free(cut, TRUE);
    }
    g_byte_array_free(bytes, TRUE);
}
END_TEST

START_TEST(malformed_field)
{
    const Malformed *row = &malformed[_i];
    GByteArray *bytes = image_bytes(&sample_program, FALSE);
    malformed_apply(row, bytes);
    assert_refused(bytes, row->row, row->cause);
    g_byte_array_free(bytes, TRUE);
}
END_TEST

// One byte more than any file that is read; it is not looked at further.
START_TEST(too_large)
{
    GByteArray *bytes = image_bytes(&sample_program, FALSE);
    guint whole = bytes->len;
    g_byte_array_set_size(bytes, IMAGE_FILE_BYTES_MAX + 1);
    memset(bytes->data + whole, 0, bytes->len - whole);
    assert_refused(bytes, "too large", "it is larger than");
    g_byte_array_set_size(bytes, IMAGE_FILE_BYTES_MAX);
    ImageFile *file = read_array(bytes, NULL);
    ck_assert(file != NULL);
    image_file_free(file);
    g_byte_array_free(bytes, TRUE);
}
END_TEST

// 56: names of files are kept as text; who would open them must judge them.
START_TEST(paths_are_only_text)
{
    GByteArray *bytes = image_bytes(&sample_program, FALSE);
    ImageFile *file = read_array(bytes, NULL);
    ck_assert_str_eq(image_file_image(file)->files[1], "/etc/passwd");
    image_file_free(file);
    g_byte_array_free(bytes, TRUE);
}
END_TEST

// An image that was accepted can be used: all of it read, written, read again.
static void assert_usable(const ImageFile *file)
{
    GByteArray *bytes = image_bytes(image_file_image(file), FALSE);
    GError *error = NULL;
    ImageFile *again = read_array(bytes, &error);
    ck_assert_msg(again != NULL, "%s", error ? error->message : "");
    ck_assert(image_equal(image_file_image(file), image_file_image(again)));
    image_file_free(again);
    g_byte_array_free(bytes, TRUE);
}

enum { FLIPS = 10000, FLIP_SEED = 57 };

START_TEST(one_bit_flipped)
{
    GByteArray *bytes = image_bytes(samples[_i], FALSE);
    GRand *random = g_rand_new_with_seed(FLIP_SEED);
    guint accepted = 0;
    for (guint i = 0; i < FLIPS; i++) {
        guint at = g_rand_int(random) % bytes->len;
        guint8 bit = (guint8)(1u << g_rand_int_range(random, 0, 8));
        GError *error = NULL;
        bytes->data[at] ^= bit;
        ImageFile *file = read_array(bytes, &error);
        ck_assert_msg((file != NULL) != (error != NULL), "byte %u", at);
        if (file && accepted++ % 64 == 0)
            assert_usable(file);
        g_clear_error(&error);
        image_file_free(file);
        bytes->data[at] ^= bit;
    }
    ck_assert_uint_gt(accepted, 0);
    ck_assert_uint_lt(accepted, FLIPS);
    g_rand_free(random);
    g_byte_array_free(bytes, TRUE);
}
END_TEST

// As above with whole words, which reach further.
START_TEST(one_word_replaced)
{
    static const guint32 words[] = {0,          1,          0x7FFFFFFF,
                                    0x80000000, 0xFFFFFFFF, 0xFFFFFFFC,
                                    0x10000000, 0x00010001};
    GByteArray *bytes = image_bytes(samples[_i], FALSE);
    for (guint at = 0; at + 4 <= bytes->len; at += 2) {
        guint32 before = bits_load32(bytes->data + at);
        for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
            GError *error = NULL;
            bits_store32(bytes->data + at, words[i]);
            ImageFile *file = read_array(bytes, &error);
            ck_assert_msg((file != NULL) != (error != NULL), "byte %u", at);
            g_clear_error(&error);
            image_file_free(file);
        }
        bits_store32(bytes->data + at, before);
    }
    g_byte_array_free(bytes, TRUE);
}
END_TEST

static const struct {
    const char *path;
    const char *cause;
} unwritable[] = {
    {"/dev/full", "No space left on device"},
    {"/nowhere/at/all.hypo", "No such file or directory"},
    {"/", "Is a directory"},
};

START_TEST(cannot_be_written)
{
    GError *error = NULL;
    ck_assert(
        !image_write_elf(&sample_program, unwritable[_i].path, FALSE, &error));
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_WRITE));
    ck_assert_msg(strstr(error->message, unwritable[_i].cause) &&
                      strstr(error->message, unwritable[_i].path),
                  "%s", error->message);
    g_error_free(error);
}
END_TEST

START_TEST(device_is_written_in_place)
{
    ck_assert(image_write_elf(&sample_program, "/dev/null", FALSE, NULL));
    ck_assert(!g_file_test("/dev/null", G_FILE_TEST_IS_REGULAR));
}
END_TEST

// An image that does not fit leaves the old file, and nothing beside it.
START_TEST(refused_leaves_the_old_file)
{
    char *path = scratch_path("old.hypo");
    HypoImage image = sample_program;
    gsize lines = (IMAGE_FILE_BYTES_MAX / LINE_BYTES) + 1;
    HypoLine *table = g_new0(HypoLine, lines);
    GError *error = NULL;
    for (gsize i = 0; i < lines; i++)
        table[i].line = 1;
    image.lines = table;
    image.line_count = lines;
    ck_assert(image_write_elf(&sample_kernel, path, FALSE, NULL));
    guint before = scratch_count();
    ck_assert(!image_write_elf(&image, path, FALSE, &error));
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT));
    ck_assert(strstr(error->message, "--strip") != NULL);
    ck_assert_uint_eq(scratch_count(), before);
    g_error_free(error);

    char *contents;
    gsize size;
    ck_assert(g_file_get_contents(path, &contents, &size, NULL));
    ImageFile *file = image_read_elf(contents, size, path, NULL);
    ck_assert(image_equal(image_file_image(file), &sample_kernel));
    image_file_free(file);
    g_free(contents);
    ck_assert(image_write_elf(&image, path, TRUE, NULL));
    g_free(table);
    g_free(path);
}
END_TEST

// Images that no source makes: what a writer that has a bug would hand over.
static void misplace_entry(HypoImage *image)
{
    image->entry = 2;
}

static void empty_memory(HypoImage *image)
{
    image->segment_count = 0;
}

static void end_no_name(HypoImage *image)
{
    memset(image->name, 'x', sizeof image->name);
}

static void swap_symbols_of_one_value(HypoImage *image)
{
    static const HypoSymbol symbols[] = {{"b", 4, HYPO_SYMBOL_ADDRESS},
                                         {"a", 4, HYPO_SYMBOL_ADDRESS}};
    image->symbols = symbols;
    image->symbol_count = G_N_ELEMENTS(symbols);
}

static void store_too_much(HypoImage *image)
{
    static const HypoSegment segments[] = {
        {0, HYPO_IMAGE_BYTES_MAX, HYPO_IMAGE_BYTES_MAX, true, NULL},
        {HYPO_IMAGE_BYTES_MAX, 1, 1, true, NULL},
    };
    image->segments = segments;
    image->segment_count = G_N_ELEMENTS(segments);
}

static void scatter(HypoImage *image)
{
    static HypoSegment segments[SEGMENTS_MAX + 1];
    for (guint i = 0; i < G_N_ELEMENTS(segments); i++)
        segments[i] = (HypoSegment){.address = 8 * i, .size = 4};
    image->segments = segments;
    image->segment_count = G_N_ELEMENTS(segments);
}

static const struct {
    void (*spoil)(HypoImage *image);
    const char *cause;
} unsound[] = {
    {misplace_entry, "the entry 0x2"},
    {empty_memory, "it places no byte in memory"},
    {end_no_name, "its name has no end"},
    {swap_symbols_of_one_value, "symbol 1 is out of order"},
    {store_too_much, "it stores more than 16777216 bytes"},
    {scatter, "it has more than 28672 segments"},
};

START_TEST(unsound_is_not_written)
{
    char *path = scratch_path("unsound.hypo");
    HypoImage image = sample_program;
    GError *error = NULL;
    unsound[_i].spoil(&image);
    ck_assert(!image_write_elf(&image, path, FALSE, &error));
    ck_assert(g_error_matches(error, IMAGE_ERROR, IMAGE_ERROR_UNFIT));
    ck_assert_msg(strstr(error->message, unsound[_i].cause) != NULL, "%s",
                  error->message);
    ck_assert(!g_file_test(path, G_FILE_TEST_EXISTS));
    g_error_free(error);
    g_free(path);
}
END_TEST

START_TEST(link_and_mode_are_kept)
{
    char *path = scratch_path("real.hypo"), *link = scratch_path("link.hypo");
    GStatBuf status;
    ck_assert(image_write_elf(&sample_kernel, path, FALSE, NULL));
    ck_assert_int_eq(g_chmod(path, 0640), 0);
    ck_assert_int_eq(symlink("real.hypo", link), 0);
    ck_assert(image_write_elf(&sample_program, link, FALSE, NULL));
    ck_assert(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
    ck_assert_int_eq(g_stat(path, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0640);
    g_free(path);
    g_free(link);
}
END_TEST

static Suite *image_suite(void)
{
    Suite *suite = suite_create("image");
    TCase *sound = tcase_create("sound");
    TCase *hostile = tcase_create("hostile");
    TCase *files = tcase_create("files");
    tcase_add_loop_test(sound, round_trip, 0, 2 * G_N_ELEMENTS(samples));
    tcase_add_loop_test(sound, tools_read_it, 0, G_N_ELEMENTS(tools));
    tcase_add_test(sound, paths_are_only_text);
    tcase_set_timeout(hostile, 120);
    tcase_add_loop_test(hostile, truncated_anywhere, 0,
                        2 * G_N_ELEMENTS(samples));
    tcase_add_loop_test(hostile, malformed_field, 0, (int)malformed_count);
    tcase_add_test(hostile, too_large);
    tcase_add_loop_test(hostile, one_bit_flipped, 0, G_N_ELEMENTS(samples));
    tcase_add_loop_test(hostile, one_word_replaced, 0, G_N_ELEMENTS(samples));
    tcase_add_loop_test(files, cannot_be_written, 0, G_N_ELEMENTS(unwritable));
    tcase_add_test(files, device_is_written_in_place);
    tcase_add_test(files, refused_leaves_the_old_file);
    tcase_add_loop_test(files, unsound_is_not_written, 0,
                        G_N_ELEMENTS(unsound));
    tcase_add_test(files, link_and_mode_are_kept);
    suite_add_tcase(suite, sound);
    suite_add_tcase(suite, hostile);
    suite_add_tcase(suite, files);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(image_suite());
    g_free(scratch_path("")); // one folder for all forks
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    printf("image: %d passed, %d failed\n", srunner_ntests_run(runner) - failed,
           failed);
    srunner_free(runner);
    scratch_remove();
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
