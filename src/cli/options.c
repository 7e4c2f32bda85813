// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options that several commands share; see options.h.
#include "cli/options.h"

#include <string.h>
#include <unistd.h>

#include "cli/output.h"

gboolean cli_color_wanted(CliColor color, int fd)
{
    const char *no_color = g_getenv("NO_COLOR");
    const char *term = g_getenv("TERM");
    if (color != CLI_COLOR_AUTO)
        return color == CLI_COLOR_ALWAYS;
    return isatty(fd) && !(no_color && *no_color) && term &&
           strcmp(term, "dumb") != 0;
}

static gboolean parse_color(CliLoadOptions *options, GError **error)
{
    static const char *const names[] = {
        [CLI_COLOR_AUTO] = "auto",
        [CLI_COLOR_ALWAYS] = "always",
        [CLI_COLOR_NEVER] = "never",
    };
    if (!options->color_text)
        return TRUE;
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(options->color_text, names[i]) == 0) {
            options->color = (CliColor)i;
            return TRUE;
        }
    }
    g_set_error(error, CLI_ERROR, CLI_USAGE,
                "--color is auto, always or never, not '%s'",
                options->color_text);
    return FALSE;
}

// A number as sources write it: 78, 0x4e, 0b1001110, 0o116, with a sign.
static gboolean parse_number(const char *text, guint32 *value)
{
    static const struct {
        const char *prefix;
        guint radix;
    } forms[] = {{"0x", 16}, {"0X", 16}, {"0b", 2}, {"0o", 8}, {"", 10}};
    gboolean negative = *text == '-';
    const char *digits = text + (negative ? 1 : 0);
    gsize form = 0;
    while (!g_str_has_prefix(digits, forms[form].prefix))
        form++;
    guint64 number;
    digits += strlen(forms[form].prefix);
    if (forms[form].radix == 10 && digits[0] == '0' && digits[1] != '\0')
        return FALSE; // octal is 0o
    if (!g_ascii_string_to_unsigned(digits, forms[form].radix, 0,
                                    negative ? 0x80000000u : 0xFFFFFFFFu,
                                    &number, NULL))
        return FALSE;
    *value = negative ? 0 - (guint32)number : (guint32)number;
    return TRUE;
}

static gboolean is_symbol(const char *name)
{
    if (*name == '\0' || g_ascii_isdigit(*name))
        return FALSE;
    while (g_ascii_isalnum(*name) || (*name && strchr("_.$", *name)))
        name++;
    return *name == '\0';
}

static gboolean parse_definition(CliLoadOptions *options, char *text,
                                 GError **error)
{
    HypoDefinition definition = {.name = text, .value = 1};
    char *equals = strchr(text, '=');
    if (equals)
        *equals = '\0';
    if (is_symbol(text) &&
        (!equals || parse_number(equals + 1, &definition.value))) {
        g_array_append_val(options->definitions, definition);
        return TRUE;
    }
    if (equals)
        *equals = '=';
    g_set_error(error, CLI_ERROR, CLI_USAGE,
                "-D takes NAME or NAME=NUMBER (32 bits), not '%s'", text);
    return FALSE;
}

static gboolean parse_shared(GOptionContext *context, GOptionGroup *group,
                             gpointer data, GError **error)
{
    CliLoadOptions *options = data;
    (void)context;
    (void)group;
    options->definitions = g_array_new(FALSE, FALSE, sizeof(HypoDefinition));
    if (!parse_color(options, error))
        return FALSE;
    for (char **text = options->definition_texts; text && *text; text++)
        if (!parse_definition(options, *text, error))
            return FALSE;
    return TRUE;
}

GOptionContext *cli_options_new(const char *command, const char *arguments,
                                CliLoadOptions *options)
{
    const GOptionEntry entries[] = {
        {"include", 'I', 0, G_OPTION_ARG_FILENAME_ARRAY,
         &options->include_folders, "Look for included files in DIR too",
         "DIR"},
        {"define", 'D', 0, G_OPTION_ARG_STRING_ARRAY,
         &options->definition_texts, "Define a symbol (1 without VALUE)",
         "NAME[=VALUE]"},
        {"color", 0, 0, G_OPTION_ARG_STRING, &options->color_text,
         "Colour in messages: auto, always or never", "WHEN"},
        G_OPTION_ENTRY_NULL,
    };
    GOptionContext *context = g_option_context_new(arguments);
    GOptionGroup *group =
        g_option_group_new(command, NULL, NULL, options, NULL);
    char *program = g_strdup_printf("hypo %s", command);
    g_set_prgname(program);
    g_free(program);
    g_option_group_add_entries(group, entries);
    g_option_group_set_parse_hooks(group, NULL, parse_shared);
    g_option_context_set_main_group(context, group);
    return context;
}

gboolean cli_options_parse(GOptionContext *context, const char *command,
                           int *argc, char ***argv)
{
    GError *error = NULL;
    gboolean done = g_option_context_parse(context, argc, argv, &error);
    g_option_context_free(context);
    if (!done) {
        output_complain(command, "%s; see hypo %s --help", error->message,
                        command);
        g_error_free(error);
    }
    return done;
}

void cli_load_options_clear(CliLoadOptions *options)
{
    g_strfreev(options->include_folders);
    g_strfreev(options->definition_texts);
    g_free(options->color_text);
    if (options->definitions)
        g_array_free(options->definitions, TRUE);
    *options = (CliLoadOptions){0};
}

const char *cli_options_file(const char *command, int argc, char **argv)
{
    int first = argc > 1 && strcmp(argv[1], "--") == 0 ? 2 : 1;
    if (argc == first + 1)
        return argv[first];
    if (argc > first)
        output_complain(command, "one FILE at a time, not also '%s'",
                        argv[first + 1]);
    else
        output_complain(command,
                        "no FILE given; - is standard input; see "
                        "hypo %s --help",
                        command);
    return NULL;
}

// Insertions, deletions, changes and exchanges of neighbours between two words
// of at most 31 letters.
static guint distance(const char *a, const char *b)
{
    guint rows[32][32];
    gsize n = strlen(a), m = strlen(b);
    if (n > 31 || m > 31)
        return G_MAXUINT;
    for (gsize i = 0; i <= n; i++) {
        for (gsize j = 0; j <= m; j++) {
            if (i == 0 || j == 0) {
                rows[i][j] = (guint)(i + j);
                continue;
            }
            guint same =
                g_ascii_tolower(a[i - 1]) == g_ascii_tolower(b[j - 1]) ? 0 : 1;
            guint best = rows[i - 1][j - 1] + same;
            best = MIN(best, rows[i - 1][j] + 1);
            best = MIN(best, rows[i][j - 1] + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = MIN(best, rows[i - 2][j - 2] + 1);
            rows[i][j] = best;
        }
    }
    return rows[n][m];
}

const char *cli_suggest(const char *word, const char *const *candidates)
{
    const char *found = NULL;
    guint least = (guint)MIN(strlen(word) / 3 + 1, 3) + 1;
    for (; *candidates; candidates++) {
        guint steps = distance(word, *candidates);
        if (steps < least && steps < strlen(*candidates)) {
            least = steps;
            found = *candidates;
        }
    }
    return found;
}
