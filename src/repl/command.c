// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands: which one a line means, help, completion.
#include "repl/commands.h"

#include <string.h>

#include "base/suggest.h"

typedef enum Group { RUNNING, BACK, POINTS, LOOKING, CHANGING, SESSION } Group;

typedef enum Behaviour {
    ONCE,  // an empty line does nothing
    AGAIN, // an empty line repeats it
    KEEP,  // what an empty line repeats stays
} Behaviour;

typedef struct Command {
    const char *name, *shorts;
    gboolean (*function)(Repl *repl, const char *arguments);
    const char *signature;
    Group group;
    Behaviour behaviour;
    const char *line, *help;
} Command;

static const Command commands[] = {
#define COMMAND(name, short, function, ...) \
    {name, short, command_##function, __VA_ARGS__},
#include "repl/commands.def"
#undef COMMAND
};

static const char *const group_titles[] = {
    [RUNNING] = "Running", [BACK] = "Going back",   [POINTS] = "Stopping",
    [LOOKING] = "Looking", [CHANGING] = "Changing", [SESSION] = "The session",
};

static gboolean has_short(const Command *command, const char *word)
{
    char **shorts = g_strsplit(command->shorts, " ", -1);
    gboolean found = g_strv_contains((const char *const *)shorts, word);
    g_strfreev(shorts);
    return found;
}

gboolean repl_prefix(const char *word, const char *whole)
{
    return *word != '\0' && strncmp(word, whole, strlen(word)) == 0;
}

static gboolean complain_unknown(Repl *repl, const char *word)
{
    Suggestion suggestion = suggestion_for(word, strlen(word));
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        suggestion_offer(&suggestion, commands[i].name,
                         strlen(commands[i].name));
    if (suggestion.best)
        return repl_fail(repl, "no command '%s'; did you mean '%s'?", word,
                         suggestion.best);
    return repl_fail(repl, "no command '%.40s'; `help` lists what there is",
                     word);
}

// The command that `word` names: exactly, by an abbreviation or by a prefix
// that no other has.  NULL after a complaint.
static const Command *find(Repl *repl, const char *word)
{
    const Command *found = NULL;
    GString *candidates = g_string_new(NULL);
    guint count = 0;
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        if (strcmp(commands[i].name, word) == 0 ||
            has_short(&commands[i], word)) {
            g_string_free(candidates, TRUE);
            return &commands[i];
        }
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (!repl_prefix(word, commands[i].name))
            continue;
        g_string_append_printf(candidates, "%s%s", count > 0 ? ", " : "",
                               commands[i].name);
        found = &commands[i];
        count++;
    }
    if (count > 1)
        repl_fail(repl, "'%s' may be: %s", word, candidates->str);
    else if (count == 0)
        complain_unknown(repl, word);
    g_string_free(candidates, TRUE);
    return count == 1 ? found : NULL;
}

// Whether the signature lets the arguments be left out.
static gboolean check_arguments(Repl *repl, const Command *command,
                                const char *arguments)
{
    const char *signature = command->signature;
    gboolean needs = *signature != '\0' && !strstr(signature, "[/F] [");
    if (*signature == '\0' && *arguments != '\0')
        return repl_fail(repl, "%s takes no arguments", command->name);
    if (needs && g_str_has_prefix(signature, "[/"))
        needs = TRUE;
    else if (*signature == '[' || strcmp(signature, "TOPIC") == 0)
        needs = FALSE;
    if (needs && *arguments == '\0')
        return repl_fail(repl, "usage: %s %s", command->name, signature);
    return TRUE;
}

static gboolean carry_out(Repl *repl, char *line)
{
    gsize length = 0;
    while (g_ascii_isalnum(line[length]) || line[length] == '-')
        length++;
    char *word = g_strndup(line, MAX(length, 1));
    const Command *command = find(repl, word);
    g_free(word);
    if (!command)
        return FALSE;
    const char *arguments = g_strstrip(line + length);
    if (command->behaviour != KEEP)
        g_string_assign(repl->repeat, "");
    if (!check_arguments(repl, command, arguments))
        return FALSE;
    if (command->behaviour == AGAIN)
        g_string_printf(repl->repeat, "%s %s", command->name, arguments);
    return command->function(repl, arguments);
}

gboolean repl_command(Repl *repl, const char *line)
{
    if (strlen(line) > REPL_LINE_MAX)
        return repl_fail(repl, "a command has at most %d bytes", REPL_LINE_MAX);
    if (!g_utf8_validate(line, -1, NULL))
        return repl_fail(repl, "this command is not valid UTF-8");
    char *copy = g_strdup(line);
    char *text = g_strstrip(copy);
    gboolean good = TRUE;
    hypo_session_take_interrupt(repl->session); // an old one
    if (*text == '\0') {
        g_free(copy);
        copy = g_strdup(repl->repeat->str);
        text = copy;
    }
    if (*text != '\0' && *text != '#')
        good = carry_out(repl, text);
    g_free(copy);
    return good;
}

// --- Help -------------------------------------------------------------------

static void print_line(Repl *repl, const Command *command)
{
    repl_print(repl, "  %-17s %s\n", command->name, command->line);
}

static void help_all(Repl *repl)
{
    for (guint group = 0; group < G_N_ELEMENTS(group_titles); group++) {
        repl_print(repl, "%s\n", group_titles[group]);
        for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
            if (commands[i].group == group)
                print_line(repl, &commands[i]);
    }
    repl_print(repl, "Any unique prefix will do; an empty line repeats; `help "
                     "COMMAND` tells more.\n");
}

gboolean command_help(Repl *repl, const char *arguments)
{
    if (*arguments == '\0') {
        help_all(repl);
        return TRUE;
    }
    const Command *command = find(repl, arguments);
    if (!command)
        return FALSE;
    repl_print(repl, "%s %s\n", command->name, command->signature);
    if (*command->shorts != '\0')
        repl_print(repl, "Short: %s\n", command->shorts);
    repl_print(repl, "%c%s.\n", g_ascii_toupper(command->line[0]),
               command->line + 1);
    if (*command->help != '\0')
        repl_print(repl, "%s\n", command->help);
    if (strcmp(command->name, "info") == 0)
        return command_info(repl, "");
    return TRUE;
}

gboolean command_apropos(Repl *repl, const char *arguments)
{
    char *word = g_ascii_strdown(arguments, -1);
    gboolean any = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
        const Command *command = &commands[i];
        char *all = g_strconcat(command->name, " ", command->line, " ",
                                command->help, NULL);
        char *lower = g_ascii_strdown(all, -1);
        if (strstr(lower, word)) {
            print_line(repl, command);
            any = TRUE;
        }
        g_free(lower);
        g_free(all);
    }
    g_free(word);
    return any || repl_fail(repl, "no command's help has '%s'", arguments);
}

// --- Completion -------------------------------------------------------------

static void offer(GPtrArray *list, const char *prefix, const char *word)
{
    if (strncmp(prefix, word, strlen(prefix)) == 0)
        g_ptr_array_add(list, g_strdup(word));
}

static void offer_symbols(Repl *repl, GPtrArray *list, const char *prefix)
{
    static const char *const names[] = {
        "$pc",      "$cc",      "$m",      "$base",  "$size",
        "$im",      "$ic",      "$sp",     "$lr",    "$tick",
        "psw.pc",   "psw.cc",   "psw.m",   "psw.im", "psw.ic",
        "psw.base", "psw.size", "vector[", "saved[",
    };
    const Places *places = repl->options.places;
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        offer(list, prefix, names[i]);
    for (guint i = 0; *prefix == '$' && i < HYPO_REGISTERS; i++) {
        char name[8];
        g_snprintf(name, sizeof name, "$r%u", i);
        offer(list, prefix, name);
    }
    for (guint i = 0; i < places_count(places); i++) {
        const HypoImage *image = places_at(places, i)->image;
        for (gsize j = 0; j < image->symbol_count; j++)
            offer(list, prefix, image->symbols[j].name);
    }
}

// The words a signature lists itself: interrupt|si|mode.
static void offer_words(GPtrArray *list, const char *prefix,
                        const char *signature)
{
    char **words = g_strsplit_set(signature, "| []", -1);
    for (char **word = words; *word; word++)
        if (g_ascii_islower(**word) && strlen(*word) > 1)
            offer(list, prefix, *word);
    g_strfreev(words);
}

// The words that may stand at byte `start` of the line, up to which it is
// given; NULL: a file.  For g_strfreev.
char **repl_complete(Repl *repl, const char *line, gsize start)
{
    static const char topics[] =
        "breakpoints|devices|digest|display|interventions|"
        "line|mask|memory|pending|programs|psw|registers|"
        "saved|stats|symbols|timer|vectors|why";
    GPtrArray *list = g_ptr_array_new();
    const char *prefix = line + start;
    char *word = g_strndup(line, strcspn(line, " /"));
    const Command *command = NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (start == 0)
            offer(list, prefix, commands[i].name);
        else if (!command && (strcmp(commands[i].name, word) == 0 ||
                              has_short(&commands[i], word)))
            command = &commands[i];
    }
    g_free(word);
    gboolean file = command && strstr(command->signature, "FILE");
    if (command && !file) {
        offer_words(list, prefix, command->signature);
        if (strcmp(command->name, "info") == 0)
            offer_words(list, prefix, topics);
        if (strcmp(command->name, "help") == 0)
            for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
                offer(list, prefix, commands[i].name);
        if (strpbrk(command->signature, "EL"))
            offer_symbols(repl, list, prefix);
    }
    g_ptr_array_add(list, NULL);
    char **words = (char **)g_ptr_array_free(list, FALSE);
    if (!file)
        return words;
    g_strfreev(words);
    return NULL;
}
