// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a FILE of the command line to an image; see source.h.
#include "cli/source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/source_include.h"

G_STATIC_ASSERT((gsize)IMAGE_FILE_BYTES_MAX >= (gsize)SOURCE_BYTES_MAX);

static void append(void *context, const char *bytes, size_t count)
{
    g_string_append_len(context, bytes, (gssize)count);
}

static void print_diagnostics(const HypoAssembly *assembly,
                              const CliLoadOptions *options)
{
    size_t count;
    const HypoDiagnostic *diagnostics =
        hypo_assembly_diagnostics(assembly, &count);
    gboolean colored =
        !options->messages && cli_color_wanted(options->color, STDERR_FILENO);
    for (size_t i = 0; i < count; i++) {
        GString *text = g_string_new(NULL);
        HypoSink sink = {append, text};
        hypo_diagnostic_print(&diagnostics[i], colored, &sink);
        if (options->messages)
            g_string_append_len(options->messages, text->str,
                                (gssize)text->len);
        else
            fwrite(text->str, 1, text->len, stderr);
        g_string_free(text, TRUE);
    }
}

// "bad.asm: 25 errors, 20 shown", and why an include was refused.
static void set_error_count(GError **error, const char *name,
                            const CliProgram *program)
{
    size_t count, shown = 0;
    size_t total = hypo_assembly_error_total(program->assembly);
    const HypoDiagnostic *diagnostics =
        hypo_assembly_diagnostics(program->assembly, &count);
    const char *refused = source_set_refused(program->sources);
    for (size_t i = 0; i < count; i++)
        shown += diagnostics[i].severity == HYPO_ERROR;
    GString *text = g_string_new(NULL);
    g_string_printf(text, "%s: %zu error%s", name, total,
                    total == 1 ? "" : "s");
    if (shown < total)
        g_string_append_printf(text, ", %zu shown", shown);
    if (refused)
        g_string_append_printf(text,
                               "; %s is outside of the folders that a source "
                               "may include from: name its folder with -I",
                               refused);
    g_set_error_literal(error, CLI_ERROR, CLI_DATA, text->str);
    g_string_free(text, TRUE);
}

static gboolean assemble(CliProgram *program, const CliLoadOptions *options,
                         const char *name, const char *bytes, gsize size,
                         GError **error)
{
    gboolean trusted = g_strcmp0(name, options->untrusted) != 0;
    program->sources =
        source_set_new(trusted ? name : NULL, options->include_folders);
    HypoSource source = source_set_add(program->sources, name, bytes, size);
    HypoAssemblerOptions how = {
        .includer = source_set_includer(program->sources),
        .keep_listing = options->keep_listing,
    };
    if (options->definitions) {
        how.definitions = (const HypoDefinition *)options->definitions->data;
        how.definition_count = options->definitions->len;
    }
    program->assembly = hypo_assemble(&how, &source);
    if (!program->assembly) {
        g_set_error(error, CLI_ERROR, CLI_INTERNAL, "%s: out of memory", name);
        return FALSE;
    }
    print_diagnostics(program->assembly, options);
    program->image = hypo_assembly_image(program->assembly);
    const char *trouble = source_set_trouble(program->sources);
    if (!program->image && trouble)
        g_set_error_literal(error, CLI_ERROR, CLI_NO_INPUT, trouble);
    else if (!program->image)
        set_error_count(error, name, program);
    return program->image != NULL;
}

static gboolean load_image(CliProgram *program, const char *name,
                           const char *bytes, gsize size, GError **error)
{
    program->image_file = image_read_elf(bytes, size, name, error);
    if (!program->image_file)
        return FALSE;
    program->image = image_file_image(program->image_file);
    return TRUE;
}

CliProgram *cli_load_bytes(const CliLoadOptions *options, const char *name,
                           const char *bytes, gsize size, GError **error)
{
    CliProgram *program = g_new0(CliProgram, 1);
    gboolean done = FALSE;
    if (image_is_elf(bytes, size))
        done = load_image(program, name, bytes, size, error);
    else if (size > SOURCE_BYTES_MAX)
        g_set_error(error, CLI_ERROR, CLI_DATA,
                    "%s: a source is at most %d MiB", name,
                    SOURCE_BYTES_MAX >> 20);
    else
        done = assemble(program, options, name, bytes, size, error);
    if (done)
        return program;
    cli_program_free(program);
    return NULL;
}

// The file that was meant where the ending was forgotten.
char *cli_forgotten_ending(const char *name)
{
    char *source = g_strconcat(name, ".asm", NULL);
    if (g_file_test(source, G_FILE_TEST_IS_REGULAR))
        return source;
    g_free(source);
    return NULL;
}

static void set_missing(GError **error, const char *name, int failed)
{
    char *meant = failed == ENOENT ? cli_forgotten_ending(name) : NULL;
    g_set_error(error, CLI_ERROR, CLI_NO_INPUT, "cannot read %s: %s%s%s%s",
                name, g_strerror(failed), meant ? "; did you mean " : "",
                meant ? meant : "", meant ? "?" : "");
    g_free(meant);
}

static gboolean read_argument(const char *file, char **bytes, gsize *size,
                              GError **error)
{
    HypoReadStatus status =
        strcmp(file, "-") == 0
            ? source_read_stream(STDIN_FILENO, IMAGE_FILE_BYTES_MAX, bytes,
                                 size)
            : source_read_file(file, IMAGE_FILE_BYTES_MAX, bytes, size);
    int failed = errno;
    const char *name = strcmp(file, "-") == 0 ? "standard input" : file;
    if (status == HYPO_READ_OK)
        return TRUE;
    if (status == HYPO_READ_TOO_LARGE)
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                    "%s: larger than any source or image (%d MiB)", name,
                    IMAGE_FILE_BYTES_MAX >> 20);
    else if (status == HYPO_READ_NOT_A_FILE && failed != EISDIR)
        g_set_error(error, CLI_ERROR, CLI_NO_INPUT,
                    "%s: not a regular file; name a source or an image, or "
                    "pipe it in and say -",
                    name);
    else
        set_missing(error, name, failed);
    return FALSE;
}

CliProgram *cli_load_program(const CliLoadOptions *options, const char *file,
                             GError **error)
{
    char *bytes;
    gsize size;
    if (!read_argument(file, &bytes, &size, error))
        return NULL;
    CliProgram *program = cli_load_bytes(
        options, strcmp(file, "-") == 0 ? "<stdin>" : file, bytes, size, error);
    g_free(bytes);
    return program;
}

void cli_program_free(CliProgram *program)
{
    if (!program)
        return;
    if (program->assembly)
        hypo_assembly_free(program->assembly);
    image_file_free(program->image_file);
    source_set_free(program->sources);
    g_free(program);
}

const char *cli_program_source(const CliProgram *program, const char *name,
                               gsize *size)
{
    return program->sources ? source_set_text(program->sources, name, size)
                            : NULL;
}
