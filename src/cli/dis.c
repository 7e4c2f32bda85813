// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo dis`: an image, or what a source assembles to, as a source again.
// Read next: dis_print.h.
#include "cli/commands.h"
#include "cli/dis_print.h"
#include "cli/source.h"

static const char COMMAND[] = "dis";

static gboolean print_to(const HypoImage *image, const char *path,
                         GError **error)
{
    Output output;
    if (!output_open(&output, path, error))
        return FALSE;
    dis_print(image, &output);
    return output_close(&output, error);
}

static CliStatus disassemble_file(const CliLoadOptions *options,
                                  const char *file, const char *path)
{
    GError *error = NULL;
    CliProgram *program = cli_load_program(options, file, &error);
    if (program)
        print_to(program->image, path, &error);
    cli_program_free(program);
    return error ? output_error(COMMAND, error) : CLI_OK;
}

int cli_dis(int argc, char **argv)
{
    CliLoadOptions options = {0};
    char *path = NULL;
    const GOptionEntry entries[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &path,
         "Write to FILE, not to standard output", "FILE"},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context =
        cli_options_new(COMMAND, "FILE - disassemble", &options);
    g_option_context_add_main_entries(context, entries, NULL);
    CliStatus status = CLI_USAGE;
    if (cli_options_parse(context, COMMAND, &argc, &argv)) {
        const char *file = cli_options_file(COMMAND, argc, argv);
        if (file && output_is_input(path, file))
            output_complain(COMMAND, "%s is the input; give another name",
                            path);
        else if (file)
            status = disassemble_file(&options, file, path);
    }
    cli_load_options_clear(&options);
    g_free(path);
    return status;
}
