// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo dis` prints assembles to the same image again: random images,
// sound ones as the assembler lays them out and odd ones as only a file can
// hold them. HYPO_TEST_SEED repeats a run, HYPO_TEST_COUNT makes it longer.
#include <check.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <hypo/assembler.h>
#include <hypo/isa.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bits.h"
#include "cli/dis_print.h"
#include "image/image_check.h"
#include "samples.h"

enum { SEGMENTS = 4, SYMBOLS = 24, SEGMENT_BYTES = 400, IMAGES = 2000 };

typedef struct Made {
    HypoImage image;
    HypoSegment segments[SEGMENTS];
    guint8 bytes[SEGMENTS][SEGMENT_BYTES];
    guint32 relocations[SEGMENTS * SEGMENT_BYTES / 4];
    HypoSymbol symbols[SYMBOLS];
    char names[SYMBOLS][128];
    HypoAnnotation annotations[2];
    const char *files[1];
} Made;

static guint32 below(GRand *random, guint32 limit)
{
    return g_rand_int(random) % limit;
}

// A word that is an instruction, of any opcode.
static guint32 random_instruction(GRand *random)
{
    const HypoInstruction *row = NULL;
    HypoDecoded d = {0};
    guint32 word;
    while (!row)
        row = hypo_instruction((guint8)below(random, 256));
    HypoRange range = hypo_immediate_range(row);
    d.instruction = row;
    d.rd = (guint8)below(random, 16);
    d.ra = (guint8)(d.rd + below(random, 16u - d.rd));
    d.rb = (guint8)below(random, 16);
    switch (below(random, 4)) {
    case 0: d.immediate = (gint32)range.low; break;
    case 1: d.immediate = (gint32)range.high; break;
    default: d.immediate = (gint32)below(random, 64) * 4 - 128; break;
    }
    if (d.immediate < range.low)
        d.immediate = 0;
    return hypo_encode(&d, &word) == HYPO_ENCODE_OK ? word : 0;
}

static void fill(GRand *random, guint8 *bytes, guint32 count)
{
    guint32 at = 0;
    while (at + 4 <= count) {
        guint32 kind = below(random, 8), run = MIN(count - at, 24);
        if (kind < 5) {
            bits_store32(bytes + at, random_instruction(random));
            at += 4;
        } else if (kind == 5) {
            memset(bytes + at, 0, run);
            at += run;
        } else if (kind == 6) {
            memcpy(bytes + at, "say \"what\\n\" ; # no\n\t\0zz", run);
            at += run;
        } else {
            bits_store32(bytes + at, g_rand_int(random));
            at += 4;
        }
    }
    for (; at < count; at++)
        bytes[at] = (guint8)g_rand_int(random);
}

static void make_segments(GRand *random, Made *made, gboolean odd)
{
    guint32 end = 0;
    made->image.segment_count = 1 + below(random, odd ? SEGMENTS : 2);
    for (gsize i = 0; i < made->image.segment_count; i++) {
        HypoSegment *segment = &made->segments[i];
        guint32 gap = made->image.absolute || odd ? below(random, 70) : 0;
        segment->address = end + gap;
        if (!odd && !made->image.absolute)
            segment->address = (end + 15) & ~15u;
        segment->size = 4 + below(random, SEGMENT_BYTES - 4);
        segment->stored =
            below(random, 3) ? segment->size : below(random, segment->size + 1);
        segment->executable = odd ? below(random, 2) : i == 0;
        segment->bytes = made->bytes[i];
        fill(random, made->bytes[i], segment->stored);
        end = segment->address + segment->size;
    }
}

static void make_relocations(GRand *random, Made *made)
{
    for (gsize i = 0; i < made->image.segment_count; i++) {
        const HypoSegment *segment = &made->segments[i];
        guint32 at = (segment->address + 3) & ~3u;
        for (; at + 4 <= segment->address + segment->stored; at += 4) {
            if (below(random, 6) != 0)
                continue;
            guint32 value =
                below(random, 8) ? below(random, 400) : g_rand_int(random);
            bits_store32(made->bytes[i] + (at - segment->address), value);
            made->relocations[made->image.relocation_count++] = at;
        }
    }
}

static gint by_value_and_name(gconstpointer a, gconstpointer b)
{
    const HypoSymbol *first = a, *second = b;
    if (first->value != second->value)
        return first->value < second->value ? -1 : 1;
    return strcmp(first->name, second->name);
}

static void make_symbols(GRand *random, Made *made)
{
    static const char *const odd[] = {"L", "L4",  "L_",   "r1", "SP",
                                      ".", "add", "L_10", "bc", "_$.x",
                                      "x", "x",   "r16",  "r01"};
    gsize count = below(random, SYMBOLS);
    for (gsize i = 0; i < count; i++) {
        if (below(random, 3) == 0)
            g_strlcpy(made->names[i], odd[below(random, G_N_ELEMENTS(odd))],
                      sizeof made->names[i]);
        else
            g_snprintf(made->names[i], sizeof made->names[i], "s%0*u",
                       below(random, 5) ? 1 : 110, (guint)i);
        made->symbols[i] = (HypoSymbol){
            .name = made->names[i],
            .value = below(random, 9) ? below(random, 400) : g_rand_int(random),
            .kind =
                below(random, 4) ? HYPO_SYMBOL_ADDRESS : HYPO_SYMBOL_CONSTANT,
        };
    }
    qsort(made->symbols, count, sizeof made->symbols[0], by_value_and_name);
    made->image.symbol_count = count;
}

static void make_annotations(GRand *random, Made *made)
{
    static const char *const texts[] = {"break if r1 == 0", "watch {x}",
                                        "assert 1 == 1", "break"};
    made->files[0] = "x.asm";
    made->image.files = made->files;
    made->image.file_count = 1;
    made->image.annotation_count = below(random, 3);
    for (gsize i = 0; i < made->image.annotation_count; i++)
        made->annotations[i] = (HypoAnnotation){
            .address = made->segments[0].address,
            .line = 1 + (guint32)i,
            .text = texts[below(random, G_N_ELEMENTS(texts))],
        };
}

// An entry in the first segment that has a word's place, else no image.
static gboolean choose_entry(GRand *random, Made *made, gboolean odd)
{
    gsize i = odd ? below(random, (guint32)made->image.segment_count) : 0;
    const HypoSegment *segment = &made->segments[i];
    guint32 first = (segment->address + 3) & ~3u;
    guint32 end = segment->address + segment->size;
    if (first >= end)
        return FALSE;
    made->image.entry = first + (below(random, end - first) & ~3u);
    return TRUE;
}

static gboolean make_image(GRand *random, Made *made)
{
    gboolean odd = below(random, 3) == 0;
    memset(made, 0, sizeof *made);
    made->image = (HypoImage){
        .absolute = below(random, 2),
        .name = "t\"\\e;#",
        .stack_bytes = below(random, 2) ? HYPO_STACK_DEFAULT : 16,
        .segments = made->segments,
        .relocations = made->relocations,
        .symbols = made->symbols,
        .annotations = made->annotations,
    };
    if (made->image.absolute)
        made->image.stack_bytes = HYPO_STACK_DEFAULT;
    make_segments(random, made, odd);
    for (gsize i = 0; made->image.absolute && i < SEGMENTS; i++)
        made->segments[i].executable = true;
    if (!made->image.absolute)
        make_relocations(random, made);
    make_symbols(random, made);
    make_annotations(random, made);
    if (!choose_entry(random, made, odd))
        return FALSE;
    char *cause = image_check(&made->image);
    ck_assert_msg(cause == NULL, "%s", cause);
    return TRUE;
}

static guint8 byte_at(const HypoImage *image, guint32 address)
{
    for (gsize i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        if (address - segment->address < segment->stored)
            return segment->bytes[address - segment->address];
    }
    return 0;
}

static const HypoSymbol *find_symbol(const HypoImage *image, const char *name)
{
    for (gsize i = 0; i < image->symbol_count; i++)
        if (strcmp(image->symbols[i].name, name) == 0)
            return &image->symbols[i];
    return NULL;
}

static const char *differing_symbol(const HypoImage *a, const HypoImage *b)
{
    static const char *const lost[] = {"r1", "SP", "."};
    for (gsize i = 0; i < a->symbol_count; i++) {
        const HypoSymbol *one = &a->symbols[i];
        const HypoSymbol *other = find_symbol(b, one->name);
        gboolean reserved = FALSE;
        for (gsize j = 0; j < G_N_ELEMENTS(lost); j++)
            reserved |= strcmp(one->name, lost[j]) == 0;
        if (reserved || find_symbol(a, one->name) != one)
            continue;
        if (!other || other->value != one->value || other->kind != one->kind)
            return one->name;
    }
    return NULL;
}

// NULL if `b` is what dis promises of `a`, else what differs.
static const char *difference(const HypoImage *a, const HypoImage *b)
{
    if (a->absolute != b->absolute)
        return "absolute";
    if (strcmp(a->name, b->name) != 0)
        return "name";
    if (a->entry != b->entry)
        return "entry";
    if (a->stack_bytes != b->stack_bytes)
        return "stack";
    if (hypo_image_end(a) != hypo_image_end(b))
        return "end";
    for (guint32 at = 0; at < hypo_image_end(a); at++)
        if (byte_at(a, at) != byte_at(b, at))
            return "bytes";
    if (a->relocation_count != b->relocation_count ||
        (a->relocation_count &&
         memcmp(a->relocations, b->relocations,
                a->relocation_count * sizeof *a->relocations) != 0))
        return "relocations";
    if (a->annotation_count != b->annotation_count)
        return "annotations";
    return differing_symbol(a, b);
}

// Not by output_open: it waits for the disk each time.
static char *disassembly_of(const HypoImage *image)
{
    char *path = scratch_path("dis.asm"), *text;
    Output output = {.fd = g_creat(path, 0600), .pending = g_string_new(NULL)};
    ck_assert_int_ge(output.fd, 0);
    dis_print(image, &output);
    ck_assert(output_close(&output, NULL));
    close(output.fd);
    ck_assert(g_file_get_contents(path, &text, NULL, NULL));
    g_free(path);
    return text;
}

static guint32 seed;

static HypoAssembly *reassemble(const HypoImage *image, guint32 number)
{
    char *text = disassembly_of(image);
    HypoAssemblerOptions options = {0};
    HypoSource source = {"dis.asm", text, strlen(text)};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    const HypoImage *again = hypo_assembly_image(assembly);
    size_t count;
    const HypoDiagnostic *first = hypo_assembly_diagnostics(assembly, &count);
    while (count > 1 && first->severity != HYPO_ERROR)
        first++, count--;
    ck_assert_msg(again != NULL, "HYPO_TEST_SEED=%u image %u: line %u: %s\n%s",
                  seed, number, count ? first->line : 0,
                  count ? first->message : "", text);
    const char *what = difference(image, again);
    ck_assert_msg(what == NULL, "HYPO_TEST_SEED=%u image %u: %s\n%s", seed,
                  number, what, text);
    g_free(text);
    return assembly;
}

// What the assembler made once, it makes again in each detail.
static void assert_round_trip(const HypoImage *image, guint32 number)
{
    HypoAssembly *first = reassemble(image, number);
    HypoAssembly *second = reassemble(hypo_assembly_image(first), number);
    HypoImage a = image_stripped(hypo_assembly_image(first));
    HypoImage b = image_stripped(hypo_assembly_image(second));
    ck_assert_msg(image_equal(&a, &b),
                  "HYPO_TEST_SEED=%u image %u: not the same twice\n%s", seed,
                  number, disassembly_of(hypo_assembly_image(first)));
    hypo_assembly_free(first);
    hypo_assembly_free(second);
}

static guint32 from_environment(const char *name, guint32 otherwise)
{
    const char *text = g_getenv(name);
    return text ? (guint32)g_ascii_strtoull(text, NULL, 10) : otherwise;
}

START_TEST(random_images)
{
    seed = from_environment("HYPO_TEST_SEED", 58);
    guint32 count = from_environment("HYPO_TEST_COUNT", IMAGES);
    GRand *random = g_rand_new_with_seed(seed);
    Made *made = g_new(Made, 1);
    for (guint32 i = 0; i < count; i++) {
        if (!make_image(random, made))
            continue;
        HypoImage stripped = image_stripped(&made->image);
        assert_round_trip(&made->image, i);
        assert_round_trip(&stripped, i);
    }
    g_free(made);
    g_rand_free(random);
}
END_TEST

static const HypoImage *const samples[] = {&sample_program, &sample_smallest};

START_TEST(sample)
{
    HypoImage stripped = image_stripped(samples[_i]);
    assert_round_trip(&stripped, (guint32)_i);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("dis");
    TCase *cases = tcase_create("round trip");
    tcase_set_timeout(cases, 300);
    tcase_add_loop_test(cases, sample, 0, G_N_ELEMENTS(samples));
    tcase_add_test(cases, random_images);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    g_free(scratch_path("")); // one folder for all forks
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    printf("dis: %d passed, %d failed\n", srunner_ntests_run(runner) - failed,
           failed);
    srunner_free(runner);
    scratch_remove();
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
