// SPDX-License-Identifier: MIT
//
// The way in: hypo_assemble sets up an assembler, feeds it line by line, and
// frees everything but the result.  Whatever cannot go on (no memory, a limit)
// comes back here by longjmp.  Read next: input.c, statement.c.
#include <hypo/assembler.h>

#include <string.h>

#include "assembler/assembler.h"

static void *budget_resize(void *context, void *block, size_t old_bytes,
                           size_t new_bytes)
{
    Budget *budget = context;
    if (new_bytes > old_bytes &&
        new_bytes - old_bytes > budget->limit - budget->used) {
        budget->spent = true;
        return NULL;
    }
    void *moved = budget->real->resize(budget->real->context, block, old_bytes,
                                       new_bytes);
    if (moved || new_bytes == 0)
        budget->used = budget->used - old_bytes + new_bytes;
    return moved;
}

_Noreturn void assembler_escape(Assembler *a)
{
    longjmp(a->escape, 1);
}

void assembler_exhausted(void *assembler)
{
    Assembler *a = assembler;
    a->assembly->out_of_memory = true;
    assembler_escape(a);
}

void assembler_keep(Assembler *a)
{
    a->floor = arena_mark(&a->scratch);
}

static void assemble_lines(Assembler *a, const HypoSource *source)
{
    operations_load(a);
    input_open(a, source, (Slice){0});
    for (size_t i = 0; i < a->options->definition_count; i++)
        symbol_define_option(a, &a->options->definitions[i]);
    while (input_next(a)) {
        statement_assemble(a);
    }
    assembler_finish(a);
}

// The diagnostic that needs no memory.
static void tell_of_memory(HypoAssembly *assembly, const HypoSource *source)
{
    assembly->error_total = 1;
    assembly->memory_diagnostic = (HypoDiagnostic){
        .severity = HYPO_ERROR,
        .file = source->name,
        .message = assembly->budget.spent
                       ? "out of memory: this source needs more than the 64 "
                         "MiB, and four bytes for each of its own, that the "
                         "assembler takes; does something repeat too often?"
                       : "out of memory",
        .length = 1,
    };
}

static void assembler_free(Assembler *a)
{
    const HypoAllocator *allocator = &a->assembly->budget.allocator;
    arena_free(&a->work);
    arena_free(&a->scratch);
    array_free(allocator, &a->conditions);
    array_free(allocator, &a->collection.body);
    array_free(allocator, &a->expanded);
    array_free(allocator, &a->splices);
    array_free(allocator, &a->serials);
    allocator->resize(allocator->context, a, sizeof *a, 0);
}

static Assembler *assembler_new(HypoAssembly *assembly,
                                const HypoAssemblerOptions *options)
{
    const HypoAllocator *allocator = &assembly->budget.allocator;
    Assembler *a = allocator->resize(allocator->context, NULL, 0, sizeof *a);
    if (!a)
        return NULL;
    memset(a, 0, sizeof *a);
    a->options = options;
    a->assembly = assembly;
    a->work = a->scratch = arena_on(allocator);
    a->work.exhausted = a->scratch.exhausted = assembler_exhausted;
    a->work.context = a->scratch.context = a;
    assembly->keep.exhausted = assembler_exhausted;
    assembly->keep.context = a;
    a->region = &assembly->regions[REGION_TEXT];
    a->fixups_end = &a->fixups;
    return a;
}

static HypoAssembly *assembly_new(const HypoAllocator *real)
{
    HypoAssembly *assembly =
        real->resize(real->context, NULL, 0, sizeof *assembly);
    if (!assembly)
        return NULL;
    memset(assembly, 0, sizeof *assembly);
    assembly->budget.real = real;
    assembly->budget.limit = MEMORY_BASE;
    assembly->budget.allocator =
        (HypoAllocator){budget_resize, &assembly->budget};
    assembly->keep = arena_on(&assembly->budget.allocator);
    assembly->regions[REGION_DATA].id = REGION_DATA;
    return assembly;
}

HypoAssembly *hypo_assemble(const HypoAssemblerOptions *options,
                            const HypoSource *source)
{
    const HypoAllocator *real =
        options->allocator ? options->allocator : &hypo_libc_allocator;
    HypoAssembly *assembly = assembly_new(real);
    if (!assembly)
        return NULL;
    Assembler *a = assembler_new(assembly, options);
    if (!a) {
        assembly->out_of_memory = true;
    } else {
        if (setjmp(a->escape) == 0)
            assemble_lines(a, source);
        report_sort(a);
        assembler_free(a);
    }
    assembly->keep.exhausted = NULL;
    if (assembly->out_of_memory) {
        assembly->has_image = false;
        tell_of_memory(assembly, source);
    }
    return assembly;
}

void hypo_assembly_free(HypoAssembly *assembly)
{
    if (!assembly)
        return;
    const HypoAllocator *allocator = &assembly->budget.allocator;
    for (int i = 0; i < REGIONS; i++) {
        array_free(allocator, &assembly->regions[i].bytes);
        array_free(allocator, &assembly->regions[i].segments);
        array_free(allocator, &assembly->regions[i].lines);
    }
    array_free(allocator, &assembly->relocations);
    array_free(allocator, &assembly->annotations);
    array_free(allocator, &assembly->runs);
    array_free(allocator, &assembly->listed);
    array_free(allocator, &assembly->diagnostics);
    arena_free(&assembly->keep);
    const HypoAllocator *real = assembly->budget.real;
    real->resize(real->context, assembly, sizeof *assembly, 0);
}

const HypoImage *hypo_assembly_image(const HypoAssembly *assembly)
{
    return assembly->has_image ? &assembly->image : NULL;
}

const HypoDiagnostic *hypo_assembly_diagnostics(const HypoAssembly *assembly,
                                                size_t *count)
{
    if (assembly->out_of_memory) {
        *count = 1;
        return &assembly->memory_diagnostic;
    }
    *count = assembly->diagnostics.count;
    return assembly->diagnostics.items;
}

size_t hypo_assembly_error_total(const HypoAssembly *assembly)
{
    return assembly->error_total;
}
