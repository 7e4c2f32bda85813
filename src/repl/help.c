// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help: what commands there are, what one does, which of them a word is about.
#include <string.h>

#include "repl/command_table.h"

static const char *const group_titles[] = {
    [RUNNING] = "Running", [BACK] = "Going back",   [POINTS] = "Stopping",
    [LOOKING] = "Looking", [CHANGING] = "Changing", [SESSION] = "The session",
};

static void print_line(Repl *repl, const Command *command)
{
    repl_print(repl, "  %-17s %s\n", command->name, command->line);
}

static void help_members(Repl *repl, const Command *family)
{
    for (guint i = 0; i < command_count(); i++)
        if (command_is_member(command_at(i), family))
            print_line(repl, command_at(i));
}

static void help_all(Repl *repl)
{
    const char *name;
    for (guint group = 0; group < COMMAND_GROUPS; group++) {
        repl_print(repl, "%s\n", group_titles[group]);
        for (guint i = 0; i < command_count(); i++)
            if (command_at(i)->group == group &&
                command_family_length(command_at(i)) == 0)
                print_line(repl, command_at(i));
    }
    for (guint i = 0; (name = repl_user_command(repl, i)); i++) {
        if (i == 0)
            repl_print(repl, "Your own\n");
        char *line = repl_user_line(repl, name);
        repl_print(repl, "  %-17s %s\n", name, line);
        g_free(line);
    }
    repl_print(repl, "Any unique prefix will do; an empty line repeats; `help "
                     "COMMAND` tells more.\n");
}

static void help_one(Repl *repl, const Command *command)
{
    repl_print(repl, "%s%s%s\n", command->name, *command->signature ? " " : "",
               command->signature);
    if (*command->shorts != '\0')
        repl_print(repl, "Short: %s\n", command->shorts);
    repl_print(repl, "%c%s.\n", g_ascii_toupper(command->line[0]),
               command->line + 1);
    if (*command->help != '\0')
        repl_print(repl, "%s\n", command->help);
    help_members(repl, command);
}

gboolean command_help(Repl *repl, const Arguments *arguments)
{
    Resolved resolved;
    if (*arguments->text == '\0') {
        help_all(repl);
        return TRUE;
    }
    if (!command_resolve(repl, arguments->text, &resolved))
        return FALSE;
    if (!resolved.command)
        return repl_help_user(repl, resolved.user);
    help_one(repl, resolved.command);
    return TRUE;
}

// What `info` and `catch` do by themselves.
static gboolean list_members(Repl *repl, const char *family)
{
    for (guint i = 0; i < command_count(); i++)
        if (strcmp(command_at(i)->name, family) == 0)
            help_members(repl, command_at(i));
    return TRUE;
}

gboolean command_info(Repl *repl, const Arguments *arguments)
{
    return list_members(repl, arguments->command);
}

gboolean command_catch(Repl *repl, const Arguments *arguments)
{
    return list_members(repl, arguments->command);
}

gboolean command_apropos(Repl *repl, const Arguments *arguments)
{
    char *word = g_ascii_strdown(arguments->text, -1);
    gboolean any = FALSE;
    for (guint i = 0; i < command_count(); i++) {
        const Command *command = command_at(i);
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
    return any ||
           repl_fail(repl, "no command's help has '%s'", arguments->text);
}
