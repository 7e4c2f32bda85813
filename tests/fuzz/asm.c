// SPDX-License-Identifier: MIT
//
// Any bytes as a source: an image or errors, never both; within 64 MiB, and
// for a long source more; each diagnostic's place inside its file.
#include <stdbool.h>
#include <string.h>

#include <hypo/assembler.h>
#include <hypo/isa.h>

#include "assembler/operation.h"
#include "capped.h"
#include "fuzz.h"

enum { SOURCE_MAX = 1 << 16, PROMISED_BYTES = 64 << 20, ISA_ROWS = 256 };

static const char *const others[] = {
    "r0", "r15", "sp",     "(r1)",     "x: ", "1: ",  "1b",
    "1f", "<<",  "&&",     "\\@",      "\\x", ";@",   "'a'",
    "\"", "\n ", "\"self", "\"part\"", ", ",  "0x10", "-2147483648",
    ".",  "(",   ")",      "start: "};

const char *fuzz_token(size_t index)
{
    if (index < ISA_ROWS) {
        const HypoInstruction *row = hypo_instruction((uint8_t)index);
        return row ? row->mnemonic : " ";
    }
    index -= ISA_ROWS;
    for (size_t i = 0; directive_row(i); i++)
        if (index-- == 0)
            return directive_row(i)->name;
    for (size_t i = 0; pseudo_row(i); i++)
        if (index-- == 0)
            return pseudo_row(i)->name;
    return index < sizeof others / sizeof *others ? others[index] : NULL;
}

static const HypoSource part = {"part", "x: nop\n .equ y, x+4\n", 21};

static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *source)
{
    (void)from;
    if (strcmp(name, "self") == 0)
        *source = *(const HypoSource *)context;
    else if (strcmp(name, "part") == 0)
        *source = part;
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
    return d->column <= bytes + 1 && d->length >= 1;
}

static void take_text(void *context, const char *bytes, size_t count)
{
    size_t *sum = context;
    *sum += count + (count > 0 && bytes[0] == '\0');
}

static void check(const HypoSource *source, const HypoAssembly *assembly)
{
    size_t count, sum = 0, errors = 0;
    HypoSink sink = {take_text, &sum};
    const HypoDiagnostic *d = hypo_assembly_diagnostics(assembly, &count);
    for (size_t i = 0; i < count; i++) {
        bool own = strcmp(d[i].file, source->name) == 0;
        FUZZ_CHECK(is_inside(own ? source : &part, &d[i]), d[i].message);
        errors += d[i].severity == HYPO_ERROR;
        hypo_diagnostic_print(&d[i], i & 1, &sink);
    }
    hypo_assembly_listing(assembly, &sink);
    bool image = hypo_assembly_image(assembly) != NULL;
    FUZZ_CHECK(image == (errors == 0), "an image and errors, or neither");
    FUZZ_CHECK((errors > 0) == (hypo_assembly_error_total(assembly) > 0),
               "errors were counted wrong");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > SOURCE_MAX)
        return 0;
    Capped capped;
    capped_init(&capped, PROMISED_BYTES);
    HypoSource source = {"source", (const char *)data, size};
    HypoAssemblerOptions options = {
        .allocator = &capped.allocator,
        .includer = {include, &source},
        .keep_listing = true,
    };
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    FUZZ_CHECK(assembly != NULL, "no result");
    check(&source, assembly);
    hypo_assembly_free(assembly);
    capped_check_empty(&capped);
    return 0;
}
