// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images to write and read; see samples.h.
#include "samples.h"

#include <glib/gstdio.h>
#include <string.h>

#include "image/image_file.h"

static const guint8 text[24] = {0x05, 0, 0x10, 0x31, 78, 0, 0, 0x05,
                                1,    2, 3,    4,    5,  6, 7, 8};
static const guint8 data[10] = {4, 0, 0, 0, 8, 0, 0, 0, 'a', 0};

static const HypoSegment program_segments[] = {
    {0, sizeof text, sizeof text, true, text},
    {32, 0x1000, sizeof data, false, data},
};
static const guint32 program_relocations[] = {8, 32, 36};
static const HypoSymbol program_symbols[] = {
    {"start", 0, HYPO_SYMBOL_ADDRESS},
    {"loop", 4, HYPO_SYMBOL_ADDRESS},
    {"SIZE", 16, HYPO_SYMBOL_CONSTANT},
    {"table", 32, HYPO_SYMBOL_ADDRESS},
    {"beyond", 0x2000, HYPO_SYMBOL_ADDRESS},
    {"_minus.one$", 0xFFFFFFFF, HYPO_SYMBOL_CONSTANT},
};
// A path that no tool may open; the image keeps it as the text it is.
static const char *const program_files[] = {"hello.asm", "/etc/passwd",
                                            "../../x\n"};
static const HypoLine program_lines[] = {
    {0, 0, 3}, {4, 1, 1}, {4, 0, 4}, {32, 2, 4000000000u}};
static const HypoAnnotation program_annotations[] = {
    {4, 0, 4, "break if r1 == 0"}, {0, 2, 1, "watch \x1b[2J"}};

const HypoImage sample_program = {
    .absolute = false,
    .name = "hello",
    .entry = 4,
    .stack_bytes = 2048,
    .segments = program_segments,
    .segment_count = G_N_ELEMENTS(program_segments),
    .relocations = program_relocations,
    .relocation_count = G_N_ELEMENTS(program_relocations),
    .symbols = program_symbols,
    .symbol_count = G_N_ELEMENTS(program_symbols),
    .files = program_files,
    .file_count = G_N_ELEMENTS(program_files),
    .lines = program_lines,
    .line_count = G_N_ELEMENTS(program_lines),
    .annotations = program_annotations,
    .annotation_count = G_N_ELEMENTS(program_annotations),
};

static const HypoSegment kernel_segments[] = {
    {0, 3, 3, true, text},          {0x101, 2, 2, false, data},
    {0x600, 24, 24, true, text},    {0x618, 8, 0, true, NULL},
    {0xFFFFFFC, 4, 1, false, data},
};
static const HypoSymbol kernel_symbols[] = {
    {"a", 0x600, HYPO_SYMBOL_ADDRESS},
    {"b", 0x600, HYPO_SYMBOL_ADDRESS},
    {"c", 0x600, HYPO_SYMBOL_CONSTANT},
};

const HypoImage sample_kernel = {
    .absolute = true,
    .name = "fifteen bytes..",
    .entry = 0x614,
    .stack_bytes = 0,
    .segments = kernel_segments,
    .segment_count = G_N_ELEMENTS(kernel_segments),
    .symbols = kernel_symbols,
    .symbol_count = G_N_ELEMENTS(kernel_symbols),
};

static const HypoSegment smallest_segment = {0, 1, 0, true, NULL};
const HypoImage sample_smallest = {
    .segments = &smallest_segment,
    .segment_count = 1,
};

static gboolean segments_equal(const HypoImage *a, const HypoImage *b)
{
    if (a->segment_count != b->segment_count)
        return FALSE;
    for (gsize i = 0; i < a->segment_count; i++) {
        const HypoSegment *s = &a->segments[i], *t = &b->segments[i];
        if (s->address != t->address || s->size != t->size ||
            s->stored != t->stored || s->executable != t->executable ||
            (s->stored && memcmp(s->bytes, t->bytes, s->stored) != 0))
            return FALSE;
    }
    return TRUE;
}

static gboolean symbols_equal(const HypoImage *a, const HypoImage *b)
{
    if (a->symbol_count != b->symbol_count)
        return FALSE;
    for (gsize i = 0; i < a->symbol_count; i++) {
        const HypoSymbol *s = &a->symbols[i], *t = &b->symbols[i];
        if (s->value != t->value || s->kind != t->kind ||
            strcmp(s->name, t->name) != 0)
            return FALSE;
    }
    return TRUE;
}

static gboolean lines_equal(const HypoImage *a, const HypoImage *b)
{
    if (a->file_count != b->file_count || a->line_count != b->line_count ||
        a->annotation_count != b->annotation_count)
        return FALSE;
    for (gsize i = 0; i < a->file_count; i++)
        if (strcmp(a->files[i], b->files[i]) != 0)
            return FALSE;
    for (gsize i = 0; i < a->annotation_count; i++) {
        const HypoAnnotation *s = &a->annotations[i], *t = &b->annotations[i];
        if (s->address != t->address || s->file != t->file ||
            s->line != t->line || strcmp(s->text, t->text) != 0)
            return FALSE;
    }
    return a->line_count == 0 ||
           memcmp(a->lines, b->lines, a->line_count * sizeof *a->lines) == 0;
}

gboolean image_equal(const HypoImage *a, const HypoImage *b)
{
    return a->absolute == b->absolute && a->entry == b->entry &&
           a->stack_bytes == b->stack_bytes &&
           memcmp(a->name, b->name, HYPO_NAME_BYTES) == 0 &&
           a->relocation_count == b->relocation_count &&
           (a->relocation_count == 0 ||
            memcmp(a->relocations, b->relocations,
                   a->relocation_count * sizeof *a->relocations) == 0) &&
           segments_equal(a, b) && symbols_equal(a, b) && lines_equal(a, b);
}

HypoImage image_stripped(const HypoImage *image)
{
    HypoImage stripped = *image;
    stripped.symbol_count = stripped.file_count = 0;
    stripped.line_count = stripped.annotation_count = 0;
    return stripped;
}

static char *scratch_folder;

char *scratch_path(const char *name)
{
    if (!scratch_folder)
        scratch_folder = g_dir_make_tmp("hypo-image-XXXXXX", NULL);
    return g_build_filename(scratch_folder, name, NULL);
}

static GPtrArray *scratch_names(void)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    GDir *dir = scratch_folder ? g_dir_open(scratch_folder, 0, NULL) : NULL;
    const char *name;
    while (dir && (name = g_dir_read_name(dir)) != NULL)
        g_ptr_array_add(names, g_strdup(name));
    if (dir)
        g_dir_close(dir);
    return names;
}

guint scratch_count(void)
{
    GPtrArray *names = scratch_names();
    guint count = names->len;
    g_ptr_array_free(names, TRUE);
    return count;
}

void scratch_remove(void)
{
    GPtrArray *names = scratch_names();
    for (guint i = 0; i < names->len; i++) {
        char *path = scratch_path(names->pdata[i]);
        g_remove(path);
        g_free(path);
    }
    g_ptr_array_free(names, TRUE);
    if (scratch_folder)
        g_rmdir(scratch_folder);
    g_clear_pointer(&scratch_folder, g_free);
}

GByteArray *image_bytes(const HypoImage *image, gboolean strip)
{
    char *path = scratch_path("bytes.hypo"), *contents;
    gsize size;
    GError *error = NULL;
    if (!image_write_elf(image, path, strip, &error) ||
        !g_file_get_contents(path, &contents, &size, &error))
        g_error("%s", error->message);
    g_free(path);
    return g_byte_array_new_take((guint8 *)contents, size);
}
