// SPDX-License-Identifier: MIT
//
// Reading and assembling a file of the suite; see source.h.
#include "source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// --- Texts ------------------------------------------------------------------

// NULL: it cannot be read, or is too large.
static char *read_text(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    char *bytes = malloc(TEXT_BYTES_MAX);
    if (!bytes)
        abort();
    *size = fread(bytes, 1, TEXT_BYTES_MAX, file);
    bool good = !ferror(file) && *size < TEXT_BYTES_MAX;
    fclose(file);
    if (good)
        return bytes;
    free(bytes);
    return NULL;
}

// The text of a file below the suite's folder, or NULL.
static const Text *text_named(Source *source, const char *name)
{
    for (size_t i = 0; i < source->text_count; i++)
        if (strcmp(source->texts[i].name, name) == 0)
            return &source->texts[i];
    if (source->text_count == TEXTS_MAX)
        return NULL;
    char path[512];
    size_t size;
    snprintf(path, sizeof path, "%s/%s", source->folder, name);
    char *bytes = read_text(path, &size);
    if (!bytes)
        return NULL;
    Text *text = &source->texts[source->text_count++];
    snprintf(text->name, sizeof text->name, "%s", name);
    text->size = size;
    text->bytes = bytes;
    return text;
}

static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *into)
{
    (void)from; // all includes stand in the suite's folder
    const Text *text = text_named(context, name);
    if (!text)
        return HYPO_READ_MISSING;
    *into = (HypoSource){text->name, text->bytes, text->size};
    return HYPO_READ_OK;
}

// --- Assembling -------------------------------------------------------------

static void print(void *context, const char *bytes, size_t count)
{
    (void)context;
    fwrite(bytes, 1, count, stdout);
}

static void print_diagnostics(const HypoAssembly *assembly)
{
    const HypoSink sink = {print, NULL};
    size_t count;
    const HypoDiagnostic *all = hypo_assembly_diagnostics(assembly, &count);
    for (size_t i = 0; i < count; i++)
        hypo_diagnostic_print(&all[i], false, &sink);
}

bool source_assemble(Source *source, const char *folder, const char *path,
                     const HypoDefinition *definitions, size_t count)
{
    *source = (Source){.folder = folder};
    const Text *text = text_named(source, path);
    if (!text) {
        printf("%s: cannot be read\n", path);
        return false;
    }
    const HypoAssemblerOptions options = {
        .includer = {include, source},
        .definitions = definitions,
        .definition_count = count,
    };
    const HypoSource main_text = {text->name, text->bytes, text->size};
    source->assembly = hypo_assemble(&options, &main_text);
    if (!source->assembly)
        abort();
    source->image = hypo_assembly_image(source->assembly);
    if (!source->image) // warnings: `lw r0` and its kin are meant
        print_diagnostics(source->assembly);
    return source->image;
}

void source_free(Source *source)
{
    hypo_assembly_free(source->assembly);
    for (size_t i = 0; i < source->text_count; i++)
        free(source->texts[i].bytes);
    *source = (Source){0};
}

// --- What it says -----------------------------------------------------------

bool source_symbol(const Source *source, const char *name, uint32_t *value)
{
    const HypoImage *image = source->image;
    for (size_t i = 0; i < image->symbol_count; i++) {
        if (strcmp(image->symbols[i].name, name) == 0) {
            *value = image->symbols[i].value;
            return true;
        }
    }
    return false;
}

uint32_t source_value(const Source *source, const char *name, uint32_t missing)
{
    uint32_t value;
    return source_symbol(source, name, &value) ? value : missing;
}

static void text_line(const Text *text, uint32_t number, char *line,
                      size_t size)
{
    const char *at = text->bytes;
    const char *end = text->bytes + text->size;
    for (; number > 1 && at < end; number--) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        at = stop ? stop + 1 : end;
    }
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    int length = (int)((stop ? stop : end) - at);
    snprintf(line, size, "%.*s", length, at);
}

void source_line(const Source *source, uint32_t address, char *line,
                 size_t size)
{
    const HypoImage *image = source->image;
    const HypoLine *found = NULL;
    for (size_t i = 0; i < image->line_count; i++)
        if (image->lines[i].address <= address)
            found = &image->lines[i];
    line[0] = '\0';
    if (!found)
        return;
    const char *file = image->files[found->file];
    for (size_t i = 0; i < source->text_count; i++)
        if (strcmp(source->texts[i].name, file) == 0)
            text_line(&source->texts[i], found->line, line, size);
}
