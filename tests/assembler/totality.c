// SPDX-License-Identifier: MIT
//
// The assembler is total: random bytes, soups of tokens and mutated programs
// give an image or at least one error, never both; each diagnostic's place is
// inside the file; and when the n-th allocation fails, for every n, nothing
// crashes or leaks.  `totality [ROUNDS]`.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hypo/assembler.h>

#include "random.h"

static unsigned passed, failed;

static const char *const tokens[] = {
    ".org",       ".entry",     ".word",      ".half",
    ".byte",      ".ascii",     ".asciz",     ".space",
    ".align",     ".psw",       ".equ",       ".set",
    ".text",      ".data",      ".include",   ".macro",
    ".endm",      ".if",        ".ifdef",     ".else",
    ".endif",     ".rept",      ".endr",      ".assert",
    ".error",     ".name",      ".stack",     "add",
    "addi",       "li",         "la",         "lw",
    "sm",         "lm",         "beq",        "call",
    "si",         "subi",       "inc",        "nop",
    "ret",        "bc",         "r0",         "r1",
    "r15",        "sp",         "r16",        "start",
    "x",          "y",          "m",          "1:",
    "1b",         "1f",         "0b1",        "0x",
    "0x10",       "4294967295", "4294967296", "-1",
    "32768",      "65536",      "09",         "'a'",
    "''",         "'\\q'",      "\"text\"",   "\"",
    "'",          "(",          ")",          "(r1)",
    ",",          ",",          ",",          "+",
    "-",          "*",          "/",          "%",
    "<<",         ">>",         "&&",         "||",
    "!",          "~",          "==",         "<=",
    "^",          "=",          ":",          "x:",
    "y:",         "start:",     "m:",         ".",
    "\\",         "\\@",        "\\x",        "\\()",
    ";",          "#",          ";@break",    "\t",
    " ",          "\n",         "\n",         "\n",
    "\n",         "\r\n",       "\xff",       "\"self\"",
    "\"part\"",   "x, ",        "m x, y=2",   ".macro m x, y=3\n",
    "\n.endm\n",  ".rept 3\n",  "\n.endr\n",  ".if 1\n",
    "\n.endif\n", "@",          "$",          "_",
};

static const char program[] =
    "        .org 0\n"
    "        .psw start, 0, 0, 0, 0x10000, 0xff\n"
    "        .equ N, 10\n"
    "        .macro save reg, at=0\n"
    "        sw \\reg, \\at(sp)\n"
    "        .endm\n"
    "        .org 0x600\n"
    "start:  li r1, N * 4 - 1\n"
    "        li sp, stack\n"
    "1:      save r1\n"
    "        save r2, at=4\n"
    "        addi r1, r1, -1\n"
    "        bne 1b\n"
    "        lw r3, table\n"
    "        lm r1, r4, (sp)\n"
    "        .if N > 5\n"
    "        call work    ;@break if r1 == 0\n"
    "        .else\n"
    "        nop\n"
    "        .endif\n"
    "        halt r0\n"
    "work:   ret\n"
    "table:  .word start, work, 'a', \"\\n\" == 0 || 1, work - start\n"
    "text:   .asciz \"hello\\n\"\n"
    "        .align 4\n"
    "        .rept 3\n"
    "        .half 1, 2\n"
    "        .endr\n"
    "        .space 256\n"
    "stack:\n"
    "        .assert stack > table, \"order\"\n";

static const char part[] = "x: nop\n .equ y, x+4\n .word y\n";

static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *source)
{
    (void)from;
    if (strcmp(name, "self") == 0)
        *source = *(const HypoSource *)context;
    else if (strcmp(name, "part") == 0)
        *source = (HypoSource){"part", part, sizeof part - 1};
    else
        return HYPO_READ_MISSING;
    return HYPO_READ_OK;
}

static bool is_inside(const HypoSource *source, const HypoDiagnostic *d)
{
    const char *at = source->text;
    const char *end = at + source->size;
    if (d->line == 0)
        return d->column == 0;
    for (uint32_t line = 1; line < d->line; line++) {
        at = memchr(at, '\n', (size_t)(end - at));
        if (!at)
            return false;
        at++;
    }
    const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    size_t bytes = (size_t)((stop ? stop : end) - at) + (stop != NULL);
    return d->column <= bytes && d->length >= 1;
}

static void nowhere(void *context, const char *bytes, size_t count)
{
    size_t *sum = context;
    *sum += count + (size_t)(bytes[0] == '\0');
}

static bool check(const HypoSource *source, const HypoAssembly *assembly)
{
    size_t count;
    size_t sum = 0;
    size_t errors = 0;
    HypoSource included = {"part", part, sizeof part - 1};
    HypoSink sink = {nowhere, &sum};
    const HypoDiagnostic *d = hypo_assembly_diagnostics(assembly, &count);
    bool image = hypo_assembly_image(assembly) != NULL;
    for (size_t i = 0; i < count; i++) {
        bool own = strcmp(d[i].file, source->name) == 0;
        errors += d[i].severity == HYPO_ERROR;
        if (!is_inside(own ? source : &included, &d[i])) {
            printf("%s:%u:%u is outside: %s\n", d[i].file, (unsigned)d[i].line,
                   (unsigned)d[i].column, d[i].message);
            return false;
        }
        hypo_diagnostic_print(&d[i], i & 1, &sink);
    }
    hypo_assembly_listing(assembly, &sink);
    if (image == (errors > 0) ||
        (errors > 0) != (hypo_assembly_error_total(assembly) > 0)) {
        printf("image %d, %zu errors\n", image, errors);
        return false;
    }
    return true;
}

static void run(const char *kind, unsigned round, char *text, size_t size)
{
    // An exact copy, so that a read beyond the end is seen by a sanitizer.
    char *exact = malloc(size + (size == 0));
    if (!exact)
        abort();
    memcpy(exact, text, size);
    HypoSource source = {"soup", exact, size};
    HypoAssemblerOptions options = {.includer = {include, &source},
                                    .keep_listing = round & 1};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    bool good = check(&source, assembly);
    hypo_assembly_free(assembly);
    if (!good) {
        printf("%s, round %u:\n", kind, round);
        fwrite(exact, 1, size, stdout);
        printf("\n");
    }
    free(exact);
    good ? passed++ : failed++;
}

enum { SIZE = 4096 };

static void run_bytes(unsigned round, Random *random)
{
    char text[SIZE];
    size_t size = random_below(random, 200);
    for (size_t i = 0; i < size; i++)
        text[i] = (char)random_next(random);
    run("bytes", round, text, size);
}

static void run_tokens(unsigned round, Random *random)
{
    char text[SIZE];
    size_t size = 0;
    unsigned count = random_below(random, 120);
    for (unsigned i = 0; i < count; i++) {
        size_t which = random_below(random, sizeof tokens / sizeof tokens[0]);
        size_t length = strlen(tokens[which]);
        if (size + length + 1 > sizeof text)
            break;
        memcpy(text + size, tokens[which], length);
        size += length;
        if (random_below(random, 3) > 0)
            text[size++] = ' ';
    }
    run("tokens", round, text, size);
}

static void run_mutant(unsigned round, Random *random)
{
    char text[SIZE];
    size_t size = sizeof program - 1;
    memcpy(text, program, size);
    unsigned count = 1 + random_below(random, 4);
    for (unsigned i = 0; i < count; i++) {
        size_t at = random_below(random, (uint32_t)size);
        size_t which = random_below(random, sizeof tokens / sizeof tokens[0]);
        size_t length = strlen(tokens[which]);
        size_t drop = random_below(random, 8);
        if (drop > size - at)
            drop = size - at;
        memmove(text + at + length, text + at + drop, size - at - drop);
        memcpy(text + at, tokens[which], length);
        size = size + length - drop;
    }
    run("mutant", round, text, size);
}

// --- failing allocations
// --------------------------------------------------------

typedef struct Failing {
    unsigned long left; // allocations that still work
    long blocks;
} Failing;

static void *failing_resize(void *context, void *block, size_t old_bytes,
                            size_t new_bytes)
{
    Failing *failing = context;
    (void)old_bytes;
    if (new_bytes == 0) {
        failing->blocks -= block != NULL;
        free(block);
        return NULL;
    }
    if (failing->left == 0)
        return NULL;
    failing->left--;
    failing->blocks += block == NULL;
    return realloc(block, new_bytes);
}

static void run_failures(void)
{
    HypoSource source = {"soup", program, sizeof program - 1};
    for (unsigned long n = 0; n < 1000; n++) {
        Failing failing = {n, 0};
        HypoAllocator allocator = {failing_resize, &failing};
        HypoAssemblerOptions options = {.allocator = &allocator,
                                        .keep_listing = true};
        HypoAssembly *assembly = hypo_assemble(&options, &source);
        bool done = failing.left > 0;
        bool good = !assembly || check(&source, assembly);
        hypo_assembly_free(assembly);
        good = good && failing.blocks == 0;
        if (!good)
            printf("allocation %lu: %ld blocks left\n", n, failing.blocks);
        good ? passed++ : failed++;
        if (done)
            break;
    }
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 3000;
    Random random = {UINT64_C(88172645463325252)};
    for (unsigned i = 0; i < rounds; i++) {
        run_bytes(i, &random);
        run_tokens(i, &random);
        run_mutant(i, &random);
    }
    run_failures();
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0;
}
