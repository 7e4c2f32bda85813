// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images written, read and refused: round trips, each malformed case of the
// test plan (2.10, 48 to 58), and a file system that says no.  The malformed
// files are made here, from sound ones.  Read next: samples.c.
#define _XOPEN_SOURCE 700 // symlink
#include <check.h>
#include <elf.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bits.h"
#include "image/elf_format.h"
#include "image/image_file.h"
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

typedef enum Where {
    HEADER,      // of the file
    SEGMENT,     // program header `index`
    SECTION,     // section header named `section`
    CONTENT,     // bytes of the section named `section`
    LAST_CONTENT // the same, counted back from its end
} Where;

typedef struct Malformed {
    const char *row;
    Where where;
    const char *section;
    guint index; // of the program header; else the table row
    guint row_bytes;
    guint offset;
    guint bytes;
    guint32 value;
    const char *cause;
} Malformed;

#define FIELD(type, member) \
    .offset = offsetof(type, member), .bytes = sizeof(((type *)NULL)->member)
#define EHDR(member)                                \
    HEADER, .offset = offsetof(Elf32_Ehdr, member), \
            .bytes = sizeof(((Elf32_Ehdr *)NULL)->member)
#define PHDR(i, member)    SEGMENT, .index = (i), FIELD(Elf32_Phdr, member)
#define SHDR(name, member) SECTION, .section = (name), FIELD(Elf32_Shdr, member)
#define ROW(name, i, type, member)                                       \
    CONTENT, .section = (name), .index = (i), .row_bytes = sizeof(type), \
             FIELD(type, member)
#define WORD(name, at) CONTENT, .section = (name), .offset = (at), .bytes = 4
#define LAST(name, back) \
    LAST_CONTENT, .section = (name), .offset = (back), .bytes = 1

// Made from sample_program.
static const Malformed malformed[] = {
    {"49 magic", HEADER, .bytes = 1, .value = 'E', .cause = "begin as an ELF"},
    {"49 class", HEADER, .offset = EI_CLASS, .bytes = 1, .value = ELFCLASS64,
     .cause = "class ELF32"},
    {"49 big-endian", HEADER, .offset = EI_DATA, .bytes = 1,
     .value = ELFDATA2MSB, .cause = "little-endian"},
    {"49 identity version", HEADER, .offset = EI_VERSION, .bytes = 1,
     .value = 2, .cause = "ELF version is 2"},
    {"49 version", EHDR(e_version), .value = 0, .cause = "ELF version is 0"},
    {"49 machine", EHDR(e_machine), .value = EM_386,
     .cause = "machine 0x3, not for Hypo"},
    {"49 type", EHDR(e_type), .value = ET_REL, .cause = "ELF type is 1"},
    {"49 header size", EHDR(e_ehsize), .value = 64, .cause = "52 bytes"},
    {"49 format version", WORD(SECTION_NOTE, 20), .value = 2,
     .cause = "format version is 2; this program reads 1"},
    {"49 note owner", WORD(SECTION_NOTE, 12), .value = 0, .cause = "Hypo's"},
    {"49 note size", SHDR(SECTION_NOTE, sh_size), .value = 40,
     .cause = "missing or of another size"},
    {"49 no note", SHDR(SECTION_NOTE, sh_type), .value = SHT_PROGBITS,
     .cause = "missing"},

    {"50 program headers beyond", EHDR(e_phoff), .value = 0x10000,
     .cause = "program headers are not inside"},
    {"50 program headers wrap", EHDR(e_phoff), .value = 0xFFFFFFF0,
     .cause = "program headers are not inside"},
    {"50 program headers misaligned", EHDR(e_phoff), .value = 53,
     .cause = "program headers are not inside"},
    {"50 program header count", EHDR(e_phnum), .value = 0xFFFF,
     .cause = "count of program headers"},
    {"50 no program header", EHDR(e_phnum), .value = 0,
     .cause = "count of program headers"},
    {"50 program header size", EHDR(e_phentsize), .value = 1,
     .cause = "of 32 bytes"},
    {"50 section headers beyond", EHDR(e_shoff), .value = 0x7FFFFFFC,
     .cause = "section headers are not inside"},
    {"50 section header count 0", EHDR(e_shnum), .value = 0,
     .cause = "count of section headers"},
    {"50 section header count", EHDR(e_shnum), .value = 0xFEFF,
     .cause = "section headers are not inside"},
    {"50 section header size", EHDR(e_shentsize), .value = 64,
     .cause = "of 40 bytes"},
    {"50 section names beyond", EHDR(e_shstrndx), .value = 99,
     .cause = "section names"},
    {"50 section names nowhere", EHDR(e_shstrndx), .value = 0,
     .cause = "section names"},
    {"50 section names in text", EHDR(e_shstrndx), .value = 3,
     .cause = "no string table"},
    {"50 segment offset", PHDR(0, p_offset), .value = 0x7FFFFFFF,
     .cause = "not inside the file"},
    {"50 segment size", PHDR(0, p_filesz), .value = 0x10000,
     .cause = "not inside the file"},
    {"50 segment size wraps", PHDR(0, p_filesz), .value = 0xFFFFFFFF,
     .cause = "not inside the file"},
    {"50 section offset", SHDR(".text", sh_offset), .value = 0xFFFFFFFF,
     .cause = "is not inside the file"},
    {"50 section size wraps", SHDR(".data", sh_size), .value = 0xFFFFFFFF,
     .cause = "is not inside the file"},
    {"50 section name", SHDR(".text", sh_name), .value = 0x80000000,
     .cause = "outside of its string table"},

    {"51 overlap", PHDR(1, p_vaddr), .value = 20, .cause = "overlaps"},
    {"51 order", PHDR(0, p_vaddr), .value = 0x4000, .cause = "overlaps"},
    {"51 memsz < filesz", PHDR(0, p_memsz), .value = 23,
     .cause = "stores 24 bytes in 23"},
    {"51 empty", PHDR(0, p_memsz), .value = 0, .cause = "is empty"},
    {"51 memsz wraps", PHDR(1, p_memsz), .value = 0xFFFFFFFF,
     .cause = "beyond the address space"},
    {"51 address wraps", PHDR(1, p_vaddr), .value = 0xFFFFFFF0,
     .cause = "beyond the address space"},
    {"51 too large", PHDR(1, p_memsz), .value = HYPO_ADDRESS_SPACE - 31,
     .cause = "beyond the address space"},
    {"51 stack", WORD(SECTION_NOTE, 24), .value = HYPO_ADDRESS_SPACE + 1,
     .cause = "stack"},

    {"52 entry outside", EHDR(e_entry), .value = 0x2000,
     .cause = "entry 0x2000 is outside"},
    {"52 entry in a gap", EHDR(e_entry), .value = 24, .cause = "outside"},
    {"52 entry odd", EHDR(e_entry), .value = 5, .cause = "multiple of 4"},

    {"53 relocation outside", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 0x8000, .cause = "relocation at 0x8000 is outside"},
    {"53 relocation in zeros", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 44, .cause = "relocation at 0x2c is outside"},
    {"53 relocation at the edge",
     ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset), .value = 40,
     .cause = "relocation at 0x28 is outside"},
    {"53 relocation wraps", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 0xFFFFFFFC, .cause = "outside"},
    {"53 relocation misaligned",
     ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_offset), .value = 6,
     .cause = "0x6 is misaligned"},
    {"53 relocation twice", ROW(SECTION_RELOCATIONS, 2, Elf32_Rel, r_offset),
     .value = 32, .cause = "out of order"},
    {"53 relocation type", ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_info),
     .value = 2, .cause = "unknown type 0x2"},
    {"53 relocation symbol", ROW(SECTION_RELOCATIONS, 0, Elf32_Rel, r_info),
     .value = 0x101, .cause = "unknown type 0x101"},
    {"53 relocation row size", SHDR(SECTION_RELOCATIONS, sh_entsize),
     .value = 0, .cause = "not sound"},
    {"53 relocations cut", SHDR(SECTION_RELOCATIONS, sh_size), .value = 23,
     .cause = "not sound"},
    {"53 relocations with addends", SHDR(SECTION_RELOCATIONS, sh_type),
     .value = SHT_RELA, .cause = "not sound"},
    {"53 relocations misaligned", SHDR(SECTION_RELOCATIONS, sh_offset),
     .value = 81, .cause = "not sound"},
    {"53 relocated kernel", EHDR(e_type), .value = ET_EXEC,
     .cause = "absolute and has relocations"},

    {"54 strings without end", LAST(".strtab", 1), .value = 'x',
     .cause = "has no end"},
    {"54 names without end", LAST(".shstrtab", 1), .value = 'x',
     .cause = "has no end"},
    {"54 no string table", SHDR(".symtab", sh_link), .value = 0,
     .cause = "no string table"},
    {"54 string table beyond", SHDR(SECTION_LINES, sh_link),
     .value = 0xFFFFFFFF, .cause = "no string table"},
    {"54 cyclic string table", SHDR(SECTION_ANNOTATIONS, sh_link), .value = 8,
     .cause = "no string table"},
    {"54 empty string table", SHDR(".strtab", sh_size), .value = 0,
     .cause = "no string table"},
    {"54 symbol name beyond", ROW(".symtab", 1, Elf32_Sym, st_name),
     .value = 0xFFFFFFFF, .cause = "outside of its string table"},
    {"54 symbol without name", ROW(".symtab", 1, Elf32_Sym, st_name),
     .value = 0, .cause = "none that a source can have"},
    {"54 file name beyond", WORD(SECTION_LINES, 12), .value = 0x7FFFFFFF,
     .cause = "outside of its string table"},
    {"54 annotation beyond", WORD(SECTION_ANNOTATIONS, 20), .value = 5000,
     .cause = "outside of its string table"},
    {"54 program name without end", WORD(SECTION_NOTE, 28), .value = 0,
     .cause = "name has control bytes"},

    {"55 2^31 symbols wrap", SHDR(".symtab", sh_size), .value = 0x80000000,
     .cause = "not inside the file"},
    {"55 symbol table cut", SHDR(".symtab", sh_size), .value = 17,
     .cause = "not sound"},
    {"55 symbol table empty", SHDR(".symtab", sh_size), .value = 0,
     .cause = "cannot be read"},
    {"55 symbol row size", SHDR(".symtab", sh_entsize), .value = 1,
     .cause = "not sound"},
    {"55 symbol in no section", ROW(".symtab", 1, Elf32_Sym, st_shndx),
     .value = SHN_UNDEF, .cause = "in no section"},
    {"55 symbol section beyond", ROW(".symtab", 1, Elf32_Sym, st_shndx),
     .value = 99, .cause = "in no section"},
    {"55 symbol order", ROW(".symtab", 1, Elf32_Sym, st_value), .value = 99,
     .cause = "out of order"},
    {"55 2^31 lines", WORD(SECTION_LINES, 8), .value = 0x80000000,
     .cause = "not of its own size"},
    {"55 2^32 - 1 files", WORD(SECTION_LINES, 4), .value = 0xFFFFFFFF,
     .cause = "not of its own size"},
    {"55 2^31 annotations", WORD(SECTION_ANNOTATIONS, 4), .value = 0x80000000,
     .cause = "not of their own size"},
    {"55 lines version", WORD(SECTION_LINES, 0), .value = 9,
     .cause = "another version"},
    {"55 lines cut", SHDR(SECTION_LINES, sh_size), .value = 3,
     .cause = "too short"},
    {"55 line of no file", WORD(SECTION_LINES, 12 + 12 + 4), .value = 3,
     .cause = "no line of a file"},
    {"55 line 0", WORD(SECTION_LINES, 12 + 12 + 8), .value = 0,
     .cause = "no line of a file"},
    {"55 line order", WORD(SECTION_LINES, 12 + 12), .value = 90,
     .cause = "out of order"},
    {"55 annotation of no file", WORD(SECTION_ANNOTATIONS, 12), .value = 3,
     .cause = "no line of a file"},
};

static guint8 *section_header(const GByteArray *bytes, const char *name)
{
    guint8 *table =
        bytes->data + bits_load32(bytes->data + offsetof(Elf32_Ehdr, e_shoff));
    guint count = bits_load16(bytes->data + offsetof(Elf32_Ehdr, e_shnum));
    const guint8 *names =
        bytes->data + bits_load32(table + sizeof(Elf32_Shdr) +
                                  offsetof(Elf32_Shdr, sh_offset));
    for (guint i = 1; i < count; i++) {
        guint8 *header = table + i * sizeof(Elf32_Shdr);
        if (strcmp((const char *)names + bits_load32(header), name) == 0)
            return header;
    }
    g_error("no section %s", name);
}

static guint8 *place_of(const GByteArray *bytes, const Malformed *row)
{
    guint8 *file = bytes->data;
    if (row->where == HEADER)
        return file + row->offset;
    if (row->where == SEGMENT)
        return file + bits_load32(file + offsetof(Elf32_Ehdr, e_phoff)) +
               row->index * sizeof(Elf32_Phdr) + row->offset;
    guint8 *header = section_header(bytes, row->section);
    guint8 *content =
        file + bits_load32(header + offsetof(Elf32_Shdr, sh_offset));
    guint32 size = bits_load32(header + offsetof(Elf32_Shdr, sh_size));
    if (row->where == SECTION)
        return header + row->offset;
    if (row->where == LAST_CONTENT)
        return content + size - row->offset;
    return content + row->index * row->row_bytes + row->offset;
}

START_TEST(malformed_field)
{
    const Malformed *row = &malformed[_i];
    GByteArray *bytes = image_bytes(&sample_program, FALSE);
    guint8 *place = place_of(bytes, row);
    for (guint i = 0; i < row->bytes; i++)
        place[i] = (guint8)(row->value >> (8 * i));
    assert_refused(bytes, row->row, row->cause);
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
        if (file && accepted++ % 16 == 0)
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

START_TEST(unsound_is_not_written)
{
    char *path = scratch_path("unsound.hypo");
    HypoImage image = sample_program;
    GError *error = NULL;
    image.entry = 2;
    ck_assert(!image_write_elf(&image, path, FALSE, &error));
    ck_assert(strstr(error->message, "the entry 0x2") != NULL);
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
    tcase_add_loop_test(hostile, malformed_field, 0, G_N_ELEMENTS(malformed));
    tcase_add_loop_test(hostile, one_bit_flipped, 0, G_N_ELEMENTS(samples));
    tcase_add_loop_test(hostile, one_word_replaced, 0, G_N_ELEMENTS(samples));
    tcase_add_loop_test(files, cannot_be_written, 0, G_N_ELEMENTS(unwritable));
    tcase_add_test(files, device_is_written_in_place);
    tcase_add_test(files, refused_leaves_the_old_file);
    tcase_add_test(files, unsound_is_not_written);
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
