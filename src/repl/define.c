// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of commands: those that a person defines as a command, those that are
// carried out when a stop point stops, and other names for commands.
#include <string.h>

#include "repl/commands.h"

enum {
    BODY_LINES = 10000,
    CALL_DEPTH = 64,
    AUTOMATIC_ROUNDS = 100000, // command lists one after another
    ARGUMENTS = 10,
};

typedef struct UserCommand {
    char *name;
    GPtrArray *body; // of char *; NULL: another name for `alias`
    char *alias;
    char *document; // or NULL
} UserCommand;

// What lines are being collected for.
typedef enum Purpose { DEFINE, DOCUMENT, COMMANDS } Purpose;

struct ReplCollector {
    Purpose purpose;
    char *name;      // DEFINE, DOCUMENT
    GArray *points;  // COMMANDS, of guint
    GPtrArray *body; // of char *
    guint depth;     // of lists inside
    gboolean too_long;
};

void repl_user_free(gpointer element)
{
    UserCommand *user = element;
    g_clear_pointer(&user->body, g_ptr_array_unref);
    g_free(user->alias);
    g_free(user->document);
    g_free(user->name);
    g_free(user);
}

static UserCommand *user_at(const Repl *repl, guint index)
{
    return repl->user->pdata[index];
}

static UserCommand *find_user(const Repl *repl, const char *name)
{
    for (guint i = 0; i < repl->user->len; i++)
        if (strcmp(user_at(repl, i)->name, name) == 0)
            return user_at(repl, i);
    return NULL;
}

// The same where there is one.
static UserCommand *user_called(const Repl *repl, const char *name)
{
    UserCommand *user = find_user(repl, name);
    g_assert(user);
    return user;
}

const char *repl_user_command(const Repl *repl, guint index)
{
    return index < repl->user->len ? user_at(repl, index)->name : NULL;
}

// --- Help -------------------------------------------------------------------

char *repl_user_line(const Repl *repl, const char *name)
{
    const UserCommand *user = user_called(repl, name);
    char *line = g_strdup(user->alias      ? user->alias
                          : user->document ? user->document
                                           : "defined by you");
    line[strcspn(line, "\n")] = '\0';
    return line;
}

gboolean repl_help_user(Repl *repl, const char *name)
{
    const UserCommand *user = user_called(repl, name);
    if (user->alias)
        repl_print(repl, "%s is another name for: %s\n", name, user->alias);
    else if (user->document)
        repl_print(repl, "%s\n", user->document);
    else
        repl_print(repl, "%s was defined by you; `show user %s` lists it\n",
                   name, name);
    return TRUE;
}

static void print_user(Repl *repl, const UserCommand *user)
{
    if (user->alias) {
        repl_print(repl, "alias %s = %s\n", user->name, user->alias);
        return;
    }
    repl_print(repl, "define %s\n", user->name);
    for (guint i = 0; i < user->body->len; i++)
        repl_print(repl, "  %s\n", (const char *)user->body->pdata[i]);
    repl_print(repl, "end\n");
}

gboolean command_show_user(Repl *repl, const Arguments *arguments)
{
    const char *name = arguments_text(arguments, 0);
    gboolean any = FALSE;
    for (guint i = 0; i < repl->user->len; i++) {
        if (*name != '\0' && strcmp(name, user_at(repl, i)->name) != 0)
            continue;
        print_user(repl, user_at(repl, i));
        any = TRUE;
    }
    if (!any && *name != '\0')
        return repl_fail(repl, "no command of your own is called '%s'", name);
    if (!any)
        repl_print(repl, "no commands of your own\n");
    return TRUE;
}

// --- Collecting -------------------------------------------------------------

gboolean repl_opens_body(const char *line)
{
    static const char *const openers[] = {"define", "document", "commands"};
    for (gsize i = 0; i < G_N_ELEMENTS(openers); i++) {
        gsize length = strlen(openers[i]);
        if (strncmp(line, openers[i], length) == 0 &&
            (line[length] == '\0' || g_ascii_isspace(line[length])))
            return TRUE;
    }
    return FALSE;
}

gboolean repl_collects(const Repl *repl)
{
    return repl->collector != NULL;
}

static gboolean collect_for(Repl *repl, Purpose purpose, const char *name)
{
    ReplCollector *collector = g_new0(ReplCollector, 1);
    collector->purpose = purpose;
    collector->name = g_strdup(name);
    collector->points = g_array_new(FALSE, FALSE, sizeof(guint));
    collector->body = g_ptr_array_new_with_free_func(g_free);
    repl->collector = collector;
    if (repl->interactive && repl->source_depth == 0 && repl->call_depth == 0)
        repl_print(repl, "Type one command a line; `end` ends the list.\n");
    return TRUE;
}

void repl_stop_collecting(Repl *repl)
{
    ReplCollector *collector = repl->collector;
    if (!collector)
        return;
    g_array_free(collector->points, TRUE);
    g_ptr_array_unref(collector->body);
    g_free(collector->name);
    g_free(collector);
    repl->collector = NULL;
}

static const char *purpose_name(const ReplCollector *collector)
{
    static const char *const names[] = {"define", "document", "commands"};
    return names[collector->purpose];
}

gboolean repl_collected(Repl *repl, const char *where)
{
    if (!repl->collector)
        return TRUE;
    repl_fail(repl, "%s: `%s%s%s` has no `end`", where,
              purpose_name(repl->collector), repl->collector->name ? " " : "",
              repl->collector->name ? repl->collector->name : "");
    repl_stop_collecting(repl);
    return FALSE;
}

static void finish_define(Repl *repl, const ReplCollector *collector)
{
    UserCommand *user = find_user(repl, collector->name);
    if (!user) {
        user = g_new0(UserCommand, 1);
        user->name = g_strdup(collector->name);
        g_ptr_array_add(repl->user, user);
    }
    g_clear_pointer(&user->alias, g_free);
    g_clear_pointer(&user->body, g_ptr_array_unref);
    user->body = g_ptr_array_ref(collector->body);
}

static void finish_document(Repl *repl, const ReplCollector *collector)
{
    UserCommand *user = user_called(repl, collector->name);
    g_ptr_array_add(collector->body, NULL);
    g_free(user->document);
    user->document = g_strjoinv("\n", (char **)collector->body->pdata);
}

static void finish_commands(Repl *repl, const ReplCollector *collector)
{
    for (guint i = 0; i < collector->points->len; i++) {
        guint number = g_array_index(collector->points, guint, i);
        HypoPoint *point = hypo_session_point(repl->session, number);
        if (!point)
            continue;
        ReplPoint *own = point->context;
        g_clear_pointer(&own->commands, g_ptr_array_unref);
        if (collector->body->len > 0)
            own->commands = g_ptr_array_ref(collector->body);
    }
}

static gboolean finish(Repl *repl)
{
    ReplCollector *collector = repl->collector;
    gboolean good = !collector->too_long;
    if (good && collector->purpose == DEFINE)
        finish_define(repl, collector);
    else if (good && collector->purpose == DOCUMENT)
        finish_document(repl, collector);
    else if (good)
        finish_commands(repl, collector);
    repl_stop_collecting(repl);
    return good;
}

gboolean repl_collect(Repl *repl, const char *line)
{
    ReplCollector *collector = repl->collector;
    if (strcmp(line, "end") == 0 && collector->depth == 0)
        return finish(repl);
    if (collector->too_long)
        return TRUE;
    if (collector->body->len == BODY_LINES) {
        collector->too_long = TRUE;
        return repl_fail(repl,
                         "%s: a list has at most %d lines; this one is "
                         "dropped",
                         purpose_name(collector), BODY_LINES);
    }
    if (collector->purpose != DOCUMENT) {
        if (*line == '\0' || *line == '#')
            return TRUE;
        if (strcmp(line, "end") == 0)
            collector->depth--;
        collector->depth += repl_opens_body(line);
    }
    g_ptr_array_add(collector->body, g_strdup(line));
    return TRUE;
}

// --- The commands -----------------------------------------------------------

static gboolean is_free(Repl *repl, const char *name)
{
    return !repl_is_command(name) ||
           repl_fail(repl,
                     "'%s' is a command of the debugger; choose another "
                     "name",
                     name);
}

gboolean command_define(Repl *repl, const Arguments *arguments)
{
    const char *name = arguments_text(arguments, 0);
    return is_free(repl, name) && collect_for(repl, DEFINE, name);
}

gboolean command_document(Repl *repl, const Arguments *arguments)
{
    const char *name = arguments_text(arguments, 0);
    const UserCommand *user = find_user(repl, name);
    if (!user || user->alias)
        return repl_fail(repl,
                         "no command of your own is called '%s'; `define "
                         "%s` makes one",
                         name, name);
    return collect_for(repl, DOCUMENT, name);
}

gboolean command_commands(Repl *repl, const Arguments *arguments)
{
    guint last = repl->points->len;
    if (arguments->more->len == 0 && !hypo_session_point(repl->session, last))
        return repl_fail(repl, "no stop point was set; usage: commands "
                               "[POINT ...]");
    collect_for(repl, COMMANDS, NULL);
    for (guint i = 0; i < arguments->more->len; i++) {
        guint number =
            (guint)g_array_index(arguments->more, Argument, i).number;
        g_array_append_val(repl->collector->points, number);
    }
    if (arguments->more->len == 0)
        g_array_append_val(repl->collector->points, last);
    return TRUE;
}

gboolean command_alias(Repl *repl, const Arguments *arguments)
{
    const char *name = arguments_text(arguments, 0);
    const char *meaning = arguments_text(arguments, 1);
    gsize length = strcspn(meaning, " /");
    if (strncmp(meaning, name, length) == 0 && name[length] == '\0')
        return repl_fail(repl, "'%s' cannot stand for itself", name);
    if (!is_free(repl, name) || !repl_means_command(repl, meaning))
        return FALSE;
    UserCommand *user = find_user(repl, name);
    if (!user) {
        user = g_new0(UserCommand, 1);
        user->name = g_strdup(name);
        g_ptr_array_add(repl->user, user);
    }
    g_clear_pointer(&user->body, g_ptr_array_unref);
    g_free(user->alias);
    user->alias = g_strdup(meaning);
    return TRUE;
}

// --- Calling ----------------------------------------------------------------

// The line with $argc and $arg0 to $arg9 put in.
static char *put_in(const char *line, char **words)
{
    GString *out = g_string_new(NULL);
    guint count = g_strv_length(words);
    while (*line != '\0') {
        gboolean numbered =
            strncmp(line, "$arg", 4) == 0 && g_ascii_isdigit(line[4]);
        guint digit = numbered ? (guint)(line[4] - '0') : ARGUMENTS;
        if (strncmp(line, "$argc", 5) == 0 && !g_ascii_isalnum(line[5])) {
            g_string_append_printf(out, "%u", count);
            line += 5;
        } else if (numbered && !g_ascii_isalnum(line[5])) {
            g_string_append(out, digit < count ? words[digit] : "");
            line += 5;
        } else {
            g_string_append_c(out, *line++);
        }
    }
    return g_string_free(out, FALSE);
}

static char **split_words(const char *text)
{
    GPtrArray *words = g_ptr_array_new();
    while (*text != '\0') {
        gsize length = strcspn(text, " \t");
        g_ptr_array_add(words, g_strndup(text, length));
        text += length + strspn(text + length, " \t");
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

static gboolean call_body(Repl *repl, GPtrArray *body, char **words)
{
    gboolean good = TRUE;
    g_ptr_array_ref(body); // it may define itself anew
    for (guint i = 0; good && i < body->len && !repl->quit; i++) {
        char *line = put_in(body->pdata[i], words);
        good = repl_command(repl, line) && !repl->requested;
        g_free(line);
    }
    g_ptr_array_unref(body);
    return good;
}

gboolean repl_call_user(Repl *repl, const char *name, const char *rest)
{
    const UserCommand *user = user_called(repl, name);
    char *line =
        g_strdup_printf("%s %s", user->alias ? user->alias : name, rest);
    gboolean good;
    if (repl->call_depth == CALL_DEPTH) {
        g_free(line);
        return repl_fail(repl,
                         "%s: commands of your own are nested more than "
                         "%d deep",
                         name, CALL_DEPTH);
    }
    repl->call_depth++;
    if (user->alias) {
        good = repl_command(repl, line);
    } else {
        char **words = split_words(rest);
        good = call_body(repl, user->body, words) && repl_collected(repl, name);
        g_strfreev(words);
        g_string_assign(repl->repeat, line);
    }
    repl->call_depth--;
    g_free(line);
    return good;
}

// --- After a stop -----------------------------------------------------------

void repl_when_done(Repl *repl, GPtrArray *commands)
{
    g_clear_pointer(&repl->automatic, g_ptr_array_unref);
    repl->automatic = g_ptr_array_ref(commands);
}

// A line that moves the machine is the last one; what stops it then may have
// commands of its own.
static gboolean carry_out(Repl *repl, const GPtrArray *commands)
{
    gboolean good = TRUE;
    repl->moved = FALSE;
    for (guint i = 0; i < commands->len && !repl->moved && !repl->quit; i++) {
        const char *line = commands->pdata[i];
        if (i == 0 && strcmp(line, "silent") == 0)
            continue;
        good = repl_command(repl, line) && good;
    }
    return repl_collected(repl, "commands") && good;
}

gboolean repl_automatic(Repl *repl)
{
    gboolean good = TRUE;
    guint rounds = 0;
    if (repl->carrying_out || !repl->automatic)
        return TRUE;
    char *repeat = g_strdup(repl->repeat->str);
    repl->carrying_out = TRUE;
    while (repl->automatic && !repl->requested && !repl->quit) {
        GPtrArray *commands = repl->automatic;
        repl->automatic = NULL;
        if (rounds++ < AUTOMATIC_ROUNDS)
            good = carry_out(repl, commands) && good;
        else
            good = repl_fail(repl,
                             "commands of stop points were carried out "
                             "%d times in a row; this ends here",
                             AUTOMATIC_ROUNDS);
        g_ptr_array_unref(commands);
    }
    g_clear_pointer(&repl->automatic, g_ptr_array_unref);
    repl->carrying_out = FALSE;
    g_string_assign(repl->repeat, repeat);
    g_free(repeat);
    return good;
}
