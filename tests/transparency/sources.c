// SPDX-License-Identifier: MIT
//
// Reads and assembles sources of the tree; see sources.h.
#include "sources.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_BYTES = 1024, FILES_MOST = 256, IMAGES_MOST = 64 };

typedef struct File {
    char path[PATH_BYTES]; // below the root
    char *text;            // `size` bytes and a zero
    size_t size;
} File;

typedef struct Assembled {
    char path[PATH_BYTES];
    HypoAssembly *assembly;
} Assembled;

struct Sources {
    const char *root;
    char library[PATH_BYTES]; // the kernel's own
    char servers[PATH_BYTES]; // the folder of its servers
    File files[FILES_MOST];
    size_t file_count;
    Assembled images[IMAGES_MOST];
    size_t image_count;
};

static void fail(const char *path, const char *what)
{
    fprintf(stderr, "%s: %s\n", path, what);
    exit(1);
}

Sources *sources_new(const char *root, const char *kernel)
{
    Sources *sources = calloc(1, sizeof *sources);
    if (!sources)
        fail(root, "out of memory");
    sources->root = root;
    snprintf(sources->library, sizeof sources->library, "asm/kernels/%s/lib",
             kernel);
    snprintf(sources->servers, sizeof sources->servers,
             "asm/kernels/%s/servers", kernel);
    return sources;
}

void sources_free(Sources *sources)
{
    for (size_t i = 0; i < sources->image_count; i++)
        hypo_assembly_free(sources->images[i].assembly);
    for (size_t i = 0; i < sources->file_count; i++)
        free(sources->files[i].text);
    free(sources);
}

static void read_all(File *file, FILE *stream)
{
    char *text = NULL;
    size_t room = 0, size = 0;
    do {
        room += 64 << 10;
        text = realloc(text, room + 1);
        if (!text)
            fail(file->path, "out of memory");
        size += fread(text + size, 1, room - size, stream);
    } while (size == room);
    text[size] = '\0';
    file->text = text;
    file->size = size;
}

// The file, read when it is first asked for; NULL: there is none.
static const File *file_at(Sources *sources, const char *path)
{
    for (size_t i = 0; i < sources->file_count; i++)
        if (strcmp(sources->files[i].path, path) == 0)
            return &sources->files[i];
    char full[2 * PATH_BYTES];
    snprintf(full, sizeof full, "%s/%s", sources->root, path);
    FILE *stream = fopen(full, "rb");
    if (!stream)
        return NULL;
    if (sources->file_count == FILES_MOST)
        fail(path, "too many files");
    File *file = &sources->files[sources->file_count++];
    snprintf(file->path, sizeof file->path, "%s", path);
    read_all(file, stream);
    fclose(stream);
    return file;
}

// As the command does it: beside the file that includes, in the kernel's own
// library, then in asm; for files of asm/lib the library comes first.
static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *source)
{
    const char *slash = strrchr(from, '/');
    int own = slash ? (int)(slash - from) : 0;
    char beside[PATH_BYTES];
    snprintf(beside, sizeof beside, "%.*s", own, from);
    const char *library = ((Sources *)context)->library;
    bool common = strcmp(beside, "asm/lib") == 0;
    const char *folders[] = {common ? library : beside, library, beside,
                             "asm/include", "asm/lib"};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        char path[2 * PATH_BYTES];
        snprintf(path, sizeof path, "%s/%s", folders[i], name);
        const File *file = file_at(context, path);
        if (file) {
            *source = (HypoSource){file->path, file->text, file->size};
            return HYPO_READ_OK;
        }
    }
    return HYPO_READ_MISSING;
}

static HypoAssembly *assemble(Sources *sources, const char *path)
{
    const File *file = file_at(sources, path);
    if (!file)
        fail(path, "cannot be read");
    HypoAssemblerOptions options = {.includer = {include, sources}};
    HypoSource source = {file->path, file->text, file->size};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    if (!assembly)
        fail(path, "out of memory");
    size_t count;
    const HypoDiagnostic *found = hypo_assembly_diagnostics(assembly, &count);
    if (!hypo_assembly_image(assembly))
        fail(path, count ? found[0].message : "does not assemble");
    return assembly;
}

const HypoImage *sources_image(Sources *sources, const char *path)
{
    for (size_t i = 0; i < sources->image_count; i++)
        if (strcmp(sources->images[i].path, path) == 0)
            return hypo_assembly_image(sources->images[i].assembly);
    if (sources->image_count == IMAGES_MOST)
        fail(path, "too many images");
    Assembled *assembled = &sources->images[sources->image_count++];
    snprintf(assembled->path, sizeof assembled->path, "%s", path);
    assembled->assembly = assemble(sources, path);
    return hypo_assembly_image(assembled->assembly);
}

static int is_source(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".asm") == 0;
}

size_t sources_servers(Sources *sources, const HypoImage *servers[],
                       size_t room)
{
    char path[3 * PATH_BYTES];
    snprintf(path, sizeof path, "%s/%s", sources->root, sources->servers);
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, is_source, alphasort);
    size_t loaded = 0;
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", sources->servers,
                 entries[i]->d_name);
        if (loaded == room)
            fail(path, "too many servers");
        servers[loaded++] = sources_image(sources, path);
        free(entries[i]);
    }
    free(entries);
    return loaded;
}

const char *sources_text(const Sources *sources, const char *name)
{
    for (size_t i = 0; i < sources->file_count; i++)
        if (strcmp(sources->files[i].path, name) == 0)
            return sources->files[i].text;
    return NULL;
}

bool image_symbol(const HypoImage *image, const char *name, uint32_t *value)
{
    for (size_t i = 0; i < image->symbol_count; i++) {
        if (strcmp(image->symbols[i].name, name) == 0) {
            *value = image->symbols[i].value;
            return true;
        }
    }
    return false;
}
