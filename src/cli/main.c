// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo`: picks the sub-command; `hypo FILE` is `hypo run FILE`.
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/source.h"

typedef struct Command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *does;
} Command;

static const Command commands[] = {
#define SUBCOMMAND(name, does) {#name, cli_##name, does},
#include "cli/commands.def"
#undef SUBCOMMAND
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
    char *file = cli_forgotten_ending(word);
    const char *meant = *word == '-' ? NULL : cli_suggest(word, names);
    char *line;
    if (file)
        line = g_strdup_printf("hypo: no command or file '%s'; did you mean "
                               "%s?",
                               word, file);
    else if (meant)
        line = g_strdup_printf("hypo: no command '%s'; did you mean '%s'?",
                               word, meant);
    else
        line = g_strdup_printf("hypo: no command or file '%s'; see hypo --help",
                               word);
    output_say(line);
    g_free(line);
    g_free(file);
    return CLI_USAGE;
}

// Runs a command with `name` in front of the arguments: `hypo FILE...` as
// `hypo run FILE...`.
static int run_as(char *name, int argc, char **argv)
{
    const Command *command = find(name);
    g_assert(command); // `name` is that of a row
    char **arguments = g_new0(char *, (gsize)argc + 2);
    arguments[0] = name;
    for (int i = 0; i < argc; i++)
        arguments[i + 1] = argv[i];
    int status = command->run(argc + 1, arguments);
    g_free(arguments);
    return status;
}

static int run_files(int argc, char **argv)
{
    char run[] = "run";
    return run_as(run, argc - 1, argv + 1);
}

// `hypo help COMMAND` as `hypo COMMAND --help`.
static int help(int argc, char **argv)
{
    char option[] = "--help";
    char *arguments[] = {option, NULL};
    if (argc > 2)
        return find(argv[2]) ? run_as(argv[2], 1, arguments)
                             : complain_about(argv[2]);
    print_help(stdout);
    return CLI_OK;
}

// A stream that is closed would be the next file opened, and that file would
// get what is meant for the stream.  So it is held by one that refuses.
static void hold_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0)
            // It stays open.
            // cppcheck-suppress leakReturnValNotUsed
            (void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// Help and version are written by stdio, which nobody asks whether it could.
static void check_stdout(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return;
    perror("hypo: cannot write standard output");
    _exit(CLI_OUTPUT);
}

// -DNAME, -IDIR, -oFILE… as -D NAME and so on, which is what GOption takes.
// The result is for g_strfreev.
static char **separate_values(char **argv)
{
    GPtrArray *arguments = g_ptr_array_new();
    gboolean ended = FALSE;
    for (; *argv; argv++) {
        ended = ended || strcmp(*argv, "--") == 0;
        gsize option =
            !ended && **argv == '-' && strchr("DIoefjx", (*argv)[1]) ? 2 : 0;
        if (option > 0 && strlen(*argv) > option)
            g_ptr_array_add(arguments, g_strndup(*argv, option));
        else
            option = 0;
        g_ptr_array_add(arguments, g_strdup(*argv + option));
    }
    g_ptr_array_add(arguments, NULL);
    return (char **)g_ptr_array_free(arguments, FALSE);
}

static int dispatch(int argc, char **argv)
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
        strcmp(word, "help") == 0)
        return help(argc, argv);
    if (strcmp(word, "--version") == 0)
        return puts("hypo " HYPO_VERSION) < 0 ? CLI_OUTPUT : CLI_OK;
    if (is_file(word))
        return run_files(argc, argv);
    // Options first, as in hypo --memory 64k hello.asm.
    for (int i = 2; *word == '-' && i < argc; i++)
        if (is_file(argv[i]))
            return run_files(argc, argv);
    return complain_about(word);
}

int main(int argc, char **argv)
{
    hold_streams();
    setlocale(LC_CTYPE, ""); // what --help is written in
    atexit(check_stdout);
    (void)argc;
    char **arguments = separate_values(argv);
    // The parser of options removes what it has read from a list of its own.
    char **list = g_memdup2(arguments,
                            (g_strv_length(arguments) + 1) * sizeof *arguments);
    int status = dispatch((int)g_strv_length(arguments), list);
    g_free(list);
    g_strfreev(arguments);
    return status;
}
