// SPDX-License-Identifier: MIT
//
// Runs the cases in good/*.asm and bad/*.asm under a folder and compares with
// what they expect (case.h).  The printed diagnostics of a bad file are also
// compared with the .txt beside it; `--update` writes those.
//
// After `;=`: bytes, or one of  absolute · entry A · name N · stack N · file F
// · segment A SIZE STORED text|data · reloc A… (all of them; none) · symbol
// NAME VALUE constant|address · no-symbol NAME · line A NUMBER · note A TEXT
// (an annotation)
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hypo/assembler.h>

#include "case.h"

typedef struct Output {
    char *text;
    size_t size, capacity;
} Output;

static unsigned passed, failed;
static bool update;

static void output_write(void *context, const char *bytes, size_t count)
{
    Output *output = context;
    if (output->size + count + 1 > output->capacity) {
        output->capacity = 2 * (output->size + count + 1);
        output->text = realloc(output->text, output->capacity);
        if (!output->text)
            abort();
    }
    memcpy(output->text + output->size, bytes, count);
    output->size += count;
    output->text[output->size] = '\0';
}

static void output_string(Output *output, const char *text)
{
    output_write(output, text, strlen(text));
}

static HypoReadStatus include(void *context, const char *name, const char *from,
                              HypoSource *source)
{
    const Case *test = context;
    (void)from;
    if (strcmp(name, "@directory") == 0)
        return HYPO_READ_NOT_A_FILE;
    if (strcmp(name, "@unreadable") == 0)
        return HYPO_READ_FAILED;
    if (strcmp(name, "@large") == 0)
        return HYPO_READ_TOO_LARGE;
    for (size_t i = 0; i < test->file_count; i++) {
        const CaseFile *file = &test->files[i];
        if (strcmp(file->name, name) == 0) {
            *source = (HypoSource){file->name, file->text, file->size};
            return HYPO_READ_OK;
        }
    }
    return HYPO_READ_MISSING;
}

static bool complain(const char *path, const Case *test, const char *what,
                     const char *detail)
{
    printf("%s: %s: %s: %s\n", path, test->name, what, detail);
    return false;
}

// --- diagnostics
// --------------------------------------------------------------

static void describe(const HypoDiagnostic *d, char *out, size_t capacity)
{
    const char *severity = d->severity == HYPO_ERROR ? "error" : "warning";
    if (d->line == 0)
        snprintf(out, capacity, "%s: %s", severity, d->message);
    else
        snprintf(out, capacity, "%u: %s: %s", (unsigned)d->column, severity,
                 d->message);
}

// Each expected diagnostic must be there, and no other error or warning.
static bool check_diagnostics(const char *path, const Case *test,
                              const HypoAssembly *assembly)
{
    size_t count;
    bool good = true;
    const HypoDiagnostic *d = hypo_assembly_diagnostics(assembly, &count);
    bool *seen = calloc(count + 1, sizeof *seen);
    if (!seen)
        abort();
    for (size_t e = 0; e < test->expected_count; e++) {
        const Expected *expected = &test->expected[e];
        bool found = false;
        for (size_t i = 0; i < count && expected->kind == '!'; i++) {
            char text[600];
            if (d[i].severity == HYPO_NOTE || seen[i] ||
                (d[i].line != 0 && d[i].line != expected->line))
                continue;
            describe(&d[i], text, sizeof text);
            found = strcmp(text, expected->text) == 0;
            if (found) {
                seen[i] = true;
                break;
            }
        }
        if (expected->kind == '!' && !found)
            good = complain(path, test, "expected", expected->text);
    }
    for (size_t i = 0; i < count; i++) {
        char text[600];
        char line[700];
        if (d[i].severity == HYPO_NOTE || seen[i])
            continue;
        describe(&d[i], text, sizeof text);
        snprintf(line, sizeof line, "line %u: %s", (unsigned)d[i].line, text);
        good = complain(path, test, "unexpected", line);
    }
    free(seen);
    return good;
}

static void print_diagnostics(const HypoAssembly *assembly, Output *output)
{
    size_t count;
    HypoSink sink = {output_write, output};
    const HypoDiagnostic *d = hypo_assembly_diagnostics(assembly, &count);
    for (size_t i = 0; i < count; i++)
        hypo_diagnostic_print(&d[i], false, &sink);
}

// --- images
// -------------------------------------------------------------------

static int byte_at(const HypoImage *image, uint32_t address)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *s = &image->segments[i];
        if (address >= s->address && address - s->address < s->size)
            return address - s->address < s->stored
                       ? s->bytes[address - s->address]
                       : 0;
    }
    return -1;
}

static bool check_bytes(const HypoImage *image, const char *text,
                        uint32_t *address)
{
    char *end;
    const char *colon = strchr(text, ':');
    if (colon) {
        *address = (uint32_t)strtoul(text, NULL, 16);
        text = colon + 1;
    }
    while (*text != '\0') {
        unsigned long value = strtoul(text, &end, 16);
        while (*text == ' ')
            text++;
        size_t bytes = (size_t)(end - text) / 2;
        if (bytes == 0 || bytes > 4)
            return false;
        for (size_t i = 0; i < bytes; i++)
            if (byte_at(image, (*address)++) != (int)(value >> 8 * i & 0xFF))
                return false;
        text = end;
        while (*text == ' ')
            text++;
    }
    return true;
}

static const HypoSymbol *symbol_named(const HypoImage *image, const char *name)
{
    for (size_t i = 0; i < image->symbol_count; i++)
        if (strcmp(image->symbols[i].name, name) == 0)
            return &image->symbols[i];
    return NULL;
}

static bool check_symbol(const HypoImage *image, const char *rest)
{
    char name[80];
    char kind[20];
    unsigned value;
    if (sscanf(rest, "%79s %x %19s", name, &value, kind) != 3)
        return false;
    const HypoSymbol *symbol = symbol_named(image, name);
    HypoSymbolKind wanted = strcmp(kind, "constant") == 0 ? HYPO_SYMBOL_CONSTANT
                                                          : HYPO_SYMBOL_ADDRESS;
    return symbol && symbol->value == value && symbol->kind == wanted;
}

static bool check_segment(const HypoImage *image, const char *rest)
{
    unsigned address, size, stored;
    char kind[20];
    if (sscanf(rest, "%x %x %x %19s", &address, &size, &stored, kind) != 4)
        return false;
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *s = &image->segments[i];
        if (s->address == address)
            return s->size == size && s->stored == stored &&
                   s->executable == (strcmp(kind, "text") == 0);
    }
    return false;
}

static bool check_relocations(const HypoImage *image, const char *rest)
{
    char *end;
    for (size_t i = 0; i < image->relocation_count; i++) {
        if (strtoul(rest, &end, 16) != image->relocations[i] || end == rest)
            return false;
        rest = end;
    }
    return rest[strspn(rest, " ")] == '\0' || strcmp(rest, "none") == 0;
}

static bool check_line(const HypoImage *image, const char *rest)
{
    unsigned address, line;
    if (sscanf(rest, "%x %u", &address, &line) != 2)
        return false;
    for (size_t i = 0; i < image->line_count; i++)
        if (image->lines[i].address == address)
            return image->lines[i].line == line;
    return false;
}

static bool check_annotation(const HypoImage *image, const char *rest)
{
    char *end;
    uint32_t address = (uint32_t)strtoul(rest, &end, 16);
    for (size_t i = 0; i < image->annotation_count; i++)
        if (image->annotations[i].address == address &&
            strcmp(image->annotations[i].text, end + strspn(end, " ")) == 0)
            return true;
    return false;
}

static bool check_word(const HypoImage *image, const char *word,
                       const char *rest)
{
    if (strcmp(word, "absolute") == 0)
        return image->absolute;
    if (strcmp(word, "relocatable") == 0)
        return !image->absolute;
    if (strcmp(word, "entry") == 0)
        return image->entry == strtoul(rest, NULL, 16);
    if (strcmp(word, "end") == 0)
        return hypo_image_end(image) == strtoul(rest, NULL, 16);
    if (strcmp(word, "stack") == 0)
        return image->stack_bytes == strtoul(rest, NULL, 10);
    if (strcmp(word, "name") == 0)
        return strcmp(image->name, rest) == 0;
    if (strcmp(word, "segments") == 0)
        return image->segment_count == strtoul(rest, NULL, 10);
    if (strcmp(word, "segment") == 0)
        return check_segment(image, rest);
    if (strcmp(word, "reloc") == 0)
        return check_relocations(image, rest);
    if (strcmp(word, "symbol") == 0)
        return check_symbol(image, rest);
    if (strcmp(word, "no-symbol") == 0)
        return !symbol_named(image, rest);
    if (strcmp(word, "line") == 0)
        return check_line(image, rest);
    return strcmp(word, "note") == 0 && check_annotation(image, rest);
}

static bool check_image(const char *path, const Case *test,
                        const HypoImage *image)
{
    uint32_t address = 0;
    bool good = true;
    for (size_t e = 0; e < test->expected_count; e++) {
        const Expected *expected = &test->expected[e];
        char word[40] = "";
        if (expected->kind != '=')
            continue;
        sscanf(expected->text, "%39s", word);
        const char *rest = expected->text + strlen(word);
        rest += strspn(rest, " ");
        bool bytes = strspn(word, "0123456789abcdef:") == strlen(word);
        if (bytes ? check_bytes(image, expected->text, &address)
                  : check_word(image, word, rest))
            continue;
        char line[400];
        snprintf(line, sizeof line, "line %u: %s", expected->line,
                 expected->text);
        good = complain(path, test, "not so", line);
    }
    return good;
}

static bool keep_place(uint32_t from, uint32_t to)
{
    return from <= to;
}

// What holds for every image.
static bool check_invariants(const char *path, const Case *test,
                             const HypoImage *image)
{
    bool good = image->segment_count > 0 && image->entry % 4 == 0;
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *s = &image->segments[i];
        good = good && s->stored <= s->size && s->size > 0 &&
               (i == 0 || keep_place(s[-1].address + s[-1].size, s->address));
    }
    for (size_t i = 1; i < image->line_count; i++)
        good = good && image->lines[i - 1].address < image->lines[i].address;
    for (size_t i = 1; i < image->symbol_count; i++)
        good = good &&
               keep_place(image->symbols[i - 1].value, image->symbols[i].value);
    for (size_t i = 1; i < image->relocation_count; i++)
        good = good && image->relocations[i - 1] < image->relocations[i];
    return good || complain(path, test, "image", "not in order");
}

// --- files
// --------------------------------------------------------------------

static void run_case(const char *path, const Case *test, Output *golden)
{
    HypoSource source = {test->files[0].name, test->files[0].text,
                         test->files[0].size};
    HypoAssemblerOptions options = {
        .includer = {include, (void *)(uintptr_t)test},
        .definitions = test->definitions,
        .definition_count = test->definition_count,
    };
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    const HypoImage *image = hypo_assembly_image(assembly);
    bool good = check_diagnostics(path, test, assembly);
    if (!image == !hypo_assembly_error_total(assembly))
        good = complain(path, test, "result", "neither image nor error");
    if (golden && image)
        good = complain(path, test, "result", "assembles");
    if (!golden && !image)
        good = complain(path, test, "result", "does not assemble");
    if (image)
        good = check_image(path, test, image) &&
               check_invariants(path, test, image) && good;
    if (golden) {
        output_string(golden, "--- ");
        output_string(golden, test->name);
        output_string(golden, "\n");
        print_diagnostics(assembly, golden);
    }
    hypo_assembly_free(assembly);
    good ? passed++ : failed++;
}

static bool same_as_file(const char *path, const Output *output)
{
    FILE *file = fopen(path, "rb");
    size_t at = 0;
    int byte;
    if (!file)
        return false;
    while ((byte = getc(file)) != EOF && at < output->size &&
           (char)byte == output->text[at])
        at++;
    fclose(file);
    return byte == EOF && at == output->size;
}

static void check_golden(const char *path, const Output *output)
{
    char golden[600];
    snprintf(golden, sizeof golden, "%.*s.txt", (int)strlen(path) - 4, path);
    if (update) {
        FILE *file = fopen(golden, "wb");
        if (file) {
            fwrite(output->text, 1, output->size, file);
            fclose(file);
        }
    }
    if (same_as_file(golden, output)) {
        passed++;
        return;
    }
    failed++;
    printf("%s: the printed diagnostics differ; they are now:\n%s", golden,
           output->text);
}

static void run_file(const char *path, bool bad)
{
    size_t count;
    Output golden = {0};
    Case *cases = cases_read(path, &count);
    if (!cases) {
        printf("%s: no cases\n", path);
        failed++;
        return;
    }
    output_string(&golden, "");
    for (size_t i = 0; i < count; i++)
        run_case(path, &cases[i], bad ? &golden : NULL);
    if (bad)
        check_golden(path, &golden);
    free(golden.text);
    cases_free(cases, count);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(a, b);
}

// Joins folder, subfolder and name; aborts rather than cut a path.
static void join(char *path, size_t capacity, const char *folder,
                 const char *name)
{
    int length = snprintf(path, capacity, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= capacity)
        abort();
}

static size_t list_sources(const char *path, char (*names)[NAME], size_t most)
{
    size_t count = 0;
    DIR *directory = opendir(path);
    struct dirent *entry;
    while (directory && (entry = readdir(directory)) != NULL) {
        const char *dot = strrchr(entry->d_name, '.');
        if (!dot || strcmp(dot, ".asm") != 0)
            continue;
        if (count == most || strlen(entry->d_name) >= NAME)
            abort();
        memcpy(names[count++], entry->d_name, strlen(entry->d_name) + 1);
    }
    if (directory)
        closedir(directory);
    qsort(names, count, sizeof names[0], compare_names);
    return count;
}

static void run_folder(const char *folder, bool bad)
{
    enum { MOST = 200 };
    static char names[MOST][NAME];
    char inner[512];
    char path[600];
    join(inner, sizeof inner, folder, bad ? "bad" : "good");
    size_t count = list_sources(inner, names, MOST);
    if (count == 0) {
        printf("%s: no test files\n", inner);
        failed++;
    }
    for (size_t i = 0; i < count; i++) {
        join(path, sizeof path, inner, names[i]);
        run_file(path, bad);
    }
}

int main(int argc, char **argv)
{
    const char *folder = ".";
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--update") == 0)
            update = true;
        else
            folder = argv[i];
    }
    run_folder(folder, false);
    run_folder(folder, true);
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0;
}
