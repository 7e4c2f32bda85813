// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which command a line means, and carrying it out.  Its arguments are
// arguments.c, help is help.c, the user's own commands are define.c.
#include <string.h>

#include "base/suggest.h"
#include "repl/command_table.h"

static const Command commands[] = {
#define COMMAND(name, short, function, ...) \
    {name, short, command_##function, __VA_ARGS__},
#include "repl/commands.def"
#undef COMMAND
};

guint command_count(void)
{
    return G_N_ELEMENTS(commands);
}

const Command *command_at(guint index)
{
    return &commands[index];
}

gsize command_family_length(const Command *command)
{
    const char *blank = strchr(command->name, ' ');
    return blank ? (gsize)(blank - command->name) : 0;
}

gboolean command_is_member(const Command *command, const Command *family)
{
    gsize length = command_family_length(command);
    return length > 0 && strlen(family->name) == length &&
           memcmp(command->name, family->name, length) == 0;
}

gboolean command_has_members(const Command *command)
{
    for (guint i = 0; i < command_count(); i++)
        if (command_is_member(&commands[i], command))
            return TRUE;
    return FALSE;
}

gboolean repl_prefix(const char *word, const char *whole)
{
    return *word != '\0' && strncmp(word, whole, strlen(word)) == 0;
}

// --- Names ------------------------------------------------------------------

static gboolean has_short(const Command *command, const char *word)
{
    char **shorts = g_strsplit(command->shorts, " ", -1);
    gboolean found = g_strv_contains((const char *const *)shorts, word);
    g_strfreev(shorts);
    return found;
}

static gboolean complain_unknown(Repl *repl, const char *word)
{
    Suggestion suggestion = suggestion_for(word, strlen(word));
    for (guint i = 0; i < command_count(); i++)
        if (command_family_length(&commands[i]) == 0)
            suggestion_offer(&suggestion, commands[i].name,
                             strlen(commands[i].name));
    if (suggestion.best)
        return repl_fail(repl, "no command '%s'; did you mean '%s'?", word,
                         suggestion.best);
    return repl_fail(repl, "no command '%.40s'; `help` lists what there is",
                     word);
}

// The candidates for a prefix.
typedef struct Found {
    const Command *command;
    const char *user;
    GString *names;
    guint count;
} Found;

static void add_candidate(Found *found, const char *name)
{
    g_string_append_printf(found->names, "%s%s", found->count++ > 0 ? ", " : "",
                           name);
}

static void find_by_prefix(Repl *repl, const char *word, Found *found)
{
    for (guint i = 0; i < command_count(); i++) {
        if (command_family_length(&commands[i]) > 0 ||
            !repl_prefix(word, commands[i].name))
            continue;
        add_candidate(found, commands[i].name);
        found->command = &commands[i];
    }
    const char *name;
    for (guint i = 0; (name = repl_user_command(repl, i)); i++) {
        if (!repl_prefix(word, name))
            continue;
        add_candidate(found, name);
        found->user = name;
        found->command = NULL;
    }
}

// Exactly, by an abbreviation, or by a prefix that no other has.
static gboolean find(Repl *repl, const char *word, Resolved *resolved)
{
    Found found = {0};
    const char *name;
    for (guint i = 0; i < command_count(); i++) {
        resolved->command = &commands[i];
        if (command_family_length(&commands[i]) == 0 &&
            (strcmp(commands[i].name, word) == 0 ||
             has_short(&commands[i], word)))
            return TRUE;
    }
    resolved->command = NULL;
    for (guint i = 0; (name = repl_user_command(repl, i)); i++) {
        resolved->user = name;
        if (strcmp(name, word) == 0)
            return TRUE;
    }
    found.names = g_string_new(NULL);
    find_by_prefix(repl, word, &found);
    resolved->command = found.command;
    resolved->user = found.command ? NULL : found.user;
    if (found.count > 1)
        repl_fail(repl, "'%s' may be: %s", word, found.names->str);
    else if (found.count == 0)
        complain_unknown(repl, word);
    g_string_free(found.names, TRUE);
    return found.count == 1;
}

// --- Members of a family ----------------------------------------------------

// The member that the word names, or NULL: `*count` says how many it may be.
static const Command *find_member(const Command *family, const char *word,
                                  GString *names, guint *count)
{
    const Command *found = NULL;
    gsize skip = strlen(family->name) + 1;
    *count = 0;
    for (guint i = 0; i < command_count(); i++) {
        if (!command_is_member(&commands[i], family))
            continue;
        const char *name = commands[i].name + skip;
        if (strcmp(name, word) == 0 || has_short(&commands[i], word)) {
            *count = 1;
            return &commands[i];
        }
        if (!repl_prefix(word, name))
            continue;
        g_string_append_printf(names, "%s%s", (*count)++ > 0 ? ", " : "", name);
        found = &commands[i];
    }
    return *count == 1 ? found : NULL;
}

// A word of letters that no = follows, which would make it a target.
static char *member_word(const char *text, const char **rest)
{
    gsize length = 0;
    while (g_ascii_isalpha(text[length]) || (length > 0 && text[length] == '-'))
        length++;
    *rest = text + length + strspn(text + length, " \t");
    gboolean ends = text[length] == '\0' || *rest > text + length;
    gboolean is_target = **rest == '=' && (*rest)[1] != '=';
    return ends && !is_target ? g_strndup(text, length) : g_strdup("");
}

// A family whose signature is no WORD also takes arguments itself.
static gboolean resolve_member(Repl *repl, Resolved *resolved)
{
    const Command *family = resolved->command;
    const char *rest;
    guint count = 0;
    char *word = member_word(resolved->rest, &rest);
    GString *names = g_string_new(NULL);
    const Command *member =
        *word ? find_member(family, word, names, &count) : NULL;
    gboolean good = TRUE;
    if (member) {
        resolved->command = member;
        resolved->rest = rest;
    } else if (count > 1) {
        good = repl_fail(repl, "'%s %s' may be: %s", family->name, word,
                         names->str);
    } else if (*resolved->rest != '\0' &&
               strcmp(family->signature, "[TOPIC]") == 0) {
        good = repl_fail(repl,
                         "'%s' has no '%.40s'; `help %s` lists what there "
                         "is",
                         family->name, *word ? word : resolved->rest,
                         family->name);
    }
    g_string_free(names, TRUE);
    g_free(word);
    return good;
}

static const Command *family_of_short(const char *name)
{
    for (guint i = 0; i < command_count(); i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

gboolean command_resolve(Repl *repl, const char *text, Resolved *resolved)
{
    gsize length = 0;
    while (g_ascii_isalnum(text[length]) || text[length] == '-' ||
           text[length] == '_')
        length++;
    char *word = g_strndup(text, MAX(length, 1));
    *resolved = (Resolved){0};
    gboolean good = find(repl, word, resolved);
    g_free(word);
    if (!good)
        return FALSE;
    length = MAX(length, 1);
    resolved->rest = text + length + strspn(text + length, " \t");
    if (!resolved->command)
        return TRUE;
    if (strcmp(resolved->command->name, "tcatch") == 0) {
        resolved->temporary = TRUE;
        resolved->command = family_of_short("catch");
    }
    return !command_has_members(resolved->command) ||
           resolve_member(repl, resolved);
}

gboolean repl_is_command(const char *name)
{
    for (guint i = 0; i < command_count(); i++)
        if (command_family_length(&commands[i]) == 0 &&
            (strcmp(commands[i].name, name) == 0 ||
             has_short(&commands[i], name)))
            return TRUE;
    return FALSE;
}

gboolean repl_means_command(Repl *repl, const char *text)
{
    Resolved resolved;
    return command_resolve(repl, text, &resolved);
}

// --- Carrying out -----------------------------------------------------------

static gboolean call(Repl *repl, const Command *command,
                     const Resolved *resolved)
{
    Arguments arguments;
    gboolean good = arguments_parse(repl, command->name, command->signature,
                                    resolved->rest, &arguments);
    arguments.temporary = resolved->temporary;
    if (good && command->behaviour == AGAIN)
        g_string_printf(repl->repeat, "%s %s", command->name, resolved->rest);
    good = good && command->function(repl, &arguments);
    arguments_clear(&arguments);
    return good;
}

static gboolean carry_out(Repl *repl, const char *line)
{
    Resolved resolved;
    if (!command_resolve(repl, line, &resolved))
        return FALSE;
    const Command *command = resolved.command;
    if (!command)
        return repl_call_user(repl, resolved.user, resolved.rest);
    if (command->behaviour != KEEP)
        g_string_assign(repl->repeat, "");
    return call(repl, command, &resolved);
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
    if (repl_collects(repl)) {
        good = repl_collect(repl, text);
    } else {
        if (*text == '\0') {
            g_free(copy);
            copy = g_strdup(repl->repeat->str);
            text = copy;
        }
        if (*text != '\0' && *text != '#')
            good = carry_out(repl, text);
    }
    g_free(copy);
    return good;
}

gboolean repl_line(Repl *repl, const char *line)
{
    repl->requested = FALSE;
    gboolean good = repl_command(repl, line);
    return repl_automatic(repl) && good;
}

// --- Completion -------------------------------------------------------------

void repl_offer_commands(Repl *repl, GPtrArray *list, const char *prefix)
{
    const char *name;
    for (guint i = 0; i < command_count(); i++)
        if (command_family_length(&commands[i]) == 0)
            arguments_offer(list, prefix, commands[i].name);
    for (guint i = 0; (name = repl_user_command(repl, i)); i++)
        arguments_offer(list, prefix, name);
}

static const Command *exactly(const char *word)
{
    for (guint i = 0; i < command_count(); i++)
        if (strcmp(commands[i].name, word) == 0 ||
            (command_family_length(&commands[i]) == 0 &&
             has_short(&commands[i], word)))
            return &commands[i];
    return NULL;
}

// The words behind a command's name: members of a family, and arguments.
// FALSE: files.
static gboolean offer_behind(Repl *repl, const Command *command,
                             const char *line, gsize at, gsize start,
                             GPtrArray *list)
{
    gsize skip = strlen(command->name) + 1;
    if (strcmp(command->name, "tcatch") == 0) {
        command = family_of_short("catch");
        g_assert(command);
        skip--;
    }
    if (command_has_members(command)) {
        gsize length = strcspn(line + at, " ");
        char *name =
            g_strdup_printf("%s %.*s", command->name, (int)length, line + at);
        const Command *member = at < start ? exactly(name) : NULL;
        g_free(name);
        for (guint i = 0; at == start && i < command_count(); i++)
            if (command_is_member(&commands[i], command))
                arguments_offer(list, line + start, commands[i].name + skip);
        if (member)
            return arguments_complete(repl, member->signature,
                                      line + at + length, start - at - length,
                                      list);
    }
    return arguments_complete(repl, command->signature, line + at, start - at,
                              list);
}

// The words that may stand at byte `start` of the line, up to which it is
// given; NULL: a file.  For g_strfreev.
char **repl_complete(Repl *repl, const char *line, gsize start)
{
    GPtrArray *list = g_ptr_array_new();
    gsize length = strcspn(line, " /");
    char *word = g_strndup(line, length);
    const Command *command = start > 0 ? exactly(word) : NULL;
    gboolean no_file = TRUE;
    g_free(word);
    if (start == 0)
        repl_offer_commands(repl, list, line);
    gsize at = length + strspn(line + length, " ");
    if (command && at <= start)
        no_file = offer_behind(repl, command, line, at, start, list);
    g_ptr_array_add(list, NULL);
    char **words = (char **)g_ptr_array_free(list, FALSE);
    if (no_file)
        return words;
    g_strfreev(words);
    return NULL;
}
