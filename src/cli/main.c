// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo`: picks the sub-command; `hypo FILE` is `hypo run FILE`.
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"

typedef struct Command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *does;
} Command;

static const Command commands[] = {
    {"run", cli_run, "boot programs and run them to the end"},
    {"trace", cli_trace, "run them and write what happened"},
    {"asm", cli_asm, "assemble a source to an image, a listing, symbols"},
    {"dis", cli_dis, "disassemble an image"},
    {"explain", cli_explain, "explain an instruction, a class, a PSW field"},
};

static void print_help(FILE *out)
{
    fputs("usage: hypo COMMAND ...   or   hypo FILE... (that is hypo run "
          "FILE...)\n\n"
          "Hypo simulates the hypothetical machine of Dhamdhere's Operating "
          "Systems.\n\n",
          out);
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        fprintf(out, "  hypo %-8s %s\n", commands[i].name, commands[i].does);
    fputs("\nhypo COMMAND --help tells more; hypo --version names the "
          "version.\n",
          out);
}

static const Command *find(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

// Words with a dot or a slash, and names of files, are FILEs.
static gboolean is_file(const char *word)
{
    return strcmp(word, "-") == 0 || strpbrk(word, "./") ||
           g_file_test(word, G_FILE_TEST_EXISTS);
}

static int complain_about(const char *word)
{
    const char *names[G_N_ELEMENTS(commands) + 1] = {NULL};
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        names[i] = commands[i].name;
    const char *meant = *word == '-' ? NULL : cli_suggest(word, names);
    char *visible = output_visible(word, -1, "");
    if (meant)
        fprintf(stderr, "hypo: no command '%s'; did you mean '%s'?\n", visible,
                meant);
    else
        fprintf(stderr, "hypo: no command or file '%s'; see hypo --help\n",
                visible);
    g_free(visible);
    return CLI_USAGE;
}

// `hypo FILE...` as `hypo run FILE...`.
static int run_files(int argc, char **argv)
{
    char **arguments = g_new0(char *, (gsize)argc + 2);
    char run[] = "run";
    arguments[0] = run;
    for (int i = 1; i < argc; i++)
        arguments[i] = argv[i];
    int status = cli_run(argc, arguments);
    g_free(arguments);
    return status;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stderr);
        return CLI_USAGE;
    }
    const char *word = argv[1];
    const Command *command = find(word);
    if (command)
        return command->run(argc - 1, argv + 1);
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 ||
        strcmp(word, "help") == 0) {
        print_help(stdout);
        return fflush(stdout) == 0 ? CLI_OK : CLI_OUTPUT;
    }
    if (strcmp(word, "--version") == 0) {
        puts("hypo " HYPO_VERSION);
        return fflush(stdout) == 0 ? CLI_OK : CLI_OUTPUT;
    }
    if (is_file(word))
        return run_files(argc, argv);
    // Options first, as in hypo --memory 64k hello.asm.
    for (int i = 2; *word == '-' && i < argc; i++)
        if (is_file(argv[i]))
            return run_files(argc, argv);
    return complain_about(word);
}
