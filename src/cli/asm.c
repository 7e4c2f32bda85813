// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo asm`: a source to an image file, a listing, a table of symbols.  All
// results are asked for by name; nothing is written when there was an error.
// Read next: source.h.
#include <string.h>

#include "cli/commands.h"
#include "cli/source.h"

static const char COMMAND[] = "asm";

typedef struct AsmOptions {
    CliLoadOptions load;
    char *image;
    char *listing; // "": standard output
    gboolean symbols;
    gboolean strip;
} AsmOptions;

// `--list` has an optional value: GOption would take the next argument for it,
// which is the source.
static void separate_list(int argc, char **argv)
{
    static char on_stdout[] = "--list=";
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--list") == 0)
            argv[i] = on_stdout;
}

static gboolean parse(AsmOptions *options, int *argc, char ***argv)
{
    const GOptionEntry entries[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->image,
         "Write the image to IMAGE", "IMAGE"},
        {"list", 0, 0, G_OPTION_ARG_FILENAME, &options->listing,
         "Write the listing (=FILE: to FILE)", "FILE"},
        {"symbols", 0, 0, G_OPTION_ARG_NONE, &options->symbols,
         "Print the symbols", NULL},
        {"strip", 0, 0, G_OPTION_ARG_NONE, &options->strip,
         "Leave symbols, lines, annotations out", NULL},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context =
        cli_options_new(COMMAND, "FILE - assemble", &options->load);
    g_option_context_add_main_entries(context, entries, NULL);
    separate_list(*argc, *argv);
    return cli_options_parse(context, COMMAND, argc, argv);
}

// What the command line asks for, before any work is done.
static gboolean check_request(const AsmOptions *options, const char *file)
{
    const char *const outputs[] = {options->image, options->listing};
    if (!options->image && !options->listing && !options->symbols) {
        output_complain(COMMAND,
                        "nothing to write; give -o IMAGE, --list or --symbols");
        return FALSE;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(outputs); i++) {
        if (output_is_input(outputs[i], file)) {
            output_complain(COMMAND, "%s is the input; give another name",
                            outputs[i]);
            return FALSE;
        }
    }
    if (options->image && options->listing &&
        strcmp(options->image, options->listing) == 0) {
        output_complain(COMMAND, "image and listing cannot both be %s",
                        options->image);
        return FALSE;
    }
    return TRUE;
}

static void write_output(void *context, const char *bytes, size_t count)
{
    output_write(context, bytes, count);
}

static void print_symbols(const HypoImage *image, Output *output)
{
    for (size_t i = 0; i < image->symbol_count; i++) {
        const HypoSymbol *symbol = &image->symbols[i];
        output_print(output, "%08x %s %s\n", symbol->value,
                     symbol->kind == HYPO_SYMBOL_ADDRESS ? "address "
                                                         : "constant",
                     symbol->name);
    }
}

static gboolean print_listing(const CliProgram *program, const char *path,
                              GError **error)
{
    Output output;
    HypoSink sink = {write_output, &output};
    if (!output_open(&output, *path ? path : NULL, error))
        return FALSE;
    hypo_assembly_listing(program->assembly, &sink);
    return output_close(&output, error);
}

static gboolean write_results(const AsmOptions *options,
                              const CliProgram *program, GError **error)
{
    Output output;
    if (options->image &&
        !image_write_elf(program->image, options->image, options->strip, error))
        return FALSE;
    if (options->listing && !print_listing(program, options->listing, error))
        return FALSE;
    if (!options->symbols)
        return TRUE;
    output_open(&output, NULL, NULL);
    print_symbols(program->image, &output);
    return output_close(&output, error);
}

static CliStatus assemble_file(const AsmOptions *options, const char *file)
{
    GError *error = NULL;
    CliLoadOptions load = options->load;
    load.keep_listing = options->listing != NULL;
    CliProgram *program = cli_load_program(&load, file, &error);
    if (program && !program->assembly)
        g_set_error(&error, CLI_ERROR, CLI_DATA,
                    "%s is an image already; hypo dis shows what is in it",
                    file);
    else if (program)
        write_results(options, program, &error);
    cli_program_free(program);
    return error ? output_error(COMMAND, error) : CLI_OK;
}

int cli_asm(int argc, char **argv)
{
    AsmOptions options = {0};
    CliStatus status = CLI_USAGE;
    if (parse(&options, &argc, &argv)) {
        const char *file = cli_options_file(COMMAND, argc, argv);
        if (file && check_request(&options, file))
            status = assemble_file(&options, file);
    }
    cli_load_options_clear(&options.load);
    g_free(options.image);
    g_free(options.listing);
    return status;
}
