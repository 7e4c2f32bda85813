// SPDX-License-Identifier: MIT
//
// Sources made to be too much: each must end soon, which is no later than the
// time of many plain lines, within 40 MiB and four bytes for each of the
// source, with the error that is expected, or assemble.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <hypo/assembler.h>

enum { TEXT_MAX = 20 << 20, MEMORY_LIMIT = 40 << 20 };
static const double times_plain = 50; // as long as 1000000 plain lines

static unsigned passed, failed;
static double plain_seconds;

typedef struct Meter {
    size_t used, peak;
} Meter;

static void *meter_resize(void *context, void *block, size_t old_bytes,
                          size_t new_bytes)
{
    Meter *meter = context;
    meter->used += new_bytes - old_bytes;
    if (meter->used > meter->peak)
        meter->peak = meter->used;
    if (new_bytes == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_bytes);
}

// The text of a source, filled piece by piece.
typedef struct Pile {
    char *text;
    size_t size;
} Pile;

static Pile pile_new(void)
{
    Pile pile = {malloc(TEXT_MAX), 0};
    if (!pile.text)
        abort();
    return pile;
}

static void put(Pile *pile, const char *text)
{
    size_t length = strlen(text);
    if (pile->size + length > TEXT_MAX)
        abort();
    memcpy(pile->text + pile->size, text, length);
    pile->size += length;
}

static void put_many(Pile *pile, const char *text, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        put(pile, text);
}

// A long program as people write them: in eight lines a label, a branch forward
// and one backward, a word.
static void put_program(Pile *pile, unsigned lines)
{
    for (unsigned i = 0; i < lines / 8; i++) {
        char text[160];
        snprintf(text, sizeof text,
                 "x%u:\tbeq\tx%u\n\tlw\tr1, 8(r2)\n\tadd\tr1, r1, r3\n"
                 "\tcmpi\tr1, 7\n\tbne\tx%u\n\tsw\tr1, 8(r2)\n\tb\tx%u\n"
                 "\t.word\tx%u\n",
                 i, i + 1, i, i, i);
        put(pile, text);
    }
    snprintf(pile->text + pile->size, 40, "x%u: halt r0\n", lines / 8);
    pile->size += strlen(pile->text + pile->size);
}

static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *source)
{
    (void)name;
    (void)from;
    *source = *(const HypoSource *)context;
    return HYPO_READ_OK;
}

// `error` NULL: it assembles; else what the first error begins with.
static void run(const char *name, Pile *pile, const char *error)
{
    Meter meter = {0};
    HypoAllocator allocator = {meter_resize, &meter};
    HypoSource source = {"limit.asm", pile->text, pile->size};
    HypoAssemblerOptions options = {.allocator = &allocator,
                                    .includer = {include, &source}};
    size_t count;
    clock_t before = clock();
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
    const HypoDiagnostic *d = hypo_assembly_diagnostics(assembly, &count);
    const char *got = count > 0 ? d[0].message : "";
    bool image = hypo_assembly_image(assembly) != NULL;
    bool good =
        error ? !image && strncmp(got, error, strlen(error)) == 0 : image;
    if (!good)
        printf("%s: image %d, `%s`\n", name, image, got);
    if (plain_seconds == 0)
        plain_seconds = seconds; // the first run is the yardstick
    if (meter.peak > MEMORY_LIMIT + 4 * pile->size + (64 << 10) ||
        seconds > times_plain * plain_seconds) {
        printf("%s: %zu KiB, %.1f times as long as plain lines\n", name,
               meter.peak >> 10, seconds / plain_seconds);
        good = false;
    }
    hypo_assembly_free(assembly);
    if (meter.used != 0) {
        printf("%s: %zu bytes are left\n", name, meter.used);
        good = false;
    }
    free(pile->text);
    good ? passed++ : failed++;
}

static void run_text(const char *name, const char *text, const char *error)
{
    Pile pile = pile_new();
    put(&pile, text);
    run(name, &pile, error);
}

static void run_plain(void)
{
    Pile pile = pile_new();
    put_many(&pile, "nop\n", 1000000);
    run("1000000 lines", &pile, NULL);
}

static void run_bombs(void)
{
    run_text("rept", ".rept 1000000000\nnop\n.endr\n",
             "`.rept` would make more than 4194304 statements");
    run_text("nested rept", ".rept 3000\n.rept 3000\nnop\n.endr\n.endr\n",
             "out of memory");
    run_text("nested rept of nothing much",
             ".rept 3000\n.rept 3000\n.set x, 1\n.endr\n.endr\n",
             "`.rept` would make more than 4194304 statements");
    run_text("rept of nothing", ".rept 2000000000\n.endr\nnop\n", NULL);
    run_text("rept of blanks", ".rept 60000\n\n\n\n\n.endr\nnop\n", NULL);
    run_text("recursive macro", ".macro m\nm\n.endm\nm\n",
             "macros call each other more than 64 deep");
    run_text("doubling macro", ".macro m\nm\nm\n.endm\nm\n",
             "macros call each other more than 64 deep");
    run_text("growing argument",
             ".macro m a\nm \\a\\a\\a\\a\n.endm\nm 12345678\n",
             "with its parameters this line is longer than 64 KiB");
    run_text("doubling .set",
             ".set x, 1\n.rept 100000\n.set x, x + x\n.endr\n.byte x\n", NULL);
    run_text("long names",
             ".macro m a\nx\\@: .byte 0\n.endm\n.rept 100000\n"
             "m 1\n.endr\n",
             NULL);
    run_text("include of itself", "nop\n.include \"x\"\n",
             "includes are more than 64 deep");
    run_text("include of itself twice", ".include \"x\"\n.include \"x\"\n",
             "includes are more than 64 deep");
    run_text(".space 2^32 - 1", ".space 0xFFFFFFFF\n",
             "the size of `.space` is 0 to 268435456");
    run_text(".space of all memory", ".space 0x10000000\n", NULL);
    run_text(".space beyond memory", "nop\n.space 0x10000000\n",
             "this would be placed above 256 MiB");
    run_text(".space filled", ".space 0x10000000, 1\n",
             "an image holds at most 16 MiB");
    run_text(".space filled, the most", ".space 0x1000000, 1\n", NULL);
    run_text(".align 2^31", "nop\n.align 0x80000000\n",
             "`.align 0x80000000` is more than 256 MiB");
    run_text(".org huge", ".org 0xFFFFFFFC\nnop\n",
             "0xfffffffc is above 256 MiB");
    run_text(".org at the end", ".org 0x10000000\nnop\n",
             "this would be placed above 256 MiB");
    run_text(".org before the end", ".org 0x0ffffffc\nnop\n", NULL);
    run_text("data beyond memory", "nop\n.data\n.space 0xffffff0\n.space 4\n",
             "the program is larger than 256 MiB");
}

static void run_piles(void)
{
    Pile pile = pile_new();
    put(&pile, ".word ");
    put_many(&pile, "(", 100000);
    run("100000 parentheses", &pile,
        "this expression is nested more than 256 deep");

    pile = pile_new();
    put(&pile, ".word ");
    put_many(&pile, "- ", 100000);
    run("100000 signs", &pile, "this expression is nested more than 256 deep");

    pile = pile_new();
    put(&pile, "x: .word x");
    put_many(&pile, "+1", 400000);
    run("a sum of 400000", &pile, NULL);

    pile = pile_new();
    put(&pile, ".word 1");
    put_many(&pile, "+y", 100000);
    put(&pile, "\n.equ y, 1\n");
    run("a sum of 100000 forward", &pile, NULL);

    pile = pile_new();
    put(&pile, "nop ;");
    put_many(&pile, "x", 1 << 20);
    run("a comment of 1 MiB", &pile, NULL);

    pile = pile_new();
    put_program(&pile, 1000000);
    run("a program of 1000000 lines", &pile, NULL);

    pile = pile_new();
    put_many(&pile, "x", 1 << 20);
    run("a name of 1 MiB", &pile, "there is no instruction or macro `xxxx");

    pile = pile_new();
    put_many(&pile, ".if 1\n", 100000);
    run("100000 .if", &pile, "`.if` is more than 256 deep");

    pile = pile_new();
    put_many(&pile, "b nowhere\n", 100000);
    run("100000 branches", &pile, "`nowhere` is not defined");

    pile = pile_new();
    put_many(&pile, "bad line\n", 100000);
    run("100000 errors", &pile, "there is no instruction `bad`");

    pile = pile_new();
    put_many(&pile, "; nothing but this\n", 17 * 1024 * 1024 / 19);
    run("17 MiB", &pile, "the source, includes counted, is larger than 16 MiB");

    pile = pile_new();
    put_many(&pile, "a: ", 1);
    put_many(&pile, "1:", 200000);
    put(&pile, "nop\nb 1b\n");
    run("200000 labels in a line", &pile, NULL);
}

// `.equ`s that need each other, first to last or last to first.
static void run_chain(const char *name, int step, const char *error)
{
    enum { LENGTH = 20000 };
    Pile pile = pile_new();
    put(&pile, "start: li r1, e1\n");
    for (int i = 0; i < LENGTH; i++) {
        char line[60];
        int n = step > 0 ? i : LENGTH - 1 - i;
        snprintf(line, sizeof line, ".equ e%d, e%d + 1\n", n, n + 1);
        put(&pile, line);
    }
    put(&pile, error ? ".equ e20000, e0\n" : ".equ e20000, 0\n");
    run(name, &pile, error);
}

// Of many errors twenty are shown and all are counted.
static void run_count(void)
{
    Pile pile = pile_new();
    put_many(&pile, "  mv r16, r1\n", 1000);
    HypoSource source = {"limit.asm", pile.text, pile.size};
    HypoAssemblerOptions options = {0};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    size_t count;
    hypo_assembly_diagnostics(assembly, &count);
    size_t total = hypo_assembly_error_total(assembly);
    if (count != 20 || total != 1000)
        printf("%zu errors of %zu\n", count, total);
    count == 20 && total == 1000 ? passed++ : failed++;
    hypo_assembly_free(assembly);
    free(pile.text);
}

int main(void)
{
    run_plain();
    run_bombs();
    run_piles();
    run_count();
    run_chain(".equ forward", 1, NULL);
    run_chain(".equ backward", -1, NULL);
    run_chain(".equ in a ring", 1, "`");
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0;
}
